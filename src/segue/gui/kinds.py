"""The kinds of things that the library is put in order by, as their pages show them."""

from collections.abc import Sequence

from segue.core.everywhere import album_words
from segue.core.ports.shelves import AlbumTile, ArtistRow, Catalogue, GenreRow
from segue.core.shelving import Shelving
from segue.domain.speech import plural, tr
from segue.domain.track import TrackId
from segue.domain.wording import amount, beside
from segue.gui.cover_model import Entry, tracks_of
from segue.gui.grid_page import Kind, Order
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt

_LAST = "\U0010ffff"


def albums() -> Kind[AlbumTile]:
    return Kind(
        "albums",
        tr("Albums"),
        lambda n: plural("%n album", "%n albums", n),
        "disc-3",
        lambda catalogue: catalogue.albums,
        album_entry,
        album_words,
        lambda album: AlbumAt(album.track),
        (
            Order("artist", tr("By artist"), lambda a: (a.key[1] or _LAST, a.year or 0, a.key[0], a.track)),
            Order("title", tr("By title"), lambda a: (*a.key, a.track)),
            Order("year", tr("Newest first"), lambda a: (-(a.year or 0), *a.key, a.track)),
            Order("added", tr("Added last"), lambda a: (-a.added, a.key[1] or _LAST, a.key[0], a.track)),
        ),
        (
            tr("No albums yet"),
            tr("Tracks whose tags name an album are shown here, each album by its cover."),
        ),
    )


def artists(shelving: Shelving) -> Kind[ArtistRow]:
    return Kind(
        "artists",
        tr("Artists"),
        lambda n: plural("%n artist", "%n artists", n),
        "mic-vocal",
        lambda catalogue: catalogue.artists,
        lambda artist: Entry(artist.name, _content(artist, shelving), covers_of(shelving.catalogue, artist)),
        lambda artist: artist.key,
        lambda artist: ArtistAt(artist.key),
        (
            Order("name", tr("By name"), lambda a: (a.key,)),
            Order("tracks", tr("Most tracks first"), lambda a: (-len(a.tracks), a.key)),
        ),
        (
            tr("No artists yet"),
            tr("Everyone whom the tags of your tracks name is shown here."),
        ),
        is_round=True,
    )


def genres(shelving: Shelving) -> Kind[GenreRow]:
    return Kind(
        "genres",
        tr("Genres"),
        lambda n: plural("%n genre", "%n genres", n),
        "tag",
        lambda catalogue: catalogue.genres,
        lambda genre: Entry(
            genre.name,
            plural("%n track", "%n tracks", len(genre.tracks)),
            covers_of(shelving.catalogue, genre),
            is_named=True,
        ),
        lambda genre: genre.key,
        lambda genre: GenreAt(genre.key),
        (
            Order("name", tr("By name"), lambda g: (g.key,)),
            Order("tracks", tr("Most tracks first"), lambda g: (-len(g.tracks), g.key)),
        ),
        (
            tr("No genres yet"),
            tr("The genres that the tags of your tracks name are shown here."),
        ),
    )


def album_entry(album: AlbumTile) -> Entry:
    year = "" if album.year is None else str(album.year)
    return Entry(
        album.title,
        by_whom(album),
        (album.track,),
        " · ".join(w for w in (year, plural("%n track", "%n tracks", len(album.tracks))) if w),
    )


def together(albums: Sequence[AlbumTile]) -> tuple[Sequence[TrackId], str]:
    """The tracks of several, and what these are called, or of one."""
    return tracks_of(albums), albums[0].title if len(albums) == 1 else plural("%n album", "%n albums", len(albums))


def by_whom(album: AlbumTile) -> str:
    """Empty where its tags do not tell."""
    return tr("Various artists") if album.several else album.artist


def _content(row: ArtistRow, shelving: Shelving) -> str:
    """Their own albums, without those that they only appear on."""
    known = shelving.catalogue or Catalogue()
    albums = sum(known.albums[at].key[1] == row.key for at in row.albums)
    return beside(plural("%n album", "%n albums", albums) if albums else "", amount(len(row.tracks)))


def covers_of(catalogue: Catalogue | None, row: ArtistRow | GenreRow) -> tuple[TrackId, ...]:
    """Of up to four of its albums, spread over all of them; without any, of a track."""
    known = catalogue or Catalogue()
    step = max(1, len(row.albums) // 4)
    return tuple(known.albums[at].track for at in list(row.albums)[::step][:4]) or tuple(row.tracks[:1])
