"""A sign at an end of a line of text, which may do something."""

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit

LEADING, TRAILING = QLineEdit.ActionPosition.LeadingPosition, QLineEdit.ActionPosition.TrailingPosition


def line_sign(line: QLineEdit, words: str, where: QLineEdit.ActionPosition) -> QAction:
    """Made here, it can be used for as long as `line`. One that the line makes can not: where a window is taken down,
    Python lets go at once of all in it that Qt has made, while the line may yet hear of another theme.
    """
    made = QAction(QIcon(), words, line)
    line.addAction(made, where)
    return made
