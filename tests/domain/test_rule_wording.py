"""A rule is said as a friend would say it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from made_rules import leaves_of, rules_of
from segue.core.query_parser import parse_rule
from segue.core.rules_told import rule_told
from segue.domain.rule import Rule
from segue.domain.rule_wording import rule_words


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "All tracks"),
        ("genre:jazz -last:<30d", "Jazz, not played in the last 30 days"),
        ("-genre:jazz", "Not jazz"),
        ("artist:muse album:absolution", "By muse, from “absolution”"),
        ("miles -title:live", "With “miles” in their tags, without “live” in the title"),
        (
            "mood:calm composer:bach -path:demos",
            "Of the mood “calm”, composed by bach, not in a folder or file “demos”",
        ),
        ('in:"Road trip" -in:Work', "In the playlist “Road trip”, not in the playlist “Work”"),
        # numbers
        ("year:1990..1999", "From 1990 to 1999"),
        ("year:>=1990", "From 1990 or later"),
        ("-year:1990", "Not from 1990"),
        ("year:<1990", "From 1989 or earlier"),
        ("rating:>=4", "Rated at least 4 stars"),
        ("rating:3..4.5", "Rated 3 stars to 4½ stars"),
        ("plays:0", "Never played"),
        ("-plays:0", "Played at least once"),
        ("plays:3..5", "Played 3 to 5 times"),
        ("-plays:>=3", "Played at most 2 times"),
        ("-skips:<=3", "Skipped at least 4 times"),
        ("skips:0", "Never skipped"),
        ("skipped:>=50%", "Skipped at least 50 % of the time"),
        ("length:<=4:30", "At most 4 minutes 30 long"),
        ("bpm:100..120", "Of 100 to 120 beats a minute"),
        # ages
        ("last:<1w", "Played in the last week"),
        ("last:>6m", "Last played more than 6 months ago"),
        ("-last:>6m", "Played in the last 6 months or never"),
        ("first:<2y", "First played in the last 2 years"),
        ("-first:<2y", "Not first played in the last 2 years"),
        ("-first:>2y", "First played in the last 2 years or never"),
        ("added:<2d", "Added in the last 2 days"),
        ("-added:<2d", "Added more than 2 days ago"),
        ("-added:>2d", "Added in the last 2 days"),
        # moments
        ("played:friday,evening", "Played on Friday evenings"),
        ("played:morning,evening", "Played in the morning or in the evening"),
        ("played:weekend,morning,evening", "Played on weekend days in the morning or in the evening"),
        ("played:gaming>=3", "Played at least 3 times while gaming"),
        ("-played:gaming", "Never played while gaming"),
        ("-played:gaming>=3", "Played at most 2 times while gaming"),
        ("played:monday=2..3", "Played 2 to 3 times on Mondays"),
        # states
        ("is:loved -is:video", "Loved, no videos"),
        ("rating:none played:never", "Without a rating, never played"),
        ("-rating:none -played:never", "Rated, played at least once"),
        # groups
        ("genre:jazz OR genre:blues", "Jazz or blues"),
        ("(genre:jazz OR genre:blues) is:loved", "Jazz or blues, loved"),
        ("genre:jazz is:loved OR genre:blues", "(jazz and loved) or blues"),
        ("-(genre:jazz OR is:loved)", "Not jazz, not loved"),
        ("-(genre:jazz is:loved)", "Not jazz or not loved"),
        (
            "is:video (genre:jazz (is:loved OR rating:5) OR genre:blues)",
            "Videos, (jazz and (loved or rated 5 stars)) or blues",
        ),
        # how much, in which order
        ("genre:jazz limit:50 by:-plays", "Jazz; at most 50 tracks, by plays, most first"),
        ("limit:90m by:random", "All tracks; at most 1 h 30, by lot"),
        ("limit:90s", "All tracks; at most 1 minute 30, by artist, A to Z"),
        ("limit:10% by:fits-now", "All tracks; at most 10 % of them, for you, now"),
        ("limit:2GB by:rating", "All tracks; at most 2 GB, by rating, lowest first"),
        ("limit:700MB", "All tracks; at most 700 MB, by artist, A to Z"),
        ("is:loved by:-artist", "Loved; by artist, Z to A"),
    ],
)
def test_a_rule(typed: str, said: str) -> None:
    assert rule_words(parse_rule(typed)) == said


@settings(deadline=None, max_examples=400)
@given(rules_of(leaves_of(st.sampled_from(["jazz", "Kind of Blue", "Miles Davis"]))))
def test_every_rule_has_a_sentence(rule: Rule) -> None:
    said = rule_words(rule)
    assert not set(said) & set(':<>{}="*')
    assert said[0] not in ",; "
    assert not re.search(r"  |, ,|,,|\(\)| ,", said)
    assert said.count("(") == said.count(")")


def test_what_cannot_be_read_is_told_as_it_is() -> None:
    assert rule_told("genre:jazz") == "Jazz"
    assert rule_told("rating:>(") == "rating:>("
