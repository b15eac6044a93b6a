"""The entry point: what was typed, done with a window or without. Imported by no one."""

import gc
import os
import random
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from segue import cli
from segue.core.engine_choice import EngineUnavailable
from segue.core.errors import Damaged, ProfileError, WorldError
from segue.domain.speech import tr

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtWidgets import QApplication

    from segue.adapters.desktop.session_bus import SessionBus
    from segue.adapters.instance import Instance
    from segue.adapters.sound.devices import Device
    from segue.adapters.sound.outputs import Hardware, ServerOutputs
    from segue.core.engine_to_come import EngineToCome
    from segue.core.listeners import Turn
    from segue.core.ports.analysis import SoundAnalyser
    from segue.core.ports.machine import Post
    from segue.core.ports.moving import OtherPlayers
    from segue.core.ports.playing import Engine
    from segue.core.ports.sensing import AttentionSensor
    from segue.core.screen import Screen
    from segue.domain.location import Named
    from segue.gui.theme_keeper import ThemeKeeper
    from segue.gui.toast import Toast

#: The first rows are drawn by then.
_ENGINE_AFTER_MS = 150

#: The first rows are drawn by then; who starts Segue a second time waits for longer.
_SERVES_AFTER_MS = 50

#: The window and what it works with are there by then, and the first rescan has not begun.
_STARTED_AFTER_MS = 1000

#: When in so many seconds in a row nothing is done of what was begun, in each less than so much in seconds of the
#: processor, the end waits for it no longer. A disk may have to wake up.
_LOOKS, _IDLE = 10, 0.01

#: For so long a start waits for a Segue that has the profile and does not answer: it may be at its end. In seconds.
_COMES_FREE_WITHIN = 8.0


def main() -> int:
    """The program `segue`. The exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # late, as all here that the first look at the window does not need

        multiprocessing.freeze_support()
    try:
        typed = cli.parse(sys.argv[1:])
        if isinstance(typed.command, cli.OpenWindow):
            return open_window(typed.command.named, typed)
        from segue import commands  # much that the way to the window does not need

        return commands.run(typed)
    except WorldError as error:
        cli.complain(str(error))
        return 1
    except BrokenPipeError:
        # Whoever read our output has heard enough, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def open_window(named: "Named", typed: cli.Typed) -> int:
    """Open the window on a profile, or hand what is `named` to the Segue that has it open. Ends with the window, and
    begins anew where someone else is to listen then.
    """
    _read_no_sources()
    from segue.adapters.instance import Instance, ask

    root = cli.root_folder(typed)
    cli.refuse_absent(named.files)
    instance = Instance(root)
    try:
        if not instance.claim():
            token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
            answer = ask(root, {"open": named.texts, "listener": typed.listener, "token": token}, cli.PATIENCE)
            if answer is not None and "error" in answer:
                raise WorldError(str(answer["error"]))
            if answer is not None:
                return 0
            if not _comes_free(instance):
                raise WorldError(tr("Segue is open with this profile and does not answer."))
        if typed.demo:
            _make_demo(root, typed)
        ended = _run(cli.profile_folder(typed), named, typed, instance)
    except Damaged as error:
        if not _goes_back(error, cli.profile_folder(typed)):
            raise
        ended = None
    except (ProfileError, EngineUnavailable) as error:
        _explain_in_a_window(str(error))
        raise
    finally:
        instance.close()
    if ended is None:
        return _begin(sys.argv[1:])
    return ended if isinstance(ended, int) else _begin_anew(typed, ended)


def _make_demo(folder: Path, typed: cli.Typed) -> None:
    """A listener who clicked an icon sees how far it is."""
    from segue import commands
    from segue.gui.demo_making import DemoMaking

    keeper = _dressed()
    window = DemoMaking()
    commands.make_demo(folder, typed.at, window.tell)
    window.hide()
    window.deleteLater()
    keeper.deleteLater()


def _comes_free(instance: "Instance", within: float = _COMES_FREE_WITHIN) -> bool:
    """Whether the profile of a Segue that does not answer is ours before long."""
    until = time.monotonic() + within
    while not instance.claim():
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


def _begin_anew(typed: cli.Typed, turn: "Turn") -> int:
    """As the program of another listener."""
    return _begin(cli.typed_for(typed, turn.listener.name, turn.named))


def _begin(arguments: Sequence[str]) -> int:
    """Another Segue, in this process, so that whoever waits for its end goes on waiting."""
    typed_here = len(sys.argv) - 1
    program = [] if getattr(sys, "frozen", False) else sys.orig_argv[1 : len(sys.orig_argv) - typed_here]
    command = [sys.executable, *program, *arguments]
    if sys.platform == "win32":  # where a program cannot become another one
        import subprocess

        subprocess.Popen(command)
    else:
        os.execv(command[0], command)
    return 0


def _read_no_sources() -> None:
    """PySide would read the source of each module that is imported from here on, and keep it, to see whether
    `from __feature__ import ...` could matter to it: of 300 modules 7 MB, and a tenth of the start.
    """
    import PySide6.QtCore  # noqa: F401 - brings what does it

    features: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda module: True  # no module of ours asks for any feature


def _run(folder: Path, named: "Named", typed: cli.Typed, instance: "Instance") -> "int | Turn":
    """The exit status, or whose turn it is now."""
    gc.disable()  # until the window stands: what is made until then stays, and would be walked ten times over
    from PySide6.QtCore import QTimer

    from segue.adapters.alarms import ApAlarms
    from segue.adapters.clock import ShiftedClock, SystemClock
    from segue.adapters.covers.beside import SUFFIXES as PICTURES
    from segue.adapters.folder_watch import DiskWatch
    from segue.adapters.instance import CannotServe
    from segue.adapters.music_folders import SHEET, SUFFIXES
    from segue.adapters.post import QtPost
    from segue.adapters.power import SysfsPower
    from segue.adapters.sensors.idle import DesktopIdle
    from segue.adapters.sound.outputs import ServerOutputs
    from segue.adapters.sqlite.connection import explained
    from segue.adapters.sqlite.profile import DATABASE
    from segue.core.engine_to_come import EngineToCome
    from segue.core.screen import Screen
    from segue.core.watchdog import Watchdog
    from segue.program import Program, World

    app = _application()
    _stay_unseen(app)
    post = QtPost()
    engine, outputs, screen = EngineToCome(), ServerOutputs(), Screen()
    clock = SystemClock() if typed.at is None else ShiftedClock(typed.at)
    alarms = ApAlarms(post) if typed.at is None else ApAlarms(post, ShiftedClock(typed.at).ahead)
    watch = DiskWatch(post, SUFFIXES | PICTURES | {SHEET})
    chance, power = random.Random(), SysfsPower()
    idle = DesktopIdle(post)
    machine = clock, post, engine, alarms, idle, watch, _players, chance, power, _analyser, outputs
    world = World(
        *machine,
        session_bus=_session_bus,
        has_tray=_has_tray,
        screen=screen,
        attention=lambda: _attention(post),
        downloads=_downloads,
    )
    with explained(folder / DATABASE):
        program = Program(app, folder, world, cli.cache_folder(typed))
    found: list[Damaged] = []

    def go_back(damage: Damaged) -> None:
        found.append(damage)
        program.window.end()

    sys.excepthook = _told_in(program.window.toast, folder / DATABASE, go_back)
    engine.arrived.connect(lambda _: program.show_engine())
    watchdog = Watchdog(program.player, engine, engine.replace, alarms)
    watchdog.replaced.connect(lambda _: program.tell_engine_replaced())
    bringing = _Bringing(post, engine, outputs, screen, app.exit)
    turns: list[Turn] = []
    program.listeners.switched.connect(turns.append)
    program.listeners.switched.connect(lambda _: program.window.end())

    def serve() -> None:
        try:
            instance.serve(program.hear)
        except CannotServe as error:
            cli.complain(f"other programs cannot hand files to this Segue: {error}")

    try:
        program.begin()
        names_any = bool(named.files or named.addresses)
        QTimer.singleShot(0 if names_any else _ENGINE_AFTER_MS, bringing.begin)
        if names_any:
            program.open_named(named)
        QTimer.singleShot(_SERVES_AFTER_MS, program.window, serve)
        with _ends_when_told(program.window.end):
            status = app.exec()
        if bringing.failure is not None:
            raise bringing.failure
        if found:
            raise found[0]
        return turns[0] if turns else status
    finally:
        sys.excepthook = sys.__excepthook__
        with _not_for_ever(lambda: _leave(typed, turns, instance)), explained(folder / DATABASE):
            program.close()
            bringing.close()
            post.close()


@contextmanager
def _not_for_ever(
    leave: Callable[[], object],
    looks: int = _LOOKS,
    every: float = 1.0,
    worked: Callable[[], float] = time.process_time,
) -> Iterator[None]:
    """What hangs is left, on another thread. What waits for a share which is gone waits for ever, and a listener who
    has closed the window would not be let in again. What is still at work tells how long it has `worked`, in seconds.
    """
    is_over = threading.Event()

    def watch() -> None:
        before, still = worked(), 0
        while still < looks:
            if is_over.wait(every):
                return
            now = worked()
            still = still + 1 if now - before < _IDLE else 0
            before = now
        leave()

    threading.Thread(target=watch, name="end", daemon=True).start()
    try:
        yield
    finally:
        is_over.set()


def _leave(typed: cli.Typed, turns: "Sequence[Turn]", instance: "Instance") -> None:
    instance.let_go()  # what hangs may keep the process, and all that it holds, for as long as it does
    if turns:
        _begin_anew(typed, turns[0])
    os._exit(0)


class _Bringing:
    """Makes the engine; what it is made of is brought in on a thread of its own, since that takes its time."""

    def __init__(
        self,
        post: "Post",
        engine: "EngineToCome",
        outputs: "ServerOutputs",
        screen: "Screen",
        end: Callable[[int], None],
    ) -> None:
        self._post = post
        self._outputs = outputs
        self._engine = engine
        self._screen = screen
        self._end = end
        self._thread: ThreadPoolExecutor | None = None
        self._is_closed = False
        self.failure: EngineUnavailable | None = None

    def begin(self) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self._thread = ThreadPoolExecutor(1)
        self._thread.submit(self._make)

    def close(self) -> None:
        self._is_closed = True
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
        self._outputs.close()

    def _make(self) -> None:
        try:
            import segue.adapters.sound.engine  # noqa: F401

            make_hardware = sound_hardware()
        except EngineUnavailable as error:
            self._post(partial(self._give_up, error))
        else:
            self._post(partial(self._bring, make_hardware))

    def _bring(self, make_hardware: "Callable[[], Hardware] | None") -> None:
        """On the thread that owns the state."""
        if not self._is_closed:
            from segue.adapters.sound.engine import SoundEngine
            from segue.adapters.sound.vlc import VlcDecoder
            from segue.core.sound_and_video import SoundAndVideo

            silent = make_hardware is None
            build = sound_device(self._outputs, make_hardware)

            def make() -> SoundAndVideo:
                sound = SoundEngine(self._post, build, silent, VlcDecoder())
                return SoundAndVideo(sound, partial(self._make_video, silent))

            self._engine.become(make(), make)

    def _make_video(self, silent: bool) -> "Engine | None":
        """What plays videos; None where Qt Multimedia lacks what it needs, and videos are only heard."""
        try:
            from segue.adapters.qt_engine import QtEngine  # late: few listeners have videos
        except EngineUnavailable:
            return None
        engine = QtEngine(self._post, silent)
        self._screen.become(engine)
        return engine

    def _give_up(self, error: EngineUnavailable) -> None:
        self.failure = error
        self._end(1)


@contextmanager
def _ends_when_told(end: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C and SIGTERM `end` the program, as Ctrl+Q does, and never in the middle of something."""
    from PySide6.QtCore import QSocketNotifier

    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: end())
    before = {sign: signal.signal(sign, lambda *_: None) for sign in (signal.SIGINT, signal.SIGTERM)}
    # Python itself cannot act while Qt waits; what it writes there wakes Qt up.
    signal.set_wakeup_fd(theirs.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(-1)
        for sign, handler in before.items():
            signal.signal(sign, handler)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()


def _told_in(toast: "Toast", database: Path, go_back: Callable[[Damaged], None]) -> Callable[..., None]:
    """What the world does while the window is open (a full disk, a damaged page) is told there, with the way to
    `go_back` to a copy of a database; bugs still show.
    """
    from segue.adapters.sqlite.connection import explained

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        try:
            with explained(database):
                raise error
        except Damaged as damage:
            if damage.copy is None:
                toast.tell(str(damage))
            else:
                toast.offer(tr("Segue’s database is damaged."), tr("Go back to a copy…"), partial(go_back, damage))
        except WorldError as known:
            toast.tell(str(known))
        except BaseException:  # noqa: BLE001 - not ours to explain: it goes where it would have gone
            sys.__excepthook__(kind, error, trace)

    return hook


def _application() -> "QApplication":
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from segue.gui.language import say_in_chosen
    from segue.gui.resources import resource

    with _dialogs_of_plasma():
        app = QApplication.instance() or QApplication(["segue"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Segue")
    say_in_chosen(app, None)  # until the profile tells what was chosen
    app.setDesktopFileName("segue")
    app.setWindowIcon(QIcon(str(resource("segue.svg"))))
    return app


def _dressed() -> "ThemeKeeper":
    """What keeps the application in its own look while no profile tells how the listener wants it."""
    from segue.adapters.clock import SystemClock
    from segue.domain.context import Context
    from segue.gui.theme_keeper import ThemeKeeper

    return ThemeKeeper(_application(), daypart=Context(SystemClock().now()).daypart)


@contextmanager
def _dialogs_of_plasma() -> Iterator[None]:
    """The Qt that is begun within asks Plasma for its dialogs for files by the portal: of its own it has none for it,
    as it has for the desktops of GTK. What the program starts later is told nothing of it.
    """
    name, folders = "QT_QPA_PLATFORMTHEME", os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    is_plasma = "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    portals = (Path(folder, "xdg-desktop-portal/portals/kde.portal") for folder in folders.split(":"))
    if name in os.environ or not is_plasma or not any(portal.exists() for portal in portals):
        yield
        return
    os.environ[name] = "xdgdesktopportal"
    try:
        yield
    finally:
        del os.environ[name]


def _stay_unseen(app: "QApplication") -> None:
    """Keep the interpreter's own doings from holding the window up."""
    from PySide6.QtCore import QTimer

    from segue.adapters.garbage import Garbage
    from segue.gui.read_ahead import read_ahead

    # A worker in the middle of Python code hands the interpreter over after this time; the usual 5 ms, at each
    # row that the window reads from the database, would be seen while a scan runs.
    sys.setswitchinterval(0.0005)
    gc.disable()
    QTimer.singleShot(_STARTED_AFTER_MS, app, lambda: read_ahead(app, lambda: Garbage(app)))


def sound_hardware() -> "Callable[[], Hardware] | None":
    """What makes the hardware for the sound, on the main thread; None where there is none. May be called on any
    thread, and takes its time.
    """
    from segue.adapters.audio_device import has_pulse_server, has_sound_server

    try:
        if has_pulse_server():
            from segue.adapters.sound.libpulse import libpulse
            from segue.adapters.sound.pulse_sinks import PulseSinks

            libpulse()
            return PulseSinks
        if has_sound_server():
            from segue.adapters.sound.server_device import QtHardware

            return partial(QtHardware, has_sound_server)
    except (ImportError, OSError) as error:
        raise EngineUnavailable(
            tr(
                "Segue cannot reach the sound of this machine: what it needs for that is missing ({reason}). "
                "On Debian: apt install libpulse0"
            ).format(reason=error)
        ) from error
    return _alsa_hardware()


def sound_device(
    outputs: "ServerOutputs", make_hardware: "Callable[[], Hardware] | None"
) -> "Callable[[int, float], Device]":
    """What makes a device for the sound, by `outputs`, which are opened."""
    from segue.adapters.sound.devices import NoDevice

    if make_hardware is None:
        return NoDevice
    outputs.open(make_hardware())
    return outputs.build


def _alsa_hardware() -> "Callable[[], Hardware] | None":
    """Of a machine without a sound server, if ALSA opens anything there."""
    if sys.platform != "linux":
        return None
    try:
        from segue.adapters.sound.alsa_device import AlsaHardware

        AlsaHardware()
    except OSError:
        return None
    return AlsaHardware


def _players() -> "OtherPlayers":
    from segue.adapters.moving import Players  # late, on the opener: needed once, if ever

    return Players(Path.home())


def _analyser() -> "SoundAnalyser":
    from segue.adapters.sounds import BlissAnalyser  # late: needed when all else has begun

    return BlissAnalyser()


def _session_bus() -> "SessionBus | None":
    from segue.adapters.desktop.session_bus import NoBus, SessionBus  # late: the first rows are drawn before

    try:
        return SessionBus()
    except NoBus:
        return None


def _attention(post: "Post") -> "Sequence[AttentionSensor]":
    """Where it is not told by the session bus."""
    if sys.platform != "linux":
        return ()
    from segue.adapters.sensors.full_screen import FullScreen  # late: the window is there by then
    from segue.adapters.sensors.recording import Recording

    return FullScreen(), Recording(post)


def _downloads() -> Path:
    import platformdirs  # late, on the opener: looked for once, if ever

    return platformdirs.user_downloads_path()


def _has_tray() -> bool:
    from PySide6.QtWidgets import QSystemTrayIcon

    return QSystemTrayIcon.isSystemTrayAvailable()


def _goes_back(error: Damaged, folder: Path) -> bool:
    """Whether the listener wants the copy in the place of a damaged database, and has it."""
    if error.copy is None:
        _explain_in_a_window(str(error))
        return False
    from datetime import datetime

    from PySide6.QtWidgets import QMessageBox

    from segue.adapters.clock import SystemClock
    from segue.adapters.sqlite import backup
    from segue.adapters.sqlite.profile import DATABASE
    from segue.domain.wording import full_date

    _dressed()
    box = QMessageBox(QMessageBox.Icon.Critical, "Segue", tr("Segue’s database is damaged."))
    made = datetime.fromtimestamp(error.copy.stat().st_mtime).astimezone()
    words = tr(
        "There is a copy of {day}. What came after that is not in it: plays, ratings, playlists. "
        "The damaged one is kept in the folder “backups”."
    )
    box.setInformativeText(words.format(day=full_date(made.date())))
    back = box.addButton(tr("Go back to the copy"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(back)
    box.exec()
    if box.clickedButton() is not back:
        return False
    try:
        backup.restore(folder / DATABASE, error.copy, SystemClock().now())
    except WorldError as refused:
        _explain_in_a_window(str(refused))
        raise
    return True


def _explain_in_a_window(text: str) -> None:
    """A listener who clicked an icon sees no terminal."""
    from PySide6.QtWidgets import QMessageBox

    _dressed()
    QMessageBox.critical(None, "Segue", text)


if __name__ == "__main__":
    sys.exit(main())
