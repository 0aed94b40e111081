"""Exports of press databases: many articles in one document, split on its plain lines, whatever wrote the document.

Nexis (Lexis), Factiva and Europresse. Text, DOCX, RTF, ODT, PDF and web pages of one database print the same lines, so
that one splitter a database does for all of them: ``fits(text)`` tells the database, ``split(text, file)`` yields the
articles. One broken article is a Problem; the rest goes on.
"""
