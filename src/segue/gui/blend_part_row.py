"""One part of a blend in its editor: what it is, and its share."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.query_parser import parse_rule
from segue.core.rules_told import rule_told
from segue.domain.blend import WHOLE, BlendPart, OfPlaylist, OfRule, Own, Source
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.query import QueryMistake
from segue.domain.speech import tr
from segue.gui.buttons import IconButton
from segue.gui.flow import Flow, together
from segue.gui.icons import icon, icon_size
from segue.gui.labels import ElidedLabel, Label
from segue.gui.marked_line import MarkedLine
from segue.gui.part_colours import part_colour
from segue.gui.room import roomy
from segue.gui.rule_controls import Choice, Number
from segue.gui.theme import Space, Type, font, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper

translate = QCoreApplication.translate

_SOURCE_WIDTH = 248
_LEAST_RULE = 96
_SWATCH = 12
#: So many letters of what a part is are shown, or none.
_LEAST_ABOUT = 14
_RULE = "rule"
#: Only these can be a part: a blend is not filled by blends.
KINDS = {Kind.MANUAL: "list-music", Kind.SMART: "settings-2", Kind.FOLDER: "folder"}


class PartRow(QWidget):
    """One part. All but `removed` may go on; `typing_done` tells that it does not."""

    source_chosen = Signal(object)
    rule_typed = Signal(str)
    typing_done = Signal()
    share_changed = Signal(int)
    removed = Signal()

    def __init__(self, keeper: ThemeKeeper, number: int, lists: Sequence[Playlist]) -> None:
        super().__init__()
        self._keeper = keeper
        self._shown: Source = Own.FITS_NOW
        self._lists: Sequence[Playlist] = ()
        self.source = _SourceChoice(self.tr("What part {number} is").format(number=number + 1))
        self.source.picked.connect(self._choose)
        self.rule = MarkedLine(keeper)
        self.rule.setAccessibleName(self.tr("Rule of part {number}").format(number=number + 1))
        self.rule.setPlaceholderText(self.tr("genre:jazz rating:>=4"))
        self.rule.textEdited.connect(self._type)
        self.rule.editingFinished.connect(self._finish)
        self._about = _About(size=Type.SMALL, quiet=True)
        self.share = Number(self.tr("Share of part {number}").format(number=number + 1), 1, WHOLE)
        self.share.setSuffix(" %")
        self.share.setKeyboardTracking(False)
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.share.setFont(font(figures=True))
        self.share.valueChanged.connect(self.share_changed)
        self.remove = IconButton(keeper, "x", self.tr("Remove part {number}").format(number=number + 1), size=16)
        self.remove.clicked.connect(self.removed)
        self.mistake = Label(wraps=True, size=Type.SMALL, warns=True)
        self.mistake.setAccessibleName(self.tr("What is wrong with the rule"))
        hold(self.rule, least_width=_LEAST_RULE)
        row = Flow(Space.S, Space.XS)
        row.add(together(_Swatch(keeper, number), self.source, between=Space.S))
        row.add(self.rule, grows=True)
        row.add(self._about, grows=True)
        row.add(self.share)
        row.add(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(row)
        below = QHBoxLayout()
        below.addSpacing(roomy(_SWATCH) + Space.S)
        below.addWidget(self.mistake, 1)
        layout.addLayout(below)
        self._show_rule_line(False)
        self.know_lists(lists)
        keeper.changed.connect(lambda _: self._fill())
        self._fill()

    def know_lists(self, lists: Sequence[Playlist]) -> None:
        if lists != self._lists or not self.source.count():
            self._lists = lists
            self._fill()

    def show_part(self, part: BlendPart, most: int, can_change: bool) -> None:
        if part.source != self._shown or self.isHidden():
            self._shown = part.source
            if isinstance(part.source, OfRule):
                self.rule.setText(part.source.rule)
            self._mark(None)
        self._pick()
        self.share.blockSignals(True)
        self.share.setMaximum(most)
        self.share.setValue(part.share)
        self.share.blockSignals(False)
        self.share.setEnabled(can_change)
        self.remove.setEnabled(can_change)

    def become(self, other: "PartRow") -> None:
        """Show what another row shows, with all that is being typed there."""
        self._shown = other._shown
        self.rule.setText(other.rule.text())
        self._check(self.rule.text())

    def _fill(self) -> None:
        colour = self._keeper.theme.second
        self.source.clear()
        self.source.setIconSize(icon_size(16))
        for own, words in own_words(self).items():
            self.source.addItem(icon("sparkles", colour, 16), words, own)
        self.source.insertSeparator(self.source.count())
        self.source.addItem(icon("search", colour, 16), self.tr("A rule"), _RULE)
        if self._lists:
            self.source.insertSeparator(self.source.count())
        for its in self._lists:
            self.source.addItem(icon(KINDS[its.kind], colour, 16), its.name, int(its.id))
        self._pick()

    def _pick(self) -> None:
        data: object
        match self._shown:
            case OfRule():
                data = _RULE
            case OfPlaylist(playlist):
                data = int(playlist)
                if self.source.findData(data) < 0:
                    self.source.addItem(self.tr("A playlist that is gone"), data)
            case own:
                data = own
        self.source.pick(data)
        self._show_rule_line(isinstance(self._shown, OfRule))
        self._about.setText(said_of(self._shown, self._lists))

    def _choose(self) -> None:
        match self.source.currentData():
            case str():
                rule = self.rule.text()
                chosen: Source = OfRule(rule if self._check(rule) else "")
            case int(playlist):
                chosen = OfPlaylist(PlaylistId(playlist))
            case own:
                chosen = own
        if chosen != self._shown:
            self.source_chosen.emit(chosen)

    def _type(self, rule: str) -> None:
        if self._check(rule):
            self._shown = OfRule(rule)
            self.rule_typed.emit(rule)

    def _finish(self) -> None:
        if self._shown == OfRule(self.rule.text()):
            self.typing_done.emit()

    def _check(self, rule: str) -> bool:
        """Whether it can be understood; else it is said what is wrong."""
        try:
            parse_rule(rule)
        except QueryMistake as mistake:
            self._mark(mistake)
            return False
        self._mark(None)
        return True

    def _mark(self, mistake: QueryMistake | None) -> None:
        if mistake is None:
            self.rule.mark(0, 0)
        else:
            self.rule.mark(mistake.start, mistake.end)
            self.mistake.setText(mistake.sentence)
        self.mistake.setVisible(mistake is not None and isinstance(self._shown, OfRule))

    def _show_rule_line(self, is_rule: bool) -> None:
        self.rule.setVisible(is_rule)
        self._about.setVisible(not is_rule)
        if not is_rule:
            self.mistake.hide()


class _SourceChoice(Choice):
    """As wide in each row, or as its line has room for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SOURCE_WIDTH), super().sizeHint().height())


class _About(ElidedLabel):
    """Two or three letters of it say nothing."""

    def _shown(self) -> str:
        shown = super()._shown()
        says_little = self.width() < _LEAST_ABOUT * self.fontMetrics().averageCharWidth()
        return "" if says_little and shown != self.text() else shown


class _Swatch(QWidget):
    """The colour of a part."""

    def __init__(self, keeper: ThemeKeeper, number: int) -> None:
        super().__init__()
        self._keeper = keeper
        self._number = number
        self._fit()
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(roomy(_SWATCH), roomy(_SWATCH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(part_colour(self._keeper.theme, self._number)))
        painter.drawRoundedRect(self.rect(), 3, 3)


def own_words(widget: QWidget) -> dict[Own, str]:
    """What Segue's own parts are called where they are chosen."""
    return {
        Own.FITS_NOW: tr("What fits now"),
        Own.FORGOTTEN: tr("Forgotten favourites"),
        Own.NEVER_HEARD: tr("Never heard"),
        Own.ALIKE: tr("Sounds like what plays"),
    }


def said_of(source: Source, lists: Sequence[Playlist]) -> str:
    """What is in it; of a rule it is the rule that says so."""
    match source:
        case Own.FITS_NOW:
            return translate("PartRow", "by your habits, for this hour")
        case Own.FORGOTTEN:
            return translate("PartRow", "liked, not heard for long")
        case Own.NEVER_HEARD:
            return translate("PartRow", "in your library, never played")
        case Own.ALIKE:
            return translate("PartRow", "near in sound to what plays")
        case OfRule():
            return ""
        case OfPlaylist(playlist):
            match next((its for its in lists if its.id == playlist), None):
                case Playlist(kind=Kind.MANUAL):
                    return translate("PartRow", "by hand")
                case Playlist(kind=Kind.SMART, rule=rule):
                    return rule_told(rule)
                case Playlist(kind=Kind.FOLDER):
                    return translate("PartRow", "all that is in it")
                case _:
                    return ""
