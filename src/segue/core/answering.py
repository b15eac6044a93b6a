"""Why now, and why not more of something else: counted from the log each time, with the plays counted."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from segue.core import politeness
from segue.core.learning import Learning
from segue.core.manners import Manners
from segue.core.politeness import Exchange, is_same_habit
from segue.core.ports.log import OfferLog
from segue.core.replying import Consequence
from segue.core.surroundings import Surroundings
from segue.core.taste import Taste
from segue.domain.context import Context
from segue.domain.offer import Answer, Moment, Offer
from segue.domain.play import PlayId
from segue.domain.preferences import Kind, Preferences
from segue.domain.taste import Artist, Genre, LeftOut
from segue.domain.text import fold
from segue.domain.wording import count, date
from segue.habits import reasons
from segue.habits.evidence import Heard, usual_beginning
from segue.habits.facts import Part

#: What was played of late.
LATELY = timedelta(days=30)

_HAPPENED = {
    Moment.STARTED: "You have just opened Segue.",
    Moment.RETURNED: "You have just come back.",
    Moment.UNLOCKED: "You have just unlocked the screen.",
    Moment.QUEUE_ENDED: "What you played has just ended.",
    Moment.HABIT: "It is the time at which this usually begins.",
    Moment.SCHEDULED: "You often start listening about now.",
    Moment.ASKED: "You changed what I may offer.",
    Moment.ALWAYS: "You asked for it to begin by itself.",
}


class Said(Struct, frozen=True):
    """One reason, in a sentence; where it counts plays, these."""

    words: str
    plays: tuple[PlayId, ...] = ()


def why_now(offer: Offer, recent: Sequence[Heard], past: Sequence[Exchange]) -> tuple[Said, ...]:
    """What has just happened, when this music usually begins, and how earlier offers of it fared."""
    doing = f"You have begun {offer.activity}." if offer.activity else "You have begun to do something else."
    found = [Said(_HAPPENED.get(offer.moment, doing))]
    evidence = offer.mix.evidence
    begins = usual_beginning(recent, evidence)
    if evidence.span is not None and begins is not None:
        found.append(Said(f"{evidence.subject} usually begins at about {begins:%H:%M} then.", evidence.plays))
    its = [reply.answer for made, reply in past if reply is not None and is_same_habit(made.key, offer.key)]
    if its:
        played, days = its.count(Answer.ACCEPTED), politeness.REMEMBERED.days
        offers = count(len(its), "offer")
        found.append(Said(f"Of the {offers} of it in the last {days} days, you played {played}."))
    return tuple(found)


def why_not(
    kind: Kind,
    name: str,
    context: Context,
    recent: Sequence[Heard],
    preferences: Preferences,
    left_out: Sequence[LeftOut],
) -> tuple[Said, ...]:
    """Why no more of this genre or artist comes now: what was said of it, and how much of it was heard."""
    now = context.at
    found = [Said(words) for words in _said_of(kind, name, preferences, left_out, now)]
    part = Part(frozenset({context.weekday}), context.daypart)
    liked = [heard for heard in recent if heard.liked and heard.at < now]
    then = [heard for heard in liked if heard.at in part]
    its = [heard for heard in then if _is_of(kind, name, heard)]
    found.append(
        Said(
            f"{len(its):,} of your {count(len(then), 'play')} {reasons.when(part)} in 12 weeks are {name}.",
            tuple(heard.play for heard in its),
        )
    )
    lately = [heard for heard in liked if now - heard.at < LATELY]
    its = [heard for heard in lately if _is_of(kind, name, heard)]
    found.append(
        Said(
            f"{len(its):,} of {count(len(lately), 'play')} in the last {LATELY.days} days are {name}.",
            tuple(heard.play for heard in its),
        )
    )
    skipped = [h for h in recent if not h.liked and now - h.at < LATELY and h.at < now and _is_of(kind, name, h)]
    if skipped:
        words = f"You skipped {count(len(skipped), 'track')} of it in the last {LATELY.days} days."
        found.append(Said(words, tuple(heard.play for heard in skipped)))
    return tuple(found)


def _said_of(
    kind: Kind, name: str, preferences: Preferences, left_out: Sequence[LeftOut], now: datetime
) -> Sequence[str]:
    found = []
    if kind is Kind.GENRE and name in preferences.off:
        found.append(f"You asked for no {name} in offers.")
    for one in preferences.leanings:
        if one.kind is kind and fold(one.name) == fold(name) and not one.is_more and not one.is_over(now):
            found.append(f"You asked for less of it on {date(one.at)}.")
    whole = Genre if kind is Kind.GENRE else Artist
    if any(isinstance(one, whole) and fold(one.name) == fold(name) for one in left_out):
        found.append("You left it out of your taste: nothing is learned of it.")
    return found


def _is_of(kind: Kind, name: str, heard: Heard) -> bool:
    return name in heard.genres if kind is Kind.GENRE else fold(heard.artist) == fold(name)


class Choices(Struct, frozen=True):
    """What more may be asked for, most heard first."""

    genres: tuple[str, ...]
    artists: tuple[str, ...]


def choices(recent: Sequence[Heard], without: Sequence[str]) -> Choices:
    """Genres and artists of the last twelve weeks, without those genres."""
    genres: dict[str, int] = {}
    artists: dict[str, int] = {}
    for heard in recent:
        for genre in heard.genres:
            genres[genre] = genres.get(genre, 0) + 1
        if heard.artist:
            artists[heard.artist] = artists.get(heard.artist, 0) + 1
    most = [sorted(of, key=lambda name: (-of[name], name)) for of in (genres, artists)]
    return Choices(tuple(name for name in most[0] if name not in without)[:12], tuple(most[1])[:12])


class Answering:
    """Answers for what is known now."""

    def __init__(
        self,
        learning: Learning,
        log: OfferLog,
        manners: Manners,
        surroundings: Surroundings,
        taste: Callable[[], Taste],
    ) -> None:
        self._learning = learning
        self._log = log
        self._manners = manners
        self._surroundings = surroundings
        self._taste = taste

    def why_now(self, offer: Offer) -> tuple[Said, ...]:
        past = self._log.since(offer.made - politeness.REMEMBERED)
        return why_now(offer, self._recent, [(made, reply) for made, reply in past if made.made < offer.made])

    def why_not(self, kind: Kind, name: str) -> tuple[Said, ...]:
        preferences, left_out = self._manners.rules.preferences, self._learning.left_out
        return why_not(kind, name, self._surroundings.context(), self._recent, preferences, left_out)

    def choices(self, without: Sequence[str]) -> Choices:
        return choices(self._recent, without)

    def leave_out(self, artist: str) -> Consequence:
        """Learn nothing of them, and forget what was learned; the log keeps it."""
        return Consequence(f"{artist} is left out of your taste", self._taste().leave_out(Artist(artist)))

    @property
    def _recent(self) -> Sequence[Heard]:
        return self._learning.learned.habits.recent
