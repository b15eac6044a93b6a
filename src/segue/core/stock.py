"""The stock: all tracks that could be suggested, and how they sound, as arrays, made anew when they are others."""

from typing import TYPE_CHECKING

from segue.core.learning import Past

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.ranking import Shelf
    from segue.habits.sounding import SoundSpace


class Stock:
    """Lives on the habits worker. Of 200,000 tracks it takes 7 MB and half a second to make, and 21 MB and half a
    second more where it is known how all of them sound.
    """

    def __init__(self) -> None:
        self._shelf: tuple[bytes, Shelf] | None = None
        self._space: tuple[bytes, SoundSpace | None] | None = None

    def shelf(self, past: Past) -> "Shelf":
        """Of the library as it is now."""
        edition = past.stock_edition()
        if self._shelf is None or self._shelf[0] != edition:
            from segue.habits.ranking import Shelf

            self._shelf = edition, Shelf(past.candidates())
        return self._shelf[1]

    def space(self, past: Past) -> "SoundSpace | None":
        """How its tracks sound; None where that is known of none."""
        edition = past.sounds_edition()
        if self._space is None or self._space[0] != edition:
            from segue.habits import sounding

            tracks, sounds = past.sounds()
            self._space = edition, sounding.space(tracks, sounds) if len(tracks) else None
        return self._space[1]
