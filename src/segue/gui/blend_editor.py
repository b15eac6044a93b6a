"""The editor of a blend: its parts with their shares, which stay a hundred together, and how long it is."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

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
from segue.domain.playlist import Playlist, PlaylistId
from segue.gui.blend_part_row import KINDS, PartRow, own_words, said_of
from segue.gui.buttons import quiet_button, secondary_button
from segue.gui.card import Card, hairline
from segue.gui.flow import Flow
from segue.gui.icons import icon, icon_size
from segue.gui.menu_entry import shortened, shown_in_menu
from segue.gui.rule_controls import Choice, Number
from segue.gui.share_bar import ShareBar
from segue.gui.theme import Space, Theme, font
from segue.gui.theme_keeper import ThemeKeeper

_MINUTE = timedelta(minutes=1)
#: A track is taken to be so long where a number of tracks becomes a time, and back.
_USUAL_TRACK = timedelta(minutes=4)
_TRACKS, _TIME, _ENDLESS = "tracks", "time", "endless"
#: With no more parts than these, it is offered what else there can be; of the listener's lists, so many.
_FEW, _LISTS_OFFERED = 4, 3
#: So much of a name stands on a click, which is not to make the page wider.
_CHIP_LETTERS = 28


class BlendEditor(Card):
    """`edited` carries the blend that the listener has made of it, and whether that is all for now: not in the middle
    of a drag, or of what is typed.
    """

    edited = Signal(object, bool)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
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
        self.offers = Flow(Space.S, Space.S)
        self._offered: Sequence[Source] = ()
        self._may_offer = True
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
        inside.addWidget(self.offers)
        inside.addWidget(hairline())
        inside.addWidget(foot)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def let_offer(self, may: bool) -> None:
        """Whether there is room for what could be a part: a menu has it, too."""
        if may is not self._may_offer:
            self._may_offer = may
            self._offer()

    def know_lists(self, lists: Sequence[Playlist]) -> None:
        """What can be a part."""
        self._lists = tuple(its for its in lists if its.kind in KINDS)
        for row in self._made:
            row.know_lists(self._lists)
        self._offered = ()  # they may be called otherwise
        self._offer()
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
        self._offer()
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

    def _offer(self) -> None:
        """What could be a part as well, each a click, as long as there are few."""
        has = {part.source for part in self._blend.parts}
        lists = [OfPlaylist(its.id) for its in self._lists if OfPlaylist(its.id) not in has][:_LISTS_OFFERED]
        others: list[Source] = [*(own for own in own_words(self) if own not in has), OfRule(""), *lists]
        offered = others if len(has) <= _FEW and self._may_offer else []
        if offered == self._offered:
            return
        self._offered = offered
        self.offers.clear()
        for source in offered:
            sign, words = self._called(source)
            chip = secondary_button(shortened(words, _CHIP_LETTERS).replace("&", "&&"))
            chip.setIcon(icon(sign, self._keeper.theme.second, 14, gap=Space.XS))
            chip.setIconSize(icon_size(14, Space.XS))
            chip.setToolTip("\n".join(filter(None, (words, said_of(source, self._lists)))))
            chip.setAccessibleName(self.tr("Add a part: {part}").format(part=words))
            chip.clicked.connect(lambda _=False, source=source: self._add(source))
            self.offers.add(chip)
        self.offers.setVisible(bool(offered))

    def _called(self, source: Source) -> tuple[str, str]:
        """Its sign, and its name where it is chosen."""
        match source:
            case Own():
                return "sparkles", own_words(self)[source]
            case OfRule():
                return "search", self.tr("A rule")
            case OfPlaylist(playlist):
                its = next(its for its in self._lists if its.id == playlist)
                return KINDS[its.kind], its.name

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
            action = menu.addAction(icon(KINDS[its.kind], colour, 16), shown_in_menu(its.name))
            action.triggered.connect(lambda _=0, its=its: self._add(OfPlaylist(its.id)))
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _dress(self, theme: Theme) -> None:
        self.add.setIcon(icon("plus", theme.second, 14, gap=Space.XS))
        self._offered = ()
        self._offer()


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
