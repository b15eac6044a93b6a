"""A list that becomes another keeps what one looks at: the row on top, and what is chosen."""

from collections.abc import Sequence
from contextlib import suppress

from segue.domain.track import TrackId
from segue.gui.row_table import RowTable
from segue.gui.track_model import TrackModel

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
