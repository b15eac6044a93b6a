"""The place of looking back: your week, and what Segue has learned."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segue.gui.command import Command, Group
from segue.gui.places.area import Area
from segue.gui.places.way import Target
from segue.gui.sidebar import Place
from segue.gui.targets import EarlierOffersAt

if TYPE_CHECKING:
    from segue.core.ports.insights import Ever
    from segue.gui.week_page import WeekPage


class WeekPlaces(Area):
    def page_of(self, target: Target) -> QWidget | None:
        if target is not Place.WEEK:
            return None
        self.week.show_now()
        return self.week

    def commands(self) -> Sequence[Command]:
        words, also = self.tr("Your week"), self.tr("heat map year month what Segue has learned habits")
        go = Command("week", Group.GO, words, lambda: self._way.open(Place.WEEK), icon="calendar-days", also=also)
        forget = Command(
            "forget artist",
            Group.LIBRARY,
            self.tr("Forget an artist…"),
            self._ask_whom_to_forget,
            icon="trash-2",
            also=self.tr("plays log delete privacy"),
        )
        return [go, forget]

    def _ask_whom_to_forget(self) -> None:
        from segue.gui.forget_dialog import ask_whom_to_forget

        s, window = self._services, self._around.window

        def ask(ever: "Ever") -> None:
            ask_whom_to_forget(s.keeper, ever.artists, s.forgetting(), window)

        s.looking_back().ever(ask)

    @cached_property
    def week(self) -> "WeekPage":
        from segue.gui.learned_part import LearnedPart
        from segue.gui.week_page import WeekPage

        s, around = self._services, self._around
        learned = LearnedPart(
            *(s.keeper, s.learning(), s.manners(), s.foretelling(), s.forgetting(), s.plays, s.offer_log),
            *(around.actions, s.clock, s.replying(), around.toast),
        )
        page = WeekPage(
            *(s.keeper, s.covers, s.looking_back(), s.library.tracks, learned, s.settings, s.clock),
            *(s.write_picture, around.toast),
            parent=self._around.pages,
        )
        page.opened.connect(self._way.open)
        page.history_wanted.connect(lambda: self._way.open(Place.HISTORY))
        learned.opened.connect(self._way.open)
        learned.earlier_wanted.connect(lambda: self._way.open(EarlierOffersAt()))
        for changed in (s.player.played, s.library.changed, s.forgetting().changed):
            changed.connect(lambda _: page.hear_played())
        return self._placed(page)
