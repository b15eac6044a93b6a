"""Whether a program fills the screen: looked up when it is asked for."""

from collections.abc import Callable

from segue.adapters.sensors.front import Window, front_window
from segue.domain.context import Attention


class FullScreen:
    """The `AttentionSensor` port, where there is an X server; it does not hear of changes."""

    @property
    def now(self) -> Attention:
        window = front_window()
        return Attention(is_full_screen=isinstance(window, Window) and window.is_full_screen)

    @property
    def tells(self) -> Attention:
        window = front_window()
        return Attention(is_full_screen=window is None or isinstance(window, Window))

    def listen(self, changed: Callable[[], None]) -> None:
        pass

    def close(self) -> None:
        pass
