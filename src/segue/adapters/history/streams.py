"""Files of any length read piece by piece: an array of JSON element by element, a text line by line."""

import io
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

#: How much is read at once, in bytes or characters.
_CHUNK = 1 << 16

#: A line, or an element of an array, that is longer is none of a history.
LONGEST = 1 << 20

_BETWEEN = re.compile(r"[\s,]*")


class Broken(Exception):
    """The file is damaged, or breaks off, at `line`."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def elements(file: BinaryIO) -> Iterator[Any]:
    """The elements of an array of JSON, which is never held whole. Raises Broken."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    decode = json.JSONDecoder().raw_decode
    held, at, line = "", 0, 1

    def more() -> bool:
        nonlocal held, at
        try:
            read = text.read(_CHUNK)
        except UnicodeDecodeError:
            raise Broken(line, "holds what is no text") from None
        held, at = held[at:] + read, 0
        return bool(read)

    try:
        opened = False
        while True:
            between = _BETWEEN.match(held, at)
            assert between is not None
            line += held.count("\n", at, between.end())
            at = between.end()
            if at == len(held):
                if not more():
                    raise Broken(line, "breaks off")
                continue
            if not opened:
                if held[at] != "[":
                    raise Broken(line, "is no list of listens")
                opened, at = True, at + 1
                continue
            if held[at] == "]":
                return
            try:
                value, end = decode(held, at)
            except (ValueError, RecursionError) as error:  # a number of a thousand figures is a ValueError too
                if isinstance(error, RecursionError) or len(held) - at > LONGEST:
                    raise Broken(line, "is damaged") from None
                if not more():
                    raise Broken(line, "is damaged or breaks off") from None
                continue
            line += held.count("\n", at, end)
            at = end
            yield value
    finally:
        text.detach()  # whoever has opened the file closes it


def lines(file: BinaryIO) -> Iterator[tuple[int, str | None]]:
    """Each line that is not empty, and its number. None where it is absurdly long, or no text."""
    number = 0
    while data := file.readline(LONGEST):
        number += 1
        if number == 1:
            data = data.removeprefix(b"\xef\xbb\xbf")
        if not data.endswith(b"\n") and len(data) == LONGEST:
            while (rest := file.readline(LONGEST)) and not rest.endswith(b"\n"):
                pass
            yield number, None
            continue
        try:
            text = data.decode().rstrip("\r\n")
        except UnicodeDecodeError:
            yield number, None
            continue
        if text.strip():
            yield number, text
