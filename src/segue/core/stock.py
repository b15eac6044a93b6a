"""The stock: all tracks that could be suggested, and how they sound, as arrays, made anew when they are others."""

from typing import TYPE_CHECKING

from segue.core.learning import Past
from segue.habits.names import Usual

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.ranking import Shelf
    from segue.habits.sounding import SoundSpace


#: So many times as much must be known of sounds while more comes in.
MUCH_MORE = 1.25


class Stock:
    """Lives on the habits worker. Of 200,000 tracks it takes 7 MB and half a second to make, and 21 MB and half a
    second more where it is known how all of them sound.
    """

    def __init__(self) -> None:
        self._shelf: tuple[bytes, Shelf] | None = None
        self._usual: tuple[bytes, Usual] | None = None
        self._space: tuple[bytes, int, SoundSpace | None] | None = None
        self._sounds_known = 0

    def shelf(self, past: Past) -> "Shelf":
        """Of the library as it is now."""
        edition = past.stock_edition()
        if self._shelf is None or self._shelf[0] != edition:
            from segue.habits.ranking import Shelf

            self._shelf = edition, Shelf(past.candidates())
        return self._shelf[1]

    def usual(self, past: Past) -> Usual:
        """What its tags tell of it."""
        edition = past.stock_edition()
        if self._usual is None or self._usual[0] != edition:
            self._usual = edition, past.usual()
        return self._usual[1]

    def space(self, past: Past) -> "SoundSpace | None":
        """How its tracks sound; None where that is known of none.

        While sounds are analysed, more is known each time it is asked: it is laid out anew when that is much more,
        and once nothing is added any more.
        """
        edition, known = past.stock_edition(), past.sounds_known()
        rests, self._sounds_known = known == self._sounds_known, known
        if self._space is None or self._space[0] != edition or _is_more(known, self._space[1], rests):
            from segue.habits import sounding

            tracks, sounds = past.sounds()
            self._space = edition, known, sounding.space(tracks, sounds) if len(tracks) else None
        return self._space[2]


def _is_more(known: int, laid_out: int, rests: bool) -> bool:
    return known != laid_out and (rests or known >= MUCH_MORE * laid_out)
