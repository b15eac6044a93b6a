"""In the settings: the accent, by the hour, one of a good set, or a colour of the listener's own."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from segue.core.tailoring import ACCENTS, is_colour
from segue.gui.accents import with_accent
from segue.gui.flow import Flow
from segue.gui.hue_bar import HueBar
from segue.gui.labels import Label
from segue.gui.theme import Space, Theme, hold, sign_size
from segue.gui.theme_keeper import ThemeKeeper

#: What an own colour begins with, where the accent has followed the day.
_FIRST = "#4fa87b"


class AccentChoice(QWidget):
    """`chosen` tells an accent as `Look` has it."""

    chosen = Signal(object)  # str | None

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._own = _FIRST
        self._group = QButtonGroup(self)
        self.by_day = _words(self.tr("By the hour"))
        self.own = _words(self.tr("A colour of your own"))
        names = self._names()
        self.swatches: Mapping[str, _Swatch] = {name: _Swatch(keeper, name, names[name]) for name in ACCENTS}
        choices = Flow(Space.S, Space.S)
        choices.keeps_company = False  # none of the set is parted from the others
        for button in (self.by_day, *self.swatches.values(), self.own):
            self._group.addButton(button)
            choices.add(button)
        self.by_day.clicked.connect(lambda: self.chosen.emit(None))
        self.own.clicked.connect(lambda: self.chosen.emit(self._own))
        for name, swatch in self.swatches.items():
            swatch.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self.bar = HueBar(keeper, self.tr("Hue"))
        self.bar.taken.connect(lambda colour: self.chosen.emit(colour))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("The colour as #rrggbb"))
        self.typed.setMaxLength(7)
        hold(self.typed, width=108)
        self.typed.textEdited.connect(self._take_typed)
        self._note = Label(quiet=True, wraps=True)
        self._details = QWidget()
        row = QHBoxLayout(self._details)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.bar, 1)
        row.addWidget(self.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(choices)
        column.addWidget(self._details)
        column.addWidget(self._note)
        keeper.changed.connect(lambda _: self._tell())

    def show_accent(self, accent: str | None) -> None:
        is_own = accent is not None and accent not in self.swatches
        button: QAbstractButton = self.by_day if accent is None else self.own if is_own else self.swatches[accent]
        button.setChecked(True)
        if is_own:
            self._own = str(accent)
            self.bar.show_colour(self._own)
            if self.typed.text().lower() != self._own:
                self.typed.setText(self._own)
        self._details.setVisible(is_own)
        self._tell()

    def _take_typed(self, text: str) -> None:
        if is_colour(text):
            self.chosen.emit(text.lower())

    def _tell(self) -> None:
        """What the hours bring, also beside a colour of the set: else all below would jump from under the pointer;
        and whether an own colour had to give way to being read.
        """
        if not self.own.isChecked():
            self._note.setText(
                self.tr("By the hour: rose in the morning, blue by day, amber in the evening, indigo at night.")
            )
        elif self._keeper.theme.accent != self._own:
            words = self.tr("Made lighter where it stands, so that it can be read.")
            darker = self.tr("Made darker where it stands, so that it can be read.")
            self._note.setText(words if self._keeper.theme.is_dark else darker)
        else:
            self._note.setText("")
        self._note.setVisible(bool(self._note.text()))

    def _names(self) -> dict[str, str]:
        return {
            "rose": self.tr("Rose"),
            "coral": self.tr("Coral"),
            "amber": self.tr("Amber"),
            "green": self.tr("Green"),
            "teal": self.tr("Teal"),
            "blue": self.tr("Blue"),
            "indigo": self.tr("Indigo"),
            "plum": self.tr("Plum"),
            "graphite": self.tr("Graphite"),
        }


def _words(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setCheckable(True)
    return button


class _Swatch(QAbstractButton):
    """A colour to choose; the one that is chosen has a ring."""

    _SIZE = 30

    def __init__(self, keeper: ThemeKeeper, accent: str, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self._accent = accent
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(name)
        keeper.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(sign_size(self._SIZE), sign_size(self._SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme: Theme = self._keeper.theme
        colour = with_accent(theme, self._accent).accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self.width() / self._SIZE, self.width() / self._SIZE)  # it grows as signs do
        centre, half = QPointF(), self._SIZE / 2
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.text if self.hasFocus() else colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, half - 1.5, half - 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        inner = half - 4.5 if self.isChecked() or self.underMouse() or self.hasFocus() else half - 6
        painter.drawEllipse(centre, inner, inner)
        if self.isChecked():  # for those who do not see the colour
            painter.setBrush(QColor(theme.on_accent))
            painter.drawEllipse(centre, 3, 3)
