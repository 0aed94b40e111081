"""The command line."""

from sahelscope.cli.commands import app, main

__all__ = ["app", "main"]
