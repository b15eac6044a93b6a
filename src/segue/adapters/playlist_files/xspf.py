"""XSPF: a list in XML, read as it comes. One that declares what it is made of is refused: a few bytes could unfold
to gigabytes, or have a file read.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from xml.parsers import expat
from xml.sax.saxutils import escape

from segue.adapters.playlist_files.said import Draft, Refused, milliseconds, sound, uri
from segue.domain.playlist import Wanted
from segue.domain.speech import tr

_CHUNK = 1 << 16

#: Deeper, and longer, is nothing that a list has to say: pictures in it are longer, and are not kept.
_DEEPEST = 50
_LONGEST_TEXT = 10_000
_LONGEST_TAG = 1 << 20

_NAMESPACE = "http://xspf.org/ns/0/"
_TRACK = ["playlist", "trackList", "track"]
_TOLD = ("location", "title", "creator", "album", "duration")


def read(path: Path, draft: Draft) -> None:
    where: list[str] = []
    text: list[str] = []
    track: dict[str, str] = {}
    heard = length = 0

    def opened(name: str, _: dict[str, str]) -> None:
        nonlocal heard, length
        heard, length = parser.CurrentByteIndex, 0
        if len(where) == _DEEPEST:
            raise Refused(tr("is nested too deeply"))
        where.append(name.rpartition(" ")[2])
        if where[:1] != ["playlist"]:
            raise Refused(tr("is no XSPF"))
        text.clear()
        if where == _TRACK:
            track.clear()

    def closed(_: str) -> None:
        nonlocal heard
        heard = parser.CurrentByteIndex
        name = where[-1]
        if where == _TRACK:
            draft.add(
                track.get("location", ""),
                track.get("creator", ""),
                track.get("title", ""),
                track.get("album", ""),
                milliseconds(track.get("duration", "")),
                is_uri=True,
            )
        elif where[:-1] == _TRACK and name in _TOLD:
            track.setdefault(name, "".join(text).strip())
        elif where == ["playlist", "title"]:
            draft.title = "".join(text)
        where.pop()
        text.clear()

    def came(said: str) -> None:
        nonlocal heard, length
        heard = parser.CurrentByteIndex
        length += len(said)
        if length <= _LONGEST_TEXT:
            text.append(said)

    def declared(*_: object) -> None:
        raise Refused(tr("declares a document type, which no XSPF needs, and which may do harm"))

    def passed(*_: object) -> None:
        nonlocal heard
        heard = parser.CurrentByteIndex

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = came
    parser.StartDoctypeDeclHandler = declared
    parser.EntityDeclHandler = declared
    parser.CommentHandler = passed
    parser.ProcessingInstructionHandler = passed
    fed = 0
    try:
        with path.open("rb") as file:
            while data := file.read(_CHUNK):
                parser.Parse(data, False)
                fed += len(data)
                if fed - heard > _LONGEST_TAG:
                    raise Refused(tr("holds a tag without an end"))
            parser.Parse(b"", True)
    except expat.ExpatError as error:  # whose own words are English
        raise Refused(tr("is damaged in line {line}").format(line=error.lineno)) from error
    except (ValueError, LookupError) as error:  # of its encoding
        raise Refused(tr("is damaged")) from error


def written(title: str, entries: Sequence[Wanted], folder: Path | None) -> Iterator[str]:
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<playlist version="1" xmlns="{_NAMESPACE}">\n'
    if title:
        yield f"  <title>{_escaped(title)}</title>\n"
    yield "  <trackList>\n"
    for entry in entries:
        ms = "" if entry.duration is None else str(entry.duration // timedelta(milliseconds=1))
        told = zip(_TOLD, (uri(entry, folder), entry.title, entry.artist, entry.album, ms), strict=True)
        said = (f"      <{name}>{_escaped(text)}</{name}>\n" for name, text in told if text)
        yield f"    <track>\n{''.join(said)}    </track>\n"
    yield "  </trackList>\n</playlist>\n"


def _escaped(text: str) -> str:
    return escape(sound(text), {"\r": "&#13;"})
