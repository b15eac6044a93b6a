"""Reads what a listener types into a query, or says what was expected and where."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from segue.domain.query import (
    LIMITS,
    Age,
    Event,
    Field,
    InPlaylist,
    Is,
    Measure,
    Query,
    QueryMistake,
    Range,
    State,
    Unit,
    Words,
    either,
    every,
    negated,
)

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

# Nobody types so much. It keeps what was pasted by mistake from overflowing a stack: SQLite's parser, and that of
# FTS5, go 16 parentheses deep, and no tree of SQL may be higher than 1,000.
_MOST_TOKENS = 500
_DEEPEST = 10

_GRAMMAR = r"""
start: _nothings | either

either: every (_OR every)*
every: _nothings _operand (_operand | nothing)*
_operand: negated | "(" either ")" | words | words_in | range | unrated | age | state | unplayed | playlist
negated: "-" _operand

words: _text
words_in: TEXT_FIELD _text
_text: WORD | PHRASE | BEGUN | OPEN
range: YEAR_FIELD YEARS | RATING_FIELD STARS | COUNT_FIELD COUNTS | LENGTH_FIELD LENGTHS
unrated: RATING_FIELD NONE
age: AGE_FIELD AGE
state: STATE_FIELD STATE
unplayed: PLAYED_FIELD NEVER
playlist: PLAYLIST_FIELD _text

// Parentheses and quotes with nothing in them yet, as one types on the way.
nothing: EMPTY | "(" _nothings ")"
_nothings: | _nothings nothing

// At the start of a word only: further on, a WORD has taken it. And in letters of ASCII only: else "ſ" were an s.
TEXT_FIELD.2: /(?ai:artist|album|title|genre|composer|path):/
YEAR_FIELD.2: /(?ai:year):/
RATING_FIELD.2: /(?ai:rating):/
COUNT_FIELD.2: /(?ai:plays|skips|bpm):/
LENGTH_FIELD.2: /(?ai:length):/
AGE_FIELD.2: /(?ai:added|last):/
STATE_FIELD.2: /(?ai:is):/
PLAYED_FIELD.2: /(?ai:played):/
PLAYLIST_FIELD.2: /(?ai:in):/

YEARS: (COMPARED? YEAR | YEAR TO YEAR? | TO YEAR) END
STARS: (COMPARED? STAR | STAR TO STAR? | TO STAR) END
COUNTS: (COMPARED? COUNT | COUNT TO COUNT? | TO COUNT) END
LENGTHS: (COMPARED? LENGTH | LENGTH TO LENGTH? | TO LENGTH) END
COMPARED: ">=" | "<=" | /[<>=≥≤]/
TO: ".." | /[-–…]/
YEAR: /[0-9]{4}/
STAR: /[0-4](?:[.,][05])?/ | /5(?:[.,]0)?/
COUNT: /[0-9]{1,9}/
LENGTH: CLOCK | UNITS
CLOCK: /[0-9]{1,4}(?::[0-5][0-9]){1,2}/
UNITS: HOURS MINUTES? SECONDS? | MINUTES SECONDS? | SECONDS
HOURS: /[0-9]{1,4}h/
MINUTES: /[0-9]{1,4}m(?:in)?/
SECONDS: /[0-9]{1,5}s/

AGE: /[<>]?=?[0-9]{1,5}[hdwmy]/ END
STATE: /(?ai:loved|missing|video|compilation)/ END
NEVER: /(?ai:never)/ END
NONE.2: (/(?ai:none)/ | "0") END

// Within quotes, a quote is typed twice. What is still being typed, or has a star behind it, may end in a word
// only begun; else the list would be empty until the word is complete.
PHRASE: QUOTED /"/
BEGUN.2: QUOTED /"\*/
OPEN.2: QUOTED /\Z/
EMPTY: /"\s*(?:"(?!")|\Z)/
QUOTED: /"(?!\s*(?:"(?!")|\Z))(?>(?:[^"]|"")*)/

_OR: "OR" END
WORD: /(?!OR(?:[\s()"]|\Z))[^\s()"-][^\s()"]*/
END: /(?![^\s()"])/

// Between artist and title.
DASH.2: /[-–—]+(?=\s+[^\s)])/
%ignore DASH
%ignore /\s+/
"""

#: What has a meaning of its own in the grammar. A text without any of it is words.
_MORE_THAN_WORDS = re.compile(r"""["():]|(?<!\S)(?:[-–—]|OR(?!\S))""")

_EXPECTED = {
    "artist": 'a name, such as artist:miles or artist:"miles davis"',
    "album": 'a name, such as album:blue or album:"kind of blue"',
    "title": 'a word, or several in quotes, such as title:blue or title:"blue in green"',
    "genre": 'a genre, such as genre:jazz or genre:"hard bop"',
    "composer": 'a name, such as composer:bach or composer:"clara schumann"',
    "path": 'a part of where the file lies, such as path:downloads or path:"my music/live"',
    "year": "a year, such as 1994, 1990..1999 or >=2000",
    "rating": "0 to 5 stars or “none”, such as 4, >=3.5 or 2..4",
    "plays": "a number, such as 1, >10 or 5..9",
    "skips": "a number, such as 1, >10 or 5..9",
    "length": "a length, such as >5m, <90s, >=1h or 3:30..4:00",
    "bpm": "a number of beats a minute, such as 120, >140 or 120..130",
    "added": "an age in h, d, w, m (months) or y, such as <30d or >1y",
    "last": "how long ago it was played in h, d, w, m (months) or y, such as >90d or <1w",
    "is": "“loved”, “missing”, “video” or “compilation”",
    "played": "“never”; how long ago is asked with “last:”, such as last:>90d",
    "in": 'the name of a playlist, such as in:focus or in:"sunday morning"',
}


def parse(text: str) -> Query:
    """Nothing typed asks for everything. Raises QueryMistake, and nothing else.

    The first text with more than words takes longer, since the parser is made for it.
    """
    if _MORE_THAN_WORDS.search(text):
        return _query(_tree(text))
    words = text.split()
    if len(words) > _MOST_TOKENS:
        (beyond,) = islice(re.finditer(r"\S+", text), _MOST_TOKENS, _MOST_TOKENS + 1)
        raise _too_much(beyond.start(), len(text))
    return every(*map(Words, words))


@cache
def _lark() -> "Lark":
    from lark import Lark  # late: 0.1 s, and most of what is typed are words

    return Lark(_GRAMMAR, parser="lalr")


def _tree(text: str) -> "Tree[Token]":
    """What `text` is made of. Parentheses still open at its end are closed there."""
    reading = _lark().parse_interactive(text)
    from lark import Token, UnexpectedInput

    tokens: list[Token] = []
    depth = 0
    try:
        for token in reading.iter_parse():
            if token.type == "RPAR":
                depth -= 1
                continue
            tokens.append(token)
            if len(tokens) > _MOST_TOKENS:
                raise _too_much(_span(token)[0], len(text))
            depth += token.type == "LPAR"
            if depth > _DEEPEST:
                raise QueryMistake(*_span(token), f"No more than {_DEEPEST} parentheses go inside one another.")
        for kind in (*["RPAR"] * depth, "$END"):
            tree = reading.feed_token(Token(kind, "", start_pos=len(text)))
    except UnexpectedInput as error:
        raise _mistake(text, tokens, cast(int, error.pos_in_stream)) from None
    return cast("Tree[Token]", tree)


def _span(token: "Token") -> tuple[int, int]:
    return cast(int, token.start_pos), cast(int, token.end_pos)


def _too_much(start: int, end: int) -> QueryMistake:
    return QueryMistake(start, end, f"No more than {_MOST_TOKENS} words can be looked for at once.")


def _mistake(text: str, tokens: "Sequence[Token]", at: int) -> QueryMistake:
    """Why the parser, having read `tokens`, could not go on at `at`."""
    read = [token for token in tokens if _span(token)[0] < at and token.type not in ("LPAR", "EMPTY")]
    before = read[-1] if read else None
    if before is not None and before.type.endswith("_FIELD"):
        wrong = re.compile(r'[^\s()"]+').match(text, at)
        return _unfit(before, wrong.span() if wrong else _span(before))
    if before is not None and before.type == "MINUS":
        return QueryMistake(*_span(before), "After “-” comes what is left out, such as -live.")
    if before is not None and before.type == "_OR":
        return QueryMistake(*_span(before), "After “OR” comes what else is looked for, such as jazz OR soul.")
    if text[at : at + 1] == ")":
        return QueryMistake(at, at + 1, "There is no “(” before this “)”.")
    return QueryMistake(at, at + len("OR"), "Before “OR” comes something else to look for, such as jazz OR soul.")


def _unfit(field: "Token", span: tuple[int, int]) -> QueryMistake:
    return QueryMistake(*span, f"After “{field}” comes {_EXPECTED[_name(field)]}.")


def _name(field: "Token") -> str:
    return field.removesuffix(":").lower()


def _query(node: "Tree[Token]") -> Query:
    parts = cast("list[Tree[Token]]", node.children)
    tokens = cast("list[Token]", node.children)
    match str(node.data):
        case "start" | "every":
            return every(*map(_query, parts))
        case "either":
            return either(*map(_query, parts))
        case "negated":
            return negated(_query(parts[0]))
        case "nothing":
            return every()
        case "words":
            return _words(None, tokens[0])
        case "words_in":
            return _words(Field(_name(tokens[0])), tokens[1])
        case "playlist":
            return InPlaylist(_text(tokens[1]))
        case "range":
            return _range(*tokens)
        case "unrated":
            return Is(State.UNRATED)
        case "age":
            return _age(*tokens)
        case "state":
            return Is(State(f"is:{tokens[1].lower()}"))
        case "unplayed":
            return Is(State.UNPLAYED)
        case rule:
            raise AssertionError(rule)


def _words(field: Field | None, typed: "Token") -> Words:
    return Words(_text(typed).strip(), field, typed.type == "PHRASE")


def _text(typed: "Token") -> str:
    """Without its quotes."""
    match typed.type:
        case "PHRASE":
            text = typed[1:-1]
        case "BEGUN":
            text = typed[1:-2]
        case "OPEN":
            text = typed[1:]
        case _:
            return str(typed)
    return text.replace('""', '"')


def _range(field: "Token", typed: "Token") -> Range:
    measure = Measure(_name(field))
    low, high = _bounds(measure, typed)
    if low is not None:
        low = max(low, LIMITS[measure][0])  # from no star at all
    try:
        return Range(measure, low, high)
    except ValueError:
        raise _unfit(field, _span(typed)) from None


def _bounds(measure: Measure, typed: str) -> tuple[int | None, int | None]:
    bare = typed.lstrip("<>=≥≤")
    match typed.removesuffix(bare):
        case ">":
            return _number(measure, bare) + 1, None
        case ">=" | "≥":
            return _number(measure, bare), None
        case "<":
            return None, _number(measure, bare) - 1
        case "<=" | "≤":
            return None, _number(measure, bare)
        case _:
            ends = [_number(measure, end) if end else None for end in re.split(r"\.\.|[-–…]", bare)]
            return ends[0], ends[-1]


def _number(measure: Measure, typed: str) -> int:
    match measure:
        case Measure.RATING:
            return round(2 * float(typed.replace(",", ".")))
        case Measure.LENGTH if ":" in typed:
            return sum(int(part) * 60**place for place, part in enumerate(reversed(typed.split(":"))))
        case Measure.LENGTH:
            in_seconds = {"h": 3600, "m": 60, "s": 1}
            return sum(int(number) * in_seconds[unit] for number, unit in re.findall(r"([0-9]+)([hms])", typed))
        case _:
            return int(typed)


def _age(field: "Token", typed: "Token") -> Age:
    count = int(typed[:-1].strip("<>="))
    return Age(Event(_name(field)), typed.startswith(">"), count, Unit(typed[-1]))
