"""No key stands for two commands, what the listener chose goes before what Segue brings, and all is kept."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from fakes import FakeSettings
from segue.gui.key_button import keys_of
from segue.gui.keys import BROUGHT, WITHIN, KeyMap, shown


@pytest.fixture
def settings() -> FakeSettings:
    return FakeSettings()


@pytest.fixture
def keys(settings: FakeSettings, qtbot: QtBot) -> KeyMap:
    return KeyMap(settings)


def test_what_segue_brings_is_one_key_for_one_command() -> None:
    every = [key for some in BROUGHT.values() for key in some]
    assert max(Counter(every).values()) == 1
    assert not WITHIN & set(every)
    for key in (*every, *WITHIN):
        assert QKeySequence(key).toString() == key, "as Qt writes it, so that keys that are pressed are the same"


def test_another_key_is_given_and_kept(keys: KeyMap, settings: FakeSettings) -> None:
    told: list[None] = []
    keys.changed.connect(lambda: told.append(None))
    keys.give("next", "Ctrl+G")
    assert told == [None]
    assert keys.of("next") == ("Ctrl+G",)
    assert keys.holder("Ctrl+G") == "next"
    assert keys.holder("Ctrl+Right") is None
    assert keys.is_changed("next")
    assert keys.any_changed
    assert KeyMap(settings).of("next") == ("Ctrl+G",)


def test_a_key_taken_over_is_no_other_commands(keys: KeyMap) -> None:
    keys.give("next", "Ctrl+N")
    assert keys.of("next") == ("Ctrl+N",)
    assert keys.of("new playlist") == ()
    assert keys.is_changed("new playlist")
    keys.give("ask", "Ctrl+N")
    assert keys.of("ask") == ("Ctrl+N",)
    assert keys.of("next") == ("Ctrl+Right",), "with nothing of its own left it has again what it came with"


def test_a_command_has_other_keys_left_when_one_is_taken(keys: KeyMap) -> None:
    keys.give("next", "F1")
    assert keys.of("shortcuts") == ("Ctrl+/", "?")


def test_no_key_at_all(keys: KeyMap, settings: FakeSettings) -> None:
    keys.take("mute")
    assert keys.of("mute") == ()
    assert keys.text("mute") == ""
    assert keys.hint("mute") == ""
    assert "mute" not in keys.all()
    assert KeyMap(settings).of("mute") == ()


def test_one_is_reset_whoever_has_its_key(keys: KeyMap) -> None:
    keys.give("next", "Ctrl+N")
    keys.reset("new playlist")
    assert keys.of("new playlist") == ("Ctrl+N",)
    assert keys.of("next") == ("Ctrl+Right",)
    assert not keys.any_changed
    keys.take("mute")
    keys.reset("mute")
    assert keys.of("mute") == ("Ctrl+M",)


def test_all_are_reset_and_put_back(keys: KeyMap) -> None:
    keys.give("next", "Ctrl+G")
    keys.give("activity gaming", "Ctrl+Alt+G")
    before = keys.chosen()
    keys.reset_all()
    assert not keys.any_changed
    assert keys.holder("Ctrl+Alt+G") is None
    keys.put_back(before)
    assert keys.of("activity gaming") == ("Ctrl+Alt+G",)


def test_what_is_kept_may_be_anything(qtbot: QtBot) -> None:
    assert not KeyMap(FakeSettings({"keys": 3})).any_changed
    odd = KeyMap(FakeSettings({"keys": {"next": ["Ctrl+G", 3, "nonsense key", ""], "mute": "Ctrl+X"}}))
    assert odd.of("next") == ("Ctrl+G",)
    assert odd.of("mute") == ("Ctrl+M",)


def test_they_are_shown_in_menus(keys: KeyMap) -> None:
    assert keys.text("shortcuts") == shown("F1")
    assert keys.hint("new playlist") == "\tCtrl+N"


@pytest.mark.parametrize(
    ("key", "held", "text", "written"),
    [
        (Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, "\x07", "Ctrl+G"),
        (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "g", "G"),
        (Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier, "G", "Shift+G"),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?", "?"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier, "", "Shift+F5"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (
            Qt.Key.Key_Right,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "",
            "Ctrl+Shift+Right",
        ),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, " ", "Shift+Space"),
    ],
)
def test_what_is_pressed_is_written_as_the_map_has_it(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, written: str
) -> None:
    assert keys_of(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) == written
