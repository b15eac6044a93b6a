"""Scrobbling: tells services for listening histories of each play that counts, once, however often that fails.

Each play of the log is looked at once for each service, and what is to be sent waits in the database until the
service has said that it has it. An answer may be lost, and what it was about is then sent again, with the same names
and time: by these a service knows what it has. So nothing is lost here, and what comes twice is counted once there.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from msgspec import Struct

from segue.core.errors import NoKeyring, WorldError
from segue.core.playback import NowPlaying, Player, State
from segue.core.ports.library import Tracks
from segue.core.ports.machine import Alarms, Clock
from segue.core.ports.scrobbling import Consent, ScrobbleQueue, Scrobbler, ScrobbleTools
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.play import Ending, Listen, Play, PlayId
from segue.domain.scrobble import (
    BATCH,
    Account,
    Answer,
    Invalid,
    Names,
    Scrobble,
    ScrobbleId,
    Service,
    Standing,
    Taken,
    Unavailable,
    Unwelcome,
    names_of,
    pause_after,
    scrobble_of,
)
from segue.domain.speech import tr
from segue.domain.taste import LeftOut, is_left_out
from segue.domain.track import Tags

#: What plays now is told of when it has played for so long: whoever hops from track to track tells of none.
TOLD_AFTER = timedelta(seconds=5)
_NOW = "now playing"

#: An alarm that went off while the machine slept is not to be missed.
_HOWEVER_LATE = timedelta(days=3650)

#: Some services take only so much a day.
PUT_OFF = timedelta(hours=1)

#: Gets what stood in the way, in a sentence; None where nothing did.
Then = Callable[[str | None], None]


class _Course(Struct):
    """How it goes with a service that is connected. `most` is how many are sent at once: fewer, while one is looked
    for that it will not take. `trouble` is why nothing is sent for now.
    """

    most: int = BATCH
    failures: int = 0
    is_sending: bool = False
    trouble: str = ""
    again: datetime | None = None
    must_wait: bool = False
    must_connect: bool = False


class Scrobbling:
    """Signals: `changed` carries how it stands with each service.

    What is `left_out` of the taste when it ends, as in a pause of learning, is sent to nobody. Nothing is connected
    to before the listener has connected a service; `tools` are asked for on the worker, and not before either.
    """

    def __init__(
        self,
        queue: ScrobbleQueue,
        tracks: Tracks,
        player: Player,
        left_out: Callable[[], Sequence[LeftOut]],
        tools: Callable[[], ScrobbleTools],
        worker: Worker,
        alarms: Alarms,
        clock: Clock,
    ) -> None:
        self.changed: Signal[Sequence[Standing]] = Signal()
        self._queue = queue
        self._tracks = tracks
        self._player = player
        self._left_out = left_out
        self._make_tools = tools
        self._worker = worker
        self._alarms = alarms
        self._clock = clock
        self._courses: dict[Service, _Course] = {account.service: _Course() for account in queue.accounts()}
        self._is_closed = False
        #: These belong to the worker.
        self._tools: ScrobbleTools | None = None
        self._keys: dict[Service, str] = {}
        player.played.connect(lambda _: self._hear())
        player.now_playing.connect(self._hear_now)
        player.state_changed.connect(lambda _: self._hear_now(player.current))

    @property
    def standings(self) -> Sequence[Standing]:
        accounts = {account.service: account for account in self._queue.accounts()}
        return [self._standing_of(service, accounts.get(service)) for service in Service]

    def begin(self) -> None:
        """Send what waits, also of plays that an earlier program had logged and not looked at."""
        self._hear()

    def look(self) -> None:
        """Other plays may wait than before: some were forgotten, or brought back."""
        self._hear()

    # ---- what the listener does

    def connect_listenbrainz(self, token: str, then: Then) -> None:
        def find(tools: ScrobbleTools) -> tuple[str, str]:
            return tools.listenbrainz.account(token), token

        self._connect(Service.LISTENBRAINZ, find, then)

    def ask_lastfm(self, api_key: str, secret: str, then: Callable[[Consent | str], None]) -> None:
        """`then` gets what is to be allowed in the browser, or what stood in the way."""

        def task() -> Consent | str:
            try:
                return self._opened().lastfm.ask(api_key, secret)
            except WorldError as error:
                return str(error)

        self._worker.submit(task, then)

    def connect_lastfm(self, consent: Consent, then: Then) -> None:
        """When it has been allowed in the browser."""
        self._connect(Service.LASTFM, lambda tools: tools.lastfm.granted(consent), then)

    def disconnect(self, service: Service, then: Then) -> None:
        """What waits for it is not sent, and its key is taken out of the keyring."""
        try:
            self._queue.disconnect(service)
        except WorldError as error:
            then(str(error))
            return
        del self._courses[service]
        self._alarms.cancel(_key_of(service))

        def task() -> str | None:
            self._keys.pop(service, None)
            try:
                self._opened().keyring.delete(service.value)
            except NoKeyring as error:
                return tr("The key is still in your keyring: {reason}").format(reason=error)
            return None

        self._worker.submit(task, then)
        self._tell()

    def send_now(self, service: Service) -> None:
        """Without waiting any longer, unless the service itself has asked for that."""
        course = self._courses[service]
        if not course.must_wait:
            self._go_on(service, course)

    def try_refused_again(self, service: Service) -> None:
        self._queue.restore_refused(service)
        self._send(service)

    def drop_refused(self, service: Service) -> None:
        self._queue.drop_refused(service)
        self._tell()

    def close(self) -> None:
        """What is under way may come to its end, and is sent again by the next program."""
        self._is_closed = True

    # ---- from the log to the queue

    def _hear(self) -> None:
        for service in self._courses:
            try:
                self._take_in(service)
            except WorldError:  # the log has them: they are looked at with the next play
                continue
            self._send(service)

    def _take_in(self, service: Service) -> None:
        plays = self._queue.unread(service)
        if not plays:
            return
        tags = {track.id: track.tags for track in self._tracks.many([play.listen.track for play in plays])}
        left_out = self._left_out()

        def to_send(play: Play, its: Tags | None) -> Scrobble | None:
            return None if its is None or is_left_out(left_out, play, its) else scrobble_of(play, its)

        self._queue.read(service, {play.id: to_send(play, tags.get(play.listen.track)) for play in plays})

    # ---- from the queue to the service

    def _send(self, service: Service) -> None:
        course = self._courses[service]
        if course.is_sending or course.trouble:
            self._tell()
            return
        rows = self._queue.waiting(service, course.most)
        course.is_sending = bool(rows)
        self._tell()
        if not rows:
            return
        scrobbles = [scrobble for _, scrobble in rows]

        def task() -> Answer | NoKeyring | None:
            try:
                key = self._key(service)
            except NoKeyring as error:
                return error
            return None if key is None else self._scrobbler(service).submit(key, scrobbles)

        def failed() -> None:
            course.is_sending = False

        self._worker.submit(
            task, lambda answer: self._answered(service, course, [i for i, _ in rows], answer), failed
        )

    def _answered(
        self, service: Service, course: _Course, ids: Sequence[ScrobbleId], answer: Answer | NoKeyring | None
    ) -> None:
        """None where there is no key to ask with."""
        if self._is_closed:
            return
        course.is_sending = False
        try:
            self._settle(course, ids, answer)
        except WorldError as error:  # it has them, and that cannot be noted: they will be sent once more
            answer = Unavailable(str(error))
        if self._courses.get(service) is not course:  # it was disconnected meanwhile
            return
        match answer:
            case Taken(_, put_off) if put_off:
                sentence = tr("{service} takes no more for today.").format(service=service.title)
                self._rest(service, course, sentence, PUT_OFF, must_wait=True)
            case Taken() | Invalid():
                course.failures = 0
                self._send(service)
            case Unwelcome():
                course.must_connect = True
                self._rest(
                    service,
                    course,
                    tr("{service} no longer lets Segue in. Connect it again.").format(service=service.title),
                    None,
                )
            case None:
                course.must_connect = True
                sentence = tr("The key for {service} is not in your keyring. Connect it again.").format(
                    service=service.title
                )
                self._rest(service, course, sentence, None)
            case NoKeyring():
                self._rest(service, course, str(answer), None)
            case Unavailable(reason, asked):
                course.failures += 1
                pause = pause_after(course.failures, asked)
                self._rest(service, course, reason, pause, must_wait=asked is not None)

    def _settle(self, course: _Course, ids: Sequence[ScrobbleId], answer: Answer | NoKeyring | None) -> None:
        now = self._clock.now()
        match answer:
            case Taken(refused, put_off):
                course.most = BATCH
                sent = [number for i, number in enumerate(ids) if i not in refused and i not in put_off]
                self._queue.settle(sent, {ids[i]: why for i, why in refused.items()}, now)
            case Invalid(reason) if len(ids) == 1:
                course.most = BATCH
                self._queue.settle([], {ids[0]: reason}, now)
            case Invalid():
                course.most = len(ids) // 2

    def _rest(
        self, service: Service, course: _Course, trouble: str, for_: timedelta | None, must_wait: bool = False
    ) -> None:
        """Send nothing for a time, or until the listener says so."""
        course.trouble = trouble
        course.must_wait = must_wait
        course.again = None if for_ is None else self._clock.now() + for_
        if course.again is not None:
            self._alarms.at(_key_of(service), course.again, lambda: self._go_on(service, course), _HOWEVER_LATE)
        self._tell()

    def _go_on(self, service: Service, course: _Course) -> None:
        self._alarms.cancel(_key_of(service))
        if self._courses.get(service) is course:
            course.trouble, course.again, course.must_wait, course.must_connect = "", None, False, False
            self._send(service)

    # ---- what plays now

    def _hear_now(self, now: NowPlaying | None) -> None:
        if now is None or not self._courses:
            self._alarms.cancel(_NOW)
        else:
            self._alarms.at(_NOW, self._clock.now() + TOLD_AFTER, self._tell_now, late=TOLD_AFTER)

    def _tell_now(self) -> None:
        now = self._player.current
        names = None if now is None else names_of(now.track.tags)
        if now is None or names is None or self._player.state is not State.PLAYING or self._is_private(now):
            return
        for service, course in self._courses.items():
            if not course.trouble:
                self._worker.submit(partial(self._name, service, names))

    def _is_private(self, now: NowPlaying) -> bool:
        listen = Listen(now.track.id, self._clock.now(), now.duration, now.origin)
        if self._player.leaves_no_trace:
            return True
        return is_left_out(self._left_out(), Play(PlayId(0), listen, Ending.STOPPED, 0), now.track.tags)

    # ---- how it stands

    def _tell(self) -> None:
        self.changed.emit(self.standings)

    def _standing_of(self, service: Service, account: Account | None) -> Standing:
        course = self._courses.get(service)
        if account is None or course is None:
            return Standing(service)
        return Standing(
            *(service, account, course.is_sending, course.trouble, course.again),
            *(course.must_wait, course.must_connect),
        )

    # ---- connecting

    def _connect(self, service: Service, find: Callable[[ScrobbleTools], tuple[str, str]], then: Then) -> None:
        """`find` gives whose account it is, and the key, on the worker."""

        def task() -> tuple[str] | str:
            try:
                tools = self._opened()
                name, key = find(tools)
                tools.keyring.set(service.value, key)
            except WorldError as error:
                return str(error)
            self._keys[service] = key
            return (name,)

        def done(found: tuple[str] | str) -> None:
            if self._is_closed:
                return
            if isinstance(found, str):
                then(found)
                return
            try:
                self._queue.connect(service, *found)
            except WorldError as error:
                then(str(error))
                return
            # The same course as before, if there is one: something may be under way.
            course = self._courses.setdefault(service, _Course())
            then(None)
            self._go_on(service, course)

        self._worker.submit(task, done)

    # ---- on the worker

    def _opened(self) -> ScrobbleTools:
        if self._tools is None:
            self._tools = self._make_tools()
        return self._tools

    def _scrobbler(self, service: Service) -> Scrobbler:
        tools = self._opened()
        return tools.listenbrainz if service is Service.LISTENBRAINZ else tools.lastfm

    def _key(self, service: Service) -> str | None:
        """Asked for once: a keyring may ask the listener to be unlocked."""
        if service not in self._keys:
            key = self._opened().keyring.get(service.value)
            if key is None:
                return None
            self._keys[service] = key
        return self._keys[service]

    def _name(self, service: Service, names: Names) -> None:
        try:
            key = self._key(service)
        except NoKeyring:  # told when something is to be sent
            return
        if key is not None:
            self._scrobbler(service).now_playing(key, names)


def _key_of(service: Service) -> str:
    return f"scrobble {service.value}"
