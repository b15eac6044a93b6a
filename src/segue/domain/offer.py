"""An Offer is a playlist put forward unasked, with a reason; Silence is the policy's other answer."""

from datetime import date, datetime, timedelta
from enum import Enum
from typing import NewType

from msgspec import Struct

from segue.domain.context import Activity
from segue.domain.play import PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId

OfferId = NewType("OfferId", int)

#: Of how many tracks a list that Segue makes is.
SIZE = 25

#: How much of a list may be unexpected, until the listener says otherwise: round(10 · dial) of 25 places.
DIAL = 0.3


class Moment(Enum):
    """What just happened: the points at which an offer may be made."""

    STARTED = "start of the program"
    RETURNED = "return from idle"
    UNLOCKED = "return from a locked screen"
    QUEUE_ENDED = "end of the queue"
    ACTIVITY = "start of an activity"
    HABIT = "beginning of a habit"
    SCHEDULED = "on schedule"
    ASKED = "asked for"
    #: Not offered, but started: the listener had said *Always* to this habit.
    ALWAYS = "always"


class Answer(Enum):
    """What the listener replied to an offer. To let it pass is a weak no."""

    ACCEPTED = "accepted"
    NOT_NOW = "not_now"
    NOT_AT_THIS_TIME = "not_at_this_time"
    IGNORED = "ignored"


class Span(Struct, frozen=True):
    """A recurring part of the week: weekdays (0 is Monday) from one full hour to another, at most a whole day. Hours
    from 24 on are those of the next morning: Friday from 22 to 26 ends on Saturday at two.
    """

    weekdays: frozenset[int]
    from_hour: int
    to_hour: int

    def __contains__(self, at: datetime) -> bool:
        return self.day_of(at) is not None

    def day_of(self, at: datetime) -> date | None:
        """The day it is of, which may be the day before: two on Saturday morning is of Friday's night."""
        hour, day = at.hour, at.date()
        if self.from_hour <= hour < self.to_hour and day.weekday() in self.weekdays:
            return day
        is_of_the_night = self.from_hour <= hour + 24 < self.to_hour and (day.weekday() - 1) % 7 in self.weekdays
        return day - timedelta(days=1) if is_of_the_night else None

    @property
    def hours(self) -> frozenset[int]:
        """Those of the week; 0 is the first on Monday."""
        return frozenset(
            (24 * day + hour) % 168 for day in self.weekdays for hour in range(self.from_hour, self.to_hour)
        )


class QuietHours(Struct, frozen=True):
    """The hours of every day in which nothing is offered, from one full hour to another, also over midnight; of two
    equal ones there are none.
    """

    from_hour: int
    to_hour: int

    def __contains__(self, at: datetime) -> bool:
        if self.from_hour <= self.to_hour:
            return self.from_hour <= at.hour < self.to_hour
        return at.hour >= self.from_hour or at.hour < self.to_hour


class Evidence(Struct, frozen=True):
    """The counts behind a reason, each of which the log can be asked for again.

    An occasion is a local date, from `since` to `until` (both included), with a heard play of `subject`
    that started within `span`; `of` counts the dates of that stretch which `span` covers. `with_activity`
    counts the occasions with such a play during `activity`. `plays` are the plays counted. Where there is an
    activity and no span, `of` counts the dates with any heard play during that activity.
    """

    subject: str
    span: Span | None
    since: date
    until: date
    occasions: int
    of: int
    plays: tuple[PlayId, ...]
    activity: Activity | None = None
    with_activity: int = 0


class Suggestion(Struct, frozen=True):
    """A track with a score and a reason; `unexpected` marks what is there to surprise.

    `plays` are those counted in the reason, oldest first.
    """

    track: TrackId
    score: float
    reason: str
    unexpected: bool = False
    plays: tuple[PlayId, ...] = ()


class Form(Enum):
    """What an offer puts forward: a mix that Segue makes for the moment, or something whole. The value is how it is
    stored, and said.
    """

    MIX = "mix"
    ALBUM = "album"
    BY_HAND = "playlist"
    BY_RULE = "smart playlist"
    BLEND = "blend"
    FOLDER = "folder"  # of playlists, one after the other


class Whole(Struct, frozen=True):
    """What is put forward as it is, in its own order: an album, or a `list` of the listener's own.

    Of the `of` local dates, from `since` on, on which the genre of the habit was heard at its moment, `times` had
    most of it from albums heard whole, or from this list; `plays` are those. `last` is the date on which this very
    one was heard, an album whole; None where it never was.
    """

    form: Form
    list: PlaylistId | None
    since: date
    times: int
    of: int
    plays: tuple[PlayId, ...]
    last: date | None = None


class Mix(Struct, frozen=True):
    """A playlist that an offer carries: made by Segue from Habits, or a `whole`. `genres` are its shares, largest
    first, sum 1: those expected of what Segue makes, those of its tracks where it is a whole. What the listener has
    taken out of it is `without`. `beside` counts, of each other genre that its title names, what speaks for that.
    """

    title: str
    reason: str
    evidence: Evidence
    genres: tuple[tuple[str, float], ...]
    suggestions: tuple[Suggestion, ...]
    whole: Whole | None = None
    without: tuple[Suggestion, ...] = ()
    beside: tuple[Evidence, ...] = ()

    @property
    def tracks(self) -> tuple[TrackId, ...]:
        return tuple(s.track for s in self.suggestions)

    @property
    def form(self) -> Form:
        return Form.MIX if self.whole is None else self.whole.form

    @property
    def counted(self) -> tuple[PlayId, ...]:
        """The plays that the reason counts."""
        return self.evidence.plays if self.whole is None else self.whole.plays


class Offer(Struct, frozen=True):
    """A playlist put forward at a moment; `key` names the habit, so that replies to it can be told apart."""

    id: OfferId
    made: datetime
    moment: Moment
    key: str
    activity: Activity | None
    mix: Mix


class Reply(Struct, frozen=True):
    offer: OfferId
    at: datetime
    answer: Answer


class Considered(Struct, frozen=True):
    """A moment at which the policy was asked: what it would have offered, what spoke for it, and how likely it was to
    be welcome. Whether that would have been right tells the session that began by then, or did not.
    """

    at: datetime
    genre: str
    signs: tuple[float, ...]
    chance: float


class Fared(Struct, frozen=True):
    """How a track of an accepted offer fared: heard, or skipped."""

    offer: OfferId
    track: TrackId
    unexpected: bool
    was_heard: bool


class Silence(Struct, frozen=True):
    """No offer, and why, in words for the listener; `is_passing` where it may be over at any moment, `to_stranger`
    where too little is known of them.
    """

    reason: str
    is_passing: bool = False
    to_stranger: bool = False
