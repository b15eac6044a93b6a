"""Reasons in plain words, as a friend would say them, each number taken from an Evidence."""

from collections.abc import Sequence
from datetime import date, timedelta

from segue.domain.offer import Evidence, Form, Span, Whole
from segue.domain.speech import number, plural, tr
from segue.domain.wording import (
    capital,
    day_and_month,
    doing,
    full_date,
    hour,
    month,
    on_dayparts,
    on_weekdays,
    star_marks,
    weekdays,
    while_doing,
)
from segue.habits.evidence import Regard
from segue.habits.facts import Fact, Kind, Part
from segue.habits.ways import When

#: What was heard within this time is told by its day, and before that by its month.
_LATELY = timedelta(days=60)


def sentence(evidence: Evidence) -> str:
    """Why, in one sentence: "You played Jazz on 44 of the last 48 workdays between 19:00 and 22:00."."""
    span, activity = evidence.span, evidence.activity
    places = {"subject": evidence.subject, "occasions": number(evidence.occasions)}
    if span is None and activity is not None:
        words = plural(
            "You played {subject} on {occasions} of the %n day you were {activity}.",
            "You played {subject} on {occasions} of the %n days you were {activity}.",
            evidence.of,
        )
        return words.format(**places, activity=doing(activity))
    if span is None:
        words = plural(
            "You played {subject} on {occasions} of the last %n day.",
            "You played {subject} on {occasions} of the last %n days.",
            evidence.of,
        )
        return words.format(**places)
    days = weekdays(span.weekdays) if evidence.of != 1 else tr("such day", "as in: on 1 of the last 1 such day")
    places |= {"of": number(evidence.of), "weekdays": days, "hours": hours(span)}
    if activity is None or not evidence.with_activity:
        words = tr("You played {subject} on {occasions} of the last {of} {weekdays} {hours}.")
        return words.format(**places)
    if evidence.with_activity < evidence.occasions:
        words = tr(
            "You played {subject} on {occasions} of the last {of} {weekdays} {hours}, "
            "{with_activity} of them while {activity}."
        )
        return words.format(**places, with_activity=number(evidence.with_activity), activity=doing(activity))
    words = tr("You played {subject} on {occasions} of the last {of} {weekdays} {hours}, each time while {activity}.")
    return words.format(**places, activity=doing(activity))


def brief(evidence: Evidence) -> str:
    """As `sentence`, where it is seen what of: "On 10 of the last 11 Fridays, 19:00–22:00"."""
    span, activity = evidence.span, evidence.activity
    places = {"occasions": number(evidence.occasions)}
    if span is not None:
        days = weekdays(span.weekdays) if evidence.of != 1 else tr("such day", "as in: on 1 of the last 1 such day")
        words = tr("On {occasions} of the last {of} {weekdays}, {start}–{end}", "two times of day at the end")
        start, end = hour(span.from_hour), hour(span.to_hour)
        return words.format(**places, of=number(evidence.of), weekdays=days, start=start, end=end)
    if activity is None:
        words = plural("On {occasions} of the last %n day", "On {occasions} of the last %n days", evidence.of)
        return words.format(**places)
    words = plural(
        "On {occasions} of the %n day you were {activity}",
        "On {occasions} of the %n days you were {activity}",
        evidence.of,
    )
    return words.format(**places, activity=doing(activity))


def of_track(facts: Sequence[Fact]) -> str:
    """Why a track is suggested: "12 plays", "9 of its 14 plays on workday mornings; 30 plays of Abba in 12 weeks"."""
    return "; ".join(map(said, facts))


def line(fact: Fact) -> str:
    """One fact as a sentence of its own."""
    return tr("{fact}.", "a sentence that is a fact: 12 plays").format(fact=capital(said(fact)))


def said(fact: Fact) -> str:
    """One fact in a few words, as part of a sentence."""
    plays, of = len(fact.plays), len(fact.of)
    match fact.kind:
        case Kind.NEVER:
            return tr("never played")
        case Kind.PLAYS if fact.last is not None:
            words = plural("%n play, not heard since {month}", "%n plays, not heard since {month}", plays)
            return words.format(month=month(fact.last))
        case Kind.PLAYS:
            return plural("%n play", "%n plays", plays)
        case Kind.LATELY if fact.today:
            words = plural(
                "%n play in the last 30 days, {today} of them today",
                "%n plays in the last 30 days, {today} of them today",
                plays,
            )
            return words.format(today=number(len(fact.today)))
        case Kind.LATELY:
            return plural("%n play in the last 30 days", "%n plays in the last 30 days", plays)
        case Kind.HOURS:
            words = plural("{plays} of its %n play {when}", "{plays} of its %n plays {when}", of)
            return words.format(plays=number(plays), when=when(fact.part))
        case Kind.ARTIST:
            words = plural("%n play of {artist} in 12 weeks", "%n plays of {artist} in 12 weeks", plays)
            return words.format(artist=fact.name)
        case Kind.ARTIST_HOURS:
            words = plural(
                "{plays} of %n play of {artist} {when}, in 12 weeks",
                "{plays} of %n plays of {artist} {when}, in 12 weeks",
                of,
            )
            return words.format(plays=number(plays), artist=fact.name, when=when(fact.part))
        case Kind.ALBUM:
            words = plural("%n play from “{album}” in 12 weeks", "%n plays from “{album}” in 12 weeks", plays)
            return words.format(album=fact.name)
        case Kind.GENRE:
            words = plural(
                "{plays} of %n play {when} in 12 weeks are {genre}",
                "{plays} of %n plays {when} in 12 weeks are {genre}",
                of,
            )
            return words.format(plays=number(plays), when=when(fact.part), genre=fact.name)
        case Kind.HABIT:
            return "" if fact.evidence is None else _as_part(fact.evidence)
        case Kind.LAST:
            return tr("played in your last session")
        case Kind.LAST_ARTIST:
            words = plural(
                "%n play of {artist} in your last session", "%n plays of {artist} in your last session", plays
            )
            return words.format(artist=fact.name)
        case Kind.FOLLOWED:
            return plural(
                "played %n time right after what you heard last, in 12 weeks",
                "played %n times right after what you heard last, in 12 weeks",
                plays,
            )
        case Kind.TOGETHER:
            return plural(
                "%n play in sessions with what you heard last, in 12 weeks",
                "%n plays in sessions with what you heard last, in 12 weeks",
                plays,
            )
        case Kind.ALIKE if fact.name:
            words = plural(
                "sounds like one of {artist} with %n play", "sounds like one of {artist} with %n plays", plays
            )
            return words.format(artist=fact.name)
        case Kind.ALIKE:
            return plural("sounds like one with %n play", "sounds like one with %n plays", plays)


def told(evidence: Evidence) -> str:
    """Why, where the listener has told so themselves: "You told me: Jazz on Fridays between 20:00 and 23:00."."""
    span = evidence.span
    when = while_doing(evidence.activity or "") if span is None else at(span)
    text = tr("You told me: {genre} {when}.").format(genre=evidence.subject, when=when)
    return f"{text} {sentence(evidence)}" if evidence.occasions else text


def of_whole(whole: Whole, genre: str, when: When, today: date, *, is_heard: bool = True) -> str:
    """Why something whole is offered: "You play Jazz albums whole on Sundays between 19:00 and 22:00: 6 of 8 times;
    this one not since March 2026.". `is_heard` says whether anything of it ever was.
    """
    places = {"genre": genre, "when": _then(when), "times": number(whole.times)}
    is_album, last = whole.form is Form.ALBUM, whole.last
    if last is not None:
        is_lately = today - last < _LATELY
        words = _of_album(whole.of, is_lately) if is_album else _of_list(whole.of, is_lately)
        return words.format(**places, last=day_and_month(last) if is_lately else month(last))
    if is_heard:
        words = plural(
            "You play {genre} albums whole {when}: {times} of %n time; this one never whole.",
            "You play {genre} albums whole {when}: {times} of %n times; this one never whole.",
            whole.of,
        )
    else:
        words = plural(
            "You play {genre} albums whole {when}: {times} of %n time; this one you have never played.",
            "You play {genre} albums whole {when}: {times} of %n times; this one you have never played.",
            whole.of,
        )
    return words.format(**places)


def _of_album(of: int, is_lately: bool) -> str:
    if is_lately:
        return plural(
            "You play {genre} albums whole {when}: {times} of %n time; this one last on {last}.",
            "You play {genre} albums whole {when}: {times} of %n times; this one last on {last}.",
            of,
        )
    return plural(
        "You play {genre} albums whole {when}: {times} of %n time; this one not since {last}.",
        "You play {genre} albums whole {when}: {times} of %n times; this one not since {last}.",
        of,
    )


def _of_list(of: int, is_lately: bool) -> str:
    if is_lately:
        return plural(
            "You play this list {when}: {times} of %n time, last on {last}.",
            "You play this list {when}: {times} of %n times, last on {last}.",
            of,
        )
    return plural(
        "You play this list {when}: {times} of %n time, not since {last}.",
        "You play this list {when}: {times} of %n times, not since {last}.",
        of,
    )


def _then(moment: When) -> str:
    match moment:
        case Span():
            return at(moment)
        case Part():
            return when(moment)
        case activity:
            return while_doing(activity)


def _as_part(evidence: Evidence) -> str:
    """The sentence behind others; a name that it begins with is written as ever."""
    text = sentence(evidence)
    if not text.startswith(evidence.subject):
        text = text[:1].lower() + text[1:]
    return text.removesuffix(tr(".", "the end of a sentence"))


def when(part: Part | None) -> str:
    """ "on Friday nights", "in the evening", "on workdays"."""
    if part is None:
        return ""
    return on_weekdays(part.weekdays) if part.daypart is None else on_dayparts(part.weekdays, part.daypart)


def of_regard(regard: Regard) -> str:
    """What is said of a track: "You love it and gave it ★★★★½."."""
    said = []
    if regard.is_loved and regard.stars is not None:
        said.append(tr("You love it, and gave it {stars}.").format(stars=star_marks(regard.stars)))
    elif regard.is_loved:
        said.append(tr("You love it."))
    elif regard.stars is not None:
        said.append(tr("You gave it {stars}.").format(stars=star_marks(regard.stars)))
    if regard.prior_plays:
        said.append(plural("Another player counted %n play.", "Another player counted %n plays.", regard.prior_plays))
    return " ".join(said)


def at(span: Span) -> str:
    """ "on Fridays between 20:00 and 23:00"."""
    words = tr("{on_weekdays} {hours}", "as in: on Fridays between 20:00 and 23:00")
    return words.format(on_weekdays=on_weekdays(span.weekdays), hours=hours(span))


def hours(span: Span) -> str:
    words = tr("between {start} and {end}", "two times of day")
    return words.format(start=hour(span.from_hour), end=hour(span.to_hour))


def details_of_whole(whole: Whole, genre: str) -> tuple[str, ...]:
    """As `details`, of something whole."""
    if whole.form is Form.ALBUM:
        words = plural(
            "Of %n day with {genre} then, since {since}, {times} had most of it from albums heard whole",
            "Of %n days with {genre} then, since {since}, {times} had most of it from albums heard whole",
            whole.of,
        )
    else:
        words = plural(
            "Of %n day with {genre} then, since {since}, {times} had most of it from this list",
            "Of %n days with {genre} then, since {since}, {times} had most of it from this list",
            whole.of,
        )
    said = words.format(genre=genre, since=full_date(whole.since), times=number(whole.times))
    return said, plural("%n play", "%n plays", len(whole.plays))


def details(evidence: Evidence) -> tuple[str, ...]:
    """The counts behind the sentence, one a line, for *Why?*."""
    since, until = full_date(evidence.since), full_date(evidence.until)
    plays = plural("%n play of {subject}", "%n plays of {subject}", len(evidence.plays))
    lines = [
        tr("Counted from {since} to {until}").format(since=since, until=until),
        plays.format(subject=evidence.subject),
    ]
    occasions = number(evidence.occasions)
    match evidence.span, evidence.activity:
        case None, None:
            words = plural("on {occasions} of %n day", "on {occasions} of %n days", evidence.of)
            lines.append(words.format(occasions=occasions))
        case None, str(activity):
            words = plural(
                "on {occasions} of %n day with {activity}", "on {occasions} of %n days with {activity}", evidence.of
            )
            lines.append(words.format(occasions=occasions, activity=doing(activity)))
        case Span() as span, activity:
            words = tr(
                "on {occasions} of {of} {weekdays} {hours}", "as in: on 44 of 48 Fridays between 19:00 and 22:00"
            )
            lines.append(
                words.format(
                    occasions=occasions,
                    of=number(evidence.of),
                    weekdays=weekdays(span.weekdays),
                    hours=hours(span),
                )
            )
            if activity is not None:
                words = plural(
                    "while {activity} on %n of them", "while {activity} on %n of them", evidence.with_activity
                )
                lines.append(words.format(activity=doing(activity)))
    return tuple(lines)
