"""How much of an offer is unexpected: the listener's dial, and where it stands just now."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.offers import Offers
from segue.domain.offer import SIZE
from segue.gui.anchor import Anchor
from segue.gui.brief import Brief
from segue.gui.dial import Dial
from segue.gui.settings_list import Which, name_of

_STEP = 0.1


class SurpriseChoice(QWidget):
    def __init__(self, offers: Offers) -> None:
        super().__init__()
        self._offers = offers
        self.dial = Dial(name_of(Which.SURPRISE), 0, 1, _STEP, self._words, page=2)
        self.dial.moved.connect(self._set)
        self._note = Brief(
            "", self.tr("There are more of them where you hear them through, fewer where you skip them.")
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(Anchor(Which.SURPRISE, self.dial, self._note))
        self.refresh()

    def refresh(self) -> None:
        self.dial.show_value(self._offers.dial)
        self._tell()

    def _set(self, dial: float) -> None:
        self._offers.set_dial(dial)
        self._tell()

    def _words(self, dial: float) -> str:
        if dial < _STEP:
            return self.tr("Familiar")
        if dial > 1 - _STEP:
            return self.tr("Surprise me")
        return self.tr("Balanced") if abs(dial - 0.3) < _STEP / 2 else f"{dial:.0%}"

    def _tell(self) -> None:
        self._note.details.setVisible(bool(self._offers.dial))
        if not self._offers.dial:
            self._note.details.setChecked(False)
            self._note.say(self.tr("Offers hold only what you know well and heard lately."))
            return
        now = max(1, round(10 * self._offers.dial_now()))
        words = self.tr("Forgotten favourites, deep cuts and tracks never played: now about {now} of {size} tracks.")
        self._note.say(words.format(now=now, size=SIZE))
