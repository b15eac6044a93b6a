"""What one asks in words: all that can be said is read as it was meant, and what has no meaning is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.core.asked_in_words import printed
from segue.core.completing import completions
from segue.core.understanding import may_be_titles, understood
from segue.core.vocabulary import NO_NAMES, Names, Vocabulary
from segue.domain import asking_words
from segue.domain.asking import (
    CAN_BE_LEFT_OUT,
    Asked,
    At,
    By,
    Calendar,
    Doing,
    During,
    Energy,
    For,
    From,
    Genre,
    InList,
    InYear,
    Kind,
    Known,
    LastDay,
    Lately,
    Like,
    Many,
    Months,
    On,
    OnDate,
    OnDays,
    Question,
    Titled,
    Topic,
    Want,
    Wanted,
    Wish,
    tidied,
)
from segue.domain.context import ACTIVITIES, Activity, Daypart
from segue.domain.genre_tree import names as genres
from segue.domain.query import Unit

LIBRARY = Vocabulary(
    Names(
        ("Jazz", "Film Score", "Indie Rock"),
        ("Miles Davis", "Miles Mosley", "Sigur Rós", "Earth, Wind & Fire", "The Beatles", "Yes", "Radiohead"),
        ("Kind of Blue", "Evening", "Radiohead"),
        ("Focus", "For the train"),
        (*ACTIVITIES, Activity("deep work")),
    )
)


def no(topic: Topic) -> Wanted:
    return Wanted(topic, is_not=True)


def wish(*parts: Topic | Wanted) -> Wish:
    return Wish(tuple(part if isinstance(part, Wanted) else Wanted(part) for part in parts))


def question(want: Want, *parts: Topic | Wanted, kind: Kind = Kind.TRACKS) -> Question:
    return Question(want, kind, wish(*parts).parts)


THIS_WEEK = During(Calendar(Unit.WEEK))
LAST_WINTER = During(Months(12, 3, is_over=True))
JAZZ, SUNDAYS, MORNING, EVENING = Genre("Jazz"), OnDays((6,)), At(Daypart.MORNING), At(Daypart.EVENING)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("jazz for the evening, nothing from this week, 45 minutes", wish(JAZZ, EVENING, no(THIS_WEEK), For(45))),
        ("like this but calmer", wish(Like(), Energy.CALMER)),
        ("what did I play on Sunday mornings last winter?", question(Want.WHAT, SUNDAYS, MORNING, LAST_WINTER)),
        ("Something like Radiohead, but not too loud", wish(Like("Radiohead"), Energy.CALM)),
        ("no jazz or rock, but by miles davis", wish(no(Genre("Jazz")), no(Genre("Rock")), By("Miles Davis"))),
        ("something like jazz", wish(JAZZ)),
        ("no jazz, rock", wish(no(Genre("Jazz")), Genre("Rock"))),
        ("earth, wind & fire and jazz", wish(By("Earth, Wind & Fire"), Genre("Jazz"))),
        ("beetles from the 60s", wish(By("The Beatles"), From(1960, 1969))),
        ("sigur ros", wish(By("Sigur Rós"))),
        ("milse dvais", wish(By("Miles Davis"))),
        ("jazz for the evenign, 45 minuts", wish(JAZZ, EVENING, For(45))),
        ("by radiohaed and siguar roos", wish(By("Radiohead"), By("Sigur Rós"))),
        ("filmscore", wish(Genre("Film Score"))),
        ("radio head", wish(By("Radiohead"))),
        ("some jaz", wish(JAZZ)),
        ("jazz I haven't heard in a year", wish(JAZZ, no(During(Lately(1, Unit.YEAR))))),
        ("what I have not played in a long time", wish(Known.FORGOTTEN)),
        ("less jazz", wish(no(JAZZ))),
        ("anything but radiohead", wish(no(By("Radiohead")))),
        ("by davis and mosley", wish(By("Miles Davis"), By("Miles Mosley"))),
        ("from the 60s and 70s", wish(From(1960, 1969), From(1970, 1979))),
        ("did I play jazz yesterday?", question(Want.OFTEN, JAZZ, During(Calendar(Unit.DAY, 1)))),
        ("something to fall asleep to", wish(Energy.CALM)),
        ("chill music", wish(Energy.CALM)),
        ("the best of the 90s", wish(From(1990, 1999))),
        ("jazz from before 1970", wish(JAZZ, From(1900, 1969))),
        ("jazz, but nothing since the 80s", wish(JAZZ, no(From(1980, 2199)))),
        ("workout music", wish(Doing(Activity("exercising")))),
        ("something similar", wish(Like())),
        ("something I've never played before", wish(Known.NEVER)),
        ("what do I usually play on Sundays", question(Want.WHAT, SUNDAYS)),
        ("what did I play last Friday", question(Want.WHAT, During(LastDay(4)))),
        ("what did I play two weeks ago", question(Want.WHAT, During(Calendar(Unit.WEEK, 2)))),
        ("what did I play on 3rd of November?", question(Want.WHAT, During(OnDate(11, 3)))),
        ("what did I play on November 3 2025?", question(Want.WHAT, During(OnDate(11, 3, 2025)))),
        ("what did I play on November 3, 2025?", question(Want.WHAT, During(OnDate(11, 3, 2025)))),
        ("what did I play on the 3rd of November, 2025?", question(Want.WHAT, During(OnDate(11, 3, 2025)))),
        ("jazz heard on May 5, 2024, from 1959", wish(JAZZ, During(OnDate(5, 5, 2024)), From(1959, 1959))),
        ("20 songs from 1959, 1971", wish(Many(20), From(1959, 1959), From(1971, 1971))),
        ("what did I play in the last two hours?", question(Want.WHAT, During(Lately(2, Unit.HOUR)))),
        ("what did I hear the last hour", question(Want.WHAT, During(Lately(1, Unit.HOUR)))),
        ("jazz, nothing from the past 3 hours", wish(JAZZ, no(During(Lately(3, Unit.HOUR))))),
        ("jazz for two hours", wish(JAZZ, For(120))),
        ("what was the last song I played", question(Want.LAST)),
        ("songs by davis", wish(By("Miles Davis"))),
        ("evening jazz", wish(EVENING, Genre("Jazz"))),
        ('the album "Evening"', wish(On("Evening"))),
        ("by yes", wish(By("Yes"))),
        ("20 songs from my playlist focus", wish(Many(20), InList("Focus"))),
        ("deep work, an hour and a half", wish(Doing(Activity("deep work")), For(90))),
        ("forgotten favourites from the eighties", wish(Known.FORGOTTEN, From(1980, 1989))),
        ("something for cooking", wish(Doing(Activity("cooking")))),
        ("relaxing music", wish(Energy.CALM)),
        ("music for relaxing", wish(Doing(Activity("relaxing")))),
        ("music I have not heard in the last 3 months", wish(no(During(Lately(3, Unit.MONTH))))),
        ("from 1959", wish(From(1959, 1959))),
        ("jazz heard in 2024", wish(Genre("Jazz"), During(InYear(2024)))),
        ("jazz for tonight", wish(Genre("Jazz"), EVENING)),
        ("between 1990 and 1995, 1h30", wish(From(1990, 1995), For(90))),
        ("45 minutes or 2 hours", wish(For(120))),
        ("jazz, at most 30 minutes", wish(JAZZ, For(30))),
        ("jazz for no more than an hour", wish(JAZZ, For(60))),
        ("up to 20 tracks of jazz", wish(Many(20), JAZZ)),
        ("which artists did I play most in 2025", question(Want.WHAT, During(InYear(2025)), kind=Kind.ARTISTS)),
        ("my top albums this year", question(Want.WHAT, During(Calendar(Unit.YEAR)), kind=Kind.ALBUMS)),
        ("how often did I hear Kind of Blue?", question(Want.OFTEN, On("Kind of Blue"))),
        ("how much jazz did I play last week", question(Want.LONG, Genre("Jazz"), During(Calendar(Unit.WEEK, 1)))),
        ("when did I last listen to Radiohead", question(Want.LAST, By("Radiohead"))),
        ("jazz in 2024, how often did i play it", question(Want.OFTEN, Genre("Jazz"), During(InYear(2024)))),
    ],
)  # fmt: skip
def test_what_is_asked_is_what_is_meant(text: str, asked: Asked) -> None:
    found = understood(text, LIBRARY)
    assert found.asked == asked
    assert found.missed == ()


def test_what_is_not_wanted_is_not_wanted_whatever_stands_between() -> None:
    found = understood("not by anyone I heard this week", LIBRARY)
    assert found.asked == wish(no(THIS_WEEK))
    assert [one.start for one in found.missed] == [0]


def test_each_part_is_found_where_it_was_said() -> None:
    text = "Some jazz for the evening, please"
    assert [text[one.place.start : one.place.end] for one in understood(text, LIBRARY).pieces] == [
        "jazz",
        "for the evening",
    ]


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("flibber jazz", ["flibber"]),
        ("best of the last", ["last"]),  # a word of the language is no slip
        ("a short list", ["short"]),
        ("what did I play since 1980", ["since 1980"]),
        ("jazz by Nobody Known", ["by Nobody Known"]),
        ("nothing", ["nothing"]),
        ("jazz, not for the evening", ["not for the evening"]),
        ("how often did I play jazz, 45 minutes", ["45 minutes"]),
        ("", []),
    ],
)
def test_what_means_nothing_is_told(text: str, missed: list[str]) -> None:
    assert [text[one.start : one.end] for one in understood(text, LIBRARY).missed] == missed


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("play flibber", ["play flibber", "flibber"]),
        ("flibber by radiohead", ["flibber by radiohead", "flibber by", "flibber"]),
        ("jazz, flibber", ["jazz flibber"]),  # beside a genre, one word is a slip or nothing
        ("so what", ["so what"]),  # each of it means little, and nothing else is said
        ("something like jazz", []),
        ("music", []),
    ],
)
def test_what_means_nothing_may_be_a_title(text: str, may_be: list[str]) -> None:
    assert list(may_be_titles(text, LIBRARY)) == may_be


def test_titles_are_understood_where_they_are_known() -> None:
    known = LIBRARY.with_titles(["Blue in Green", "Hello, Goodbye"])
    assert understood("play blue in green by miles davis", known).asked == wish(
        Titled("Blue in Green"), By("Miles Davis")
    )
    assert understood("hello, goodbye", known).asked == wish(Titled("Hello, Goodbye"))
    assert understood("how often did I play Blue in Green?", known).asked == question(
        Want.OFTEN, Titled("Blue in Green")
    )


def test_what_else_it_could_have_meant_is_told_too() -> None:
    (piece,) = understood("songs by miles", LIBRARY).pieces
    assert piece.part == Wanted(By("Miles Davis"))
    assert piece.others == (By("Miles Mosley"),)
    (piece,) = understood("radiohead", LIBRARY).pieces
    assert piece.others == (On("Radiohead"),)


# ---------------------------------------------------------------- whatever is typed

names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).map(str.strip).filter(bool)
years = st.integers(1900, 2199)
stretches = st.one_of(
    st.builds(Calendar, st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]), st.integers(0, 1)),
    st.builds(Lately, st.integers(1, 999), st.sampled_from(Unit)),
    st.builds(InYear, years),
    st.builds(LastDay, st.integers(0, 6)),
    st.builds(lambda m, d, y: OnDate(m, d, y), st.integers(1, 12), st.integers(1, 28), st.none() | years),
    st.builds(Calendar, st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]), st.integers(2, 99)),
    st.builds(lambda m, y: Months(m, 1, y), st.integers(1, 12), years),
    st.builds(lambda m, is_over: Months(m, 1, None, is_over), st.integers(1, 12), st.booleans()),
    st.builds(lambda m, is_over: Months(m, 3, None, is_over), st.sampled_from([3, 6, 9, 12]), st.booleans()),
)
of_music = st.one_of(
    st.builds(Genre, st.sampled_from(genres()) | names),
    st.builds(By, names),
    st.builds(On, names),
    st.builds(InList, names),
    st.builds(Titled, names),
    st.builds(lambda a, b: From(min(a, b), max(a, b)), years, years),
    st.builds(During, stretches),
)
of_times = st.one_of(
    st.builds(At, st.sampled_from(Daypart)),
    st.builds(lambda days: OnDays(tuple(sorted(days))), st.sets(st.integers(0, 6), min_size=1)),
    st.builds(Doing, st.sampled_from(ACTIVITIES) | names.map(Activity)),
)
of_lists = st.one_of(
    st.builds(For, st.integers(1, 720)),
    st.builds(Many, st.integers(1, 200)),
    st.sampled_from(Known),
    st.sampled_from(Energy),
    st.builds(Like, st.just("") | names),
)


def parts(*topics: "st.SearchStrategy[Topic]", is_question: bool) -> "st.SearchStrategy[tuple[Wanted, ...]]":
    one = st.builds(
        lambda topic, is_not: Wanted(topic, is_not and isinstance(topic, CAN_BE_LEFT_OUT)),
        st.one_of(*topics),
        st.booleans(),
    )
    return st.lists(one, max_size=6).map(lambda some: tidied(some, is_question=is_question))


wishes = st.builds(Wish, parts(of_music, of_times, of_lists, is_question=False))
questions = st.builds(
    lambda want, kind, some: Question(want, kind if want is Want.WHAT else Kind.TRACKS, some),
    st.sampled_from(Want),
    st.sampled_from(Kind),
    parts(of_music, of_times, st.just(Known.LOVED), is_question=True),
)


@given(wishes | questions)
@settings(max_examples=300)
def test_what_is_printed_is_read_as_the_same(asked: Asked) -> None:
    found = understood(printed(asked), NO_NAMES)
    assert found.asked == asked, printed(asked)
    assert found.missed == ()


words = st.sampled_from(
    [*asking_words.PHRASES, "jazz", "miles", "davis", "45", "min", "80s", "1994", "last", '"', ",", "-", "xyz"]
)


@given(st.text(max_size=80) | st.lists(words, max_size=90).map(" ".join))
@settings(max_examples=300)
def test_every_word_is_understood_or_told_to_be_not(text: str) -> None:
    found = understood(text, LIBRARY)
    told = {at for place in (*found.heeded, *found.missed) for at in range(place.start, place.end)}
    assert all(at in told for at, char in enumerate(text) if char.isalnum())
    assert understood(printed(found.asked), LIBRARY).asked == found.asked, printed(found.asked)
    completions(text, LIBRARY)


# ---------------------------------------------------------------- completing


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ja", "Jazz"),
        ("jazz, for the ev", "jazz, for the evening"),
        ("songs by mi", "songs by Miles Davis"),
        ("what did i", "what did I play"),
        ("NOTHING from this w", "nothing from this week"),
    ],
)
def test_what_is_begun_is_completed(typed: str, first: str) -> None:
    assert completions(typed, LIBRARY)[0].text == first


@pytest.mark.parametrize("typed", ["", "jazz,", "xyzzy", '"Kind of Blue"', "jazz"])
def test_where_nothing_is_begun_nothing_is_put_forward(typed: str) -> None:
    assert completions(typed, LIBRARY) == ()


@pytest.mark.parametrize("phrase", [*asking_words.OFFERED, *asking_words.EXAMPLES])
def test_all_that_is_put_forward_is_understood(phrase: str) -> None:
    is_begun = phrase in ("but no", "not by")  # a name is to follow
    assert bool(understood(phrase, LIBRARY).missed) is is_begun
