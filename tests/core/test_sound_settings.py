"""How music sounds and follows is kept, and what makes no sense is as good as nothing."""

from datetime import timedelta

import pytest

from fakes import FakeSettings
from segue.core.play_logging import PlayLogging
from segue.core.sound_settings import FASTEST, SLOWEST, SoundSettings
from segue.domain.fading import Fades, Softness
from segue.domain.joining import LONGEST, Crossfade
from segue.domain.levelling import MOST_PREAMP, By, Levelling
from segue.domain.queue import Repeat


def kept_in(settings: FakeSettings, failed: list[str]) -> SoundSettings:
    return SoundSettings(settings, PlayLogging(None, lambda *_: None, failed.append).told)  # type: ignore[arg-type]


def test_what_is_kept_is_read_by_the_next_program() -> None:
    settings = FakeSettings()
    kept = kept_in(settings, [])
    kept.keep_crossfade(Crossfade(timedelta(seconds=4), timedelta(seconds=2)))
    kept.keep_fades(Fades(Softness.OFF, Softness.SHORT, Softness.LONGER))
    kept.keep_levelling(Levelling(By.ALBUM, 3.0, -6.0))
    kept.keep_speed(1.5)
    kept.keep_volume(30)
    kept.keep_muted(True)
    kept.keep_shuffle(True)
    kept.keep_repeat(Repeat.ALL)

    later = kept_in(settings, [])
    assert later.crossfade() == Crossfade(timedelta(seconds=4), timedelta(seconds=2))
    assert later.fades() == Fades(Softness.OFF, Softness.SHORT, Softness.LONGER)
    assert later.levelling() == Levelling(By.ALBUM, 3.0, -6.0)
    assert (later.speed(), later.volume(), later.muted()) == (1.5, 30, True)
    assert (later.shuffle(), later.repeat()) == (True, Repeat.ALL)


@pytest.mark.parametrize("stored", ["loud", None, [], {"a": 1}, -1000, 1000])
def test_nonsense_is_as_usual_or_as_far_as_it_goes(stored: object) -> None:
    names = ("crossfade", "crossfade_at_skip", "fades", "levelling", "preamp", "preamp_untagged", "speed", "volume")
    kept = kept_in(FakeSettings(dict.fromkeys((*names, "muted", "shuffle", "repeat"), stored)), [])
    assert timedelta() <= kept.crossfade().at_end <= LONGEST
    assert kept.fades() == Fades()
    assert kept.levelling().by is By.OFF
    assert abs(kept.levelling().preamp) <= MOST_PREAMP
    assert SLOWEST <= kept.speed() <= FASTEST
    assert kept.volume() == 80
    assert not kept.muted()
    assert not kept.shuffle()
    assert kept.repeat() is Repeat.OFF


def test_what_a_full_disk_does_not_take_is_told_of() -> None:
    settings, failed = FakeSettings(), list[str]()
    kept = kept_in(settings, failed)
    settings.is_full = True
    kept.keep_volume(30)
    assert failed == ["The disk is full."]
    assert kept.volume() == 80
