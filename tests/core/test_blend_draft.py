"""A blend that is being made is there again as it was left."""

from fakes import FakeSettings
from segue.core.blend_draft import BlendDraft
from segue.core.recipes import Recipe
from segue.domain.blend import Blend, BlendPart, OfPlaylist, OfRule
from segue.domain.playlist import PlaylistId

DRAFT = Recipe("For now", Blend((BlendPart(OfRule("genre:jazz"), 60), BlendPart(OfPlaylist(PlaylistId(3)), 40)), 12))


def test_it_is_kept_until_it_is_dropped() -> None:
    settings = FakeSettings()
    assert BlendDraft(settings).get() is None
    BlendDraft(settings).put(DRAFT)
    assert BlendDraft(settings).get() == DRAFT
    BlendDraft(settings).drop()
    assert BlendDraft(settings).get() is None


def test_what_cannot_be_understood_any_more_is_none() -> None:
    settings = FakeSettings()
    BlendDraft(settings).put(Recipe("", Blend((BlendPart(OfRule("year:19"), 100),))))
    assert BlendDraft(settings).get() is None
    settings.set("blend_draft", 7)
    assert BlendDraft(settings).get() is None
