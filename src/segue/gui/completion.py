"""The list of what can be typed, as every list that falls from a field looks, and as it makes way."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QListView, QStyledItemDelegate, QWidget


def dressed(completer: QCompleter, name: str) -> QAbstractItemView:
    """The list of `completer`, dressed; `name` is told to screen readers. A click beside it does what it would do
    without it. Made here, it can be used for as long as `completer`: see `line_sign`.
    """
    popup = QListView()
    popup.setUniformItemSizes(True)  # there may be as many as a library has artists, and another style measures each
    popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    popup.setSelectionMode(QListView.SelectionMode.SingleSelection)
    completer.setPopup(popup)
    popup.setProperty("kind", "popup")
    popup.setItemDelegate(QStyledItemDelegate(popup))  # else the rows take nothing of the style sheet
    popup.setAccessibleName(name)
    popup.installEventFilter(_Beside(popup))
    return popup


class _Beside(QObject):
    """QCompleter takes a press beside its list for itself. It is handed on once the button is let go of: until then
    the list has the mouse, and what lies below would not hear of that.
    """

    def __init__(self, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._popup = popup
        self._is_pressed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        kinds = QEvent.Type
        if event.type() in (kinds.MouseButtonPress, kinds.MouseButtonDblClick):
            self._is_pressed = not self._popup.rect().contains(event.position().toPoint())
            return self._is_pressed
        if event.type() is kinds.MouseButtonRelease and self._is_pressed:
            self._is_pressed = False
            self._popup.hide()
            _click(event.globalPosition(), event.modifiers())
            return True
        return False


def _click(at: QPointF, held: Qt.KeyboardModifier) -> None:
    """On whatever lies there in the window."""
    target, modal = QApplication.widgetAt(at.toPoint()), QApplication.activeModalWidget()
    if target is None or (modal is not None and target.window() is not modal):
        return
    _give_focus(target)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, buttons in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        QCoreApplication.sendEvent(target, QMouseEvent(kind, target.mapFromGlobal(at), at, left, buttons, held))


def _give_focus(target: QWidget) -> None:
    """As a click does: to the first that takes it, from there outwards."""
    widget: QWidget | None = target
    while widget is not None:
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            widget.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        widget = None if widget.isWindow() else widget.parentWidget()
