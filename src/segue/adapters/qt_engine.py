"""Plays videos by Qt Multimedia: the pictures on what the window gives, the sound beside them."""

import os
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QFile, QFileDevice, QIODevice, QLoggingCategory, Qt, QTimer, QUrl

from segue.core.engine_choice import EngineUnavailable, why_unplayable
from segue.core.fade import FADE_STEP, Fade
from segue.core.ports.machine import Post
from segue.core.ports.playing import Ended, EngineNews, Failed, Piece, Started, Strand, Strands, Token
from segue.domain.equaliser import Bands
from segue.domain.fading import Fades
from segue.domain.speech import tr

# Qt asks PulseAudio for a buffer of 17 ms, which runs dry at once on a machine that does anything else; of this
# wish, which libpulse itself obeys, 45 ms come true. What stands there already is the listener's own wish.
os.environ.setdefault("PULSE_LATENCY_MSEC", "60")

# What it warns of, a file that cannot be read, is told as news. Said here, since even its import logs.
QLoggingCategory.setFilterRules("qt.multimedia.*=false")
try:
    from PySide6.QtMultimedia import (
        QAudioBufferOutput,
        QAudioOutput,
        QMediaDevices,
        QMediaMetaData,
        QMediaPlayer,
        QVideoSink,
    )
except ImportError as error:  # it wants libpulse
    raise EngineUnavailable(tr("Qt Multimedia cannot be loaded on this system.")) from error

_Status = QMediaPlayer.MediaStatus

#: A damaged file may neither sound nor fail, and a sound server may go away: what stands still for so long
#: without being paused has failed.
_PATIENCE = timedelta(seconds=4)


#: So close before the end that was asked for, the rest is timed.
_NEAR = timedelta(seconds=0.3)


class _Playback(Struct):
    """One call of `play`. `position` is where it shall begin; it counts until `started`. That `is_told` once, however
    often it is loaded.
    """

    token: Token
    path: Path
    position: timedelta
    end: timedelta | None = None
    gain: float = 1.0
    loaded: bool = False
    started: bool = False
    paused: bool = False
    seek_wanted: bool = False
    is_told: bool = False


class _Choice(Struct):
    """What was chosen in the file at `path`: by its place, None for what the file puts forward, and no subtitles."""

    path: Path
    sound: int | None = None
    subtitles: int | None = None


class QtEngine:
    """An Engine, and its Video. It lives on the thread of the Qt event loop; loading, decoding and playing are Qt's
    threads. Pieces of one file that lie side by side follow each other without a pause.
    """

    def __init__(self, post: Post, silent: bool) -> None:
        self._post = post
        self._heard: Callable[[EngineNews], None] = _unheard
        self._told: Callable[[Strands], None] = _unseen
        self._token: Token | None = None
        self._playback: _Playback | None = None
        self._following: Piece | None = None
        self._choice: _Choice | None = None
        self._strands = Strands()
        self._surface: QVideoSink | None = None
        self._volume = 100
        self._fade = Fade()
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
        self._player.positionChanged.connect(self._moves)
        self._player.tracksChanged.connect(self._tell_strands)
        self._player.activeTracksChanged.connect(self._tell_strands)
        self._steps = QTimer(interval=FADE_STEP)
        self._steps.timeout.connect(self._set_loudness)

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
        self._following = None
        self._show()
        self._playback = _Playback(piece.token, path, max(piece.start, timedelta()), piece.end, piece.gain)
        if self._choice is None or self._choice.path != path:
            self._choice = _Choice(path)
        self._set_loudness()
        self._load(path)

    def follow(self, piece: Piece | None) -> None:
        """Qt Multimedia plays one file at a time: only the next piece of the same one can follow."""
        self._following = piece

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
        self._token = self._following = None
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
        self._volume = max(0, min(percent, 100))
        self._set_loudness()

    def set_muted(self, muted: bool) -> None:
        if self._output is not None:
            self._output.setMuted(muted)

    def level(self, token: Token, gain: float) -> None:
        playback = self._playback
        if playback is not None and playback.token == token:
            playback.gain = gain
            self._set_loudness()

    def set_bands(self, bands: Bands) -> None:
        """Qt Multimedia has no equaliser."""

    def set_speed(self, speed: float) -> None:
        self._player.setPlaybackRate(speed)

    def set_fades(self, fades: Fades) -> None:
        """The sound of a video breaks off with its picture."""

    def fade(self, to: float, over: timedelta) -> None:
        self._fade = self._fade.to(to, over, time.monotonic())
        self._steps.start()
        self._set_loudness()

    def ask(self, answer: Callable[[], None]) -> None:
        self._post(answer)

    def close(self) -> None:
        self._steps.stop()
        self.stop()
        self.show_on(None)

    # ---- what there is to see

    def tell(self, told: Callable[[Strands], None]) -> None:
        self._told = told

    def show_on(self, surface: object | None) -> None:
        """On a QVideoSink."""
        assert surface is None or isinstance(surface, QVideoSink)
        self._surface = surface
        playback = self._playback
        # Between the first packet and the first moment Qt begins to decode in the middle of nowhere, and may fail.
        if playback is None or not playback.loaded or self._player.position() > 0:
            self._show()

    def _show(self) -> None:
        surface = self._surface
        self._player.setVideoSink(surface)  # type: ignore[arg-type]  # its stub knows of no None

    def choose_sound(self, place: int) -> None:
        if self._choice is not None and 0 <= place < len(self._strands.sounds):
            self._choice.sound = place
            if self._playback is not None and self._playback.loaded and place != self._strands.sound:
                self._load_again(self._playback)

    def choose_subtitles(self, place: int | None) -> None:
        if self._choice is not None and (place is None or 0 <= place < len(self._strands.subtitles)):
            self._choice.subtitles = place
            if self._playback is not None and self._playback.loaded:
                self._player.setActiveSubtitleTrack(-1 if place is None else place)
                self._tell_strands()

    def _load_again(self, before: _Playback) -> None:
        """To go on with another soundtrack. While one plays it cannot be changed: Qt ends the old one on a thread
        that asks for the interpreter, while it holds a lock for which the change, in the interpreter, waits.
        """
        fresh = _Playback(before.token, before.path, self.position(), before.end, before.gain)
        fresh.paused, fresh.is_told = before.paused, before.is_told
        self._unload()
        self._playback = fresh
        self._load(fresh.path)

    def _choose_again(self) -> None:
        """What was chosen in this file before: when another of its chapters played, or another soundtrack."""
        choice, player = self._choice, self._player
        assert choice is not None
        if choice.sound is not None and choice.sound < len(player.audioTracks()):
            player.setActiveAudioTrack(choice.sound)
        shown = choice.subtitles if choice.subtitles is not None else -1
        player.setActiveSubtitleTrack(shown if shown < len(player.subtitleTracks()) else -1)
        self._tell_strands()  # Qt tells only what the file puts forward

    def _tell_strands(self) -> None:
        player = self._player
        sound, shown = player.activeAudioTrack(), player.activeSubtitleTrack()
        strands = Strands(
            tuple(map(_strand, player.audioTracks())),
            None if sound < 0 else sound,
            tuple(map(_strand, player.subtitleTracks())),
            None if shown < 0 else shown,
        )
        if strands != self._strands:
            self._strands = strands
            self._post(partial(self._told, strands))

    # ---- loading and playing

    def abandon(self) -> None:
        self._heard = _unheard
        self.close()

    def _set_loudness(self) -> None:
        now = time.monotonic()
        if self._fade.is_over(now):
            self._steps.stop()
        if self._output is not None:
            # The cube is what VLC, PulseAudio and the desktop's own sliders take for loudness as felt.
            gain = 1.0 if self._playback is None else self._playback.gain
            self._output.setVolume(min(1.0, (self._volume / 100) ** 3 * gain) * self._fade.at(now) ** 3)

    def _load(self, path: Path) -> None:
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self._load_by_descriptor(path)
        else:
            self._player.setSource(QUrl.fromLocalFile(str(path)))

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
        following, self._following = self._following, None
        if following is not None and following.path == playback.path and following.start == playback.end:
            self._go_on(playback, following)
            return
        self._player.stop()
        self._tell_last(Ended(playback.token))

    def _go_on(self, before: _Playback, piece: Piece) -> None:
        """What plays is of the next piece by now."""
        self._playback = _Playback(
            piece.token, piece.path, piece.start, piece.end, piece.gain, loaded=True, started=True, is_told=True
        )
        self._set_loudness()
        self._tell(Ended(before.token, piece.token))
        self._tell(Started(piece.token, self._duration()))

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
                self._choose_again()
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

    def _moves(self, milliseconds: int) -> None:
        """A video need not have any sound by which to tell that it has begun."""
        playback = self._playback
        if milliseconds > 0 and self._player.videoSink() is not self._surface:
            self._show()
        if playback is not None and milliseconds > _milliseconds(playback.position) and not self._player.hasAudio():
            self._sounds()

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
        if not playback.is_told:
            playback.is_told = True
            self._tell(Started(playback.token, self._duration()))

    def _look(self) -> None:
        playback = self._playback
        if playback is None:
            return
        at = -1 if playback.paused else self._player.position()
        if not playback.started:
            self._fail()
        elif at >= 0 and at == self._seen_at:
            self._tell_last(Failed(playback.token, tr("The audio device does not answer.")))
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
            if isinstance(news, Ended) and news.then is not None:
                self._token = news.then
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


def _strand(track: QMediaMetaData) -> Strand:
    return Strand(
        track.stringValue(QMediaMetaData.Key.Language).strip(), track.stringValue(QMediaMetaData.Key.Title).strip()
    )


def _unseen(_strands: Strands) -> None:
    """Before `tell`, nobody looks."""


def _unheard(_news: EngineNews) -> None:
    """Before `listen`, nobody hears."""
