"""Makes the text of a tag fit to show and to store: one line of what can be seen, and not too long."""

import re

#: The longest text that is kept, and the longest that is looked at, since cleaning shortens.
LONGEST = 1_000
LONG = 8 * LONGEST
#: The most artists or genres that one track has.
MANY = 50
#: The most that are looked at, since some are empty or twice there.
VERY_MANY = 8 * MANY

# What has no place in one line of text: control characters; the marks that turn the direction of all that
# follows; byte order marks; halves of a character, which no database takes.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")


def clean(text: str, longest: int = LONGEST) -> str:
    text = text[:LONG]
    if not text.isprintable():
        text = _HALVES.sub("\ufffd", _UNSEEN.sub("", text))
    return " ".join(text.split())[:longest].rstrip()
