"""What a file may do to the process that hears it. Named in tests, and called there."""

import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from segue.core.ports.analysis import SOUND_NUMBERS


def hear_what_is_said(path: str) -> Sequence[float]:
    """The file says what becomes of its hearer."""
    match Path(path).read_text():
        case "raise":
            raise ValueError("odd")
        case "panic":
            raise BaseException("odd")
        case "crash":
            os.abort()
        case "be killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "work on":
            while True:
                pass
        case "hang":
            time.sleep(600)
        case "take memory":
            return [float(len(bytearray(2 << 30)))] * SOUND_NUMBERS
        case "no numbers":
            return [float("nan")] * SOUND_NUMBERS
        case "no bliss":
            raise ImportError("bliss_audio")
        case "go away":
            Path(path).unlink()
            raise ValueError("gone")
        case "tell of the process":
            qt = any(name.startswith(("PySide6", "mutagen", "numpy")) for name in sys.modules)
            return [os.getpriority(os.PRIO_PROCESS, 0), len(os.sched_getaffinity(0)), float(qt), *[0.0] * 20]
        case _:
            return [0.5] * SOUND_NUMBERS
    raise AssertionError("ended before")
