"""What rules are put together from: one of some words, and a whole number. The wheel scrolls the page, unless one is
at them.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox

from segue.gui.named import ChoiceBox
from segue.gui.room import roomy
from segue.gui.theme import Space, Type, font, hold


class Choice(ChoiceBox):
    picked = Signal()  # by the listener

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(32)
        self.activated.connect(lambda _: self.picked.emit())

    def add_title(self, words: str) -> None:
        """Over those that follow; it cannot be chosen."""
        self.addItem(words)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        title = model.item(self.count() - 1)
        title.setFlags(Qt.ItemFlag.NoItemFlags)
        title.setFont(font(Type.SMALL, strong=True))

    def pick(self, data: object) -> None:
        """Without telling it."""
        self.setCurrentIndex(next(at for at in range(self.count()) if self.itemData(at) == data))

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class Number(QSpinBox):
    """A whole number, told when it is another. It is as high as what is chosen or typed beside it."""

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hold(self, least_width=88)
        self.lineEdit().setTextMargins(Space.XS, 0, 0, 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), roomy(20) + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), roomy(20) + 12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()
