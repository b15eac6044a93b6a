"""Copies of one recording, put forward one after the other: the listener says whether they are one history."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from segue.core.joining import Joining, TakeBack
from segue.core.library import Library
from segue.core.ports.library import CopyGroup, Likeness, TrackCounts
from segue.domain.play import CHOSEN
from segue.domain.speech import number, plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import clock, kind_of_file, star_marks
from segue.gui.buttons import IconButton, quiet_button, secondary_button
from segue.gui.card import Card
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.flow import Flow
from segue.gui.following import Following
from segue.gui.labels import BriefLabel, ElidedLabel, Label
from segue.gui.page_head import LEFT, PageHead
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.theme import Space, Type, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions, show_in_folder
from segue.gui.unseen import keep_unseen

_FOLLOWS_EVERY = 2000
#: Groups shown at once: widgets for all of thousands would take seconds to make.
_PAGE = 12
#: Files shown of one group; of some sounds a library holds hundreds of copies.
_MOST_FILES = 8
_COVER = 56


class DuplicatesPage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        joining: Joining,
        actions: TrackActions,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._library = library
        self._joining = joining
        self._actions = actions
        self._toast = toast
        self._likeness = Likeness.SAME_SOUND
        self._first = 0

        words = BriefLabel(quiet=True, lines=3)
        words.setText(
            self.tr(
                "Files that seem to be the same recording. With one history they share their plays and their rating, "
                "and all of them stay where they are: Segue never deletes a file."
            )
        )
        self._tabs = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(LEFT, 0, Space.L, 0)
        tabs.setSpacing(Space.XS)
        choices = Flow(Space.XS, Space.XS)
        tabs.addWidget(choices, 1)
        for place, _ in enumerate(Likeness):
            tab = quiet_button("")
            tab.setCheckable(True)
            self._tabs.addButton(tab, place)
            choices.add(tab)
        self._tabs.button(0).setChecked(True)
        self._tabs.idClicked.connect(lambda place: self._choose(list(Likeness)[place]))
        self._before = IconButton(keeper, "chevron-left", self.tr("Those before"))
        self._after = IconButton(keeper, "chevron-right", self.tr("Those after"))
        self._range = Label(quiet=True, figures=True)
        self._before.clicked.connect(lambda: self._turn(-_PAGE))
        self._after.clicked.connect(lambda: self._turn(_PAGE))
        self._pager = QWidget()
        pager = QHBoxLayout(self._pager)
        pager.setContentsMargins(0, 0, 0, 0)
        pager.setSpacing(Space.XS)
        for widget in (self._range, self._before, self._after):
            pager.addWidget(widget)
        tabs.addWidget(self._pager, 0, Qt.AlignmentFlag.AlignTop)
        tabs.addStrut(self._before.height())  # else the row above the cards would move

        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        self._cards: list[_Card] = []
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(LEFT, 0, RIGHT, Space.XL)
        inner.addLayout(self._column)
        inner.addStretch()
        self._scroll = PageScroll(inside)
        looking = Label(self.tr("Comparing your files…"), quiet=True, wraps=True)
        looking.setAlignment(Qt.AlignmentFlag.AlignCenter)
        below = QWidget()
        self._views = QStackedLayout(below)
        self._views.addWidget(self._scroll)
        self._views.addWidget(looking)
        for likeness in Likeness:
            self._views.addWidget(self._empty(likeness))

        head = PageHead(self.tr("Duplicates"), keeper=keeper, below=(words,))
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addLayout(tabs)
        layout.addWidget(below, 1)

        self._following = Following(self._look_if_seen, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)
        joining.changed.connect(lambda _: self._show_if_seen())

    def show_now(self) -> None:
        self._joining.look()
        self._refresh()

    def take_focus(self) -> None:
        self._tabs.button(list(Likeness).index(self._likeness)).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> object:
        return self._likeness, self._first, self._scroll.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, tuple):
            self._likeness, self._first, over = place
            self._refresh()
            self._scroll.verticalScrollBar().setValue(over)

    def _empty(self, likeness: Likeness) -> EmptyPage:
        match likeness:
            case Likeness.SAME_SOUND:
                words = (
                    self.tr("No file is there twice"),
                    self.tr("Files of the same sound, whatever their tags say, would be listed here."),
                )
            case Likeness.PROBABLY:
                words = (
                    self.tr("Nothing looks like a copy"),
                    self.tr("Files of the same title, artists and length would be listed here."),
                )
            case Likeness.JOINED:
                words = (
                    self.tr("Nothing shares a history yet"),
                    self.tr("What you make one history is listed here, and can be parted again."),
                )
        return EmptyPage(self._keeper, "check", *words)

    def _choose(self, likeness: Likeness) -> None:
        self._likeness, self._first = likeness, 0
        self._refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def _turn(self, by: int) -> None:
        self._first += by
        self._refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._joining.look()
            self._refresh()

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        groups = self._joining.groups
        if groups is None:
            self._views.setCurrentIndex(1)
            for place in range(len(Likeness)):
                self._tabs.button(place).setText(self._tab_words(list(Likeness)[place], None))
            self._pager.hide()
            return
        for place, likeness in enumerate(Likeness):
            some = sum(group.likeness is likeness for group in groups)
            self._tabs.button(place).setText(self._tab_words(likeness, some))
        self._tabs.button(list(Likeness).index(self._likeness)).setChecked(True)
        chosen = [group for group in groups if group.likeness is self._likeness]
        self._first = max(0, min(self._first, (len(chosen) - 1) // _PAGE * _PAGE))
        last = min(self._first + _PAGE, len(chosen))
        self._pager.setVisible(len(chosen) > _PAGE)
        self._range.setText(
            self.tr("{first}–{last} of {all}").format(
                first=number(self._first + 1), last=number(last), all=number(len(chosen))
            )
        )
        self._before.setEnabled(self._first > 0)
        self._after.setEnabled(last < len(chosen))
        self._show_groups(chosen[self._first : last])
        self._views.setCurrentIndex(0 if chosen else 2 + list(Likeness).index(self._likeness))

    def _tab_words(self, likeness: Likeness, some: int | None) -> str:
        words = {
            Likeness.SAME_SOUND: self.tr("Same sound"),
            Likeness.PROBABLY: self.tr("Probably the same"),
            Likeness.JOINED: self.tr("One history"),
        }[likeness]
        return words if some is None else f"{words}  {number(some)}"

    def _show_groups(self, groups: Sequence[CopyGroup]) -> None:
        """A card that is shown already stays, and with it the place on the page."""
        ids = [track for group in groups for track in group.tracks[:_MOST_FILES]]
        known = {track.id: track for track in self._library.tracks.many(ids)}
        counts = self._library.tracks.counts(ids)
        kept = {card.group: card for card in self._cards}
        cards = []
        for place, group in enumerate(groups):
            card = kept.pop(group, None) or self._card(group)
            cards.append(card)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show_files([known[track] for track in group.tracks[:_MOST_FILES] if track in known], counts)
        for card in kept.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = cards

    def _card(self, group: CopyGroup) -> "_Card":
        card = _Card(self._keeper, self._covers, group)
        card.join.clicked.connect(
            lambda: self._say(
                card, self._joining.join, self.tr("“{title}” has one history now").format(title=card.title)
            )
        )
        card.tell_apart.clicked.connect(
            lambda: self._say(
                card, self._joining.tell_apart, self.tr("“{title}” is not put forward again").format(title=card.title)
            )
        )
        card.part.clicked.connect(
            lambda: self._say(
                card,
                self._joining.part,
                self.tr("Each file of “{title}” has its own history again").format(title=card.title),
            )
        )
        card.play_chosen.connect(lambda track: self._actions.play([track], origin=CHOSEN))
        return card

    def _say(self, card: "_Card", says: Callable[[CopyGroup], TakeBack], words: str) -> None:
        place = self._cards.index(card)
        take_back = says(card.group)
        self._toast.tell(words, take_back)
        # The keyboard goes on with what has taken the place.
        if self._cards:
            self._cards[min(place, len(self._cards) - 1)].take_focus()
        else:
            self.take_focus()


class _Card(Card):
    """One group: what it is, its files, and what can be said of it. `play_chosen` tells the track of a file."""

    play_chosen = Signal(object)  # TrackId

    def __init__(self, keeper: ThemeKeeper, covers: Covers, group: CopyGroup) -> None:
        super().__init__(keeper)
        self.group = group
        self.title = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._cover = CoverArt(keeper, covers, _COVER)
        self._name = ElidedLabel(size=Type.LEAD, strong=True)
        self._by = ElidedLabel(quiet=True)
        self.join = secondary_button(self.tr("One history"))
        self.tell_apart = quiet_button(self.tr("Not the same"))
        self.part = secondary_button(self.tr("Two histories") if len(group.tracks) == 2 else self.tr("Own histories"))
        says = (self.part,) if group.likeness is Likeness.JOINED else (self.tell_apart, self.join)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._by)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._cover)
        head.addLayout(words, 1)
        for button in says:
            head.addWidget(button)
        for button in {self.join, self.tell_apart, self.part}.difference(says):
            keep_unseen(button, self)
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        self._rows: dict[TrackId, _FileRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addLayout(self._files)
        more = len(group.tracks) - _MOST_FILES
        if more > 0:
            rest = Label(plural("and %n file more", "and %n files more", more), quiet=True)
            rest.setContentsMargins(Space.S, Space.XS, 0, Space.XS)
            layout.addWidget(rest)

    def show_files(self, tracks: Sequence[Track], counts: Mapping[TrackId, TrackCounts]) -> None:
        if not tracks:
            return
        first = next((track for track in tracks if not track.missing), tracks[0])
        tags = first.tags
        artist = tags.artist or tags.album_artist
        self.title = tags.title
        self._name.setText(tags.title)
        self._by.setText(artist)
        self._cover.show_cover(Cover(tags.album or tags.title, artist, None if first.missing else first.path))
        self.setAccessibleName(f"{tags.title}, {artist}" if artist else tags.title)
        sizes = dict(zip(self.group.tracks, self.group.sizes, strict=True))
        for track in tracks:
            row = self._rows.get(track.id)
            if row is None:
                row = self._rows[track.id] = _FileRow(self._keeper)
                row.play.clicked.connect(lambda _=False, t=track.id: self.play_chosen.emit(t))
                self._files.addWidget(row)
            row.show_file(track, sizes[track.id], counts.get(track.id, TrackCounts()))

    def take_focus(self) -> None:
        (self.part if self.group.likeness is Likeness.JOINED else self.join).setFocus(Qt.FocusReason.OtherFocusReason)


class _FileRow(QWidget):
    """One file of a group: where it is, what it is like, and what is told of it."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.play = IconButton(keeper, "play", self.tr("Play"), size=16)
        self._where = ElidedLabel(in_middle=True)
        self._about = ElidedLabel(size=Type.SMALL, quiet=True)
        folder = IconButton(keeper, "folder", self.tr("Show in folder"), size=16)
        folder.clicked.connect(self._show)
        self._track: Track | None = None
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._where)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            sign_size(_COVER - 30), Space.XS, 0, Space.XS
        )  # the mark stands under the cover's right edge
        row.setSpacing(Space.M)
        row.addWidget(self.play)
        row.addLayout(words, 1)
        row.addWidget(folder)

    def show_file(self, track: Track, size: int | None, counts: TrackCounts) -> None:
        self._track = track
        part = "" if track.part is None else self.tr(", track {number}").format(number=track.part.number)
        self._where.setText(f"{track.path}{part}")
        told = (
            self.tr("Missing") if track.missing else "",
            kind_of_file(track.path, size, track.tags.duration),
            clock(track.tags.duration),
            plural("%n play", "%n plays", counts.plays),
            "" if track.rating is None else star_marks(track.rating),
            self.tr("loved") if track.loved else "",
        )
        self._about.setText("  ·  ".join(words for words in told if words))
        self.play.setEnabled(not track.missing)

    def _show(self) -> None:
        if self._track is not None:
            show_in_folder(self._track.path)
