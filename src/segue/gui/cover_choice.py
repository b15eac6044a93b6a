"""The listener's own picture as the cover of a playlist: chosen, read, and taken away again."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from segue.core.playlists import Did, Playlists
from segue.domain.playlist import PlaylistId
from segue.domain.speech import tr
from segue.gui.icons import icon
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.theme_keeper import ThemeKeeper

#: Reads a picture off the main thread and gives it, small, to the second; None where it is none.
ReadPicture = Callable[[Path, Callable[[bytes | None], None]], None]


class CoverChoice:
    def __init__(
        self,
        keeper: ThemeKeeper,
        page: QWidget,
        playlists: Playlists,
        steps: PlaylistSteps,
        read_picture: ReadPicture,
    ) -> None:
        self._keeper = keeper
        self._page = page
        self._playlists = playlists
        self._steps = steps
        self._read_picture = read_picture

    def open_menu(self, playlist: PlaylistId, at: QPoint) -> None:
        menu = QMenu(self._page)
        self.add_to(menu, playlist)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def add_to(self, menu: QMenu, playlist: PlaylistId) -> None:
        choose = menu.addAction(self._icon("image"), tr("Choose a cover…"))
        choose.triggered.connect(lambda: self._ask(playlist))
        if self._playlists.get(playlist).cover:
            remove = menu.addAction(self._icon("x"), tr("Remove the cover"))
            remove.triggered.connect(lambda: self._remove(playlist))

    def take(self, playlist: PlaylistId, path: Path) -> None:
        """The picture in this file becomes the cover, once it has been read."""

        def taken(picture: bytes | None) -> None:
            if picture is None:
                words = tr("“{file}” is no picture that Segue can show")
                self._steps.say(words.format(file=path.name))
            else:
                self._playlists.change(playlist, lambda its: replace(its, cover=picture), Did.COVERED)

        self._read_picture(path, taken)

    def _ask(self, playlist: PlaylistId) -> None:
        pictures = tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"
        path, _ = QFileDialog.getOpenFileName(self._page, tr("Choose a cover"), "", pictures)
        if path:
            self.take(playlist, Path(path))

    def _remove(self, playlist: PlaylistId) -> None:
        self._steps.do(
            lambda: self._playlists.change(playlist, lambda its: replace(its, cover=b""), Did.COVERED),
            lambda _: tr("Cover removed"),
        )

    def _icon(self, name: str) -> QIcon:
        return icon(name, self._keeper.theme.second, 16)
