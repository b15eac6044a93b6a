"""Writes small videos of every kind: a bright square on its way across, with soundtracks and subtitles."""

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import PySide6.QtMultimedia  # noqa: F401 - what it says of the machine as it is loaded is said before any test

WIDTH, HEIGHT = 160, 90
_PICTURES = 10  # a second
_RATE = 48_000

#: How pictures and sound are written, by the file's ending.
_CODECS = {".mp4": ("mpeg4", "aac"), ".mkv": ("mpeg4", "aac"), ".webm": ("libvpx", "libopus")}


def write_video(
    path: Path,
    seconds: float = 2,
    *,
    sounds: tuple[str, ...] = ("eng",),
    subtitles: tuple[tuple[str, str, str], ...] = (),
) -> Path:
    """`sounds` are the languages of its soundtracks; of `subtitles`, each is a language, a title, and the one thing
    that is said, from beginning to end.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    pictures, sound = _CODECS[path.suffix]
    with av.open(str(path), "w") as file:
        video = file.add_stream(pictures, rate=_PICTURES)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        tracks, spoken = [], []
        for language in sounds:
            track = file.add_stream(sound, rate=_RATE)
            track.layout = "stereo"
            track.metadata["language"] = language
            tracks.append(track)
        for language, title, said in subtitles:
            lines = f"1\n00:00:00,000 --> 00:00:{round(seconds):02},000\n{said}\n\n"
            with av.open(io.BytesIO(lines.encode()), format="srt") as source:
                text = file.add_stream_from_template(source.streams.subtitles[0])
                text.metadata.update({"language": language, "title": title})
                packets = [packet for packet in source.demux() if packet.size]
            spoken.extend((text, packet) for packet in packets)
        for text, packet in spoken:
            packet.stream = text
            file.mux(packet)
        for at in range(round(seconds * _PICTURES)):
            file.mux(video.encode(_picture(at / (seconds * _PICTURES), at)))
        file.mux(video.encode())
        for track in tracks:
            _write_tone(file, track, round(seconds * _RATE))
    return path


def _picture(share: float, at: int) -> av.VideoFrame:
    image = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    image[:, :, 2] = 120
    left = round(share * (WIDTH - 30))
    image[30:60, left : left + 30] = 255
    frame = av.VideoFrame.from_ndarray(image, "rgb24")
    frame.pts, frame.time_base = at, Fraction(1, _PICTURES)
    return frame


def _write_tone(file: av.container.OutputContainer, track: av.AudioStream, length: int) -> None:
    size = track.codec_context.frame_size or 960
    for start in range(0, length, size):
        wave = 0.3 * np.sin(2 * np.pi * 440 * np.arange(start, start + size) / _RATE)
        planar = track.codec_context.format.is_planar
        both = np.stack([wave, wave]) if planar else np.repeat(wave, 2)[None]
        frame = av.AudioFrame.from_ndarray(both.astype(np.float32), "fltp" if planar else "flt", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = _RATE, start, Fraction(1, _RATE)
        file.mux(track.encode(frame))
    file.mux(track.encode())
