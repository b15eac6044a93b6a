"""The language of the window and of all that is said in it: the listener's choice, else the system's."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QObject, QTime, QTranslator

from segue.domain.speech import IN_A_PATTERN, English, isolated, sentence, speak
from segue.gui.resources import resource

#: The setting that keeps the choice: a code of two letters.
LANGUAGE = "language"

ENGLISH = "en"

#: As they stand alone; the system's are those of a country (“español de España”), with a small letter.
_NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ja": "日本語"}


class Translated:
    """Sentences by Qt's translator, numbers and dates by its locale. For `segue.domain.speech`."""

    def __init__(self, translator: QTranslator, locale: QLocale) -> None:
        self._translator = translator
        self._locale = locale

    def sentence(self, text: str, comment: str) -> str:
        return self._translator.translate("", text, comment) or text

    def plural(self, one: str, many: str, n: int) -> str:
        return self._translator.translate("", one, many, n) or (one if n == 1 else many)

    def number(self, number: float, decimals: int) -> str:
        return self._locale.toString(float(number), "f", decimals)

    def date(self, at: date, pattern: str) -> str:
        if at.day == 1 and self._locale.language() is QLocale.Language.French:
            pattern = IN_A_PATTERN.sub(lambda its: "d'er'" if its[0] == "d" else its[0], pattern)  # "1er octobre"
        day = QDate(at.year, at.month, at.day)
        if isinstance(at, datetime):
            return self._locale.toString(QDateTime(day, QTime(at.hour, at.minute)), pattern)
        return self._locale.toString(day, pattern)

    def apart(self, name: str, among: str) -> str:
        return isolated(name, among)


_looked_up = vars(QObject)["tr"]  # it is asked of a class


def _said(widget: QObject, text: str, comment: str | None = None, n: int = -1) -> str:
    return sentence(_looked_up.__get__(widget, type(widget))(text, comment, n))


# What widgets say is a Sentence like all else that is said: Qt's `tr` would give away a bare text, and each of some
# hundred places that fill a name into one would have to think of its direction.
QObject.tr = _said  # type: ignore[method-assign, assignment]


def languages() -> Sequence[str]:
    """The codes of all that Segue speaks."""
    return [ENGLISH, *sorted(map(_of, resource("translations").glob("segue_*.qm")))]


def own_name(language: str) -> str:
    """As those who speak it call it: "Deutsch"."""
    return _NAMES.get(language) or QLocale(language).nativeLanguageName()


def system_language(known: Sequence[str]) -> str:
    """The first of the listener's, as the system tells them, that is known; else English."""
    wanted = (language.split("-")[0] for language in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in known), ENGLISH)


def say_in_chosen(app: QCoreApplication, chosen: object) -> None:
    """Begin to speak what was chosen, or, where that is nothing that Segue speaks, what the system does."""
    known = languages()
    language = chosen if isinstance(chosen, str) and chosen in known else system_language(known)
    if isinstance(chosen, str) and chosen.endswith(".qm") and Path(chosen).is_file():  # a translator tries their own
        say_in(app, Path(chosen))
    elif language == ENGLISH:
        _put_away(app)
        speak(English())
    else:
        say_in(app, _file(language))


def say_in(app: QCoreApplication, file: Path) -> None:
    """Begin to speak the language of a compiled file, `segue_de.qm`, and of Qt's own for its dialogs."""
    _put_away(app)
    locale = _locale(_of(file))
    own = QTranslator(app)
    if not own.load(str(file)):
        raise ValueError(f"no translation: {file}")
    qts = QTranslator(app)
    if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    app.installTranslator(own)
    QLocale.setDefault(locale)
    speak(Translated(own, locale))


def _file(language: str) -> Path:
    return resource("translations", f"segue_{language}.qm")


def _of(file: Path) -> str:
    return file.stem.removeprefix("segue_")


def _put_away(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
        QLocale.setDefault(QLocale.system())


def _locale(language: str) -> QLocale:
    """With the ways of the listener's country, where their system is in the same language."""
    system = QLocale(QLocale.system().name())
    return system if system.name().split("_")[0] == language else QLocale(language)
