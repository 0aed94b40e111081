"""What a web page says of its article, field by field, and which of its words are the article's."""
