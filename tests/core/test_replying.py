"""What follows from each reply, in words, and how it is taken back: in what is held, and in the log too."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

import pytest

from builders import TRACKS
from evenings import FRIDAY_NIGHT, LIFE, TUESDAY, Evening, album_evenings
from segue.core.mixing import NEVER_PLAYED
from segue.core.politeness import NOT_AT_THIS_TIME, STANDS, refused
from segue.core.replying import Consequence, Replying, in_words
from segue.domain.context import Activity
from segue.domain.offer import Answer, Form, Moment, Span
from segue.domain.play import Play
from segue.domain.preferences import Kind
from segue.domain.track import TrackId

WEEK = timedelta(weeks=1)


class Talk(Evening):
    def __init__(self, at: datetime = TUESDAY, less_of: str | None = None, life: Sequence[Play] = LIFE) -> None:
        super().__init__(at, life=life)
        if less_of is not None:
            self.manners.preferring.lean(Kind.ARTIST, less_of, is_more=False, at=at - WEEK)
        self.replying = Replying(self.offers, self.log, self.manners, self.surroundings, self.clock)
        self.begin()

    def listed(self) -> list[str]:
        return [one.words for one in self.replying.agreed()]


@pytest.fixture
def talk() -> Iterator[Callable[..., Talk]]:
    made: list[Talk] = []

    def make(**named: object) -> Talk:
        made.append(Talk(**named))
        return made[-1]

    yield make
    for one in made:
        one.worker.close()


Make = Callable[..., Talk]


def told(consequence: Consequence | None) -> Consequence:
    assert consequence is not None
    return consequence


def test_a_habit_in_words() -> None:
    assert in_words("Jazz|01234|evening") == "Jazz on workday evenings"
    assert in_words("Film Score|4|night") == "Film Score on Friday nights"
    assert in_words("Rock|Pop||gaming") == "Rock|Pop while gaming"
    assert in_words("Folk|0123456|morning") == "Folk in the morning"


def test_not_at_this_time_says_for_how_long_and_is_taken_back(talk: Make) -> None:
    it = talk()
    offer = it.standing
    said = told(it.replying.not_at_this_time())
    assert said.words == f"I won’t offer {in_words(offer.key)} for 4 weeks"
    assert [words.partition(", until")[0] for words in it.listed()] == [f"No {in_words(offer.key)}"]
    said.take_back()
    assert it.standing == offer
    assert it.log.replies == {}
    assert it.listed() == []


def test_a_reply_taken_back_late_leaves_an_offer_let_pass(talk: Make) -> None:
    it = talk()
    offer = it.standing
    said = told(it.replying.not_now())
    it.pass_time(STANDS + timedelta(minutes=5))
    said.take_back()
    assert it.offers.standing is None
    assert it.log.replies[offer.id].answer is Answer.IGNORED


def test_less_of_an_artist_shortens_the_offer_and_the_next_ones(talk: Make) -> None:
    it = talk()
    before = it.standing
    artist = "Jazz artist 2"
    its = {track for track in before.mix.tracks if track in TRACKS["Jazz"] and track % 5 == 2}
    assert its
    said = told(it.replying.less_of(Kind.ARTIST, artist, its))
    assert said.words == "I’ll offer less of Jazz artist 2 in the next months"
    assert not its & set(it.standing.mix.tracks)
    assert it.log.replies == {}
    assert "Less of Jazz artist 2, said on" in it.listed()[0]

    usual, fewer = talk(at=TUESDAY + WEEK), talk(at=TUESDAY + WEEK, less_of=artist)
    assert 1 <= _of_artist(fewer) < _of_artist(usual)

    said.take_back()
    assert it.standing == before
    assert it.listed() == []


def _of_artist(it: Evening) -> int:
    return sum(track in TRACKS["Jazz"] and track % 5 == 2 for track in it.standing.mix.tracks)


def test_less_of_all_that_there_is_refuses_the_offer(talk: Make) -> None:
    it = talk()
    offer = it.standing
    said = told(it.replying.less_of(Kind.GENRE, "Jazz", set(offer.mix.tracks)))
    assert it.answers == [Answer.NOT_NOW]
    said.take_back()
    assert it.standing == offer
    assert it.answers == []


def test_a_habit_is_offered_no_more_until_it_is_taken_back(talk: Make) -> None:
    it = talk()
    offer = it.standing
    said = told(it.replying.stop_habit())
    assert said.words == f"I won’t offer {in_words(offer.key)} any more"
    assert it.listed() == [f"No {in_words(offer.key)}"]
    assert it.answers == [Answer.NOT_NOW]
    it.clock.advance(WEEK)
    it.consider(Moment.RETURNED)
    assert it.silences[-1] == "You switched off Jazz at this time."
    assert it.offers.standing is None

    ended = it.replying.agreed()[0].end()
    assert ended.words == f"{in_words(offer.key)} may be offered again"
    assert it.listed() == []
    ended.take_back()
    assert it.listed() == [f"No {in_words(offer.key)}"]


def test_a_genre_is_offered_no_more_until_it_is_turned_on(talk: Make) -> None:
    it = talk()
    offer = it.standing
    said = told(it.replying.stop_genre("Jazz"))
    assert said.words == "I won’t offer Jazz until you turn it on again"
    said.take_back()
    assert it.standing.id == offer.id
    assert it.listed() == []

    told(it.replying.stop_genre("Jazz"))
    it.clock.advance(WEEK)
    it.consider(Moment.RETURNED)
    assert it.silences[-1] == "You asked for no Jazz in offers."


def test_a_wrong_activity_is_corrected_and_costs_little(talk: Make) -> None:
    it = talk(at=FRIDAY_NIGHT)
    offer = it.standing
    said = told(it.replying.wrong_activity(Activity("cooking")))
    assert said.words == "You are cooking, then: I take the offer back"
    assert it.surroundings.activity == "cooking"
    assert it.answers == [Answer.IGNORED]
    it.settle()
    said.take_back()
    assert it.surroundings.activity is None
    it.settle()
    assert it.standing.id == offer.id


def test_more_of_a_genre_turns_it_on_again(talk: Make) -> None:
    it = talk()
    it.manners.preferring.switch_off("Opera")
    said = it.replying.more_of(Kind.GENRE, "Opera")
    assert it.manners.preferring.preferences.off == frozenset()
    said.take_back()
    assert it.manners.preferring.preferences.off == {"Opera"}
    assert it.manners.preferring.preferences.leanings == ()


def test_what_was_said_at_one_time_is_taken_back_from_the_list(talk: Make) -> None:
    it = talk()
    told(it.replying.not_at_this_time())
    offer = it.log.offers[0]
    changes: list[None] = []
    it.replying.changed.connect(changes.append)
    ended = it.replying.agreed()[0].end()
    assert it.listed() == []
    assert it.log.replies[offer.id].answer is Answer.NOT_NOW, "a refusal it was"
    ended.take_back()
    assert it.log.replies[offer.id].answer is Answer.NOT_AT_THIS_TIME
    assert len(changes) == 2
    it.clock.advance(NOT_AT_THIS_TIME)
    assert it.listed() == []


@pytest.mark.parametrize("from_home", [False, True])
def test_a_habit_that_rests_is_offered_again(talk: Make, from_home: bool) -> None:
    it = talk()
    key = it.standing.key
    told(it.replying.mix_not_at_this_time(key) if from_home else it.replying.not_at_this_time())
    (rest,) = it.replying.rests(key)
    assert rest.until == it.clock.now() + NOT_AT_THIS_TIME
    assert it.replying.rests(key.replace("Jazz", "Folk")) == []
    said = told(it.replying.offer_again(key))
    assert said.words == f"{in_words(key)} may be offered again"
    assert it.replying.rests(key) == []
    assert it.replying.offer_again(key) is None
    said.take_back()
    assert [one.until for one in it.replying.rests(key)] == [rest.until]


def test_to_say_when_a_habit_is_ends_its_refusal_for_a_while_at_these_hours(talk: Make) -> None:
    it = talk()
    told(it.replying.not_at_this_time())
    refusal = it.listed()
    was, elsewhere = Span(frozenset({0, 1, 2, 3}), 19, 22), Span(frozenset({4}), 20, 23)
    it.replying.correct("Jazz", was, elsewhere).take_back()
    assert it.listed() == refusal
    assert "offered again" not in it.replying.correct("Jazz", was, elsewhere).words
    assert refusal[0] in it.listed(), "it is at other hours"
    said = it.replying.correct("Jazz", elsewhere, Span(frozenset({1}), 19, 22))
    words = "Jazz on Tuesdays between 19:00 and 22:00, and not at other times"
    assert said.words == f"{words}: as you say. It may be offered again"
    assert it.listed() == [f"You told me: {words}"]
    said.take_back()
    assert refusal[0] in it.listed()


def test_an_answer_to_the_offer_changes_the_list_and_so_does_taking_it_back(talk: Make) -> None:
    it = talk()
    heard: list[list[str]] = []
    it.replying.changed.connect(lambda _: heard.append(it.listed()))
    said = told(it.replying.not_at_this_time())
    assert heard[-1] == it.listed() != []
    it.clock.advance(STANDS)
    said.take_back()  # too late for it to stand again
    assert heard[-1] == it.listed() == []


def test_a_no_to_a_question_stands_in_the_list_and_is_ended_there(talk: Make) -> None:
    it = talk()
    it.manners.preferring.deny("Film Score", Span(frozenset({4}), 20, 23), TUESDAY)
    assert it.listed() == ["You told me: no Film Score on Fridays between 20:00 and 23:00"]
    ended = it.replying.agreed()[0].end()
    assert ended.words == "Film Score on Fridays between 20:00 and 23:00 may be offered again"
    assert it.listed() == []
    ended.take_back()
    assert len(it.listed()) == 1


def test_less_of_an_artist_on_an_album_refuses_it_whole(talk: Make) -> None:
    it = talk(life=album_evenings())
    offer = it.standing
    assert offer.mix.form is Form.ALBUM
    said = told(it.replying.less_of(Kind.ARTIST, "Jazz artist 0", set(offer.mix.tracks[:1])))
    assert said.words == "I’ll offer less of Jazz artist 0 in the next months"
    assert it.offers.standing is None
    said.take_back()
    assert it.standing == offer


def test_without_an_offer_nothing_follows(talk: Make) -> None:
    it = talk()
    it.offers.reply(Answer.NOT_NOW)
    replying = it.replying
    for reply in (replying.not_now, replying.not_at_this_time, replying.stop_habit):
        assert reply() is None
    assert replying.less_of(Kind.GENRE, "Jazz", {TrackId(1)}) is None
    assert it.listed() == []


def test_a_mix_on_home_is_refused_and_that_is_taken_back(talk: Make) -> None:
    it = talk()
    it.replying.not_now()
    key, now = "Jazz|1|evening", it.clock.now()
    for refuse, words, listed in (
        (it.replying.mix_not_at_this_time, "I won’t offer {} for 4 weeks", "No {}, until "),
        (it.replying.stop_mix, "I won’t offer {} any more", "No {}"),
    ):
        said = refuse(key)
        assert said.words == words.format(in_words(key))
        assert key in refused([], it.manners.rules, now)
        (one,) = it.replying.kept_out()
        assert one.words.startswith(listed.format(in_words(key)))
        assert [agreed.words for agreed in it.replying.agreed()] == [one.words]
        said.take_back()
        assert it.replying.kept_out() == []
        refuse(key)
        ended = it.replying.kept_out()[0].end()
        assert it.replying.kept_out() == []
        ended.take_back()
        it.replying.kept_out()[0].end()
        assert refused([], it.manners.rules, now) == frozenset()


def test_a_mix_not_wanted_takes_the_offer_of_its_habit_back(talk: Make) -> None:
    it = talk()
    it.replying.mix_not_at_this_time(it.standing.key)
    assert it.offers.standing is None


def test_less_of_the_genre_of_a_mix(talk: Make) -> None:
    it = talk()
    said = it.replying.less_of_genre("Jazz")
    assert said.words == "I’ll offer less of Jazz in the next months"
    assert [one.name for one in it.manners.rules.preferences.leanings] == ["Jazz"]
    said.take_back()
    assert it.manners.rules.preferences.leanings == ()


def test_a_habit_is_corrected_in_words_and_in_what_is_held(talk: Make) -> None:
    it = talk()
    was, only = Span(frozenset({0, 1, 2, 3}), 19, 22), Span(frozenset({4}), 20, 23)
    said = it.replying.correct("Jazz", was, only)
    assert said.words == "Jazz on Fridays between 20:00 and 23:00, and not at other times: as you say"
    assert it.listed() == ["You told me: Jazz on Fridays between 20:00 and 23:00, and not at other times"]
    assert it.offers.standing is None, "it was jazz for a Tuesday"
    said.take_back()
    assert it.listed() == []
    it.replying.correct("Jazz", was, only)
    assert it.replying.correct("Jazz", only, was).words.startswith("As I learned it again: Jazz on ")
    assert it.listed() == []
    it.replying.correct("Jazz", was, only)
    it.replying.agreed()[0].end().take_back()
    assert len(it.listed()) == 1


def test_what_was_never_played_has_words_of_its_own() -> None:
    assert in_words(NEVER_PLAYED) == "what you have never played"
