"""The gain of a track is that of its album where it plays among it, in its order."""

from pathlib import Path

from builders import MONDAY, tags
from fakes import FakeTracks
from segue.core.levels import Levels
from segue.domain import queue as queues
from segue.domain.levelling import By, Levelling, amplitude
from segue.domain.play import CHOSEN
from segue.domain.queue import Queue
from segue.domain.track import ReplayGain, Track, TrackId


def a_track(number: int, gain: ReplayGain, album: str = "Album") -> Track:
    its = tags(f"Track {number}", album=album, track_no=number, disc_no=1, gain=gain)
    return Track(TrackId(number), Path(f"/music/{number}.ogg"), its, MONDAY)


KNOWN = ReplayGain(-6.0, -3.0)
TRACKS = [a_track(1, KNOWN), a_track(2, KNOWN), a_track(7, KNOWN, "Another"), a_track(8, ReplayGain(), "Third")]


def gain(number: int, queue: Queue, by: By, measured: ReplayGain | None = None) -> float:
    asked: list[TrackId] = []

    def measure(track: TrackId) -> ReplayGain:
        asked.append(track)
        return measured or ReplayGain()

    tracks = FakeTracks(TRACKS)
    levels = Levels(tracks, measure)  # type: ignore[arg-type]
    found = levels.gain(tracks.known[TrackId(number)], queue, Levelling(by))
    assert bool(asked) is (measured is not None), "only what the tags do not say is asked for"
    return found


def at(place: int, *numbers: int) -> Queue:
    return queues.of([TrackId(number) for number in numbers], CHOSEN, place)


def test_beside_the_one_before_or_behind_it_in_its_album_it_is_levelled_with_it() -> None:
    assert gain(1, at(0, 1, 2), By.AUTOMATIC) == amplitude(-3.0)
    assert gain(2, at(1, 1, 2), By.AUTOMATIC) == amplitude(-3.0)


def test_elsewhere_it_is_levelled_by_itself() -> None:
    assert gain(2, at(0, 2, 1), By.AUTOMATIC) == amplitude(-6.0), "not in their order"
    assert gain(1, at(0, 1, 7, 2), By.AUTOMATIC) == amplitude(-6.0)
    assert gain(1, at(0, 1, 2), By.TRACK) == amplitude(-6.0)


def test_what_its_tags_do_not_say_is_what_was_measured() -> None:
    assert gain(8, at(0, 8), By.TRACK, ReplayGain(-9.0)) == amplitude(-9.0)


def test_nothing_is_measured_where_nothing_is_levelled() -> None:
    assert gain(8, at(0, 8), By.OFF) == 1.0
