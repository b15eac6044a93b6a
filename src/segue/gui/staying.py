"""A list that becomes another keeps what one looks at: the row on top, and what is chosen."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from segue.domain.track import TrackId
from segue.gui.cover_grid import CoverGrid
from segue.gui.cover_model import CoverModel
from segue.gui.row_table import RowTable
from segue.gui.track_model import TrackModel

T = TypeVar("T")

#: More chosen rows than these are not looked for in the new list.
_MOST_CHOSEN = 1_000


def show_staying(table: RowTable, model: TrackModel, ids: Sequence[TrackId]) -> None:
    """Show `ids`; the first track in sight that is still among them stays where it is on the screen."""
    before, bar = model.ids, table.verticalScrollBar()
    top = table.rowAt(0)
    height = table.verticalHeader().defaultSectionSize()
    in_sight = range(top, min(len(before), top + table.viewport().height() // height + 2)) if top >= 0 else range(0)
    seen = [(before[row], table.rowViewportPosition(row)) for row in in_sight]
    rows = table.selected_rows()
    chosen = {before[row] for row in rows} if len(rows) <= _MOST_CHOSEN else set()
    current = table.currentIndex()
    current_track = before[current.row()] if current.isValid() and current.row() < len(before) else None
    was_at_top = bar.value() == 0
    if not model.show_ids(ids):
        return
    if not was_at_top:
        for track, at in seen:
            with suppress(ValueError):
                bar.setValue(ids.index(track) * height - at)
                break
    if chosen:
        _choose(table, model, chosen, current_track)


def show_covers(grid: CoverGrid, model: CoverModel[T], rows: Sequence[T], key: Callable[[T], object]) -> bool:
    """Show `rows`, which `key` tells apart: where one is and what is chosen stay so. Whether they are others."""
    chosen, current = {key(model.rows[at]) for at in grid.chosen}, grid.currentIndex()
    here = key(model.rows[current.row()]) if current.isValid() else None
    if not model.show_rows(rows):
        return False
    keys = list(map(key, rows)) if chosen or here is not None else []
    if here in keys:
        grid.setCurrentIndex(model.index(keys.index(here)))
    if chosen:
        grid.choose_rows(at for at, one in enumerate(keys) if one in chosen)
    return True


def _choose(table: RowTable, model: TrackModel, tracks: set[TrackId], current: TrackId | None) -> None:
    selection, chosen = table.selectionModel(), table.selectionModel().selection()
    last, left = model.columnCount() - 1, set(tracks)
    for row, track in enumerate(model.ids):
        if track in left:
            left.discard(track)
            chosen.select(model.index(row, 0), model.index(row, last))
            if track == current:
                selection.setCurrentIndex(model.index(row, 0), selection.SelectionFlag.NoUpdate)
            if not left:
                break
    selection.select(chosen, selection.SelectionFlag.ClearAndSelect)
