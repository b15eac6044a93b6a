"""Listens to a station on a decoder's thread, and looks for it again when it is lost."""

import socket
import ssl
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import av

from segue.adapters.sound.ffmpeg import decoded, source_of
from segue.adapters.sound.hls import SmallFiles
from segue.adapters.sound.station import Broadcast, Refused, tune
from segue.adapters.sound.stream import Frames, Stream
from segue.core.ports.playing import Dropped, Piece, Tuned
from segue.domain.speech import mark, tr

#: A station that was lost is looked for after so many seconds, each time from the last.
WAITS = (1.0, 2.0, 5.0, 10.0, 20.0)

#: One that is heard for so long is there again: when it is lost then, all begins anew.
_STEADY = timedelta(seconds=10)

#: So much sound is gathered before any is heard, so that not every delay on the way is.
_GATHERED = timedelta(seconds=1)

#: What a station may send. What names other files is not among it, and nothing that it sends may name one.
_OPTIONS = {
    "format_whitelist": "mp3,aac,ogg,flac,wav,mpegts,matroska,webm,mov",
    "protocol_whitelist": "",
    "probesize": "131072",
    "analyzeduration": "1000000",
}

_NO_SOUND = mark("What it sends is no sound that Segue knows.")
_LOST = mark("The connection was lost, and could not be made again.")


def listen(
    piece: Piece, stream: Stream, tell: Callable[[Tuned | Dropped], None], waits: tuple[float, ...] = WAITS
) -> None:
    """Put what the station at the address of `piece` sends into `stream`, until that is cancelled, or is completed
    because the station cannot be heard, or because there was a file at the address.
    """
    reception = _Reception(piece, stream, tell)
    left = list(waits)
    while not stream.is_cancelled:
        failure = reception.hear()
        if stream.is_cancelled:
            return
        if stream.rate is None or reception.is_whole:
            stream.complete(None if reception.is_whole else failure)
            return
        if reception.heard >= _STEADY:
            left = list(waits)
        if not left:
            stream.complete(_LOST)
            return
        if reception.is_on:
            tell(Dropped(piece.token))
        if stream.wait_cancelled(left.pop(0)):
            return


class _Reception:
    """One connection after the other. `is_on` tells whether the last one brought sound, `heard` how much, `is_whole`
    whether that is all that there is.
    """

    def __init__(self, piece: Piece, stream: Stream, tell: Callable[[Tuned | Dropped], None]) -> None:
        assert piece.address is not None
        self._address = piece.address
        self._token = piece.token
        self._stream = stream
        self._tell = tell
        self._station = ""
        self._title = ""
        self._onward: int | None = None  # of small files, what was not heard yet
        self.heard = timedelta()
        self.is_on = self.is_whole = False

    def hear(self) -> str:
        """Connect, and hear what comes until it ends. Why it has, in words for the listener."""
        self.heard, self.is_on = timedelta(), False
        try:
            broadcast = tune(self._address, self._titled, self._stream.wait_cancelled, self._onward)
            try:
                self._station = broadcast.name or self._station
                self._play(broadcast)
                self.is_whole = self.is_on and broadcast.is_whole
            finally:
                broadcast.close()
                self._onward = broadcast.next if isinstance(broadcast, SmallFiles) else None
        except Refused as refused:
            return str(refused)
        except av.error.FFmpegError:
            return _NO_SOUND
        except OSError as error:
            return _why(error)
        return _NO_SOUND

    def _play(self, broadcast: Broadcast | SmallFiles) -> None:
        with av.open(broadcast, options=_OPTIONS, metadata_errors="ignore") as container:
            if not container.streams.audio:
                return
            audio: Any = container.streams.best("audio") or container.streams.audio[0]
            rate = self._stream.rate or audio.codec_context.sample_rate
            if not rate:
                return
            said = {**container.metadata, **audio.metadata}
            named = {name.lower(): value for name, value in said.items()}
            if "title" in named:  # Ogg tells it of its own
                artist = named.get("artist", "")
                self._title = f"{artist} - {named['title']}" if artist else named["title"]
            gathered: list[Frames] = []
            count = 0
            for _, frames in decoded(container, audio, rate):
                gathered.append(frames)
                count += len(frames)
                if count < _GATHERED.total_seconds() * rate and not self.is_on:
                    continue
                if self._stream.rate is None:
                    self._stream.begin(rate, None, source_of(audio, rate))
                if not self.is_on:
                    self.is_on = True
                    self._tell(Tuned(self._token, self._station, self._title))
                for block in gathered:
                    if not self._stream.put(block):
                        return
                gathered = []
                self.heard = timedelta(seconds=count / rate)

    def _titled(self, title: str) -> None:
        if title != self._title:
            self._title = title
            if self.is_on:
                self._tell(Tuned(self._token, self._station, title))


def _why(error: OSError) -> str:
    match error:
        case TimeoutError():
            return tr("The station does not answer.")
        case socket.gaierror():
            return tr("Its address is not known, or this computer is offline.")
        case ssl.SSLError():
            return tr("No safe connection to the station can be made.")
        case _:
            return tr("The station cannot be reached.")
