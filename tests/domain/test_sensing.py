"""What the running programs say, and when it is believed: a glance at something else ends nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.context import Activity
from segue.domain.sensing import (
    AWAY,
    BLIND,
    HOLDS_AT_LEAST,
    HOLDS_AT_MOST,
    LEAVES,
    SETTLES,
    TAKES_OVER,
    Hindrance,
    Ignored,
    Meanings,
    Noticed,
    OutputKind,
    Program,
    ProgramKind,
    Said,
    Seen,
    holds,
    notice,
    speaks_for,
    without,
)

GAMING, WORKING, READING = Activity("gaming"), Activity("working"), Activity("reading")
GAME = Program("steam:1", "A game", ProgramKind.GAME)
EDITOR = Program("code", "An editor", ProgramKind.DEVELOPMENT)
BROWSER = Program("firefox", "A browser")
HIDDEN = Hindrance.WAYLAND
EVENING = datetime(2026, 11, 27, 21, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
EVERY = timedelta(seconds=20)
USUALLY = Meanings()


# ---------------------------------------------------------------- a single look


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Seen(front_hidden=HIDDEN), None),
        (Seen((EDITOR, GAME), front_hidden=HIDDEN), GAMING),
        (Seen((BROWSER, EDITOR), front_hidden=HIDDEN), WORKING),
        (Seen((EDITOR, GAME), EDITOR), WORKING),
        (Seen((EDITOR, GAME), BROWSER), None),
        (Seen((EDITOR, GAME), None), None),
    ],
)
def test_the_window_in_front_counts_and_without_it_a_game_comes_first(seen: Seen, said: Activity | None) -> None:
    assert speaks_for(seen, USUALLY, None) == said


def test_nobody_there_does_nothing_but_play() -> None:
    assert speaks_for(Seen((EDITOR,), front_hidden=HIDDEN), USUALLY, AWAY) is None
    assert speaks_for(Seen((EDITOR,), front_hidden=HIDDEN), USUALLY, AWAY - SECOND) == WORKING
    assert speaks_for(Seen((GAME,), front_hidden=HIDDEN), USUALLY, AWAY) == GAMING


def test_what_the_listener_has_said_of_a_program_goes_before_its_kind() -> None:
    said = Meanings(rulings={EDITOR.key: READING, GAME.key: Ignored.IGNORED, BROWSER.key: WORKING})
    assert speaks_for(Seen((GAME, EDITOR), front_hidden=HIDDEN), said, None) == READING
    assert speaks_for(Seen((), GAME), said, None) is None
    assert speaks_for(Seen((), BROWSER), said, None) == WORKING


def test_a_kind_may_stand_for_nothing() -> None:
    assert speaks_for(Seen((), GAME), Meanings({ProgramKind.GAME: None}), None) is None


def test_what_is_no_activity_any_more_says_nothing() -> None:
    meant = without(Meanings(rulings={"a": READING, "b": Ignored.IGNORED, "c": GAMING}), [GAMING])
    assert meant.kinds[ProgramKind.GAME] == GAMING
    assert meant.kinds[ProgramKind.OFFICE] is None
    assert meant.rulings == {"b": Ignored.IGNORED, "c": GAMING}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("WH-1000XM4 Headset", OutputKind.HEADPHONES),
        ("Built-in Audio Headphones", OutputKind.HEADPHONES),
        ("HDA NVidia Digital Stereo (HDMI)", OutputKind.TELEVISION),
        ("Living room TV", OutputKind.TELEVISION),
        ("Speaker + Headphones", OutputKind.HEADPHONES),
        ("USB Speakers", OutputKind.SPEAKERS),
        ("Built-in Audio Analog Stereo", None),
        ("Latvian DAC", None),
    ],
)
def test_what_a_device_is_by_its_name(name: str, kind: OutputKind | None) -> None:
    assert OutputKind.of(name) is kind


def test_a_device_speaks_only_where_no_program_does() -> None:
    said = Meanings(outputs={OutputKind.TELEVISION: READING})
    assert speaks_for(Seen((), BROWSER), said, None, OutputKind.TELEVISION) == READING
    assert speaks_for(Seen((), EDITOR), said, None, OutputKind.TELEVISION) == WORKING
    assert speaks_for(Seen((), BROWSER), said, None, OutputKind.SPEAKERS) is None
    assert speaks_for(Seen((), EDITOR), said, AWAY, OutputKind.TELEVISION) is None


# ---------------------------------------------------------------- many looks


def after(*looks: tuple[Activity | None, timedelta], start: Noticed | None = None) -> Noticed:
    """What is thought after looks that each said one thing for so long, one look every twenty seconds."""
    noticed, at = start or Noticed(), EVENING
    for said, lasted in looks:
        end = at + lasted
        while at < end:
            noticed = notice(noticed, said, at)
            at += EVERY
    return noticed


def test_something_is_believed_once_it_has_lasted() -> None:
    assert after((GAMING, SETTLES)).activity is None
    assert after((GAMING, SETTLES + EVERY)).activity == GAMING


def test_a_glance_at_a_browser_does_not_end_the_game() -> None:
    assert after((GAMING, 5 * MINUTE), (None, LEAVES - MINUTE), (GAMING, EVERY)).activity == GAMING
    assert after((GAMING, 5 * MINUTE), (None, LEAVES + EVERY)).activity is None


def test_another_thing_takes_over_when_it_has_lasted() -> None:
    assert after((GAMING, 5 * MINUTE), (WORKING, TAKES_OVER)).activity == GAMING
    assert after((GAMING, 5 * MINUTE), (WORKING, TAKES_OVER + EVERY)).activity == WORKING


def test_what_is_never_seen_again_ends_however_restless_the_rest_is() -> None:
    restless = [(said, MINUTE) for _ in range(8) for said in (WORKING, None)]
    assert after((GAMING, 5 * MINUTE), *restless).activity != GAMING


def test_a_sleep_of_the_machine_ends_what_was_noticed() -> None:
    before = after((GAMING, 5 * MINUTE))
    assert before.looked is not None
    assert notice(before, None, before.looked + BLIND + SECOND).activity is None
    assert notice(before, None, before.looked + BLIND).activity == GAMING


activities = st.sampled_from([None, GAMING, WORKING, READING])
looks = st.lists(st.tuples(activities, st.integers(1, 299)), max_size=120)


def lived(looks: list[tuple[Activity | None, int]]) -> list[tuple[datetime, Activity | None, Noticed]]:
    noticed, at, told = Noticed(), EVENING, []
    for said, seconds in looks:
        at += seconds * SECOND
        noticed = notice(noticed, said, at)
        told.append((at, said, noticed))
    return told


@given(looks)
def test_nothing_is_noticed_that_was_not_seen_for_long(looks: list[tuple[Activity | None, int]]) -> None:
    """Whatever is newly thought has been said by each look of the time that it takes."""
    told = lived(looks)
    for number in range(1, len(told)):
        now, at = told[number][2].activity, told[number][0]
        if now is not None and now != told[number - 1][2].activity:
            since = [when for when, said, _ in told[: number + 1] if said != now]
            first = min(when for when, _, _ in told if not since or when > since[-1])
            assert at - first >= SETTLES


@given(looks)
def test_what_is_noticed_was_seen_not_long_ago(looks: list[tuple[Activity | None, int]]) -> None:
    told = lived(looks)
    for number, (at, _, noticed) in enumerate(told):
        if noticed.activity is not None:
            seen = max(when for when, said, _ in told[: number + 1] if said == noticed.activity)
            assert at - seen < LEAVES


@given(looks)
def test_a_short_glance_changes_nothing(looks: list[tuple[Activity | None, int]]) -> None:
    """From whatever came before: what is thought stays so through a look at something else and back."""
    told = lived(looks)
    if told:
        at, _, before = told[-1]
        if before.activity is not None and before.rival is None:
            glance = notice(before, READING if before.activity != READING else None, at + EVERY)
            if before.supported == at:
                assert glance.activity == before.activity
                assert notice(glance, before.activity, at + 2 * EVERY).activity == before.activity


# ---------------------------------------------------------------- the listener's own word


def test_the_word_holds_while_nothing_else_is_noticed() -> None:
    said = Said(GAMING, EVENING, WORKING)
    assert holds(said, WORKING, EVENING + timedelta(hours=2))
    assert holds(said, None, EVENING + timedelta(hours=2))


def test_something_new_ends_it_after_a_while() -> None:
    said = Said(GAMING, EVENING, WORKING)
    assert holds(said, READING, EVENING + HOLDS_AT_LEAST - SECOND)
    assert not holds(said, READING, EVENING + HOLDS_AT_LEAST)


def test_what_agrees_with_it_takes_it_over_at_once() -> None:
    assert not holds(Said(GAMING, EVENING, WORKING), GAMING, EVENING + SECOND)


def test_it_does_not_hold_for_days() -> None:
    said = Said(GAMING, EVENING, None)
    assert holds(said, None, EVENING + HOLDS_AT_MOST - SECOND)
    assert not holds(said, None, EVENING + HOLDS_AT_MOST)
