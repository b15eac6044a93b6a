"""What the card of an offer shows in words, without a window."""

from pathlib import Path

from msgspec.structs import replace

from builders import MONDAY, an_offer, tags
from segue.domain.offer import Form, Whole
from segue.domain.preferences import Kind
from segue.domain.track import Track, TrackId
from segue.gui.offer_view import artists_of, title_and_artist, tracks_of

ALBUM = Whole(Form.ALBUM, None, MONDAY.date(), 3, 5, ())


def a_track(number: int = 1, **changed: object) -> Track:
    return Track(TrackId(number), Path(f"/music/{number}.flac"), tags(**changed), MONDAY)


def test_an_album_is_told_by_its_title_and_its_artist() -> None:
    mix = replace(an_offer().mix, title="Kind of Blue by Miles Davis", whole=ALBUM)
    known = {track.id: track for track in map(a_track, (1, 2, 3))}
    assert title_and_artist(mix, known) == ("Kind of Blue", "Miles Davis")


def test_an_album_that_has_another_name_by_now_keeps_the_one_it_was_offered_by() -> None:
    mix = replace(an_offer().mix, title="Kind of Blue by Miles Davis", whole=ALBUM)
    assert title_and_artist(mix, {TrackId(1): a_track(album="Blue in Green")}) == (mix.title, "")
    assert title_and_artist(mix, {}) == (mix.title, "")


def test_of_a_mix_no_artist_is_told() -> None:
    mix = an_offer().mix
    assert title_and_artist(mix, {TrackId(1): a_track()}) == ("Jazz for Monday afternoon", "")


def test_the_artists_of_most_tracks_come_first() -> None:
    several = [a_track(n, artists=(name,)) for n, name in enumerate(("Ann", "Bob", "Bob", ""), start=1)]
    assert artists_of(several) == ("Bob", "Ann")
    assert len(artists_of(a_track(n, artists=(f"Artist {n}",)) for n in range(1, 30))) == 8


def test_less_of_an_artist_or_a_genre_takes_their_tracks_out() -> None:
    tracks = [a_track(1), a_track(2, artists=("Ann",), genres=("Pop",)), a_track(3, artists=("Ann",))]
    assert tracks_of(Kind.ARTIST, "Ann", tracks) == {2, 3}
    assert tracks_of(Kind.GENRE, "Jazz", tracks) == {1, 3}
