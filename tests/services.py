"""ListenBrainz and Last.fm as far as scrobbling meets them, on this machine, and as unreliable as a test wants them.

Each has what its own database would have, and passes over what comes again as that does, with the same answer. What
makes a listen the same one: ListenBrainz hashes the artist, the title, the album, the track's number and its length
(into a "MessyBrainz id"), and has one listen of a user, a second and such a hash; Last.fm has one scrobble of a user,
a second, an artist and a title. The first stands in its documentation and source, the second nowhere: others have
found it out by trying. `Fault` says what befalls a request.
"""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

TOKEN = "a token"
API_KEY, SECRET, SESSION = "a key", "a secret", "a session"

#: What a service knows a listen by.
Known = tuple[int, str, str]


class Fault(Enum):
    NONE = auto()
    DROPPED = auto()  # before it was looked at
    LOST = auto()  # taken, and the answer did not come
    CUT = auto()  # taken, and the answer broke off
    LATE = auto()  # taken, and the answer came when nobody waited for it any more
    ERROR = auto()  # 500, before it was looked at
    ERROR_AFTER = auto()  # taken, and 500 for an answer
    BUSY = auto()  # 429, and to be left alone for a time
    PORTAL = auto()  # the page of a hotel, which says that all is well
    ELSEWHERE = auto()  # a hotel's redirection


@dataclass
class Services:
    """`received` is each listen that came, `kept` what the services have of it, in the order in which it came, and
    `answered` is each of which they have said so.
    """

    faults: Iterator[Fault] = field(default_factory=lambda: iter(()))
    received: dict[str, list[Known]] = field(default_factory=lambda: {"listenbrainz": [], "lastfm": []})
    kept: dict[str, list[Known]] = field(default_factory=lambda: {"listenbrainz": [], "lastfm": []})
    answered: dict[str, list[Known]] = field(default_factory=lambda: {"listenbrainz": [], "lastfm": []})
    playing: list[str] = field(default_factory=list)
    requests: list[Mapping[str, Any]] = field(default_factory=list)
    busy: Mapping[str, str] = field(default_factory=lambda: {"Retry-After": "90"})
    is_allowed: bool = False
    strange: str = ""
    ignored: dict[str, int] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=lambda: {TOKEN})
    sessions: set[str] = field(default_factory=lambda: {SESSION})
    ended: threading.Event = field(default_factory=threading.Event)
    port: int = 0
    _identities: set[tuple[object, ...]] = field(default_factory=set)

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def keep(self, service: str, listen: Known, *more: object) -> None:
        """`more` is what else tells it from others there."""
        self.received[service].append(listen)
        if (service, listen, more) not in self._identities:
            self._identities.add((service, listen, more))
            self.kept[service].append(listen)

    # ---- what each answers, as a status and JSON

    def listenbrainz(self, path: str, token: str, body: bytes) -> tuple[int, Any]:
        known = token.removeprefix("Token ") in self.tokens
        if path == "/1/validate-token":
            return 200, {"valid": True, "user_name": "nina"} if known else {"valid": False}
        if not known:
            return 401, {"code": 401, "error": "Invalid authorization token."}
        said = json.loads(body)
        self.requests.append(said)
        each = [(one.get("listened_at"), one["track_metadata"]) for one in said["payload"]]
        if said["listen_type"] == "playing_now":
            assert each[0][0] is None
            self.playing.append(each[0][1]["track_name"])
            return 200, {"status": "ok"}
        assert (said["listen_type"] == "single") is (len(each) == 1)
        if any(told["track_name"] == self.strange for _, told in each):
            return 400, {"code": 400, "error": "A strange title."}
        for at, told in each:
            more = told["additional_info"]
            others = told.get("release_name"), more.get("tracknumber"), more.get("duration_ms")
            self.keep("listenbrainz", (at, told["artist_name"], told["track_name"]), *others)
        return 200, {"status": "ok"}

    def lastfm(self, words: Mapping[str, str]) -> tuple[int, Any]:
        self.requests.append(words)
        signed = "".join(name + words[name] for name in sorted(words) if name not in ("format", "api_sig")) + SECRET
        if words["api_key"] != API_KEY or words["api_sig"] != md5(signed.encode()).hexdigest():
            return 403, {"error": 13, "message": "Invalid method signature supplied"}
        match words["method"]:
            case "auth.getToken":
                return 200, {"token": "a consent"}
            case "auth.getSession" if self.is_allowed:
                return 200, {"session": {"name": "nina", "key": SESSION, "subscriber": 0}}
            case "auth.getSession":
                return 403, {"error": 14, "message": "This token has not been authorized"}
        if words["sk"] not in self.sessions:
            return 403, {"error": 9, "message": "Invalid session key - Please re-authenticate"}
        if words["method"] == "track.updateNowPlaying":
            self.playing.append(words["track"])
            return 200, {"nowplaying": {}}
        count = sum(name.startswith("artist[") for name in words)
        each = [(int(words[f"timestamp[{i}]"]), words[f"artist[{i}]"], words[f"track[{i}]"]) for i in range(count)]
        if any(title == self.strange for _, _, title in each):
            return 400, {"error": 6, "message": "A strange title."}
        codes = [self.ignored.get(title, 0) for _, _, title in each]
        for one, code in zip(each, codes, strict=True):
            if not code:
                self.keep("lastfm", one)
        told = [{"ignoredMessage": {"code": str(code), "#text": ""}} for code in codes]
        return 200, {"scrobbles": {"@attr": {}, "scrobble": told[0] if len(told) == 1 else told}}

    def answer(self, request: "BaseHTTPRequestHandler", body: bytes) -> tuple[int, Any]:
        if request.path.startswith("/1/"):
            return self.listenbrainz(request.path, request.headers.get("Authorization", ""), body)
        return self.lastfm({name: value for name, (value,) in parse_qs(body.decode()).items()})


@contextmanager
def served(services: Services) -> Iterator[Services]:
    """Nobody answers before, nor afterwards; what is served again is served where it was."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            _handle(services, self, body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", services.port), Handler)
    server.daemon_threads = False
    services.port = server.server_address[1]
    services.ended.clear()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield services
    finally:
        services.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _handle(services: Services, request: BaseHTTPRequestHandler, body: bytes) -> None:
    answer: Callable[[], tuple[int, Any]] = lambda: services.answer(request, body)  # noqa: E731
    match next(services.faults, Fault.NONE):
        case Fault.NONE:
            before = {service: len(listens) for service, listens in services.received.items()}
            status, said = answer()
            for service, listens in services.received.items():
                services.answered[service] += listens[before[service] :]
            _send(request, status, said)
        case Fault.DROPPED:
            pass
        case Fault.LOST:
            answer()
        case Fault.CUT:
            status, _ = answer()
            request.send_response(status)
            request.send_header("Content-Length", "1000")
            request.end_headers()
            request.wfile.write(b'{"sta')
        case Fault.LATE:
            answer()
            services.ended.wait(300)  # nobody waits so long: the test ends it
        case Fault.ERROR:
            _send(request, 500, {"error": 16, "message": "The service is temporarily unavailable"})
        case Fault.ERROR_AFTER:
            answer()
            _send(request, 500, None)
        case Fault.BUSY:
            _send(request, 429, {"error": 29, "message": "Rate limit exceeded"}, services.busy)
        case Fault.PORTAL:
            _send(request, 200, "<html>Welcome to the hotel</html>")
        case Fault.ELSEWHERE:
            _send(request, 302, None, {"Location": f"{services.root}/login"})


def _send(request: BaseHTTPRequestHandler, status: int, said: Any, headers: Mapping[str, str] | None = None) -> None:
    body = said.encode() if isinstance(said, str) else json.dumps(said).encode()
    request.send_response_only(status)
    for name, value in (headers or {}).items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)
