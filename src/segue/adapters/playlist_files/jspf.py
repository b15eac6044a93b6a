"""JSPF: what XSPF says, in JSON. It is read track by track, since a small file of JSON can take much memory."""

import io
import json
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from segue.adapters.playlist_files.said import Draft, Refused, milliseconds, uri
from segue.domain.playlist import Wanted
from segue.domain.speech import tr

_CHUNK = 1 << 16

#: What a list says of one track, or of itself, is shorter, in characters.
_LONGEST = 1 << 20

_BLANK = re.compile(r"[ \t\r\n]*")


def read(path: Path, draft: Draft) -> None:
    is_list = False
    with path.open("rb") as file:
        try:
            json_ = _Json(io.TextIOWrapper(file, "utf-8-sig"))
            for name in json_.members():
                if name != "playlist":
                    json_.value()
                    continue
                is_list = True
                for told in json_.members():
                    if told == "track" and json_.next() == "[":
                        for track in json_.items():
                            _add(track, draft)
                    elif told == "title":
                        draft.title = _text(json_.value())
                    else:
                        json_.value()
        except UnicodeDecodeError as error:
            raise Refused(tr("is no text in UTF-8")) from error
    if not is_list:
        raise Refused(tr("is no JSPF"))


def _add(track: Any, draft: Draft) -> None:
    if not isinstance(track, dict):
        draft.leave_out()
        return
    place = track.get("location")
    draft.add(
        _text(place[0] if isinstance(place, list) and place else place),
        _text(track.get("creator")),
        _text(track.get("title")),
        _text(track.get("album")),
        milliseconds(_text(track.get("duration"))),
        is_uri=True,
    )


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return str(value).encode("utf-8", "replace").decode()  # half of a pair of surrogates may stand there


class _Json:
    """A text of JSON, gone through from the front. No more than a value is held at a time. Raises Refused."""

    def __init__(self, text: io.TextIOBase) -> None:
        self._text = text
        self._held = ""
        self._at = 0
        self._decode = json.JSONDecoder().raw_decode

    def members(self) -> Iterator[str]:
        """The names in an object. After each, what it names must be taken."""
        for _ in self._each("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise Refused(tr("is damaged"))
            self._take(":")
            yield name

    def items(self) -> Iterator[Any]:
        for _ in self._each("[", "]"):
            yield self.value()

    def value(self) -> Any:
        self.next()
        while True:
            try:
                value, end = self._decode(self._held, self._at)
            except (ValueError, RecursionError) as error:  # a number of a thousand figures is a ValueError too
                if isinstance(error, RecursionError):
                    raise Refused("is nested too deeply") from error
                if len(self._held) - self._at > _LONGEST or not self._more():
                    raise Refused(tr("is damaged, or breaks off")) from error
                continue
            if end == len(self._held) and self._more():  # a number may go on
                continue
            self._at = end
            return value

    def next(self) -> str:
        """The next character that is no blank; not taken."""
        while True:
            between = _BLANK.match(self._held, self._at)
            assert between is not None
            self._at = between.end()
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._more():
                raise Refused(tr("is damaged, or breaks off"))

    def _each(self, begin: str, end: str) -> Iterator[None]:
        self._take(begin)
        if self.next() == end:
            self._take(end)
            return
        while True:
            yield
            if self.next() == end:
                self._take(end)
                return
            self._take(",")

    def _take(self, sign: str) -> None:
        if self.next() != sign:
            raise Refused(tr("is damaged, or no JSPF"))
        self._at += 1

    def _more(self) -> bool:
        held = self._held[self._at :]
        read = self._text.read(max(_CHUNK, len(held)))  # what is tried anew each time must not grow by little
        self._held, self._at = held + read, 0
        return bool(read)


def written(title: str, entries: Sequence[Wanted], folder: Path | None) -> Iterator[str]:
    yield f'{{"playlist": {{"title": {json.dumps(title)}, "track": ['
    for number, entry in enumerate(entries):
        told: dict[str, object] = {
            "location": [uri(entry, folder)] if entry.location else [],
            "title": entry.title,
            "creator": entry.artist,
            "album": entry.album,
        }
        if entry.duration is not None:
            told["duration"] = entry.duration // timedelta(milliseconds=1)
        said = {name: value for name, value in told.items() if value}
        yield f"{',' if number else ''}\n{json.dumps(said)}"
    yield "\n]}}\n"
