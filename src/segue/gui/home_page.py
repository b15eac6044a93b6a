"""Home: the offer first, then shelves of what else there is to hear."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core.answering import Answering
from segue.core.home import Home
from segue.core.library import Library
from segue.core.offers import Offers
from segue.core.playback import Player
from segue.core.playlists import Playlists
from segue.core.politeness import Pace
from segue.core.ports.log import OfferLog, PlayLog
from segue.core.ports.machine import Clock
from segue.core.questioning import Questioning
from segue.core.replying import Replying
from segue.core.surroundings import Surroundings
from segue.core.tailoring import Arranging
from segue.domain.context import Context
from segue.domain.offer import Moment, Offer, OfferId
from segue.domain.play import ONWARD
from segue.domain.preferences import Kind
from segue.domain.track import TrackId
from segue.domain.wording import capital, daypart_of
from segue.domain.wording import time as clock_time
from segue.gui.ask_box import AskBox
from segue.gui.buttons import quiet_button
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.home_shelves import HomeShelves
from segue.gui.offer_forms import where
from segue.gui.offer_place import OfferPlace
from segue.gui.offer_view import OfferViews, tracks_of
from segue.gui.page_head import PageName
from segue.gui.page_scroll import PageScroll
from segue.gui.parts import Parts
from segue.gui.question_card import QuestionCard
from segue.gui.replies import Replies
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.habits import reasons

if TYPE_CHECKING:
    from segue.core.asking import Asking

#: Who comes back to the window after so long comes to Home.
_A_WHILE = timedelta(minutes=15)


class HomePage(QWidget):
    """`earlier_wanted` asks for the offers of earlier days, `opened` for the page of what is offered or of a tile;
    `asked` carries what was typed into the box, and `examples_wanted` asks what could be. `folder_wanted` asks for
    music where there is none, `history_wanted` for what was heard elsewhere.
    """

    earlier_wanted = Signal()
    asked = Signal(str)
    examples_wanted = Signal()
    opened = Signal(object)  # Target
    folder_wanted = Signal()
    history_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        home: Home,
        offers: Offers,
        replying: Replying,
        replies: Replies,
        questions: Questioning,
        answering: Answering,
        library: Library,
        player: Player,
        playlists: Playlists,
        plays: PlayLog,
        offer_log: OfferLog,
        clock: Clock,
        actions: TrackActions,
        toast: Toast,
        asking: "Callable[[], Asking]",
        arranging: Arranging,
        surroundings: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._offers = offers
        self._replying = replying
        self._replies = replies
        self._questions = questions
        self._answering = answering
        self._library = library
        self._player = player
        self._views = OfferViews(library, playlists, plays, offers, replying, clock)
        self._offer_log = offer_log
        self._clock = clock
        self._actions = actions
        self._toast = toast
        self._title = PageName(alone=True)
        self._offer_place = OfferPlace(keeper, covers)
        self.card, self.quiet = self._offer_place.card, self._offer_place.quiet
        self.question = QuestionCard(keeper)
        self.shelves = HomeShelves(keeper, covers, home, actions, replying, replies, self)
        self.shelves.opened.connect(self.opened)
        self.shelves.moves.connect(self._hold)
        self.shelves.moved.connect(self._keep_in_view)
        self._held: tuple[QWidget, int] | None = None
        self._last_on_card: OfferId | None = None
        self._came = clock.now()
        self._is_filling = False
        self._pointer = QCursor.pos()

        self._inside = inside = QWidget()
        self._scroll = scroll = PageScroll(inside, self)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("Home"))
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XXL)
        column.setSpacing(Space.XL)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)  # else it has the room of what it was written in first
        self._earlier = quiet_button(self.tr("Earlier offers"))
        self._earlier.clicked.connect(self.earlier_wanted)
        stays = self._earlier.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # it is higher than the title
        self._earlier.setSizePolicy(stays)
        top.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(top)
        self.ask = AskBox(keeper, asking)
        self.ask.asked.connect(self._ask)
        self.ask.examples_wanted.connect(self.examples_wanted)
        shelves = {shelf.value: widget for shelf, widget in self.shelves.shelves.items()}
        parts = {"ask": self.ask, "offer": self._offer_place, "question": self.question, **shelves}
        self.parts = Parts(parts, inside)
        if offers.pace is not Pace.NEVER:
            self._offer_place.await_offer()
        for name, shelf in shelves.items():
            self.parts.show_part(name, False)
            shelf.there.connect(partial(self.parts.show_part, name))
        column.addWidget(self.parts)
        column.addStretch(1)  # else a card that stands alone would grow with the window
        self.parts.arrange(arranging.now.shown)
        arranging.changed.connect(lambda arrangement: self.parts.arrange(arrangement.shown))
        none = EmptyPage(
            keeper,
            "music",
            self.tr("No music yet"),
            self.tr(
                "Segue plays the files that you have. What you have heard elsewhere can come along, so that it knows "
                "your hours from the first day."
            ),
            self.tr("Add a folder…"),
            self.tr("Bring in a listening history…"),
        )
        none.action_chosen.connect(self.folder_wanted)
        none.other_chosen.connect(self.history_wanted)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(scroll)
        self._pages.addWidget(none)

        card = self.card
        card.play_chosen.connect(replies.accept)
        card.always_chosen.connect(replies.accept_always)
        card.not_now_chosen.connect(replies.not_now)
        card.not_at_this_time_chosen.connect(replies.not_at_this_time)
        answers = card.answers
        answers.not_at_this_time_chosen.connect(replies.not_at_this_time)
        answers.activity_chosen.connect(lambda activity: replies.tell(replying.wrong_activity(activity)))
        answers.more_chosen.connect(lambda kind, name: replies.tell(replying.more_of(kind, name)))
        answers.left_out.connect(lambda name: replies.tell(answering.leave_out(name)))
        answers.why_not_asked.connect(
            lambda kind, name: answers.show_why_not(kind, name, answering.why_not(kind, name))
        )
        card.less_chosen.connect(self._less_of)
        card.activity_chosen.connect(lambda activity: replies.tell(replying.wrong_activity(activity)))
        card.stop_habit_chosen.connect(lambda: replies.tell(replying.stop_habit()))
        card.stop_genre_chosen.connect(lambda genre: replies.tell(replying.stop_genre(genre)))
        card.less_often_chosen.connect(replies.less_often)
        card.turn_off_chosen.connect(replies.turn_off)
        card.track_chosen.connect(offers.play_from)
        card.track_removed.connect(self._take_out)
        card.drag_wanted.connect(self._drag)
        card.keep_chosen.connect(lambda: self._keep(offers.standing))
        card.page_wanted.connect(self._open_page)
        self.quiet.look_chosen.connect(self._look_at_offer)
        self.quiet.why_chosen.connect(lambda: self._show_counted(offers.listened_to))
        self.quiet.history_wanted.connect(self.history_wanted)
        self.quiet.keep_chosen.connect(lambda: self._keep(offers.listened_to))
        card.plays_wanted.connect(actions.plays_wanted)
        card.why_told.connect(self._show_why)
        self.question.answered.connect(lambda answer: replies.tell(questions.answer(answer)))
        self.question.seen.connect(questions.seen)
        self.question.plays_wanted.connect(actions.plays_wanted)
        questions.changed.connect(lambda _: self._show_question())
        offers.offered.connect(lambda _: self._show_offer())
        offers.edited.connect(lambda _: self._show_offer())
        offers.silent.connect(lambda _: self._show_offer())
        player.now_playing.connect(lambda _: self._show_what_plays())
        player.state_changed.connect(lambda _: self._show_what_plays())
        # Where nothing was there to be looked at, it may come at once: a scan tells of it several times a second.
        library.changed.connect(lambda _: self._later.start() if library.is_scanning else None)
        library.scanned.connect(lambda report: self._later.start() if report.has_news else None)
        for told in (library.changed, library.folders_changed, library.scanned):
            told.connect(lambda _: self._choose_page())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(1500)
        self._later.timeout.connect(self._fill)
        # What the listener says, of what is suggested or of themselves, is followed as soon as all have heard it.
        replying.changed.connect(lambda _: self._at_once.start())
        surroundings.activity_said.connect(lambda _: self._at_once.start())
        self._at_once = QTimer(self)
        self._at_once.setSingleShot(True)
        self._at_once.timeout.connect(home.follow)
        self._minute = QTimer(self)
        self._minute.setInterval(20_000)
        self._minute.timeout.connect(self._pass)
        self._show_offer()
        questions.look()
        self._show_question()
        self.shelves.show_now()
        self._come()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        self._pass()
        self._come()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()  # nothing wakes the machine for what nobody sees

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if QApplication.activePopupWidget() is None:  # a menu is over what it is of
            self._pointer = QCursor.pos()
            self._let_move()

    def event(self, event: QEvent) -> bool:
        is_back = event.type() is QEvent.Type.WindowActivate and self.isVisible()
        if is_back and self._clock.now() - self._came > _A_WHILE:
            self._come()
        return super().event(event)

    def to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def place(self) -> object:
        """Where one is on it, for `restore`."""
        return self._scroll.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self._scroll.verticalScrollBar().setValue(place)

    def _choose_page(self) -> None:
        """Without any music there is nothing to show, but something to do."""
        if self.isVisible():
            library = self._library
            self._pages.setCurrentIndex(0 if library.is_scanning or library.tracks.any() else 1)

    def _come(self) -> None:
        """The shelves become what is so now. Until one comes again they stay what they are, whatever is played."""
        self._came = self._clock.now()
        self._pointer = QCursor.pos()
        self._choose_page()
        self._let_move()
        self._is_filling = not any(shelf.views for shelf in self.shelves.shelves.values())
        self._home.look()

    def _pass(self) -> None:
        self._show_now()
        self._show_what_plays()

    def _fill(self) -> None:
        if self._is_filling and self.isVisible():
            self._home.look()
            self._is_filling = self._library.is_scanning

    def _is_under_hand(self) -> bool:
        """Whether someone is about to press what is here: nothing may move away then. A pointer that only lies where
        the page came to be is none.
        """
        if not self.isVisible():
            return False
        focus = self.window().focusWidget()
        by_keys = any(shelf.isAncestorOf(focus) for shelf in self.shelves.shelves.values()) if focus else False
        return by_keys or (self.underMouse() and QCursor.pos() != self._pointer)

    def _let_move(self) -> None:
        """Nobody is about to press anything: what waited to be shown is shown, and room that was kept is given up."""
        if self._is_under_hand():
            return
        if self._offers.standing is not None and self.card.isHidden():
            self._show_offer()
        if self._questions.standing is not None and self.question.isHidden():
            self._show_question()
        if self._offers.has_considered:
            self._settle()

    def _settle(self) -> None:
        is_at_top = self._scroll.verticalScrollBar().value() == 0
        self._hold()
        self._offer_place.settle(glides=is_at_top)
        self._keep_in_view()

    def _look_at_offer(self) -> None:
        self._show_offer(at_once=True)
        self.card.play.setFocus()

    def _hold(self) -> None:
        """What is at the top of what is seen, so that it stays there when shelves above it come or go."""
        over = self._scroll.verticalScrollBar().value()
        shelves = [shelf for shelf in self.shelves.shelves.values() if shelf.isVisible()]
        below = next((shelf for shelf in shelves if self._top_of(shelf) + shelf.height() > over), None)
        self._held = None if below is None or not over else (below, over - self._top_of(below))

    def _keep_in_view(self) -> None:
        if self._held is None:
            return
        shelf, over = self._held
        self._lay_out()
        self._scroll.verticalScrollBar().setValue(self._top_of(shelf) + over)

    def _lay_out(self) -> None:
        """Now, and not in the next turn of the event loop."""
        self.parts.place()
        self._column.activate()
        inside = self._inside
        inside.resize(
            inside.width(), max(self._scroll.viewport().height(), self._column.heightForWidth(inside.width()))
        )

    def _show_why(self, below: int) -> None:
        """As much of it as there is room for, from where on it is asked for."""
        self._lay_out()
        top, bar = self._top_of(self.card), self._scroll.verticalScrollBar()
        whole = top + self.card.height() + Space.L - self._scroll.viewport().height()
        bar.setValue(max(bar.value(), min(whole, top + below - Space.S)))

    def _top_of(self, shelf: QWidget) -> int:
        return shelf.mapTo(self._inside, QPoint()).y()

    def _ask(self, text: str) -> None:
        self.ask.clear()
        self.asked.emit(text)

    def _show_now(self) -> None:
        now = self._clock.now()
        self._title.setText(capital(daypart_of(now.weekday(), Context(now).daypart)))
        self.card.show_now(now.time())
        self.quiet.show_now(now.time())

    def _show_offer(self, *, at_once: bool = False) -> None:
        """One that comes while a hand is on the page is told of in the room that there is, until there is none on it,
        or it is asked for `at_once`, as one is that comes back by an undo; one that goes leaves its room until then.
        """
        offer = self._offers.standing
        self._show_now()
        self._earlier.setVisible(any(made.id != (offer and offer.id) for made, _ in self._offer_log.past("", 2)))
        if offer is None and self.card.isAncestorOf(self.focusWidget() or self):
            self._scroll.setFocus()  # else the focus, and with it the page, jumps on to whatever comes next
            self._scroll.verticalScrollBar().setValue(0)
        is_back = offer is not None and offer.id == self._last_on_card
        is_shown = offer is not None and (at_once or is_back or self._may_come())
        if offer is not None and not is_shown:
            self.quiet.show_text(offer.mix.title, offer.mix.reason, can_be_looked_at=True)
        elif offer is not None:
            self._last_on_card = offer.id
            view = self._views.of(offer)
            self.card.show_offer(view)
            lead = offer.mix.genres[0][0]
            self.card.answers.show_offer(
                *(lead, self._answering.why_now(offer), self._answering.choices(view.genres)),
                *(view.artists, offer.activity, view.activities),
            )
        elif (playing := self._offers.listened_to) is not None:
            self.quiet.show_text(
                playing.mix.title,
                f"{self._when_put_on(playing)} {playing.mix.reason}".strip(),
                can_be_kept=playing.mix.whole is None,
                can_be_counted=bool(playing.mix.counted),
            )
        elif (now := self._player.current) is not None and now.origin == ONWARD and self._player.is_in_use:
            self.quiet.show_text(
                self.tr("Segue plays on with what fits"), self.tr("Play anything else whenever you like.")
            )
        elif not self._offers.has_considered:  # what was learned is read first
            self.quiet.show_text(self.tr("One moment …"), "", is_awaiting=True)
        else:
            silence = self._offers.silence
            hint = self.tr("The next offer comes in a few hours, or later.") if silence is None else silence.reason
            is_stranger = silence is not None and silence.to_stranger
            self.quiet.show_text(self.tr("Nothing to offer just now"), hint, can_be_brought_in=is_stranger)
        self._change_card(is_shown)

    def _when_put_on(self, offer: Offer) -> str:
        """Nothing of another day, whose offer goes on after a restart."""
        at, now = self._offers.put_on_at(offer), self._clock.now()
        if at is None or at.astimezone(now.tzinfo).date() != now.date():
            return ""
        words = self.tr("You put it on at {time}.")
        if offer.moment is Moment.ALWAYS:
            words = self.tr("It began by itself at {time}, as you asked.")
        return words.format(time=clock_time(at.astimezone(now.tzinfo)))

    def _may_come(self) -> bool:
        """Whether the card of an offer moves nothing that someone is about to press."""
        place = self._offer_place
        return not self.card.isHidden() or place.keeps_room or not self._is_under_hand()

    def _change_card(self, is_there: bool) -> None:
        """Show it, or the quiet one in its place, and let nothing below go from under a hand."""
        place, stood = self._offer_place, not self.card.isHidden()
        if stood and not is_there and self.isVisible():
            place.keep_room()
        self._hold()
        place.show_card(is_there)
        self._keep_in_view()
        if not (place.keeps_room and self._offers.has_considered):
            return
        if not self._is_under_hand():
            self._settle()
        elif stood and place.rect().contains(place.mapFromGlobal(QCursor.pos())):
            # It goes by their word; but a second press of a double one must not meet what comes there.
            QTimer.singleShot(QApplication.doubleClickInterval(), self, self._settle)

    def _show_question(self) -> None:
        asked = self._questions.standing
        if asked is not None and self.question.isHidden() and self._is_under_hand():
            return  # it comes once nobody is about to press what it would move
        had_focus = self.question.isAncestorOf(self.focusWidget() or self)
        if asked is not None:
            why = reasons.sentence(asked.evidence)
            self.question.show_question(asked.words, why, PlaysAt(asked.genre, why, asked.evidence.plays))
        self.parts.show_part("question", asked is not None)
        if asked is None and had_focus:
            self._scroll.setFocus()

    def _show_what_plays(self) -> None:
        if self._offers.standing is None:  # a card that stands is left alone: its *Why?* may be open
            self._show_offer()

    def _keep(self, offer: Offer | None) -> None:
        if offer is not None:
            self._actions.keep(offer.mix.title, offer.mix.tracks)

    def _show_counted(self, offer: Offer | None) -> None:
        if offer is not None:
            mix = offer.mix
            self._actions.plays_wanted.emit(PlaysAt(mix.title, mix.reason, mix.counted))

    def _drag(self) -> None:
        offer = self._offers.standing
        if offer is not None:
            self._actions.drag(self.card, offer.mix.tracks, offer.mix.title)

    def _open_page(self) -> None:
        offer = self._offers.standing
        if offer is not None and (page := where(offer.mix)) is not None:
            self.opened.emit(page)

    def _less_of(self, kind: Kind, name: str) -> None:
        offer = self._offers.standing
        if offer is not None:
            known = self._library.tracks.many(offer.mix.tracks)
            self._replies.tell(self._replying.less_of(kind, name, tracks_of(kind, name, known)))

    def _take_out(self, track: TrackId) -> None:
        title = next(iter(self._library.tracks.many([track]))).tags.title
        put_back = self._offers.take_out([track])
        if put_back is not None:
            self._toast.tell(self.tr("“{title}” is taken out of this list").format(title=title), put_back)
