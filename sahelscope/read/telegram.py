"""Telegram Desktop's export (result.json): each post of a channel as an article.

{"name": "Le Courrier inventé", "type": "public_channel", "messages": [{"id": 7, "type": "message", "date": …,
"text": ["Le bac ", {"type": "bold", "text": "rouvre"}]}]}, also with all chats in one: {"chats": {"list": [ … ]}}.
What persons write to each other in chats and groups is no news, and is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import claims, fields, lines, nested
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "Telegram export"
_TYPE = re.compile(
    r'"type"\s?:\s?"(?:public_channel|private_channel|public_supergroup|private_supergroup|public_group|private_group'
    r'|personal_chat|bot_chat|saved_messages)"'
)
_LARGEST = 400_000_000
_ORIGINS = dict.fromkeys(("date", "outlet", "author"), "the channel's export")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is such an export."""
    start = head.text.lstrip()
    return start.startswith("{") and '"messages"' in start and bool(_TYPE.search(start))


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the posts of each channel."""
    if path.stat().st_size > _LARGEST:
        yield Problem(file, 0, "is larger than 400 MB", "export the channel in several stretches of time")
        return
    try:
        whole = json.loads(lines.decode(path.read_bytes()))
    except (ValueError, RecursionError) as error:
        what = f"is no whole JSON ({getattr(error, 'msg', error)})"
        yield Problem(file, getattr(error, "lineno", 0), what, "export it again")
        return
    for chat in _chats(whole):
        yield from _posts(chat, file)


def _chats(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if isinstance(whole.get("messages"), list):
        yield whole
    for name in ("chats", "left_chats"):
        inside = whole.get(name)
        for chat in inside.get("list", []) if isinstance(inside, dict) else []:
            if isinstance(chat, dict) and isinstance(chat.get("messages"), list):
                yield chat


def _posts(chat: dict[str, Any], file: str) -> Iterator[Original | Problem]:
    name = str(chat.get("name") or "")
    if "channel" not in str(chat.get("type")):
        kind = " ".join(str(chat.get("type") or "chat").split("_"))
        kind = f"{kind}, {name}" if name else kind
        what = f"holds messages between persons ({kind}), no channel's posts"
        yield Problem(file, 0, what, "export the channel itself; copy what is news into a text file")
        return
    silent = posts = 0
    for number, post in enumerate(chat["messages"], 1):
        if not isinstance(post, dict) or post.get("type", "message") != "message":
            continue
        posts += 1
        words = nested.plain("text", post.get("text") or post.get("text_entities") or "")
        if not isinstance(words, str) or not words.strip():
            silent += 1
            continue
        cells = {
            "text": words,
            "date": str(post.get("date") or post.get("date_unixtime") or ""),
            "outlet": name or post.get("from"),
            "author": post.get("author") or post.get("signature"),
        }
        yield from fields.original(cells, file=file, line=number, origins=_ORIGINS)
    yield from claims.holds(file, posts - silent)
    if silent:
        what = f"has {silent} posts without words, only pictures or recordings"
        yield Problem(file, 0, what, "nothing is lost but these", lost=False)
