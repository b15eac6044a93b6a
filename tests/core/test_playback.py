"""The Player: what the listener asks for is played, and every listen that begins is ended exactly once."""

import random
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeEngine, FakePlayLog, FakeSettings, FakeTracks, Inbox
from segue.core.playback import FAILURES_TO_STOP, NowPlaying, Player, State, StopAfter
from segue.core.ports.playing import Ended, Started, Token
from segue.domain import queue as queues
from segue.domain.context import Activity
from segue.domain.fading import Fades, Softness
from segue.domain.joining import Crossfade
from segue.domain.levelling import By, Levelling
from segue.domain.play import CHOSEN, HEARD_FROM, QUEUED, SESSION_GAP, Ending, Origin, OriginKind, Play
from segue.domain.queue import Queue, Repeat
from segue.domain.track import Part, ReplayGain, Track, TrackId

#: What the library knows; a track lasts a minute.
COUNT = 30
LENGTH = 60

OFFERED = Origin(OriginKind.OFFERED, 7)


def path(track: int) -> Path:
    return Path(f"/music/{track}.ogg")


def a_track(number: int) -> Track:
    return Track(TrackId(number), path(number), tags(f"Track {number}", duration=timedelta(seconds=LENGTH)), MONDAY)


class Deck:
    """A Player on fakes, and what it has told: `told` lists the names of its signals with their values."""

    def __init__(self, stored: FakeSettings | Mapping[str, object] | None = None, chance: int = 1) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(MONDAY)
        self.engine = FakeEngine(self.inbox)
        self.engine.lengths = {path(n): timedelta(seconds=LENGTH) for n in range(1, COUNT + 1)}
        self.tracks = FakeTracks(a_track(n) for n in range(1, COUNT + 1))
        self.log = FakePlayLog(lambda track: a_track(track).tags)
        self.settings = stored if isinstance(stored, FakeSettings) else FakeSettings(stored)
        self.activity: Activity | None = None
        self.measured: dict[TrackId, ReplayGain] = {}
        self.alarms = FakeAlarms(self.clock, lambda function: function())
        self.player = Player(
            self.engine,
            self.tracks,  # type: ignore[arg-type]
            self.log,
            self.settings,
            self.alarms,
            self.clock,
            lambda: self.activity,
            random.Random(chance),
            lambda track: self.measured.get(track, ReplayGain()),
        )
        self.played: list[Play] = []
        self.failures: list[str] = []
        self.states: list[State] = []
        self.shown: list[NowPlaying | None] = []
        self.ends = 0
        self.player.played.connect(lambda played: self.played.append(played[0]))
        self.player.failed.connect(self.failures.append)
        self.player.gave_up.connect(self.failures.append)
        self.player.state_changed.connect(self.states.append)
        self.player.now_playing.connect(self.shown.append)
        self.player.queue_ended.connect(self._count_end)

    def _count_end(self, _: None) -> None:
        self.ends += 1

    def put_on(self, *numbers: int, origin: Origin = CHOSEN, start: int = 0) -> None:
        self.player.play([TrackId(number) for number in numbers], origin, start)
        self.inbox.run()

    def pass_time(self, seconds: int) -> None:
        """Let the clock and the music go on together."""
        for _ in range(seconds):
            self.alarms.advance(timedelta(seconds=1))
            self.engine.advance(timedelta(seconds=1))
            self.inbox.run()

    @property
    def track(self) -> int | None:
        current = self.player.current
        return None if current is None else current.track.id

    @property
    def logged(self) -> list[tuple[int, str, float]]:
        """Track, ending and seconds listened of every play of the log."""
        return [
            (play.listen.track, play.ending.value, play.listen.listened.total_seconds()) for play in self.log.plays
        ]


@pytest.fixture
def deck() -> Deck:
    return Deck()


# ---------------------------------------------------------------- endings


def test_a_track_that_plays_to_its_end_is_finished_and_the_next_one_follows(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(LENGTH + 5)

    assert deck.logged == [(1, "finished", 60)]
    assert deck.track == 2
    assert deck.log.under_way is not None


def test_a_track_that_ends_while_it_is_being_paused_leaves_the_next_one_paused(deck: Deck) -> None:
    deck.engine.follows = False
    deck.put_on(1, 2)
    deck.pass_time(LENGTH - 1)
    deck.engine.advance(timedelta(seconds=1))
    deck.player.pause()
    deck.inbox.run()

    assert deck.track == 2
    assert deck.player.state is State.PAUSED
    assert deck.engine.paused
    deck.player.resume()
    deck.inbox.run()
    deck.pass_time(2)
    assert deck.player.position() == timedelta(seconds=2)


def test_a_part_of_a_file_is_a_track_of_its_own(deck: Deck) -> None:
    def minutes(count: float) -> timedelta:
        return timedelta(minutes=count)

    album = Path("/music/album.flac")
    deck.engine.lengths[album] = minutes(3)
    for number, part in ((101, Part(1, minutes(0), minutes(2))), (102, Part(2, minutes(2), None))):
        its = tags(f"Part {part.number}", duration=minutes(2))
        deck.tracks.known[TrackId(number)] = Track(TrackId(number), album, its, MONDAY, part=part)
    deck.put_on(101, 102)
    deck.pass_time(30)
    assert deck.player.position() == timedelta(seconds=30)
    deck.player.seek(minutes(5))
    assert deck.player.position() == minutes(2)
    deck.pass_time(1)
    assert [play.ending for play in deck.played] == [Ending.FINISHED]
    now = deck.player.current
    assert now is not None
    assert (now.track.id, now.duration) == (102, minutes(1))
    deck.pass_time(20)
    assert timedelta(seconds=19) <= deck.player.position() <= timedelta(seconds=20)
    deck.player.seek(timedelta(seconds=50))
    assert deck.engine.position() == timedelta(minutes=2, seconds=50)
    assert [(path, start) for path, _, start in deck.engine.played] == [(album, minutes(0)), (album, minutes(2))]


def test_the_engine_is_told_what_comes_next(deck: Deck) -> None:
    deck.put_on(1, 2, 3)
    assert deck.engine.following is not None
    assert deck.engine.following.path == path(2)
    deck.player.change_queue(lambda queue: queues.with_next(queue, [TrackId(4)], CHOSEN))
    assert deck.engine.following.path == path(4)
    deck.player.set_repeat(Repeat.ONE)
    assert deck.engine.following.path == path(1)
    deck.player.set_repeat(Repeat.OFF)
    deck.player.change_queue(queues.cleared)
    assert deck.engine.following is None


def test_what_has_not_changed_is_not_told_again(deck: Deck) -> None:
    deck.put_on(1, 2, 3)
    before = deck.engine.following
    deck.player.change_queue(lambda queue: queues.with_last(queue, [TrackId(4)], CHOSEN))
    assert deck.engine.following is before


def test_a_track_that_follows_by_itself_is_listened_to_from_the_joint_on(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.activity = Activity("cooking")
    deck.pass_time(LENGTH + 5)
    assert [token for _, token, _ in deck.engine.played] == [1, 2]
    deck.player.stop()
    first, second = deck.played
    assert (second.listen.track, second.listen.listened) == (2, timedelta(seconds=5))
    assert second.listen.started - first.listen.started == timedelta(seconds=LENGTH)
    assert second.listen.activity == Activity("cooking")


@pytest.mark.parametrize("follows", [True, False])
def test_whether_the_engine_can_play_on_by_itself_changes_no_log(deck: Deck, follows: bool) -> None:
    deck.engine.follows = follows
    deck.engine.unplayable[path(3)] = "It is damaged."
    deck.put_on(1, 2, 3, 4)
    deck.pass_time(4 * LENGTH)
    assert deck.logged == [(1, "finished", 60), (2, "finished", 60), (3, "failed", 0), (4, "finished", 60)]


def test_a_crossfade_is_asked_for_where_two_tracks_do_not_belong_together(deck: Deck) -> None:
    deck.player.set_crossfade(Crossfade(timedelta(seconds=6), timedelta(seconds=2)))
    deck.put_on(1, 2, 3)
    assert deck.engine.following is not None
    assert deck.engine.following.overlap == timedelta(seconds=6)
    deck.pass_time(2)
    deck.player.next()
    assert deck.engine.pieces[-1].overlap == timedelta(seconds=2)
    deck.inbox.run()
    deck.player.pause()
    deck.player.next()
    assert deck.engine.pieces[-1].overlap == timedelta(), "nothing sounds that it could fade over"


def test_a_crossfade_is_remembered(deck: Deck) -> None:
    deck.player.set_crossfade(Crossfade(timedelta(seconds=6), timedelta(seconds=2)))
    stored = {name: deck.settings.get(name) for name in ("crossfade", "crossfade_at_skip")}
    assert Deck(stored).player.crossfade == deck.player.crossfade


def test_how_softly_sound_goes_is_told_the_engine_and_remembered(deck: Deck) -> None:
    fades = Fades(Softness.OFF, Softness.LONGER, Softness.SHORT)
    deck.player.set_fades(fades)
    assert deck.engine.soft == fades
    again = Deck({"fades": deck.settings.get("fades")})
    assert again.player.fades == again.engine.soft == fades


@pytest.mark.parametrize("stored", [None, "off", ["off"], ["loud", 3, None]])
def test_a_softness_that_means_nothing_is_the_usual_one(stored: object) -> None:
    assert Deck({"fades": stored}).player.fades == Fades()


def tagged(deck: Deck, *numbers: int, album: str = "Abbey Road") -> None:
    """Tracks of an album, in its order; each would be turned down by 6.02 dB, the album by 12.04."""
    for at, number in enumerate(numbers):
        its = tags(album=album, track_no=at + 1, gain=ReplayGain(-6.0206, -12.0412))
        deck.tracks.known[TrackId(number)] = replace(a_track(number), tags=its)


def gains(deck: Deck) -> list[float]:
    return [round(piece.gain, 3) for piece in deck.engine.pieces]


def test_a_track_is_turned_down_as_its_tags_say(deck: Deck) -> None:
    tagged(deck, 1)
    deck.put_on(1)
    deck.player.set_levelling(Levelling(By.TRACK))
    deck.put_on(1)
    assert gains(deck) == [1, 0.5]


def test_an_album_in_its_order_is_levelled_as_a_whole_and_other_tracks_each_by_itself(deck: Deck) -> None:
    tagged(deck, 1, 2, 3)
    deck.player.set_levelling(Levelling(By.AUTOMATIC))
    deck.put_on(2, 3, 1, 4)
    deck.pass_time(3 * LENGTH + 1)
    assert gains(deck) == [0.25, 0.25, 0.5, 1]


def test_what_comes_is_levelled_beside_what_it_stands_beside_by_now(deck: Deck) -> None:
    tagged(deck, 1, 2)
    deck.player.set_levelling(Levelling(By.AUTOMATIC))
    deck.put_on(3, 1, 2)
    deck.player.change_queue(lambda queue: queues.with_removed(queue, [2]))
    deck.pass_time(LENGTH + 1)
    assert gains(deck) == [1, 0.5]


def test_what_was_measured_counts_where_the_tags_say_nothing(deck: Deck) -> None:
    tagged(deck, 1)
    deck.measured[TrackId(1)] = deck.measured[TrackId(2)] = ReplayGain(track_gain=-12.0412)
    deck.put_on(1, 2)
    assert gains(deck) == [1], "nothing is levelled"
    deck.player.set_levelling(Levelling(By.TRACK, untagged=-20))
    deck.put_on(1, 2, 3)
    deck.pass_time(2 * LENGTH + 1)
    assert gains(deck) == [1, 0.5, 0.25, 0.1]


def test_another_levelling_is_heard_at_once_and_from_what_follows_too(deck: Deck) -> None:
    tagged(deck, 1, 2)
    deck.put_on(1, 2)
    deck.player.set_levelling(Levelling(By.ALBUM, preamp=6.0206))
    playing, following = deck.engine.pieces[-1], deck.engine.following
    assert following is not None
    assert deck.engine.levels[playing.token] == pytest.approx(0.5, abs=0.001)
    assert following.gain == pytest.approx(0.5, abs=0.001)


def test_how_loud_and_how_fast_it_is_to_be_is_remembered(deck: Deck) -> None:
    deck.player.set_levelling(Levelling(By.AUTOMATIC, 3.0, -6.0))
    deck.player.set_speed(1.5)
    names = ("levelling", "preamp", "preamp_untagged", "speed")
    again = Deck({name: deck.settings.get(name) for name in names})
    assert again.player.levelling == Levelling(By.AUTOMATIC, 3.0, -6.0)
    assert again.player.speed == again.engine.speed == 1.5


@pytest.mark.parametrize("stored", [{"levelling": 3, "preamp": "loud", "speed": None}, {"preamp": 90, "speed": 9}])
def test_what_was_stored_for_the_sound_and_makes_no_sense_is_not_taken(stored: Mapping[str, object]) -> None:
    player = Deck(stored).player
    assert player.levelling.by is By.OFF
    assert player.levelling.preamp in (0, 15)
    assert player.speed in (1, 2)


def test_what_is_logged_as_listened_is_the_time_of_the_music(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(10)
    deck.player.set_speed(2)
    deck.pass_time(10)
    deck.player.set_speed(0.5)
    deck.pass_time(10)
    deck.player.stop()
    assert deck.logged == [(1, "stopped", 10 + 20 + 5)]
    assert deck.engine.sounded == timedelta(seconds=35)


def test_how_long_a_play_lasted_is_the_time_on_the_clock(deck: Deck) -> None:
    deck.player.set_speed(2)
    deck.put_on(1, 2)
    deck.pass_time(30)
    (play,) = deck.log.plays
    assert (play.listen.listened, play.ended) == (timedelta(seconds=60), MONDAY + timedelta(seconds=30))
    deck.player.set_speed(0.5)
    deck.pass_time(10)
    assert deck.log.under_way is not None
    assert deck.log.under_way.lasted == timedelta(seconds=10), "as a crash would find it"
    deck.player.stop()
    assert deck.log.plays[1].listen.listened == timedelta(seconds=5)
    assert deck.log.plays[1].ended == MONDAY + timedelta(seconds=40)


def test_a_pause_is_part_of_a_play_once_it_is_over(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(10)
    deck.player.pause()
    deck.alarms.advance(SESSION_GAP)
    deck.player.resume()
    deck.pass_time(LENGTH - 10)
    (play,) = deck.log.plays
    assert deck.logged == [(1, "finished", LENGTH)]
    assert play.ended == MONDAY + SESSION_GAP + timedelta(seconds=LENGTH)
    deck.pass_time(10)
    deck.player.pause()
    deck.alarms.advance(timedelta(hours=9))
    deck.put_on(3)
    deck.pass_time(10)
    deck.player.stop()
    assert [one.session for one in deck.log.plays] == [1, 1, 2], "it had been silent all night"
    assert deck.log.plays[1].ended == play.ended + timedelta(seconds=10)


def test_a_pause_over_night_ends_the_session_within_the_play(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(10)
    deck.player.pause()
    deck.alarms.advance(timedelta(hours=9))
    deck.player.resume()
    deck.pass_time(LENGTH)
    deck.player.stop()
    assert deck.logged == [(1, "finished", LENGTH), (2, "stopped", 10)]
    assert [play.session for play in deck.log.plays] == [1, 2]
    assert deck.log.plays[0].ended == MONDAY + timedelta(seconds=10)


def test_so_does_a_machine_that_sleeps(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(10)
    deck.clock.sleep(timedelta(hours=9))
    deck.pass_time(LENGTH)
    deck.player.stop()
    assert deck.logged == [(1, "finished", LENGTH), (2, "stopped", 10)]
    assert deck.log.plays[0].ended == MONDAY + timedelta(seconds=10)
    assert [play.session for play in deck.log.plays] == [1, 2]


def test_a_device_that_fails_holds_the_music_where_it_was(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(20)
    deck.engine.break_down("The audio device does not answer.", device=True)
    deck.inbox.run()
    assert deck.failures == ["The audio device does not answer. The music waits where it was."]
    assert (deck.player.state, deck.track) == (State.PAUSED, 1)
    assert deck.player.position() == timedelta(seconds=20)
    assert deck.logged == [(1, "stopped", 20)]
    deck.player.toggle()
    deck.inbox.run()
    deck.pass_time(LENGTH - 20)
    assert deck.engine.played[1] == (path(1), deck.engine.pieces[1].token, timedelta(seconds=20))
    assert deck.logged[1:] == [(1, "finished", 40)]
    assert deck.track == 2


def test_next_skips(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(12)
    deck.player.next()
    deck.inbox.run()

    assert deck.logged == [(1, "skipped", 12)]
    assert deck.track == 2


def test_stop_stops_and_leaves_the_queue_where_it_is(deck: Deck) -> None:
    deck.put_on(1, 2, 3, start=1)
    deck.pass_time(40)
    deck.player.stop()

    assert deck.logged == [(2, "stopped", 40)]
    assert deck.player.state is State.STOPPED
    assert not deck.engine.is_playing
    assert deck.shown[-1] is None
    assert deck.player.queue.at == 1
    assert deck.ends == 0


@pytest.mark.parametrize("device", [False, True])
def test_what_was_not_heard_before_it_failed_was_not_listened_to(deck: Deck, device: bool) -> None:
    deck.put_on(1, 2)
    deck.pass_time(20)
    deck.engine.break_down("It does not answer.", device, silent=timedelta(seconds=5))
    deck.inbox.run()

    assert deck.logged == [(1, "stopped" if device else "failed", 15)]


def test_a_file_that_breaks_in_the_middle_has_failed_and_the_next_one_follows(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(20)
    deck.engine.break_down("The disk went away.")
    deck.inbox.run()

    assert deck.logged == [(1, "failed", 20)]
    assert deck.failures == ["“Track 1” cannot be played: The disk went away."]
    assert deck.track == 2


def test_putting_on_something_else_stops_what_plays(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(8)
    deck.put_on(5, 6)

    assert deck.logged == [(1, "stopped", 8)]
    assert deck.track == 5


def test_going_to_another_entry_stops_what_plays(deck: Deck) -> None:
    deck.put_on(1, 2, 3)
    deck.pass_time(8)
    deck.player.play_at(2)
    deck.player.play_at(9)
    deck.inbox.run()

    assert deck.logged == [(1, "stopped", 8)]
    assert deck.track == 3


def test_closing_ends_the_listen_and_gives_the_device_back(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(8)
    deck.player.close()

    assert deck.logged == [(1, "stopped", 8)]
    assert deck.engine.closed


def test_each_play_is_told_once_it_is_logged(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(2 * LENGTH)

    assert deck.played == deck.log.plays
    assert [play.ending for play in deck.played] == [Ending.FINISHED, Ending.FINISHED]


def test_a_file_left_before_it_began_to_sound_is_no_listen(deck: Deck) -> None:
    deck.player.play([TrackId(1), TrackId(2)], CHOSEN)
    deck.player.next()
    deck.inbox.run()

    assert deck.logged == []
    assert deck.track == 2
    assert deck.log.begun == 1


def test_a_file_that_neither_starts_nor_fails_can_be_left(deck: Deck) -> None:
    deck.engine.stuck.add(path(1))
    deck.put_on(1, 2)
    deck.pass_time(30)
    deck.player.next()
    deck.inbox.run()

    assert deck.logged == []
    assert deck.track == 2


def test_putting_on_nothing_ends_the_music(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(5)
    deck.put_on()

    assert deck.logged == [(1, "stopped", 5)]
    assert deck.player.state is State.STOPPED
    assert not deck.engine.is_playing


# ---------------------------------------------------------------- how long was listened


def test_pauses_are_not_listened_to(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(10)
    deck.player.pause()
    deck.pass_time(3600)
    deck.player.resume()
    deck.pass_time(5)
    deck.player.stop()

    assert deck.logged == [(1, "stopped", 15)]


def test_a_paused_track_that_is_stopped_ends_with_what_was_heard(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(10)
    deck.player.pause()
    deck.pass_time(600)
    deck.player.stop()

    assert deck.logged == [(1, "stopped", 10)]
    assert deck.states == [State.PLAYING, State.PAUSED, State.STOPPED]


def test_what_is_leapt_over_was_not_listened_to(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(10)
    deck.player.seek(timedelta(seconds=50))
    deck.pass_time(10)

    assert deck.logged == [(1, "finished", 20)]


def test_what_is_heard_twice_counts_twice(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(50)
    deck.player.seek(timedelta())
    deck.pass_time(60)

    assert deck.logged == [(1, "finished", 110)]


def test_time_counts_from_the_first_sound_on(deck: Deck) -> None:
    deck.player.play([TrackId(1)], CHOSEN)
    deck.clock.advance(timedelta(seconds=7))  # a slow disk
    deck.inbox.run()
    deck.pass_time(10)
    deck.player.stop()

    assert deck.logged == [(1, "stopped", 10)]


def test_pausing_and_resuming_before_the_first_sound_counts_nothing(deck: Deck) -> None:
    deck.player.play([TrackId(1)], CHOSEN)
    deck.player.pause()
    deck.clock.advance(timedelta(seconds=5))
    deck.player.resume()
    deck.clock.advance(timedelta(seconds=5))
    deck.player.pause()
    deck.player.resume()
    deck.clock.advance(timedelta(seconds=5))
    deck.inbox.run()
    deck.pass_time(10)
    deck.player.stop()

    assert deck.logged == [(1, "stopped", 10)]


def test_a_file_that_never_sounds_was_listened_to_for_no_time(deck: Deck) -> None:
    deck.engine.unplayable[path(1)] = "It is damaged."
    deck.player.play([TrackId(1)], CHOSEN)
    deck.player.pause()
    deck.player.resume()
    deck.clock.advance(timedelta(seconds=40))
    deck.inbox.run()

    assert deck.logged == [(1, "failed", 0)]


def test_a_track_paused_before_the_first_sound_stays_silent(deck: Deck) -> None:
    deck.player.play([TrackId(1)], CHOSEN)
    deck.player.pause()
    deck.inbox.run()
    deck.pass_time(10)
    assert deck.player.state is State.PAUSED

    deck.player.resume()
    deck.pass_time(4)
    deck.player.stop()

    assert deck.logged == [(1, "stopped", 4)]


def test_what_is_noted_is_never_five_seconds_behind(deck: Deck) -> None:
    deck.put_on(1)
    for second in range(1, LENGTH):
        if second == 23:
            deck.player.pause()
            deck.pass_time(60)
            deck.player.resume()
        deck.pass_time(1)
        assert deck.log.under_way is not None
        assert timedelta(seconds=second) - deck.log.under_way.listened < timedelta(seconds=5)


def test_a_crash_leaves_a_stopped_play(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(33)

    recovered = deck.log.recover()

    assert recovered is not None
    assert recovered.ending is Ending.STOPPED
    assert recovered.listen.listened == timedelta(seconds=30)


def test_what_a_full_disk_did_not_take_keeps_its_own_note(deck: Deck) -> None:
    """There is one note: as long as the play before is not logged, it is that one's, and a crash would log it."""
    deck.put_on(1, 2)
    deck.pass_time(20)
    deck.log.is_full = True
    deck.player.next()
    deck.inbox.run()
    deck.pass_time(2)
    assert deck.log.under_way is not None
    assert (deck.log.under_way.track, deck.logged) == (1, [])
    deck.log.is_full = False
    deck.pass_time(3)
    assert deck.logged == [(1, "skipped", 20)]
    assert (deck.log.under_way.track, deck.log.under_way.listened) == (2, timedelta(seconds=5))


def test_what_is_set_while_the_disk_is_full_holds_and_is_told_of(deck: Deck) -> None:
    deck.put_on(1, 2, 3)
    deck.settings.is_full = True
    deck.player.set_volume(30)
    deck.player.set_muted(True)
    deck.player.set_shuffle(True)
    deck.player.set_repeat(Repeat.ALL)
    deck.player.set_speed(1.5)
    deck.player.set_crossfade(Crossfade(timedelta(seconds=2)))
    deck.player.set_fades(Fades(pause=Softness.OFF))
    deck.player.set_levelling(Levelling(By.TRACK, 3.0))

    assert (deck.engine.volume, deck.engine.muted, deck.engine.speed) == (30, True, 1.5)
    assert deck.player.queue.shuffled
    assert deck.player.queue.repeat is Repeat.ALL
    assert set(deck.failures) == {"The disk is full."}
    deck.pass_time(2)
    assert deck.track == 1


def test_nothing_is_noted_once_nothing_plays(deck: Deck) -> None:
    deck.put_on(1)
    deck.player.stop()

    assert "listen" not in deck.alarms.keys


# ---------------------------------------------------------------- what the log is told


def test_origin_and_activity_stand_in_the_log(deck: Deck) -> None:
    deck.activity = Activity("gaming")
    deck.put_on(1, origin=OFFERED)
    deck.activity = None
    deck.player.change_queue(lambda q: queues.with_last(q, [TrackId(2)], QUEUED))
    deck.pass_time(LENGTH)
    deck.player.stop()

    first, second = (play.listen for play in deck.log.plays)
    assert (first.origin, first.activity) == (OFFERED, "gaming")
    assert (second.origin, second.activity) == (QUEUED, None)


def test_the_start_is_the_local_time(deck: Deck) -> None:
    deck.pass_time(100)
    deck.put_on(1)
    deck.pass_time(3)
    deck.player.stop()

    assert deck.log.plays[0].listen.started == MONDAY + timedelta(seconds=100)


def test_the_engine_knows_the_length_better_than_the_tags(deck: Deck) -> None:
    deck.engine.lengths[path(1)] = timedelta(seconds=90)
    deck.put_on(1)

    assert deck.player.current is not None
    assert deck.player.current.duration == timedelta(seconds=90)


def test_without_the_engine_s_word_the_tags_tell_the_length(deck: Deck) -> None:
    deck.engine.tells_length = False
    deck.put_on(1)

    assert deck.player.current is not None
    assert deck.player.current.duration == timedelta(seconds=LENGTH)


# ---------------------------------------------------------------- next, previous, seek


def test_next_behind_the_last_ends_the_queue(deck: Deck) -> None:
    deck.put_on(1)
    deck.pass_time(5)
    deck.player.next()

    assert deck.logged == [(1, "skipped", 5)]
    assert deck.ends == 1
    assert deck.player.state is State.STOPPED
    assert not deck.engine.is_playing


def test_next_where_nothing_plays_and_nothing_follows_does_nothing(deck: Deck) -> None:
    deck.player.next()

    assert deck.ends == 0
    assert deck.states == []


def test_next_does_not_stick_to_a_repeated_track(deck: Deck) -> None:
    deck.player.set_repeat(Repeat.ONE)
    deck.put_on(1, 2)
    deck.pass_time(2 * LENGTH + 5)
    assert deck.track == 1

    deck.player.next()
    deck.inbox.run()

    assert deck.track == 2
    assert [ending for _, ending, _ in deck.logged] == ["finished", "finished", "skipped"]


def test_previous_goes_to_the_start_of_a_track_that_has_played_for_a_while(deck: Deck) -> None:
    deck.put_on(1, 2, start=1)
    deck.pass_time(4)
    deck.player.previous()

    assert deck.track == 2
    assert deck.player.position() == timedelta()
    assert deck.logged == []


def test_previous_goes_to_the_track_before_of_one_that_has_just_begun(deck: Deck) -> None:
    deck.put_on(1, 2, start=1)
    deck.pass_time(3)
    deck.player.previous()
    deck.inbox.run()

    assert deck.track == 1
    assert deck.logged == [(2, "stopped", 3)]


def test_previous_without_a_queue_does_nothing(deck: Deck) -> None:
    deck.player.previous()

    assert deck.player.current is None
    assert deck.states == []


def test_seeking_is_kept_within_the_track(deck: Deck) -> None:
    sought: list[timedelta] = []
    deck.player.sought.connect(sought.append)
    deck.player.seek(timedelta(seconds=5))  # nothing plays
    deck.put_on(1)
    deck.player.seek(timedelta(seconds=-5))
    deck.player.seek(timedelta(seconds=500))

    assert sought == [timedelta(), timedelta(seconds=LENGTH)]


def test_a_paused_track_is_still_paused_after_seeking(deck: Deck) -> None:
    deck.put_on(1)
    deck.player.pause()
    deck.player.seek(timedelta(seconds=30))
    deck.pass_time(10)

    assert deck.player.position() == timedelta(seconds=30)
    assert deck.player.state is State.PAUSED


# ---------------------------------------------------------------- resume, toggle, queue_ended


def test_resume_on_an_empty_queue_does_nothing(deck: Deck) -> None:
    deck.player.resume()
    deck.player.toggle()
    deck.player.pause()

    assert deck.states == []
    assert deck.engine.played == []


@pytest.mark.parametrize("how", ["play", "in order", "shuffled"])
@pytest.mark.parametrize("was_shuffled", [False, True])
def test_what_was_queued_by_hand_and_not_heard_comes_next_whatever_is_put_on(
    deck: Deck, how: str, was_shuffled: bool
) -> None:
    deck.player.set_shuffle(was_shuffled)
    deck.put_on(1)
    deck.player.change_queue(lambda q: queues.with_last(q, [TrackId(2), TrackId(3), TrackId(4)], QUEUED))
    deck.player.next()
    other = [TrackId(5), TrackId(6)]
    match how:
        case "play":
            deck.player.play(other, CHOSEN)
        case "in order":
            deck.player.play_in_order(other, CHOSEN)
        case _:
            deck.player.play_shuffled(other, CHOSEN)
    first, *then = (entry.track for entry in deck.player.queue.entries)

    assert deck.player.queue.at == 0
    assert [first, *then[2:]] in ([5, 6], [6, 5])
    assert then[:2] == [3, 4]


def test_resume_begins_a_queue_that_has_not_played_yet(deck: Deck) -> None:
    deck.player.change_queue(lambda q: queues.with_last(q, [TrackId(4), TrackId(5)], QUEUED))
    assert deck.player.current is None

    deck.player.resume()
    deck.inbox.run()

    assert deck.track == 4
    assert deck.player.queue.at == 0


def test_resume_after_stop_begins_the_track_again(deck: Deck) -> None:
    deck.put_on(1, 2, start=1)
    deck.pass_time(10)
    deck.player.stop()
    deck.player.resume()
    deck.inbox.run()
    deck.pass_time(5)
    deck.player.stop()

    assert deck.logged == [(2, "stopped", 10), (2, "stopped", 5)]


def test_resume_after_the_end_of_the_queue_begins_it_again(deck: Deck) -> None:
    deck.put_on(1, 2, start=1)
    deck.player.next()
    deck.player.resume()
    deck.inbox.run()

    assert deck.player.queue.at == 0


def test_resume_after_the_end_of_the_queue_goes_on_with_what_was_queued_since(deck: Deck) -> None:
    deck.put_on(1, 2, start=1)
    deck.player.next()
    deck.player.change_queue(lambda q: queues.with_last(q, [TrackId(5)], QUEUED))
    deck.player.resume()
    deck.inbox.run()

    assert deck.track == 5


def test_toggle_pauses_and_resumes(deck: Deck) -> None:
    deck.put_on(1)
    deck.player.toggle()
    deck.player.toggle()

    assert deck.states == [State.PLAYING, State.PAUSED, State.PLAYING]


def test_the_end_of_the_queue_is_told_once(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(3 * LENGTH)

    assert deck.ends == 1
    assert deck.player.state is State.STOPPED
    assert deck.shown[-1] is None
    assert len(deck.log.plays) == 2


def test_a_repeated_queue_does_not_end(deck: Deck) -> None:
    deck.player.set_repeat(Repeat.ALL)
    deck.put_on(1, 2)
    deck.pass_time(5 * LENGTH + 1)

    assert [track for track, _, _ in deck.logged] == [1, 2, 1, 2, 1]
    assert deck.ends == 0


def test_a_paused_track_is_in_use_for_as_long_as_a_session_lasts(deck: Deck) -> None:
    assert not deck.player.is_in_use
    deck.put_on(1)
    assert deck.player.is_in_use

    deck.player.pause()
    deck.clock.advance(SESSION_GAP)
    assert deck.player.is_in_use
    deck.clock.advance(timedelta(seconds=1))
    assert not deck.player.is_in_use


# ---------------------------------------------------------------- what the engine does wrong


def test_news_of_a_track_that_was_left_means_nothing(deck: Deck) -> None:
    deck.put_on(1, 2)
    late = Token(deck.engine.played[-1][1])
    deck.player.next()
    deck.inbox.run()
    deck.pass_time(5)
    heard = deck.engine._heard  # the fake itself keeps late news back; a real engine may have posted them
    assert heard is not None
    for news in (Started(late, None), Ended(late)):
        heard(news)
    deck.pass_time(5)
    deck.player.stop()

    assert deck.logged == [(1, "skipped", 0), (2, "stopped", 10)]


def test_news_after_stop_means_nothing(deck: Deck) -> None:
    deck.put_on(1)
    token = Token(deck.engine.played[-1][1])
    deck.player.stop()
    assert deck.engine._heard is not None
    deck.engine._heard(Ended(token))

    assert len(deck.logged) == 1
    assert deck.ends == 0


def test_a_file_that_cannot_be_played_is_passed_over_and_said(deck: Deck) -> None:
    deck.engine.unplayable[path(1)] = "It is damaged."
    deck.put_on(1, 2)

    assert deck.failures == ["“Track 1” cannot be played: It is damaged."]
    assert deck.logged == [(1, "failed", 0)]
    assert deck.track == 2


def test_several_in_a_row_are_not_said_one_by_one(deck: Deck) -> None:
    deck.engine.unplayable = dict.fromkeys(map(path, range(1, 6)), "It is damaged.")
    deck.put_on(*range(1, 7))

    assert deck.failures == [
        "“Track 1” cannot be played: It is damaged.",
        "5 files in a row could not be played.",
    ]
    assert deck.track == 6


def test_nor_are_several_at_the_end(deck: Deck) -> None:
    deck.engine.unplayable = dict.fromkeys(map(path, (1, 2, 3)), "It is damaged.")
    deck.put_on(1, 2, 3)

    assert deck.failures[1:] == ["3 files in a row could not be played."]
    assert deck.ends == 1


def test_the_last_file_failing_ends_the_queue(deck: Deck) -> None:
    deck.engine.unplayable[path(1)] = "It is damaged."
    deck.put_on(1)

    assert deck.ends == 1
    assert deck.player.state is State.STOPPED


@pytest.mark.parametrize("repeat", Repeat)
def test_ten_files_failing_in_a_row_stop_the_music(deck: Deck, repeat: Repeat) -> None:
    deck.engine.unplayable = dict.fromkeys(map(path, range(1, COUNT + 1)), "The disk is gone.")
    deck.player.set_repeat(repeat)
    deck.put_on(*range(1, COUNT + 1))

    assert len(deck.log.plays) == FAILURES_TO_STOP
    assert deck.failures[-1] == "10 files in a row could not be played, so Segue stopped."
    assert deck.player.state is State.STOPPED


def test_files_that_begin_and_then_break_stop_the_music_too(deck: Deck) -> None:
    deck.player.set_repeat(Repeat.ALL)
    deck.put_on(1, 2)
    for _ in range(FAILURES_TO_STOP):
        deck.pass_time(8)
        deck.engine.break_down("The audio device does not answer.")
        deck.inbox.run()

    assert deck.player.state is State.STOPPED
    assert deck.failures[-1].startswith("10 files in a row")


@pytest.mark.parametrize("seconds", [20, LENGTH])
def test_a_file_that_played_between_failures_begins_the_count_again(deck: Deck, seconds: int) -> None:
    deck.player.set_repeat(Repeat.ALL)
    deck.engine.unplayable = dict.fromkeys(map(path, range(1, 9)), "It is damaged.")
    deck.put_on(*range(1, 10))
    for _ in range(3):
        deck.pass_time(seconds)
        if seconds < LENGTH:
            deck.engine.break_down("A cable came loose.")
            deck.inbox.run()

    assert deck.track == 9


def test_after_ten_failures_the_listener_can_try_again(deck: Deck) -> None:
    deck.engine.unplayable = dict.fromkeys(map(path, range(1, COUNT + 1)), "The disk is gone.")
    deck.put_on(*range(1, COUNT + 1))
    del deck.engine.unplayable[path(12)]
    deck.player.resume()
    deck.inbox.run()

    assert deck.track == 12


def test_a_paused_track_that_breaks_does_not_start_the_next_one(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(15)
    deck.player.pause()
    deck.engine.break_down("The disk went away.")
    deck.inbox.run()

    assert deck.logged == [(1, "failed", 15)]
    assert deck.player.state is State.STOPPED
    assert not deck.engine.is_playing


def test_a_track_that_the_library_no_longer_knows_is_passed_over(deck: Deck) -> None:
    del deck.tracks.known[TrackId(2)]
    deck.put_on(1, 2, 3)
    deck.player.next()
    deck.inbox.run()

    assert deck.track == 3


def test_when_only_unknown_tracks_follow_the_music_ends(deck: Deck) -> None:
    del deck.tracks.known[TrackId(2)]
    deck.put_on(1, 2)
    deck.pass_time(5)
    deck.player.next()

    assert deck.player.state is State.STOPPED
    assert not deck.engine.is_playing
    assert deck.ends == 1


# ---------------------------------------------------------------- volume, shuffle, repeat


def test_volume_shuffle_and_repeat_are_kept() -> None:
    before = Deck()
    before.player.set_volume(35)
    before.player.set_muted(True)
    before.player.set_shuffle(True)
    before.player.set_repeat(Repeat.ALL)
    names = ("volume", "muted", "shuffle", "repeat")

    after = Deck({name: before.settings.get(name) for name in names})

    assert (after.engine.volume, after.engine.muted) == (35, True)
    assert (after.player.volume, after.player.muted) == (35, True)
    assert after.player.shuffle
    assert after.player.queue.shuffled
    assert after.player.repeat is Repeat.ALL
    assert after.player.queue.repeat is Repeat.ALL


@pytest.mark.parametrize("stored", [{}, {"volume": "loud", "repeat": "forever", "shuffle": 3}, {"volume": 900}])
def test_nonsense_in_the_settings_is_as_good_as_nothing(stored: dict[str, object]) -> None:
    deck = Deck(stored)

    assert deck.player.volume == 80
    assert deck.player.repeat is Repeat.OFF
    assert not deck.player.shuffle


def test_a_repeat_from_last_time_holds_for_a_queue_made_by_hand() -> None:
    deck = Deck({"repeat": "all"})
    deck.player.change_queue(lambda q: queues.with_last(q, [TrackId(1)], QUEUED))
    deck.player.resume()
    deck.inbox.run()
    deck.pass_time(LENGTH + 1)

    assert deck.ends == 0
    assert deck.track == 1


def test_the_volume_is_kept_within_bounds_and_takes_the_mute_back(deck: Deck) -> None:
    told: list[tuple[int, bool]] = []
    deck.player.volume_changed.connect(told.append)
    deck.player.set_muted(True)
    deck.player.set_volume(130)
    deck.player.set_volume(-5)

    assert told == [(80, True), (100, False), (0, False)]
    assert deck.engine.volume == 0
    assert not deck.engine.muted


def test_shuffle_mixes_what_is_to_come_and_gives_the_order_back(deck: Deck) -> None:
    deck.put_on(*range(1, 21), start=4)
    deck.player.set_shuffle(True)
    mixed = [entry.track for entry in deck.player.queue.entries]
    assert mixed[0] == 5
    assert mixed[1:] != sorted(mixed[1:])

    deck.player.next()
    deck.inbox.run()
    now = deck.track
    deck.player.set_shuffle(False)

    assert [entry.track for entry in deck.player.queue.entries] == list(range(1, 21))
    assert deck.track == now
    assert deck.player.queue.current is not None
    assert deck.player.queue.current.track == now


def test_with_shuffle_on_what_is_put_on_begins_with_the_chosen_one(deck: Deck) -> None:
    deck.player.set_shuffle(True)
    deck.put_on(*range(1, 21), start=6)

    assert deck.track == 7
    assert deck.player.queue.shuffled


def test_playing_shuffled_begins_with_a_track_that_is_there() -> None:
    for chance in range(20):
        deck = Deck(chance=chance)
        deck.player.play_shuffled([TrackId(-1), TrackId(2), TrackId(-3), TrackId(-4)], CHOSEN)
        deck.inbox.run()
        assert deck.player.current is not None
        assert deck.player.current.track.id == 2
    deck.player.play_shuffled([TrackId(-1)], CHOSEN)
    assert deck.player.current is not None, "with nothing to play what plays goes on"


def test_playing_shuffled_turns_shuffle_on_and_begins_with_any_track() -> None:
    begun = set()
    for chance in range(8):
        deck = Deck(chance=chance)
        deck.player.play_shuffled([TrackId(n) for n in range(1, 21)], CHOSEN)
        deck.inbox.run()
        begun.add(deck.track)
        assert deck.player.shuffle
        assert deck.settings.get("shuffle") is True

    assert len(begun) > 3


def test_playing_nothing_shuffled_leaves_what_plays(deck: Deck) -> None:
    deck.put_on(1)
    deck.player.play_shuffled([], CHOSEN)

    assert deck.track == 1


def test_editing_the_queue_does_not_disturb_what_plays(deck: Deck) -> None:
    told: list[Queue] = []
    deck.put_on(1, 2, 3)
    deck.player.queue_changed.connect(told.append)
    deck.pass_time(5)
    deck.player.change_queue(queues.cleared)
    deck.pass_time(5)

    assert [len(queue.entries) for queue in told] == [1]
    assert deck.track == 1
    assert deck.logged == []


# ---------------------------------------------------------------- any listener, any engine


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_no_play_is_lost_or_counted_twice(seed: int) -> None:
    """A random walk of 2,000 commands, on an engine of which some files fail, hang, break or hide their length."""
    chance = random.Random(seed)
    deck = Deck(chance=seed)
    deck.engine.unplayable = {path(n): "It is damaged." for n in (3, 8, 13)}
    deck.engine.stuck = {path(5), path(21)}
    gone = TrackId(17)
    player = deck.player

    def some() -> list[TrackId]:
        return [TrackId(n) for n in chance.sample(range(1, COUNT + 1), chance.randrange(0, 6))]

    def put_on() -> None:
        chosen = some()
        player.play(chosen, CHOSEN, chance.randrange(len(chosen)) if chosen else 0)

    def place() -> int:
        return chance.randrange(0, 8)

    def seek() -> None:
        player.seek(timedelta(seconds=chance.randrange(0, LENGTH - 1)))

    def break_down() -> None:
        if deck.engine.is_playing:
            deck.engine.break_down("A cable came loose.")

    commands = [
        put_on,
        lambda: player.play_shuffled(some(), OFFERED),
        lambda: player.play_at(place()),
        player.toggle,
        player.toggle,
        player.pause,
        player.resume,
        player.resume,
        player.stop,
        player.next,
        player.previous,
        seek,
        lambda: player.set_shuffle(chance.random() < 0.5),
        lambda: player.set_repeat(chance.choice(list(Repeat))),
        lambda: player.change_queue(lambda q: queues.with_next(q, some(), QUEUED)),
        lambda: player.change_queue(lambda q: queues.with_last(q, some(), QUEUED)),
        lambda: player.change_queue(lambda q: queues.with_removed(q, [place(), place()])),
        lambda: player.change_queue(lambda q: queues.with_moved(q, [place()], place())),
        lambda: player.change_queue(queues.cleared),
        break_down,
        lambda: deck.tracks.known.pop(gone, None),
        lambda: deck.tracks.known.update({gone: a_track(gone)}),
        lambda: setattr(deck.engine, "tells_length", chance.random() < 0.5),
    ]
    for _ in range(2_000):
        chance.choice(commands)()
        if chance.random() < 0.7:  # else the next command comes before the news
            deck.inbox.run()
            deck.pass_time(chance.choice([0, 1, 2, 7, 40, 70]))
        queue = player.queue
        assert queue.at is None or queue.current is not None
        assert (player.state is State.STOPPED) == (player.current is None)
        assert player.state is not State.PLAYING or not deck.engine.paused
        if player.state is State.STOPPED:
            assert not deck.engine.is_playing
            assert deck.log.under_way is None
    player.close()

    plays = deck.log.plays
    silent_failures = len(plays) - deck.log.begun
    assert deck.log.under_way is None
    assert deck.played == plays
    assert len(plays) > 200
    assert 0 < silent_failures <= sum(play.listen.track in (3, 5, 8, 13, 21) for play in plays)
    assert sum((play.listen.listened for play in plays), timedelta()) == deck.engine.sounded
    assert {play.ending for play in plays} == set(Ending)
    assert all(
        play.is_heard for play in plays if play.listen.listened >= HEARD_FROM and play.ending is not Ending.FAILED
    )


# ---------------------------------------------------------------- stopping behind


def test_behind_a_track_the_next_is_held_ready(deck: Deck) -> None:
    deck.put_on(1, 2, 3)
    told: list[StopAfter | None] = []
    deck.player.stop_after_changed.connect(told.append)
    deck.player.set_stop_after(StopAfter.TRACK)
    assert deck.engine.following is None
    deck.pass_time(LENGTH + 5)
    assert (deck.player.state, deck.track, deck.player.position()) == (State.PAUSED, 2, timedelta())
    assert deck.logged == [(1, "finished", 60)]
    assert not deck.engine.is_playing
    assert told == [StopAfter.TRACK, None]

    deck.player.resume()
    deck.inbox.run()
    deck.pass_time(LENGTH + 5)
    assert deck.track == 3
    assert deck.logged[1:] == [(2, "finished", 60)]


def test_behind_the_last_track_the_queue_has_ended(deck: Deck) -> None:
    deck.put_on(1)
    deck.player.set_stop_after(StopAfter.TRACK)
    deck.pass_time(LENGTH + 5)
    assert (deck.player.state, deck.ends, deck.player.stop_after) == (State.STOPPED, 1, None)


def test_it_may_be_taken_back(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.player.set_stop_after(StopAfter.TRACK)
    deck.player.set_stop_after(None)
    assert deck.engine.following is not None
    deck.pass_time(LENGTH + 5)
    assert deck.track == 2


def test_behind_the_queue_nothing_is_repeated(deck: Deck) -> None:
    deck.player.set_repeat(Repeat.ALL)
    deck.put_on(1, 2)
    deck.player.set_stop_after(StopAfter.QUEUE)
    deck.pass_time(2 * LENGTH + 5)
    assert (deck.player.state, deck.ends, deck.player.stop_after) == (State.STOPPED, 1, None)
    assert [track for track, _, _ in deck.logged] == [1, 2]


# ---------------------------------------------------------------- beginning within a track


def test_a_track_begins_where_it_was_left(deck: Deck) -> None:
    places = {1: timedelta(seconds=20), 2: timedelta(seconds=50)}
    went_on: list[timedelta] = []
    deck.player.begins_at = lambda track: places.get(track.id, timedelta())
    deck.player.went_on.connect(went_on.append)
    deck.put_on(1, 2, 3)
    deck.pass_time(45)
    assert deck.track == 2
    assert deck.player.position() >= places[2]
    deck.pass_time(10)
    assert deck.track == 3
    assert went_on == [places[1], places[2]]


def test_a_track_that_is_put_on_at_a_place_begins_there(deck: Deck) -> None:
    deck.player.begins_at = lambda track: timedelta(seconds=20)
    deck.player.play([TrackId(1), TrackId(2)], CHOSEN, 0, timedelta(seconds=40))
    deck.inbox.run()
    assert deck.player.position() == timedelta(seconds=40)
    deck.player.play_at(1, timedelta(seconds=5))
    assert deck.player.position() == timedelta(seconds=5)


def test_where_a_track_was_left_is_told(deck: Deck) -> None:
    left: list[tuple[int, float, Ending]] = []
    deck.player.left.connect(lambda its: left.append((its.track.id, its.position.total_seconds(), its.ending)))
    deck.put_on(1, 2)
    deck.pass_time(25)
    deck.player.next()
    deck.inbox.run()
    deck.pass_time(10)
    deck.player.close()
    assert left == [(1, 25, Ending.SKIPPED), (2, 10, Ending.STOPPED)]


def test_a_track_that_gave_way_to_the_next_was_left_at_its_end(deck: Deck) -> None:
    left: list[float] = []
    deck.player.left.connect(lambda its: left.append(its.position.total_seconds()))
    deck.put_on(1, 2)
    deck.pass_time(LENGTH + 1)
    assert left == [LENGTH]


def test_a_station_that_another_engine_begins_is_awaited_once_more(deck: Deck) -> None:
    deck.tracks.known[TrackId(1)] = replace(deck.tracks.known[TrackId(1)], address="https://example.org/live")
    deck.put_on(1)
    deck.engine.tune("Radio", "Ada - One")
    deck.inbox.run()
    assert deck.shown[-1] is not None
    assert not deck.shown[-1].is_awaited

    deck.player.begin_again(timedelta(), timedelta())
    assert deck.shown[-1] == deck.player.current
    assert deck.shown[-1].is_awaited
