"""Stations that send small files: which of them are heard, in which order, and what is on."""

import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import av
import numpy as np
import pytest

from adapters.sound.test_radio import TOKEN, Listener
from segue.adapters.sound import hls
from segue.adapters.sound.hls import FileList, NotPlayable, SmallFile, SmallFiles, best_in, files_in
from segue.core.ports.playing import Tuned
from sound import LEVEL, write_tone
from stations import Answer, Server, serving, status

HERE = "https://radio.example/live/list.m3u8"
KIND = "Content-Type: application/vnd.apple.mpegurl"


def a_list(*lines: str, first: int = 0, longest: int = 1) -> str:
    head = "#EXTM3U", "#EXT-X-VERSION:3", f"#EXT-X-TARGETDURATION:{longest}", f"#EXT-X-MEDIA-SEQUENCE:{first}"
    return "\n".join((*head, *lines, ""))


def named(*names: str) -> list[str]:
    return [line for name in names for line in ("#EXTINF:1,", name)]


# ---------------------------------------------------------------- lists


def test_files_are_found_from_where_their_list_is() -> None:
    text = a_list("#EXTINF:6.0,", "a.ts", "#EXTINF:6.0,no desc", "/b.ts?x=1", first=7, longest=6)
    there = SmallFile("https://radio.example/live/a.ts"), SmallFile("https://radio.example/b.ts?x=1")
    assert files_in(text, HERE) == FileList(there, 7, 6.0, is_whole=False)
    assert files_in(text + "#EXT-X-ENDLIST\n", HERE).is_whole


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Ada - One, and  Two", "Ada - One, and Two"),
        ('title="One, and Two",artist="Ada",url="x"', "Ada - One, and Two"),
        ('title="News",artist=""', "News"),
        ("no desc", ""),
        ("", ""),
    ],
)
def test_what_is_on_is_told_with_a_file(said: str, title: str) -> None:
    (only,) = files_in(a_list(f"#EXTINF:6.0,{said}", "a.ts"), HERE).files
    assert only.title == title


def test_files_without_a_head_of_their_own_have_it_in_front() -> None:
    text = a_list('#EXT-X-MAP:URI="head.mp4"', *named("a.m4s", "b.m4s"))
    assert [its.head for its in files_in(text, HERE).files] == ["https://radio.example/live/head.mp4"] * 2


@pytest.mark.parametrize(
    ("line", "reason"),
    [('#EXT-X-KEY:METHOD=AES-128,URI="key"', "encrypted"), ("#EXT-X-BYTERANGE:1000@0", "pieces of one file")],
)
def test_what_cannot_be_played_is_told_in_a_sentence(line: str, reason: str) -> None:
    with pytest.raises(NotPlayable, match=reason):
        files_in(a_list(line, *named("a.ts")), HERE)
    assert files_in(a_list("#EXT-X-KEY:METHOD=NONE", *named("a.ts")), HERE).files


@pytest.mark.parametrize(
    ("lines", "best"),
    [
        (("BANDWIDTH=64000", "low"), "low"),
        (("BANDWIDTH=64000", "low", 'BANDWIDTH=128000,CODECS="mp4a.40.2"', "high"), "high"),
        (("BANDWIDTH=9000000,RESOLUTION=1920x1080", "tv", "BANDWIDTH=64000", "sound"), "sound"),
        (("BANDWIDTH=9000000,RESOLUTION=1920x1080", "tv", "BANDWIDTH=400000,RESOLUTION=320x240", "small"), "small"),
        (('BANDWIDTH=9000000,RESOLUTION=1920x1080,AUDIO="a"', "tv"), "its/sound"),
        ((), None),
    ],
)
def test_the_best_sound_is_chosen_and_no_pictures(lines: Sequence[str], best: str | None) -> None:
    text = '#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English",URI="its/sound"\n'
    for told, name in zip(lines[::2], lines[1::2], strict=True):
        text += f"#EXT-X-STREAM-INF:{told}\n{name}\n"
    assert best_in(text, HERE) == (None if best is None else f"https://radio.example/live/{best}")


# ---------------------------------------------------------------- what is read


class File:
    def __init__(self, content: bytes) -> None:
        self._left = content

    def read(self, size: int) -> bytes:
        read, self._left = self._left[:size], self._left[size:]
        return read

    def close(self) -> None:
        self._left = b""


class Site:
    """Answers with the name of what is asked for; of its list, with the next of `lists`, the last again and again."""

    def __init__(self, *lists: str) -> None:
        self.lists = list(lists)
        self.asked: list[str] = []
        self.waited: list[float] = []
        self.titles: list[str] = []
        self.is_left = False

    def get(self, address: str) -> tuple[str, File]:
        name = address.rpartition("/")[2]
        self.asked.append(name)
        if address != HERE:
            return address, File(f"<{name}>".encode())
        return address, File((self.lists.pop(0) if len(self.lists) > 1 else self.lists[0]).encode())

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        return self.is_left

    def read(self, onward: int | None = None) -> str:
        files = SmallFiles(HERE, self.lists.pop(0), self.get, self.titles.append, self.wait, onward)
        return b"".join(iter(lambda: files.read(4), b"")).decode()


def test_of_what_is_on_only_the_last_is_heard_and_then_what_comes() -> None:
    site = Site(
        a_list(*named("1", "2", "3", "4", "5"), first=1, longest=6),
        a_list(*named("2", "3", "4", "5"), first=2, longest=6),
        a_list(*named("4", "5", "#EXT-X-DISCONTINUITY", "6", "7"), "#EXT-X-ENDLIST", first=4, longest=6),
    )
    assert site.read() == "<3><4><5><6><7>"
    assert site.waited == [3.0, 3.0]


def test_one_that_is_whole_is_heard_from_its_beginning() -> None:
    assert Site(a_list(*named("1", "2", "3", "4", "5"), "#EXT-X-ENDLIST")).read() == "<1><2><3><4><5>"


def test_what_was_missed_is_missed() -> None:
    site = Site(a_list(*named("1")), a_list(*named("8", "9"), "#EXT-X-ENDLIST", first=8))
    assert site.read() == "<1><8><9>"


@pytest.mark.parametrize(("onward", "read"), [(9, "<9>"), (8, "<8><9>"), (2, "<7><8><9>"), (99, "<7><8><9>")])
def test_whoever_was_cut_off_hears_nothing_twice(onward: int, read: str) -> None:
    site = Site(a_list(*named("6", "7", "8", "9"), first=6), "")
    site.is_left = True
    assert site.read(onward) == read


def test_a_head_is_read_once() -> None:
    head, other = '#EXT-X-MAP:URI="head"', '#EXT-X-MAP:URI="other"'
    site = Site(a_list(head, *named("1", "2"), other, *named("3"), "#EXT-X-ENDLIST"))
    assert site.read() == "<head><1><2><other><3>"


def test_titles_are_told_as_their_files_are_read() -> None:
    site = Site(a_list("#EXTINF:1,Ada - One", "1", *named("2"), "#EXTINF:1,Ben - Two", "3", "#EXT-X-ENDLIST"))
    site.read()
    assert site.titles == ["Ada - One", "Ben - Two"]


def test_whoever_leaves_is_not_held() -> None:
    site = Site(a_list(*named("1")), a_list(*named("1")))
    site.is_left = True
    assert site.read() == "<1>"


def test_a_list_that_does_not_go_on_has_been_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hls, "_PATIENCE", 0.0)
    monkeypatch.setattr(hls, "_STALE", 0)
    site = Site(a_list(*named("1")), a_list(*named("1")))
    with pytest.raises(TimeoutError):
        site.read()


# ---------------------------------------------------------------- what is heard


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def by_ffmpeg(tone: Path, container_format: str, **options: str) -> bytes:
    """The same, packed otherwise."""
    packed = tone.with_suffix(".packed")
    with (
        av.open(str(tone)) as whole,
        av.open(str(packed), "w", format=container_format, options=options) as out,
    ):
        stream = out.add_stream_from_template(whole.streams.audio[0])
        for packet in whole.demux(whole.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                out.mux(packet)
    return packed.read_bytes()


def transport(tone: Path) -> list[bytes]:
    content = by_ffmpeg(tone, "mpegts")
    third = len(content) // 188 // 3 * 188
    return [content[:third], content[third : 2 * third], content[2 * third :]]


def bare(tone: Path) -> list[bytes]:
    """With a tag before each, as Apple wants it."""
    content = by_ffmpeg(tone, "adts")
    tag = b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10)
    half = content.index(content[:2], len(content) // 2)
    return [tag + content[:half], tag + content[half:]]


def fragments(tone: Path) -> list[bytes]:
    """The first is the head."""
    content = by_ffmpeg(tone, "mp4", movflags="empty_moov+default_base_moof", frag_duration="500000")
    cuts = [at - 4 for at in range(4, len(content)) if content[at : at + 4] == b"moof"]
    return [content[: cuts[0]], *(content[a:b] for a, b in zip(cuts, [*cuts[1:], None], strict=True))]


@pytest.mark.parametrize("pack", [transport, bare, fragments])
def test_the_sound_of_all_files_is_one(server: Server, tmp_path: Path, pack: Callable[[Path], list[bytes]]) -> None:
    pieces = pack(write_tone(tmp_path / "tone.m4a", 3))
    lines = []
    if pack is fragments:
        server.answers["/head"] = [status("200 OK", body=pieces.pop(0))]
        lines = ['#EXT-X-MAP:URI="head"']
    for number, piece in enumerate(pieces):
        server.answers[f"/{number}"] = [kept_open(piece)]
    lines += ["#EXTINF:1,Ada - One", *named(*map(str, range(len(pieces))))[1:], "#EXT-X-ENDLIST"]
    server.answers["/best.m3u8"] = [status("200 OK", KIND, body=a_list(*lines).encode())]
    best = b"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=128000\nbest.m3u8\n"
    server.answers["/"] = [status("200 OK", KIND, body=best)]
    heard = Listener(server.address("/"))
    assert heard.news == [Tuned(TOKEN, "", "Ada - One")]
    assert heard.stream.is_complete
    assert heard.stream.failure is None
    assert heard.seconds == pytest.approx(3, abs=0.1)
    sound = heard.sound[4410:-8820]
    blocks = sound[: len(sound) // 441 * 441].reshape(-1, 441, 2)
    assert np.sqrt(2 * np.mean(blocks**2, axis=(1, 2))) == pytest.approx(LEVEL, rel=0.1), "there is a hole"


def kept_open(content: bytes) -> Answer:
    """As a server sends that keeps the connection for more."""

    def answer(connection: socket.socket, asked: bytes) -> None:
        status("200 OK", f"Content-Length: {len(content)}", body=content)(connection, asked)
        connection.recv(1)

    return answer


def test_a_list_without_end_goes_on(server: Server, tmp_path: Path) -> None:
    first, second, third = transport(write_tone(tmp_path / "tone.m4a", 3))
    for number, piece in enumerate((first, second, third)):
        server.answers[f"/{number}.ts"] = [status("200 OK", body=piece)]
    lists = [a_list(*named("0.ts")), a_list(*named("0.ts", "1.ts", "2.ts"), "#EXT-X-ENDLIST")]
    server.answers["/live.m3u8"] = [status("200 OK", KIND, body=text.encode()) for text in lists]
    assert Listener(server.address("/live.m3u8")).seconds == pytest.approx(3, abs=0.1)
    assert server.asked == ["/live.m3u8", "/0.ts", "/live.m3u8", "/1.ts", "/2.ts"]
