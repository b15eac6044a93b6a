"""The place where one sets how music sounds, with what plays just now, by which it is heard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.playback import NowPlaying, Player
from segue.domain.source import played, stored
from segue.gui.labels import ElidedLabel
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import PageScroll
from segue.gui.settings_chapters import Section
from segue.gui.settings_list import name_of
from segue.gui.sound_choice import SoundChoice
from segue.gui.theme import Space, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.unseen import keep_unseen

_WIDTH = 760


class SoundPage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(
        self, keeper: ThemeKeeper, player: Player, choice: SoundChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self.choice = choice
        self._source = ElidedLabel(quiet=True)
        head = PageHead(self.tr("Sound"), keeper=keeper, below=(self._source,))
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, Space.S, Space.L, Space.XXL)
        rows.setSpacing(Space.L)
        for anchor in choice.sections:
            rows.addWidget(Section(keeper, name_of(anchor.which), anchor))
        rows.addStretch()
        keep_unseen(choice, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(head)
        layout.addWidget(PageScroll(column), 1)
        player.now_playing.connect(self._show_source)

    def show_now(self) -> None:
        self._show_source(self._player.current)
        self.choice.refresh()

    def take_focus(self) -> None:
        self.choice.graph.setFocus()

    def _show_source(self, now: NowPlaying | None) -> None:
        source = None if now is None else now.source
        words = self.tr("Nothing plays.") if now is None else now.track.tags.title
        if now is not None and source is not None:
            words = f"{now.track.tags.title}: {stored(source)}, {played(source)}"
        self._source.setText(words)
