"""Sound that a test can make and hear: tone files, a private sound server, and a recording of what it plays."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

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

_SOUNDFILE = {
    ".mp3": {"format": "MP3"},
    ".flac": {"format": "FLAC"},
    ".ogg": {"format": "OGG", "subtype": "VORBIS"},
    ".opus": {"format": "OGG", "subtype": "OPUS"},
    ".wav": {"format": "WAV"},
}


def write_tone(path: Path, seconds: float, left: float = 440.0, right: float | None = None) -> Path:
    """Write a steady tone of `left` and `right` Hz (the same where None), in the format of the suffix.

    A little noise is in it: a bare tone packs so well that VLC loses its way in the few pages of an Ogg file.
    """
    rate = 48_000 if path.suffix == ".opus" else RATE
    times = np.arange(round(rate * seconds)) / rate
    pitches = (left, left if right is None else right)
    sound = np.stack([LEVEL * np.sin(2 * np.pi * pitch * times) for pitch in pitches], axis=1)
    sound += 0.01 * np.random.default_rng(1).standard_normal(sound.shape)
    if path.suffix == ".m4a":
        _write_aac(path, sound.astype(np.float32), rate)
    else:
        with path.open("wb") as file:  # not by name: soundfile takes only names that are UTF-8
            soundfile.write(file, sound, rate, **_SOUNDFILE[path.suffix])
    return path


def _write_aac(path: Path, sound: Samples, rate: int) -> None:
    with av.open(str(path), "w", format="ipod") as container:
        stream = container.add_stream("aac", rate=rate, layout="stereo")
        stream.bit_rate = 192_000
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound.T), format="fltp", layout="stereo")
        frame.sample_rate = rate
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)


@dataclass(frozen=True, slots=True)
class Heard:
    """One stretch of sound between two silences. Pitches in Hz, levels as amplitude, left and right."""

    seconds: float
    pitches: tuple[float, float]
    levels: tuple[float, float]


def listen_to(sound: Samples) -> list[Heard]:
    """The stretches of sound in a recording; gaps and clicks of less than 5 ms do not count."""
    block = RATE // 200
    loud = np.abs(sound[: len(sound) // block * block]).max(axis=1).reshape(-1, block).max(axis=1) > SILENCE
    edges = np.flatnonzero(np.diff(np.concatenate([[False], loud, [False]])))
    stretches = [(first * block, end * block) for first, end in edges.reshape(-1, 2)]
    return [_hear(sound[first:end]) for first, end in stretches if end - first > 4 * block]


def _hear(stretch: Samples) -> Heard:
    # The edges, where an encoder and an engine fade, are left out of the measure.
    edge = min(RATE // 10, len(stretch) // 4)
    middle = stretch[edge : len(stretch) - edge]
    levels = np.sqrt(2 * (middle.astype(np.float64) ** 2).mean(axis=0))
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))[:, None], axis=0))
    pitches = spectrum.argmax(axis=0) * RATE / len(middle)
    return Heard(
        len(stretch) / RATE,
        (float(pitches[0]), float(pitches[1])),
        (float(levels[0]), float(levels[1])),
    )


def has_pulseaudio() -> bool:
    return all(shutil.which(program) for program in ("pulseaudio", "parec", "pactl"))


@contextmanager
def sound_server(folder: Path) -> Iterator[str]:
    """A PulseAudio server of our own whose one device is heard by nobody; gives its PULSE_SERVER.

    Nothing of the machine's own sound is touched: socket, home and runtime folder are below `folder`.
    """
    # A socket's name may have 107 bytes, fewer than pytest's folders take.
    with tempfile.TemporaryDirectory(prefix="segue-") as short:
        socket = Path(short) / "native"
        home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder)}
        server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"),
                *("-L", f"module-null-sink sink_name=ears rate={RATE}"),
            ],
            env={**os.environ, **home},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=(log := (folder / "pulseaudio.log").open("wb")),
        )
        try:
            _wait_for(server, socket, folder / "pulseaudio.log")
            yield f"unix:{socket}"
        finally:
            server.terminate()
            server.wait(10)
            log.close()


def _wait_for(server: "subprocess.Popen[bytes]", socket: Path, log: Path) -> None:
    environment = {**os.environ, "PULSE_SERVER": f"unix:{socket}"}
    while subprocess.run(["pactl", "info"], env=environment, capture_output=True, check=False).returncode:
        if server.poll() is not None:
            raise RuntimeError(f"pulseaudio ended: {log.read_text(errors='replace')}")


class Recording:
    """What the server plays while the `with` lasts; it has begun when the `with` is entered."""

    def __init__(self, pulse_server: str) -> None:
        self._pulse_server = pulse_server
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__

    def __enter__(self) -> Self:
        self._recorder = subprocess.Popen(
            [
                *("parec", "--device=ears.monitor", "--raw", "--format=float32le", f"--rate={RATE}"),
                # Also keeps the device itself, which would take two seconds of sound at once, at this pace.
                *("--channels=2", "--latency-msec=20"),
            ],
            env={**os.environ, "PULSE_SERVER": self._pulse_server},
            stdout=self._file,
        )
        while not os.fstat(self._file.fileno()).st_size:
            if self._recorder.poll() is not None:
                raise RuntimeError("parec ended before it recorded anything")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._recorder.terminate()
        self._recorder.wait(10)
        self._file.seek(0)
        sound = np.frombuffer(self._file.read(), dtype="<f4")
        self._file.close()
        self.sound: Samples = sound[: len(sound) // 2 * 2].reshape(-1, 2)

    def heard(self) -> list[Heard]:
        """To be asked after the `with`."""
        return listen_to(self.sound)
