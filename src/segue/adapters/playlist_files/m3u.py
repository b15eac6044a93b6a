"""M3U and M3U8: a place a line, with what is told of it in the lines before."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from segue.adapters.playlist_files.lines import lines
from segue.adapters.playlist_files.said import Draft, Refused, called, line, parted, plain, seconds, whole_seconds
from segue.core.list_matching import SEPARATOR
from segue.domain.playlist import Wanted
from segue.domain.speech import tr

#: A length, attributes as television has them, and what it is called.
_EXTINF = re.compile(r'#EXTINF:\s*(-?[\d.]+)?((?:\s*[\w-]+="[^"]*")*)\s*,?(.*)', re.IGNORECASE)


def read(path: Path, draft: Draft, encoding: str | None = None) -> None:
    length, name, album, artist = "", "", "", ""
    for text in lines(path, encoding):
        if text is None:
            draft.leave_out()
            continue
        word, _, said = text.partition(":")
        match word.upper():
            case "#PLAYLIST":
                draft.title = draft.title or said
            case "#EXTALB":
                album = said
            case "#EXTART":
                artist = said
            case "#EXTINF":
                told = _EXTINF.match(text)
                length, name = (told[1] or "", told[3]) if told else ("", said)
            case _ if text.upper().startswith(("#EXT-X-TARGETDURATION", "#EXT-X-STREAM-INF")):
                raise Refused(tr("tells the pieces of a stream, and no playlist"))
            case _ if text and not text.startswith("#"):
                draft.add(text, *_names(name, artist.strip()), album, seconds(length))
                length, name, album, artist = "", "", "", ""


def _names(name: str, artist: str) -> tuple[str, str]:
    if artist and name.strip().startswith(artist + SEPARATOR):
        return artist, name.strip()[len(artist + SEPARATOR) :]
    return parted(name)


def written(title: str, entries: Sequence[Wanted], folder: Path | None) -> Iterator[str]:
    """The text. Old players take a list for one of their own encoding unless it says that it is UTF-8."""
    yield "#EXTM3U\n#EXTENC:UTF-8\n"
    if title:
        yield f"#PLAYLIST:{line(title)}\n"
    for entry in entries:
        yield f"#EXTINF:{whole_seconds(entry)},{called(entry)}\n"
        if entry.artist:
            yield f"#EXTART:{line(entry.artist)}\n"
        if entry.album:
            yield f"#EXTALB:{line(entry.album)}\n"
        yield plain(entry, folder) + "\n"
