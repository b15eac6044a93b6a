"""Recipes: what was written is read again; nothing personal goes along; whatever is wrong is said."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.core.recipes import LARGEST, SHIPPED, Recipe, RecipeMistake, read, written
from segue.domain.blend import Blend, BlendPart, OfPlaylist, OfRule, Own
from segue.domain.playlist import PlaylistId


def check(rule: str) -> str | None:
    return "There is no such field." if "nonsense" in rule else None


def shares_of(cuts: set[int]) -> list[int]:
    points = [0, *sorted(cuts), 100]
    return [b - a for a, b in pairwise(points)]


sources = st.one_of(
    st.sampled_from(Own),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
    .filter(lambda rule: check(rule) is None)
    .map(OfRule),
    st.integers(1, 99).map(lambda n: OfPlaylist(PlaylistId(n))),
)
blends = st.sets(st.integers(1, 99), max_size=5).flatmap(
    lambda cuts: st.builds(
        Blend,
        st.tuples(*(st.builds(BlendPart, sources, st.just(share)) for share in shares_of(cuts))),
        st.integers(1, 1000) | st.integers(1, 2880).map(lambda n: timedelta(minutes=n)),
        st.booleans(),
    )
)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=30).map(str.strip)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.builds(Recipe, texts.filter(bool), blends, texts))
def test_what_was_written_is_read_again(recipe: Recipe) -> None:
    assert read(written(recipe), check, is_foreign=False) == recipe


MINE = Recipe(
    "Road trip, and more",
    Blend((BlendPart(OfPlaylist(PlaylistId(7)), 60), BlendPart(Own.FITS_NOW, 25), BlendPart(Own.FORGOTTEN, 15)), 40),
)


def test_given_away_a_smart_playlist_is_its_rule() -> None:
    text = written(MINE, lambda playlist: "genre:rock" if playlist == 7 else None)
    recipe = read(text, check, is_foreign=True)
    assert recipe.blend.parts[0] == BlendPart(OfRule("genre:rock"), 60)
    assert "7" not in text


def test_a_list_by_hand_is_not_given_away() -> None:
    with pytest.raises(RecipeMistake, match="playlist of your own tracks"):
        written(MINE, lambda _: None)


def test_a_playlist_of_somebody_else_is_refused() -> None:
    with pytest.raises(RecipeMistake, match="somebody else"):
        read(written(MINE), check, is_foreign=True)


def test_all_that_comes_with_segue_can_be_translated() -> None:
    texts = [path.read_text("utf-8") for path in sorted((Path(__file__).parents[2] / "resources/recipes").iterdir())]
    recipes = [read(text, check, is_foreign=True) for text in texts]
    assert sorted(SHIPPED) == sorted(said for recipe in recipes for said in (recipe.name, recipe.note))


GOOD = 'segue_recipe = 1\nname = "A"\ntracks = 10\n[[part]]\nshare = 100\nof = "fits now"\n'


def test_the_least_that_a_recipe_says() -> None:
    recipe = read('segue_recipe = 1\n[[part]]\nshare = 100\nof = "never heard"\n', check, is_foreign=True)
    assert recipe == Recipe("A recipe", Blend((BlendPart(Own.NEVER_HEARD, 100),)))


def test_the_example_in_the_description_of_the_format() -> None:
    described = (Path(__file__).parents[2] / "docs" / "recipes.md").read_text("utf-8")
    recipe = read(described.split("```toml\n")[1].split("```")[0], check, is_foreign=True)
    assert recipe.name == "Friday evening"
    assert recipe.note
    assert [part.share for part in recipe.blend.parts] == [60, 25, 15]
    assert recipe.blend.length == 40


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\udcff", "no text in UTF-8"),
        ("", "no recipe of Segue"),
        ("<?xml version='1.0'?>", "no recipe, or it was damaged"),
        ("a = " + "[" * 50_000, "no recipe, or it was damaged"),
        ("# " + "x" * LARGEST, "far too large"),
        (GOOD.replace("= 1\n", "= 2\n", 1), "newer Segue"),
        (GOOD.replace("= 1\n", "= true\n", 1), "no recipe of Segue"),
        (GOOD.replace("tracks", "mood"), "“mood”, which this Segue does not know"),
        (GOOD + "path = '/home/me'\n", "Part 1 says “path”"),
        (GOOD.replace("tracks = 10", "tracks = 0"), "1 to 1,000 tracks"),
        (GOOD.replace("tracks = 10", "tracks = true"), "1 to 1,000 tracks"),
        (GOOD.replace("tracks = 10", "tracks = 10\nminutes = 9"), "not both"),
        (GOOD.replace("100", "99"), "100 together; here they are 99"),
        (GOOD.replace("100", "0"), "whole number from 1 to 100"),
        (GOOD.replace("100", '"all"'), "whole number from 1 to 100"),
        (GOOD.replace("fits now", "the best"), "does not know “the best”"),
        (GOOD.replace("of = ", "rule = 3\nof = "), "either “of” or “rule”"),
        (GOOD.replace('of = "fits now"', 'rule = "nonsense:1"'), "There is no such field"),
        (GOOD.replace("[[part]]", "[part]"), "no parts"),
        (GOOD.replace('"A"', "5"), "“name” is a text"),
        (GOOD.replace('"A"', '"' + "x" * 300 + '"'), "“name” is a text"),
        (GOOD.replace("tracks = 10", "endless = 1"), "either true or false"),
        ("segue_recipe = 1\n" + '[[part]]\nshare = 4\nof = "fits now"\n' * 25, "between 1 and 12 parts"),
    ],
)
def test_what_is_wrong_is_said(text: str, said: str) -> None:
    with pytest.raises(RecipeMistake, match=said):
        read(text, check, is_foreign=True)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.text(max_size=200) | st.text(max_size=20).map(lambda more: GOOD + more))
def test_whatever_comes_is_a_recipe_or_a_sentence(text: str) -> None:
    said = ""
    try:
        read(text, check, is_foreign=True)
    except RecipeMistake as mistake:
        said = str(mistake)
    assert said == "" or said.endswith(".")
