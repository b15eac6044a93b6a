"""What a cell of the table of tracks shows and says."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from builders import MONDAY, tags
from fakes import FakeTracks
from segue.core.ports.library import TrackCounts, Tracks
from segue.domain.track import Track, TrackId
from segue.gui.track_model import Column, TrackModel

ONE = Track(TrackId(1), Path("/1.flac"), tags("One"), MONDAY)


class Counted(FakeTracks):
    def __init__(self, counts: TrackCounts, *others: Track) -> None:
        super().__init__([ONE, *others])
        self._its = counts

    def counts(self, ids: Sequence[TrackId]) -> Mapping[TrackId, TrackCounts]:
        return dict.fromkeys(ids, self._its)


@pytest.mark.parametrize(
    ("counts", "shown", "said"),
    [
        (TrackCounts(), "", ""),
        (TrackCounts(plays=1200), "1,200", ""),
        (TrackCounts(12, prior_plays=9), "12", "12 plays, 9 of them counted by another player before"),
        (TrackCounts(9, prior_plays=9), "9", "9 plays, counted by another player before"),
        (TrackCounts(1, prior_plays=1), "1", "1 play, counted by another player before"),
    ],
)
def test_plays(counts: TrackCounts, shown: str, said: str) -> None:
    model = TrackModel(Counted(counts), (Column.TITLE, Column.PLAYS))  # type: ignore[arg-type]
    model.show_ids([ONE.id])
    cell = model.index(0, 1)
    assert model.data(cell) == shown
    assert model.data(cell, Qt.ItemDataRole.ToolTipRole) == (said or None)
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == (said or shown)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize(("column", "told"), [(Column.PLAYS, [1]), (Column.ARTIST, [])])
def test_of_what_has_just_played_its_own_row_is_told_where_counts_are_shown(
    column: Column, told: list[int], qtbot: QtBot
) -> None:
    tracks = Counted(TrackCounts(1), replace(ONE, id=TrackId(2)), replace(ONE, id=TrackId(3)))
    model = TrackModel(tracks, (Column.TITLE, column))  # type: ignore[arg-type]
    model.show_ids([TrackId(2), TrackId(1), TrackId(3)])
    assert model.track(0) is not None, "those in view have been read"
    rows: list[int] = []
    model.dataChanged.connect(lambda first, last: rows.extend(range(first.row(), last.row() + 1)))
    model.count_play(TrackId(1))
    model.count_play(TrackId(99))
    assert rows == told


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
