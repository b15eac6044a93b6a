"""Asks whose plays are to be forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from segue.core.forgetting import Forgetting
from segue.domain.speech import tr
from segue.domain.taste import OfArtist
from segue.domain.text import fold
from segue.gui.completion import dressed
from segue.gui.line_dialog import LineDialog
from segue.gui.theme_keeper import ThemeKeeper


def ask_whom_to_forget(
    keeper: ThemeKeeper, artists: Sequence[str], forgetting: Forgetting, parent: QWidget
) -> LineDialog:
    """One of these `artists`, who were ever heard."""
    by_name = {fold(name): name for name in reversed(artists)}  # of two, the one heard more

    def take(typed: str) -> bool:
        wanted = fold(typed.strip())
        name = by_name.get(wanted)
        if name is None:  # a part of a name does where one alone has it: the list has proposed none but this one
            like = [one for key, one in by_name.items() if wanted in key]
            name = like[0] if len(like) == 1 else None
        if name is not None:
            forgetting.forget(OfArtist(name), name)
        return name is not None

    dialog = LineDialog(
        keeper,
        tr("Forget an artist"),
        tr("All their plays leave your history; the music itself stays. You can undo it."),
        tr("Forget"),
        tr("You have played nobody of this name."),
        take,
        parent,
    )
    dialog.line.setPlaceholderText(tr("Artist"))
    completer = QCompleter(list(artists), dialog)
    dressed(completer, tr("Artists of that name"))
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    dialog.line.setCompleter(completer)
    dialog.open()
    return dialog
