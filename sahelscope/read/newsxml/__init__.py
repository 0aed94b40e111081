"""News as XML, told by its outermost element: Factiva's answers, NITF, NewsML, PRISM, TEI, JATS.

Each module has ``NAME``, ``ROOTS`` (outermost elements, in small letters, without prefix), and ``articles(root)``: it
yields the fields of each article: ``text``, ``title``, ``date``, ... as strings, with ``counted`` (words that the
file says an article has) and ``line``. ``read/xml.py`` asks them. To add a form of XML, write its module and name it
in ``SCHEMAS`` there.
"""
