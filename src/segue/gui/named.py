"""Boxes to choose from: named, where Qt would tell screen readers the value alone, and with rows as elsewhere."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

from segue.gui.room import roomy
from segue.gui.theme import Space

#: The style sheet's, beside type of our own size.
_ARROW = 16


def name_box(box: QComboBox, name: str) -> None:
    """On Linux a box is named by what is chosen in it, whatever it is called: there the name is its description."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    box.setItemDelegate(QStyledItemDelegate(box))  # else its rows take nothing of the style sheet
    # Qt (6.12) has made and dressed its list by now, and would dress these seven widgets again each time that what
    # the box lies in is laid into something else. What was never dressed it leaves alone until it is shown.
    for one in box.findChildren(QWidget):
        one.setAttribute(Qt.WidgetAttribute.WA_WState_Polished, False)


class ChoiceBox(QComboBox):
    """A box that ends with an ellipsis where it has no room for all of what is chosen, where Qt would cut it; the
    tool tip is then the whole.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        name_box(self, name)
        self.currentTextChanged.connect(lambda _: self._tell_whole())

    def sizeHint(self) -> QSize:
        """Qt leaves a little less room for an arrow that has grown than the style sheet takes for it."""
        return super().sizeHint() + QSize((roomy(_ARROW) - _ARROW) // 4, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        option.currentText = self._shown()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _room(self) -> int:
        """How wide words may be."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return room if self.itemIcon(self.currentIndex()).isNull() else room - self.iconSize().width() - Space.XS

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, self._room())

    def _tell_whole(self) -> None:
        self.setToolTip("" if self._shown() == self.currentText() else self.currentText())
