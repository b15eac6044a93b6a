"""Decodes by libVLC, where it is installed, what FFmpeg does not know: module music and MIDI."""

import ctypes
import os
import re
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

from segue.adapters.sound.stream import CHANNELS, Stream
from segue.core.engine_choice import EngineUnavailable
from segue.core.ports.playing import Piece
from segue.domain.source import Source
from segue.domain.speech import tr

# Only what VLC's own core knows: an option of a plugin that a system leaves out keeps VLC from starting at all.
_ARGUMENTS = (
    "--quiet",
    "--no-video",
    "--no-sub-autodetect-file",  # else VLC reads the whole folder at each start, in search of subtitles
)

#: libVLC 3 gives 16 bits and nothing else.
_FULL_SCALE = np.float32(1 / 32768)

#: It gives them in real time; so often it is asked to pause, or to go on, in seconds.
_LOOK_EVERY = 0.2


#: How what it may open begins. It would follow a playlist in disguise to wherever that leads, networks too.
_KNOWN = re.compile(
    rb"Extended Module: |IMPM|MThd|RIFF....RMID|.{44}SCRM"
    rb"|.{1080}(?:M\.K\.|M!K!|FLT[48]|[468]CHN|[123]\dCH|OCTA|CD81)",
    re.DOTALL,
)


class VlcDecoder:
    """An OtherDecoder. libVLC is loaded by the first file that wants it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._vlc: Any = None
        self._instance: Any = None

    def __call__(self, piece: Piece, start: timedelta, stream: Stream) -> bool:
        if not _is_known(piece.path) or not self._load():
            return False
        media = self._instance.media_new_path(os.fsencode(piece.path))
        if start:
            media.add_option(f":start-time={start.total_seconds():.3f}")
        if piece.end is not None:
            media.add_option(f":stop-time={piece.end.total_seconds():.3f}")
        player = self._instance.media_player_new()
        player.set_media(media)
        try:
            return self._decode(player, stream)
        finally:
            player.stop()
            player.release()
            media.release()

    def _load(self) -> bool:
        with self._lock:
            if self._instance is None:
                try:
                    self._vlc = _libvlc()
                except EngineUnavailable:
                    return False
                self._instance = self._vlc.Instance(list(_ARGUMENTS))
                if self._instance is not None:
                    self._instance.log_unset()
            return self._instance is not None

    def _decode(self, player: Any, stream: Stream) -> bool:
        """Its threads only put, and tell that they have come to the end."""
        over = threading.Event()
        duration: timedelta | None = None

        def begin(_opaque: Any, format_: Any, rate: Any, channels: Any) -> int:
            ctypes.memmove(format_, b"S16N", 4)
            channels[0] = CHANNELS
            stream.begin(rate[0], duration, Source("", rate[0], rate[0], by="VLC"))
            return 0

        def put(_data: Any, samples: int, count: int, _due: int) -> None:
            sound = np.frombuffer(ctypes.string_at(samples, count * 2 * CHANNELS), np.int16)
            stream.put(sound.reshape(-1, CHANNELS) * _FULL_SCALE, wait=False)

        def length(event: Any) -> None:
            nonlocal duration
            duration = timedelta(milliseconds=event.u.new_length)

        kinds, made = self._vlc.EventType, self._vlc.CallbackDecorators
        # libVLC keeps no reference to its callbacks, so this frame must.
        callbacks = made.AudioSetupCb(begin), made.AudioPlayCb(put)
        player.audio_set_format_callbacks(callbacks[0], None)
        player.audio_set_callbacks(callbacks[1], None, None, None, None, None)
        # Not by MediaPlayer.event_manager, which would keep each player for ever.
        events = self._vlc.libvlc_media_player_event_manager(player)
        events.event_attach(kinds.MediaPlayerLengthChanged, length)
        events.event_attach(kinds.MediaPlayerEndReached, lambda _: over.set())
        events.event_attach(kinds.MediaPlayerEncounteredError, lambda _: over.set())
        player.play()
        is_held = False
        while not over.wait(_LOOK_EVERY) and not stream.is_cancelled:
            if stream.is_full is not is_held:
                is_held = not is_held
                player.set_pause(is_held)
        if stream.rate is None:
            return False
        stream.complete()
        return True


def _is_known(path: Path) -> bool:
    with path.open("rb") as file:
        return _KNOWN.match(file.read(2048)) is not None


def _libvlc() -> Any:
    try:
        import vlc
    except (Exception, SystemExit) as error:
        # Depending on the system and on what is missing, python-vlc raises NotImplementedError, NameError,
        # OSError or FileNotFoundError, and even leaves by sys.exit.
        raise EngineUnavailable(tr("VLC is not installed.")) from error
    return vlc
