"""Replying: what the listener answers to an offer, what follows from it in words, and how it is taken back."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from msgspec import Struct

from segue.core import politeness
from segue.core.manners import Manners
from segue.core.mixing import NEVER_PLAYED
from segue.core.offers import Offers
from segue.core.politeness import Resting
from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Clock
from segue.core.preferring import TakeBack
from segue.core.signal import Signal
from segue.core.surroundings import Surroundings
from segue.domain.context import Activity, Daypart
from segue.domain.offer import Answer, Offer, Reply, Span
from segue.domain.preferences import Correction, Kind, Leaning, SaidHabit
from segue.domain.speech import plural, tr
from segue.domain.track import TrackId
from segue.domain.wording import date, doing, while_doing
from segue.habits import reasons
from segue.habits.facts import Part


class Consequence(Struct, frozen=True):
    """What follows from a word of the listener, in a sentence without its full stop; `take_back` undoes it."""

    words: str
    take_back: TakeBack


class Agreement(Struct, frozen=True):
    """What holds by the listener's word. `end` ends it, and says what follows from that. What is refused for a while
    only is the habit with this `key`, `until` then.
    """

    words: str
    end: Callable[[], Consequence]
    key: str = ""
    until: datetime | None = None


class Replying:
    """Every reply is one call, and all that holds of earlier ones stands in one list.

    Signals: `changed` when that list may be another.
    """

    def __init__(
        self, offers: Offers, log: OfferLog, manners: Manners, surroundings: Surroundings, clock: Clock
    ) -> None:
        self.changed: Signal[None] = Signal()
        self._offers = offers
        self._log = log
        self._manners = manners
        self._surroundings = surroundings
        self._clock = clock
        manners.changed.connect(self.changed.emit)
        offers.offered.connect(lambda _: self.changed.emit(None))  # wherever it was answered

    @property
    def activities(self) -> Sequence[Activity]:
        """What the listener may be doing, by their own list."""
        return self._surroundings.activities

    # ---- to the offer that stands; None where none does

    def not_now(self) -> Consequence | None:
        return self._answered(Answer.NOT_NOW, tr("Not now, then: it may be offered again another time"))

    def not_at_this_time(self) -> Consequence | None:
        offer = self._offers.standing
        if offer is None:
            return None
        return self._answered(Answer.NOT_AT_THIS_TIME, not_for_weeks(offer.key))

    def less_of(self, kind: Kind, name: str, tracks: Collection[TrackId]) -> Consequence | None:
        """From now on. `tracks` are those of it in the offer: they leave it; where nothing is left, it is refused."""
        offer = self._offers.standing
        if offer is None:
            return None
        leaned = self._manners.preferring.lean(kind, name, is_more=False, at=self._clock.now())
        words = tr("I’ll offer less of {name} in the next months").format(name=name)
        put_back = self._offers.take_out(tracks)
        if put_back is None:
            return self._answered(Answer.NOT_NOW, words, leaned)
        return Consequence(words, _all(leaned, put_back))

    def stop_habit(self) -> Consequence | None:
        """Offer nothing of this habit, until it is switched on again."""
        offer = self._offers.standing
        if offer is None:
            return None
        answered = self._answered(Answer.NOT_NOW, "")
        stopped = self._stopped(offer.key)
        return answered and Consequence(stopped.words, _all(stopped.take_back, answered.take_back))

    def stop_genre(self, genre: str) -> Consequence | None:
        """Offer nothing of it, until it is switched on again."""
        words = tr("I won’t offer {genre} until you turn it on again").format(genre=genre)
        answered = self._answered(Answer.NOT_NOW, words)
        back = self._manners.preferring.switch_off(genre)
        return answered and Consequence(answered.words, _all(back, answered.take_back))

    def wrong_activity(self, activity: Activity | None) -> Consequence | None:
        """It was offered for what they do not do. They are not to pay for that: it counts as let pass."""
        before, surroundings = self._surroundings.activity, self._surroundings
        words = tr("You are doing nothing of your list, then: I take the offer back")
        if activity is not None:
            words = tr("You are {activity}, then: I take the offer back").format(activity=doing(activity))
        answered = self._answered(Answer.IGNORED, words)
        surroundings.set_activity(activity)
        return answered and Consequence(
            answered.words, _all(lambda: surroundings.set_activity(before), answered.take_back)
        )

    def more_of(self, kind: Kind, name: str) -> Consequence:
        """From now on; and a genre that was switched off is offered again."""
        preferring = self._manners.preferring
        back = preferring.lean(kind, name, is_more=True, at=self._clock.now())
        if kind is Kind.GENRE and name in preferring.preferences.off:
            back = _all(back, preferring.switch_on(name))
        return Consequence(tr("I’ll offer more of {name} in the next months").format(name=name), back)

    def correct(self, genre: str, now_held: Span, span: Span) -> Consequence:
        """Their habit of `genre`, held for `now_held`, is within `span`: what is offered and claimed follows, and the
        log stays as it is. What was refused for a while at these hours may be offered again: this is the newer word.
        """
        preferring = self._manners.preferring
        words = tr("{habit}, and not at other times: as you say")
        if span == preferring.learned_for(genre, now_held):
            words = tr("As I learned it again: {habit}")
        back = preferring.correct(genre, now_held, span, self._clock.now())
        said = words.format(habit=_genre_then(genre, reasons.at(span)))
        ended = [one.end() for one in self._for_a_while() if _is_within(one.key, genre, span)]
        if not ended:
            return Consequence(said, back)
        again = tr("{said}. It may be offered again", "what was said of the hours of a habit").format(said=said)
        return Consequence(again, _all(back, *(one.take_back for one in ended)))

    def offer_again(self, key: str) -> Consequence | None:
        """Switch the habit on, and end what was said against it for a while; None where nothing was."""
        self._manners.switch_on(key)
        ended = [one.end() for one in self.rests(key)]
        return Consequence(ended[0].words, _all(*(one.take_back for one in ended))) if ended else None

    # ---- to a mix on Home, which was put forward to nobody; `key` is its own

    def less_of_genre(self, genre: str) -> Consequence:
        back = self._manners.preferring.lean(Kind.GENRE, genre, is_more=False, at=self._clock.now())
        return Consequence(tr("I’ll offer less of {name} in the next months").format(name=genre), back)

    def mix_not_at_this_time(self, key: str) -> Consequence:
        """Nor is anything of its habit offered."""
        now = self._clock.now()
        back = self._manners.rest(key, now, now + politeness.NOT_AT_THIS_TIME)
        return Consequence(not_for_weeks(key), back)

    def stop_mix(self, key: str) -> Consequence:
        """Suggest and offer nothing of its habit, until it is switched on again."""
        return self._stopped(key)

    def _stopped(self, key: str) -> Consequence:
        manners = self._manners
        was_always = manners.is_always(key)
        manners.switch_off(key)

        def switch_on() -> None:
            manners.switch_on(key)
            if was_always:
                manners.set_always(key)

        return Consequence(tr("I won’t offer {habit} any more").format(habit=in_words(key)), switch_on)

    def _answered(self, answer: Answer, words: str, also: TakeBack | None = None) -> Consequence | None:
        offer = self._offers.standing
        if offer is None:
            return None
        self._offers.reply(answer)

        def back() -> None:
            self._offers.take_back(offer)
            self.changed.emit(None)

        return Consequence(words, back if also is None else _all(also, back))

    # ---- all that holds

    def agreed(self) -> Sequence[Agreement]:
        """All that holds by the listener's word, what was said last first, where it is known when."""
        now, manners = self._clock.now(), self._manners
        preferences = manners.preferring.preferences
        found = [self._told(one) for one in reversed(preferences.said)]
        found += [self._denied(one) for one in reversed(preferences.denied)]
        found += [self._corrected(one) for one in reversed(preferences.corrected)]
        found += [self._leaning(one) for one in reversed(preferences.leanings) if not one.is_over(now)]
        found += [self._always(key) for key in sorted(manners.always)]
        return [*found, *self.kept_out()]

    def kept_out(self) -> Sequence[Agreement]:
        """Those of `agreed` by which nothing of a genre or a habit is suggested."""
        manners = self._manners
        found = [self._genre_off(genre) for genre in sorted(manners.preferring.preferences.off)]
        found += [self._habit_off(key) for key in sorted(manners.off)]
        return [*found, *self._for_a_while()]

    def rests(self, key: str) -> Sequence[Agreement]:
        """Those by which nothing of the habit that `key` names is suggested for a while."""
        return [one for one in self._for_a_while() if politeness.is_same_habit(one.key, key)]

    def _for_a_while(self) -> Sequence[Agreement]:
        now = self._clock.now()
        found = [self._resting(one) for one in reversed(self._manners.resting) if now < one.until]
        since = now - politeness.NOT_AT_THIS_TIME
        for offer, reply in reversed(self._log.since(since - politeness.STANDS)):
            if reply is not None and reply.answer is Answer.NOT_AT_THIS_TIME and reply.at > since:
                found.append(self._not_at_this_time(offer))
        return found

    def _told(self, one: SaidHabit) -> Agreement:
        when = while_doing(one.activity or "") if one.span is None else reasons.at(one.span)
        what = _genre_then(one.genre, when)

        def end() -> Consequence:
            words = tr("{habit}: no longer held for so").format(habit=what)
            return Consequence(words, self._manners.preferring.unsay(one))

        return Agreement(tr("You told me: {habit}").format(habit=what), end)

    def _denied(self, one: SaidHabit) -> Agreement:
        assert one.span is not None  # of an activity, nothing is asked
        habit = _genre_then(one.genre, reasons.at(one.span))

        def end() -> Consequence:
            words = tr("{habit} may be offered again").format(habit=habit)
            return Consequence(words, self._manners.preferring.undeny(one))

        return Agreement(tr("You told me: no {habit}").format(habit=habit), end)

    def _corrected(self, one: Correction) -> Agreement:
        habit = _genre_then(one.genre, reasons.at(one.span))

        def end() -> Consequence:
            learned = _genre_then(one.genre, reasons.at(one.was))
            words = tr("As I learned it again: {habit}").format(habit=learned)
            return Consequence(words, self._manners.preferring.uncorrect(one))

        return Agreement(tr("You told me: {habit}, and not at other times").format(habit=habit), end)

    def _resting(self, one: Resting) -> Agreement:
        def end() -> Consequence:
            words = tr("{habit} may be offered again").format(habit=in_words(one.key))
            return Consequence(words, self._manners.wake(one))

        words = tr("No {habit}, until {day}").format(habit=in_words(one.key), day=date(one.until))
        return Agreement(words, end, one.key, one.until)

    def _leaning(self, one: Leaning) -> Agreement:
        def end() -> Consequence:
            words = tr("{name}: as it comes").format(name=one.name)
            return Consequence(words, self._manners.preferring.unlean(one))

        words = tr("Less of {name}, said on {day}; it fades")
        if one.is_more:
            words = tr("More of {name}, said on {day}; it fades")
        return Agreement(words.format(name=one.name, day=date(one.at)), end)

    def _genre_off(self, genre: str) -> Agreement:
        def end() -> Consequence:
            words = tr("{habit} may be offered again").format(habit=genre)
            return Consequence(words, self._manners.preferring.switch_on(genre))

        return Agreement(tr("No {genre} in offers").format(genre=genre), end)

    def _habit_off(self, key: str) -> Agreement:
        def end() -> Consequence:
            self._manners.switch_on(key)
            words = tr("{habit} may be offered again").format(habit=in_words(key))
            return Consequence(words, lambda: self._manners.switch_off(key))

        return Agreement(tr("No {habit}").format(habit=in_words(key)), end)

    def _always(self, key: str) -> Agreement:
        def end() -> Consequence:
            self._manners.take_back(key)
            words = tr("{habit} does not begin by itself any more").format(habit=in_words(key))
            return Consequence(words, lambda: self._manners.set_always(key))

        return Agreement(tr("{habit} begins by itself").format(habit=in_words(key)), end)

    def _not_at_this_time(self, offer: Offer) -> Agreement:
        def end() -> Consequence:
            reply = next(reply for made, reply in self._log.since(offer.made) if made.id == offer.id)
            assert reply is not None
            self._log.take_back(offer.id)
            self._log.reply(Reply(offer.id, reply.at, Answer.NOT_NOW))  # a refusal it was
            self.changed.emit(None)

            def again() -> None:
                self._log.take_back(offer.id)
                self._log.reply(reply)
                self.changed.emit(None)

            return Consequence(tr("{habit} may be offered again").format(habit=in_words(offer.key)), again)

        until = offer.made + politeness.NOT_AT_THIS_TIME
        words = tr("No {habit}, until {day}").format(habit=in_words(offer.key), day=date(until))
        return Agreement(words, end, offer.key, until)


def in_words(key: str) -> str:
    """What a habit's key names: "Jazz on workday evenings", "Film Score while gaming"."""
    if key == NEVER_PLAYED:
        return tr("what you have never played", "as in: I won’t offer what you have never played any more")
    genre, days, part = key.rsplit("|", 2)
    if not days:
        return _genre_then(genre, while_doing(part))
    return _genre_then(genre, reasons.when(Part(frozenset(map(int, days)), Daypart[part.upper()])))


def not_at_this_time() -> str:
    """The reply, with how long it holds: "not now" alone would not tell it from that."""
    weeks = politeness.NOT_AT_THIS_TIME.days // 7
    return plural("Not at this time for %n week", "Not at this time for %n weeks", weeks)


def not_for_weeks(key: str) -> str:
    """What follows from it."""
    words = plural(
        "I won’t offer {habit} for %n week",
        "I won’t offer {habit} for %n weeks",
        politeness.NOT_AT_THIS_TIME.days // 7,
    )
    return words.format(habit=in_words(key))


def _genre_then(genre: str, when: str) -> str:
    return tr("{genre} {when}", "a habit: Jazz on workday evenings").format(genre=genre, when=when)


def _is_within(key: str, genre: str, span: Span) -> bool:
    """Whether the habit that `key` names is of `genre`, at some of the hours of `span`."""
    of, days, part = key.rsplit("|", 2)
    parts = {Daypart.at(hour % 24).word for hour in range(span.from_hour, span.to_hour)}
    return of == genre and part in parts and not span.weekdays.isdisjoint(map(int, days))


def _all(*some: TakeBack) -> TakeBack:
    def all_of_them() -> None:
        for one in some:
            one()

    return all_of_them
