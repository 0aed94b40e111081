"""Await in a test what the server awaits."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def awaited(task: Coroutine[Any, Any, Any]) -> Any:
    """Return what a coroutine gives, run in a loop of its own: browser tests leave one running in their thread."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, task).result()
