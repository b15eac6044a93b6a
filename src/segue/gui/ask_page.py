"""The answer to what was asked: what was understood, a list to play, or what the log says."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core.asked_in_words import printed
from segue.core.asking import Answer, Asking
from segue.core.inquiry import Listed, Nothing, Told
from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.domain.asking import Asked
from segue.domain.asking_words import EXAMPLES
from segue.domain.context import Activity
from segue.domain.speech import is_english, plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import listed, quoted, total
from segue.gui.ask_box import AskBox
from segue.gui.ask_chips import AskChips
from segue.gui.buttons import IconButton, PrimaryButton, SentenceButton, quiet_button, secondary_button
from segue.gui.flow import Flow
from segue.gui.found_music import FoundMusic
from segue.gui.labels import BriefLabel, ElidedLabel, Label
from segue.gui.most_played import MostPlayed
from segue.gui.page_head import BACK_AIR, BackButton
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)

#: The widest that lines and bars are read easily.
_WIDEST = 720
_LEAST_TITLE = 64


class AskPage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        asking: Asking,
        library: Library,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        activities: Callable[[], Sequence[Activity]],
        music: FoundMusic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asking = asking
        self._actions = actions
        self._tracks = library.tracks
        self.answer: Answer | None = None
        self._asked = ""
        self.box = AskBox(keeper, lambda: asking)
        self.box.asked.connect(self.ask)
        self.box.examples_wanted.connect(self.show_examples)
        self.box.left.connect(self._leave_box)
        self._build_head(keeper)
        self.chips = AskChips(keeper, activities)
        self.chips.changed.connect(self._change)
        self.missed = Label(wraps=True, warns=True)
        self._said = BriefLabel(quiet=True)
        self.list = TrackList(keeper, library, player, actions, settings, "asked for", _COLUMNS)
        self.list.setAccessibleName(self.tr("What was asked for"))
        self.list.give_reasons(self._reason)
        self._build_told(keeper, music)
        self._lay_out(keeper)
        self._show_page(self._begin)

    # ---- how it is built

    def _build_head(self, keeper: ThemeKeeper) -> None:
        self._title = ElidedLabel(size=Type.HEADING, strong=True)
        self._summary = ElidedLabel(quiet=True, figures=True)
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.play.clicked.connect(lambda: self._actions.play(self._of_answer()))
        self.queue = secondary_button(self.tr("Queue"))
        self.queue.setToolTip(self.tr("Play it behind all that is to come"))
        self.queue.clicked.connect(lambda: self._actions.queue(self._of_answer()))
        self.keep = IconButton(keeper, "bookmark-plus", self.tr("Keep as playlist"))
        self.keep.clicked.connect(self._keep)
        self.show_plays = secondary_button(self.tr("Show the plays"))
        self.show_plays.clicked.connect(self._show_plays)

    def _build_told(self, keeper: ThemeKeeper, music: FoundMusic) -> None:
        self.sentence = Label(size=Type.HEADING, strong=True, wraps=True)
        self._more = Label(quiet=True, wraps=True)
        self.top = MostPlayed(keeper, music)
        self.nothing = Label(size=Type.LEAD, wraps=True)

    def _lay_out(self, keeper: ThemeKeeper) -> None:
        back = BackButton(keeper)
        back.clicked.connect(lambda: self.back_chosen.emit())
        line = QHBoxLayout()
        line.setContentsMargins(BACK_AIR, 0, Space.L, 0)
        line.setSpacing(0)
        line.addWidget(back)
        line.addWidget(self.box, 1)

        title = QVBoxLayout()
        title.setContentsMargins(0, 0, 0, 0)
        title.setSpacing(2)
        title.addWidget(self._title)
        title.addWidget(self._summary)
        titles = QWidget()
        titles.setLayout(title)
        hold(titles, least_width=_LEAST_TITLE)
        self._head = head = Flow(Space.S, Space.S)
        head.add(titles, grows=True)
        for button in (self.play, self.queue, self.keep):
            head.add(button)
        above = QVBoxLayout()
        above.setContentsMargins(Space.XXL, 0, Space.L, 0)
        above.setSpacing(Space.M)
        above.addWidget(self.chips)
        above.addWidget(self.missed)
        above.addWidget(self._head)
        above.addWidget(self._said)

        self._begin = self._examples()
        self._told = QWidget()
        told = QVBoxLayout(self._told)
        told.setContentsMargins(Space.XXL - Space.S, Space.S, RIGHT, Space.XL)
        told.setSpacing(Space.M)
        above_rows = QVBoxLayout()
        above_rows.setContentsMargins(Space.S, 0, 0, 0)  # in line with the words of the rows
        above_rows.setSpacing(Space.M)
        told.addLayout(above_rows)
        for widget in (self.sentence, self._more):
            above_rows.addWidget(widget)
        buttons = Flow(Space.S, Space.S)
        self.play_these = quiet_button(self.tr("Play these tracks"))
        self.play_these.clicked.connect(lambda: self._actions.play(self._of_answer()))
        for button in (self.show_plays, self.play_these):
            buttons.add(button)
        above_rows.addWidget(buttons)
        told.addSpacing(Space.S)
        hold(self.top, most_width=_WIDEST)
        told.addWidget(self.top)
        told.addStretch()
        self._told_page = PageScroll(self._told)
        self.top.went_on.connect(lambda: self._told_page.ensureWidgetVisible(self.top))  # the row where one is
        unanswered = QWidget()
        nothing = QVBoxLayout(unanswered)
        nothing.setContentsMargins(Space.XXL, Space.S, RIGHT, 0)
        nothing.addWidget(self.nothing)
        nothing.addStretch()
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(Space.S, 0, 0, 0)
        listed.addWidget(self.list)
        self._pages = QStackedLayout()
        self._nothing_page = PageScroll(unanswered)
        for page in (self._begin, self._listed, self._told_page, self._nothing_page):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(line)
        layout.addLayout(above)
        layout.addLayout(self._pages, 1)

    def _examples(self) -> QWidget:
        """What can be said, to be asked at once."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XXL - Space.M, 0, RIGHT, 0)  # the words of the buttons stand in line
        column.setSpacing(Space.XS)
        for words in (*self._language(), self.tr("You could say")):
            told = Label(words, quiet=True, wraps=True)
            told.setContentsMargins(Space.M, 0, 0, Space.XS)
            column.addWidget(told)
        column.addSpacing(Space.XS)
        self.examples = [SentenceButton(example) for example in EXAMPLES]
        for button in self.examples:
            button.clicked.connect(lambda _=False, button=button: self.ask(button.text()))
            column.addWidget(button)
        column.addStretch()
        return PageScroll(page)

    def _language(self) -> Sequence[str]:
        """That it understands less of the language of the window than of English."""
        words = self.tr("Ask in English. Names, and the words on the chips, are understood in your own language too.")
        return () if is_english() else (words,)

    # ---- asking

    def ask(self, text: str) -> None:
        """The answer comes a moment later."""
        if self.box.text() != text:
            self.box.setText(text)
            self.box.setCursorPosition(0)
        self._asked = text
        if self.answer is None:
            self.nothing.setText(self.tr("One moment …"))
            self._show_page(self._nothing_page)
        self._asking.ask(text, self._show)

    def tell_anew(self, _: object = None) -> None:
        """Of other plays than were told of, if any were: some may be forgotten."""
        if self.answer is not None and isinstance(self.answer.reply, Told):
            self._asking.ask(self._asked, self._show)

    def begin_anew(self) -> None:
        """Ready to be asked."""
        self._asking.prepare()
        self.box.setFocus()
        self.box.selectAll()

    def take_focus(self) -> None:
        self.begin_anew()

    def place(self) -> object:
        return self.list.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.list.verticalScrollBar().setValue(place)

    def _change(self, asked: Asked) -> None:
        """In words, so that one sees how it is said."""
        text = printed(asked)
        if text:
            self.ask(text)
        else:
            self.show_examples()

    def show_examples(self) -> None:
        """As if nothing had been asked yet."""
        self._asked, self.answer = "", None
        self.box.clear()
        self.box.setFocus()
        self._show_page(self._begin)

    def _leave_box(self) -> None:
        if self._pages.currentWidget() is self._listed:
            self.list.take_focus()
        else:
            self.focusNextChild()

    # ---- the answer

    def _show(self, answer: Answer) -> None:
        if answer.text != self._asked:  # something else was asked meanwhile
            return
        self.answer = answer
        meant = answer.understood
        self.chips.show_parts(meant.asked, meant.pieces)
        missed = [answer.text[one.start : one.end] for one in meant.missed]
        words = listed([quoted(one) for one in missed])
        self.missed.setText("\n".join([self.tr("Not understood: {words}").format(words=words), *self._language()]))
        if missed and self.box.text() == answer.text:
            self.box.mark(meant.missed[0].start, meant.missed[0].end)
        match answer.reply:
            case Listed() as found:
                self._show_list(found)
            case Told() as told:
                self._show_told(told)
            case Nothing(reason):
                self.nothing.setText(reason)
                self._show_page(self._nothing_page)
        self.missed.setVisible(bool(missed))

    def _show_list(self, found: Listed) -> None:
        self._title.setText(found.title)
        tracks = plural("%n track", "%n tracks", len(found.suggestions))
        self._summary.setText(f"{tracks} · {total(found.length)}")
        self._said.setText(" ".join([*found.told, *self._unexpected(found)]))
        self.list.show_ids(found.tracks)
        self.list.verticalScrollBar().setValue(0)
        self._show_page(self._listed)

    def _unexpected(self, found: Listed) -> list[str]:
        """The first of what is there to surprise, marked as in an offer."""
        for one in found.suggestions:
            if one.unexpected:
                for track in self._tracks.many([one.track]):
                    words = self.tr("Unexpected: {title}, {why}.")
                    return [words.format(title=track.tags.title, why=one.reason.partition(";")[0])]
        return []

    def _show_told(self, told: Told) -> None:
        self.sentence.setText(told.sentence)
        self._more.setText("\n".join(told.more))
        self._more.setVisible(bool(told.more))
        self.top.show_top(told.top)
        self.play_these.setVisible(bool(told.tracks))
        self._show_page(self._told_page)

    def _show_page(self, page: QWidget) -> None:
        is_list = page is self._listed
        self._head.setVisible(is_list)
        self._said.setVisible(is_list)
        if page is self._begin or self.answer is None:
            self.chips.hide()
            self.missed.hide()
        self._pages.setCurrentWidget(page)

    def _of_answer(self) -> Sequence[TrackId]:
        reply = None if self.answer is None else self.answer.reply
        return list(reply.tracks) if isinstance(reply, Listed | Told) else []

    def _keep(self) -> None:
        if self.answer is not None and isinstance(self.answer.reply, Listed):
            self._actions.keep(self.answer.reply.title, self.answer.reply.tracks)

    def _show_plays(self) -> None:
        if self.answer is not None and isinstance(self.answer.reply, Told):
            told = self.answer.reply
            self._actions.plays_wanted.emit(PlaysAt(self._asked, told.sentence, told.plays))

    def _reason(self, track: Track) -> str:
        if self.answer is None or not isinstance(self.answer.reply, Listed):
            return ""
        reasons = (one.reason for one in self.answer.reply.suggestions if one.track == track.id)
        return next(reasons, "").replace("; ", "\n")
