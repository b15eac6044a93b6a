"""Offers, what is asked and answered of them, and what the listener is doing, on which they depend."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from segue.core.activities import Activities
from segue.domain.offer import Form, OfferId
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, PlaylistId
from segue.gui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from segue.core.answering import Answering
    from segue.core.blending import Blending
    from segue.core.home import Home
    from segue.core.learning import Past
    from segue.core.manners import Manners
    from segue.core.offers import Offers
    from segue.core.ports.sensing import ActivityLog
    from segue.core.proposing import Held
    from segue.core.questioning import Questioning
    from segue.core.replying import Replying
    from segue.core.senses import Senses
    from segue.core.worker import Worker
    from segue.domain.context import Activity, Context
    from segue.domain.offer import Offer
    from segue.gui.main_window import MainWindow
    from segue.habits.model import Learner
    from segue.parts.ground import Ground
    from segue.parts.habits import Habits
    from segue.parts.music import Music
    from segue.parts.playing import Playing

#: The setting under which it is kept whether to look at programs.
NOTICES_ACTIVITY = "notices activity"


class Offering:
    """`learn` begins to learn, if nothing has."""

    def __init__(
        self,
        ground: Ground,
        playing: Playing,
        music: Music,
        habits: Habits,
        learn: Callable[[], None],
        window: Callable[[], MainWindow],
    ) -> None:
        self._ground = ground
        self._playing = playing
        self._music = music
        self._habits = habits
        self._learn = learn
        self._window = window
        self.activities = Activities(
            *(ground.profile.settings, music.playlists, ground.library_worker, self._activity_log)
        )
        self.activities.renamed.connect(lambda names: self._rename_activity(*names))
        self.activities.renamed_in_log.connect(lambda _: self._hear_renamed())

    # ---- what is offered

    @cached_property
    def offers(self) -> Offers:
        from segue.core.offers import Offers

        ground, world, file, stock = self._ground, self._ground.world, self._ground.file, self._habits.stock

        def held(playlist: PlaylistId, past: Past, learner: Learner, context: Context) -> Held | None:
            """On the habits worker, which reads what that needs when a list is offered."""
            from segue.adapters.sqlite.blending import blend_tools
            from segue.core.own_lists import OwnLists

            return OwnLists(blend_tools(file, stock)).held(playlist, past, learner, context)

        made = Offers(
            ground.profile.offers,
            self._habits.learning,
            self._habits.open_past,
            ground.habits_worker,
            stock,
            held,
            self._playing.player,
            self._playing.surroundings,
            world.alarms,
            world.idle,
            ground.profile.settings,
            self.manners,
            world.clock,
        )
        made.plays_on = lambda: self._habits.playing_on.goes_on
        made.put_on.connect(self._hear_put_on)
        made.begun.connect(lambda offer: self._window().listening.replies.tell_begun(offer))
        made.taken_back.connect(lambda offer: self._window().listening.replies.tell_taken_back(offer))
        made.unshuffled.connect(lambda _: self._window().listening.replies.tell_unshuffled())
        return made

    @cached_property
    def manners(self) -> Manners:
        from segue.core.manners import Manners

        return Manners(self._ground.profile.settings)

    @cached_property
    def replying(self) -> Replying:
        from segue.core.replying import Replying

        offer_log, clock = self._ground.profile.offers, self._ground.world.clock
        return Replying(self.offers, offer_log, self.manners, self._playing.surroundings, clock)

    @cached_property
    def questions(self) -> Questioning:
        from segue.core.questioning import Questioning

        ground = self._ground
        return Questioning(
            *(self.offers, self._habits.learning, self.manners, ground.profile.settings, ground.habits_worker),
            ground.world.clock,
        )

    @cached_property
    def answering(self) -> Answering:
        from segue.core.answering import Answering

        return Answering(
            *(self._habits.learning, self._ground.profile.offers, self.manners, self._playing.surroundings),
            lambda: self._habits.taste,
        )

    @cached_property
    def home(self) -> Home:
        from segue.adapters.sqlite.lately import SqliteLately
        from segue.core.home import Home
        from segue.core.mixing import MixTools

        profile, file = self._ground.profile, self._ground.file
        playing, habits = self._playing, self._habits
        return Home(
            *(self._music.library, playing.player, habits.learning, self.manners, playing.surroundings),
            *(profile.settings, profile.offers, lambda: SqliteLately(file)),
            *(MixTools(habits.open_past, habits.stock), self._ground.shelver, self._ground.habits_worker),
        )

    # ---- blends

    @cached_property
    def blending(self) -> Blending:
        from segue.adapters.sqlite.blending import blend_tools
        from segue.adapters.text_files import DiskRecipes
        from segue.core.blending import Blending

        self._learn()
        ground, world = self._ground, self._ground.world
        return Blending(
            self._music.playlists,
            self._playing.player,
            self._habits.learning,
            blend_tools(ground.file, self._habits.stock),
            DiskRecipes(resource("recipes")),
            ground.profile.offers,
            ground.habits_worker,
            self._playing.surroundings,
            world.clock,
            world.chance,
        )

    def go_on(self) -> None:
        """With the blend without end from which what plays now has come, if it has."""
        current = self._playing.player.queue.current
        match None if current is None else current.origin:
            case Origin(OriginKind.PLAYLIST, int(of)):
                is_blend = any(its.id == of and its.kind is Kind.BLEND for its in self._music.playlists.all())
            case Origin(OriginKind.OFFERED, int(of)):
                is_blend = self._ground.profile.offers.get(OfferId(of)).mix.form is Form.BLEND
            case _:
                is_blend = False
        if is_blend:
            self.blending.go_on()

    def _hear_put_on(self, offer: Offer) -> None:
        if offer.mix.form is Form.BLEND:
            self.blending.go_on()

    # ---- what the listener is doing

    @cached_property
    def senses(self) -> Senses:
        from segue.core.senses import Senses

        ground, world, playing = self._ground, self._ground.world, self._playing
        made = Senses(
            *(playing.surroundings, world.programs(), world.idle, lambda: playing.output_choice.playing),
            *(self._looker, ground.profile.settings, world.alarms, world.clock),
        )
        if playing.player.is_private:
            made.rest(True)
        playing.player.private_changed.connect(made.rest)
        return made

    def begin_to_look(self) -> None:
        """At the programs that run, where the listener wants it."""
        if self._ground.profile.settings.get(NOTICES_ACTIVITY) is True:
            self.senses.begin()

    def close(self) -> None:
        if "_looker" in vars(self):
            self._looker.close()

    @cached_property
    def _looker(self) -> Worker:
        return self._ground.worker("senses")

    def _activity_log(self) -> ActivityLog:
        from segue.adapters.sqlite.activities import SqliteActivities

        return SqliteActivities(self._ground.file)

    def _rename_activity(self, before: Activity, after: Activity) -> None:
        self._playing.player.rename_activity(before, after)
        self.manners.rename_activity(before, after)
        self.offers.rename_activity(before, after)
        self.senses.rename(before, after)
        self._playing.surroundings.rename(before, after)
        self.questions.rename_activity(before, after)

    def _hear_renamed(self) -> None:
        self._habits.learning.relearn()
        self._music.library.changed.emit(None)  # what playlists ask of the log may have another answer
