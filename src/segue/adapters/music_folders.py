"""Walks the listener's folders and finds every media file in them, once."""

# ruff: noqa: PTH112, PTH113, PTH116, PTH118, PTH119, PTH120, PTH208
# Paths stay text: to make a Path costs more than to look at the file.

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from segue.core.ports.files import FileIdentity, FoundFile
from segue.domain.speech import tr
from segue.domain.track import Problem

#: What Segue plays and people keep in music folders. `.ts` is left out: that is mostly program code.
SUFFIXES = frozenset({
    ".mp3", ".mp2", ".flac", ".ogg", ".oga", ".opus", ".spx", ".m4a", ".m4b", ".m4p", ".aac", ".wma", ".asf",
    ".ape", ".wv", ".mpc", ".mp+", ".tta", ".tak", ".aiff", ".aif", ".aifc", ".wav", ".dsf", ".dff",
    ".ac3", ".dts", ".mka", ".weba", ".caf", ".au", ".amr", ".ra",
    # module music, and MIDI
    ".mod", ".xm", ".s3m", ".it", ".mid", ".midi",
    # concerts and clips
    ".mkv", ".webm", ".mp4", ".m4v", ".mov", ".3gp", ".avi", ".wmv", ".ogv", ".mpg", ".mpeg", ".flv",
})  # fmt: skip


#: What fits into a database's number.
_STAMPS = 1 << 62

#: As many are looked at for one file: the sheets of a folder in which everything lies are another matter.
_MOST_SHEETS = 8

#: The text beside an album in one file that says where its tracks begin.
SHEET = ".cue"


class DiskFolders:
    """Walks a disk by `os.scandir`; nothing is opened, and nothing is kept but the folders seen.

    Left out: what a leading dot hides (`.Trash`, `._song.mp3`), folders below that hold a `.nomedia`, and
    what is no regular file though its name says so (a pipe, a device).

    A link is followed after all else: so a file or folder that can be reached without a link is listed
    under that path, at every scan the same. Two links to one thing give one; a link to a folder that
    holds the walked one leads nowhere new and is not followed. Two hard links are two files.

    A file is given the CUE sheet beside it that has its name, else all those that have no file's; its stamp then
    tells of them too, so that another sheet is another stamp.
    """

    def is_folder(self, path: Path) -> bool:
        return os.path.isdir(path)

    def identity(self, path: Path) -> FileIdentity | None:
        try:
            about = os.stat(path)
        except (OSError, ValueError):  # a path may hold what no system takes
            return None
        return (about.st_dev, about.st_ino) if stat.S_ISREG(about.st_mode) else None

    def walk(self, folder: Path) -> Iterator[FoundFile | Problem]:
        root = str(folder)
        if os.path.isfile(root):
            about = os.stat(root)
            file = FoundFile(root, about.st_size, about.st_mtime_ns)
            sheets, names = _beside(root)
            if root.lower().endswith(SHEET):  # whoever opens a sheet means the album
                here = os.path.dirname(root)
                files = [found for found in _look_into(here, True, [], [], []) if isinstance(found, FoundFile)]
                yield from (found for found in files if root in found.sheets)
                return
            yield from _with_sheets([file], sheets, names)
            return
        seen = _ancestors(root)
        folders = [root]
        linked_folders: list[str] = []
        linked_files: list[str] = []
        while folders:
            here = folders.pop()
            try:
                # Two spellings of one folder, or a link to it, are the same numbers.
                about = os.stat(here)
                identity = (about.st_dev, about.st_ino)
                if identity in seen:
                    found: list[FoundFile | Problem] = []
                else:
                    seen.add(identity)
                    found = _look_into(here, here == root, folders, linked_folders, linked_files)
            except OSError as error:
                found = [Problem(Path(here), _folder_reason(here, error))]
            yield from found
            if not folders and linked_folders:
                linked_folders.sort(reverse=True)
                folders.append(linked_folders.pop())
        yield from _follow(sorted(linked_files), seen)


def _ancestors(root: str) -> set[tuple[int, int]]:
    """The folders that hold `root`: a link to one of them is a loop."""
    above = set()
    real = os.path.realpath(root)
    while (parent := os.path.dirname(real)) != real:
        real = parent
        try:
            about = os.stat(real)
        except OSError:
            continue
        above.add((about.st_dev, about.st_ino))
    return above


def _look_into(
    here: str, is_root: bool, folders: list[str], linked_folders: list[str], linked_files: list[str]
) -> list[FoundFile | Problem]:
    """The files of one folder; its folders and links are put on the lists. Raises OSError."""
    found: list[FoundFile | Problem] = []
    below: list[str] = []
    sheets: list[str] = []
    with os.scandir(here) as entries:
        for entry in entries:
            name = entry.name
            if name[0] == ".":
                if name == ".nomedia" and not is_root:
                    return []
                continue
            suffix = name[name.rfind(".") :].lower()
            is_media = suffix in SUFFIXES
            if suffix == SHEET:
                sheets.append(entry.path)
                continue
            try:
                if entry.is_symlink():
                    if entry.is_dir():
                        linked_folders.append(entry.path)
                    elif is_media:
                        linked_files.append(entry.path)
                elif entry.is_dir(follow_symlinks=False):
                    below.append(entry.path)
                elif is_media and entry.is_file(follow_symlinks=False):
                    about = entry.stat(follow_symlinks=False)
                    found.append(FoundFile(entry.path, about.st_size, about.st_mtime_ns))
            except FileNotFoundError:
                continue  # deleted since the folder was listed: as if it had never been there
            except OSError as error:
                if is_media:
                    found.append(Problem(Path(entry.path), _file_reason(error)))
    folders += below
    return (
        _with_sheets(found, sheets, [os.path.basename(file.where) for file in found if isinstance(file, FoundFile)])
        if sheets
        else found
    )


def _beside(file: str) -> tuple[list[str], list[str]]:
    """The CUE sheets in the folder of `file`, and the names of the media files there."""
    folder = os.path.dirname(file)
    try:
        names = [name for name in os.listdir(folder or ".") if name[0] != "."]
    except OSError:  # a file may be opened in a folder that may not be listed
        return [], []
    sheets = [os.path.join(folder, name) for name in names if name.lower().endswith(SHEET)]
    return sheets, [name for name in names if name[name.rfind(".") :].lower() in SUFFIXES]


def _with_sheets(
    found: Sequence[FoundFile | Problem], sheets: Sequence[str], names: Iterable[str]
) -> list[FoundFile | Problem]:
    """`found` in a folder that holds these sheets, and files of these names."""
    by_stem: dict[str, list[str]] = {}
    for sheet in sorted(sheets):
        by_stem.setdefault(os.path.basename(sheet)[: -len(SHEET)].lower(), []).append(sheet)
    taken = {stem for name in names for stem in _stems(name)}
    free = [sheet for stem, some in by_stem.items() if stem not in taken for sheet in some]
    paired: list[FoundFile | Problem] = []
    for file in found:
        if isinstance(file, FoundFile):
            own = [sheet for stem in _stems(os.path.basename(file.where)) for sheet in by_stem.get(stem, ())]
            file = _with(file, own or free)
        paired.append(file)
    return paired


def _stems(name: str) -> tuple[str, str]:
    """What the sheet of a file of this name is called before its ending: that of a.flac is a.cue or a.flac.cue."""
    return name[: name.rfind(".")].lower(), name.lower()


def _with(file: FoundFile, sheets: Sequence[str]) -> FoundFile:
    _, size, mtime_ns, _ = file
    there = []
    for sheet in sheets[:_MOST_SHEETS]:
        try:
            about = os.stat(sheet)
        except OSError:
            continue
        if stat.S_ISREG(about.st_mode):
            size += about.st_size
            mtime_ns = (31 * mtime_ns + about.st_mtime_ns) % _STAMPS  # in their order: equal times do not cancel out
            there.append(sheet)
    return FoundFile(file.where, size, mtime_ns, tuple(there)) if there else file


def _follow(links: list[str], seen: set[tuple[int, int]]) -> Iterator[FoundFile | Problem]:
    """What the links lead to, but for files that were found under a name of their own."""
    followed = set()
    for link in links:
        try:
            about = os.stat(link)
            target = os.path.realpath(link)
            if not os.path.isfile(target) or target in followed:
                continue
            followed.add(target)
            holder = os.stat(os.path.dirname(target))
            name = os.path.basename(target)
            is_listed = name[0] != "." and name[name.rfind(".") :].lower() in SUFFIXES
            if is_listed and (holder.st_dev, holder.st_ino) in seen:
                continue
            yield FoundFile(link, about.st_size, about.st_mtime_ns)
        except OSError as error:
            yield Problem(Path(link), _link_reason(error))


def _folder_reason(path: str, error: OSError) -> str:
    match error:
        case FileNotFoundError() if Path(path).suffix.lower() in SUFFIXES:  # it was to be opened by itself
            return tr("This file is not there any more.")
        case FileNotFoundError():
            return tr("This folder is not there.")
        case NotADirectoryError():
            return tr("This is not a folder.")
        case PermissionError():
            return tr("This folder could not be opened: no permission.")
        case _:
            return tr("This folder could not be opened: {reason}.").format(reason=error.strerror or error)


def _file_reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return tr("This file could not be looked at: no permission.")
    return tr("This file could not be looked at: {reason}.").format(reason=error.strerror or error)


def _link_reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return tr("This link leads to a file that is not there.")
    return tr("This link could not be followed: {reason}.").format(reason=error.strerror or error)
