"""Offers: asks the policy at the right moments, shows what it answers, and takes the listener's reply."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core import politeness, surprise
from segue.core.learning import Learning, OpenPast, Past, Snapshots, histories, learn_until, learned_at
from segue.core.playback import Player
from segue.core.politeness import Pace, Situation, Speak
from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Alarms, Clock, IdleSensor, Settings
from segue.core.signal import Signal
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Activity, Context
from segue.domain.offer import DIAL, Answer, Evidence, Mix, Moment, Offer, OfferId, Reply, Silence, Suggestion
from segue.domain.play import Origin, OriginKind
from segue.domain.season import is_in_season
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId
from segue.habits import names, reasons
from segue.habits.evidence import occasions
from segue.habits.names import Named, Told, Usual

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.mixes import Material
    from segue.habits.model import Learner

#: How often the schedule asks, besides the moments at which something happens.
SCHEDULE = timedelta(minutes=15)

#: A return is one after the keyboard and mouse were still for so long.
IDLE = timedelta(minutes=10)
IDLE_ASKED = timedelta(seconds=20)

#: Fewer tracks than this are no playlist.
FEWEST_TRACKS = 3


class Proposal(Struct, frozen=True):
    """An offer before it is made: it has no id and stands in no log."""

    key: str
    activity: Activity | None
    mix: Mix


class Supply(Struct, frozen=True):
    """What an offer is made from, and named by: what tags tell of tracks, and what is usual in the library."""

    material: "Material"
    told: Callable[[Sequence[TrackId]], Mapping[TrackId, Told]] = lambda _: {}
    usual: Usual = names.UNKNOWN


def consider(situation: Situation, learner: "Learner", supply: Callable[[], Supply]) -> Proposal | Silence:
    """What the policy would do in `situation`. Pure but for reading the supply, which silence does not need."""
    decision = politeness.decide(situation)
    if isinstance(decision, Silence):
        return decision
    mix = _mix(situation, decision, learner, supply())
    if not mix.evidence.occasions:  # "on 0 of the last 14 days" is no reason
        return Silence("Nothing stands out for this moment.")
    if len(mix.suggestions) < FEWEST_TRACKS:
        return Silence(f"Your library holds too little {decision.genre} for a playlist.")
    return Proposal(
        politeness.key(decision.genre, decision.claim, situation.context), situation.context.activity, mix
    )


def supply_of(past: Past, stock: Stock, until: datetime, left_out: Sequence[LeftOut]) -> Supply:
    """What `past` holds, as it was learned by `until`."""
    from segue.habits.mixes import Material

    material = Material(stock.shelf(past), histories(past, until, left_out), stock.space(past))
    return Supply(material, past.told, stock.usual(past))


def situation_at(
    moment: Moment,
    context: Context,
    in_use: bool,
    learner: "Learner",
    past: Sequence[politeness.Exchange],
    pace: Pace = Pace.AS_IT_SUITS,
    dial: float = DIAL,
) -> Situation:
    """What the policy looks at, as far as `learner` knows it."""
    with learner.as_of(context.at):
        known = learned_at(learner, context.at)
        genres, likelier = _in_season(learner.genres(context), context.at), learner.likelier(context.at)
        return Situation(moment, context, in_use, known.habits, genres, likelier, known.claims, past, pace, dial)


def _in_season(shares: Mapping[str, float], at: datetime) -> dict[str, float]:
    """Without the genres that are out of place at this time of the year."""
    kept = {genre: share for genre, share in shares.items() if is_in_season(genre, at.date())}
    total = sum(kept.values())
    return {genre: share / total for genre, share in kept.items()}


def _mix(situation: Situation, speak: Speak, learner: "Learner", supply: Supply) -> Mix:
    from segue.habits import mixes

    context = situation.context
    evidence = _evidence(situation, speak)
    claims = politeness.claims_at(situation.claims, speak.shares, context)
    rested = surprise.resting((offer for offer, _ in situation.past), context.at)
    suggestions = mixes.build(supply.material, learner, speak.shares, context, claims, situation.dial, rested)
    return Mix(
        _title(situation, speak, suggestions, supply),
        reasons.sentence(evidence),
        evidence,
        tuple(sorted(speak.shares.items(), key=lambda item: (-item[1], item[0]))),
        tuple(suggestions),
    )


def _title(situation: Situation, speak: Speak, suggestions: Sequence[Suggestion], supply: Supply) -> str:
    context, claim = situation.context, speak.claim
    span = None if claim is None else claim.span
    named = context if claim is not None and claim.activity is not None else Context(context.at)
    tracks = [suggestion.track for suggestion in suggestions]
    told, genres = supply.told(tracks), supply.material.shelf.genres_of(tracks)
    return names.title([Named(genres[track], told.get(track, Told())) for track in tracks], named, span, supply.usual)


def _evidence(situation: Situation, speak: Speak) -> Evidence:
    context, habits, claim = situation.context, situation.habits, speak.claim
    if claim is None:
        return occasions(habits.recent, speak.genre, context.at, back=timedelta(days=14))
    if claim.span is None:
        return claim.evidence
    return occasions(habits.recent, speak.genre, context.at, claim.span, context.activity)


def stored_pace(settings: Settings) -> Pace:
    """How many offers the listener allows."""
    stored = settings.get("offers")
    return next((pace for pace in Pace if pace.name.lower() == stored), Pace.AS_IT_SUITS)


class Offers:
    """At most one offer stands at a time.

    Signals: `offered` carries the offer that stands from now on, or None when none stands any more;
    `silent` carries the policy's reason each time it chose to say nothing.
    """

    def __init__(
        self,
        log: OfferLog,
        learning: Learning,
        open_past: OpenPast,
        worker: Worker,
        stock: Stock,
        player: Player,
        surroundings: Surroundings,
        alarms: Alarms,
        idle: IdleSensor,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self.offered: Signal[Offer | None] = Signal()
        self.silent: Signal[Silence] = Signal()
        self.standing: Offer | None = None
        self.silence: Silence | None = None
        self._log = log
        self._learning = learning
        self._open_past = open_past
        self._worker = worker
        self._stock = stock
        self._player = player
        self._surroundings = surroundings
        self._alarms = alarms
        self._idle = idle
        self._settings = settings
        self._clock = clock
        self._still = timedelta()
        self._considering = False
        self._times_reconsidered = 0
        player.queue_ended.connect(lambda _: self.consider(Moment.QUEUE_ENDED))
        surroundings.activity_changed.connect(self._hear_activity)

    @property
    def pace(self) -> Pace:
        """How many offers the listener allows."""
        return stored_pace(self._settings)

    def set_pace(self, pace: Pace) -> None:
        """Hold to it from now on. *Never* also takes back the offer that stands."""
        self._settings.set("offers", pace.name.lower())
        if pace is Pace.NEVER:
            self._pass()
        self.consider(Moment.ASKED)

    @property
    def dial(self) -> float:
        """How much of an offer the listener wants to be unexpected, from 0 to 1."""
        return surprise.chosen_dial(self._settings)

    def dial_now(self) -> float:
        """And how much is, as such tracks fare with them."""
        return surprise.dial_now(self._settings, self._log, self._clock.now())

    def set_dial(self, dial: float) -> None:
        surprise.choose_dial(self._settings, dial)

    def slow_down(self) -> None:
        """Fewer offers than now; from *a few a week* on, none any more. The one that stands is refused."""
        slower = Pace.NEVER if self.pace in (Pace.A_FEW_A_WEEK, Pace.NEVER) else Pace.A_FEW_A_WEEK
        self.reply(Answer.NOT_NOW)
        self.set_pace(slower)

    def begin(self) -> None:
        """Take up an offer that still stands from before, or consider one: the program has just started."""
        now = self._clock.now()
        for offer, reply in self._log.since(now - politeness.REMEMBERED):
            if reply is None and offer.made <= now:
                if now - offer.made < politeness.STANDS:
                    self._stand(offer)
                else:
                    self._log.reply(Reply(offer.id, offer.made + politeness.STANDS, Answer.IGNORED))
        self._alarms.every("offers", SCHEDULE, lambda: self.consider(Moment.SCHEDULED))
        self._alarms.every("idle", IDLE_ASKED, lambda: self._idle.ask(self._hear_idle))
        if self.standing is None:
            self.consider(Moment.STARTED)

    def consider(self, moment: Moment) -> None:
        """Ask the policy; what it answers comes by signal."""
        if self.standing is not None or self._considering:
            return
        self._considering = True
        now = self._clock.now()
        context, in_use = self._surroundings.context(), self._player.is_in_use
        exchanges, pace = _until(now, self._log), self.pace
        dial = self.dial_now()
        open_past, stock = self._open_past, self._stock
        its_learner, left_out = self._learning.learner, self._learning.left_out
        by_then = self._times_reconsidered

        def task() -> Proposal | Silence:
            learner = its_learner()
            situation = situation_at(moment, context, in_use, learner, exchanges, pace, dial)
            with closing(open_past()) as past:
                return consider(situation, learner, lambda: supply_of(past, stock, now, left_out))

        def done(answer: Proposal | Silence) -> None:
            self._considering = False
            if by_then == self._times_reconsidered:
                self._take(moment, answer)
            else:
                self.consider(moment)

        def failed() -> None:
            self._considering = False

        self._worker.submit(task, done, failed)

    def reconsider(self) -> None:
        """What counts of the log has changed by the listener's word: the offer that stands is taken back."""
        self._times_reconsidered += 1
        self._pass()
        self.consider(Moment.ASKED)

    def _hear_activity(self, activity: Activity | None) -> None:
        if activity is not None:
            self.consider(Moment.ACTIVITY)

    def _hear_idle(self, still: timedelta | None) -> None:
        """Someone who touches the keyboard after a long stillness has come back."""
        if still is None:  # not known is not the same as back
            return
        before, self._still = self._still, still
        if before >= IDLE and self._still < before:
            self.consider(Moment.RETURNED)

    def _take(self, moment: Moment, answer: Proposal | Silence) -> None:
        if self._player.is_in_use:  # put on while the policy was thinking
            answer = Silence("You are listening to something you chose.")
        elif self.pace is Pace.NEVER:
            answer = Silence("Offers are turned off.")
        if isinstance(answer, Silence):
            self.silence = answer
            self.silent.emit(answer)
            return
        offer = Offer(OfferId(0), self._clock.now(), moment, answer.key, answer.activity, answer.mix)
        self._stand(self._log.add(offer))

    def reply(self, answer: Answer) -> None:
        """The listener's answer to the offer that stands; accepting plays it at once."""
        offer = self.standing
        if offer is None:
            return
        self._log.reply(Reply(offer.id, self._clock.now(), answer))
        self._withdraw()
        if answer is Answer.ACCEPTED:
            self._player.play(offer.mix.tracks, Origin(OriginKind.OFFERED, offer.id))

    def play_from(self, position: int) -> None:
        """Accept the offer that stands, from one of its tracks."""
        offer = self.standing
        if offer is not None:
            self._log.reply(Reply(offer.id, self._clock.now(), Answer.ACCEPTED))
            self._withdraw()
            self._player.play(offer.mix.tracks, Origin(OriginKind.OFFERED, offer.id), position)

    def _stand(self, offer: Offer) -> None:
        self.standing = offer
        self.silence = None
        left = offer.made + politeness.STANDS
        self._alarms.at("offer stands", left, self._pass, late=timedelta(days=365))
        self.offered.emit(offer)

    def _pass(self) -> None:
        if self.standing is not None:
            self._log.reply(Reply(self.standing.id, self._clock.now(), Answer.IGNORED))
            self._withdraw()

    def _withdraw(self) -> None:
        self.standing = None
        self._alarms.cancel("offer stands")
        self.offered.emit(None)


def _until(now: datetime, log: OfferLog) -> list[politeness.Exchange]:
    """The offers and replies of the time before `now` that still matter. A clock may have been ahead."""
    return [
        (offer, reply if reply is not None and reply.at <= now else None)
        for offer, reply in log.since(now - politeness.REMEMBERED)
        if offer.made <= now
    ]


def would_offer(
    past: Past,
    log: OfferLog,
    context: Context,
    pace: Pace = Pace.AS_IT_SUITS,
    left_out: Sequence[LeftOut] = (),
    snapshots: Snapshots | None = None,
    dial: float = DIAL,
) -> Proposal | Silence:
    """What would be offered in `context`, taken as a breakpoint. Records nothing, and looks at nothing later."""
    learner = learn_until(past, context.at, left_out, snapshots)
    situation = situation_at(Moment.ASKED, context, False, learner, _until(context.at, log), pace, dial)
    return consider(situation, learner, lambda: supply_of(past, Stock(), context.at, left_out))
