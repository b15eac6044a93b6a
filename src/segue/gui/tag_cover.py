"""The cover in the tag editor: as it is, another one, or none."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from segue.domain.tag_change import KEEP, LARGEST_COVER, Keep, picture_type
from segue.domain.track import Track
from segue.gui.buttons import secondary_button
from segue.gui.cover_art import FadingCover
from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.theme import Radius, Space
from segue.gui.theme_keeper import ThemeKeeper

_COVER = 176


class CoverField(QWidget):
    """The cover, to be chosen anew or removed. `refused` tells why a picture was not taken."""

    refused = Signal(str)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, tracks: Sequence[Track]) -> None:
        super().__init__()
        self.value: bytes | Keep | None = KEEP
        self._picture = _CoverPicture(keeper, covers, tracks)
        self.choose = secondary_button(self.tr("Choose a cover…"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton()
        self.remove.clicked.connect(self._remove_or_keep)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.choose)
        rows.addWidget(self.remove)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._show()

    def take(self, path: Path) -> None:
        """The picture in a file becomes the cover, if it is one."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_COVER + 1)
        except OSError as error:
            self.refused.emit(self.tr("“{file}”: {reason}").format(file=path.name, reason=error.strerror))
            return
        if len(data) > LARGEST_COVER:
            self.refused.emit(self.tr("“{file}” is larger than 10 MB.").format(file=path.name))
        elif picture_type(data) is None or QPixmap().loadFromData(data) is False:
            self.refused.emit(self.tr("“{file}” is neither a JPEG nor a PNG picture.").format(file=path.name))
        else:
            self.value = data
            self._show()

    def _choose(self) -> None:
        pictures = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a cover"), self._picture.folder, pictures)
        if path:
            self.take(Path(path))

    def _remove_or_keep(self) -> None:
        self.value = None if self.value is KEEP else KEEP
        self._show()

    def _show(self) -> None:
        self._picture.show_value(self.value)
        is_kept = self.value is KEEP
        self.remove.setText(self.tr("Remove the cover") if is_kept else self.tr("Keep as it was"))
        self.remove.setToolTip(self.tr("Out of the file; a picture in its folder stays.") if is_kept else "")


class _CoverPicture(QWidget):
    """The cover as it is, as it will be, or that it will be gone."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers, tracks: Sequence[Track]) -> None:
        super().__init__()
        self._keeper = keeper
        self._now = FadingCover(keeper, covers, _COVER, self)
        self._value: bytes | Keep | None = KEEP
        self._new: QPixmap | None = None
        tags = tracks[0].tags
        self.folder = str(tracks[0].path.parent)
        self._is_mixed = len({(track.tags.album, track.tags.album_artist) for track in tracks}) > 1
        if not self._is_mixed:
            cover = Cover(tags.album or tags.title, tags.album_artist or tags.artist, tracks[0].path)
            self._now.show_cover(cover)
        self.setFixedSize(_COVER, _COVER)
        keeper.changed.connect(self.update)

    def show_value(self, value: bytes | Keep | None) -> None:
        self._value = value
        self._new = None
        if isinstance(value, bytes):
            whole = QPixmap()
            whole.loadFromData(value)
            side = round(_COVER * self.devicePixelRatioF())
            expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            scaled = whole.scaled(side, side, expanding, Qt.TransformationMode.SmoothTransformation)
            self._new = scaled.copy((scaled.width() - side) // 2, (scaled.height() - side) // 2, side, side)
        self.setAccessibleName(self._words() or self.tr("Cover"))
        self.update()

    def _words(self) -> str:
        if self._value is None:
            return self.tr("Will be removed")
        return self.tr("Mixed") if self._value is KEEP and self._is_mixed else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        if self._new is not None:
            paint_cover(painter, place, self._new, Radius.COVER)
        elif words := self._words():
            theme = self._keeper.theme
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), Radius.COVER, Radius.COVER)
            painter.setPen(QColor(theme.second))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        else:
            self._now.paint(painter, place)
