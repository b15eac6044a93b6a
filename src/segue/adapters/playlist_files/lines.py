"""The lines of a text that does not say how it is encoded, read piece by piece."""

import codecs
import io
from collections.abc import Iterator
from pathlib import Path

from segue.adapters.playlist_files.said import Refused

#: A longer line names nothing.
LONGEST_LINE = 1 << 15

_CHUNK = 1 << 16

#: So much of what is beyond ASCII tells the encoding, in bytes.
_SAMPLE = 1 << 14

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

#: What Windows writes where a program asks for no encoding, and that is where the old players ran.
_CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "cp936", "cp950", "cp949"]


def likely(path: Path) -> tuple[str, ...]:
    """How a text is encoded, best guess first: several where a few names cannot tell which it is. Raises Refused or
    OSError.
    """
    with path.open("rb") as file:
        guess = _encoding(file)
    return (guess, *(other for other in _LATIN if other != guess)) if guess in _LATIN else (guess,)


def lines(path: Path, encoding: str | None = None) -> Iterator[str | None]:
    """Each line without its end and the blanks around it; None for one that is absurdly long. By default in the
    encoding that is likely.

    Raises Refused or OSError.

    In a text that is UTF-8 but for some lines, as where names of files stand as the bytes that they are, these bytes
    are kept as `os.fsdecode` keeps them.
    """
    with path.open("rb") as file:
        encoding = encoding or _encoding(file)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding, "surrogateescape" if encoding == "utf-8" else "replace")
        while line := text.readline(LONGEST_LINE):
            if len(line) < LONGEST_LINE or line.endswith("\n"):
                yield line.strip()
                continue
            while (rest := text.readline(LONGEST_LINE)) and not rest.endswith("\n"):
                pass
            yield None


def _encoding(file: io.BufferedReader) -> str:
    head = file.read(4)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    if len(head) == 4 and 0 in head[:2]:
        if head[1] == head[3] == 0 != head[0]:
            return "utf-16-le"
        if head[0] == head[2] == 0 != head[1]:
            return "utf-16-be"
    said = _Judged()
    begun = b""
    file.seek(0)
    while data := file.read(_CHUNK):
        if b"\0" in data:
            raise Refused("is no text")
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if end:
            said.hear(begun + data[:end])
            begun = data[end:]
        elif len(begun) < LONGEST_LINE:
            begun += data
    said.hear(begun)
    return said.encoding()


class _Judged:
    """How the lines that are not ASCII are encoded, it seems."""

    def __init__(self) -> None:
        self._text = 0
        self._others = 0
        self._sample: list[bytes] = []
        self._size = 0

    def hear(self, data: bytes) -> None:
        if data.isascii():
            return
        for line in data.splitlines():
            if line.isascii():
                continue
            try:
                line.decode()
                self._text += 1
            except UnicodeDecodeError:
                self._others += 1
                if self._size < _SAMPLE:
                    self._sample.append(line[:1000])
                    self._size += len(self._sample[-1])

    def encoding(self) -> str:
        if self._text >= self._others:
            return "utf-8"
        from charset_normalizer import from_bytes  # late: few lists are so old

        sample = b"\n".join(self._sample)
        best = from_bytes(sample, cp_isolation=_CODE_PAGES).best()
        if best is None or (best.encoding in _LATIN and not _is_eastern(sample)):
            return "cp1252"
        return best.encoding


#: Of a few names the guess cannot tell these apart: most bytes are letters in all of them.
_LATIN = ("cp1250", "cp1252", "cp1254")


def _is_eastern(sample: bytes) -> bool:
    """Whether, in the code page of western Europe, there would be signs within words where cp1250 has letters."""
    western = sample.decode("cp1252", "replace")
    eastern = sample.decode("cp1250", "replace")
    return any(
        before.isalpha() and other.isalpha() and not sign.isalpha()
        for before, sign, other in zip(western, western[1:], eastern[1:], strict=False)
    )
