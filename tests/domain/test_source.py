"""How sound is stored and played, in words."""

from segue.domain.source import Source, played, stored


def test_samples_are_told_with_rate_and_depth() -> None:
    source = Source("FLAC", 96_000, 96_000, 24)
    assert (stored(source), played(source)) == ("FLAC · 96 kHz · 24 bit", "played at 96 kHz, in 32 bit float")


def test_what_has_no_depth_or_another_rate_says_so() -> None:
    source = Source("MP3", 44_100, 48_000)
    assert (stored(source), played(source)) == ("MP3 · 44.1 kHz", "played at 48 kHz, in 32 bit float")


def test_what_is_decoded_by_vlc_comes_in_16_bit() -> None:
    source = Source("", 44_100, 44_100, by="VLC")
    assert played(source) == "decoded by VLC to 16 bit, played at 44.1 kHz"
