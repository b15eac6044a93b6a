"""Which texts are addresses of stations, and what a station is called."""

import pytest

from segue.domain.station import address_in, host_of, is_address, name_in, with_title


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://radio.example.org/live", "https://radio.example.org/live"),
        ("  HTTP://Radio.Example.org:8000  ", "http://radio.example.org:8000/"),
        ("radio.example.org/Live?a=B#now", "http://radio.example.org/Live?a=B"),
        ("http://[::1]:8000/x", "http://[::1]:8000/x"),
        ("http://localhost:8000/x", "http://localhost:8000/x"),
    ],
)
def test_an_address_is_understood(text: str, address: str) -> None:
    assert address_in(text) == address
    assert is_address(address)


@pytest.mark.parametrize(
    "text",
    [
        *("", "radio", "file:///etc/passwd", "ftp://example.org/", "http://", "http://a b.org/", "http://a.org/\n/x"),
        *("http://me:secret@example.org/", "http://example.org:port/", "http://example.org/" + 2_000 * "x"),
    ],
)
def test_what_is_none_is_refused(text: str) -> None:
    assert address_in(text) is None


@pytest.mark.parametrize("path", ["/music/http://x.flac", "http:/x", b"http://x", "httpx"])
def test_no_path_is_an_address(path: str | bytes) -> None:
    assert not is_address(path)


def test_a_station_is_called_by_its_host_or_by_its_name() -> None:
    assert host_of("https://www.radio.example.org:8000/live") == "radio.example.org"
    assert name_in(with_title("Night Radio", "Ada — One")) == "Night Radio"
