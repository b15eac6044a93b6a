"""When what has the focus vanishes, the focus goes to what is nearest in the same place, and not to the other end."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


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


def takes_focus(one: QWidget) -> bool:
    """Whether Tab comes to it."""
    by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None
    return by_tab and one.isEnabled() and one.isVisible()


def in_order_of_tab(window: QWidget) -> Sequence[QWidget]:
    """All that lies in `window`, also what takes no focus."""
    return [*_following(window)]


def first_by_tab(within: QWidget) -> QWidget | None:
    """The first in `within` that Tab comes to."""
    return next((one for one in _following(within) if within.isAncestorOf(one) and takes_focus(one)), None)


def _following(first: QWidget) -> Iterator[QWidget]:
    """All in its window, in the order of Tab; `first` is not among them."""
    found, one = [], first.nextInFocusChain()
    try:
        while one is not None and one is not first:
            found.append(one)
            yield one
            one = one.nextInFocusChain()
    finally:
        # Shiboken takes each for a child of the one before it: as soon as that is deleted, it would let go of all
        # behind it that Qt has made. It is told again whose they are.
        for parent in {parent for widget in found if (parent := widget.parentWidget()) is not None}:
            parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


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
