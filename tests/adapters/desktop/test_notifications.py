"""Offers as notifications: told of while the window is hidden and nothing plays, and taken back when that is over."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from evenings import TUESDAY, Evening
from segue.adapters.desktop.notifications import Notices, OfferNotices
from segue.core.playback import State
from segue.core.politeness import STANDS, Pace
from segue.core.presence import Presence
from segue.domain.context import Attention
from segue.domain.offer import Answer, QuietHours
from segue.domain.play import CHOSEN


class Desktop:
    """A bus with a notification service on it. It numbers what it shows from 17 on."""

    def __init__(self, can: tuple[str, ...] = ("body", "actions"), answers: bool = True) -> None:
        self.can = can
        self.answers = answers
        self.shown: dict[int, tuple[Any, ...]] = {}
        self.waiting: list[Callable[[], None]] = []
        self._numbers = iter(range(17, 1000))
        self._heard: dict[str, Callable[[tuple[Any, ...]], None]] = {}

    def hear(self, _path: str, _interface: str, signal: str, told: Callable[[tuple[Any, ...]], None]) -> None:
        self._heard[signal] = told

    def ask(self, *words: Any, then: Callable[[Any], None] | None = None) -> None:
        member, body = words[3], words[5] if len(words) > 5 else ()
        then = words[6] if len(words) > 6 else then
        match member:
            case "GetCapabilities":
                assert then is not None
                then((list(self.can),))
            case "Notify":
                number = body[1] or next(self._numbers)
                self.shown[number] = body
                assert then is not None
                answer = then
                self.waiting.append(lambda: answer((number,)))
                if self.answers:
                    self.waiting.pop()()
            case "CloseNotification":
                self.shown.pop(body[0], None)
                self._heard["NotificationClosed"]((body[0], 3))

    def press(self, button: str, number: int | None = None) -> None:
        number = next(iter(self.shown)) if number is None else number
        self._heard["ActionInvoked"]((number, button))

    def give_token(self, token: str, number: int | None = None) -> None:
        number = next(iter(self.shown)) if number is None else number
        self._heard["ActivationToken"]((number, token))

    def put_away(self) -> None:
        number, _ = self.shown.popitem()
        self._heard["NotificationClosed"]((number, 2))

    @property
    def titles(self) -> list[str]:
        return [body[3] for body in self.shown.values()]


class Told(Evening):
    """An evening whose offers are told of on a desktop."""

    def __init__(self, hidden: bool = True, desktop: Desktop | None = None) -> None:
        super().__init__(TUESDAY)
        self.hidden = hidden
        self.windows_shown: list[str] = []
        self.desktop = desktop or Desktop()
        self.presence = Presence(self.settings)
        self.presence.has_notifications = True
        self.notices = OfferNotices(
            self.desktop,  # type: ignore[arg-type]
            self.offers,
            self.player,
            self.presence,
            lambda: self.hidden,
            self._show,
        )

    def _show(self, token: str) -> None:
        self.windows_shown.append(token)


@pytest.fixture
def evening() -> Iterator[Callable[..., Told]]:
    made: list[Told] = []

    def make(*args: object, **named: object) -> Told:
        made.append(Told(*args, **named))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.worker.close()


Make = Callable[..., Told]


def test_an_offer_that_nobody_can_see_is_told_of_with_three_buttons(evening: Make) -> None:
    it = evening()
    it.begin()
    ((_, _, _, title, body, buttons, hints, _),) = it.desktop.shown.values()
    assert (title, body) == (it.standing.mix.title, it.standing.mix.reason)
    assert buttons[::2] == ["default", "play", "not-now", "fewer"]
    assert hints["urgency"] == ("y", 0)


def test_a_window_that_shows_it_needs_no_notification(evening: Make) -> None:
    it = evening(hidden=False)
    it.begin()
    assert it.standing
    assert it.desktop.titles == []
    it.hidden = True
    it.notices.look()
    assert it.desktop.titles == [it.standing.mix.title]
    it.hidden = False
    it.notices.look()
    assert it.desktop.titles == []


def test_play_plays_and_the_notification_goes(evening: Make) -> None:
    it = evening()
    tracks = it.begin().standing.mix.tracks
    it.desktop.press("play")
    it.settle()
    assert it.player.state is State.PLAYING
    assert tuple(entry.track for entry in it.player.queue.entries) == tracks
    assert it.answers == [Answer.ACCEPTED]
    assert it.desktop.titles == []


def test_not_now_is_an_answer(evening: Make) -> None:
    it = evening()
    it.begin()
    it.desktop.press("not-now")
    assert it.answers == [Answer.NOT_NOW]
    assert it.desktop.titles == []


def test_fewer_makes_them_fewer_and_then_none(evening: Make) -> None:
    it = evening()
    it.begin()
    it.desktop.press("fewer")
    assert (it.offers.pace, it.answers) == (Pace.A_FEW_A_WEEK, [Answer.NOT_NOW])
    it.offers.slow_down()
    assert it.offers.pace is Pace.NEVER


def test_a_press_on_it_shows_the_window_and_answers_nothing(evening: Make) -> None:
    it = evening()
    it.begin()
    it.desktop.press("default")
    assert it.windows_shown == [""]
    assert it.answers == []


def test_the_desktop_lets_the_window_to_the_front_for_that_press(evening: Make) -> None:
    it = evening()
    it.begin()
    it.desktop.give_token("another's", number=99)
    it.desktop.give_token("a token")
    it.desktop.press("default")
    assert it.windows_shown == ["a token"]


def test_it_goes_when_the_moment_has_passed(evening: Make) -> None:
    it = evening()
    it.begin()
    it.alarms.advance(STANDS - timedelta(seconds=1))
    assert it.desktop.titles
    it.alarms.advance(timedelta(seconds=2))
    assert it.desktop.titles == []


NOT_NOW = [
    Attention(is_full_screen=True),
    Attention(is_undisturbed=True),
    Attention(is_in_call=True),
    Attention(is_locked=True),
]


@pytest.mark.parametrize("attention", NOT_NOW)
def test_who_is_not_to_be_spoken_to_is_not_told_though_the_window_is_hidden_then(
    evening: Make, attention: Attention
) -> None:
    it = evening(hidden=False)
    it.begin()
    it.attention.tell(attention)
    it.hidden = True
    it.notices.look()
    assert it.desktop.titles == []
    it.attention.tell(Attention())
    it.notices.look()
    assert it.desktop.titles == [it.standing.mix.title]


@pytest.mark.parametrize("attention", NOT_NOW)
def test_it_goes_when_the_listener_is_not_to_be_spoken_to_any_more(evening: Make, attention: Attention) -> None:
    it = evening()
    it.begin()
    it.attention.tell(attention)
    it.notices.look()
    assert it.desktop.titles == []
    assert it.standing, "it waits where it is seen"


def test_it_goes_when_quiet_hours_begin(evening: Make) -> None:
    it = evening()
    it.manners.set_quiet(QuietHours(20, 8))
    it.begin()
    it.alarms.advance(timedelta(minutes=29))
    it.notices.look()
    assert it.desktop.titles
    it.alarms.advance(timedelta(minutes=1))
    it.notices.look()
    assert it.desktop.titles == []


def test_an_offer_is_told_of_once(evening: Make) -> None:
    it = evening()
    it.begin()
    for hidden in (False, True):
        it.hidden = hidden
        it.notices.look()
    assert it.desktop.titles == []


def test_it_goes_when_something_plays(evening: Make) -> None:
    it = evening()
    it.begin()
    it.player.play([it.standing.mix.tracks[0]], CHOSEN)
    it.settle()
    assert it.desktop.titles == []


def test_who_puts_it_away_has_not_answered_and_sees_it_no_more(evening: Make) -> None:
    it = evening()
    it.begin()
    it.desktop.put_away()
    it.notices.look()
    assert it.answers == []
    assert it.desktop.titles == []


def test_who_does_not_want_them_gets_none(evening: Make) -> None:
    it = evening()
    it.presence.set_tells_offers(False)
    it.begin()
    assert it.desktop.titles == []
    it.presence.set_tells_offers(True)
    assert it.desktop.titles == [it.standing.mix.title]


def test_a_desktop_without_buttons_tells_of_it_all_the_same(evening: Make) -> None:
    it = evening(desktop=Desktop(can=("body",)))
    it.begin()
    (shown,) = it.desktop.shown.values()
    assert shown[5] == []


def test_what_is_taken_back_before_the_desktop_has_a_number_for_it_goes_too() -> None:
    desktop = Desktop(answers=False)
    notices = Notices(desktop)  # type: ignore[arg-type]
    notices.show("Jazz", "", buttons={"play": "Play"})
    notices.withdraw()
    assert desktop.titles == ["Jazz"]
    desktop.waiting.pop()()
    assert desktop.titles == []


def test_the_press_on_another_programs_notification_is_not_ours(evening: Make) -> None:
    it = evening()
    it.begin()
    it.desktop.press("play", number=3)
    assert it.answers == []
