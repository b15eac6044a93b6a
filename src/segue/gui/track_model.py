"""A table of tracks that holds their ids and only the rows that are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from segue.core.ports.library import TrackCounts, Tracks
from segue.domain.sorting import SortBy
from segue.domain.speech import number, plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import clock, date, place, readable, spoken, stars
from segue.gui.columns import ColumnLook, Mark
from segue.gui.row_table import LOVED_ROLE, MISSING_ROLE, PLAYING_ROLE, RATING_ROLE, TRACK_ROLE
from segue.gui.stars import STARS
from segue.gui.theme import Space

_PAGE = 32
_PAGES_KEPT = 128

#: What is asked of a track that has been read.
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    MISSING_ROLE,
    RATING_ROLE,
    LOVED_ROLE,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)

_Index = QModelIndex | QPersistentModelIndex


class Column(Enum):
    """What a column tells, in the order in which columns are offered."""

    POSITION = "position"
    NUMBER = "number"  # on its album
    DISC = "disc"
    TITLE = "title"
    ARTIST = "artist"
    ALBUM_ARTIST = "album_artist"
    ALBUM = "album"
    GENRE = "genre"
    COMPOSER = "composer"
    YEAR = "year"
    ORIGINAL_YEAR = "original_year"
    BPM = "bpm"
    ADDED = "added"
    PLAYS = "plays"
    SKIPS = "skips"
    LAST_PLAYED = "last_played"
    RATING = "rating"
    LOVED = "loved"
    LENGTH = "length"
    FORMAT = "format"
    FOLDER = "folder"


LOOKS = {
    Column.POSITION: ColumnLook(width=52, figures=True),
    Column.NUMBER: ColumnLook(width=52, figures=True),
    Column.DISC: ColumnLook(width=52, figures=True, drops_below=900),
    Column.TITLE: ColumnLook(share=5, leading=True),
    Column.ARTIST: ColumnLook(share=4),
    Column.ALBUM_ARTIST: ColumnLook(share=3, drops_below=880),
    Column.ALBUM: ColumnLook(share=4, drops_below=460),
    Column.GENRE: ColumnLook(share=2, drops_below=640),
    Column.COMPOSER: ColumnLook(share=3, drops_below=880),
    Column.YEAR: ColumnLook(width=64, figures=True, drops_below=800),
    Column.ORIGINAL_YEAR: ColumnLook(width=80, figures=True, drops_below=900),
    Column.BPM: ColumnLook(width=64, figures=True, drops_below=900),
    Column.ADDED: ColumnLook(width=108, figures=True, drops_below=560),
    Column.PLAYS: ColumnLook(width=72, figures=True, drops_below=720),
    Column.SKIPS: ColumnLook(width=72, figures=True, drops_below=860),
    Column.LAST_PLAYED: ColumnLook(width=108, figures=True, drops_below=860),
    Column.LENGTH: ColumnLook(width=76, figures=True),
    Column.RATING: ColumnLook(width=STARS.width() + 2 * Space.S, drops_below=640, mark=Mark.STARS),
    Column.LOVED: ColumnLook(width=64, drops_below=640, mark=Mark.HEART),
    Column.FORMAT: ColumnLook(width=72, drops_below=900),
    Column.FOLDER: ColumnLook(share=3, drops_below=880),
}

#: What sorting by a column means; by a position nothing is sorted.
SORTS = {
    Column.NUMBER: SortBy.TRACK_NO,
    Column.DISC: SortBy.DISC_NO,
    Column.TITLE: SortBy.TITLE,
    Column.ARTIST: SortBy.ARTIST,
    Column.ALBUM_ARTIST: SortBy.ALBUM_ARTIST,
    Column.ALBUM: SortBy.ALBUM,
    Column.GENRE: SortBy.GENRE,
    Column.COMPOSER: SortBy.COMPOSER,
    Column.YEAR: SortBy.YEAR,
    Column.ORIGINAL_YEAR: SortBy.ORIGINAL_YEAR,
    Column.BPM: SortBy.BPM,
    Column.ADDED: SortBy.ADDED,
    Column.PLAYS: SortBy.PLAYS,
    Column.SKIPS: SortBy.SKIPS,
    Column.LAST_PLAYED: SortBy.LAST_PLAYED,
    Column.LENGTH: SortBy.DURATION,
    Column.RATING: SortBy.RATING,
    Column.LOVED: SortBy.LOVED,
    Column.FORMAT: SortBy.FORMAT,
    Column.FOLDER: SortBy.PATH,
}

#: What is counted in the log, and not read with the track.
_COUNTED = frozenset((Column.PLAYS, Column.SKIPS, Column.LAST_PLAYED))


def with_others(usual: Sequence[Column]) -> tuple[Column, ...]:
    """`usual`, and then all that a listener may choose beside them."""
    return *usual, *(column for column in Column if column not in usual and column is not Column.POSITION)


_NEVER = TrackCounts()


class TrackModel(QAbstractTableModel):
    """Rows are tracks, in the order of the ids shown. What is read is kept for some thousand rows around.

    `columns` are all that can be shown; `look_at` tells which are. `sorted_by` is called when a header is clicked;
    whoever made the model shows other ids then.
    """

    def __init__(
        self,
        tracks: Tracks,
        columns: Sequence[Column],
        sorted_by: Callable[[SortBy, bool], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tracks = tracks
        self._columns = tuple(columns)
        self._counts = not _COUNTED.isdisjoint(columns)
        self._sorted_by = sorted_by
        self._ids: Sequence[TrackId] = ()
        self._pages: OrderedDict[int, tuple[dict[TrackId, Track], Mapping[TrackId, TrackCounts]]] = OrderedDict()
        self._playing: TrackId | None = None
        self._reason: Callable[[Track], str] | None = None
        self._names = {
            Column.POSITION: self.tr("Position"),
            Column.NUMBER: self.tr("Track number"),
            Column.DISC: self.tr("Disc"),
            Column.TITLE: self.tr("Title"),
            Column.ARTIST: self.tr("Artist"),
            Column.ALBUM_ARTIST: self.tr("Album artist"),
            Column.ALBUM: self.tr("Album"),
            Column.GENRE: self.tr("Genre"),
            Column.COMPOSER: self.tr("Composer"),
            Column.YEAR: self.tr("Year"),
            Column.ORIGINAL_YEAR: self.tr("Original year"),
            Column.BPM: self.tr("Beats per minute"),
            Column.ADDED: self.tr("Added"),
            Column.PLAYS: self.tr("Plays"),
            Column.SKIPS: self.tr("Skips"),
            Column.LAST_PLAYED: self.tr("Last played"),
            Column.LENGTH: self.tr("Length"),
            Column.RATING: self.tr("Rating"),
            Column.LOVED: self.tr("Loved"),
            Column.FORMAT: self.tr("Format"),
            Column.FOLDER: self.tr("Folder"),
        }
        #: Above a narrow column there is no room for the whole name.
        self._titles = self._names | {
            Column.POSITION: "#",
            Column.NUMBER: "#",
            Column.ORIGINAL_YEAR: self.tr("Original"),
            Column.BPM: self.tr("BPM"),
        }

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def name(self, column: Column) -> str:
        """The whole name of a column, as a menu has room for."""
        return self._names[column]

    def look_at(self, columns: Iterable[Column]) -> None:
        """Only these are shown, so only they need be read."""
        counts = not _COUNTED.isdisjoint(columns)
        if counts != self._counts:
            self._counts = counts
            self._pages.clear()

    @property
    def ids(self) -> Sequence[TrackId]:
        return self._ids

    def show_ids(self, ids: Sequence[TrackId]) -> bool:
        """Show these; whether they are others than before. What was read of them is read again."""
        self._pages.clear()
        if ids == self._ids:
            self.refresh()
            return False
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()
        return True

    def refresh(self) -> None:
        """The same tracks, with what is known of them now."""
        self._pages.clear()
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def show_playing(self, track: TrackId | None) -> None:
        """Its rows, and those of the one before, are drawn otherwise."""
        before, self._playing = self._playing, track
        if before != track:
            self._tell_of(self._rows_read((before, track)))

    def count_play(self, track: TrackId) -> None:
        """It has just been played: where counts are shown, its rows have others now."""
        if self._counts:
            rows = self._rows_read((track,))
            self._pages.clear()
            self._tell_of(rows)

    def _rows_read(self, tracks: Collection[TrackId | None]) -> Sequence[int]:
        """Theirs among those that were read, as all in view were."""
        pages = (range(page * _PAGE, min((page + 1) * _PAGE, len(self._ids))) for page in self._pages)
        return [row for page in pages for row in page if self._ids[row] in tracks]

    def _tell_of(self, rows: Sequence[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def give_reasons(self, reason: Callable[[Track], str] | None) -> None:
        """What a row's tool tip says of why it stands where it does, and the row itself where it is read aloud."""
        self._reason = reason

    def track(self, row: int) -> Track | None:
        """None where the library has lost it since the ids were found."""
        return self._page(row)[0].get(self._ids[row])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._names[column]
        if role == Qt.ItemDataRole.ToolTipRole and self._titles[column] != self._names[column]:
            return self._names[column]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if role == TRACK_ROLE:
            return self._ids[row]
        if role == PLAYING_ROLE:
            return self._ids[row] == self._playing
        if role not in _ROLES:
            return None
        track = self.track(row)
        if track is None:
            return None
        if role == MISSING_ROLE:
            return track.missing
        if role == RATING_ROLE:
            return track.rating
        if role == LOVED_ROLE:
            return track.loved
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TITLE:
            return self._row_words(track)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(column, row, track)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.PLAYS:
            return self._whose_plays(row, track) or self._text(column, row, track)
        return self._text(column, row, track)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        by = SORTS.get(self._columns[column])
        if by is not None and self._sorted_by is not None:
            self._sorted_by(by, order is Qt.SortOrder.DescendingOrder)

    def _tool_tip(self, column: Column, row: int, track: Track) -> str | None:
        """The file's own words for its genres, where they are told as something else; whose plays are counted; or why
        the row stands here.
        """
        if column is Column.PLAYS and (words := self._whose_plays(row, track)):
            return words
        genres = track.tags.genre_words
        if column is Column.GENRE and genres and genres != track.tags.genres:
            return self.tr("In the file: {words}").format(words=", ".join(genres))
        if self._reason is not None and (words := self._reason(track)):
            return words
        return (track.address or readable(track.path.parent)) if column is Column.FOLDER else None

    def _row_words(self, track: Track) -> str:
        """The whole row as it is read aloud, where its title stands: to the sides, cells are read alone."""
        tags = track.tags
        artist = tags.artist or tags.album_artist
        words = (
            tags.title,
            self.tr("by {artist}").format(artist=artist) if artist else "",
            self.tr("from {album}").format(album=tags.album) if tags.album else "",
            "" if tags.duration is None else spoken(tags.duration),
            "" if track.rating is None else self.tr("rated {stars}").format(stars=stars(track.rating)),
            self.tr("loved") if track.loved else "",
            self.tr("missing") if track.missing else "",
            self.tr("playing") if track.id == self._playing else "",
            "" if self._reason is None else self._reason(track),
        )
        return ", ".join(word for word in words if word)

    def _text(self, column: Column, row: int, track: Track) -> str:
        tags = track.tags
        match column:
            case Column.POSITION:
                return str(row + 1)
            case Column.NUMBER:
                number = _figure(tags.track_no)
                return f"{tags.disc_no}-{number}" if number and (tags.disc_no or 1) > 1 else number
            case Column.DISC:
                return _figure(tags.disc_no)
            case Column.TITLE:
                return tags.title
            case Column.ARTIST:
                return tags.artist or tags.album_artist
            case Column.ALBUM_ARTIST:
                return tags.album_artist
            case Column.ALBUM:
                return tags.album
            case Column.GENRE:
                return ", ".join(tags.genres)
            case Column.COMPOSER:
                return ", ".join(tags.composers)
            case Column.YEAR:
                return _figure(tags.year)
            case Column.ORIGINAL_YEAR:
                return _figure(tags.original_year)
            case Column.BPM:
                return "" if tags.bpm is None else f"{tags.bpm:.0f}"
            case Column.ADDED:
                return date(track.added.astimezone())
            case Column.PLAYS:
                return _counted(self._known(row, track).plays)
            case Column.SKIPS:
                return _counted(self._known(row, track).skips)
            case Column.LAST_PLAYED:
                last = self._known(row, track).last_played
                return "" if last is None else date(last)
            case Column.LENGTH:
                return clock(tags.duration)
            case Column.RATING:
                return "" if track.rating is None else stars(track.rating)
            case Column.LOVED:
                return self.tr("loved") if track.loved else ""
            case Column.FORMAT:
                return "" if track.address is not None else track.path.suffix[1:].upper()
            case Column.FOLDER:
                return track.address or place(track.path.parent)

    def _known(self, row: int, track: Track) -> TrackCounts:
        return self._page(row)[1].get(track.id, _NEVER)

    def _whose_plays(self, row: int, track: Track) -> str:
        """ "" where no other player has counted any."""
        counts = self._page(row)[1].get(track.id)
        if counts is None or not counts.prior_plays:
            return ""
        plays = plural("%n play", "%n plays", counts.plays)
        if counts.prior_plays < counts.plays:
            words = self.tr("{plays}, {prior} of them counted by another player before")
        else:
            words = self.tr("{plays}, counted by another player before")
        return words.format(plays=plays, prior=number(counts.prior_plays))

    def _page(self, row: int) -> tuple[dict[TrackId, Track], Mapping[TrackId, TrackCounts]]:
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            ids = list(self._ids[number * _PAGE : (number + 1) * _PAGE])
            counts = self._tracks.counts(ids) if self._counts else {}
            page = ({track.id: track for track in self._tracks.many(ids)}, counts)
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page


def _figure(number: int | None) -> str:
    return "" if number is None else str(number)


def _counted(times: int) -> str:
    """Nothing for never: a column of naughts says less than an empty one."""
    return number(times) if times else ""
