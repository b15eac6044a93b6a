"""What is told of the history of a track, as SQL: by our own log, by its copies, and by plays from elsewhere."""

import sqlite3
from typing import NamedTuple

# Of a row of `tracks`, which has no alias, by the log alone.
PLAYS = "(SELECT count(*) FROM heard_plays p WHERE p.track_id = tracks.id)"
SKIPS = (
    "(SELECT count(*) FROM plays p WHERE p.track_id = tracks.id AND p.ending = 'skipped' AND p.listened_ms < 30000)"
)
LAST_PLAYED = "(SELECT max(p.started) FROM heard_plays p WHERE p.track_id = tracks.id)"
FIRST_PLAYED = "(SELECT min(p.started) FROM heard_plays p WHERE p.track_id = tracks.id)"
UNHEARD = "NOT EXISTS (SELECT 1 FROM heard_plays p WHERE p.track_id = tracks.id)"
PRIOR_PLAYS, PRIOR_SKIPS, PRIOR_LAST = "(prior_plays)", "(prior_skips)", "(prior_last)"

# From each track to all that are one recording with it.
_COPIES = "same_recordings one JOIN same_recordings s ON s.recording = one.recording"


def _least(one: str, other: str) -> str:
    """Of two numbers that may be NULL."""
    return f"ifnull(min({one}, {other}), ifnull({one}, {other}))"


_HISTORY = "(SELECT {0} FROM joined_history h WHERE h.track_id = tracks.id)"
_TOGETHER = {
    PLAYS: _HISTORY.format("plays"),
    SKIPS: _HISTORY.format("skips"),
    LAST_PLAYED: _HISTORY.format("last"),
    FIRST_PLAYED: _least(
        *(
            f"(SELECT min(p.started) FROM {_COPIES} JOIN {log} p ON p.track_id = s.track_id"
            " WHERE one.track_id = tracks.id)"
            for log in ("heard_plays", "heard_elsewhere")
        )
    ),
    UNHEARD: _HISTORY.format("plays = 0"),
    PRIOR_PLAYS: _HISTORY.format("prior_plays"),
    PRIOR_SKIPS: _HISTORY.format("prior_skips"),
    PRIOR_LAST: _HISTORY.format("prior_last"),
}

_ELSEWHERE = {
    PLAYS: f"({PLAYS} + (SELECT count(*) FROM heard_elsewhere e WHERE e.track_id = tracks.id))",
    SKIPS: f"({SKIPS} + (SELECT count(*) FROM skipped_elsewhere e WHERE e.track_id = tracks.id))",
    LAST_PLAYED: (
        f"nullif(max(ifnull({LAST_PLAYED}, 0), "
        "ifnull((SELECT max(e.started) FROM heard_elsewhere e WHERE e.track_id = tracks.id), 0)), 0)"
    ),
    FIRST_PLAYED: _least(FIRST_PLAYED, "(SELECT min(e.started) FROM heard_elsewhere e WHERE e.track_id = tracks.id)"),
    UNHEARD: f"({UNHEARD} AND NOT EXISTS (SELECT 1 FROM heard_elsewhere e WHERE e.track_id = tracks.id))",
}


class Told(NamedTuple):
    """Besides the log: whether copies have one history, and whether there are plays from elsewhere."""

    together: bool = False
    elsewhere: bool = False


def told(connection: sqlite3.Connection) -> Told:
    return Told(
        connection.execute("SELECT 1 FROM same_recordings LIMIT 1").fetchone() is not None,
        connection.execute("SELECT 1 FROM elsewhere_plays LIMIT 1").fetchone() is not None,
    )


def by_all(sql: str, who: Told) -> str:
    """`sql`, of what the log says, with all that is `told`. Dearer, so only by those that tell something."""
    if who.together:
        for alone, of_all in _TOGETHER.items():
            sql = sql.replace(
                alone, f"(CASE WHEN id IN (SELECT track_id FROM same_recordings) THEN {of_all} ELSE {alone} END)"
            )
    if who.elsewhere:
        for alone, with_others in _ELSEWHERE.items():
            sql = sql.replace(alone, with_others)
    return sql


def heard_at(moment: str, parameters: list[object], who: Told) -> tuple[str, list[object]]:
    """How often a row of `tracks` was heard at a `moment`, a condition on a row `p` of the log; by all that is told.
    SQL, and its parameters.
    """
    alone = f"(SELECT count(*) FROM heard_plays p WHERE p.track_id = tracks.id AND {moment})"
    together = (
        f"(SELECT count(*) FROM {_COPIES} JOIN heard_plays p ON p.track_id = s.track_id"
        f" WHERE one.track_id = tracks.id AND {moment})"
    )
    if who.elsewhere:
        alone, together = (f"({sql} + {sql.replace('heard_plays', 'heard_elsewhere')})" for sql in (alone, together))
    if who.together:
        alone = f"(CASE WHEN id IN (SELECT track_id FROM same_recordings) THEN {together} ELSE {alone} END)"
    return alone, parameters * ((1 + who.together) * (1 + who.elsewhere))
