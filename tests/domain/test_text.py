"""What a listener types finds what a tag says."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain.text import fold, searchable


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


# ---------------------------------------------------------------- as it is indexed


@pytest.mark.parametrize(
    ("text", "indexed"),
    [
        ("So What", "so what"),
        ("Sigur Rós", "sigur ros"),
        ("Track\0One", "track one"),
        ("é\0e", "e e"),
        ("caf\udce9.mp3", "caf?.mp3"),
        ("東京", "東 京"),
        ("東京事変 Live in 東京", "東 京 事 変 live in 東 京"),
        ("第2章", "第 2 章"),
        ("人々", "人 々"),
        ("〇〆", "〇 〆"),
        ("ラーメン", "ラ ー メ ン"),
        ("ﾗｰﾒﾝ", "ラ ー メ ン"),  # half width
        ("がっこう", "か っ こ う"),
        ("すゞ", "す ゝ"),
        ("한국", "한 국"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한 국"),  # decomposed
        ("ㄅㄆ", "ㄅ ㄆ"),
        ("𠀀𪜀𫝀𬺰𰀀", "𠀀 𪜀 𫝀 𬺰 𰀀"),  # extensions B to G
        ("\uf900", "豈"),  # a compatibility form of it
        ("\U0002f800a", "丽 a"),
        ("\U00030000\U00031350", "\U00030000 \U00031350"),  # extensions G and H
        ("⺟𛀁", "母 𛀁"),
        ("ＹＭＯ ２", "ymo 2"),
        ("Ёлка", "елка"),
        ("fire🔥fire", "fire u1f525 fire"),
        ("❤️", "u2764"),
        ("", ""),
    ],
)
def test_indexed(text: str, indexed: str) -> None:
    assert searchable(text) == indexed


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(exclude_categories=())))
def test_what_is_indexed_can_be_stored_and_is_indexed_as_itself(text: str) -> None:
    indexed = searchable(text)
    assert "\0" not in indexed.encode("utf-8").decode("utf-8")
    assert searchable(indexed) == indexed


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(max_codepoint=0xFF, exclude_characters="\0")))
def test_what_needs_no_blanks_is_only_folded(text: str) -> None:
    assert searchable(text) == fold(text)
