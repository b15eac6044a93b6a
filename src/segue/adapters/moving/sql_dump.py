"""A dump of a MySQL or MariaDB database: the statements that would make it anew, read as they come."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from segue.adapters.moving.said import CannotMoveIn, regular, unreadable
from segue.domain.speech import tr

#: A number, bytes (text in whichever encoding), or NULL.
Value = int | bytes | None

_CHUNK = 1 << 16

#: More than any row that matters is long, in bytes.
_LONGEST = 20_000_000

# What has begun gives nothing back: of a text that goes on in the next chunk, no shorter one is made.
_TEXT = rb"""'[^'\\]*+(?:(?:\\.|'')[^'\\]*+)*+' | "[^"\\]*+(?:(?:\\.|"")[^"\\]*+)*+" | `[^`]*+(?:``[^`]*+)*+`"""
_IN_ROW = rb"""\((?:[^()'"`]++|TEXT)*+"""
_TOKEN = re.compile(
    rb"""
      (?P<nothing> \s++ | --(?:[ \t][^\n]*+)?(?:\n|\Z) | \#[^\n]*+(?:\n|\Z) | /\*.*?\*/ )
    | IN_ROW\)
    | TEXT
    | (?P<open> /\* | ['"`] | IN_ROW(?:['"`]|\Z) )
    | [\w.$+\\\x80-\xff-]++
    | .
    """.replace(b"IN_ROW", _IN_ROW).replace(b"TEXT", _TEXT),
    re.VERBOSE | re.DOTALL,
)
_IN_PARENTHESES = re.compile(rb"""TEXT|[^\s,()'"`]++""".replace(b"TEXT", _TEXT), re.VERBOSE | re.DOTALL)

_ESCAPE = re.compile(rb"\\(.)|''|\"\"", re.DOTALL)
_ESCAPED = {b"0": b"\0", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"Z": b"\x1a"}

_NO_COLUMN = (b"PRIMARY", b"UNIQUE", b"KEY", b"INDEX", b"FULLTEXT", b"SPATIAL", b"CONSTRAINT", b"FOREIGN", b"CHECK")


def rows(
    path: Path, wanted: Mapping[str, Sequence[str]], columns: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[tuple[str, list[Value]]]:
    """Each row of the `wanted` tables: its table, and the values of the wanted columns, None where there is none.

    `columns` names those of tables that the file itself does not describe. Raises CannotMoveIn.
    """
    known = dict(columns or {})
    tokens = _tokens(path)
    try:
        for token in tokens:
            word = token.upper()
            if word in (b"INSERT", b"REPLACE"):
                yield from _inserted(tokens, wanted, known)
            elif word == b"CREATE" and (word := _next(tokens).upper()) == b"TABLE":
                table = _table(tokens)
                known[table] = _described(tokens)
            elif word != b";":
                _skip(tokens)
    except _Odd as odd:
        raise CannotMoveIn(tr("“{path}” is damaged: {reason}.").format(path=path, reason=odd)) from odd


class _Odd(Exception):
    pass


def _next(tokens: Iterator[bytes]) -> bytes:
    token = next(tokens, None)
    if token is None:
        raise _Odd("it breaks off in the middle")
    return token


def _skip(tokens: Iterator[bytes]) -> None:
    while _next(tokens) != b";":
        pass


def _inserted(
    tokens: Iterator[bytes], wanted: Mapping[str, Sequence[str]], known: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, list[Value]]]:
    table = _table(tokens)
    if table not in wanted:
        _skip(tokens)
        return
    names = known.get(table, ())
    token = _next(tokens)
    if token[:1] == b"(":
        names = tuple(map(_name, _IN_PARENTHESES.findall(token)))
        token = _next(tokens)
    if token.upper() != b"VALUES":
        _skip(tokens)
        return
    places = [names.index(column) if column in names else None for column in wanted[table]]
    while (token := _next(tokens)) != b";":
        if token != b",":
            # The name of an encoding may stand before a text: _binary'…'.
            values = [value for value in _IN_PARENTHESES.findall(token) if value[:1] != b"_"]
            if len(values) != len(names):
                raise _Odd(f"a row of its table {table} does not have the columns of the others")
            yield table, [None if place is None else _value(values[place]) for place in places]


def _value(token: bytes) -> Value:
    if token[:1] in (b"'", b'"'):
        text = token[1:-1]
        return _ESCAPE.sub(_meant, text) if b"\\" in text or token[:1] in text else text
    if token in (b"NULL", b"\\N"):
        return None
    if token[:2] == b"0x":
        try:
            return bytes.fromhex(token[2:].decode("ascii", "replace"))
        except ValueError:
            raise _Odd("a number of it is none") from None
    digits = token[1:] if token[:1] == b"-" else token
    return int(token) if digits.isdigit() and len(digits) < 19 else token


def _meant(found: re.Match[bytes]) -> bytes:
    letter = found.group(1)
    return found.group()[:1] if letter is None else _ESCAPED.get(letter, letter)


def _table(tokens: Iterator[bytes]) -> str:
    """The name of a table, behind words that mean nothing here."""
    token = _next(tokens)
    while token.upper() in (b"INTO", b"IGNORE", b"DELAYED", b"LOW_PRIORITY", b"IF", b"NOT", b"EXISTS"):
        token = _next(tokens)
    return _name(token)


def _name(token: bytes) -> str:
    """As it is meant; where it is not quoted, the database may stand before it."""
    plain = token[1:-1] if token[:1] in (b"`", b'"', b"'") else token.rpartition(b".")[2]
    return plain.decode("utf-8", "replace").lower()


def _described(tokens: Iterator[bytes]) -> tuple[str, ...]:
    """The columns, from what follows CREATE TABLE and a name, up to the end of the statement."""
    body = []
    while (token := _next(tokens)) != b";":
        body.append(token)
    if body and len(body[0]) > 1:  # nothing else is in parentheses in these parentheses
        inner = (found.group() for found in _TOKEN.finditer(body[0], 1, len(body[0]) - 1) if not found.lastgroup)
        body = [b"(", *inner, b")"]
    names: list[str] = []
    depth, is_first = 0, False
    for token in body:
        if is_first and token.upper() not in _NO_COLUMN:
            names.append(_name(token))
        depth += (token == b"(") - (token == b")")
        is_first = depth == 1 and (token == b"," or (token == b"(" and not names))
    return tuple(names)


def _tokens(path: Path) -> Iterator[bytes]:
    """Words, marks, texts, and what stands in parentheses as one, unless there are more in it; without comments."""
    try:
        with regular(path).open("rb") as file:
            data, at, is_all = b"", 0, False
            while True:
                found = _TOKEN.match(data, at)
                if found is not None and (is_all or (found.end() < len(data) and found.lastgroup != "open")):
                    at = found.end()
                    if found.lastgroup is None:
                        yield found.group()
                    elif found.lastgroup == "open":
                        raise CannotMoveIn(tr("“{path}” is damaged: it breaks off in the middle.").format(path=path))
                elif is_all:
                    return
                else:
                    data, at = data[at:], 0
                    if len(data) > _LONGEST:
                        raise CannotMoveIn(tr("“{path}” is not read: one of its rows is too long.").format(path=path))
                    size = max(_CHUNK, len(data))  # what is long is looked at a few times only
                    chunk = file.read(size)
                    is_all = len(chunk) < size
                    data += chunk
    except OSError as error:
        raise unreadable(path, error) from error
