"""What is said of a listener's own history with an album, an artist or a genre."""

from collections.abc import Sequence
from datetime import date, timedelta

from segue.core.insights import heard_for, next_stretch, start_of
from segue.core.ports.insights import Days, Grain, Portion, Sums
from segue.domain.wording import count

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
    plays = count(sums.whole.plays, "play")
    if today - sums.last >= NOT_SINCE:
        return f"{plays}, not heard since {sums.last:%b %Y}"
    return f"{plays} since {sums.first:%b %Y}"


def last_heard(sums: Sums, today: date) -> tuple[str, str]:
    """When, as a figure, and what that is: ("June 2026", "not heard since"), ("Today", "heard last")."""
    assert sums.last is not None
    days = (today - sums.last).days
    if days >= NOT_SINCE.days:
        return f"{sums.last:%b %Y}", "not heard since"
    if days <= 1:
        return ("Yesterday" if days == 1 else "Today"), "heard last"
    return f"{sums.last.day} {sums.last:%b}", "heard last"


def figures(sums: Sums, today: date) -> Sequence[tuple[str, str]]:
    """What is told of it in numbers, each with what it is; the first is how often it was played."""
    if sums.first is None:
        return ()
    return (
        (f"{sums.whole.plays:,}", "play" if sums.whole.plays == 1 else "plays"),
        (heard_for(sums.whole.seconds), f"on {count(sums.days, 'day')}"),
        (f"{sums.first:%b %Y}", "heard first"),
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
