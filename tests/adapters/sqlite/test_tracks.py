"""The library's tracks: found by words, in order, counted from the log, whatever the names."""

import itertools
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from builders import MONDAY, a_file, a_listen, tags
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.adapters.sqlite.values import time_out
from segue.core.errors import ProfileError
from segue.core.ports.files import FoundFile, ReadFile, UnreadFile, Written
from segue.core.ports.library import TrackCounts
from segue.core.query_parser import parse
from segue.domain.liking import Liking
from segue.domain.play import Ending, is_heard
from segue.domain.query import EVERYTHING, Field, Or, QueryMistake, Words
from segue.domain.sorting import SortBy
from segue.domain.text import fold
from segue.domain.track import Part, Problem, Tags, TrackId

# A name as Linux allows it: no UTF-8.
RAW = Path(os.fsdecode(b"/music/caf\xe9/\xff.flac"))


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        yield made


@pytest.fixture
def writer(profile: Profile) -> Iterator[SqliteLibraryWriter]:
    with closing(open_writer(profile.file)) as made:
        yield made


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Profile, SqliteLibraryWriter]]:
    """For properties: a library of one track, whose tags each example writes anew."""
    with (
        closing(open_profile(tmp_path_factory.mktemp("shared"), MONDAY)) as profile,
        closing(open_writer(profile.file)) as writer,
    ):
        yield profile, writer


def put(writer: SqliteLibraryWriter, *all_tags: Tags, at: datetime = MONDAY) -> None:
    """One file for each of the tags, in /music."""
    writer.write([a_file(f"/music/{its.artist}/{its.album}/{its.title}.flac", its) for its in all_tags], at)


def titles(profile: Profile, ids: Sequence[TrackId]) -> list[str]:
    return [track.tags.title for track in profile.tracks.many(ids)]


def found(profile: Profile, query: str, sort: SortBy = SortBy.TITLE, descending: bool = False) -> list[str]:
    return titles(profile, profile.tracks.find(parse(query), sort, descending, MONDAY))


def id_of(profile: Profile, title: str) -> TrackId:
    (number,) = (i for i in profile.tracks.all_ids() if titles(profile, [i]) == [title])
    return number


def checked(profile: Profile) -> None:
    """What is listed can be found by words, and nothing else can."""
    (unequal,) = profile.connection.execute(
        "SELECT count(*) FROM tracks t LEFT JOIN track_words w ON w.rowid = t.id WHERE t.listed <> (w.rowid NOTNULL)"
    ).fetchone()
    assert unequal == 0
    profile.connection.execute("INSERT INTO track_words (track_words) VALUES ('integrity-check')")
    profile.connection.rollback()


# ---------------------------------------------------------------- finding


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["!!!", "7\" Mix", "AC/DC Live", "Don’t Stop", "Łódź", "Svefn-g-englar"]),
        ("   ", ["!!!", "7\" Mix", "AC/DC Live", "Don’t Stop", "Łódź", "Svefn-g-englar"]),
        ("sigur ros", ["Svefn-g-englar"]),
        ("SIGUR RÓS", ["Svefn-g-englar"]),
        ("ro sig svef", ["Svefn-g-englar"]),
        ("agaetis", ["Svefn-g-englar"]),
        ("Ágæ", ["Svefn-g-englar"]),
        ("englar", ["Svefn-g-englar"]),
        ("igur", []),
        ("sigur abba", []),
        ("lodz", ["Łódź"]),
        ("!!!", ["!!!"]),
        ("!", ["!!!"]),
        ("AC/DC", ["AC/DC Live"]),
        ("ac/d", ["AC/DC Live"]),
        ("dc", ["AC/DC Live"]),
        ("7\"", ["7\" Mix"]),
        ("\"", ["!!!", "7\" Mix", "AC/DC Live", "Don’t Stop", "Łódź", "Svefn-g-englar"]),
        ("\"mix\"", ["7\" Mix"]),
        ("don't", ["Don’t Stop"]),
        ("don’t", ["Don’t Stop"]),
        ("stop NOT don", []),
        ("words:stop", []),
        ("mix*", ["7\" Mix"]),
        ("(mix", ["7\" Mix"]),
        ("^mix", ["7\" Mix"]),
    ],
)  # fmt: skip
def test_finds_tracks_by_the_beginnings_of_all_words(
    profile: Profile, writer: SqliteLibraryWriter, query: str, expected: list[str]
) -> None:
    files = [
        tags("Svefn-g-englar", artists=("Sigur Rós",), album="Ágætis byrjun", genres=("Post-Rock",)),
        tags("!!!", artists=(), album="", genres=()),
        tags("AC/DC Live", artists=("AC/DC",), album="", genres=()),
        tags('7" Mix', artists=(), album="", genres=()),
        tags("Don’t Stop", artists=(), album="", genres=()),
        tags("Łódź", artists=(), album="", genres=()),
    ]
    writer.write([a_file(f"/music/{i}.flac", its) for i, its in enumerate(files)], MONDAY)
    assert sorted(found(profile, query), key=fold) == expected


@pytest.mark.parametrize("query", ["flamenco sket", "miles", "davis various", "jazz", "kind", "so_what", "flac"])
def test_every_word_of_a_track_counts(profile: Profile, writer: SqliteLibraryWriter, query: str) -> None:
    its = tags("Flamenco Sketches", artists=("Bill Evans", "Miles Davis"), album_artist="Various Artists")
    writer.write([a_file("/music/So_What.flac", its)], MONDAY)
    assert found(profile, query) == ["Flamenco Sketches"]


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(title=st.text(st.characters(codec="utf-8", max_codepoint=0x2FFF), min_size=1), data=st.data())
def test_a_track_is_found_by_the_beginning_of_any_of_its_words(
    shared: tuple[Profile, SqliteLibraryWriter], title: str, data: st.DataObject
) -> None:
    profile, writer = shared
    writer.write([a_file("/music/one.flac", tags(title, artists=(), album="", genres=()))], MONDAY)
    for word in fold(title.replace("\0", " ")).split():
        end = data.draw(st.integers(1, len(word)))
        ids = profile.tracks.find(Words(word[:end]), SortBy.TITLE, False, MONDAY)
        assert titles(profile, ids) == [title]
    checked(profile)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(query=st.text(st.characters()))
@example("\0")
@example("so\0what")
@example("\udcff")
@example("so _")
def test_anything_may_be_typed(shared: tuple[Profile, SqliteLibraryWriter], query: str) -> None:
    profile, writer = shared
    writer.write([a_file("/music/one.flac")], MONDAY)
    try:
        asked = parse(query)
    except QueryMistake:
        return
    assert len(profile.tracks.find(asked, SortBy.TITLE, False, MONDAY)) <= 1


def test_words_follow_the_tags(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write([a_file("/music/1.flac", tags("Solar"))], MONDAY)
    assert writer.write([a_file("/music/1.flac", tags("Lunar"))], MONDAY) == Written(added=0, updated=1)
    assert found(profile, "solar") == []
    assert found(profile, "lunar") == ["Lunar"]
    checked(profile)


def test_every_file_can_be_taken_for_changed(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a"), tags("b"))
    writer.expire()
    assert {stamp.mtime_ns for stamp in writer.stamps(Path("/"))} == {-1}


# ---------------------------------------------------------------- order


def a_shelf(writer: SqliteLibraryWriter, profile: Profile) -> None:
    """Three tracks that differ in everything; the fourth tells nothing of itself."""
    minute = timedelta(minutes=1)
    shelf = {
        "/music/b/a.flac": Tags(
            *("Álfar", ("Charlie",), "y", "zola", ("Rock",), 1990, 3, 3, 3 * minute),
            composers=("Adams", "Zorn"),
            original_year=1960,
            bpm=99.5,
        ),
        "/music/c.MP3": Tags(
            *("beta", ("Abba",), "Z", "Élan", ("Ambient",), 2000, 1, 2, minute),
            composers=("Bach",),
            original_year=1999,
            bpm=120,
        ),
        "/music/a.dots/of.it.flac": Tags(
            *("Gamma", ("bob",), "Éx", "abel", ("jazz",), 1980, 2, 1, 2 * minute),
            composers=("çelik",),
            original_year=1970,
            bpm=60,
        ),
        "/music/d.ogg": Tags("unknown"),
    }
    for i, (path, its) in enumerate(shelf.items()):
        writer.write([a_file(path, its)], MONDAY + i * minute)
    alfar, beta, gamma, _ = profile.tracks.find(EVERYTHING, SortBy.ADDED, False, MONDAY)
    for track, day in ((beta, 1), (beta, 2), (alfar, 3), (gamma, 4)):
        profile.plays.end(a_listen(track, MONDAY + timedelta(days=day)), Ending.FINISHED)
    for _ in range(3):  # a skip is no sign of liking
        skipped = a_listen(gamma, MONDAY + timedelta(days=5), listened=timedelta(seconds=2))
        profile.plays.end(skipped, Ending.SKIPPED)


@pytest.mark.parametrize(
    ("sort", "ascending", "descending"),
    [
        (SortBy.TITLE, "Álfar beta Gamma unknown", "unknown Gamma beta Álfar"),
        # What is not known is not the least: it stands last either way.
        (SortBy.ARTIST, "beta Gamma Álfar unknown", "Álfar Gamma beta unknown"),
        (SortBy.ALBUM, "Gamma Álfar beta unknown", "beta Álfar Gamma unknown"),
        (SortBy.GENRE, "beta Gamma Álfar unknown", "Álfar Gamma beta unknown"),
        (SortBy.YEAR, "Gamma Álfar beta unknown", "beta Álfar Gamma unknown"),
        (SortBy.DURATION, "beta Gamma Álfar unknown", "Álfar Gamma beta unknown"),
        (SortBy.ADDED, "Álfar beta Gamma unknown", "unknown Gamma beta Álfar"),
        (SortBy.PLAYS, "unknown Gamma Álfar beta", "beta Gamma Álfar unknown"),
        (SortBy.LAST_PLAYED, "beta Álfar Gamma unknown", "Gamma Álfar beta unknown"),
        (SortBy.SKIPS, "unknown beta Álfar Gamma", "Gamma unknown beta Álfar"),
        (SortBy.TRACK_NO, "beta Gamma Álfar unknown", "Álfar Gamma beta unknown"),
        (SortBy.DISC_NO, "Gamma beta Álfar unknown", "Álfar beta Gamma unknown"),
        (SortBy.ALBUM_ARTIST, "Gamma beta Álfar unknown", "Álfar beta Gamma unknown"),
        (SortBy.COMPOSER, "Álfar beta Gamma unknown", "Gamma beta Álfar unknown"),
        (SortBy.ORIGINAL_YEAR, "Álfar Gamma beta unknown", "beta Gamma Álfar unknown"),
        (SortBy.BPM, "Gamma Álfar beta unknown", "beta Álfar Gamma unknown"),
        (SortBy.FORMAT, "Gamma Álfar beta unknown", "unknown beta Gamma Álfar"),
        (SortBy.PATH, "Gamma Álfar beta unknown", "unknown beta Álfar Gamma"),
    ],
)
def test_sorts_both_ways(
    profile: Profile, writer: SqliteLibraryWriter, sort: SortBy, ascending: str, descending: str
) -> None:
    a_shelf(writer, profile)
    assert found(profile, "", sort) == ascending.split()
    assert found(profile, "", sort, descending=True) == descending.split()


def test_some_are_put_in_order_listed_or_not(profile: Profile, writer: SqliteLibraryWriter) -> None:
    a_shelf(writer, profile)
    (elsewhere,) = profile.tracks.opened([a_file("/else/where.flac", Tags("Carla"))], MONDAY)
    some = [elsewhere.id, *profile.tracks.find(EVERYTHING, SortBy.ALBUM_ARTIST, False, MONDAY)]
    for sort, titles in ((SortBy.TITLE, "beta Carla Gamma"), (SortBy.ALBUM_ARTIST, "Gamma beta Carla")):
        ordered = profile.tracks.in_order([*some[:3], some[0], TrackId(99)], sort, False)
        assert [track.tags.title for track in profile.tracks.many(ordered)] == titles.split()


@pytest.mark.parametrize("query", ["", "b", "beta", "genre:jazz", "year:<1990", "nowhere"])
def test_what_a_search_finds_is_counted(profile: Profile, writer: SqliteLibraryWriter, query: str) -> None:
    a_shelf(writer, profile)
    profile.tracks.opened([a_file("/else/where.flac", Tags("beta jazz", genres=("jazz",)))], MONDAY)
    assert profile.tracks.count(parse(query), MONDAY, {}) == len(found(profile, query))


def test_a_ranking_is_an_order_too(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a"), tags("b"), tags("c"), tags("d"))
    a, b, c, d = profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    assert len(found(profile, "", SortBy.FOR_YOU)) == 4, "without a ranking, all are there"
    profile.tracks.rank([c, TrackId(99), a, d])
    assert found(profile, "", SortBy.FOR_YOU) == ["c", "a", "d", "b"]
    some = Or((Words("b", Field.TITLE), Words("a", Field.TITLE)))
    assert titles(profile, profile.tracks.find(some, SortBy.FOR_YOU, False, MONDAY)) == ["a", "b"]
    put(writer, tags("a"), tags("b"), tags("c"), tags("d"), tags("new"))
    assert found(profile, "", SortBy.FOR_YOU) == ["c", "a", "d", "new", "b"]
    profile.tracks.rank([b])
    assert found(profile, "", SortBy.FOR_YOU)[0] == "b"


def test_tracks_of_an_artist_stand_by_album_disc_and_number(profile: Profile, writer: SqliteLibraryWriter) -> None:
    numbers = [("b", 1, 1), ("a", 2, 1), ("a", 1, 10), ("a", 1, 2)]
    put(writer, *(tags(f"{a}{d}-{n}", album=a, disc_no=d, track_no=n) for a, d, n in numbers))
    assert found(profile, "", SortBy.ARTIST) == ["a1-2", "a1-10", "a2-1", "b1-1"]


def test_an_order_by_what_is_said_follows_what_is_said(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a"), tags("b"), tags("c"))
    a, b, _ = profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    profile.tracks.set_likings({a: Liking(2, MONDAY), b: Liking(3.5)})
    assert found(profile, "", SortBy.RATING, descending=True) == ["b", "a", "c"]
    profile.tracks.set_likings({a: Liking(5), b: Liking(0.5, MONDAY + timedelta(days=1))})
    assert found(profile, "", SortBy.RATING, descending=True) == ["a", "b", "c"]
    assert found(profile, "", SortBy.RATING) == ["b", "a", "c"]
    assert found(profile, "", SortBy.LOVED) == ["b", "a", "c"]
    profile.tracks.set_likings({a: Liking(5, MONDAY)})
    assert found(profile, "", SortBy.LOVED) == ["a", "b", "c"]
    assert found(profile, "is:loved rating:<1") == ["b"]


def test_many_keeps_the_order_asked_for(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a"), tags("b"), tags("c"))
    a, b, c = profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    assert titles(profile, [c, a, c, TrackId(99), b]) == ["c", "a", "c", "b"]
    assert profile.tracks.many([]) == []


def test_a_track_comes_back_as_it_was_written(profile: Profile, writer: SqliteLibraryWriter) -> None:
    full = tags("眠る天使 🎷", artists=("A, B", "C"), album_artist="D", genres=("E", "F"), disc_no=2)
    writer.write([a_file("/music/full.flac", full), a_file("/music/bare.flac", Tags("bare"))], MONDAY)
    for name, its in (("full", full), ("bare", Tags("bare"))):
        (track,) = profile.tracks.at_path(Path(f"/music/{name}.flac"))
        assert (track.tags, track.added, track.missing) == (its, MONDAY, False)
    assert not profile.tracks.at_path(Path("/music/none.flac"))


# ---------------------------------------------------------------- counts


def test_counts_are_what_the_log_says(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a"), tags("b"), tags("never"))
    a, b, never = profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    listens = itertools.product((a, b), Ending, (0, 29.999, 30, 200))
    plays = [
        profile.plays.end(
            a_listen(track, MONDAY + timedelta(hours=i), listened=timedelta(seconds=seconds)),
            Ending.FINISHED if track == b and ending is Ending.STOPPED else ending,
        )
        for i, (track, ending, seconds) in enumerate(listens)
    ]
    counts = profile.tracks.counts([a, b, never])
    assert never not in counts
    for track in (a, b):
        its = [play for play in plays if play.listen.track == track]
        heard = [play for play in its if play.is_heard]
        skipped = [p for p in its if p.ending is Ending.SKIPPED and not is_heard(p.listen.listened, Ending.SKIPPED)]
        assert counts[track] == TrackCounts(len(heard), len(skipped), max(p.listen.started for p in heard))
    by_hand = dict(profile.connection.execute("SELECT track_id, count(*) FROM heard_plays GROUP BY track_id"))
    assert {track: its.plays for track, its in counts.items()} == by_hand


def test_only_skips_leave_no_last_play(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a"))
    (a,) = profile.tracks.all_ids()
    profile.plays.end(a_listen(a, listened=timedelta(seconds=3)), Ending.SKIPPED)
    assert profile.tracks.counts([a]) == {a: TrackCounts(0, 1, None)}


@pytest.mark.parametrize("query", ["plays:>3", "plays:3", "skips:>=2", "skips:0", "last:>90d", "played:never"])
def test_counts_agree_with_what_a_search_counts(profile: Profile, writer: SqliteLibraryWriter, query: str) -> None:
    """With what other players had counted before."""
    names = "abcd"
    put(writer, *map(tags, names))
    by_name = {name: id_of(profile, name) for name in names}
    for name, plays in (("b", 2), ("c", 4)):
        for hour in range(plays):
            profile.plays.end(a_listen(by_name[name], MONDAY - timedelta(hours=9 + hour)), Ending.FINISHED)
    old = time_out(MONDAY - timedelta(days=100))
    with profile.connection:
        for name in "bd":
            profile.connection.execute(
                "UPDATE tracks SET prior_plays = 3, prior_skips = 2, prior_last = ? WHERE title = ?", (old, name)
            )
    counts = profile.tracks.counts(list(by_name.values()))
    by_plays = [counts.get(by_name[name], TrackCounts()).plays for name in found(profile, "", SortBy.PLAYS, True)]
    assert by_plays == [5, 4, 3, 0], "sorted by what is shown"
    assert found(profile, "", SortBy.LAST_PLAYED, True) == ["b", "c", "d", "a"]
    assert counts[by_name["d"]] == TrackCounts(3, 2, MONDAY - timedelta(days=100), 3, 2)
    assert by_name["a"] not in counts
    is_asked_for = {
        "plays:>3": lambda its: its.plays > 3,
        "plays:3": lambda its: its.plays == 3,
        "skips:>=2": lambda its: its.skips >= 2,
        "skips:0": lambda its: its.skips == 0,
        "last:>90d": lambda its: its.last_played and its.last_played < MONDAY - timedelta(days=90),
        "played:never": lambda its: its.last_played is None,
    }[query]
    expected = [name for name in names if is_asked_for(counts.get(by_name[name], TrackCounts()))]
    assert expected
    assert found(profile, query) == expected


# ---------------------------------------------------------------- albums


def test_the_album_of_a_track(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(
        writer,
        *(tags(f"blue {n}", track_no=n) for n in (2, 10, 1)),
        tags("other album", album="Milestones"),
        tags("other artist", artists=("Somebody",), year=2001),
        tags("single", album="", track_no=1),
        tags("single too", album="", track_no=2),
    )
    tracks = profile.tracks
    assert titles(profile, tracks.album_of(id_of(profile, "blue 10"))) == ["blue 1", "blue 2", "blue 10"]
    assert titles(profile, tracks.album_of(id_of(profile, "single"))) == ["single"]
    assert tracks.album_of(TrackId(99)) == []


def test_a_compilation_is_one_album(profile: Profile, writer: SqliteLibraryWriter) -> None:
    """By its album artist, wherever its files lie; or without one, by its folder."""
    put(
        writer,
        tags("a", artists=("X",), album="Now", album_artist="Various", track_no=1),
        tags("b", artists=("Y",), album="Now", album_artist="Various", track_no=2),
    )
    c, d, e = (tags(title, artists=(title,), album="Then", track_no=1) for title in "cde")
    folder = RAW.parent
    writer.write([a_file("/music/c.mp3", c), a_file(f"{folder}/d.mp3", d), a_file(f"{folder}/e.mp3", e)], MONDAY)
    for title, expected in (("b", ["a", "b"]), ("c", ["c"]), ("e", ["d", "e"])):
        assert titles(profile, profile.tracks.album_of(id_of(profile, title))) == expected


def test_albums_newest_first(profile: Profile, writer: SqliteLibraryWriter) -> None:
    for day, name in enumerate(("old", "middle", "new")):
        put(writer, tags(f"{name} 1", album=name), tags(f"{name} 2", album=name), at=MONDAY + timedelta(days=day))
    put(writer, tags("gone", album="gone"), at=MONDAY + timedelta(days=9))
    writer.set_missing([Path("/music/Miles Davis/gone/gone.flac")], True)
    albums = [track.tags.album for track in profile.tracks.many(profile.tracks.newest_albums(2))]
    assert albums == ["new", "middle"]


def test_albums_heard_last_first(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, *(tags(f"{album}{n}", album=album) for album in ("x", "y", "z") for n in (1, 2)))
    plays = ["x1", "y2", "x2", "y1", "x1"]
    for hour, title in enumerate(plays):
        profile.plays.end(a_listen(id_of(profile, title), MONDAY + timedelta(hours=hour)), Ending.FINISHED)
    skipped = a_listen(id_of(profile, "z1"), MONDAY + timedelta(days=1), listened=timedelta(seconds=1))
    profile.plays.end(skipped, Ending.SKIPPED)
    assert titles(profile, profile.tracks.albums_played(5)) == ["x1", "y1"]
    assert titles(profile, profile.tracks.albums_played(1)) == ["x1"]


# ---------------------------------------------------------------- listed and not


def test_a_file_from_outside_plays_without_being_listed(profile: Profile) -> None:
    track = profile.tracks.opened([a_file("/other/a.flac", tags("Guest"))], MONDAY)[0]
    assert profile.tracks.many([track.id]) == [track]
    assert list(profile.tracks.all_ids()) == []
    assert found(profile, "guest") == []
    checked(profile)


def test_a_file_from_outside_that_came_since_is_no_stumbling_block(
    profile: Profile, writer: SqliteLibraryWriter
) -> None:
    writer.write([a_file("/music/a.flac", tags("a"))], MONDAY)
    assert found(profile, "") == ["a"]
    profile.tracks.opened([a_file("/elsewhere/b.flac", tags("b"))], MONDAY)
    assert found(profile, "plays:0") == ["a"]
    assert found(profile, "-c") == ["a"]


def test_a_scan_lists_what_came_from_outside(profile: Profile, writer: SqliteLibraryWriter) -> None:
    outside = profile.tracks.opened([a_file("/music/a.flac", tags("Guest"))], MONDAY)[0]
    assert not list(writer.stamps(Path("/music")))
    listed = writer.write([a_file("/music/a.flac", tags("Guest"))], MONDAY + timedelta(days=1))
    assert listed == Written(added=1)
    assert list(profile.tracks.find(Words("guest"), SortBy.TITLE, False, MONDAY)) == [outside.id]
    checked(profile)


def test_a_listed_file_stays_listed_when_opened_as_if_from_outside(
    profile: Profile, writer: SqliteLibraryWriter
) -> None:
    writer.write([a_file("/music/a.flac")], MONDAY)
    profile.tracks.opened([a_file("/music/a.flac")], MONDAY)[0]
    assert found(profile, "so what") == ["So What"]
    checked(profile)


def test_a_removed_folder_is_unlisted_and_keeps_its_plays(profile: Profile, writer: SqliteLibraryWriter) -> None:
    for folder in ("/music", "/musical"):
        profile.tracks.add_folder(Path(folder), MONDAY)
    writer.write([a_file("/music/a.flac", tags("a")), a_file("/musical/b.flac", tags("b"))], MONDAY)
    writer.write([UnreadFile(FoundFile("/music/c.flac", 0, 0), "Damaged.")], MONDAY)
    track = id_of(profile, "a")
    play = profile.plays.end(a_listen(track), Ending.FINISHED)
    writer.give_up(Path("/music"))
    assert profile.tracks.folders() == [Path("/musical")]
    assert found(profile, "") == ["b"]
    assert found(profile, "a") == []
    assert profile.tracks.problems() == []
    assert [logged for logged, _ in profile.plays.all()] == [play]
    assert profile.tracks.counts([track])[track].plays == 1
    checked(profile)
    # It comes back as the track that it was.
    assert writer.write([a_file("/music/a.flac", tags("a"))], MONDAY) == Written(added=1, updated=0)
    assert id_of(profile, "a") == track
    checked(profile)


def test_a_large_folder_is_given_up_bit_by_bit(profile: Profile, writer: SqliteLibraryWriter) -> None:
    for folder in ("/music", "/musical"):
        profile.tracks.add_folder(Path(folder), MONDAY)
    writer.write([a_file(f"/music/{n}.flac", tags(f"a{n}")) for n in range(1_234)], MONDAY)
    writer.write([a_file("/musical/b.flac", tags("b"))], MONDAY)
    writer.give_up(Path("/music"))
    assert found(profile, "") == ["b"]
    assert found(profile, "a") == []
    checked(profile)


def test_a_folder_within_a_folder(profile: Profile, writer: SqliteLibraryWriter) -> None:
    files = [a_file(f"/music/{name}.flac", tags(name[-1])) for name in ("a", "jazz/b", "jazz/old/c")]
    for folder in ("/music", "/music/jazz"):
        profile.tracks.add_folder(Path(folder), MONDAY)
    writer.write(files, MONDAY)
    writer.give_up(Path("/music/jazz"))
    assert found(profile, "") == ["a", "b", "c"]
    profile.tracks.add_folder(Path("/music/jazz"), MONDAY)
    writer.give_up(Path("/music"))
    assert found(profile, "") == ["b", "c"]
    writer.give_up(Path("/music/jazz"))
    assert found(profile, "") == []
    checked(profile)


def test_a_folder_is_added_once(profile: Profile) -> None:
    for _ in range(2):
        profile.tracks.add_folder(Path("/music"), MONDAY)
    assert profile.tracks.folders() == [Path("/music")]


def test_what_could_not_be_read(profile: Profile, writer: SqliteLibraryWriter) -> None:
    for path, reason in (("/music/a.mp3", "Empty."), ("/music/b.mp3", "Damaged."), ("/music", "Not there.")):
        writer.write([UnreadFile(FoundFile(str(path), 0, 0), reason)], MONDAY)
    problems = [("/music", "Not there."), ("/music/a.mp3", "Empty."), ("/music/b.mp3", "Damaged.")]
    assert profile.tracks.problems() == [Problem(Path(path), reason) for path, reason in problems]
    writer.write([a_file("/music/b.mp3")], MONDAY)
    writer.forget_problems(Path("/music"), [Path("/music/a.mp3")])
    assert profile.tracks.problems() == [Problem(Path("/music/a.mp3"), "Empty.")]
    writer.forget_problems(Path("/musical"), [])
    assert len(profile.tracks.problems()) == 1


def test_a_removed_folder_leaves_no_problem_of_its_own(profile: Profile, writer: SqliteLibraryWriter) -> None:
    profile.tracks.add_folder(Path("/music"), MONDAY)
    writer.write([UnreadFile(FoundFile("/music", 0, 0), "This folder is not there.")], MONDAY)
    writer.give_up(Path("/music"))
    assert profile.tracks.problems() == []


# ---------------------------------------------------------------- names that are no text


def test_a_name_that_is_not_utf8_is_kept_byte_for_byte(profile: Profile, writer: SqliteLibraryWriter) -> None:
    plain = a_file("/music/plain.flac", tags("plain"))
    writer.write([a_file(str(RAW), tags("raw")), plain], MONDAY)
    assert writer.write([a_file(str(RAW), tags("raw")), plain], MONDAY) == Written(added=0, updated=2)
    (track,) = profile.tracks.at_path(RAW)
    assert os.fsencode(track.path) == os.fsencode(RAW)
    assert found(profile, "raw") == ["raw"]
    assert found(profile, "plain") == ["plain"]
    assert {stamp.path for stamp in writer.stamps(Path("/music"))} == {str(RAW), "/music/plain.flac"}
    writer.set_missing([RAW], True)
    assert (str(RAW), 1, 1, 1) in list(writer.stamps(Path("/music")))
    checked(profile)


def test_a_folder_whose_name_is_not_utf8(profile: Profile, writer: SqliteLibraryWriter) -> None:
    profile.tracks.add_folder(RAW.parent, MONDAY)
    beside = Path("/music/caf?/a.flac")  # how the folder's name looks when it is shown
    writer.write([a_file(str(RAW), tags("raw")), a_file(str(beside), tags("beside"))], MONDAY)
    writer.write([UnreadFile(FoundFile(str(RAW.with_name("\udcfe")), 0, 0), "Damaged.")], MONDAY)
    assert [stamp.path for stamp in writer.stamps(RAW.parent)] == [str(RAW)]
    assert [stamp.path for stamp in writer.stamps(beside.parent)] == [str(beside)]
    writer.give_up(RAW.parent)
    assert found(profile, "") == ["beside"]
    assert profile.tracks.folders() == []
    assert profile.tracks.problems() == []
    checked(profile)


def test_a_name_that_is_not_utf8_from_outside(profile: Profile) -> None:
    assert profile.tracks.opened([a_file(str(RAW))], MONDAY)[0].path == RAW


# ---------------------------------------------------------------- two threads


def test_a_write_is_all_or_nothing(profile: Profile, writer: SqliteLibraryWriter) -> None:
    unstorable = ReadFile(a_file("/music/b.flac").found, tags("half a character \ud800"))
    with pytest.raises(UnicodeEncodeError):
        writer.write([a_file("/music/a.flac"), unstorable], MONDAY)
    assert list(profile.tracks.all_ids()) == []
    assert writer.write([a_file("/music/a.flac")], MONDAY) == Written(added=1, updated=0)


def test_a_scan_and_a_listener_write_at_the_same_time(profile: Profile, writer: SqliteLibraryWriter) -> None:
    """The scan's write reads first: where it did not hold the lock by then, it would fail for a write between.

    Each of them writes so often and then waits for the other: one who writes without a pause may keep the other
    waiting for as long as it likes, on a slow machine.
    """
    rounds, both = 40, threading.Barrier(2, timeout=120)

    def listen() -> None:
        with closing(open_profile(profile.file.parent, MONDAY)) as other:
            for i in range(rounds):
                both.wait()
                for _ in range(100):
                    other.settings.set("volume", i)

    with ThreadPoolExecutor(1) as executor:
        listening = executor.submit(listen)
        try:
            for i in range(rounds):
                both.wait()
                for n in range(20):
                    writer.write([a_file(f"/music/{i % 4}-{n}.flac", size=i)], MONDAY)
        except ProfileError:
            both.abort()
            raise
        listening.result()
    assert len(profile.tracks.all_ids()) == 80
    checked(profile)


# ---------------------------------------------------------------- what files say of how they are liked


def liked(profile: Profile) -> list[tuple[float | None, bool]]:
    tracks = profile.tracks.many(profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY))
    return [(track.rating, track.loved) for track in tracks]


def test_a_new_file_brings_its_rating(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a", rating=3.5, is_loved=True), tags("b"))
    assert liked(profile) == [(3.5, True), (None, False)]


def test_the_rating_of_an_album_in_one_file_is_not_that_of_its_tracks(
    profile: Profile, writer: SqliteLibraryWriter
) -> None:
    said = tags("a", rating=3.5, is_loved=True)
    parts = tuple((Part(n, timedelta(minutes=n)), said) for n in (1, 2))
    writer.write([ReadFile(FoundFile("/music/a.flac", 1, 1), said, None, parts)], MONDAY)
    assert liked(profile) == [(None, False), (None, False)]


def test_a_file_that_was_opened_brings_its_rating(profile: Profile) -> None:
    (track,) = profile.tracks.opened([a_file("/elsewhere/a.flac", tags(rating=2))], MONDAY)
    assert track.rating == 2


def test_what_a_known_file_says_is_not_taken_over(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, tags("a", rating=3.5, is_loved=True), tags("b"))
    a, b = profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    profile.tracks.set_likings({a: Liking(None)})
    put(writer, tags("a", rating=3.5, is_loved=True), tags("b", rating=5, is_loved=True))
    assert liked(profile) == [(None, False), (None, False)]
    profile.tracks.set_likings({a: Liking(1), b: Liking(2)})
    put(writer, tags("a", rating=3.5), tags("b", rating=5))
    assert liked(profile) == [(1, False), (2, False)]


def test_a_copy_with_the_same_rating_in_it_is_still_a_copy(profile: Profile, writer: SqliteLibraryWriter) -> None:
    def copy(folder: str, rating: float) -> ReadFile:
        found_there = FoundFile(f"/music/{folder}/a.flac", 1, 1)
        return ReadFile(found_there, tags("a", rating=rating), b"a print of it")

    writer.write([copy("old", 4)], MONDAY)
    (old,) = profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    writer.write([copy("new", 4)], MONDAY)
    writer.set_missing([Path("/music/old/a.flac")], True)
    assert writer.reunite([Path("/music/old/a.flac")]) == [Path("/music/old/a.flac")]
    assert list(profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)) == [old]


def test_a_copy_that_was_rated_otherwise_is_a_track_of_its_own(profile: Profile, writer: SqliteLibraryWriter) -> None:
    for folder, rating in (("old", 4), ("new", 2)):
        found_there = FoundFile(f"/music/{folder}/a.flac", 1, 1)
        writer.write([ReadFile(found_there, tags("a", rating=rating), b"a print of it")], MONDAY)
    writer.set_missing([Path("/music/old/a.flac")], True)
    assert writer.reunite([Path("/music/old/a.flac")]) == []
