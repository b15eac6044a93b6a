"""A title and a track number, out of the name of a file."""

# ruff: noqa: PTH119
# Paths are text here: a Path costs more to make and to send than it gives.

import os
import re

from segue.adapters.tag_reader.clean import clean

# "01 - Title", "01. Title", "01_Title", "07 Title", and "1-03 Title" with a disc before it; but not
# "99 Luftballons" or "3.14".
_LEADING_NUMBER = re.compile(
    r"""(?:[0-9]-([0-9]{2}) | (0[0-9])) \s+ (?=[^\s–-])
      | (?:[0-9]-)?([0-9]{1,3}) (?: \s*[-_)–]\s* | \s*\.\s+ | \.(?=[^\W\d]) ) (?=\S)
    """,
    re.ASCII | re.VERBOSE,
)

# What a ripper calls a song it does not know: a title without meaning, but with a number.
_TRACK = re.compile(r"track[\s_-]*([0-9]{1,3})$", re.ASCII | re.IGNORECASE)


def from_name(path: str) -> tuple[str, int | None]:
    """A title and a track number out of a file's name."""
    name = os.path.basename(path)
    stem = name[: name.rfind(".")] if name.rfind(".") > 0 else name
    if match := _TRACK.match(stem):
        return clean(stem.replace("_", " ")), int(match[1]) or None
    match = _LEADING_NUMBER.match(stem)
    title = clean((stem[match.end() :] if match else stem).replace("_", " "))
    number = int(match[1] or match[2] or match[3]) if match else 0
    if not title:
        return clean(stem) or "?", None
    return title, number or None
