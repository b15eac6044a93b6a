"""What the listener replies to the offer that stands, wherever they see it, and what they are told of it."""

from functools import partial

from PySide6.QtCore import QObject

from segue.core.offers import Offers
from segue.core.playback import Player
from segue.core.politeness import Pace
from segue.core.replying import Consequence, Replying
from segue.domain.offer import Answer, Offer
from segue.gui.toast import Toast
from segue.gui.ways_back import Go


class Replies(QObject):
    """Each is one call; what follows from it is told, with the way back."""

    def __init__(self, offers: Offers, replying: Replying, player: Player, toast: Toast) -> None:
        super().__init__(toast)
        self._offers = offers
        self._player = player
        self._replying = replying
        self._toast = toast

    def accept(self) -> None:
        self._offers.reply(Answer.ACCEPTED)

    def accept_always(self) -> None:
        offer = self._offers.standing
        if offer is None:
            return
        self._offers.accept_always()
        words = self.tr("{music} begins by itself at this moment from now on")
        self._toast.tell(
            words.format(music=offer.mix.evidence.subject), lambda: self._offers.manners.take_back(offer.key)
        )

    def not_now(self) -> None:
        self.tell(self._replying.not_now())

    def not_at_this_time(self) -> None:
        self.tell(self._replying.not_at_this_time())

    def less_often(self) -> None:
        slower = {Pace.AS_IT_SUITS: Pace.DAILY, Pace.DAILY: Pace.A_FEW_A_WEEK}
        self._set_pace(slower.get(self._offers.pace, Pace.NEVER))

    def turn_off(self) -> None:
        self._set_pace(Pace.NEVER)

    def tell(self, consequence: Consequence | None) -> None:
        """What follows from a word of theirs, with the way back."""
        if consequence is not None:
            self._toast.tell(consequence.words, consequence.take_back)

    def tell_begun(self, offer: Offer) -> None:
        words = self.tr("{title}: begun by itself, as you asked")
        self._toast.offer(words.format(title=offer.mix.title), self.tr("Stop"), self._offers.take_back_what_began)

    def tell_unshuffled(self) -> None:
        player = self._player

        def turn(is_on: bool) -> Go:
            player.set_shuffle(is_on)
            return partial(turn, not is_on)

        self._toast.tell(
            self.tr("Shuffle is off: an album plays in its own order"),
            partial(turn, True),
            stands=lambda: not player.shuffle,
            returns=lambda: player.shuffle,
        )

    def tell_taken_back(self, offer: Offer) -> None:
        words = self.tr("{music} does not begin by itself any more")
        self._toast.tell(
            words.format(music=offer.mix.evidence.subject), lambda: self._offers.manners.set_always(offer.key)
        )

    def _set_pace(self, pace: Pace) -> None:
        before = self._offers.pace
        told = {
            Pace.AS_IT_SUITS: self.tr("Offers come as they suit you"),
            Pace.DAILY: self.tr("At most one offer a day from now on"),
            Pace.A_FEW_A_WEEK: self.tr("A few offers a week from now on"),
            Pace.NEVER: self.tr("Offers are turned off"),
        }
        self._offers.set_pace(pace)
        self._toast.tell(told[pace], lambda: self._offers.set_pace(before))
