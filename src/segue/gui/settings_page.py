"""Settings: chapters at the left, what one of them holds at the right, and a search through all."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.domain.text import fold
from segue.gui.anchor import Anchor, Mark, focus_first
from segue.gui.labels import Label
from segue.gui.named import ChoiceBox
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.settings_chapters import ChapterPart
from segue.gui.settings_list import Chapter, Which, every_setting, fitting
from segue.gui.settings_parts import SettingsParts
from segue.gui.settings_search import SettingsSearch
from segue.gui.sidebar_rows import TARGET_ROLE, Rows
from segue.gui.sides import margins
from segue.gui.theme import Space, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.unseen import keep_unseen

_WIDTH = 688
_CHAPTERS = 200
#: Narrower than this, beside type of our own size, chapters are chosen above what they hold.
_NARROW = 600


class SettingsPage(QWidget):
    """`parts` are what it consists of. It begins at the chapter `first`; `chapter_shown` tells where it goes on."""

    chapter_shown = Signal(object)  # Chapter

    def __init__(
        self, keeper: ThemeKeeper, parts: SettingsParts, first: Chapter | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.parts = parts
        self.sections: Mapping[Chapter, ChapterPart] = {part.chapter: part for part in parts.chapters}
        self.shown = first if first in self.sections else next(iter(self.sections))
        self._is_led = False
        self._found: Which | None = None
        self._held = QWidget()
        hold(self._held, most_width=_WIDTH)
        column = QVBoxLayout(self._held)
        column.setContentsMargins(Space.S, 0, RIGHT, Space.XXL)
        column.setSpacing(Space.XXL)
        for chapter in parts.chapters:
            column.addWidget(chapter)
        keep_unseen(parts, self)
        self._nothing = Label(self.tr("Nothing in the settings is called so."), quiet=True, wraps=True)
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch()
        self.mark = Mark(keeper, self._held)
        self._lay_out()
        self._show_chapter(self.shown)
        keeper.changed.connect(lambda _: self._fit())

    @property
    def anchors(self) -> Mapping[Which, Anchor]:
        """Where each setting stands that there is here."""
        return {one.which: one for part in self.sections.values() for one in part.anchors}

    # ---- how it is laid out

    def _lay_out(self) -> None:
        self.chapters = Rows(self._keeper)
        self.chapters.setAccessibleName(self.tr("Chapters"))
        hold(self.chapters, width=_CHAPTERS)
        self.chapters.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice = ChoiceBox(self.tr("Chapter"))
        for chapter, part in self.sections.items():
            self.chapters.add(chapter, part.icon_name, part.title)
            self.choice.addItem(part.title, chapter)
        self.chapters.stepped_to.connect(lambda item: self.show_section(item.data(TARGET_ROLE), with_focus=False))
        self.chapters.itemClicked.connect(lambda item: self.show_section(item.data(TARGET_ROLE), with_focus=False))
        self.choice.activated.connect(lambda at: self.show_section(self.choice.itemData(at), with_focus=False))
        self.search = SettingsSearch(self._keeper, self.tr("Search the settings"))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_to_found)
        self._scroll = PageScroll(self._held, self)
        head = PageHead(self.tr("Settings"), buttons=(self.search,))
        narrow = QHBoxLayout()
        narrow.setContentsMargins(Space.XXL, 0, Space.L, 0)
        narrow.addWidget(self.choice)
        self._body = QHBoxLayout()
        self._body.setSpacing(Space.L)
        self._body.addWidget(self.chapters)
        self._body.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        layout.addLayout(narrow)
        layout.addLayout(self._body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the chapters beside what they hold, they are chosen above it."""
        is_narrow = self.width() < scaled(_NARROW)
        self.choice.setVisible(is_narrow)
        self.chapters.setVisible(not is_narrow)
        left = Space.XL if is_narrow else Space.XXL - Space.S
        self._body.setContentsMargins(margins(left, 0, 0, 0, self))
        self._show_headings()

    def _show_headings(self) -> None:
        """A chapter that is chosen right above it does not say its name again."""
        are_told = self.choice.isHidden() or bool(self.search.text().strip())
        for part in self.sections.values():
            part.heading.setVisible(are_told)

    # ---- going about in it

    def take_focus(self) -> None:
        """To what the chapter has, for who was led to it; else to the chapters."""
        if not (self._is_led and focus_first(self.sections[self.shown])):
            self._choose_chapter()

    def _choose_chapter(self) -> None:
        (self.choice if self.chapters.isHidden() else self.chapters).setFocus()

    def place(self) -> object:
        """Where one is on it, for `restore`."""
        return self.shown, self.search.text(), self._scroll.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        match place:
            case (Chapter() as chapter, str(words), int(over)):
                self._show_chapter(chapter)
                self.sections[chapter].show_whole()
                self.search.setText(words)
                self._scroll.verticalScrollBar().setValue(over)

    def show_now(self, chapter: Chapter | None = None) -> None:
        """For who comes to it anew: nothing is looked for, and the chapter is the last one, or that one is led to."""
        self.search.empty()
        self._is_led = chapter is not None
        self._show_chapter(self.shown if chapter is None else chapter)
        self.refresh()

    def refresh(self) -> None:
        """What could have changed elsewhere since it was looked at last."""
        self.parts.refresh()

    def show_section(self, chapter: Chapter, *, with_focus: bool = True) -> None:
        """Bring a chapter into view, and go on from it by Tab."""
        self.search.empty()
        self._show_chapter(chapter)
        if with_focus and not focus_first(self.sections[chapter]):
            self._choose_chapter()

    def show_setting(self, which: Which) -> None:
        """Bring a setting into view, mark it for a moment, and go on from it by the keyboard."""
        chapter = next(one.chapter for one in every_setting() if one.which is which)
        self.show_section(chapter, with_focus=False)
        self.sections[chapter].show_whole()  # what is not seen yet takes no focus
        anchor = next(one for one in self.sections[chapter].anchors if one.which is which)
        if not anchor.take_focus():
            self._choose_chapter()
        self._point_at(anchor)

    def _show_chapter(self, chapter: Chapter) -> None:
        self._nothing.hide()
        self.mark.leave()
        self.sections[chapter].show_all()
        for one, part in self.sections.items():
            part.setVisible(one is chapter)
        is_another, self.shown, self._found = chapter is not self.shown, chapter, None
        self.chapters.choose(chapter)
        self.choice.setCurrentIndex(self.choice.findData(chapter))
        self._show_headings()
        self._scroll.verticalScrollBar().setValue(0)
        if is_another:
            self.chapter_shown.emit(chapter)

    # ---- looking for a setting

    def _search(self, text: str) -> None:
        """The settings that fit `text`, in whichever chapter; else all that has its words in it."""
        words = fold(text).split()
        if not words:
            self._show_chapter(self.shown)
            return
        self.chapters.choose(None)
        self._show_headings()
        anchors = self.anchors
        hits = [anchors[one.which] for one in fitting(text, every_setting()) if one.which in anchors]
        found = [part.narrow_to(hits) if hits else part.narrow_to_words(words) for part in self.sections.values()]
        for part, is_found in zip(self.sections.values(), found, strict=True):
            part.setVisible(is_found)
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)
        self._found = hits[0].which if hits else None
        if hits:
            self._point_at(hits[0])
        else:
            self.mark.leave()

    def _go_to_found(self) -> None:
        if self._found is not None:
            self.show_setting(self._found)

    def _point_at(self, anchor: Anchor) -> None:
        """Scroll to it, if it is not seen as it is, and mark it, once it is laid out where it now stands."""
        self.mark.show_on(anchor)
        QTimer.singleShot(0, self, self._scroll_to_marked)

    def _scroll_to_marked(self) -> None:
        marked = self.mark.marked
        if marked is None:
            return
        top = marked.mapTo(self._held, QPoint()).y()
        is_seen = top + marked.height() <= self._scroll.viewport().height()
        self._scroll.verticalScrollBar().setValue(0 if is_seen else top - Space.XXXL)
