"""What was understood, as chips: each can be changed to something else, or taken away."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from segue.domain.asking import Asked, Kind, Piece, Question, Want, Wanted
from segue.domain.asking_wording import chip, choices
from segue.domain.context import Activity
from segue.gui.buttons import IconButton
from segue.gui.flow import Flow
from segue.gui.icons import icon
from segue.gui.theme import Space, Theme
from segue.gui.theme_keeper import ThemeKeeper


class AskChips(Flow):
    """`changed` carries what is asked for from now on."""

    changed = Signal(object)  # Asked

    def __init__(self, keeper: ThemeKeeper, activities: Callable[[], Sequence[Activity]]) -> None:
        super().__init__(Space.S, Space.S)
        self._keeper = keeper
        self._activities = activities
        self._asked: Asked | None = None
        self.chips: list[Chip] = []

    def show_parts(self, asked: Asked, pieces: Sequence[Piece]) -> None:
        focus = self.focusWidget() or self
        had_focus = next((at for at, one in enumerate(self.chips) if one.isAncestorOf(focus)), None)
        self.clear()
        self._asked = asked
        is_question = isinstance(asked, Question)
        self.chips = []
        if isinstance(asked, Question) and asked.want is Want.WHAT:
            self._add_kind(asked)
        for at, piece in enumerate(pieces):
            others = choices(piece.part, piece.others, self._activities(), is_question=is_question)
            named = [(chip(one, is_question=is_question), one) for one in others]
            made = Chip(self._keeper, chip(piece.part, is_question=is_question), named, piece.part)
            made.chosen.connect(lambda part, at=at: self._change(at, part))
            made.removed.connect(lambda at=at: self._change(at, None))
            self.add(made)
            self.chips.append(made)
        self.setVisible(bool(self.chips))
        if had_focus is not None and self.chips:
            self.chips[min(had_focus, len(self.chips) - 1)].button.setFocus()

    def _add_kind(self, asked: Question) -> None:
        """Of what the most played is told. It cannot go."""
        kinds = {
            Kind.TRACKS: self.tr("Tracks"),
            Kind.ARTISTS: self.tr("Artists"),
            Kind.ALBUMS: self.tr("Albums"),
            Kind.GENRES: self.tr("Genres"),
        }
        made = Chip(self._keeper, kinds[asked.kind], [(words, kind) for kind, words in kinds.items()], asked.kind)
        made.cross.hide()
        made.chosen.connect(lambda kind: self.changed.emit(replace(asked, kind=kind)))
        self.add(made)
        self.chips.append(made)

    def _change(self, at: int, to: Wanted | None) -> None:
        if self._asked is None:
            return
        parts = list(self._asked.parts)
        parts[at : at + 1] = [] if to is None else [to]
        self.changed.emit(replace(self._asked, parts=tuple(parts)))


class Chip(QWidget):
    """`chosen` carries which of `others` it is to be from now on, `removed` tells that it is to go."""

    chosen = Signal(object)
    removed = Signal()

    def __init__(self, keeper: ThemeKeeper, words: str, others: Sequence[tuple[str, object]], chosen: object) -> None:
        super().__init__()
        self._keeper = keeper
        self._others = others
        self._chosen = chosen
        self.button = _ChipButton(words.replace("&", "&&"))
        self.button.setProperty("kind", "chip-words")
        self.button.removal_chosen.connect(self.removed)
        self.button.setAccessibleName(words)
        remove = self.tr("Del takes it away.")
        if others:
            self.button.setAccessibleDescription(self.tr("Press to change it. {remove}").format(remove=remove))
            self.button.clicked.connect(self._open)
            self._dress(keeper.theme)
            keeper.changed.connect(self._dress)
            mirrored = Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
            self.button.setLayoutDirection(mirrored)  # what opens it stands behind its words
        else:
            self.button.setAccessibleDescription(remove)
        self.cross = IconButton(keeper, "x", self.tr("Without “{part}”").format(part=words), size=14, air=8)
        self.cross.clicked.connect(lambda: self.removed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XS, 2, Space.XS, 2)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self.cross)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.raised))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)

    def _dress(self, theme: Theme) -> None:
        self.button.setIcon(icon("chevron-down", theme.second, 14))

    def _open(self) -> None:
        menu = QMenu(self)
        for words, one in self._others:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one == self._chosen)
            action.triggered.connect(lambda _=False, one=one: self.chosen.emit(one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class _ChipButton(QPushButton):
    removal_chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_chosen.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)
