"""A query as a condition in SQL. What was typed is a parameter of it, or in quotes within one."""

import json
import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from string import ascii_lowercase, ascii_uppercase
from typing import TypeAlias

from msgspec import Struct, field

from segue.adapters.sqlite.histories import (
    FIRST_PLAYED,
    LAST_PLAYED,
    PLAYS,
    PRIOR_LAST,
    PRIOR_PLAYS,
    PRIOR_SKIPS,
    SKIPS,
    UNHEARD,
    Told,
    by_all,
    heard_at,
)
from segue.adapters.sqlite.values import mood_words, time_out
from segue.domain.query import (
    Age,
    And,
    Event,
    Field,
    Heard,
    InPlaylist,
    Is,
    Measure,
    Not,
    Or,
    Query,
    Range,
    State,
    Unit,
    Words,
)
from segue.domain.rule import list_key
from segue.domain.text import searchable
from segue.domain.track import TrackId

#: SQL, and the values of its parameters in order.
_Condition: TypeAlias = tuple[str, list[object]]

#: What a word has to FTS5. To Python, some more characters are letters, since they became some after Unicode 6.
_LETTER = re.compile(r"[^\W_\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]")

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)

_COLUMN = {
    Field.ARTIST: "artist",
    Field.ALBUM: "album",
    Field.TITLE: "title",
    Field.GENRE: "genre",
    Field.COMPOSER: "other",
}
#: What is looked for in the rows themselves: no words of theirs are kept.
_OF_ROWS = (Field.PATH, Field.MOOD)
_ANY_COLUMN = "(title || char(10) || artist || char(10) || album || char(10) || genre || char(10) || other)"


_PLAYED = f"({PLAYS} + {PRIOR_PLAYS})"
_SKIPPED = f"({SKIPS} + {PRIOR_SKIPS})"
_MEASURE = {
    Measure.YEAR: "year",
    Measure.RATING: "rating",
    Measure.PLAYS: _PLAYED,
    Measure.SKIPS: _SKIPPED,
    Measure.SKIPPED: f"CAST(100.0 * {_SKIPPED} / nullif({_PLAYED} + {_SKIPPED}, 0) + 0.5 AS INTEGER)",
    Measure.LENGTH: "(duration_ms / 1000)",  # as it is shown: 3:59.9 is 3:59
    Measure.BPM: "CAST(bpm + 0.5 AS INTEGER)",
}

_EVENT = {
    Event.ADDED: "added",
    # Of plays before the log the last is all that is known.
    Event.FIRST_PLAYED: f"ifnull(min({FIRST_PLAYED}, {PRIOR_LAST}), ifnull({FIRST_PLAYED}, {PRIOR_LAST}))",
    Event.LAST_PLAYED: f"nullif(max(ifnull({LAST_PLAYED}, 0), ifnull({PRIOR_LAST}, 0)), 0)",
}

_STATE = {
    State.LOVED: "loved IS NOT NULL",
    State.MISSING: "missing = 1",
    State.VIDEO: "is_video = 1",
    State.COMPILATION: "is_compilation = 1",
    State.UNRATED: "rating IS NULL",
    State.UNPLAYED: f"{PRIOR_PLAYS} = 0 AND {UNHEARD}",
}

_MATCHING = "(SELECT rowid FROM track_words WHERE track_words MATCH ?)"

_BY_HAND = """
    SELECT track_id FROM playlist_tracks JOIN playlists ON playlists.id = playlist_id
    WHERE name = ? COLLATE NOCASE AND deleted IS NULL AND track_id IS NOT NULL
"""
_IN_PLAYLIST = f"id IN ({_BY_HAND})"
_IN_EITHER = f"id IN ({_BY_HAND} UNION ALL SELECT value FROM json_each(?))"

# By the clock of the listener at that time.
_LOCAL = "(p.started + p.utc_offset * 60000)"
_HOUR = f"({_LOCAL} / 3600000 % 24)"
_DAY = f"(({_LOCAL} / 86400000 + 3) % 7)"  # 1970 began on a Thursday


_LOG_ALONE = Told()


class Asked(Struct, frozen=True):
    """By what a query is answered: `now`, from which ages count, with its offset; what else than the log is `told` of
    histories; and, by `list_key`, the tracks of those playlists that have a rule instead of a list.
    """

    now: datetime
    told: Told = _LOG_ALONE
    lists: Mapping[str, Sequence[TrackId]] = field(default_factory=dict)


def compiled(query: Query, asked: Asked) -> tuple[str, list[object]]:
    """A condition on a row of `tracks`, which has no alias, and its parameters. Not met, it may be NULL."""
    sql, parameters = _condition(query, asked)
    return f"({by_all(sql, asked.told)})", parameters


def _condition(query: Query, asked: Asked) -> _Condition:
    """No more parentheses than it takes, for SQLite's parser does not go deep: AND binds closer than OR, and all
    else closer than AND.
    """
    match query:
        case And(parts):
            return _all(parts, asked)
        case Or(parts):
            return _any(parts, asked)
        case Not(part):
            words = _words(part)
            if words is not None:
                return f"id NOT IN {_MATCHING}", [words]
            sql, parameters = _condition(part, asked)
            # What is not known is not so: a track without a year is among those that are not of the nineties.
            return f"({sql}) IS NOT TRUE", parameters
        case Words(text, Field.PATH):
            return _in_path(text)
        case Words(text, Field.MOOD, is_whole):
            return _of_mood(text, is_whole)
        case Words(text, field):
            words = _words(query)
            return _marks(text, field) if words is None else (f"id IN {_MATCHING}", [words])
        case Range(measure, low, high):
            return _range(_MEASURE[measure], low, high)
        case Age(event, is_over, count, unit):
            return f"{_EVENT[event]} {'<' if is_over else '>'} ?", [time_out(_ago(asked.now, count, unit))]
        case Is(state):
            return _STATE[state], []
        case Heard(low=low, high=high):
            sql, parameters = heard_at(*_moment(query), asked.told)
            times, bounds = _range(sql, low, high)
            return times, [*parameters, *bounds]
        case InPlaylist(name):
            by_rule = asked.lists.get(list_key(name))
            if by_rule is None:
                return _IN_PLAYLIST, [_sound(name)]
            return _IN_EITHER, [_sound(name), json.dumps(list(by_rule))]


def as_one_array(query: Query, asked: Asked) -> _Condition:
    """A SELECT whose one value is a JSON array of the ids of all tracks, listed or not, that `query` asks for.

    Words alone are not looked up in `tracks`, which takes many times as long as to find them.
    """
    words = _words(query)
    if words is not None:
        return "SELECT json_group_array(rowid) FROM track_words WHERE track_words MATCH ?", [words]
    condition, parameters = compiled(query, asked)
    return f"SELECT json_group_array(id) FROM tracks WHERE {condition}", parameters


def _within(query: Query, asked: Asked) -> _Condition:
    sql, parameters = _condition(query, asked)
    return f"({sql})", parameters


def _moment(heard: Heard) -> _Condition:
    """Of a row `p` of the log."""
    conditions, parameters = [], list[object]()
    if heard.dayparts:
        hours = [(part.value, "AND" if part.value[0] < part.value[1] else "OR") for part in heard.dayparts]
        within = (f"({_HOUR} >= {first} {word} {_HOUR} < {end})" for (first, end), word in hours)
        conditions.append(f"({' OR '.join(within)})")
    if heard.days:
        conditions.append(f"{_DAY} IN ({', '.join(map(str, heard.days))})")
    if heard.activities:
        conditions.append("p.activity COLLATE NOCASE IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps([_sound(activity) for activity in heard.activities]))
    return " AND ".join(conditions), parameters


def _words(query: Query) -> str | None:
    """As an expression of FTS5; None where it is more, or less, than words."""
    match query:
        case Words(text, field, is_whole) if field not in _OF_ROWS:
            plain = searchable(text)
            if not _LETTER.search(plain):
                return None
            quoted = '"' + plain.replace('"', '""') + '"' + ("" if is_whole else "*")
            if field is Field.GENRE and (name := _genre(text)) not in ("", plain):
                quoted = f'({quoted} OR "{name}")'
            return quoted if field is None else f"{_COLUMN[field]} : {quoted}"
        case And(parts):
            wanted, unwanted, others = _sorted(parts)
            return _expression(wanted, unwanted) if wanted and not others else None
        case Or(parts):
            found = [words for words in map(_words, parts) if words is not None]
            return f"({' OR '.join(found)})" if len(found) == len(parts) else None
        case _:
            return None


def _genre(text: str) -> str:
    """The name of the genre that `text` means, as it is looked for; "" where it means none."""
    from segue.domain.genre_tree import canonical, is_known  # late: few searches ask for a genre

    return searchable(canonical(text)) if is_known(text) else ""


def _sorted(parts: Sequence[Query]) -> tuple[list[str], list[str], list[Query]]:
    """Words that must be there, words that must not, and what is not words."""
    wanted, unwanted, others = [], [], []
    for part in parts:
        if (words := _words(part)) is not None:
            wanted.append(words)
        elif isinstance(part, Not) and (words := _words(part.part)) is not None:
            unwanted.append(words)
        else:
            others.append(part)
    return wanted, unwanted, others


def _expression(wanted: Sequence[str], unwanted: Sequence[str]) -> str:
    found = f"({' AND '.join(wanted)})"
    return f"({found} NOT ({' OR '.join(unwanted)}))" if unwanted else found


def _all(parts: Sequence[Query], asked: Asked) -> _Condition:
    """The words go into one expression: FTS5 joins them three times as fast as SQL does."""
    wanted, unwanted, others = _sorted(parts)
    conditions = [_within(part, asked) if isinstance(part, Or) else _condition(part, asked) for part in others]
    if wanted:
        conditions.insert(0, (f"id IN {_MATCHING}", [_expression(wanted, unwanted)]))
    elif unwanted:
        conditions.insert(0, (f"id NOT IN {_MATCHING}", [" OR ".join(unwanted)]))
    return _joined("AND", conditions) if conditions else ("1", [])


def _any(parts: Sequence[Query], asked: Asked) -> _Condition:
    found = [words for words in map(_words, parts) if words is not None]
    conditions = [_condition(part, asked) for part in parts if _words(part) is None]
    if found:
        conditions.insert(0, (f"id IN {_MATCHING}", [" OR ".join(found)]))
    return _joined("OR", conditions)


def _joined(word: str, conditions: Sequence[_Condition]) -> _Condition:
    sql = f" {word} ".join(sql for sql, _ in conditions)
    return sql, [parameter for _, parameters in conditions for parameter in parameters]


def _marks(text: str, field: Field | None) -> _Condition:
    """ "!!!" is a band, and no word to FTS5. Row by row, so that words beside it leave it few rows to look at."""
    column = _ANY_COLUMN if field is None else _COLUMN[field]
    marks = searchable(text).split()
    conditions = ["rowid = tracks.id", *[f"instr({column}, ?)"] * len(marks)]
    return f"EXISTS (SELECT 1 FROM track_words WHERE {' AND '.join(conditions)})", list(marks)


def _in_path(text: str) -> _Condition:
    """Part of the path, in upper or lower case.

    SQLite knows the case of ASCII only, and file systems differ in how they write an accent: the rest is looked for
    in the ways in which a name may be written.
    """
    cases = text, text.lower(), text.upper(), text.title()
    written = {unicodedata.normalize(form, case) for form in ("NFC", "NFD") for case in cases}
    spellings = sorted({_sound(one).translate(_LOWER) for one in written})
    return f"({' OR '.join(['instr(lower(CAST(path AS TEXT)), ?)'] * len(spellings))})", list(spellings)


def _of_mood(text: str, is_whole: bool) -> _Condition:
    words = mood_words(text)
    return ("instr(mood_key, ?)", [f" {words} " if is_whole else f" {words}"]) if words else ("0", [])


def _sound(text: str) -> str:
    """Without lone surrogates, which SQLite takes from nobody."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _range(measure: str, low: int | None, high: int | None) -> _Condition:
    if low is None:
        return f"{measure} <= ?", [high]
    if high is None:
        return f"{measure} >= ?", [low]
    return f"{measure} BETWEEN ? AND ?", [low, high]


def _ago(now: datetime, count: int, unit: Unit) -> datetime:
    """By the calendar: a month ago is the same day of the month before, or its last."""
    try:
        match unit:
            case Unit.HOUR:
                return now - timedelta(hours=count)
            case Unit.DAY:
                return now - timedelta(days=count)
            case Unit.WEEK:
                return now - timedelta(weeks=count)
            case Unit.MONTH:
                return _months_ago(now, count)
            case Unit.YEAR:
                return _months_ago(now, 12 * count)
    except (OverflowError, ValueError):
        return datetime.min.replace(tzinfo=UTC)  # before there were years


def _months_ago(now: datetime, months: int) -> datetime:
    year, month = divmod(12 * now.year + now.month - 1 - months, 12)
    last_day = monthrange(year, month + 1)[1]
    return now.replace(year=year, month=month + 1, day=min(now.day, last_day))
