"""The stock: all tracks that could be suggested, as arrays, made anew when they are others than before."""

from typing import TYPE_CHECKING

from segue.core.learning import Past

if TYPE_CHECKING:  # brings numpy, which the window need not wait for: it is imported on the worker
    from segue.habits.ranking import Shelf


class Stock:
    """Lives on the habits worker. Of 200,000 tracks it takes 7 MB, and half a second to make."""

    def __init__(self) -> None:
        self._made: tuple[bytes, Shelf] | None = None

    def shelf(self, past: Past) -> "Shelf":
        """Of the library as it is now."""
        edition = past.stock_edition()
        if self._made is None or self._made[0] != edition:
            from segue.habits.ranking import Shelf

            self._made = edition, Shelf(past.candidates())
        return self._made[1]
