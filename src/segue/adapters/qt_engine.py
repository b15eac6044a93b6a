"""Plays files by Qt Multimedia, which brings its own FFmpeg: for machines without VLC."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QLoggingCategory, Qt, QTimer, QUrl

from segue.core.engine_choice import EngineUnavailable, why_unplayable
from segue.core.ports import Ended, EngineNews, Failed, Piece, Post, Started, Token
from segue.domain.equaliser import Bands

# What it warns of, a file that cannot be read, is told as news. Said here, since even its import logs.
QLoggingCategory.setFilterRules("qt.multimedia.*=false")
try:
    from PySide6.QtMultimedia import QAudioBufferOutput, QAudioOutput, QMediaDevices, QMediaPlayer
except ImportError as error:  # it wants libpulse
    raise EngineUnavailable("Qt Multimedia cannot be loaded on this system.") from error

_Status = QMediaPlayer.MediaStatus

#: A damaged file may neither sound nor fail, and a sound server may go away: what stands still for so long
#: without being paused has failed.
_PATIENCE = timedelta(seconds=4)


#: So close before the end that was asked for, the rest is timed.
_NEAR = timedelta(seconds=0.3)


@dataclass(slots=True)
class _Playback:
    """One call of `play`. `position` is where it shall begin; it counts until `started`."""

    token: Token
    path: Path
    position: timedelta
    end: timedelta | None = None
    loaded: bool = False
    started: bool = False
    paused: bool = False
    seek_wanted: bool = False


class QtEngine:
    """An Engine. It lives on the thread of the Qt event loop; loading, decoding and playing are Qt's threads."""

    def __init__(self, post: Post, silent: bool) -> None:
        self._post = post
        self._heard: Callable[[EngineNews], None] = _unheard
        self._token: Token | None = None
        self._playback: _Playback | None = None
        self._file: QFile | None = None
        self._player = QMediaPlayer()
        # Without any output Qt plays in real time as well, but never tells the end.
        self._listening_in = QAudioBufferOutput()
        self._player.setAudioBufferOutput(self._listening_in)
        self._output: QAudioOutput | None = None
        if not silent:
            self._output = QAudioOutput()
            self._player.setAudioOutput(self._output)
            self._devices = QMediaDevices()
            self._devices.audioOutputsChanged.connect(self._follow_default_device)
        self._watch = QTimer(interval=_milliseconds(_PATIENCE))
        self._watch.timeout.connect(self._look)
        self._seen_at = -1
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.errorOccurred.connect(self._fail)
        self._listening_in.audioBufferReceived.connect(self._sounds)
        self._last_turn = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._last_turn.timeout.connect(self._end_early)
        self._player.positionChanged.connect(self._near_end)

    @property
    def name(self) -> str:
        return "Qt Multimedia"

    @property
    def silent(self) -> bool:
        return self._output is None

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard

    def play(self, piece: Piece) -> None:
        path = piece.path
        self._unload()
        self._token = piece.token
        self._playback = _Playback(piece.token, path, max(piece.start, timedelta()), piece.end)
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self._load_by_descriptor(path)
        else:
            self._player.setSource(QUrl.fromLocalFile(str(path)))

    def follow(self, piece: Piece | None) -> None:
        """Qt Multimedia plays one file at a time."""

    def pause(self) -> None:
        if self._playback is not None and not self._playback.paused:
            self._playback.paused = True
            if self._playback.started:
                self._player.pause()

    def resume(self) -> None:
        if self._playback is not None and self._playback.paused:
            self._playback.paused = False
            self._seen_at = -1
            if self._playback.started:
                self._player.play()

    def stop(self) -> None:
        self._token = None
        self._unload()

    def seek(self, position: timedelta) -> None:
        playback = self._playback
        if playback is None:
            return
        position = max(position, timedelta())
        if not playback.started:
            playback.position, playback.seek_wanted = position, True
            return
        length = self._duration()
        self._player.setPosition(_milliseconds(position if length is None else min(position, length)))

    def position(self) -> timedelta:
        if self._playback is None:
            return timedelta()
        if not self._playback.started:
            return self._playback.position
        return timedelta(milliseconds=self._player.position())

    def set_volume(self, percent: int) -> None:
        if self._output is not None:
            # The cube is what VLC, PulseAudio and the desktop's own sliders take for loudness as felt.
            self._output.setVolume((max(0, min(percent, 100)) / 100) ** 3)

    def set_muted(self, muted: bool) -> None:
        if self._output is not None:
            self._output.setMuted(muted)

    def level(self, token: Token, gain: float) -> None:
        """Qt Multimedia has one volume, which is the listener's."""

    def set_bands(self, bands: Bands) -> None:
        """Qt Multimedia has no equaliser."""

    def set_speed(self, speed: float) -> None:
        self._player.setPlaybackRate(speed)

    def close(self) -> None:
        self.stop()

    def _load_by_descriptor(self, path: Path) -> None:
        # A QUrl holds text; a name that is no UTF-8 only reaches its file by the bytes.
        file = QFile()
        try:
            descriptor = os.open(path, os.O_RDONLY)
        except OSError:
            self._fail()
            return
        file.open(descriptor, QIODevice.OpenModeFlag.ReadOnly, QFileDevice.FileHandleFlag.AutoCloseHandle)
        self._file = file
        self._player.setSourceDevice(file)

    def _near_end(self, milliseconds: int) -> None:
        """Of a file that is to end before its end: Qt tells the position a few times a second."""
        playback = self._playback
        if playback is None or playback.end is None or not playback.started:
            return
        left = playback.end - timedelta(milliseconds=milliseconds)
        if left > _NEAR:
            self._last_turn.stop()
        else:
            self._last_turn.start(max(0, _milliseconds(left)))

    def _end_early(self) -> None:
        playback = self._playback
        if playback is None or playback.end is None or playback.paused:
            return
        if self.position() < playback.end - _NEAR:  # sought meanwhile
            return
        self._player.stop()
        self._tell_last(Ended(playback.token))

    def _unload(self) -> None:
        self._playback = None
        self._watch.stop()
        self._last_turn.stop()
        # Also because Qt ignores a source that is the one before.
        self._player.setSource(QUrl())
        if self._file is not None:
            self._file.close()
            self._file = None

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        playback = self._playback
        if playback is None:
            return
        match status:
            case _Status.LoadedMedia if not playback.loaded:
                playback.loaded = True
                self._seen_at = -1
                self._watch.start()
                if playback.position:
                    self._player.setPosition(_milliseconds(playback.position))
                playback.seek_wanted = False
                self._player.play()
            case _Status.EndOfMedia if playback.started:
                self._tell_last(Ended(playback.token))
            case _Status.EndOfMedia | _Status.InvalidMedia:
                self._fail()
            case _:
                pass

    def _sounds(self) -> None:
        # Buffers of the file before may still arrive, but not after this one has been loaded.
        playback = self._playback
        if playback is None or not playback.loaded or playback.started:
            return
        playback.started = True
        if playback.paused:
            self._player.pause()
        if playback.seek_wanted:
            self.seek(playback.position)
        self._tell(Started(playback.token, self._duration()))

    def _look(self) -> None:
        playback = self._playback
        if playback is None:
            return
        at = -1 if playback.paused else self._player.position()
        if not playback.started:
            self._fail()
        elif at >= 0 and at == self._seen_at:
            self._tell_last(Failed(playback.token, "The audio device does not answer."))
        self._seen_at = at

    def _fail(self, *_: object) -> None:
        if (playback := self._playback) is not None:
            self._tell_last(Failed(playback.token, why_unplayable(playback.path, self.name)))

    def _tell_last(self, news: Ended | Failed) -> None:
        self._playback = None
        self._watch.stop()
        self._tell(news)

    def _tell(self, news: EngineNews) -> None:
        self._post(partial(self._deliver, news))

    def _deliver(self, news: EngineNews) -> None:
        if news.token == self._token:
            self._heard(news)

    def _duration(self) -> timedelta | None:
        milliseconds = self._player.duration()
        if milliseconds <= 0:
            return None
        length = timedelta(milliseconds=milliseconds)
        end = None if self._playback is None else self._playback.end
        return length if end is None else min(length, end)

    def _follow_default_device(self) -> None:
        if self._output is not None:
            self._output.setDevice(QMediaDevices.defaultAudioOutput())


def _milliseconds(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)


def _unheard(_news: EngineNews) -> None:
    """Before `listen`, nobody hears."""
