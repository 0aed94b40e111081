"""What the parser costs and how good it is, measured on annotated articles that are not part of the project."""
