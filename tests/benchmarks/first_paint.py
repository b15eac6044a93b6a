"""Prints the seconds from the start of this process until a window's table has painted its first rows."""

import os
import sys
import time
from pathlib import Path


def since_start() -> float:
    """Seconds since the kernel started this process, its interpreter and imports included."""
    ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QTableView

    class Table(QTableView):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            QTimer.singleShot(0, tell)

    app = QApplication([])
    table = Table()
    table.resize(1200, 780)
    table.show()
    app.exec()


def segue(profile: Path) -> None:
    from segue import cli
    from segue.app import _read_no_sources, open_window

    _read_no_sources()  # as the program does before it reads any module of the window
    from segue.gui.row_table import RowTable

    paint = RowTable.paintEvent

    def painted(self: RowTable, event: object) -> None:
        paint(self, event)  # type: ignore[arg-type]
        if self.model() is not None and self.model().rowCount():
            tell()

    RowTable.paintEvent = painted  # type: ignore[method-assign, assignment]
    typed = cli.parse(["--profile", str(profile)])
    assert isinstance(typed.command, cli.OpenWindow)
    open_window(typed.command.named, typed)


def tell() -> None:
    print(since_start(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        segue(Path(sys.argv[2]))
