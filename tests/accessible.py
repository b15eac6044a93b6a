"""What a screen reader finds in the window, and what the keyboard comes to: the accessibility tree, walked."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from segue.gui.reading_order import is_read_first

Role = QAccessible.Role

#: What can be operated, or holds what can be. Cells of tables may be empty: their rows are read as sentences.
CONTROLS = {
    *(Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.ButtonDropGrid, Role.CheckBox, Role.RadioButton),
    *(Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox, Role.Dial, Role.Link, Role.PageTab),
    *(Role.List, Role.ListItem, Role.Table, Role.Tree, Role.TreeItem, Role.MenuItem, Role.PopupMenu),
    *(Role.ProgressBar, Role.HotkeyField, Role.Switch),
}
#: What says nothing of what a widget is for.
NO_ROLES = {Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.Grouping}
#: Of long lists, so many are looked at.
_SOME = 40


def name_of(widget: QWidget) -> str:
    """What a screen reader says when the focus comes to it: in a list, the row where one is; with a choice, what is
    chosen.
    """
    of = QAccessible.queryAccessibleInterface(widget)
    if of.role() == Role.ComboBox:
        return f"{_name(of)}: {of.text(QAccessible.Text.Value)}"
    within = of.focusChild()
    return (within and _name(within)) or _name(of)


def tree(widget: QWidget) -> Iterator[tuple[QAccessibleInterface, str]]:
    """All that can be seen of it, each with the way there, for a failure's words."""
    return _below(QAccessible.queryAccessibleInterface(widget), "")


def nameless(widget: QWidget) -> list[str]:
    """Controls without a name, or without a role that says what they are."""
    found = []
    for node, way in tree(widget):
        part = node.object()
        focuses = isinstance(part, QWidget) and part.focusProxy() is None and _takes_tab(part)
        if node.role() not in CONTROLS and not focuses:
            continue
        has_role = node.role() not in NO_ROLES or isinstance(part, QScrollArea)  # which is only scrolled
        if not (_name(node) and has_role):
            found.append(way)
    return found


def unreached(window: QWidget, within: QWidget) -> list[str]:
    """Controls of `within` to which neither Tab leads nor the arrow keys of what Tab leads to."""
    reached = by_tab(window)
    found = []
    for node, way in tree(within):
        part = node.object()
        if node.role() not in CONTROLS or not isinstance(part, QWidget) or not part.isEnabled():
            continue
        if node.role() == Role.ProgressBar or _is_part_of_another(part) or _is_empty(part):
            continue
        if part not in reached and part.focusProxy() not in reached and not _in_group(part, reached):
            found.append(way)
    return found


def by_tab(window: QWidget) -> set[QWidget]:
    """Where Tab comes to, from where the focus is all around and back."""
    reached: set[QWidget] = set()
    for _ in range(400):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return reached


def misread(window: QWidget, stops: Sequence[QWidget]) -> list[str]:
    """Where Tab, which comes to `stops`, leaves what it goes through for something else, or goes back in it: up, and
    not on to what stands beside that, or against the direction of reading. What is to be read first may come before
    what is above it.
    """
    found = []
    parts: dict[QWidget, list[QWidget]] = {}
    for stop in stops:
        if stop is not window:
            its = stop
            while its.parentWidget() is not window:
                its = its.parentWidget()
            if its in parts and its is not [*parts][-1]:
                found.append(f"{way_to(stop)} comes behind {way_to([*parts][-1])}")
            parts.setdefault(its, []).append(stop)
    for first, second in combinations(parts, 2):
        one, other = first.geometry(), second.geometry()
        is_above, is_beside = other.bottom() < one.top(), other.bottom() >= one.top() and other.top() <= one.bottom()
        starts, ends = (other.right() < one.left(), other.left() > one.right())
        if window.isRightToLeft():
            starts, ends = ends, starts
        if is_read_first(first) and not is_read_first(second):
            continue
        if (is_above and not ends) or (is_beside and starts):
            found.append(f"{way_to(parts[second][0])} comes behind {way_to(parts[first][0])}")
    return found + [told for part, its in parts.items() for told in misread(part, its)]


def way_to(widget: QWidget) -> str:
    return f"{type(widget).__name__}[{name_of(widget)}]"


def _is_part_of_another(part: QWidget) -> bool:
    """Whose work the keys do in the widget that it belongs to: to scroll, to size, to sort, to empty a line."""
    return isinstance(part, QScrollBar | QSplitterHandle | QHeaderView) or isinstance(part.parent(), QLineEdit)


def _is_empty(part: QWidget) -> bool:
    """A list with nothing to go to."""
    return isinstance(part, QAbstractItemView) and part.model().rowCount() == 0


def _in_group(part: QWidget, reached: set[QWidget]) -> bool:
    """The arrow keys go on from one of those that belong together: Qt sees to it where one of several is chosen, and
    a widget that hands its focus on, for its parts.
    """
    if isinstance(part, QAbstractButton) and (group := part.group()) is not None and group.exclusive():
        return any(one in reached for one in group.buttons())
    holder = part.parentWidget()
    first = None if holder is None else holder.focusProxy()
    return first in reached and type(first) is type(part)


def _name(node: QAccessibleInterface) -> str:
    """On Linux a box is named by what is chosen in it; what it is for is its description."""
    is_box = node.role() == Role.ComboBox
    return node.text(QAccessible.Text.Description if is_box else QAccessible.Text.Name).strip()


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _below(node: QAccessibleInterface, way: str) -> Iterator[tuple[QAccessibleInterface, str]]:
    if not node.isValid() or node.state().invisible:
        return
    part = node.object()
    here = f"{way} > {type(part).__name__ if part is not None else node.role().name}"
    name = node.text(QAccessible.Text.Name)
    here += f"[{name}]" if name else ""
    yield node, here
    for at in range(min(node.childCount(), _SOME)):
        child = node.child(at)
        if child is not None:
            yield from _below(child, here)
