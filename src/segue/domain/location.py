"""What is named to be opened: files and folders of this machine, by their paths or URIs, and addresses on the web."""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from segue.domain.speech import tr
from segue.domain.station import address_in

#: How the URIs begin that Segue opens.
SCHEMES = ("file", "http", "https")

_URI = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):/")


class Named(Struct, frozen=True):
    """Each kind in the order in which it was named."""

    files: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()

    @property
    def texts(self) -> list[str]:
        """What `named` makes this of, wherever it is called."""
        return [*(str(path.absolute()) for path in self.files), *self.addresses]


def named(texts: Iterable[str]) -> Named:
    """Raises ValueError, with a sentence, where one of `texts` is a URI that Segue does not open."""
    files: list[Path] = []
    addresses: list[str] = []
    for text in texts:
        uri = _URI.match(text)
        if uri is None:
            files.append(Path(text))
        elif uri[1].lower() == "file" and (path := _file_in(text)) is not None:
            files.append(path)
        elif uri[1].lower() != "file" and (address := address_in(text)) is not None:
            addresses.append(address)
        else:
            raise ValueError(
                tr("“{text}” is no file of this machine, and no address that Segue can play").format(text=text)
            )
    return Named(tuple(files), tuple(addresses))


def _file_in(uri: str) -> Path | None:
    """None where it is one of another machine, or none at all."""
    parts = urlsplit(uri)
    if parts.netloc.lower() not in ("", "localhost") or "%00" in uri or not parts.path.startswith("/"):
        return None
    return Path(unquote(parts.path, errors="surrogateescape"))
