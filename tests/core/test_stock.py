"""What could be suggested is laid out anew only when it is something else."""

from builders import candidates_of_made_lives, tags_of_made_lives
from fakes import FakePast, FakePlayLog
from segue.core.stock import Stock


def test_it_is_made_once_and_anew_when_the_library_is_another() -> None:
    past, stock = FakePast(FakePlayLog(tags_of_made_lives), candidates_of_made_lives()), Stock()
    shelf = stock.shelf(past)
    assert stock.shelf(past) is shelf
    past.tracks = past.tracks[5:]
    assert stock.shelf(past).ids.tolist() == [one.track for one in past.tracks]
    assert [stock.shelf(past).candidate(place) for place in range(len(past.tracks))] == past.tracks
