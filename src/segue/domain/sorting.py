"""By what tracks can be put in order."""

from enum import Enum


class SortBy(Enum):
    TITLE = "title"
    ARTIST = "artist"
    ALBUM = "album"
    GENRE = "genre"
    YEAR = "year"
    DURATION = "duration"
    ADDED = "added"
    PLAYS = "plays"
    LAST_PLAYED = "last_played"
    RATING = "rating"
    LOVED = "loved"
    SKIPS = "skips"
    TRACK_NO = "track_no"
    DISC_NO = "disc_no"
    ALBUM_ARTIST = "album_artist"
    COMPOSER = "composer"
    ORIGINAL_YEAR = "original_year"
    BPM = "bpm"
    FORMAT = "format"
    PATH = "path"
    FOR_YOU = "for_you"  # as `Tracks.rank` was told last
