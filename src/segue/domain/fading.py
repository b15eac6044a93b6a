"""How softly the sound goes where the listener breaks it off."""

from enum import Enum

from msgspec import Struct


class Softness(Enum):
    """At once; just long enough that nothing clicks; so long that it is heard to fade."""

    OFF = "off"
    SHORT = "short"
    LONGER = "longer"


class Fades(Struct, frozen=True):
    """At a pause and where it goes on after that; at a stop; and at a jump: to another place, or another track."""

    pause: Softness = Softness.SHORT
    stop: Softness = Softness.SHORT
    jump: Softness = Softness.SHORT
