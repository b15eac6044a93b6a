"""In the settings: whether there is an icon in the tray, and whether the desktop tells of tracks."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.presence import Presence
from segue.gui.anchor import setting_row
from segue.gui.card import hairline
from segue.gui.check_box import CheckBox
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Space
from segue.gui.unseen import keep_unseen


class PresenceChoice(QWidget):
    """Only what this desktop has is asked; `is_empty` where that is nothing."""

    def __init__(self, presence: Presence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presence = presence
        self.is_empty = not (presence.has_tray or presence.has_notifications)
        self.in_tray = CheckBox(name_of(Which.IN_TRAY))
        self.in_tray.toggled.connect(presence.set_in_tray)
        self.stays = CheckBox(name_of(Which.STAYS))
        self.stays.toggled.connect(presence.set_stays_when_closed)
        self.tells = CheckBox(name_of(Which.TELLS_TRACKS))
        self.tells.toggled.connect(presence.set_tells_tracks)
        self.tells_offers = CheckBox(name_of(Which.TELLS_OFFERS))
        self.tells_offers.toggled.connect(presence.set_tells_offers)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        if presence.has_tray:
            words = self.tr("Its menu plays and pauses, and has what Segue offers.")
            rows.addWidget(setting_row(Which.IN_TRAY, words, title=self.in_tray))
            words = self.tr("The icon brings it back; its menu ends Segue.")
            rows.addWidget(setting_row(Which.STAYS, words, title=self.stays))
        if presence.has_tray and presence.has_notifications:
            rows.addWidget(hairline())
        if presence.has_notifications:
            words = self.tr("By a notification of your desktop, while you look at something else.")
            rows.addWidget(setting_row(Which.TELLS_TRACKS, words, title=self.tells))
            words = self.tr("Only while nothing plays, and never in quiet hours. It goes when the moment has passed.")
            rows.addWidget(setting_row(Which.TELLS_OFFERS, words, title=self.tells_offers))
        for box in (self.in_tray, self.stays, self.tells, self.tells_offers):
            if box.parentWidget() is None:
                keep_unseen(box, self)
        presence.changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        presence = self._presence
        for box, is_on in (
            (self.in_tray, presence.in_tray),
            (self.stays, presence.stays_when_closed),
            (self.tells, presence.tells_tracks),
            (self.tells_offers, presence.tells_offers),
        ):
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        self.stays.setEnabled(presence.in_tray)
