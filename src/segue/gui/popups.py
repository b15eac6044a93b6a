"""What Qt draws of its own beside the window: menus, tool tips, lists that fall from a field, dialogs for files."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QBitmap, QCursor, QGuiApplication, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHeaderView,
    QLabel,
    QListView,
    QMenu,
    QProxyStyle,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionMenuItem,
    QTreeView,
    QWidget,
)

from segue.gui.icons import icon
from segue.gui.sides import mirror_margins
from segue.gui.theme import Radius, Space, scaled

_DIALOG_WIDTH, _DIALOG_HEIGHT = 820, 520
_COLUMNS = 96, 120, 144  # size, kind, date
_TIP_WIDTH = 480

#: What Qt calls the windows that it makes itself.
_OF_QT = frozenset({"QTipLabel", "QComboBoxPrivateContainer"})


class OwnStyle(QProxyStyle):
    """Fusion, which gives whatever pops up the corners that the style sheet draws, and dialogs our icons."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._corners = _Corners(self)
        self._tips = _Tips(self)

    def polish(self, what: object) -> None:
        super().polish(what)  # type: ignore[call-overload]
        if isinstance(what, QWidget):
            mirror_margins(what)
        if isinstance(what, QListView) and what.windowType() is Qt.WindowType.Popup and not what.property("kind"):
            _dress(what)
        if not (isinstance(what, QWidget) and what.isWindow()):
            return
        if _pops_up(what):
            self._corners.round(what)
            if isinstance(what, QLabel):
                self._tips.tell_plainly(what)
        elif isinstance(what, QFileDialog):
            _lay_out(what)

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        if standardIcon.name.startswith("SP_Dialog") and standardIcon.name.endswith("Button"):
            return QIcon()  # their words say it
        name = _ICONS.get(standardIcon)
        if name is None:
            return super().standardIcon(standardIcon, option, widget)
        return icon(name, QApplication.palette().color(QPalette.ColorRole.PlaceholderText).name(), 16)


_Standard = QStyle.StandardPixmap
_ICONS = {
    _Standard.SP_DirIcon: "folder",
    _Standard.SP_DirLinkIcon: "folder",
    _Standard.SP_DirOpenIcon: "folder-open",
    _Standard.SP_DirHomeIcon: "house",
    _Standard.SP_DesktopIcon: "monitor",
    _Standard.SP_ComputerIcon: "monitor",
    _Standard.SP_DriveHDIcon: "folder",
    _Standard.SP_FileIcon: "file",
    _Standard.SP_FileLinkIcon: "file",
    _Standard.SP_FileDialogNewFolder: "folder-plus",
    _Standard.SP_FileDialogDetailedView: "list",
    _Standard.SP_FileDialogListView: "layout-grid",
    _Standard.SP_FileDialogToParent: "chevron-up",
    _Standard.SP_ArrowBack: "chevron-left",
    _Standard.SP_ArrowForward: "chevron-right",
}


def _lay_out(dialog: QFileDialog) -> None:
    """Qt's own, where the desktop has none: names have the room, and nothing else is cut off."""
    for tree in dialog.findChildren(QTreeView):
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section, width in enumerate(_COLUMNS, 1):
            header.resizeSection(section, scaled(width))
    dialog.setMinimumSize(scaled(_DIALOG_WIDTH), scaled(_DIALOG_HEIGHT))


def _dress(completion: QListView) -> None:
    """The list of a completer that Qt makes itself, as in its dialog for files: it has no ground of its own."""
    completion.setProperty("kind", "popup")
    completion.setItemDelegate(QStyledItemDelegate(completion))
    if not completion.accessibleName():
        completion.setAccessibleName(QCoreApplication.translate("Completion", "What can be typed"))


def _pops_up(window: QWidget) -> bool:
    is_listed = window.property("kind") == "popup"
    return is_listed or isinstance(window, QMenu) or window.metaObject().className() in _OF_QT


class _Tips(QObject):
    """Tool tips tell names as they are: Qt takes one with “<b>” in it for HTML, and one of 200 letters for a line."""

    def tell_plainly(self, tip: QLabel) -> None:
        tip.setTextFormat(Qt.TextFormat.PlainText)
        tip.installEventFilter(self)

    def eventFilter(self, tip: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(tip, QLabel):
            widest = scaled(_TIP_WIDTH)
            if tip.width() > widest:
                tip.setWordWrap(True)
                tip.resize(widest, tip.heightForWidth(widest))
                # As wide as it was, it may have had to begin far from the pointer.
                end = tip.screen().availableGeometry().right() - widest
                tip.move(min(max(tip.x(), QCursor.pos().x()), end), tip.y())
        return False


class _Corners(QObject):
    """What is behind a popup shows at its corners. Without a compositor, which an X server may lack, a window that
    can be seen through is black there: so on X its shape is cut.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_cut = QGuiApplication.platformName() == "xcb"

    def round(self, popup: QWidget) -> None:
        if self._is_cut:
            popup.installEventFilter(self)
            if popup.isVisible():  # else it is cut as it is shown
                _cut(popup)
        else:
            popup.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)  # it would be square
            popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def eventFilter(self, popup: QObject, event: QEvent) -> bool:
        # The list of a combo box clears its shape with each new size, and is shown after that.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(popup, QWidget):
            _cut(popup)
        return False


def _cut(popup: QWidget) -> None:
    shape = QBitmap(popup.size())
    shape.clear()
    painter = QPainter(shape)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(shape.rect(), Radius.COVER, Radius.COVER)
    painter.end()
    popup.setMask(shape)


class Menu(QMenu):
    """Keys told after a tab in the words of an entry stand at the end of its line, in the second colour."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        option.text = option.text.partition("\t")[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for action in self.actions():
            keys = action.text().partition("\t")[2]
            if keys and action.isVisible():
                where = QRect(self.actionGeometry(action)).adjusted(Space.M, 0, -Space.M, 0)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | _end(self), keys)


def _end(widget: QWidget) -> Qt.AlignmentFlag:
    flags = Qt.AlignmentFlag
    return flags.AlignAbsolute | (flags.AlignLeft if widget.isRightToLeft() else flags.AlignRight)
