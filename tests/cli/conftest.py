from published import nothing, three

__all__ = ["nothing", "three"]
