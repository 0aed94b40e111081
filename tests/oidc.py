"""A small OpenID Connect provider on this machine, for tests: whoever comes says by a click who they are.

It does what a provider must by the book: a document that tells its addresses, a code that counts once, a signed token
with the number that the client gave, and its public key.
"""

import json
import secrets
import threading
import time
from base64 import urlsafe_b64encode
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, quote, urlencode, urlsplit

CLIENT, SECRET = "sahelscope", "of-the-tests-only"


@contextmanager
def provider(people):
    """Run the provider for people (claims by name, such as ``{"awa": {"email": …}}``); yields its address."""
    from joserfc.jwk import RSAKey

    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.home, server.people, server.codes = f"http://127.0.0.1:{server.server_port}", people, {}
    server.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"}, auto_kid=False)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.home
    finally:
        server.shutdown()
        server.server_close()


def secrets_file(home, dashboard):
    """Return the words of a secrets.toml that makes a dashboard at this address use the provider."""
    return (
        f'[auth]\nredirect_uri = "{dashboard}/oauth2callback"\ncookie_secret = "{"x" * 32}"\n'
        f'client_id = "{CLIENT}"\nclient_secret = "{SECRET}"\n'
        f'server_metadata_url = "{home}/.well-known/openid-configuration"\n'
    )


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        path, asked = self._asked()
        home = self.server.home
        if path == "/.well-known/openid-configuration":
            self._json(
                issuer=home, authorization_endpoint=f"{home}/authorize", token_endpoint=f"{home}/token",
                jwks_uri=f"{home}/keys", response_types_supported=["code"], subject_types_supported=["public"],
                id_token_signing_alg_values_supported=["RS256"],
            )  # fmt: skip
        elif path == "/keys":
            self._json(keys=[self.server.key.as_dict(private=False)])
        elif path == "/authorize" and "who" not in asked:
            links = "".join(f'<p><a href="?{urlencode({**asked, "who": p})}">{p}</a></p>' for p in self.server.people)
            self._send(f"<!doctype html><h1>Who are you?</h1>{links}".encode(), "text/html")
        elif path == "/authorize":
            code = secrets.token_urlsafe(16)
            self.server.codes[code] = asked
            self.send_response(302)
            self.send_header("location", f"{asked['redirect_uri']}?code={code}&state={quote(asked['state'])}")
            self.end_headers()

    def do_POST(self):
        from joserfc import jwt

        words = self.rfile.read(int(self.headers["content-length"])).decode()
        given = {key: values[0] for key, values in parse_qs(words).items()}
        asked = self.server.codes.pop(given.get("code"), None)
        basic = urlsafe_b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if not asked or self.headers.get("authorization") != f"Basic {basic}":
            self.send_error(400)
            return
        now = int(time.time())
        claims = {
            "iss": self.server.home, "aud": CLIENT, "sub": asked["who"], "iat": now, "exp": now + 600,
            "nonce": asked["nonce"], **self.server.people[asked["who"]],
        }  # fmt: skip
        token = jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.server.key)
        self._json(access_token=secrets.token_urlsafe(16), token_type="Bearer", expires_in=600, id_token=token)

    def _asked(self):
        parts = urlsplit(self.path)
        return parts.path, {key: values[0] for key, values in parse_qs(parts.query).items()}

    def _json(self, **cells):
        self._send(json.dumps(cells).encode(), "application/json")

    def _send(self, body, kind):
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
