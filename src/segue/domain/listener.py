"""Listeners: people at one computer, each with a profile of their own."""

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from msgspec import Struct

#: Where all but the first have theirs, within the profile of the first.
_FOLDER = "listeners"

LONGEST_NAME = 40


class Listener(Struct, frozen=True):
    """`slug` names the folder; that of the first, whose profile holds the others', is ""."""

    slug: str
    name: str


def folder_of(root: Path, slug: str) -> Path:
    """The profile of a listener, where that of the first is `root`."""
    return root / _FOLDER / slug if slug else root


def root_of(profile: Path) -> Path:
    """The profile of the first of those listeners to whom `profile` belongs."""
    return profile.parent.parent if profile.parent.name == _FOLDER else profile


def slug_of(profile: Path) -> str:
    return profile.name if root_of(profile) != profile else ""


def as_name(text: str) -> str:
    """A name as it was meant; "" for none."""
    return " ".join(text.split())[:LONGEST_NAME].strip()


def are_called_alike(one: str, other: str) -> bool:
    return as_name(one).casefold() == as_name(other).casefold()


def slug_for(name: str, taken: Collection[str]) -> str:
    """Such as any disk can hold, and none of `taken`."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    word = re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "listener"
    number = 1
    slug = word
    while slug in taken:
        number += 1
        slug = f"{word}-{number}"
    return slug


def initial(name: str) -> str:
    """The letter that stands for them."""
    letter = next((letter for letter in as_name(name) if letter.isalnum()), "?")
    return letter.upper()[:1]
