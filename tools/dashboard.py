"""Open the dashboard on a free port.

python tools/dashboard.py [PORT]    a named port in use is an error; without a name the next free one is taken
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIRST, TRIES = 8501, 20


def is_free(port: int) -> bool:
    """Tell whether nothing listens on the port."""
    with socket.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def choose(named: str | None) -> tuple[int | None, str | None]:
    """Return the port to open, and a sentence where there is something to say; no port where none will do."""
    if named:
        if not named.isdigit() or not 1024 <= int(named) <= 65535:
            return None, f"{named} is no port; name one from 1024 to 65535: make run PORT=8600"
        if not is_free(int(named)):
            return (
                None,
                f"Port {named} is in use; stop what runs there, or name another: make run PORT={int(named) + 1}",
            )
        return int(named), None
    for port in range(FIRST, FIRST + TRIES):
        if is_free(port):
            return port, f"Port {FIRST} is in use; the dashboard opens on {port}." if port != FIRST else None
    return None, f"The ports from {FIRST} to {FIRST + TRIES - 1} are in use; name another: make run PORT=8600"


def main(arguments: list[str]) -> int:
    """Start the dashboard in place of this process; return 1 with one sentence where no port is to be had."""
    port, sentence = choose(next((a for a in arguments if a), None))
    if sentence:
        print(f"make: {sentence}", file=sys.stderr)
    if port is None:
        return 1
    print(f"The dashboard: http://localhost:{port}   (Ctrl-C stops it)", flush=True)
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.port", str(port)]
    os.chdir(ROOT)
    os.execv(sys.executable, command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
