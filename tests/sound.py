"""Sound that a test can make and hear: tone files, a private sound server, and a recording of what it plays."""

import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import soundfile

Samples = npt.NDArray[np.float32]  # frames × 2 channels, -1 to 1

RATE = 44_100
#: The amplitude of a tone file: 6 dB below full scale.
LEVEL = 0.5
#: Below this a sound counts as silence (-54 dB).
SILENCE = 0.002
#: What must lie between two files, in seconds, for them to be told apart.
PAUSE = 0.3

_FRAME = 8  # bytes: two float32

#: How much sound a null sink takes at once at most, in seconds, and how long a recording is behind it.
_BEHIND = 2

_SOUNDFILE = {
    ".flac": {"format": "FLAC"},
    ".ogg": {"format": "OGG", "subtype": "VORBIS"},
    ".opus": {"format": "OGG", "subtype": "OPUS"},
    ".wav": {"format": "WAV"},
}

_BY_FFMPEG = {".mp3": ("libmp3lame", "mp3"), ".m4a": ("aac", "ipod")}


def write_tone(path: Path, seconds: float, left: float = 440.0, right: float | None = None) -> Path:
    """Write a steady tone of `left` and `right` Hz (the same where None), in the format of the suffix.

    A little noise is in it: a bare tone packs so well that VLC loses its way in the few pages of an Ogg file.
    """
    rate = 48_000 if path.suffix == ".opus" else RATE
    times = np.arange(round(rate * seconds)) / rate
    pitches = (left, left if right is None else right)
    sound = np.stack([LEVEL * np.sin(2 * np.pi * pitch * times) for pitch in pitches], axis=1)
    sound += 0.01 * np.random.default_rng(1).standard_normal(sound.shape)
    return write_sound(path, sound.astype(np.float32), rate)


def write_sound(path: Path, sound: Samples, rate: int) -> Path:
    """Write `sound` in the format of the suffix; an MP3 by LAME, which says what it put before and behind it."""
    if path.suffix in _BY_FFMPEG:
        _encode(path, sound, rate, *_BY_FFMPEG[path.suffix])
    else:
        with path.open("wb") as file:  # not by name: soundfile takes only names that are UTF-8
            soundfile.write(file, sound, rate, **_SOUNDFILE[path.suffix])
    return path


def _encode(path: Path, sound: Samples, rate: int, codec: str, container_format: str) -> None:
    with av.open(str(path), "w", format=container_format) as container:
        stream = container.add_stream(codec, rate=rate, layout="stereo")
        stream.bit_rate = 256_000
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound.T), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = rate, 0  # else the file does not say what the encoder put before the music
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)


@dataclass(frozen=True, slots=True)
class Heard:
    """What sounded between two pauses. Pitches in Hz, levels as amplitude, left and right.

    Silences shorter than a pause, as when a busy machine comes too late, are left out of the `seconds`.
    """

    seconds: float
    pitches: tuple[float, float]
    levels: tuple[float, float]


def listen_to(sound: Samples) -> list[Heard]:
    """What is heard in a recording, one for each file where files are played with a PAUSE between them."""
    block = RATE // 200
    blocks = sound[: len(sound) // block * block].reshape(-1, block, 2)
    loud = np.flatnonzero(np.abs(blocks).max(axis=(1, 2)) > SILENCE)
    pauses = np.flatnonzero(np.diff(loud) * block > PAUSE * 0.8 * RATE) + 1
    return [_hear(blocks[which].reshape(-1, 2)) for which in np.split(loud, pauses) if which.size]


def _hear(stretch: Samples) -> Heard:
    # The edges, where an encoder and an engine fade, are left out of the measure.
    edge = min(RATE // 10, len(stretch) // 4)
    middle = stretch[edge : len(stretch) - edge].astype(np.float64)
    levels = np.sqrt(2 * (middle**2).mean(axis=0))
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))[:, None], axis=0))
    pitches = spectrum.argmax(axis=0) * RATE / len(middle)
    return Heard(
        len(stretch) / RATE,
        (float(pitches[0]), float(pitches[1])),
        (float(levels[0]), float(levels[1])),
    )


def has_pulseaudio() -> bool:
    return all(shutil.which(program) for program in ("pulseaudio", "pactl", "parec"))


class SoundServer:
    """A PulseAudio server whose one device plays into nothing, in real time, as a null sink does; it is recorded.

    Left alone, such a device takes up to two seconds of sound at once and keeps a new stream waiting for as long.
    """

    def __init__(
        self,
        address: str,
        recorder: "subprocess.Popen[bytes]",
        rate: int,
        hear: Callable[[bytes], None] | None = None,
    ) -> None:
        """`address` is its PULSE_SERVER; the recorder writes float32 frames, two channels, to its standard output.
        Nothing is kept of what there is somebody to `hear`.
        """
        self.address = address
        self._hear = hear
        self._rate = rate
        self._recorder = recorder
        self._tape = bytearray()
        self._grown = threading.Condition()
        self._reader = threading.Thread(target=self._read, name="tape")
        self._reader.start()

    def now(self) -> int:
        """The frame that plays now, or up to `_BEHIND` ago; to be given to `since`."""
        return self._after(0)

    def since(self, frame: int) -> list[Heard]:
        """What has been heard since `frame`, and what the device has taken and not yet played."""
        return listen_to(self.tape(frame))

    def tape(self, frame: int) -> Samples:
        """The recording itself, since `frame`."""
        end = self._after(2 * _BEHIND * self._rate)
        return np.frombuffer(bytes(self._tape[frame * _FRAME : end * _FRAME]), dtype="<f4").reshape(-1, 2)

    def close(self) -> None:
        self._recorder.terminate()
        self._recorder.wait(300)
        self._reader.join()

    def _after(self, frames: int) -> int:
        with self._grown:
            goal = len(self._tape) // _FRAME + frames
            if not self._grown.wait_for(lambda: len(self._tape) // _FRAME >= max(1, goal), timeout=10 + 2 * _BEHIND):
                raise RuntimeError("the sound server stands still")
        return goal

    def _read(self) -> None:
        assert self._recorder.stdout is not None
        with self._recorder.stdout as recorded:
            while heard := recorded.read(1 << 12):
                if self._hear is not None:
                    self._hear(heard)
                    continue
                with self._grown:
                    self._tape += heard
                    self._grown.notify_all()


@contextmanager
def sound_server(
    folder: Path, rate: int = RATE, hear: Callable[[bytes], None] | None = None
) -> Iterator[SoundServer]:
    """A sound server of our own, heard by nobody else. Its device takes `rate` frames a second.

    Nothing of the machine's own sound is touched: socket, home and runtime folder are below `folder`.
    """
    # A socket's name may have 107 bytes, fewer than pytest's folders take.
    with tempfile.TemporaryDirectory(prefix="segue-") as short, (folder / "log").open("wb") as log:
        socket = Path(short) / "native"
        home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder)}
        home["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # on a bus there may be but one server
        process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"),
                *("-L", f"module-null-sink sink_name=ears rate={rate} norewinds=1"),
            ],
            env={**os.environ, **home},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
        try:
            address = f"unix:{socket}"
            _wait_for(process, address, folder / "log")
            # Without a wish for a latency of its own: that would make the device's buffers short.
            recorder = subprocess.Popen(
                ["parec", "--device=ears.monitor", "--raw", "--format=float32le", f"--rate={rate}", "--channels=2"],
                env={**os.environ, **home, "PULSE_SERVER": address},
                stdout=subprocess.PIPE,
                stderr=log,
            )
            server = SoundServer(address, recorder, rate, hear)
            try:
                yield server
            finally:
                server.close()
        finally:
            process.terminate()
            process.wait(300)


def _wait_for(process: "subprocess.Popen[bytes]", address: str, log: Path) -> None:
    environment = {**os.environ, "PULSE_SERVER": address}
    while subprocess.run(["pactl", "info"], env=environment, capture_output=True, check=False).returncode:
        if process.poll() is not None:
            raise RuntimeError(f"pulseaudio ended: {log.read_text(errors='replace')}")
