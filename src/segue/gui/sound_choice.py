"""How music sounds: the equaliser, loudness, speed, what happens between two tracks, and by which device."""

from collections.abc import Sequence
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtWidgets import (
    QButtonGroup,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segue.core.analysing import Analysing, Progress
from segue.core.equalising import Equalising
from segue.core.loudness_in_files import LoudnessInFiles
from segue.core.output_choice import OutputChoice
from segue.core.playback import NowPlaying, Player
from segue.core.sound_settings import FASTEST, SLOWEST
from segue.core.tag_editing import Edit
from segue.domain.fading import Fades, Softness
from segue.domain.joining import LONGEST, Crossfade
from segue.domain.levelling import MOST_PREAMP, By
from segue.domain.source import played, stored
from segue.domain.speech import apart, plural, tr
from segue.domain.wording import and_more
from segue.gui.anchor import Anchor
from segue.gui.buttons import quiet_button, secondary_button
from segue.gui.card import hairline, offered
from segue.gui.check_box import CheckBox
from segue.gui.dial import Dial
from segue.gui.emptied import empty
from segue.gui.equaliser_graph import EqualiserGraph, decibels_of
from segue.gui.flow import Flow
from segue.gui.labels import ElidedLabel, Label
from segue.gui.loudness_choice import LoudnessChoice
from segue.gui.named import ChoiceBox
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Space, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.written_tags import WrittenTags

_LEAST_NAME = 180
_SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
_SYSTEM = ""


class SoundChoice(QWidget):
    """`sections` are what it consists of, each to stand on a card of its own; `source` says what plays."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        player: Player,
        equalising: Equalising,
        outputs: OutputChoice,
        measuring: Analysing,
        in_files: LoudnessInFiles,
        toast: Toast,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._player = player
        self._equalising = equalising
        self._outputs = outputs
        self._measuring = measuring
        self._in_files = in_files
        self._toast = toast
        self.source = ElidedLabel(quiet=True)
        self.sections: Sequence[Anchor] = (
            Anchor(Which.EQUALISER, *self._equaliser()),
            Anchor(Which.LOUDNESS, *self._loudness()),
            Anchor(Which.SPEED, self._speed()),
            Anchor(Which.JOINING, self._joining()),
            Anchor(Which.FADES, self._breaking_off()),
            Anchor(Which.DEVICE, *self._device()),
        )
        for one in (self.source, *self.sections):
            one.setParent(self)  # and goes with it, until it has its place on the page
        player.now_playing.connect(self._show_source)
        player.speed_changed.connect(lambda _: self._show_speed())
        equalising.changed.connect(lambda _: self._show_equaliser())
        outputs.changed.connect(lambda _: self._show_outputs())

    def refresh(self) -> None:
        self._show_source(self._player.current)
        self._show_presets()
        self._show_equaliser()
        self._show_loudness()
        self._show_speed()
        self._show_joining()
        self._show_fades()
        self._show_outputs()

    def _show_source(self, now: NowPlaying | None) -> None:
        """What plays just now, by which a change is heard."""
        if now is None:
            words = self.tr("Nothing plays.")
        elif now.source is None:  # it was there when Segue was last closed, and has not begun
            words = self.tr("In the player: {track}").format(track=now.track.tags.title)
        else:
            words = f"{apart(now.track.tags.title)}: {stored(now.source)}, {played(now.source)}"
        self.source.setText(words)

    # ---- the equaliser

    def _equaliser(self) -> tuple[QWidget | QLayout, ...]:
        self.is_on = CheckBox(self.tr("On"))
        self.is_on.clicked.connect(self._equalising.set_on)
        self.is_on.setMinimumHeight(quiet_button("").sizeHint().height())  # what stands beside it comes and goes
        self.keep = quiet_button(self.tr("Keep as a preset…"))
        self.keep.clicked.connect(self._ask_for_name)
        self.remove = quiet_button("")
        self.remove.clicked.connect(self._remove)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.setMaxLength(40)
        hold(self.name, width=220)
        self.name.returnPressed.connect(self._keep)
        self.name.editingFinished.connect(self.name.hide)
        self.name.hide()
        top = Flow(Space.S, Space.XS)
        top.add(self.is_on)
        top.add(QWidget(), grows=True)
        for widget in (self.name, self.keep, self.remove):
            top.add(widget)
        self.graph = EqualiserGraph(self._keeper)
        self.graph.moved.connect(self._equalising.set_bands)
        self._places = QVBoxLayout()
        self.presets: dict[str, QPushButton] = {}
        self._shown: tuple[str, ...] = ()
        return top, self.graph, self._places

    def _show_presets(self) -> None:
        """Made anew where there are others than before."""
        names = tuple(self._equalising.presets)
        if names == self._shown:
            return
        self._shown = names
        empty(self._places)
        flow = Flow(Space.XS + 2, Space.S)
        self.presets = {}
        for name in names:
            chip = QPushButton(name if name in self._equalising.own else tr(name))
            chip.setProperty("kind", "toggle")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, name=name: self._equalising.choose(name))
            self.presets[name] = chip
            flow.add(chip)
        self._places.addWidget(flow)

    def _show_equaliser(self) -> None:
        self._show_presets()
        equalising = self._equalising
        self.is_on.setChecked(equalising.is_on)
        self.graph.show_bands(equalising.bands, equalising.is_on)
        chosen = equalising.chosen
        for name, chip in self.presets.items():
            chip.setChecked(equalising.is_on and name == chosen)
        self.keep.setVisible(chosen is None)
        self.remove.setVisible(chosen in equalising.own)
        self.remove.setText(self.tr("Remove “{name}”").format(name=chosen))

    def _ask_for_name(self) -> None:
        self.name.clear()
        self.name.show()
        self.name.setFocus()

    def _keep(self) -> None:
        name = self.name.text().strip()
        if name and name in self._equalising.presets and name not in self._equalising.own:
            self._toast.tell(self.tr("Segue has a preset “{name}” of its own").format(name=name))
            return
        back = self._equalising.keep(name)
        self.name.hide()
        if back is not None:
            self._toast.tell(self.tr("The preset “{name}” is another now").format(name=name), back)

    def _remove(self) -> None:
        chosen = self._equalising.chosen
        if chosen is not None:
            back = self._equalising.remove(chosen)
            self._toast.tell(self.tr("The preset “{name}” is removed").format(name=chosen), back)

    # ---- loudness

    def _loudness(self) -> tuple[QWidget | QLayout, ...]:
        words = {
            By.OFF: self.tr("As they are"),
            By.TRACK: self.tr("Each track"),
            By.ALBUM: self.tr("Each album"),
            By.AUTOMATIC: self.tr("As it suits"),
        }
        self.levels = {by: _choice(said) for by, said in words.items()}
        for by, button in self.levels.items():
            button.clicked.connect(lambda _=False, by=by: self._set_level(by))
        self._level_words = Label(quiet=True, wraps=True)
        self.preamp = Dial(self.tr("Louder or quieter"), -MOST_PREAMP, MOST_PREAMP, 0.5, decibels_of)
        self.preamp.moved.connect(
            lambda value: self._player.set_levelling(replace(self._player.levelling, preamp=value))
        )
        self.untagged = Dial(self.tr("Tracks of unknown loudness"), -MOST_PREAMP, MOST_PREAMP, 0.5, decibels_of)
        self.untagged.moved.connect(
            lambda value: self._player.set_levelling(replace(self._player.levelling, untagged=value))
        )
        self._preamps = QWidget()
        dials = QVBoxLayout(self._preamps)
        dials.setContentsMargins(0, 0, 0, 0)
        dials.setSpacing(Space.M)
        dials.addWidget(hairline())
        dials.addWidget(self.preamp)
        dials.addWidget(self.untagged)
        dials.addWidget(hairline())
        self.measures = LoudnessChoice(self._measuring)
        dials.addWidget(self.measures)
        self.write = secondary_button(self.tr("Write into the files"))
        self.write.clicked.connect(self._write)
        self._written = QWidget()
        written = QVBoxLayout(self._written)
        written.setContentsMargins(0, 0, 0, 0)
        written.addLayout(
            offered(
                self.tr("What was measured, in the files too"),
                self.tr("So that other players know it. Only files that do not say it yet are changed."),
                self.write,
            )
        )
        dials.addWidget(self._written)
        self._measuring.changed.connect(self._show_written)
        return _choices(self, list(self.levels.values())), self._level_words, self._preamps

    def _show_loudness(self) -> None:
        levelling = self._player.levelling
        self.levels[levelling.by].setChecked(True)
        told = {
            By.OFF: self.tr("Every file as loud as it was made."),
            By.TRACK: self.tr("Every track is as loud as the next, whatever album it is from."),
            By.ALBUM: self.tr("Every album is as loud as the next; within one, what is quiet stays quiet."),
            By.AUTOMATIC: self.tr("An album that plays in its order as one album, all else track by track."),
        }
        self._level_words.setText(told[levelling.by])
        self._preamps.setVisible(levelling.by is not By.OFF)
        self.measures.refresh()
        self._show_written(self._measuring.progress)
        self.preamp.show_value(levelling.preamp)
        self.untagged.show_value(levelling.untagged)

    def _set_level(self, by: By) -> None:
        self._player.set_levelling(replace(self._player.levelling, by=by))
        self._show_loudness()

    def _show_written(self, progress: Progress) -> None:
        self._written.setVisible(self._measuring.is_on and progress.done > progress.failed)

    def _write(self) -> None:
        self.write.setEnabled(False)
        self._in_files.write(self._tell_written)

    def _tell_written(self, edit: Edit) -> None:
        self.write.setEnabled(True)
        if edit.failed:
            first, more = edit.failed[0], len(edit.failed) - 1
            words = self.tr("“{file}” could not be written: {reason}")
            words = words.format(file=first.path.name, reason=tr(first.reason))
            self._toast.tell(words + and_more(more))
        elif edit.written:
            words = plural(
                "Their loudness is written into %n file",
                "Their loudness is written into %n files",
                len(edit.written),
            )
            WrittenTags(self._in_files.tag_editing, self._toast).tell(words, edit)
        else:
            self._toast.tell(self.tr("All that was measured is in the files already"))

    # ---- speed

    def _speed(self) -> QLayout:
        self.speeds = {speed: _choice(speed_of(speed)) for speed in _SPEEDS}
        for speed, button in self.speeds.items():
            button.clicked.connect(lambda _=False, speed=speed: self._player.set_speed(speed))
        self.speed = Dial(self.tr("As fast as you like"), SLOWEST, FASTEST, 0.05, speed_of, page=5)
        self.speed.moved.connect(lambda value: self._player.set_speed(round(value, 2)))
        rows = QVBoxLayout()
        rows.setSpacing(Space.M)
        rows.addWidget(_row(list(self.speeds.values())))
        rows.addWidget(Label(self.tr("Voices and instruments keep their pitch."), quiet=True, wraps=True))
        rows.addWidget(hairline())
        rows.addWidget(self.speed)
        return rows

    def _show_speed(self) -> None:
        for speed, button in self.speeds.items():
            button.setChecked(speed == self._player.speed)
        self.speed.show_value(self._player.speed)

    # ---- between tracks

    def _joining(self) -> QLayout:
        most = LONGEST.total_seconds()
        self.at_end = Dial(self.tr("At the end of a track"), 0, most, 0.5, self._overlap)
        self.at_skip = Dial(self.tr("When you skip"), 0, most, 0.5, self._overlap)
        for dial in (self.at_end, self.at_skip):
            dial.moved.connect(lambda _: self._set_joining())
        rows = QVBoxLayout()
        rows.setSpacing(Space.M)
        words = self.tr(
            "How long the end of one track overlaps the start of the next. Albums played in order have no overlap, "
            "unless you skip."
        )
        rows.addWidget(Label(words, quiet=True, wraps=True))
        rows.addWidget(self.at_end)
        rows.addWidget(self.at_skip)
        return rows

    def _overlap(self, seconds: float) -> str:
        return self.tr("{seconds} s").format(seconds=f"{seconds:g}") if seconds else self.tr("off")

    def _show_joining(self) -> None:
        self.at_end.show_value(self._player.crossfade.at_end.total_seconds())
        self.at_skip.show_value(self._player.crossfade.at_skip.total_seconds())

    def _set_joining(self) -> None:
        at_end, at_skip = (timedelta(seconds=dial.value) for dial in (self.at_end, self.at_skip))
        self._player.set_crossfade(Crossfade(at_end, at_skip))

    # ---- where the sound breaks off

    def _breaking_off(self) -> QLayout:
        rows = QVBoxLayout()
        rows.setSpacing(Space.M)
        words = self.tr("A short fade only keeps it from clicking; a longer one is heard. Off is at once.")
        rows.addWidget(Label(words, quiet=True, wraps=True))
        self.at_pause = self._softness(rows, self.tr("When you pause, and go on"))
        self.at_stop = self._softness(rows, self.tr("When you stop"))
        self.at_jump = self._softness(rows, self.tr("When you seek, or skip without a crossfade"))
        return rows

    def _softness(self, rows: QVBoxLayout, name: str) -> dict[Softness, QPushButton]:
        words = {
            Softness.OFF: self.tr("Off"),
            Softness.SHORT: self.tr("Short"),
            Softness.LONGER: self.tr("Longer"),
        }
        buttons = {softness: _choice(said) for softness, said in words.items()}
        for softness, button in buttons.items():
            button.setAccessibleName(f"{name}: {words[softness]}")
            button.clicked.connect(self._set_fades)
        row = Flow(Space.L, Space.XS)
        said = Label(name, wraps=True)
        hold(said, least_width=_LEAST_NAME)
        row.add(said, grows=True)
        row.add(_choices(self, list(buttons.values())))
        rows.addWidget(row)
        return buttons

    def _show_fades(self) -> None:
        fades = self._player.fades
        self.at_pause[fades.pause].setChecked(True)
        self.at_stop[fades.stop].setChecked(True)
        self.at_jump[fades.jump].setChecked(True)

    def _set_fades(self) -> None:
        self._player.set_fades(Fades(*map(_checked, (self.at_pause, self.at_stop, self.at_jump))))

    # ---- the device

    def _device(self) -> tuple[QWidget | QLayout, ...]:
        self.device = ChoiceBox(name_of(Which.DEVICE))
        self.device.activated.connect(self._choose_device)
        # Names of devices are long: it is as wide as its room, and no wider.
        self.device.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        hold(self.device, least_width=240)
        row = Flow(Space.S, Space.S)
        row.add(self.device, grows=True)
        self._away = Label(quiet=True, wraps=True)
        self.pauses = CheckBox(self.tr("Pause when it is unplugged"))
        self.pauses.clicked.connect(self._outputs.set_pauses)
        return row, self._away, self.pauses

    def _show_outputs(self) -> None:
        outputs = self._outputs
        self.device.clear()
        self.device.addItem(self.tr("The system’s default device"), _SYSTEM)
        for output in outputs.all:
            self.device.addItem(output.name, output.id)
        self.device.setCurrentIndex(max(0, self.device.findData(outputs.chosen or _SYSTEM)))
        self._away.setVisible(outputs.is_away)
        self._away.setText(self.tr("It is not connected. Until it is, the system’s default device plays."))
        self.pauses.setChecked(outputs.pauses)

    def _choose_device(self, at: int) -> None:
        self._outputs.choose(self.device.itemData(at) or None)


def speed_of(speed: float) -> str:
    """ "1.25×"."""
    return f"{speed:g}×" if round(speed, 2) == round(speed, 1) else f"{speed:.2f}×"


def _choice(words: str) -> QPushButton:
    button = secondary_button(words)
    button.setCheckable(True)
    return button


def _checked(buttons: dict[Softness, QPushButton]) -> Softness:
    return next(softness for softness, button in buttons.items() if button.isChecked())


def _choices(parent: QWidget, buttons: list[QPushButton]) -> Flow:
    """One of several."""
    group = QButtonGroup(parent)
    for button in buttons:
        group.addButton(button)
    return _row(buttons)


def _row(buttons: list[QPushButton]) -> Flow:
    row = Flow(Space.S, Space.S)
    for button in buttons:
        row.add(button)
    return row
