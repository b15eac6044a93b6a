"""What is told of the history of a track, as SQL: by our own log, by its copies, and by plays from elsewhere."""

import sqlite3
from typing import NamedTuple

# Of a row of `tracks`, which has no alias, by the log alone.
PLAYS = "(SELECT count(*) FROM heard_plays p WHERE p.track_id = tracks.id)"
SKIPS = (
    "(SELECT count(*) FROM plays p WHERE p.track_id = tracks.id AND p.ending = 'skipped' AND p.listened_ms < 30000)"
)
LAST_PLAYED = "(SELECT max(p.started) FROM heard_plays p WHERE p.track_id = tracks.id)"
UNHEARD = "NOT EXISTS (SELECT 1 FROM heard_plays p WHERE p.track_id = tracks.id)"
PRIOR_PLAYS, PRIOR_SKIPS, PRIOR_LAST = "(prior_plays)", "(prior_skips)", "(prior_last)"

_TOGETHER = {
    PLAYS: "plays",
    SKIPS: "skips",
    LAST_PLAYED: "last",
    UNHEARD: "plays = 0",
    PRIOR_PLAYS: "prior_plays",
    PRIOR_SKIPS: "prior_skips",
    PRIOR_LAST: "prior_last",
}

_ELSEWHERE = {
    PLAYS: f"({PLAYS} + (SELECT count(*) FROM heard_elsewhere e WHERE e.track_id = tracks.id))",
    SKIPS: f"({SKIPS} + (SELECT count(*) FROM skipped_elsewhere e WHERE e.track_id = tracks.id))",
    LAST_PLAYED: (
        f"nullif(max(ifnull({LAST_PLAYED}, 0), "
        "ifnull((SELECT max(e.started) FROM heard_elsewhere e WHERE e.track_id = tracks.id), 0)), 0)"
    ),
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
        for alone, column in _TOGETHER.items():
            of_all = f"(SELECT {column} FROM joined_history h WHERE h.track_id = tracks.id)"
            sql = sql.replace(
                alone, f"(CASE WHEN id IN (SELECT track_id FROM same_recordings) THEN {of_all} ELSE {alone} END)"
            )
    if who.elsewhere:
        for alone, with_others in _ELSEWHERE.items():
            sql = sql.replace(alone, with_others)
    return sql
