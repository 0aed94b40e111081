"""The corpus on disk, and the questions it answers."""

from sahelscope.store.errors import StoreError

__all__ = ["StoreError"]
