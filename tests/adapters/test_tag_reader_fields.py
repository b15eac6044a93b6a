"""What fewer files say of themselves: composers, sort names, MusicBrainz, loudness; and how genres are named."""

import struct
from dataclasses import replace
from functools import partial
from pathlib import Path

import mutagen
import pytest
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2File
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import (
    ID3,
    RVA2,
    TBPM,
    TCMP,
    TCOM,
    TDOR,
    TDRC,
    TIT2,
    TPE1,
    TSO2,
    TSOA,
    TSOP,
    TSOT,
    TXXX,
    UFID,
    Encoding,
)
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE

from audio_files import BARE, tone, write_tone
from segue.adapters.tag_reader import TagPool, read_content, read_tags
from segue.core.ports import FileStamp, FoundFile, ReadFile
from segue.domain.splitting import Separators
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
        sort_names = [file.tags[name] for name in ("TSOT", "TSOP", "TSOA", "TSO2")]
        file.tags.update_to_v23()  # takes them away, though programs write them
        for frame in sort_names:
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
        text(b"TS2", ALL.album_artist_sort),
        frame(b"UFI", b"http://musicbrainz.org\0" + RECORDING.encode()),
        *(text(b"TXX", f"MusicBrainz {name}\0{words}") for name, words in IDS.items() if name != "Track Id"),
        *(text(b"TXX", f"{name}\0{words}") for name, words in GAINS.items()),
    ])  # fmt: skip
    size = bytes(len(frames) >> shift & 0x7F for shift in (21, 14, 7, 0))
    path = tmp_path / "x.mp3"
    path.write_bytes(b"ID3\2\0\0" + size + frames + tone(".mp3"))
    assert without_duration(read_tags(str(path))) == ALL


def flac_saying(tmp_path: Path, **texts: str | list[str]) -> Tags:
    path = write_tone(tmp_path / "x.flac", title="x")
    file = FLAC(path)
    for name, text in texts.items():
        file[name] = text
    file.save()
    return read_tags(str(path))


def mp3_saying(tmp_path: Path, *frames: mutagen.id3.Frame) -> Tags:
    path = write_tone(tmp_path / "x.mp3", title="x")
    tags = ID3(path)
    for frame in frames:
        tags.add(frame)
    tags.save(path)
    return read_tags(str(path))


# ---------------------------------------------------------------- names


def test_one_text_is_parted_where_there_is_no_list_of_artists(tmp_path: Path) -> None:
    tags = flac_saying(tmp_path, artist="Massive Attack feat. Tricky", composer="Lennon; McCartney")
    assert tags.artists == ("Massive Attack", "Tricky")
    assert tags.composers == ("Lennon", "McCartney")


def test_a_list_of_artists_is_better_than_their_credit(tmp_path: Path) -> None:
    tags = flac_saying(
        tmp_path, artist="Tyler, The Creator ft. A, B & C", artists=["Tyler, The Creator", "A", "B & C"]
    )
    assert tags.artists == ("Tyler, The Creator", "A", "B & C")


def test_names_that_picard_joined_are_taken_from_the_credit(tmp_path: Path) -> None:
    tags = flac_saying(tmp_path, artist="Miles Davis feat. John Coltrane", artists="Miles Davis/John Coltrane")
    assert tags.artists == ("Miles Davis", "John Coltrane")
    assert flac_saying(tmp_path, artist="AC/DC", artists="AC/DC").artists == ("AC/DC",)


def test_a_list_of_artists_without_a_credit(tmp_path: Path) -> None:
    assert flac_saying(tmp_path, artists="Nina Simone").artists == ("Nina Simone",)


def test_separators_of_the_listeners_own(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", artists=["A x B; C"], genres=["Rock+Pop"])
    separators = Separators(artists=(" x ",), genres=("+",), featuring=())
    tags = read_tags(str(path), separators)
    assert (tags.artists, tags.genres) == (("A", "B; C"), ("Rock", "Pop"))


def test_separators_reach_the_processes(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", title="x", artists=["A x B"])
    pool = TagPool(partial(read_content, separators=Separators(artists=(" x ",))), processes=1)
    (answer,) = pool.read([FoundFile(path, FileStamp(1, 1))])
    pool.close()
    assert isinstance(answer, ReadFile)
    assert answer.tags.artists == ("A", "B")


def test_a_long_list_in_one_text_is_not_cut_within_a_name(tmp_path: Path) -> None:
    singers = [f"A singer of the choir called {n:02}" for n in range(45)]
    assert flac_saying(tmp_path, artist="; ".join(singers)).artists == tuple(singers)


@pytest.mark.parametrize(
    ("words", "genres"),
    [
        (["hip-hop"], ("Hip Hop",)),
        (["Hip-Hop/Rap"], ("Hip Hop",)),
        (["HipHop", "Hip Hop", "Rap"], ("Hip Hop", "Rap")),
        (["R'n'B; dnb"], ("R&B", "Drum & Bass")),
        (["Folk, World, & Country"], ("Folk",)),
        (["Rock, Pop/Jazz | Neo-Grime"], ("Rock", "Pop", "Jazz", "Neo-Grime")),
        (["Rock/Pop", "Jazz"], ("Rock/Pop", "Jazz")),
    ],
)
def test_genres_have_one_name_and_keep_their_words(tmp_path: Path, words: list[str], genres: tuple[str, ...]) -> None:
    tags = read_tags(str(write_tone(tmp_path / "x.flac", title="x", genres=words)))
    assert (tags.genres, tags.genre_words) == (genres, tuple(words))


# ---------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("text", "bpm"),
    [
        *[("128", 128.0), ("128.0 BPM", 128.0), ("  97,5bpm", 97.5), ("+90", 90.0), ("120.", 120.0), ("1e2", 100.0)],
        *[("0", None), ("-120", None), ("0.5", None), ("1001", None), ("12345678901", None), ("1e999", None)],
        *[("nan", None), ("inf", None), ("fast", None), ("", None), ("١٢٠", None), ("9" * 5_000, None)],
    ],
)
def test_beats_per_minute(tmp_path: Path, text: str, bpm: float | None) -> None:
    assert flac_saying(tmp_path, bpm=text).bpm == bpm


@pytest.mark.parametrize(
    ("text", "is_compilation"),
    [("1", True), ("true", True), ("Yes", True), ("0", False), ("", False), ("no", False), ("2", False)],
)
def test_compilations(tmp_path: Path, text: str, is_compilation: bool) -> None:
    assert flac_saying(tmp_path, compilation=text).is_compilation == is_compilation


def test_an_mp4_that_says_it_is_no_compilation(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.m4a", title="x")
    file = MP4(path)
    file["cpil"] = False
    file.save()
    assert not read_tags(str(path)).is_compilation


@pytest.mark.parametrize(
    ("text", "gain"),
    [
        *[("-6.54 dB", -6.54), ("+3.2dB", 3.2), ("−2,5 dB", -2.5), ("0.00 dB", 0.0), (".5", 0.5), ("-.5 db", -0.5)],
        *[("64", 64.0), ("64.1 dB", None), ("-200 dB", None), ("nan dB", None), ("- 3", None), ("dB", None)],
    ],
)
def test_gains(tmp_path: Path, text: str, gain: float | None) -> None:
    tags = flac_saying(tmp_path, replaygain_track_gain=text, replaygain_album_gain=text)
    assert tags.gain == ReplayGain(gain, gain)


@pytest.mark.parametrize(
    ("text", "peak"),
    [("0.988553", 0.988553), ("1,034", 1.034), ("1", 1.0), ("0.000000", None), ("-1", None), ("32767", None)],
)
def test_peaks(tmp_path: Path, text: str, peak: float | None) -> None:
    tags = flac_saying(tmp_path, replaygain_track_peak=text, replaygain_album_peak=text)
    assert tags.gain == ReplayGain(None, None, peak, peak)


@pytest.mark.parametrize(
    ("text", "gain"),
    [("0", 5.0), ("-2560", -5.0), ("128", 5.5), ("-32768", None), ("40000", None), ("loud", None)],
)
def test_gains_of_opus(tmp_path: Path, text: str, gain: float | None) -> None:
    path = write_tone(tmp_path / "x.opus", title="x")
    file = OggOpus(path)
    file["R128_TRACK_GAIN"] = text
    file["R128_ALBUM_GAIN"] = "-1280"
    file.save()
    assert read_tags(str(path)).gain == ReplayGain(gain, 0.0)


def test_what_opus_says_of_itself_comes_first(tmp_path: Path) -> None:
    tags = flac_saying(
        tmp_path, r128_track_gain="-2560", replaygain_track_gain="-1 dB", replaygain_album_gain="-2 dB"
    )
    assert tags.gain == ReplayGain(-5.0, -2.0)


def test_adjustments_of_id3(tmp_path: Path) -> None:
    tags = mp3_saying(
        tmp_path,
        RVA2(desc="Track", channel=1, gain=-6.5, peak=0.5),
        RVA2(desc="album", channel=1, gain=2.25, peak=0.0),
        RVA2(desc="left", channel=3, gain=9.0, peak=0.9),
    )
    assert (tags.gain.track_gain, tags.gain.album_gain, tags.gain.album_peak) == (-6.5, 2.25, None)
    assert tags.gain.track_peak == pytest.approx(0.5)


def test_an_adjustment_of_one_side_is_none_of_the_track(tmp_path: Path) -> None:
    assert mp3_saying(tmp_path, RVA2(desc="track", channel=3, gain=9.0, peak=0.9)).gain == ReplayGain()


def test_a_text_of_replaygain_comes_before_an_adjustment(tmp_path: Path) -> None:
    tags = mp3_saying(
        tmp_path,
        RVA2(desc="track", channel=1, gain=-6.5, peak=0.5),
        TXXX(encoding=3, desc="replaygain_track_gain", text=["-1 dB"]),
    )
    assert tags.gain.track_gain == -1.0


@pytest.mark.parametrize(
    ("text", "year"), [("1959", 1959), ("1959-08-17", 1959), ("59", None), ("", None), ("9" * 900, None)]
)
def test_original_years(tmp_path: Path, text: str, year: int | None) -> None:
    tags = flac_saying(tmp_path, date="1997", originaldate=text)
    assert (tags.year, tags.original_year) == (1997, year)


def test_the_original_year_stands_in_for_that_of_the_release(tmp_path: Path) -> None:
    assert flac_saying(tmp_path, originalyear="1959").year == 1959


# ---------------------------------------------------------------- MusicBrainz


@pytest.mark.parametrize(
    ("text", "uuid"),
    [
        (RECORDING, RECORDING),
        (RECORDING.upper(), RECORDING),
        (f" {RECORDING}\0", RECORDING),
        (f"{RECORDING}/{RELEASE}", RECORDING),
        (f"https://musicbrainz.org/recording/{RECORDING}", RECORDING),
        (RECORDING[:-1], ""),
        (RECORDING + "0", ""),
        (RECORDING.replace("-", ""), ""),
        (RECORDING.replace("b", "g"), ""),
        ("", ""),
    ],
)
def test_ids(tmp_path: Path, text: str, uuid: str) -> None:
    assert flac_saying(tmp_path, musicbrainz_trackid=text).musicbrainz == MusicBrainzIds(track=uuid)


def test_the_first_of_several_ids(tmp_path: Path) -> None:
    tags = flac_saying(tmp_path, musicbrainz_artistid=["unknown", ARTIST, ALBUM_ARTIST])
    assert tags.musicbrainz == MusicBrainzIds(artist=ARTIST)


def test_the_id_of_a_recording_as_text(tmp_path: Path) -> None:
    as_text = TXXX(encoding=3, desc="MusicBrainz Track Id", text=[RECORDING])
    assert mp3_saying(tmp_path, as_text).musicbrainz.track == RECORDING
    as_id = UFID(owner="http://musicbrainz.org", data=RELEASE.encode())
    assert mp3_saying(tmp_path, as_text, as_id).musicbrainz.track == RELEASE


def test_an_id_of_bytes_that_are_no_text(tmp_path: Path) -> None:
    assert mp3_saying(tmp_path, UFID(owner="http://musicbrainz.org", data=b"\xff\0\xfe")).musicbrainz.track == ""


# ---------------------------------------------------------------- frames with a name


def named_text(content: bytes, flags: int = 0) -> bytes:
    return b"TXXX" + len(content).to_bytes(4, "big") + flags.to_bytes(2, "big") + content


@pytest.mark.parametrize(
    ("content", "bpm"),
    [
        (b"\3bpm\x00128", 128.0),
        (b"\0BPM\x00128\0\0", 128.0),
        (b"\1" + "bpm\0".encode("utf-16-le") + "128".encode("utf-16-le"), 128.0),
        (b"\1" + "bpm\0".encode("utf-16") + "128".encode("utf-16"), 128.0),
        (b"\1" + "bpm\0".encode("utf-16") + b"\xfe\xff" + "128".encode("utf-16-be"), 128.0),
        (b"\2" + "bpm\0".encode("utf-16-be") + "128".encode("utf-16-be"), 128.0),
        # "Ā" ends in a zero byte in one order of bytes, and begins with one in the other.
        (b"\2" + "bpmĀ\0".encode("utf-16-be") + "128".encode("utf-16-be"), None),
        (b"\1" + "bpm\0".encode("utf-16") + "128".encode("utf-16") + b"\0", 128.0),  # half a character at the end
        (b"\3bpm", None),
        (b"\3bpm\0", None),
        (b"\3", None),
        (b"\1", None),
        (b"\1\0\0", None),
        (b"\7bpm\x00128", None),
        (b"\3b\xffm\x00128", None),
        (b"\3bpm\x00\xff\xff", None),
    ],
)
def test_frames_with_a_name_are_read_or_dropped(tmp_path: Path, content: bytes, bpm: float | None) -> None:
    path = tmp_path / "x.mp3"
    frames = named_text(content) + b"TIT2\0\0\0\2\0\0\3x"
    path.write_bytes(b"ID3\3\0\0\0\0" + bytes(divmod(len(frames), 128)) + frames + tone(".mp3"))
    tags = read_tags(str(path))
    assert (tags.title, tags.bpm) == ("x", bpm)


@pytest.mark.parametrize("frame", [b"RVA2", b"UFID"])
@pytest.mark.parametrize("content", [b"", b"t", b"track\0", b"track\0\1", b"track\0\1\0", b"track\0\1\0\0\x10"])
def test_a_frame_that_is_cut_short_does_not_cost_the_others(tmp_path: Path, frame: bytes, content: bytes) -> None:
    path = tmp_path / "x.mp3"
    frames = frame + struct.pack(">LH", len(content), 0) + content + b"TIT2\0\0\0\2\0\0\3y"
    path.write_bytes(b"ID3\4\0\0\0\0" + bytes(divmod(len(frames), 128)) + frames + tone(".mp3"))
    assert read_tags(str(path)).title == "y"


# ---------------------------------------------------------------- video


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg", ".opus", ".m4a", ".mp4", ".wma", *BARE])
def test_video_is_told_by_the_name_where_the_content_does_not(tmp_path: Path, suffix: str) -> None:
    expected = suffix in (".mp4", ".avi")
    assert read_tags(str(write_tone(tmp_path / f"x{suffix}"))).is_video == expected


def test_sound_named_like_video_is_sound(tmp_path: Path) -> None:
    for kind in (".mp3", ".flac", ".opus"):
        path = tmp_path / f"x{kind}.avi"
        path.write_bytes(tone(kind))
        assert not read_tags(str(path)).is_video


# ---------------------------------------------------------------- hostile words


def test_more_texts_come_out_clean(tmp_path: Path) -> None:
    dirty = "  a\x07b\u202e \r\n c\ufeff "
    tags = flac_saying(
        tmp_path,
        **dict.fromkeys(("titlesort", "artistsort", "albumsort", "albumartistsort", "composer"), dirty),
    )
    assert (tags.title_sort, tags.artist_sort, tags.album_sort, tags.album_artist_sort) == ("ab c",) * 4
    assert tags.composers == ("ab c",)
    assert len(flac_saying(tmp_path, titlesort="x" * 1_000_000).title_sort) == 1_000


def test_all_fields_come_through_a_process(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac")
    say_it_all(path)
    bare = write_tone(tmp_path / "y.flac", title="y")
    pool = TagPool(processes=1)
    answers = {
        answer.found.path: answer for answer in pool.read([FoundFile(p, FileStamp(1, 1)) for p in (path, bare)])
    }
    pool.close()
    for each in (path, bare):
        answer = answers[each]
        assert isinstance(answer, ReadFile)
        assert answer.tags == read_tags(str(each))
