"""Decodes a file by FFmpeg, to the exact frame: what an encoder put before and behind the music is left out."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from segue.adapters.sound.stream import CHANNELS, Frames, Stream
from segue.domain.source import Source
from segue.domain.speech import mark

#: So far before the place that is sought decoding begins: MP3 and Opus need what came before to sound right.
_RUN_UP = timedelta(seconds=0.25)

#: Only files are opened, whatever a file names within itself: a playlist in disguise must not reach the network.
_OPTIONS = {"protocol_whitelist": "file"}

#: No more frames a second are handed on: Qt takes no more. Of DSD, FFmpeg makes 352,800 and more.
_FASTEST = 192_000

#: So many packets in a row that cannot be decoded are a damaged file, not a scratch.
_BROKEN_TO_STOP = 200


#: What is told where a disk is pulled out, or a share goes away, while one of its files is read.
_OF_THE_DISK = frozenset(
    {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT, errno.EHOSTDOWN}
)

DISK_FAILED = mark("Its disk, or the network, failed in the middle of it.")

#: What FFmpeg calls otherwise than listeners do.
_NAMES = {
    "vorbis": "Vorbis",
    "opus": "Opus",
    "wavpack": "WavPack",
    "ape": "Monkey’s Audio",
    "musepack7": "Musepack",
    "musepack8": "Musepack",
    "wmav1": "WMA",
    "wmav2": "WMA",
    "wmapro": "WMA Pro",
    "wmalossless": "WMA Lossless",
}

_DIGITS = re.compile(r"\d+")


class NoSound(Exception):
    """FFmpeg finds nothing in the file that it can play."""


def decode(path: Path, start: timedelta, end: timedelta | None, stream: Stream, rate: int | None = None) -> None:
    """Put all from `start` to `end` into `stream`, at `rate` or else at the file's own, and tell it when it is
    complete, or cancelled.

    Raises NoSound before anything was put where there is no sound that FFmpeg knows, and OSError where the file
    cannot be opened.
    """
    try:
        with _opened(path) as (container, audio):
            own_rate = audio.codec_context.sample_rate
            _put_all(container, audio, _Wish(start, end, rate or _playable(own_rate)), stream)
    except (NoSound, OSError, av.error.FFmpegError) as error:
        if stream.rate is None:
            raise
        # What there was is heard. A file that was cut off had no more; one on a stick that is pulled out has.
        is_of_the_disk = isinstance(error, OSError) and error.errno in _OF_THE_DISK
        stream.complete(DISK_FAILED if is_of_the_disk else None)


def sound_of(path: Path) -> Iterator[tuple[int, Frames]]:
    """All of the sound in a file, block by block, each with its rate, in stereo.

    Raises NoSound where FFmpeg knows none, and OSError where the file cannot be opened.
    """
    with _opened(path) as (container, audio):
        rate = audio.codec_context.sample_rate
        for _, frames in decoded(container, audio, rate):
            yield rate, frames


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Any, Any]]:
    """The file, and its sound, for as long as it is read. Raises NoSound and OSError."""
    try:
        with _open(path) as file, av.open(file, options=_OPTIONS, metadata_errors="ignore") as container:
            if not container.streams.audio:
                raise NoSound
            audio = container.streams.best("audio") or container.streams.audio[0]
            if not audio.codec_context.sample_rate:
                raise NoSound
            yield container, audio
    except av.error.FFmpegError as error:
        if isinstance(error, OSError) and not isinstance(error, av.error.InvalidDataError):
            raise
        raise NoSound from error


def _playable(rate: int) -> int:
    """Halved until a device takes it: that is the least that resampling can do."""
    while rate > _FASTEST:
        rate //= 2
    return rate


class _Wish:
    def __init__(self, start: timedelta, end: timedelta | None, rate: int) -> None:
        self.start = start
        self.rate = rate
        self.first = round(start / timedelta(seconds=1) * rate)
        self.last = None if end is None else round(end / timedelta(seconds=1) * rate)


def _open(path: Path) -> Any:
    """What FFmpeg opens: a name where it is text, else, since it takes only text, the opened file."""
    name = os.fspath(path)
    try:
        name.encode()
    except UnicodeEncodeError:
        return path.open("rb")
    return _Named(f"file:{name}")


class _Named(str):
    """A name that can stand where an opened file does."""

    __slots__ = ()

    def __enter__(self) -> str:
        return str(self)

    def __exit__(self, *_: object) -> None:
        pass


def _put_all(container: Any, audio: Any, wish: _Wish, stream: Stream) -> None:
    tick: Fraction = audio.time_base
    origin = audio.start_time or 0
    last = wish.last
    if audio.codec_context.name == "aac" and audio.duration:
        # The one format whose padding at the end FFmpeg decodes too; what is music the file's header says.
        length = round(audio.duration * tick * wish.rate)
        last = length if last is None else min(last, length)
    duration = _duration(container, audio)
    is_behind = duration is not None and wish.start >= duration
    at = 0 if wish.start <= _RUN_UP else None
    if at is None:
        _seek(container, audio, wish.start if duration is None else min(wish.start, duration))
    for pts, frames in decoded(container, audio, wish.rate):
        if at is None:
            at = 0 if pts is None else round((pts - origin) * tick * wish.rate)
        if stream.rate is None:
            stream.begin(wish.rate, duration, source_of(audio, wish.rate))
        before, at = at, at + len(frames)
        wanted = frames[max(0, wish.first - before) : None if last is None else max(0, last - before)]
        if not stream.put(np.ascontiguousarray(wanted)):
            return
        if last is not None and at >= last:
            break
    if stream.rate is None:
        if not is_behind:
            raise NoSound
        stream.begin(wish.rate, duration, source_of(audio, wish.rate))
    stream.complete()


def _seek(container: Any, audio: Any, start: timedelta) -> None:
    """To somewhere before `start`: FFmpeg finds no place close to the end of a FLAC file without an index."""
    for run_up in (_RUN_UP, 20 * _RUN_UP):
        sought = max(timedelta(), start - run_up)
        try:
            ticks = int(Fraction(sought / timedelta(seconds=1)) / audio.time_base)
            container.seek((audio.start_time or 0) + ticks, stream=audio, backward=True)
            return
        except av.error.FFmpegError:
            continue
    container.seek(0)


def decoded(container: Any, audio: Any, rate: int) -> Iterator[tuple[int | None, Frames]]:
    """All that can be decoded, with its time in the ticks of the stream."""
    resampler: av.AudioResampler | None = None
    known: tuple[Any, ...] = ()
    broken = 0
    for packet in container.demux(audio):
        try:
            found = packet.decode()
        except av.error.InvalidDataError:
            broken += 1
            if broken > _BROKEN_TO_STOP:
                return
            continue
        for frame in found:
            broken = 0
            described = frame.format.name, frame.layout.name, frame.sample_rate
            if described != known:  # a stream may change in the middle
                yield from ((None, _stereo(rest)) for rest in ([] if resampler is None else resampler.resample(None)))
                layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
                resampler, known = av.AudioResampler(format="flt", layout=layout, rate=rate), described
            assert resampler is not None
            for out in resampler.resample(frame):
                yield frame.pts, _stereo(out)
    for out in [] if resampler is None else resampler.resample(None):
        yield None, _stereo(out)


def _stereo(frame: Any) -> Frames:
    sound = frame.to_ndarray()
    if frame.layout.nb_channels == 1:
        return np.repeat(sound.reshape(-1, 1), CHANNELS, axis=1)
    return np.asarray(sound.reshape(-1, CHANNELS))


def source_of(audio: Any, played_rate: int) -> Source:
    context = audio.codec_context
    codec: str = context.codec.canonical_name
    name = "PCM" if codec.startswith("pcm_") else _NAMES.get(codec, codec.upper())
    return Source(name, context.sample_rate, played_rate, _bits(codec, context))


def _bits(codec: str, context: Any) -> int | None:
    """Of a sample, where there are any: FFmpeg gives 24 bits the room of 32, so the file's own header is asked."""
    head = context.extradata or b""
    if codec.startswith("pcm_"):
        found = _DIGITS.search(codec)
        return int(found[0]) if found else None
    if codec == "flac" and len(head) >= 34:  # STREAMINFO: RFC 9639, 8.2
        return ((head[12] & 1) << 4 | head[13] >> 4) + 1
    if codec == "alac" and len(head) >= 18:  # the magic cookie, behind the head of its atom
        return int(head[17])
    return None


def _duration(container: Any, audio: Any) -> timedelta | None:
    if audio.duration:
        return timedelta(seconds=float(audio.duration * audio.time_base))
    return timedelta(microseconds=container.duration) if container.duration else None
