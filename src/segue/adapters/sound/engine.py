"""Plays files without a gap between them: decoded by FFmpeg, and by VLC what FFmpeg does not know."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from segue.adapters.sound.devices import Device
from segue.adapters.sound.mixer import Voice
from segue.adapters.sound.speaker import DEVICE_IS_SILENT, At, Begun, Over, Speaker, Told
from segue.adapters.sound.stream import AHEAD, Stream
from segue.core.engine_choice import why_unplayable
from segue.core.ports.machine import Post
from segue.core.ports.playing import Dropped, Ended, EngineNews, Failed, Piece, Started, Token, Tuned
from segue.domain.equaliser import Bands
from segue.domain.fading import Fades

#: The speaker tells its position about every 0.2 s. After this long without, it has stalled, and so does ours.
_TOLD_EVERY = 1.0

#: Decodes all from a position in a piece, if it can, and returns only then.
OtherDecoder = Callable[[Piece, timedelta, Stream], bool]


class _Playback(Struct):
    """One piece, as the thread that owns the state knows it.

    `position` was true at `since`, in monotonic seconds, and passes at a `pace`; None while it stands still.
    """

    piece: Piece
    position: timedelta
    voice: Voice
    since: float | None = None
    pace: float = 1.0
    duration: timedelta | None = None
    started: bool = False
    paused: bool = False
    tuned: Tuned | None = None  # what a station has said before it was heard


class SoundEngine:
    """An Engine. Each file is decoded on a thread of its own, since a disk may have to wake up, or never answer;
    one thread mixes them and fills the device.
    """

    def __init__(self, post: Post, build: Callable[[int, float], Device], silent: bool, other: OtherDecoder) -> None:
        """`build` makes a device for a rate and a gain; it is `silent` where that is heard by nobody."""
        self._post = post
        self._silent = silent
        self._other = other
        self._heard: Callable[[EngineNews], None] = _unheard
        self._playback: _Playback | None = None
        self._following: Piece | None = None
        self._follower: _Playback | None = None
        self._withdrawn: set[Token] = set()  # of what was to follow: the speaker may have mixed some of it already
        self._volume = 100
        self._muted = False
        self._speaker = Speaker(build, post, self._told)

    @property
    def name(self) -> str:
        return "FFmpeg"

    @property
    def silent(self) -> bool:
        return self._silent

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard

    def play(self, piece: Piece) -> None:
        before = self._playback
        self._following = self._follower = None
        self._withdrawn.clear()
        self._playback = self._decode(piece, piece.start, before)
        self._speaker.play(self._playback.voice)

    def follow(self, piece: Piece | None) -> None:
        self._following = piece
        if self._follower is not None:
            self._withdrawn.add(self._follower.piece.token)
            self._follower = None
            self._speaker.follow(None)
        if self._playback is not None and piece is not None:
            self._playback.voice.stream.hold(AHEAD + piece.overlap)  # all that it sounds together with must be there
        self._prepare()

    def pause(self) -> None:
        playback = self._playback
        if playback is not None and not playback.paused:
            _stand(playback, self.position())
            playback.paused = True
            self._speaker.set_paused(True)

    def resume(self) -> None:
        playback = self._playback
        if playback is not None and playback.paused:
            playback.paused = False
            self._speaker.set_paused(False)

    def stop(self) -> None:
        self._playback = self._following = self._follower = None
        self._withdrawn.clear()
        self._speaker.stop()

    def seek(self, position: timedelta) -> None:
        playback = self._playback
        if playback is None:
            return
        position = max(position, timedelta())
        if playback.duration is not None:
            position = min(position, playback.duration)
        piece = replace(playback.piece, overlap=timedelta())  # it has begun: there is nothing to fade over any more
        fresh = self._decode(piece, position, None)
        fresh.duration, fresh.started, fresh.paused = playback.duration, playback.started, playback.paused
        self._playback = fresh
        self._speaker.play(fresh.voice, fresh.paused)
        self.follow(self._following)
        self._withdrawn.clear()

    def position(self) -> timedelta:
        playback = self._playback
        if playback is None:
            return timedelta()
        if playback.since is None:
            return playback.position
        gone = min(time.monotonic() - playback.since, _TOLD_EVERY)
        position = playback.position + timedelta(seconds=gone * playback.pace)
        return position if playback.duration is None else min(position, playback.duration)

    def set_volume(self, percent: int) -> None:
        self._volume = max(0, min(percent, 100))
        self._set_loudness()

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._set_loudness()

    def level(self, token: Token, gain: float) -> None:
        for playback in (self._playback, self._follower):
            if playback is not None and playback.piece.token == token:
                playback.piece = replace(playback.piece, gain=gain)
                self._speaker.level(playback.voice, gain)
        if self._following is not None and self._following.token == token:
            self._following = replace(self._following, gain=gain)

    def set_bands(self, bands: Bands) -> None:
        self._speaker.set_bands(bands)

    def set_speed(self, speed: float) -> None:
        self._speaker.set_speed(speed)

    def set_fades(self, fades: Fades) -> None:
        self._speaker.set_fades(fades)

    def fade(self, to: float, over: timedelta) -> None:
        self._speaker.fade(to, over)

    def ask(self, answer: Callable[[], None]) -> None:
        self._speaker.ask(answer)

    def close(self) -> None:
        self._playback = self._following = self._follower = None
        self._speaker.close()

    def abandon(self) -> None:
        self._heard = _unheard
        self._playback = self._following = self._follower = None
        self._speaker.abandon()

    # ------------------------------------------------------------ decoding

    def _decode(self, piece: Piece, start: timedelta, before: _Playback | None) -> _Playback:
        """Begin to decode a piece; where it is to overlap what is `before` it, at the rate of that."""
        start = max(start, timedelta())
        stream = Stream(self._speaker.news, is_live=piece.address is not None)
        rate = before.voice.stream.rate if piece.overlap and before is not None else None
        voice = Voice(piece.token, stream, start, piece.gain, piece.overlap)
        playback = _Playback(piece, start, voice)
        threading.Thread(
            target=self._run, args=(piece, start, stream, rate), name="segue-decode", daemon=True
        ).start()
        return playback

    def _run(self, piece: Piece, start: timedelta, stream: Stream, rate: int | None) -> None:
        """On the decoder's thread."""
        if piece.address is not None:
            from segue.adapters.sound import radio  # late: few listen to stations

            radio.listen(piece, stream, lambda news: self._post(partial(self._received, stream, news)))
            return
        try:
            is_known = self._decode_by_either(piece, start, stream, rate)
        except OSError:  # it cannot be opened, or no more
            is_known = False
        if not is_known:
            stream.complete(why_unplayable(piece.path, "Segue"))
        self._post(partial(self._decoded, stream))

    def _decode_by_either(self, piece: Piece, start: timedelta, stream: Stream, rate: int | None) -> bool:
        """Whether either knows it. Raises OSError."""
        from segue.adapters.sound import ffmpeg  # late: it takes 50 ms and 20 MB, and nothing plays at the start

        try:
            ffmpeg.decode(piece.path, start, piece.end, stream, rate)
        except ffmpeg.NoSound:
            return self._other(piece, start, stream)
        return True

    def _decoded(self, stream: Stream) -> None:
        """All of a file is decoded, some seconds before its end: time for the next. Where it broke off, that is told
        of before anything follows.
        """
        if self._playback is not None and self._playback.voice.stream is stream:
            self._prepare()

    def _prepare(self) -> None:
        playback, piece = self._playback, self._following
        stream = None if playback is None else playback.voice.stream
        if piece is not None and stream is not None and stream.is_complete and stream.failure is None:
            self._follower = self._decode(piece, piece.start, playback)
            self._speaker.follow(self._follower.voice)

    # ------------------------------------------------------------ posted: on the thread that owns the state

    def _received(self, stream: Stream, news: Tuned | Dropped) -> None:
        playback = self._playback
        if playback is None or playback.voice.stream is not stream:
            return
        if playback.started:
            self._heard(news)
        elif isinstance(news, Tuned):
            playback.tuned = news

    def _told(self, news: Told) -> None:
        follower = self._follower
        if isinstance(news, Begun) and follower is not None and news.token == follower.piece.token:
            self._go_on(follower)
        elif isinstance(news, Begun) and news.token in self._withdrawn:
            self._break_off()
        playback = self._playback
        if playback is None or playback.piece.token != news.token:
            return
        match news:
            case Begun(token, duration):
                end = playback.piece.end
                playback.duration = min(duration, end) if duration and end else end or duration
                if not playback.started:
                    playback.started = True
                    self._heard(Started(token, playback.duration, playback.voice.stream.source))
                    if playback.tuned is not None:
                        self._heard(playback.tuned)
            case At(voice, position, at, pace):
                is_of_now = voice is playback.voice  # else it was on its way when another place was sought
                if is_of_now and playback.started and not playback.paused:
                    playback.position, playback.since, playback.pace = position, at, pace
            case Over(token, failure, silent):
                place = self.position() if failure is DEVICE_IS_SILENT else None
                self._playback = self._follower = self._following = None
                self._withdrawn.clear()
                if failure is not None:
                    self._heard(Failed(token, failure, place, silent))
                    return
                if not playback.started:
                    self._heard(Started(token, playback.duration))
                self._heard(Ended(token))

    def _go_on(self, follower: _Playback) -> None:
        """What follows is what plays."""
        before, self._playback = self._playback, follower
        self._following = self._follower = None
        self._withdrawn.clear()
        assert before is not None
        follower.paused = before.paused
        if follower.voice.stream.is_complete:
            self._prepare()
        self._heard(Ended(before.piece.token, follower.piece.token))

    def _break_off(self) -> None:
        """What is heard now was to follow once, and is no longer wanted: it was mixed before that was known."""
        before = self._playback
        assert before is not None
        self.stop()
        self._heard(Ended(before.piece.token))

    def _set_loudness(self) -> None:
        # The percent is as loudness is felt: the amplitude is its cube, as in PulseAudio and VLC.
        self._speaker.set_gain(0.0 if self._muted else (self._volume / 100) ** 3)


def _stand(playback: _Playback, position: timedelta) -> None:
    playback.position, playback.since = position, None


def _unheard(_news: EngineNews) -> None:
    """Before `listen`, nobody hears."""
