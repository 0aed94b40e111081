"""Open the dashboard: choose a free port, and become the server."""

from __future__ import annotations

import errno
import os
import socket
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from sahelscope import paths, settings
from sahelscope.cli.shared import Network, corpus_folder, err, out

FIRST, TRIES = 8501, 20
#: The names of this machine for itself.
HERE = ("localhost", "127.0.0.1", "::1")
OPEN = (
    "Whoever reaches this machine can read, correct and add, unless a login is set up. Start with --read-only, or say "
    "who may what by may_read, may_edit and may_add: docs/deploy.md"
)


def is_free(port: int, address: str = "127.0.0.1") -> bool:
    """Tell whether nothing listens on the port. Raises OSError where the address is none of this machine."""
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind((address, port))
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
            return False
        return True


def choose(named: int | None, address: str = "127.0.0.1") -> tuple[int | None, str | None]:
    """Return the port to open, and a sentence where there is something to say; no port where none will do.

    A named port in use is an error, and so is an address that this machine does not have; without a named port the next
    free one from 8501 on is taken.
    """
    try:
        return _chosen(named, address)
    except OSError:
        return None, f"{address!r} is no address of this machine; 127.0.0.1 is, or 0.0.0.0 for all that it has"


def _chosen(named: int | None, address: str) -> tuple[int | None, str | None]:
    """Answer ``choose``. Raises OSError for an address that this machine does not have."""
    if named:
        if not is_free(named, address):
            return None, f"Port {named} is in use; stop what runs there, or name another: --port {named + 1}"
        return named, None
    for port in range(FIRST, FIRST + TRIES):
        if is_free(port, address):
            return port, f"Port {FIRST} is in use; the dashboard opens on {port}." if port != FIRST else None
    return None, f"The ports from {FIRST} to {FIRST + TRIES - 1} are in use; name another: --port 8600"


def become(port: int, address: str, environment: Mapping[str, str]) -> None:
    """Run the dashboard in place of this process. ``environment``: variables that it gets besides."""
    command = [
        sys.executable, "-m", "streamlit", "run", str(paths.HOME / "app.py"),
        "--server.port", str(port), "--server.address", address, *_hosts(address, environment),
        "--server.fileWatcherType", "none",  # nobody changes the code under a reader; looking took a tenth of a click
    ]  # fmt: skip
    os.chdir(paths.HOME)  # where .streamlit/config.toml lies
    sys.stdout.flush()
    os.execve(sys.executable, command, {**_home(environment), **os.environ, **environment})


def _hosts(address: str, environment: Mapping[str, str]) -> list[str]:
    """Return the names under which the dashboard may be asked for, as options of the server.

    A page from elsewhere may give its own name this machine's address; it is told by that name, and refused.
    """
    named = environment.get("SAHELSCOPE_HOSTS", "").replace(",", " ").split()
    if not named and not is_this_machine(address):
        named = ["*"]  # the names of this machine in its network are not known here
    return [option for host in (*HERE, *named) for option in ("--server.allowedHosts", host)]


def is_this_machine(address: str) -> bool:
    """Return whether only this machine reaches the address."""
    return address in HERE or address.startswith("127.")


def is_open(read_only: bool) -> bool:
    """Return whether whoever reaches the dashboard may add and correct. Raises SettingsError."""
    if read_only or settings.switch("read_only"):
        return False
    return not any(settings.text(name) for name in ("may_read", "may_edit", "may_add", "user_header"))


def _home(environment: Mapping[str, str]) -> dict[str, str]:
    """Return a home for a user who has none, as in some containers: streamlit does not start without."""
    try:
        Path.home()
    except RuntimeError:
        return {"HOME": environment["SAHELSCOPE_CORPUS"]}
    return {}


def dashboard(
    port: Annotated[
        int | None, typer.Option(min=1024, max=65535, help=f"The port. [default: the first free one from {FIRST} on]")
    ] = None,
    address: Annotated[
        str, typer.Option(help="Who may ask: this machine only, or 0.0.0.0 for all; see docs/deploy.md first.")
    ] = "127.0.0.1",
    read_only: Annotated[
        bool,
        typer.Option("--read-only", envvar="SAHELSCOPE_READ_ONLY", help="Show and export only."),
    ] = False,
    allow_network: Network = False,
) -> None:
    """Open the dashboard, until Ctrl-C."""
    for library in ("streamlit", "plotly", "geopandas", "duckdb"):
        if find_spec(library) is None:  # named before a server starts
            raise ModuleNotFoundError(name=library)
    corpus = corpus_folder().absolute()
    address = address.strip("[]") or "127.0.0.1"  # [::1] as in an address of the web
    found, sentence = choose(port, address)
    if sentence:
        err.print(sentence, soft_wrap=True)
    if found is None:
        raise typer.Exit(1)
    if not is_this_machine(address) and is_open(read_only):
        err.print(OPEN, soft_wrap=True)
    out.print(f"The dashboard: http://localhost:{found}   (Ctrl-C stops it)", soft_wrap=True)
    # all of them, since the server starts in another folder, where another settings file or none would be found
    environment = settings.variables() | {"SAHELSCOPE_CORPUS": str(corpus)}
    environment |= {"SAHELSCOPE_READ_ONLY": "1"} if read_only else {}
    environment |= {"SAHELSCOPE_ALLOW_NETWORK": "1"} if allow_network else {}
    become(found, address, environment)
