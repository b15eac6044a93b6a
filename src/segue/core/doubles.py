"""Which listens are known already: by the song and the time, whoever tells of them.

Two reports are of one listen if they name the same song (by its name, or by the track that it is), both or neither of
them tell of a skip, and they begin at about the same time:

- as one service tells it twice in the same way (a file again, files that overlap): at the same second;
- as one service tells it in two ways, of which one knows no seconds: within a minute and a bit;
- as two services tell it: within two minutes, and a minute more for each that knows no seconds.

Within one file only what begins at the same second is one listen, and no listen is the double of two others: so a
short song on repeat stays as often as it was heard.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

#: By how much one service is off when it tells the same in two ways, and two services are.
SAME_SECOND = timedelta(seconds=1)
ONE_SERVICE = timedelta(seconds=5)
TWO_SERVICES = timedelta(minutes=2)

_SECOND = 1000  # milliseconds

_MOST_TELLERS = 100


class Teller(Struct, frozen=True):
    """Who tells of a listen, and how finely."""

    service: str
    resolution: timedelta = timedelta()


def apart(one: Teller, other: Teller) -> timedelta:
    """How far from each other two reports of one listen may begin."""
    if one == other:
        return SAME_SECOND
    return (ONE_SERVICE if one.service == other.service else TWO_SERVICES) + one.resolution + other.resolution


class Heard:
    """All listens known so far, a number each. Eight bytes for each and each name of its song."""

    def __init__(self) -> None:
        self._songs: dict[str | int, tuple[array[int], array[int]]] = {}
        self._tellers: dict[Teller, int] = {}
        self._apart: list[list[int]] = []
        self._teller = bytearray()
        self._is_heard = bytearray()
        # For which listen of the file that is read each known before stands: when that one begins, or 0.
        self._stands_for = array("q")

    def begin_file(self) -> None:
        """What is asked about from now on is of one file."""
        self._stands_for = array("q", bytes(8 * len(self._teller)))

    def is_known(self, names: Sequence[str | int], at: datetime, teller: Teller, is_heard: bool) -> bool:
        """Whether a listen is known already. It then stands for that one, and for no other of the same file.

        To be asked in order of time. `names` are those of the song.
        """
        begun, by = _ms(at), self._number(teller)
        furthest = max(self._apart[by])
        for name in names:
            if name not in self._songs:
                continue
            times, numbers = self._songs[name]
            for place in range(bisect_left(times, begun - furthest), bisect_right(times, begun + furthest)):
                number = numbers[place]
                off = abs(times[place] - begun)
                if self._is_heard[number] != is_heard:
                    continue
                if number >= len(self._stands_for):  # of this file
                    if off < _SECOND:
                        return True
                elif (other := self._stands_for[number]) != 0:
                    if abs(other - begun) < _SECOND:
                        return True
                elif off <= self._apart[by][self._teller[number]]:
                    self._stands_for[number] = begun
                    return True
        return False

    def add(self, names: Sequence[str | int], at: datetime, teller: Teller, is_heard: bool) -> None:
        begun, number = _ms(at), len(self._teller)
        self._teller.append(self._number(teller))
        self._is_heard.append(is_heard)
        for name in names:
            times, numbers = self._songs.setdefault(name, (array("q"), array("q")))
            place = len(times) if not times or times[-1] <= begun else bisect_right(times, begun)
            times.insert(place, begun)
            numbers.insert(place, number)

    def let_go(self) -> None:
        """Of what is known, song by song: as a whole it would hold all threads for long."""
        while self._songs:
            self._songs.popitem()

    def _number(self, teller: Teller) -> int:
        """Of few tellers. Those beyond count as one: a file of Segue's may name any number of services."""
        number = self._tellers.get(teller)
        if number is None:
            number = self._tellers[teller] = min(len(self._tellers), _MOST_TELLERS - 1)
            if number == len(self._apart):
                known = list(self._tellers)
                for other, lengths in zip(known, self._apart, strict=False):
                    lengths.append(_length(apart(teller, other)))
                self._apart.append([_length(apart(teller, other)) for other in known])
        return number


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _length(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
