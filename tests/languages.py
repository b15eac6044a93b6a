"""Compiles translations for tests, and makes a language that nobody speaks: longer, with accents, in brackets."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"

#: A pattern for a date stays one.
PATTERN = "in letters of CLDR"

#: The longest word that is added to a sentence.
_WORD = 9

_KEPT = re.compile(r"\{[^}]*\}|%n|<[^>]*>|&[a-z]+;|&.|\\.")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñöúýÁÇÉÍÑÖÚÝ")


def take_into(file: Path) -> None:
    """As `make translations` does."""
    subprocess.run([sys.executable, ROOT / "packaging" / "sentences.py", file], check=True)


def compiled(file: Path, to: Path) -> Path:
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", file, "-qm", to], check=True)
    return to


def messages(file: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Each message with its context."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def pseudo(text: str) -> str:
    """ "Play" → "[Pláý ~~]"; what is filled in stays as it is."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    rest, said = 0, []
    for kept in _KEPT.finditer(text):
        said += [text[rest : kept.start()].translate(_ACCENTS), kept[0]]
        rest = kept.end()
    said.append(text[rest:].translate(_ACCENTS))
    more = "~" * (1 + len(text) * 2 // 5)
    words = " ".join(more[at : at + _WORD] for at in range(0, len(more), _WORD))
    return f"[{''.join(said)} {words}]"


def pseudo_language(folder: Path) -> Path:
    """All that Segue says in it, compiled."""
    file = folder / "segue_en.ts"
    take_into(file)
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        if message.get("numerus") == "yes":
            for form, text in zip(translation, (source, comment), strict=True):
                form.text = pseudo(text)
        else:
            translation.text = source if PATTERN in comment else pseudo(source)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    return compiled(file, folder / "segue_en.qm")
