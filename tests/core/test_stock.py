"""What could be suggested, and how it sounds, is laid out anew only when it is something else."""

from builders import candidates_of_made_lives, tags_of_made_lives
from fakes import FakePast, FakePlayLog
from segue.core.stock import MUCH_MORE, Stock
from segue.domain.track import TrackId
from segue.habits.names import Told


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


def test_while_more_and_more_sounds_are_known_they_are_laid_out_now_and_then_and_once_at_the_end() -> None:
    past, stock = FakePast(FakePlayLog(tags_of_made_lives), candidates_of_made_lives()), Stock()
    laid_out = []
    for known in [*range(1, 101), 100]:
        past.sound = {TrackId(track): (float(track), 1.0) for track in range(known)}
        space = stock.space(past)
        assert space is not None
        assert len(space.tracks) * MUCH_MORE >= known
        if len(space.tracks) not in laid_out:
            laid_out.append(len(space.tracks))
    assert len(laid_out) < 20
    assert laid_out[-1] == 100


def test_what_is_usual_is_counted_once_and_anew_when_the_library_is_another() -> None:
    past, stock = FakePast(FakePlayLog(tags_of_made_lives), candidates_of_made_lives()), Stock()
    past.said = {past.tracks[0].track: Told(1984, ("Calm",))}
    many = len(past.tracks)
    usual = stock.usual(past)
    assert (usual.decades, usual.moods) == ({1980: 1 / many}, {"Calm": 1 / many})
    assert stock.usual(past) is usual
    past.tracks = past.tracks[: many // 2]
    assert stock.usual(past).decades == {1980: 1 / (many // 2)}
