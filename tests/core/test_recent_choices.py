"""The last choices are kept, the newest first; and nothing of music that is to leave no trace."""

from typing import cast

from fakes import FakeSettings
from segue.core.finding import Found, What
from segue.core.playback import Player
from segue.core.recent_choices import RecentChoices
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId


class FakePlayer:
    is_private = False


ARTIST = Found(What.ARTIST, "sigur ros", "Sigur Rós")
TRACK = Found(What.TRACK, TrackId(3), "Hoppípolla", "Sigur Rós")
LIST = Found(What.BY_RULE, PlaylistId(2), "Rainy")


def recent(settings: FakeSettings, player: FakePlayer | None = None) -> RecentChoices:
    return RecentChoices(settings, cast("Player", player or FakePlayer()))


def test_the_newest_stands_first_and_each_once() -> None:
    settings = FakeSettings()
    choices = recent(settings)
    for one in (ARTIST, "mute", TRACK, LIST, ARTIST):
        choices.note(one)
    assert list(recent(settings).all()) == [ARTIST, LIST, TRACK, "mute"]


def test_they_are_bounded() -> None:
    choices = recent(FakeSettings())
    for number in range(40):
        choices.note(f"command {number}")
    assert len(choices.all()) == 12
    assert choices.all()[0] == "command 39"


def test_a_private_session_leaves_nothing() -> None:
    settings, player = FakeSettings(), FakePlayer()
    choices = recent(settings, player)
    choices.note("mute")
    player.is_private = True
    choices.note(TRACK)
    assert list(choices.all()) == ["mute"]


def test_after_forgetting_no_music_is_named() -> None:
    choices = recent(FakeSettings())
    for one in (ARTIST, "mute", TRACK):
        choices.note(one)
    choices.forget_music()
    assert list(choices.all()) == ["mute"]


def test_what_is_kept_may_be_anything() -> None:
    stored = ["x", [], [3], ["mute"], ["artist", 3, "a", "b"], ["moon", 3, "a", "b"], ["track", 7, "A", ""]]
    choices = recent(FakeSettings({"palette_choices": stored}))
    assert list(choices.all()) == ["mute", Found(What.TRACK, TrackId(7), "A")]
    assert list(recent(FakeSettings({"palette_choices": 3})).all()) == []
