"""One question a day, none twice; a yes leads to the right offer on the very next occasion."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta

import pytest
from msgspec.structs import replace

from builders import a_mission_life, a_play_of, an_offer
from evenings import Evening
from fakes import FakeSettings
from segue.core.questioning import Answer, Questioning
from segue.core.replying import Consequence
from segue.domain.context import Activity, Context
from segue.domain.offer import Answer as OfferAnswer
from segue.domain.offer import OfferId
from segue.domain.play import Play

LIFE = [a_play_of(heard) for heard in a_mission_life(weeks=2)]
#: Two Fridays of film scores are over.
SUNDAY = (LIFE[0].ended + timedelta(days=13)).replace(hour=19, minute=0)
FRIDAY = SUNDAY.replace(hour=20, minute=40) + timedelta(days=5)


#: On an earlier day it was asked for the jazz of the evenings, and they were not sure.
JAZZ = {
    "genre": "Jazz",
    "span": [[0, 1, 2, 3, 4], 19, 21],
    "around": 20,
    "activity": "relaxing",
    "at": LIFE[0].ended.isoformat(),
    "answer": "unsure",
}


class Talk(Evening):
    def __init__(self, at: datetime = SUNDAY, pace: str | None = None, settings: FakeSettings | None = None) -> None:
        super().__init__(at, pace=pace)
        self.settings.set("questions asked", [JAZZ])
        if settings is not None:
            self.settings._stored.update(settings._stored)
        self.plays.plays = [play for play in LIFE if play.ended < at]
        self.questions = Questioning(self.offers, self.learning, self.manners, self.settings, self.worker, self.clock)
        self.told: list[str | None] = []
        self.questions.changed.connect(lambda one: self.told.append(None if one is None else one.words))
        self.begin()

    def answer(self, answer: Answer) -> Consequence:
        consequence = self.questions.answer(answer)
        assert consequence is not None
        self.settle()
        return consequence

    @property
    def words(self) -> str | None:
        self.settle()
        return None if self.questions.standing is None else self.questions.standing.words


@pytest.fixture
def talk() -> Iterator[Callable[..., Talk]]:
    made: list[Talk] = []

    def make(*args: object, **named: object) -> Talk:
        made.append(Talk(*args, **named))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.worker.close()


Make = Callable[..., Talk]
WORDS = "On Fridays around 21:00 you seem to be gaming. Film Score then?"


def _no_film_scores_since(plays: list[Play]) -> bool:
    return all(play.ended < SUNDAY for play in plays)


def test_one_question_and_a_yes_lead_to_the_right_offer_on_the_next_friday(talk: Make) -> None:
    without = talk(FRIDAY)
    assert _no_film_scores_since(without.plays.plays)
    assert without.offers.standing is None or without.standing.mix.genres[0][0] != "Film Score"

    it = talk()
    assert it.words == WORDS
    said = it.answer(Answer.YES)
    assert said.words == "I’ll offer Film Score on Fridays between 20:00 and 22:00"
    assert it.words is None

    then = talk(FRIDAY, settings=it.settings)
    offer = then.standing
    assert offer.mix.genres[0][0] == "Film Score"
    assert offer.mix.reason.startswith(
        "You told me: Film Score on Fridays between 20:00 and 22:00. You played Film Score on 2 of the last 2 Fridays"
    )


def test_a_habit_told_of_wakes_at_its_beginning(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    it.answer(Answer.YES)
    due = it.alarms.due("habit")
    assert due is not None
    assert (due.weekday(), due.hour) == (4, 20) or (due.weekday(), due.hour) == (4, 21)


def test_never_twice_and_never_two_a_day(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    it.questions.seen()
    assert it.questions.answer(Answer.AWAY) is None
    assert it.words is None
    for _ in range(3):
        it.clock.advance(timedelta(hours=2))
        it.questions.look()
        assert it.words is None
    it.clock.advance(timedelta(days=1))
    it.questions.look()
    assert it.words != WORDS
    assert WORDS not in it.told[1:]

    again = talk(SUNDAY + timedelta(days=1), settings=it.settings)
    assert again.words != WORDS


def test_what_was_seen_and_not_answered_stands_for_its_day_only(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    it.questions.seen()
    later = talk(SUNDAY + timedelta(hours=2), settings=it.settings)
    assert later.words == WORDS
    tomorrow = talk(SUNDAY + timedelta(days=1), settings=it.settings)
    assert tomorrow.words != WORDS


def test_what_nobody_saw_was_not_asked(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    assert talk(SUNDAY + timedelta(days=1), settings=it.settings).words == WORDS


def test_a_no_is_held_to_and_taken_back(talk: Make) -> None:
    it = talk()
    question = it.questions.standing
    assert question is not None
    said = it.answer(Answer.NO)
    assert said.words == "I won’t offer Film Score on Fridays between 20:00 and 22:00"
    (denied,) = it.manners.preferring.preferences.denied
    assert (denied.genre, denied.span) == ("Film Score", question.span)
    said.take_back()
    assert it.manners.preferring.preferences.denied == ()
    assert it.words == WORDS


def test_a_no_says_nothing_of_other_days_hours_and_habits(talk: Make) -> None:
    it = talk()
    question = it.questions.standing
    assert question is not None
    always = "Film Score|45|evening"
    it.manners.set_always(always)
    it.answer(Answer.NO)
    assert it.manners.off == frozenset()
    assert it.manners.is_always(always), "what they have asked for themselves stays"
    denies = it.manners.preferring.preferences.off_at
    friday = question.evidence.until + timedelta(days=(4 - question.evidence.until.weekday()) % 7)
    then = datetime.combine(friday, time(20, 30), SUNDAY.tzinfo)
    assert denies(Context(then)) == {"Film Score"}
    for other in (then + timedelta(days=1), then + timedelta(hours=3), then - timedelta(hours=1)):
        assert denies(Context(other)) == frozenset()


def test_a_renamed_activity_is_called_so_in_what_was_asked(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    it.questions.seen()
    it.questions.rename_activity(Activity("gaming"), Activity("playing"))
    asked = it.settings.get("questions asked")
    assert isinstance(asked, list)
    assert [one["activity"] for one in asked] == ["relaxing", "playing"]


def test_not_sure_changes_nothing_but_is_not_asked_again(talk: Make) -> None:
    it = talk()
    rules = it.manners.rules
    assert it.answer(Answer.UNSURE).words == "I’ll wait and see"
    assert it.manners.rules == rules
    assert it.words is None


def test_who_wants_no_offers_or_no_questions_is_asked_nothing(talk: Make) -> None:
    assert talk(pace="never").words is None
    it = talk()
    assert it.words == WORDS
    it.questions.set_on(False)
    assert it.words is None
    assert not it.questions.is_on
    it.questions.set_on(True)
    assert it.words == WORDS


def test_in_a_private_session_nothing_is_asked(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    it.player.set_private(True)
    assert it.words is None
    it.player.set_private(False)
    assert it.words == WORDS


def test_while_an_offer_stands_nothing_is_asked(talk: Make) -> None:
    it = talk()
    assert it.words == WORDS
    it.log.offers.append(replace(an_offer(it.clock.now()), id=OfferId(1)))
    it.offers.begin()
    assert it.offers.standing is not None
    assert it.words is None
    it.offers.reply(OfferAnswer.NOT_NOW)
    assert it.words == WORDS
