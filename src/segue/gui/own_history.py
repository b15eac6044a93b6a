"""The listener's own history with an album, an artist or a genre: how often, since when, and when in the week.

Every number leads to the plays behind it.
"""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from segue.core import insights, own_history
from segue.core.insights import Legend
from segue.core.looking_back import LookingBack, Own, PlaysBehind
from segue.core.ports.insights import Beside, Cell, Days, Leading, OfArtist, OfGenre, Whose
from segue.core.ports.library import Tracks
from segue.core.ports.machine import Clock
from segue.domain.speech import number, plural
from segue.domain.text import fold
from segue.domain.track import Track, TrackId
from segue.gui.card import Section
from segue.gui.covers import Cover, Covers, cover_of
from segue.gui.flow import Flow
from segue.gui.labels import ElidedLabel, Label
from segue.gui.link import Link
from segue.gui.room import roomy
from segue.gui.targets import ArtistAt, PlaysAt, PlaysOf
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.time_bars import Bars, TimeBars
from segue.gui.top_list import TopList
from segue.gui.week_map import Painted, WeekMap

_BARS_HEIGHT = 140
_CELL_HEIGHT = 16
_FAVOURITES = 5
#: A count is to stand near what was counted.
_WIDEST_LIST = 640
_USUAL_HEIGHT = 320
#: From this width on both charts stand side by side.
_SIDE_BY_SIDE = 660
_LEAST = 240


class OwnHistory(QWidget):
    """`opened` tells what the listener wants to look at; `known` that it is shown what was asked for."""

    opened = Signal(object)  # Shown
    known = Signal(object)  # Own

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        looking_back: LookingBack,
        tracks: Tracks,
        clock: Clock,
        *,
        has_favourites: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._looking_back = looking_back
        self._tracks = tracks
        self._clock = clock
        self._whose: Whose | None = None
        self._known: dict[TrackId, Track] = {}
        self.own: Own | None = None

        self._has_favourites = has_favourites
        self._covers = covers
        self._is_told = False
        self._none = Label(quiet=True, wraps=True)
        self._heard = QWidget()
        self._title = ElidedLabel("", Type.LEAD, strong=True)
        card = Section(keeper, self._title, self._none, self._heard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._none.hide()
        self._heard.hide()

    def show_of(self, whose: Whose) -> None:
        """A moment later; what was shown before of the same stays meanwhile."""
        if whose != self._whose:
            self._whose, self.own = whose, None
            self._title.setText(self.tr("You and {name}").format(name=whose.name))
            self.setMinimumHeight(max(self.height(), _USUAL_HEIGHT))  # what is below it is not to move twice
            self._heard.hide()
            self._none.setText("")
            self._none.show()
        self._looking_back.own(whose, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.own is not None and not self._is_told:
            self._tell(self.own)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(roomy(_LEAST), super().minimumSizeHint().height())

    def _make(self) -> None:
        """What tells of plays, once there is somebody to read it."""
        self.plays = Link(Type.HEADING, strong=True, is_marked=True)
        self.plays.clicked.connect(lambda: self._show_all())
        others = [Label("", Type.HEADING, strong=True, figures=True) for _ in range(3)]
        self.figures = [_Figure(self.plays), *map(_Figure, others)]
        self._told = Label(quiet=True, wraps=True)
        self.bars = TimeBars(self._keeper, _BARS_HEIGHT)
        self.bars.chosen.connect(self._show_stretch)
        self.map = WeekMap(self._keeper, _CELL_HEIGHT)
        self.map.chosen.connect(self._show_hour)
        self._numbers = numbers = QGridLayout()
        numbers.setHorizontalSpacing(Space.L)
        numbers.setVerticalSpacing(Space.M)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.setSpacing(Space.XL)
        self._charts.addWidget(self.bars, 1)
        self._charts.addWidget(self.map, 1)
        heard = QVBoxLayout(self._heard)
        heard.setContentsMargins(0, 0, 0, 0)
        heard.setSpacing(Space.M)
        heard.addLayout(numbers)
        heard.addWidget(self._told)
        heard.addLayout(self._charts)

        self.favourites = TopList(self._keeper, self._covers, self.tr("Played most"), _FAVOURITES, self._cover)
        self.favourites.chosen.connect(self._open_track)
        self._most = QWidget()
        most = QVBoxLayout(self._most)
        most.setContentsMargins(0, Space.S, 0, 0)
        most.setSpacing(Space.XS)
        most.addWidget(Label(self.tr("Played most"), strong=True))
        most.addWidget(self.favourites)
        self._most.setMaximumWidth(_WIDEST_LIST)
        heard.addWidget(self._most)

        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, Space.S, 0, 0)
        beside.setSpacing(Space.XS)
        self._beside_title = Label(strong=True, wraps=True)
        self.beside = Flow(Space.XL, Space.XS)
        beside.addWidget(self._beside_title)
        beside.addWidget(self.beside)
        heard.addWidget(self._beside)

    def _fit(self) -> None:
        if self._heard.layout() is not None:
            directions = QBoxLayout.Direction
            is_wide = self.width() >= _SIDE_BY_SIDE
            self._fit_figures()
            self._charts.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _fit_figures(self) -> None:
        """In one row where there is room for that, in two elsewhere."""
        widest = max(figure.sizeHint().width() for figure in self.figures)
        room = self._heard.width() + Space.L
        many = len(self.figures) if (widest + Space.L) * len(self.figures) <= room else 2
        for at, figure in enumerate(self.figures):
            self._numbers.addWidget(figure, at // many, at % many)
        for column in range(len(self.figures)):
            self._numbers.setColumnStretch(column, column < many)

    # ---- what is shown

    def _show(self, own: Own) -> None:
        if own.whose != self._whose:
            return
        self.own, self._is_told = own, False
        if self.isVisible():
            self._tell(own)
        self.known.emit(own)

    def _tell(self, own: Own) -> None:
        self._is_told = True
        self.setMinimumHeight(0)
        sums, today = own.sums, self._clock.now().date()
        is_heard = bool(sums.whole.plays)
        if is_heard:
            if self._heard.layout() is None:
                self._make()
            for figure, told in zip(self.figures, own_history.figures(sums, today), strict=True):
                figure.show_figure(*told)
            self._fit()
            self.plays.setAccessibleName(plural("%n play: see it", "%n plays: see them", sums.whole.plays))
            said = insights.when(sums, own.whose.name)
            self._told.setText(said)
            self._told.setVisible(bool(said))
            self._show_charts(own, today)
            self._show_lists(own)
        else:
            self._none.setText(self.tr("You have not heard any of it yet. The first play begins its history."))
        self._heard.setVisible(is_heard)
        self._none.setVisible(not is_heard)

    def _show_charts(self, own: Own, today: date) -> None:
        legend = Legend.of(own.ever)
        only = (legend.place(own.whose.name), True) if isinstance(own.whose, OfGenre) else (None, False)
        grain, shown = own_history.stretches(own.sums, today)
        self.bars.show_bars(Bars(shown, grain, legend, *only))
        self.map.show_week(Painted(own.sums.cells, legend, *only))

    def _show_lists(self, own: Own) -> None:
        rows = own.sums.tracks[:_FAVOURITES] if self._has_favourites else ()
        self._known = {track.id: track for track in self._tracks.many([row.track for row in rows if row.track > 0])}
        self.favourites.show_rows(rows, Legend.of(own.ever))
        self._most.setVisible(len(rows) > 1)
        self.beside.clear()
        self._beside.setVisible(bool(own.beside))
        self._beside_title.setText(self.tr("Often heard in the same hour"))
        for one in own.beside:
            self.beside.add(self._named(one))

    def _named(self, one: Beside) -> QWidget:
        """An artist, as the way to their page, with the hours as the way to the plays."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        artist = Link(Type.BODY)
        artist.show_words(one.name)
        artist.setEnabled(one.track > 0)
        artist.clicked.connect(lambda: self.opened.emit(ArtistAt(fold(one.name))))
        hours = Link(Type.SMALL)
        hours.show_words(plural("%n hour", "%n hours", one.hours))
        name = plural(
            "{artist}, heard in the same hour %n time: see these plays",
            "{artist}, heard in the same hour %n times: see these plays",
            one.hours,
        )
        hours.setAccessibleName(name.format(artist=one.name))
        hours.clicked.connect(lambda: self._show_beside(one))
        row.addWidget(artist)
        row.addWidget(hours)
        return held

    def _cover(self, row: Leading) -> Cover:
        track = self._known.get(row.track)
        return Cover(row.name, row.by) if track is None else cover_of(track)

    # ---- the way to what is behind it

    def _show_all(self) -> None:
        self._ask_for(Days(), None, self.tr("All plays"))

    def _show_stretch(self, start: date) -> None:
        grain = self.bars.shown.grain
        self._ask_for(own_history.days_of(start, grain), None, insights.named(start, grain))

    def _show_hour(self, cell: Cell) -> None:
        self._ask_for(Days(), cell, insights.cell_name(cell))

    def _ask_for(self, days: Days, cell: Cell | None, said: str) -> None:
        if self._whose is not None:
            name = self._whose.name
            self._looking_back.plays(days, self._whose, cell, lambda behind: self._open_plays(name, said, behind))

    def _show_beside(self, one: Beside) -> None:
        if self._whose is not None:
            said = self.tr("heard in the same hour as {name}").format(name=self._whose.name)
            self._looking_back.plays_beside(
                self._whose, OfArtist(one.name), lambda behind: self._open_plays(one.name, said, behind)
            )

    def _open_plays(self, title: str, said: str, behind: PlaysBehind) -> None:
        if len(behind.plays) < behind.of:
            newest = self.tr("the newest {plays} of {all}")
            said = f"{said}: {newest.format(plays=number(len(behind.plays)), all=number(behind.of))}"
        self.opened.emit(PlaysAt(title, said, tuple(behind.plays)))

    def _open_track(self, row: Leading) -> None:
        if row.track > 0:
            self.opened.emit(PlaysOf(row.track))


class _Figure(QWidget):
    """A number, with what it is below it."""

    def __init__(self, value: Label | Link) -> None:
        super().__init__()
        self._value = value
        self._name = ElidedLabel("", Type.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._name)

    def show_figure(self, value: str, name: str) -> None:
        if isinstance(self._value, Link):
            self._value.show_words(value)
        else:
            self._value.setText(value)
        self._name.setText(name)
