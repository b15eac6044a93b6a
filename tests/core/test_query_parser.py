"""What is typed is understood as meant, or a mistake is marked; nothing else can happen."""

import re
import subprocess
import sys
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from made_rules import leaves_of, rules_of
from segue.core.query_parser import parse, parse_rule
from segue.domain.context import Activity, Daypart
from segue.domain.query import (
    EVERYTHING,
    Age,
    Event,
    Field,
    Heard,
    InPlaylist,
    Is,
    Measure,
    Query,
    QueryMistake,
    Range,
    State,
    Unit,
    Words,
    either,
    every,
    negated,
    printed,
)
from segue.domain.rule import Amount, Drawn, Limit, Rule, Sorted
from segue.domain.rule import printed as printed_rule
from segue.domain.sorting import SortBy

T = TypeVar("T", Query, Rule)
A, B, C = Words("a"), Words("b"), Words("c")


# ---------------------------------------------------------------- what is meant


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", EVERYTHING),
        (" \t\u3000", EVERYTHING),
        ("a", A),
        ("  a b ", every(A, B)),
        ("rock and roll", every(Words("rock"), Words("and"), Words("roll"))),
        ("AC/DC don't !!! ?", every(Words("AC/DC"), Words("don't"), Words("!!!"), Words("?"))),
        ("椎名林檎", Words("椎名林檎")),
        # not, or, parentheses
        ("a -b", every(A, negated(B))),
        ("-(a b)", negated(every(A, B))),
        ("--a", A),
        ("a OR b", either(A, B)),
        ("a or b", every(A, Words("or"), B)),
        ("ORB ORa", every(Words("ORB"), Words("ORa"))),
        ("a b OR c", either(every(A, B), C)),
        ("a (b OR c)", every(A, either(B, C))),
        ("(a)OR(b)", either(A, B)),
        ("(a b) c", every(A, B, C)),
        ("f(x)", every(Words("f"), Words("x"))),
        ("a-b", Words("a-b")),
        # phrases
        ('"a b"', Words("a b", is_whole=True)),
        ('"a"', Words("a", is_whole=True)),
        ('"a b"*', Words("a b")),
        ('"a"*', A),
        ('"a ""b"" c"', Words('a "b" c', is_whole=True)),
        ('a"b"c', every(A, Words("b", is_whole=True), C)),
        ('-"a b"', negated(Words("a b", is_whole=True))),
        ('"OR"', Words("OR", is_whole=True)),
        ('"year:"', Words("year:", is_whole=True)),
        # a dash between artist and title is no "not"
        ("a - b", every(A, B)),
        ("a – b — c", every(A, B, C)),
        ("a -- b", every(A, B)),
        ("(a - b)", every(A, B)),
        # fields
        ("artist:a", Words("a", Field.ARTIST)),
        ("ARTIST:a", Words("a", Field.ARTIST)),
        ("artist: a", Words("a", Field.ARTIST)),
        ('artist:"a b" c', every(Words("a b", Field.ARTIST, True), C)),
        ("-artist:a", negated(Words("a", Field.ARTIST))),
        ("(title:a OR album:b)", either(Words("a", Field.TITLE), Words("b", Field.ALBUM))),
        ("genre:a composer:b", every(Words("a", Field.GENRE), Words("b", Field.COMPOSER))),
        ("path:/music/a.flac", Words("/music/a.flac", Field.PATH)),
        ("title:year:1990", Words("year:1990", Field.TITLE)),
        # what stands before the colon is no field
        ("foo:bar", Words("foo:bar")),
        ("subtitle:a", Words("subtitle:a")),
        ("a:artist:b", Words("a:artist:b")),
        ("Re: a", every(Words("Re:"), A)),
        (":", Words(":")),
        ("iſ:loved", Words("iſ:loved")),
        # numbers
        ("year:1990", Range(Measure.YEAR, 1990, 1990)),
        ("year:=1990", Range(Measure.YEAR, 1990, 1990)),
        ("year:1990..1999", Range(Measure.YEAR, 1990, 1999)),
        ("year:1990-1999", Range(Measure.YEAR, 1990, 1999)),
        ("year:1990–1999", Range(Measure.YEAR, 1990, 1999)),
        ("year:1990..", Range(Measure.YEAR, 1990, None)),
        ("year:..1999", Range(Measure.YEAR, None, 1999)),
        ("year:>1990", Range(Measure.YEAR, 1991, None)),
        ("year:>=1990", Range(Measure.YEAR, 1990, None)),
        ("year:≥1990", Range(Measure.YEAR, 1990, None)),
        ("year:<1990", Range(Measure.YEAR, None, 1989)),
        ("year:<=1990", Range(Measure.YEAR, None, 1990)),
        ("year:≤1990", Range(Measure.YEAR, None, 1990)),
        ("year:1990 1999", every(Range(Measure.YEAR, 1990, 1990), Words("1999"))),
        ("(year:1990)", Range(Measure.YEAR, 1990, 1990)),
        ("-year:1990", negated(Range(Measure.YEAR, 1990, 1990))),
        ("rating:>=4", Range(Measure.RATING, 8, None)),
        ("rating:>4", Range(Measure.RATING, 9, None)),
        ("rating:4.5", Range(Measure.RATING, 9, 9)),
        ("rating:4,5", Range(Measure.RATING, 9, 9)),
        ("rating:2..3.5", Range(Measure.RATING, 4, 7)),
        ("rating:0..1", Range(Measure.RATING, 1, 2)),
        ("rating:5.0", Range(Measure.RATING, 10, 10)),
        ("rating:none", Is(State.UNRATED)),
        ("rating:0", Is(State.UNRATED)),
        ("plays:>10", Range(Measure.PLAYS, 11, None)),
        ("plays:0", Range(Measure.PLAYS, 0, 0)),
        ("skips:1..3", Range(Measure.SKIPS, 1, 3)),
        ("bpm:120..130", Range(Measure.BPM, 120, 130)),
        ("length:>5m", Range(Measure.LENGTH, 301, None)),
        ("length:<5min", Range(Measure.LENGTH, None, 299)),
        ("length:3:30", Range(Measure.LENGTH, 210, 210)),
        ("length:1:02:03", Range(Measure.LENGTH, 3723, 3723)),
        ("length:90s..1h", Range(Measure.LENGTH, 90, 3600)),
        ("length:1h30m5s", Range(Measure.LENGTH, 5405, 5405)),
        # times
        ("added:<30d", Age(Event.ADDED, False, 30, Unit.DAY)),
        ("added:30d", Age(Event.ADDED, False, 30, Unit.DAY)),
        ("added:<=2w", Age(Event.ADDED, False, 2, Unit.WEEK)),
        ("last:>90d", Age(Event.LAST_PLAYED, True, 90, Unit.DAY)),
        ("last:>=1y", Age(Event.LAST_PLAYED, True, 1, Unit.YEAR)),
        ("last:<12h", Age(Event.LAST_PLAYED, False, 12, Unit.HOUR)),
        ("added:>6m", Age(Event.ADDED, True, 6, Unit.MONTH)),
        ("played:never", Is(State.UNPLAYED)),
        # the rest
        ("first:>1y", Age(Event.FIRST_PLAYED, True, 1, Unit.YEAR)),
        ("skipped:>50%", Range(Measure.SKIPPED, 51, None)),
        ("skipped:20..40", Range(Measure.SKIPPED, 20, 40)),
        # at what moments, and how often
        ("played:morning", Heard((Daypart.MORNING,))),
        ("played:nights,Evenings", Heard((Daypart.EVENING, Daypart.NIGHT))),
        ("played:weekend,morning>=3", Heard((Daypart.MORNING,), (5, 6), low=3)),
        ("played:workdays<2", Heard(days=(0, 1, 2, 3, 4), low=None, high=1)),
        ("played:fri, sat", Heard(days=(4, 5))),
        ("played:gaming=2..4", Heard(activities=(Activity("gaming"),), low=2, high=4)),
        ('played:"deep ""work""",friday=0', Heard((), (4,), (Activity('deep "work"'),), 0, 0)),
        ('played:"a,b>=3"', Heard(activities=(Activity("a,b>=3"),))),
        ("limit:5 by:x", every(Words("limit:5"), Words("by:x"))),
        ("is:loved", Is(State.LOVED)),
        ("IS:Missing", Is(State.MISSING)),
        ("-is:video is:compilation", every(negated(Is(State.VIDEO)), Is(State.COMPILATION))),
        ('in:"Sunday  morning"', InPlaylist("Sunday  morning")),
        ("in:focus", InPlaylist("focus")),
        ('-in:"a"', negated(InPlaylist("a"))),
    ],
)
def test_what_is_typed_means(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ('"', EVERYTHING),
        ('""', EVERYTHING),
        ("(", EVERYTHING),
        ("((", EVERYTHING),
        ("()", EVERYTHING),
        ('a "', A),
        ("a (", A),
        ("(a", A),
        ("(a OR b", either(A, B)),
        ("a (b OR (c", every(A, either(B, C))),
        ('a ("b c', every(A, Words("b c"))),
        ('12" a', every(Words("12"), A)),
        ('in:"Sunday m', InPlaylist("Sunday m")),
    ],
)
def test_what_is_open_at_the_end_is_closed_there(text: str, query: Query) -> None:
    assert parse(text) == query


def test_the_last_word_of_a_phrase_may_be_begun_only_while_it_is_typed() -> None:
    """Else the list would be empty until the word is complete."""
    assert parse('"kind of bl') == Words("kind of bl", is_whole=False)
    assert parse('artist:"miles da') == Words("miles da", Field.ARTIST, is_whole=False)
    assert parse('"kind of blue"') == Words("kind of blue", is_whole=True)


# ---------------------------------------------------------------- mistakes


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("year:", "year:"),
        ("a year: ", "year:"),
        ("year:abc", "abc"),
        ("year:19", "19"),
        ("year:1990s", "1990s"),
        ("year:1999..1990", "1999..1990"),
        ("year:..", ".."),
        ("year: is:loved", "is:loved"),
        ("a (year:) b", "year:"),
        ("artist:", "artist:"),
        ('artist:"', "artist:"),
        ('artist:""', "artist:"),
        ('artist:" "', "artist:"),
        ("artist:-a", "-a"),
        ("artist:OR", "OR"),
        ("artist:(a)", "artist:"),
        ("rating:6", "6"),
        ("rating:>5", ">5"),
        ("rating:<0.5", "<0.5"),
        ("rating:4.2", "4.2"),
        ("plays:>", ">"),
        ("plays:<0", "<0"),
        ("plays:>999999999", ">999999999"),
        ("plays:9999999999", "9999999999"),
        ("skips:many", "many"),
        ("length:5", "5"),
        ("length:3:99", "3:99"),
        ("length:9999h9999m", "9999h9999m"),
        ("bpm:fast", "fast"),
        ("added:30", "30"),
        ("last:>d", ">d"),
        ("is:", "is:"),
        ("is:lovely", "lovely"),
        ("played:ever", "ever"),
        ("played:morni", "morni"),
        ("played:monitoring", "monitoring"),
        ("played:>=3", ">=3"),
        ("played:gaming>=", "gaming>="),
        ("skipped:101", "101"),
        ("first:never", "never"),
        ("in:", "in:"),
        ("a -", "-"),
        ("-", "-"),
        ("a - ", "-"),
        ('-""', "-"),
        ("-()", "-"),
        ("a -(", "-"),
        ("-OR", "-"),
        ("a OR", "OR"),
        ("a OR (", "OR"),
        ("a OR ()", "OR"),
        ('a OR ""', "OR"),
        ("(a OR) b", "OR"),
        ("a OR OR b", "OR"),
        ("OR", "OR"),
        ("OR a", "OR"),
        ("a (OR b)", "OR"),
        ("() OR a", "OR"),
        (")", ")"),
        ("a) b", ")"),
        ("-(a))", ")"),
    ],
)
def test_a_mistake_is_marked(text: str, wrong: str) -> None:
    with pytest.raises(QueryMistake) as caught:
        parse(text)
    assert text[caught.value.start : caught.value.end] == wrong


@pytest.mark.parametrize(
    ("text", "start", "sentence"),
    [
        ("a year:x", 7, "After “year:” comes a year, such as 1994, 1990..1999 or >=2000."),
        ("Rating:x", 7, "After “Rating:” comes 0 to 5 stars or “none”, such as 4, >=3.5 or 2..4."),
        ("is:x", 3, "After “is:” comes “loved”, “missing”, “video” or “compilation”."),
        ("a -", 2, "After “-” comes what is left out, such as -live."),
        ("a OR", 2, "After “OR” comes what else is looked for, such as jazz OR soul."),
        ("a OR OR b", 2, "After “OR” comes what else is looked for, such as jazz OR soul."),
        ("OR a", 0, "Before “OR” comes something else to look for, such as jazz OR soul."),
        ("(a))", 3, "There is no “(” before this “)”."),
    ],
)
def test_a_mistake_says_what_was_expected(text: str, start: int, sentence: str) -> None:
    with pytest.raises(QueryMistake) as caught:
        parse(text)
    assert caught.value.start == start
    assert caught.value.sentence == sentence


FIELDS = [field.value for kind in (Field, Measure, Event) for field in kind] + ["is", "played", "in"]


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_proposed_after_a_field_is_right_there(field: str) -> None:
    with pytest.raises(QueryMistake) as caught:
        parse(f"{field}:")
    assert caught.value.sentence.startswith(f"After “{field}:” comes ")
    _, _, proposed = caught.value.sentence.removesuffix(".").partition("such as ")
    texts = re.split(r", | or ", proposed) if proposed else re.findall("“([a-z]+)”", caught.value.sentence)
    for text in texts:
        typed = text if re.match(r"[a-z]+:", text) else f"{field}:{text}"
        assert printed(parse(typed)).partition(":")[0] == typed.partition(":")[0]


# ---------------------------------------------------------------- any query, any text


def outcome(text: str, read: Callable[[str], T] = parse) -> T | tuple[int, int, str]:
    try:
        return read(text)
    except QueryMistake as mistake:
        return mistake.start, mistake.end, mistake.sentence


texts = st.one_of(
    st.text(min_size=1),
    st.text('a"( )-*:OR–\\%é京\0\ud800', min_size=1, max_size=6),
    st.sampled_from(["OR", "-a", "a b", "year:1990", "is:", "–", '"', "AC/DC"]),
)
leaves = leaves_of(texts | st.sampled_from(["monday", "a,b>=3"]))
#: No query within one of its kind, and no EVERYTHING within another.
queries = st.just(EVERYTHING) | st.recursive(
    leaves,
    lambda parts: st.one_of(
        st.lists(parts, min_size=2, max_size=4).map(lambda some: every(*some)),
        st.lists(parts, min_size=2, max_size=4).map(lambda some: either(*some)),
        parts.map(negated),
    ),
    max_leaves=12,
)
#: Full of what has a meaning.
typed = st.lists(
    st.one_of(
        st.sampled_from(["(", ")", "-", '"', '""', "*", "OR", " ", " ", "  ", "..", ">=", "<", "–", ",", "a", "京"]),
        st.sampled_from([f"{field}:" for field in FIELDS]),
        st.sampled_from(["limit:", "by:", "random", "5%", "-plays", "weekend", "morning>=3", "gaming"]),
        st.sampled_from(["1990", "4.5", "30d", "3:30", "5m", "loved", "none", "never", "0", "12"]),
        st.text(max_size=3),
    ),
    max_size=25,
).map("".join)


@settings(deadline=None, max_examples=500)
@given(queries)
def test_what_is_printed_means_the_same(query: Query) -> None:
    assert parse(printed(query)) == query


@settings(deadline=None, max_examples=1000)
@given(typed | st.text())
@example("(" * 9 + "a (b OR c")
@example("(b OR a " * 10)
@example("a OR " * 250 + "(a")
@example('"a"" b')
@example('"a"""*"')
@example("- - -a")
@example("\x1c\x85")
def test_any_text_is_understood_or_a_mistake(text: str) -> None:
    match outcome(text):
        case start, end, sentence:
            assert 0 <= start < end <= len(text)
            assert re.fullmatch(r"[A-Z].*\.", sentence)
        case query:
            again = parse(printed(query))
            assert again == query
            assert printed(again) == printed(query)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 2000 + "a" + ")" * 2000,
        "-(" * 2000,
        "(a OR " * 2000,
        "-" * 10_000,
        "()" * 5_000,
        '"" ' * 5_000,
        '" ' * 5_000,
        ")" * 10_000,
        "OR " * 3_000,
        "year:" * 2_000,
        "year:1990 " * 1_000,
        "a " * 5_000,
        "a" * 10_000 + " b" * 500,
        "plays:" + "9" * 10_000,
    ],
)
def test_too_much_is_a_mistake(text: str) -> None:
    with pytest.raises(QueryMistake) as caught:
        parse(text)
    assert 0 <= caught.value.start < caught.value.end <= len(text)


def test_parentheses_go_ten_deep() -> None:
    assert parse("(" * 10 + "a" + ")" * 10) == A
    assert parse("((a))" * 20) == every(*[A] * 20)
    assert outcome("(" * 11 + "a")[:2] == (10, 11)


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "京" * 10_000, '"' + "a " * 5_000, "a" + " -" * 4_000 + " b", '"' * 9_999]
)
def test_long_is_not_too_much(text: str) -> None:
    assert parse(printed(parse(text))) == parse(text)


# ---------------------------------------------------------------- rules


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", Rule()),
        ("a b", Rule(every(A, B))),
        ("limit:50", Rule(limit=Limit(50, Amount.TRACKS))),
        ("a OR b limit:2h", Rule(either(A, B), Limit(7200, Amount.SECONDS))),
        ("limit:90m", Rule(limit=Limit(5400, Amount.SECONDS))),
        ("limit:1.5GB", Rule(limit=Limit(1500, Amount.MEGABYTES))),
        ("limit:700mb", Rule(limit=Limit(700, Amount.MEGABYTES))),
        ("limit:10%", Rule(limit=Limit(10, Amount.PERCENT))),
        ("by:-plays", Rule(order=Sorted(SortBy.PLAYS, True))),
        ("by:random limit:5", Rule(limit=Limit(5, Amount.TRACKS), order=Drawn())),
        ("a by:random.3", Rule(A, order=Drawn(3))),
        ("By:Fits-Now", Rule(order=Sorted(SortBy.FOR_YOU))),
        ("by:original-year", Rule(order=Sorted(SortBy.ORIGINAL_YEAR))),
        ('a "limit:5"*', Rule(every(A, Words("limit:5")))),
    ],
)
def test_what_is_typed_as_a_rule_means(text: str, rule: Rule) -> None:
    assert parse_rule(text) == rule


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("limit:", "limit:"),
        ("limit:0", "0"),
        ("limit:0GB", "0GB"),
        ("limit:101%", "101%"),
        ("limit:many", "many"),
        ("by:", "by:"),
        ("by:taste", "taste"),
        ("by:-random", "-random"),
        ("by:-fits-now", "-fits-now"),
        ("a limit:5 b", "limit:"),
        ("(a limit:5)", "limit:"),
        ("limit:5 OR a", "limit:"),
        ("limit:5 by:title limit:6", "limit:"),
        ("year:x limit:5", "x"),
    ],
)
def test_a_mistake_in_a_rule_is_marked(text: str, wrong: str) -> None:
    with pytest.raises(QueryMistake) as caught:
        parse_rule(text)
    assert text[caught.value.start : caught.value.end] == wrong
    assert re.fullmatch(r"[A-Z“].*\.", caught.value.sentence)


rules = rules_of(leaves)


@settings(deadline=None, max_examples=300)
@given(rules)
def test_a_rule_four_deep_survives_being_printed(rule: Rule) -> None:
    assert parse_rule(printed_rule(rule)) == rule


@settings(deadline=None, max_examples=300)
@given(typed | st.text())
def test_any_text_is_a_rule_or_a_mistake(text: str) -> None:
    match outcome(text, parse_rule):
        case start, end, _:
            assert 0 <= start < end <= len(text)
        case rule:
            assert parse_rule(printed_rule(rule)) == rule


# ---------------------------------------------------------------- without the parser

plain = st.lists(st.one_of(st.text(max_size=6), st.sampled_from(["OR", "a", "é", "京", "!", "a-b", "–", "\u3000"])))


@settings(deadline=None, max_examples=500)
@given(plain.map(" ".join).filter(lambda text: not set(text) & set('"():')))
def test_plain_words_mean_the_same_without_the_parser(text: str) -> None:
    """Parentheses are for the parser."""
    match outcome(f"({text})"):
        case start, end, sentence:
            assert outcome(text) == (start - 1, end - 1, sentence)
        case query:
            assert parse(text) == query


def test_there_may_be_as_many_words_without_the_parser() -> None:
    most = "a " * 499
    assert parse(most + "a") == parse(most + '"a"*') == every(*[A] * 500)
    assert outcome(most + "a   beyond") == outcome(most + '"a" beyond')
    assert outcome(most + "a beyond")[:2] == (len(most) + 2, len(most) + 8)


def test_plain_words_do_not_load_the_parser() -> None:
    code = (
        "import sys; from segue.core.query_parser import parse; parse('AC/DC ORB 京'); print('lark' in sys.modules)"
    )
    run = [sys.executable, "-c", code]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "False\n"
