"""How well Segue foretells: looked for when it is asked for, kept for the next time, and stopped at the end."""

from datetime import timedelta

from builders import MONDAY, a_mission_life, a_play_of, candidates_of_made_lives, tags_of_made_lives
from fakes import FakeClock, FakePast, FakePlayLog, FakeSettings, Inbox, settle
from segue.core.foretelling import FOUND, Foretelling
from segue.core.worker import Worker

NOW = MONDAY + timedelta(weeks=12)


class Asked:
    def __init__(self, weeks: int, settings: FakeSettings | None = None) -> None:
        log = FakePlayLog(tags_of_made_lives)
        log.plays = [a_play_of(one) for one in a_mission_life(weeks)]
        self.past = FakePast(log, candidates_of_made_lives())
        self.inbox = Inbox()
        self.settings = settings or FakeSettings()
        self.worker = Worker("foretelling", self.inbox)
        self.foretelling = Foretelling(lambda: self.worker, self.past.open, lambda: (), self.settings, FakeClock(NOW))
        self.told: list[bool] = []
        self.foretelling.changed.connect(lambda _: self.told.append(self.foretelling.is_looking))


def test_it_is_found_and_kept() -> None:
    asked = Asked(8)
    assert asked.foretelling.found is None
    asked.foretelling.look()
    asked.foretelling.look()  # once more is the same
    settle(asked.worker, asked.inbox)
    assert asked.told == [True, False]
    found = asked.foretelling.found
    assert found is not None
    assert found.at == NOW
    assert found.plays == asked.past.plays.count()
    assert found.tracks is not None
    assert found.following is not None
    for score in (found.tracks, found.following):
        assert 0 < score.simple < score.segue <= 1
        assert score.asked > 20
    again = Asked(1, asked.settings)
    assert again.foretelling.found == found
    assert asked.past.opened == asked.past.closed == 1
    asked.foretelling.close()
    again.worker.close()


def test_of_a_short_life_nothing_is_asked() -> None:
    asked = Asked(1)
    asked.foretelling.look()
    settle(asked.worker, asked.inbox)
    found = asked.foretelling.found
    assert found is not None
    assert (found.tracks, found.following, found.starting) == (None, None, None)
    asked.foretelling.close()


def test_the_end_of_the_program_does_not_wait_for_it() -> None:
    asked = Asked(12)
    asked.foretelling.look()
    asked.foretelling.close()  # a life of twelve weeks would take many seconds
    asked.inbox.run()
    assert asked.foretelling.found is None
    assert asked.foretelling.is_looking is False
    assert asked.past.opened == asked.past.closed


def test_what_cannot_be_read_was_not_found() -> None:
    for stored in (1, {"at": "x"}, {"at": NOW.isoformat(), "plays": "many"}):
        asked = Asked(1, FakeSettings({FOUND: stored}))
        assert asked.foretelling.found is None
        asked.worker.close()
