"""The columns of a table of tracks as the listener wants them in one place, kept in the settings."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from segue.core.ports.machine import Settings
from segue.gui.popups import Menu
from segue.gui.sides import step_of
from segue.gui.track_model import Column, TrackModel
from segue.gui.track_table import TrackTable

_LEADING = Column.TITLE


class ColumnChoice(QObject):
    """Shows in `table` the columns chosen for `place`, or else `usual`, and lets the listener choose others.

    `more` adds a place's own entries to the menu.
    """

    def __init__(
        self,
        settings: Settings,
        place: str,
        table: TrackTable,
        model: TrackModel,
        usual: Sequence[Column],
        more: Callable[[QMenu], None] | None = None,
    ) -> None:
        super().__init__(table)
        self._settings = settings
        self._key = f"{place}_columns"
        self._table = table
        self._model = model
        self._usual = tuple(usual)
        self._more = more
        #: A position is one of the list itself, and stands in front of it where there is one.
        self._offered: list[Column] = [
            column for column in Column if column in model.columns and column is not Column.POSITION
        ]
        table.set_arrangeable()
        table.arranged.connect(self._keep)
        table.columns_wanted.connect(self.open_menu)
        self.reread()

    def reread(self) -> None:
        """As it is set."""
        stored = self._settings.get(self._key)
        self._show(stored if isinstance(stored, dict) else {})

    @property
    def shown(self) -> tuple[Column, ...]:
        return tuple(self._model.columns[i] for i in self._table.shown)

    def open_menu(self, at: QPoint) -> QMenu:
        menu = _Menu(self._move, self._table)
        menu.setAccessibleName(self.tr("Columns"))
        for column in self._offered:
            action = menu.addAction("")
            action.setData(column)
            action.setCheckable(True)
            action.setChecked(column in self.shown)
            action.setEnabled(column is not _LEADING)
            action.triggered.connect(lambda is_on, column=column: self._toggle(menu, column, is_on))
            menu.columns.append(action)
        self._name_in(menu)
        menu.addSeparator()
        reset = menu.addAction(self.tr("Reset columns"))
        reset.setEnabled(self._settings.get(self._key) is not None)
        reset.triggered.connect(self._reset)
        if self._more is not None:
            menu.addSeparator()
            self._more(menu)
        menu.addSeparator()
        told = menu.addAction(self.tr("To move one: drag its title, or Ctrl+← →"))
        told.setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _name_in(self, menu: "_Menu") -> None:
        """Which of those that are checked are not in view now, and why, stands beside them."""
        for action in menu.columns:
            column = action.data()
            is_out = column in self.shown and not self._table.has_room_for(self._at(column))
            action.setText(self._model.name(column) + ("\t" + self.tr("no room") if is_out else ""))

    def _toggle(self, menu: "_Menu", column: Column, is_on: bool) -> None:
        shown = list(self.shown)
        if is_on and column not in shown:
            # Behind the nearest of those that are offered before it.
            before = [known for known in self._offered[: self._offered.index(column)] if known in shown]
            at = shown.index(before[-1]) + 1 if before else int(Column.POSITION in shown)
            shown.insert(at, column)
        elif not is_on and column in shown:
            shown.remove(column)
        self._arrange(shown)
        self._name_in(menu)

    def _move(self, column: Column, step: int) -> None:
        shown = list(self.shown)
        if column in shown and 0 <= (to := shown.index(column) + step) < len(shown):
            shown.remove(column)
            shown.insert(to, column)
            self._arrange(shown)

    def _arrange(self, shown: Sequence[Column]) -> None:
        columns = [self._at(column) for column in shown]
        self._table.arrange(columns, self._table.sizes, is_chosen=True, added=self._added(shown))
        self._keep()

    def _keep(self) -> None:
        kept: dict[str, object] = {}
        if self.shown != self._usual:
            kept["shown"] = [column.value for column in self.shown]
        if self._table.sizes:
            kept["sizes"] = {self._model.columns[i].value: size for i, size in self._table.sizes.items()}
        self._settings.set(self._key, kept or None)
        self._model.look_at(self.shown)

    def _reset(self) -> None:
        before = self._settings.get(self._key)
        self._put(None)
        self._table.columns_reset.emit(lambda: self._put(before))

    def _put(self, stored: object) -> None:
        self._settings.set(self._key, stored)
        self.reread()

    def _show(self, stored: dict[str, Any]) -> None:
        """What was stored may be of another version, which knew other columns."""
        known = {column.value: column for column in self._model.columns}
        names, sizes = stored.get("shown"), stored.get("sizes")
        shown = [known[name] for name in dict.fromkeys(names) if name in known] if isinstance(names, list) else []
        is_chosen = _LEADING in shown
        self._table.arrange(
            [self._at(column) for column in (shown if is_chosen else self._usual)],
            {self._at(known[name]): size for name, size in sizes.items() if name in known and _is_width(size)}
            if isinstance(sizes, dict)
            else {},
            is_chosen=is_chosen,
            added=self._added(shown),
        )
        self._model.look_at(self.shown)

    def _added(self, shown: Sequence[Column]) -> Collection[int]:
        return {self._at(column) for column in shown if column not in self._usual}

    def _at(self, column: Column) -> int:
        return self._model.columns.index(column)


def _is_width(size: object) -> bool:
    return isinstance(size, int) and 0 < size < 10_000


class _Menu(Menu):
    """Stays open while columns are checked one after the other, and moves the one that is lit."""

    def __init__(self, move: Callable[[Column, int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._move = move
        self.columns: list[QAction] = []
        self._pressed: QAction | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.actionAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action is self._pressed and action.isEnabled() and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        step = step_of(event.key(), self)
        if action is not None and event.key() == Qt.Key.Key_Space and action.isCheckable():
            action.trigger()
        elif (
            action is not None
            and step
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and isinstance(action.data(), Column)
        ):
            self._move(action.data(), step)
        else:
            super().keyPressEvent(event)
