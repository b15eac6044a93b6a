"""Sentences in the language of the listener: each is looked up whole, so that a language may order it its own way.

A sentence stands in the code in English, with named places: `tr("{track} by {artist}").format(...)`. What depends on
a number has two forms: `plural("%n track", "%n tracks", n)`. Qt's `lupdate` finds both, and what is `mark`ed; the
window sets the language, and without one, as on the command line, all is said in English.

What fills a place stays there, also where it is written the other way than the sentence is: a `Sentence` sees to it.

It may be asked on any thread; the language is set before the first sentence, and stays.
"""

import re
from datetime import date, datetime
from typing import Protocol
from unicodedata import bidirectional

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: What stands for something in a pattern of CLDR's letters, and its 'words' in quotes.
IN_A_PATTERN = re.compile(r"d{1,4}|M{3,4}|yyyy|yy|HH|H|mm|'[^']*'")

#: Letters of the scripts that are written from right to left: Hebrew, Arabic and their like.
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")

#: What is between the marks stands for itself, whatever stands beside it: nobody sees these.
_BEGINS, _ENDS = "\u2068", "\u2069"
_APART = re.compile(f"{_BEGINS}[^{_BEGINS}{_ENDS}]*{_ENDS}")


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

    def apart(self, name: str, among: str) -> str:
        """A name as it stands among other words."""
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
        return IN_A_PATTERN.sub(lambda letters: words.get(letters[0]) or letters[0].strip("'"), pattern)

    def apart(self, name: str, among: str) -> str:
        return isolated(name, among)


class InALine(English):
    """On a command line no mark is added: it would be in what other programs are given, which look for the name, and
    most terminals do not know it.
    """

    def apart(self, name: str, among: str) -> str:
        return name


_spoken: Language = English()


def speak(language: Language) -> None:
    """From now on."""
    global _spoken
    _spoken = language


def is_english() -> bool:
    return isinstance(_spoken, English)


class Sentence(str):
    """One with places, each for a name or for other words, which are told apart from it as they fill them."""

    __slots__ = ()

    def format(self, **places: object) -> str:  # type: ignore[override]
        filled = {at: apart(it, self) if isinstance(it, str) else it for at, it in places.items()}
        return super().format(**filled)


def sentence(said: str) -> str:
    """What has been looked up, as it is said: a Sentence, where there are places in it."""
    return Sentence(said) if "{" in said else said


def tr(text: str, comment: str = "") -> str:
    """A sentence, or a word that stands for itself. Both are written as they are where they are said."""
    return sentence(_spoken.sentence(text, comment))


def mark(text: str, comment: str = "") -> str:
    """A sentence that is said later, by `tr`: as it is, for translators to find."""
    return text


def plural(one: str, many: str, n: int) -> str:
    """A sentence with a number in it, where `%n` stands."""
    return sentence(_spoken.plural(one, many, n).replace("%n", number(n)))


def number(number: float, decimals: int = 0) -> str:
    """1,204 or 3.5."""
    return _spoken.number(number, decimals)


def dated(at: date, pattern: str) -> str:
    """A day or a moment by a pattern that has been looked up."""
    return _spoken.date(at, pattern)


def apart(name: str, among: str = "") -> str:
    """A name among other words, of which those of `among` are known: as the language has it."""
    return name if name.isascii() and among.isascii() else _spoken.apart(name, among)


def isolated(name: str, among: str = "") -> str:
    """Between marks that nobody sees (U+2068 and U+2069), where a name is written the other way than what it stands
    in: else what stands beside it, and a number above all, would be drawn to its other side.
    """
    rest = _APART.sub("", name)  # what stands between marks already keeps its place
    if _FROM_THE_RIGHT.search(_APART.sub("", among)):
        turns = any(bidirectional(letter) == "L" for letter in rest)
    else:
        turns = bool(_FROM_THE_RIGHT.search(rest))
    return f"{_BEGINS}{name}{_ENDS}" if turns else name


def unmarked(said: str) -> str:
    """Without these marks: for what is kept as a name, compared, or read aloud."""
    return said if said.isascii() else said.replace(_BEGINS, "").replace(_ENDS, "")
