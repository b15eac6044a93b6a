"""What the listener has said of a track: how many stars, and whether it is loved."""

from datetime import datetime

from msgspec import Struct

#: Stars come in halves.
STEP = 0.5
MOST_STARS = 5


class Liking(Struct, frozen=True):
    """`rating` counts stars, 0.5 to 5 in halves, None where there are none; `loved` is since when, None where it is
    not. Raises ValueError for a rating that is none of these.
    """

    rating: float | None = None
    loved: datetime | None = None

    def __post_init__(self) -> None:
        if self.rating is not None and not is_rating(self.rating):
            raise ValueError(f"a rating of {self.rating}")


def is_rating(stars: float) -> bool:
    return STEP <= stars <= MOST_STARS and stars % STEP == 0
