"""What is kept of how loud tracks are, in a profile of the disk."""

from array import array
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from segue.adapters.sqlite.loudness import SqliteLoudness
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.ports.analysis import Sound, Unheard
from segue.core.ports.files import FoundFile, ReadFile
from segue.domain.levelling import Measured
from segue.domain.play import Ending
from segue.domain.track import Problem, ReplayGain, TrackId

ONE, COPY, OTHER = TrackId(1), TrackId(2), TrackId(3)
PATHS = {track: Path(f"/music/{track}.flac") for track in (ONE, COPY, OTHER)}


def file(path: Path, fingerprint: bytes, **changed: object) -> ReadFile:
    return ReadFile(FoundFile(str(path), 1, 1), tags(path.stem, **changed), fingerprint)


def loud(lufs: float, peak: float) -> Sound:
    return Sound(array("f", [lufs, peak]).tobytes())


class Rig:
    def __init__(self, folder: Path) -> None:
        self.profile = open_profile(folder, MONDAY)
        self.write(file(PATHS[ONE], b"a" * 16), file(PATHS[COPY], b"a" * 16), file(PATHS[OTHER], b"b" * 16))
        self.loudness = SqliteLoudness.open(self.profile.file)

    def write(self, *files: ReadFile) -> None:
        with closing(open_writer(self.profile.file)) as writer:
            writer.write(files, MONDAY)

    def close(self) -> None:
        self.loudness.close()
        self.profile.close()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with closing(Rig(tmp_path / "profile")) as made:
        yield made


def test_copies_are_as_loud_as_one_another(rig: Rig) -> None:
    assert list(rig.loudness.to_analyse().tracks) == [ONE, OTHER]
    rig.loudness.keep(ONE, loud(-9.5, 0.75))
    length = tags().duration
    assert length is not None
    weight = length / timedelta(milliseconds=1)
    assert rig.loudness.measured([ONE, COPY, OTHER, TrackId(9)]) == [
        Measured(ONE, -9.5, 0.75, weight),
        Measured(COPY, -9.5, 0.75, weight),
    ]
    plan = rig.loudness.to_analyse()
    assert (list(plan.tracks), plan.settled, plan.failed) == ([OTHER], 1, 0)
    assert [rig.loudness.waiting(track) for track in PATHS] == [None, None, PATHS[OTHER]]


def test_what_its_tags_tell_is_not_measured(rig: Rig) -> None:
    rig.write(file(Path("/music/tagged.flac"), b"c" * 16, gain=ReplayGain(track_gain=-3.0)))
    rig.write(file(Path("/music/half.flac"), b"d" * 16, gain=ReplayGain(track_peak=0.5)))
    assert list(rig.loudness.to_analyse().tracks) == [ONE, OTHER, TrackId(5)]


def test_a_long_file_is_measured_too_and_a_video_is_not(rig: Rig) -> None:
    rig.write(file(Path("/music/book.flac"), b"c" * 16, duration=timedelta(hours=2)))
    rig.write(file(Path("/music/film.mkv"), b"d" * 16, is_video=True))
    assert list(rig.loudness.to_analyse().tracks) == [ONE, OTHER, TrackId(4)]


def test_a_failure_is_for_good_and_told(rig: Rig) -> None:
    rig.loudness.keep(OTHER, Unheard("It is too short.", is_final=True))
    plan = rig.loudness.to_analyse()
    assert (list(plan.tracks), plan.settled, plan.failed) == ([ONE], 1, 1)
    assert rig.loudness.failed() == [Problem(PATHS[OTHER], "It is too short.")]
    assert rig.loudness.measured([OTHER]) == []


def test_what_is_played_comes_first(rig: Rig) -> None:
    rig.profile.plays.add([(a_listen(OTHER), Ending.FINISHED)])
    assert list(rig.loudness.to_analyse().tracks) == [OTHER, ONE]


def test_what_no_file_says_is_told_album_by_album(rig: Rig) -> None:
    rig.write(file(Path("/elsewhere/one.flac"), b"c" * 16), file(Path("/music/lone.flac"), b"d" * 16, album=""))
    for track in (ONE, OTHER, TrackId(4), TrackId(5)):
        rig.loudness.keep(track, loud(-9.5, 0.75))
    told = [[path.name for path, _ in album] for album in rig.loudness.untold()]
    assert told == [["one.flac"], ["1.flac", "2.flac", "3.flac"], ["lone.flac"]]
