"""What a listening history has brought, and the songs of it that are no tracks of the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from segue.domain.elsewhere import Song
from segue.domain.speech import apart, number, plural, tr
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.columns import ColumnLook
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.outcome import LostModel, Outcome
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:  # it brings rapidfuzz, which the window need not wait for
    from segue.core.bringing import ImportReport


#: So many lines that cannot be read are named.
_NAMED = 6


class HistoryOutcome(Outcome[tuple[Song, int]]):
    """What has come, and the songs that are no tracks of the library."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._left_out = Label(quiet=True, figures=True, wraps=True)
        self._faults = Label(figures=True, wraps=True, warns=True)
        self._faults.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done = PrimaryButton(keeper, self.tr("Done"))
        self.undo = secondary_button(self.tr("Take back"))
        self.more = secondary_button(self.tr("Bring in more"))
        buttons = Flow(Space.S, Space.S)
        for button in (self.done, self.more, self.undo):
            buttons.add(button)
        kept = Label(
            self.tr("They are kept: they tell which artists you like and when, and find their tracks if these come."),
            quiet=True,
            wraps=True,
        )
        self.lay_out(
            keeper,
            LostModel((self.tr("Title"), self.tr("Artist"), self.tr("Plays")), _words, self),
            (ColumnLook(share=4, leading=True), ColumnLook(share=3), ColumnLook(width=72, figures=True)),
            self.tr("Songs that are not in your library"),
            (self._left_out, self._faults),
            buttons,
            (kept,),
        )

    @property
    def said(self) -> str:
        """It all in a few words."""
        return f"{self.title.text()}: {self.summary.text()}"

    def show_report(self, report: "ImportReport") -> None:
        self.title.setText(self.tr("Your history is here") if report.added else self.tr("There was nothing new"))
        self.done.setText(self.tr("See what Segue has learned") if report.added else self.tr("Done"))
        words = plural(
            "Of %n listen added, {matched} is of a track in your library",
            "Of %n listens added, {matched} are of tracks in your library",
            report.added,
        )
        known = words.format(matched=number(report.matched))
        self.summary.setText(known if report.added else self.tr("Segue knew all of these listens already"))
        self.show_figures(
            [
                (number(report.added), self.tr("added")),
                (number(report.doubles), self.tr("known already")),
                (number(sum(report.dropped.values())), self.tr("left out")),
            ]
        )
        left_out = [f"{tr(reason.value)} ({number(many)})" for reason, many in report.dropped.items()]
        self._left_out.setText(self.tr("Left out: {reasons}").format(reasons=", ".join(left_out)))
        self._left_out.setVisible(bool(left_out))
        self._faults.setText("\n".join(self._said_of_faults(report)))
        self._faults.setVisible(report.has_faults)
        self.undo.setVisible(report.id is not None)
        strangers = plural("%n song not in your library", "%n songs not in your library", len(report.strangers))
        self.show_lost(strangers, report.strangers)

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


def _words(row: tuple[Song, int]) -> tuple[str, str, str]:
    song, plays = row
    return song.title, song.artist, number(plays)
