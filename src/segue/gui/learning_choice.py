"""What Segue learns from: a pause, what is left out of the taste, and what is to be forgotten."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.forgetting import EVER, Forgetting, Forgotten
from segue.core.ports.machine import Clock
from segue.core.replying import Agreement, Replying
from segue.core.taste import Taste
from segue.domain.taste import Artist, FromPlaylist, Genre, LeftOut, Span, Within
from segue.domain.wording import date
from segue.domain.wording import time as clock_time
from segue.gui.anchor import Anchor, setting_row
from segue.gui.buttons import IconButton, quiet_button, secondary_button
from segue.gui.card import hairline, offered
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.named import ChoiceBox
from segue.gui.pause_menu import PauseMenu
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast

_HOUR = timedelta(hours=1)


class LearningChoice(QWidget):
    """Each row says what is so, and what can be done about it."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        taste: Taste,
        forgetting: Forgetting,
        replying: Replying,
        clock: Clock,
        toast: Toast,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._taste = taste
        self._forgetting = forgetting
        self._replying = replying
        self._clock = clock
        self._toast = toast
        self._state = Label(wraps=True)
        self.pause = secondary_button(self.tr("Pause…"))
        ways = PauseMenu(taste, self.pause)
        ways.paused.connect(self._tell_paused)
        self.pause.setMenu(ways)
        self.go_on = secondary_button(self.tr("Learn again"))
        self.go_on.clicked.connect(taste.resume)
        self.span = ChoiceBox(self.tr("When it was played"))
        for words, since in self._since():
            self.span.addItem(words, since)
        self.leave_out = secondary_button(self.tr("Leave out"))
        self.leave_out.clicked.connect(self._leave_out)
        self.forget = secondary_button(self.tr("Forget"))
        self.forget.clicked.connect(self._forget)
        self._left_out = _rows_of_their_own()
        self.kept_out = _rows_of_their_own()
        self._taken_out = _rows_of_their_own()

        self._about_kept_out = Label(quiet=True, wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        words = self.tr("What plays in a pause is in your history, and teaches nothing.")
        rows.addWidget(setting_row(Which.TASTE, words, self.pause, self.go_on, title=self._state))
        rows.addWidget(hairline())
        rows.addWidget(self._not_counted())
        rows.addWidget(hairline())
        rows.addWidget(
            Anchor(Which.NOT_SUGGESTED, offered(name_of(Which.NOT_SUGGESTED), self._about_kept_out), self.kept_out)
        )
        taste.changed.connect(lambda _: self.refresh())
        forgetting.changed.connect(lambda _: self.refresh())
        replying.changed.connect(lambda _: self.refresh())
        self.refresh()

    def _not_counted(self) -> Anchor:
        when = self.tr("Somebody else listened, or it was for work: choose when.")
        out_of_taste = self.tr("They stay in your history, and teach nothing.")
        out_of_log = self.tr(
            "Gone for good, from all copies too, once Segue is closed. Until then you can bring them back."
        )
        return Anchor(
            Which.NOT_COUNTED,
            offered(name_of(Which.NOT_COUNTED), when, self.span),
            offered(self.tr("Out of my taste"), out_of_taste, self.leave_out),
            self._left_out,
            offered(self.tr("Out of my history"), out_of_log, self.forget),
            self._taken_out,
        )

    def refresh(self) -> None:
        """A pause may have ended by itself."""
        pause = self._taste.paused
        self._state.setText(self._told(pause))
        self.pause.setVisible(pause is None)
        self.go_on.setVisible(pause is not None)
        shown = [one for one in self._taste.left_out if one != pause]
        _fill(self._left_out, [self._left_out_row(one) for one in shown])
        kept_out = self._replying.kept_out()
        self._about_kept_out.setText(
            self.tr("Neither offered nor on Home; still learned from.") if kept_out else self.tr("Nothing so far.")
        )
        _fill(self.kept_out, [self._kept_out_row(one) for one in kept_out])
        _fill(self._taken_out, [self._taken_out_row(one) for one in self._forgetting.gone])

    def _told(self, pause: Span | None) -> str:
        if pause is None:
            return self.tr("Segue learns from what you play")
        if pause.until is not None:
            return self.tr("Learning is paused until {time}").format(time=clock_time(pause.until))
        if pause.with_queue:
            return self.tr("Learning is paused until the queue ends")
        return self.tr("Learning is paused")

    def _since(self) -> Sequence[tuple[str, Callable[[datetime], datetime]]]:
        """Ways to say since when, as of now."""
        return (
            (self.tr("The last hour"), lambda now: now - _HOUR),
            (self.tr("Today"), _midnight),
            (self.tr("Yesterday and today"), lambda now: _midnight(now) - timedelta(days=1)),
            (self.tr("The last seven days"), lambda now: now - timedelta(days=7)),
            (self.tr("Everything, ever"), lambda _: EVER),
        )

    def _tell_paused(self) -> None:
        self._toast.tell(self._told(self._taste.paused), self._taste.resume)

    def _leave_out(self) -> None:
        take_back = self._taste.leave_out_since(self._chosen_since(self._clock.now()))
        self._toast.tell(self.tr("Left out of your taste"), take_back)

    def _forget(self) -> None:
        now = self._clock.now()
        self._forgetting.forget(Within(self._chosen_since(now), now + _HOUR), "")

    def _chosen_since(self, now: datetime) -> datetime:
        since: Callable[[datetime], datetime] = self.span.currentData()
        return since(now)

    def _left_out_row(self, one: LeftOut) -> QWidget:
        words = self._words_for(one)
        remove = IconButton(self._keeper, "x", self.tr("{what}: learn from it again").format(what=words), size=16)

        def take_in() -> None:
            self._toast.tell(self.tr("{what}: learned from again").format(what=words), self._taste.take_in(one))

        remove.clicked.connect(take_in)
        return _line(ElidedLabel(words), remove)

    def _kept_out_row(self, one: Agreement) -> QWidget:
        remove = IconButton(self._keeper, "x", self.tr("Take back: {words}").format(words=one.words), size=16)

        def take_back() -> None:
            consequence = one.end()
            self._toast.tell(consequence.words, consequence.take_back)

        remove.clicked.connect(take_back)
        return _line(ElidedLabel(one.words), remove)

    def _taken_out_row(self, forgotten: Forgotten) -> QWidget:
        words = self.tr("{forgotten}, at {time}").format(forgotten=forgotten.words, time=clock_time(forgotten.at))
        back = quiet_button(self.tr("Bring back"))
        back.clicked.connect(lambda: self._forgetting.take_back(forgotten))
        return _line(ElidedLabel(words), back)

    def _words_for(self, one: LeftOut) -> str:
        match one:
            case Artist(name) | Genre(name):
                return name
            case FromPlaylist(_, name):
                return self.tr("Played from “{playlist}”").format(playlist=name)
            case Span(since, datetime() as until, _) if since <= EVER:
                return self.tr("All that was played before {date}, {time}").format(
                    date=date(until), time=clock_time(until)
                )
            case Span(since, until, _):
                ended = "" if until is None else clock_time(until) if until.date() == since.date() else date(until)
                return self.tr("Played on {date}, {start} to {end}").format(
                    date=date(since), start=clock_time(since), end=ended
                )


def _midnight(now: datetime) -> datetime:
    return datetime.combine(now, time(), now.tzinfo)


def _line(words: QWidget, button: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words, 1)
    row.addWidget(button)
    return line


def _rows_of_their_own() -> QWidget:
    made = QWidget()
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(Space.XS)
    return made


def _fill(rows: QWidget, lines: Sequence[QWidget]) -> None:
    layout = rows.layout()
    assert layout is not None
    empty(layout)
    for line in lines:
        layout.addWidget(line)
    rows.setVisible(bool(lines))
