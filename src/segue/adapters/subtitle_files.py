"""Reads the subtitles that lie beside a video: `film.srt`, `film.de.srt`, `film.en.vtt`."""

import os
from collections.abc import Sequence
from pathlib import Path

from segue.core.ports.playing import Strand, SubtitleFile

_SUFFIXES = (".srt", ".vtt")

#: No film says more (bytes), and no disc has subtitles in more languages.
_LONGEST = 5_000_000
_MOST = 40

#: What old programs wrote them in; it is told by so many bytes.
_CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "cp936", "cp950", "cp949"]
_SAMPLE = 100_000


def beside(video: Path) -> Sequence[SubtitleFile]:
    """In order of their names; what cannot be read is left out."""
    found = []
    try:
        with os.scandir(video.parent) as entries:
            names = sorted(entry.name for entry in entries if _is_of(entry.name, video.stem))
    except OSError:
        return []
    for name in names[:_MOST]:
        text = _text(video.parent / name)
        if text is not None:
            found.append(SubtitleFile(_strand(name, video.stem), text))
    return found


def _is_of(name: str, stem: str) -> bool:
    return name.lower().endswith(_SUFFIXES) and (name[:-4] == stem or name.startswith(f"{stem}."))


def _strand(name: str, stem: str) -> Strand:
    """ "film.de.forced.srt" is in German, and says "forced" besides."""
    language, _, title = name[len(stem) + 1 : -4].partition(".")
    return Strand(language, title)


def _text(path: Path) -> str | None:
    try:
        if not path.is_file():  # a pipe would be waited for
            return None
        with path.open("rb") as file:
            data = file.read(_LONGEST + 1)
    except OSError:
        return None
    if len(data) > _LONGEST:
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # late: few are so old

        best = from_bytes(data[:_SAMPLE], cp_isolation=_CODE_PAGES).best()
        return data.decode("cp1252" if best is None else best.encoding, "replace")
