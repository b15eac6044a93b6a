"""A Signal carries a value to whoever wants to hear it, on the thread that owns the state."""

import sys
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Signal(Generic[T]):
    """Named for what is so (`now_playing`, `changed`), never for what to do.

    Listeners are called in the order in which they connected, and each is: what one raises is no reason that another
    should miss what is so. The first error surfaces when all have been told, at whoever emits; further ones go to
    `sys.excepthook`, as what nobody catches.
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
        first: Exception | None = None
        for listener in tuple(self._listeners):
            try:
                listener(value)
            except Exception as error:  # noqa: BLE001 - handed over whole, see the class's promise
                if first is None:
                    first = error
                else:
                    sys.excepthook(type(error), error, error.__traceback__)
        if first is not None:
            raise first
