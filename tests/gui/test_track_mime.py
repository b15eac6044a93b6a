"""What a drag or the clipboard carries."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.gui.track_mime import TRACKS, carried, carried_playlists, files_of, is_music, playlists_of, tracks_of


def test_what_is_carried_is_told() -> None:
    assert tracks_of(carried([TrackId(3), TrackId(1)])) == (3, 1)
    assert playlists_of(carried_playlists([PlaylistId(2)])) == (2,)


def test_what_is_damaged_is_nothing() -> None:
    mime = QMimeData()
    for data in (b"", b"[1,", b'["a"]', b"7"):
        mime.setData(TRACKS, data)
        assert tracks_of(mime) == ()


def test_of_the_tracks_of_another_segue_only_the_files_are_taken() -> None:
    told = "from segue.gui.track_mime import TRACKS; print(TRACKS)"
    theirs = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.strip()
    mime = QMimeData()
    mime.setData(theirs, b"[1, 2]")
    mime.setUrls([QUrl.fromLocalFile("/music/a.flac")])
    assert tracks_of(mime) == ()
    assert files_of(mime) == (Path("/music/a.flac"),)
    assert is_music(mime)
