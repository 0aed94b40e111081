"""Which addresses may be asked: http and https, on their own ports, on machines that the public can reach.

A name is looked up once and the connection goes to the address that was checked, so that a name which answers
differently the second time leads nowhere else.
"""

from __future__ import annotations

import ipaddress
import socket
from functools import cache
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.sources.fetch.errors import FetchError

_PORTS = {"http": 80, "https": 443}
#: All that is given out to networks of the sixth version, and what stands before an IPv4 address in a tunnel's address.
_GIVEN_OUT, _ISATAP = ipaddress.IPv6Network("2000::/3"), 0x00005EFE


class Address(NamedTuple):
    """A checked address: its parts, and the machine that is asked."""

    parts: SplitResult
    ip: str
    port: int

    @property
    def host(self) -> str:
        """Return the name of the machine."""
        return self.parts.hostname or ""

    @property
    def path(self) -> str:
        """Return what is asked of the machine."""
        return (self.parts.path or "/") + (f"?{self.parts.query}" if self.parts.query else "")


def checked(url: str, *, loopback: bool = False) -> Address:
    """Return the address with its machine looked up. Raises FetchError where it may not be asked.

    ``loopback`` allows this machine, on any port: for tests.
    """
    if any(c.isspace() or not c.isprintable() for c in url):
        raise FetchError("is no address: it holds spaces or control characters")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise FetchError(f"is no address ({error})") from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise FetchError("is no http or https address")
    if parts.username is not None or parts.password is not None:
        raise FetchError("holds a user name or a password; such addresses are not asked")
    ips = _looked_up(parts.hostname, port or _PORTS[parts.scheme])
    if not (loopback and all(ipaddress.ip_address(ip).is_loopback for ip in ips)):
        if not all(public(ip) for ip in ips):
            raise FetchError(f"leads to a machine that is not public ({parts.hostname}); such machines are not asked")
        if port not in (None, 80, 443):
            raise FetchError(f"names port {port}; only 80 and 443 are asked")
    return Address(parts, ips[0], port or _PORTS[parts.scheme])


def _looked_up(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"names a machine that was not found ({host})") from error
    ips = [str(info[4][0]).split("%")[0] for info in found]
    if not ips:
        raise FetchError(f"names a machine that was not found ({host})")
    return ips


def public(ip: str) -> bool:
    """Tell whether the public can reach the machine: not this one, nor one of a home's or a firm's network.

    What the registries of special addresses hold is refused whole, since nobody publishes there; of the sixth version
    only what is given out to networks at all is left.
    """
    address = ipaddress.ip_address(ip)
    if isinstance(address, ipaddress.IPv6Address) and (address not in _GIVEN_OUT or _wraps_private(address)):
        return False
    return address.is_global and not any(address in network for network in _special())


def _wraps_private(address: ipaddress.IPv6Address) -> bool:
    """Tell whether the last half is an IPv4 address that is not public, as tunnels inside a firm write it (ISATAP)."""
    return (int(address) >> 32) & 0xFDFFFFFF == _ISATAP and not public(
        str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    )


@cache
def _special() -> tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]:
    """Return the networks of data/special_addresses.csv. Raises LexiconError for a line that names none."""
    found = []
    path = DATA / "special_addresses.csv"
    for line, cells in lexicon.rows(path, ("network", "what"), required=("network",)):
        try:
            found.append(ipaddress.ip_network(cells["network"]))
        except ValueError as error:
            raise lexicon.LexiconError(path, line, f"{error}; write a network, as 192.0.2.0/24") from error
    return tuple(found)
