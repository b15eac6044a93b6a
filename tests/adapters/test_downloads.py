"""Histories that were downloaded: known by the names that services give them, and not opened."""

import os
from pathlib import Path

import pytest

from segue.adapters.history import Histories
from segue.core.ports.elsewhere import FoundHistory


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("my_spotify_data.zip", "Spotify"),
        ("my_spotify_data (1).zip", "Spotify"),
        ("Spotify Extended Streaming History", "Spotify"),
        ("listenbrainz_ada_2026.zip", "ListenBrainz"),
        ("recenttracks-ada-1700000000.csv", "Last.fm"),
        ("lastfm-scrobbles.tsv", "Last.fm"),
    ],
)
def test_what_services_give_out_is_known_by_its_name(tmp_path: Path, name: str, service: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / "a song.mp3").touch()
    (tmp_path / "spotify.deb").touch()
    (tmp_path / "lastfm.html").touch()
    assert Histories(tmp_path).found() == [FoundHistory(service, tmp_path / name)]


def test_of_each_service_the_newest(tmp_path: Path) -> None:
    for age, name in enumerate(("my_spotify_data.zip", "my_spotify_data (1).zip")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (2_000_000_000 + age, 2_000_000_000 + age))
    assert Histories(tmp_path).found() == [FoundHistory("Spotify", tmp_path / "my_spotify_data (1).zip")]


def test_where_nothing_is_downloaded_to_nothing_lies(tmp_path: Path) -> None:
    assert list(Histories(tmp_path / "gone").found()) == []
    assert list(Histories().found()) == []
