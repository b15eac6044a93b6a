"""What `segue ctl` may say, and what a Segue that is open answers."""

from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, an_offer
from core.test_playback import Deck
from fakes import FakeSettings
from segue.core.control import Control, place, volume
from segue.core.playback import State
from segue.core.surroundings import Surroundings
from segue.domain.location import Named
from segue.domain.offer import Answer, Offer, Silence


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90", 90), ("1:30", 90), ("1:02:03", 3723), ("+10", 30), ("-10", 10), ("-1:30", 0), ("2.5", 2.5), (" 5 ", 5)],
)
def test_a_place(text: str, seconds: float) -> None:
    assert place(text, timedelta(seconds=20)) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "soon", "1:", "--5", "1:2:3:4", "٣", "1e3"])
def test_no_place(text: str) -> None:
    with pytest.raises(ValueError, match="is no place"):
        place(text, timedelta())


@pytest.mark.parametrize(
    ("text", "percent"), [("50", 50), ("50%", 50), ("+5", 85), ("-5", 75), ("+90", 100), ("-90", 0)]
)
def test_a_volume(text: str, percent: int) -> None:
    assert volume(text, 80) == percent


@pytest.mark.parametrize("text", ["", "loud", "5000", "½"])
def test_no_volume(text: str) -> None:
    with pytest.raises(ValueError, match="is no volume"):
        volume(text, 80)


class FakeOffers:
    """Holds an offer, and notes what is replied to it."""

    def __init__(self) -> None:
        self.standing: Offer | None = None
        self.silence: Silence | None = None
        self.replies: list[Answer] = []

    def reply(self, answer: Answer) -> None:
        self.replies.append(answer)
        self.standing = None


class Desk:
    def __init__(self) -> None:
        self.deck = Deck()
        self.offers = FakeOffers()
        self.queued: list[Named] = []
        surroundings = Surroundings(self.deck.clock, FakeSettings())
        self.control = Control(self.deck.player, self.offers, surroundings, self.queued.append)  # type: ignore[arg-type]

    def says(self, *words: str) -> dict[str, object]:
        return self.control.hear(words[0], words[1:])


def test_what_plays_is_driven_and_told() -> None:
    desk = Desk()
    deck = desk.deck
    deck.put_on(1, 2, 3)
    assert desk.says("seek", "0:30") == {}
    assert desk.says("seek", "-10") == {}
    assert deck.player.position() == timedelta(seconds=20)
    assert desk.says("pause") == {}
    status = desk.says("status")
    assert (status["state"], status["queued"], status["volume"]) == ("paused", 2, 80)
    assert status["playing"] == {
        "title": "Track 1",
        "artist": "Miles Davis",
        "album": "Kind of Blue",
        "path": "/music/1.ogg",
        "position_s": 20.0,
        "duration_s": 60.0,
    }
    assert desk.says("toggle") == {}
    assert deck.player.state is State.PLAYING
    desk.says("next")
    assert deck.player.queue.at == 1
    desk.says("previous")
    assert deck.player.queue.at == 0
    assert desk.says("volume", "+5") == {"volume": 85, "muted": False}
    desk.says("stop")
    assert desk.says("status")["playing"] is None
    assert desk.says("play") == {}
    assert deck.player.state is State.PLAYING


def test_what_cannot_be_done_is_said() -> None:
    desk = Desk()
    assert "queue is empty" in str(desk.says("play")["error"])
    assert "queue is empty" in str(desk.says("toggle")["error"])
    assert desk.says("seek", "5") == {"error": "Nothing plays."}
    assert "is no volume" in str(desk.says("volume", "loud")["error"])
    assert desk.says("accept") == {"error": "There is no offer just now."}
    assert desk.says("dance", "now") == {"error": "Segue does not know “dance now”."}
    assert "does not know" in str(desk.says("queue")["error"])


def test_files_and_addresses_are_queued() -> None:
    desk = Desk()
    assert desk.says("queue", "/a.ogg", "/b") == {}
    assert desk.queued == [Named((Path("/a.ogg"), Path("/b")))]
    assert desk.says("queue", "http://radio.example.org/", "file:///c.ogg") == {}
    assert desk.queued[1:] == [Named((Path("/c.ogg"),), ("http://radio.example.org/",))]
    assert "no address" in str(desk.says("queue", "smb://server/a.ogg")["error"])


def test_the_offer_is_told_and_accepted() -> None:
    desk = Desk()
    desk.offers.silence = Silence("Nothing stands out.")
    assert desk.says("offer") == {"offer": None, "silence": "Nothing stands out."}
    offer = desk.offers.standing = an_offer(MONDAY)
    told = {"title": offer.mix.title, "reason": offer.mix.reason, "form": "mix"}
    assert desk.says("offer") == {"offer": told, "silence": None}
    assert desk.says("status")["offer"] == told
    assert desk.says("accept") == {}
    assert desk.offers.replies == [Answer.ACCEPTED]
