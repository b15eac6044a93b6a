"""A Signal carries a value to whoever wants to hear it, on the thread that owns the state."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Signal(Generic[T]):
    """Named for what is so (`now_playing`, `changed`), never for what to do.

    Listeners are called in the order in which they connected. One that raises stops the emission:
    an error there is a bug, and is left to show.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def connect(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call `listener` with each value from now on; the answer disconnects it."""
        self._listeners.append(listener)

        def disconnect() -> None:
            self._listeners = [known for known in self._listeners if known is not listener]

        return disconnect

    def emit(self, value: T) -> None:
        for listener in tuple(self._listeners):
            listener(value)
