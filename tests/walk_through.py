"""Goes through all places of the real program, on the machine as it is, as a program of its own.

python walk_through.py ARGUMENT…    as of `segue`

Writes to standard output, as JSON, where it has been, whether music played, and how often anything wanted to go
anywhere on a network that has no way there, as the kernel counts it; then that once more, when something did.
"""

import json
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from segue import app
from segue.core.playback import State
from segue.gui.main_window import MainWindow
from segue.gui.sidebar import Place
from segue.gui.targets import AskAt, DuplicatesAt, EarlierOffersAt, NewRuleAt, NowPlayingAt, SoundAt

#: How long one looks around in each place, and how long the beginning and the end take, in milliseconds.
_LOOK, _SETTLE = 300, 3000


def wanted_out() -> int:
    """Packets that had nowhere to go, names that could not be asked for among them."""
    names, numbers = (line.split() for line in Path("/proc/self/net/snmp").read_text().splitlines()[:2])
    return int(dict(zip(names, numbers, strict=True))["OutNoRoutes"])


def walk(told: dict[str, object]) -> Iterator[int]:
    """Gives how long to wait before it goes on."""
    yield _SETTLE
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    player = window._services.player
    told["plays"] = player.state is State.PLAYING and player.position().total_seconds() > 0
    been = []
    for place in (*Place, SoundAt(), NowPlayingAt(), AskAt(), EarlierOffersAt(), DuplicatesAt(), NewRuleAt()):
        window.way.open(place)
        yield _LOOK
        been.append(str(window.way.here))
    window.listening.ask_for("jazz for the evening, 30 minutes")
    yield _SETTLE
    told["been"] = sorted(set(been))
    window.end()


def main() -> int:
    told: dict[str, object] = {}
    app._application()
    steps = walk(told)

    def go_on() -> None:
        with suppress(StopIteration):
            QTimer.singleShot(next(steps), go_on)

    QTimer.singleShot(0, go_on)
    status = app.main()
    told["wanted out"] = wanted_out()
    with suppress(OSError):
        socket.create_connection(("192.0.2.1", 80), 1)
    told["and when something did"] = wanted_out()
    print(json.dumps(told))
    return status


if __name__ == "__main__":
    sys.exit(main())
