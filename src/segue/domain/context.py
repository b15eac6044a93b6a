"""Context: the local time, the weekday and the Activity at a moment."""

from datetime import datetime
from enum import Enum
from typing import NewType

from msgspec import Struct

from segue.domain.speech import mark

Activity = NewType("Activity", str)

#: What is said of an activity to those who translate it: `wording.doing` looks it up with this.
DOING = "what one is doing, as in: while gaming"

#: The list that a new listener starts with; it is theirs to change. It is stored in English, whatever is spoken.
ACTIVITIES = (
    Activity(mark("working", "what one is doing, as in: while gaming")),
    Activity(mark("gaming", "what one is doing, as in: while gaming")),
    Activity(mark("exercising", "what one is doing, as in: while gaming")),
    Activity(mark("relaxing", "what one is doing, as in: while gaming")),
    Activity(mark("cooking", "what one is doing, as in: while gaming")),
    Activity(mark("reading", "what one is doing, as in: while gaming")),
)


class Daypart(Enum):
    """A part of the day, as in radio; `hours` is half-open and `night` runs over midnight."""

    MORNING = (5, 12)
    AFTERNOON = (12, 18)
    EVENING = (18, 23)
    NIGHT = (23, 5)

    @property
    def word(self) -> str:
        return self.name.lower()

    @staticmethod
    def at(hour: float) -> "Daypart":
        return _OF_HOURS[int(hour) % 24]


#: The part that each full hour is of.
_OF_HOURS = [
    next((part for part in Daypart if part.value[0] <= hour < part.value[1]), Daypart.NIGHT) for hour in range(24)
]


class Attention(Struct, frozen=True):
    """What speaks against a word to the listener just now, as far as the system tells; False where it does not."""

    is_full_screen: bool = False
    is_undisturbed: bool = False  # the desktop's "do not disturb"
    is_in_call: bool = False  # or presents
    is_locked: bool = False


class Context(Struct, frozen=True):
    """A moment in the listener's own time; `at` carries its UTC offset."""

    at: datetime
    activity: Activity | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a context needs a time with its UTC offset")

    @property
    def hour(self) -> float:
        """Hours since local midnight, 0 ≤ hour < 24."""
        return self.at.hour + self.at.minute / 60 + self.at.second / 3600

    @property
    def weekday(self) -> int:
        """0 is Monday."""
        return self.at.weekday()

    @property
    def is_weekend(self) -> bool:
        return self.weekday >= 5

    @property
    def daypart(self) -> Daypart:
        return Daypart.at(self.hour)
