"""Copies of one recording: how they are found, and that everything told of them is told of all together."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from disk import Disk
from fakes import FakeClock, Inbox
from segue.adapters.sqlite.duplicates import SqliteDuplicates
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile, open_writer
from segue.core.liking import Likings
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.ports.library import Likeness
from segue.core.query_parser import parse
from segue.domain.play import Ending
from segue.domain.sorting import SortBy
from segue.domain.track import MusicBrainzIds, Part, TrackId

LONG, SHORT = timedelta(minutes=9), timedelta(seconds=10)


class Shelf:
    """A library of files that are never looked at."""

    def __init__(self, folder: Path) -> None:
        self.profile: Profile = open_profile(folder, MONDAY)
        self.writer = open_writer(self.profile.file)
        self._numbers = iter(range(1, 1000))

    def put(self, sound: str | None = None, title: str = "", parts: int = 0, **told: object) -> TrackId:
        number = next(self._numbers)
        its = tags(title or f"Song {number}", **told)
        found = FoundFile(f"/music/{number}.flac", 1000 * number, 1)
        print_ = None if sound is None else sound.encode().ljust(16)
        some = tuple((Part(n, timedelta(minutes=n)), its) for n in range(1, parts + 1))
        self.writer.write([ReadFile(found, its, print_, some)], MONDAY)
        return self.profile.tracks.at_path(found.path)[0].id

    def play(
        self, track: TrackId, day: int = 0, listened: timedelta = LONG, ending: Ending = Ending.FINISHED
    ) -> None:
        self.profile.plays.end(a_listen(track, MONDAY + timedelta(days=day), listened=listened), ending)

    def rate(self, track: TrackId, rating: int | None, loved: int | None = None) -> None:
        with self.profile.connection as connection:
            connection.execute("UPDATE tracks SET rating = ?, loved = ? WHERE id = ?", (rating, loved, track))

    def rated(self, *tracks: TrackId) -> list[tuple[float | None, bool]]:
        return [(track.rating, track.loved) for track in self.profile.tracks.many(tracks)]

    def found(self) -> list[tuple[Likeness, set[TrackId]]]:
        with closing(SqliteDuplicates(self.profile.file)) as duplicates:
            return [(group.likeness, set(group.tracks)) for group in duplicates.groups()]

    def find(self, words: str) -> set[TrackId]:
        return set(self.profile.tracks.find(parse(words), SortBy.TITLE, False, MONDAY + timedelta(days=30)))

    def close(self) -> None:
        self.writer.close()
        self.profile.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with closing(Shelf(tmp_path)) as made:
        yield made


def test_files_of_one_sound_are_copies(shelf: Shelf) -> None:
    a, _, b = shelf.put("one"), shelf.put("two"), shelf.put("one")
    assert shelf.found() == [(Likeness.SAME_SOUND, {a, b})]


def test_files_without_a_print_or_with_one_that_says_little_are_no_copies(shelf: Shelf) -> None:
    for sound in (None, None, "17 bytes: silence", "17 bytes: silence"):
        shelf.put(sound)
    assert shelf.found() == []


def test_files_that_musicbrainz_knows_as_one_recording_are_copies(shelf: Shelf) -> None:
    one, two = MusicBrainzIds(track="1-1"), MusicBrainzIds(track="2-2", release="1-1")
    a, b = shelf.put("a", musicbrainz=one), shelf.put("b", musicbrainz=one)
    shelf.put("c", musicbrainz=two)
    shelf.put("d", musicbrainz=MusicBrainzIds(release="1-1"))
    shelf.put("e", parts=2, musicbrainz=two)
    assert shelf.found() == [(Likeness.SAME_SOUND, {a, b})]


def test_files_called_the_same_and_as_long_as_one_another_are_so_probably(shelf: Shelf) -> None:
    a = shelf.put("a", "Café", duration=timedelta(seconds=100))
    b = shelf.put("b", "cafe", duration=timedelta(seconds=102))
    shelf.put("c", "Café", duration=timedelta(seconds=102.5))
    shelf.put("d", "Café", duration=timedelta(seconds=100), artists=("Another",))
    shelf.put("e", "Café", duration=None)
    assert shelf.found() == [(Likeness.PROBABLY, {a, b})]


def test_what_is_surely_one_is_told_apart_from_what_is_probably_one_with_it(shelf: Shelf) -> None:
    a, b, c = shelf.put("a", "X"), shelf.put("a", "X"), shelf.put("c", "X")
    assert shelf.found() == [(Likeness.SAME_SOUND, {a, b}), (Likeness.PROBABLY, {a, b, c})]
    shelf.profile.recordings.join([a, b])
    assert shelf.found() == [(Likeness.PROBABLY, {a, b, c}), (Likeness.JOINED, {a, b})]
    shelf.profile.recordings.join([a, b, c])
    assert shelf.found() == [(Likeness.JOINED, {a, b, c})]


def test_what_was_told_apart_is_not_found_again_unless_another_copy_comes(shelf: Shelf) -> None:
    a, b = shelf.put("a"), shelf.put("a")
    take_back = shelf.profile.recordings.tell_apart([a, b])
    assert shelf.found() == []
    take_back()
    assert shelf.found() == [(Likeness.SAME_SOUND, {a, b})]
    shelf.profile.recordings.tell_apart([b, a])
    c = shelf.put("a")
    assert shelf.found() == [(Likeness.SAME_SOUND, {a, b, c})]


def test_of_parts_of_files_each_has_copies_of_its_own(shelf: Shelf) -> None:
    shelf.put("a", parts=2)
    shelf.put("a", parts=2, artists=("Other",))
    found = shelf.found()
    assert [(kind, len(ids)) for kind, ids in found] == [(Likeness.SAME_SOUND, 2)] * 2


def test_no_longer_listed_is_no_copy(shelf: Shelf) -> None:
    shelf.profile.tracks.add_folder(Path("/music"), MONDAY)
    shelf.put("a"), shelf.put("a")
    shelf.writer.give_up(Path("/music"))
    assert shelf.found() == []


QUERIES = (
    "plays:3",
    "plays:0",
    "skips:1",
    "skips:0",
    "played:never",
    "last:<29d",
    "last:>29d",
    "rating:4",
    "is:loved",
    "first:>29d",
    "skipped:25%",
    "played:morning,afternoon,evening,night>=3",
)


def told(shelf: Shelf, *tracks: TrackId) -> list[object]:
    """All that is told of the history of each."""
    counts = shelf.profile.tracks.counts(tracks)
    found = {words: shelf.find(words) for words in QUERIES}
    return [(counts.get(track), *(track in found[words] for words in QUERIES)) for track in tracks]


def test_everything_told_of_joined_tracks_is_told_of_all_together(shelf: Shelf) -> None:
    a, b, c, other = (shelf.put("a") for _ in range(4))
    shelf.play(a, 1)
    shelf.play(b, 2)
    shelf.play(b, 3)
    shelf.play(b, 4, SHORT, Ending.SKIPPED)
    shelf.play(other, 1)
    shelf.rate(b, 8, 1000)
    alone = told(shelf, a, b, c, other)
    take_back = shelf.profile.recordings.join([a, b, c])
    together = told(shelf, a, b, c, other)
    assert together[0] == together[1] == together[2]
    counts = shelf.profile.tracks.counts([c])[c]
    assert (counts.plays, counts.skips, counts.last_played) == (3, 1, MONDAY + timedelta(days=3))
    assert together[0] == (counts, True, False, True, False, False, True, False, True, True, False, True, True)
    assert together[3] == alone[3]
    take_back()
    assert told(shelf, a, b, c, other) == alone
    shelf.profile.recordings.join([a, b, c])
    shelf.profile.recordings.part([a])
    assert told(shelf, a, b, c, other) == alone


def test_joined_tracks_stand_together_in_the_order_of_skips(shelf: Shelf) -> None:
    a, between, b = shelf.put("a"), shelf.put("x"), shelf.put("a")
    for track in (a, a, between, b):
        shelf.play(track, listened=SHORT, ending=Ending.SKIPPED)
    shelf.play(between, listened=SHORT, ending=Ending.SKIPPED)
    shelf.profile.recordings.join([a, b])
    assert set(shelf.profile.tracks.find(parse(""), SortBy.SKIPS, True, MONDAY)[:2]) == {a, b}
    assert shelf.profile.tracks.find(parse(""), SortBy.SKIPS, False, MONDAY)[0] == between


@pytest.mark.parametrize("sort", [SortBy.PLAYS, SortBy.LAST_PLAYED])
def test_joined_tracks_stand_together_in_the_orders_of_the_log(shelf: Shelf, sort: SortBy) -> None:
    a, between, b, never = shelf.put("a"), shelf.put("x"), shelf.put("a"), shelf.put("y")
    for track, days in ((a, (1, 2, 5)), (between, (3, 4)), (b, (1,))):
        for day in days:
            shelf.play(track, day)

    def order() -> Sequence[TrackId]:
        return list(shelf.profile.tracks.find(parse(""), sort, True, MONDAY))

    assert order() == [a, between, b, never]
    take_back = shelf.profile.recordings.join([a, b])
    assert set(order()[:2]) == {a, b}
    assert order()[2:] == [between, never]
    take_back()
    assert order() == [a, between, b, never]


def test_what_other_players_counted_is_counted_together(shelf: Shelf) -> None:
    a, b = shelf.put("a"), shelf.put("a")
    with shelf.profile.connection as connection:
        connection.execute("UPDATE tracks SET prior_plays = 2, prior_skips = 1 WHERE id = ?", (a,))
        connection.execute("UPDATE tracks SET prior_plays = 3, prior_last = 5 WHERE id = ?", (b,))
    shelf.play(a)
    shelf.profile.recordings.join([a, b])
    assert shelf.find("plays:6") == shelf.find("skips:1") == {a, b}
    assert shelf.find("played:never") == set()


def test_a_rating_given_to_one_is_given_to_all(shelf: Shelf) -> None:
    a, b, other = shelf.put("a"), shelf.put("a"), shelf.put("a")
    shelf.rate(a, 6, 500)
    shelf.profile.recordings.join([a, b])
    assert shelf.rated(a, b, other) == [(3, True), (3, True), (None, False)]
    shelf.rate(b, 10)
    assert shelf.rated(a, b, other) == [(5, False), (5, False), (None, False)]
    shelf.profile.recordings.part([b])
    assert shelf.rated(a, b) == [(5, False), (5, False)], "what was said of both stays so"


def test_a_recording_joined_with_another_is_one_with_all_of_it_until_that_is_taken_back(shelf: Shelf) -> None:
    a, b, c, d = (shelf.put("a") for _ in range(4))
    shelf.rate(d, 4)
    shelf.profile.recordings.join([a, b])
    shelf.profile.recordings.join([c, d])
    take_back = shelf.profile.recordings.join([b, c])
    assert shelf.found() == [(Likeness.JOINED, {a, b, c, d})]
    assert shelf.rated(a, d) == [(2, False), (2, False)]
    take_back()
    assert (Likeness.JOINED, {a, b}) in shelf.found()
    assert (Likeness.JOINED, {c, d}) in shelf.found()
    assert shelf.rated(a, d) == [(None, False), (2, False)]


def test_the_log_keeps_which_file_was_played(shelf: Shelf) -> None:
    a, b = shelf.put("a"), shelf.put("a")
    shelf.profile.recordings.join([a, b])
    shelf.play(b)
    assert [play.listen.track for play, _ in shelf.profile.plays.all()] == [b]


def test_the_plays_of_copies_are_told_with_those_of_each(shelf: Shelf) -> None:
    a, b, other = shelf.put("a"), shelf.put("a"), shelf.put("b")
    for day, track in enumerate((b, other, a)):
        shelf.play(track, day)
    assert [play.listen.track for play, _ in shelf.profile.plays.of([a])] == [a]
    shelf.profile.recordings.join([a, b])
    for track in (a, b):
        assert [play.listen.track for play, _ in shelf.profile.plays.of([track])] == [b, a]


def test_of_joined_tracks_one_that_is_there_is_a_candidate(shelf: Shelf) -> None:
    a, b, other = shelf.put("a"), shelf.put("a"), shelf.put("b")
    shelf.profile.recordings.join([a, b])
    with closing(SqlitePast(shelf.profile.file)) as past:
        assert [(one.track, one.recording) for one in past.candidates()] == [(a, a), (other, None)]
        assert past.recordings() == {a: a, b: a}
    (gone,) = shelf.profile.tracks.many([a])
    shelf.writer.set_missing([gone.path], True)
    with closing(SqlitePast(shelf.profile.file)) as past:
        assert [(one.track, one.recording) for one in past.candidates()] == [(b, a), (other, None)]


def test_what_was_joined_stays_so_when_files_move_and_the_profile_is_opened_again(tmp_path: Path) -> None:
    with closing(Disk(tmp_path)) as disk:
        disk.put("a.mp3", "a~one")
        disk.put("b.mp3", "b~one")
        disk.scan()
        disk.profile.recordings.join([TrackId(1), TrackId(2)])
        (disk.music / "b.mp3").rename(disk.music / "c.mp3")
        disk.put("a.mp3", "new~one")
        disk.scan()
    with closing(Disk.__new__(Disk)) as again:
        again.profile, again.writer = open_profile(tmp_path / "profile", MONDAY), open_writer(disk.profile.file)
        again.profile.plays.end(a_listen(1, listened=LONG), Ending.FINISHED)
        assert {track: counts.plays for track, counts in again.profile.tracks.counts([1, 2]).items()} == {1: 1, 2: 1}  # type: ignore[list-item]


def test_a_query_as_deep_as_may_be_is_answered(shelf: Shelf) -> None:
    a, b = shelf.put("a"), shelf.put("a")
    shelf.profile.recordings.join([a, b])
    deep = "played:never"
    for _ in range(10):
        deep = f"-(plays:>1 OR ({deep}))" if deep.count("(") < 9 else deep
    assert shelf.find(deep) <= {a, b}


def test_what_the_listener_says_of_one_is_told_of_its_copies_too(shelf: Shelf) -> None:
    a, b, other = shelf.put("a"), shelf.put("a"), shelf.put("a")
    shelf.profile.recordings.join([a, b])
    likings = Likings(shelf.profile.tracks, FakeClock(), Inbox())
    told: list[Sequence[TrackId]] = []
    likings.rated.connect(told.append)
    take_back = likings.rate([b], 4)
    assert [sorted(one) for one in told] == [[a, b]]
    assert shelf.rated(a, b, other) == [(4, False), (4, False), (None, False)]
    assert take_back is not None
    take_back()
    assert shelf.rated(a, b) == [(None, False), (None, False)]


def test_the_order_of_ratings_follows_what_is_joined(shelf: Shelf) -> None:
    a, b, c = shelf.put("a"), shelf.put("b"), shelf.put("c")
    shelf.rate(a, 8)
    shelf.rate(b, 4)

    def order() -> Sequence[TrackId]:
        return list(shelf.profile.tracks.find(parse(""), SortBy.RATING, True, MONDAY))

    assert order() == [a, b, c]
    take_back = shelf.profile.recordings.join([a, c])
    assert set(order()[:2]) == {a, c}
    take_back()
    assert order() == [a, b, c]
