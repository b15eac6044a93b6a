"""A rule that was being edited is there again as it was left, of each list its own."""

from fakes import FakeSettings
from segue.core.query_parser import parse_rule
from segue.core.rule_drafts import RuleDraft, RuleDrafts
from segue.domain.playlist import PlaylistId
from segue.domain.rule import Rule

JAZZ, ROCK = PlaylistId(1), PlaylistId(2)
OF_JAZZ = RuleDraft(JAZZ, "Jazz", parse_rule("genre:jazz limit:20"))
NEW = RuleDraft(None, "New", parse_rule("rating:>=4"))
UNREAD = RuleDraft(ROCK, "Rock", Rule(), "year:19")


def test_each_is_taken_up_once() -> None:
    drafts = RuleDrafts(FakeSettings(), [JAZZ])
    drafts.put(OF_JAZZ)
    drafts.put(NEW)
    assert drafts.take(None) == NEW
    assert drafts.take(JAZZ) == OF_JAZZ
    assert drafts.take(JAZZ) is None


def test_they_are_there_after_a_restart_with_that_which_was_under_way() -> None:
    settings = FakeSettings()
    drafts = RuleDrafts(settings, [JAZZ, ROCK])
    drafts.put(OF_JAZZ)
    drafts.put(UNREAD)
    drafts.keep(NEW)
    again = RuleDrafts(settings, [JAZZ, ROCK])
    assert [again.take(one) for one in (JAZZ, ROCK, None)] == [OF_JAZZ, UNREAD, NEW]


def test_of_a_list_that_is_gone_nothing_is_left() -> None:
    settings = FakeSettings()
    drafts = RuleDrafts(settings, [JAZZ])
    drafts.put(OF_JAZZ)
    drafts.keep(None)
    assert RuleDrafts(settings, []).take(JAZZ) is None


def test_what_is_no_draft_is_left_out() -> None:
    settings = FakeSettings()
    settings.set("rule_drafts", [["x"], [JAZZ, "Jazz", "genre:jazz limit:20"]])
    assert RuleDrafts(settings, [JAZZ]).take(JAZZ) == OF_JAZZ
