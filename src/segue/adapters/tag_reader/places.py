"""Where each family of tags keeps what we want of it, the best place first."""

from functools import lru_cache

# The names are those of MusicBrainz Picard.
#
# Vorbis comments, APEv2 and ASF give every text a name, which we take in lower case and without blanks, "_" and "/",
# since programs differ in them: "MusicBrainz/Album Id" is "musicbrainzalbumid". The same names are in TXXX frames of
# ID3 and in "----" atoms of MP4. A list of several artists is better than their credit, "A & B"; of one it may be
# none: Picard joins the names with "/" in ID3v2.3, which stands in names too.
_Places = dict[str, tuple[str, ...]]
MUSICBRAINZ: _Places = {
    "recording id": ("musicbrainztrackid",),  # has been its name since before there were recordings
    "release id": ("musicbrainzalbumid",),
    "artist id": ("musicbrainzartistid",),
    "album artist id": ("musicbrainzalbumartistid",),
    "release group id": ("musicbrainzreleasegroupid",),
}
_GAIN: _Places = {
    "track r128": ("r128trackgain",),
    "album r128": ("r128albumgain",),
    "track gain": ("replaygaintrackgain", "RVA2 track gain"),
    "album gain": ("replaygainalbumgain", "RVA2 album gain"),
    "track peak": ("replaygaintrackpeak", "RVA2 track peak"),
    "album peak": ("replaygainalbumpeak", "RVA2 album peak"),
}
_CUE_SHEET: _Places = {"cue sheet": ("cuesheet",)}
# FMPS comes first, since everybody means the same by it. Love is MusicBee's.
_LIKING: _Places = {
    "fmps rating": ("fmpsrating",),
    "bytes of a rating": ("POPM of Windows", "POPM"),
    "Windows' rating": ("wmshareduserrating",),
    "comment with a rating": ("rating",),
    "love": ("loverating",),
}
_ID3_PLACES: _Places = {
    "title": ("TIT2",),
    "artist_list": ("artists",),
    "artists": ("TPE1", "artists"),
    "album": ("TALB",),
    "album_artist": ("TPE2", "albumartist"),
    "genres": ("TCON",),
    "year": ("TDRC", "TYER", "TDRL", "TDOR", "TORY", "originaldate", "originalyear"),
    "track_no": ("TRCK",),
    "disc_no": ("TPOS",),
    "composers": ("TCOM", "composer"),
    "original_year": ("TDOR", "TORY", "originaldate", "originalyear"),
    "bpm": ("TBPM", "bpm"),
    "moods": ("TMOO", "mood"),
    "compilation": ("TCMP", "compilation"),
    "title_sort": ("TSOT", "titlesort"),
    "artist_sort": ("TSOP", "artistsort"),
    "album_sort": ("TSOA", "albumsort"),
    "album_artist_sort": ("TSO2", "albumartistsort"),
}
_MP4_PLACES: _Places = {
    "title": ("\xa9nam",),
    "artist_list": ("artists",),
    "artists": ("\xa9ART", "artists"),
    "album": ("\xa9alb",),
    "album_artist": ("aART", "albumartist"),
    "genres": ("\xa9gen",),
    "year": ("\xa9day", "originaldate", "originalyear"),
    "track_no": ("trkn",),
    "disc_no": ("disk",),
    "composers": ("\xa9wrt", "composer"),
    "original_year": ("originaldate", "originalyear"),
    "moods": ("mood",),
    "bpm": ("bpm", "tmpo"),  # an atom of its own holds no fraction
    "compilation": ("cpil", "compilation"),
    "title_sort": ("sonm", "titlesort"),
    "artist_sort": ("soar", "artistsort"),
    "album_sort": ("soal", "albumsort"),
    "album_artist_sort": ("soaa", "albumartistsort"),
}
_NAMED_PLACES: _Places = {
    "title": ("title",),
    "artist_list": ("artists", "wmartists"),
    "artists": ("artist", "author", "artists", "wmartists", "performer"),
    "album": ("album", "wmalbumtitle"),
    "album_artist": ("albumartist", "wmalbumartist"),
    "genres": ("genre", "wmgenre"),
    "year": ("date", "year", "wmyear", "originaldate", "originalyear", "wmoriginalreleaseyear"),
    "track_no": ("tracknumber", "track", "wmtracknumber"),
    "disc_no": ("discnumber", "disc", "wmpartofset"),
    "composers": ("composer", "wmcomposer"),
    "original_year": ("originaldate", "originalyear", "wmoriginalreleasetime", "wmoriginalreleaseyear"),
    "bpm": ("bpm", "wmbeatsperminute"),
    "moods": ("mood", "wmmood"),
    "compilation": ("compilation", "wmiscompilation"),
    "title_sort": ("titlesort", "wmtitlesortorder"),
    "artist_sort": ("artistsort", "wmartistsortorder"),
    "album_sort": ("albumsort", "wmalbumsortorder"),
    "album_artist_sort": ("albumartistsort", "wmalbumartistsortorder"),
}
_MOST_ASKED = ("title", "artist_list", "artists", "album", "album_artist", "genres", "year", "track_no", "disc_no")


class Family:
    """The tags that keep their texts in the same places: all of these, and those that most files do not have."""

    def __init__(self, places: _Places) -> None:
        self.places = places | MUSICBRAINZ | _GAIN | _CUE_SHEET | _LIKING
        self.all = frozenset(place for some in self.places.values() for place in some)
        self.more = frozenset(
            place for field, some in self.places.items() if field not in _MOST_ASKED for place in some
        )


ID3_FAMILY = Family(_ID3_PLACES)
MP4_FAMILY = Family(_MP4_PLACES)
NAMED_FAMILY = Family(_NAMED_PLACES)

#: Longer than any name that we know.
LONG_NAME = 64
_BLANKS = str.maketrans("", "", " _/")


@lru_cache(1024)
def bare(name: str) -> str:
    return name.lower().translate(_BLANKS)
