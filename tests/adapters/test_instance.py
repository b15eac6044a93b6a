"""One program per profile, whatever became of the one before; errands are handed over whole."""

import json
import multiprocessing
import os
import signal
import socket as plain
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters import instance
from segue.adapters.instance import Instance, Message, ProfileUnusable, ask, is_claimed
from segue.core.errors import StorageFull

CLAIMER = """
import os, sys
from pathlib import Path
from segue.adapters.instance import Instance
held = []
print("ready", flush=True)
for line in sys.stdin:
    match line.split():
        case ["claim", profile]:
            one = Instance(Path(profile))
            print(one.claim(), flush=True)
            held.append(one)
        case ["fork"]:
            child = os.fork()
            if not child:
                import signal
                signal.pause()
            print(child, flush=True)
"""

ASKER = """
import json, sys
from datetime import timedelta
from pathlib import Path
from segue.adapters.instance import ask
profile, message, seconds = Path(sys.argv[1]), json.loads(sys.argv[2]), float(sys.argv[3])
print(json.dumps(ask(profile, message, timedelta(seconds=seconds))))
"""


class Other:
    """Another program, that claims profiles when told to."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", CLAIMER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.hears() == "ready"

    def is_told(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hears(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def claims(self, profile: Path) -> bool:
        self.is_told(f"claim {profile}")
        return self.hears() == "True"

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def others() -> Iterator[Callable[[], Other]]:
    made: list[Other] = []

    def make() -> Other:
        made.append(Other())
        return made[-1]

    yield make
    for other in made:
        other.end()


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A runtime folder with a short name, as sockets need."""
    with tempfile.TemporaryDirectory(prefix="sg") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def ours(tmp_path: Path, runtime: Path) -> Iterator[Instance]:
    made = Instance(tmp_path / "profile")
    assert made.claim()
    yield made
    made.close()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


# ---------------------------------------------------------------- the claim


def test_the_first_has_it_and_the_second_not(profile: Path) -> None:
    first, second = Instance(profile), Instance(profile)
    assert first.claim()
    assert first.claim()
    assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_profiles_do_not_disturb_each_other(tmp_path: Path) -> None:
    one, other = Instance(tmp_path / "one"), Instance(tmp_path / "other")
    assert one.claim()
    assert other.claim()
    one.close()
    other.close()


def test_all_listeners_of_a_house_are_claimed_at_once(profile: Path, others: Callable[[], Other]) -> None:
    """What one of them writes is taken over by the next, so no two programs write at once for two of them."""
    anna, ben, other = profile, profile / "listeners" / "ben", others()
    for one, next_one in ((anna, ben), (ben, anna)):
        claimed = Instance(one)
        assert claimed.claim()
        assert is_claimed(next_one)
        assert not other.claims(next_one)
        claimed.close()
    assert other.claims(ben)
    assert not Instance(anna).claim()


def test_whether_it_is_claimed(profile: Path) -> None:
    assert not is_claimed(profile)
    assert not profile.exists()
    one = Instance(profile)
    one.claim()
    assert is_claimed(profile)
    assert is_claimed(profile)
    assert not Instance(profile).claim()
    one.close()
    assert not is_claimed(profile)


def test_another_process_has_it(profile: Path, others: Callable[[], Other]) -> None:
    other = others()
    assert other.claims(profile)
    assert not Instance(profile).claim()
    assert is_claimed(profile)


def test_a_killed_program_leaves_no_blockade(profile: Path, others: Callable[[], Other]) -> None:
    other = others()
    assert other.claims(profile)
    other.process.send_signal(signal.SIGKILL)
    other.process.wait()
    assert not is_claimed(profile)
    ours = Instance(profile)
    assert ours.claim()
    ours.close()


def test_a_forked_child_does_not_keep_it(qtbot: QtBot, profile: Path, others: Callable[[], Other]) -> None:
    other = others()
    assert other.claims(profile)
    other.is_told("fork")
    orphan = int(other.hears())
    try:
        other.process.send_signal(signal.SIGKILL)
        other.process.wait()
        qtbot.waitUntil(lambda: not is_claimed(profile))
    finally:
        os.kill(orphan, signal.SIGKILL)


def test_of_two_at_once_exactly_one_has_it(tmp_path: Path, others: Callable[[], Other]) -> None:
    both = others(), others()
    for number in range(20):
        for other in both:
            other.is_told(f"claim {tmp_path / str(number)}")
        assert sorted(other.hears() for other in both) == ["False", "True"]


def test_a_look_does_not_get_in_the_way_of_a_claim(profile: Path) -> None:
    looking = multiprocessing.get_context("spawn").Process(target=look_often, args=(profile,))
    profile.mkdir()
    looking.start()
    for _ in range(500):
        one = Instance(profile)
        assert one.claim()
        one.close()
    looking.terminate()
    looking.join()


def look_often(profile: Path) -> None:
    while True:
        is_claimed(profile)


@pytest.fixture
def _as_nobody() -> Iterator[None]:
    """Root may write everywhere; nobody may not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_a_profile_that_cannot_be_written(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    tmp_path.chmod(0o500)
    request.getfixturevalue("_as_nobody")
    with pytest.raises(ProfileUnusable) as refused:
        Instance(tmp_path / "profile").claim()
    assert refused.value.profile == tmp_path / "profile"
    assert refused.value.reason == "Permission denied"


def test_a_profile_that_is_a_file(profile: Path) -> None:
    profile.write_text("")
    with pytest.raises(ProfileUnusable, match="File exists"):
        Instance(profile).claim()
    with pytest.raises(ProfileUnusable, match="Not a directory"):
        is_claimed(profile)


# ---------------------------------------------------------------- the hand-over


class Answer:
    """What another process got from `ask`."""

    def __init__(self, profile: Path, message: Message, seconds: float = 120) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", ASKER, str(profile), json.dumps(message), str(seconds)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait(self, qtbot: QtBot) -> Message | None:
        qtbot.waitUntil(lambda: self._process.poll() is not None, timeout=20_000)
        said, complaints = self._process.communicate()
        assert complaints == ""
        got: Message | None = json.loads(said)
        return got


def test_an_errand_is_handed_over(qtbot: QtBot, ours: Instance, profile: Path) -> None:
    got: list[Message] = []

    def handle(message: Message) -> Message:
        got.append(message)
        return {"done": len(got)}

    ours.serve(handle)
    assert Answer(profile, {"raise": True}).wait(qtbot) == {"done": 1}
    assert Answer(profile, {"play": "x"}).wait(qtbot) == {"done": 2}
    assert got == [{"raise": True}, {"play": "x"}]


def test_odd_file_names_arrive_whole(qtbot: QtBot, ours: Instance, profile: Path) -> None:
    names = [
        "a b.mp3",
        "new\nline.flac",
        '"quotes".ogg',
        "ünïcödé 音楽 🎷.mp3",
        os.fsdecode(b"latin-\xfc.mp3"),
        "tab\t\\back.mp3",
        " ",
        "\u2028.mp3",
    ]
    ours.serve(lambda message: {"files": message["files"]})
    answer = Answer(profile, {"files": names}).wait(qtbot)
    assert answer == {"files": names}
    assert os.fsencode(names[4]) == b"latin-\xfc.mp3"


def test_thousands_of_files(qtbot: QtBot, ours: Instance, profile: Path) -> None:
    ours.serve(lambda message: {"count": len(message["files"])})
    files = [f"/music/an artist/an album/{number:04} a track.flac" for number in range(2000)]
    assert Answer(profile, {"files": files}).wait(qtbot) == {"count": 2000}


def test_nobody_answers(profile: Path, runtime: Path) -> None:
    assert ask(profile, {"raise": True}, timedelta(milliseconds=100)) is None


def test_a_program_that_has_only_just_begun(qtbot: QtBot, ours: Instance, profile: Path) -> None:
    answer = Answer(profile, {"raise": True})
    qtbot.wait(50)  # so that it asks in vain at first
    ours.serve(lambda message: {"done": True})
    assert answer.wait(qtbot) == {"done": True}


def test_a_program_that_does_not_turn(ours: Instance, profile: Path) -> None:
    """The server is there, and its event loop stands (the same thread waits here)."""
    ours.serve(lambda message: {"done": True})
    assert ask(profile, {"raise": True}, timedelta(milliseconds=200)) is None


def test_the_socket_of_a_crashed_program_is_replaced(qtbot: QtBot, ours: Instance, profile: Path) -> None:
    left_behind = plain.socket(plain.AF_UNIX)
    left_behind.bind(instance._address(profile, make=True))
    left_behind.close()
    ours.serve(lambda message: {"done": True})
    assert Answer(profile, {}).wait(qtbot) == {"done": True}


def test_only_the_user_may_connect(ours: Instance, profile: Path, runtime: Path) -> None:
    ours.serve(lambda message: {})
    [socket] = runtime.iterdir()
    assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
    ours.close()
    assert list(runtime.iterdir()) == []


def test_without_a_runtime_folder_a_private_one_is_made(
    qtbot: QtBot, ours: Instance, profile: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(runtime))
    monkeypatch.setattr(tempfile, "tempdir", None)
    ours.serve(lambda message: {"done": True})
    [folder] = runtime.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert Answer(profile, {}).wait(qtbot) == {"done": True}


def test_a_folder_that_others_can_write_is_not_trusted(
    ours: Instance, profile: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(runtime))
    folder = runtime / f"segue-{os.getuid()}"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(instance.CannotServe, match="others"):
        ours.serve(lambda message: {})
    assert ask(profile, {}, timedelta(milliseconds=100)) is None


def test_within_a_flatpak_the_shared_folder_is_used(
    ours: Instance, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.example.App")
    shared = runtime / "app" / "org.example.App"
    shared.mkdir(parents=True)
    ours.serve(lambda message: {})
    assert len(list(shared.iterdir())) == 1


class RawClient:
    """Says what it likes to the program that has the profile."""

    def __init__(self, qtbot: QtBot, profile: Path) -> None:
        self._qtbot = qtbot
        self._socket = plain.socket(plain.AF_UNIX)
        self._socket.connect(instance._address(profile, make=False))
        self._socket.setblocking(False)
        self._received = b""

    def says(self, data: bytes) -> None:
        rest = memoryview(data)

        def is_sent() -> bool:
            nonlocal rest
            try:
                while rest:
                    rest = rest[self._socket.send(rest) :]
            except BlockingIOError:
                return False
            return True

        self._qtbot.waitUntil(is_sent, timeout=10_000)

    def hears(self) -> Message:
        def is_whole() -> bool:
            try:
                self._received += self._socket.recv(65536)
            except BlockingIOError:
                return False
            return b"\n" in self._received

        if b"\n" not in self._received:
            self._qtbot.waitUntil(is_whole, timeout=10_000)
        line, _, self._received = self._received.partition(b"\n")
        got: Message = json.loads(line)
        return got

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def client(qtbot: QtBot, ours: Instance, profile: Path) -> Iterator[RawClient]:
    ours.serve(lambda message: {"heard": message})
    made = RawClient(qtbot, profile)
    yield made
    made.close()


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\n",
        b"hello\n",
        b"{\n",
        b"\xff\xfe\x00\n",
        b"[1, 2]\n",
        b"null\n",
        b"[" * 100_000 + b"\n",
        b"1" * 10_000 + b"\n",
    ],
)
def test_nonsense_is_answered_and_the_next_is_heard(client: RawClient, nonsense: bytes) -> None:
    client.says(nonsense)
    assert "error" in client.hears()
    client.says(b'{"a": 1}\n')
    assert client.hears() == {"heard": {"a": 1}}


def test_a_message_too_long_is_refused_and_the_next_is_heard(client: RawClient) -> None:
    client.says(b'{"a": "' + b"x" * 3 * instance.LIMIT + b'"}\n{"b": 2}\n')
    assert "longer" in client.hears()["error"]
    assert client.hears() == {"heard": {"b": 2}}


def test_messages_in_pieces_and_together(client: RawClient) -> None:
    client.says(b'{"a"')
    client.says(b': 1}\n{"b": 2}\n{"c"')
    assert client.hears() == {"heard": {"a": 1}}
    assert client.hears() == {"heard": {"b": 2}}
    client.says(b": 3}\n")
    assert client.hears() == {"heard": {"c": 3}}


def test_a_client_that_leaves_early(qtbot: QtBot, client: RawClient, ours: Instance, profile: Path) -> None:
    client.says(b'{"a": 1}\n{"half')
    client.close()
    qtbot.waitUntil(lambda: not ours._conversations)
    assert Answer(profile, {"b": 2}).wait(qtbot) == {"heard": {"b": 2}}


@pytest.mark.parametrize(
    ("error", "told"),
    [(LookupError("a bug"), "LookupError: a bug"), (StorageFull("The disk is full."), "The disk is full.")],
    ids=["a bug", "the world"],
)
def test_a_handler_that_fails_surfaces_and_answers(
    qtbot: QtBot, ours: Instance, profile: Path, error: Exception, told: str
) -> None:
    def handle(message: Message) -> Message:
        raise error

    ours.serve(handle)
    with qtbot.captureExceptions() as surfaced:
        assert Answer(profile, {}).wait(qtbot) == {"error": told}
    assert [raised for _, raised, _ in surfaced] == [error]


def test_serving_needs_the_claim(profile: Path) -> None:
    with pytest.raises(RuntimeError):
        Instance(profile).serve(lambda message: {})
