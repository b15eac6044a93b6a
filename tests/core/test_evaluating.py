"""Lives that are evaluated: the listener's own, and those that other services tell of."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from builders import MONDAY, a_mission_life, a_play_of, candidates_of_made_lives, tags_of_made_lives
from fakes import FakePast, FakePlayLog
from segue.core.evaluating import life_of, own_life
from segue.domain.elsewhere import ForeignListen
from segue.domain.play import Ending
from segue.domain.taste import Genre

AT = datetime(2026, 7, 1, 18, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def listen(title: str, minutes: int, **changed: object) -> ForeignListen:
    given: dict[str, object] = {"artist": "Björk", "album": "", "ending": Ending.FINISHED, "service": "Last.fm"}
    return ForeignListen(title=title, started=AT + timedelta(minutes=minutes), **(given | changed))  # type: ignore[arg-type]


def test_listens_become_a_life_in_order_of_time_where_the_listener_was() -> None:
    life = life_of([listen("Jóga", 5), listen("Hyperballad", 0)], BERLIN, {"bjork": ("Art Pop",)})
    assert [heard.at.hour for heard in life] == [20, 20]
    assert [heard.track for heard in life] == [1, 2]
    assert life[0].genres == ("Art Pop",)
    assert life[0].end - life[0].at == timedelta(minutes=3, seconds=30)
    assert life[0].liked


def test_a_song_is_one_by_its_name_and_a_listen_that_is_told_twice_is_one() -> None:
    twice = [listen("Jóga", 0), listen("Joga (Remastered)", 0), listen("Jóga", 9)]
    life = life_of(twice, BERLIN)
    assert len({heard.track for heard in life}) == 1
    assert len(life) == 2
    assert all(heard.genres == () for heard in life)


def test_a_skip_is_no_liking_and_lasts_as_long_as_is_told() -> None:
    (heard,) = life_of([listen("Jóga", 0, ending=Ending.SKIPPED, listened=timedelta(seconds=4))], BERLIN)
    assert not heard.liked
    assert heard.end - heard.at == timedelta(seconds=4)


def test_a_listen_lasts_as_long_as_the_clock_says() -> None:
    (heard,) = life_of([listen("Jóga", 0, listened=timedelta(minutes=4), lasted=timedelta(minutes=2))], BERLIN)
    assert heard.end - heard.at == timedelta(minutes=2)


def test_a_time_that_is_local_stays_as_it_is() -> None:
    tokyo = MONDAY.astimezone(ZoneInfo("Asia/Tokyo"))
    (heard,) = life_of([ForeignListen("Björk", "Jóga", "", tokyo, Ending.FINISHED, "Segue", is_local=True)], BERLIN)
    assert heard.at.utcoffset() == timedelta(hours=9)


def test_ones_own_life_is_the_log_without_what_is_left_out() -> None:
    log = FakePlayLog(tags_of_made_lives)
    log.plays = [a_play_of(one) for one in a_mission_life(2)]
    past = FakePast(log, candidates_of_made_lives())
    life = own_life(past)
    assert [heard.play for heard in life] == [play.id for play in log.plays]
    rest = own_life(past, [Genre("Jazz")])
    assert rest == [heard for heard in life if "Jazz" not in heard.genres]
    assert len(rest) < len(life)
