"""A station for tests: on this machine, in a thread, with titles between its sound, and with what faults one asks."""

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

#: Bytes of sound between two titles.
INTERVAL = 4096

#: What is done with one who asks: his connection, and all that he has sent.
Answer = Callable[[socket.socket, bytes], None]


@dataclass
class Server:
    """Answers each path by the next of its `answers`, the last again and again; of others it knows nothing."""

    port: int
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def answer(self, connection: socket.socket) -> None:
        with connection:
            asked = b""
            while b"\r\n\r\n" not in asked:
                more = connection.recv(4096)
                if not more:
                    return
                asked += more
            path = asked.split()[1].decode()
            self.asked.append(path)
            answers = self.answers.get(path, [status("404 Not Found")])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            try:
                answer(connection, asked)
            except OSError:
                return  # who asked has gone


def status(words: str, *headers: str, body: bytes = b"") -> Answer:
    def answer(connection: socket.socket, _asked: bytes) -> None:
        connection.sendall("\r\n".join((f"HTTP/1.0 {words}", *headers, "", "")).encode() + body)

    return answer


def broadcast(
    sound: bytes,
    titles: Sequence[str | None] = (),
    name: str = "",
    kind: str = "audio/mpeg",
    first: str = "HTTP/1.0 200 OK",
    until: threading.Event | None = None,
) -> Answer:
    """Sends `sound`, and between pieces of it the titles, one after the other, None for none; then it hangs up, or,
    with `until`, says nothing until that is set.
    """

    def answer(connection: socket.socket, asked: bytes) -> None:
        interval = INTERVAL if titles and b"icy-metadata: 1" in asked.lower() else 0
        headers = [first, f"Content-Type: {kind}", *([f"icy-name: {name}"] if name else [])]
        if interval:
            headers.append(f"icy-metaint: {interval}")
        connection.sendall("\r\n".join((*headers, "", "")).encode("latin-1"))
        if not interval:
            connection.sendall(sound)
        left = list(titles)
        for at in range(0, len(sound), interval) if interval else ():
            piece = sound[at : at + interval]
            connection.sendall(piece)
            if len(piece) == interval:
                title = left.pop(0) if left else None
                connection.sendall(b"\0" if title is None else _block(title))
        if until is not None:
            until.wait(300)

    return answer


def _block(title: str) -> bytes:
    said = f"StreamTitle='{title}';StreamUrl='';".encode()
    length = -(-len(said) // 16)
    return bytes([length]) + said.ljust(16 * length, b"\0")


@contextmanager
def serving() -> Iterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Server(listening.getsockname()[1])

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return  # closed: the test has ended
                threading.Thread(target=server.answer, args=(connection,), daemon=True).start()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(5)
