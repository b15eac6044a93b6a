"""What is worth a question: one that a friend would ask, and nothing silly."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from builders import MONDAY, TRACKS, a_life_without_rhythm, a_mission_life, numbered, session
from segue.core.questions import Guess, question
from segue.domain.context import Activity
from segue.domain.offer import Span
from segue.domain.preferences import Preferences, SaidHabit
from segue.habits.evidence import Claim, Heard, occasions

NOTHING = Preferences()
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


def of(life: Sequence[Heard], now: datetime, settled: Sequence[str] = ()) -> Guess | None:
    return question([heard for heard in life if heard.at < now], (), NOTHING, settled, now)


def asked(life: Sequence[Heard], until: timedelta) -> Iterator[tuple[datetime, Guess]]:
    """All that would be asked, one a day, in the evening."""
    now = life[0].at.replace(hour=20, minute=30)
    keys: list[str] = []
    while now < life[0].at + until:
        found = of(life, now, keys)
        if found is not None:
            keys.append(found.key)
            yield now, found
        now += DAY


def test_after_two_fridays_it_is_asked_for_the_third() -> None:
    for chance in (1, 2, 3):
        found = {one.genre: (at, one) for at, one in asked(a_mission_life(chance=chance), 3 * WEEK)}
        _, film_scores = found["Film Score"]
        assert film_scores.words == "On Fridays around 21:00 you seem to be gaming. Film Score then?"
        assert film_scores.span.weekdays == {4}
        assert film_scores.evidence.occasions == 2
        assert film_scores.evidence.with_activity == 2
        assert "Top 40" not in found or found["Top 40"][1].gain < 5, "what is much of everything is offered anyway"


def test_a_listener_without_rhythm_is_asked_nothing_silly() -> None:
    for chance in range(8):
        assert list(asked(a_life_without_rhythm(chance=chance), 12 * WEEK)) == []


def test_without_an_activity_it_is_told_what_was_played() -> None:
    now = MONDAY.replace(hour=20) + 6 * WEEK
    life = _usual(now) + [
        heard
        for n in range(1, 6)
        for heard in session(now.replace(hour=8) - n * WEEK + 5 * DAY, "Folk", TRACKS["Folk"], 6)
    ]
    found = of(numbered(life), now)
    assert found is not None
    assert found.words == "On Saturdays around 08:00 you have played Folk of late. Shall I offer it then?"
    assert found.activity is None


def test_what_is_known_told_settled_or_off_is_not_asked() -> None:
    life = a_mission_life(weeks=2)
    now = life[-1].at + DAY
    jazz = "Jazz|01234|evening"
    found = of(life, now, [jazz])
    assert found is not None
    assert found.genre == "Film Score"
    evidence = occasions(life, "Film Score", now)
    claim = Claim("Film Score", Span(frozenset({4}), 19, 23), None, 0.9, evidence)
    elsewhere = Claim("Film Score", Span(frozenset({4}), 7, 9), None, 0.9, evidence)
    told = Preferences(said=(SaidHabit("Film Score", found.span, None, now),))

    assert question(life, (elsewhere,), NOTHING, (jazz,), now) == found
    assert question(life, (claim,), NOTHING, (jazz,), now) is None
    assert question(life, (), told, (jazz,), now) is None
    assert question(life, (), Preferences(off=frozenset({"Film Score"})), (jazz,), now) is None
    assert of(life, now, [jazz, found.key]) is None


def test_what_was_dropped_is_not_asked_for() -> None:
    life = a_mission_life(weeks=3)
    assert all(one.genre != "Film Score" for one in [of(life, life[-1].at + 2 * WEEK)] if one is not None)


def test_nothing_played_nothing_asked() -> None:
    assert question((), (), NOTHING, (), MONDAY) is None
    no_genres = numbered(Heard(h.play, h.track, h.artist, (), h.at, h.end, True) for h in a_mission_life(weeks=2))
    assert of(no_genres, no_genres[-1].at + DAY) is None


def test_who_plays_something_else_just_as_often_then_is_not_asked() -> None:
    now = MONDAY.replace(hour=20) + 6 * WEEK
    saturdays = [
        heard
        for n in range(1, 7)
        for heard in session(
            now.replace(hour=8) - n * WEEK + 5 * DAY, ("Folk", "Opera")[n % 2], TRACKS["Folk"], 6, Activity("cooking")
        )
    ]
    assert of(numbered(_usual(now) + saturdays), now) is None


def _usual(now: datetime) -> list[Heard]:
    """Top 40 and jazz at all hours of the workday."""
    return [
        heard
        for n in range(1, 40)
        for heard in session(
            now.replace(hour=10 + n % 8) - n * DAY, ("Top 40", "Jazz")[n % 2], TRACKS[("Top 40", "Jazz")[n % 2]], 6
        )
        if (now - n * DAY).weekday() < 5
    ]
