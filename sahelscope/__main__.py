"""``python -m sahelscope`` is the command ``sahelscope``."""

from sahelscope.cli import main

if __name__ == "__main__":
    main()
