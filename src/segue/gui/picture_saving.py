"""Saves a stretch of listening as a picture: asks where, reads the covers that stand in it, and has it written."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from segue.gui.covers import Covers
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.year_picture import COVER, Pictured, WritePicture, picture


class PictureSaving(QObject):
    def __init__(
        self, keeper: ThemeKeeper, covers: Covers, write_picture: WritePicture, toast: Toast, page: QWidget
    ) -> None:
        super().__init__(page)
        self._keeper = keeper
        self._covers = covers
        self._write_picture = write_picture
        self._toast = toast
        self._page = page

    def ask_where(self, shown: Pictured) -> None:
        name = self.tr("My music, {days}").format(days=shown.title)
        start, kind = str(_pictures() / f"{name}.png"), self.tr("Pictures") + " (*.png)"
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save as a picture"), start, kind)
        if chosen:
            self.save(shown, Path(chosen))

    def save(self, shown: Pictured, path: Path) -> None:
        """Into this file, once the covers have been read."""
        found: dict[int, QImage | None] = {}
        target = path if path.suffix.lower() == ".png" else path.with_name(path.name + ".png")

        def take(at: int, image: QImage | None) -> None:
            found[at] = image
            if len(found) == len(shown.covers):
                covers = [(cover, found[at]) for at, (cover, _) in enumerate(shown.covers)]
                self._write(replace(shown, covers=covers), target)

        if not shown.covers:
            self._write(shown, target)
        for at, (cover, _) in enumerate(shown.covers):
            if cover.path is None:
                take(at, None)
            else:
                self._covers.look(cover.path, COVER, lambda image: image, partial(take, at))

    def _write(self, shown: Pictured, path: Path) -> None:
        def written(problem: str) -> None:
            self._toast.tell(problem or self.tr("Saved as “{file}”").format(file=path.name))

        self._write_picture(picture(shown, self._keeper.theme), path, written)


def _pictures() -> Path:
    folder = Path.home() / "Pictures"
    return folder if folder.is_dir() else Path.home()
