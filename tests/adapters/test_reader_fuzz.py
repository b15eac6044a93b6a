"""Damaged, absurd and hostile files of every kind, through all that reads files and through a whole scan.

Each is read for its tags, its sound and its cover in the pool's processes, under the patience and the memory that a
file may have. What brings its reader down is told by the reason that the scan then gives.
"""

import base64
import io
import random
import struct
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from mutagen.ogg import OggPage

from audio_files import BARE, TAGGED, a_pool, read_all_of_it, tag, tone, write_tone
from disk import Disk
from segue.adapters.covers.embedded import embedded_cover
from segue.adapters.payload import fingerprint
from segue.adapters.tag_reader.pool import TagPool
from segue.core.scanning import ScanReport

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a bound on memory as Linux has it")

KINDS = (*TAGGED, *BARE)
#: What a scan says of a file that brought its reader down, or kept it.
BROUGHT_DOWN = ("crashed", "took longer")


@pytest.fixture(scope="module")
def pool() -> Iterator[TagPool]:
    with closing(a_pool(read_all_of_it, fingerprint=fingerprint, processes=2)) as pool:
        yield pool


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with closing(Disk(tmp_path)) as made:
        yield made


def survived(disk: Disk, pool: TagPool) -> ScanReport:
    """A scan has brought no reader down; every file is in the library or among the problems; all words are clean."""
    report = disk.scan(reader=pool)
    assert [problem for problem in report.failed if any(word in problem.reason for word in BROUGHT_DOWN)] == []
    listed = {track.path for track in disk.tracks()}
    refused = set(disk.problems())
    on_disk = {path for path in disk.music.rglob("*") if path.is_file()}
    assert listed | refused == on_disk
    assert not listed & refused
    for track in disk.tracks():
        for text in (track.tags.title, track.tags.album, *track.tags.artists, *track.tags.genres):
            assert len(text) <= 1_000
            assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text)
            assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    return report


# ---------------------------------------------------------------- damage


def whole(folder: Path, suffix: str) -> bytes:
    """A valid file of that kind, with tags and a picture where it can have any."""
    path = folder / f"whole{suffix}"
    if suffix in BARE:
        return write_tone(path, seconds=0.1).read_bytes()
    words = {"title": "So What", "artists": ["Miles Davis", "John Coltrane"], "genres": ["Jazz"], "year": 1959}
    return write_tone(path, seconds=0.1, cover=b"\xff\xd8" + bytes(3_000), track_no=1, **words).read_bytes()  # type: ignore[arg-type]


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Cut, with bytes flipped, with numbers made huge, with parts doubled, moved or taken out."""
    mutant = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        size = len(mutant)
        # Mostly where tags and headers are: at the two ends.
        at = chance.choice(
            (chance.randrange(size), chance.randrange(min(size, 300)), size - chance.randint(1, 200) % size)
        )
        at = min(max(at, 0), size - 1)
        length = chance.choice((1, 4, 8, 300))
        match chance.randrange(7):
            case 0:
                del mutant[max(1, at) :]
            case 1:
                mutant[at] ^= 1 << chance.randrange(8)
            case 2:
                mutant[at : at + 4] = chance.choice((b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x80\0\0\0", bytes(4)))
            case 3:
                mutant[at:at] = mutant[at : at + length] * chance.choice((1, 3, 50))
            case 4 if size > 2 * length:
                del mutant[at : at + length]
            case 5:
                mutant[at : at + length] = chance.randbytes(length)
            case _:
                other = chance.randrange(size)
                mutant[at : at + length] = mutant[other : other + length]
    return bytes(mutant)


def damage_all(disk: Disk, folder: Path, each: int, seed: int) -> None:
    for suffix in KINDS:
        content = whole(folder, suffix)
        chance = random.Random(f"{seed} {suffix}")
        for number in range(each):
            path = disk.music / f"{suffix[1:]} {number}{suffix}"
            path.write_bytes(damaged(content, chance))


def test_damaged_files(disk: Disk, pool: TagPool, tmp_path: Path) -> None:
    damage_all(disk, tmp_path, 25, 1)
    report = survived(disk, pool)
    assert report.files == 25 * len(KINDS)
    assert report.failed
    assert report.added


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 8))
def test_thousands_of_damaged_files(disk: Disk, pool: TagPool, tmp_path: Path, seed: int) -> None:
    damage_all(disk, tmp_path, 300, seed)
    survived(disk, pool)


@pytest.mark.soak
@pytest.mark.parametrize("suffix", KINDS)
def test_files_cut_anywhere(disk: Disk, pool: TagPool, tmp_path: Path, suffix: str) -> None:
    content = whole(tmp_path, suffix)
    for end in range(0, len(content), 1 + len(content) // 500):
        (disk.music / f"{end}{suffix}").write_bytes(content[:end])
    survived(disk, pool)


# ---------------------------------------------------------------- absurd words

LONG = 3_000_000
ABSURD: dict[str, dict[str, list[str]]] = {
    "a long title": {"title": ["x" * LONG]},
    "a long word of Chinese": {"title": ["音" * (LONG // 3)], "album": ["楽" * 70_000]},
    "many artists": {"artist": [f"Artist {n}" for n in range(20_000)]},
    "many in one": {"artist": ["; ".join(f"Artist {n}" for n in range(50_000))]},
    "many genres": {"genre": ["/".join(f"genre {n}" for n in range(20_000))]},
    "separators alone": {"artist": [";" * 100_000], "genre": ["/ " * 100_000]},
    "control characters": {"title": ["".join(map(chr, range(1, 32))) + "So\x7f What\x85\u2028"]},
    "another direction": {"title": ["\u202eSo What\u2066"], "artist": ["\u200f\u202dMiles"], "album": ["\u061cBlue"]},
    "nothing but what is unseen": {"title": ["\u202e\x01\ufeff"], "artist": ["\x02", "\u2069"]},
    "marks upon marks": {"title": ["a" + "\u0301" * 10_000]},
    "numbers": {"tracknumber": ["9" * 4_000 + "/0"], "discnumber": ["-1/-1"], "date": ["9" * 100_000]},
}


@pytest.mark.parametrize("what", ABSURD)
def test_absurd_words(disk: Disk, pool: TagPool, what: str) -> None:
    for suffix in TAGGED:
        words = ABSURD[what]
        if suffix in (".m4a", ".m4b", ".mp4"):  # whose numbers are numbers
            words = {name: texts for name, texts in words.items() if name not in ("tracknumber", "discnumber")}
        path = disk.music / f"song{suffix}"
        path.write_bytes(tone(suffix, 0.1))
        try:
            tag(path, words, b"")
        except (ValueError, struct.error):  # longer than this kind of tag can be
            path.unlink()
    assert survived(disk, pool).added > len(TAGGED) // 2


def test_nul_and_halves_of_characters(disk: Disk, pool: TagPool) -> None:
    """Written over a word of the same length, in each of the ways in which texts are stored."""
    word, utf16 = "Nardis", "Nardis".encode("utf-16-le")
    bad = (b"\0\xed\xa0\x80\xff\xc0", b"\xed\xb0\x80\xed\xa0\x80", bytes(6))
    bad16 = ("\ud800\0\udc00\ud800\ud800\ufffe", "\udfff" * 6, "\0" * 6)
    for number in range(3):
        wide = bad16[number].encode("utf-16-le", "surrogatepass")
        for suffix in TAGGED:
            path = write_tone(disk.music / f"{number}{suffix}", title=word, artists=[word, word], album=word)
            content = path.read_bytes()
            assert word.encode() in content or utf16 in content
            path.write_bytes(content.replace(word.encode(), bad[number]).replace(utf16, wide))
    survived(disk, pool)


def test_names_of_files(disk: Disk, pool: TagPool) -> None:
    names = (
        "\udcff\udc80",
        "new\nline",
        "\u202egnp",
        "\x01\x1b[31m",
        "a" * 240,
        "音" * 80,
        "\U0010ffff",
        "-rf",
        "%s %n",
        "' \"",
    )
    for name in names:
        (disk.music / name).mkdir()
        (disk.music / name / f"{name}.flac").write_bytes(tone(".flac", 0.1))
        (disk.music / name / f"{name}.mp3").write_bytes(b"no sound")
    report = survived(disk, pool)
    assert (report.added, len(report.failed)) == (len(names), len(names))


# ---------------------------------------------------------------- huge pictures

HUGE = 100 << 20


def sparse(path: Path, before: bytes, zeros: int, after: bytes) -> None:
    """A file whose zeros take no room on the disk."""
    with path.open("wb") as file:
        file.write(before)
        file.truncate(len(before) + zeros)
        file.seek(0, 2)
        file.write(after)


def synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def id3_with_a_picture(size: int) -> bytes:
    """The beginning of an ID3v2.4 tag whose last frame is a picture with so many bytes to come."""
    head = b"\0image/jpeg\0\x03\0"
    frame = b"APIC" + synchsafe(len(head) + size) + b"\0\0" + head
    return b"ID3\4\0\0" + synchsafe(len(frame) + size) + frame


def huge_mp3(path: Path, size: int) -> None:
    sparse(path, id3_with_a_picture(size), size, tone(".mp3", 0.1))


def huge_flac(path: Path, size: int) -> None:
    content = tone(".flac", 0.1)
    info, sound = content[:42], content[content.index(b"\xff\xf8") :]
    most = (1 << 24) - 1
    picture = struct.pack(">II", 3, 10) + b"image/jpeg" + bytes(20) + struct.pack(">I", most - 42)
    with path.open("wb") as file:
        file.write(b"fLaC\0" + info[5:42])
        left = size
        while left > 0:
            left -= most
            file.write((b"\x06" if left > 0 else b"\x86") + most.to_bytes(3) + picture)
            file.seek(most - len(picture), 1)
        file.write(sound)


def huge_mp4(path: Path, size: int) -> None:
    def atom(name: bytes, content: bytes, more: int = 0) -> bytes:
        return struct.pack(">I", 8 + len(content) + more) + name + content

    data = struct.pack(">I", 16 + size) + b"data" + struct.pack(">II", 13, 0)
    covr = atom(b"covr", data, size)
    ilst = atom(b"ilst", covr, size)
    handler = atom(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
    meta = atom(b"meta", bytes(4) + handler + ilst, size)
    content = tone(".m4a", 0.1)
    at = content.index(b"moov") - 4
    (length,) = struct.unpack(">I", content[at : at + 4])
    udta = atom(b"udta", meta, size)
    assert at + length == len(content), "what comes last is what is made longer"
    moov = struct.pack(">I", length + len(udta) + size) + content[at + 4 :]
    sparse(path, content[:at] + moov + udta, size, b"")


def huge_ape(path: Path, size: int) -> None:
    key = b"Cover Art (Front)\0"
    item = struct.pack("<II", 10 + size, 2) + key + b"cover.jpg\0"
    length = len(item) + size + 32
    header = b"APETAGEX" + struct.pack("<IIII", 2_000, length, 1, 0xA0000000) + bytes(8)
    footer = b"APETAGEX" + struct.pack("<IIII", 2_000, length, 1, 0x80000000) + bytes(8)
    sparse(path, tone(".wv", 0.1) + header + item, size, footer)


def huge_wave(path: Path, size: int) -> None:
    tags = id3_with_a_picture(size)
    content = tone(".wav", 0.1)
    chunk = b"id3 " + struct.pack("<I", len(tags) + size) + tags
    riff = struct.pack("<I", len(content) - 8 + len(chunk) + size)
    sparse(path, b"RIFF" + riff + content[8:] + chunk, size, b"")


def huge_aiff(path: Path, size: int) -> None:
    tags = id3_with_a_picture(size)
    content = tone(".aiff", 0.1)
    chunk = b"ID3 " + struct.pack(">I", len(tags) + size) + tags
    form = struct.pack(">I", len(content) - 8 + len(chunk) + size)
    sparse(path, b"FORM" + form + content[8:] + chunk, size, b"")


def huge_ogg(path: Path, size: int) -> None:
    """A picture in text."""
    ogg_with_comments(path, [b"metadata_block_picture=" + b"A" * (size // 3 * 4)])


def ogg_with_comments(path: Path, comments: list[bytes]) -> None:
    """In pages as large as pages can be."""
    magic, after = (b"OpusTags", b"") if path.suffix == ".opus" else (b"\x03vorbis", b"\x01")
    packet = magic + bytes(4) + struct.pack("<I", len(comments))
    packet += b"".join(struct.pack("<I", len(comment)) + comment for comment in comments) + after
    file = io.BytesIO(tone(path.suffix, 0.1))
    pages = []
    while file.tell() < len(file.getbuffer()):
        pages.append(OggPage(file))
    first, *rest = OggPage.to_packets(pages)
    most = 255 * 255
    parts = [packet[at : at + most] for at in range(0, len(packet), most)]
    written = [[first], *([part] for part in parts), *([other] for other in rest[1:])]
    with path.open("wb") as out:
        for number, packets in enumerate(written):
            page = OggPage()
            page.packets, page.sequence, page.serial = packets, number, 1
            page.first, page.last = number == 0, number == len(written) - 1
            page.continued = 1 < number <= len(parts)
            page.complete = not 1 <= number < len(parts)
            page.position = pages[-1].position if page.last else 0 if page.complete else -1
            out.write(page.write())


HUGE_KINDS: dict[str, Callable[[Path, int], None]] = {
    ".flac": huge_flac,
    ".m4a": huge_mp4,
    ".mp3": huge_mp3,
    ".wv": huge_ape,
    ".wav": huge_wave,
    ".aiff": huge_aiff,
    ".opus": huge_ogg,
    ".ogg": huge_ogg,
}
QUICK = (".flac", ".m4a")


@pytest.mark.parametrize(
    "suffix", [suffix if suffix in QUICK else pytest.param(suffix, marks=pytest.mark.soak) for suffix in HUGE_KINDS]
)
def test_a_picture_of_a_hundred_megabytes(disk: Disk, suffix: str) -> None:
    """In Ogg it is text, which would be in memory four times over: such a file is a problem, and costs no more."""
    HUGE_KINDS[suffix](disk.music / f"song{suffix}", HUGE)
    with closing(a_pool(read_all_of_it, fingerprint=fingerprint, processes=1)) as pool:
        report = survived(disk, pool)
    is_text = HUGE_KINDS[suffix] is huge_ogg
    assert (report.added, len(report.failed)) == ((0, 1) if is_text else (1, 0))


def test_a_cover_is_not_looked_for_in_endless_words(tmp_path: Path) -> None:
    cover = b"coverart=" + base64.b64encode(b"\xff\xd8 a picture")
    for megabytes in (1, 45):
        ogg_with_comments(tmp_path / f"{megabytes}.opus", [cover, b"lyrics=" + b"a" * (megabytes << 20)])
    assert embedded_cover(tmp_path / "1.opus") == b"\xff\xd8 a picture"
    assert embedded_cover(tmp_path / "45.opus") is None
