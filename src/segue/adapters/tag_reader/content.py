"""What a file says of itself: its tags, and its parts where it is an album in one file."""

# ruff: noqa: PTH119, PTH120, PTH123
# Paths are text here: a Path costs more to make and to send than it gives.

import os
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from mutagen.asf import ASF
from mutagen.mp4 import MP4
from mutagen.oggtheora import OggTheora

from segue.adapters.tag_reader.answer import Content, UnreadableFile, why_unread
from segue.adapters.tag_reader.clean import LONG, LONGEST, clean
from segue.adapters.tag_reader.file_name import from_name
from segue.adapters.tag_reader.matroska import Matroska
from segue.adapters.tag_reader.names import artists_in, genres_in, moods_in
from segue.adapters.tag_reader.opening import File, open_file, suffix_of
from segue.adapters.tag_reader.parts import parts_of
from segue.adapters.tag_reader.places import MUSICBRAINZ
from segue.adapters.tag_reader.texts import words_of
from segue.adapters.tag_reader.words import Words
from segue.domain.speech import tr
from segue.domain.splitting import USUAL, Separators
from segue.domain.track import MusicBrainzIds, ReplayGain, Tags

_YES = ("1", "true", "yes")
# Beyond these, a number is a mistake: no music is slower or faster.
_SLOWEST, _FASTEST = 1.0, 1_000.0


def read_content(path: str, sheets: Sequence[str] = (), separators: Separators = USUAL) -> Content:
    """What the file at `path` says of itself, clean enough to show and to store. Raises UnreadableFile.

    A file without a title is named after its file; one without title, artist and album takes the name of
    its folder for the album. `separators` part several artists or genres in one text. The file is parted by the first
    of its CUE `sheets` that speaks of it, else by one in its tags, else by its chapters.
    """
    try:
        with open(path, "rb") as stream:
            file = open_file(path, stream)
            words = words_of(stream, file)
            tags = _tags(path, file, words, separators)
            return tags, parts_of(path, stream, file, words, sheets, tags, separators)
    except OSError as error:
        raise UnreadableFile(why_unread(error) or tr("This file could not be read.")) from None


def _tags(path: str, file: File | None, words: Words, separators: Separators) -> Tags:
    title = words.one("title")
    artists = artists_in(words.values("artist_list", LONG), separators)
    if len(artists) < 2:
        artists = artists_in(words.values("artists", LONG), separators)
    album = words.one("album")
    track_no = words.number("track_no")
    if not (title or artists or album):
        album = clean(os.path.basename(os.path.dirname(path)).replace("_", " "))
    if not title:
        title, named_track_no = from_name(path)
        track_no = named_track_no if track_no is None else track_no
    genre_words = words.values("genres", LONGEST)
    return Tags(
        title=title,
        artists=artists,
        album=album,
        album_artist=words.one("album_artist"),
        genres=genres_in(genre_words, separators),
        year=words.year("year"),
        track_no=track_no,
        disc_no=words.number("disc_no"),
        duration=_duration(file),
        genre_words=genre_words,
        is_video=_is_video(path, file),
        **_more(words, separators),
    )


def _more(words: Words, separators: Separators) -> dict[str, Any]:
    """What fewer files say of themselves."""
    if not words.has_more:
        return {}
    return {
        "composers": artists_in(words.values("composers", LONG), separators),
        "original_year": words.year("original_year"),
        "bpm": words.decimal("bpm", _SLOWEST, _FASTEST),
        "moods": moods_in(words.values("moods", LONGEST), separators),
        "is_compilation": words.one("compilation").lower() in _YES,
        "title_sort": words.one("title_sort"),
        "artist_sort": words.one("artist_sort"),
        "album_sort": words.one("album_sort"),
        "album_artist_sort": words.one("album_artist_sort"),
        "musicbrainz": MusicBrainzIds(*map(words.uuid, MUSICBRAINZ)),
        "gain": ReplayGain(words.gain("track"), words.gain("album"), words.peak("track"), words.peak("album")),
        "rating": words.rating(),
        "is_loved": words.one("love") == "L",
    }


def _duration(file: File | None) -> timedelta | None:
    seconds = getattr(file if isinstance(file, Matroska) else getattr(file, "info", None), "length", None)
    # A header that claims more than a month of sound is broken; so is one that claims none.
    if not isinstance(seconds, (int, float)) or not 0 < seconds < 31 * 86_400:
        return None
    return timedelta(seconds=seconds) or None


# Whether there is a picture in these is not told by mutagen: so by the name alone.
_VIDEO = frozenset(["mkv", "webm", "mp4", "m4v", "mov", "avi", "mpg", "mpeg", "ogv", "wmv", "flv", "3gp"])


def _is_video(path: str, file: File | None) -> bool:
    """By what is in the file where that is known: sound named `.avi` is sound, and Theora in an `.ogg` is video."""
    if isinstance(file, OggTheora):
        return True
    if isinstance(file, Matroska):
        return file.is_video
    return (file is None or isinstance(file, (MP4, ASF))) and suffix_of(path) in _VIDEO
