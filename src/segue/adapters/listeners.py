"""The listeners of a profile: their names in a small file, and their folders beside it."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from segue.core.errors import WorldError
from segue.domain.listener import Listener, are_called_alike, folder_of
from segue.domain.speech import tr

NAMES = "listeners.json"

#: Where the profiles of those lie who were removed.
REMOVED = "removed"

#: What is the first listener's own in the folder that holds all the others'.
_OWN = ("segue.db", "segue.db-wal", "segue.db-shm", "learned.cache", "backups")


class ListenerFolders:
    """Implements `ListenerStore` for the profile in `root`; `copy` writes the library alone of one database into
    another file. Nothing is written before somebody is added or named.
    """

    def __init__(self, root: Path, copy: Callable[[Path, Path], None]) -> None:
        self._root = root
        self._copy = copy

    def all(self) -> Sequence[Listener]:
        return _read(self._root)[0]

    @property
    def last(self) -> str:
        """The slug of who listened last."""
        return _read(self._root)[1]

    def note(self, slug: str) -> None:
        """They listen now."""
        listeners, last = _read(self._root)
        if slug != last and any(one.slug == slug for one in listeners):
            self._write(listeners, slug)

    def make(self, slug: str, like: str) -> None:
        to = folder_of(self._root, slug)
        with _explained(to):
            to.mkdir(parents=True)
        try:
            self._copy(folder_of(self._root, like) / "segue.db", to / "segue.db")
        except BaseException:
            shutil.rmtree(to, ignore_errors=True)
            raise

    def enrol(self, listener: Listener) -> None:
        listeners, last = _read(self._root)
        self._write([*listeners, listener], last)

    def taken(self) -> Sequence[str]:
        folder = folder_of(self._root, "any").parent
        there = [path.name for path in folder.iterdir()] if folder.is_dir() else []
        return ["", *there, *(one.slug for one in self.all())]

    def rename(self, slug: str, name: str) -> None:
        listeners, last = _read(self._root)
        self._write([Listener(slug, name) if one.slug == slug else one for one in listeners], last)

    def remove(self, slug: str) -> Callable[[], None]:
        listeners, last = _read(self._root)
        to = _free(self._root / REMOVED / (slug or "first"))
        here = folder_of(self._root, slug)
        moved = [here / name for name in _OWN if (here / name).exists()]
        with _explained(to):
            to.parent.mkdir(exist_ok=True)
            if slug:
                here.rename(to)
            else:
                to.mkdir()
                for path in moved:
                    path.rename(to / path.name)
        self._write([one for one in listeners if one.slug != slug], last)

        def bring_back() -> None:
            with _explained(here):
                if slug:
                    to.rename(here)
                else:
                    for path in moved:
                        (to / path.name).rename(path)
                    to.rmdir()
            now, last = _read(self._root)
            self._write([one for one in listeners if one.slug == slug or one in now], last)

        return bring_back

    def _write(self, listeners: Sequence[Listener], last: str) -> None:
        file = self._root / NAMES
        told = {"last": last, "listeners": [{"slug": one.slug, "name": one.name} for one in listeners]}
        partial = file.with_name(NAMES + ".part")
        with _explained(file):
            partial.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
            partial.replace(file)


def whose(root: Path, name: str | None) -> str:
    """The slug of the listener of that name, or, without one, of who listened last. Raises WorldError."""
    listeners, last = _read(root)
    if name is None:
        return last
    for one in listeners:
        if are_called_alike(one.name, name):
            return one.slug
    known = ", ".join(one.name for one in listeners)
    raise WorldError(tr("There is no listener called “{name}”. Known: {known}.").format(name=name, known=known))


def _read(root: Path) -> tuple[Sequence[Listener], str]:
    """Who there is, and who listened last. Where the file is damaged, all whose profiles are there."""
    try:
        told = json.loads((root / NAMES).read_text(encoding="utf-8"))
        listeners = [Listener(str(one["slug"]), str(one["name"])) for one in told["listeners"]]
        last = str(told["last"])
    except FileNotFoundError:
        return [Listener("", _login_name())], ""
    except (OSError, ValueError, KeyError, TypeError):
        listeners, last = list(_found(root)), ""
    if not listeners:
        listeners = [Listener("", _login_name())]
    return listeners, last if any(one.slug == last for one in listeners) else listeners[0].slug


def _found(root: Path) -> Iterator[Listener]:
    if (root / "segue.db").exists():
        yield Listener("", _login_name())
    for path in sorted(folder_of(root, "any").parent.glob("*/segue.db")):
        yield Listener(path.parent.name, path.parent.name.capitalize())


def _login_name() -> str:
    """What the system calls who is logged in: their first name, where it knows it."""
    if sys.platform != "win32":
        import pwd  # late, as on Windows there is none

        with suppress(KeyError):
            known = pwd.getpwuid(os.getuid())
            words = known.pw_gecos.split(",")[0].split() or [known.pw_name]
            return words[0][:1].upper() + words[0][1:]
    import getpass

    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser().capitalize()
    return "First"


def _free(path: Path) -> Path:
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WorldError(
            tr("“{path}” could not be written or moved: {reason}.").format(path=path, reason=error.strerror or error)
        ) from error
