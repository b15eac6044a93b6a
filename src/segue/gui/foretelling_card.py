"""How well Segue would have foretold the listener, beside the best simple way; looked for when it is asked for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from segue.core.foretelling import Foretelling, Score
from segue.domain.speech import plural
from segue.domain.wording import date
from segue.gui.buttons import secondary_button
from segue.gui.labels import Label
from segue.gui.sides import write_line
from segue.gui.theme import Space, Type, font, scaled
from segue.gui.theme_keeper import ThemeKeeper

_BAR, _ROOM = 8, 44


class ForetellingCard(QWidget):
    def __init__(self, keeper: ThemeKeeper, foretelling: Foretelling) -> None:
        super().__init__()
        self._foretelling = foretelling
        self._words = Label(quiet=True, wraps=True)
        self.look = secondary_button("")
        self.look.clicked.connect(lambda: foretelling.look())
        self.scores = {
            "tracks": ScoreBars(keeper, self.tr("What you would hear, among 25")),
            "following": ScoreBars(keeper, self.tr("What would come next, among 10")),
            "starting": ScoreBars(keeper, self.tr("When you would start to listen")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._words)
        for bars in self.scores.values():
            layout.addWidget(bars)
        layout.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        foretelling.changed.connect(lambda _: self.show_now())
        self.show_now()

    def show_now(self) -> None:
        found, is_looking = self._foretelling.found, self._foretelling.is_looking
        scores = {} if found is None else {"tracks": found.tracks, "following": found.following}
        if found is not None:
            scores["starting"] = found.starting
        for name, bars in self.scores.items():
            bars.show_score(scores.get(name))
        self._words.setText(self._told())
        self.look.setEnabled(not is_looking)
        again = self.tr("Look again") if found is not None else self.tr("See how well")
        self.look.setText(self.tr("Looking…") if is_looking else again)

    def _told(self) -> str:
        found = self._foretelling.found
        if found is None:
            return self.tr(
                "Segue can go through your past once more, and be asked before each session what you would listen "
                "to. It takes a minute or two; music goes on."
            )
        if found.tracks is None and found.following is None and found.starting is None:
            return self.tr("There is too little to ask about yet: it takes some thirty sessions on two weeks.")
        words = plural(
            "Of %n play, each question asked before its answer was heard. Found on {day}.",
            "Of %n plays, each question asked before its answer was heard. Found on {day}.",
            found.plays,
        )
        return words.format(day=date(found.at))


class ScoreBars(QWidget):
    """How often Segue was right, and below it the best simple way."""

    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self._name = name
        self._score: Score | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keeper.changed.connect(self.update)

    def show_score(self, score: Score | None) -> None:
        self._score = score
        self.setVisible(score is not None)
        if score is not None:
            words = self.tr("{name}: Segue {segue} % right, the best simple way {simple} %")
            told = words.format(name=self._name, segue=_percent(score.segue), simple=_percent(score.simple))
            self.setAccessibleName(told)
            self.setToolTip(
                plural("{told}, of %n question.", "{told}, of %n questions.", score.asked).format(told=told)
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, scaled(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._score is None:
            return
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        painter.setPen(QColor(theme.text))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self.width())
        write_line(
            painter,
            QRectF(0, 0, self.width(), scaled(22)),
            name,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
        )
        rows = (
            (self._score.segue, theme.accent, self.tr("Segue")),
            (self._score.simple, theme.second, self.tr("Simple")),
        )
        for at, (share, colour, who) in enumerate(rows):
            self._paint_bar(painter, scaled(24 + at * 19), share, colour, who)

    def _paint_bar(self, painter: QPainter, top: float, share: float, colour: str, who: str) -> None:
        theme, room, line_height = self._keeper.theme, scaled(_ROOM), scaled(16)
        painter.setFont(font(Type.SMALL, figures=True))
        painter.setPen(QColor(theme.second))
        painter.drawText(QRectF(0, top, room, line_height), who)
        right = QRectF(self.width() - room, top, room, line_height)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight, f"{_percent(share)} %")
        line = QRectF(room + Space.XS, top + scaled(8) - _BAR / 2, self.width() - 2 * room - Space.XS, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(line, _BAR / 2, _BAR / 2)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(
            QRectF(line.left(), line.top(), max(_BAR, line.width() * share), _BAR), _BAR / 2, _BAR / 2
        )


def _percent(share: float) -> int:
    return round(100 * share)
