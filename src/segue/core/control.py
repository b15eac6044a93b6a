"""What `segue ctl` asks of a Segue that is open, and what that answers: values as JSON has them."""

import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from segue.core.playback import Player, State
from segue.core.surroundings import Surroundings
from segue.domain.location import Named, named
from segue.domain.offer import Answer, Offer
from segue.domain.speech import tr, unmarked

if TYPE_CHECKING:  # whoever only reads what was typed need not wait for it
    from segue.core.offers import Offers

_PLACE = re.compile(r"([+-]?)(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6}(?:\.\d{1,6})?)", re.ASCII)
_VOLUME = re.compile(r"([+-]?)(\d{1,3})%?", re.ASCII)


def place(text: str, now: timedelta) -> timedelta:
    """Which place in the track `text` means, which is at `now`: seconds or minutes:seconds, from the start, or by so
    much on (+) or back (-). Raises ValueError.
    """
    found = _PLACE.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"“{text.strip()}” is no place in a track; one looks like 1:30, 90, +10 or -10")
    sign, hours, minutes, seconds = found.groups()
    span = timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=float(seconds))
    return max(timedelta(), now + span if sign == "+" else now - span if sign == "-" else span)


def volume(text: str, now: int) -> int:
    """The percentage that `text` means, which is `now`: 0 to 100, or by so much more (+) or less (-). Raises
    ValueError.
    """
    found = _VOLUME.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"“{text.strip()}” is no volume; one looks like 50, +5 or -5")
    sign, number = found[1], int(found[2])
    return max(0, min(100, now + number if sign == "+" else now - number if sign == "-" else number))


class Control:
    """Answers questions and does what it is told; an `error` in the answer is a sentence."""

    def __init__(
        self, player: Player, offers: "Offers", surroundings: Surroundings, queue: Callable[[Named], None]
    ) -> None:
        self._player = player
        self._offers = offers
        self._surroundings = surroundings
        self._queue = queue

    def hear(self, word: str, arguments: Sequence[str]) -> dict[str, Any]:
        """What is answered to `word`."""
        try:
            return self._do(word, arguments)
        except ValueError as error:
            return {"error": f"{error}."}

    def _do(self, word: str, arguments: Sequence[str]) -> dict[str, Any]:
        player = self._player
        match word, *arguments:
            case ["play" | "toggle", *_] if player.state is State.STOPPED and not player.queue.entries:
                return {"error": tr("There is nothing to play: the queue is empty.")}
            case ["play"]:
                player.resume()
            case ["pause"]:
                player.pause()
            case ["toggle"]:
                player.toggle()
            case ["next"]:
                player.next()
            case ["previous"]:
                player.previous()
            case ["stop"]:
                player.stop()
            case ["seek", where]:
                if player.current is None:
                    return {"error": tr("Nothing plays.")}
                player.seek(place(where, player.position()))
            case ["volume"]:
                return self._volume()
            case ["volume", much]:
                player.set_volume(volume(much, player.volume))
                return self._volume()
            case ["queue", *texts] if texts:
                self._queue(named(texts))
            case ["offer"]:
                silence = self._offers.silence
                return {
                    "offer": _told(self._offers.standing),
                    "silence": None if self._offers.standing or silence is None else unmarked(silence.reason),
                }
            case ["accept"]:
                if self._offers.standing is None:
                    return {"error": tr("There is no offer just now.")}
                self._offers.reply(Answer.ACCEPTED)
            case ["status"]:
                return self._status()
            case _:
                return {"error": tr("Segue does not know “{what}”.").format(what=" ".join([word, *arguments]))}
        return {}

    def _volume(self) -> dict[str, Any]:
        return {"volume": self._player.volume, "muted": self._player.muted}

    def _status(self) -> dict[str, Any]:
        now, player = self._player.current, self._player
        playing = None
        if now is not None:
            tags = now.track.tags
            playing = {
                "title": tags.title,
                "artist": tags.artist,
                "album": tags.album,
                "path": now.track.address or str(now.track.path),
                "position_s": round(player.position().total_seconds(), 1),
                "duration_s": None if now.duration is None else now.duration.total_seconds(),
            }
        return {
            "state": player.state.value,
            "playing": playing,
            **self._volume(),
            "shuffle": player.shuffle,
            "repeat": player.repeat.value,
            "queued": player.queue.upcoming_count,
            "activity": self._surroundings.activity,
            "offer": _told(self._offers.standing),
        }


def _told(offer: Offer | None) -> dict[str, str] | None:
    if offer is None:
        return None
    return {"title": unmarked(offer.mix.title), "reason": unmarked(offer.mix.reason), "form": offer.mix.form.value}
