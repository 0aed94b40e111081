"""Files of any kind, read into articles: one module a format."""
