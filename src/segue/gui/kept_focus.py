"""When what has the focus vanishes, the focus goes to what is nearest in the same place, and not to the other end."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from segue.gui.reading_order import in_reading_order


class KeptFocus(QObject):
    """Of what is deleted Qt only says that nothing has the focus any more; of what is hidden, it asks the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._within: Sequence[QWidget] = ()
        self._at = QPoint()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._note)

    def give_on(self) -> bool:
        """To what is nearest to where it was; whether there was anything."""
        for within in self._within:
            if not (isValid(within) and within.isVisible()):
                continue
            found = [one for one in within.findChildren(QWidget) if takes_focus(one)]
            if found:
                min(found, key=self._distance).setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _note(self, _: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window):  # it is being taken down, and with it what had the focus
            return
        if now is None:
            if self._window.isActiveWindow():
                QTimer.singleShot(0, self, self._look)  # it may be about to be given to another
        elif self._window.isAncestorOf(now):
            self._at = _centre(now, self._window)
            self._within = [*_above(now)]

    def _look(self) -> None:
        if QApplication.focusWidget() is None and self._window.isActiveWindow():
            self.give_on()

    def _distance(self, one: QWidget) -> tuple[int, int]:
        """First by lines, then within one."""
        away = _centre(one, self._window) - self._at
        return abs(away.y()), abs(away.x())


_BY_TAB = {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}


def takes_focus(one: QWidget) -> bool:
    """Whether Tab comes to it."""
    return one.focusPolicy() in _BY_TAB and one.focusProxy() is None and one.isEnabled() and one.isVisible()


def by_tab(within: QWidget) -> Iterator[QWidget]:
    """What Tab comes to in it, one after the other."""
    return filter(takes_focus, in_reading_order(within))


def _above(one: QWidget) -> Sequence[QWidget]:
    """What it lies in, the innermost first; without the window itself, in which all lies."""
    found = []
    above = one.parentWidget()
    while above is not None and not above.isWindow():
        found.append(above)
        above = above.parentWidget()
    return found


def _centre(one: QWidget, window: QWidget) -> QPoint:
    return one.mapTo(window, one.rect().center())
