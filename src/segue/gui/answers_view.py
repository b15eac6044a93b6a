"""Below an offer's Why: why now, why not more of something else, and the ways to put it right."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from segue.core.answering import Choices, Said
from segue.core.replying import not_at_this_time
from segue.domain.context import Activity
from segue.domain.preferences import Kind
from segue.domain.speech import plural
from segue.domain.wording import doing
from segue.gui.activity_chip import activity_word
from segue.gui.buttons import SentenceButton, quiet_button, secondary_button
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space, Type


class AnswersView(QWidget):
    """Shows what it is told; the signals say what the listener wants to know, or put right."""

    why_not_asked = Signal(object, str)  # Kind, of which name
    more_chosen = Signal(object, str)
    left_out = Signal(str)  # an artist
    activity_chosen = Signal(object)  # Activity | None
    not_at_this_time_chosen = Signal()
    plays_wanted = Signal(object)  # PlaysAt

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Kind, str] | None = None
        self._now = _Lines(self.tr("Why now?"), self.plays_wanted.emit)
        self._not = _Lines(self.tr("Why not more of …"), self.plays_wanted.emit)
        self.what = secondary_button(self.tr("Choose"))
        self.what.setAccessibleName(self.tr("Why not more of"))
        self.what.setMenu(QMenu(self.what))
        self.more = quiet_button("")
        self.more.clicked.connect(self._want_more)
        self.more.hide()
        asked = Flow(Space.XS, Space.XS)
        asked.add(self.what)
        asked.add(self.more)
        self._not.rows.insertWidget(1, asked)
        self.not_then = SentenceButton(not_at_this_time(), is_quiet=False)
        self.not_then.clicked.connect(self.not_at_this_time_chosen)
        self.doing = secondary_button("")
        self.doing.setMenu(QMenu(self.doing))
        self.leave_out = secondary_button(self.tr("Not my taste"))
        self.leave_out.setMenu(QMenu(self.leave_out))
        self.more_of_it = secondary_button("")
        self._lead = ""
        self.more_of_it.clicked.connect(lambda: self.more_chosen.emit(Kind.GENRE, self._lead))
        right = Flow(Space.XS, Space.XS)
        for button in (self.not_then, self.doing, self.leave_out, self.more_of_it):
            right.add(button)
        wrong = QVBoxLayout()
        wrong.setSpacing(Space.XS)
        wrong.addWidget(Label(self.tr("Put it right"), Type.SMALL, strong=True, quiet=True))
        wrong.addSpacing(Space.XS)
        wrong.addWidget(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self._now)
        layout.addWidget(self._not)
        layout.addLayout(wrong)
        layout.addStretch()

    def show_offer(
        self,
        lead: str,
        now: Sequence[Said],
        choices: Choices,
        artists: Sequence[str],
        activity: Activity | None,
        activities: Sequence[Activity],
    ) -> None:
        """Of an offer led by a genre, of these `artists`, for one `activity` of several; nothing is asked yet."""
        self._lead, self._asked = lead, None
        self._now.show_lines(now, lead)
        self._not.show_lines((), "")
        self.what.setText(self.tr("Choose"))
        self.more.hide()
        _fill(self.what.menu(), Kind.GENRE, choices.genres, self._ask)
        self.what.menu().addSeparator()
        _fill(self.what.menu(), Kind.ARTIST, choices.artists, self._ask, anew=False)
        self.what.setEnabled(bool(choices.genres or choices.artists))
        self.more_of_it.setText(self.tr("More {genre}").format(genre=lead).replace("&", "&&"))
        _fill(self.leave_out.menu(), Kind.ARTIST, artists, lambda _, name: self.left_out.emit(name))
        self.leave_out.setVisible(bool(artists))
        words = self.tr("What I am doing") if activity is None else self.tr("I am not {activity}")
        self.doing.setText(words.format(activity=doing(activity or "")))
        menu = self.doing.menu()
        menu.clear()
        for one in activities:
            _add(menu, activity_word(one), partial(self.activity_chosen.emit, one))
        if activity is not None:
            menu.addSeparator()
            _add(menu, self.tr("Nothing of this"), partial(self.activity_chosen.emit, None))

    def show_why_not(self, kind: Kind, name: str, said: Sequence[Said]) -> None:
        self._asked = kind, name
        shown = name.replace("&", "&&")
        self.what.setText(shown)
        self._not.show_lines(said, name)
        self.more.setText(self.tr("Offer more of it"))
        self.more.show()

    def _ask(self, kind: Kind, name: str) -> None:
        self.why_not_asked.emit(kind, name)

    def _want_more(self) -> None:
        if self._asked is not None:
            self.more_chosen.emit(*self._asked)


class _Lines(QWidget):
    """A heading, and sentences, each with the way to its plays."""

    def __init__(self, heading: str, open_plays: Callable[[PlaysAt], None]) -> None:
        super().__init__()
        self._open = open_plays
        self._shown: list[QWidget] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(Space.XS)
        self.rows.addWidget(Label(heading, Type.SMALL, strong=True, quiet=True))

    def show_lines(self, lines: Sequence[Said], title: str) -> None:
        for widget in self._shown:
            self.rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._line(one, title) for one in lines]
        for widget in self._shown:
            self.rows.addWidget(widget)

    def _line(self, one: Said, title: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Label(one.words, figures=True, wraps=True), 1)
        if one.plays:
            plays: QPushButton = quiet_button(plural("%n play", "%n plays", len(one.plays)))
            plays.setAccessibleDescription(one.words)
            plays.clicked.connect(lambda: self._open(PlaysAt(title, one.words, one.plays)))
            row.addWidget(plays, 0, Qt.AlignmentFlag.AlignVCenter)
        return line


def _fill(
    menu: QMenu, kind: Kind, names: Sequence[str], does: Callable[[Kind, str], None], *, anew: bool = True
) -> None:
    if anew:
        menu.clear()
    for name in names:
        _add(menu, name, partial(does, kind, name))


def _add(menu: QMenu, words: str, does: Callable[[], None]) -> None:
    """`words` are shown as they are, an ampersand too."""
    menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _=False: does())
