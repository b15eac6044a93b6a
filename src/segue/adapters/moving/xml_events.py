"""XML read as it comes, never as a whole, and without entities: a file of a few bytes could unfold to gigabytes."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

from segue.adapters.moving.said import CannotMoveIn, regular, unreadable
from segue.domain.speech import tr

_CHUNK = 1 << 16

#: More than any title, and than the pictures that iTunes keeps in its playlists, in characters.
_LONGEST_TEXT = 10_000_000
_DEEPEST = 100


class Opened(NamedTuple):
    name: str
    attributes: Mapping[str, str]


class Closed(NamedTuple):
    """`text` is what stood directly in the element."""

    name: str
    text: str


class _Refused(Exception):
    pass


def events(path: Path) -> Iterator[Opened | Closed]:
    """What opens and closes in the file, in order; names without their namespace. Raises CannotMoveIn."""
    found: list[Opened | Closed] = []
    texts: list[list[str]] = []
    length = 0

    def opened(name: str, attributes: dict[str, str]) -> None:
        if len(texts) == _DEEPEST:
            raise _Refused("its elements are nested too deeply")
        texts.append([])
        found.append(Opened(name.rpartition(" ")[2], attributes))

    def closed(name: str) -> None:
        nonlocal length
        length = 0
        found.append(Closed(name.rpartition(" ")[2], "".join(texts.pop())))

    def text_came(text: str) -> None:
        nonlocal length
        length += len(text)
        if length > _LONGEST_TEXT:
            raise _Refused("one of its texts is too long")
        texts[-1].append(text)

    def entity_came(*_: object) -> None:
        raise _Refused("it declares entities")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = text_came
    parser.EntityDeclHandler = entity_came
    try:
        with regular(path).open("rb") as file:
            while chunk := file.read(_CHUNK):
                parser.Parse(chunk, False)
                yield from found
                found.clear()
            parser.Parse(b"", True)
            yield from found
    except _Refused as refused:
        raise CannotMoveIn(tr("“{path}” is not read: {reason}.").format(path=path, reason=refused)) from refused
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: of its encoding
        raise CannotMoveIn(tr("“{path}” is damaged: {reason}.").format(path=path, reason=error)) from error
    except OSError as error:
        raise unreadable(path, error) from error
