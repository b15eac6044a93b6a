"""What is typed into a field of tags, as the value that it is, and back."""

from collections.abc import Iterable

from segue.domain.tag_change import KEEP, Keep

#: Between several artists, genres, moods or composers in one field.
SEPARATOR = ";"


class OutOfRangeError(ValueError):
    """What was typed is no number from `first` to `last`."""

    def __init__(self, first: float, last: float) -> None:
        super().__init__(first, last)
        self.first, self.last = first, last


def joined(names: Iterable[str]) -> str:
    """Several names in one text.

    >>> joined(["Brian Eno", "David Byrne"])
    'Brian Eno; David Byrne'
    """
    return f"{SEPARATOR} ".join(names)


def parted(text: str | Keep) -> tuple[str, ...] | Keep:
    """The names in a text, each once.

    >>> parted(" Eno; Byrne;; Eno")
    ('Eno', 'Byrne')
    """
    if isinstance(text, Keep):
        return KEEP
    return tuple(dict.fromkeys(name for part in text.split(SEPARATOR) if (name := part.strip())))


def said(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def whole(text: str | Keep, bounds: range) -> int | Keep | None:
    """A text of digits as a number; None where it is empty. Raises OutOfRangeError."""
    if isinstance(text, Keep):
        return KEEP
    if not text:
        return None
    if int(text) not in bounds:
        raise OutOfRangeError(bounds[0], bounds[-1])
    return int(text)


def decimal(text: str | Keep, least: float, most: float) -> float | Keep | None:
    """A text of digits, with one point or comma at most, as a number; None where it is empty. Raises
    OutOfRangeError.
    """
    if isinstance(text, Keep):
        return KEEP
    if not text:
        return None
    digits = text.replace(",", ".")
    if digits == "." or not least <= float(digits) <= most:
        raise OutOfRangeError(least, most)
    return float(digits)
