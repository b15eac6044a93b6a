"""How lively tracks are by what is known of them, and which sound like something."""

import numpy as np

from segue.domain.track import TrackId
from segue.habits.asked import is_calm, is_calmer, liveliness, nearest
from segue.habits.sounding import SoundSpace, space

IDS = np.arange(1, 10)
QUIET, LOUD = TrackId(1), TrackId(9)


def a_space(*tracks: int) -> SoundSpace:
    """The higher a track's number, the faster, brighter and louder it is; all else is alike."""
    points = np.zeros((len(tracks), 23), np.float32)
    points[:, [0, 2, 8]] = np.array(tracks, np.float32)[:, None]
    points[:, 1] = -np.array(tracks, np.float32)  # zero crossings tell nothing of it
    return space([TrackId(track) for track in tracks], points.tobytes())


def test_liveliness_is_by_sound_then_by_tempo_and_else_not_known() -> None:
    of = liveliness(IDS, a_space(1, 5, 9), {TrackId(2): 60.0, TrackId(9): 10.0})
    assert of[0] < of[4] < of[8], "the sound goes before the tempo"
    assert of[1] < 0
    assert np.isnan(of[2])
    assert np.isnan(liveliness(IDS, None, {})).all()


def test_calm_is_a_third_of_all_and_lively_another_one() -> None:
    of = liveliness(IDS, a_space(*IDS.tolist()), {})
    assert IDS[is_calm(of, IDS, {}, is_lively=False)].tolist() == [1, 2, 3]
    assert IDS[is_calm(of, IDS, {}, is_lively=True)].tolist() == [7, 8, 9]


def test_the_moods_of_tags_go_before_what_was_measured() -> None:
    of = liveliness(IDS, a_space(*IDS.tolist()), {})
    moods = {"Very Calm": [LOUD], "ENERGETIC": [QUIET], "Blue": [TrackId(5)]}
    assert IDS[is_calm(of, IDS, moods, is_lively=False)].tolist() == [2, 3, 9]
    assert IDS[is_calm(of, IDS, moods, is_lively=True)].tolist() == [1, 7, 8]


def test_without_any_sound_nothing_is_calm_but_by_its_tags() -> None:
    unknown = np.full(len(IDS), np.nan)
    assert IDS[is_calm(unknown, IDS, {"calm": [LOUD]}, is_lively=False)].tolist() == [9]


def test_calmer_is_clearly_less_lively() -> None:
    of = np.array([-1.0, -0.1, 0.0, 0.1, 1.0, np.nan])
    assert is_calmer(of, 0.0, is_lively=False).tolist() == [True, False, False, False, False, False]
    assert is_calmer(of, 0.0, is_lively=True).tolist() == [False, False, False, False, True, False]


def test_the_nearest_are_told_without_what_they_are_near_to() -> None:
    known = a_space(1, 2, 3, 4, 5, 6, 9)
    among = np.array([9, 8, 6, 4, 2, 3])
    assert among[nearest(known, np.array([3]), among, 2)].tolist() in ([4, 2], [2, 4])
    assert nearest(known, np.array([7]), among, 2).tolist() == [], "it is not known how that sounds"
    assert nearest(known, np.array([3]), np.array([7, 8]), 2).tolist() == []
