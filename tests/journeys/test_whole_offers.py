"""An evening of albums: one is offered, its why is read, and it plays in its order; and a list of one's own."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue import cli, commands
from segue.adapters.sqlite.profile import DATABASE, open_profile
from segue.core.recipes import Recipe, written
from segue.domain.blend import BATCH, Blend, BlendPart, OfRule
from segue.domain.context import Activity
from segue.domain.offer import Answer, Form
from segue.domain.play import CHOSEN, Ending, Listen, Origin, OriginKind
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.track import Track, TrackId
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, EarlierOffersAt

GAMING = Activity("gaming")


def button(place: QWidget, words: str) -> QPushButton:
    return next(b for b in place.findChildren(QPushButton) if b.text() == words and b.isVisible())


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())


def offered(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=10_000)


def playing(running: Running) -> TrackId | None:
    now = running.program.player.current
    return None if now is None else now.track.id


def film_scores(folder: Path) -> list[list[Track]]:
    """The albums of them, each in its order."""
    with closing(open_profile(folder, FRIDAY)) as profile:
        rows = profile.connection.execute("SELECT id FROM tracks WHERE instr(genres, 'Film Score')").fetchall()
        albums = dict.fromkeys(tuple(profile.tracks.album_of(track)) for (track,) in rows)
        return [list(profile.tracks.many(album)) for album in albums]


def fridays_of(folder: Path, evenings: Sequence[Sequence[Track]], origin: Origin = CHOSEN) -> None:
    """In the place of what was heard then, these are heard on the last Fridays, the last of them a week ago."""
    with sqlite3.connect(folder / DATABASE) as db:
        db.execute("DELETE FROM plays WHERE track_id IN (SELECT id FROM tracks WHERE instr(genres, 'Film Score'))")
    listens: list[tuple[Listen, Ending]] = []
    for week, tracks in enumerate(evenings):
        at = FRIDAY - timedelta(weeks=len(evenings) - week, minutes=15)
        for track in tracks:
            length = track.tags.duration or timedelta()
            listens.append((Listen(track.id, at, length, origin, GAMING, length), Ending.FINISHED))
            at += length + timedelta(seconds=2)
    with closing(open_profile(folder, FRIDAY)) as profile:
        profile.plays.add(listens)


@pytest.fixture
def album_evenings(demo_copy: Path) -> Path:
    """A profile in which ten Fridays had an album of film scores each, heard whole, but for two."""
    albums = film_scores(demo_copy)
    evenings = [albums[week % 3] for week in range(10)]
    evenings[3] = evenings[7] = [albums[0][1], albums[2][0], albums[1][2], albums[0][0]]
    fridays_of(demo_copy, evenings)
    return demo_copy


def begun(start: Start, folder: Path, qtbot: QtBot) -> Running:
    running = start(folder)
    running.program.surroundings.set_activity(GAMING)
    offered(running, qtbot)
    return running


def recounted(folder: Path, album: Sequence[TrackId]) -> tuple[int, int, datetime]:
    """By SQL that shares nothing with the program: evenings with an album whole, evenings, and the album's last."""
    with sqlite3.connect(folder / DATABASE) as db:
        local = "date(p.started / 1000 + p.utc_offset * 60, 'unixepoch')"
        days = db.execute(
            f"""
            SELECT {local}, count(DISTINCT p.track_id), count(DISTINCT t.album_key),
                (SELECT count(*) FROM tracks o WHERE o.album_key = max(t.album_key))
            FROM plays p JOIN tracks t ON t.id = p.track_id WHERE instr(t.genres, 'Film Score') GROUP BY 1
            """
        ).fetchall()
        whole = sum(tracks == of and albums == 1 for _, tracks, albums, of in days)
        (last,) = db.execute(
            f"SELECT max({local}) FROM plays p WHERE track_id = ? AND {local} IN"
            f" (SELECT {local} FROM plays p WHERE track_id = ?)",
            (album[0], album[-1]),
        ).fetchone()
    return whole, len(days), datetime.fromisoformat(last)


def test_an_album_is_offered_its_why_is_read_and_it_plays_in_its_order(
    start: Start, album_evenings: Path, qtbot: QtBot
) -> None:
    running = begun(start, album_evenings, qtbot)
    program = running.program
    program.player.set_shuffle(True)
    home = program.window.listening.home
    offer = program.offers.standing
    assert offer is not None
    assert offer.mix.form is Form.ALBUM
    tracks = program.profile.tracks.many(offer.mix.tracks)
    assert [track.id for track in tracks] == list(program.profile.tracks.album_of(tracks[0].id))
    assert offer.mix.title == f"{tracks[0].tags.album} by {tracks[0].tags.artist}"
    assert f"Album · {tracks[0].tags.artist} · {len(tracks)} tracks · " in words_of(home.card)
    assert f"\n{tracks[0].tags.album}\n" in words_of(home.card)
    assert home.card.sleeve.isVisible()
    qtbot.waitUntil(
        lambda: tracks[-1].tags.title in words_of(home.card.sleeve)
    )  # Qt shows what is new in its next turn

    whole, days, last = recounted(album_evenings, offer.mix.tracks)
    assert (whole, days) == (8, 10)
    assert f": {whole} of {days} times; this one last on {last.day} {last:%B}." in words_of(home.card)
    qtbot.mouseClick(button(home.card, "Why?"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: f"{whole} had most of it from albums heard whole" in words_of(home.card))
    assert f"Of {days} days with Film Score then, since " in words_of(home.card)

    qtbot.mouseClick(button(home.card, "Play"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert "Shuffle is off: an album plays in its own order" in words_of(program.window.toast)
    heard: list[TrackId] = []
    program.player.played.connect(lambda played: heard.append(played[0].listen.track))
    for track in tracks:
        qtbot.waitUntil(lambda its=track.id: running.engine.sounds and playing(running) == its)
        running.pass_time(timedelta(minutes=3))  # so long is each to the engine of a test
        qtbot.waitUntil(lambda its=track.id: its in heard)
    assert heard == [track.id for track in tracks]
    assert not home.quiet.keep.isVisible(), "an album need not be kept: it is there"
    program.window.toast.undo()
    assert program.player.shuffle
    program.window.way.go(Place.WEEK)
    told = program.window.week.week.learned.offers.text()
    assert told.startswith("1 offer in 60 days, 1 album among them: you played 1.")


def test_an_album_is_played_from_one_of_its_tracks_and_found_again(
    start: Start, album_evenings: Path, qtbot: QtBot
) -> None:
    running = begun(start, album_evenings, qtbot)
    program, window = running.program, running.program.window
    card = window.listening.home.card
    offer = program.offers.standing
    assert offer is not None
    qtbot.mouseClick(card.page, Qt.MouseButton.LeftButton)
    assert window.way.here == AlbumAt(offer.mix.tracks[0])
    window.way.back()
    card.list.click()
    assert not card.tracks.removes
    qtbot.mouseClick(card.tracks.lines[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert program.player.queue.current is not None
    assert program.player.queue.current.track == offer.mix.tracks[2]
    assert [entry.track for entry in program.player.queue.entries] == list(offer.mix.tracks)

    window.way.open(EarlierOffersAt())
    (row,) = window.listening.earlier_offers.rows
    assert "Album · " in words_of(row)
    program.player.set_shuffle(True)
    qtbot.mouseClick(row.play, Qt.MouseButton.LeftButton)
    assert [entry.track for entry in program.player.queue.entries] == list(offer.mix.tracks)
    assert row.keep.text() == "Open"
    qtbot.mouseClick(row.keep, Qt.MouseButton.LeftButton)
    assert window.way.here == AlbumAt(offer.mix.tracks[0])


def test_what_segue_offer_tells_is_that_album(
    start: Start, album_evenings: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    before = FRIDAY - timedelta(minutes=25)  # when they are about to start
    commands._offer(album_evenings, cli.AskOffer(before, GAMING, True))
    told = json.loads(capsys.readouterr().out)["offer"]
    running = begun(start, album_evenings, qtbot)
    offer = running.program.offers.standing
    assert offer is not None
    assert (told["title"], told["form"], told["reason"]) == (offer.mix.title, "album", offer.mix.reason)
    assert [track["title"] for track in told["tracks"]] == [
        track.tags.title for track in running.program.profile.tracks.many(offer.mix.tracks)
    ]


def test_a_list_of_ones_own_is_offered_as_it_stands_and_changed_on_its_page(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    tracks = [track for album in film_scores(demo_copy) for track in (album[2], album[0])]
    with closing(open_profile(demo_copy, FRIDAY)) as profile:
        made = profile.playlists.create("Raid night", [track.id for track in tracks], FRIDAY)
    mixed = [[tracks[(week + n) % len(tracks)] for n in range(5)] for week in range(10)]
    fridays_of(demo_copy, mixed, Origin(OriginKind.PLAYLIST, made.id))
    running = begun(start, demo_copy, qtbot)
    program, window = running.program, running.program.window
    card = window.listening.home.card
    offer = program.offers.standing
    assert offer is not None
    assert offer.mix.whole is not None
    assert (offer.mix.form, offer.mix.whole.list) == (Form.BY_HAND, PlaylistId(made.id))
    assert offer.mix.tracks == tuple(track.id for track in tracks)
    shown = words_of(card)
    assert "Raid night" in shown
    assert "Your playlist · " in shown
    assert "You play this list on Fridays between " in shown
    assert ": 10 of 10 times, last on 20 November." in shown
    assert [its.name for its in program.remote.startable()] == ["Raid night", "Raid night"]
    qtbot.mouseClick(card.page, Qt.MouseButton.LeftButton)
    assert window.way.here == made.id
    window.way.back()
    qtbot.mouseClick(button(card, "Play"), Qt.MouseButton.LeftButton)
    assert [entry.track for entry in program.player.queue.entries] == [track.id for track in tracks]
    assert program.player.queue.entries[0].origin.kind is OriginKind.OFFERED
    assert [reply.answer for _, reply in program.profile.offers.since(FRIDAY) if reply] == [Answer.ACCEPTED]


def test_a_mix_that_was_shortened_is_the_shortened_one_after_a_restart(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = begun(start, demo_copy, qtbot)
    card = running.program.window.listening.home.card
    before = running.program.offers.standing
    assert before is not None
    assert before.mix.form is Form.MIX
    card.list.click()
    qtbot.mouseClick(card.tracks.removes[1], Qt.MouseButton.LeftButton)
    running.close()
    again = start(demo_copy, FRIDAY + timedelta(minutes=5))
    offered(again, qtbot)
    offer = again.program.offers.standing
    assert offer is not None
    assert offer.id == before.id
    assert offer.mix.tracks == (before.mix.tracks[0], *before.mix.tracks[2:])


def test_a_blend_without_end_that_is_offered_goes_on_also_after_a_restart(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    blend = Blend((BlendPart(OfRule("year:>1900"), 100),), is_endless=True)
    with closing(open_profile(demo_copy, FRIDAY)) as profile:
        text = written(Recipe("", blend))
        made = profile.playlists.create("Friday blend", (), FRIDAY, Kind.BLEND, None, text)
    tracks = [track for album in film_scores(demo_copy) for track in (album[2], album[0])]
    mixed = [[tracks[(week + n) % len(tracks)] for n in range(5)] for week in range(10)]
    fridays_of(demo_copy, mixed, Origin(OriginKind.PLAYLIST, made.id))
    running = begun(start, demo_copy, qtbot)
    program = running.program
    offer = program.offers.standing
    assert offer is not None
    assert offer.mix.form is Form.BLEND
    assert len(offer.mix.tracks) == BATCH
    qtbot.mouseClick(button(program.window.listening.home.card, "Play"), Qt.MouseButton.LeftButton)
    assert [entry.track for entry in program.player.queue.entries] == list(offer.mix.tracks)
    program.player.play_at(BATCH - 2)
    qtbot.waitUntil(lambda: len(program.player.queue.entries) > BATCH)
    assert {entry.origin for entry in program.player.queue.entries} == {Origin(OriginKind.OFFERED, offer.id)}
    running.close()

    again = start(demo_copy, FRIDAY + timedelta(minutes=5)).program
    qtbot.waitUntil(lambda: bool(again.player.queue.entries))
    many = len(again.player.queue.entries)
    again.player.play_at(many - 2)
    qtbot.waitUntil(lambda: len(again.player.queue.entries) > many)


def test_a_renamed_activity_takes_its_habits_along(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = begun(start, demo_copy, qtbot)
    program = running.program
    offer = program.offers.standing
    assert offer is not None
    kept = program.profile.offers.add(replace(offer, key="Film Score||gaming", made=FRIDAY - timedelta(days=1)))
    program.manners.set_always("Film Score||gaming")
    program.manners.switch_off("Jazz||gaming")
    done: list[None] = []
    program.offering.activities.renamed_in_log.connect(done.append)
    program.offering.activities.rename(GAMING, "Raiding")
    qtbot.waitUntil(lambda: bool(done))
    rules = program.manners.rules
    assert (rules.always, rules.off) == ({"Film Score||raiding"}, {"Jazz||raiding"})
    its = program.profile.offers.get(kept.id)
    assert (its.key, its.activity) == ("Film Score||raiding", "raiding")
    assert program.surroundings.activity == "raiding"
