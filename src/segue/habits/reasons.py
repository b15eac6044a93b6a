"""Reasons in plain words, as a friend would say them, each number taken from an Evidence."""

from segue.domain.context import Context, Daypart
from segue.domain.offer import Evidence, Span
from segue.domain.wording import count, star_marks, weekday, weekdays
from segue.habits.evidence import Regard, TrackMemory

_WORKDAYS = frozenset(range(5))


def title(genre: str, span: Span | None, context: Context) -> str:
    """What a mix is called: "Jazz for Tuesday evening", "Top 40 for the workday", "Film Scores while gaming"."""
    if span is not None and span.weekdays <= _WORKDAYS and len(span.weekdays) >= 3 and _is_working_time(span):
        return f"{genre} for the workday"
    if span is None and context.activity is not None:
        return f"{genre} while {context.activity}"
    day = weekday(context.weekday)
    return f"{genre} for {day} {context.daypart.word}"


def _is_working_time(span: Span) -> bool:
    return Daypart.at(span.from_hour) is Daypart.MORNING and span.to_hour > 12 and span.to_hour <= 19


def sentence(evidence: Evidence) -> str:
    """Why, in one sentence: "You played Jazz on 44 of the last 48 workdays between 19:00 and 22:00."."""
    span = evidence.span
    if span is None and evidence.activity is not None:
        days = count(evidence.of, "day")
        return f"You played {evidence.subject} on {evidence.occasions} of the {days} you were {evidence.activity}."
    if span is None:
        return f"You played {evidence.subject} on {evidence.occasions} of the last {count(evidence.of, 'day')}."
    days = weekdays(span.weekdays) if evidence.of != 1 else "such day"
    text = f"You played {evidence.subject} on {evidence.occasions} of the last {evidence.of} {days} {hours(span)}"
    if evidence.activity is not None and evidence.with_activity:
        while_ = f"{evidence.with_activity} of them" if evidence.with_activity < evidence.occasions else "each time"
        text += f", {while_} while {evidence.activity}"
    return text + "."


def of_track(memory: TrackMemory, artist: str, artist_plays: int, *, unexpected: bool = False) -> str:
    """Why a track is suggested: "12 plays", "never played; 30 plays of Abba"."""
    if unexpected and memory.plays and memory.last is not None:
        return f"{count(memory.plays, 'play')}, not heard since {memory.last:%B %Y}"
    if memory.plays:
        return count(memory.plays, "play")
    if artist and artist_plays:
        return f"never played; {count(artist_plays, 'play')} of {artist}"
    return "never played"


def of_regard(regard: Regard) -> str:
    """What is said of a track: "You love it, and gave it ★★★★½."."""
    said = ["you love it"] if regard.is_loved else []
    if regard.stars is not None:
        said.append(f"{'' if said else 'you '}gave it {star_marks(regard.stars)}")
    if regard.prior_plays:
        said.append(f"another player counted {count(regard.prior_plays, 'play')}")
    text = ", and ".join(said)
    return text[:1].upper() + text[1:] + "."


def hours(span: Span) -> str:
    return f"between {span.from_hour:02}:00 and {span.to_hour:02}:00"


def details(evidence: Evidence) -> tuple[str, ...]:
    """The counts behind the sentence, one a line, for *Why?*."""
    since = f"{evidence.since:%d %B %Y}".lstrip("0")
    until = f"{evidence.until:%d %B %Y}".lstrip("0")
    lines = [f"Counted from {since} to {until}", f"{count(len(evidence.plays), 'play')} of {evidence.subject}"]
    match evidence.span, evidence.activity:
        case None, None:
            lines.append(f"on {evidence.occasions} of {count(evidence.of, 'day')}")
        case None, activity:
            lines.append(f"on {evidence.occasions} of {count(evidence.of, 'day')} with {activity}")
        case span, activity:
            lines.append(f"on {evidence.occasions} of {evidence.of} {weekdays(span.weekdays)} {hours(span)}")
            if activity is not None:
                lines.append(f"while {activity} on {evidence.with_activity} of them")
    return tuple(lines)
