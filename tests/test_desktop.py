"""The real program on a session bus of the test's own, driven by the tools that a desktop has."""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from audio_files import tone
from segue.adapters.desktop.objects import BusObject, Interface, Method
from segue.adapters.desktop.session_bus import SessionBus
from segue.adapters.sqlite.profile import DATABASE
from stations import Server, broadcast, serving

NEEDED = ("dbus-daemon", "dbus-monitor", "busctl", "playerctl")
MISSING = [tool for tool in NEEDED if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the session bus is Linux's"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

NAME, PATH = "org.mpris.MediaPlayer2.segue", "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER, TRACKS, LISTS = f"{ROOT}.Player", f"{ROOT}.TrackList", f"{ROOT}.Playlists"
PATIENCE = 300.0

#: As the specification of MPRIS 2.2 has them: methods, then properties with their types, then signals.
SPECIFIED = {
    ROOT: "Quit() Raise() CanQuit:b CanRaise:b CanSetFullscreen:b DesktopEntry:s Fullscreen:b HasTrackList:b "
    "Identity:s SupportedMimeTypes:as SupportedUriSchemes:as",
    PLAYER: "Next() OpenUri(s) Pause() Play() PlayPause() Previous() Seek(x) SetPosition(ox) Stop() CanControl:b "
    "CanGoNext:b CanGoPrevious:b CanPause:b CanPlay:b CanSeek:b LoopStatus:s MaximumRate:d Metadata:a{sv} "
    "MinimumRate:d PlaybackStatus:s Position:x Rate:d Shuffle:b Volume:d !Seeked(x)",
    TRACKS: "AddTrack(sob) GetTracksMetadata(ao)aa{sv} GoTo(o) RemoveTrack(o) CanEditTracks:b Tracks:ao "
    "!TrackAdded(a{sv}o) !TrackListReplaced(aoo) !TrackMetadataChanged(oa{sv}) !TrackRemoved(o)",
    LISTS: "ActivatePlaylist(o) GetPlaylists(uusb)a(oss) ActivePlaylist:(b(oss)) Orderings:as PlaylistCount:u "
    "!PlaylistChanged((oss))",
}


def until(is_so: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.02)  # another program's doings: there is no event to wait for


@dataclass
class Desk:
    """A session bus with a real Segue on it."""

    environment: dict[str, str]
    profile: Path
    segue: "subprocess.Popen[bytes]"

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, (command, done.stderr)
        return done.stdout.strip()

    def playerctl(self, *words: str) -> str:
        return self.run("playerctl", "--player=segue", *words)

    def busctl(self, *words: str) -> Any:
        """What is answered, with its types."""
        address = self.environment["DBUS_SESSION_BUS_ADDRESS"]
        told = self.run("busctl", f"--address={address}", "--json=short", *words)
        return json.loads(told) if told.startswith("{") else told

    def get(self, interface: str, name: str) -> Any:
        return self.busctl("get-property", NAME, PATH, interface, name)["data"]

    def call(self, interface: str, method: str, *arguments: str) -> Any:
        answer = self.busctl("call", NAME, PATH, interface, method, *arguments)
        return answer["data"][0] if answer else None

    def ctl(self, *words: str) -> str:
        return self.run(sys.executable, "-m", "segue.app", "ctl", *words, "--profile", str(self.profile))

    def title(self) -> str:
        return str(self.get(PLAYER, "Metadata").get("xesam:title", {}).get("data", ""))

    def put_on(self) -> None:
        """What is offered plays, or else what played before, from its beginning."""
        lists = self.call(LISTS, "GetPlaylists", "uusb", "0", "1", "UserDefined", "false")
        if lists:
            self.call(LISTS, "ActivatePlaylist", "o", lists[0][0])
        else:
            tracks = self.get(TRACKS, "Tracks")
            self.call(TRACKS, "GoTo", "o", tracks[0])
        until(lambda: self.playerctl("status") == "Playing" and self.get(PLAYER, "CanSeek"), "nothing plays")


@pytest.fixture(scope="module")
def desk(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with a_desk(demo, tmp_path_factory.mktemp("desk")) as made:
        yield made
        made.call(ROOT, "Quit")
        assert made.segue.wait(PATIENCE) == 0


@contextmanager
def a_desk(demo: Path, folder: Path) -> Iterator[Desk]:
    """Segue is there, and offers something: it is a Friday at nine."""
    runtime, profile = folder / "runtime", folder / "profile"
    runtime.mkdir(mode=0o700)
    profile.mkdir()
    shutil.copy(demo / DATABASE, profile / DATABASE)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={runtime}/bus"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().decode().strip()
    environment = os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "XDG_RUNTIME_DIR": str(runtime),
        "PULSE_SERVER": f"unix:{runtime}/none",  # unheard
    }
    command = [sys.executable, "-m", "segue", "--profile", str(profile), "--demo", "--at", "2026-11-27T21:00"]
    segue = subprocess.Popen(command, env=environment)
    desk = Desk(environment, profile, segue)
    try:
        until(lambda: NAME in str(desk.busctl("list", "--acquired", "--no-legend")), "it is not on the bus")
        until(lambda: desk.get(LISTS, "PlaylistCount"), "nothing is offered")
        yield desk
    finally:
        segue.kill()
        segue.wait()
        bus.kill()
        bus.wait()
        bus.stdout.close()


class Monitor:
    """Notes what Segue says on the bus while it is open, or whatever else a rule asks for."""

    def __init__(self, desk: Desk, rule: str = f"type='signal',sender='{NAME}'") -> None:
        self._monitor = subprocess.Popen(
            ["dbus-monitor", "--session", rule],
            env=desk.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._monitor.stdout is not None
        while "NameLost" not in self._monitor.stdout.readline():  # from then on it listens
            pass

    def until(self, *words: str) -> str:
        """What was said until all of `words` came, in their order."""
        assert self._monitor.stdout is not None
        said, left = "", list(words)
        while left:
            line = self._monitor.stdout.readline()
            assert line, f"{left} was not said"
            said += line
            if left[0] in line:
                left.pop(0)
        return said

    def __enter__(self) -> "Monitor":
        return self

    def __exit__(self, *_: object) -> None:
        self._monitor.kill()
        self._monitor.wait()
        assert self._monitor.stdout is not None
        self._monitor.stdout.close()


def described(desk: Desk, interface: str) -> str:
    words: dict[str, list[str]] = {"method": [], "property": [], "signal": []}
    address = desk.environment["DBUS_SESSION_BUS_ADDRESS"]
    told = desk.run("busctl", f"--address={address}", "introspect", "--no-legend", NAME, PATH, interface)
    for line in told.splitlines():
        name, kind, signature, result = line.split()[:4]
        takes, gives = signature.replace("-", ""), result.replace("-", "")
        said = {"method": f"{name[1:]}({takes}){gives}", "property": f"{name[1:]}:{takes}"}
        words[kind].append(said.get(kind, f"!{name[1:]}({takes})"))
    return " ".join(word for kind in words.values() for word in sorted(kind))


@pytest.mark.parametrize("interface", SPECIFIED)
def test_busctl_sees_the_whole_interface(desk: Desk, interface: str) -> None:
    assert described(desk, interface) == SPECIFIED[interface]


def test_playerctl_drives_everything(desk: Desk) -> None:
    desk.put_on()
    desk.playerctl("pause")
    assert desk.playerctl("status") == "Paused"
    desk.playerctl("position", "12.5")
    assert float(desk.playerctl("position")) == pytest.approx(12.5, abs=0.5)
    desk.playerctl("position", "5+")
    assert float(desk.playerctl("position")) == pytest.approx(17.5, abs=0.5)
    desk.playerctl("position", "10-")
    assert float(desk.playerctl("position")) == pytest.approx(7.5, abs=0.5)
    desk.playerctl("play-pause")
    assert desk.playerctl("status") == "Playing"
    first = desk.title()
    desk.playerctl("next")
    second = desk.title()
    assert second != first
    desk.playerctl("previous")
    assert desk.title() == first
    desk.playerctl("volume", "0.4")
    assert float(desk.playerctl("volume")) == 0.4
    for loop in ("Track", "Playlist", "None"):
        desk.playerctl("loop", loop)
        assert desk.playerctl("loop") == loop
    for shuffle in ("On", "Off"):
        desk.playerctl("shuffle", shuffle)
        assert desk.playerctl("shuffle") == shuffle
    desk.playerctl("stop")
    assert desk.playerctl("status") == "Stopped"
    assert desk.get(PLAYER, "Metadata") == {}
    desk.playerctl("play")
    assert desk.playerctl("status") == "Playing"


def test_metadata_has_the_types_that_mpris_wants(desk: Desk) -> None:
    desk.put_on()
    until(lambda: "mpris:artUrl" in desk.get(PLAYER, "Metadata"), "no cover was told")
    told = desk.get(PLAYER, "Metadata")
    types = {name: value["type"] for name, value in told.items()}
    wanted = {
        "mpris:trackid": "o",
        "mpris:length": "x",
        "mpris:artUrl": "s",
        "xesam:title": "s",
        "xesam:album": "s",
        "xesam:url": "s",
        "xesam:artist": "as",
        "xesam:albumArtist": "as",
        "xesam:genre": "as",
        "xesam:contentCreated": "s",
        "xesam:trackNumber": "i",
    }
    assert wanted.items() <= types.items()
    assert told["mpris:length"]["data"] > 1_000_000, "it counts microseconds"
    assert (
        Path(told["mpris:artUrl"]["data"].removeprefix("file://").replace("%20", " ")).read_bytes()[:2] == b"\xff\xd8"
    )


def test_what_changes_is_told(desk: Desk) -> None:
    desk.put_on()
    with Monitor(desk) as monitor:
        desk.playerctl("pause")
        monitor.until("PropertiesChanged", PLAYER, "PlaybackStatus", "Paused")
        desk.playerctl("position", "20")
        assert "int64 20000000" in monitor.until("Seeked", "int64")
        desk.playerctl("volume", "0.55")
        monitor.until("PropertiesChanged", "Volume", "0.55")
        desk.playerctl("loop", "Track")
        monitor.until("PropertiesChanged", "LoopStatus", "Track")
        desk.playerctl("next")
        said = monitor.until("PropertiesChanged", "Metadata", "mpris:trackid", "mpris:length", "int64")
        assert "object path" in said
        desk.playerctl("loop", "None")
        monitor.until("PropertiesChanged", "LoopStatus", "None")


def test_the_tracks_around_can_be_seen_and_changed(desk: Desk, demo: Path) -> None:
    desk.put_on()
    tracks = desk.get(TRACKS, "Tracks")
    assert len(tracks) == len(set(tracks)) >= 3
    now = desk.get(PLAYER, "Metadata")["mpris:trackid"]["data"]
    assert now in tracks
    (told,) = desk.call(TRACKS, "GetTracksMetadata", "ao", "1", tracks[1])
    assert told["mpris:trackid"] == {"type": "o", "data": tracks[1]}
    desk.call(TRACKS, "GoTo", "o", tracks[1])
    assert desk.title() == told["xesam:title"]["data"]
    with Monitor(desk) as monitor:
        desk.call(TRACKS, "RemoveTrack", "o", tracks[2])
        monitor.until("TrackListReplaced")
        assert tracks[2] not in desk.get(TRACKS, "Tracks")
        file = next((demo / "music").rglob("*.ogg"))
        desk.call(TRACKS, "AddTrack", "sob", file.as_uri(), tracks[0], "true")
        monitor.until("TrackListReplaced")
    until(lambda: desk.get(PLAYER, "Metadata")["xesam:url"]["data"] == file.as_uri(), "it does not play")


def test_a_wrong_call_is_refused_with_a_sentence(desk: Desk) -> None:
    address = desk.environment["DBUS_SESSION_BUS_ADDRESS"]
    for words, sentence in (
        (["call", NAME, PATH, PLAYER, "Dance"], "no method"),
        (["call", NAME, PATH, PLAYER, "Seek", "s", "far"], "takes “x”"),
        (["call", NAME, "/nowhere", PLAYER, "Next"], "nothing at"),
        (["get-property", NAME, PATH, PLAYER, "Colour"], "no property"),
        (["set-property", NAME, PATH, PLAYER, "Metadata", "s", "x"], "only be read"),
        (["set-property", NAME, PATH, PLAYER, "Volume", "s", "x"], "of type “d”"),
    ):
        done = subprocess.run(["busctl", f"--address={address}", *words], capture_output=True, text=True)
        assert done.returncode != 0
        assert sentence in done.stderr
    desk.call(PLAYER, "SetPosition", "ox", "/segue/track/9999", "1000000")  # late: of another track
    desk.call(LISTS, "ActivatePlaylist", "o", "/segue/playlist/9999")


def test_a_second_start_hands_its_files_to_the_first(desk: Desk, demo: Path) -> None:
    file = sorted((demo / "music").rglob("*.ogg"))[7]
    command = [sys.executable, "-m", "segue.app", "--profile", str(desk.profile), str(file)]
    second = subprocess.run(command, env=desk.environment, capture_output=True, text=True, timeout=PATIENCE)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    until(lambda: desk.get(PLAYER, "Metadata")["xesam:url"]["data"] == file.as_uri(), "it does not play")
    assert desk.segue.poll() is None
    owners = str(desk.busctl("list", "--acquired", "--no-legend"))
    assert owners.count("org.mpris.MediaPlayer2.segue") == 1
    folder = file.parent
    subprocess.run([*command[:-1], str(folder)], env=desk.environment, check=True, timeout=PATIENCE)
    files = sum(1 for _ in folder.rglob("*.ogg"))
    until(lambda: len(desk.get(TRACKS, "Tracks")) == files, "the folder does not play")


@pytest.fixture
def radio() -> Iterator[Server]:
    with serving() as server:
        said = threading.Event()
        for path in ("/one", "/two", "/three"):
            sound = tone(".mp3", 4, 440)
            server.answers[path] = [broadcast(sound, ["Ada - One", None], f"Radio {path[1:]}", until=said)]
        yield server
        said.set()


def test_addresses_play_by_the_bus_and_by_a_second_start(desk: Desk, radio: Server, demo: Path) -> None:
    assert desk.get(ROOT, "SupportedUriSchemes") == ["file", "http", "https"]
    desk.playerctl("open", radio.address("/one"))
    until(lambda: desk.title() == "Radio one — Ada - One", "it does not tell what is on")
    command = [sys.executable, "-m", "segue.app", "--profile", str(desk.profile), radio.address("/two")]
    second = subprocess.run(command, env=desk.environment, capture_output=True, text=True, timeout=PATIENCE)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    until(lambda: desk.title() == "Radio two — Ada - One", "what a second start hands over does not play")
    desk.ctl("queue", radio.address("/one"))
    until(lambda: len(desk.get(TRACKS, "Tracks")) == 2, "it is not in the queue")
    desk.call(TRACKS, "AddTrack", "sob", radio.address("/three"), desk.get(TRACKS, "Tracks")[0], "true")
    until(lambda: desk.title() == "Radio three — Ada - One", "what was added does not play")
    assert len(desk.get(TRACKS, "Tracks")) == 3
    desk.playerctl("open", str(next((demo / "music").rglob("*.ogg"))))
    until(lambda: len(desk.get(TRACKS, "Tracks")) == 2, "a file does not play before what was queued by hand")


def test_uris_that_segue_does_not_open_change_nothing(desk: Desk, demo: Path) -> None:
    desk.put_on()
    before, listed = desk.title(), desk.get(TRACKS, "Tracks")
    for uri in ("smb://server/a.ogg", "http://", "/etc/passwd", "file://server/a.ogg"):
        desk.call(PLAYER, "OpenUri", "s", uri)
        desk.call(TRACKS, "AddTrack", "sob", uri, listed[0], "true")
    assert (desk.title(), desk.get(TRACKS, "Tracks")) == (before, listed)
    file = sorted((demo / "music").rglob("*.ogg"))[5]
    desk.playerctl("open", str(file))
    until(lambda: desk.get(PLAYER, "Metadata")["xesam:url"]["data"] == file.as_uri(), "it does not play")


def test_the_command_line_drives_it_too(desk: Desk, demo: Path, tmp_path: Path) -> None:
    desk.put_on()
    assert desk.ctl("pause") == ""
    desk.ctl("seek", "0:15")
    desk.ctl("seek", "-5")
    assert desk.ctl("volume", "60") == "60 %"
    desk.ctl("volume", "-5")
    status = json.loads(desk.ctl("status", "--json"))
    assert (status["state"], status["volume"]) == ("paused", 55)
    assert status["playing"]["position_s"] == pytest.approx(10, abs=0.5)
    assert status["playing"]["title"] == desk.title()
    assert desk.ctl("status").startswith("Paused: ")
    file = sorted((demo / "music").rglob("*.ogg"))[3]
    (tmp_path / "two.m3u").write_text(f"{file}\n{file}\n")
    before = status["queued"]
    desk.ctl("queue", str(file), str(tmp_path / "two.m3u"))
    until(lambda: json.loads(desk.ctl("status", "--json"))["queued"] == before + 3, "they are not in the queue")
    assert desk.ctl("stop") == ""
    assert desk.ctl("status").startswith("Nothing plays.")


NOTICES, NOTICES_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Notices:
    """A notification service, on a bus as any desktop's: notes what it is to show, and what to take away."""

    def __init__(self) -> None:
        self.shown: dict[int, tuple[Any, ...]] = {}
        kinds = "s", "u", "s", "s", "s", "as", "a{sv}", "i"
        takes = [(f"argument{number}", kind) for number, kind in enumerate(kinds)]
        methods = {
            "GetCapabilities": Method(lambda: (["body", "actions"],), (), [("can", "as")]),
            "Notify": Method(self._show, takes, [("id", "u")]),
            "CloseNotification": Method(self._close, [("id", "u")]),
        }
        self.bus = SessionBus()
        self.bus.show(BusObject(NOTICES_PATH, [Interface(NOTICES, methods)]))

    def _show(self, *words: Any) -> tuple[int]:
        self.shown[7] = words
        return (7,)

    def _close(self, number: int) -> tuple[()]:
        self.shown.pop(number, None)
        self.bus.tell(NOTICES_PATH, NOTICES, "NotificationClosed", "uu", (number, 3))
        return ()

    def press(self, button: str) -> None:
        self.bus.tell(NOTICES_PATH, NOTICES, "ActionInvoked", "us", (7, button))


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="not installed: xdotool")
def test_an_offer_is_told_of_while_the_window_is_hidden_played_by_its_button_and_withdrawn(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with a_desk(demo, tmp_path) as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.environment["DBUS_SESSION_BUS_ADDRESS"])
        notices, owned = Notices(), list[bool]()
        notices.bus.own(NOTICES, owned.append)
        qtbot.waitUntil(lambda: owned == [True])
        with Monitor(desk, f"destination='{NOTICES}'") as monitor:
            windows = desk.run("xdotool", "search", "--onlyvisible", "--pid", str(desk.segue.pid)).split()
            for window in windows:
                desk.run("xdotool", "windowunmap", window)
            qtbot.waitUntil(lambda: bool(notices.shown), timeout=20_000)
            ((_, _, _, title, body, buttons, hints, _),) = notices.shown.values()
            ((_, startable, _), *_) = desk.call(LISTS, "GetPlaylists", "uusb", "0", "1", "UserDefined", "false")
            assert startable == f"Segue offers: {title}"
            assert body
            assert buttons == ["default", "", "play", "Play", "not-now", "Not now", "fewer", "Fewer offers"]
            assert hints["urgency"] in (0, ("y", 0))
            notices.press("play")
            qtbot.waitUntil(lambda: not notices.shown, timeout=20_000)
            until(lambda: desk.playerctl("status") == "Playing", "it does not play")
            monitor.until("member=Notify", "Play", "member=CloseNotification")
        notices.bus.close()
