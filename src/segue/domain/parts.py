"""An album in one file: which parts of it are tracks, and what each of them is called."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import replace

from segue.domain.cue_sheet import CueSheet, CueTrack
from segue.domain.track import MusicBrainzIds, Part, ReplayGain, Tags

#: What is shorter is no track, but a mark that an encoder or a slip has left.
SHORTEST = timedelta(seconds=1)


class Chapter(Struct, frozen=True):
    """A chapter as a file tells it: where it begins, and its title, which may be ""."""

    start: timedelta
    title: str


#: What a disc's menu calls a chapter that nobody has named: nothing, "Chapter 01", "00:12:34.567".
_NAMELESS = re.compile(r"\s*(?:[^\W\d]*[\s._-]*[0-9]+(?:[:.][0-9]+)*)?\s*$")

#: Parts one text into the names of artists, or of genres.
Split = Callable[[str], tuple[str, ...]]


def of_chapters(chapters: Sequence[Chapter], whole: Tags) -> tuple[tuple[Part, Tags], ...]:
    """The chapters of a file as its tracks; () where they are too few to part it, or make no sense.

    They are on the album that the file is on, else on one that is called as the file is. A film stays whole, unless
    its chapters have names, as the songs of a concert do.
    """
    if whole.is_video and all(_NAMELESS.match(chapter.title) for chapter in chapters):
        return ()
    album = whole.album or whole.title
    spans = _spans([chapter.start for chapter in chapters], whole.duration)
    return tuple(
        (part, _tags(whole, part, title=chapter.title or f"{whole.title} – {part.number}", album=album))
        for part, chapter in zip(spans, chapters, strict=False)
    )


def of_sheet(
    sheet: CueSheet, file: str, sheet_name: str, whole: Tags, artists: Split, genres: Split
) -> tuple[tuple[Part, Tags], ...]:
    """The tracks that `sheet` tells of the file named `file`; () where it tells of others, or of one track alone.

    `sheet_name` is the name of its own file, "" where it lies in the tags.
    """
    tracks = _of_file(sheet, file, sheet_name)
    spans = _spans([track.start for track in tracks], whole.duration)
    named = _named(sheet, whole, artists, genres)
    return tuple((part, _track_tags(named, part, track, artists)) for part, track in zip(spans, tracks, strict=False))


def _of_file(sheet: CueSheet, file: str, sheet_name: str) -> Sequence[CueTrack]:
    """Those tracks of the sheet that lie in this file.

    A sheet often still names the WAV that the file once was. It is then known by its name without the ending, or,
    where a sheet speaks of one file alone, by that of the sheet itself.
    """
    names = dict.fromkeys(track.file for track in sheet.tracks)
    wanted = PurePath(file)
    if not sheet_name and len(names) == 1:
        return sheet.tracks
    for same in (
        lambda name: name.casefold() == wanted.name.casefold(),
        lambda name: PurePath(name).stem.casefold() == wanted.stem.casefold(),
    ):
        for name in names:
            if same(name.replace("\\", "/").rpartition("/")[2]):
                return [track for track in sheet.tracks if track.file == name]
    if len(names) == 1 and PurePath(sheet_name).stem.casefold() in (wanted.stem.casefold(), wanted.name.casefold()):
        return sheet.tracks
    return ()


def _spans(starts: Sequence[timedelta], length: timedelta | None) -> list[Part]:
    """Each part up to where the next begins; none where they do not follow one another in the file."""
    if len(starts) < 2:
        return []
    ends = [*starts[1:], length]
    parts = [Part(number, start, end) for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1)]
    if starts[0] < timedelta() or any(part.end is not None and part.end - part.start < SHORTEST for part in parts):
        return []
    return [*parts[:-1], replace(parts[-1], end=None)]


def _tags(whole: Tags, part: Part, **said: object) -> Tags:
    """The tags of the file, with what is said of a part of it."""
    end = part.end or whole.duration
    changes: dict[str, object] = {
        "track_no": part.number,
        "duration": None if end is None else end - part.start,
        "title_sort": "",
        "album_sort": whole.album_sort if whole.album else "",
        "musicbrainz": replace(whole.musicbrainz, track=""),
        "gain": replace(whole.gain, track_gain=None, track_peak=None),
    }
    return replace(whole, **(changes | said))


_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_GAIN = re.compile(r"\s*([+-]?[0-9]{1,2}(?:\.[0-9]{1,9})?)(?:\s*dB)?\s*$", re.ASCII | re.IGNORECASE)


def _named(sheet: CueSheet, whole: Tags, artists: Split, genres: Split) -> Tags:
    """The file as the sheet calls it: its words go before those of the file, which may have none, or the ripper's."""
    words = sheet.words
    performer = " ".join(words.get("PERFORMER", "").split())
    year = _YEAR.search(words.get("DATE", ""))
    genre = " ".join(words.get("GENRE", "").split())
    return replace(
        whole,
        artists=artists(performer) or whole.artists,
        album=" ".join(words.get("TITLE", "").split()) or whole.album or whole.title,
        album_artist=performer or whole.album_artist,
        genres=whole.genres or genres(genre),
        genre_words=whole.genre_words or ((genre,) if genre else ()),
        year=whole.year or (int(year[0]) if year else None),
        disc_no=_number(words.get("DISCNUMBER", "")) or whole.disc_no,
        gain=replace(
            whole.gain,
            album_gain=_gain(words, "REPLAYGAIN_ALBUM_GAIN", whole.gain.album_gain),
            album_peak=_gain(words, "REPLAYGAIN_ALBUM_PEAK", whole.gain.album_peak),
        ),
    )


def _track_tags(album: Tags, part: Part, track: CueTrack, artists: Split) -> Tags:
    words = track.words
    songwriter = " ".join(words.get("SONGWRITER", words.get("COMPOSER", "")).split())
    gain = ReplayGain(
        _gain(words, "REPLAYGAIN_TRACK_GAIN", None),
        album.gain.album_gain,
        _gain(words, "REPLAYGAIN_TRACK_PEAK", None),
        album.gain.album_peak,
    )
    ids = album.musicbrainz
    return _tags(
        album,
        part,
        title=" ".join(words.get("TITLE", "").split()) or f"Track {track.number}",
        artists=artists(" ".join(words.get("PERFORMER", "").split())) or album.artists,
        composers=artists(songwriter) or album.composers,
        track_no=track.number,
        gain=gain,
        musicbrainz=MusicBrainzIds("", ids.release, ids.artist, ids.album_artist, ids.release_group),
    )


def _gain(words: Mapping[str, str], name: str, otherwise: float | None) -> float | None:
    match = _GAIN.match(words.get(name, ""))
    return otherwise if match is None else float(match[1])


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and 0 < int(text) < 10_000 else None
