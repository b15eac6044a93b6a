"""How loud a track is to be, by what its tags say."""

import math

import pytest

from segue.domain.levelling import SILENT, By, Levelling, Measured, amplitude, factor, gains
from segue.domain.track import ReplayGain, TrackId

TAGGED = ReplayGain(-6.0, -9.0, 0.9, 0.95)
NOTHING = ReplayGain()


@pytest.mark.parametrize(
    ("by", "in_album", "decibels"),
    [
        (By.OFF, True, 0),
        (By.TRACK, True, -6),
        (By.ALBUM, False, -9),
        (By.AUTOMATIC, False, -6),
        (By.AUTOMATIC, True, -9),
    ],
)
def test_what_is_levelled_is_what_was_asked_for(by: By, in_album: bool, decibels: float) -> None:
    assert factor(TAGGED, Levelling(by), in_album=in_album) == pytest.approx(10 ** (decibels / 20))


@pytest.mark.parametrize(
    ("known", "by"), [(ReplayGain(track_gain=-4.0), By.ALBUM), (ReplayGain(album_gain=-4.0), By.TRACK)]
)
def test_where_the_tags_say_only_the_other_that_is_taken(known: ReplayGain, by: By) -> None:
    assert factor(known, Levelling(by), in_album=False) == pytest.approx(amplitude(-4))


def test_the_preamp_is_for_what_has_tags_and_the_other_for_what_has_none() -> None:
    levelling = Levelling(By.TRACK, preamp=2.0, untagged=-7.0)
    assert factor(TAGGED, levelling, in_album=False) == pytest.approx(amplitude(-4))
    assert factor(NOTHING, levelling, in_album=False) == pytest.approx(amplitude(-7))
    assert factor(NOTHING, Levelling(By.OFF, untagged=-7.0), in_album=False) == 1


def test_what_is_turned_up_stays_within_full_scale_where_its_peak_is_known() -> None:
    assert factor(ReplayGain(6.0, None, 0.8), Levelling(By.TRACK), in_album=False) == pytest.approx(1 / 0.8)
    assert factor(ReplayGain(6.0, None, 0.4), Levelling(By.TRACK), in_album=False) == pytest.approx(amplitude(6))
    assert factor(ReplayGain(6.0), Levelling(By.TRACK), in_album=False) == pytest.approx(amplitude(6))


def test_of_an_album_its_own_peak_counts() -> None:
    quiet_track = ReplayGain(0.0, 3.0, 0.2, 0.9)
    assert factor(quiet_track, Levelling(By.ALBUM), in_album=True) == pytest.approx(1 / 0.9)


ONE, TWO, THREE = TrackId(1), TrackId(2), TrackId(3)


def test_what_was_measured_says_what_tags_would_say() -> None:
    album = [Measured(ONE, -10.0, 0.9, 1), Measured(TWO, -20.0, 0.5, 1)]
    mean = 10 * math.log10((10**-1 + 10**-2) / 2)
    assert gains(ONE, album) == ReplayGain(-8.0, pytest.approx(-18 - mean), 0.9, 0.9)
    assert gains(TWO, album) == ReplayGain(2.0, pytest.approx(-18 - mean), 0.5, 0.9)


def test_a_long_track_weighs_more_in_its_album() -> None:
    album = [Measured(ONE, -10.0, 0.9, 9), Measured(TWO, -30.0, 0.5, 1)]
    assert gains(ONE, album).album_gain == pytest.approx(-18 - 10 * math.log10(0.0901), abs=0.001)


def test_silence_has_no_gain_and_makes_no_album_quieter() -> None:
    album = [Measured(ONE, -10.0, 0.9, 1), Measured(TWO, SILENT, 0.0, 50)]
    assert gains(TWO, album) == ReplayGain()
    assert gains(ONE, album).album_gain == pytest.approx(-8)


def test_what_was_not_measured_says_nothing() -> None:
    assert gains(THREE, [Measured(ONE, -10.0, 0.9, 1)]) == gains(THREE, []) == ReplayGain()
