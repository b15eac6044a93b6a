"""Everything that is said can be said in another language, and in those that there are, all of it is."""

import ast
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from languages import PATTERN, ROOT, TRANSLATIONS, compiled, messages, pseudo, pseudo_language, take_into
from segue.domain import wording
from segue.domain.asking import OnDate
from segue.domain.asking_wording import stretch_words
from segue.domain.speech import number, plural, tr
from segue.gui.language import languages, own_name, say_in, say_in_chosen, system_language

_SOURCES = sorted((ROOT / "src" / "segue").rglob("*.py"))
_FILES = sorted(TRANSLATIONS.glob("segue_*.ts"))
_PLACES = re.compile(r"\{[^}]*\}|%n|%\d|</?[a-z]+[^>]*>")
_LETTERS = re.compile(r"d+|M+|y+|H+|m+")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """What was said before is said after."""
    yield qapp
    say_in_chosen(qapp, "en")


# ---------------------------------------------------------------- in the code


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(name) if name in ("tr", "plural", "mark"):
                    yield name, node
                case ast.Attribute(attr="tr"):
                    yield "self.tr", node


@pytest.mark.parametrize("file", _SOURCES, ids=lambda file: str(file.relative_to(ROOT / "src")))
def test_translators_find_what_is_said(file: Path) -> None:
    """Qt's lupdate takes what stands between the brackets as it is: of an f-string, the code in it too."""
    for name, call in _calls(ast.parse(file.read_text("utf-8"))):
        words = call.args[:2] if name == "plural" else call.args
        where = f"{file.name}:{call.lineno}"
        assert not any(isinstance(part, ast.JoinedStr | ast.BinOp) for word in words for part in ast.walk(word)), (
            where
        )
        if name == "self.tr":  # by the class that says it; numbers go by `plural`, which knows English too
            assert ast.unparse(call.func) == "self.tr", where
            assert len(call.args) == 1, where
        if name in ("plural", "mark", "self.tr"):
            assert all(isinstance(word, ast.Constant) for word in words), where


@pytest.mark.parametrize("file", _SOURCES, ids=lambda file: str(file.relative_to(ROOT / "src")))
def test_an_apostrophe_is_one(file: Path) -> None:
    for name, call in _calls(ast.parse(file.read_text("utf-8"))):
        said = call.args[:2] if name == "plural" else call.args[:1]
        words = [str(one.value) for one in said if isinstance(one, ast.Constant)]
        assert not [one for one in words if re.search(r"\w'\w", one)], "’ and not '"


# ---------------------------------------------------------------- in the translations


def _said(file: Path) -> set[tuple[str, str, str, bool]]:
    return {
        (context, one.findtext("source", ""), one.findtext("comment", ""), one.get("numerus") == "yes")
        for context, one in messages(file)
    }


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_has_every_sentence_and_no_other(file: Path, tmp_path: Path) -> None:
    anew = tmp_path / file.name
    shutil.copy(file, anew)
    take_into(anew)
    assert _said(anew) == _said(file), "run: make translations"
    unfinished = [one.findtext("source") for _, one in messages(file) if one.find("translation[@type]") is not None]
    assert not unfinished


def _forms(message: ElementTree.Element) -> list[tuple[str, str]]:
    """What is said in English, and in the other language."""
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") != "yes":
        return [(source, translation.text or "")]
    forms = [form.text or "" for form in translation]
    return [(source if form is forms[0] and len(forms) > 1 else comment, form) for form in forms]


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_fills_in_what_the_sentence_does(file: Path) -> None:
    wrong = []
    for _, message in messages(file):
        comment = message.findtext("comment", "")
        forms = _forms(message)
        for english, other in forms:
            if PATTERN in comment:
                is_right = bool(_LETTERS.search(other))
            else:
                # A form for one may tell it in words, where English says the number, and the reverse.
                ours, theirs = (set(_PLACES.findall(text)) - {"%n"} for text in (english, other))
                is_right = ours == theirs and english.count("&") == other.count("&")
                is_right = is_right and english.endswith("…") == other.endswith("…")
            if not is_right:
                wrong.append((english, other))
        if message.get("numerus") == "yes" and "%n" in comment and "%n" not in forms[-1][1]:
            wrong.append((comment, forms[-1][1]))
    assert not wrong


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_can_be_filled_in(file: Path, tmp_path: Path) -> None:
    """Whatever stands in braces has a name, so that nothing is raised before the listener."""
    for _, message in messages(file):
        for english, other in _forms(message):
            names = dict.fromkeys(re.findall(r"\{(\w+)", english), 1)
            if names:
                assert "{" not in other.format(**names)


# ---------------------------------------------------------------- spoken


class _Outer(QObject):
    def said(self) -> str:
        return self.tr("Play the album")


class _Inner(_Outer):
    pass


def _made(folder: Path, *contexts: str) -> Path:
    """A small translation into German."""
    file = folder / "segue_de.ts"
    text = "".join(
        f"<context><name>{name}</name>{told}</context>"
        for name, told in zip(contexts[::2], contexts[1::2], strict=True)
    )
    file.write_text(f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de">{text}</TS>', "utf-8")
    return compiled(file, folder / "segue_de.qm")


_TRACKS = (
    "<message numerus='yes'><source>%n track</source><comment>%n tracks</comment>"
    "<translation><numerusform>%n Titel allein</numerusform><numerusform>%n Titel</numerusform></translation>"
    "</message>"
    "<message><source>d MMM yyyy</source><comment>a date, in letters of CLDR: 7 Mar 2025</comment>"
    "<translation>d. MMMM yyyy</translation></message>"
    "<message><source>now</source><translation>jetzt</translation></message>"
)


def test_words_numbers_and_dates_are_said_in_another_language(app: QApplication, tmp_path: Path) -> None:
    say_in(app, _made(tmp_path, "", _TRACKS))
    assert tr("now") == "jetzt"
    assert tr("never") == "never", "what is not translated is said in English"
    assert plural("%n track", "%n tracks", 1) == "1 Titel allein"
    assert plural("%n track", "%n tracks", 1204) == "1.204 Titel"
    assert plural("%n thing", "%n things", 2) == "2 things"
    assert number(0.5, 1) == "0,5"
    assert wording.date(date(2025, 3, 7)) == "7. März 2025"
    assert wording.weekday(4) == "Freitag"


def test_in_french_a_month_begins_with_its_first(app: QApplication) -> None:
    say_in_chosen(app, "fr")
    assert wording.full_date(date(2025, 10, 1)) == "1er octobre 2025"
    assert wording.moment_with_weekday(datetime(2025, 10, 1, 20, 15, tzinfo=UTC)) == "mercredi 1er oct. 2025, 20:15"
    assert wording.full_date(date(2025, 10, 11)) == "11 octobre 2025"
    assert wording.month(date(2025, 10, 1)) == "octobre 2025"
    assert stretch_words(OnDate(10, 1, None)) == "le 1er octobre"


def test_what_a_class_says_is_found_for_those_made_of_it(app: QApplication, tmp_path: Path) -> None:
    told = "<message><source>Play the album</source><translation>Album spielen</translation></message>"
    say_in(app, _made(tmp_path, "_Outer", told))
    assert _Outer().said() == "Album spielen"
    assert _Inner().said() == "Album spielen"


def test_english_needs_no_file(app: QApplication, tmp_path: Path) -> None:
    say_in(app, _made(tmp_path, "", _TRACKS))
    say_in_chosen(app, "en")
    assert tr("now") == "now"
    assert plural("%n track", "%n tracks", 1204) == "1,204 tracks"
    assert (
        wording.moment(datetime(2025, 3, 7, 20, 15, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))
        == "Fri 7 Mar 2025, 20:15"
    )


def test_a_language_is_called_as_its_speakers_call_it() -> None:
    assert [own_name(one) for one in ("en", "de", "fr", "es", "ja")] == [
        *("English", "Deutsch", "Français", "Español", "日本語")
    ]
    assert languages()[0] == "en"
    assert system_language(["de"]) == "en", "the tests' own system speaks none"


# ---------------------------------------------------------------- a language that nobody speaks


def test_it_is_longer_and_keeps_what_is_filled_in() -> None:
    assert pseudo("Play {track} (%n)…") == "[Pláý {track} (%n)… ~~~~~~~~]"
    assert pseudo(", ") == ", "


def test_the_window_says_nothing_that_translators_do_not_see(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    say_in(app, pseudo_language(tmp_path))
    assert plural("%n track", "%n tracks", 3) == "[3 tráçks ~~~~]"
    assert wording.date(date(2025, 3, 7)) == "7 Mar 2025"
    label = QLabel(wording.in_daypart(wording.Daypart.NIGHT))
    qtbot.addWidget(label)
    assert label.text() == "[át ñíght ~~~~]"
