"""What fewer files say of themselves (composers, sort names, MusicBrainz, loudness), in each family of tags."""

from pathlib import Path

import mutagen
import pytest
from msgspec.structs import replace
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2File
from mutagen.asf import ASF
from mutagen.id3 import TBPM, TCMP, TCOM, TDOR, TDRC, TIT2, TMOO, TPE1, TSO2, TSOA, TSOP, TSOT, TXXX, UFID, Encoding
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE

from audio_files import read_tags, tone, write_tone
from segue.adapters.tag_reader.pool import TagPool
from segue.core.ports.files import FoundFile, ReadFile
from segue.domain.track import MusicBrainzIds, ReplayGain, Tags

RECORDING = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"
RELEASE = "89ad4ac3-39f7-470e-963a-56509c546377"
ARTIST = "f35e1992-230b-4f63-9e63-a829caccbcd5"
ALBUM_ARTIST = "9c9f1380-2516-4fc9-a3e6-f9f61941d090"
GROUP = "6f3d1ac0-9d6b-4a8b-8c7c-0cf6a0f6f4b1"

#: What `say_it_all` writes, as it is to be read.
ALL = Tags(
    title="x",
    artists=("Miles Davis", "John Coltrane"),
    year=1997,
    composers=("Miles Davis", "Bill Evans"),
    original_year=1959,
    bpm=128.0,
    moods=("Calm", "Late night"),
    is_compilation=True,
    title_sort="So What, the",
    artist_sort="Davis, Miles",
    album_sort="Kind of Blue, the",
    album_artist_sort="Artists, Various",
    musicbrainz=MusicBrainzIds(RECORDING, RELEASE, ARTIST, ALBUM_ARTIST, GROUP),
    gain=ReplayGain(-6.54, -7.2, 0.988553, 1.034),
)
GAINS = {
    "REPLAYGAIN_TRACK_GAIN": "-6.54 dB",
    "REPLAYGAIN_ALBUM_GAIN": "-7.20 dB",
    "REPLAYGAIN_TRACK_PEAK": "0.988553",
    "REPLAYGAIN_ALBUM_PEAK": "1.034000",
}
IDS = {
    "Track Id": RECORDING,
    "Album Id": RELEASE,
    "Artist Id": ARTIST,
    "Album Artist Id": ALBUM_ARTIST,
    "Release Group Id": GROUP,
    "Release Track Id": "00000000-1111-2222-3333-444444444444",
    "Work Id": "00000000-1111-2222-3333-555555555555",
}


def say_it_all(path: Path) -> None:
    """Writes the tags of `ALL` as MusicBrainz Picard would."""
    file = mutagen.File(path)
    match file:
        case MP3() | WAVE() | AIFF() | TrueAudio():
            _in_id3(file)
        case MP4():
            _in_mp4(file)
        case ASF():
            _in_asf(file)
        case APEv2File():
            _in_ape(file)
        case _:
            _in_vorbis(file)
    file.save()


def _in_id3(file: mutagen.FileType, encoding: Encoding = Encoding.UTF8) -> None:
    if file.tags is None:
        file.add_tags()
    for frame, text in {
        TIT2: "x",
        TPE1: "Miles Davis feat. John Coltrane",
        TDRC: "1997-03-25",
        TCOM: ["Miles Davis", "Bill Evans"],
        TDOR: "1959-08-17",
        TBPM: "128",
        TMOO: ["Calm", "Late night"],
        TCMP: "1",
        TSOT: ALL.title_sort,
        TSOP: ALL.artist_sort,
        TSOA: ALL.album_sort,
        TSO2: ALL.album_artist_sort,
    }.items():
        file.tags.add(frame(encoding=encoding, text=text))
    file.tags.add(UFID(owner="http://musicbrainz.org", data=RECORDING.encode()))
    file.tags.add(UFID(owner="http://www.id3.org/dummy/ufid.html", data=b"something else"))
    texts = {f"MusicBrainz {name}": text for name, text in IDS.items() if name != "Track Id"} | GAINS
    for name, text in texts.items():
        file.tags.add(TXXX(encoding=encoding, desc=name, text=[text]))
    file.tags.add(TXXX(encoding=encoding, desc="ARTISTS", text=["Miles Davis", "John Coltrane"]))
    file.tags.add(TXXX(encoding=encoding, desc="Acoustid Fingerprint", text=["AQAD" * 800]))


def _in_mp4(file: MP4) -> None:
    file["\xa9nam"] = "x"
    file["\xa9ART"] = "Miles Davis feat. John Coltrane"
    file["\xa9day"] = "1997-03-25"
    file["\xa9wrt"] = ["Miles Davis", "Bill Evans"]
    file["tmpo"] = [128]
    file["cpil"] = True
    file["sonm"] = ALL.title_sort
    file["soar"] = ALL.artist_sort
    file["soal"] = ALL.album_sort
    file["soaa"] = ALL.album_artist_sort
    for name, texts in {
        "ARTISTS": ["Miles Davis", "John Coltrane"],
        "originaldate": ["1959-08-17"],
        "MOOD": ["Calm", "Late night"],
        **{f"MusicBrainz {name}": [text] for name, text in IDS.items()},
        **{name.lower(): [text] for name, text in GAINS.items()},
    }.items():
        file[f"----:com.apple.iTunes:{name}"] = [text.encode() for text in texts]


def _in_asf(file: ASF) -> None:
    for name, texts in {
        "Title": "x",
        "Author": "Miles Davis feat. John Coltrane",
        "WM/ARTISTS": ["Miles Davis", "John Coltrane"],
        "WM/Year": "1997-03-25",
        "WM/Composer": ["Miles Davis", "Bill Evans"],
        "WM/OriginalReleaseTime": "1959-08-17",
        "WM/BeatsPerMinute": "128",
        "WM/Mood": "Calm; Late night",
        "WM/IsCompilation": "1",
        "WM/TitleSortOrder": ALL.title_sort,
        "WM/ArtistSortOrder": ALL.artist_sort,
        "WM/AlbumSortOrder": ALL.album_sort,
        "WM/AlbumArtistSortOrder": ALL.album_artist_sort,
        **{f"MusicBrainz/{name}": text for name, text in IDS.items()},
        **GAINS,
    }.items():
        file[name] = texts


def _in_ape(file: APEv2File) -> None:
    if file.tags is None:
        file.add_tags()
    for name, texts in _named("Year").items():
        file[name.title()] = texts


def _in_vorbis(file: mutagen.FileType) -> None:
    for name, texts in _named("DATE").items():
        file[name] = texts


def _named(date: str) -> dict[str, str | list[str]]:
    return {
        "TITLE": "x",
        "ARTIST": "Miles Davis feat. John Coltrane",
        "ARTISTS": ["Miles Davis", "John Coltrane"],
        date: "1997-03-25",
        "COMPOSER": ["Miles Davis", "Bill Evans"],
        "ORIGINALDATE": "1959-08-17",
        "ORIGINALYEAR": "1959",
        "BPM": "128",
        "MOOD": ["Calm", "Late night"],
        "COMPILATION": "1",
        "TITLESORT": ALL.title_sort,
        "ARTISTSORT": ALL.artist_sort,
        "ALBUMSORT": ALL.album_sort,
        "ALBUMARTISTSORT": ALL.album_artist_sort,
        **{f"MUSICBRAINZ_{name.replace(' ', '').upper()}": text for name, text in IDS.items()},
        **GAINS,
    }


def without_duration(tags: Tags) -> Tags:
    return replace(tags, duration=None)


@pytest.mark.parametrize(
    "suffix", [".mp3", ".flac", ".ogg", ".opus", ".wav", ".aiff", ".tta", ".m4a", ".mp4", ".wma", ".wv"]
)
def test_all_that_picard_writes_is_read(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{suffix}")
    say_it_all(path)
    assert without_duration(read_tags(str(path))) == replace(ALL, is_video=suffix == ".mp4")


@pytest.mark.parametrize("version", [3, 4])
@pytest.mark.parametrize("encoding", [Encoding.LATIN1, Encoding.UTF16, Encoding.UTF16BE, Encoding.UTF8])
def test_id3_in_its_versions_and_encodings(tmp_path: Path, version: int, encoding: Encoding) -> None:
    path = write_tone(tmp_path / "x.mp3")
    file = MP3(path)
    _in_id3(file, encoding)
    if version == 3:
        taken = [file.tags[name] for name in ("TSOT", "TSOP", "TSOA", "TSO2", "TMOO")]
        file.tags.update_to_v23()  # takes them away, though programs write them
        for frame in taken:
            file.tags.add(frame)
    file.save(v2_version=version, v23_sep="; ")
    assert without_duration(read_tags(str(path))) == ALL


def test_id3_version_2_2(tmp_path: Path) -> None:
    def text(name: bytes, words: str) -> bytes:
        return frame(name, b"\0" + words.encode("latin-1"))

    def frame(name: bytes, content: bytes) -> bytes:
        return name + len(content).to_bytes(3, "big") + content

    frames = b"".join([
        *(text(b"TT2", "x"), text(b"TP1", "Miles Davis feat. John Coltrane"), text(b"TYE", "1997")),
        *(text(b"TCM", "Miles Davis; Bill Evans"), text(b"TOR", "1959"), text(b"TBP", "128"), text(b"TCP", "1")),
        *(text(b"TST", ALL.title_sort), text(b"TSP", ALL.artist_sort), text(b"TSA", ALL.album_sort)),
        *(text(b"TS2", ALL.album_artist_sort), text(b"TXX", "Mood\0Calm; Late night")),
        frame(b"UFI", b"http://musicbrainz.org\0" + RECORDING.encode()),
        *(text(b"TXX", f"MusicBrainz {name}\0{words}") for name, words in IDS.items() if name != "Track Id"),
        *(text(b"TXX", f"{name}\0{words}") for name, words in GAINS.items()),
    ])  # fmt: skip
    size = bytes(len(frames) >> shift & 0x7F for shift in (21, 14, 7, 0))
    path = tmp_path / "x.mp3"
    path.write_bytes(b"ID3\2\0\0" + size + frames + tone(".mp3"))
    assert without_duration(read_tags(str(path))) == ALL


def test_all_fields_come_through_a_process(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac")
    say_it_all(path)
    bare = write_tone(tmp_path / "y.flac", title="y")
    pool = TagPool(processes=1)
    answers = {answer.found.path: answer for answer in pool.read([FoundFile(str(p), 1, 1) for p in (path, bare)])}
    pool.close()
    for each in (path, bare):
        answer = answers[each]
        assert isinstance(answer, ReadFile)
        assert answer.tags == read_tags(str(each))
