"""Text on the paper: labels at our sizes, and one that shortens itself."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from segue.domain.wording import unbroken
from segue.gui.sides import write_line
from segue.gui.theme import Type, font

#: What `wording.beside` puts between parts.
_BETWEEN = " · "


class Label(QLabel):
    """Plain text at one of our sizes. `quiet` takes the second colour, one that `warns` that of warnings; both follow
    the theme.
    """

    _ink: QColor | None = None

    def __init__(
        self,
        text: str = "",
        size: Type = Type.BODY,
        *,
        strong: bool = False,
        quiet: bool = False,
        figures: bool = False,
        wraps: bool = False,
        warns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, strong=strong, figures=figures))
        self.setWordWrap(wraps)
        if self.isRightToLeft():
            self.setAlignment(self.alignment())
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if warns:
            self.setProperty("kind", "warning")

    def setAlignment(self, side: Qt.AlignmentFlag) -> None:
        """On the side at which the window is read from, whichever language the words are in, as in each list: Qt
        would put every sentence where its own language begins.
        """
        if self.isRightToLeft():
            side = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, side) | Qt.AlignmentFlag.AlignAbsolute
        super().setAlignment(side)

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        if on:
            self.setText(self.text())

    def setText(self, text: str) -> None:
        super().setText(unbroken(text) if self.wordWrap() else text)

    def set_ink(self, colour: str) -> None:
        """Write in another colour, on a ground of its own."""
        self._ink = QColor(colour)
        self._take_ink()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._ink is not None and event.type() is QEvent.Type.PaletteChange:  # a style sheet gives back Qt's own
            self._take_ink()

    def _take_ink(self) -> None:
        palette, role = self.palette(), self.foregroundRole()
        if self._ink is not None and palette.color(role) != self._ink:
            palette.setColor(role, self._ink)
            self.setPalette(palette)


class ElidedLabel(Label):
    """One line with an ellipsis where there is no room; the whole text is its tool tip then.

    The ellipsis is at its end, or, as for a path, `in_middle`. A name reads as its own script does; what `is_said`
    by us reads as the window does, whatever name it begins with.
    """

    def __init__(
        self,
        text: str = "",
        size: Type = Type.BODY,
        *,
        strong: bool = False,
        quiet: bool = False,
        figures: bool = False,
        in_middle: bool = False,
        is_said: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size, strong=strong, quiet=quiet, figures=figures, parent=parent)
        self._is_said = is_said
        self._mode = Qt.TextElideMode.ElideMiddle if in_middle else Qt.TextElideMode.ElideRight
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        shown = self._shown()
        if self._is_said:
            painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        else:
            write_line(painter, self.contentsRect(), shown, self.alignment())

    def _shown(self) -> str:
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        return "" if shown == "…" != self.text() else shown  # alone it says nothing

    def _tell_whole(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())


class CountLabel(ElidedLabel):
    """How much there is: "120 tracks · 7 h". Where there is no room for all of it, only whole parts of it are shown:
    half a number is another one.
    """

    def _shown(self) -> str:
        parts = self.text().split(_BETWEEN)
        while parts and self.fontMetrics().horizontalAdvance(_BETWEEN.join(parts)) > self.width():
            parts.pop()
        return _BETWEEN.join(parts)


class BriefLabel(Label):
    """At most `lines` lines, and no more than there is room for, the last with an ellipsis where it is not all; the
    tool tip is then the whole. A name reads as its own script does; what `is_said` by us reads as the window does.
    """

    def __init__(
        self,
        size: Type = Type.BODY,
        *,
        strong: bool = False,
        quiet: bool = False,
        lines: int = 2,
        is_said: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", size, strong=strong, quiet=quiet, parent=parent)
        self._most = lines
        self._is_said = is_said
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines, height = self._lines(width, self._most)
        return len(lines) * height

    def sizeHint(self) -> QSize:
        """Wide enough for one line: what is rounded down would break it."""
        width = ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        return QSize(width, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # it may be of more lines, or of fewer

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        direction = self.layoutDirection() if self._is_said else Qt.LayoutDirection.LayoutDirectionAuto
        option.setTextDirection(direction)
        lines, height = self._shown_lines()
        for at, line in enumerate(lines):
            painter.drawText(QRectF(0, at * height, self.width(), height), line, option)

    def _shown_lines(self) -> tuple[list[str], int]:
        """Those that there is room for."""
        lines, height = self._lines(self.width(), self._most)
        fitting = max(1, (self.height() + 1) // height)
        return (lines, height) if fitting >= len(lines) else self._lines(self.width(), fitting)

    def _lines(self, width: int, most: int) -> tuple[list[str], int]:
        """What stands in each, and how high each is: letters that the font lacks may need more than it."""
        said = unbroken(self.text())
        text = said.encode("utf-16-le", "surrogatepass")  # Qt counts in halves of these
        layout, option = QTextLayout(said, self.font()), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        found: list[str] = []
        height = self.fontMetrics().lineSpacing()
        layout.beginLayout()
        while len(found) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height = max(height, int(line.height()))
            start, end = line.textStart(), line.textStart() + line.textLength()
            is_last = len(found) + 1 == most
            found.append(text[2 * start : None if is_last else 2 * end].decode("utf-16-le", "replace").strip())
        layout.endLayout()
        if found:
            found[-1] = self.fontMetrics().elidedText(found[-1], Qt.TextElideMode.ElideRight, width)
        return found or [""], height

    def _tell_whole(self) -> None:
        is_whole = not self._shown_lines()[0][-1].endswith("…") or self.text().endswith("…")
        self.setToolTip("" if is_whole else self.text())
