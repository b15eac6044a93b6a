"""A wish or a question, as a listener would type it."""

from segue.core.understanding import understood
from segue.core.vocabulary import NO_NAMES
from segue.domain import asking_words as words
from segue.domain.asking import (
    FIRST_YEAR,
    LAST_YEAR,
    Asked,
    At,
    By,
    Doing,
    During,
    Energy,
    For,
    From,
    Genre,
    InList,
    Known,
    Like,
    Many,
    On,
    OnDays,
    Question,
    Titled,
    Topic,
    Want,
    Wanted,
    Wish,
)
from segue.domain.asking_words import Wanting


def printed(asked: Asked) -> str:
    """As a listener would type it; read again, it is `asked`."""
    parts = [_said(part, isinstance(asked, Question)) for part in asked.parts]
    if isinstance(asked, Wish):
        return ", ".join(parts)
    begun = words.QUESTIONS.get(asked.want)
    if begun is None:
        begun = words.kind_said(asked.kind) if asked.kind is not _WHAT.kind else "what did I play"
    return f"{' '.join([begun, ', '.join(parts)]).strip()}?"


_WHAT = Wanting(Want.WHAT)


def _said(part: Wanted, is_question: bool) -> str:
    match part.topic:
        case During() as topic:
            said = said_of(topic)
            if part.is_not:
                return f"{words.NOT_HEARD} {said}"
            return said if is_question else f"heard {said}"
        case At(daypart) if is_question:
            return f"in the {daypart.word}"
        case From(first, last) if not is_question and (first == FIRST_YEAR) is not (last == LAST_YEAR):
            said = f"before {last + 1}" if first == FIRST_YEAR else f"since {first}"
            return f"{words.NOT} {said}" if part.is_not else said
        case topic:
            return f"{words.NOT} {said_of(topic)}" if part.is_not else said_of(topic)


def said_of(topic: Topic) -> str:
    """One part, as it is typed."""
    match topic:
        case Genre(name):
            return (
                name
                if understood(name, NO_NAMES).asked == Wish((Wanted(topic),))
                else f"{words.GENRE} {_quoted(name)}"
            )
        case By(name):
            return f"{words.BY} {_quoted(name)}"
        case On(name):
            return f"{words.ALBUM} {_quoted(name)}"
        case Titled(title):
            return f"{words.TRACK} {_quoted(title)}"
        case InList(name):
            return f"{words.LIST} {_quoted(name)}"
        case Like(""):
            return f"{words.LIKE} this"
        case Like(name):
            return f"{words.LIKE} {_quoted(name)}"
        case Doing(activity):
            plain = f"while {activity}"
            return plain if words.PHRASES.get(plain) == (topic,) else f"{words.WHILE} {_quoted(activity)}"
        case At(daypart):
            return f"for the {daypart.word}"
        case OnDays(days):
            return ", ".join(map(words.day_said, days))
        case From(first, last) if last - first == 9 and first % 10 == 0 and 1920 <= first <= 2090:
            return f"from the {first}s"
        case From(first, last):
            return f"from {first}" if first == last else f"from {first} to {last}"
        case For(minutes):
            hours, rest = divmod(minutes, 60)
            if not hours:
                return f"{minutes} minutes"
            return f"{hours} h {rest} min" if rest else f"{hours} {'hour' if hours == 1 else 'hours'}"
        case Many(tracks):
            return f"{tracks} tracks"
        case Known():
            return topic.value
        case Energy():
            return topic.value
        case During(stretch):
            return words.stretch_said(stretch)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
