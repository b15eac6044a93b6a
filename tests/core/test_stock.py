"""What could be suggested, and how it sounds, is laid out anew only when it is something else."""

from builders import candidates_of_made_lives, tags_of_made_lives
from fakes import FakePast, FakePlayLog
from segue.core.stock import Stock
from segue.domain.track import TrackId


def test_it_is_made_once_and_anew_when_the_library_is_another() -> None:
    past, stock = FakePast(FakePlayLog(tags_of_made_lives), candidates_of_made_lives()), Stock()
    shelf = stock.shelf(past)
    assert stock.shelf(past) is shelf
    past.tracks = past.tracks[5:]
    assert stock.shelf(past).ids.tolist() == [one.track for one in past.tracks]
    assert [stock.shelf(past).candidate(place) for place in range(len(past.tracks))] == past.tracks


def test_how_it_sounds_is_laid_out_once_and_anew_when_more_is_known() -> None:
    past, stock = FakePast(FakePlayLog(tags_of_made_lives), candidates_of_made_lives()), Stock()
    assert stock.space(past) is None
    past.sound = {TrackId(1): (0.0, 1.0)}
    space = stock.space(past)
    assert space is not None
    assert space.tracks.tolist() == [1]
    assert stock.space(past) is space
    past.sound = {TrackId(1): (0.0, 1.0), TrackId(2): (1.0, 0.0)}
    anew = stock.space(past)
    assert anew is not None
    assert anew.tracks.tolist() == [1, 2]
