"""Sentences in the language of the listener: each is looked up whole, so that a language may order it its own way.

A sentence stands in the code in English, with named places: `tr("{track} by {artist}").format(...)`. What depends on
a number has two forms: `plural("%n track", "%n tracks", n)`. Qt's `lupdate` finds both, and what is `mark`ed; the
window sets the language, and without one, as on the command line, all is said in English.

It may be asked on any thread; the language is set before the first sentence, and stays.
"""

import re
from datetime import date, datetime
from typing import Protocol

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_IN_A_PATTERN = re.compile(r"d{1,4}|M{3,4}|yyyy|yy|HH|H|mm|'[^']*'")


class Language(Protocol):
    """What a language knows."""

    def sentence(self, text: str, comment: str) -> str:
        """For an English one, or that itself. `comment` tells apart what English does not."""
        ...

    def plural(self, one: str, many: str, n: int) -> str:
        """The form for `n`, with %n in it."""
        ...

    def number(self, number: float, decimals: int) -> str: ...

    def date(self, at: date, pattern: str) -> str:
        """By a pattern of CLDR's letters: d, dd, ddd, dddd, MMM, MMMM, yy, yyyy, H, HH, mm; and 'words' in quotes."""
        ...


class English:
    def sentence(self, text: str, comment: str) -> str:
        return text

    def plural(self, one: str, many: str, n: int) -> str:
        return one if n == 1 else many

    def number(self, number: float, decimals: int) -> str:
        return f"{number:,.{decimals}f}"

    def date(self, at: date, pattern: str) -> str:
        month, day = _MONTHS[at.month - 1], _WEEKDAYS[at.weekday()]
        words = {"d": f"{at.day}", "dd": f"{at.day:02}", "ddd": day[:3], "dddd": day, "MMM": month[:3], "MMMM": month}
        words |= {"yyyy": f"{at.year}", "yy": f"{at.year % 100:02}"}
        if isinstance(at, datetime):
            words |= {"H": f"{at.hour}", "HH": f"{at.hour:02}", "mm": f"{at.minute:02}"}
        return _IN_A_PATTERN.sub(lambda letters: words.get(letters[0]) or letters[0].strip("'"), pattern)


_spoken: Language = English()


def speak(language: Language) -> None:
    """From now on."""
    global _spoken
    _spoken = language


def is_english() -> bool:
    return isinstance(_spoken, English)


def tr(text: str, comment: str = "") -> str:
    """A sentence, or a word that stands for itself. Both are written as they are where they are said."""
    return _spoken.sentence(text, comment)


def mark(text: str, comment: str = "") -> str:
    """A sentence that is said later, by `tr`: as it is, for translators to find."""
    return text


def plural(one: str, many: str, n: int) -> str:
    """A sentence with a number in it, where `%n` stands."""
    return _spoken.plural(one, many, n).replace("%n", number(n))


def number(number: float, decimals: int = 0) -> str:
    """1,204 or 3.5."""
    return _spoken.number(number, decimals)


def dated(at: date, pattern: str) -> str:
    """A day or a moment by a pattern that has been looked up."""
    return _spoken.date(at, pattern)
