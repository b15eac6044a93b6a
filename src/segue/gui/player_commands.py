"""What can be done at a word with what plays: go on, skip, louder, shuffle, rate, how it sounds, what one does."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from segue.core.equalising import Equalising
from segue.core.playback import Player, State
from segue.core.surroundings import Surroundings
from segue.domain.context import Activity
from segue.domain.liking import MOST_STARS
from segue.domain.queue import Repeat
from segue.domain.track import TrackId
from segue.domain.wording import star_marks
from segue.gui.activity_chip import activity_icon, activity_word
from segue.gui.command import Command, Group
from segue.gui.player_bar import PlayerBar
from segue.gui.row_table import RowTable
from segue.gui.track_menu import TrackActions

#: By how much a word or a key turns the volume, in percent.
_STEP = 5


class PlayerCommands(QObject):
    def __init__(
        self,
        player: Player,
        equalising: Equalising,
        surroundings: Surroundings,
        actions: TrackActions,
        bar: PlayerBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._player = player
        self._equalising = equalising
        self._surroundings = surroundings
        self._actions = actions

    def all(self) -> Sequence[Command]:
        return [*self._playing(), *self._liking(), *self._sounding(), *self._doing()]

    def media(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The keys that are made for it, where the desktop does not take them: it drives the player by the bus."""
        player = self._player
        return (
            ("Media Play", self._actions.play_or_pause),
            ("Toggle Media Play/Pause", self._actions.play_or_pause),
            ("Media Pause", player.pause),
            ("Media Stop", player.stop),
            ("Media Next", player.next),
            ("Media Previous", player.previous),
        )

    def _playing(self) -> Sequence[Command]:
        player = self._player
        group = Group.PLAYING

        def any_queued() -> bool:
            return bool(player.queue.entries)

        def any_plays() -> bool:
            return player.current is not None

        def play_or_pause() -> str:
            return self.tr("Pause") if player.state is State.PLAYING else self.tr("Play")

        def shuffle() -> str:
            return self.tr("Turn shuffle off") if player.shuffle else self.tr("Shuffle the queue")

        repeats = {
            Repeat.OFF: ("repeat", self.tr("Repeat nothing")),
            Repeat.ALL: ("repeat", self.tr("Repeat the queue")),
            Repeat.ONE: ("repeat-1", self.tr("Repeat this track")),
        }

        def repeats_otherwise(what: Repeat) -> bool:
            return player.repeat is not what

        return [
            Command(
                "play",
                group,
                self.tr("Play or pause"),
                self._actions.play_or_pause,
                icon="play",
                also=self.tr("resume"),
                now=play_or_pause,
                possible=lambda: self._actions.may_play,
            ),
            Command(
                "next",
                group,
                self.tr("Next track"),
                player.next,
                icon="skip-forward",
                also=self.tr("skip"),
                possible=any_queued,
            ),
            Command(
                "previous", group, self.tr("Previous track"), player.previous, icon="skip-back", possible=any_queued
            ),
            Command("stop", group, self.tr("Stop"), player.stop, icon="x", possible=any_plays),
            Command(
                "shuffle",
                group,
                self.tr("Shuffle on or off"),
                lambda: player.set_shuffle(not player.shuffle),
                icon="shuffle",
                also=self.tr("mix random"),
                now=shuffle,
            ),
            *(
                Command(
                    f"repeat {what.value}",
                    group,
                    words,
                    partial(player.set_repeat, what),
                    icon=icon,
                    possible=partial(repeats_otherwise, what),
                )
                for what, (icon, words) in repeats.items()
            ),
        ]

    def _liking(self) -> Sequence[Command]:
        def any_meant() -> bool:
            return bool(self._meant())

        love = Command(
            "love",
            Group.PLAYING,
            self.tr("Love, or no longer"),
            lambda: self._actions.toggle_love(self._meant()),
            icon="heart",
            also=self.tr("like favourite heart"),
            possible=any_meant,
        )

        def rate(stars: int) -> Command:
            words = (
                self.tr("Rate {stars}").format(stars=star_marks(stars)) if stars else self.tr("Take the rating away")
            )
            return Command(
                f"rate {stars}",
                Group.PLAYING,
                words,
                lambda: self._actions.rate(self._meant(), stars or None),
                icon="star",
                also=self.tr("{stars} stars").format(stars=stars),
                possible=any_meant,
            )

        return [love, *(rate(stars) for stars in range(MOST_STARS, -1, -1))]

    def _meant(self) -> Sequence[TrackId]:
        """The tracks chosen in the list with the focus; elsewhere the one that plays."""
        focus = QApplication.focusWidget()
        if isinstance(focus, RowTable) and (tracks := focus.selected_tracks()):
            return list(dict.fromkeys(tracks))
        now = self._player.current
        return [] if now is None else [now.track.id]

    def _sounding(self) -> Sequence[Command]:
        player, equalising = self._player, self._equalising

        def mute() -> str:
            return self.tr("Sound on again") if player.muted else self.tr("Mute")

        def equaliser() -> str:
            return self.tr("Turn the equaliser off") if equalising.is_on else self.tr("Turn the equaliser on")

        def is_other(preset: str) -> bool:
            return not (equalising.is_on and equalising.chosen == preset)

        def turn(by: int) -> None:
            player.set_volume(player.volume + by)

        return [
            Command(
                "louder",
                Group.SOUND,
                self.tr("Louder"),
                partial(turn, _STEP),
                icon="volume-2",
                also=self.tr("volume up"),
            ),
            Command(
                "quieter",
                Group.SOUND,
                self.tr("Quieter"),
                partial(turn, -_STEP),
                icon="volume-1",
                also=self.tr("volume down"),
            ),
            Command(
                "mute",
                Group.SOUND,
                self.tr("Mute, or sound again"),
                lambda: player.set_muted(not player.muted),
                icon="volume-x",
                also=self.tr("silence unmute"),
                now=mute,
            ),
            Command(
                "equaliser",
                Group.SOUND,
                self.tr("Equaliser on or off"),
                lambda: equalising.set_on(not equalising.is_on),
                icon="sliders-vertical",
                also=self.tr("bands"),
                now=equaliser,
            ),
            *(
                Command(
                    f"equaliser {preset}",
                    Group.SOUND,
                    self.tr("Equaliser: {preset}").format(preset=preset),
                    partial(equalising.choose, preset),
                    icon="sliders-vertical",
                    possible=partial(is_other, preset),
                )
                for preset in equalising.presets
            ),
        ]

    def _doing(self) -> Sequence[Command]:
        surroundings = self._surroundings

        def is_other(activity: Activity | None) -> bool:
            return surroundings.activity != activity

        def command(activity: Activity | None) -> Command:
            name = self.tr("Nothing in particular") if activity is None else activity_word(activity)
            return Command(
                f"activity {activity or ''}".strip(),
                Group.ACTIVITY,
                self.tr("What I do: {activity}").format(activity=name),
                partial(surroundings.set_activity, activity),
                icon=activity_icon(activity),
                also=self.tr("activity"),
                possible=partial(is_other, activity),
            )

        say = Command(
            "doing",
            Group.ACTIVITY,
            self.tr("Say what I do"),
            self._bar.open_activities,
            icon=activity_icon(surroundings.activity),
            also=self.tr("activity"),
            possible=lambda: self._bar.has_activity,
        )
        return [say, *(command(activity) for activity in (*surroundings.activities, None))]
