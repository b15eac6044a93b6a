"""Offers: from a moment to an offer that stands, and from there to music, or to a weak no."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import (
    MONDAY,
    TRACKS,
    an_offer,
)
from evenings import FRIDAY_NIGHT, LIFE, TUESDAY, Evening
from fakes import (
    FakeOfferLog,
)
from segue.core.offers import IDLE, Proposal, private, would_offer
from segue.core.playback import State
from segue.core.politeness import STANDS, Pace
from segue.core.surprise import resting
from segue.domain.context import Activity, Attention, Context
from segue.domain.offer import Answer, Moment, Offer, OfferId, Reply, Silence
from segue.domain.play import CHOSEN, SESSION_GAP, Origin, OriginKind
from segue.domain.track import TrackId
from segue.habits.names import Told


@pytest.fixture
def evening() -> Iterator[Callable[..., Evening]]:
    made: list[Evening] = []

    def make(*args: object, **named: object) -> Evening:
        made.append(Evening(*args, **named))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.worker.close()
        assert one.past.opened == one.past.closed


Make = Callable[..., Evening]


# ---------------------------------------------------------------- moments


def test_the_start_of_the_program_leads_to_an_offer(evening: Make) -> None:
    it = evening().begin()

    offer = it.standing
    assert it.offered == [offer]
    assert it.log.offers == [offer]
    assert offer.moment is Moment.STARTED
    assert offer.made == TUESDAY
    assert offer.mix.title == "Jazz for Tuesday evening"
    assert offer.mix.reason.startswith("You played Jazz on ")
    assert offer.mix.genres[0][0] == "Jazz"
    assert sum(track in TRACKS["Jazz"] for track in offer.mix.tracks) > len(offer.mix.tracks) * 0.8


def test_before_the_first_moment_is_considered_nothing_is_known(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=17))
    it.offers.begin()
    assert not it.offers.has_considered
    it.settle()
    assert it.offers.has_considered
    assert it.offers.silence is not None


def test_the_activity_is_part_of_the_offer_and_of_its_reason(evening: Make) -> None:
    it = evening(FRIDAY_NIGHT)
    it.surroundings.set_activity(Activity("gaming"))
    it.begin()

    assert it.standing.activity == "gaming"
    assert it.standing.mix.genres[0][0] == "Film Score"
    assert it.standing.mix.reason.endswith(", each time while gaming.")


def test_an_activity_that_is_called_otherwise_does_not_begin(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=12)).begin()
    it.surroundings.set_activity(Activity("working"))
    it.settle()
    asked = len(it.silences)
    assert asked > 1
    it.surroundings.rename(Activity("working"), Activity("toiling"))
    it.settle()
    assert len(it.silences) == asked


def test_coming_back_after_a_while_is_a_moment(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=17)).begin()
    assert it.offers.standing is None

    it.alarms.cancel("offers")  # the schedule and the habit would be the first to ask
    it.alarms.cancel("habit")
    it.idle.still = IDLE
    it.pass_time(timedelta(hours=2, minutes=20))
    it.idle.still = None  # the desktop gave no answer once
    it.pass_time(timedelta(minutes=1))
    assert it.offers.standing is None

    it.idle.still = timedelta(seconds=3)
    it.pass_time(timedelta(minutes=1))

    assert it.standing.moment is Moment.RETURNED


def test_a_short_stillness_is_no_absence(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=17)).begin()
    it.alarms.cancel("offers")
    told = len(it.silences)
    it.idle.still = IDLE - timedelta(seconds=1)
    it.pass_time(timedelta(minutes=20))
    it.idle.still = timedelta()
    it.pass_time(timedelta(minutes=1))

    assert len(it.silences) == told


def test_the_end_of_the_queue_is_a_moment(evening: Make) -> None:
    it = evening()
    it.player.play([TrackId(TRACKS["Folk"][0])], CHOSEN)
    it.begin()
    assert it.offers.standing is None

    it.player.next()
    it.settle()

    assert it.standing.moment is Moment.QUEUE_ENDED


def test_the_schedule_asks_every_quarter_of_an_hour(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=5, minute=0)).begin()
    it.pass_time(timedelta(hours=1))

    assert it.silences == ["Quiet hours, until 07:00."] * 5


def test_while_an_offer_stands_nothing_is_considered(evening: Make) -> None:
    it = evening().begin()
    it.consider(Moment.ASKED)
    it.consider(Moment.RETURNED)

    assert len(it.log.offers) == 1
    assert it.silences == []


def test_two_moments_at_once_make_one_offer(evening: Make) -> None:
    it = evening()
    it.learning.begin()
    it.settle()
    it.offers.consider(Moment.STARTED)
    it.offers.consider(Moment.RETURNED)
    it.settle()

    assert [offer.moment for offer in it.log.offers] == [Moment.STARTED]


def test_a_screen_unlocked_is_a_moment(evening: Make) -> None:
    it = evening()
    it.attention.tell(Attention(is_locked=True))
    it.begin()
    assert it.silences == ["The screen is locked."]

    it.attention.tell(Attention(is_undisturbed=True))
    it.settle()
    assert it.silences[1:] == ["Your desktop is set not to disturb you."]
    it.attention.tell(Attention())
    it.settle()
    assert it.offers.standing is None  # nothing has begun with that

    it.attention.tell(Attention(is_locked=True))
    it.attention.tell(Attention())
    it.settle()
    assert it.standing.moment is Moment.UNLOCKED


def before_the_evening(evening: Make) -> Evening:
    """A Tuesday at five; of what asks for offers, only the next habit's alarm is left."""
    it = evening(TUESDAY.replace(hour=17, minute=0)).begin()
    it.alarms.cancel("offers")
    return it


def test_the_beginning_of_a_habit_is_a_moment(evening: Make) -> None:
    it = before_the_evening(evening)
    due = it.alarms.due("habit")
    assert TUESDAY.replace(hour=19, minute=20) < due < TUESDAY.replace(hour=19, minute=45)

    it.pass_time(due - it.clock.now())

    assert it.log.offers[-1].moment is Moment.HABIT
    assert it.log.offers[-1].mix.genres[0][0] == "Jazz"
    assert it.alarms.due("habit").date() == due.date() + timedelta(days=1)


@pytest.mark.parametrize(("late", "offers"), [(timedelta(minutes=10), 1), (timedelta(hours=2), 0)])
def test_a_laptop_that_slept_over_the_beginning_of_a_habit_may_be_a_little_late(
    evening: Make, late: timedelta, offers: int
) -> None:
    it = before_the_evening(evening)
    before, due = len(it.log.offers), it.alarms.due("habit")
    it.alarms.jump(due - it.clock.now() + late)
    it.settle()

    assert len(it.log.offers) == before + offers
    assert ("habit" in it.alarms.keys) is bool(offers)


def test_the_schedule_sets_an_alarm_that_was_slept_over_anew(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=12, minute=0)).begin()
    due = it.alarms.due("habit")
    it.alarms.jump(timedelta(days=2, hours=9))
    it.settle()

    assert it.alarms.due("habit") > it.clock.now() > due


# ---------------------------------------------------------------- always


def accepted_thrice(log: FakeOfferLog, key: str = "Jazz|0123|evening", answer: Answer = Answer.ACCEPTED) -> None:
    for week in (1, 2, 3):
        offer = log.add(an_offer(TUESDAY - timedelta(weeks=week), TRACKS["Jazz"][:5], key))
        log.reply(Reply(offer.id, offer.made, answer))


def test_a_habit_accepted_thrice_may_be_always(evening: Make) -> None:
    it = evening()
    accepted_thrice(it.log)
    it.begin()
    offer = it.standing
    assert it.offers.can_be_always(offer)

    it.offers.accept_always()
    it.settle()

    assert it.manners.always == {offer.key}
    assert it.manners.is_always("Jazz|23|evening")
    assert it.answers[-1] is Answer.ACCEPTED
    assert it.player.state is State.PLAYING
    assert not it.offers.can_be_always(offer)


@pytest.mark.parametrize(
    ("key", "answer"), [("Jazz|0123|morning", Answer.ACCEPTED), ("Jazz|0123|evening", Answer.IGNORED)]
)
def test_a_habit_that_was_not_accepted_thrice_may_not_be_always(evening: Make, key: str, answer: Answer) -> None:
    it = evening()
    accepted_thrice(it.log, key, answer)
    it.begin()

    assert not it.offers.can_be_always(it.standing)
    it.offers.accept_always()
    assert it.manners.always == frozenset()
    assert it.offers.standing is not None


def begun(evening: Make) -> tuple[Evening, Offer]:
    """A Tuesday evening whose jazz has begun by itself."""
    it = before_the_evening(evening)
    heard: list[Offer] = []
    it.offers.begun.connect(heard.append)
    it.manners.set_always("Jazz|0123|evening")
    it.attention.tell(Attention(is_full_screen=True))
    it.pass_time(it.alarms.due("habit") - it.clock.now())
    (offer,) = heard
    return it, offer


def test_what_is_always_wanted_begins_by_itself_and_softly(evening: Make) -> None:
    it, offer = begun(evening)

    assert it.player.state is State.PLAYING
    assert [entry.track for entry in it.player.queue.entries] == list(offer.mix.tracks)
    assert it.player.current is not None
    assert it.player.current.origin == Origin(OriginKind.OFFERED, offer.id)
    assert (offer.moment, it.answers[-1]) == (Moment.ALWAYS, Answer.ACCEPTED)
    assert it.engine.fades[-2:] == [(0.0, timedelta()), (1.0, timedelta(seconds=8))]
    assert it.offers.standing is None


@pytest.mark.parametrize("stop", [lambda it: it.player.pause(), lambda it: it.offers.take_back_what_began()])
def test_to_stop_it_at_once_takes_the_always_back(evening: Make, stop: Callable[[Evening], None]) -> None:
    it, offer = begun(evening)
    taken: list[Offer] = []
    it.offers.taken_back.connect(taken.append)
    it.pass_time(timedelta(seconds=50))
    stop(it)

    assert taken == [offer]
    assert it.manners.always == frozenset()
    assert it.player.state is not State.PLAYING


def test_to_stop_it_later_is_only_that(evening: Make) -> None:
    it, _ = begun(evening)
    it.pass_time(timedelta(seconds=61))
    it.player.pause()
    it.offers.take_back_what_began()

    assert it.manners.always == {"Jazz|0123|evening"}


def test_a_call_that_comes_while_the_policy_thinks_keeps_it_from_beginning(evening: Make) -> None:
    it = before_the_evening(evening)
    it.manners.set_always("Jazz|0123|evening")
    it.alarms.cancel("habit")
    it.clock.advance(timedelta(hours=2, minutes=45))
    it.offers.consider(Moment.HABIT)
    it.attention.tell(Attention(is_in_call=True))
    it.settle()

    assert it.player.state is State.STOPPED
    assert it.silences[-1] == "You are in a call, or presenting."


# ---------------------------------------------------------------- what the listener sets


def test_a_habit_switched_off_takes_back_its_offer(evening: Make) -> None:
    it = evening().begin()
    it.manners.switch_off(it.standing.key)
    it.settle()

    assert it.offers.standing is None
    it.offers.consider(Moment.RETURNED)
    it.settle()
    assert it.silences[-1].startswith("The last offer was")


# ---------------------------------------------------------------- silence


def test_while_something_plays_there_is_no_offer(evening: Make) -> None:
    it = evening()
    it.player.play([TrackId(TRACKS["Folk"][0])], CHOSEN)
    it.begin()
    it.pass_time(timedelta(hours=1))

    assert it.log.offers == []
    assert set(it.silences) == {"You are listening to something you chose."}
    assert it.offers.silence == Silence("You are listening to something you chose.", is_passing=True)
    it.player.pause()
    assert it.offers.silence == Silence("You have paused something you chose.", is_passing=True)
    it.player.stop()
    assert it.offers.silence is None, "that is over"


def test_who_is_not_known_yet_is_told_so_while_they_listen(evening: Make) -> None:
    it = evening(life=LIFE[:1])
    it.begin()
    unknown = it.offers.silence
    it.player.play([TrackId(TRACKS["Folk"][0])], CHOSEN)
    assert it.offers.silence == unknown
    assert unknown is not None
    assert unknown.to_stranger
    it.player.set_private(True)
    assert it.offers.silence == private()
    it.player.set_private(False)
    it.attention.tell(Attention(is_in_call=True))
    it.player.stop()
    assert it.offers.silence == Silence("You are in a call, or presenting.", is_passing=True)


def test_why_it_is_quiet_is_true_at_once(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=12)).begin()
    said = it.offers.silence
    assert said is not None
    it.attention.tell(Attention(is_in_call=True))
    assert it.offers.silence == Silence("You are in a call, or presenting.", is_passing=True)
    it.player.play([TrackId(TRACKS["Folk"][0])], CHOSEN)
    assert it.offers.silence == Silence("You are listening to something you chose.", is_passing=True)
    it.player.stop()
    it.attention.tell(Attention())
    assert it.offers.silence == said


def test_a_private_session_is_silent_and_puts_what_stands_aside(evening: Make) -> None:
    it = evening().begin()
    offer = it.standing
    it.player.set_private(True)
    assert it.offers.standing is None
    it.consider(Moment.RETURNED)
    it.pass_time(timedelta(minutes=20))
    assert set(it.silences) == {"A private session: I neither look nor speak."}
    assert it.log.replies == {}

    it.player.set_private(False)
    assert it.standing == offer, "it still stands"


def test_a_private_session_that_begins_while_the_policy_thinks_is_silent(evening: Make) -> None:
    it = evening()
    it.learning.begin()
    it.settle()
    it.offers.consider(Moment.STARTED)
    it.player.set_private(True)
    it.settle()

    assert it.log.offers == []
    assert it.offers.silence == private()


def test_what_is_put_on_while_the_policy_thinks_is_not_disturbed(evening: Make) -> None:
    it = evening()
    it.learning.begin()
    it.settle()
    it.offers.consider(Moment.STARTED)
    it.player.play([TrackId(TRACKS["Folk"][0])], CHOSEN)
    it.settle()

    assert it.log.offers == []
    assert it.silences == ["You are listening to something you chose."]


def test_offers_turned_off_while_the_policy_thinks_stay_off(evening: Make) -> None:
    it = evening()
    it.learning.begin()
    it.settle()
    it.offers.consider(Moment.STARTED)
    it.offers.set_pace(Pace.NEVER)
    it.settle()

    assert it.log.offers == []
    assert it.silences == ["Offers are turned off."]


def test_turning_offers_off_takes_back_the_one_that_stands(evening: Make) -> None:
    it = evening().begin()
    it.offers.set_pace(Pace.NEVER)
    it.settle()

    assert it.offers.standing is None
    assert it.answers == [Answer.IGNORED]
    assert it.silences == ["Offers are turned off."]
    assert it.settings.get("offers") == "never"


@pytest.mark.parametrize(
    ("stored", "pace"), [("daily", Pace.DAILY), ("hourly", Pace.AS_IT_SUITS), (None, Pace.AS_IT_SUITS)]
)
def test_the_pace_is_kept(evening: Make, stored: str | None, pace: Pace) -> None:
    assert evening(pace=stored).offers.pace is pace


def test_a_library_without_that_music_is_no_playlist(evening: Make) -> None:
    it = evening()
    it.past.tracks = [c for c in it.past.tracks if "Jazz" not in c.genres][:40] + it.past.tracks[20:22]
    it.begin()

    assert it.silences == ["Your library holds too little Jazz for a playlist."]


# ---------------------------------------------------------------- replies


def test_to_accept_plays_the_mix_with_the_offer_as_its_origin(evening: Make) -> None:
    it = evening().begin()
    offer = it.standing
    it.offers.reply(Answer.ACCEPTED)
    it.settle()
    it.player.stop()

    assert it.answers == [Answer.ACCEPTED]
    assert [entry.track for entry in it.player.queue.entries] == list(offer.mix.tracks)
    assert it.plays.plays[-1].listen.origin == Origin(OriginKind.OFFERED, offer.id)
    assert it.offered == [offer, None]
    assert "offer stands" not in it.alarms.keys


def test_to_play_one_of_its_tracks_accepts_an_offer(evening: Make) -> None:
    it = evening().begin()
    offer = it.standing
    it.offers.play_from(4)
    it.settle()

    assert it.answers == [Answer.ACCEPTED]
    assert it.player.current is not None
    assert it.player.current.track.id == offer.mix.tracks[4]


@pytest.mark.parametrize("answer", [Answer.NOT_NOW, Answer.NOT_AT_THIS_TIME])
def test_to_refuse_takes_the_offer_away_and_plays_nothing(evening: Make, answer: Answer) -> None:
    it = evening().begin()
    it.offers.reply(answer)

    assert it.answers == [answer]
    assert it.offers.standing is None
    assert it.offered[-1] is None
    assert it.player.state is State.STOPPED


def test_a_second_reply_means_nothing(evening: Make) -> None:
    it = evening().begin()
    it.offers.reply(Answer.NOT_NOW)
    it.offers.reply(Answer.ACCEPTED)
    it.offers.play_from(0)

    assert it.answers == [Answer.NOT_NOW]


def test_an_offer_that_nobody_answers_was_ignored_after_an_hour(evening: Make) -> None:
    it = evening().begin()
    it.pass_time(STANDS - timedelta(minutes=1))
    assert it.offers.standing is not None

    it.pass_time(timedelta(minutes=1))

    assert it.offers.standing is None
    assert it.answers == [Answer.IGNORED]
    assert it.log.replies[OfferId(1)].at == TUESDAY + STANDS


def test_an_offer_steps_back_where_something_else_has_played_for_a_while(evening: Make) -> None:
    it = evening().begin()
    it.player.play([TrackId(track) for track in TRACKS["Folk"]], CHOSEN)
    it.pass_time(timedelta(minutes=8))
    it.player.pause()
    it.pass_time(timedelta(minutes=8))
    assert it.offers.standing is not None, "it was only tried"

    it.player.resume()
    it.pass_time(timedelta(minutes=9))
    assert it.offers.standing is not None
    it.pass_time(timedelta(minutes=1))

    assert it.offers.standing is None
    assert it.answers == [Answer.IGNORED]
    assert it.log.replies[OfferId(1)].at == TUESDAY + timedelta(minutes=26)


def test_a_machine_that_slept_over_an_offer_ignored_it(evening: Make) -> None:
    it = evening().begin()
    it.alarms.jump(timedelta(hours=9))
    it.settle()

    assert it.answers == [Answer.IGNORED]


# ---------------------------------------------------------------- a restart


def test_a_young_offer_is_taken_up_again(evening: Make) -> None:
    log = FakeOfferLog()
    offer = log.add(an_offer(TUESDAY - timedelta(minutes=20), tracks=TRACKS["Jazz"][:5]))
    it = evening(log=log).begin()

    assert it.standing == offer
    assert len(log.offers) == 1
    it.pass_time(timedelta(minutes=39))
    assert it.answers == []
    it.pass_time(timedelta(minutes=1))
    assert it.answers == [Answer.IGNORED]


def test_a_shortened_offer_is_taken_up_as_it_was_shortened(evening: Make) -> None:
    first = evening().begin()
    offer = first.standing
    undo = first.offers.take_out(offer.mix.tracks[1:3])
    assert undo is not None
    it = evening(TUESDAY + timedelta(minutes=10), log=first.log).begin()
    assert it.standing == first.standing
    assert it.standing.mix.tracks == (offer.mix.tracks[0], *offer.mix.tracks[3:])
    undo()
    assert first.log.get(offer.id) == offer


def test_an_unexpected_track_that_was_taken_out_rests_all_the_same(evening: Make) -> None:
    offer = an_offer(TUESDAY, tracks=TRACKS["Jazz"][:5])
    suggestions = tuple(replace(one, unexpected=n == 3) for n, one in enumerate(offer.mix.suggestions))
    log = FakeOfferLog()
    log.add(replace(offer, mix=replace(offer.mix, suggestions=suggestions)))
    it = evening(log=log).begin()
    new = suggestions[3].track
    it.offers.take_out([new])
    assert new not in it.standing.mix.tracks
    assert resting([it.standing], TUESDAY) == {new}


def test_the_offer_that_stands_is_of_the_same_habit_when_its_activity_is_renamed(evening: Make) -> None:
    log = FakeOfferLog()
    offer = an_offer(TUESDAY, tracks=TRACKS["Jazz"][:5], key="Jazz||gaming")
    log.add(replace(offer, activity=Activity("gaming")))
    it = evening(log=log).begin()
    it.manners.switch_off("Folk||gaming")
    it.offers.rename_activity(Activity("gaming"), Activity("playing"))
    assert (it.standing.key, it.standing.activity) == ("Jazz||playing", "playing")
    it.manners.switch_off("Jazz||playing")
    assert it.offers.standing is None


def test_an_old_offer_without_a_reply_was_ignored(evening: Make) -> None:
    log = FakeOfferLog()
    offer = log.add(an_offer(TUESDAY - timedelta(days=1), tracks=TRACKS["Jazz"][:5]))
    it = evening(log=log).begin()

    assert log.replies[offer.id] == Reply(offer.id, offer.made + STANDS, Answer.IGNORED)
    assert it.offers.standing != offer


def test_an_answered_offer_is_not_taken_up_again(evening: Make) -> None:
    log = FakeOfferLog()
    offer = log.add(an_offer(TUESDAY - timedelta(minutes=20)))
    log.reply(Reply(offer.id, TUESDAY - timedelta(minutes=19), Answer.NOT_NOW))
    it = evening(log=log).begin()

    assert it.offers.standing is None
    assert it.silences[-1].startswith("The last offer was at 19:10")


# ---------------------------------------------------------------- what would be offered


def test_what_would_be_offered_is_what_is_and_records_nothing(evening: Make) -> None:
    it = evening().begin()
    before = list(it.plays.plays)

    proposal = would_offer(it.past.open(), FakeOfferLog(), Context(TUESDAY))
    it.past.close()

    assert isinstance(proposal, Proposal)
    assert proposal.mix == it.standing.mix
    assert proposal.key == it.standing.key
    assert it.plays.plays == before


def test_what_would_be_offered_is_what_is_over_days_of_offers_and_replies(evening: Make) -> None:
    """`segue replay` is held to the same by a test of its own."""
    it = evening(TUESDAY.replace(hour=12)).begin()
    it.alarms.cancel("offers")
    it.alarms.cancel("habit")
    answers = set()
    for _ in range(30):
        would = would_offer(it.past.open(), it.log, it.surroundings.context(), snapshots=it.snapshots)
        it.past.close()
        it.consider(Moment.RETURNED)
        if isinstance(would, Silence):
            assert it.offers.standing is None
            assert it.silences[-1] == would.reason
        else:
            assert (it.standing.key, it.standing.mix) == (would.key, would.mix)
            it.offers.reply(Answer.NOT_NOW)
        answers.add(would.reason if isinstance(would, Silence) else would.key)
        it.pass_time(timedelta(hours=2))
    assert len(answers) >= 4


def test_asking_takes_up_what_was_kept_and_keeps_nothing_itself(evening: Make) -> None:
    it = evening()
    it.learning.begin()
    it.settle()
    assert it.snapshots.keeps == 1
    whole = would_offer(it.past, FakeOfferLog(), Context(TUESDAY))

    assert would_offer(it.past, FakeOfferLog(), Context(TUESDAY), snapshots=it.snapshots) == whole
    assert (it.snapshots.reads, it.snapshots.keeps) == (1, 1)
    then = Context(TUESDAY - timedelta(weeks=6))  # what was kept knows what came later
    assert would_offer(it.past, FakeOfferLog(), then, snapshots=it.snapshots) == would_offer(
        it.past, FakeOfferLog(), then
    )
    assert it.snapshots.keeps == 1


def test_a_mix_is_named_by_the_mood_of_its_tracks(evening: Make) -> None:
    it = evening()
    it.past.said = {TrackId(track): Told(moods=("Relaxing",)) for track in TRACKS["Jazz"]}
    proposal = would_offer(it.past, FakeOfferLog(), Context(TUESDAY))

    assert isinstance(proposal, Proposal)
    assert proposal.mix.title == "Relaxed Jazz for Tuesday evening"


def test_a_history_that_is_brought_in_is_a_moment(evening: Make) -> None:
    it = evening(life=LIFE[:1]).begin()
    assert it.silences == ["I don’t know you yet: 1 of about 50 plays."]
    it.plays.plays = [play for play in LIFE if play.ended < TUESDAY]
    it.learning.relearn()
    it.settle()
    assert it.standing.mix.title == "Jazz for Tuesday evening"


def test_a_history_that_is_brought_in_before_the_first_play_is_a_moment(evening: Make) -> None:
    it = evening(life=[]).begin()
    assert it.silences == ["I don’t know you yet: 0 of about 50 plays."]
    it.plays.plays = [play for play in LIFE if play.ended < TUESDAY]
    it.learning.relearn()
    it.settle()
    assert it.standing.mix.title == "Jazz for Tuesday evening"


def test_the_next_play_alone_is_no_moment(evening: Make) -> None:
    it = evening(life=LIFE[:1]).begin()
    it.plays.plays = LIFE[:2]
    it.learning.relearn()
    it.settle()
    assert len(it.silences) == 1


def test_forgetting_forgets_what_was_considered(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=12)).begin()
    it.pass_time(timedelta(hours=1))
    assert len(it.log.considered(MONDAY)) == 5
    it.offers.reconsider()
    assert it.log.considered(MONDAY) == []
    it.settle()
    assert len(it.log.considered(MONDAY)) == 1


def test_a_later_start_knows_what_was_considered(evening: Make) -> None:
    it = evening(TUESDAY.replace(hour=7)).begin()
    it.pass_time(timedelta(hours=1))
    again = evening(TUESDAY.replace(hour=8), log=it.log).begin()
    likely = [one.chance for one in again.log.considered(MONDAY)]

    assert len(likely) == 6
    assert again.silences[-1] == "You rarely start listening at such a time."


def test_asking_for_the_past_looks_at_nothing_later(evening: Make) -> None:
    then = TUESDAY - timedelta(weeks=6)
    it = evening()
    log = FakeOfferLog()
    log.add(an_offer(TUESDAY - timedelta(hours=1)))
    earlier = log.add(an_offer(then - timedelta(hours=3)))
    log.reply(Reply(earlier.id, then + timedelta(hours=1), Answer.NOT_NOW))
    whole = would_offer(it.past, log, Context(then))
    it.plays.plays = [play for play in it.plays.plays if play.ended < then]

    assert would_offer(it.past, log, Context(then)) == whole
    assert log.replies.keys() == {earlier.id}
    assert len(log.offers) == 2


def test_the_listener_says_how_much_of_an_offer_is_unexpected(evening: Make) -> None:
    it = evening()
    it.offers.set_dial(0.0)
    assert it.offers.dial == it.offers.dial_now() == 0.0

    assert not any(suggestion.unexpected for suggestion in it.begin().standing.mix.suggestions)


def test_an_accepted_offer_is_listened_to_until_its_list_ends_or_is_left(evening: Make) -> None:
    it = evening().begin()
    offer = it.standing
    assert it.offers.listened_to is None
    it.offers.reply(Answer.ACCEPTED)
    it.settle()
    assert it.offers.listened_to == offer
    it.player.pause()
    assert it.offers.listened_to == offer
    it.clock.advance(SESSION_GAP + timedelta(minutes=1))
    assert it.offers.listened_to is None, "its moment has passed"
    it.player.play([TrackId(TRACKS["Folk"][0])], CHOSEN)
    it.settle()
    assert it.offers.listened_to is None


def test_what_an_earlier_program_has_put_on_is_listened_to_as_what_was_offered(evening: Make) -> None:
    before = evening().begin()
    offer = before.standing
    before.offers.reply(Answer.ACCEPTED)
    later = evening(TUESDAY + timedelta(minutes=20), log=before.log).begin()
    later.player.restore(before.player.queue, timedelta(seconds=30))
    assert later.offers.listened_to is None, "it is held"
    later.player.resume()
    later.settle()
    assert later.offers.listened_to == offer
    assert later.offers.put_on_at(offer) == TUESDAY
    later.offers.take_back(offer)
    assert later.offers.put_on_at(offer) is None
