"""A Learner as a plain value, and back: so that a later start need not learn again what was learned before.

Everything that a Learner holds is taken, attribute by attribute, so that nothing can be left out by mistake: numbers
and words as JSON takes them, arrays beside them. Out of such a value only the classes named here are made. A Learner
made from it answers, and learns on, to the last digit as the one that it was taken from.
"""

from array import array
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import asdict
from numpy.typing import NDArray

from segue.domain.context import Activity
from segue.domain.play import Origin, OriginKind, PlayId
from segue.domain.track import TrackId
from segue.domain.zones import zone_of
from segue.habits.banks import Bank
from segue.habits.evidence import Heard
from segue.habits.genres import GenreMemory
from segue.habits.memory import Artists, Memory, Moment, Numbers, Session, Things, Tracks
from segue.habits.model import Foreseen, Learner
from segue.habits.rhythm import Doing, Said, Week
from segue.habits.starting import Starting
from segue.habits.weights import Weights

_PARTS = {
    part.__name__: part
    for part in (
        *(Memory, Things, Tracks, Artists, Numbers, Session, Moment, Bank, Weights),
        *(GenreMemory, Week, Doing, Said, Foreseen, Starting),
    )
}

#: What the log tells of copies that are one recording is told anew.
_TOLD_ANEW = "recordings"

_PLAIN = (type(None), bool, int, float, str)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class State(Struct, frozen=True):
    """`words` as JSON takes them; they name `arrays` by their places."""

    words: Any
    arrays: Sequence[NDArray[Any]]


def state_of(learner: Learner) -> State:
    """All that `learner` knows. The arrays are its own: to be written down before it learns on."""
    arrays: list[NDArray[Any]] = []
    held = {name: value for name, value in vars(learner).items() if name != _TOLD_ANEW}
    return State({name: _written(value, arrays) for name, value in held.items()}, arrays)


def learner_of(state: State, recordings: Mapping[TrackId, TrackId]) -> Learner:
    """The Learner of which `state` was taken, by this very program. The arrays become its own."""
    learner = Learner()
    vars(learner).update({name: _read(written, state.arrays) for name, written in state.words.items()})
    learner.recordings = recordings
    return learner


def _written(value: object, arrays: list[NDArray[Any]]) -> Any:
    match value:
        case np.ndarray():
            arrays.append(value)
            return {"array": len(arrays) - 1}
        case array():
            arrays.append(np.array(value))
            return {"row": len(arrays) - 1, "of": value.typecode}
        case np.generic():
            return value.item()
        case None | bool() | int() | float() | str():
            return value
        case datetime():
            return {"time": _time_out(value)}
        case tuple():
            return {"tuple": _all_written(value, arrays)}
        case list():
            return {"list": _all_written(value, arrays)}
        case deque():
            return {"deque": _all_written(value, arrays), "most": value.maxlen}
        case dict():
            return {"dict": [_all_written(list(value), arrays), _all_written(list(value.values()), arrays)]}
    name = type(value).__name__
    if _PARTS.get(name) is not type(value):
        raise TypeError(f"a Learner holds a {name}, of which a snapshot does not know")
    return {"a": name, "of": {key: _written(its, arrays) for key, its in _attributes(value).items()}}


def _read(written: Any, arrays: Sequence[NDArray[Any]]) -> Any:
    match written:
        case None | bool() | int() | float() | str():
            return written
        case {"array": place}:
            return arrays[place]
        case {"row": place, "of": code}:
            return array(code, arrays[place].tobytes())
        case {"time": time}:
            return _time_in(*time)
        case {"tuple": its}:
            return tuple(_all_read(its, arrays))
        case {"list": its}:
            return list(_all_read(its, arrays))
        case {"deque": its, "most": most}:
            return deque(_all_read(its, arrays), most)
        case {"dict": [keys, values]}:
            return dict(zip(_all_read(keys, arrays), _all_read(values, arrays), strict=True))
        case {"a": name, "of": attributes}:
            part = _PARTS[name]
            values = {key: _read(its, arrays) for key, its in attributes.items()}
            if issubclass(part, Struct):
                return part(**values)
            made = part.__new__(part)
            vars(made).update(values)
            return made
    raise ValueError("this is no state of a Learner")


def _attributes(part: object) -> Mapping[str, object]:
    if isinstance(part, Struct):
        return asdict(part)
    return vars(part)


# Of many things of one kind, what all have is written side by side: read ten times as fast as one after the other.


def _all_written(values: Sequence[Any] | deque[Any], arrays: list[NDArray[Any]]) -> Any:
    kinds = {type(value) for value in values}
    if kinds <= set(_PLAIN):
        return {"plain": list(values)}
    if kinds == {Heard}:
        return {"plays": _plays_out(values)}
    if kinds == {tuple} and len({len(value) for value in values}) == 1 and all(values):
        return {"columns": [_all_written(column, arrays) for column in zip(*values, strict=True)]}
    return {"each": [_written(value, arrays) for value in values]}


def _all_read(written: Mapping[str, Any], arrays: Sequence[NDArray[Any]]) -> Sequence[Any]:
    match written:
        case {"plain": values}:
            return list(values)
        case {"plays": plays}:
            return _plays_in(plays)
        case {"columns": columns}:
            return list(zip(*(_all_read(column, arrays) for column in columns), strict=True))
        case {"each": values}:
            return [_read(value, arrays) for value in values]
    raise ValueError("this is no state of a Learner")


def _plays_out(plays: Sequence[Heard] | deque[Heard]) -> list[list[Any]]:
    rows = (
        (
            *(play.play, play.track, play.artist, play.genres),
            *(*_time_out(play.at), *_time_out(play.end), play.liked, play.activity, play.album),
            *(play.origin.kind.value, play.origin.of),
        )
        for play in plays
    )
    return [list(column) for column in zip(*rows, strict=True)]


def _plays_in(columns: Sequence[Sequence[Any]]) -> list[Heard]:
    return [
        Heard(
            PlayId(play),
            TrackId(track),
            artist,
            tuple(genres),
            _time_in(at, offset),
            _time_in(end, end_offset),
            liked,
            None if activity is None else Activity(activity),
            album,
            Origin(OriginKind(kind), of),
        )
        for play, track, artist, genres, at, offset, end, end_offset, liked, activity, album, kind, of in zip(
            *columns, strict=True
        )
    ]


def _time_out(at: datetime) -> tuple[int, float]:
    """Microseconds since 1970, and the offset in seconds: all that habits look at of a local time."""
    offset = at.utcoffset() or timedelta()
    return (at - _EPOCH) // _MICROSECOND, offset.total_seconds()


def _time_in(microseconds: int, offset: float) -> datetime:
    at = _EPOCH + timedelta(microseconds=microseconds)
    return at.astimezone(zone_of(timedelta(seconds=offset))) if offset else at
