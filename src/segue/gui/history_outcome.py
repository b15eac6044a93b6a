"""What a listening history has brought, and the songs of it that are no tracks of the library."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from segue.domain.elsewhere import Song
from segue.domain.speech import apart, number, plural, tr
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.columns import ColumnLook
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.row_table import MISSING_ROLE, TitledModel
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_table import TrackTable

if TYPE_CHECKING:  # it brings rapidfuzz, which the window need not wait for
    from segue.core.bringing import ImportReport


_Index = QModelIndex | QPersistentModelIndex

#: So many lines that cannot be read are named.
_NAMED = 6


class HistoryOutcome(QWidget):
    """What has come, and the songs that are no tracks of the library."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._title = Label(size=Type.HEADING, strong=True, wraps=True)
        self._summary = Label(size=Type.LEAD, figures=True, wraps=True)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.XXL)
        self._left_out = Label(quiet=True, figures=True, wraps=True)
        self._faults = Label(figures=True, wraps=True)
        self._faults.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done = PrimaryButton(keeper, self.tr("Done"))
        self.undo = secondary_button(self.tr("Take back"))
        self.more = secondary_button(self.tr("Bring in more"))
        buttons = Flow(Space.S, Space.S)
        for button in (self.done, self.more, self.undo):
            buttons.add(button)
        self._lost_title = Label(size=Type.LEAD, strong=True, figures=True)
        self._lost_words = Label(
            self.tr("They are kept: they tell which artists you like and when, and find their tracks if these come."),
            quiet=True,
            wraps=True,
        )
        self._lost = _StrangersModel((self.tr("Title"), self.tr("Artist"), self.tr("Plays")), self)
        looks = ColumnLook(share=4, leading=True), ColumnLook(share=3), ColumnLook(width=72, figures=True)
        self.table = TrackTable(keeper, looks)
        self.table.setDragEnabled(False)
        self.table.setModel(self._lost)
        self.table.setAccessibleName(self.tr("Songs that are not in your library"))
        head = QVBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addWidget(self._summary)
        head.addSpacing(Space.M)
        head.addLayout(self._figures)
        head.addSpacing(Space.XS)
        head.addWidget(self._left_out)
        head.addWidget(self._faults)
        head.addSpacing(Space.M)
        head.addWidget(buttons)
        head.addSpacing(Space.XL)
        head.addWidget(self._lost_title)
        head.addWidget(self._lost_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout.addWidget(self._rest, 1)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    @property
    def said(self) -> str:
        """It all in a few words."""
        return f"{self._title.text()}: {self._summary.text()}"

    def show_report(self, report: "ImportReport") -> None:
        self._title.setText(self.tr("Your history is here") if report.added else self.tr("There was nothing new"))
        self.done.setText(self.tr("See what Segue has learned") if report.added else self.tr("Done"))
        words = plural(
            "Of %n listen added, {matched} is of a track in your library",
            "Of %n listens added, {matched} are of tracks in your library",
            report.added,
        )
        known = words.format(matched=number(report.matched))
        self._summary.setText(known if report.added else self.tr("Segue knew all of these listens already"))
        while (item := self._figures.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for figure, said in (
            (report.added, self.tr("added")),
            (report.doubles, self.tr("known already")),
            (sum(report.dropped.values()), self.tr("left out")),
        ):
            self._figures.addWidget(_Figure(number(figure), said))
        self._figures.addStretch()
        left_out = [f"{number(many)} {tr(reason.value)}" for reason, many in report.dropped.items()]
        self._left_out.setText(self.tr("Left out: {reasons}").format(reasons=", ".join(left_out)))
        self._left_out.setVisible(bool(left_out))
        self._faults.setText("\n".join(self._said_of_faults(report)))
        self._faults.setVisible(report.has_faults)
        self.undo.setVisible(report.id is not None)
        self._lost.show_songs(report.strangers)
        strangers = len(report.strangers)
        self._lost_title.setText(plural("%n song not in your library", "%n songs not in your library", strangers))
        for widget in (self._lost_title, self._lost_words, self.table):
            widget.setVisible(strangers > 0)
        self._rest.setVisible(not strangers)

    def _said_of_faults(self, report: "ImportReport") -> list[str]:
        lines = []
        for file in report.files:
            for fault in file.faults:
                place = file.name
                if fault.line is not None:
                    place = self.tr("{file}, line {line}").format(file=file.name, line=number(fault.line))
                lines.append(f"{apart(place)}: {apart(fault.text)}")
        more = len(lines) - _NAMED
        if more > 1:
            lines[_NAMED:] = [self.tr("and {count} more").format(count=number(more))]
        if lines:
            lines.append(self.tr("What else is in these files was brought in."))
        return lines

    def _dress(self, theme: Theme) -> None:
        self._faults.setStyleSheet(f"color: {theme.warning}")


class _Figure(QWidget):
    """A number, and below it what it counts."""

    def __init__(self, number: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{number} {words}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Label(number, Type.HEADING, strong=True, figures=True))
        layout.addWidget(Label(words, quiet=True))


class _StrangersModel(TitledModel):
    def __init__(self, titles: tuple[str, ...], parent: QObject) -> None:
        super().__init__(titles, parent)
        self._songs: Sequence[tuple[Song, int]] = ()

    def show_songs(self, songs: Sequence[tuple[Song, int]]) -> None:
        self.beginResetModel()
        self._songs = songs
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._songs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        song, plays = self._songs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (song.title, song.artist, number(plays))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(index)
        if role == MISSING_ROLE:
            return False
        return None
