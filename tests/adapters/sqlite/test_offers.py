"""Offers and replies come back as they were stored."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import CHOSEN, MONDAY, a_file, a_listen, an_offer, tags
from segue.adapters.sqlite.profile import Profile, open_profile
from segue.domain.context import Activity
from segue.domain.offer import Answer, Evidence, Mix, Moment, Offer, OfferId, Reply, Span, Suggestion
from segue.domain.play import Ending, Origin, OriginKind, PlayId
from segue.domain.track import TrackId

HOUR = timedelta(hours=1)

FULL = Offer(
    OfferId(0),
    MONDAY.astimezone(timezone(timedelta(hours=-3, minutes=-30))),
    Moment.SCHEDULED,
    "Björk “live”|4|evening",
    Activity("gaming"),
    Mix(
        "Film scores for Friday evening",
        "You played film scores on 9 of the last 12 Fridays.",
        Evidence(
            "Film Score",
            Span(frozenset({4, 6}), 18, 23),
            date(2026, 1, 2),
            date(2026, 2, 27),
            9,
            12,
            (PlayId(3), PlayId(1)),
            Activity("gaming"),
            7,
        ),
        (("Film Score", 2 / 3), ("Ambient", 1 / 3)),
        (
            Suggestion(TrackId(4), 0.1 + 0.2, "9 plays – “often”", plays=(PlayId(7), PlayId(-2))),
            Suggestion(TrackId(2), 1e-9, "new", True),
        ),
    ),
)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        yield made


def test_of_an_offer_stored_before_no_plays_are_known(profile: Profile) -> None:
    stored = profile.offers.add(FULL)
    with profile.connection as db:
        db.execute("UPDATE offers SET content = json_remove(content, '$.tracks[0][4]', '$.tracks[1][4]')")
    before = [replace(suggestion, plays=()) for suggestion in FULL.mix.suggestions]
    assert list(profile.offers.get(stored.id).mix.suggestions) == before


@pytest.mark.parametrize("offer", [FULL, an_offer(), an_offer(tracks=())])
def test_an_offer_comes_back_as_it_was(profile: Profile, offer: Offer) -> None:
    stored = profile.offers.add(offer)
    assert stored == replace(offer, id=OfferId(1))
    again = profile.offers.get(stored.id)
    assert again == stored
    assert again.made.utcoffset() == offer.made.utcoffset()


@pytest.mark.parametrize("moment", Moment)
def test_every_moment_can_be_stored(profile: Profile, moment: Moment) -> None:
    stored = profile.offers.add(replace(an_offer(), moment=moment))
    assert profile.offers.get(stored.id).moment is moment


@pytest.mark.parametrize("answer", Answer)
def test_a_reply_comes_with_its_offer(profile: Profile, answer: Answer) -> None:
    first = profile.offers.add(an_offer())
    second = profile.offers.add(an_offer(MONDAY + HOUR))
    reply = Reply(second.id, (MONDAY + 2 * HOUR).astimezone(timezone(-HOUR)), answer)
    profile.offers.reply(reply)
    assert profile.offers.since(MONDAY) == [(first, None), (second, reply)]


def test_offers_since_then_oldest_first(profile: Profile) -> None:
    late, early = profile.offers.add(an_offer(MONDAY + HOUR)), profile.offers.add(an_offer(MONDAY))
    assert [offer for offer, _ in profile.offers.since(MONDAY)] == [early, late]
    assert [offer for offer, _ in profile.offers.since(MONDAY + timedelta(milliseconds=1))] == [late]
    assert profile.offers.since(MONDAY + 2 * HOUR) == []


def test_what_was_played_of_an_offer_is_told_with_how_it_fared(profile: Profile) -> None:
    for title in "abcd":
        profile.tracks.opened([a_file(f"/music/{title}.flac", tags(title))], MONDAY)
    offer = profile.offers.add(FULL)  # of the tracks 4 and, unexpected, 2
    of_it, of_another = Origin(OriginKind.OFFERED, offer.id), Origin(OriginKind.OFFERED, OfferId(99))
    for track, origin, listened, ending in (
        (4, of_it, 200, Ending.FINISHED),
        (2, of_it, 5, Ending.SKIPPED),
        (2, of_it, 40, Ending.SKIPPED),
        (2, of_it, 5, Ending.STOPPED),
        (3, of_it, 200, Ending.FINISHED),
        (4, of_another, 200, Ending.FINISHED),
        (4, CHOSEN, 200, Ending.FINISHED),
    ):
        profile.plays.end(a_listen(track, MONDAY, origin=origin, listened=timedelta(seconds=listened)), ending)

    told = [(one.offer, one.track, one.unexpected, one.was_heard) for one in profile.offers.fared(MONDAY)]
    assert told == [(offer.id, 4, False, True), (offer.id, 2, True, False), (offer.id, 2, True, True)]
    assert profile.offers.fared(MONDAY + HOUR) == []
    assert profile.offers.fared(MONDAY, MONDAY) == []
    assert len(profile.offers.fared(MONDAY, MONDAY + HOUR)) == 3
