"""The words of the chips in the language of the window, each with what it means: they can be typed as well."""

from collections.abc import Iterable, Iterator, Mapping

from segue.domain.asking import At, Doing, During, Energy, From, Known, Like, Months, OnDays, Topic, Wanted
from segue.domain.asking_wording import STRETCHES, chip, stretch_words
from segue.domain.asking_words import Mark, Meaning
from segue.domain.context import Activity, Daypart
from segue.domain.query import WEEKDAY, WEEKEND
from segue.domain.speech import is_english, tr
from segue.domain.wording import for_daypart, on_weekdays, weekday, while_doing


def spoken(activities: Iterable[Activity]) -> Mapping[str, tuple[Meaning, ...]]:
    """As they stand on the chips. None in English, of which more is understood."""
    return {} if is_english() else dict(_spoken(tuple(activities)))


def _spoken(activities: tuple[Activity, ...]) -> Iterator[tuple[str, tuple[Meaning, ...]]]:
    stretches = [*STRETCHES, *(Months(first, 3, is_over=True) for first in (12, 3, 6, 9))]
    topics: list[Topic] = [*map(At, Daypart), OnDays(WEEKDAY), OnDays(WEEKEND)]
    topics += [*(OnDays((day,)) for day in range(7)), *map(Doing, activities), *Known, *Energy, Like()]
    topics += [*map(During, stretches), *(From(first, first + 9) for first in range(1950, 2030, 10))]
    for topic in topics:
        yield chip(Wanted(topic), is_question=False), (topic,)
    for stretch in stretches:
        yield stretch_words(stretch), (During(stretch),)
    for part in Daypart:
        yield for_daypart(part), (At(part),)
    for activity in activities:
        yield while_doing(activity), (Doing(activity),)
    for day in range(7):
        yield from ((words, (OnDays((day,)),)) for words in (weekday(day), on_weekdays([day])))
    for words, place, mark in (
        (tr("No {genre}"), "{genre}", Mark.NOT),
        (tr("by {artist}"), "{artist}", Mark.BY),
        (tr("like {artist}"), "{artist}", Mark.LIKE),
    ):
        yield words.partition(place)[0], (mark,)
    said = tr("no, not, without", "what one types before what is not wanted: every such word, between commas")
    yield from ((word.strip(), (Mark.NOT,)) for word in said.split(","))
