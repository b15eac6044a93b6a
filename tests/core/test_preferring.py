"""What was said of offers is kept in the profile, told of, and taken back."""

from datetime import timedelta

from builders import MONDAY
from fakes import FakeSettings
from segue.core.preferring import Preferring
from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.domain.preferences import OVER, Correction, Kind, Leaning, Preferences, SaidHabit

FRIDAYS = Span(frozenset({4}), 20, 23)


def test_all_that_was_said_is_there_at_the_next_start() -> None:
    settings = FakeSettings()
    preferring, told = Preferring(settings), [0]
    preferring.changed.connect(lambda _: told.append(1))
    preferring.lean(Kind.ARTIST, "Coltrane", is_more=False, at=MONDAY)
    preferring.switch_off("Opera")
    preferring.say("Film Score", FRIDAYS, MONDAY)
    preferring.say("Folk", Activity("cooking"), MONDAY)

    assert len(told) == 5
    assert Preferring(settings).preferences == Preferences(
        (Leaning(Kind.ARTIST, "Coltrane", False, MONDAY),),
        frozenset({"Opera"}),
        (SaidHabit("Film Score", FRIDAYS, None, MONDAY), SaidHabit("Folk", None, Activity("cooking"), MONDAY)),
    )


def test_each_is_taken_back_and_the_way_back_of_that_too() -> None:
    preferring = Preferring(FakeSettings())
    preferring.lean(Kind.ARTIST, "Coltrane", is_more=False, at=MONDAY)()
    preferring.switch_off("Opera")()
    preferring.say("Film Score", FRIDAYS, MONDAY)()
    assert preferring.preferences == Preferences()

    preferring.lean(Kind.GENRE, "Jazz", is_more=True, at=MONDAY)
    preferring.switch_off("Opera")
    preferring.say("Film Score", FRIDAYS, MONDAY)
    before = preferring.preferences
    again = [preferring.unlean(before.leanings[0]), preferring.switch_on("Opera"), preferring.unsay(before.said[0])]
    assert preferring.preferences == Preferences()
    for one in again:
        one()
    assert preferring.preferences == before


def test_a_no_is_kept_and_taken_back_and_holds_at_its_time_only() -> None:
    settings = FakeSettings()
    back = Preferring(settings).deny("Film Score", FRIDAYS, MONDAY)
    preferences = Preferring(settings).preferences
    assert preferences.denied == (SaidHabit("Film Score", FRIDAYS, None, MONDAY),)
    assert preferences.said == ()
    friday = MONDAY.replace(hour=21) + timedelta(days=4)
    assert preferences.off_at(Context(friday)) == {"Film Score"}
    for other in (friday + timedelta(days=1), friday.replace(hour=23), friday.replace(hour=19)):
        assert preferences.off_at(Context(other)) == frozenset()
    back()
    preferring = Preferring(settings)
    assert preferring.preferences == Preferences()
    preferring.deny("Film Score", FRIDAYS, MONDAY)
    preferring.undeny(preferring.preferences.denied[0])()
    assert preferring.preferences == preferences


def test_what_has_faded_is_not_kept() -> None:
    preferring = Preferring(FakeSettings())
    preferring.lean(Kind.GENRE, "Jazz", is_more=False, at=MONDAY)
    preferring.lean(Kind.GENRE, "Folk", is_more=False, at=MONDAY + OVER)
    assert [one.name for one in preferring.preferences.leanings] == ["Folk"]


def test_what_a_newer_segue_has_kept_is_passed_over() -> None:
    settings = FakeSettings(
        {"leanings": [{"mood": "calm"}, 7], "genres not offered": "Jazz", "habits told": {"a": 1}}
    )
    assert Preferring(settings).preferences == Preferences()


def test_a_correction_is_kept_corrected_again_and_taken_back() -> None:
    settings = FakeSettings()
    preferring, later, latest = Preferring(settings), Span(frozenset({4}), 21, 23), Span(frozenset({4}), 22, 24)
    first = preferring.correct("Film Score", FRIDAYS, later, MONDAY)
    assert Preferring(settings).preferences.corrected == (Correction("Film Score", FRIDAYS, later, MONDAY),)
    again = preferring.correct("Film Score", later, latest, MONDAY)
    assert preferring.preferences.corrected == (Correction("Film Score", FRIDAYS, latest, MONDAY),)
    assert preferring.learned_for("Film Score", latest) == FRIDAYS
    again()
    assert preferring.preferences.corrected == (Correction("Film Score", FRIDAYS, later, MONDAY),)
    first()
    assert preferring.preferences.corrected == ()


def test_a_habit_said_to_be_as_it_was_learned_is_not_corrected_any_more() -> None:
    preferring, later = Preferring(FakeSettings()), Span(frozenset({4}), 21, 23)
    preferring.correct("Film Score", FRIDAYS, later, MONDAY)
    back = preferring.correct("Film Score", later, FRIDAYS, MONDAY)
    assert preferring.preferences.corrected == ()
    back()
    (one,) = preferring.preferences.corrected
    preferring.uncorrect(one)()
    assert preferring.preferences.corrected == (one,)
