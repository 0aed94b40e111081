"""What can be wrong with a corpus on disk."""


class StoreError(Exception):
    """The corpus cannot be used; the message is one clear sentence and the way back."""


class SlowError(StoreError):
    """A question took too long and was given up; nothing is wrong with the corpus."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the answer took more than {seconds:g} seconds and was given up; choose fewer words or a shorter period"
        )
