"""Your week: when one listens to what, over time and by name, and what Segue has learned from it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from segue.core import insights
from segue.core.insights import Choice, Legend, Spell
from segue.core.looking_back import MOST, Answer, PlaysBehind
from segue.core.ports.insights import Cell, Days, Grain, Leading, OfArtist, OfGenre, Whose
from segue.domain.speech import apart, number, plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import beside
from segue.gui.buttons import secondary_button
from segue.gui.card import Section
from segue.gui.covers import Cover, Covers, cover_of
from segue.gui.empty_page import EmptyPage
from segue.gui.flow import Flow
from segue.gui.following import Following
from segue.gui.labels import BriefLabel, ElidedLabel, Label
from segue.gui.legend_chip import FrameKey, LegendChip
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.picture_saving import PictureSaving
from segue.gui.spell_choice import SpellChoice
from segue.gui.targets import AlbumAt, PlaysAt, PlaysOf
from segue.gui.theme import Space, Type, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.time_bars import Bars, TimeBars
from segue.gui.toast import Toast
from segue.gui.top_list import TopList
from segue.gui.week_map import Painted, WeekMap
from segue.gui.whose_field import WhoseField
from segue.gui.year_picture import COVERS, Pictured, WritePicture

if TYPE_CHECKING:
    from segue.core.looking_back import LookingBack
    from segue.core.ports.library import Tracks
    from segue.core.ports.machine import Clock, Settings
    from segue.gui.learned_part import LearnedPart

#: The setting that keeps which days are looked at.
SPELL = "looks back on"

_FOLLOWS_EVERY = 2000
_WIDEST = 1700
#: From this width on lists stand in four columns, from that in two.
_FOUR, _TWO = 1100, 560
_FEW = 5
#: As long as so few days of a month have gone, the year is shown to who has chosen neither.
_FEW_DAYS = 6


class WeekPage(QWidget):
    """`opened` tells what the listener wants to look at, `history_wanted` that they have one to bring in."""

    opened = Signal(object)  # Shown
    history_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        looking_back: "LookingBack",
        tracks: "Tracks",
        learned: "LearnedPart",
        settings: "Settings",
        clock: "Clock",
        write_picture: WritePicture,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._looking_back = looking_back
        self._tracks = tracks
        self._settings = settings
        self._clock = clock
        self._answer: Answer | None = None
        self._known: dict[TrackId, Track] = {}
        self._whose: Whose | None = None
        self._choice = _choice_in(settings.get(SPELL), clock.now().day)
        self._saving = PictureSaving(keeper, covers, write_picture, toast, self)
        self._columns = 0
        self._is_long = False

        self.save = secondary_button(self.tr("Save as a picture…"))
        self.save.clicked.connect(lambda: self._saving.ask_where(self._pictured()))
        self.days = SpellChoice()
        self.days.chosen.connect(self._choose)
        self.whose = WhoseField(keeper)
        self.whose.chosen.connect(self.narrow_to)
        self.whose.setMinimumWidth(160)
        hold(self.whose, most_width=260)

        self._figures = [_Figure(), _Figure(), _Figure(), _Figure()]
        self._told = BriefLabel(Type.LEAD, lines=3, is_said=True)
        self.map = WeekMap(keeper)
        self.map.pointed.connect(self._tell_cell)
        self.map.chosen.connect(self._show_cell)
        self._cell_words = ElidedLabel("", Type.SMALL, quiet=True, figures=True)
        self._legend = Flow(Space.XS, 0)
        self._chips: list[LegendChip] = []
        self._framed = FrameKey(keeper, self.tr("A habit of yours"), is_dashed=False)
        self._dashed = FrameKey(keeper, self.tr("A habit that is not offered"), is_dashed=True)
        self._frames = Flow(Space.XS, 0)
        for key in (self._framed, self._dashed):
            self._frames.add(key)
        self.bars = TimeBars(keeper)
        self.bars.chosen.connect(self._show_bar)
        lists = (
            ("tracks", self.tr("Tracks"), self._cover, False),
            ("albums", self.tr("Albums"), self._cover, False),
            ("artists", self.tr("Artists"), self._artist_cover, True),
            ("genres", self.tr("Genres"), None, False),
        )
        self.lists = {
            kind: TopList(keeper, covers, title, MOST, cover, is_round=is_round)
            for kind, title, cover, is_round in lists
        }
        self.lists["tracks"].chosen.connect(self._open_track)
        self.lists["albums"].chosen.connect(self._open_album)
        self.lists["artists"].chosen.connect(lambda row: self.narrow_to(OfArtist(row.name)))
        self.lists["genres"].chosen.connect(lambda row: self.narrow_to(OfGenre(row.name)))
        self._of_lists = [_titled(title, self.lists[kind]) for kind, title, _, _ in lists]
        self.more = secondary_button("")
        self.more.clicked.connect(lambda: self._show_more(not self._is_long))
        self.learned = learned
        learned.looked_at.connect(self.map.show_strong)
        learned.changed.connect(self._outline)

        below = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self._head())
        layout.addWidget(below, 1)
        self._below = QStackedLayout(below)
        self._below.addWidget(QWidget(below))  # before the first answer
        self._scroll = PageScroll(self._laid_out(), below)
        self._below.addWidget(self._scroll)
        self.empty = EmptyPage(
            keeper,
            "calendar-days",
            self.tr("Nothing to look back on yet"),
            self.tr(
                "Play some music: the hours of your week, your lists and what Segue learns stand here then. What you "
                "have heard elsewhere can come along."
            ),
            self.tr("Bring in a listening history…"),
        )
        self.empty.action_chosen.connect(self.history_wanted)
        self._below.addWidget(self.empty)
        looking_back.told.connect(self._show)
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)

    # ---- how it is laid out

    def _head(self) -> QWidget:
        chosen = QVBoxLayout()
        chosen.setContentsMargins(0, Space.S, 0, 0)
        chosen.addWidget(self.days)
        return PageHead(self.tr("Your week"), buttons=(self.save,), below=(chosen,))

    def _laid_out(self) -> QWidget:
        self._in_figures = QGridLayout()
        self._in_figures.setHorizontalSpacing(Space.XL)
        self._in_figures.setVerticalSpacing(Space.S)
        top = QVBoxLayout()
        top.setSpacing(Space.M)
        top.addLayout(self._in_figures)
        top.addWidget(self._told)

        title = QHBoxLayout()
        title.setSpacing(Space.M)
        title.addWidget(Label(self.tr("The hours of your week"), Type.LEAD, strong=True, wraps=True), 1)
        title.addWidget(self.whose)
        week = Section(self._keeper, title, self.map, self._cell_words, self._legend, self._frames)
        time = Section(self._keeper, Label(self.tr("Over time"), Type.LEAD, strong=True), self.bars)

        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XL)
        most = QVBoxLayout()
        most.setSpacing(Space.L)
        most.addLayout(self._grid)
        for at, its in enumerate(self._of_lists):  # where there is room, some stand side by side
            self._grid.addWidget(its, at, 0, Qt.AlignmentFlag.AlignTop)
        most.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        played = Section(self._keeper, Label(self.tr("Most played"), Type.LEAD, strong=True), most)

        inside = QWidget()
        hold(inside, most_width=_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XXL, Space.S, RIGHT, Space.XXL)
        column.setSpacing(Space.L)
        column.addLayout(top)
        for part in (week, time, played, self.learned):
            column.addWidget(part)
        column.addStretch()
        return inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        columns = 4 if width >= scaled(_FOUR) else 2 if width >= scaled(_TWO) else 1
        if columns != self._columns:
            self._columns = columns
            for at, widget in enumerate(self._of_lists):
                self._grid.addWidget(widget, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
            beside = 2 if columns == 1 else 4
            for at, figure in enumerate(self._figures):
                self._in_figures.addWidget(figure, at // beside, at % beside)
            for at in range(4):
                self._grid.setColumnStretch(at, 1 if at < columns else 0)
                self._in_figures.setColumnStretch(at, 1 if at < beside else 0)

    # ---- what is shown

    def show_now(self) -> None:
        """As the log is now, or a moment later."""
        choice, whose, today = self._choice, self._whose, self._clock.now().date()
        self._looking_back.ask(lambda ever: insights.asked(choice, whose, today, ever))
        self.learned.show_now()

    def hear_played(self) -> None:
        """Something was played, or is no more: it is shown at leisure, while it is looked at."""
        self._following.soon()

    def narrow_to(self, whose: Whose | None) -> None:
        """One genre or artist alone; None is all music."""
        self._whose = whose
        self.whose.show_whose(whose)
        self.show_now()

    def take_focus(self) -> None:
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> object:
        return self._scroll.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self._scroll.verticalScrollBar().setValue(place)

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    def _follow(self) -> None:
        if self.isVisible():
            self.show_now()

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        sums, ever, today = answer.sums, answer.ever, self._clock.now().date()
        self.save.setEnabled(bool(sums.whole.plays))
        self._below.setCurrentIndex(1 if ever.first is not None else 2)
        self.days.show_choice(self._choice, insights.years(ever, today))
        self.whose.show_names(ever)
        legend = Legend.of(ever)
        self._show_figures()
        name = "" if self._whose is None else self._whose.name
        self._told.setText(insights.when(sums, name))
        self.map.show_week(self._painted(legend))
        self._tell_cell(self.map.at if self.map.hasFocus() else None)
        self._show_legend(legend)
        self.bars.show_bars(self._bars(legend))
        rows = [row for kind in self.lists for row in getattr(sums, kind) if row.track > 0]
        self._known = {track.id: track for track in self._tracks.many([row.track for row in rows])}
        self._show_lists()
        self.learned.show_ever(ever)
        self._outline()

    def _show_figures(self) -> None:
        assert self._answer is not None
        sums = self._answer.sums
        artists = plural("artist", "artists", sums.artists_heard)
        if 0 < sums.new_artists < sums.artists_heard:
            artists = plural("artist, {new} new to you", "artists, {new} new to you", sums.artists_heard)
            artists = artists.format(new=number(sums.new_artists))
        plays = plural("play of {tracks}", "plays of {tracks}", sums.whole.plays)
        whose = self.tr("music") if self._whose is None else self._whose.name
        days = plural("day with {whose}", "days with {whose}", sums.days)
        told = (
            (insights.heard_for(sums.whole.seconds), self.tr("of {whose}").format(whose=whose)),
            (number(sums.whole.plays), plays.format(tracks=plural("%n track", "%n tracks", sums.tracks_heard))),
            (number(sums.artists_heard), artists),
            (number(sums.days), days.format(whose=whose)),
        )
        for figure, (value, name) in zip(self._figures, told, strict=True):
            figure.show_figure(value, name)

    def _painted(self, legend: Legend) -> Painted:
        assert self._answer is not None
        return Painted(self._answer.sums.cells, legend, *self._only(legend))

    def _bars(self, legend: Legend) -> Bars:
        assert self._answer is not None
        asked = self._answer.asked
        shown = insights.bars(self._answer.sums, asked, self._answer.ever)
        return Bars(shown, asked.grain, legend, *self._only(legend))

    def _only(self, legend: Legend) -> tuple[int | None, bool]:
        assert self._answer is not None
        match self._answer.asked.whose:
            case OfGenre(name):
                return legend.place(name), True
            case _:
                return None, False

    def _show_legend(self, legend: Legend) -> None:
        """Of what is heard in these days, whatever leads them."""
        assert self._answer is not None
        heard = {name for name, _ in self._answer.sums.whole.genres if name}
        wanted: list[tuple[str, int | None]] = [
            (name, place) for place, name in enumerate(legend.names) if name in heard
        ]
        if not heard.issubset(legend.names):
            wanted.append((self.tr("All others"), None))
        if wanted == [(chip.text(), chip.place) for chip in self._chips]:
            return
        self._legend.clear()
        self._chips = [LegendChip(self._keeper, name, place) for name, place in wanted]
        for chip in self._chips:
            chip.clicked.connect(lambda _=False, chip=chip: self.narrow_to(OfGenre(chip.text())))
            self._legend.add(chip)

    def _show_lists(self) -> None:
        assert self._answer is not None
        sums, legend = self._answer.sums, Legend.of(self._answer.ever)
        longest = 0
        for kind, shown in self.lists.items():
            rows: Sequence[Leading] = getattr(sums, kind)
            longest = max(longest, len(rows))
            shown.show_rows(rows if self._is_long else rows[:_FEW], legend)
        self.more.setVisible(longest > _FEW)
        self.more.setText(self.tr("Show five") if self._is_long else self.tr("Show ten"))

    def _show_more(self, is_long: bool) -> None:
        self._is_long = is_long
        self._show_lists()

    def _outline(self) -> None:
        """The habits, where all music is shown or that of the genre."""
        of = None if self._whose is None else self._whose.name
        outlines = [] if isinstance(self._whose, OfArtist) else self.learned.outlines(of)
        self.map.show_outlines(outlines)
        self._frames.setVisible(bool(outlines))
        self._framed.setVisible(any(one.is_on for one in outlines))
        self._dashed.setVisible(any(not one.is_on for one in outlines))

    def _tell_cell(self, cell: Cell | None) -> None:
        hint = self.tr("Point at an hour to see what is behind it; press it to see its plays.")
        self._cell_words.setText(hint if cell is None else self.map.words(cell))

    # ---- which days, and whose music

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._settings.set(SPELL, choice.value if isinstance(choice, Spell) else choice)
        self.show_now()

    # ---- the way to what is behind it

    def _show_cell(self, cell: Cell) -> None:
        assert self._answer is not None
        asked = self._answer.asked
        name = insights.cell_name(cell)
        self._looking_back.plays(asked.days, asked.whose, cell, lambda behind: self._open_plays(name, behind))

    def _show_bar(self, start: date) -> None:
        """Of a year, that year; else the plays."""
        assert self._answer is not None
        asked = self._answer.asked
        if asked.grain is Grain.YEAR:
            self._choose(Spell.YEAR if start.year == self._clock.now().year else start.year)
            return
        name, until = insights.named(start, asked.grain), insights.next_stretch(start, asked.grain)
        days = Days(start, until)
        self._looking_back.plays(days, asked.whose, None, lambda behind: self._open_plays(name, behind))

    def _open_plays(self, name: str, behind: PlaysBehind) -> None:
        assert self._answer is not None
        whose = self._answer.asked.whose
        title = name if whose is None else beside(name, whose.name)
        said = [insights.title(self._choice, self._clock.now().date())]
        if len(behind.plays) < behind.of:
            said.append(
                self.tr("the newest {plays} of {all}").format(plays=number(len(behind.plays)), all=number(behind.of))
            )
        self.opened.emit(PlaysAt(title, ": ".join(said), tuple(behind.plays)))

    def _open_track(self, row: Leading) -> None:
        if row.track > 0:
            self.opened.emit(PlaysOf(row.track))

    def _open_album(self, row: Leading) -> None:
        if row.track > 0:
            self.opened.emit(AlbumAt(row.track))

    def _cover(self, row: Leading) -> Cover:
        track = self._known.get(row.track)
        return Cover(row.name, row.by) if track is None else cover_of(track)

    def _artist_cover(self, row: Leading) -> Cover:
        track = self._known.get(row.track)
        return Cover(row.name, "", None if track is None else cover_of(track).path, is_round=True)

    # ---- the picture

    def save_to(self, path: Path) -> None:
        """Into this file, once the covers have been read."""
        self._saving.save(self._pictured(), path)

    def _pictured(self) -> Pictured:
        assert self._answer is not None
        sums, legend = self._answer.sums, Legend.of(self._answer.ever)
        covers = [(self._cover(row), None) for row in sums.albums[:COVERS]]
        return Pictured(self._title(), sums, self._painted(legend), self._bars(legend), covers)

    def _title(self) -> str:
        days = insights.title(self._choice, self._clock.now().date())
        return days if self._whose is None else f"{apart(self._whose.name)}, {days}"


class _Figure(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._value = _Number(size=Type.TITLE, strong=True)
        self._name = ElidedLabel("", Type.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._value)
        column.addWidget(self._name)

    def show_figure(self, value: str, name: str) -> None:
        self._value.setText(value)
        self._name.setText(name)
        self.setAccessibleName(f"{value} {name}")


class _Number(Label):
    """It begins where what stands below it does: large type has air before its first letter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        air = 0 if self.isRightToLeft() else self.fontMetrics().tightBoundingRect(self.text()).left() - 1
        painter.drawText(self.contentsRect().translated(-air, 0), self.alignment(), self.text())


def _titled(title: str, shown: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(Label(title, Type.SMALL, strong=True, quiet=True))
    column.addWidget(shown)
    return made


def _choice_in(stored: object, day: int) -> Choice:
    """What was chosen last; else the month, as soon as there is something of it on its `day`."""
    if isinstance(stored, int):
        return stored
    usual = Spell.MONTH if day > _FEW_DAYS else Spell.YEAR
    return next((spell for spell in Spell if spell.value == stored), usual)
