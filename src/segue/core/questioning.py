"""Questioning: at most one question a day, never twice the same, quietly; and what an answer leads to."""

from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from segue.core.learning import Learning
from segue.core.manners import Manners
from segue.core.offers import Offers, private
from segue.core.politeness import Pace
from segue.core.ports.machine import Clock, Settings
from segue.core.questions import LATELY, Guess, question
from segue.core.replying import Consequence
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.context import Activity
from segue.domain.offer import Span
from segue.domain.speech import tr
from segue.habits import reasons
from segue.habits.evidence import occasions

_ASKED, _ON = "questions asked", "asks questions"

#: What is worth a question is looked up no oftener.
EVERY = timedelta(hours=1)


class Answer(Enum):
    """What the listener said to a question. To put it away is an answer too."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    AWAY = "away"


class _Asked(Struct, frozen=True):
    """A question that was seen, and what was said to it so far."""

    question: Guess
    at: datetime
    answer: Answer | None = None


class Questioning:
    """A question stands on its day only, while no offer does; it counts as asked once it was `seen`.

    Signals: `changed` carries the question that stands from now on, or None.
    """

    def __init__(
        self,
        offers: Offers,
        learning: Learning,
        manners: Manners,
        settings: Settings,
        worker: Worker,
        clock: Clock,
    ) -> None:
        self.changed: Signal[Guess | None] = Signal()
        self.standing: Guess | None = None
        self._offers = offers
        self._learning = learning
        self._manners = manners
        self._settings = settings
        self._worker = worker
        self._clock = clock
        self._looked: datetime | None = None
        self._found: Guess | None = None
        for told in (offers.offered, offers.silent, learning.changed, manners.changed):
            told.connect(lambda _: self.look())

    @property
    def is_on(self) -> bool:
        return self._settings.get(_ON) is not False

    def set_on(self, is_on: bool) -> None:
        self._settings.set(_ON, is_on)
        self._looked = None
        self.look()

    def look(self) -> None:
        """What stands now, if anything."""
        now = self._question()
        if now != self.standing:
            self.standing = now
            self.changed.emit(now)

    def seen(self) -> None:
        """The question that stands is before the listener: it is asked, and never again."""
        asked, now = self._asked(), self._clock.now()
        if self.standing is not None and not any(one.question.key == self.standing.key for one in asked):
            self._keep([*asked, _Asked(self.standing, now)])

    def answer(self, answer: Answer) -> Consequence | None:
        """To the question that stands; None where none does, or nothing follows."""
        question, now = self.standing, self._clock.now()
        if question is None:
            return None
        self.seen()
        self._answered(question, answer)
        consequence = None
        match answer:
            case Answer.YES:
                back = self._manners.preferring.say(question.genre, question.span, now)
                words = tr("I’ll offer {genre} {when}").format(genre=question.genre, when=reasons.at(question.span))
                consequence = Consequence(words, back)
            case Answer.NO:
                back = self._manners.preferring.deny(question.genre, question.span, now)
                words = tr("I won’t offer {genre} {when}").format(
                    genre=question.genre, when=reasons.at(question.span)
                )
                consequence = Consequence(words, back)
            case Answer.UNSURE:
                consequence = Consequence(tr("I’ll wait and see"), lambda: None)
        self.look()
        if consequence is None:
            return None
        take_back = consequence.take_back

        def undo() -> None:
            take_back()
            self._answered(question, None)
            self.look()

        return Consequence(consequence.words, undo)

    def rename_activity(self, before: Activity, after: Activity) -> None:
        """Those that were asked name it as it is called now."""
        asked = [(one, one.question.activity == before) for one in self._asked()]
        renamed = [replace(one, question=replace(one.question, activity=after)) if its else one for one, its in asked]
        if any(its for _, its in asked):
            self._keep(renamed)
        self._looked = None
        self.look()

    def _answered(self, question: Guess, answer: Answer | None) -> None:
        is_it = [(one, one.question.key == question.key) for one in self._asked()]
        self._keep([replace(one, answer=answer) if its else one for one, its in is_it])

    def _question(self) -> Guess | None:
        now = self._clock.now()
        offers = self._offers
        if not self.is_on or self._manners.pace is Pace.NEVER or offers.standing is not None:
            return None
        if offers.silence == private():
            return None
        asked = self._asked()
        if asked and asked[-1].at.astimezone(now.tzinfo).date() >= now.date():
            return asked[-1].question if asked[-1].answer is None else None
        if not self._learning.learned.habits.plays:  # the log is still being learned
            return None
        if self._looked is None or now - self._looked >= EVERY or now.date() != self._looked.date():
            self._looked, self._found = now, None
            self._look_up(asked, now)
        return self._found

    def _look_up(self, asked: list[_Asked], now: datetime) -> None:
        learned, rules = self._learning.learned, self._manners.rules
        settled = [*(one.question.key for one in asked), *rules.off, *rules.always]

        def task() -> Guess | None:
            return question(learned.habits.recent, learned.claims, rules.preferences, settled, now)

        def done(found: Guess | None) -> None:
            if self._looked == now:
                self._found = found
                self.look()

        self._worker.submit(task, done)

    def _asked(self) -> list[_Asked]:
        stored = self._settings.get(_ASKED)
        found = [self._read(one) for one in stored] if isinstance(stored, list) else []
        return [one for one in found if one is not None]

    def _keep(self, asked: list[_Asked]) -> None:
        self._settings.set(_ASKED, [_out(one) for one in asked])

    def _read(self, stored: object) -> _Asked | None:
        """With the evidence as it is now; None of what a newer Segue may have kept."""
        match stored:
            case {
                "genre": str(genre),
                "span": [[*days], int(start), int(end)],
                "around": int(around),
                "activity": str() | None as doing,
                "at": str(at),
                "answer": str() | None as said,
            }:
                activity = None if doing is None else Activity(doing)
                span, asked = Span(frozenset(days), start, end), datetime.fromisoformat(at)
                evidence = occasions(self._learning.learned.habits.recent, genre, asked, span, activity, LATELY)
                answer = next((one for one in Answer if one.value == said), None)
                return _Asked(Guess(genre, span, around, activity, evidence), asked, answer)
        return None


def _out(one: _Asked) -> dict[str, Any]:
    asked = one.question
    return {
        "genre": asked.genre,
        "span": [sorted(asked.span.weekdays), asked.span.from_hour, asked.span.to_hour],
        "around": asked.around,
        "activity": asked.activity,
        "at": one.at.isoformat(),
        "answer": None if one.answer is None else one.answer.value,
    }
