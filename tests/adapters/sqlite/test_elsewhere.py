"""Plays from elsewhere in a profile: they count as plays of their tracks, and stand in the log in order of time."""

import random
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_file, a_foreign_listen, a_listen, tags
from fakes import FakeHistoryFile
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile, open_writer
from segue.core.bringing import ImportReport, bring, place_anew
from segue.core.learning import learn_until
from segue.core.ports.elsewhere import PlacedSong
from segue.core.query_parser import parse
from segue.domain.context import Activity
from segue.domain.elsewhere import ForeignListen, ImportId, Song
from segue.domain.play import ELSEWHERE, Ending, Play, PlayId
from segue.domain.sorting import SortBy
from segue.domain.track import Tags, TrackId

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
NOW = MONDAY + timedelta(days=30)


@dataclass
class Shelf:
    """Tracks 1 So What, 2 Says, 3 Says again from another album, 4 never heard."""

    profile: Profile

    def bring(self, *listens: ForeignListen) -> ImportReport:
        with closing(SqliteElsewhere(self.profile.file)) as store:
            return bring([FakeHistoryFile("x", listens)], store, UTC, NOW, threading.Event(), lambda _: None)

    def take_back(self, what: ImportId | None) -> None:
        assert what is not None
        with closing(SqliteElsewhere(self.profile.file)) as store:
            store.take_back(what)

    def add(self, *files: tuple[str, Tags]) -> None:
        with closing(open_writer(self.profile.file)) as writer:
            writer.write([a_file(path, its) for path, its in files], MONDAY)

    def play(self, track: int, started: datetime, ending: Ending = Ending.FINISHED) -> Play:
        listen = a_listen(track, started)
        self.profile.plays.begin(listen)
        return self.profile.plays.end(listen, ending)

    def found(self, query: str, sort: SortBy = SortBy.TITLE, descending: bool = False) -> list[int]:
        return list(self.profile.tracks.find(parse(query), sort, descending, NOW))

    def logged(self, until: datetime | None = None) -> list[tuple[Play, Tags]]:
        return list(self.profile.plays.all(until))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        made = Shelf(profile)
        made.add(
            ("/music/1.flac", tags("So What")),
            ("/music/2.flac", tags("Says", artists=("Nils Frahm",), album="Spaces", genres=("Ambient",))),
            ("/music/3.flac", tags("Says", artists=("Nils Frahm",), album="Best Of", genres=("Ambient",))),
            ("/music/4.flac", tags("Zebra", artists=("Nobody",), album="Z", genres=())),
        )
        yield made


def says(started: datetime = MONDAY, **changed: object) -> ForeignListen:
    return a_foreign_listen("Says", started, "Nils Frahm", "Spaces", **changed)


def skipped(started: datetime) -> ForeignListen:
    return says(started, ending=Ending.SKIPPED, listened=MINUTE / 20, service="Spotify")


# ---------------------------------------------------------------- counts


def test_they_count_beside_our_own(shelf: Shelf) -> None:
    shelf.play(2, MONDAY - 5 * HOUR)
    shelf.bring(says(MONDAY), says(MONDAY + HOUR), skipped(MONDAY + 2 * HOUR), a_foreign_listen("Unknown Song"))
    counts = shelf.profile.tracks.counts([TrackId(n) for n in (1, 2, 3, 4)])
    assert list(counts) == [2]
    assert (counts[TrackId(2)].plays, counts[TrackId(2)].skips) == (3, 1)
    assert counts[TrackId(2)].last_played == MONDAY + HOUR
    assert counts[TrackId(2)].prior_plays == 0


def test_what_was_skipped_or_failed_is_not_heard(shelf: Shelf) -> None:
    shelf.bring(
        says(MONDAY, ending=Ending.FAILED, listened=5 * MINUTE),
        says(MONDAY + HOUR, ending=Ending.STOPPED, listened=MINUTE),
        says(MONDAY + 2 * HOUR, ending=Ending.SKIPPED, listened=3 * MINUTE),
    )
    counts = shelf.profile.tracks.counts([TrackId(2)])[TrackId(2)]
    assert (counts.plays, counts.skips) == (2, 0)


def test_searches_count_them(shelf: Shelf) -> None:
    shelf.play(1, MONDAY)
    shelf.bring(*[says(MONDAY + n * HOUR) for n in range(5)], skipped(MONDAY + 9 * HOUR))
    assert shelf.found("plays:>4") == [2]
    assert shelf.found("plays:1") == [1]
    assert shelf.found("skips:1") == [2]
    assert sorted(shelf.found("played:never")) == [3, 4]
    assert shelf.found("last:<30d") == [2]
    assert sorted(shelf.found("-plays:>4")) == [1, 3, 4]
    assert sorted(shelf.found("first:<99y")) == [1, 2]
    assert shelf.found("skipped:17%") == [2]
    assert shelf.found("played:monday>=5") == [2]
    assert shelf.found("played:monday=1") == [1]


def test_orders_count_them(shelf: Shelf) -> None:
    shelf.play(1, MONDAY + 3 * HOUR)
    shelf.bring(says(MONDAY), says(MONDAY + HOUR), skipped(MONDAY + 2 * HOUR))
    assert shelf.found("", SortBy.PLAYS, True)[:2] == [2, 1]
    assert shelf.found("", SortBy.LAST_PLAYED, True)[:2] == [1, 2]
    assert shelf.found("", SortBy.SKIPS, True)[0] == 2
    shelf.bring(says(MONDAY + 9 * HOUR))
    assert shelf.found("", SortBy.LAST_PLAYED, True)[:2] == [2, 1]


def test_copies_share_them(shelf: Shelf) -> None:
    shelf.play(3, MONDAY - HOUR)
    shelf.bring(says(MONDAY), says(MONDAY + HOUR), skipped(MONDAY + 2 * HOUR))
    shelf.profile.recordings.join([TrackId(2), TrackId(3)])
    counts = shelf.profile.tracks.counts([TrackId(2), TrackId(3)])
    for its in counts.values():
        assert (its.plays, its.skips, its.last_played) == (3, 1, MONDAY + HOUR)
    assert len(counts) == 2
    assert sorted(shelf.found("plays:3")) == [2, 3]
    assert sorted(shelf.found("skips:1")) == [2, 3]
    assert sorted(shelf.found("played:never")) == [1, 4]
    assert sorted(shelf.found("played:monday=3")) == [2, 3]
    assert sorted(shelf.found("first:<99y")) == [2, 3]
    assert sorted(shelf.found("", SortBy.LAST_PLAYED, True)[:2]) == [2, 3]


def test_albums_heard_last_are_those_heard_anywhere(shelf: Shelf) -> None:
    shelf.play(1, MONDAY)
    shelf.bring(says(MONDAY + HOUR), a_foreign_listen("Zebra", MONDAY - HOUR, "Nobody"))
    assert list(shelf.profile.tracks.albums_played(5)) == [2, 1, 4]


def test_search_and_count_agree_with_a_count_by_hand(shelf: Shelf) -> None:
    chance = random.Random(7)
    shelf.add(*((f"/music/many/{n}.flac", tags(f"Piece {n}", artists=("Many",), album="M")) for n in range(12)))
    listens = []
    for n in range(300):
        at, ms = MONDAY + n * 10 * MINUTE, chance.choice((5, 29.999, 30, 100))
        ending = chance.choice(list(Ending))
        told = chance.choice((None, timedelta(seconds=ms)))
        listens.append(a_foreign_listen(f"Piece {chance.randrange(16)}", at, "Many", ending=ending, listened=told))
    shelf.bring(*listens)
    titles = {track.id: track.tags.title for track in shelf.profile.tracks.many(shelf.found("artist:many"))}
    for track, title in titles.items():
        heard = sum(one.is_heard for one in listens if one.title == title)
        counts = shelf.profile.tracks.counts([track]).get(track)
        assert (counts.plays if counts else 0) == heard
        assert track in shelf.found(f"plays:{heard}")
    by_plays = shelf.found("artist:many", SortBy.PLAYS, True)
    plays = [shelf.profile.tracks.counts([TrackId(track)])[TrackId(track)].plays for track in by_plays]
    assert plays == sorted(plays, reverse=True)


def test_an_import_taken_back_leaves_all_as_it_was(shelf: Shelf) -> None:
    shelf.play(1, MONDAY)
    before = shelf.logged(), shelf.profile.tracks.counts([TrackId(1), TrackId(2)])
    report = shelf.bring(says(), a_foreign_listen("Unknown Song"))
    assert shelf.found("plays:1 says") == [2]
    shelf.take_back(report.id)
    assert (shelf.logged(), shelf.profile.tracks.counts([TrackId(1), TrackId(2)])) == before
    assert shelf.found("plays:1") == [1]


# ---------------------------------------------------------------- the log


def test_the_log_tells_them_in_order_of_time(shelf: Shelf) -> None:
    own = [shelf.play(1, MONDAY + n * HOUR) for n in (0, 2)]
    shelf.bring(says(MONDAY + HOUR), a_foreign_listen("Unknown Song", MONDAY + 3 * HOUR, service="Spotify"))
    (first, _), (middle, its), (third, _), (last, last_tags) = shelf.logged()
    assert [first, third] == own
    assert middle.id < 0
    assert (middle.listen.track, its.title, its.genres) == (2, "Says", ("Ambient",))
    assert middle.listen.origin == ELSEWHERE
    assert last.listen.track < 0
    assert (last_tags.title, last_tags.artists, last_tags.genres) == ("Unknown Song", ("Miles Davis",), ("Jazz",))


def test_how_long_a_listen_was_is_told_as_far_as_it_is_known(shelf: Shelf) -> None:
    shelf.bring(
        says(MONDAY, listened=2 * MINUTE, ending=Ending.STOPPED),
        a_foreign_listen("Unknown", MONDAY + HOUR, duration=5 * MINUTE),
        a_foreign_listen("So What", MONDAY + 2 * HOUR),
        a_foreign_listen("Unknown", MONDAY + 3 * HOUR),
    )
    lengths = [(play.listen.listened, play.listen.duration) for play, _ in shelf.logged()]
    its = timedelta(minutes=9, seconds=22)
    assert lengths == [(2 * MINUTE, its), (5 * MINUTE, 5 * MINUTE), (its, its), (3.5 * MINUTE, None)]


def test_times_activities_and_endings_are_told_as_they_were(shelf: Shelf) -> None:
    local = (MONDAY - HOUR).astimezone(datetime.fromisoformat("2025-01-01T00:00:00-05:00").tzinfo)
    shelf.bring(says(local, is_local=True, activity=Activity("gaming"), ending=Ending.STOPPED, listened=MINUTE))
    ((play, _),) = shelf.logged()
    assert play.listen.started == local
    assert play.listen.started.utcoffset() == -5 * HOUR
    assert (play.listen.activity, play.ending) == ("gaming", Ending.STOPPED)


def test_only_what_has_ended_until_then(shelf: Shelf) -> None:
    shelf.bring(says(MONDAY, listened=10 * MINUTE), says(MONDAY + HOUR, listened=10 * MINUTE))
    assert len(shelf.logged(MONDAY + 10 * MINUTE)) == 0
    assert len(shelf.logged(MONDAY + 11 * MINUTE)) == 1


def test_sessions_are_parted_by_silence(shelf: Shelf) -> None:
    own = shelf.play(1, MONDAY)
    starts = [MONDAY + 20 * MINUTE, MONDAY + 30 * MINUTE, MONDAY + 3 * HOUR, MONDAY + 3.1 * HOUR]
    shelf.bring(*[says(at) for at in starts])
    later = shelf.play(1, MONDAY + 6 * HOUR)
    sessions = [play.session for play, _ in shelf.logged()]
    assert sessions[0] == sessions[1] == sessions[2] == own.session
    assert sessions[3] == sessions[4] < 0
    assert sessions[5] == later.session != own.session


def test_our_own_sessions_do_not_change_by_what_comes(shelf: Shelf) -> None:
    plays = [shelf.play(1, MONDAY + n * HOUR) for n in range(4)]
    shelf.bring(*[says(MONDAY + n * HOUR + 20 * MINUTE) for n in range(4)])
    assert [play for play, _ in shelf.logged() if play.id > 0] == plays


def test_single_plays_are_told_by_their_ids(shelf: Shelf) -> None:
    own = shelf.play(1, MONDAY)
    shelf.bring(says(MONDAY + HOUR), a_foreign_listen("Unknown", MONDAY + 2 * HOUR))
    _, (matched, _), (unknown, _) = shelf.logged()
    told = shelf.profile.plays.many([unknown.id, own.id, matched.id, PlayId(-99)])
    assert [play.listen for play, _ in told] == [own.listen, matched.listen, unknown.listen]
    assert [play.id for play, _ in told] == [own.id, matched.id, unknown.id]
    (_, own_track), (_, says_track), (_, nowhere) = told
    assert (own_track.path, says_track.path) == (Path("/music/1.flac"), Path("/music/2.flac"))
    assert (nowhere.id, nowhere.tags.title, nowhere.missing) == (unknown.listen.track, "Unknown", True)


def test_plays_from_elsewhere_are_among_those_of_a_track_the_last_ones_and_a_session(shelf: Shelf) -> None:
    own = shelf.play(2, MONDAY + 10 * MINUTE)
    shelf.bring(says(MONDAY), a_foreign_listen("Unknown", MONDAY + 3 * HOUR))
    (told, _), _, (unknown, _) = shelf.logged()
    plays = shelf.profile.plays
    assert [play for play, _ in plays.of([TrackId(2)])] == [
        replace(told, session=plays.of([TrackId(2)])[0][0].session),
        own,
    ]
    assert [play.id for play, _ in plays.latest(9)] == [unknown.id, own.id, told.id]
    assert [play.id for play, _ in plays.latest(2)] == [unknown.id, own.id]
    (month,) = plays.months()
    assert plays.of_month(month) == [unknown.id, own.id, told.id]
    assert plays.session(MONDAY) == plays.session(MONDAY + 10 * MINUTE) == (MONDAY, own.ended)


def test_what_is_forgotten_is_gone(shelf: Shelf) -> None:
    shelf.bring(says(MONDAY), says(MONDAY + HOUR))
    (first, _), (second, _) = shelf.logged()
    shelf.profile.plays.forget([first.id])
    assert [play for play, _ in shelf.logged()] == [second]
    assert shelf.profile.tracks.counts([TrackId(2)])[TrackId(2)].plays == 1
    shelf.profile.plays.forget([second.id])
    assert list(shelf.profile.connection.execute("SELECT * FROM elsewhere_songs")) == [], "its name is forgotten too"


def test_nothing_but_the_log_meets_a_track_that_is_none(shelf: Shelf) -> None:
    """All that is asked of tracks by id leaves it out, and habits never put it forward."""
    shelf.bring(*[a_foreign_listen("Unknown", MONDAY + n * HOUR, artist="Nobody Here") for n in range(40)])
    unknown = shelf.logged()[0][0].listen.track
    tracks = shelf.profile.tracks
    assert unknown < 0
    assert tracks.many([unknown]) == []
    assert tracks.counts([unknown]) == {}
    assert tracks.likings([unknown]) == {}
    with closing(SqlitePast(shelf.profile.file)) as past:
        assert learn_until(past, NOW).plays == 40
        assert all(candidate.track > 0 for candidate in past.candidates())


# ---------------------------------------------------------------- tracks that come and go


def placed(shelf: Shelf) -> int:
    with closing(SqliteElsewhere(shelf.profile.file)) as store:
        return place_anew(store)


def test_a_song_finds_its_track_when_it_comes(shelf: Shelf) -> None:
    shelf.bring(a_foreign_listen("All Melody", artist="Nils Frahm"), says())
    assert placed(shelf) == 0
    shelf.add(("/music/5.flac", tags("All Melody", artists=("Nils Frahm",))))
    assert placed(shelf) == 1
    assert shelf.found("plays:1 melody") == [5]
    assert [play.listen.track for play, _ in shelf.logged()] == [5, 2]


def test_a_folder_that_is_given_up_keeps_its_plays(shelf: Shelf) -> None:
    shelf.profile.tracks.add_folder(Path("/music"), MONDAY)
    shelf.bring(says())
    with closing(open_writer(shelf.profile.file)) as writer:
        writer.give_up(Path("/music"))
    assert placed(shelf) == 0
    ((play, _),) = shelf.logged()
    assert play.listen.track == 2
    shelf.add(("/elsewhere/says.flac", tags("Says", artists=("Nils Frahm",), album="Spaces")))
    assert placed(shelf) == 1
    ((play, _),) = shelf.logged()
    assert play.listen.track == 5


def test_a_track_that_goes_on_as_its_copy_keeps_them(shelf: Shelf) -> None:
    with closing(open_writer(shelf.profile.file)) as writer:
        old, new = (replace(a_file(f"/{place}/a.flac", tags("Ambre")), fingerprint=b"p" * 16) for place in ("x", "y"))
        writer.write([old], MONDAY)
        writer.write([new], MONDAY)
        shelf.bring(a_foreign_listen("Ambre", album="Kind of Blue"))
        first, second = shelf.found("ambre")
        writer.set_missing([old.found.path], True)
        with closing(SqliteElsewhere(shelf.profile.file)) as store:
            store.place([PlacedSong(_AMBRE, TrackId(second))])
        assert writer.reunite([old.found.path]) == [old.found.path]
    assert shelf.found("ambre") == [first]
    ((play, _),) = shelf.logged()
    assert play.listen.track == first


_AMBRE = Song("Miles Davis", "Ambre", "Kind of Blue")
