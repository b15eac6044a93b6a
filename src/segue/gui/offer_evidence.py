"""Why an offer is made: the counts and the plays behind it, beside the answers to other questions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from segue.domain.speech import plural
from segue.gui.buttons import secondary_button
from segue.gui.labels import ElidedLabel, Label
from segue.gui.link import Link
from segue.gui.offer_view import OfferView
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper

_MOST_LISTED = 8
#: Below this width it stands in one column.
_TWO_COLUMNS = 600


class OfferEvidence(QWidget):
    plays_wanted = Signal(object)  # PlaysAt

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(Space.S, Space.XL, Space.S, 0)
        self._layout.setSpacing(Space.XXL)
        self._columns: list[QWidget] = []

    def add(self, answers: QWidget) -> None:
        self._layout.addWidget(answers, 1)

    def show_view(self, view: OfferView) -> None:
        for column in self._columns:
            self._layout.removeWidget(column)
            column.deleteLater()
        self._columns = [self._noticed(view)]
        self._layout.insertWidget(0, self._columns[0], 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_TWO_COLUMNS)
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _noticed(self, view: OfferView) -> QWidget:
        column, rows = _column(self.tr("What Segue noticed"))
        for line in view.evidence_lines:
            rows.addWidget(Label(line, figures=True, wraps=True))
        if view.plays:
            rows.addSpacing(Space.L)
            rows.addWidget(Label(self.tr("The plays behind it"), Type.SMALL, strong=True, quiet=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, play in enumerate(view.plays[:_MOST_LISTED]):
            grid.addWidget(Label(play.when, quiet=True, figures=True), row, 0)
            grid.addWidget(ElidedLabel(play.what), row, 1)
        rows.addLayout(grid)
        if len(view.counted) > len(view.plays[:_MOST_LISTED]):
            rows.addSpacing(Space.S)
            self.all_plays = secondary_button(plural("All %n play", "All %n plays", len(view.counted)))
            at = PlaysAt(view.title, view.reason, view.counted)
            self.all_plays.clicked.connect(lambda: self.plays_wanted.emit(at))
            rows.addWidget(self.all_plays, 0, Qt.AlignmentFlag.AlignLeft)
        self.beside = [self._beside(reason, rows) for reason in view.beside]
        rows.addStretch()
        return column

    def _beside(self, reason: PlaysAt, rows: QVBoxLayout) -> Link:
        """Why another genre of the name is in it, and the way to the plays that this counts."""
        rows.addSpacing(Space.L)
        rows.addWidget(Label(reason.title, Type.SMALL, strong=True, quiet=True))
        rows.addWidget(Label(reason.said, figures=True, wraps=True))
        plays = Link(Type.SMALL)
        many = plural("%n play", "%n plays", len(reason.plays))
        plays.show_words(self.tr("The {plays} behind it").format(plays=many))
        plays.setAccessibleName(self.tr("The {plays} behind it: {reason}").format(plays=many, reason=reason.said))
        plays.clicked.connect(lambda: self.plays_wanted.emit(reason))
        rows.addWidget(plays, 0, Qt.AlignmentFlag.AlignLeft)
        return plays


def _column(title: str, indent: int = 0) -> tuple[QWidget, QVBoxLayout]:
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(Space.XS)
    heading = Label(title, Type.SMALL, strong=True, quiet=True)
    heading.setContentsMargins(indent, 0, 0, 0)
    rows.addWidget(heading)
    rows.addSpacing(Space.XS)
    return column, rows
