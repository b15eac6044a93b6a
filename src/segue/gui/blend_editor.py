"""The editor of a blend: its parts with their shares, which stay a hundred together, and how long it is."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from segue.core.query_parser import parse_rule
from segue.core.rules_told import rule_told
from segue.domain.blend import (
    MOST_PARTS,
    MOST_TIME,
    MOST_TRACKS,
    WHOLE,
    Blend,
    BlendPart,
    OfPlaylist,
    OfRule,
    Own,
    Source,
)
from segue.domain.blend_edits import most_of, with_joint, with_part, with_share, with_source, without_part
from segue.domain.blend_wording import source_words
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.query import QueryMistake
from segue.domain.speech import tr
from segue.gui.buttons import IconButton, quiet_button
from segue.gui.card import Card, hairline
from segue.gui.flow import Flow
from segue.gui.icons import icon, icon_size
from segue.gui.labels import ElidedLabel, Label
from segue.gui.marked_line import MarkedLine
from segue.gui.menu_entry import shown_in_menu
from segue.gui.part_colours import part_colour
from segue.gui.rule_values import Choice, Number
from segue.gui.share_bar import ShareBar
from segue.gui.theme import Space, Theme, Type, font, hold
from segue.gui.theme_keeper import ThemeKeeper

_SOURCE_WIDTH = 248
_LEAST_RULE = 96
_SWATCH = 12
_MINUTE = timedelta(minutes=1)
#: A track is taken to be so long where a number of tracks becomes a time, and back.
_USUAL_TRACK = timedelta(minutes=4)
_RULE, _TRACKS, _TIME, _ENDLESS = "rule", "tracks", "time", "endless"
#: Only these can be a part: a blend is not filled by blends.
_KINDS = {Kind.MANUAL: "list-music", Kind.SMART: "settings-2", Kind.FOLDER: "folder"}


class BlendEditor(Card):
    """`edited` carries the blend that the listener has made of it, and whether that is all for now: not in the middle
    of a drag, or of what is typed.
    """

    edited = Signal(object, bool)

    def __init__(self, keeper: ThemeKeeper, after: QWidget) -> None:
        """Tab comes to it from `after`."""
        super().__init__(keeper)
        self._after = after
        self._blend = Blend((BlendPart(Own.FITS_NOW, WHOLE),))
        self._lists: tuple[Playlist, ...] = ()
        #: Of which part the share is being changed, and what the blend was before: so that to and fro leads back.
        self._changing: tuple[int, Blend] | None = None
        #: Those that are shown, and all: one that is not needed waits until it is again.
        self.rows: list[PartRow] = []
        self._made: list[PartRow] = []
        self.bar = ShareBar(keeper, is_operable=True)
        self.bar.joint_moved.connect(self._move_joint)
        self.bar.let_go.connect(lambda: self._take(self._blend))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.add = quiet_button(self.tr("Add a part"))
        self.add.clicked.connect(self._open_sources)
        self.length = LengthChoice()
        self.length.edited.connect(self._take_length)
        foot = Flow(Space.S, Space.S)
        foot.add(self.add)
        foot.add(QWidget(), grows=True)
        foot.add(self.length)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        inside.setSpacing(Space.M)
        inside.addWidget(self.bar)
        inside.addLayout(self._rows)
        inside.addWidget(hairline())
        inside.addWidget(foot)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def know_lists(self, lists: Sequence[Playlist]) -> None:
        """What can be a part."""
        self._lists = tuple(its for its in lists if its.kind in _KINDS)
        for row in self._made:
            row.know_lists(self._lists)
        self._show_bar()

    def show_blend(self, blend: Blend) -> None:
        """What is being typed stays, as long as its part is the same."""
        self._changing = None
        self._show(blend)

    def begin(self) -> None:
        self.rows[0].source.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, blend: Blend) -> None:
        self._blend = blend
        while len(self._made) < len(blend.parts):
            self._make_row()
        self.rows = self._made[: len(blend.parts)]
        for row, part in zip(self.rows, blend.parts, strict=True):
            row.show_part(part, most_of(blend) if len(blend.parts) > 1 else WHOLE, len(blend.parts) > 1)
        for row in self._made:
            row.setVisible(row in self.rows)
        self.add.setEnabled(len(blend.parts) < MOST_PARTS)
        self.length.show_length(blend)
        self._show_bar()

    def _make_row(self) -> None:
        number = len(self._made)
        row = PartRow(self._keeper, number, self._lists)
        self._made.append(row)
        self._rows.addWidget(row)
        # With a key one comes by others on the way to what one wants.
        row.source_chosen.connect(lambda source: self._take(with_source(self._blend, number, source), is_done=False))
        row.rule_typed.connect(lambda rule: self._take(with_source(self._blend, number, OfRule(rule)), is_done=False))
        row.typing_done.connect(lambda: self._take(self._blend))
        row.share_changed.connect(lambda share: self._change_share(number, share))
        row.removed.connect(lambda: self._remove(number))
        stops = [stop for one in self._made for stop in one.stops()]
        for before, after in pairwise([self._after, *stops, self.add, *self.length.stops()]):
            QWidget.setTabOrder(before, after)

    def _take(self, blend: Blend, *, is_done: bool = True) -> None:
        self._changing = None
        self._show(blend)
        self.edited.emit(blend, is_done)

    def _change_share(self, number: int, share: int) -> None:
        if self._changing is None or self._changing[0] != number:
            self._changing = number, self._blend
        self._show(with_share(self._changing[1], number, share))
        self.edited.emit(self._blend, False)

    def _move_joint(self, joint: int, at: int) -> None:
        self._changing = None
        self._show(with_joint(self._blend, joint, at))
        self.edited.emit(self._blend, False)

    def _remove(self, number: int) -> None:
        for row, after in zip(self.rows[number:], self.rows[number + 1 :], strict=False):
            row.become(after)  # what was typed goes with its part
        self._take(without_part(self._blend, number))
        self.rows[min(number, len(self.rows) - 1)].source.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, source: Source) -> None:
        self._take(with_part(self._blend, source))
        row = self.rows[-1]
        (row.rule if isinstance(source, OfRule) else row.share).setFocus(Qt.FocusReason.TabFocusReason)

    def _take_length(self, is_done: bool) -> None:
        self._take(self.length.changed(self._blend), is_done=is_done)

    def _show_bar(self) -> None:
        shares = [part.share for part in self._blend.parts]
        self.bar.show_shares(shares, [source_words(part.source, self._name, rule_told) for part in self._blend.parts])

    def _name(self, playlist: PlaylistId) -> str | None:
        return next((its.name for its in self._lists if its.id == playlist), None)

    def _open_sources(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        colour = self._keeper.theme.second
        for own, words in own_words(self).items():
            menu.addAction(icon("sparkles", colour, 16), words).triggered.connect(lambda _=0, o=own: self._add(o))
        menu.addSeparator()
        rule = menu.addAction(icon("search", colour, 16), self.tr("A rule"))
        rule.triggered.connect(lambda: self._add(OfRule("")))
        if self._lists:
            menu.addSeparator()
        for its in self._lists:
            action = menu.addAction(icon(_KINDS[its.kind], colour, 16), shown_in_menu(its.name))
            action.triggered.connect(lambda _=0, its=its: self._add(OfPlaylist(its.id)))
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _dress(self, theme: Theme) -> None:
        self.add.setIcon(icon("plus", theme.second, 14, gap=Space.XS))


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
        self.source = Choice(self.tr("What part {number} is").format(number=number + 1))
        self.source.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        hold(self.source, width=_SOURCE_WIDTH)
        self.source.picked.connect(self._choose)
        self.rule = MarkedLine(keeper)
        self.rule.setAccessibleName(self.tr("Rule of part {number}").format(number=number + 1))
        self.rule.setPlaceholderText(self.tr("genre:jazz rating:>=4"))
        self.rule.textEdited.connect(self._type)
        self.rule.editingFinished.connect(self._finish)
        self._about = ElidedLabel(size=Type.SMALL, quiet=True)
        self.share = Number(self.tr("Share of part {number}").format(number=number + 1), 1, WHOLE)
        self.share.setSuffix(" %")
        self.share.setKeyboardTracking(False)
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.share.setFont(font(figures=True))
        self.share.valueChanged.connect(self.share_changed)
        self.remove = IconButton(keeper, "x", self.tr("Remove part {number}").format(number=number + 1), size=16)
        self.remove.clicked.connect(self.removed)
        self.mistake = Label(wraps=True, size=Type.SMALL)
        self.mistake.setAccessibleName(self.tr("What is wrong with the rule"))
        hold(self.rule, least_width=_LEAST_RULE)
        row = Flow(Space.S, Space.XS)
        row.add(_Swatch(keeper, number))
        row.add(self.source)
        row.add(self.rule, grows=True)
        row.add(self._about, grows=True)
        row.add(self.share)
        row.add(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(row)
        below = QHBoxLayout()
        below.addSpacing(_SWATCH + Space.S)
        below.addWidget(self.mistake, 1)
        layout.addLayout(below)
        self._show_rule_line(False)
        self.know_lists(lists)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def stops(self) -> Sequence[QWidget]:
        """What Tab comes to, as one reads."""
        return self.source, self.rule, self.share, self.remove

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
            self.source.addItem(icon(_KINDS[its.kind], colour, 16), its.name, int(its.id))
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
        self._about.setText(self._said_of(self._shown))

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

    def _said_of(self, source: Source) -> str:
        match source:
            case Own.FITS_NOW:
                return self.tr("by your habits, for this hour")
            case Own.FORGOTTEN:
                return self.tr("liked, not heard for long")
            case Own.NEVER_HEARD:
                return self.tr("in your library, never played")
            case Own.ALIKE:
                return self.tr("near in sound to what plays")
            case OfPlaylist(playlist):
                match next((its for its in self._lists if its.id == playlist), None):
                    case Playlist(kind=Kind.MANUAL):
                        return self.tr("by hand")
                    case Playlist(kind=Kind.SMART, rule=rule):
                        return rule_told(rule)
                    case Playlist(kind=Kind.FOLDER):
                        return self.tr("all that is in it")
                    case _:
                        return ""
            case OfRule():
                return ""

    def _dress(self, theme: Theme) -> None:
        self.mistake.setStyleSheet(f"color: {theme.warning}")
        self._fill()


class LengthChoice(QWidget):
    """So many tracks, so long, or without end. `edited` tells whether that is all for now."""

    edited = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.number = Number(self.tr("How long it is"), 1, MOST_TRACKS)
        self.number.setKeyboardTracking(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFont(font(figures=True))
        self.number.valueChanged.connect(lambda _: self.edited.emit(False))
        self.unit = Choice(self.tr("Tracks, minutes, or without end"))
        for unit, words in (
            (_TRACKS, self.tr("tracks")),
            (_TIME, self.tr("minutes")),
            (_ENDLESS, self.tr("Without end")),
        ):
            self.unit.addItem(words, unit)
        self.unit.picked.connect(lambda: self.edited.emit(True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.number)
        row.addWidget(self.unit)

    def stops(self) -> Sequence[QWidget]:
        return self.number, self.unit

    def show_length(self, blend: Blend) -> None:
        is_time = isinstance(blend.length, timedelta)
        self.unit.pick(_ENDLESS if blend.is_endless else _TIME if is_time else _TRACKS)
        self.number.blockSignals(True)
        self.number.setMaximum(MOST_TIME // _MINUTE if is_time else MOST_TRACKS)
        self.number.setValue(round(blend.length / _MINUTE) if isinstance(blend.length, timedelta) else blend.length)
        self.number.blockSignals(False)
        self.number.setVisible(not blend.is_endless)

    def changed(self, blend: Blend) -> Blend:
        """What `blend` is with the length chosen here. One that was without end is as long as it was before."""
        number, unit = self.number.value(), self.unit.currentData()
        was_time = isinstance(blend.length, timedelta)
        if unit == _ENDLESS:
            return Blend(blend.parts, blend.length, True)
        if unit == _TRACKS:
            return Blend(blend.parts, max(1, number * _MINUTE // _USUAL_TRACK) if was_time else number)
        minutes = number if was_time else min(number * (_USUAL_TRACK // _MINUTE), MOST_TIME // _MINUTE)
        return Blend(blend.parts, minutes * _MINUTE)


class _Swatch(QWidget):
    """The colour of a part."""

    def __init__(self, keeper: ThemeKeeper, number: int) -> None:
        super().__init__()
        self._keeper = keeper
        self._number = number
        self.setFixedSize(_SWATCH, _SWATCH)
        keeper.changed.connect(self.update)

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
