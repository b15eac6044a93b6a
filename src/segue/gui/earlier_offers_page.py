"""Offers of earlier days: found again by a word, played, and kept as playlists of one's own, or gone to."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playlists import Playlists
from segue.core.ports.log import OfferLog
from segue.domain.offer import Answer, Form, Moment, Offer, Reply
from segue.domain.play import Origin, OriginKind
from segue.domain.speech import plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import beside, moment_with_weekday, total
from segue.gui.buttons import IconButton, quiet_button, secondary_button
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Covers, cover_of
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import ElidedLabel
from segue.gui.offer_forms import FormMark, to_go_there, where, word
from segue.gui.page_head import LEFT, PageHead
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.targets import AlbumAt
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions

#: So many are shown at first, and as many more each time that more are asked for.
_AT_ONCE = 30
_COVER = 52
_MARK = 12
_WIDEST = 900


class EarlierOffersPage(QWidget):
    """`opened` asks for the page of an album or a playlist that was offered."""

    back_chosen = Signal()
    opened = Signal(object)  # AlbumAt | PlaylistId

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        playlists: Playlists,
        offer_log: OfferLog,
        actions: TrackActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._tracks = library.tracks
        self._playlists = playlists
        self._log = offer_log
        self._actions = actions
        self._words = ""
        self._shown = _AT_ONCE
        self._rows: list[_OfferRow] = []
        self._more = secondary_button(self.tr("Show more"))
        self._more.clicked.connect(self._show_more)
        head = PageHead(self.tr("Earlier offers"), keeper=keeper)
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(LEFT, 0, RIGHT, Space.XL)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self._scroll = PageScroll(inside)
        self._none = EmptyPage(
            keeper,
            "sparkles",
            self.tr("No offers yet"),
            self.tr(
                "Segue makes the first one when you are likely to listen. It stands on Home for an hour at most, and "
                "then here, so that it can be found again."
            ),
        )
        self._nothing = EmptyPage(
            keeper,
            "search",
            self.tr("No offers found"),
            self.tr("No earlier offer has these words in its name or its reason. Without them all stand here."),
        )
        below = QWidget()
        self._pages = QStackedLayout(below)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        layout.addWidget(below, 1)

    @property
    def rows(self) -> "Sequence[_OfferRow]":
        return self._rows

    def narrow(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._shown = _AT_ONCE
            self.show_now()
            self._scroll.verticalScrollBar().setValue(0)

    def show_now(self) -> None:
        found = self._log.past(self._words, self._shown + 1)
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for at, (offer, reply) in enumerate(found[: self._shown]):
            row = self._row(offer, reply)
            self._column.insertWidget(at, row)
            self._rows.append(row)
        self._more.setVisible(len(found) > self._shown)
        nothing = self._nothing if self._log.past("", 1) else self._none
        self._pages.setCurrentWidget(self._scroll if found else nothing)

    def take_focus(self) -> None:
        if self._rows:
            self._rows[0].play.setFocus()

    def _show_more(self) -> None:
        first = self._shown
        self._shown += _AT_ONCE
        self.show_now()
        if first < len(self._rows):
            self._rows[first].play.setFocus()

    def _row(self, offer: Offer, reply: Reply | None) -> "_OfferRow":
        known = self._tracks.many(offer.mix.tracks)
        row = _OfferRow(self._keeper, self._covers, offer, known, _when(offer.made, self._answer(offer, reply)))
        row.play.clicked.connect(lambda: self._play(offer, [track.id for track in known]))
        page = where(offer.mix)
        if page is None:
            row.keep.clicked.connect(lambda: self._actions.keep(offer.mix.title, offer.mix.tracks))
        else:
            row.keep.clicked.connect(lambda: self.opened.emit(page))
            row.keep.setEnabled(isinstance(page, AlbumAt) or any(its.id == page for its in self._playlists.all()))
        return row

    def _play(self, offer: Offer, tracks: Sequence[TrackId]) -> None:
        """As it was offered."""
        whole = offer.mix.whole
        if whole is not None and whole.list is not None:
            self._actions.play(tracks, origin=Origin(OriginKind.PLAYLIST, whole.list))
        else:
            self._actions.play(tracks, in_order=whole is not None)

    def _answer(self, offer: Offer, reply: Reply | None) -> str:
        if offer.moment is Moment.ALWAYS:
            return self.tr("it began by itself")
        words = {
            Answer.ACCEPTED: self.tr("you played it"),
            Answer.NOT_NOW: self.tr("not now"),
            Answer.NOT_AT_THIS_TIME: self.tr("not at this time"),
            Answer.IGNORED: "",
        }
        return "" if reply is None else words[reply.answer]


class _OfferRow(QWidget):
    """One offer: what it was called, when it was made and why, to be played, and kept, or, where that is nothing new,
    looked at.
    """

    def __init__(self, keeper: ThemeKeeper, covers: Covers, offer: Offer, tracks: Sequence[Track], when: str) -> None:
        super().__init__()
        self.setAccessibleName(offer.mix.title)
        hold(self, most_width=_WIDEST)
        art = CoverArt(keeper, covers, _COVER)
        art.show_cover(cover_of(tracks[0]) if tracks else None)
        lengths = [track.tags.duration for track in tracks if track.tags.duration is not None]
        length = total(sum(lengths[1:], start=lengths[0])) if lengths else ""
        form = offer.mix.form
        told = (word(form), when, plural("%n track", "%n tracks", len(tracks)), length)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(offer.mix.title, strong=True))
        words.addWidget(ElidedLabel(offer.mix.reason, quiet=True))
        below = QHBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(FormMark(keeper, form, _MARK))
        below.addWidget(ElidedLabel(beside(*told), Type.SMALL, quiet=True), 1)
        words.addLayout(below)
        named = {"offer": offer.mix.title}
        self.play = IconButton(keeper, "play", self.tr("Play “{offer}”").format(**named), filled=True)
        self.play.setEnabled(bool(tracks))
        if form is Form.MIX:
            self.keep = quiet_button(self.tr("Keep"))
            self.keep.setToolTip(self.tr("Keep it as a playlist of your own"))
            self.keep.setAccessibleName(self.tr("Keep “{offer}” as a playlist").format(**named))
        else:
            self.keep = quiet_button(self.tr("Open"))
            self.keep.setToolTip(to_go_there(form)[1])
            self.keep.setAccessibleName(self.tr("Open “{offer}”").format(**named))
        self.keep.setEnabled(bool(tracks))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(art)
        layout.addLayout(words, 1)
        layout.addWidget(self.play)
        layout.addWidget(self.keep)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _when(made: datetime, answer: str) -> str:
    words = moment_with_weekday(made)
    return f"{words} · {answer}" if answer else words
