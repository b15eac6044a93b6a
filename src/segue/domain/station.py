"""A station is a Track that is heard from an address, for as long as one listens."""

from urllib.parse import urlsplit, urlunsplit

_SCHEMES = ("http", "https")

_ON_AIR = " — "

#: A longer text is no address.
_LONGEST = 2_000


def address_in(text: str) -> str | None:
    """The address that a listener, a list or a server means by `text`; None where it is none that Segue opens.

    Without a scheme it is one of the web. One that holds a name and a password is refused: it would be kept in the
    clear, and shown.
    """
    text = text.strip()
    if "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    is_odd = len(text) > _LONGEST or any(ord(letter) <= 32 or ord(letter) == 127 for letter in text)
    if parts.scheme.lower() not in _SCHEMES or not host or is_odd or "@" in parts.netloc:
        return None
    if "." not in host and ":" not in host and host != "localhost":
        return None
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", parts.query, ""))


def is_address(text: str | bytes) -> bool:
    """Whether what stands in the place of a file's path is an address."""
    return isinstance(text, str) and text.startswith(("http://", "https://"))


def with_title(station: str, title: str) -> str:
    """A station and what is on, in one line."""
    return f"{station}{_ON_AIR}{title}"


def name_in(line: str) -> str:
    """The station alone, of such a line or of its name."""
    return line.partition(_ON_AIR)[0]


def host_of(address: str) -> str:
    """What a station is called as long as it has not said its name."""
    return (urlsplit(address).hostname or address).removeprefix("www.")
