"""Reasons in plain words, as a friend would say them, each number taken from an Evidence."""

from collections.abc import Sequence

from segue.domain.context import Daypart
from segue.domain.offer import Evidence, Span
from segue.domain.wording import count, star_marks, weekdays
from segue.habits.evidence import Regard
from segue.habits.facts import Fact, Kind, Part


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


def of_track(facts: Sequence[Fact]) -> str:
    """Why a track is suggested: "12 plays", "9 of its 14 plays on workday mornings; 30 plays of Abba in 12 weeks"."""
    return "; ".join(map(said, facts))


def line(fact: Fact) -> str:
    """One fact as a sentence of its own."""
    text = said(fact)
    return text[:1].upper() + text[1:] + "."


def said(fact: Fact) -> str:
    """One fact in a few words, as part of a sentence."""
    plays, of = count(len(fact.plays), "play"), count(len(fact.of), "play")
    match fact.kind:
        case Kind.NEVER:
            return "never played"
        case Kind.PLAYS:
            return plays if fact.last is None else f"{plays}, not heard since {fact.last:%B %Y}"
        case Kind.LATELY:
            today = f", {len(fact.today)} of them today" if fact.today else ""
            return f"{plays} in the last 30 days{today}"
        case Kind.HOURS:
            return f"{len(fact.plays):,} of its {of} {when(fact.part)}"
        case Kind.ARTIST:
            return f"{plays} of {fact.name} in 12 weeks"
        case Kind.ARTIST_HOURS:
            return f"{len(fact.plays):,} of {of} of {fact.name} {when(fact.part)}, in 12 weeks"
        case Kind.ALBUM:
            return f"{plays} from “{fact.name}” in 12 weeks"
        case Kind.GENRE:
            return f"{len(fact.plays):,} of {of} {when(fact.part)} in 12 weeks are {fact.name}"
        case Kind.HABIT:
            return "" if fact.evidence is None else _as_part(sentence(fact.evidence))
        case Kind.LAST:
            return "played in your last session"
        case Kind.LAST_ARTIST:
            return f"{plays} of {fact.name} in your last session"
        case Kind.FOLLOWED:
            return f"played {len(fact.plays):,} times right after what you heard last, in 12 weeks"
        case Kind.TOGETHER:
            return f"{plays} in sessions with what you heard last, in 12 weeks"
        case Kind.ALIKE:
            by = f" of {fact.name}" if fact.name else ""
            return f"sounds like one{by} with {plays}"


def told(evidence: Evidence) -> str:
    """Why, where the listener has told so themselves: "You told me: Jazz on Fridays between 20:00 and 23:00."."""
    span = evidence.span
    text = f"You told me: {evidence.subject} {f'while {evidence.activity}' if span is None else at(span)}."
    return f"{text} {sentence(evidence)}" if evidence.occasions else text


def _as_part(text: str) -> str:
    return text[:1].lower() + text[1:].removesuffix(".")


def when(part: Part | None) -> str:
    """ "on Friday nights", "in the evening", "on workdays"."""
    if part is None:
        return ""
    days = weekdays(part.weekdays)
    if part.daypart is None:
        return f"on {days}"
    if days == "days":
        return "at night" if part.daypart is Daypart.NIGHT else f"in the {part.daypart.word}"
    day = {"workdays": "workday", "weekend days": "weekend"}.get(days, days.removesuffix("s"))
    return f"on {day} {part.daypart.word}s"


def of_regard(regard: Regard) -> str:
    """What is said of a track: "You love it, and gave it ★★★★½."."""
    said = ["you love it"] if regard.is_loved else []
    if regard.stars is not None:
        said.append(f"{'' if said else 'you '}gave it {star_marks(regard.stars)}")
    if regard.prior_plays:
        said.append(f"another player counted {count(regard.prior_plays, 'play')}")
    text = ", and ".join(said)
    return text[:1].upper() + text[1:] + "."


def at(span: Span) -> str:
    """ "on Fridays between 20:00 and 23:00"."""
    days = weekdays(span.weekdays)
    return f"{'every day' if days == 'days' else f'on {days}'} {hours(span)}"


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
