"""All commands with their keys: to be looked up, and to be changed by pressing others."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from segue.domain.fitting import fit, key_of
from segue.domain.text import fold
from segue.gui.buttons import IconButton, accent_button, quiet_button
from segue.gui.card import Card
from segue.gui.command import Command, Commands, Group
from segue.gui.icons import icon
from segue.gui.key_button import KeyButton
from segue.gui.keys import WITHIN, KeyMap, shown
from segue.gui.labels import ElidedLabel, Label
from segue.gui.line_sign import LEADING, line_sign
from segue.gui.theme import A_FRAME, Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.turns import once_painted


class ShortcutsChoice(QWidget):
    """Made when it is first seen. `finder` is what looks for one of them, and resets them all."""

    def __init__(self, keeper: ThemeKeeper, commands: Commands, keys: KeyMap, toast: Toast) -> None:
        super().__init__()
        self._keeper = keeper
        self._commands = commands
        self._keys = keys
        self._toast = toast
        self._rows: dict[str, _CommandRow] = {}
        #: The cards that are still to be made.
        self._left: Iterator[None] = iter(())
        self._cards: list[tuple[QWidget, Sequence[QWidget]]] = []
        self._told: list[tuple[str, str]] = []
        #: What is looked for in all of the settings.
        self._sought: Sequence[str] = ()
        self.field = _SearchField(keeper)
        self.field.textChanged.connect(lambda _: self._narrow())
        self.all = quiet_button(self.tr("Reset all"))
        self.all.clicked.connect(self._reset_all)
        self.finder = QWidget(self)
        find = QHBoxLayout(self.finder)
        find.setContentsMargins(0, 0, 0, 0)
        find.setSpacing(Space.S)
        find.addWidget(self.field, 1)
        find.addWidget(self.all)
        self._none = Label(self.tr("No command is called so."), quiet=True, parent=self)
        self._none.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        keys.changed.connect(self._show_keys)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # ---- what there is

    @property
    def rows(self) -> Mapping[str, "_CommandRow"]:
        """Of all commands, by their ids."""
        self._finish()
        return self._rows

    def narrow_to(self, words: Sequence[str]) -> bool:
        """As a section of the settings in which one looks for `words`, none of whose rows need be made yet."""
        self._sought = words
        if self.isVisible():
            self._narrow()
        told = ((f"{one.words} {one.also}", self._keys.of(one.id)) for one in self._those_with_keys())
        return not words or any(_has(words, *one) for one in (*told, *self._fixed()))

    def _those_with_keys(self) -> Sequence[Command]:
        return [one for one in self._commands.all() if one.group is not Group.SETTING]

    def refresh(self) -> None:
        """The commands as they are now: an activity may have come or gone. Settings have no keys."""
        commands = self._those_with_keys()
        told = [(one.id, one.words) for one in commands]
        if told != self._told:
            self._told = told
            self._build(commands)
        self._show_keys()
        self._narrow()

    def _build(self, commands: Sequence[Command]) -> None:
        """The first card at once, each other in a turn of the loop: nobody waits for what lies further down."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self._none:
                widget.deleteLater()
        self._rows, self._cards = {}, []
        self._column.addWidget(self._none)
        left = self._left = self._each_card(commands)
        next(left, None)
        once_painted(self, lambda: self._go_on(left))

    def _go_on(self, left: Iterator[None]) -> None:
        if left is self._left and next(left, self) is None:
            QTimer.singleShot(A_FRAME, self, lambda: self._go_on(left))

    def _finish(self) -> None:
        for _ in self._left:
            pass

    def _each_card(self, commands: Sequence[Command]) -> Iterator[None]:
        titles = self._titles()
        for group, of_group in groupby(commands, lambda one: one.group):
            rows = []
            for one in of_group:
                row = self._rows[one.id] = _CommandRow(self._keeper, one)
                row.button.wished.connect(lambda key, command=one.id: self._wish(command, key))
                row.again.clicked.connect(lambda _=False, command=one.id: self._reset(command))
                row.taken_over.connect(lambda command=one.id: self._take_over(command))
                self._show_key(one.id, row)
                rows.append(row)
            self._add_card(titles[group], rows)
            yield
        self._add_card(
            self.tr("Within lists and texts"),
            [_FixedRow(self._keeper, words, keys) for words, keys in self._fixed()],
        )

    def _add_card(self, title: str, rows: Sequence[QWidget]) -> None:
        whole = QWidget()
        card = Card(self._keeper)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        inside.setSpacing(0)
        for row in rows:
            inside.addWidget(row)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Label(title, Type.LEAD, strong=True))
        column.addWidget(card)
        self._column.addWidget(whole)
        self._cards.append((whole, rows))

    def _titles(self) -> dict[Group, str]:
        return {
            Group.GO: self.tr("Go to"),
            Group.PLAYING: self.tr("What plays"),
            Group.SOUND: self.tr("Sound"),
            Group.ACTIVITY: self.tr("What you do"),
            Group.LISTS: self.tr("Playlists"),
            Group.LIBRARY: self.tr("Your music"),
            Group.WINDOW: self.tr("The window"),
        }

    def _fixed(self) -> Sequence[tuple[str, Sequence[str]]]:
        return (
            (self.tr("Play or open what is chosen"), ("Return",)),
            (self.tr("Play an album, an artist or a folder at once"), ("Ctrl+Return",)),
            (self.tr("Edit tags; rename a playlist; write a note"), ("F2",)),
            (self.tr("Remove what is chosen"), ("Del",)),
            (self.tr("Copy, cut and paste tracks"), ("Ctrl+C", "Ctrl+X", "Ctrl+V")),
            (self.tr("Choose all"), ("Ctrl+A",)),
            (self.tr("Choose one more, or one less, of covers and folders"), ("Ctrl+Space",)),
            (self.tr("Move up and down in a playlist, in the queue or among the playlists"), ("Alt+Up", "Alt+Down")),
            (self.tr("Save a rule or tags that are edited"), ("Ctrl+S",)),
            (self.tr("Edit the parts of a blend"), ("Ctrl+E",)),
            (self.tr("Leave what was begun"), ("Esc",)),
        )

    # ---- what is shown of it

    def _show_keys(self) -> None:
        for command, row in self._rows.items():
            self._show_key(command, row)
        self.all.setVisible(self._keys.any_changed)

    def _show_key(self, command: str, row: "_CommandRow") -> None:
        row.button.show_keys(self._keys.of(command))
        row.show_changed(self._keys.is_changed(command))

    def _narrow(self) -> None:
        """To what has the words, or the keys, that are typed."""
        text = "" if self._sought else self.field.text().strip()
        if text or self._sought:
            self._finish()
        typed = key_of(text).split() if text else []
        any_there = False
        for card, rows in self._cards:
            shows = False
            for row in rows:
                assert isinstance(row, _Row)
                if self._sought:
                    fits = _has(self._sought, row.all_words, row.button.keys)
                else:
                    fits = not text or has_key(row.button.keys, text) or bool(fit(typed, row.words_key))
                row.setVisible(fits)
                shows = shows or fits
            card.setVisible(shows)
            any_there = any_there or shows
        self._none.setVisible(not any_there)

    # ---- what is changed

    def _wish(self, command: str, key: str) -> None:
        for row in self.rows.values():
            row.show_conflict("", "")
        if not key:
            self._keys.take(command)
            return
        if key in self._keys.of(command):
            return
        row = self.rows[command]
        if key in WITHIN:
            words = self.tr("{key} does something within lists and texts, and stays there.")
            row.show_conflict(words.format(key=shown(key)), "")
            return
        holder = self._keys.holder(key)
        if holder is None:
            self._keys.give(command, key)
            return
        words = self.tr("{key} is the key of “{other}”.")
        row.show_conflict(words.format(key=shown(key), other=self._words(holder)), key)
        row.conflict.take.setFocus()

    def _take_over(self, command: str) -> None:
        row = self.rows[command]
        key, before = row.wished, self._keys.chosen()
        other = self._keys.holder(key)
        row.show_conflict("", "")
        row.button.setFocus()
        self._keys.give(command, key)
        if other is not None:
            words = self.tr("{key} is “{command}” now, and no longer “{other}”")
            self._toast.tell(
                words.format(key=shown(key), command=self._words(command), other=self._words(other)),
                lambda: self._keys.put_back(before),
                stands=None,
            )

    def _reset(self, command: str) -> None:
        before = self._keys.chosen()
        self.rows[command].button.setFocus()
        self._keys.reset(command)
        words = self.tr("“{command}” has the keys again that Segue brings")
        self._toast.tell(words.format(command=self._words(command)), lambda: self._keys.put_back(before), stands=None)

    def _reset_all(self) -> None:
        before = self._keys.chosen()
        self.field.setFocus()
        self._keys.reset_all()
        words = self.tr("All commands have the keys again that Segue brings")
        self._toast.tell(words, lambda: self._keys.put_back(before), stands=None)

    def _words(self, command: str) -> str:
        """What it is called; an activity that is no more, by its id."""
        row = self.rows.get(command)
        return command if row is None else row.words


def how_to_change() -> str:
    return QCoreApplication.translate(
        "ShortcutsPage", "To change a shortcut, click it and press the new keys. Backspace removes it."
    )


class _Row(QWidget):
    """Words, and keys at the end of the line."""

    def __init__(self, words: str, also: str, button: KeyButton) -> None:
        super().__init__()
        self.words = words
        self.all_words = f"{words} {also}"
        self.words_key = key_of(self.all_words)
        self.button = button
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, Space.XS, 0, Space.XS)
        self.line.setSpacing(Space.XS)
        self.line.addWidget(ElidedLabel(words), 1)
        self.line.addWidget(button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self.line)


def has_key(keys: Sequence[str], typed: str) -> bool:
    """Whether these are among the keys, or one of them, or the first of them."""
    wanted = "".join(typed.casefold().split())
    begun = wanted if "+" in wanted else f"{wanted}+"
    folded = [key.casefold() for key in keys]
    return any(key == wanted or key.startswith(begun) or wanted in key.split("+") for key in folded)


def _has(words: Sequence[str], told: str, keys: Sequence[str]) -> bool:
    folded = fold(told)
    return all(word in folded for word in words) or has_key(keys, " ".join(words))


class _FixedRow(_Row):
    def __init__(self, keeper: ThemeKeeper, words: str, keys: Sequence[str]) -> None:
        button = KeyButton(keeper, words)
        button.show_keys(keys)
        button.setEnabled(False)
        button.setToolTip("")
        super().__init__(words, "", button)
        self.line.addSpacing(_AGAIN + Space.XS)


#: How wide the button is that resets a row; its room is kept where it is not seen.
_AGAIN = 30


class _CommandRow(_Row):
    """`wished` are the keys that another command has; `taken_over` tells that they are to be taken over."""

    taken_over = Signal()

    def __init__(self, keeper: ThemeKeeper, command: Command) -> None:
        super().__init__(command.words, command.also, KeyButton(keeper, command.words))
        self._keeper = keeper
        self.wished = ""
        words = self.tr("Reset the keys of “{command}”").format(command=command.words)
        self.again = IconButton(keeper, "rotate-ccw", words, size=16)
        stays = self.again.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.again.setSizePolicy(stays)
        self.line.addWidget(self.again)

    @cached_property
    def conflict(self) -> "_Conflict":
        """Made when there is one first: a hundred rows need not have four widgets more."""
        made = _Conflict()
        made.take.clicked.connect(lambda: self.taken_over.emit())
        made.leave.clicked.connect(self._let_be)
        self.column.addWidget(made)
        return made

    def show_changed(self, is_changed: bool) -> None:
        self.again.setVisible(is_changed)

    def show_conflict(self, words: str, wished: str) -> None:
        """Why the keys were not taken, and, where they can be taken over, how; nothing for ""."""
        self.wished = wished
        if words or "conflict" in self.__dict__:
            self.conflict.show_words(words, can_be_taken=bool(wished))

    def _let_be(self) -> None:
        self.button.setFocus()
        self.show_conflict("", "")


class _Conflict(QWidget):
    """Why keys were not taken, and that they can be taken over, or left."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(size=Type.SMALL, wraps=True, warns=True)
        self.take = accent_button(QCoreApplication.translate("_CommandRow", "Take it over"))
        self.leave = quiet_button(QCoreApplication.translate("_CommandRow", "Leave it"))
        told = QHBoxLayout(self)
        told.setContentsMargins(0, 0, _AGAIN + Space.XS, Space.S)
        told.setSpacing(Space.XS)
        told.addWidget(self.words, 1)
        told.addWidget(self.take)
        told.addWidget(self.leave)

    def show_words(self, words: str, *, can_be_taken: bool) -> None:
        self.words.setText(words)
        for button in (self.take, self.leave):
            button.setVisible(can_be_taken)
        self.setVisible(bool(words))


class _SearchField(QLineEdit):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search commands and keys"))
        self.setAccessibleName(self.tr("Search commands and keys"))
        self.setClearButtonEnabled(False)
        self._glass = line_sign(self, self.accessibleName(), LEADING)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 16))
