"""What can be wrong with a corpus on disk."""


class StoreError(Exception):
    """The corpus cannot be used; the message is one clear sentence and the way back."""
