"""Somebody's own events, ACLED's or UCDP's, laid beside what the articles tell: in both, only theirs, only ours.

    theirs = theirs.read(path)                 their rows as events, never as articles
    found = matching.compare(incidents, theirs)

Their rows are read where they lie, and kept nowhere: ACLED's terms forbid to pass them on.
"""
