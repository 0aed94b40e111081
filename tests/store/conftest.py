from published import nothing, three
from voiced import voiced

__all__ = ["nothing", "three", "voiced"]
