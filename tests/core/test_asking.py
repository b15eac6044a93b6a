"""A wish gives the list that was asked for, and a question what the log holds; both say what they could not do."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, a_mission_life, a_play_of, candidates_of_made_lives, tags
from fakes import FakeAskReader, FakePast, FakePlayLog, FakeRuleReader
from kept import kept_of
from segue.core.asking import Dictionary, answer
from segue.core.inquiry import AskTools, Inquiry, Listed, Nothing, Told
from segue.core.learning import learn_until
from segue.core.stock import Stock
from segue.domain.context import ACTIVITIES, Activity, Context
from segue.domain.play import Play
from segue.domain.playlist import Playlist, PlaylistId
from segue.domain.track import Tags, TrackId
from segue.habits.evidence import Heard
from segue.habits.model import Learner

#: The Friday evening of the twelfth week, before anything is played.
NOW = (MONDAY + timedelta(weeks=11, days=4)).replace(hour=20, minute=30)
JAZZ, FOLK, FILM, TOP = (frozenset(map(TrackId, TRACKS[one])) for one in ("Jazz", "Folk", "Film Score", "Top 40"))
LENGTH = timedelta(minutes=4)


def its_tags(track: TrackId) -> Tags:
    """Each genre is of a decade of its own; the fifth of each artist is on an album with the others."""
    (genre,) = (genre for genre, some in TRACKS.items() if track in some)
    year = {"Top 40": 2015, "Jazz": 1959, "Film Score": 1984, "Folk": 1971}[genre]
    return tags(
        f"{genre} {track}",
        artists=(f"{genre} artist {track % 5}",),
        album=f"{genre} album {track % 5}",
        genres=(genre,),
        year=year,
        duration=LENGTH,
        bpm=80.0 if track % 2 else 140.0,
    )


class Scene:
    def __init__(self, life: Sequence[Heard] = (), now: datetime = NOW) -> None:
        self.now = now
        self.plays: list[Play] = [a_play_of(heard) for heard in life or a_mission_life() if heard.end < now]
        log = FakePlayLog(its_tags)
        log.plays = self.plays
        self.past = FakePast(log, candidates_of_made_lives())
        every = {TrackId(track): its_tags(TrackId(track)) for some in TRACKS.values() for track in some}
        self.reader = FakeAskReader(every, self.plays, {"Focus": sorted(FOLK)[:6]}, sorted(JAZZ)[:3])
        self.tools = AskTools(self.past.open, self.reader.open, lambda: FakeRuleReader([]), Stock())
        self.learner: Learner = learn_until(self.past, now, snapshots=kept_of(self.past, now))
        self.dictionary = Dictionary(self.tools)

    def ask(self, text: str, playing: int | None = None) -> Listed | Told | Nothing:
        lists = (Playlist(PlaylistId(1), "Focus", ()),)
        its = None if playing is None else TrackId(playing)
        inquiry = Inquiry(text, Context(self.now, Activity("gaming")), lists, ACTIVITIES, its)
        found = answer(inquiry, self.dictionary.vocabulary(inquiry), self.learner, self.tools)
        assert found.understood.missed == ()
        return found.reply

    def listed(self, text: str, playing: int | None = None) -> Listed:
        found = self.ask(text, playing)
        assert isinstance(found, Listed), found
        return found

    def told(self, text: str) -> Told:
        found = self.ask(text)
        assert isinstance(found, Told), found
        return found

    def nothing(self, text: str, playing: int | None = None) -> str:
        found = self.ask(text, playing)
        assert isinstance(found, Nothing), found
        return found.reason

    def heard_since(self, days: int) -> set[TrackId]:
        since = (NOW - timedelta(days=days)).date()
        return {one.listen.track for one in self.plays if one.is_heard and one.listen.started.date() >= since}


@pytest.fixture(scope="module")
def whole() -> Scene:
    return Scene()


@pytest.fixture
def scene(whole: Scene) -> Iterator[Scene]:
    yield whole
    assert whole.past.opened == whole.past.closed
    assert whole.reader.opened == whole.reader.closed


# ---------------------------------------------------------------- wishes


def test_a_genre_is_all_that_comes_and_as_long_as_was_said(scene: Scene) -> None:
    found = scene.listed("jazz for the evening, 45 minutes")
    assert set(found.tracks) <= JAZZ
    assert abs(found.length - timedelta(minutes=45)) <= LENGTH / 2
    assert found.length == len(found.tracks) * LENGTH
    assert found.title == "Jazz for the evening"


def test_a_part_of_another_day_is_the_hour_of_its_habit() -> None:
    late = timedelta(hours=1.3)
    life = [
        replace(one, at=one.at + late, end=one.end + late) if "Film Score" in one.genres else one
        for one in a_mission_life()
    ]
    found = Scene(life, NOW - timedelta(days=1)).listed("something for friday evening")
    assert len(FILM & set(found.tracks)) > len(set(found.tracks) - FILM)


def test_of_several_decades_any_will_do(scene: Scene) -> None:
    found = scene.listed("200 tracks from the 50s and 80s")
    assert set(found.tracks) == JAZZ | FILM
    assert found.title == "Music from the 1950s and the 1980s"
    assert scene.nothing("from the 1930s and 40s") == "Your library has nothing from the 1930s or the 1940s."


def test_what_had_to_be_left_out_nowhere_is_said(scene: Scene) -> None:
    assert "Nothing of the genre Metal had to be left out." in scene.listed("jazz without metal").told
    assert "Nothing of the genre Metal had to be left out." not in scene.listed("jazz without film scores").told


def test_what_was_heard_of_late_is_left_out_and_that_is_said(scene: Scene) -> None:
    found = scene.listed("jazz, nothing from this week")
    heard = scene.heard_since(NOW.weekday())
    assert set(found.tracks) == JAZZ - heard
    assert f"Left out: {len(JAZZ & heard)} tracks heard this week." in found.told


def test_a_list_is_divided_between_what_is_named(scene: Scene) -> None:
    found = scene.listed("jazz and folk, 20 tracks")
    assert len(found.tracks) == 20
    assert len(set(found.tracks) & JAZZ) == 10
    assert len(set(found.tracks) & FOLK) == 10


def test_a_genre_by_an_artist_is_both_at_once(scene: Scene) -> None:
    found = scene.listed("jazz by jazz artist 1")
    assert set(found.tracks) == {track for track in JAZZ if track % 5 == 1}


def test_what_cannot_be_both_is_some_of_each_and_that_is_said(scene: Scene) -> None:
    found = scene.listed("folk, by jazz artist 1, 8 tracks")
    assert set(found.tracks) & FOLK
    assert set(found.tracks) & JAZZ
    assert any("so some of each" in one for one in found.told)


def test_what_is_not_wanted_does_not_come(scene: Scene) -> None:
    found = scene.listed("no film score, not by top 40 artist 1")
    assert not set(found.tracks) & FILM
    assert not {track for track in TOP if track % 5 == 1} & set(found.tracks)


def test_with_nothing_named_it_is_what_fits_the_moment(scene: Scene) -> None:
    gaming = set(scene.listed("10 tracks").tracks)
    assert len(gaming & FILM) > len(gaming - FILM), "it is a Friday evening"
    morning = scene.listed("for the morning, while working, on mondays, 15 tracks")
    assert set(morning.tracks) <= TOP
    assert "on Monday morning" in morning.told[0]


def test_albums_years_lists_and_love_narrow_it(scene: Scene) -> None:
    assert set(scene.listed("from the 70s").tracks) <= FOLK
    assert set(scene.listed('album "Jazz album 2"').tracks) == {track for track in JAZZ if track % 5 == 2}
    assert set(scene.listed("from my playlist focus").tracks) == set(sorted(FOLK)[:6])
    assert set(scene.listed("loved").tracks) == set(sorted(JAZZ)[:3])


def test_how_well_it_is_known_is_heeded(scene: Scene) -> None:
    known = {one.listen.track for one in scene.plays if one.is_heard}
    unknown = (JAZZ | FOLK | FILM | TOP) - known
    assert set(scene.listed("familiar jazz").tracks) <= JAZZ & known
    assert any(one.unexpected for one in scene.listed("surprise me").suggestions)
    assert unknown
    assert set(scene.listed("never played, 100 tracks").tracks) == unknown


def test_calm_is_by_tempo_where_no_sound_is_known_and_says_what_it_means(scene: Scene) -> None:
    found = scene.listed("calm jazz")
    assert all(track % 2 for track in found.tracks), "those of 80 beats a minute"
    assert found.told[1].startswith("Calm means: slower, darker and quieter than two thirds of your music")
    lively = scene.listed("like this but livelier", playing=101)
    assert not any(track % 2 for track in lively.tracks)


def test_what_is_like_something_else_is_near_it_in_sound() -> None:
    scene = Scene()
    near = {track for track in FOLK if not track % 5}
    scene.past.sound = {
        track: [0.001 * track if track in near or track == 203 else 50.0 + track, 0.0, 0.0]
        for track in JAZZ | FOLK | FILM | TOP
    }
    found = scene.listed("like this, 1 track", playing=203)
    assert set(found.tracks) <= near
    assert "These sound most like “Jazz 203”, of those that fit." in found.told


def test_like_what_is_not_known_goes_by_its_genres_and_says_so(scene: Scene) -> None:
    found = scene.listed("like this", playing=203)
    assert set(found.tracks) <= JAZZ - {203}
    assert "It is not known yet what sounds like “Jazz 203”: these are of its genres, Jazz." in found.told


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("jazz from the 80s", "Your library has nothing of the genre Jazz from the 1980s."),
        ("heard in 1999", "Your library has nothing that was heard in 1999."),
        ("like this", "Nothing plays that it could be like. Play something first, or name an artist."),
        ("for long", "Say what you would like to hear."),
    ],
)
def test_where_there_is_nothing_it_says_why(scene: Scene, text: str, reason: str) -> None:
    assert scene.nothing(text) == reason


# ---------------------------------------------------------------- questions


def counted(scene: Scene, of: frozenset[TrackId], days: tuple[int, ...] = (), hours: range = range(24)) -> int:
    return sum(
        one.is_heard
        and one.listen.track in of
        and (not days or one.listen.started.weekday() in days)
        and one.listen.started.hour in hours
        for one in scene.plays
    )


def test_how_often_is_counted_in_the_log(scene: Scene) -> None:
    found = scene.told("how often did I play jazz?")
    assert len(found.plays) == counted(scene, JAZZ)
    assert found.sentence.startswith(f"{counted(scene, JAZZ):,} plays of Jazz, on ")
    assert set(found.tracks) <= JAZZ


def test_times_of_the_week_are_heeded(scene: Scene) -> None:
    found = scene.told("what did I play on weekend mornings?")
    assert len(found.plays) == counted(scene, JAZZ | FOLK | FILM | TOP, (5, 6), range(5, 12))
    assert sum(one.plays for one in scene.told("which genres did I play most while gaming").top) == counted(
        scene, FILM, (4,)
    )


def test_several_of_a_kind_are_any_of_them(scene: Scene) -> None:
    found = scene.told("how often did I play jazz or folk")
    assert len(found.plays) == counted(scene, JAZZ | FOLK)
    assert len(scene.told("how often did I play music, no jazz").plays) == counted(scene, FOLK | FILM | TOP)


def test_the_most_played_are_told_by_what_was_asked_for(scene: Scene) -> None:
    genres = scene.told("which genres did I play most?").top
    assert [(one.name, one.plays) for one in genres][:2] == [
        ("Top 40", counted(scene, TOP)),
        ("Jazz", counted(scene, JAZZ)),
    ]
    assert scene.told("top artists").top[0].name.startswith("Top 40 artist ")
    assert scene.told("top albums").top[0].name.startswith("Top 40 album ")


def test_the_last_time_is_told_with_its_day(scene: Scene) -> None:
    last = max(
        (one for one in scene.plays if one.is_heard and one.listen.track in FILM), key=lambda one: one.listen.started
    )
    at = last.listen.started
    said = scene.told("when did I last play film score?").sentence
    assert f"was on {at:%A}, {at.day} {at:%B %Y} at {at:%H:%M}: “{its_tags(last.listen.track).title}”" in said


def test_a_day_is_named_once(scene: Scene) -> None:
    day = max(one.listen.started for one in scene.plays if one.is_heard).date()
    of_it = [one for one in scene.plays if one.is_heard and one.listen.started.date() == day]
    found = scene.told(f"what did I play on {day.day} {day:%B}?")
    assert found.sentence.startswith(f"{len(of_it)} plays on {day.day} {day:%B}: ")
    assert not any(one.when for one in found.top), "some were played more than once"
    often = scene.told(f"how often did I play music on {day.day} {day:%B}?")
    first, last = (one.listen.started for one in (of_it[0], of_it[-1]))
    assert often.more == (f"The first was at {first:%H:%M}, the last at {last:%H:%M}.",)


def test_of_what_was_played_on_a_single_day_that_is_told(scene: Scene) -> None:
    (first,) = scene.plays[:1]
    alone = Scene(a_mission_life()[:1])
    title, at = its_tags(first.listen.track).title, first.listen.started
    day = f"on {at:%A}, {at.day} {at:%B %Y}"
    assert alone.told(f"how often did I play {title}?").sentence == f"1 play of “{title}”."
    assert alone.told(f"how long did I listen to {title}?").sentence.endswith(f" of “{title}”, in 1 play {day}.")
    assert alone.told(f"what did I play of {title}?").sentence.startswith(f"1 play of “{title}”, {day}: ")


def test_a_time_without_plays_is_told_with_its_days(scene: Scene) -> None:
    assert scene.nothing("what did I play last winter?").startswith("Your history has no plays from 1 December ")


def test_where_little_is_calm_the_time_is_filled_with_the_calmest_and_that_is_said(scene: Scene) -> None:
    found = scene.listed("calm jazz for an hour")
    assert set(found.tracks) <= JAZZ
    assert found.length == timedelta(hours=1)
    calm = {track for track in found.tracks if track % 2}
    assert len(calm) == 10, "all that is calm is in it"
    assert found.told[1] == "Only 10 tracks that fit are so calm: the others are the calmest after them."
    assert found.told[0].startswith("Calm means: "), "and not that it is all that fits: there is more jazz"
    assert not any(words.startswith("Only ") for words in scene.listed("calm jazz for half an hour").told)


def test_where_nothing_is_calm_it_is_as_calm_as_there_is(scene: Scene) -> None:
    found = scene.listed('calm, album "Jazz album 2", 4 tracks')
    assert len(found.tracks) == 4
    lively = scene.listed("lively folk, 15 tracks")
    assert len(lively.tracks) == 15
    assert "Only 10 tracks that fit are so lively: the others are the liveliest after them." in lively.told


def test_the_last_hours_end_now(scene: Scene) -> None:
    since = NOW - timedelta(hours=6)
    lately = [one for one in scene.plays if one.is_heard and one.listen.started >= since]
    today = [one for one in scene.plays if one.is_heard and one.listen.started.date() == NOW.date()]
    assert 0 < len(lately) < len(today)
    found = scene.told("what did I play in the last 6 hours?")
    assert found.sentence == f"{len(lately)} plays in the last 6 hours: 24 min of music."
    assert set(found.plays) == {one.id for one in lately}
    assert [one.when for one in found.top] == [f"{one.listen.started:%H:%M}" for one in lately], "each once"
    assert [one.of and one.of.key for one in found.top] == [one.listen.track for one in lately]
    kept = scene.listed("20 tracks, nothing from the last 6 hours")
    assert not set(kept.tracks) & {one.listen.track for one in lately}


def titles(found: Listed | Told) -> set[str]:
    return {its_tags(track).title for track in found.tracks}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("play jazz 205", "Jazz 205"),
        ('the song "jazz 205"', "Jazz 205"),
        ("folk 401 by Folk artist 1, please", "Folk 401"),
        ("I want to hear the track Top 40 100", "Top 40 100"),
    ],
)
def test_a_track_is_asked_for_by_its_title(scene: Scene, text: str, title: str) -> None:
    found = scene.listed(text)
    assert titles(found) == {title}
    assert f"“{title}”".casefold() in found.title.casefold()


def test_of_a_title_the_log_is_asked_too(scene: Scene) -> None:
    found = scene.told("how often did I play Jazz 205?")
    assert titles(found) == {"Jazz 205"}
    plays = sum(one.is_heard and one.listen.track == 205 for one in scene.plays)
    assert found.sentence.startswith(f"{plays} plays of “Jazz 205”, ")


def test_what_is_called_otherwise_is_no_title(scene: Scene) -> None:
    assert len(scene.listed("20 tracks of jazz").tracks) == 20
    found = scene.listed('jazz, without the song "jazz 205"')
    assert found.tracks
    assert "Jazz 205" not in titles(found)
