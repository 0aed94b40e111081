"""A correction finds its words again after rules or white space have changed; what is not found is an orphan."""

import pytest

from sahelscope.corpus import ingest
from sahelscope.store import anchors, corrections, files, questions
from sahelscope.store.anchors import Found
from sahelscope.store.corrections import new
from sahelscope.store.publish import publish

TEXT = "Traders came.  We waited for\nten years, they said. We waited."
PLACE = TEXT.index("We waited for"), TEXT.index(", they")
WORDS = "We waited for ten years"


@pytest.mark.parametrize(
    ("row", "status"),
    [
        (Found("a", *PLACE), "holds"),
        (Found("a", PLACE[0] + 3, PLACE[1] + 6), "holds"),  # the rules now cut it a little otherwise
        (Found("a", 0, 13), "no finding"),
        (Found("a", 0, len(TEXT)), "no finding"),  # far more than it was
    ],
)
def test_the_same_words(row, status):
    found, told = anchors.find(*PLACE, WORDS, [row], TEXT)
    assert told == status
    assert found == (row if status == "holds" else None)


def test_words_that_moved_are_found_at_their_new_place():
    moved = "At last! " + TEXT
    row = Found("a", PLACE[0] + 9, PLACE[1] + 9)
    assert anchors.find(*PLACE, WORDS, [Found("b", *PLACE[:1], PLACE[0] + 2), row], moved) == (row, "holds")


def test_of_words_that_stand_twice_the_nearest_are_meant():
    text = "We waited. " * 9
    rows = [Found(str(n), 11 * n, 11 * n + 9) for n in range(9)]
    assert anchors.find(45, 54, "We waited", rows, text)[0].id == "4"


def test_words_that_are_gone():
    assert anchors.find(*PLACE, "We never waited", [Found("a", 1, 2)], TEXT) == (None, "no words")


def test_orphans_are_listed_with_the_reason_and_lose_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("“We waited,” said Awa Sangare. The bridge of Gao reopened.")
    ingest.add([tmp_path / "a.txt"], tmp_path / "corpus", workers=1)
    corpus = tmp_path / "corpus"
    key = questions.open(corpus).articles()["article_id"][0]
    made = [
        new("quote", key, "verdict", "right", start=1, end=11, words="We waited,"),
        new("quote", key, "verdict", "right", start=31, end=40, words="The bridge"),
        new("quote", key, "verdict", "right", start=31, end=41, words="The tunnel"),
        new("event", "0" * 16, "verdict", "right", start=31, end=40, words="The bridge"),
        new("article", "0" * 16, "title", "Another"),
    ]
    with files.lock(corpus):
        corrections.append(corpus, made)
        publish(corpus)
    told = questions.open(corpus).corrections()
    fates = dict(zip(told["correction_id"], told["status"], strict=True))
    assert [fates[c.id] for c in made] == ["holds", "no finding", "no words", "no article", "no article"]
    assert corrections.lines(corpus) == made
