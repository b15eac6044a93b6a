"""Finds the picture that lies beside a file and is named as a cover is."""

import re
from pathlib import Path

#: Larger pictures are scans for print, or damage; a list of albums cannot hold them. In bytes.
LARGEST = 20 << 20

_STEMS = ("cover", "folder", "front", "albumart")
#: What Qt reads, as programs that save covers prefer it.
_PREFERRED = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp")
SUFFIXES = frozenset(_PREFERRED)
_RANKS = {stem + suffix: rank for rank, (stem, suffix) in enumerate((a, b) for a in _STEMS for b in _PREFERRED)}

#: An album of several discs has its cover in the folder that holds theirs.
_DISC = re.compile(r"(?:cd|dis[ck])[\s._-]*[0-9]{1,2}\b", re.IGNORECASE | re.ASCII)


def folders_of(path: Path) -> list[Path]:
    """Where the picture of the file at `path` may lie, the nearest first."""
    folder = path.parent
    return [folder, folder.parent] if _DISC.match(folder.name) else [folder]


def folder_cover(path: Path) -> Path | None:
    """The picture beside the file at `path`: cover.jpg first, case as you like."""
    for folder in folders_of(path):
        try:
            found = [beside for beside in folder.iterdir() if beside.name.lower() in _RANKS]
            found = [beside for beside in found if beside.is_file() and 0 < beside.stat().st_size <= LARGEST]
        except OSError:
            continue
        if found:
            return min(found, key=lambda beside: (_RANKS[beside.name.lower()], beside.name))
    return None
