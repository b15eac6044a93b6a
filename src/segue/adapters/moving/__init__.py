"""Other players' libraries, read where they lie and left as they are."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from segue.adapters.moving import amarok, databases, itunes, mysql_server, quod_libet, rhythmbox, strawberry
from segue.adapters.moving.said import CannotMoveIn, regular, unreadable
from segue.core.ports.moving import FoundLibrary
from segue.domain.moving import ForeignLibrary
from segue.domain.speech import tr
from segue.domain.wording import either

_AMAROK = "mysqle/amarok/statistics.MYD"
_STRAWBERRY = "strawberry/strawberry/strawberry.db"

#: Where each player's library usually lies, below the listener's own folder; Flatpak's and other systems' places too.
_PLACES = {
    rhythmbox.PLAYER: (
        ".local/share/rhythmbox/rhythmdb.xml",
        ".var/app/org.gnome.Rhythmbox3/data/rhythmbox/rhythmdb.xml",
        ".gnome2/rhythmbox/rhythmdb.xml",
    ),
    strawberry.PLAYER: (
        f".local/share/{_STRAWBERRY}",
        f".var/app/org.strawberrymusicplayer.strawberry/data/{_STRAWBERRY}",
        "Library/Application Support/Strawberry/Strawberry/strawberry.db",
        "AppData/Local/Strawberry/Strawberry/strawberry.db",
        "AppData/Roaming/Strawberry/Strawberry/strawberry.db",
    ),
    strawberry.PARENT: (
        ".config/Clementine/clementine.db",
        ".var/app/org.clementine_player.Clementine/config/Clementine/clementine.db",
        "Library/Application Support/Clementine/clementine.db",
    ),
    quod_libet.PLAYER: (
        ".config/quodlibet/songs",
        ".var/app/io.github.quodlibet.QuodLibet/config/quodlibet/songs",
        ".quodlibet/songs",
        "AppData/Roaming/Quod Libet/songs",
    ),
    amarok.PLAYER: (
        ".local/share/amarok/amarok.db",
        f".local/share/amarok/{_AMAROK}",
        ".var/app/org.kde.amarok/data/amarok/amarok.db",
        f".var/app/org.kde.amarok/data/amarok/{_AMAROK}",
        f".kde4/share/apps/amarok/{_AMAROK}",
        f".kde/share/apps/amarok/{_AMAROK}",
        ".kde/share/apps/amarok/collection.db",
    ),
    itunes.PLAYER: (
        "Music/iTunes/iTunes Music Library.xml",
        "Music/iTunes/iTunes Library.xml",
        "Music/Music/Library.xml",
        "Music/Library.xml",
    ),
}

#: How a dump of a database begins.
_SQL = re.compile(rb"\b(MySQL|MariaDB|SQL) dump\b|\b(CREATE|DROP) (TABLE|DATABASE)\b|\bINSERT INTO\b", re.IGNORECASE)


class Players:
    """Implements `OtherPlayers` for whoever's own folder is `home`."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def found(self) -> Sequence[FoundLibrary]:
        return found(self._home)

    def read(self, path: Path) -> ForeignLibrary:
        return read(path)


def found(home: Path) -> list[FoundLibrary]:
    """The libraries of other players that lie where they usually do."""
    there = ((player, home / place) for player, places in _PLACES.items() for place in places)
    return [
        FoundLibrary(player, path, changed) for player, path in there if (changed := _last_written(path)) is not None
    ]


def players() -> tuple[str, ...]:
    """The names of the players whose libraries can be read."""
    return tuple(_PLACES)


def read(path: Path) -> ForeignLibrary:
    """The library in the file at `path`, whichever of the players wrote it. Raises CannotMoveIn."""
    tables = amarok.embedded(path)
    return _reader(regular(path))(path) if tables is None else amarok.read_embedded(tables, mysql_server.installed())


def _reader(path: Path) -> Callable[[Path], ForeignLibrary]:
    try:
        with path.open("rb") as file:
            head = file.read(2000)
    except OSError as error:
        raise unreadable(path, error) from error
    if head.startswith(databases.MAGIC):
        return _read_database
    if head.startswith(b"\x80"):
        return quod_libet.read
    text = head.replace(b"\0", b"")  # UTF-16 too
    if b"<rhythmdb " in text or b"<rhythmdb>" in text:
        return rhythmbox.read
    if b"<plist" in text:
        return itunes.read
    if _SQL.search(text):
        return amarok.read_dump
    raise CannotMoveIn(
        tr("“{path}” is no library of {players} that Segue can read.").format(
            path=path, players=either(list(players()))
        )
    )


def _read_database(path: Path) -> ForeignLibrary:
    found = databases.read(path, (strawberry.library, amarok.library))
    if found is None:
        raise CannotMoveIn(
            tr("“{path}” is no library of {players}.").format(
                path=path, players=either([strawberry.PLAYER, strawberry.PARENT, amarok.PLAYER])
            )
        )
    return found


def _last_written(path: Path) -> datetime | None:
    """None where no file is."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone() if path.is_file() else None
    except (OSError, ValueError, OverflowError):
        return None
