"""A name that is filled into a sentence stays in its place, also where it is written from right to left."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.domain.speech import English, InALine, Sentence, apart, isolated, plural, speak, tr, unmarked
from segue.domain.wording import beside, listed
from segue.gui.language import say_in_chosen

SOURCES = Path(__file__).resolve().parent.parent / "src" / "segue"

ARABIC, HEBREW = "أنت عمري 2", "שלום"
#: "{name} will play next".
AN_ARABIC_SENTENCE = Sentence("سيتم تشغيل {name} بعد ذلك")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    speak(English())
    yield
    speak(English())


def test_what_is_written_the_other_way_stands_between_marks() -> None:
    assert tr("{name} will play next").format(name=ARABIC) == f"\u2068{ARABIC}\u2069 will play next"
    assert (
        plural("%n track of {name}", "%n tracks of {name}", 2).format(name=HEBREW)
        == f"2 tracks of \u2068{HEBREW}\u2069"
    )
    assert tr("{name} will play next").format(name="Für Elise") == "Für Elise will play next"
    assert AN_ARABIC_SENTENCE.format(name="AC/DC") == "سيتم تشغيل \u2068AC/DC\u2069 بعد ذلك"
    assert AN_ARABIC_SENTENCE.format(name=ARABIC) == f"سيتم تشغيل {ARABIC} بعد ذلك"
    assert AN_ARABIC_SENTENCE.format(name=12) == "سيتم تشغيل 12 بعد ذلك"


def test_a_sentence_within_a_sentence_is_told_apart_once() -> None:
    by = tr("{title} by {artist}").format(title="Enta Omri", artist=ARABIC)
    assert tr("Kept: {what}").format(what=by) == f"Kept: Enta Omri by \u2068{ARABIC}\u2069"
    assert listed([ARABIC, HEBREW, "Ada"]) == f"\u2068{ARABIC}\u2069, \u2068{HEBREW}\u2069 and Ada"
    assert beside(ARABIC, "4 tracks") == f"\u2068{ARABIC}\u2069 · 4 tracks"
    assert apart(apart(ARABIC)) == isolated(ARABIC)
    assert unmarked(by) == f"Enta Omri by {ARABIC}"


def test_a_command_line_adds_no_marks() -> None:
    speak(InALine())
    assert tr("{name} will play next").format(name=ARABIC) == f"{ARABIC} will play next"
    assert beside(ARABIC, "4 tracks") == f"{ARABIC} · 4 tracks"


def test_what_widgets_say_is_a_sentence_too(qapp: QApplication, qtbot: QtBot) -> None:
    say_in_chosen(qapp, "en")
    widget = QWidget()
    qtbot.addWidget(widget)
    said = widget.tr("{name} will play next")
    assert said.format(name=ARABIC) == f"\u2068{ARABIC}\u2069 will play next"
    assert widget.tr("Nothing", "a comment") == "Nothing"
    label = QLabel(said.format(name=ARABIC))
    qtbot.addWidget(label)
    label.resize(400, 24)
    *_, last = sorted(painted_by(label), key=lambda one: one.ink.left())
    assert "next" in last.words, "what is said reads on behind the name"


# ---------------------------------------------------------------- every sentence in the sources

#: A place alone: what fills it stands in no sentence.
_ALONE = re.compile(r"\{\w+\}")


class _Filling(NamedTuple):
    """One call of `format`, with the function in which it stands, the module, and the names that led to it."""

    where: str
    said: ast.expr
    function: ast.AST
    module: ast.Module
    names: frozenset[str] = frozenset()


def _fillings() -> Iterator[_Filling]:
    for folder in ("core", "domain", "gui", "habits", "parts"):
        for file in sorted((SOURCES / folder).rglob("*.py")):
            module = ast.parse(file.read_text(encoding="utf-8"))
            yield from _within(str(file.relative_to(SOURCES)), module, module, module)


def _within(file: str, module: ast.Module, function: ast.AST, node: ast.AST) -> Iterator[_Filling]:
    match node:
        case ast.Call(func=ast.Attribute(value=said, attr="format")):
            yield _Filling(f"{file}:{node.lineno}: {ast.unparse(said)}", said, function, module)
        case ast.FunctionDef():
            function = node
    for inner in ast.iter_child_nodes(node):
        yield from _within(file, module, function, inner)


def _is_looked_up(said: ast.AST, its: _Filling) -> bool:
    """Whether it can only be what `tr` or `plural` gave, at once or under a name that has nothing else."""
    match said:
        case ast.Call(ast.Name("tr" | "plural" | "super")) | ast.Call(ast.Attribute(attr="tr")) | ast.Attribute():
            return True
        case ast.Constant(str() as text):
            return bool(_ALONE.fullmatch(text))
        case ast.IfExp(body=one, orelse=other):
            return _is_looked_up(one, its) and _is_looked_up(other, its)
        case ast.Subscript(value=of) | ast.Call(ast.Attribute(value=of, attr="format" | "items")):
            return _is_looked_up(of, its)
        case ast.Dict(values=several):
            return all(_is_looked_up(one, its) for one in several)
        case ast.Call(ast.Name(called)):
            made = [node for node in its.module.body if isinstance(node, ast.FunctionDef) and node.name == called]
            given = [
                node.value for of in made for node in ast.walk(of) if isinstance(node, ast.Return) and node.value
            ]
            return bool(given) and all(_is_looked_up(one, its._replace(function=made[0])) for one in given)
        case ast.Name(name) if name in its.names:
            return True  # made of itself: filled once more
        case ast.Name(name):
            given, its = list(_given(name, its.function)), its._replace(names=its.names | {name})
            return bool(given) and all(_is_looked_up(one, its) for one in given)
    return False


def _given(name: str, function: ast.AST) -> Iterator[ast.expr]:
    """All that is called so within it."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(called)], value=value) if called == name:
                yield value
            case ast.Assign(targets=[ast.Tuple(elts=places)], value=ast.Tuple(elts=values)):
                yield from (value for at, value in zip(places, values, strict=True) if ast.unparse(at) == name)
            case ast.AnnAssign(target=ast.Name(called), value=ast.expr() as value) if called == name:
                yield value
            case ast.comprehension(target=ast.Tuple(elts=places), iter=over) if name in map(ast.unparse, places):
                yield over


def test_every_place_in_a_sentence_is_filled_by_it() -> None:
    """`tr(…).replace(…).format(…)` would forget that it is one; so might what comes from elsewhere."""
    assert [its.where for its in _fillings() if not _is_looked_up(its.said, its)] == []
