"""Many files into a corpus on disk: reading them, parsing in several processes, storing, and telling how it went."""
