"""Plays files by libVLC."""

import ctypes
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any

from segue.adapters.vlc.devices import Device, NoDevice
from segue.adapters.vlc.speaker import Speaker
from segue.adapters.vlc.stream import SoundFormat, Stream
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

#: By so much VLC stops too late, or too early.
_STOPS_WITHIN = timedelta(seconds=2)

#: What a sound server takes: frames a second, and channels. The rest is VLC's to convert.
_RATES = (8_000, 192_000)
_CHANNELS = 2

_DEVICE_IS_SILENT = "The audio device does not answer."


class Output(Enum):
    """Where the sound goes."""

    SERVER = auto()  # a sound server, by our own speaker, since VLC drops what it holds for late
    VLC = auto()  # whatever VLC finds, such as ALSA
    NONE = auto()  # nowhere, but in real time


@dataclass(slots=True)
class _Playback:
    """One call of `play`, as the thread that owns the state knows it.

    `position` was true at `since`, in monotonic seconds; None while it stands still.
    """

    token: Token
    path: Path
    position: timedelta
    end: timedelta | None = None
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

    libVLC's own threads only post, and put sound into a Stream. Everything asked of libVLC is asked on a thread of
    our own, in order: to stop or to replace a file waits for whoever reads it, and that may be a disk that has to
    wake up.
    """

    def __init__(self, post: Post, output: Output) -> None:
        """Raises EngineUnavailable where libVLC is missing or does not start."""
        vlc = _libvlc()
        instance = vlc.Instance(list(_ARGUMENTS))
        if instance is None:
            raise EngineUnavailable("VLC is installed, but does not start: its plugins may be missing.")
        instance.log_unset()
        instance.set_user_agent("Segue", "Segue")  # the name that a desktop's mixer shows
        self._post = post
        self._silent = output is Output.NONE
        self._heard: Callable[[EngineNews], None] = _unheard
        self._playback: _Playback | None = None
        self._volume = 100
        self._muted = False
        # Below: what belongs to the worker, but for `_wanted`, which tells it of newer wishes.
        self._vlc = vlc
        self._instance = instance
        self._output = output
        self._speaker: Speaker | None = None
        self._wanted: Token | None = None
        self._stream: Stream | None = None
        self._media: Any = None
        self._player: Any = None
        # libVLC keeps no reference to its callbacks, so we must.
        self._events: Any = None
        self._sound_callbacks: tuple[Any, ...] = ()
        self._worker = Worker("segue-vlc", post)

    @property
    def name(self) -> str:
        return "VLC"

    @property
    def silent(self) -> bool:
        return self._silent

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard

    def play(self, path: Path, token: Token, start: timedelta = timedelta(), end: timedelta | None = None) -> None:
        self._playback = _Playback(token, path, max(start, timedelta()), end)
        self._want(token)
        self._worker.submit(partial(self._begin, path, token, self._playback.position, end))

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
        self._stand(playback, position)
        playback.settled = time.monotonic() + _SEEK_SETTLES
        self._worker.submit(partial(self._set_time, playback, position, playback.paused))

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

    def _begin(self, path: Path, token: Token, start: timedelta, end: timedelta | None) -> None:
        if token != self._wanted:
            return  # the listener has clicked on: nothing of this was wanted any more
        self._release()
        speaker = self._open_speaker()
        self._media = self._instance.media_new_path(os.fsencode(path))
        if start:
            # Its own readers of FLAC and Ogg find a place in a file without an index only about, or not at all.
            self._media.add_option(":demux=avformat")
            self._media.add_option(f":start-time={start.total_seconds():.3f}")
        if end is not None:
            last = end if speaker is None else end + _STOPS_WITHIN  # the stream ends exactly
            self._media.add_option(f":stop-time={last.total_seconds():.3f}")
        # A player for each file, since VLC's output takes a volume in advance only before its first stream;
        # set later, each file after the first would begin at full volume, for 50 ms.
        self._player = self._instance.media_player_new()
        self._player.set_media(self._media)
        self._player.set_role(self._vlc.MediaPlayerRole.Music)
        if speaker is None:
            self._player.audio_set_mute(False)  # PulseAudio remembers it, from one program run to the next
        else:
            self._stream = Stream(token, start, speaker.news, end)
            self._attach_sound(self._stream)
            speaker.play(self._stream)
        self._attach(token, self._stream)
        self._set_loudness()
        self._player.play()

    def _open_speaker(self) -> Speaker | None:
        """None where VLC is to find an output of its own."""
        if self._speaker is None and self._output is not Output.VLC:
            build: Callable[[SoundFormat, float], Device] = NoDevice
            if self._output is Output.SERVER:
                try:
                    from segue.adapters.vlc.server_device import ServerDevice
                except ImportError:  # it wants libpulse
                    self._output = Output.VLC
                    return None
                build = ServerDevice
            self._speaker = Speaker(build, self._post, self._time_passed, self._played_out)
        return self._speaker

    def _halt(self) -> None:
        if self._wanted is None:
            if self._speaker is not None:
                self._speaker.stop()
            self._release()

    def _release(self) -> None:
        """Let go of the file that plays. Waits until libVLC has told its last news of it."""
        if self._player is not None:
            self._player.stop()
            self._player.release()
            self._media.release()
            self._player = self._media = self._events = self._stream = None
            self._sound_callbacks = ()

    def _set_pause(self, paused: bool) -> None:
        if self._player is not None:
            if self._speaker is not None:
                self._speaker.set_paused(paused)
            self._player.set_pause(paused)

    def _set_time(self, playback: _Playback, position: timedelta, paused: bool) -> None:
        if self._player is None or playback.token != self._wanted:
            return
        if self._stream is None or self._stream.seek(position):
            self._player.set_time(position // timedelta(milliseconds=1))
            return
        # VLC is at the end of the file and takes no wishes any more, though the last second is still to be heard.
        self._begin(playback.path, playback.token, position, playback.end)
        if paused:
            self._set_pause(True)

    def _set_loudness(self) -> None:
        # VLC's percent is already as loudness is felt: the amplitude is its cube, as in PulseAudio.
        # Muted is volume 0, since VLC's own mute takes hold only when sound has already come.
        percent = 0 if self._muted else self._volume
        if self._speaker is not None:
            self._speaker.set_gain((percent / 100) ** 3)
        elif self._player is not None:
            self._player.audio_set_volume(percent)

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
        if self._speaker is not None:
            self._speaker.close()
        self._release()
        self._instance.release()

    # ------------------------------------------------------------ on libVLC's threads: post, and put; nothing else

    def _attach(self, token: Token, stream: Stream | None) -> None:
        def added(event: Any) -> None:
            # The union's first number is the kind of stream here, which python-vlc gives no name.
            if event.u.meta_type == self._vlc.TrackType.audio.value:
                self._post(partial(self._found_audio, token))

        def length(event: Any) -> None:
            self._post(partial(self._found_length, token, event.u.new_length))

        def passed(event: Any) -> None:
            position = timedelta(milliseconds=event.u.new_time)
            self._post(partial(self._time_passed, token, position, time.monotonic()))

        def ended(_event: Any) -> None:
            if stream is not None:
                stream.complete()  # VLC is ahead of what is heard: the speaker tells when that has ended
            else:
                self._post(partial(self._ended, token))

        def runs(_event: Any) -> None:
            self._post(partial(self._runs, token))

        def broke(_event: Any) -> None:
            self._post(partial(self._broke, token))

        kinds = self._vlc.EventType
        # Not by MediaPlayer.event_manager, which would keep each player for ever.
        self._events = self._vlc.libvlc_media_player_event_manager(self._player)
        self._events.event_attach(kinds.MediaPlayerESAdded, added)
        self._events.event_attach(kinds.MediaPlayerLengthChanged, length)
        self._events.event_attach(kinds.MediaPlayerPlaying, runs)
        self._events.event_attach(kinds.MediaPlayerEndReached, ended)
        self._events.event_attach(kinds.MediaPlayerEncounteredError, broke)
        if stream is None:
            self._events.event_attach(kinds.MediaPlayerTimeChanged, passed)

    def _attach_sound(self, stream: Stream) -> None:
        frame = 0

        def begin(_opaque: Any, _format: Any, rate: Any, channels: Any) -> int:
            nonlocal frame
            rate[0] = max(_RATES[0], min(rate[0], _RATES[1]))
            channels[0] = min(channels[0], _CHANNELS)
            format_ = SoundFormat(rate[0], channels[0])
            frame = format_.frame
            stream.begin(format_)
            return 0

        def put(_data: Any, samples: int, count: int, _due: int) -> None:
            stream.put(ctypes.string_at(samples, count * frame))

        def cut(_data: Any, _due: int) -> None:
            stream.cut()

        kinds = self._vlc.CallbackDecorators
        callbacks = kinds.AudioSetupCb(begin), kinds.AudioPlayCb(put), kinds.AudioFlushCb(cut)
        self._sound_callbacks = callbacks
        self._player.audio_set_format_callbacks(callbacks[0], None)
        self._player.audio_set_callbacks(callbacks[1], None, None, callbacks[2], None, None)

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
            length = timedelta(milliseconds=milliseconds)
            playback.duration = length if playback.end is None else min(length, playback.end)

    def _start_if_ready(self, playback: _Playback) -> None:
        # VLC also "plays" what holds no audio, such as a text, and ends it at once.
        if playback.started or not (playback.has_audio and playback.is_running):
            return
        playback.started = True
        if playback.paused:
            self._worker.submit(partial(self._set_pause, True))
        if playback.seek_wanted:
            self.seek(playback.position)
        self._heard(Started(playback.token, playback.duration))

    def _time_passed(self, token: Token, position: timedelta, at: float) -> None:
        playback = self._current(token)
        if playback is not None and playback.started and not playback.paused and at >= playback.settled:
            playback.position, playback.since = position, at

    def _played_out(self, token: Token, played: bool) -> None:
        if played:
            self._ended(token)
        else:
            self._conclude(token, _DEVICE_IS_SILENT)

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

    @staticmethod
    def _stand(playback: _Playback, position: timedelta) -> None:
        playback.position, playback.since = position, None


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
