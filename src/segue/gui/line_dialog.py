"""Asks for one line: an address, or a name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.labels import ElidedLabel, Label
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper

_WIDTH = 520
_WIDEST = 780


class LineDialog(QDialog):
    """Closes when `take`, asked with the line, says that it has taken it; else it shows the `refusal`."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        title: str,
        about: str,
        button: str,
        refusal: str,
        take: Callable[[str], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._take = take
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.line.textEdited.connect(self._edited)
        self.mistake = Label(refusal, Type.SMALL, wraps=True, warns=True)
        self.mistake.hide()
        cancel = secondary_button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.done_button = PrimaryButton(keeper, button)
        self.done_button.setDefault(True)
        self.done_button.setEnabled(False)
        self.done_button.clicked.connect(self._try)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addWidget(ElidedLabel(title, Type.TITLE, strong=True))
        layout.addWidget(Label(about, quiet=True, wraps=True))
        layout.addSpacing(Space.S)
        layout.addWidget(self.line)
        layout.addWidget(self.mistake)
        layout.addSpacing(Space.L)
        layout.addLayout(foot)
        hold(self, width=_WIDTH)
        self.line.setFocus()

    def begin_with(self, text: str) -> None:
        """To be written over, or gone on with."""
        self.line.setText(text)
        self.line.selectAll()
        self.done_button.setEnabled(bool(text.strip()))

    def _edited(self, text: str) -> None:
        self.mistake.hide()
        self.done_button.setEnabled(bool(text.strip()))

    def _try(self) -> None:
        if self._take(self.line.text()):
            self.accept()
            return
        self.mistake.show()
        self.adjustSize()
        self.line.setFocus()
        self.line.selectAll()
