"""Who can speak: every person, title, organisation, group and pronoun, and which of them are the same."""

from __future__ import annotations

from sahelscope.people.candidates import find
from sahelscope.people.identified import identified
from sahelscope.people.phrase import CandidateKind
from sahelscope.people.records import Candidate, Entity, People, agrees

__all__ = ["Candidate", "CandidateKind", "Entity", "People", "agrees", "find", "identified"]
