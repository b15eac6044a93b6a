"""The protocol of `segue replay`: what is asked is answered, what is told is not, and nonsense changes nothing."""

import json
from collections.abc import Iterable
from copy import deepcopy
from datetime import timedelta
from functools import cache
from typing import Any

import pytest

from builders import (
    MONDAY,
    TRACKS,
    a_life_without_rhythm,
    a_mission_life,
    a_play_of,
    candidates_of_made_lives,
    tags_of_made_lives,
)
from evenings import JAZZ_ALBUMS, album_evenings
from fakes import FakeOfferLog, FakePast, FakePlayLog
from kept import kept_of
from segue.core.learning import heard as heard_of
from segue.core.offers import would_offer
from segue.core.replaying import Replay
from segue.domain.context import Activity, Context
from segue.domain.offer import Answer, Moment, Offer, OfferId, Reply, Silence
from segue.habits.evidence import Heard

#: The Tuesday after twelve weeks, half past seven in the evening.
TUESDAY = (MONDAY + timedelta(weeks=12, days=1)).replace(hour=19, minute=30)
AT = TUESDAY.isoformat()


def line_of(heard: Heard, **changed: object) -> dict[str, Any]:
    play = {
        "at": heard.at.isoformat(),
        "track": f"t{heard.track}",
        "title": f"Track {heard.track}",
        "artist": heard.artist,
        "album": "",
        "genres": list(heard.genres),
        "duration_s": 240,
        "listened_s": (heard.end - heard.at).total_seconds(),
        "ending": "finished" if heard.liked else "skipped",
        "activity": heard.activity,
    }
    return {"play": play | changed}


def told(*lines: dict[str, Any], replay: Replay | None = None) -> Replay:
    replay = replay or Replay()
    for line in lines:
        assert replay.answer(json.dumps(line)) is None
    return replay


def a_told_life(life: Iterable[Heard] = ()) -> Replay:
    """Each life is told once; who goes on from it goes on with a copy."""
    return deepcopy(_told_once(tuple(life or a_mission_life())))


@cache
def _told_once(life: tuple[Heard, ...]) -> Replay:
    return told(*map(line_of, life))


def ask(replay: Replay, question: str, at: str = AT, **more: object) -> dict[str, Any]:
    answer = replay.answer(json.dumps({"ask": question, "at": at} | more))
    assert answer is not None
    assert "error" not in answer
    json.dumps(answer)
    return answer


def everything(replay: Replay) -> list[dict[str, Any]]:
    return [
        ask(replay, question, (TUESDAY + timedelta(hours=hours)).isoformat(), activity=activity, limit=40)
        for question in ("genres", "tracks", "next", "start", "claims")
        for hours in (0, 14, 73)
        for activity in (None, "gaming")
    ]


# ---------------------------------------------------------------- questions


def test_shares_of_genres_sum_to_one_and_the_evening_is_jazz() -> None:
    genres = ask(a_told_life(), "genres")["genres"]

    assert sum(genres.values()) == pytest.approx(1)
    assert set(genres) == {genre for one in a_mission_life() for genre in one.genres}
    assert max(genres, key=lambda genre: genres[genre]) == "Jazz"


def test_an_activity_that_is_told_counts() -> None:
    saturday = (TUESDAY + timedelta(days=4)).replace(hour=16).isoformat()
    genres = ask(a_told_life(), "genres", saturday, activity="gaming")["genres"]

    assert max(genres, key=lambda genre: genres[genre]) == "Film Score"


@pytest.mark.parametrize("question", ["tracks", "next"])
def test_tracks_are_distinct_and_no_more_than_asked_for(question: str) -> None:
    tracks = ask(a_told_life(), question, limit=25)["tracks"]

    assert len(tracks) == len(set(tracks)) == 25
    assert set(tracks) <= {f"t{track}" for of in TRACKS.values() for track in of}


def test_what_was_never_played_can_be_offered_too() -> None:
    replay = a_told_life()
    unheard = [{"track": {"track": f"new{n}", "artist": f"New {n}", "genres": ["Jazz"]}} for n in range(30)]
    told(*unheard, replay=replay)

    assert any(track.startswith("new") for track in ask(replay, "tracks", limit=200)["tracks"])
    assert any(track.startswith("new") for track in ask(replay, "offer")["offer"]["tracks"])


def test_a_track_that_was_told_and_then_played_is_one() -> None:
    life = a_mission_life(2)
    heard = life[0]
    before = {"track": {"track": f"t{heard.track}", "artist": heard.artist, "genres": list(heard.genres)}}

    tracks = ask(told(before, *map(line_of, life)), "tracks", limit=200)["tracks"]

    assert tracks.count(f"t{heard.track}") == 1


def test_the_likelihood_of_a_start_is_higher_at_the_usual_hour() -> None:
    replay = a_told_life()
    usual, unusual = (ask(replay, "start", TUESDAY.replace(hour=h, minute=30).isoformat())["start"] for h in (19, 13))

    assert 0 < unusual < usual < 1


def test_claims_say_when_and_why() -> None:
    claims = ask(a_told_life(), "claims")["claims"]
    jazz = next(c for c in claims if c["genre"] == "Jazz" and c["activity"] is None)
    gaming = next(c for c in claims if c["activity"] == "gaming")

    assert set(jazz["weekdays"]) <= {0, 1, 2, 3}
    assert jazz["from_hour"] <= 19 < jazz["to_hour"]
    assert jazz["text"].startswith("You played Jazz on ")
    assert jazz["when"].startswith("Mondays to Thursdays between 1")
    assert jazz["when"] in jazz["text"]
    assert (gaming["genre"], gaming["when"], gaming["weekdays"]) == ("Film Score", "while gaming", list(range(7)))


def test_of_nothing_told_nothing_is_known() -> None:
    replay = Replay()

    assert ask(replay, "genres") == {"genres": {}}
    assert ask(replay, "tracks") == {"tracks": []}
    assert ask(replay, "next") == {"tracks": []}
    assert 0 < ask(replay, "start")["start"] < 1
    assert ask(replay, "claims") == {"claims": []}
    assert ask(replay, "offer") == {"silence": "I don’t know you yet: 0 of about 50 plays."}


def test_nothing_is_claimed_of_a_life_without_rhythm() -> None:
    assert ask(a_told_life(a_life_without_rhythm()), "claims") == {"claims": []}


def test_asking_changes_no_later_answer() -> None:
    asked, left_alone = Replay(), Replay()
    for heard in a_mission_life(3):
        told(line_of(heard), replay=asked)
        told(line_of(heard), replay=left_alone)
        for question in ("genres", "tracks", "next", "start"):
            ask(asked, question, heard.end.isoformat())

    assert everything(asked) == everything(left_alone)


# ---------------------------------------------------------------- offers


def test_an_offer_fits_the_hour_and_is_not_repeated_at_once() -> None:
    replay = a_told_life()
    offer = ask(replay, "offer")["offer"]

    assert (offer["id"], offer["title"]) == ("o1", "Jazz for Tuesday evening")
    assert offer["reason"].startswith("You played Jazz on ")
    assert sum(offer["genres"].values()) == pytest.approx(1)
    assert len(offer["tracks"]) == len(set(offer["tracks"])) >= 3
    later = (TUESDAY + timedelta(minutes=30)).isoformat()
    assert ask(replay, "offer", later)["silence"].startswith("The last offer was at 19:30")


def test_over_music_there_is_no_offer() -> None:
    assert ask(a_told_life(), "offer", listening=True) == {"silence": "You are listening to something you chose."}


def test_a_refused_time_is_left_alone() -> None:
    replay = a_told_life()
    offer = ask(replay, "offer")["offer"]
    told({"reply": {"offer": offer["id"], "answer": "not_at_this_time", "at": AT}}, replay=replay)

    assert ask(replay, "offer", (TUESDAY + timedelta(days=7)).isoformat()) == {
        "silence": "You asked for no Jazz at this time."
    }


def offers_of_three_weeks(answer: str) -> int:
    replay, made = a_told_life(), 0
    for day in range(21):
        at = (TUESDAY + timedelta(days=day)).isoformat()
        if (offer := ask(replay, "offer", at).get("offer")) is not None:
            told({"reply": {"offer": offer["id"], "answer": answer, "at": at}}, replay=replay)
            made += 1
    return made


def test_a_refusal_makes_offers_rarer_than_an_acceptance() -> None:
    assert offers_of_three_weeks("accepted") > offers_of_three_weeks("not_now") > 0


@pytest.mark.parametrize("activity", [None, "relaxing"])
def test_what_replay_offers_is_what_segue_offer_tells(activity: str | None) -> None:
    """The same life, the same offers and replies before: the same answer at each, in the same words."""
    replay, log = a_told_life(), FakeOfferLog()
    plays = FakePlayLog(tags_of_made_lives)
    plays.plays = [a_play_of(heard) for heard in a_mission_life()]
    past = FakePast(plays, candidates_of_made_lives())
    answers = set()
    for hour in (0, 6, 12, 18, 36, 60):
        at = TUESDAY + timedelta(hours=hour)
        context = Context(at, Activity(activity) if activity else None)
        told_by_replay = ask(replay, "offer", at.isoformat(), activity=activity)
        for considered in [one for one in replay.considered if one.at < at][len(log.considered(MONDAY)) :]:
            log.consider(considered, MONDAY)
        would = would_offer(past, log, context, snapshots=kept_of(past, TUESDAY))
        if isinstance(would, Silence):
            assert told_by_replay == {"silence": would.reason}
            answers.add("silence")
            continue
        offer = told_by_replay["offer"]
        assert (offer["title"], offer["reason"]) == (would.mix.title, would.mix.reason)
        assert offer["genres"] == dict(would.mix.genres)
        assert offer["tracks"] == [f"t{track}" for track in would.mix.tracks]
        made = log.add(Offer(OfferId(0), at, Moment.RETURNED, would.key, context.activity, would.mix))
        replied = at + timedelta(minutes=3)
        log.reply(Reply(made.id, replied, Answer.NOT_NOW))
        told(
            {"reply": {"offer": offer["id"], "answer": "not_now", "at": replied.isoformat()}},
            replay=replay,
        )
        answers.add("offer")
    assert answers == {"silence", "offer"}


# ---------------------------------------------------------------- forgetting


def forgotten(forget: dict[str, str]) -> Replay:
    return told({"forget": forget}, replay=a_told_life())


def told_albums(every: int = 1) -> Replay:
    """The life of album evenings, with the number of each jazz track on its album, and where it was played from."""
    place = {track: (album, n) for album in JAZZ_ALBUMS for n, track in enumerate(album.tracks, 1)}
    replay = Replay()
    for play in album_evenings(every):
        heard = heard_of(play, tags_of_made_lives(play.listen.track))
        album, number = place.get(heard.track, (None, None))
        more = {} if album is None else {"album": album.title, "album_artist": "", "number": number}
        told(line_of(heard, **more), replay=replay)
    return replay


def test_an_album_is_offered_whole_and_in_its_order() -> None:
    offer = ask(told_albums(), "offer")["offer"]
    album = next(its for its in JAZZ_ALBUMS if its.title == offer["title"])
    assert offer["form"] == "album"
    assert offer["tracks"] == [f"t{track}" for track in album.tracks]
    assert offer["reason"].startswith("You play Jazz albums whole on Mondays to Thursdays")
    assert ask(told_albums(every=2), "offer")["offer"]["form"] == "mix"


def test_a_list_of_which_was_told_is_offered_as_it_stands() -> None:
    lines = [
        line_of(heard, playlist="Dinner") if heard.at.hour >= 18 and "Jazz" in heard.genres else line_of(heard)
        for heard in a_mission_life()
    ]
    tracks = [f"t{track}" for track in TRACKS["Jazz"][4:9]]
    replay = told(*lines)
    assert ask(replay, "offer")["offer"]["form"] == "mix", "nobody knows what stands in it"
    replay = told(*lines, {"playlist": {"name": "Dinner", "tracks": tracks}})
    offer = ask(replay, "offer")["offer"]
    assert (offer["form"], offer["title"], offer["tracks"]) == ("playlist", "Dinner", tracks)


def test_a_forgotten_artist_was_never_heard() -> None:
    life = a_mission_life()
    gone = forgotten({"artist": "Jazz artist 1"})

    assert everything(gone) == everything(a_told_life([one for one in life if one.artist != "Jazz artist 1"]))


def test_a_forgotten_track_was_never_heard() -> None:
    life = a_mission_life()
    track = life[40].track

    assert everything(forgotten({"track": f"t{track}"})) == everything(
        a_told_life([one for one in life if one.track != track])
    )


def test_a_forgotten_time_was_never_lived() -> None:
    life = a_mission_life()
    since, until = MONDAY + timedelta(weeks=3), MONDAY + timedelta(weeks=5)
    gone = forgotten({"from": since.isoformat(), "to": until.isoformat()})

    assert everything(gone) == everything(a_told_life([one for one in life if not since <= one.at < until]))


# ---------------------------------------------------------------- nonsense

SOME = line_of(a_mission_life()[0])


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[" * 100_000,
        b"[]",
        b"17",
        b'{"say": 1}',
        b'{"play": 1}',
        b'{"ask": "nothing", "at": "2026-03-02T09:14:00+01:00"}',
        b'{"ask": ["genres"], "at": "2026-03-02T09:14:00+01:00"}',
        b'{"ask": "genres"}',
        b'{"ask": "genres", "at": 5}',
        b'{"ask": "genres", "at": "noon"}',
        b'{"ask": "genres", "at": "2026-03-02T09:14:00"}',
        b'{"ask": "genres", "at": "9998-03-02T09:14:00+01:00"}',
        b'{"ask": "tracks", "at": "2026-03-02T09:14:00+01:00", "limit": 0}',
        b'{"ask": "tracks", "at": "2026-03-02T09:14:00+01:00", "limit": "all"}',
        b'{"ask": "offer", "at": "2026-03-02T09:14:00+01:00", "listening": "no"}',
        b'{"reply": {"offer": "o1", "answer": "accepted", "at": "2026-03-02T09:14:00+01:00"}}',
        b'{"reply": {"offer": "o1", "answer": "perhaps", "at": "2026-03-02T09:14:00+01:00"}}',
        b'{"forget": {}}',
        b'{"forget": {"from": "2026-03-02T09:14:00+01:00"}}',
        b'{"track": {"track": ""}}',
        json.dumps({"play": SOME["play"] | {"track": None}}).encode(),
        json.dumps({"play": SOME["play"] | {"artist": 3}}).encode(),
        json.dumps({"play": SOME["play"] | {"album": "A", "number": "1"}}).encode(),
        json.dumps({"play": SOME["play"] | {"playlist": 1}}).encode(),
        b'{"playlist": {"name": "A"}}',
        b'{"playlist": {"tracks": []}}',
        b'{"playlist": {"name": "A", "tracks": [1]}}',
        json.dumps({"play": SOME["play"] | {"genres": "Jazz"}}).encode(),
        json.dumps({"play": SOME["play"] | {"genres": [1]}}).encode(),
        json.dumps({"play": SOME["play"] | {"listened_s": -1}}).encode(),
        json.dumps({"play": SOME["play"] | {"listened_s": float("nan")}}).encode(),
        json.dumps({"play": SOME["play"] | {"duration_s": 1e300}}).encode(),
        json.dumps({"play": SOME["play"] | {"ending": "died"}}).encode(),
        json.dumps({"play": SOME["play"] | {"activity": 7}}).encode(),
        json.dumps({"play": SOME["play"] | {"at": "2026-03-02"}}).encode(),
    ],
)
def test_a_malformed_line_is_told_so_and_changes_nothing(line: bytes) -> None:
    replay = a_told_life(a_mission_life(2))
    answer = replay.answer(line)

    assert answer is not None
    assert list(answer) == ["error"]
    assert answer["error"]
    assert everything(replay) == everything_of_two_weeks()


@cache
def everything_of_two_weeks() -> list[dict[str, Any]]:
    return everything(a_told_life(a_mission_life(2)))


def test_what_is_not_known_of_a_play_may_be_left_out() -> None:
    play = {"at": AT, "track": "t1", "artist": "Miles Davis", "ending": "finished"}
    replay = told({"play": play}, {"play": play | {"listened_s": None, "duration_s": None, "genres": None}})

    assert ask(replay, "tracks")["tracks"] == ["t1"]


@pytest.mark.parametrize(
    ("ending", "listened", "liked"),
    [
        ("finished", 5, True),
        ("skipped", 29, False),
        ("skipped", 30, True),
        ("stopped", 30, True),
        ("skipped", None, False),
    ],
)
def test_a_skip_is_no_sign_of_liking(ending: str, listened: float | None, liked: bool) -> None:
    plays = [line_of(one, ending=ending, listened_s=listened) for one in a_mission_life(1)]
    later = (MONDAY + timedelta(weeks=2)).isoformat()

    assert bool(ask(told(*plays), "genres", later)["genres"]) == liked
