"""Long work at the foot of the sidebar: what, how far, how long, and the way to stop it."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from segue.domain.speech import plural
from segue.domain.wording import beside
from segue.gui.buttons import IconButton, quiet_button
from segue.gui.icons import icon, icon_size
from segue.gui.labels import BriefLabel
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper


class WorkView(Struct, frozen=True):
    """A piece of long work. `share` is how far it is, 0 to 1, None where the end is not known; `left` says how long
    it will still take, where that is worth a word; `stop` is None where it cannot be stopped.
    """

    key: str
    title: str
    detail: str = ""
    share: float | None = None
    left: str = ""
    stop: Callable[[], None] | None = None


class WorkPanel(QWidget):
    """Takes no room while there is no work and no problem."""

    problems_opened = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._lines: dict[str, _WorkLine] = {}
        self._problems = quiet_button("")
        self._problems.clicked.connect(self.problems_opened)
        self._problems.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, Space.S, 0)
        self._layout.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setContentsMargins(Space.XS, 0, 0, 0)
        row.addWidget(self._problems)
        row.addStretch()
        self._layout.addLayout(row)
        keeper.follow(self._dress)
        self._dress(keeper.theme)
        self.hide()

    def show_works(self, works: Sequence[WorkView]) -> None:
        for key in set(self._lines) - {work.key for work in works}:
            self._lines.pop(key).deleteLater()
        for place, work in enumerate(works):
            if work.key not in self._lines:
                line = self._lines[work.key] = _WorkLine(self._keeper)
                self._layout.insertWidget(place, line)
            self._lines[work.key].show_work(work)
        self._settle()

    def show_problems(self, count: int) -> None:
        """How many files and folders could not be read; the link leads to their list."""
        self._problems.setText(plural("%n could not be read", "%n could not be read", count))
        self._problems.setVisible(count > 0)
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self._lines) or not self._problems.isHidden())

    def _dress(self, theme: Theme) -> None:
        self._problems.setIcon(icon("triangle-alert", theme.warning, 16, gap=Space.XS))
        self._problems.setIconSize(icon_size(16, Space.XS))


class _WorkLine(QWidget):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._title = BriefLabel(is_said=True)
        self._detail = BriefLabel(Type.SMALL, quiet=True, is_said=True)
        self._left = BriefLabel(Type.SMALL, quiet=True, is_said=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self.cancel = IconButton(keeper, "x", self.tr("Stop"), size=14)
        self.cancel.clicked.connect(self._stop)
        self._work: WorkView | None = None
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self._title, 1)
        top.addWidget(self.cancel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.L, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(top)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, Space.S, 0)
        bar.addWidget(self._bar)
        rows.addLayout(bar)
        rows.addWidget(self._detail)
        rows.addWidget(self._left)

    def _stop(self) -> None:
        if self._work is not None and self._work.stop is not None:
            self._work.stop()

    def show_work(self, work: WorkView) -> None:
        self._work = work
        self._title.setText(work.title)
        self._detail.setText(work.detail)
        self._detail.setVisible(bool(work.detail))
        self._bar.setAccessibleName(work.title)
        self._left.setText(work.left)
        self._left.setVisible(bool(work.left))
        self._bar.setAccessibleDescription(beside(work.detail, work.left))
        self.cancel.setVisible(work.stop is not None)
        self.cancel.setAccessibleName(self.tr("Stop: {title}").format(title=work.title))
        # A bar without an end would move by itself; it stays empty, and the detail counts.
        self._bar.setRange(0, 1000)
        self._bar.setValue(round((work.share or 0) * 1000))
        self._bar.setVisible(work.share is not None)
