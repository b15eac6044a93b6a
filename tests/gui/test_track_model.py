"""What a row of tracks tells beside its words."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from builders import MONDAY, tags
from fakes import FakeTracks
from segue.core.ports import Tracks
from segue.domain.track import Track, TrackId
from segue.gui.track_model import Column, TrackModel


def test_the_files_own_genres_are_told_where_they_are_others(qtbot: QtBot) -> None:
    some = (
        tags("a", genre_words=("HipHop/Rap", "jazz"), genres=("Hip-Hop", "Jazz")),
        tags("b", genre_words=("Jazz",), genres=("Jazz",)),
        tags("c", genres=("Jazz",)),
    )
    tracks: Tracks = FakeTracks(  # type: ignore[assignment]
        Track(TrackId(n), Path(f"/{n}"), its, MONDAY) for n, its in enumerate(some)
    )
    model = TrackModel(tracks, (Column.TITLE, Column.GENRE))
    model.show_ids([TrackId(n) for n in range(3)])
    told = [model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)]
    assert told == ["In the file: HipHop/Rap, jazz", None, None]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
