"""Following what changes often, at leisure."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Following(QTimer):
    """Calls `does` some time (`interval_ms`) after `soon`; once, however often that was called meanwhile."""

    def __init__(self, does: Callable[[], None], interval_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(interval_ms)
        self.timeout.connect(does)

    def soon(self, _: object = None) -> None:
        if not self.isActive():
            self.start()
