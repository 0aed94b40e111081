"""The example of docs/deploy.md, as it stands there: nginx, a password, and two processes over one corpus behind it.

Left out where no nginx is installed.
"""

import asyncio
import base64
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

import pytest
import websockets
from awaited import awaited

from benchmarks import crowd, invented

ROOT = Path(__file__).parents[2]
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin")
SECRET = "a-secret-of-nginx-and-the-dashboard"
FROM = [f"127.0.{n}.1" for n in range(2, 6)]  # nginx goes by the first three numbers
pytestmark = pytest.mark.skipif(NGINX is None, reason="needs nginx")


def written(folder, ports, port):
    """Write what docs/deploy.md tells, with ports, names and passwords of this test, as a whole configuration."""
    words = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
    location, upstream = re.findall(r"^```nginx\n(.*?)^```", words, re.MULTILINE | re.DOTALL)
    assert "proxy_pass http://127.0.0.1:8501;" in location
    location = location.replace("http://127.0.0.1:8501", "http://sahelscope").replace('"…"', f'"{SECRET}"')
    location = location.replace("/etc/nginx/sahelscope.htpasswd", str(folder / "htpasswd"))
    upstream = re.sub(r"(server 127\.0\.0\.1:\d+; *)+", "".join(f"server 127.0.0.1:{p}; " for p in ports), upstream)
    kept = "".join(f"{of}_temp_path {folder}/{of};" for of in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""  # who may read the folders of tests
    (folder / "nginx.conf").write_text(
        f"{user} pid {folder}/pid; error_log {folder}/error.log; daemon off; events {{}}\n"
        f"http {{ {kept} log_format where '$remote_addr $upstream_addr'; access_log {folder}/access.log where;\n"
        f"{upstream} server {{ listen 127.0.0.1:{port};\n{location} }} }}\n"
    )
    (folder / "htpasswd").write_text("awa@desk.example:{PLAIN}well\n")
    folder.chmod(0o755)
    return folder / "nginx.conf"


def free_port():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    """The address of nginx, and the folder of its logs."""
    folder, corpus = tmp_path_factory.mktemp("nginx"), tmp_path_factory.mktemp("corpus")
    invented.make(corpus, 20)
    with pytest.MonkeyPatch.context() as given:
        given.setenv("SAHELSCOPE_READ_ONLY", "1")
        given.setenv("SAHELSCOPE_USER_HEADER", "X-Forwarded-Email")
        given.setenv("SAHELSCOPE_USER_SECRET", SECRET)
        with crowd.server(corpus) as (one, _), crowd.server(corpus) as (other, _):
            port = free_port()
            file = written(folder, [address.rpartition(":")[2] for address in (one, other)], port)
            nginx = subprocess.Popen([NGINX, "-e", folder / "error.log", "-c", file])
            try:
                for _ in range(100):
                    if (folder / "pid").exists():
                        break
                    time.sleep(0.05)
                yield f"http://localhost:{port}", folder
            finally:
                nginx.terminate()
                nginx.wait(10)


def name(words):
    return {"Authorization": f"Basic {base64.b64encode(words.encode()).decode()}"}


@pytest.mark.parametrize(
    ("who", "status"), [("", 401), ("awa@desk.example:wrong", 401), ("awa@desk.example:well", 200)]
)
def test_it_asks_for_the_password(door, who, status):
    asked = urllib.request.Request(f"{door[0]}/quotes", headers=name(who) if who else {})
    try:
        assert urllib.request.urlopen(asked, timeout=10).status == status
    except HTTPError as error:
        assert error.code == status


def test_each_reader_is_known_and_stays_with_one_process_and_all_see_one_corpus(door):
    address, folder = door

    async def visit(source, origin):
        opened = websockets.connect(
            address.replace("http", "ws") + "/_stcore/stream", subprotocols=["streamlit"], max_size=None,
            local_addr=(source, 0), origin=origin, additional_headers=name("awa@desk.example:well"),
        )  # fmt: skip
        async with opened as line:
            session = crowd.Session(line, "quotes")
            await session.click(())
            assert session.filter_id, "the page with its filters was not shown: nobody was known"
            await session.click(("MLI",))

    async def all_come():
        await asyncio.gather(*(visit(source, address) for source in FROM))
        await asyncio.gather(*(visit(source, address) for source in FROM))
        with pytest.raises(websockets.InvalidStatus, match="403"):
            await visit(FROM[0], "http://evil.example")

    awaited(all_come())
    served = {tuple(line.split()) for line in (folder / "access.log").read_text().splitlines()}
    of = {source: {process for who, process in served if who == source} for source in FROM}
    assert {len(processes) for processes in of.values()} == {1}, of
    assert len(set.union(*of.values())) == 2, "all readers went to one process"
