"""What leaves the house: tables, incidents and citations, in the forms that other tools read.

frames = rows.rows(corpus, "quotes", filters)   some thousand rows at a time, under the filters of the pages
written.write_file(frames, "csv", path)         a file that appears whole or not at all
"""
