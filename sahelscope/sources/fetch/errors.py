"""What can go wrong with an address, each in a sentence."""


class FetchError(Exception):
    """An address gave nothing that can be used; the message says why, in words for the reader."""
