"""What an offer puts forward: an album where albums are heard whole, a list that is heard then, or a mix."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import TRACKS, an_offer
from evenings import JAZZ_ALBUMS, LIFE, TUESDAY, Evening, album_evenings, from_list
from segue.core.learning import learn_until
from segue.core.offers import Breakpoint, Foresight, situation_at, would_offer
from segue.core.politeness import Speak, best_claim
from segue.core.proposing import MOST_TRACKS, Held, Stores, chosen, put_forward, stretch, supply_of
from segue.core.stock import Stock
from segue.domain.context import Context
from segue.domain.offer import Answer, Evidence, Form, Mix, Moment, Offer, OfferId, Reply, Whole
from segue.domain.play import Origin, OriginKind, Play, PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.habits.albums import Best, Picked

Make = Callable[..., Evening]
DINNER = PlaylistId(5)
DINNERS = {DINNER: Held("Dinner", Form.BY_HAND, tuple(TrackId(track) for track in TRACKS["Jazz"][3:12]))}


@pytest.fixture
def evening() -> Iterator[Make]:
    made: list[Evening] = []

    def make(*args: object, **named: object) -> Evening:
        made.append(Evening(*args, **named))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.worker.close()


def whole(offer: Offer) -> Whole:
    assert offer.mix.whole is not None
    return offer.mix.whole


def recounted(it: Evening, offer: Offer, of_whole: Callable[[list[int]], bool]) -> tuple[int, int]:
    """Evenings of jazz in the hours of the habit, in twelve weeks; and those of which `of_whole` says it is so."""
    span = offer.mix.evidence.span
    assert span is not None
    days: dict[date, list[int]] = {}
    for play in it.plays.plays:
        started = play.listen.started
        is_then = started in span and TUESDAY.date() - started.date() < timedelta(weeks=12)
        if play.listen.track in TRACKS["Jazz"] and is_then:
            days.setdefault(started.date(), []).append(play.listen.track)
    return sum(map(of_whole, days.values())), len(days)


def test_who_hears_albums_whole_is_offered_one_in_its_order(evening: Make) -> None:
    it = evening(life=album_evenings()).begin()
    offer = it.standing
    album = next(album for album in JAZZ_ALBUMS if offer.mix.tracks[0] in album.tracks)
    assert offer.mix.form is Form.ALBUM
    assert offer.mix.tracks == album.tracks
    assert offer.mix.title == album.title
    assert offer.mix.genres == (("Jazz", 1.0),)
    assert offer.key.startswith("Jazz|")

    times, days = recounted(it, offer, lambda tracks: tracks in [list(album.tracks) for album in JAZZ_ALBUMS])
    assert (whole(offer).times, whole(offer).of) == (times, days)
    assert offer.mix.reason.startswith("You play Jazz albums whole on Mondays to Thursdays between ")
    assert f": {times} of {days} times; this one last on " in offer.mix.reason
    its = [play for play in it.plays.plays if play.listen.track in album.tracks]
    last = whole(offer).last
    assert last == its[-1].listen.started.date()
    assert f"last on {last.day} {last:%B}." in offer.mix.reason
    assert offer.mix.counted == whole(offer).plays
    assert set(whole(offer).plays) <= {play.id for play in it.plays.plays}


def test_it_plays_to_its_end_in_its_order_though_shuffle_is_on(evening: Make) -> None:
    it = evening(life=album_evenings()).begin()
    it.player.set_shuffle(True)
    told: list[Offer] = []
    it.offers.unshuffled.connect(told.append)
    offer = it.standing
    it.offers.reply(Answer.ACCEPTED)
    assert [entry.track for entry in it.player.queue.entries] == list(offer.mix.tracks)
    assert it.player.queue.entries[0].origin == Origin(OriginKind.OFFERED, offer.id)
    assert not it.player.queue.shuffled
    assert told == [offer]


def test_an_album_is_played_from_any_track(evening: Make) -> None:
    it = evening(life=album_evenings()).begin()
    tracks = it.standing.mix.tracks
    it.offers.play_from(2)
    current = it.player.queue.current
    assert current is not None
    assert current.track == tracks[2]
    assert [entry.track for entry in it.player.queue.entries] == list(tracks)


def test_a_mix_is_shuffled_as_ever(evening: Make) -> None:
    it = evening().begin()
    it.player.set_shuffle(True)
    assert it.standing.mix.form is Form.MIX
    it.offers.reply(Answer.ACCEPTED)
    assert it.player.queue.shuffled


def test_an_album_cannot_be_shortened(evening: Make) -> None:
    it = evening(life=album_evenings()).begin()
    offer = it.standing
    assert it.offers.take_out(offer.mix.tracks[:1]) is None
    assert it.standing == offer


def test_who_hears_an_album_now_and_then_is_offered_a_mix(evening: Make) -> None:
    it = evening(life=album_evenings(every=2)).begin()
    assert it.standing.mix.form is Form.MIX


def test_a_list_that_is_heard_at_this_time_is_offered_as_it_stands(evening: Make) -> None:
    it = evening(life=from_list(LIFE, DINNER), lists=DINNERS).begin()
    offer = it.standing
    assert (offer.mix.form, whole(offer).list) == (Form.BY_HAND, DINNER)
    assert offer.mix.title == "Dinner"
    assert offer.mix.tracks == DINNERS[DINNER].tracks
    _, days = recounted(it, offer, lambda _: True)
    assert offer.mix.reason.startswith("You play this list on Mondays to Thursdays between ")
    assert f": {days} of {days} times, last on " in offer.mix.reason


@pytest.mark.parametrize(
    "lists",
    [
        {},  # it is deleted
        {DINNER: Held("Dinner", Form.BLEND, ())},  # it holds nothing
    ],
)
def test_a_list_of_which_nothing_could_be_offered_gives_way_to_a_mix(
    evening: Make, lists: dict[PlaylistId, Held]
) -> None:
    assert evening(life=from_list(LIFE, DINNER), lists=lists).begin().standing.mix.form is Form.MIX


def test_of_a_long_list_what_follows_the_track_heard_last_is_offered(evening: Make) -> None:
    life = from_list(LIFE, DINNER)
    last = next(play.listen.track for play in reversed(life) if play.listen.origin.of == DINNER)
    others = tuple(map(TrackId, range(10_000, 12_000)))
    long = Held("Dinner", Form.BY_HAND, (*others[:1000], last, *others[1000:]))
    offer = evening(life=life, lists={DINNER: long}).begin().standing
    assert whole(offer).list == DINNER
    assert offer.mix.tracks == others[1000 : 1000 + MOST_TRACKS]


@pytest.mark.parametrize(
    ("length", "last", "begin"), [(MOST_TRACKS, 9, 1), (2000, 9, 10), (2000, 2000, 1), (2000, None, 1), (2000, 0, 1)]
)
def test_a_stretch_goes_round_and_begins_anew_where_nothing_is_known(
    length: int, last: int | None, begin: int
) -> None:
    tracks = tuple(map(TrackId, range(1, length + 1)))
    found = stretch(tracks, None if last is None else TrackId(last))
    assert len(found) == min(length, MOST_TRACKS)
    assert found[0] == begin


def test_a_list_with_a_genre_that_is_switched_off_is_not_offered(evening: Make) -> None:
    tracks = (*DINNERS[DINNER].tracks, TrackId(TRACKS["Folk"][0]))
    it = evening(life=from_list(LIFE, DINNER), lists={DINNER: Held("Dinner", Form.BY_HAND, tracks)})
    it.manners.preferring.switch_off("Folk")
    assert it.begin().standing.mix.form is Form.MIX


def test_a_list_that_holds_albums_goes_before_them_only_where_it_is_more_often_there(evening: Make) -> None:
    it = evening(life=from_list(album_evenings(), DINNER), lists=DINNERS).begin()
    assert it.standing.mix.form is Form.ALBUM, "the album is what is heard; the list is where it was found"


def an_offer_of(form: Form, days_ago: int) -> Offer:
    """Of the jazz of the evenings."""
    offer = an_offer(TUESDAY - timedelta(days=days_ago), key="Jazz|0123|evening")
    its = None if form is Form.MIX else Whole(form, None, TUESDAY.date(), 4, 5, ())
    return replace(offer, mix=replace(offer.mix, whole=its))


def test_refused_albums_give_way_to_mixes_which_were_welcome(evening: Make) -> None:
    it = evening(life=album_evenings(every=4))
    answers = [(Form.MIX, Answer.ACCEPTED)] * 3 + [(Form.ALBUM, Answer.NOT_NOW)] * 4
    for n, (form, answer) in enumerate(answers):
        made = it.log.add(an_offer_of(form, 40 - 5 * n))
        it.log.reply(Reply(made.id, made.made, answer))
    assert it.begin().standing.mix.form is Form.MIX
    without = evening(life=album_evenings(every=4)).begin()
    assert without.standing.mix.form is Form.ALBUM


def test_what_would_be_offered_is_the_same_album(evening: Make) -> None:
    it = evening(life=album_evenings()).begin()
    proposal = would_offer(it.past.open(), it.log.__class__(), Context(TUESDAY))
    it.past.close()
    assert proposal.mix == it.standing.mix  # type: ignore[union-attr]


def test_an_album_that_was_offered_lately_is_not_offered_again(evening: Make) -> None:
    first = evening(life=album_evenings()).begin().standing
    it = evening(life=album_evenings())
    it.log.add(replace(first, made=TUESDAY - timedelta(days=6)))
    it.log.reply(Reply(OfferId(1), TUESDAY - timedelta(days=6), Answer.ACCEPTED))
    again = it.begin().standing
    assert again.mix.form is Form.ALBUM
    assert set(again.mix.tracks).isdisjoint(first.mix.tracks)


# ---------------------------------------------------------------- known, or new


KNOWN, NEVER = (Picked(JAZZ_ALBUMS[n], None, False) for n in range(2))


@given(st.floats(0.05, 1.0), st.integers(1, 40))
def test_so_many_of_the_albums_are_new_as_the_dial_says(dial: float, offers: int) -> None:
    new = sum(chosen(Best(KNOWN, NEVER), dial, n) is NEVER for n in range(offers))
    assert abs(new - dial * offers) < 1


def test_at_familiar_none_is_new_and_else_the_other_kind_is_better_than_none() -> None:
    assert all(chosen(Best(KNOWN, NEVER), 0.0, n) is KNOWN for n in range(9))
    assert chosen(Best(None, NEVER), 0.0, 3) is None
    assert chosen(Best(None, NEVER), 0.3, 0) is NEVER
    assert chosen(Best(KNOWN, None), 1.0, 0) is KNOWN


def test_an_album_never_heard_is_marked_as_unexpected(evening: Make) -> None:
    plays = [play for play in album_evenings() if play.listen.track not in JAZZ_ALBUMS[3].tracks]
    it = evening(life=plays)
    it.offers.set_dial(1.0)
    offer = it.begin().standing
    assert offer.mix.tracks == JAZZ_ALBUMS[3].tracks
    assert offer.mix.reason.endswith("; this one you have never played.")
    assert all(suggestion.unexpected for suggestion in offer.mix.suggestions)
    assert whole(offer).last is None


def test_the_counts_of_a_mix_are_those_of_its_habit() -> None:
    evidence = Evidence("Jazz", None, TUESDAY.date(), TUESDAY.date(), 1, 2, (PlayId(4),))
    assert Mix("Jazz", "", evidence, (("Jazz", 1.0),), ()).counted == (4,)


def with_folk() -> list[Play]:
    """The same life; but two of five tracks of the evenings with jazz are folk."""
    folk = TRACKS["Folk"]
    return [
        replace(play, listen=replace(play.listen, track=TrackId(folk[play.id % len(folk)])))
        if play.listen.track in TRACKS["Jazz"] and play.listen.started.hour >= 18 and play.id % 5 < 2
        else play
        for play in LIFE
    ]


def test_each_genre_that_a_mix_is_called_by_has_its_reason(evening: Make) -> None:
    it, context = evening(life=with_folk()), Context(TUESDAY)
    learner = learn_until(it.past, TUESDAY)
    situation, _ = situation_at(Breakpoint(Moment.RETURNED, context, False, (), ()), learner, Foresight())
    speak = Speak("Jazz", {"Jazz": 0.6, "Folk": 0.4}, best_claim(situation.claims, "Jazz", context))
    supply = supply_of(Stores(it.past, Stock(), lambda *_: None), learner, context, ())
    mix = put_forward(situation, speak, learner, supply)
    assert mix.title.startswith(("Jazz and Folk", "Folk and Jazz"))
    (beside,) = mix.beside
    assert [mix.evidence.subject, beside.subject] == ["Jazz", "Folk"]
    for one in (mix.evidence, beside):
        counted = [play for play in it.plays.plays if play.id in one.plays]
        assert {play.listen.track for play in counted} <= set(TRACKS[one.subject])
        assert len({play.listen.started.date() for play in counted}) == one.occasions > 0


def test_of_one_genre_there_is_one_reason(evening: Make) -> None:
    assert evening().begin().standing.mix.beside == ()
