"""Whatever happens to the files, the library equals the disk after a scan, and each play stays with its sound.

A machine does to two folders what people do to theirs, scans now and then, and now and then cancels a scan. What a
file says of itself is its title; what is heard of it is its sound (`disk.TextReader`).
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from builders import MONDAY
from disk import Disk, TextReader
from segue.adapters.sqlite.profile import DATABASE, open_profile
from segue.core.scanning import ScanReport
from segue.domain.play import CHOSEN, Ending, Listen

ROOTS = ("one", "two")
#: Few, so that files meet each other's places.
NAMES = ("a.mp3", "b.mp3", "c.flac", "jazz/a.mp3", "jazz/\udcff.ogg")
ALBUMS = ("kind of blue", "夜")
LENGTH = timedelta(minutes=4)

roots = st.sampled_from(ROOTS)
places = st.builds("{}/{}".format, roots, st.sampled_from(NAMES))
albums = st.builds("{}/{}".format, roots, st.sampled_from(ALBUMS))


class Collection(RuleBasedStateMachine):
    """`sounds` is what can be seen: the sound of each file by its place, from the two folders on."""

    fresh: bytes

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="segue-test-")
        self.disk = Disk(Path(self._folder.name), self.fresh)
        self.music = self.disk.music
        for root in ROOTS:
            (self.music / root).mkdir()
        self.sounds: dict[str, str] = {}
        self.titles: dict[str, str] = {}
        self.away: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
        # Each place's sounds so far; those of which a second file was ever made; and what may have become of a sound
        # in the eyes of anyone who only sees files: the one that took its place.
        self.heard_at: dict[str, set[str]] = {}
        self.copied: set[str] = set()
        self.doubtful: set[str] = set()
        self.became: dict[str, set[str]] = {}
        self.plays: list[tuple[int, str]] = []  # track, and the sound that was heard
        self.number = 0

    # ------------------------------------------------------------ what happens to files

    @initialize()
    def begin(self) -> None:
        self.add_album("one/kind of blue", 30)
        self.scan_and_play()

    @rule(place=places)
    def add(self, place: str) -> None:
        """Anew, or in the place of another: an edit of the sound."""
        self._write(place, self._next("sound"), self._next("title"))

    @rule(album=albums, files=st.integers(5, 40))
    def add_album(self, album: str, files: int) -> None:
        for number in range(files):
            self._write(f"{album}/{number:02}.mp3", self._next("sound"), self._next("title"))

    @rule(data=st.data())
    def retag(self, data: st.DataObject) -> None:
        if place := self._one(data):
            self._write(place, self.sounds[place], self._next("title"))

    @rule(data=st.data(), to=places)
    def move(self, data: st.DataObject, to: str) -> None:
        if place := self._one(data):
            self._move(place, to)

    @rule(data=st.data(), to=places)
    def move_and_retag(self, data: st.DataObject, to: str) -> None:
        if (place := self._one(data)) and self._is_mounted(to):
            self._move(place, to)
            self._write(to, self.sounds[to], self._next("title"))

    @rule(data=st.data())
    def swap(self, data: st.DataObject) -> None:
        if (one := self._one(data)) and (other := self._one(data)) and one != other:
            aside = f"{one}.aside"
            self._move(one, aside)
            self._move(other, one)
            self._move(aside, other)

    @rule(album=albums, to=albums)
    def move_album(self, album: str, to: str) -> None:
        if album != to and self._is_mounted(to):
            for place in [place for place in self.sounds if place.startswith(f"{album}/")]:
                self._move(place, f"{to}/{place.rpartition('/')[2]}")

    @rule(data=st.data(), to=places, keeps_time=st.booleans())
    def copy(self, data: st.DataObject, to: str, keeps_time: bool) -> None:
        place = self._one(data)
        if place and place != to and self._is_mounted(to):
            self.copied.add(self.sounds[place])
            time = (self.music / place).stat().st_mtime_ns
            self._write(to, self.sounds[place], self.titles[place])
            if keeps_time:
                os.utime(self.music / to, ns=(time, time))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if place := self._one(data):
            (self.music / place).unlink()
            del self.sounds[place], self.titles[place]

    @rule(album=albums)
    def delete_album(self, album: str) -> None:
        if self._is_mounted(album):
            shutil.rmtree(self.music / album, ignore_errors=True)
            for place in [place for place in self.sounds if place.startswith(f"{album}/")]:
                del self.sounds[place], self.titles[place]

    @rule(root=roots, leaves_a_folder=st.booleans())
    def unmount(self, root: str, leaves_a_folder: bool) -> None:
        if root not in self.away:
            (self.music / root).rename(self.music.parent / root)
            if leaves_a_folder:
                (self.music / root).mkdir()
            gone = [place for place in self.sounds if place.startswith(f"{root}/")]
            sounds = {place: self.sounds.pop(place) for place in gone}
            self.away[root] = sounds, {place: self.titles.pop(place) for place in gone}

    @precondition(lambda self: self.away)
    @rule()
    def remount(self) -> None:
        root, (sounds, titles) = self.away.popitem()
        shutil.rmtree(self.music / root, ignore_errors=True)
        (self.music.parent / root).rename(self.music / root)
        self.sounds |= sounds
        self.titles |= titles

    # ------------------------------------------------------------ what Segue does

    @rule()
    def scan(self) -> None:
        self._scan()
        self._check()

    @rule()
    def scan_and_play(self) -> None:
        """Everything that can be played is, once."""
        self.scan()
        tracks = {track.path: track.id for track in self.disk.tracks()}
        heard = set(self.plays)
        fresh = [
            play for place, sound in self.sounds.items() if (play := (tracks[self.music / place], sound)) not in heard
        ]
        at = MONDAY + len(heard) * LENGTH
        self.disk.profile.plays.add(
            (Listen(track, at + number * LENGTH, LENGTH, CHOSEN, None, LENGTH), Ending.FINISHED)
            for number, (track, _) in enumerate(fresh)
        )
        self.plays += fresh

    @rule(read=st.integers(0, 120))
    def cancel_a_scan(self, read: int) -> None:
        def cancel(count: int) -> None:
            if count >= read:
                self.disk.cancelled.set()

        cancel(0)
        self._scan(cancel)
        self.disk.cancelled.clear()

    def teardown(self) -> None:
        try:
            while self.away:
                self.remount()
            self._scan()
            self._check()
            again = self._scan()
            assert (again.unchanged, again.added, again.updated) == (len(self.sounds), 0, 0)
        finally:
            self.disk.close()
            self._folder.cleanup()

    def _scan(self, after: Callable[[int], None] = lambda _: None) -> ScanReport:
        seen = set(self.sounds.values())
        for place, sound in self.sounds.items():
            # Gone from where it was while something else is there: whoever sees only files takes that for an edit.
            self.doubtful |= {other for other in self.heard_at[place] - {sound} if other not in seen}
        return self.disk.scan([self.music / root for root in ROOTS], TextReader(after))

    # ------------------------------------------------------------ what must be so

    def _check(self) -> None:
        assert self.disk.there() == self.titles
        tracks = {track.id: track for track in self.disk.tracks()}
        assert len({track.path for track in tracks.values()}) == len(tracks)
        sounds = dict(self.disk.profile.connection.execute("SELECT id, CAST(fingerprint AS TEXT) FROM tracks"))
        kept = [play.listen.track for play, _ in self.disk.profile.plays.all()]
        assert kept == [track for track, _ in self.plays]
        for track, sound in self.plays:
            if sound in self.copied or sound in self.doubtful:
                assert sounds[track] in self._may_be(sound)
                continue
            assert sounds[track] == sound
            places = [place for place, here in self.sounds.items() if here == sound]
            if places:
                assert (tracks[track].path, tracks[track].missing) == (self.music / places[0], False)
            else:
                assert tracks[track].missing

    def _may_be(self, sound: str) -> set[str]:
        found, rest = {sound}, [sound]
        while rest:
            new = self.became.get(rest.pop(), set()) - found
            found |= new
            rest += new
        return found

    # ------------------------------------------------------------ files

    def _one(self, data: st.DataObject) -> str | None:
        return data.draw(st.sampled_from(sorted(self.sounds))) if self.sounds else None

    def _next(self, what: str) -> str:
        self.number += 1
        return f"{what} {self.number}"

    def _is_mounted(self, place: str) -> bool:
        return place.partition("/")[0] not in self.away

    def _write(self, place: str, sound: str, title: str) -> None:
        if self._is_mounted(place):
            self.disk.put(place, f"{title}~{sound}")
            self._note(place, sound, title)

    def _move(self, place: str, to: str) -> None:
        if self._is_mounted(to) and place != to:
            (self.music / to).parent.mkdir(parents=True, exist_ok=True)
            (self.music / place).rename(self.music / to)
            self._note(to, self.sounds.pop(place), self.titles.pop(place))

    def _note(self, place: str, sound: str, title: str) -> None:
        self.sounds[place], self.titles[place] = sound, title
        before = self.heard_at.setdefault(place, set())
        for other in before - {sound}:
            self.became.setdefault(other, set()).add(sound)
        before.add(sound)


@contextmanager
def a_fresh_database() -> Iterator[bytes]:
    """To make one anew for each example takes long."""
    with tempfile.TemporaryDirectory(prefix="segue-test-") as folder:
        open_profile(Path(folder), MONDAY).close()
        yield (Path(folder) / DATABASE).read_bytes()


def live_through(lives: int, steps: int) -> None:
    with a_fresh_database() as Collection.fresh:
        run_state_machine_as_test(  # type: ignore[no-untyped-call]
            Collection,
            settings=settings(
                max_examples=lives,
                stateful_step_count=steps,
                deadline=None,
                derandomize=True,
                database=None,
                phases=(Phase.generate, Phase.shrink),
                suppress_health_check=list(HealthCheck),
            ),
        )


def test_each_play_stays_with_its_sound() -> None:
    live_through(25, 20)


@pytest.mark.soak
def test_each_play_stays_with_its_sound_through_long_lives() -> None:
    live_through(2_000, 40)
