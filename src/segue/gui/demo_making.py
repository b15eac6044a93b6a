"""While the demo is made: how far that is, for who sees no terminal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QVBoxLayout, QWidget

from segue.domain.speech import tr
from segue.gui.theme import Space

_WIDTH = 420


class DemoMaking(QWidget):
    """Shown once there is something to tell: a demo that is there already is opened without it. It can be closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Segue")
        self.setFixedWidth(_WIDTH)
        words = QLabel(tr("The demo is being made: music, and twelve weeks of listening. That takes about a minute."))
        words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(words)
        column.addWidget(self.bar)

    def tell(self, made: int, of: int) -> None:
        """Said now and then by the thread that makes it, which paints it meanwhile."""
        if not made:
            self.show()
        self.bar.setRange(0, of)
        self.bar.setValue(made)
        QApplication.processEvents()
