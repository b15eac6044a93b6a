"""Every offer and every reply, append-only."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import offset_out, time_in, time_out
from segue.domain.context import Activity
from segue.domain.offer import (
    Answer,
    Considered,
    Evidence,
    Fared,
    Form,
    Mix,
    Moment,
    Offer,
    OfferId,
    Reply,
    Span,
    Suggestion,
    Whole,
)
from segue.domain.play import PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.text import fold
from segue.domain.track import TrackId


class SqliteOfferLog:
    """Implements `OfferLog`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def add(self, offer: Offer) -> Offer:
        with explained(self._file), self._connection:
            cursor = self._connection.execute(
                "INSERT INTO offers (made, utc_offset, moment, key, activity, title, reason, content)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    time_out(offer.made),
                    offset_out(offer.made),
                    offer.moment.value,
                    offer.key,
                    offer.activity,
                    offer.mix.title,
                    offer.mix.reason,
                    json.dumps(_content_out(offer.mix), ensure_ascii=False),
                ),
            )
        assert cursor.lastrowid is not None
        return replace(offer, id=OfferId(cursor.lastrowid))

    def edit(self, offer: Offer) -> None:
        content = json.dumps(_content_out(offer.mix), ensure_ascii=False)
        with explained(self._file), self._connection:
            self._connection.execute("UPDATE offers SET content = ? WHERE id = ?", (content, offer.id))

    def reply(self, reply: Reply) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "INSERT INTO replies (offer_id, at, utc_offset, answer) VALUES (?, ?, ?, ?)",
                (reply.offer, time_out(reply.at), offset_out(reply.at), reply.answer.value),
            )

    def take_back(self, offer: OfferId) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM replies WHERE offer_id = ?", (offer,))

    def since(self, at: datetime, at_least: int = 0) -> Sequence[tuple[Offer, Reply | None]]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS}, r.at, r.utc_offset, r.answer FROM offers o LEFT JOIN replies r ON r.offer_id = o.id"
            " WHERE o.made >= ?1 OR o.id IN (SELECT id FROM offers ORDER BY made DESC, id DESC LIMIT ?2)"
            " ORDER BY o.made, o.id",
            (time_out(at), at_least),
        )
        found: list[tuple[Offer, Reply | None]] = []
        for *offer_row, replied, offset, answer in rows:
            offer = _offer_in(offer_row)
            reply = None if answer is None else Reply(offer.id, time_in(replied, offset), Answer(answer))
            found.append((offer, reply))
        return found

    def past(self, words: str, limit: int) -> Sequence[tuple[Offer, Reply | None]]:
        wanted = fold(words).split()
        heads = self._connection.execute("SELECT id, title, reason FROM offers ORDER BY made DESC, id DESC")
        found = (number for number, *said in heads if all(word in fold(" ".join(said)) for word in wanted))
        return [(self.get(offer), self.reply_to(offer)) for offer in map(OfferId, islice(found, limit))]

    def reply_to(self, offer: OfferId) -> Reply | None:
        row = self._connection.execute("SELECT at, utc_offset, answer FROM replies WHERE offer_id = ?", (offer,))
        replied = row.fetchone()
        return None if replied is None else Reply(offer, time_in(replied[0], replied[1]), Answer(replied[2]))

    def get(self, offer: OfferId) -> Offer:
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM offers o WHERE o.id = ?", (offer,)).fetchone()
        return _offer_in(row)

    def consider(self, moment: Considered, since: datetime) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM considered WHERE at < ?", (time_out(since),))
            self._connection.execute(
                "INSERT INTO considered (at, utc_offset, genre, signs, chance) VALUES (?, ?, ?, ?, ?)",
                (
                    time_out(moment.at),
                    offset_out(moment.at),
                    moment.genre,
                    json.dumps(moment.signs),
                    moment.chance,
                ),
            )

    def considered(self, since: datetime) -> Sequence[Considered]:
        rows = self._connection.execute(
            "SELECT at, utc_offset, genre, signs, chance FROM considered WHERE at >= ? ORDER BY at, id",
            (time_out(since),),
        )
        return [Considered(time_in(at, off), genre, tuple(json.loads(signs)), c) for at, off, genre, signs, c in rows]

    def forget_considered(self) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM considered")

    def fared(self, since: datetime, until: datetime | None = None) -> Sequence[Fared]:
        rows = self._connection.execute(
            """
            SELECT p.origin_id, p.track_id, t.value ->> 3, EXISTS (SELECT 1 FROM heard_plays h WHERE h.id = p.id)
            FROM plays p INDEXED BY plays_of_offers
                JOIN offers o ON o.id = p.origin_id
                JOIN json_each(o.content, '$.tracks') t ON t.value ->> 0 = p.track_id
            WHERE p.origin = 'offer' AND p.started >= ?1 AND (?2 IS NULL OR p.started < ?2)
                AND p.ending IN ('finished', 'skipped')
            GROUP BY p.id  -- a list of one's own may hold a track twice
            ORDER BY p.started, p.id
            """,
            (time_out(since), None if until is None else time_out(until)),
        )
        return [
            Fared(OfferId(offer), TrackId(track), bool(unexpected), bool(was_heard))
            for offer, track, unexpected, was_heard in rows
        ]


_COLUMNS = "o.id, o.made, o.utc_offset, o.moment, o.key, o.activity, o.title, o.reason, o.content"


def _offer_in(row: Sequence[Any]) -> Offer:
    number, made, offset, moment, key, activity, title, reason, content = row
    return Offer(
        OfferId(number),
        time_in(made, offset),
        Moment(moment),
        key,
        None if activity is None else Activity(activity),
        _content_in(title, reason, json.loads(content)),
    )


def _content_out(mix: Mix) -> dict[str, Any]:
    whole = mix.whole
    return {
        "genres": list(mix.genres),
        "tracks": _suggestions_out(mix.suggestions),
        "without": _suggestions_out(mix.without),
        "whole": None
        if whole is None
        else {
            "form": whole.form.value,
            "list": whole.list,
            "since": whole.since.isoformat(),
            "times": whole.times,
            "of": whole.of,
            "plays": list(whole.plays),
            "last": None if whole.last is None else whole.last.isoformat(),
        },
        "evidence": _evidence_out(mix.evidence),
        "beside": [_evidence_out(one) for one in mix.beside],
    }


def _evidence_out(evidence: Evidence) -> dict[str, Any]:
    span = evidence.span
    return {
        "subject": evidence.subject,
        "span": None if span is None else [sorted(span.weekdays), span.from_hour, span.to_hour],
        "since": evidence.since.isoformat(),
        "until": evidence.until.isoformat(),
        "occasions": evidence.occasions,
        "of": evidence.of,
        "plays": list(evidence.plays),
        "activity": evidence.activity,
        "with_activity": evidence.with_activity,
    }


def _evidence_in(e: dict[str, Any]) -> Evidence:
    span = None if e["span"] is None else Span(frozenset(e["span"][0]), e["span"][1], e["span"][2])
    return Evidence(
        e["subject"],
        span,
        date.fromisoformat(e["since"]),
        date.fromisoformat(e["until"]),
        e["occasions"],
        e["of"],
        tuple(PlayId(i) for i in e["plays"]),
        None if e["activity"] is None else Activity(e["activity"]),
        e["with_activity"],
    )


def _content_in(title: str, reason: str, content: dict[str, Any]) -> Mix:
    return Mix(
        *(title, reason, _evidence_in(content["evidence"]), tuple((g, s) for g, s in content["genres"])),
        _suggestions_in(content["tracks"]),
        _whole_in(content.get("whole")),
        _suggestions_in(content.get("without", ())),
        tuple(_evidence_in(one) for one in content.get("beside", ())),
    )


def _whole_in(stored: dict[str, Any] | None) -> Whole | None:
    if stored is None:
        return None
    return Whole(
        Form(stored["form"]),
        None if stored["list"] is None else PlaylistId(stored["list"]),
        date.fromisoformat(stored["since"]),
        stored["times"],
        stored["of"],
        tuple(PlayId(i) for i in stored["plays"]),
        None if stored["last"] is None else date.fromisoformat(stored["last"]),
    )


def _suggestions_out(suggestions: Sequence[Suggestion]) -> list[list[Any]]:
    return [[s.track, s.score, s.reason, s.unexpected, s.plays] for s in suggestions]


def _suggestions_in(stored: Sequence[Sequence[Any]]) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(TrackId(t), score, why, new, tuple(PlayId(i) for i in (plays[0] if plays else ())))
        for t, score, why, new, *plays in stored  # of offers stored before, no plays are known
    )
