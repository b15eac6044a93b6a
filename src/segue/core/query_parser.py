"""Reads what a listener types into a query or a rule, or says what was expected and where."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from segue.domain.context import ACTIVITIES, Activity, Daypart
from segue.domain.query import (
    DAY_NAMES,
    LIMITS,
    WEEKDAY,
    WEEKEND,
    Age,
    Event,
    Field,
    Heard,
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
from segue.domain.rule import ORDER_NAMES, Amount, Drawn, Limit, Order, Rule, Sorted
from segue.domain.speech import mark, tr

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

# Nobody types so much. It keeps what was pasted by mistake from overflowing a stack: SQLite's parser, and that of
# FTS5, go 16 parentheses deep, and no tree of SQL may be higher than 1,000.
_MOST_TOKENS = 500
_DEEPEST = 10

_DAYS = "|".join(f"{name[:3]}(?:{name[3:]}s?)?" for name in DAY_NAMES)
_PARTS = "|".join(part.word for part in Daypart)
_MOMENT = rf"(?ai:(?:{_PARTS}|weekend|weekday|workday)s?|{_DAYS}|{'|'.join(ACTIVITIES)})(?![a-z])"

_GRAMMAR = r"""
start: _nothings | either

either: every (_OR every)*
every: _nothings _operand (_operand | nothing)*
_operand: negated | "(" either ")" | words | words_in | range | unrated | age | state | unplayed | heard | playlist
negated: "-" _operand

words: _text
words_in: TEXT_FIELD _text
_text: WORD | PHRASE | BEGUN | OPEN
range: YEAR_FIELD YEARS | RATING_FIELD STARS | COUNT_FIELD COUNTS | SHARE_FIELD SHARES | LENGTH_FIELD LENGTHS
unrated: RATING_FIELD NONE
age: AGE_FIELD AGE
state: STATE_FIELD STATE
unplayed: PLAYED_FIELD NEVER
heard: PLAYED_FIELD HEARD
playlist: PLAYLIST_FIELD _text

// Parentheses and quotes with nothing in them yet, as one types on the way.
nothing: EMPTY | "(" _nothings ")"
_nothings: | _nothings nothing

// At the start of a word only: further on, a WORD has taken it. And in letters of ASCII only: else "ſ" were an s.
TEXT_FIELD.2: /(?ai:artist|album|title|genre|mood|composer|path):/
YEAR_FIELD.2: /(?ai:year):/
RATING_FIELD.2: /(?ai:rating):/
COUNT_FIELD.2: /(?ai:plays|skips|bpm):/
SHARE_FIELD.2: /(?ai:skipped):/
LENGTH_FIELD.2: /(?ai:length):/
AGE_FIELD.2: /(?ai:added|first|last):/
STATE_FIELD.2: /(?ai:is):/
PLAYED_FIELD.2: /(?ai:played):/
PLAYLIST_FIELD.2: /(?ai:in):/

YEARS: (COMPARED? YEAR | YEAR TO YEAR? | TO YEAR) END
STARS: (COMPARED? STAR | STAR TO STAR? | TO STAR) END
COUNTS: (COMPARED? COUNT | COUNT TO COUNT? | TO COUNT) END
SHARES: (COMPARED? SHARE | SHARE TO SHARE? | TO SHARE) END
LENGTHS: (COMPARED? LENGTH | LENGTH TO LENGTH? | TO LENGTH) END
COMPARED: ">=" | "<=" | /[<>=≥≤]/
TO: ".." | /[-–…]/
YEAR: /[0-9]{4}/
STAR: /[0-4](?:[.,][05])?/ | /5(?:[.,]0)?/
COUNT: /[0-9]{1,9}/
SHARE: /[0-9]{1,3}%?/
LENGTH: CLOCK | UNITS
CLOCK: /[0-9]{1,4}(?::[0-5][0-9]){1,2}/
UNITS: HOURS MINUTES? SECONDS? | MINUTES SECONDS? | SECONDS
HOURS: /[0-9]{1,4}h/
MINUTES: /[0-9]{1,4}m(?:in)?/
SECONDS: /[0-9]{1,5}s/

AGE: /[<>]?=?[0-9]{1,5}[hdwmy]/ END
STATE: /(?ai:loved|missing|video|compilation)/ END
NEVER: /(?ai:never)/ END
HEARD: MOMENT (COMMA MOMENT)* TIMES? END
MOMENT: /<moment>/ | /"(?!\s*"(?!"))(?>(?:[^"]|"")+)"/
COMMA: /,\s*/
TIMES: COMPARED COUNT | "=" COUNT TO COUNT
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
""".replace("<moment>", _MOMENT)

# Of a rule alone: in a search these are words.
_TAIL = r"""
rule: (_nothings | either) (limit | order)*
limit: LIMIT_FIELD LIMIT
order: ORDER_FIELD (BY | DRAWN)

LIMIT_FIELD.2: /(?ai:limit):/
ORDER_FIELD.2: /(?ai:by):/
LIMIT: (UNITS | /[0-9]{1,7}(?:[.,][0-9])?(?ai:[MG]B)/ | SHARE | COUNT) END
BY: /-?(?ai:<names>)/ END
DRAWN: /(?ai:random)(?:\.[1-9][0-9]{0,5})?/ END
""".replace("<names>", "|".join(sorted(ORDER_NAMES.values(), key=len, reverse=True)))

#: What has a meaning of its own in the grammar. A text without any of it is words.
_MORE_THAN_WORDS = re.compile(r"""["():]|(?<!\S)(?:[-–—]|OR(?!\S))""")

_TAIL_FIELD = re.compile(r"(?ai:limit|by):")

_EXPECTED = {
    "artist": mark('a name, such as artist:miles or artist:"miles davis"'),
    "album": mark('a name, such as album:blue or album:"kind of blue"'),
    "title": mark('a word, or several in quotes, such as title:blue or title:"blue in green"'),
    "genre": mark('a genre, such as genre:jazz or genre:"hard bop"'),
    "mood": mark('a mood that your files name, such as mood:calm or mood:"laid back"'),
    "composer": mark('a name, such as composer:bach or composer:"clara schumann"'),
    "path": mark('a part of where the file lies, such as path:downloads or path:"my music/live"'),
    "year": mark("a year, such as 1994, 1990..1999 or >=2000"),
    "rating": mark("0 to 5 stars or “none”, such as 4, >=3.5 or 2..4"),
    "plays": mark("a number, such as 1, >10 or 5..9"),
    "skips": mark("a number, such as 1, >10 or 5..9"),
    "skipped": mark("how many of a hundred plays were skips, such as 50%, >30% or 20..40%"),
    "length": mark("a length, such as >5m, <90s, >=1h or 3:30..4:00"),
    "bpm": mark("a number of beats a minute, such as 120, >140 or 120..130"),
    "added": mark("an age in h, d, w, m (months) or y, such as <30d or >1y"),
    "first": mark("how long ago it was played first in h, d, w, m (months) or y, such as <30d or >1y"),
    "last": mark("how long ago it was played in h, d, w, m (months) or y, such as >90d or <1w"),
    "is": mark("“loved”, “missing”, “video” or “compilation”"),
    "played": mark("“never”, or when and how often, such as morning, weekend,evening>=3 or gaming<2"),
    "in": mark('the name of a playlist, such as in:focus or in:"sunday morning"'),
    "limit": mark("a number of tracks, a length, a size or a share, such as 50, 2h, 700MB or 10%"),
    "by": mark("an order, such as title, -plays, random or fits-now"),
}


def is_words(text: str) -> bool:
    """Whether a search consists of words alone."""
    return not _MORE_THAN_WORDS.search(text)


def parse(text: str) -> Query:
    """Nothing typed asks for everything. Raises QueryMistake, and nothing else.

    The first text with more than words takes longer, since the parser is made for it.
    """
    if not is_words(text):
        return _query(_tree(text))
    words = text.split()
    if len(words) > _MOST_TOKENS:
        (beyond,) = islice(re.finditer(r"\S+", text), _MOST_TOKENS, _MOST_TOKENS + 1)
        raise _too_much(beyond.start(), len(text))
    return every(*map(Words, words))


def parse_rule(text: str) -> Rule:
    """A query, with a limit and an order behind it or without. Raises QueryMistake, and nothing else."""
    if is_words(text):
        return Rule(parse(text))
    query, limit, order = every(), None, None
    for part in cast("list[Tree[Token]]", _tree(text, is_rule=True).children):
        match str(part.data):
            case "limit":
                field, typed = cast("list[Token]", part.children)
                _once(field, limit)
                limit = _limit(field, typed)
            case "order":
                field, typed = cast("list[Token]", part.children)
                _once(field, order)
                order = _order(field, typed)
            case _:
                query = every(query, _query(part))
    return Rule(query, limit, Sorted() if order is None else order)


def prepare() -> None:
    """Read the grammars ahead; for a worker."""
    for is_rule in (False, True):
        _lark(is_rule)


@cache
def _lark(is_rule: bool) -> "Lark":
    from lark import Lark  # late: 0.1 s, and most of what is typed are words

    return Lark(_GRAMMAR + _TAIL, parser="lalr", start="rule") if is_rule else Lark(_GRAMMAR, parser="lalr")


def _tree(text: str, is_rule: bool = False) -> "Tree[Token]":
    """What `text` is made of. Parentheses still open at its end are closed there."""
    reading = _lark(is_rule).parse_interactive(text)
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
                raise QueryMistake(
                    *_span(token),
                    tr("No more than {deepest} parentheses go inside one another.").format(deepest=_DEEPEST),
                )
        for kind in (*["RPAR"] * depth, "$END"):
            tree = reading.feed_token(Token(kind, "", start_pos=len(text)))
    except UnexpectedInput as error:
        raise _mistake(text, tokens, cast(int, error.pos_in_stream)) from None
    return cast("Tree[Token]", tree)


def _span(token: "Token") -> tuple[int, int]:
    return cast(int, token.start_pos), cast(int, token.end_pos)


def _too_much(start: int, end: int) -> QueryMistake:
    return QueryMistake(
        start, end, tr("No more than {most_tokens} words can be looked for at once.").format(most_tokens=_MOST_TOKENS)
    )


def _mistake(text: str, tokens: "Sequence[Token]", at: int) -> QueryMistake:
    """Why the parser, having read `tokens`, could not go on at `at`."""
    read = [token for token in tokens if _span(token)[0] < at and token.type not in ("LPAR", "EMPTY")]
    before = read[-1] if read else None
    if before is not None and before.type.endswith("_FIELD"):
        wrong = re.compile(r'[^\s()"]+').match(text, at)
        return _unfit(before, wrong.span() if wrong else _span(before))
    tail = next((token for token in read if token.type in ("LIMIT_FIELD", "ORDER_FIELD")), None)
    beside = _TAIL_FIELD.match(text, at)
    start, end = _span(tail) if tail is not None else beside.span() if beside is not None else (0, 0)
    if start < end:
        return QueryMistake(
            start, end, tr("“{text}” stands at the end, behind all that is looked for.").format(text=text[start:end])
        )
    if before is not None and before.type == "MINUS":
        return QueryMistake(*_span(before), tr("After “-” comes what is left out, such as -live."))
    if before is not None and before.type == "_OR":
        return QueryMistake(*_span(before), tr("After “OR” comes what else is looked for, such as jazz OR soul."))
    if text[at : at + 1] == ")":
        return QueryMistake(at, at + 1, tr("There is no “(” before this “)”."))
    return QueryMistake(at, at + len("OR"), tr("Before “OR” comes something else to look for, such as jazz OR soul."))


def _unfit(field: "Token", span: tuple[int, int]) -> QueryMistake:
    return QueryMistake(
        *span, tr("After “{field}” comes {expected}.").format(field=field, expected=tr(_EXPECTED[_name(field)]))
    )


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
        case "heard":
            return _heard(*tokens)
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
            return int(typed.removesuffix("%"))


def _age(field: "Token", typed: "Token") -> Age:
    count = int(typed[:-1].strip("<>="))
    return Age(Event(_name(field)), typed.startswith(">"), count, Unit(typed[-1]))


def _heard(field: "Token", typed: "Token") -> Heard:
    match = re.fullmatch(r"""(?P<moments>(?:"(?:[^"]|"")+"|[^"<>=≥≤])+)(?P<times>.*)""", typed, re.DOTALL)
    assert match is not None
    dayparts, days, activities = set[Daypart](), set[int](), set[Activity]()
    known = {part.word: part for part in Daypart}
    for moment in re.findall(r"""(?:"(?:[^"]|"")+"|[^",\s])+""", match["moments"]):
        if moment.startswith('"'):
            activities.add(Activity(moment[1:-1].replace('""', '"').strip()))
            continue
        word = moment.lower()
        single = word.removesuffix("s")
        if word in ACTIVITIES:
            activities.add(Activity(word))
        elif single in known:
            dayparts.add(known[single])
        elif single == "weekend":
            days.update(WEEKEND)
        elif single in ("weekday", "workday"):
            days.update(WEEKDAY)
        else:
            days.add(next(day for day, name in enumerate(DAY_NAMES) if name.startswith(word[:3])))
    low, high = _times(match["times"])
    every_part = tuple(part for part in Daypart if part in dayparts)
    try:
        return Heard(every_part, tuple(sorted(days)), tuple(sorted(activities)), low, high)
    except ValueError:
        raise _unfit(field, _span(typed)) from None


def _times(typed: str) -> tuple[int | None, int | None]:
    if not typed:
        return 1, None
    return _bounds(Measure.PLAYS, typed)


def _once(field: "Token", before: object | None) -> None:
    if before is not None:
        raise QueryMistake(*_span(field), tr("“{field}” stands there once.").format(field=field))


def _limit(field: "Token", typed: "Token") -> Limit:
    try:
        return _limit_of(typed.lower().replace(",", "."))
    except ValueError:
        raise _unfit(field, _span(typed)) from None


def _limit_of(typed: str) -> Limit:
    if typed.endswith("b"):
        return Limit(round(float(typed[:-2]) * (1000 if typed.endswith("gb") else 1)), Amount.MEGABYTES)
    if typed.endswith("%"):
        return Limit(int(typed[:-1]), Amount.PERCENT)
    if typed.isdecimal():
        return Limit(int(typed), Amount.TRACKS)
    return Limit(_number(Measure.LENGTH, typed), Amount.SECONDS)


def _order(field: "Token", typed: "Token") -> Order:
    if typed.type == "DRAWN":
        _, _, draw = typed.partition(".")
        return Drawn(int(draw or 1))
    name = typed.removeprefix("-").lower()
    by = next(by for by, its_name in ORDER_NAMES.items() if its_name == name)
    try:
        return Sorted(by, typed.startswith("-"))
    except ValueError:
        raise _unfit(field, _span(typed)) from None
