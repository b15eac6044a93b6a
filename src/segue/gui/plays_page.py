"""Plays, each with its time: the last ones, those of one track, or those behind a reason. Any can be forgotten."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Clock
from segue.domain.play import Ending, OriginKind, Play, PlayId
from segue.domain.speech import plural
from segue.domain.taste import Span, These, is_left_out
from segue.domain.track import Track, TrackId
from segue.domain.wording import clock as length
from segue.domain.wording import moment, month
from segue.gui.buttons import quiet_button
from segue.gui.columns import ColumnLook
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.icons import icon
from segue.gui.labels import CountLabel, Label
from segue.gui.page_head import PageHead
from segue.gui.playlist_head import below
from segue.gui.popups import Menu
from segue.gui.row_table import MISSING_ROLE, PLAYING_ROLE, TRACK_ROLE, TitledModel
from segue.gui.sidebar import Place
from segue.gui.targets import PlaysAt, PlaysIn, PlaysOf
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.gui.track_table import TrackTable
from segue.gui.turns import once_painted

if TYPE_CHECKING:
    from segue.core.forgetting import Forgetting
    from segue.core.taste import Taste

_FOLLOWS_EVERY = 1000

#: Of the last plays so many are shown.
_MOST = 2000

#: Its columns: when, title, artist and how; and those by which the plays of one track differ.
_COLUMNS = (0, 1, 2, 3)
_OF_ONE = (0, 3)
#: How each ended has what the time leaves, and goes only where that is less (px).
_LEAST_HOW = 110

#: So many are read first, as many as are seen in a window of 2,500 pixels; then so many in each turn.
_AT_FIRST, _IN_A_TURN = 80, 200

_Index = QModelIndex | QPersistentModelIndex
_At = Place | PlaysAt | PlaysOf | PlaysIn


class PlaysPage(QWidget):
    """`back_chosen` asks for where one was before, `opened` for the plays of a month."""

    back_chosen = Signal()
    opened = Signal(object)  # PlaysIn

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        plays: PlayLog,
        actions: TrackActions,
        taste: "Taste",
        forgetting: "Forgetting",
        clock: Clock,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._library = library
        self._plays = plays
        self._actions = actions
        self._taste = taste
        self._forgetting = forgetting
        self._toast = toast
        self._at: _At = Place.PLAYED
        self._known: dict[PlayId, tuple[Play, Track]] = {}
        #: How many of those shown are not read yet.
        self._to_come = 0
        titles = self.tr("When"), self.tr("Title"), self.tr("Artist"), self.tr("How")
        self._model = _PlaysModel(titles, clock, self)
        self.table = _PlaysTable(
            keeper,
            (
                ColumnLook(width=172),
                ColumnLook(share=5, leading=True),
                ColumnLook(share=4),
                ColumnLook(width=192, drops_below=600),
            ),
        )
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Plays"))
        self.table.row_activated.connect(self._play)
        self.table.menu_requested.connect(self._open_menu)
        self.table.removal_chosen.connect(self._forget)
        self._summary = CountLabel(quiet=True, figures=True)
        self._said = Label(quiet=True, wraps=True)
        self.months = quiet_button(self.tr("By month"))
        self.months.clicked.connect(self._open_months)
        self.head = PageHead(keeper=keeper, beside=self._summary, buttons=(self.months,), below=(self._said,))
        self.head.back.clicked.connect(lambda: self.back_chosen.emit())
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.addWidget(self.table)
        self._below = QStackedLayout()
        self._below.addWidget(listed)
        self._below.addWidget(
            EmptyPage(
                keeper,
                "history",
                self.tr("Nothing played yet"),
                self.tr("What you listen to is listed here with its time."),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.head)
        layout.addLayout(self._below, 1)
        library.changed.connect(lambda _: self._forget_tracks())
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
        for changed in (library.changed, forgetting.changed, taste.changed, player.played):
            changed.connect(lambda _: self._following.soon())

    def show_now(self, target: _At) -> None:
        is_new, self._at, self._to_come = target != self._at, target, 0
        found, title, said = self._found(target)
        if self._to_come and self._model.plays and not is_new:
            return  # what is shown stays until all of it is read
        is_one = isinstance(target, PlaysOf)
        if is_new:
            sizes = {3: _LEAST_HOW} if is_one else {}
            self.table.arrange(_OF_ONE if is_one else _COLUMNS, sizes, is_chosen=is_one)
        self.head.show_back(target is not Place.PLAYED)
        self.head.title.setText(title)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.months.setVisible(bool(found) and isinstance(target, Place | PlaysIn))
        count = len(found) + self._to_come
        plays = plural("%n play", "%n plays", count)
        is_cut = target is Place.PLAYED and count == _MOST
        self._summary.setText(self.tr("the last {plays}").format(plays=plays) if is_cut else plays)
        over, row = self.table.verticalScrollBar().value(), self.table.currentIndex().row()
        current = self._model.plays[row][0].id if row >= 0 else None
        left_out = self._taste.left_out
        self._model.show_plays(found, [is_left_out(left_out, play, track.tags) for play, track in found])
        if found and current is not None and not is_new:  # else the keyboard would begin from the top again
            at = next((n for n, (play, _) in enumerate(found) if play.id == current), row)
            self.table.selectRow(min(at, len(found) - 1))
        self.table.verticalScrollBar().setValue(0 if is_new else over)
        self._below.setCurrentIndex(0 if found else 1)

    def take_focus(self) -> None:
        if not self.table.currentIndex().isValid() and self._model.plays:
            self.table.selectRow(0)
        self.table.setFocus()

    def place(self) -> object:
        return self.table.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.table.verticalScrollBar().setValue(place)

    def _found(self, target: _At) -> tuple[Sequence[tuple[Play, Track]], str, str]:
        """The plays, newest first, and what is said of them."""
        match target:
            case PlaysAt(title, said, ids):
                return self._plays.many(ids)[::-1], title, said
            case PlaysIn(first):
                return self._in_pieces(self._plays.of_month(first)), month(first), ""
            case PlaysOf(track):
                found = self._plays.many([play.id for play, _ in self._plays.of([track])])[::-1]
                (one,) = self._library.tracks.many([track])
                artist = one.tags.artist or one.tags.album_artist
                said = self.tr("by {artist}").format(artist=artist) if artist else ""
                return found, self.tr("Plays of “{title}”").format(title=one.tags.title), said
            case _:
                return self._in_pieces(self._plays.latest_ids(_MOST)), self.tr("Recently played"), ""

    def _in_pieces(self, ids: Sequence[PlayId]) -> Sequence[tuple[Play, Track]]:
        """Only what was played since the last look is read, and of much as much as one sees; more in each frame."""
        known = self._known
        unread = [play for play in ids if play not in known]
        at_once = _AT_FIRST if len(unread) == len(ids) else _IN_A_TURN
        read = self._plays.many(unread[:at_once])
        known |= {one[0].id: one for one in read}
        self._known = {play: known[play] for play in ids if play in known}
        if read and len(unread) > at_once:
            self._to_come = len(unread) - at_once
            once_painted(self, self._follow)
        return list(self._known.values())

    def _forget_tracks(self) -> None:
        """They may be called otherwise, or be gone."""
        self._known = {}

    def _follow(self) -> None:
        if self.isVisible():
            self.show_now(self._at)

    def _play(self, row: int) -> None:
        track = self._model.plays[row][1].id
        if track > 0:
            self._actions.play([track])

    def _forget(self, rows: Sequence[int]) -> None:
        some = [self._model.plays[row] for row in rows]
        titles = dict.fromkeys(track.tags.title for _, track in some)
        of = next(iter(titles)) if len(titles) == 1 else plural("%n track", "%n tracks", len(titles))
        self._forgetting.forget(These(tuple(play.id for play, _ in some)), of)

    def _open_menu(self, at: QPoint) -> None:
        rows = self.table.selected_rows()
        tracks = tuple(dict.fromkeys(self.table.selected_tracks()))
        forget = self.tr("Forget this play") if len(rows) == 1 else self.tr("Forget these plays")
        more = [("trash-2", forget + "\t" + self.tr("Del"), lambda: self._forget(rows))]
        if len(rows) == 1:
            session = self._session(self._model.plays[rows[0]][0])
            if session in self._taste.left_out:
                learn = self.tr("Learn from this session again")
                more.append(("circle-dashed", learn, lambda: self._take_in(session)))
            else:
                leave_out = self.tr("Leave this session out of my taste")
                more.append(("circle-dashed", leave_out, lambda: self._leave_out(session)))
        if tracks:
            first = self._model.plays[rows[0]][1]
            path = first.path if len(rows) == 1 else None
            self._actions.open_menu(self, at, tracks, None, path, more)
            return
        menu = Menu(self)
        for icon_name, words, does in more:
            action = menu.addAction(icon(icon_name, self._keeper.theme.second, 16), words)
            action.triggered.connect(lambda _=False, does=does: does())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _open_months(self) -> None:
        """Those of a year stand together."""
        menu = Menu(self)
        for number, (year, months) in enumerate(groupby(self._plays.months(), key=lambda first: first.year)):
            its = menu if number == 0 else menu.addMenu(str(year))
            for first in months:
                its.addAction(month(first)).triggered.connect(lambda _=False, at=first: self.opened.emit(PlaysIn(at)))
            if number == 0:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below(self.months))

    def _session(self, play: Play) -> Span:
        return Span(*self._plays.session(play.listen.started))

    def _leave_out(self, session: Span) -> None:
        take_back = self._taste.leave_out(session)
        self._toast.tell(self.tr("This session is left out of your taste"), take_back)

    def _take_in(self, session: Span) -> None:
        self._toast.tell(self.tr("Segue learns from this session again"), self._taste.take_in(session))


class _PlaysTable(TrackTable):
    def selected_tracks(self) -> tuple[TrackId, ...]:
        """Without what is no track of ours."""
        return tuple(track for track in super().selected_tracks() if track > 0)


class _PlaysModel(TitledModel):
    def __init__(self, titles: tuple[str, ...], clock: Clock, parent: QObject) -> None:
        super().__init__(titles, parent)
        self._clock = clock
        self._left_out: Sequence[bool] = ()
        self.plays: Sequence[tuple[Play, Track]] = ()

    def show_plays(self, plays: Sequence[tuple[Play, Track]], left_out: Sequence[bool]) -> None:
        self.beginResetModel()
        self.plays, self._left_out = plays, left_out
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.plays)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        play, track = self.plays[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(play, track, self._left_out[index.row()])[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, self._words(play, track, self._left_out[index.row()])))
            case _ if role == TRACK_ROLE:
                return track.id
            case _ if role == MISSING_ROLE:
                return track.missing and track.id > 0
            case _ if role == PLAYING_ROLE:
                return False
        return None

    def _words(self, play: Play, track: Track, is_out: bool) -> tuple[str, ...]:
        how = self._how(play)
        if play.listen.origin.kind is OriginKind.ELSEWHERE:
            how = self.tr("{how} · elsewhere").format(how=how)
        if is_out:
            how = self.tr("{how} · not learned from").format(how=how)
        artist = track.tags.artist or track.tags.album_artist
        return moment(play.listen.started, self._clock.now()), track.tags.title, artist, how

    def _how(self, play: Play) -> str:
        listened = length(play.listen.listened)
        match play.ending:
            case Ending.FINISHED:
                return self.tr("to the end")
            case Ending.SKIPPED:
                return self.tr("skipped at {time}").format(time=listened)
            case Ending.STOPPED:
                return self.tr("stopped at {time}").format(time=listened)
            case Ending.FAILED:
                return self.tr("could not be played")
