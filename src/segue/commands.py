"""What Segue does without a window: the same core, joined for one task and taken down again."""

import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from segue import cli
from segue.adapters.clock import SystemClock
from segue.adapters.instance import Instance, ask, is_claimed
from segue.adapters.listeners import whose
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.profile import DATABASE, Profile, SqlitePast, open_profile, open_writer
from segue.core.errors import WorldError
from segue.core.ports.library import TrackCounts
from segue.core.query_parser import parse
from segue.core.scanning import ScanProgress, ScanReport, ScanTools, scan
from segue.core.separating import stored_separators
from segue.domain.context import Context
from segue.domain.listener import folder_of, root_of
from segue.domain.location import named
from segue.domain.offer import Silence
from segue.domain.play import Listen, Origin
from segue.domain.playlist import Kind, Playlist
from segue.domain.query import Query, QueryMistake
from segue.domain.sorting import SortBy
from segue.domain.speech import InALine, speak
from segue.domain.track import TrackId
from segue.domain.wording import count

#: Where a demo's pieces lie in its profile.
DEMO_MUSIC = "music"


def run(typed: cli.Typed) -> int:
    """Do what was typed, if it needs no window of its own. The exit status. Raises WorldError."""
    speak(InALine())
    root = cli.root_folder(typed)
    if isinstance(typed.command, cli.Control):
        return _control(root, typed.command)
    if isinstance(typed.command, cli.Replay):
        return _replay()
    if typed.demo:
        _make_demo_alone(root, _asked_at(typed))
    folder = cli.profile_folder(typed)
    if typed.listener is not None and folder != folder_of(root, whose(root, None)) and is_claimed(root):
        raise WorldError("Segue is open, and someone else listens. Switch in its window, or close it first.")
    with explained(folder / DATABASE):  # a damaged page may show at any question
        match typed.command:
            case cli.Scan():
                return _scan(folder, typed.command)
            case cli.FindTracks():
                return _tracks(folder, typed.command)
            case cli.AskOffer():
                return _offer(folder, typed.command)
            case cli.AskWords():
                return _ask(folder, typed.command)
            case cli.MoveIn():
                return _move_in(folder, typed.command)
            case cli.ImportHistory():
                return _import_history(folder, typed.command)
            case cli.Evaluate():
                return _evaluate(folder, typed.command)
            case cli.ExportHistory(to):
                return _export_history(folder, to)
            case cli.ExportSettings(to):
                return _export_settings(folder, to)
            case cli.ImportSettings():
                return _import_settings(folder, typed.command)
            case cli.ImportPlaylists():
                return _import_playlists(folder, typed.command)
            case cli.ExportPlaylist():
                return _export_playlist(folder, typed.command)
            case cli.ListPlaylists(as_json):
                return _list_playlists(folder, as_json)
            case cli.HearSounds():
                return _hear_sounds(folder, typed.command)
            case cli.FindAlike():
                return _find_alike(folder, typed.command)
            case cli.Backup(to):
                return _backup(folder, to)
            case cli.Restore(copy):
                return _restore(folder, copy)
            case cli.OpenWindow() | cli.Control() | cli.Replay():
                raise AssertionError("handled elsewhere")


def _asked_at(typed: cli.Typed) -> datetime | None:
    return typed.command.at if isinstance(typed.command, cli.AskOffer | cli.AskWords) else typed.at


def _make_demo_alone(folder: Path, at: datetime | None) -> None:
    """A window that has the demo open has made it."""
    instance = Instance(folder)
    if instance.claim():
        try:
            make_demo(folder, at)
        finally:
            instance.close()


def _scan(folder: Path, command: cli.Scan) -> int:
    absent = [path for path in command.folders if not _is_folder(path)]
    if absent:
        raise WorldError(f"There is no folder “{absent[0]}”.")
    folders = [_one_name(path) for path in command.folders]
    instance = Instance(folder)
    if not instance.claim():
        answer = ask(folder, {"scan": [str(path) for path in folders]}, cli.PATIENCE)
        if answer is None:
            raise WorldError("Segue is open with this profile and does not answer. Close it and try again.")
        if command.as_json:
            cli.say_json({"handed_over": True})
        else:
            cli.say("Segue is open: it scans now, and shows how far it is.")
        return 0
    try:
        with closing(open_profile(folder, _now())) as profile:
            for path in folders:
                profile.tracks.add_folder(path, _now())
            _share(folder, folders)
            if not profile.tracks.folders():
                raise WorldError("The library has no folders yet. Name one: segue scan ~/Music")
            report = scan_now(profile, _ignore)
            if report.has_news:
                if profile.has_elsewhere():
                    _place_songs(profile.file)
                _place_wanted(profile)
        cli.say_report(report, command.as_json)
    finally:
        instance.close()
    return 0


def _share(profile: Path, folders: Sequence[Path]) -> None:
    """Folders are for all listeners: each takes over those of who listened last."""
    root = root_of(profile)
    last = folder_of(root, whose(root, None))
    if folders and last != profile:
        with closing(open_profile(last, _now())) as other:
            for folder in folders:
                other.tracks.add_folder(folder, _now())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, or lies where we may not look
        return False


def _one_name(folder: Path) -> Path:
    """The same path for `../music` as for `/home/music`, so that no file is listed twice."""
    return folder.resolve() if ".." in folder.parts else folder.absolute()


def scan_now(profile: Profile, progress: Callable[[ScanProgress], None]) -> ScanReport:
    """Scan all folders of a profile, in the calling thread."""
    from segue.adapters.payload import fingerprint
    from segue.adapters.tag_reader.pool import TagPool
    from segue.adapters.tag_reader.process import content_reader

    read = partial(content_reader, stored_separators(profile.settings))
    with closing(open_writer(profile.file)) as writer, closing(TagPool(read, fingerprint)) as reader:
        tools = ScanTools(DiskFolders(), reader, writer)
        return scan(profile.tracks.folders(), tools, _now(), time.monotonic, threading.Event(), progress)


def _place_songs(file: Path) -> None:
    """Tracks have come: songs from elsewhere may be some of them."""
    from segue.adapters.sqlite.elsewhere import SqliteElsewhere  # late: brings rapidfuzz
    from segue.core.bringing import place_anew

    with closing(SqliteElsewhere(file)) as store:
        place_anew(store)


def _place_wanted(profile: Profile) -> None:
    """And what playlists want."""
    from segue.adapters.sqlite.lists import SqliteLists
    from segue.core.interchange import found_again

    with closing(SqliteLists(profile.file)) as store:
        if found := found_again(store):
            profile.playlists.found(found)


def _ignore(_: object) -> None:
    """Progress that nobody looks at."""


def _asked(text: str) -> Query:
    try:
        return parse(text)
    except QueryMistake as mistake:
        raise _as_told(text, mistake) from mistake


def _as_told(text: str, mistake: QueryMistake) -> WorldError:
    return WorldError(f"{mistake.sentence}\n  {text}\n  {' ' * mistake.start}^")


def _holds(profile: Profile, playlist: Playlist) -> Sequence[TrackId]:
    """What stands in a playlist, by hand or by rule."""
    from segue.adapters.sqlite.rules import SqliteRuleReader
    from segue.core.standing import Moment, StandingLists

    if playlist.kind is not Kind.SMART:
        return playlist.tracks
    standing = StandingLists(SqliteRuleReader(profile.connection))
    return standing.holds(playlist.id, Moment(profile.playlists.all(), _now()))


def _found(profile: Profile, text: str) -> Sequence[TrackId]:
    from segue.adapters.sqlite.rules import SqliteRuleReader
    from segue.core.standing import Moment, StandingLists, blend_searched
    from segue.domain.rule import named

    query, now = _asked(text), _now()
    if mistake := blend_searched(text, query, profile.playlists.all()):
        raise _as_told(text, mistake)
    lists: Mapping[str, Sequence[TrackId]] = {}
    if named(query):
        standing = StandingLists(SqliteRuleReader(profile.connection))
        lists = standing.lists(named(query), Moment(profile.playlists.all(), now))
    return profile.tracks.find(query, SortBy.ARTIST, False, now, lists=lists)


def _tracks(folder: Path, command: cli.FindTracks) -> int:
    with closing(open_profile(folder, _now())) as profile:
        ids = _found(profile, command.query)
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            counts = profile.tracks.counts(part)
            for track in profile.tracks.many(part):
                cli.say_track(track, counts.get(track.id, TrackCounts()), command.as_json)
    return 0


def _offer(folder: Path, command: cli.AskOffer) -> int:
    from segue.adapters.snapshots import FileSnapshots
    from segue.adapters.sqlite.blending import blend_tools
    from segue.core.manners import Manners
    from segue.core.offers import would_offer  # late: brings all that learns
    from segue.core.own_lists import OwnLists
    from segue.core.stock import Stock
    from segue.core.surprise import dial_now
    from segue.core.taste import left_out

    at = command.at or _now()
    with closing(open_profile(folder, _now())) as profile, closing(SqlitePast(profile.file)) as past:
        settings = profile.settings
        moment = Context(at, command.activity)
        kept = FileSnapshots(folder)
        dial = dial_now(settings, profile.offers, moment.at)
        held = OwnLists(blend_tools(profile.file, Stock())).held
        rules, out = Manners(settings).rules, left_out(settings)
        answer = would_offer(past, profile.offers, moment, rules, out, kept, dial, held)
        tracks = [] if isinstance(answer, Silence) else list(profile.tracks.many(answer.mix.tracks))
        cli.say_offer(answer, tracks, command.as_json)
    return 0


def _ask(folder: Path, command: cli.AskWords) -> int:
    from segue.adapters.snapshots import FileSnapshots
    from segue.adapters.sqlite.asking import SqliteAskReader
    from segue.adapters.sqlite.rules import SqliteRuleReader
    from segue.core.activities import stored_activities
    from segue.core.asking import Dictionary, answer  # late: brings all that learns
    from segue.core.inquiry import AskTools, Inquiry, Listed
    from segue.core.learning import learn_until
    from segue.core.stock import Stock
    from segue.core.surprise import dial_now
    from segue.core.taste import left_out
    from segue.domain.asking import Wish

    at = command.at or _now()
    with closing(open_profile(folder, _now())) as profile, closing(SqlitePast(profile.file)) as past:
        settings, file = profile.settings, profile.file
        tools = AskTools(
            lambda: SqlitePast(file), lambda: SqliteAskReader.open(file), lambda: SqliteRuleReader.open(file), Stock()
        )
        learner = learn_until(past, at, left_out(settings), FileSnapshots(folder))
        dial = dial_now(settings, profile.offers, at)
        lists, out = tuple(profile.playlists.all()), tuple(left_out(settings))
        inquiry = Inquiry(command.words, Context(at), lists, stored_activities(settings), None, dial, out)
        found = answer(inquiry, Dictionary(tools).vocabulary(inquiry), learner, tools)
        tracks = profile.tracks.many(found.reply.tracks) if isinstance(found.reply, Listed) else []
        cli.say_reply(found, tracks, command.as_json)
    return int(found.understood.asked == Wish())


def _move_in(folder: Path, command: cli.MoveIn) -> int:
    from segue.adapters import moving  # late: needed once, if ever
    from segue.adapters.sqlite.moving import SqliteMoving
    from segue.core.moving_in import plan

    found = moving.found(Path.home())
    if not command.source:
        for one in found:
            cli.say_found(one.player, one.path, command.as_json)
        if not found and not command.as_json:
            cli.say("No library of another player was found. Name its file: segue move-in FILE")
        return 0
    name = _letters(command.source)
    paths = [one.path for one in found if _letters(one.player) == name]
    if not paths and name in map(_letters, moving.players()):
        raise WorldError(f"No library of {command.source} was found. Name its file: segue move-in FILE")
    libraries = [(path, moving.read(path)) for path in paths or [Path(command.source)]]
    instance = Instance(folder)
    if not instance.claim():
        raise WorldError("Segue is open with this profile. Move in from its settings, or close it first.")
    try:
        with closing(open_profile(folder, _now())) as profile, closing(SqliteMoving(profile.file)) as store:
            if not profile.tracks.all_ids():
                raise WorldError("The library has no tracks yet. Scan your music first: segue scan ~/Music")
            for path, library in libraries:
                planned = plan(library, store.tracks(), _now())
                moved = store.apply(planned, _now())
                cli.say_moved(path, planned, moved.news.figures, command.as_json)
    finally:
        instance.close()
    return 0


def _evaluate(folder: Path, command: cli.Evaluate) -> int:
    from segue.core.evaluating import life_of, own_life  # late: they bring numpy
    from segue.core.taste import left_out
    from segue.habits.evaluation import evaluate
    from segue.habits.model import Learner

    if command.history:
        from tzlocal import get_localzone

        from segue.adapters.history import find, genres_in
        from segue.domain.elsewhere import ForeignListen

        rows = (row for file in find(command.history) for row in file.rows())
        listens = (row for row in rows if isinstance(row, ForeignListen))
        genres = {} if command.genres is None else genres_in(command.genres)
        life = life_of(listens, command.zone or get_localzone(), genres)
    else:
        with closing(open_profile(folder, _now())) as profile, closing(SqlitePast(profile.file)) as past:
            life = own_life(past, left_out(profile.settings))
    cli.say_evaluation(evaluate(life, Learner()), command.as_json)
    return 0


def _import_history(folder: Path, command: cli.ImportHistory) -> int:
    from tzlocal import get_localzone

    from segue.adapters.history import find  # late: needed once, if ever
    from segue.adapters.sqlite.elsewhere import SqliteElsewhere
    from segue.core.bringing import bring

    zone = command.zone or get_localzone()
    files = find(command.paths)
    instance = Instance(folder)
    if not instance.claim():
        raise WorldError(
            "Segue is open with this profile. Bring your history in from its settings, or close it first."
        )
    try:
        with closing(open_profile(folder, _now())) as profile, closing(SqliteElsewhere(profile.file)) as store:
            report = bring(files, store, zone, _now(), threading.Event(), _ignore)
    finally:
        instance.close()
    cli.say_imported(report, zone.key, command.as_json)
    return 1 if report.has_faults else 0


def _export_history(folder: Path, to: Path) -> int:
    from segue.adapters.history import export
    from segue.adapters.sqlite.elsewhere import SqliteElsewhere

    if not (folder / DATABASE).is_file():
        raise WorldError(f"There is no profile in “{folder}” yet.")
    with closing(open_profile(folder, _now())) as profile, closing(SqliteElsewhere(profile.file)) as store:
        written = export(store.everything(), to)
    cli.say(f"{count(written, 'play')} written to {to}")
    return 0


def _export_settings(folder: Path, to: Path) -> int:
    from segue.adapters.text_files import DiskTexts
    from segue.core.settings_file import written

    if not (folder / DATABASE).is_file():
        raise WorldError(f"There is no profile in “{folder}” yet.")
    with closing(open_profile(folder, _now())) as profile:
        DiskTexts().write(to, written(profile.settings), replaces=True)
    cli.say(f"your settings written to {to}")
    return 0


def _import_settings(folder: Path, command: cli.ImportSettings) -> int:
    from segue.adapters.text_files import DiskTexts
    from segue.core.settings_file import read_from, take

    text, root = read_from(command.file, DiskTexts()), root_of(folder)
    instance = Instance(root)
    if instance.claim():
        try:
            with closing(open_profile(folder, _now())) as profile:
                taken = take(text, profile.settings)
        finally:
            instance.close()
        told = {"changed": list(taken.changed), "same": taken.same, "unknown": list(taken.unknown)}
    else:
        answer = ask(root, {"import settings": text}, cli.PATIENCE)
        if answer is None:
            raise WorldError("Segue is open with this profile and does not answer. Close it and try again.")
        if "error" in answer:
            raise WorldError(str(answer["error"]))
        told = answer
    cli.say_taken_settings(told, command.as_json)
    return 1 if told["unknown"] else 0


def _import_playlists(folder: Path, command: cli.ImportPlaylists) -> int:
    from segue.adapters.playlist_files import DiskLists  # late, as all that one command needs
    from segue.adapters.sqlite.lists import SqliteLists
    from segue.core.interchange import Unread, keep, match_lists, read_lists
    from segue.core.playlists import Playlists

    instance = Instance(folder)
    if not instance.claim():
        paths = [str(path.absolute()) for path in command.paths]
        answer = ask(folder, {"import playlists": paths}, cli.PATIENCE)
        if answer is None:
            raise WorldError("Segue is open with this profile and does not answer. Close it and try again.")
        if command.as_json:
            cli.say_json({"handed_over": True})
        else:
            cli.say("Segue is open: it imports now, and shows what it finds.")
        return 0
    read = [*read_lists(command.paths, DiskLists())]
    try:
        with closing(open_profile(folder, _now())) as profile, closing(SqliteLists(profile.file)) as store:
            playlists = Playlists(profile.playlists, SystemClock())
            for one in match_lists(read, store):
                made = one if isinstance(one, Unread) else keep(one, playlists)
                cli.say_imported_list(made, command.as_json)
    finally:
        instance.close()
    return 1 if any(isinstance(one, Unread) for one in read) else 0


def _export_playlist(folder: Path, command: cli.ExportPlaylist) -> int:
    from segue.adapters.playlist_files import DiskLists
    from segue.adapters.sqlite.lists import SqliteLists
    from segue.core.interchange import lists_to_write, write_lists
    from segue.core.playlists import Playlists

    with closing(open_profile(folder, _now())) as profile, closing(SqliteLists(profile.file)) as store:
        playlists = Playlists(profile.playlists, SystemClock())
        known = playlists.all()
        named = [playlist for playlist in known if playlist.name == command.name]
        named += [playlist for playlist in known if playlist.name.casefold() == command.name.casefold()]
        if not named:
            raise WorldError(f"There is no playlist “{command.name}”. `segue playlist list` tells all.")
        lists = lists_to_write(playlists, named[0].id, command.to, partial(_holds, profile))
        if not lists:
            raise WorldError(f"There is nothing in “{named[0].name}” to be written.")
        how = {"relative": command.relative, "replaces": command.replaces}
        for one in lists:
            for written in write_lists([one], DiskLists(), store, **how):
                cli.say_exported(written, command.as_json)
    return 0


def _list_playlists(folder: Path, as_json: bool) -> int:
    from segue.adapters.sqlite.lists import SqliteLists
    from segue.domain.playlist import Kind

    with closing(open_profile(folder, _now())) as profile, closing(SqliteLists(profile.file)) as store:
        known = {playlist.id: playlist for playlist in profile.playlists.all()}
        for playlist in known.values():
            if playlist.kind is Kind.FOLDER:
                continue
            folders: list[str] = []
            above = playlist.folder
            while above is not None:
                folders.insert(0, known[above].name)
                above = known[above].folder
            whole = profile.playlists.get(playlist.id)
            whole = replace(whole, tracks=tuple(_holds(profile, whole)))
            lengths = (its.duration or timedelta() for its in store.told(whole.tracks))
            cli.say_playlist(whole, folders, sum(lengths, timedelta()), as_json)
    return 0


#: So often it is told how far the hearing is, in tracks.
_TOLD_EVERY = 50


def _hear_sounds(folder: Path, command: cli.HearSounds) -> int:
    from segue.adapters.sounds import BlissAnalyser  # late, as all that one command needs
    from segue.core.analysing import analyse

    instance = Instance(folder)
    if not instance.claim():
        raise WorldError(
            "Segue is open with this profile, and hears your music by itself: its settings tell how far."
        )
    begun = time.monotonic()
    analysed = later = 0
    try:
        with closing(open_profile(folder, _now())) as profile, closing(BlissAnalyser()) as analyser:
            store = profile.sounds
            plan = store.to_analyse()
            for at in range(0, len(plan.tracks), _TOLD_EVERY):
                turn = analyse(plan.tracks[at : at + _TOLD_EVERY], store, analyser, lambda: True)
                analysed += turn.settled - turn.failed
                later += len(turn.put_off)
                if not command.as_json:
                    cli.complain(f"{min(at + _TOLD_EVERY, len(plan.tracks)):,} of {len(plan.tracks):,} tracks")
            after, failed = store.to_analyse(), store.failed()
        known, seconds = after.settled - after.failed, time.monotonic() - begun
        cli.say_heard(analysed, known, failed, later, after.left_alone, seconds, command.as_json)
    finally:
        instance.close()
    return 0


def _find_alike(folder: Path, command: cli.FindAlike) -> int:
    from segue.core.sounds_like import alike, known

    with closing(open_profile(folder, _now())) as profile:
        at_path = profile.tracks.at_path(_one_name(Path(command.what)))
        tracks = at_path or profile.tracks.many(_found(profile, command.what))
        if not tracks:
            raise WorldError(f"The library has nothing that is called “{command.what}”.")
        track = next((track for track in tracks if profile.sounds.knows(track.id)), None)
        if track is None:
            raise WorldError("It is not known yet how that sounds. Let Segue hear it first: `segue sounds`.")
        found = alike(track.id, known(profile.sounds), profile.sounds)
        others = profile.tracks.many([near.track for near in found.near])
        distances = [near.distance for near in found.near]
        cli.say_alike(track, list(zip(others, distances, strict=True)), found.genre, command.as_json)
    return 0


def _letters(name: str) -> str:
    """A player's name as it may be typed: “quodlibet” is “Quod Libet”."""
    return "".join(filter(str.isalnum, name.casefold())) if "/" not in name else ""


def _backup(folder: Path, to: Path) -> int:
    from segue.adapters.sqlite import backup

    file = folder / DATABASE
    if not file.is_file():
        raise WorldError(f"There is no profile in “{folder}” yet.")
    backup.copy(file, to)
    cli.say(f"Everything is copied to {to}")
    return 0


def _restore(folder: Path, copy: Path) -> int:
    from segue.adapters.snapshots import FileSnapshots
    from segue.adapters.sqlite import backup

    instance = Instance(folder)
    if not instance.claim():
        raise WorldError("Segue is open with this profile. Close it, then restore.")
    try:
        kept = backup.restore(folder / DATABASE, copy, _now())
        FileSnapshots(folder).delete()
    finally:
        instance.close()
    cli.say(f"Restored from {copy}")
    if kept is not None:
        cli.say(f"What was there before is kept as {kept}")
    return 0


def _replay() -> int:
    from segue.core.replaying import Replay  # late: brings numpy

    if sys.stdin is None:  # closed before we began, as by `<&-`
        return 0
    replay = Replay()
    for line in sys.stdin.buffer:
        if (answer := replay.answer(line)) is not None:
            cli.say_json(answer)
    return 0


def _control(folder: Path, command: cli.Control) -> int:
    arguments = list(command.arguments)
    if command.word == "queue":
        its = named(arguments)
        cli.refuse_absent(its.files)
        arguments = its.texts
    if not is_claimed(folder):
        raise WorldError("Segue is not open.")
    answer = ask(folder, {"ctl": command.word, "with": arguments}, cli.PATIENCE)
    if answer is None:
        raise WorldError("Segue is open with this profile and does not answer.")
    if "error" in answer:
        raise WorldError(str(answer["error"]))
    cli.say_answer(command.word, answer, command.as_json)
    return 0


# ---------------------------------------------------------------- the demo


def make_demo(folder: Path, at: datetime | None, tell: Callable[[int, int], None] | None = None) -> None:
    """Make the demo's profile in `folder` where it is not yet there: pieces, a scan of them, twelve weeks of plays.

    The plays end the day before `at`, else before today. `tell` is told how many pieces there are, of how many.
    Nobody else may have the profile open. Raises WorldError where `folder` holds a real profile.
    """
    if (folder / DATABASE).exists():
        with closing(open_profile(folder, _now())) as profile:
            made = profile.settings.get("demo")
            if made == "made":
                return
            if made is None and (profile.tracks.folders() or next(profile.plays.all(), None) is not None):
                raise WorldError(f"“{folder}” holds a profile of your own. A demo needs a folder of its own.")
    from tzlocal import get_localzone  # late: these import numpy, and are needed once

    from segue.demo.library import make_library
    from segue.demo.life import made_up_life

    cli.complain("making a library and twelve weeks of listening for the demo …")

    def told(made: int, of: int) -> None:
        _tell_pieces(made, of)
        if tell is not None:
            tell(made, of)

    pieces = make_library(folder / DEMO_MUSIC, told)
    with closing(open_profile(folder, _now())) as profile:
        profile.settings.set("demo", "being made")  # a making that is cut off is gone on with by the next start
        profile.tracks.add_folder(folder / DEMO_MUSIC, _now())
        scan_now(profile, _ignore)
        tracks = [profile.tracks.at_path(piece.path) for piece in pieces]
        listens = []
        for play in made_up_life(pieces, _last_day(at), get_localzone()):
            (track,) = tracks[play.piece]  # the scan has found every piece
            listen = Listen(track.id, play.started, play.duration, Origin(play.origin), play.activity, play.listened)
            listens.append((listen, play.ending))
        if next(profile.plays.all(), None) is None:
            profile.plays.add(listens)
        profile.settings.set("demo", "made")


def _tell_pieces(made: int, of: int) -> None:
    """Some seconds' work: a word at each quarter of it."""
    if made and made % (of // 4) == 0:
        cli.complain(f"{made} of {of} pieces")


def _last_day(at: datetime | None) -> date:
    """The day before `at`, or before today: a moment asked about uses only what came earlier."""
    return ((at or _now()) - timedelta(days=1)).date()


def _now() -> datetime:
    return SystemClock().now()
