"""Offers: asks the policy at the right moments, shows what it answers, and takes the listener's reply."""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from segue.core import politeness, surprise
from segue.core.faring import as_fared, shares_heard
from segue.core.learning import Learned, Learning, OpenPast, Past, Snapshots, learn_until, learned_at
from segue.core.manners import Manners
from segue.core.playback import Player, State
from segue.core.politeness import Pace, Rules, Situation
from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Alarms, Clock, IdleSensor, Settings
from segue.core.proposing import FEWEST_TRACKS, HeldNow, Stores, Supply, put_forward, supply_of
from segue.core.signal import Signal
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Activity, Attention, Context
from segue.domain.offer import (
    DIAL,
    Answer,
    Considered,
    Form,
    Mix,
    Moment,
    Offer,
    OfferId,
    Reply,
    Silence,
    Span,
)
from segue.domain.play import Origin, OriginKind
from segue.domain.season import is_in_season
from segue.domain.speech import tr
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId
from segue.habits import preferred
from segue.habits.evidence import Claim

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.banks import Floats
    from segue.habits.model import Learner

#: How often the schedule asks, besides the moments at which something happens.
SCHEDULE = timedelta(minutes=15)

#: A return is one after the keyboard and mouse were still for so long.
IDLE = timedelta(minutes=10)
IDLE_ASKED = timedelta(seconds=20)

#: A moment is early where a start is likelier in the half hour after that which begins now, and not unlikely.
AHEAD = timedelta(minutes=30)
NOT_UNLIKELY = 0.1

#: What the clock says of a moment counts as so many that were considered.
BY_CLOCK = 100

#: A habit's alarm that came due while the laptop slept is still its beginning so much later.
HABIT_LATE = timedelta(minutes=30)

#: After so many accepted offers of a habit it may be let begin by itself.
ALWAYS_AFTER = 3

#: How softly it begins, and for how long to stop it means that it was not wanted.
FADED_IN = timedelta(seconds=8)
TRIAL = timedelta(minutes=1)

#: Who listens to something else for so long has chosen it: an offer that stands is not for this moment any more.
CHOSEN_AFTER = timedelta(minutes=10)

#: How far back it matters what was considered.
CONSIDERED = timedelta(days=28)


def private() -> Silence:
    return Silence(tr("A private session: I neither look nor speak."))


class Proposal(Struct, frozen=True):
    """An offer before it is made: it has no id and stands in no log."""

    key: str
    activity: Activity | None
    mix: Mix
    plays: bool = False  # begins by itself, as the listener has asked


def consider(situation: Situation, learner: "Learner", supply: Callable[[], Supply]) -> Proposal | Silence:
    """What the policy would do in `situation`. Pure but for reading the supply, which silence does not need."""
    decision = politeness.decide(situation)
    if isinstance(decision, Silence):
        return decision
    mix = put_forward(situation, decision, learner, supply())
    if len(mix.suggestions) < FEWEST_TRACKS:
        return Silence(tr("Your library holds too little {genre} for a playlist.").format(genre=decision.genre))
    key = politeness.key(decision.genre, decision.claim, situation.context)
    return Proposal(key, situation.context.activity, mix, decision.plays)


class Breakpoint(Struct, frozen=True):
    """What the policy is told besides what was learned: of the moment, and of what has been before it."""

    moment: Moment
    context: Context
    in_use: bool
    past: Sequence[politeness.Exchange]
    considered: Sequence[Considered]
    rules: Rules = Rules()
    attention: Attention = Attention()
    dial: float = DIAL
    heard_of: Mapping[OfferId, float] = field(default_factory=dict)


class Foresight:
    """What is worked out anew once a day, and once more has been heard: the claims, and how welcome offers are.

    Belongs to one thread, as the learner does.
    """

    def __init__(self) -> None:
        self.begin_anew()

    def begin_anew(self) -> None:
        """Nothing worked out before holds any more."""
        self._of: tuple[object, ...] = ()
        self._claims: Sequence[Claim] = ()
        self._taught: tuple[object, ...] = ()
        self._weights: Floats | None = None
        self._in_time: Collection[OfferId] = frozenset()

    def claims(self, learner: "Learner", now: datetime) -> Sequence[Claim]:
        of = id(learner), learner.plays, now.date()
        if of != self._of:
            self._of, self._claims = of, learned_at(learner, now).claims
        return self._claims

    def weights(self, learner: "Learner", at: Breakpoint) -> "tuple[Floats, Collection[OfferId]]":
        """By what an offer is judged, and which of the past were in time. They follow what was settled, and answered,
        before this day.
        """
        from segue.habits import welcome

        now = at.context.at
        taught = id(learner), now.date()
        if self._weights is None or taught != self._taught:
            today = now.replace(hour=0, minute=0, second=0, microsecond=0)
            past = [(o, r if r is not None and r.at < today else None) for o, r in politeness.offered(at.past)]
            considered = [one for one in at.considered if one.at < today]
            recent = [heard for heard in learner.habits(now).recent if heard.at < today]
            self._taught = taught
            self._weights = welcome.weights(welcome.examples(considered, past, recent, today))
            self._in_time = welcome.in_time((offer for offer, _ in past), recent, today)
        return self._weights, self._in_time


def situation_at(at: Breakpoint, learner: "Learner", foresight: Foresight) -> tuple[Situation, Considered | None]:
    """What the policy looks at, as far as `learner` knows it; and what is to be kept of this moment, unless the
    listener is not to be spoken to anyway.
    """
    from segue.habits import welcome

    context = at.context
    with learner.as_of(context.at):
        situation = Situation(
            *(at.moment, context, at.in_use, learner.habits(context.at), {}, 1.0, ()),
            *(at.past, at.rules, at.attention),
            dial=at.dial,
            heard_of=at.heard_of,
        )
        if at.in_use or (politeness.hush(situation) is not None and not at.rules.always):
            return situation, None
        preferences = at.rules.preferences
        expected = preferred.bent(_in_season(learner.genres(context), context.at), preferences, context)
        recent = situation.habits.recent
        told = preferred.told_claims(preferences.said, recent, context.at)
        learned = preferred.corrected(
            foresight.claims(learner, context.at), preferences.corrected, recent, context.at
        )
        claims = [*learned, *told]
        situation = replace(situation, expected=expected, claims=claims)
        if not expected or politeness.hush(situation) is not None:
            return situation, None
        genre = next(iter(politeness.mixed(expected)))
        claim = politeness.best_claim(claims, genre, context)
        offers = [offer.made for offer, _ in politeness.offered(at.past)]
        start = learner.start(context.at)
        signs = welcome.signs(start, expected[genre], at.moment, claim, offers, context.at)
        weights, in_time = foresight.weights(learner, at)
        chance = welcome.chance(weights, signs)
        likelier = _likelier(chance, at.considered, context.at, learner.likelier(context.at))
        later = (1 - start) * learner.start(context.at + AHEAD)
        is_early = later > max(start, NOT_UNLIKELY)
        situation = replace(situation, likelier=likelier, chance=chance, is_early=is_early, in_time=in_time)
        return situation, Considered(context.at, genre, signs, chance)


def _likelier(chance: float, considered: Sequence[Considered], now: datetime, by_clock: float) -> float:
    """At what part of the fortnight's moments an offer was as likely to be welcome, or likelier. While few were
    considered, the part of its silence at which a start was is taken for it.
    """
    since = now - politeness.LATELY
    begin = bisect_right(considered, since, key=lambda one: one.at)
    lately = [one.chance >= chance for one in considered[begin:] if one.at < now]
    return (sum(lately) + BY_CLOCK * by_clock) / (len(lately) + BY_CLOCK)


def _in_season(shares: Mapping[str, float], at: datetime) -> dict[str, float]:
    """Without the genres that are out of place at this time of the year."""
    kept = {genre: share for genre, share in shares.items() if is_in_season(genre, at.date())}
    total = sum(kept.values())
    return {genre: share / total for genre, share in kept.items()}


class Offers:
    """At most one offer stands at a time.

    Signals: `offered` carries the offer that stands from now on, or None when none stands any more; `edited` that
    same offer with other tracks, as the listener wishes; `silent` carries the policy's reason each time it chose to
    say nothing; `put_on` an offer whose music begins, and `unshuffled` one that has turned shuffle off by that;
    `begun` one whose music has begun by itself, as the listener had asked; `taken_back` that one, when it was stopped
    within a minute: from then on its habit does not begin by itself any more. Before one `has_considered` a
    first moment, it is not known whether there will be an offer.
    """

    def __init__(
        self,
        log: OfferLog,
        learning: Learning,
        open_past: OpenPast,
        worker: Worker,
        stock: Stock,
        held: HeldNow,
        player: Player,
        surroundings: Surroundings,
        alarms: Alarms,
        idle: IdleSensor,
        settings: Settings,
        manners: Manners,
        clock: Clock,
        foresight: Foresight | None = None,
    ) -> None:
        self.offered: Signal[Offer | None] = Signal()
        self.edited: Signal[Offer] = Signal()
        self.silent: Signal[Silence] = Signal()
        self.put_on: Signal[Offer] = Signal()
        self.unshuffled: Signal[Offer] = Signal()
        self.begun: Signal[Offer] = Signal()
        self.taken_back: Signal[Offer] = Signal()
        self.standing: Offer | None = None
        self._answered: Silence | None = None
        self.has_considered = False
        self.manners = manners
        self._log = log
        self._learning = learning
        self._learned, self._is_known = learning.learned, learning.is_known
        self._open_past = open_past
        self._worker = worker
        self._stock = stock
        self._held = held
        self._player = player
        self._surroundings = surroundings
        self._alarms = alarms
        self._idle = idle
        self._settings = settings
        self._clock = clock
        self._foresight = foresight or Foresight()
        self._considered: deque[Considered] = deque()
        self._begins: Sequence[tuple[Span, time]] = ()
        self._still = timedelta()
        self._was_locked = surroundings.attention.is_locked
        self._considering = False
        self._times_reconsidered = 0
        self._on_trial: Offer | None = None
        #: Whether music goes on by itself where the queue ends: then that is no moment for an offer.
        self.plays_on: Callable[[], bool] = lambda: False
        player.queue_ended.connect(lambda _: self._hear_queue_ended())
        player.state_changed.connect(self._hear_state)
        player.private_changed.connect(self._hear_private)
        surroundings.activity_begun.connect(lambda _: self.consider(Moment.ACTIVITY))
        surroundings.attention_changed.connect(self._hear_attention)
        learning.changed.connect(self._hear_learned)
        manners.changed.connect(lambda _: self._hear_manners())

    @property
    def pace(self) -> Pace:
        """How many offers the listener allows."""
        return self.manners.pace

    def set_pace(self, pace: Pace) -> None:
        """Hold to it from now on. *Never* also takes back the offer that stands."""
        self.manners.set_pace(pace)
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
        self._considered.extend(self._log.considered(self._clock.now() - CONSIDERED))
        self._take_up()
        self._alarms.every("offers", SCHEDULE, self._look)
        self._alarms.every("idle", IDLE_ASKED, lambda: self._idle.ask(self._hear_idle))
        if self.standing is None:
            self.consider(Moment.STARTED)

    def _take_up(self) -> None:
        now = self._clock.now()
        for offer, reply in self._log.since(now - politeness.REMEMBERED):
            if reply is None and offer.made <= now:
                if now - offer.made < politeness.STANDS:
                    self._stand(offer)
                else:
                    self._log.reply(Reply(offer.id, offer.made + politeness.STANDS, Answer.IGNORED))

    @property
    def listened_to(self) -> Offer | None:
        """The one whose list plays, or was paused a short while ago, whichever program has put it on."""
        now = self._player.current
        if now is None or now.origin.kind is not OriginKind.OFFERED or not self._player.is_in_use:
            return None
        assert now.origin.of is not None
        return self._log.get(OfferId(now.origin.of))

    def put_on_at(self, offer: Offer) -> datetime | None:
        """When it was; None where the listener has taken that back since."""
        reply = self._log.reply_to(offer.id)
        return None if reply is None or reply.answer is not Answer.ACCEPTED else reply.at

    @property
    def may_be_told(self) -> bool:
        """Whether the listener may be spoken to of the offer that stands, as they might when it was made."""
        if self.standing is None:
            return False
        return (self._hindrance() or politeness.quiet_hours(self.manners.rules, self._clock.now())) is None

    @property
    def silence(self) -> Silence | None:
        """Why nothing is offered: what speaks against it at this very moment, or what the policy said when it was
        asked last; None where that is over, or it made an offer. Who is not known yet is told that while they listen
        too: nothing would be offered if they did not.
        """
        told, against = self._answered, self._hindrance()
        if against == politeness.listening():
            unknown = politeness.stranger(self._learned.habits, self._clock.now()) if self._is_known else None
            return unknown or politeness.listening(is_paused=self._player.state is State.PAUSED)
        return against or (None if told is None or told.is_passing else told)

    def _hindrance(self) -> Silence | None:
        if self._player.is_private:
            return private()
        return politeness.hindrance(self.manners.rules, self._player.is_in_use, self._surroundings.attention)

    def _hear_queue_ended(self) -> None:
        if not self.plays_on():
            self.consider(Moment.QUEUE_ENDED)

    def consider(self, moment: Moment) -> None:
        """Ask the policy; what it answers comes by signal."""
        if self._player.is_private:
            self._be_silent(private())
            return
        if self.standing is not None or self._considering:
            return
        self._considering = True
        context = self._surroundings.context()
        past, heard_of = _until(context.at, self._log)
        asked = Breakpoint(
            moment,
            context,
            self._player.is_in_use,
            past,
            tuple(self._considered),
            self.manners.rules,
            self._surroundings.attention,
            self.dial_now(),
            heard_of,
        )
        open_past, stock, held, foresight = self._open_past, self._stock, self._held, self._foresight
        its_learner, left_out = self._learning.learner, self._learning.left_out
        leanings, by_then = asked.rules.preferences.leanings, self._times_reconsidered

        def task() -> tuple[Proposal | Silence, Considered | None]:
            learner = its_learner()
            situation, considered = situation_at(asked, learner, foresight)
            with closing(open_past()) as past:
                stores = Stores(past, stock, held)
                supply = lambda: supply_of(stores, learner, context, left_out, leanings)  # noqa: E731
                return consider(situation, learner, supply), considered

        def done(answer: tuple[Proposal | Silence, Considered | None]) -> None:
            self._considering = False
            if by_then == self._times_reconsidered:
                self._keep(answer[1])
                self._take(moment, answer[0])
            else:
                self.consider(moment)

        def failed() -> None:
            self._considering, self.has_considered = False, True

        self._worker.submit(task, done, failed)

    def reconsider(self) -> None:
        """What counts of the log has changed by the listener's word: the offer that stands is taken back, and nothing
        is remembered of moments that were judged by what counted before.
        """
        self._times_reconsidered += 1
        self._considered.clear()
        self._log.forget_considered()
        self._foresight.begin_anew()
        self._pass()
        self.consider(Moment.ASKED)

    def can_be_always(self, offer: Offer) -> bool:
        """Whether the listener may be asked to let this habit begin by itself: it is one, its offers were accepted
        three times of late, and it does not begin by itself yet.
        """
        evidence = offer.mix.evidence
        if (evidence.span is None and evidence.activity is None) or self.manners.is_always(offer.key):
            return False
        past = politeness.offered(self._log.since(self._clock.now() - politeness.REMEMBERED))
        return politeness.accepted(past, offer.key) >= ALWAYS_AFTER

    def _keep(self, considered: Considered | None) -> None:
        if considered is None or self._player.is_private:
            return
        since = considered.at - CONSIDERED
        while self._considered and self._considered[0].at < since:
            self._considered.popleft()
        self._considered.append(considered)
        self._log.consider(considered, since)

    def _look(self) -> None:
        self._await_habit()  # a laptop may have slept over the last one
        self.consider(Moment.SCHEDULED)

    def _hear_learned(self, learned: Learned) -> None:
        """Why it is quiet may be no longer so once there is another past; what was not asked yet is asked anyway. At
        the start, what is known follows on nothing: that is no other past.
        """
        before, self._learned = self._learned, learned
        was_known, self._is_known = self._is_known, self._learning.is_known
        if self._answered is not None and was_known and learned.is_of_another_past(before):
            self.consider(Moment.ASKED)
        recent, preferences, now = learned.habits.recent, self.manners.rules.preferences, self._clock.now()
        told = preferred.told_claims(preferences.said, recent, now)
        claims = preferred.corrected(learned.claims, preferences.corrected, recent, now)
        self._begins = politeness.beginnings([*claims, *told], recent)
        self._await_habit()

    def _await_habit(self) -> None:
        """Be woken at the beginning of the next habit of time."""
        upcoming = politeness.next_beginning(self._begins, self._clock.now())
        if upcoming is None:
            self._alarms.cancel("habit")
        else:
            self._alarms.at("habit", upcoming, self._begin_habit, HABIT_LATE)

    def _begin_habit(self) -> None:
        self._await_habit()
        self.consider(Moment.HABIT)

    def _hear_private(self, is_private: bool) -> None:
        """The offer that stands is put aside, unanswered, and comes back if it still stands then."""
        if is_private:
            self._end_trial()
            if self.standing is not None:
                self._withdraw()
            self._be_silent(private())
        else:
            self._take_up()
            self.consider(Moment.ASKED)

    def _be_silent(self, why: Silence) -> None:
        self._answered, self.has_considered = why, True
        self.silent.emit(why)

    def _hear_attention(self, attention: Attention) -> None:
        was_locked, self._was_locked = self._was_locked, attention.is_locked
        if was_locked and not attention.is_locked:
            self.consider(Moment.UNLOCKED)

    def _hear_idle(self, still: timedelta | None) -> None:
        """Someone who touches the keyboard after a long stillness has come back."""
        if still is None:  # not known is not the same as back
            return
        before, self._still = self._still, still
        if before >= IDLE and self._still < before:
            self.consider(Moment.RETURNED)

    def _hear_manners(self) -> None:
        """What is not wished any more does not stand."""
        offer, rules, context = self.standing, self.manners.rules, self._surroundings.context()
        is_unwanted = offer is not None and (
            any(politeness.is_same_habit(offer.key, key) for key in politeness.refused([], rules, context.at))
            or offer.mix.evidence.subject in rules.preferences.off_at(context)
        )
        if offer is not None and (rules.pace is Pace.NEVER or is_unwanted):
            self._pass()
        self._hear_learned(self._learning.learned)

    def _hear_state(self, state: State) -> None:
        """Music that began by itself, stopped within a minute, was not wanted: that takes the *Always* back."""
        self._await_choice()
        offer = self._on_trial
        if offer is None or state is State.PLAYING:
            return
        self._end_trial()
        self.manners.take_back(offer.key)
        self.taken_back.emit(offer)

    def _end_trial(self) -> None:
        self._on_trial = None
        self._alarms.cancel("trial")

    def _take(self, moment: Moment, answer: Proposal | Silence) -> None:
        answer = self._still_right(answer)
        if isinstance(answer, Silence):
            self._be_silent(answer)
            return
        if answer.plays:
            moment = Moment.ALWAYS
        offer = Offer(OfferId(0), self._clock.now(), moment, answer.key, answer.activity, answer.mix)
        if answer.plays:
            self._start(self._log.add(offer))
        else:
            self._stand(self._log.add(offer))

    def _still_right(self, answer: Proposal | Silence) -> Proposal | Silence:
        """The same, unless something has come up while the policy was thinking."""
        if self._player.is_private:
            return private()
        if isinstance(answer, Silence):
            return answer
        attention = self._surroundings.attention
        if answer.plays:
            attention = politeness.for_music(attention)
        return politeness.hindrance(self.manners.rules, self._player.is_in_use, attention) or answer

    def _start(self, offer: Offer) -> None:
        """Play it, faded in: the listener has accepted it beforehand."""
        self._log.reply(Reply(offer.id, self._clock.now(), Answer.ACCEPTED))
        self._answered, self.has_considered = None, True
        self._player.fade(0.0)
        self._put_on(offer)
        self._player.fade(1.0, FADED_IN)
        self._on_trial = offer
        self._alarms.at("trial", self._clock.now() + TRIAL, self._end_trial, late=timedelta(days=365))
        self.begun.emit(offer)

    def take_back_what_began(self) -> None:
        """Stop what has begun by itself, and take its *Always* back."""
        if self._on_trial is not None:
            self._player.stop()

    def reply(self, answer: Answer) -> None:
        """The listener's answer to the offer that stands; accepting plays it at once."""
        offer = self.standing
        if offer is None:
            return
        self._log.reply(Reply(offer.id, self._clock.now(), answer))
        self._withdraw()
        if answer is Answer.ACCEPTED:
            self._put_on(offer)

    def play_from(self, position: int) -> None:
        """Accept the offer that stands, from one of its tracks."""
        offer = self.standing
        if offer is not None:
            self._log.reply(Reply(offer.id, self._clock.now(), Answer.ACCEPTED))
            self._withdraw()
            self._put_on(offer, position)

    def _put_on(self, offer: Offer, position: int = 0) -> None:
        """An album in its own order, whatever is set; anything else as the listener's lists play."""
        is_album, was_shuffled = offer.mix.form is Form.ALBUM, self._player.shuffle
        play = self._player.play_in_order if is_album else self._player.play
        play(offer.mix.tracks, Origin(OriginKind.OFFERED, offer.id), position)
        self.put_on.emit(offer)
        if was_shuffled and is_album:
            self.unshuffled.emit(offer)

    def take_back(self, offer: Offer) -> None:
        """Take the listener's reply to it back. It stands again while its hour is not over; then it was let pass."""
        self._log.take_back(offer.id)
        now, over = self._clock.now(), offer.made + politeness.STANDS
        if now < over and self.standing is None and not self._player.is_in_use:
            self._stand(offer)
        else:
            self._log.reply(Reply(offer.id, min(now, over), Answer.IGNORED))

    def take_out(self, tracks: Collection[TrackId]) -> Callable[[], None] | None:
        """Shorten the mix that stands by these, and give the way to undo it; None where nothing would be left, and of
        what is whole.
        """
        offer = self.standing
        if offer is None or offer.mix.whole is not None:
            return None
        mix = offer.mix
        kept = tuple(one for one in mix.suggestions if one.track not in tracks)
        gone = tuple(one for one in mix.suggestions if one.track in tracks)
        if not kept:
            return None
        self._edit(replace(offer, mix=replace(mix, suggestions=kept, without=(*mix.without, *gone))))
        return lambda: self._edit(offer)

    def _edit(self, offer: Offer) -> None:
        if self.standing is not None and self.standing.id == offer.id:
            self._log.edit(offer)
            self.standing = offer
            self.edited.emit(offer)

    def rename_activity(self, before: Activity, after: Activity) -> None:
        """The offer that stands is of the same habit, now that its activity is called otherwise."""
        offer = self.standing
        if offer is None:
            return
        key = politeness.with_activity_renamed(offer.key, before, after)
        activity = after if offer.activity == before else offer.activity
        if (key, activity) != (offer.key, offer.activity):
            self.standing = replace(offer, key=key, activity=activity)
            self.edited.emit(self.standing)

    def accept_always(self) -> None:
        """Accept the offer that stands; from now on, its habit begins by itself."""
        offer = self.standing
        if offer is not None and self.can_be_always(offer):
            self.manners.set_always(offer.key)
            self.reply(Answer.ACCEPTED)

    def _stand(self, offer: Offer) -> None:
        self.standing = offer
        self._answered, self.has_considered = None, True
        left = offer.made + politeness.STANDS
        self._alarms.at("offer stands", left, self._pass, late=timedelta(days=365))
        self._await_choice()
        self.offered.emit(offer)

    def _await_choice(self) -> None:
        """While anything plays, what stands is something else."""
        if self.standing is not None and self._player.state is State.PLAYING:
            chosen = self._clock.now() + CHOSEN_AFTER
            self._alarms.at("something else", chosen, self._pass, late=timedelta(days=365))
        else:
            self._alarms.cancel("something else")

    def _pass(self) -> None:
        if self.standing is not None:
            self._log.reply(Reply(self.standing.id, self._clock.now(), Answer.IGNORED))
            self._withdraw()

    def _withdraw(self) -> None:
        self.standing = None
        self._alarms.cancel("offer stands")
        self._alarms.cancel("something else")
        self.offered.emit(None)


def _until(now: datetime, log: OfferLog) -> tuple[Sequence[politeness.Exchange], Mapping[OfferId, float]]:
    """The offers and replies of the time before `now` that still matter, and what was heard of those that were
    played. A clock may have been ahead.
    """
    since = now - politeness.REMEMBERED
    past = [
        (offer, reply if reply is not None and reply.at <= now else None)
        for offer, reply in log.since(since, politeness.FEWEST_REMEMBERED)
        if offer.made <= now
    ]
    fared = log.fared(min(since, past[0][0].made) if past else since, now)
    return as_fared(past, fared), shares_heard(fared)


def would_offer(
    past: Past,
    log: OfferLog,
    context: Context,
    rules: Rules = politeness.DEFAULT,
    left_out: Sequence[LeftOut] = (),
    snapshots: Snapshots | None = None,
    dial: float = DIAL,
    held: HeldNow = lambda *_: None,
) -> Proposal | Silence:
    """What would be offered in `context`, taken as a breakpoint: the listener has just come back. Records nothing,
    and looks at nothing later. What is to begin by itself is no offer.
    """
    learner = learn_until(past, context.at, left_out, snapshots)
    considered = [one for one in log.considered(context.at - CONSIDERED) if one.at < context.at]
    offers_only = replace(rules, always=frozenset())
    before, heard_of = _until(context.at, log)
    asked = Breakpoint(Moment.RETURNED, context, False, before, considered, offers_only, dial=dial, heard_of=heard_of)
    situation, _ = situation_at(asked, learner, Foresight())
    stores, leanings = Stores(past, Stock(), held), rules.preferences.leanings
    return consider(situation, learner, lambda: supply_of(stores, learner, context, left_out, leanings))
