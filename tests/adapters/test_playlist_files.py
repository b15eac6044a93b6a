"""Lists as files: what is written is read again, in every format; and whatever stands in one does no harm."""

import json
import os
import resource
import socket
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segue.adapters.playlist_files import DiskLists
from segue.adapters.playlist_files.said import MOST_ENTRIES
from segue.core.errors import WorldError
from segue.core.locations import location_of
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.domain.playlist import ListFile, Wanted

FILES = DiskLists()
TEXT = (".m3u", ".m3u8", ".pls")
SECOND = timedelta(seconds=1)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(folder: Path, name: str, content: str | bytes) -> ListFile:
    return FILES.read(write(folder, name, content))


def refusal(path: Path) -> str:
    with pytest.raises(WorldError) as raised:
        FILES.read(path)
    sentence = str(raised.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def locations(told: ListFile) -> list[str]:
    return [entry.location for entry in told.entries]


# ---------------------------------------------------------------- there and back

_letters = st.characters(exclude_categories=("C", "Zl", "Zp"))
_names = st.text(_letters, min_size=1, max_size=20).map(str.strip).filter(bool)
_bytes = st.binary(min_size=1, max_size=12).map(lambda b: b.replace(b"/", b"_").replace(b"\0", b"_"))
_files = st.one_of(
    _names.map(lambda name: name.replace("/", "_")),
    _bytes.map(os.fsdecode),
    st.sampled_from(
        ["#1.mp3", "100% Silk.mp3", "a\\b.flac", " lead.mp3", "C:x.mp3", "a?b#c.ogg", "http:x.mp3", "[x].mp3"]
    ),
).filter(lambda name: name not in (".", ".."))
_places = st.lists(_files, min_size=1, max_size=4).map(lambda names: location_of(Path("/music", *names)))
_wanted = st.one_of(
    st.just(""),
    st.sampled_from(
        ["https://radio.example/stream?a=1&b=<2>", "D:\\Musik\\Björk\\Jóga.mp3", "\\\\nas\\music\\x.flac"]
    ),
)
_lengths = st.one_of(st.none(), st.integers(1, 36_000_000).map(lambda ms: timedelta(milliseconds=ms)))
_entries = st.builds(
    Wanted, st.one_of(_places, _places, _wanted), st.one_of(st.just(""), _names), _names, _names, _lengths
)
_lists = st.lists(_entries, max_size=12)


def sayable(entry: Wanted, suffix: str) -> Wanted:
    """What the format can say of it."""
    artist, title, album, length = entry.artist, entry.title, entry.album, entry.duration
    if suffix in TEXT:
        length = None if length is None else max(1, round(length / SECOND)) * SECOND
        if suffix == ".pls" or not artist:
            whole = f"{artist} - {title}" if artist else title
            head, sign, tail = whole.partition(" - ")
            artist, title = (head.strip(), tail.strip()) if sign and head.strip() and tail.strip() else ("", whole)
    return Wanted(entry.location, artist, title, "" if suffix == ".pls" else album, length)


def is_media(entry: Wanted) -> bool:
    """Names that end like those of lists are left out, whatever they are."""
    return not entry.location.lower().endswith(LIST_SUFFIXES)


@pytest.mark.parametrize("suffix", LIST_SUFFIXES)
@settings(max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(relative=st.booleans(), title=st.one_of(st.just(""), _names), entries=_lists)
def test_what_is_written_is_read_again(
    suffix: str, relative: bool, title: str, entries: list[Wanted], tmp_path: Path
) -> None:
    entries = [entry for entry in entries if is_media(entry)]
    path = tmp_path / f"list{suffix}"
    FILES.write(path, title, entries, relative=relative, replaces=True)
    told = FILES.read(path)
    assert told.title == title
    assert list(told.entries) == [sayable(entry, suffix) for entry in entries]
    assert not told.left_out


@pytest.mark.parametrize("suffix", LIST_SUFFIXES)
def test_relative_places_go_with_the_list(suffix: str, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    track = here / "music" / "Björk – Jóga #1.mp3"
    FILES.write(here / f"list{suffix}", "", [Wanted(str(track), "Björk", "Jóga")], relative=True)
    here.rename(there)
    (entry,) = FILES.read(there / f"list{suffix}").entries
    assert entry.location == str(there / "music" / "Björk – Jóga #1.mp3")


def test_nothing_is_written_over_unasked(tmp_path: Path) -> None:
    path = write(tmp_path, "mine.m3u8", "mine")
    with pytest.raises(WorldError, match="already"):
        FILES.write(path, "", [Wanted("/a.mp3", "", "A")])
    assert path.read_text() == "mine"
    path.chmod(0o640)
    FILES.write(path, "", [Wanted("/a.mp3", "", "A")], replaces=True)
    assert FILES.read(path).entries
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [it.name for it in tmp_path.iterdir()] == ["mine.m3u8"]


def test_a_list_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="cannot be written"):
        FILES.write(write(tmp_path, "file", "") / "sub" / "x.m3u", "", [])
    with pytest.raises(WorldError, match="must end in"):
        FILES.write(tmp_path / "x.txt", "", [])

    def broken() -> list[Wanted]:
        raise RuntimeError

    class Breaks(list[Wanted]):
        def __iter__(self) -> object:  # type: ignore[override]
            yield Wanted("/a.mp3", "", "A")
            broken()

    with pytest.raises(RuntimeError):
        FILES.write(tmp_path / "x.m3u", "", Breaks())
    assert [it.name for it in tmp_path.iterdir()] == ["file"]


# ---------------------------------------------------------------- as others write them


def test_an_m3u_with_all_that_it_may_say(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        "x.m3u",
        "#EXTM3U\r\n#PLAYLIST:Road trip\r\n# a comment\r\n"
        "#EXTINF:562,Miles Davis - So What\r\n#EXTALB:Kind of Blue\r\n/music/so what.flac\r\n\r\n"
        '#EXTINF:-1 tvg-id="x, y" logo="z",Radio - One\r\nhttp://radio.example/one\r\n'
        "#EXTINF:12,A - B - C\r\n#EXTART:A - B\r\nC.mp3\r\n"
        "plain.ogg\r\n",
    )
    assert told == ListFile(
        "Road trip",
        (
            Wanted("/music/so what.flac", "Miles Davis", "So What", "Kind of Blue", 562 * SECOND),
            Wanted("http://radio.example/one", "Radio", "One"),
            Wanted(str(tmp_path / "C.mp3"), "A - B", "C", "", 12 * SECOND),
            Wanted(str(tmp_path / "plain.ogg")),
        ),
    )


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("cp1252", b""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings(encoding: str, mark: bytes, end: str, tmp_path: Path) -> None:
    rows = ["#EXTM3U", "#EXTINF:200,Björk - Jóga", "/music/Björk/Jóga.mp3", "/music/Françoise/Été à Paris.mp3"]
    told = read(tmp_path, "x.m3u", mark + end.join(rows).encode(encoding))
    assert locations(told) == rows[2:]
    assert (told.entries[0].artist, told.entries[0].title) == ("Björk", "Jóga")


@pytest.mark.parametrize(
    ("encoding", "rows"),
    [
        ("cp1252", ["/music/Die Ärzte/Männer sind Schweine.mp3"]),
        ("cp1252", ["/música/¿Dónde estás?/Señorita.mp3"]),
        ("cp1250", ["/muzyka/Zażółć gęślą jaźń.mp3", "/muzyka/Maryla Rodowicz/Małgośka.mp3"]),
        ("cp1251", ["/музыка/Кино/Группа крови.mp3", "/музыка/Аквариум/Город золотой.mp3"]),
        ("cp932", ["/音楽/椎名林檎/本能.mp3", "/音楽/東京事変/群青日和.mp3"]),
    ],
)
def test_code_pages_of_windows(encoding: str, rows: list[str], tmp_path: Path) -> None:
    assert locations(read(tmp_path, "x.m3u", "\n".join(rows).encode(encoding))) == rows


def test_where_a_few_names_do_not_tell_the_encoding_it_is_read_in_each(tmp_path: Path) -> None:
    told = read(tmp_path, "x.m3u", "/hudba/Karel Plíhal/Králíci.mp3\n/hudba/Čechomor.mp3".encode("cp1250"))
    assert locations(told)[1] == "/hudba/Èechomor.mp3"
    assert [locations(other)[1] for other in told.readings] == ["/hudba/Čechomor.mp3", "/hudba/Èechomor.mp3"]
    for name, text in (("a.m3u", b"/music/a.mp3"), ("b.m3u8", "/hudba/Čechomor.mp3".encode())):
        assert read(tmp_path, name, text).readings == ()


def test_one_name_that_is_no_text_among_others_that_are(tmp_path: Path) -> None:
    told = read(tmp_path, "x.m3u", "/music/Björk.mp3\n/music/Jóga.mp3\n".encode() + b"/music/\xe9t\xe9.mp3\n")
    assert locations(told)[:2] == ["/music/Björk.mp3", "/music/Jóga.mp3"]
    assert locations(told)[2] == location_of(Path(os.fsdecode(b"/music/\xe9t\xe9.mp3")))


def test_places_however_they_are_written(tmp_path: Path) -> None:
    lines = {
        "file:///music/So%20What.mp3": "/music/So What.mp3",
        "file://localhost/music/a.mp3": "/music/a.mp3",
        "file:/music/b.mp3": "/music/b.mp3",
        "FILE:///music/%E4%B8%9C.mp3": "/music/东.mp3",
        "file:///C:/Music/x.mp3": "C:\\Music\\x.mp3",
        "file:///C|/Music/x.mp3": "C:\\Music\\x.mp3",
        "file://nas/music/x.mp3": "\\\\nas\\music\\x.mp3",
        "C:/Music/x.mp3": "C:\\Music\\x.mp3",
        "..\\Music\\x.mp3": str(tmp_path.parent / "Music" / "x.mp3"),
        "sub\\x.mp3": str(tmp_path / "sub" / "x.mp3"),
        "./sub/../x.mp3": str(tmp_path / "x.mp3"),
        "Symphony: First.mp3": str(tmp_path / "Symphony: First.mp3"),
        "https://radio.example/a b": "https://radio.example/a b",
    }
    told = read(tmp_path, "x.m3u", "\n".join(lines))
    assert locations(told) == list(lines.values())


def test_a_pls_in_any_order(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        "x.PLS",
        "[playlist]\nX-GNOME-Title=Evening\nFile2=b.mp3\nfile1=a.mp3\nTitle1=A - One\nLength1=61\nLength2=-1\n"
        "File10=c.mp3\nTitle3=nothing\nNumberOfEntries=3\nVersion=2\n",
    )
    assert told.title == "Evening"
    assert [Path(place).name for place in locations(told)] == ["a.mp3", "b.mp3", "c.mp3"]
    assert told.entries[0] == Wanted(str(tmp_path / "a.mp3"), "A", "One", "", 61 * SECOND)


def test_an_xspf_of_another_player(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        "x.xspf",
        """<?xml version="1.0" encoding="ISO-8859-1"?>
<playlist version="1" xmlns="http://xspf.org/ns/0/" xmlns:vlc="http://www.videolan.org/vlc/playlist/ns/0/">
  <!-- made by hand --><title>Für &amp; wider</title><creator>Anna</creator>
  <trackList>
    <track><location>file:///music/a%26b.mp3</location><title><![CDATA[<A>]]></title><creator>B</creator>
      <album>C</album><duration>61500</duration><location>http://two.example</location>
      <extension application="x"><vlc:id>0</vlc:id><title>no</title></extension></track>
    <track><location>sub/c%20d.mp3</location></track>
    <track><title>Only</title><creator>Names</creator><duration>no</duration></track>
    <track/>
  </trackList>
  <extension application="x"><title>no</title></extension>
</playlist>""".encode("latin-1"),
    )
    assert told.title == "Für & wider"
    assert told.entries == (
        Wanted("/music/a&b.mp3", "B", "<A>", "C", timedelta(milliseconds=61500)),
        Wanted(str(tmp_path / "sub" / "c d.mp3")),
        Wanted("", "Names", "Only"),
    )
    assert told.left_out == ("1 entry that names no music is left out.",)


def test_a_jspf_of_another_player(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        "x.jspf",
        json.dumps(
            {
                "playlist": {
                    "annotation": "x" * 100_000,
                    "track": [
                        {"location": "file:///a.mp3", "title": "A", "duration": 61500.4},
                        {
                            "identifier": "https://musicbrainz.org/recording/x",
                            "title": "B",
                            "creator": "C",
                            "album": None,
                        },
                        "no track",
                        {"location": ["sub/d%20e.mp3", "http://two.example"], "duration": True},
                    ],
                    "title": "Weekly",
                }
            }
        ),
    )
    assert told.title == "Weekly"
    assert told.entries[0].duration == timedelta(milliseconds=61500.4)
    assert told.entries[1] == Wanted("", "C", "B")
    assert told.entries[2] == Wanted(str(tmp_path / "sub" / "d e.mp3"))
    assert told.left_out == ("1 entry that names no music is left out.",)


# ---------------------------------------------------------------- what is meant to harm


@pytest.fixture
def no_net(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a list had something fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def small_memory() -> object:
    """No more than 400 MB beside what is there."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 400_000_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


def test_what_lies_outside_is_only_a_name(tmp_path: Path) -> None:
    lines = ["../../../../../etc/passwd", "file:///dev/zero", "/dev/sda.mp3", "/proc/self/mem", "/etc/shadow.conf"]
    told = read(tmp_path, "x.m3u", "\n".join(lines))
    assert locations(told) == ["/etc/shadow.conf"]
    assert told.left_out == ("4 entries that name no music are left out.",)


@pytest.mark.usefixtures("no_net")
def test_nothing_is_fetched(tmp_path: Path) -> None:
    lines = ["http://127.0.0.1:9/x.mp3", "ftp://127.0.0.1/x.mp3", "smb://nas/x.mp3", "data:audio/mp3;base64,AAAA"]
    assert locations(read(tmp_path, "x.m3u", "\n".join(lines))) == lines[:3]


def test_a_list_that_names_itself_and_others(tmp_path: Path) -> None:
    told = read(tmp_path, "x.m3u", "x.m3u\n#EXTINF:1,Other\n../other.PLS\na.mp3\nhttp://radio.example/x.m3u8\n")
    assert locations(told) == [str(tmp_path / "a.mp3")]
    assert told.left_out == ("3 other lists that it names are left out.",)


_BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 10}">' for n in range(1, 12)
)


@pytest.mark.parametrize(
    "head",
    [
        _BOMB + "]>",
        '<!DOCTYPE x [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///dev/zero"> %p;]>',
        '<!DOCTYPE x [<!ATTLIST track title CDATA "x">]>',
    ],
)
@pytest.mark.usefixtures("no_net", "small_memory")
def test_entities_are_refused(head: str, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "x.xspf",
        f"<?xml version='1.0'?>{head}<playlist><title>&a11;</title><trackList/></playlist>",
    )
    assert "declares a document type" in refusal(path)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.xspf", "<a>" * 100_000, "is no XSPF"),
        ("x.xspf", "<playlist>" * 100_000, "nested too deeply"),
        ("x.xspf", "<playlist><" + "a" * 30_000_000, "a tag without an end"),
        ("x.xspf", "<playlist><!--" + "a" * 30_000_000, "a tag without an end"),
        ("x.xspf", "<playlist>\n<trackList><track>", "“x.xspf” is damaged in line 2."),
        ("x.xspf", "", "is damaged"),
        ("x.jspf", '{"x": ' + "[" * 1_000_000, "nested too deeply"),
        ("x.jspf", '{"playlist": {"track": [' + '{"a":' * 1_000_000, "nested too deeply"),
        ("x.jspf", '{"playlist": {"x": [' + "[]," * 10_000_000, "is damaged, or breaks off"),
        ("x.jspf", '{"playlist": {"track": [' + "[]," * 300_000, "more than 200,000"),
        ("x.jspf", '{"playlist": {"title": "' + "a" * 30_000_000, "is damaged, or breaks off"),
        ("x.jspf", '{"playlist": {"title": ' + "1" * 10_000 + "}}", "is damaged"),
        ("x.jspf", "[]", "is damaged, or no JSPF"),
        ("x.jspf", "{}", "is no JSPF"),
        ("x.jspf", b'{"playlist": {"title": "\xff"}}', "no text in UTF-8"),
        ("x.m3u", b"ID3\x04\x00\x00\x00" + bytes(range(256)) * 1000, "is no text"),
        ("x.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9.9,\nsegment0.ts\n", "pieces of a stream"),
        ("x.m3u", "a.mp3\n" * (MOST_ENTRIES + 1), "more than 200,000"),
        ("x.pls", "".join(f"File{n}=a.mp3\n" for n in range(MOST_ENTRIES + 1)), "more than 200,000"),
        ("x.txt", "a.mp3", "must end in"),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else "bytes",
)
@pytest.mark.usefixtures("small_memory")
def test_what_is_none_is_refused_with_a_sentence(name: str, content: str | bytes, said: str, tmp_path: Path) -> None:
    assert said in refusal(write(tmp_path, name, content))


@pytest.mark.usefixtures("small_memory")
@pytest.mark.parametrize("suffix", [".m3u", ".pls"])
def test_one_line_without_an_end(suffix: str, tmp_path: Path) -> None:
    told = read(tmp_path, f"x{suffix}", b"a" * 60_000_000)
    assert told == ListFile("", (), ("1 entry that names no music is left out.",))


@pytest.mark.usefixtures("small_memory")
@pytest.mark.parametrize("suffix", LIST_SUFFIXES)
def test_a_gigabyte(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    assert "too large" in refusal(path)


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_what_is_no_file(make: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "x.m3u"
    make(path)
    assert "is no file" in refusal(path)


def test_what_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "x.m3u") == f"There is no file “{tmp_path / 'x.m3u'}”."
    assert "cannot be read" in refusal(Path("/x\0y.m3u"))
    secret = write(tmp_path, "secret.m3u", "a.mp3")
    loop = tmp_path / "loop.m3u"
    loop.symlink_to(loop)
    assert "cannot be read" in refusal(loop)
    assert FILES.read(secret).entries


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(suffix=st.sampled_from(LIST_SUFFIXES), content=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(suffix: str, content: bytes, tmp_path: Path) -> None:
    path = write(tmp_path, f"x{suffix}", content)
    try:
        said, entries = ".", FILES.read(path).entries
    except WorldError as error:
        said, entries = str(error), ()
    assert said.endswith(".")
    for entry in entries:
        for text in (entry.location, entry.artist, entry.title, entry.album):
            text.encode()
            assert not any(sign in text for sign in "\0\n\r")
