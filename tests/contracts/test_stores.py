"""What holds for whatever keeps plays, offers and settings: the fakes, and a profile of the disk."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Protocol

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_file, a_listen, an_offer, tags
from fakes import FakeBookmarks, FakeLeftPlaces, FakeOfferLog, FakePlayLog, FakeSettings, FakeTracks
from segue.adapters.sqlite.profile import SqlitePast, open_profile, open_writer
from segue.core.ports.library import Tracks
from segue.core.ports.log import OfferLog, PlayLog
from segue.core.ports.machine import Settings
from segue.core.ports.playing import BookmarkStore, LeftPlaces
from segue.domain.context import Activity
from segue.domain.liking import Liking
from segue.domain.offer import Answer, Considered, Form, Offer, OfferId, Reply, Span, Whole
from segue.domain.play import CHOSEN, ONWARD, QUEUED, SESSION_GAP, SUGGESTED, Ending, Origin, OriginKind, Play, PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.track import Tags, Track, TrackId

MS = timedelta(milliseconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
TOKYO = timezone(9 * HOUR)

#: The tracks that every rig knows.
TRACKS = [Track(TrackId(n), Path(f"/music/{n}.flac"), tags(f"Title {n}"), MONDAY) for n in (1, 2, 3)]
TAGS = {track.id: track.tags for track in TRACKS}

#: How the fakes and the database refuse what only a bug can ask for.
REFUSED = (AssertionError, sqlite3.IntegrityError)


class Rig(Protocol):
    plays: PlayLog
    offers: OfferLog
    settings: Settings
    tracks: Tracks
    bookmarks: BookmarkStore
    places: LeftPlaces

    def crash(self) -> None:
        """The program ends without a word, and starts again."""

    def past(self) -> list[tuple[Play, Tags]]:
        """`plays.all()`, as a worker reads it: to be called on one."""


class FakeRig:
    def __init__(self) -> None:
        self.plays: PlayLog = FakePlayLog(TAGS.__getitem__)
        self.offers: OfferLog = FakeOfferLog()
        self.settings: Settings = FakeSettings()
        self.tracks: Tracks = FakeTracks(TRACKS)  # type: ignore[assignment]
        self.bookmarks: BookmarkStore = FakeBookmarks()
        self.places: LeftPlaces = FakeLeftPlaces()

    def crash(self) -> None:
        """What the fakes keep outlives every program."""

    def past(self) -> list[tuple[Play, Tags]]:
        return list(self.plays.all())

    def close(self) -> None: ...


class SqliteRig:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open()
        with closing(open_writer(self._profile.file)) as writer:
            writer.write([a_file(str(track.path), track.tags) for track in TRACKS], MONDAY)

    def _open(self) -> None:
        self._profile = open_profile(self._folder, MONDAY)
        self.plays: PlayLog = self._profile.plays
        self.offers: OfferLog = self._profile.offers
        self.settings: Settings = self._profile.settings
        self.tracks: Tracks = self._profile.tracks
        self.bookmarks: BookmarkStore = self._profile.bookmarks
        self.places: LeftPlaces = self._profile.left_places

    def crash(self) -> None:
        self._profile.close()
        self._open()

    def past(self) -> list[tuple[Play, Tags]]:
        with closing(SqlitePast(self._profile.file)) as past:
            return list(past.plays.all())

    def close(self) -> None:
        self._profile.close()


@pytest.fixture(params=["fake", "sqlite"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    with closing(FakeRig() if request.param == "fake" else SqliteRig(tmp_path / "profile")) as made:
        yield made


# ---------------------------------------------------------------- PlayLog


def played(
    rig: Rig, track: int = 1, started: datetime = MONDAY, ending: Ending = Ending.FINISHED, **changed: object
) -> Play:
    """A listen from its beginning to its end."""
    listen = a_listen(track, started, **changed)
    rig.plays.begin(replace(listen, listened=timedelta()))
    rig.plays.progress(listen.listened, listen.lasted or listen.listened)
    return rig.plays.end(listen, ending)


def logged(rig: Rig, until: datetime | None = None) -> list[Play]:
    return [play for play, _ in rig.plays.all(until)]


def test_a_new_log_is_empty(rig: Rig) -> None:
    assert logged(rig) == []
    assert rig.plays.many([PlayId(1)]) == []
    assert rig.plays.recover() is None


def test_a_listen_under_way_is_no_play(rig: Rig) -> None:
    rig.plays.begin(a_listen())
    rig.plays.progress(5 * MINUTE, 5 * MINUTE)
    assert logged(rig) == []


@pytest.mark.parametrize("ending", Ending)
def test_an_end_appends_the_play_as_it_was(rig: Rig, ending: Ending) -> None:
    offered = Origin(OriginKind.OFFERED, 7)
    started = MONDAY.astimezone(TOKYO)
    listen = a_listen(2, started, origin=offered, activity=Activity("gaming"), listened=12_345 * MS)
    rig.plays.begin(replace(listen, listened=timedelta()))
    play = rig.plays.end(listen, ending)
    assert play == Play(play.id, listen, ending, 1)
    rig.crash()
    assert logged(rig) == [play]
    assert logged(rig)[0].listen.started.utcoffset() == started.utcoffset()


@pytest.mark.parametrize("origin", [CHOSEN, QUEUED, SUGGESTED, ONWARD, Origin(OriginKind.PLAYLIST, 3)])
def test_it_is_kept_why_a_play_was_played(rig: Rig, origin: Origin) -> None:
    listen = a_listen(2, origin=origin)
    rig.plays.begin(listen)
    rig.crash()
    recovered = rig.plays.recover()
    assert recovered is not None
    assert (recovered.listen.origin, logged(rig)[0].listen.origin) == (origin, origin)


@pytest.mark.parametrize("lasted", [2 * MINUTE, 20 * MINUTE])
def test_a_play_ends_when_the_clock_says_whatever_was_heard_of_the_music(rig: Rig, lasted: timedelta) -> None:
    """It was played at double speed, or paused."""
    play = played(rig, listened=4 * MINUTE, lasted=lasted)
    assert (play.listen.listened, play.ended) == (4 * MINUTE, MONDAY + lasted)
    rig.crash()
    assert logged(rig) == [play]
    assert (logged(rig, play.ended), logged(rig, play.ended + MS)) == ([], [play])
    assert rig.plays.session(MONDAY) == (MONDAY, play.ended)
    later = [played(rig, 2, play.ended + SESSION_GAP + by).session for by in (MS, timedelta())]
    assert later == [2, 1]


def test_an_end_counts_what_it_is_told_not_what_was_noted(rig: Rig) -> None:
    rig.plays.begin(a_listen(listened=timedelta()))
    rig.plays.progress(MINUTE, MINUTE)
    assert rig.plays.end(a_listen(listened=2 * MINUTE), Ending.SKIPPED).listen.listened == 2 * MINUTE
    assert [play.listen.listened for play in logged(rig)] == [2 * MINUTE]


def test_an_end_drops_the_note(rig: Rig) -> None:
    play = played(rig)
    rig.crash()
    assert rig.plays.recover() is None
    assert logged(rig) == [play]


def test_an_end_that_appends_nothing_keeps_the_note(rig: Rig) -> None:
    rig.plays.begin(a_listen(1))
    with pytest.raises(REFUSED):
        rig.plays.end(a_listen(99), Ending.FINISHED)
    assert logged(rig) == []
    play = rig.plays.recover()
    assert play is not None
    assert play.listen == a_listen(1)


def test_a_crash_loses_what_came_after_the_last_note(rig: Rig) -> None:
    listen = a_listen(2, MONDAY.astimezone(TOKYO), activity=Activity("cooking"), listened=timedelta())
    rig.plays.begin(listen)
    rig.plays.progress(20 * MS, 20 * MS)
    rig.plays.progress(40 * MS, 50 * MS)
    rig.crash()
    play = rig.plays.recover()
    assert play is not None
    assert play == Play(play.id, replace(listen, listened=40 * MS, lasted=50 * MS), Ending.STOPPED, 1)
    assert play.listen.started.utcoffset() == listen.started.utcoffset()
    assert logged(rig) == [play]


def test_a_crash_before_any_progress_leaves_a_play_of_no_length(rig: Rig) -> None:
    rig.plays.begin(a_listen(listened=timedelta()))
    rig.crash()
    play = rig.plays.recover()
    assert play is not None
    assert play.listen.listened == timedelta()


def test_a_listen_is_recovered_once(rig: Rig) -> None:
    rig.plays.begin(a_listen())
    play = rig.plays.recover()
    assert rig.plays.recover() is None
    rig.crash()
    assert rig.plays.recover() is None
    assert logged(rig) == [play]


def test_progress_of_nothing_is_no_error(rig: Rig) -> None:
    rig.plays.progress(MINUTE, MINUTE)
    assert rig.plays.recover() is None


def test_a_listen_may_follow_one_that_was_recovered(rig: Rig) -> None:
    rig.plays.begin(a_listen(1))
    recovered, next_one = rig.plays.recover(), played(rig, 2, MONDAY + HOUR)
    assert logged(rig) == [recovered, next_one]


def test_a_play_is_told_to_the_digit_as_it_was_when_it_ended(rig: Rig) -> None:
    """So that habits learn the same of it then and ever after."""
    tokyo = (MONDAY + timedelta(microseconds=1_999)).astimezone(TOKYO)
    play = played(rig, 1, tokyo, listened=timedelta(milliseconds=7))
    assert logged(rig) == [play]
    assert logged(rig)[0].listen.started.utcoffset() == play.listen.started.utcoffset()


def test_what_was_appended_after_a_play_comes_in_order_of_time(rig: Rig) -> None:
    plays = [played(rig, track, MONDAY + hours * HOUR) for track, hours in ((1, 1), (2, 9), (3, 4), (1, 6))]
    assert [play for play, _ in rig.plays.after(plays[1].id)] == plays[2:]
    assert list(rig.plays.after(PlayId(0))) == list(rig.plays.all())
    assert list(rig.plays.after(plays[3].id)) == []
    assert rig.plays.count() == 4


def test_all_come_in_order_of_time_not_of_logging(rig: Rig) -> None:
    late, early = played(rig, 1, MONDAY + HOUR), played(rig, 2, MONDAY)
    same = played(rig, 3, MONDAY.astimezone(TOKYO))
    assert logged(rig) == [early, same, late]


def test_all_come_with_the_tags_of_their_tracks(rig: Rig) -> None:
    plays = [played(rig, track, MONDAY + i * HOUR) for i, track in enumerate((3, 1, 3))]
    assert list(rig.plays.all()) == [(play, TAGS[play.listen.track]) for play in plays]


def test_until_asks_for_plays_that_had_ended_before(rig: Rig) -> None:
    first = played(rig, 1, MONDAY, listened=4 * MINUTE)
    second = played(rig, 2, MONDAY + 10 * MINUTE, listened=4 * MINUTE)
    assert logged(rig, MONDAY) == []
    assert logged(rig, first.ended) == []
    assert logged(rig, first.ended + MS) == [first]
    assert logged(rig, MONDAY + 12 * MINUTE) == [first]
    assert logged(rig, second.ended.astimezone(TOKYO)) == [first]
    assert logged(rig, second.ended + MS) == [first, second]


def test_a_worker_reads_them_too(rig: Rig) -> None:
    plays = [played(rig, track, MONDAY + track * HOUR) for track in (1, 2)]
    rig.plays.begin(a_listen(3, MONDAY + 3 * HOUR))
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(rig.past).result() == [(play, TAGS[play.listen.track]) for play in plays]


def test_many_gives_the_plays_asked_for_with_their_tracks(rig: Rig) -> None:
    late, early, other = played(rig, 1, MONDAY + HOUR), played(rig, 2, MONDAY), played(rig, 3, MONDAY + 2 * HOUR)
    found = rig.plays.many([late.id, PlayId(99), early.id])
    assert [(play, track.id, track.tags) for play, track in found] == [
        (early, 2, TAGS[TrackId(2)]),
        (late, 1, TAGS[TrackId(1)]),
    ]
    assert [play for play, _ in rig.plays.many([other.id])] == [other]
    assert rig.plays.many([]) == []


def test_the_plays_of_tracks_are_told_in_order_of_time(rig: Rig) -> None:
    late, early = played(rig, 1, MONDAY + HOUR), played(rig, 1, MONDAY, Ending.SKIPPED)
    other = played(rig, 2, MONDAY + 2 * HOUR)
    played(rig, 3, MONDAY + 3 * HOUR)
    assert rig.plays.of([TrackId(1)]) == [(early, TAGS[TrackId(1)]), (late, TAGS[TrackId(1)])]
    assert [play.id for play, _ in rig.plays.of([TrackId(2), TrackId(1)])] == [early.id, late.id, other.id]
    assert list(rig.plays.of([])) == []
    assert list(rig.plays.of([TrackId(99)])) == []


def test_the_last_plays_come_newest_first(rig: Rig) -> None:
    plays = [played(rig, 1 + n % 3, MONDAY + n * HOUR) for n in (2, 0, 3, 1)]
    newest = sorted(plays, key=lambda play: play.listen.started, reverse=True)
    assert [(play, track.tags) for play, track in rig.plays.latest(3)] == [
        (play, TAGS[play.listen.track]) for play in newest[:3]
    ]
    assert [play for play, _ in rig.plays.latest(9)] == newest


def test_a_session_is_told_by_any_of_its_plays(rig: Rig) -> None:
    played(rig, 1, MONDAY - 3 * HOUR)
    first, second, third = (played(rig, n, MONDAY + 20 * n * MINUTE) for n in (1, 2, 3))
    later = played(rig, 1, third.ended + SESSION_GAP + MS)
    for play in (first, second, third):
        assert rig.plays.session(play.listen.started) == (first.listen.started, third.ended)
    assert rig.plays.session(later.listen.started) == (later.listen.started, later.ended)
    in_tokyo = later.listen.started.astimezone(TOKYO)
    assert rig.plays.session(in_tokyo)[0].utcoffset() == in_tokyo.utcoffset()


def test_forget_takes_those_plays_and_no_others(rig: Rig) -> None:
    first, second, third = (played(rig, track, MONDAY + track * HOUR) for track in (1, 2, 3))
    rig.plays.forget([first.id, third.id, PlayId(99)])
    rig.crash()
    assert logged(rig) == [second]
    assert rig.plays.many([first.id, third.id]) == []


def test_forget_leaves_the_listen_under_way(rig: Rig) -> None:
    play = played(rig)
    rig.plays.begin(a_listen(2, MONDAY + HOUR))
    rig.plays.forget([play.id])
    assert logged(rig) == []
    recovered = rig.plays.recover()
    assert recovered is not None
    assert recovered.listen.track == 2


def test_the_id_of_a_forgotten_play_is_not_given_again(rig: Rig) -> None:
    forgotten = played(rig)
    rig.plays.forget([forgotten.id])
    rig.crash()
    assert played(rig, 2).id != forgotten.id


def test_a_session_goes_on_until_a_long_silence(rig: Rig) -> None:
    starts = [MONDAY, MONDAY + 4 * MINUTE + SESSION_GAP, MONDAY + 8 * MINUTE + 2 * SESSION_GAP + MS]
    assert [played(rig, 1, start, listened=4 * MINUTE).session for start in starts] == [1, 1, 2]


def test_a_play_of_an_earlier_time_belongs_to_the_session_of_then(rig: Rig) -> None:
    """As after the clock was put back."""
    sessions = [played(rig, 1, MONDAY + hours * HOUR).session for hours in (0, 5, 0.1, 2)]
    assert sessions == [1, 2, 1, 3]


# ---------------------------------------------------------------- OfferLog


def test_an_added_offer_has_an_id_by_which_it_is_found(rig: Rig) -> None:
    new = replace(an_offer(MONDAY.astimezone(TOKYO)), activity=Activity("gaming"))
    first, second = rig.offers.add(new), rig.offers.add(new)
    assert first.id != second.id
    assert (first, second) == (replace(new, id=first.id), replace(new, id=second.id))
    rig.crash()
    assert [rig.offers.get(offer.id) for offer in (second, first)] == [second, first]
    assert rig.offers.get(first.id).made.utcoffset() == new.made.utcoffset()


def test_an_offer_of_something_whole_comes_back_as_it_was(rig: Rig) -> None:
    offer = an_offer()
    for form, playlist, last in ((Form.ALBUM, None, None), (Form.BY_RULE, PlaylistId(3), MONDAY.date())):
        whole = Whole(form, playlist, MONDAY.date(), 6, 8, (PlayId(1), PlayId(-2)), last)
        stored = rig.offers.add(replace(offer, mix=replace(offer.mix, whole=whole)))
        rig.crash()
        assert rig.offers.get(stored.id) == stored
        assert rig.offers.get(stored.id).mix.form is form
        assert rig.offers.get(stored.id).mix.counted == whole.plays
    assert rig.offers.add(offer).mix.form is Form.MIX
    beside = (replace(offer.mix.evidence, subject="Folk", span=Span(frozenset({1, 4}), 19, 22)),)
    stored = rig.offers.add(replace(offer, mix=replace(offer.mix, beside=beside)))
    assert rig.offers.get(stored.id).mix.beside == beside


def test_a_shortened_offer_is_the_shortened_one_after_a_restart(rig: Rig) -> None:
    offer, other = rig.offers.add(an_offer()), rig.offers.add(an_offer())
    first, *rest = offer.mix.suggestions
    shorter = replace(offer, mix=replace(offer.mix, suggestions=tuple(rest), without=(first,)))
    rig.offers.edit(shorter)
    rig.crash()
    assert rig.offers.since(MONDAY) == [(shorter, None), (other, None)]
    rig.offers.edit(offer)
    assert rig.offers.get(offer.id) == offer


def test_an_offer_that_was_never_made_is_not_found(rig: Rig) -> None:
    rig.offers.add(an_offer())
    for unknown in (0, 99):
        with pytest.raises((KeyError, TypeError)):
            rig.offers.get(OfferId(unknown))


def test_offers_come_oldest_first(rig: Rig) -> None:
    late, early = rig.offers.add(an_offer(MONDAY + HOUR)), rig.offers.add(an_offer(MONDAY))
    same = rig.offers.add(an_offer(MONDAY.astimezone(TOKYO)))
    assert rig.offers.since(MONDAY - HOUR) == [(early, None), (same, None), (late, None)]


def test_since_begins_with_the_offer_made_just_then(rig: Rig) -> None:
    first, second = rig.offers.add(an_offer(MONDAY)), rig.offers.add(an_offer(MONDAY + HOUR))
    assert [offer for offer, _ in rig.offers.since(MONDAY.astimezone(TOKYO))] == [first, second]
    assert [offer for offer, _ in rig.offers.since(MONDAY + MS)] == [second]
    assert rig.offers.since(MONDAY + HOUR + MS) == []


def test_since_goes_further_back_for_so_many_at_least(rig: Rig) -> None:
    third, first, second = (rig.offers.add(an_offer(MONDAY + hours * HOUR)) for hours in (2, 0, 1))
    assert [offer for offer, _ in rig.offers.since(MONDAY + 2 * HOUR, at_least=2)] == [second, third]
    assert [offer for offer, _ in rig.offers.since(MONDAY + HOUR, at_least=1)] == [second, third]
    assert [offer for offer, _ in rig.offers.since(MONDAY + 24 * HOUR, at_least=9)] == [first, second, third]


def test_past_offers_are_found_by_their_words_the_newest_first(rig: Rig) -> None:
    def said(title: str, hours: int) -> Offer:
        offer = an_offer(MONDAY + hours * HOUR)
        return rig.offers.add(replace(offer, mix=replace(offer.mix, title=title)))

    jazz, songs, again = said("Jazz for Monday", 0), said("Canções da manhã", 1), said("Jazz for Tuesday", 2)
    reply = Reply(songs.id, MONDAY + 2 * HOUR, Answer.NOT_NOW)
    rig.offers.reply(reply)
    assert rig.offers.past("", 2) == [(again, None), (songs, reply)]
    assert rig.offers.past("cancoes JAZZ", 9) == [(songs, reply)], "the reason has the other word"
    assert rig.offers.past("tues", 9) == [(again, None)]
    assert rig.offers.past("for monday", 9) == [(jazz, None)]
    assert rig.offers.past("opera", 9) == []


def test_moments_considered_are_kept_until_they_are_too_old(rig: Rig) -> None:
    moments = [Considered((MONDAY + n * HOUR).astimezone(TOKYO), "Jazz", (1.0, -2.5), 0.125) for n in range(3)]
    for moment in moments:
        rig.offers.consider(moment, moment.at - HOUR)
    rig.crash()
    assert rig.offers.considered(MONDAY - HOUR) == moments[1:]
    assert rig.offers.considered(MONDAY + HOUR + MS) == moments[2:]
    assert rig.offers.considered(MONDAY)[0].at.utcoffset() == moments[0].at.utcoffset()
    rig.offers.forget_considered()
    assert rig.offers.considered(MONDAY) == []


@pytest.mark.parametrize("answer", Answer)
def test_an_offer_comes_with_its_reply(rig: Rig, answer: Answer) -> None:
    first, second = rig.offers.add(an_offer(MONDAY)), rig.offers.add(an_offer(MONDAY + HOUR))
    reply = Reply(first.id, (MONDAY + 2 * HOUR).astimezone(TOKYO), answer)
    rig.offers.reply(reply)
    rig.crash()
    assert rig.offers.since(MONDAY) == [(first, reply), (second, None)]


def test_a_reply_stands(rig: Rig) -> None:
    offer = rig.offers.add(an_offer())
    first = Reply(offer.id, MONDAY + MINUTE, Answer.NOT_NOW)
    rig.offers.reply(first)
    with pytest.raises(REFUSED):
        rig.offers.reply(Reply(offer.id, MONDAY + HOUR, Answer.ACCEPTED))
    assert rig.offers.since(MONDAY) == [(offer, first)]


def test_a_reply_that_is_taken_back_was_never_given(rig: Rig) -> None:
    offer, other = rig.offers.add(an_offer()), rig.offers.add(an_offer())
    for one in (offer, other):
        rig.offers.reply(Reply(one.id, MONDAY, Answer.NOT_NOW))
    assert rig.offers.reply_to(offer.id) == Reply(offer.id, MONDAY, Answer.NOT_NOW)
    rig.offers.take_back(offer.id)
    assert rig.offers.reply_to(offer.id) is None
    assert [reply and reply.answer for _, reply in rig.offers.since(MONDAY)] == [None, Answer.NOT_NOW]
    rig.offers.reply(Reply(offer.id, MONDAY, Answer.ACCEPTED))
    assert rig.offers.past("", 2)[1][1] == Reply(offer.id, MONDAY, Answer.ACCEPTED)


def test_there_is_no_reply_without_an_offer(rig: Rig) -> None:
    with pytest.raises(REFUSED):
        rig.offers.reply(Reply(OfferId(1), MONDAY, Answer.ACCEPTED))
    offer = rig.offers.add(an_offer())
    assert rig.offers.since(MONDAY) == [(offer, None)]


# ---------------------------------------------------------------- Settings


def test_an_unknown_setting_is_none(rig: Rig) -> None:
    rig.settings.set("volume", 70)
    assert rig.settings.get("never set") is None
    assert rig.settings.get("Volume") is None


@pytest.mark.parametrize(
    "value",
    [None, True, False, 0, -(2**60), 0.1 + 0.2, "", "“Björk”\n", [], [1, [None, "a"]], {}, {"a": {"b": [1.5]}}],
)
def test_a_setting_of_any_json_type_is_kept(rig: Rig, value: object) -> None:
    rig.settings.set("name", value)
    rig.crash()
    got = rig.settings.get("name")
    assert got == value
    assert type(got) is type(value)


def test_the_last_value_counts_whatever_its_type(rig: Rig) -> None:
    for value in (70, {"percent": 80}, None, "loud"):
        rig.settings.set("volume", value)
        assert rig.settings.get("volume") == value


def test_settings_do_not_touch_each_other(rig: Rig) -> None:
    rig.settings.set("volume", 70)
    rig.settings.set("muted", True)
    assert (rig.settings.get("volume"), rig.settings.get("muted")) == (70, True)


def test_a_tuple_comes_back_as_the_list_that_json_has(rig: Rig) -> None:
    rig.settings.set("columns", ("title", "artist"))
    assert rig.settings.get("columns") == ["title", "artist"]


def test_a_setting_changes_only_by_being_set(rig: Rig) -> None:
    columns = ["title"]
    rig.settings.set("columns", columns)
    columns.append("artist")
    got = rig.settings.get("columns")
    assert isinstance(got, list)
    got.append("year")
    assert rig.settings.get("columns") == ["title"]


@pytest.mark.parametrize("value", [{1, 2}, MONDAY, Path("/music"), b"bytes", [HOUR], float("nan"), float("inf")])
def test_what_json_does_not_know_is_refused(rig: Rig, value: object) -> None:
    rig.settings.set("name", "before")
    with pytest.raises((TypeError, ValueError, sqlite3.IntegrityError)):
        rig.settings.set("name", value)
    assert rig.settings.get("name") == "before"


# ---------------------------------------------------------------- Tracks, as far as the fake goes


def test_many_tracks_come_in_the_order_asked_for(rig: Rig) -> None:
    wanted = [TrackId(n) for n in (3, 1, 99, 3)]
    assert rig.tracks.many(wanted) == [TRACKS[2], TRACKS[0], TRACKS[2]]
    assert rig.tracks.many([]) == []


def test_nothing_is_said_of_a_track_at_first(rig: Rig) -> None:
    assert rig.tracks.likings([TrackId(1), TrackId(99)]) == {TrackId(1): Liking()}


def test_what_is_said_of_tracks_is_kept(rig: Rig) -> None:
    said = {TrackId(1): Liking(4.5, MONDAY), TrackId(3): Liking(0.5)}
    rig.tracks.set_likings(said)
    rig.crash()
    assert rig.tracks.likings([TrackId(n) for n in (1, 2, 3)]) == {**said, TrackId(2): Liking()}
    assert set(rig.tracks.ratings([TrackId(n) for n in (1, 2, 3, 99)])) == {4.5, None, 0.5}
    first, second, third = rig.tracks.many([TrackId(n) for n in (1, 2, 3)])
    assert [(track.rating, track.loved) for track in (first, second, third)] == [
        (4.5, True),
        (None, False),
        (0.5, False),
    ]


def test_what_is_said_can_be_unsaid(rig: Rig) -> None:
    rig.tracks.set_likings({TrackId(1): Liking(5, MONDAY)})
    rig.tracks.set_likings({TrackId(1): Liking(None, None)})
    assert rig.tracks.many([TrackId(1)]) == [TRACKS[0]]


def test_of_an_unknown_track_nothing_is_said(rig: Rig) -> None:
    rig.tracks.set_likings({TrackId(99): Liking(5, MONDAY)})
    assert rig.tracks.likings([TrackId(99)]) == {}


# ---------------------------------------------------------------- BookmarkStore, LeftPlaces


def test_bookmarks_are_kept_as_they_were_made(rig: Rig) -> None:
    made = MONDAY.astimezone(TOKYO)
    late = rig.bookmarks.add(TrackId(1), 42 * MINUTE, made)
    early = rig.bookmarks.add(TrackId(1), 7 * MINUTE, made + MINUTE)
    other = rig.bookmarks.add(TrackId(2), MINUTE, made + HOUR)
    rig.bookmarks.set_note(early.id, "the joke")
    rig.crash()
    early = replace(early, note="the joke")
    assert rig.bookmarks.of(TrackId(1)) == [early, late]
    assert rig.bookmarks.all() == [other, early, late]
    assert rig.bookmarks.all()[0].made.utcoffset() == made.utcoffset()
    assert rig.bookmarks.of(TrackId(3)) == []


def test_a_bookmark_that_was_deleted_comes_back_as_it_was(rig: Rig) -> None:
    one = rig.bookmarks.add(TrackId(1), MINUTE, MONDAY)
    rig.bookmarks.delete(one.id)
    assert rig.bookmarks.all() == []
    another = rig.bookmarks.add(TrackId(2), MINUTE, MONDAY)
    assert another.id != one.id
    rig.bookmarks.put_back(one)
    rig.bookmarks.put_back(one)
    assert rig.bookmarks.of(TrackId(1)) == [one]


def test_of_the_places_of_a_track_the_last_holds(rig: Rig) -> None:
    rig.places.keep(TrackId(1), MINUTE, MONDAY)
    rig.places.keep(TrackId(1), HOUR, MONDAY + HOUR)
    rig.places.keep(TrackId(2), 1234 * MS, MONDAY)
    rig.crash()
    assert [rig.places.of(TrackId(n)) for n in (1, 2, 3)] == [HOUR, 1234 * MS, None]
    rig.places.drop(TrackId(1))
    rig.places.drop(TrackId(3))
    assert [rig.places.of(TrackId(n)) for n in (1, 2)] == [None, 1234 * MS]
