"""What is said of a listener's own history with an album, an artist or a genre."""

from collections.abc import Sequence
from datetime import date, timedelta

from segue.core.insights import heard_for, next_stretch, start_of
from segue.core.ports.insights import Days, Grain, Portion, Sums
from segue.domain.speech import number, plural, tr
from segue.domain.wording import brief_day, brief_month

#: More months than this are told by years.
_MOST_MONTHS = 48

#: Fewer bars than this stand lonely: there are as many, from before it was heard first.
_FEWEST = 12

#: What was heard in the last weeks is not said to be missed.
NOT_SINCE = timedelta(days=60)


def stretches(sums: Sums, today: date) -> tuple[Grain, Sequence[tuple[date, Portion]]]:
    """Month by month until today, or year by year where that is a long time; none where it was never heard."""
    if sums.first is None:
        return Grain.MONTH, ()
    months = _all_from(start_of(sums.first, Grain.MONTH), today, Grain.MONTH)
    if len(months) <= _MOST_MONTHS:
        while len(months) < _FEWEST:
            months.insert(0, start_of(months[0] - timedelta(days=1), Grain.MONTH))
        return Grain.MONTH, [(at, sums.bars.get(at, Portion())) for at in months]
    of_years: dict[date, list[Portion]] = {
        year: [] for year in _all_from(start_of(sums.first, Grain.YEAR), today, Grain.YEAR)
    }
    for month, portion in sums.bars.items():
        of_years.setdefault(start_of(month, Grain.YEAR), []).append(portion)
    return Grain.YEAR, [(year, _together(some)) for year, some in sorted(of_years.items())]


def days_of(start: date, grain: Grain) -> Days:
    return Days(start, next_stretch(start, grain))


def brief(sums: Sums, today: date) -> str:
    """In a line: "41 plays since Mar 2024", "41 plays, not heard since Jun 2026"; "" where it was never heard."""
    if sums.first is None or sums.last is None:
        return ""
    plays = sums.whole.plays
    if today - sums.last >= NOT_SINCE:
        words = plural("%n play, not heard since {month}", "%n plays, not heard since {month}", plays)
        return words.format(month=brief_month(sums.last))
    return plural("%n play since {month}", "%n plays since {month}", plays).format(month=brief_month(sums.first))


def last_heard(sums: Sums, today: date) -> tuple[str, str]:
    """When, as a figure, and what that is: ("June 2026", "not heard since"), ("Today", "heard last")."""
    assert sums.last is not None
    days = (today - sums.last).days
    if days >= NOT_SINCE.days:
        return brief_month(sums.last), tr("not heard since", "below a month")
    heard = tr("heard last", "below a day")
    if days <= 1:
        return (tr("Yesterday") if days == 1 else tr("Today")), heard
    return brief_day(sums.last), heard


def figures(sums: Sums, today: date) -> Sequence[tuple[str, str]]:
    """What is told of it in numbers, each with what it is; the first is how often it was played."""
    if sums.first is None:
        return ()
    plays = sums.whole.plays
    return (
        (number(plays), tr("play", "below a number") if plays == 1 else tr("plays", "below a number")),
        (heard_for(sums.whole.seconds), plural("on %n day", "on %n days", sums.days)),
        (brief_month(sums.first), tr("heard first", "below a month")),
        last_heard(sums, today),
    )


def _all_from(first: date, today: date, grain: Grain) -> list[date]:
    found = [first]
    while (following := next_stretch(found[-1], grain)) <= today:
        found.append(following)
    return found


def _together(portions: Sequence[Portion]) -> Portion:
    genres: dict[str, float] = {}
    for portion in portions:
        for name, seconds in portion.genres:
            genres[name] = genres.get(name, 0.0) + seconds
    ordered = sorted(genres.items(), key=lambda one: -one[1])
    return Portion(sum(one.plays for one in portions), sum(one.seconds for one in portions), tuple(ordered))
