"""What a program needs of the machine, so that a test can give it another one."""

# Nothing of these names runs: a start reads only the modules that it needs.
from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from segue.core.screen import Screen

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from segue.adapters.desktop.session_bus import SessionBus
    from segue.core.ports.analysis import SoundAnalyser
    from segue.core.ports.files import FolderWatch
    from segue.core.ports.machine import Alarms, Clock, IdleSensor, Post, PowerSupply
    from segue.core.ports.moving import OtherPlayers
    from segue.core.ports.playing import Engine, Outputs
    from segue.core.ports.scrobbling import ScrobbleTools
    from segue.core.ports.sensing import AttentionSensor, ProgramSensor


def _scrobble_tools(folder: Path) -> ScrobbleTools:
    """For the profile in `folder`. On a worker, and only when the listener connects a service, or has done so."""
    from segue.adapters.scrobbling.lastfm import LastFm
    from segue.adapters.scrobbling.listenbrainz import ListenBrainz
    from segue.adapters.system_keyring import SystemKeyring
    from segue.core.ports.scrobbling import ScrobbleTools

    return ScrobbleTools(ListenBrainz(), LastFm(), SystemKeyring(folder))


def _measurer() -> SoundAnalyser:
    from segue.adapters.sound.loudness import measure  # late: needed once the listener wants it, if ever
    from segue.adapters.sounds import ProcessAnalyser
    from segue.core.ports.analysis import LOUDNESS_NUMBERS

    return ProcessAnalyser(measure, LOUDNESS_NUMBERS)


def _programs() -> ProgramSensor:
    from segue.adapters.sensors.programs import DesktopPrograms  # late: needed once the listener wants it, if ever

    return DesktopPrograms()


class World(Struct, frozen=True):
    """Everything of the machine that is not always the same. A session bus and a tray there may be or not."""

    clock: Clock
    post: Post
    engine: Engine
    alarms: Alarms
    idle: IdleSensor
    watch: FolderWatch
    players: Callable[[], OtherPlayers]
    chance: random.Random
    power: PowerSupply
    analyser: Callable[[], SoundAnalyser]
    outputs: Outputs
    scrobble_tools: Callable[[Path], ScrobbleTools] = _scrobble_tools
    session_bus: Callable[[], SessionBus | None] = lambda: None
    has_tray: Callable[[], bool] = lambda: False
    measurer: Callable[[], SoundAnalyser] = _measurer
    screen: Screen = field(default_factory=Screen)
    programs: Callable[[], ProgramSensor] = _programs
    attention: Callable[[], Sequence[AttentionSensor]] = lambda: ()
    downloads: Callable[[], Path | None] = lambda: None
