"""What a listener types finds what a tag says."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain.text import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Sigur Rós – Ágætis", "sigur ros – agaetis"),
        ("Motörhead", "motorhead"),
        ("Mötley Crüe", "motley crue"),
        ("Røyksopp", "royksopp"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Œuvre", "oeuvre"),
        ("Þursaflokkurinn", "thursaflokkurinn"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Don’t", "don't"),
        ("ＹＭＯ", "ymo"),
        ("eﬃcient ﬁlm", "efficient film"),
        ("Étude № 3", "etude no 3"),
        ("℡", "tel"),
        ("Άλφα", "αλφα"),
        ("Ёлка", "елка"),
        ("がっこう", "かっこう"),
        ("한국", "한국"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["Beyoncé", "Đorđe", "Ágætis"])
def test_composed_and_decomposed_fold_to_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@settings(deadline=None, max_examples=300)
@given(st.text())
def test_what_was_folded_folds_to_itself(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(deadline=None, max_examples=200)
@given(st.text(st.characters(max_codepoint=0x24F)))
def test_upper_and_lower_case_fold_to_the_same(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)
