"""The command line: what was typed, as a value; and how answers are printed."""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from msgspec import Struct

from segue import __version__
from segue.core.errors import WorldError
from segue.domain.context import Activity
from segue.domain.listener import folder_of
from segue.domain.location import Named, named
from segue.domain.speech import unmarked
from segue.domain.wording import called, clock, count, total

if TYPE_CHECKING:  # the window is opened by this module too, and answers nothing
    from zoneinfo import ZoneInfo

    from segue.core.asking import Answer
    from segue.core.bringing import ImportReport
    from segue.core.interchange import Exported, Imported, Unread
    from segue.core.moving_in import Figures, MovingPlan
    from segue.core.offers import Proposal
    from segue.core.ports.library import TrackCounts
    from segue.core.scanning import ScanReport
    from segue.domain.offer import Silence
    from segue.domain.playlist import Playlist, Wanted
    from segue.domain.track import Problem, Track
    from segue.habits.evaluation import Evaluation

#: How long a running Segue may take to answer.
PATIENCE = timedelta(seconds=5)

_HELP = """\
usage: segue [options] [FILE|DIR|ADDRESS …]  open the window, and play what is named;
                                             an ADDRESS is that of a station, or of
                                             a file: http://…, https://… or file://…
       segue [options] COMMAND …

Segue plays your music, learns your rhythm on your own machine, and offers the
right playlist at the right moment.

commands:
  scan [DIR …] [--json]            add folders to the library, and read what is new
  tracks [QUERY] [--json]          the tracks whose words begin with the query's words;
                                   plays and skips as the query counts them, with
                                   those that another player has counted before
  offer [--at TIME] [--activity WORD] [--json]
                                   what would be offered then; asking records nothing
  ask WORDS [--at TIME] [--json]   a list by your own words, or what the log says:
                                   “jazz for the evening, nothing from this week, 45
                                   minutes”, “what did I play on Sunday mornings last
                                   winter?”; tells what was not understood (status 1
                                   where nothing was). Asking records nothing
  move-in [PLAYER|FILE] [--json]   take over ratings, counts and playlists from
                                   Rhythmbox, Strawberry, Clementine, Quod Libet,
                                   Amarok or iTunes; without a name, tell whose are
                                   found here
  history import FILE|DIR … [--zone ZONE] [--json]
                                   bring in listens from Last.fm (lastfm-to-csv, ghan,
                                   scripts, its export of 2013), ListenBrainz, Spotify
                                   (account data, extended history) or Segue, as files,
                                   folders or zips; ZONE is where you listened, as in
                                   Europe/Berlin, else this machine's. Known listens
                                   are not added again. A file that breaks off gives
                                   what comes before; a line that cannot be read is
                                   left out; both are told with the line (status 1)
  history export FILE              write all plays, your own and those brought in, one
                                   JSON object a line: started (local, with offset),
                                   artist, title, album, listened_ms, duration_ms,
                                   ending, activity, service, lasted_ms (with pauses);
                                   Segue reads it again
  settings export FILE             write how you have Segue, as one readable file of JSON:
                                   how the window looks and what stands where in it,
                                   how music sounds, when something is offered; no
                                   music, plays, folders, devices or accounts
  settings import FILE [--json]    take over such a file; tells what became of it, and
                                   what was not understood (status 1)
  playlist import FILE … [--json]  make playlists of M3U, M3U8, PLS, XSPF and JSPF files,
                                   each named after its own title, else its file. What
                                   is not in the library stays in the list as missing,
                                   and is told; when it comes, it is found. Nothing that
                                   a list names is opened or fetched
  playlist export NAME FILE [--relative] [--replace] [--json]
                                   write a playlist; the ending of FILE chooses the
                                   format. With --relative, tracks are named from the
                                   folder of FILE on. Of a folder of playlists each is
                                   written, into a folder that is called as FILE.
                                   With --replace a file that is there is written over
  playlist list [--json]           the playlists, and how many tracks they hold
  sounds [--json]                  hear how each track sounds, as the open window does
                                   by itself; what cannot be heard is told
  sounds like FILE|QUERY [--json]  the tracks that sound most like one
  backup FILE                      write a copy of everything that Segue stores
  restore FILE                     go back to such a copy; what was there is kept
  evaluate [--history FILE … [--genres FILE] [--zone ZONE]] [--json]
                                   how well Segue would have foretold what you listened
                                   to, beside simple ways to do it: by your log, or by
                                   files as for `history import`; FILE of genres is a
                                   table of artists and their genres (parted by “;”)
  replay                           tell a listening life on standard input, line by
                                   line, and ask what it taught; touches no profile
  ctl play|pause|toggle|next|previous|stop
                                   drive the Segue that is open
  ctl seek PLACE                   go to 1:30 or 90, or +10 or -10 seconds from here
  ctl volume [PERCENT]             set it to 50, or by +5 or -5; tell it
  ctl queue FILE|DIR|ADDRESS …     play it behind all that is to come
  ctl offer [--json]               what is offered just now, and why
  ctl accept                       play what is offered
  ctl status [--json]              what plays, and what is offered

options:
  --profile DIR                    where Segue stores everything
  --listener NAME                  who listens, where several do; else who did last
  --demo                           a made-up library and twelve weeks of listening, in
                                   a profile of its own; goes with every command
  --at TIME                        with --demo: set the window's clock, as in
                                   2026-11-27T21:00; the made-up listening ends the
                                   day before
  --version                        print the version
  --help                           print this

A time without an offset is local. Exit status: 0 done, 1 the input is at fault,
2 wrong usage.
"""

CTL_WORDS = (
    *("play", "pause", "toggle", "next", "previous", "stop"),
    *("seek", "volume", "queue", "offer", "accept", "status"),
)


class OpenWindow(Struct, frozen=True):
    named: Named


class Scan(Struct, frozen=True):
    folders: tuple[Path, ...]
    as_json: bool


class FindTracks(Struct, frozen=True):
    query: str
    as_json: bool


class AskOffer(Struct, frozen=True):
    at: datetime | None
    activity: Activity | None
    as_json: bool


class AskWords(Struct, frozen=True):
    words: str
    at: datetime | None
    as_json: bool


class MoveIn(Struct, frozen=True):
    """`source` is a player's name or a file; "" asks whose libraries are found."""

    source: str
    as_json: bool


class ImportHistory(Struct, frozen=True):
    """`zone` is None where the machine's is meant."""

    paths: tuple[Path, ...]
    zone: "ZoneInfo | None"
    as_json: bool


class ExportHistory(Struct, frozen=True):
    to: Path


class ExportSettings(Struct, frozen=True):
    to: Path


class ImportSettings(Struct, frozen=True):
    file: Path
    as_json: bool


class ImportPlaylists(Struct, frozen=True):
    paths: tuple[Path, ...]
    as_json: bool


class ExportPlaylist(Struct, frozen=True):
    """`name` is that of a playlist or of a folder of them."""

    name: str
    to: Path
    relative: bool
    replaces: bool
    as_json: bool


class ListPlaylists(Struct, frozen=True):
    as_json: bool


class HearSounds(Struct, frozen=True):
    as_json: bool


class FindAlike(Struct, frozen=True):
    """`what` is a file or a query."""

    what: str
    as_json: bool


class Backup(Struct, frozen=True):
    to: Path


class Restore(Struct, frozen=True):
    copy: Path


class Evaluate(Struct, frozen=True):
    """Of the listener's own log where no `history` is named."""

    history: tuple[Path, ...]
    genres: Path | None
    zone: "ZoneInfo | None"
    as_json: bool


class Replay(Struct, frozen=True):
    """Lines of JSON on standard input, answers on standard output."""


class Control(Struct, frozen=True):
    word: str
    arguments: tuple[str, ...]
    as_json: bool


Command = (
    OpenWindow
    | Scan
    | FindTracks
    | AskOffer
    | AskWords
    | MoveIn
    | ImportHistory
    | ExportHistory
    | ExportSettings
    | ImportSettings
    | ImportPlaylists
    | ExportPlaylist
    | ListPlaylists
    | HearSounds
    | FindAlike
    | Backup
    | Restore
    | Evaluate
    | Replay
    | Control
)


class Typed(Struct, frozen=True):
    """What was typed. `profile` is None where the usual one is meant, `listener` where the one is who listened last;
    `at` is where the clock stands, if set.
    """

    command: Command
    profile: Path | None
    demo: bool
    at: datetime | None
    listener: str | None = None


def profile_folder(typed: Typed) -> Path:
    """Where everything of the listener is stored who is meant. Raises WorldError where there is none of that name."""
    from segue.adapters.listeners import whose

    root = root_folder(typed)
    return folder_of(root, whose(root, typed.listener))


def root_folder(typed: Typed) -> Path:
    """Where all of that lies: as told, else the usual place; a demo has one of its own."""
    if typed.profile is not None:
        return typed.profile.expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path(_folder_name(typed), appauthor=False)


def cache_folder(typed: Typed) -> Path:
    """Where that lies which can be made again: in the profile that was told, else in the system's place for it."""
    if typed.profile is not None:
        return root_folder(typed)
    import platformdirs

    return platformdirs.user_cache_path(_folder_name(typed), appauthor=False)


def typed_for(typed: Typed, listener: str, named: Sequence[str]) -> Sequence[str]:
    """What is typed for the same window with another listener, and with what is `named` to open."""
    options = [] if typed.profile is None else [f"--profile={root_folder(typed)}"]
    options += ["--demo"] * typed.demo
    options += [] if typed.at is None else [f"--at={typed.at.isoformat()}"]
    return [*options, f"--listener={listener}", "--", *named]


def _folder_name(typed: Typed) -> str:
    return "segue-demo" if typed.demo else "segue"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"segue: {message}\nTry `segue --help`.\n")

    def format_help(self) -> str:
        return _HELP


def parse(arguments: Sequence[str]) -> Typed:
    """Ends the program with status 2 on wrong usage, and with 0 after --help or --version."""
    options = _Parser(prog="segue", allow_abbrev=False)
    options.add_argument("--profile", type=_profile)
    options.add_argument("--listener")
    options.add_argument("--demo", action="store_true")
    options.add_argument("--at", type=_time)
    options.add_argument("--version", action="version", version=f"segue {__version__}")
    options.add_argument("rest", nargs=argparse.REMAINDER)
    first = options.parse_args(arguments)
    word, *rest = first.rest or [""]
    if word not in _COMMANDS:
        window = _Parser(prog="segue", allow_abbrev=False)
        _add_options(window)
        window.add_argument("named", nargs="*")
        # Options may stand behind the files too.
        later = window.parse_args(first.rest[1:] if word == "--" else first.rest)
        try:
            typed = _typed(OpenWindow(named(later.named)), first, later)
        except ValueError as error:
            window.error(str(error))
        if typed.at is not None and not typed.demo:
            window.error("--at sets the clock of a demo only: it would write false times into your log")
        return typed
    if word in _QUERYING:
        # What is not looked for begins with a dash, as an option would; behind a blank it is a word to argparse.
        rest = [f" {its}" if re.match("-[^-h]|-h.", its) else its for its in rest]
    parser = _Parser(prog=f"segue {word}", allow_abbrev=False)
    _add_options(parser, with_at=word not in ("offer", "ask"))
    return _typed(_COMMANDS[word](parser, rest), first, parser.parse_known_args(rest)[0])


def _add_options(parser: argparse.ArgumentParser, with_at: bool = True) -> None:
    parser.add_argument("--profile", type=_profile)
    parser.add_argument("--listener")
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--version", action="version", version=f"segue {__version__}")
    if with_at:
        parser.add_argument("--at", type=_time)


def _typed(command: Command, first: argparse.Namespace, later: argparse.Namespace) -> Typed:
    at = first.at or later.at
    if isinstance(command, AskOffer) and command.at is None and at is not None:
        command = AskOffer(at, command.activity, command.as_json)
    if isinstance(command, AskWords) and command.at is None and at is not None:
        command = AskWords(command.words, at, command.as_json)
    profile, listener = later.profile or first.profile, later.listener or first.listener
    return Typed(command, profile, first.demo or later.demo, at, listener)


def _scan(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    return Scan(tuple(typed.folders), typed.json)


def _tracks(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("query", nargs="*")
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    return FindTracks(" ".join(typed.query), typed.json)


def _offer(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("--at", type=_time)
    parser.add_argument("--activity")
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    return AskOffer(typed.at, Activity(typed.activity) if typed.activity else None, typed.json)


def _ask(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("words", nargs="+")
    parser.add_argument("--at", type=_time)
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    return AskWords(" ".join(typed.words), typed.at, typed.json)


def _move_in(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("source", nargs="?", default="")
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    return MoveIn(typed.source, typed.json)


def _history(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("what", choices=("import", "export"))
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--zone", type=_zone)
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    if typed.what == "import":
        return ImportHistory(tuple(typed.files), typed.zone, typed.json)
    if len(typed.files) > 1 or typed.zone is not None or typed.json:
        parser.error("export writes one FILE")
    return ExportHistory(typed.files[0])


def _settings(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("what", choices=("import", "export"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    if typed.what == "import":
        return ImportSettings(typed.file, typed.json)
    if typed.json:
        parser.error("--json goes with import")
    return ExportSettings(typed.file)


def _playlist(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("what", choices=("import", "export", "list"))
    parser.add_argument("words", nargs="*")
    parser.add_argument("--relative", action="store_true")
    parser.add_argument("--replace", action="store_true")
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_intermixed_args(rest)
    if typed.what != "export" and (typed.relative or typed.replace):
        parser.error("--relative and --replace go with export")
    if typed.what == "import" and typed.words:
        return ImportPlaylists(tuple(map(Path, typed.words)), typed.json)
    if typed.what == "export" and len(typed.words) == 2:
        return ExportPlaylist(typed.words[0], Path(typed.words[1]), typed.relative, typed.replace, typed.json)
    if typed.what != "list" or typed.words:
        parser.error("it is `segue playlist import FILE …`, `export NAME FILE`, or `list`")
    return ListPlaylists(typed.json)


def _sounds(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("words", nargs="*")
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    if not typed.words:
        return HearSounds(typed.json)
    word, *what = typed.words
    if word != "like" or not what:
        parser.error("it is `segue sounds`, or `segue sounds like FILE|QUERY`")
    return FindAlike(" ".join(what), typed.json)


def _backup(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("file", type=Path)
    return Backup(parser.parse_args(rest).file)


def _restore(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("file", type=Path)
    return Restore(parser.parse_args(rest).file)


def _evaluate(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.add_argument("--history", type=Path, nargs="+", default=[])
    parser.add_argument("--genres", type=Path)
    parser.add_argument("--zone", type=_zone)
    parser.add_argument("--json", action="store_true")
    typed = parser.parse_args(rest)
    if not typed.history and (typed.genres or typed.zone):
        parser.error("--genres and --zone go with --history")
    return Evaluate(tuple(typed.history), typed.genres, typed.zone, typed.json)


def _replay(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    parser.parse_args(rest)
    return Replay()


def _ctl(parser: argparse.ArgumentParser, rest: Sequence[str]) -> Command:
    from segue.core import control

    parser.add_argument("word", choices=CTL_WORDS)
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--json", action="store_true")
    # What begins with a minus and goes on with a digit is no option.
    typed = parser.parse_args([f" {word}" if re.match(r"-\d", word) else word for word in rest])
    arguments = tuple(argument.strip() if typed.word != "queue" else argument for argument in typed.arguments)
    try:
        match typed.word, *arguments:
            case ["seek", where]:
                control.place(where, timedelta())
            case ["volume", much]:
                control.volume(much, 0)
            case ["queue", _, *_]:
                named(arguments)
            case ["volume"]:
                pass
            case [word] if word not in ("seek", "queue"):
                pass
            case _:
                parser.error("it is `segue ctl seek PLACE`, `volume [PERCENT]`, `queue FILE …`, or one word alone")
    except ValueError as error:
        parser.error(str(error))
    return Control(typed.word, arguments, typed.json)


_COMMANDS: dict[str, Callable[[argparse.ArgumentParser, Sequence[str]], Command]] = {
    "scan": _scan,
    "tracks": _tracks,
    "offer": _offer,
    "ask": _ask,
    "move-in": _move_in,
    "history": _history,
    "settings": _settings,
    "playlist": _playlist,
    "sounds": _sounds,
    "backup": _backup,
    "restore": _restore,
    "evaluate": _evaluate,
    "replay": _replay,
    "ctl": _ctl,
}


#: Those that take a query.
_QUERYING = ("tracks", "sounds", "ask")


def _profile(text: str) -> Path:
    """Nothing, as of a variable that is not set, does not mean the folder we happen to be in."""
    if not text:
        raise argparse.ArgumentTypeError("the folder has no name")
    return Path(text)


def _zone(text: str) -> "ZoneInfo":
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"“{text}” is no time zone; one looks like Europe/Berlin") from None


def _time(text: str) -> datetime:
    """A time without an offset is local."""
    try:
        at = datetime.fromisoformat(text).astimezone()
        if not 1970 <= at.year < 9000:
            raise ValueError("too near to where the calendar of Python ends")
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"“{text}” is no time; one looks like 2026-11-27T21:00") from None
    return at


# ---------------------------------------------------------------- answers


def say(line: str) -> None:
    """Print a line, whatever the terminal's encoding and whatever a file's name holds."""
    if sys.stdout is None:  # closed before we began, as by `>&-`
        return
    data = (line + "\n").encode(sys.stdout.encoding or "utf-8", "surrogateescape" if _is_utf8() else "replace")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _is_utf8() -> bool:
    return (sys.stdout.encoding or "utf-8").lower().replace("-", "") == "utf8"


def say_json(value: dict[str, Any]) -> None:
    """One JSON object on one line, in ASCII, so that no name of a file can break it."""
    say(json.dumps(value))


def refuse_absent(paths: Sequence[Path]) -> None:
    """Raises WorldError where there is nothing at one of them."""
    absent = [path for path in paths if not os.path.exists(path)]  # noqa: PTH110 - Path.exists raises for some
    if absent:
        raise WorldError(f"There is no file “{absent[0].absolute()}”.")


def complain(text: str) -> None:
    print(f"segue: {unmarked(text)}", file=sys.stderr)


def say_report(report: "ScanReport", as_json: bool) -> None:
    if as_json:
        say_json(
            {
                "files": report.files,
                "added": report.added,
                "updated": report.updated,
                "moved": report.moved,
                "missing": report.missing,
                "unchanged": report.unchanged,
                "failed": [{"path": str(p.path), "reason": p.reason} for p in report.failed],
                "seconds": report.seconds,
            }
        )
        return
    say(f"{count(report.files, 'file')} found in {report.seconds:.1f} s")
    say(
        f"{report.added:,} added, {report.updated:,} updated, {report.moved:,} moved, {report.missing:,} missing, "
        f"{report.unchanged:,} unchanged"
    )
    if report.failed:
        say(f"{count(len(report.failed), 'file')} could not be read:")
        for problem in report.failed:
            say(f"  {problem.path}: {problem.reason}")


def say_found(player: str, path: Path, as_json: bool) -> None:
    if as_json:
        say_json({"player": player, "path": str(path)})
    else:
        say(f"{player}: {path}")


#: So many names are read, not only scrolled past.
_NAMED = 20


def say_moved(path: Path, plan: "MovingPlan", moved: "Figures", as_json: bool) -> None:
    strangers = [str(track.path) for track in plan.unmatched]
    if as_json:
        say_json(
            {
                "player": plan.player,
                "path": str(path),
                "matched": plan.matched,
                "unmatched": len(strangers),
                "ratings": moved.ratings,
                "loved": moved.loved,
                "plays": moved.plays,
                "skips": moved.skips,
                "playlists": moved.playlists,
                "not_found": strangers,
            }
        )
        return
    say(f"{plan.player}: {count(plan.matched, 'track')} found again, {len(strangers):,} not")
    say(
        f"new: {count(moved.ratings, 'rating')}, {moved.loved:,} loved, {count(moved.plays, 'play')}, "
        f"{count(moved.skips, 'skip')}, {count(moved.playlists, 'playlist')}"
    )
    if strangers:
        say("Not in the library:")
        for name in strangers[:_NAMED]:
            say(f"  {name}")
        if len(strangers) > _NAMED:
            say(f"  … and {len(strangers) - _NAMED:,} more; --json names them all")


def say_taken_settings(told: Mapping[str, Any], as_json: bool) -> None:
    """Of an import: which settings are others now, how many were so already, and what was not understood."""
    if as_json:
        say_json(dict(told))
        return
    changed, unknown = len(told["changed"]), told["unknown"]
    say(f"{count(changed, 'setting')} taken over, {told['same']} as before")
    for what in unknown:
        complain(f"not understood, and left as it was: {what}")


def say_imported_list(made: "Imported | Unread", as_json: bool) -> None:
    """What is no list is complained of."""
    from segue.core.interchange import Unread

    if isinstance(made, Unread):
        if as_json:
            say_json({"file": str(made.file), "error": made.reason})
        complain(made.reason)
        return
    matched, missing = made.matched, made.matched.missing
    if as_json:
        say_json(
            {
                "file": str(matched.file),
                "playlist": made.playlist.name,
                "tracks": len(matched.entries),
                "found": len(matched.tracks),
                "missing": [_wanted(entry) for entry in missing],
                "left_out": list(matched.left_out),
            }
        )
        return
    found = "all of them" if not missing else f"{len(matched.tracks):,} of them"
    say(f"“{made.playlist.name}”: {count(len(matched.entries), 'track')}, {found} in the library")
    for sentence in matched.left_out:
        say(f"  {sentence}")
    if missing:
        say("Not in the library:")
        for entry in missing[:_NAMED]:
            say(f"  {called(entry)}")
        if len(missing) > _NAMED:
            say(f"  … and {len(missing) - _NAMED:,} more; --json names them all")


def _wanted(entry: "Wanted") -> dict[str, object]:
    return {
        "location": entry.location,
        "artist": entry.artist,
        "title": entry.title,
        "album": entry.album,
        "duration_s": None if entry.duration is None else entry.duration.total_seconds(),
    }


def say_exported(written: "Exported", as_json: bool) -> None:
    if as_json:
        say_json(
            {
                "playlist": written.playlist.name,
                "file": str(written.file),
                "tracks": written.entries,
                "missing": written.missing,
            }
        )
        return
    missing = f", {written.missing:,} of them not in the library" if written.missing else ""
    say(f"“{written.playlist.name}”: {count(written.entries, 'track')}{missing} written to {written.file}")


def say_playlist(playlist: "Playlist", folders: Sequence[str], length: timedelta, as_json: bool) -> None:
    """`folders` are those that it is in, from the outermost on."""
    missing = sum(track < 0 for track in playlist.tracks)
    if as_json:
        say_json(
            {
                "name": playlist.name,
                "kind": playlist.kind.value,
                "folders": list(folders),
                "tracks": len(playlist.tracks),
                "missing": missing,
                "length_s": length.total_seconds(),
            }
        )
        return
    told = f", {missing:,} missing" if missing else ""
    say(f"{' / '.join((*folders, playlist.name))}  ({count(len(playlist.tracks), 'track')}{told}, {total(length)})")


def say_imported(report: "ImportReport", zone: str, as_json: bool) -> None:
    if as_json:
        say_json(
            {
                "read": report.read,
                "added": report.added,
                "duplicates": report.doubles,
                "dropped": {reason.value: number for reason, number in report.dropped.items()},
                "matched": report.matched,
                "unmatched": report.unmatched,
                "zone": zone,
                "errors": [
                    {"file": file.name, "line": fault.line, "error": fault.text, "kept": file.added + file.doubles}
                    for file in report.files
                    for fault in file.faults
                ],
                "files": [
                    {
                        "file": file.name,
                        "service": file.service,
                        "read": file.read,
                        "added": file.added,
                        "duplicates": file.doubles,
                        "dropped": {reason.value: number for reason, number in file.dropped.items()},
                    }
                    for file in report.files
                ],
                "not_found": [
                    {"artist": song.artist, "title": song.title, "plays": plays} for song, plays in report.strangers
                ],
            }
        )
        return
    files = count(len(report.files), "file")
    say(f"{count(report.read, 'listen')} read from {files}, times as in {zone}")
    say(f"{report.added:,} added, {report.doubles:,} known already, {sum(report.dropped.values()):,} left out")
    for reason, number in report.dropped.items():
        say(f"  left out: {number:,} {reason.value}")
    say(f"Of those added, {report.matched:,} are of tracks in your library, {report.unmatched:,} are not")
    if report.strangers:
        say("Not in the library, but kept, until their tracks come:")
        for song, plays in report.strangers[:_NAMED]:
            say(f"  {plays:6,} × {song.artist} – {song.title}")
        if len(report.strangers) > _NAMED:
            say(f"  … and {count(len(report.strangers) - _NAMED, 'more song', 'more songs')}; --json names them all")
    for file in report.files:
        for fault in file.faults:
            complain(f"{file.name}{'' if fault.line is None else f', line {fault.line:,}'}: {fault.text}")
        if file.faults:
            complain(f"{file.name}: what else is in it was kept, {count(file.added + file.doubles, 'listen')}.")


def say_track(track: "Track", counts: "TrackCounts", as_json: bool) -> None:
    tags = track.tags
    if not as_json:
        say(f"{tags.artist or '–'} – {tags.title}  ({tags.album or '–'}, {clock(tags.duration)})")
        return
    say_json(
        {
            "path": str(track.path),
            "title": tags.title,
            "artists": list(tags.artists),
            "album_artist": tags.album_artist,
            "album": tags.album,
            "genres": list(tags.genres),
            "year": tags.year,
            "track": tags.track_no,
            "disc": tags.disc_no,
            "duration_s": None if tags.duration is None else tags.duration.total_seconds(),
            "rating": track.rating,
            "plays": counts.plays,
            "skips": counts.skips,
            "last_played": None if counts.last_played is None else counts.last_played.isoformat(),
            "missing": track.missing,
        }
    )


def say_heard(
    analysed: int, known: int, failed: "Sequence[Problem]", later: int, left_alone: int, seconds: float, as_json: bool
) -> None:
    if as_json:
        say_json(
            {
                "analysed": analysed,
                "known": known,
                "failed": [{"path": str(p.path), "reason": p.reason} for p in failed],
                "later": later,
                "left_alone": left_alone,
                "seconds": seconds,
            }
        )
        return
    say(f"{count(analysed, 'track')} heard in {seconds:.1f} s; of {known:,} it is known how they sound")
    if left_alone:
        say(f"{left_alone:,} left alone: videos, parts of a file, and what is longer than 15 minutes")
    if later:
        say(f"{later:,} could not be heard just now")
    if failed:
        say(f"{count(len(failed), 'file')} cannot be heard:")
        for problem in failed:
            say(f"  {problem.path}: {problem.reason}")


def say_alike(track: "Track", alike: "Sequence[tuple[Track, float]]", genre: str | None, as_json: bool) -> None:
    """What sounds like `track`, each with its distance. `genre` is a guess."""
    if as_json:
        say_json(
            {
                "path": str(track.path),
                "title": track.tags.title,
                "artist": track.tags.artist,
                "genre_guess": genre,
                "alike": [
                    {"path": str(t.path), "title": t.tags.title, "artist": t.tags.artist, "distance": round(away, 3)}
                    for t, away in alike
                ],
            }
        )
        return
    say(f"Like {track.tags.artist or '–'} – {track.tags.title}:")
    for other, away in alike:
        say(f"  {away:5.2f}  {other.tags.artist or '–'} – {other.tags.title}")
    if genre is not None:
        say(f"It has no genre; by its sound it could be {genre}.")


def say_answer(word: str, answer: Mapping[str, Any], as_json: bool) -> None:
    """What a Segue that is open has answered to `ctl`; most is only done."""
    if as_json:
        say_json(dict(answer))
    elif word == "volume":
        say(f"{answer['volume']} %{', muted' if answer['muted'] else ''}")
    elif word == "offer":
        _say_standing(answer["offer"], answer["silence"] or "")
    elif word == "status":
        playing = answer["playing"]
        if playing is None:
            say("Nothing plays.")
        else:
            name = " – ".join(part for part in (playing["artist"], playing["title"]) if part)
            place = clock(timedelta(seconds=playing["position_s"]))
            if playing["duration_s"] is not None:
                place += f" of {clock(timedelta(seconds=playing['duration_s']))}"
            say(f"{answer['state'].capitalize()}: {name} ({place})")
        if answer["offer"] is not None:
            say(f"Offered: {answer['offer']['title']}")


def _say_standing(offer: Mapping[str, str] | None, silence: str) -> None:
    if offer is None:
        say(f"No offer. {silence}".strip())
    else:
        say(_with_form(offer["title"], offer["form"]))
        say(offer["reason"])


def _with_form(title: str, form: str) -> str:
    """ "Blue Train by John Coltrane (album)"; a mix is what it is usually."""
    return title if form == "mix" else f"{title} ({form})"


def say_offer(answer: "Proposal | Silence", tracks: "Sequence[Track]", as_json: bool) -> None:
    from segue.domain.offer import Silence

    if isinstance(answer, Silence):
        if as_json:
            say_json({"silence": answer.reason})
        else:
            say(f"No offer. {answer.reason}")
        return
    mix = answer.mix
    if as_json:
        say_json(
            {
                "offer": {
                    "title": mix.title,
                    "reason": mix.reason,
                    "form": mix.form.value,
                    "genres": {genre: round(share, 4) for genre, share in mix.genres},
                    "tracks": [{"title": t.tags.title, "artist": t.tags.artist, "path": str(t.path)} for t in tracks],
                }
            }
        )
        return
    say(_with_form(mix.title, mix.form.value))
    say(mix.reason)
    known = {track.id: track for track in tracks}
    for suggestion in mix.suggestions:
        tags = known[suggestion.track].tags
        mark = "✦" if suggestion.unexpected else " "
        why = f"  ({suggestion.reason})" if suggestion.reason else ""
        say(f" {mark} {tags.artist} – {tags.title}{why}")


def say_reply(answer: "Answer", tracks: "Sequence[Track]", as_json: bool) -> None:
    """What was understood and what was not, and the answer; `tracks` are those of its list."""
    from segue.core.asked_in_words import printed
    from segue.core.inquiry import Listed, Nothing, Told

    meant, reply = answer.understood, answer.reply
    missed = [answer.text[one.start : one.end] for one in meant.missed]
    if as_json:
        told: dict[str, Any] = {"understood": printed(meant.asked), "not_understood": missed}
        match reply:
            case Listed(title, suggestions, length, sentences):
                told["list"] = {
                    "title": title,
                    "length_s": round(length.total_seconds()),
                    "told": list(sentences),
                    "tracks": [
                        {
                            "title": track.tags.title,
                            "artist": track.tags.artist,
                            "path": str(track.path),
                            "reason": one.reason,
                            "unexpected": one.unexpected,
                        }
                        for one, track in zip(suggestions, tracks, strict=True)
                    ],
                }
            case Told(sentence, more, top, plays):
                top_told = [{"name": one.name, "plays": one.plays} for one in top]
                told["answer"] = {"sentence": sentence, "more": list(more), "top": top_told, "plays": list(plays)}
            case Nothing(reason):
                told["nothing"] = reason
        say_json(told)
        return
    if missed:
        say(f"Not understood: {', '.join(f'“{one}”' for one in missed)}")
    match reply:
        case Listed(title, suggestions, length, sentences):
            say(f"{title} ({count(len(suggestions), 'track')}, {total(length)})")
            say(" ".join(sentences))
            for one, track in zip(suggestions, tracks, strict=True):
                why = f"  ({one.reason})" if one.reason else ""
                say(f" {'✦' if one.unexpected else ' '} {track.tags.artist or '–'} – {track.tags.title}{why}")
        case Told(sentence, more, top):
            say(" ".join([sentence, *more]))
            for thing in top:
                say(f"  {thing.plays:5,}  {thing.name}")
        case Nothing(reason):
            say(reason)


#: What was asked, by the name of its marks; whether fewer is better; and how a mark is told.
_QUESTIONS: tuple[tuple[str, str, bool, Callable[[float], str]], ...] = (
    ("genres", "Genres of a session: missed by, in nats", True, lambda mark: f"{mark:.3f}"),
    ("tracks", "Tracks of a session: among 25 named", False, lambda mark: f"{mark:.1%}"),
    ("following", "The next track, heard before: among 10 named", False, lambda mark: f"{mark:.1%}"),
    ("starting", "When listening starts: told apart", False, lambda mark: f"{mark:.1%}"),
)


def say_evaluation(evaluation: "Evaluation", as_json: bool) -> None:
    from msgspec import to_builtins

    from segue.habits.evaluation import SEGUE

    if as_json:
        say_json(to_builtins(evaluation))
        return
    plays, sessions = count(evaluation.plays, "play"), count(evaluation.sessions, "session")
    say(f"{plays} in {sessions}. Each question was put before its answer was heard.")
    if not evaluation.asked:
        say("That is too little to ask about: come back after some weeks of listening.")
        return
    say("")
    say(f"  {'':<46} {'Segue':>7}   the best simple way")
    better = 0
    asked = 0
    for name, words, is_less_better, told in _QUESTIONS:
        marks = getattr(evaluation, name)
        if not marks:
            continue
        asked += 1
        simple = {way: mark for way, mark in marks.items() if way != SEGUE}
        way = (min if is_less_better else max)(simple, key=lambda way: simple[way])
        better += marks[SEGUE] < simple[way] if is_less_better else marks[SEGUE] > simple[way]
        asked_of = f"{way}; {evaluation.asked[name]:,} asked"
        say(f"  {words:<46} {told(marks[SEGUE]):>7}   {told(simple[way])} ({asked_of})")
    say("")
    if evaluation.calibration is not None:
        say(f"How likely it called a start was off by {evaluation.calibration:.1%} on average.")
    say(f"Segue foretold better than every simple way in {better} of {asked} questions.")
