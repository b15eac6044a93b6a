"""Why now, and why not more of it: each number can be counted again."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, a_mission_life, an_offer, numbered, session
from segue.core.answering import choices, why_not, why_now
from segue.domain.context import Activity, Context
from segue.domain.offer import Answer, Moment, OfferId, Reply, Span
from segue.domain.preferences import Kind, Leaning, Preferences, SaidHabit
from segue.domain.taste import Artist
from segue.habits.evidence import occasions

LIFE = a_mission_life()
FRIDAY = MONDAY.replace(hour=20, minute=50) + timedelta(weeks=12, days=4)
SPAN = Span(frozenset({4}), 20, 23)


def test_why_now_tells_what_happened_when_it_begins_and_how_offers_of_it_fared() -> None:
    evidence = occasions(LIFE, "Film Score", FRIDAY, SPAN)
    offer = an_offer(FRIDAY, key="Film Score|4|evening")
    offer = replace(offer, moment=Moment.RETURNED, mix=replace(offer.mix, evidence=evidence))
    past = [
        (
            replace(an_offer(FRIDAY - timedelta(weeks=n), key=key), id=OfferId(n)),
            Reply(OfferId(n), FRIDAY - timedelta(weeks=n), answer),
        )
        for n, (key, answer) in enumerate(
            [
                ("Film Score|4|evening", Answer.ACCEPTED),
                ("Film Score|34|evening", Answer.NOT_NOW),
                ("Jazz|4|evening", Answer.ACCEPTED),
            ],
            1,
        )
    ]
    happened, begins, fared = why_now(offer, LIFE, past)
    assert happened.words == "You came back at 20:50."
    assert begins.words.startswith("You usually start Film Score at about 2")
    assert begins.plays == evidence.plays
    assert fared.words == "Of the 2 offers of it in the last 60 days, you played 1."

    (doing,) = why_now(replace(an_offer(), moment=Moment.ACTIVITY, activity=Activity("gaming")), LIFE, ())
    assert doing.words == f"You were gaming from {MONDAY:%H:%M} on."


@pytest.mark.parametrize("moment", [one for one in Moment if one is not Moment.ALWAYS])
def test_what_happened_is_told_with_its_time_so_that_it_is_true_whenever_it_is_read(moment: Moment) -> None:
    words = why_now(replace(an_offer(FRIDAY), moment=moment), (), ())[0].words
    assert "20:50" in words
    assert words.endswith(".")


def test_why_not_counts_this_time_of_the_week_and_of_late() -> None:
    then, lately = why_not(Kind.GENRE, "Jazz", Context(FRIDAY), LIFE, Preferences(), ())
    fridays = [h for h in LIFE if h.at.weekday() == 4 and 18 <= h.at.hour < 23]
    assert then.words == f"0 of your {len(fridays)} plays on Friday evenings in 12 weeks are Jazz."
    of_late = [h for h in LIFE if FRIDAY - h.at < timedelta(days=30)]
    jazz = [h for h in of_late if "Jazz" in h.genres]
    assert lately.words == f"{len(jazz)} of {len(of_late)} plays in the last 30 days are Jazz."
    assert lately.plays == tuple(h.play for h in jazz)


def test_why_not_tells_what_was_said_and_what_was_skipped() -> None:
    skips = [replace(h, liked=False) for h in session(FRIDAY - timedelta(days=2), "Jazz", TRACKS["Jazz"], 3)]
    life = numbered([*LIFE, *skips])
    preferences = Preferences((Leaning(Kind.GENRE, "Jazz", False, FRIDAY - timedelta(days=3)),), frozenset({"Jazz"}))
    told = [one.words for one in why_not(Kind.GENRE, "Jazz", Context(FRIDAY), life, preferences, ())]
    assert told[0] == "You asked for no Jazz in offers."
    assert told[1].startswith("You asked for less of it on ")
    assert told[-1] == "You skipped 3 tracks of it in the last 30 days."

    denied = Preferences(denied=(SaidHabit("Jazz", Span(frozenset({4}), 0, 24), None, FRIDAY),))
    for at, said in ((FRIDAY, True), (FRIDAY + timedelta(days=1), False)):
        words = [one.words for one in why_not(Kind.GENRE, "Jazz", Context(at), life, denied, ())]
        assert ("You said no to Jazz at this time." in words) is said

    its = why_not(Kind.ARTIST, "jazz ARTIST 2", Context(FRIDAY), life, preferences, (Artist("Jazz artist 2"),))
    assert its[0].words == "You left it out of your taste: nothing is learned of it."
    assert its[2].plays == tuple(
        h.play for h in life if h.liked and h.artist == "Jazz artist 2" and FRIDAY - h.at < timedelta(days=30)
    )


def test_what_may_be_asked_for_is_what_is_heard_most() -> None:
    found = choices(LIFE, ["Jazz"])
    assert found.genres == ("Top 40", "Film Score")
    assert len(found.artists) == 12
    assert found.artists[0].startswith("Top 40")
