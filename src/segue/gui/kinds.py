"""The kinds of things that the library is put in order by, as their pages show them."""

from PySide6.QtCore import QCoreApplication

from segue.core.ports.library import Tracks
from segue.core.ports.shelves import AlbumTile, ArtistRow, Catalogue, GenreRow
from segue.core.shelving import Shelving
from segue.domain.track import TrackId
from segue.domain.wording import count
from segue.gui.cover_model import Entry
from segue.gui.grid_page import Kind, Order
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt

_LAST = "\U0010ffff"


def albums(tracks: Tracks) -> Kind[AlbumTile]:
    tr = _tr
    return Kind(
        "albums",
        tr("Albums"),
        "album",
        "disc-3",
        lambda catalogue: catalogue.albums,
        album_entry,
        lambda album: f"{album.key[0]} {album.key[1]} {album.year or ''}",
        lambda album: tracks.album_of(album.track),
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
    tr = _tr
    return Kind(
        "artists",
        tr("Artists"),
        "artist",
        "mic-vocal",
        lambda catalogue: catalogue.artists,
        lambda artist: Entry(artist.name, _content(artist), _covers(shelving, artist)[:1]),
        lambda artist: artist.key,
        lambda artist: artist.tracks,
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
    tr = _tr
    return Kind(
        "genres",
        tr("Genres"),
        "genre",
        "tag",
        lambda catalogue: catalogue.genres,
        lambda genre: Entry(genre.name, count(len(genre.tracks), "track"), _covers(shelving, genre), is_named=True),
        lambda genre: genre.key,
        lambda genre: genre.tracks,
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
    artist = album.artist or _tr("Various artists")
    year = "" if album.year is None else str(album.year)
    return Entry(
        album.title, artist, (album.track,), " · ".join(w for w in (year, count(album.tracks, "track")) if w)
    )


def _content(row: ArtistRow) -> str:
    tracks = count(len(row.tracks), "track")
    return f"{count(len(row.albums), 'album')} · {tracks}" if row.albums else tracks


def _covers(shelving: Shelving, row: ArtistRow | GenreRow) -> tuple[TrackId, ...]:
    """Of up to four of its albums, spread over all of them; without any, of a track."""
    known = shelving.catalogue or Catalogue()
    step = max(1, len(row.albums) // 4)
    return tuple(known.albums[at].track for at in list(row.albums)[::step][:4]) or tuple(row.tracks[:1])


def _tr(words: str) -> str:
    return QCoreApplication.translate("kinds", words)
