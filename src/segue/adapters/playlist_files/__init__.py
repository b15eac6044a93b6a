"""Playlists as files that other players read and write: M3U, M3U8, PLS, XSPF and JSPF."""

import os
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from segue.adapters.playlist_files import jspf, m3u, pls, xspf
from segue.adapters.playlist_files.lines import likely
from segue.adapters.playlist_files.said import CannotRead, Draft, Refused
from segue.core.errors import StorageFull, WorldError
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.domain.playlist import ListFile, Wanted
from segue.domain.speech import tr
from segue.domain.wording import either


class _Format(NamedTuple):
    read: Callable[[Path, Draft], None]
    #: Where a list does not say how it is encoded: as `read`, in this encoding.
    read_as: Callable[[Path, Draft, str], None] | None
    written: Callable[[str, Sequence[Wanted], Path | None], Iterator[str]]


_FORMATS = {
    ".m3u": _Format(m3u.read, m3u.read, m3u.written),
    ".m3u8": _Format(m3u.read, m3u.read, m3u.written),
    ".pls": _Format(pls.read, pls.read, pls.written),
    ".xspf": _Format(xspf.read, None, xspf.written),
    ".jspf": _Format(jspf.read, None, jspf.written),
}
assert tuple(_FORMATS) == LIST_SUFFIXES

#: The largest file that is read, in bytes: three hundred for each track of the longest list. In memory it may take
#: four times as much, since one letter from far away makes all of a text as wide.
_LARGEST = 64_000_000


#: A larger file is read in one encoding only.
_LARGEST_GUESSED = 1_000_000


class DiskLists:
    """Implements `PlaylistFiles`."""

    def read(self, path: Path) -> ListFile:
        format_ = _format(path)
        draft = Draft(path.absolute().parent)
        try:
            about = os.stat(path)  # noqa: PTH116 - before it is opened: a pipe would keep us waiting
            if not stat.S_ISREG(about.st_mode):
                raise CannotRead(tr("“{path}” is no file.").format(path=path.name))
            if about.st_size > _LARGEST:
                raise CannotRead(tr("“{path}” is too large to be a playlist.").format(path=path.name))
            format_.read(path, draft)
            readings = []
            if format_.read_as is not None and about.st_size <= _LARGEST_GUESSED:
                for encoding in likely(path)[1:]:
                    other = Draft(path.absolute().parent)
                    format_.read_as(path, other, encoding)
                    readings.append(other.done())
        except Refused as refused:
            raise CannotRead(tr("“{path}” {reason}.").format(path=path.name, reason=refused)) from refused
        except FileNotFoundError as error:
            raise CannotRead(tr("There is no file “{path}”.").format(path=path)) from error
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise CannotRead(
                tr("“{path}” cannot be read: {reason}.").format(path=path.name, reason=reason)
            ) from error
        return replace(draft.done(), readings=tuple(readings))

    def write(
        self, path: Path, title: str, entries: Sequence[Wanted], *, relative: bool = False, replaces: bool = False
    ) -> None:
        whole = path.absolute()
        text = _format(path).written(title, entries, whole.parent if relative else None)
        try:
            if whole.exists() and not replaces:
                raise FileExistsError
            whole.parent.mkdir(parents=True, exist_ok=True)
            _write(Path(os.path.realpath(whole)), text, replaces)
        except FileExistsError as error:
            raise WorldError(
                tr("There is a file “{path}” already. It has been left as it is.").format(path=path)
            ) from error
        except OSError as error:
            import errno

            if error.errno == errno.ENOSPC:
                raise StorageFull(
                    tr("There is no room for “{path}”. Make some and try again.").format(path=path)
                ) from error
            raise WorldError(
                tr("“{path}” cannot be written: {reason}.").format(path=path, reason=error.strerror)
            ) from error


def _format(path: Path) -> _Format:
    try:
        return _FORMATS[path.suffix.lower()]
    except KeyError:
        raise CannotRead(
            tr("“{path}” is no playlist that Segue knows: its name must end in {endings}.").format(
                path=path.name, endings=either(list(LIST_SUFFIXES))
            )
        ) from None


def _write(path: Path, text: Iterable[str], replaces: bool) -> None:
    """All or nothing, and nobody ever sees half of it. Raises OSError."""
    beside = path.with_name(f".{secrets.token_hex(8)}.part")
    is_taken = False
    try:
        with beside.open("x", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(text)
            file.flush()
            os.fsync(file.fileno())
        if replaces and path.exists():
            beside.chmod(stat.S_IMODE(path.stat().st_mode))
        elif not replaces:
            path.touch(exist_ok=False)  # whoever makes such a file meanwhile keeps it
            is_taken = True
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        if is_taken:
            path.unlink(missing_ok=True)
        raise
