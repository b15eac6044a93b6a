"""The palette: one field over the window, by which one plays, goes to and does whatever one can name."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from segue.core.finding import Finding, Found, Results, What
from segue.core.recent_choices import RecentChoices
from segue.gui.aloud import say
from segue.gui.card import hairline
from segue.gui.command import Command, Commands
from segue.gui.covers import Cover, Covers
from segue.gui.found_music import beside
from segue.gui.icons import icon
from segue.gui.keys import KeyMap
from segue.gui.labels import ElidedLabel
from segue.gui.line_sign import LEADING, line_sign
from segue.gui.palette_list import LINE, Line, PaletteList
from segue.gui.palette_rows import ICONS, Ask, Heading, Row, Titles, before_typing, behind, typed
from segue.gui.theme import Radius, Space, Theme, Type, font, hold, sign_size
from segue.gui.theme_keeper import ThemeKeeper

_WIDTH = 640

#: How far from the top, as a part of the window, and how much of the window is left free below.
_FROM_TOP, _BELOW = 0.1, Space.XXL

#: Music is waited for so long (ms) before the rest is shown without it.
_PATIENCE = 60

#: As long as anybody asks; what is pasted by mistake may be longer.
_LONGEST = 300

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class How(Enum):
    """What is to be done with music."""

    PLAY = auto()
    QUEUE = auto()
    GO = auto()


class Palette(QWidget):
    """Lies over its window while it is open, and has the focus. `chosen` tells what, and how, once it is closed and
    the focus is back where it was.
    """

    chosen = Signal(object, object)  # Found | Command | Ask, How

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        cover_of: Callable[[Sequence[Found]], Sequence[Cover]],
        finding: Finding,
        recent: RecentChoices,
        commands: Commands,
        keys: KeyMap,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._cover_of = cover_of
        self._finding = finding
        self._recent = recent
        self._all = commands
        self._keys = keys
        self._window = window
        self._commands: Sequence[Command] = ()
        self._rows: Sequence[Row] = ()
        self._before: QWidget | None = None
        #: Whether music is still looked for by what was typed last; and whether the rest is shown meanwhile.
        self.is_waiting = self._is_shown = False
        self._is_chosen_by_hand = False
        self._wanted: How | None = None
        self._take_back: Callable[[], None] = lambda: None
        self._titles = Titles(
            *(self.tr("Recent"), self.tr("Play"), self.tr("Go to"), self.tr("Do"), self.tr("Settings"))
        )
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._show_typed(()))
        self.setAccessibleName(self.tr("Play, go to, do"))
        self.field = _Field(keeper)
        self.field.textChanged.connect(self._look)
        self.field.stepped.connect(self._step)
        self.field.ended.connect(self._take)
        self.field.left.connect(self.leave)
        self.list = PaletteList(keeper, covers)
        self.list.setAccessibleName(self.tr("What is found"))
        self.ask = PaletteList(keeper, covers)
        self.ask.setAccessibleName(self.tr("Ask"))
        hold(self.ask, height=LINE)
        for some in (self.list, self.ask):
            some.pointed.connect(lambda row, some=some: self._point(some, row))
            some.pressed_at.connect(lambda row, held, some=some: self._press(some, row, held))
        self._hint = ElidedLabel(size=Type.SMALL, quiet=True)
        self._lay_out()
        finding.when_whole(self._look_anew)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        keeper.changed.connect(self.update)
        self.hide()

    def _lay_out(self) -> None:
        self._panel = _Panel(self._keeper, self)
        rows = QVBoxLayout(self._panel)
        rows.setContentsMargins(Space.S, Space.XS, Space.XS, Space.S)
        rows.setSpacing(Space.XS)
        rows.addWidget(self.field)
        rows.addWidget(hairline())
        rows.addWidget(self.list)
        rows.addWidget(hairline())
        rows.addWidget(self.ask)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.M, Space.XS, Space.M, 0)
        foot.addWidget(self._hint)
        rows.addLayout(foot)

    # ---- opening and closing

    def open(self) -> None:
        """With nothing typed; what is possible is what was so a moment ago, where the focus was."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self._commands = [one for one in self._all.all() if one.id not in _ITSELF and one.possible()]
        self._finding.prepare()
        self.setGeometry(self._window.rect())
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """As it was before."""
        before, self._before = self._before, None
        is_there = before is not None and isValid(before) and before.isVisible()
        (before if is_there and before is not None else self._window).setFocus(Qt.FocusReason.OtherFocusReason)
        self._close()

    def _close(self) -> None:
        self._patience.stop()
        self._take_back()
        self._wanted = None
        self.is_waiting = False
        self.hide()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """What took the focus away is gone on with."""
        if self.isVisible() and now is not None and now.window() is self._window and not self.isAncestorOf(now):
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self._fit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies below steps back."""
        shade = QColor("#000000")
        shade.setAlphaF(0.45 if self._keeper.theme.is_dark else 0.16)
        QPainter(self).fillRect(self.rect(), shade)

    # ---- what is found

    def _look(self, text: str) -> None:
        self._wanted = None
        self._is_shown = self._is_chosen_by_hand = False
        if not text.strip():
            self._patience.stop()
            self._take_back()
            self.is_waiting = False
            self._show(before_typing(self._titles, self._commands, self._remembered()))
            return
        self.is_waiting = True
        self._find(text)
        self._patience.start()

    def _look_anew(self) -> None:
        """Albums, artists and genres are known by now."""
        if self.isVisible() and self.field.text().strip():
            self._find(self.field.text())

    def _find(self, text: str) -> None:
        self._take_back()
        self._take_back = self._finding.find(text, self._hear)

    def _hear(self, results: Results) -> None:
        music = results.found
        self.is_waiting = False
        self._patience.stop()
        if self._is_shown:
            more = behind(self._titles, self._rows, music)
            self.list.append(self._lines(more[len(self._rows) :]))
            self._rows = more
            self._fit()
            if self.list.row < 0 and not self._is_chosen_by_hand:
                self._choose_first()
        else:
            self._show_typed(music)
        if self._wanted is not None:  # Return was pressed meanwhile
            self._take(self._wanted)

    def _show_typed(self, music: Sequence[Found]) -> None:
        self._is_shown = True
        self._show(typed(self._titles, self.field.text(), self._commands, music))

    def _remembered(self) -> Sequence[Found | Command]:
        known = {one.id: one for one in self._commands}
        recent: list[Found | Command] = []
        for one in self._recent.all():
            if isinstance(one, Found):
                recent += [one] if self._finding.is_there(one) else []
            elif one in known:
                recent.append(known[one])
        return recent

    def _show(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self.list.show_lines(self._lines(rows))
        self.ask.show_lines([self._ask_line()])
        self._fit()
        self._choose_first()

    def _choose_first(self) -> None:
        first = next((at for at, line in enumerate(self.list.lines) if line.of is not None), -1)
        self._choose(self.list if first >= 0 else self.ask, max(first, 0))

    def _ask_line(self) -> Line:
        text = " ".join(self.field.text().split())
        words = self.tr("Ask Segue: {text}").format(text=text) if text else self.tr("Ask Segue …")
        return Line(words, icon="sparkles", key=self._keys.text("ask"), of=Ask(text))

    def _lines(self, rows: Sequence[Row]) -> Sequence[Line]:
        music = [row for row in rows if isinstance(row, Found)]
        covers = dict(zip(map(id, music), self._cover_of(music), strict=True))
        lines = []
        for row in rows:
            match row:
                case Heading(words):
                    lines.append(Line(words))
                case Command():
                    lines.append(Line(row.said, row.where, self._keys.text(row.id), row.icon, None, row))
                case Found():
                    cover = covers[id(row)] if row.what in _PICTURED else None
                    lines.append(Line(row.name, beside(row), "", ICONS[row.what], cover, row))
        return lines

    # ---- choosing

    def _choose(self, some: PaletteList, row: int) -> None:
        (self.ask if some is self.list else self.list).choose(-1)
        some.choose(row)
        line = some.lines[row]
        self._hint.setText(self._hint_for(line.of))
        self.field.tell(", ".join(filter(None, (line.words, line.beside, line.key))))

    def _hint_for(self, what: object) -> str:
        match what:
            case Found(what=What.BLEND):
                return self.tr("Return plays it · Shift+Return goes to it")
            case Found():
                return self.tr("Return plays it · Ctrl+Return queues it · Shift+Return goes to it")
            case Ask():
                return self.tr("Return asks: for a list, or about what you played")
            case _:
                return self.tr("Return chooses it · Esc leaves")

    def _step(self, by: int) -> None:
        """Over all lines, with that which asks behind the others; from the last to the first, and back."""
        self._is_chosen_by_hand = True
        places = [(self.list, at) for at, line in enumerate(self.list.lines) if line.of is not None]
        places.append((self.ask, 0))
        now = (self.list, self.list.row) if self.list.row >= 0 else (self.ask, 0)
        at = places.index(now) + by
        if abs(by) > 1:  # a page stops at its ends
            at = max(0, min(len(places) - 1, at))
        self._choose(*places[at % len(places)])

    def _point(self, some: PaletteList, row: int) -> None:
        self._is_chosen_by_hand = True
        self._choose(some, row)

    def _press(self, some: PaletteList, row: int, held: Qt.KeyboardModifier) -> None:
        self._point(some, row)
        self._take(how_of(held))

    def _take(self, how: How) -> None:
        if self.is_waiting and not self._is_chosen_by_hand and (not self._is_shown or self.list.row < 0):
            self._wanted = how  # what is meant may be music that is yet to be found
            return
        some = self.list if self.list.row >= 0 else self.ask
        what = some.lines[some.row].of
        if isinstance(what, Found) and how is How.QUEUE and what.what is What.BLEND:
            return
        if isinstance(what, Found | Command):
            self._recent.note(what.id if isinstance(what, Command) else what)
        self.leave()
        self.chosen.emit(what, how)

    # ---- its place

    def _fit(self) -> None:
        """As high as what is found, as far as the window has room."""
        window = self.rect()
        width = min(sign_size(_WIDTH), window.width() - 2 * Space.XL)
        top = round(window.height() * _FROM_TOP)
        self.list.setVisible(bool(self.list.lines))
        self.list.setFixedHeight(0)
        rest = self._panel.sizeHint().height()
        room = window.height() - top - _BELOW - rest
        self.list.setFixedHeight(max(0, min(self.list.height_wanted(), room)))
        self._panel.setGeometry((window.width() - width) // 2, top, width, self._panel.sizeHint().height())


#: The palette is open, and its last line asks.
_ITSELF = ("palette", "ask")

_PICTURED = (What.TRACK, What.ALBUM)


def how_of(held: Qt.KeyboardModifier) -> How:
    if held & Qt.KeyboardModifier.ControlModifier:
        return How.QUEUE
    return How.GO if held & Qt.KeyboardModifier.ShiftModifier else How.PLAY


class _Panel(QFrame):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        keeper.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)


class _Field(QLineEdit):
    """`stepped` tells by how many lines, `ended` how by Return, `left` that Esc was pressed."""

    stepped = Signal(int)
    ended = Signal(object)  # How
    left = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.setProperty("kind", "bare")
        self.setPlaceholderText(self.tr("Play, go to, do …"))
        self.setAccessibleName(self.tr("Play, go to, do"))
        self.setFont(font(Type.LEAD))
        hold(self, least_height=LINE)
        self.setMaxLength(_LONGEST)
        self._glass = line_sign(self, self.accessibleName(), LEADING, 18)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def tell(self, words: str) -> None:
        """What is chosen now, to who cannot see it."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            say(self, words)

    def event(self, event: QEvent) -> bool:
        """These are its own, whatever they are keys of."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self._step_of(event) is not None:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step_of(event)
        if event.key() in _RETURN:
            self.ended.emit(how_of(event.modifiers()))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _step_of(event: QKeyEvent) -> int | None:
        """By how many lines a key leads on; 0 for one that ends it; None for what is typed."""
        key = event.key()
        if key in (*_RETURN, Qt.Key.Key_Escape):
            return 0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        return steps.get(Qt.Key(key)) if plain else None

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 18))
