"""A window without a frame: it is moved by any place that has no other use, and made another size by its edges."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

#: Where it is taken to make it another size (pixels).
_EDGE = 6


class Frameless(QObject):
    """Takes the frame from `window`, and leaves moving and sizing to the desktop. One that does not move windows has
    it moved by hand.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed: QPoint | None = None  # where on the screen
        self._held: QPoint | None = None  # where in the window, while it is moved by hand
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setAttribute(Qt.WidgetAttribute.WA_Hover)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if isinstance(event, QHoverEvent) and event.type() is kinds.HoverMove:
            self._point(self._edges(event.position().toPoint()))
        elif not isinstance(event, QMouseEvent):
            return False
        elif event.type() is kinds.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._press(event)
        elif event.type() is kinds.MouseMove:
            self._drag(event.globalPosition().toPoint())
        elif event.type() is kinds.MouseButtonRelease:
            self._pressed = self._held = None
        return False

    def _press(self, event: QMouseEvent) -> None:
        edges = self._edges(event.position().toPoint())
        if edges:
            self._window.windowHandle().startSystemResize(edges)
        else:
            self._pressed = event.globalPosition().toPoint()

    def _drag(self, to: QPoint) -> None:
        if self._held is not None:
            self._window.move(to - self._held)
        elif self._pressed is not None:
            far = (to - self._pressed).manhattanLength()
            if far < QGuiApplication.styleHints().startDragDistance():
                return
            if not self._window.windowHandle().startSystemMove():
                self._held = self._pressed - self._window.pos()
                self._window.move(to - self._held)
            self._pressed = None

    def _edges(self, at: QPoint) -> Qt.Edge:
        edges = Qt.Edge(0)
        for is_near, edge in (
            (at.x() < _EDGE, Qt.Edge.LeftEdge),
            (at.x() >= self._window.width() - _EDGE, Qt.Edge.RightEdge),
            (at.y() < _EDGE, Qt.Edge.TopEdge),
            (at.y() >= self._window.height() - _EDGE, Qt.Edge.BottomEdge),
        ):
            if is_near:
                edges |= edge
        return edges

    def _point(self, edges: Qt.Edge) -> None:
        shapes = Qt.CursorShape
        across = edges & (Qt.Edge.LeftEdge | Qt.Edge.RightEdge)
        down = edges & (Qt.Edge.TopEdge | Qt.Edge.BottomEdge)
        if across and down:
            falls = edges in (Qt.Edge.LeftEdge | Qt.Edge.TopEdge, Qt.Edge.RightEdge | Qt.Edge.BottomEdge)
            self._window.setCursor(shapes.SizeFDiagCursor if falls else shapes.SizeBDiagCursor)
        elif across or down:
            self._window.setCursor(shapes.SizeHorCursor if across else shapes.SizeVerCursor)
        else:
            self._window.unsetCursor()
