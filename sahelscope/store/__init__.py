"""The corpus on disk, and the questions it answers."""
