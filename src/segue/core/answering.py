"""Why now, and why not more of something else: counted from the log each time, with the plays counted."""

from collections.abc import Callable, Sequence
from datetime import timedelta

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
from segue.domain.speech import mark, number, plural, tr
from segue.domain.taste import Artist, Genre, LeftOut
from segue.domain.text import fold
from segue.domain.wording import date, doing, time
from segue.habits import reasons
from segue.habits.evidence import Heard, usual_beginning
from segue.habits.facts import Part

#: What was played of late.
LATELY = timedelta(days=30)

#: With the time at which it was: an offer stands for an hour, and is read in any minute of it.
_HAPPENED = {
    Moment.STARTED: mark("You opened Segue at {time}."),
    Moment.RETURNED: mark("You came back at {time}."),
    Moment.UNLOCKED: mark("You unlocked the screen at {time}."),
    Moment.QUEUE_ENDED: mark("What you played ended at {time}."),
    Moment.ACTIVITY: mark("You began to do something else at {time}."),
    Moment.HABIT: mark("At {time} it was the time at which this usually begins."),
    Moment.SCHEDULED: mark("You often start listening at about {time}."),
    Moment.ASKED: mark("You changed what I may offer at {time}."),
    Moment.ALWAYS: mark("You asked for it to begin by itself."),
}


class Said(Struct, frozen=True):
    """One reason, in a sentence; where it counts plays, these."""

    words: str
    plays: tuple[PlayId, ...] = ()


def why_now(offer: Offer, recent: Sequence[Heard], past: Sequence[Exchange]) -> tuple[Said, ...]:
    """What had happened, when this music usually begins, and how earlier offers of it fared."""
    happened = tr(_HAPPENED[offer.moment])
    if offer.moment is Moment.ACTIVITY and offer.activity:
        happened = tr("You were {activity} from {time} on.")
    found = [Said(happened.format(time=time(offer.made), activity=doing(offer.activity or "")))]
    evidence = offer.mix.evidence
    begins = usual_beginning(recent, evidence)
    if evidence.span is not None and begins is not None:
        words = tr("You usually start {genre} at about {time}.").format(genre=evidence.subject, time=time(begins))
        found.append(Said(words, evidence.plays))
    its = [reply.answer for made, reply in past if reply is not None and is_same_habit(made.key, offer.key)]
    if its:
        played, days = its.count(Answer.ACCEPTED), politeness.REMEMBERED.days
        words = plural(
            "Of the %n offer of it in the last {days} days, you played {played}.",
            "Of the %n offers of it in the last {days} days, you played {played}.",
            len(its),
        )
        found.append(Said(words.format(days=days, played=number(played))))
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
    found = [Said(words) for words in _said_of(kind, name, preferences, left_out, context)]
    part = Part(frozenset({context.weekday}), context.daypart)
    liked = [heard for heard in recent if heard.liked and heard.at < now]
    then = [heard for heard in liked if heard.at in part]
    its = [heard for heard in then if _is_of(kind, name, heard)]
    words = plural(
        "{plays} of your %n play {when} in 12 weeks are {name}.",
        "{plays} of your %n plays {when} in 12 weeks are {name}.",
        len(then),
    )
    words = words.format(plays=number(len(its)), when=reasons.when(part), name=name)
    found.append(Said(words, tuple(heard.play for heard in its)))
    lately = [heard for heard in liked if now - heard.at < LATELY]
    its = [heard for heard in lately if _is_of(kind, name, heard)]
    words = plural(
        "{plays} of %n play in the last {days} days are {name}.",
        "{plays} of %n plays in the last {days} days are {name}.",
        len(lately),
    )
    words = words.format(plays=number(len(its)), days=LATELY.days, name=name)
    found.append(Said(words, tuple(heard.play for heard in its)))
    skipped = [h for h in recent if not h.liked and now - h.at < LATELY and h.at < now and _is_of(kind, name, h)]
    if skipped:
        words = plural(
            "You skipped %n track of it in the last {days} days.",
            "You skipped %n tracks of it in the last {days} days.",
            len(skipped),
        )
        found.append(Said(words.format(days=LATELY.days), tuple(heard.play for heard in skipped)))
    return tuple(found)


def _said_of(
    kind: Kind, name: str, preferences: Preferences, left_out: Sequence[LeftOut], context: Context
) -> Sequence[str]:
    found, now = [], context.at
    if kind is Kind.GENRE and name in preferences.off:
        found.append(tr("You asked for no {genre} in offers.").format(genre=name))
    elif kind is Kind.GENRE and name in preferences.off_at(context):
        found.append(tr("You said no to {genre} at this time.").format(genre=name))
    for one in preferences.leanings:
        if one.kind is kind and fold(one.name) == fold(name) and not one.is_more and not one.is_over(now):
            found.append(tr("You asked for less of it on {day}.").format(day=date(one.at)))
    whole = Genre if kind is Kind.GENRE else Artist
    if any(isinstance(one, whole) and fold(one.name) == fold(name) for one in left_out):
        found.append(tr("You left it out of your taste: nothing is learned of it."))
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
        words = tr("{artist} is left out of your taste").format(artist=artist)
        return Consequence(words, self._taste().leave_out(Artist(artist)))

    @property
    def _recent(self) -> Sequence[Heard]:
        return self._learning.learned.habits.recent
