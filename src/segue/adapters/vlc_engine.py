"""Plays files by libVLC."""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from segue.core.engine_choice import EngineUnavailable, why_unplayable
from segue.core.ports import Ended, EngineNews, Failed, Post, Started, Token
from segue.core.worker import Worker

# Only what VLC's own core knows: an option of a plugin that a system leaves out keeps VLC from starting at all.
_ARGUMENTS = (
    "--quiet",
    "--no-video",
    "--no-sub-autodetect-file",  # else VLC reads the whole folder at each start, in search of subtitles
)

#: VLC tells its time about every 0.3 s. After this long without, it has stalled, and so does the position.
_TOLD_EVERY = 1.0

#: For so long after a seek VLC may still tell a time from before it.
_SEEK_SETTLES = 0.3

#: With no more than this left, a file that ends has been played: of a single short frame VLC plays nothing.
_CRUMB = timedelta(seconds=0.1)

#: How far the decoder may run ahead where no device holds it back, in seconds.
_AHEAD = 0.05


@dataclass(slots=True)
class _Playback:
    """One call of `play`, as the thread that owns the state knows it.

    `position` was true at `since`, in monotonic seconds; None while it stands still.
    """

    token: Token
    path: Path
    position: timedelta
    since: float | None = None
    settled: float = 0.0
    duration: timedelta | None = None
    has_audio: bool = False
    is_running: bool = False
    started: bool = False
    paused: bool = False
    seek_wanted: bool = False


class VlcEngine:
    """An Engine.

    libVLC's own threads only post. Everything asked of libVLC is asked on a thread of our own, in order:
    to stop or to replace a file waits for whoever reads it, and that may be a disk that has to wake up.
    """

    def __init__(self, post: Post, silent: bool) -> None:
        """Raises EngineUnavailable where libVLC is missing or does not start."""
        vlc = _libvlc()
        instance = vlc.Instance(list(_ARGUMENTS))
        if instance is None:
            raise EngineUnavailable("VLC is installed, but does not start: its plugins may be missing.")
        instance.log_unset()
        instance.set_user_agent("Segue", "Segue")  # the name that a desktop's mixer shows
        self._post = post
        self._silent = silent
        self._heard: Callable[[EngineNews], None] = _unheard
        self._playback: _Playback | None = None
        self._volume = 100
        self._muted = False
        # Below: what belongs to the worker, but for `_wanted` and `_hurry`, which tell it of newer wishes.
        self._vlc = vlc
        self._instance = instance
        self._wanted: Token | None = None
        self._hurry = threading.Event()
        self._media: Any = None
        self._player: Any = None
        # libVLC keeps no reference to its callbacks, so we must.
        self._take_sound = vlc.CallbackDecorators.AudioPlayCb(self._at_the_pace_of_a_device)
        self._events: Any = None
        self._worker = Worker("segue-vlc", post)

    @property
    def name(self) -> str:
        return "VLC"

    @property
    def silent(self) -> bool:
        return self._silent

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard

    def play(self, path: Path, token: Token, start: timedelta = timedelta()) -> None:
        self._playback = _Playback(token, path, max(start, timedelta()))
        self._want(token)
        self._worker.submit(partial(self._begin, path, token, self._playback.position))

    def pause(self) -> None:
        playback = self._playback
        if playback is None or playback.paused:
            return
        self._stand(playback, self.position())
        playback.paused = True
        if playback.started:
            self._worker.submit(partial(self._set_pause, True))

    def resume(self) -> None:
        playback = self._playback
        if playback is None or not playback.paused:
            return
        playback.paused = False
        if playback.started:
            self._go_on(playback, playback.position)
            self._worker.submit(partial(self._set_pause, False))

    def stop(self) -> None:
        self._playback = None
        self._want(None)
        self._worker.submit(self._halt)

    def seek(self, position: timedelta) -> None:
        playback = self._playback
        if playback is None:
            return
        position = max(position, timedelta())
        if playback.duration is not None:
            position = min(position, playback.duration)
        if not playback.started:
            playback.position, playback.seek_wanted = position, True
            return
        if playback.paused:
            self._stand(playback, position)
        else:
            self._go_on(playback, position)
        playback.settled = time.monotonic() + _SEEK_SETTLES
        self._worker.submit(partial(self._set_time, position))

    def position(self) -> timedelta:
        playback = self._playback
        if playback is None:
            return timedelta()
        if playback.since is None:
            return playback.position
        gone = min(time.monotonic() - playback.since, _TOLD_EVERY)
        position = playback.position + timedelta(seconds=gone)
        return position if playback.duration is None else min(position, playback.duration)

    def set_volume(self, percent: int) -> None:
        self._volume = max(0, min(percent, 100))
        self._worker.submit(self._set_loudness)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._worker.submit(self._set_loudness)

    def close(self) -> None:
        self._playback = None
        self._want(None)
        self._worker.submit(self._leave)
        self._worker.close()

    # ------------------------------------------------------------ on the worker

    def _begin(self, path: Path, token: Token, start: timedelta) -> None:
        if token != self._wanted:
            return  # the listener has clicked on: nothing of this was wanted any more
        self._release()
        self._media = self._instance.media_new_path(os.fsencode(path))
        if start:
            self._media.add_option(f":start-time={start.total_seconds():.3f}")
        # A player for each file, since VLC's output takes a volume in advance only before its first stream;
        # set later, each file after the first would begin at full volume, for 50 ms.
        self._player = self._instance.media_player_new()
        self._player.set_media(self._media)
        self._player.set_role(self._vlc.MediaPlayerRole.Music)
        self._attach(token)
        if self._silent:
            self._hurry.clear()
            self._player.audio_set_callbacks(self._take_sound, None, None, None, None, None)
            self._player.audio_set_format("S16N", 44100, 2)
        else:
            self._player.audio_set_mute(False)  # PulseAudio remembers it, from one program run to the next
            self._set_loudness()
        self._player.play()

    def _halt(self) -> None:
        if self._wanted is None:
            self._release()

    def _release(self) -> None:
        """Let go of the file that plays. Waits until libVLC has told its last news of it."""
        if self._player is not None:
            self._player.stop()
            self._player.release()
            self._media.release()
            self._player = self._media = self._events = None

    def _set_pause(self, paused: bool) -> None:
        if self._player is not None:
            self._player.set_pause(paused)

    def _set_time(self, position: timedelta) -> None:
        if self._player is not None:
            self._player.set_time(position // timedelta(milliseconds=1))

    def _set_loudness(self) -> None:
        # VLC's percent is already as loudness is felt: the amplitude is its cube, as in PulseAudio.
        # Muted is volume 0, since VLC's own mute takes hold only when sound has already come.
        if self._player is not None:
            self._player.audio_set_volume(0 if self._muted else self._volume)

    def _sound_check(self, path: Path, has_audio: bool) -> str | None:
        """Once the file has ended: None if it was heard, else why not."""
        figures = self._vlc.MediaStats()
        self._player.stop()  # only then are they complete
        self._media.get_stats(figures)
        if figures.played_abuffers:
            return None
        if has_audio and not self._silent:
            return "No sound came of this file: it is damaged, or the audio device does not answer."
        return why_unplayable(path, self.name)

    def _leave(self) -> None:
        self._release()
        self._instance.release()

    # ------------------------------------------------------------ on libVLC's threads: post, nothing else

    def _attach(self, token: Token) -> None:
        def added(event: Any) -> None:
            # The union's first number is the kind of stream here, which python-vlc gives no name.
            if event.u.meta_type == self._vlc.TrackType.audio.value:
                self._post(partial(self._found_audio, token))

        def length(event: Any) -> None:
            self._post(partial(self._found_length, token, event.u.new_length))

        def passed(event: Any) -> None:
            self._post(partial(self._time_passed, token, event.u.new_time, time.monotonic()))

        kinds = self._vlc.EventType
        # Not by MediaPlayer.event_manager, which would keep each player for ever.
        self._events = self._vlc.libvlc_media_player_event_manager(self._player)
        self._events.event_attach(kinds.MediaPlayerESAdded, added)
        self._events.event_attach(kinds.MediaPlayerLengthChanged, length)
        self._events.event_attach(kinds.MediaPlayerTimeChanged, passed)
        for kind, told in (
            (kinds.MediaPlayerPlaying, self._runs),
            (kinds.MediaPlayerEndReached, self._ended),
            (kinds.MediaPlayerEncounteredError, self._broke),
        ):
            news = partial(told, token)
            self._events.event_attach(kind, lambda _event, news=news: self._post(news))

    def _at_the_pace_of_a_device(self, _data: Any, _samples: Any, _count: int, due: int) -> None:
        # Taken at once, the sound of a file would end more than a second before its time. The clock is the
        # one thing of libVLC that a callback may ask.
        ahead = (due - self._vlc.libvlc_clock()) / 1_000_000 - _AHEAD
        if ahead > 0:
            self._hurry.wait(min(ahead, 1.0))

    # ------------------------------------------------------------ posted: on the thread that owns the state

    def _found_audio(self, token: Token) -> None:
        if (playback := self._current(token)) is not None:
            playback.has_audio = True
            self._start_if_ready(playback)

    def _runs(self, token: Token) -> None:
        if (playback := self._current(token)) is not None:
            playback.is_running = True
            self._start_if_ready(playback)

    def _found_length(self, token: Token, milliseconds: int) -> None:
        if (playback := self._current(token)) is not None and milliseconds > 0:
            playback.duration = timedelta(milliseconds=milliseconds)

    def _start_if_ready(self, playback: _Playback) -> None:
        # VLC also "plays" what holds no audio, such as a text, and ends it at once.
        if playback.started or not (playback.has_audio and playback.is_running):
            return
        playback.started = True
        if playback.paused:
            self._worker.submit(partial(self._set_pause, True))
        else:
            self._go_on(playback, playback.position)
        if playback.seek_wanted:
            self.seek(playback.position)
        self._heard(Started(playback.token, playback.duration))

    def _time_passed(self, token: Token, milliseconds: int, at: float) -> None:
        playback = self._current(token)
        if playback is None or playback.since is None or at < playback.settled:
            return
        playback.position, playback.since = timedelta(milliseconds=milliseconds), at

    def _ended(self, token: Token) -> None:
        if (playback := self._current(token)) is None:
            return
        self._stand(playback, self.position())
        if playback.duration is not None and playback.duration - playback.position < _CRUMB:
            self._conclude(token, None)
        else:
            check = partial(self._sound_check, playback.path, playback.has_audio)
            self._worker.submit(check, partial(self._conclude, token))

    def _broke(self, token: Token) -> None:
        if (playback := self._current(token)) is not None:
            check = partial(why_unplayable, playback.path, self.name)
            self._worker.submit(check, partial(self._conclude, token))

    def _conclude(self, token: Token, failure: str | None) -> None:
        playback = self._current(token)
        if playback is None:
            return
        self._playback = None
        if failure is not None:
            self._heard(Failed(token, failure))
            return
        if not playback.started:
            self._heard(Started(token, playback.duration))
        self._heard(Ended(token))

    def _current(self, token: Token) -> _Playback | None:
        playback = self._playback
        return playback if playback is not None and playback.token == token else None

    def _want(self, token: Token | None) -> None:
        self._wanted = token
        self._hurry.set()

    @staticmethod
    def _stand(playback: _Playback, position: timedelta) -> None:
        playback.position, playback.since = position, None

    @staticmethod
    def _go_on(playback: _Playback, position: timedelta) -> None:
        playback.position, playback.since = position, time.monotonic()


def _libvlc() -> Any:
    try:
        import vlc
    except (Exception, SystemExit) as error:
        # Depending on the system and on what is missing, python-vlc raises NotImplementedError, NameError,
        # OSError or FileNotFoundError, and even leaves by sys.exit.
        raise EngineUnavailable("VLC is not installed.") from error
    return vlc


def _unheard(_news: EngineNews) -> None:
    """Before `listen`, nobody hears."""
