"""What is told of tracks that are to be mixed: their albums, in order, and what the listener thinks of them."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from builders import MONDAY, a_file, a_listen, tags
from segue.adapters.sqlite.profile import open_profile
from segue.adapters.sqlite.shuffling import to_shuffle
from segue.domain.liking import Liking
from segue.domain.play import Ending
from segue.domain.track import TrackId

LATER = MONDAY + timedelta(days=10)


def test_of_each_its_album_its_place_and_its_history(tmp_path: Path) -> None:
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        for name, album, number in (("b", "One", 2), ("a", "One", 1), ("c", "Two", 1), ("d", "", None)):
            its = tags(name, album=album, album_artist="Miles Davis", track_no=number)
            profile.tracks.opened([a_file(f"/music/{name}.flac", its)], MONDAY)
        profile.tracks.set_likings({TrackId(3): Liking(4.5, MONDAY)})
        profile.plays.end(a_listen(1, MONDAY, listened=timedelta(minutes=4)), Ending.FINISHED)
        profile.plays.end(a_listen(1, MONDAY, listened=timedelta(seconds=3)), Ending.SKIPPED)
        b, unknown, a, c, d = to_shuffle(profile.file, [TrackId(i) for i in (1, 99, 2, 3, 4)], LATER)
    assert b.album == a.album
    assert a.place < b.place
    assert len({one.album for one in (a, c, d, unknown)}) == 4
    assert (b.plays, b.skips, b.last) == (1, 1, timedelta(days=10))
    assert (c.rating, c.is_loved, c.last) == (4.5, True, None)
    assert (a.rating, a.is_loved) == (None, False)
