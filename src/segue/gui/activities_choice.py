"""The listener's own list of activities, in the settings: each can be called otherwise, moved, and taken away."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from segue.core.activities import LONGEST, Activities
from segue.domain.context import Activity
from segue.domain.wording import doing
from segue.gui.activity_chip import activity_icon, activity_word
from segue.gui.brief import Brief
from segue.gui.buttons import IconButton, secondary_button
from segue.gui.emptied import empty
from segue.gui.icons import pixmap
from segue.gui.labels import ElidedLabel, Label
from segue.gui.room import roomy
from segue.gui.theme import Space, Theme
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast

_ICON = 18


class ActivitiesChoice(QWidget):
    def __init__(self, keeper: ThemeKeeper, activities: Activities, toast: Toast) -> None:
        super().__init__()
        self._keeper = keeper
        self._activities = activities
        self._toast = toast
        self.rows: dict[Activity, _Row] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Another activity, like “cleaning”"))
        self.typed.setAccessibleName(self.tr("Another activity"))
        self.typed.setMaxLength(LONGEST)
        self.typed.returnPressed.connect(self._add)
        self.typed.textChanged.connect(self._hear_typed)
        self.add = secondary_button(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add the activity"))
        self.add.clicked.connect(self._add)
        self.mistake = Label(wraps=True, warns=True)
        self.mistake.hide()
        new = QHBoxLayout()
        new.setSpacing(Space.S)
        new.addWidget(self.typed, 1)
        new.addWidget(self.add)
        about = self.tr(
            "What you can choose at the foot of the window. It goes into your history with what you play, and lets "
            "Segue learn what fits. One that is removed stays with what you have played."
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        brief = self.tr("What you can choose at the foot of the window, so that Segue learns what fits.")
        rows.addWidget(Brief(brief, about))
        rows.addLayout(self._list)
        rows.addLayout(new)
        rows.addWidget(self.mistake)
        activities.changed.connect(lambda _: self.refresh())
        self.refresh()
        self._hear_typed("")

    def refresh(self) -> None:
        empty(self._list)
        known = self._activities.all
        self.rows = {}
        for place, activity in enumerate(known):
            row = _Row(self._keeper, activity, is_first=place == 0, is_last=place == len(known) - 1)
            row.up.clicked.connect(partial(self._move, activity, -1))
            row.down.clicked.connect(partial(self._move, activity, 1))
            row.remove.clicked.connect(partial(self._remove, activity))
            row.renamed.connect(partial(self._rename, activity))
            self._list.addWidget(row)
            self.rows[activity] = row

    def _add(self) -> None:
        refusal = self._activities.refusal(self.typed.text())
        self._tell(refusal)
        if refusal is None:
            self._activities.add(self.typed.text())
            self.typed.clear()

    def _rename(self, activity: Activity, typed: str) -> None:
        refusal = self._activities.refusal(typed, activity)
        self._tell(refusal)
        if refusal is None:
            renamed = self._activities.rename(activity, typed)
            if renamed is not None:
                words = self.tr("“{activity}” renamed “{name}”").format(activity=doing(activity), name=typed.strip())
                self._toast.ways.add(words, renamed.back, renamed.stands)
        self.rows.get(activity, self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, activity: Activity, by: int) -> None:
        self._activities.move(activity, by)
        row = self.rows[activity]
        first, second = (row.up, row.down) if by < 0 else (row.down, row.up)
        (first if first.isEnabled() else second).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, activity: Activity) -> None:
        words = self.tr("“{activity}” can no longer be chosen; what you played stays as it is")
        self._toast.tell(words.format(activity=doing(activity)), self._activities.remove(activity))

    def _hear_typed(self, typed: str) -> None:
        self.add.setEnabled(bool(typed.strip()))
        self._tell(None)

    def _tell(self, mistake: str | None) -> None:
        self.mistake.setText(mistake or "")
        self.mistake.setVisible(mistake is not None)


class _Row(QWidget):
    """One activity. Its name becomes a field when the pencil is pressed; Escape leaves it as it was."""

    renamed = Signal(str)

    def __init__(self, keeper: ThemeKeeper, activity: Activity, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._keeper = keeper
        self._activity = activity
        self._is_renaming = False
        self._icon = Label()
        self._words = ElidedLabel(activity_word(activity))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("New name for {activity}").format(activity=doing(activity)))
        self.name.setMaxLength(LONGEST)
        self.name.returnPressed.connect(self._end)
        self.name.installEventFilter(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.name)
        buttons = {
            "pencil": self.tr("Rename {activity}"),
            "chevron-up": self.tr("Move {activity} up"),
            "chevron-down": self.tr("Move {activity} down"),
            "x": self.tr("Remove {activity}"),
        }
        self.pencil, self.up, self.down, self.remove = (
            IconButton(keeper, icon, words.format(activity=doing(activity)), size=16)
            for icon, words in buttons.items()
        )
        self.pencil.clicked.connect(self._begin)
        self.up.setEnabled(not is_first)
        self.down.setEnabled(not is_last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(Space.XS)
        row.addWidget(self._icon)
        row.addSpacing(Space.XS)
        row.addWidget(self._stack, 1)
        for button in (self.pencil, self.up, self.down, self.remove):
            row.addWidget(button)
        self.setFocusProxy(self.pencil)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._leave()
            self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._end()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._is_renaming = True
        self.name.setText(doing(self._activity))
        self.name.selectAll()
        self._stack.setCurrentWidget(self.name)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        """Also when the focus goes elsewhere, which it does once more by what is done here."""
        if self._is_renaming:
            self._leave()
            self.renamed.emit(self.name.text())

    def _leave(self) -> None:
        self._is_renaming = False
        self._stack.setCurrentWidget(self._words)

    def _dress(self, theme: Theme) -> None:
        side = roomy(_ICON)
        self._icon.setFixedSize(side, side)
        self._icon.setPixmap(pixmap(activity_icon(self._activity), theme.second, side, self.devicePixelRatioF()))
