"""A briefing to hand on: what happened, who said what, what is disputed, each line with a note to its article.

    made = content.make(corpus, filters, language="fr")
    markdown.text(made); html.text(made); docx.content(made)

A digest (digest.py) is a briefing of what is new since a moment, also as an Atom feed (atom.py).

Not one sentence is made up: templates of data/briefing.csv, names and numbers from the tables, and printed words.
"""
