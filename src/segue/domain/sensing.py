"""What the running programs say of the listener's Activity, and when that is believed. Pure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeAlias

from msgspec import Struct, field

from segue.domain.context import Activity


class ProgramKind(Enum):
    """What a program is for, as its menu entry says; in the order in which several are judged."""

    GAME = "games"
    VIDEO = "video editing"
    MUSIC = "making music"
    DEVELOPMENT = "development"
    READING = "reading"
    GRAPHICS = "graphics"
    SCIENCE = "science"
    EDUCATION = "education"
    OFFICE = "office"


#: What each kind stands for until the listener says otherwise.
USUAL: Mapping[ProgramKind, Activity] = {
    ProgramKind.GAME: Activity("gaming"),
    ProgramKind.VIDEO: Activity("working"),
    ProgramKind.MUSIC: Activity("working"),
    ProgramKind.DEVELOPMENT: Activity("working"),
    ProgramKind.READING: Activity("reading"),
    ProgramKind.GRAPHICS: Activity("working"),
    ProgramKind.SCIENCE: Activity("working"),
    ProgramKind.EDUCATION: Activity("working"),
    ProgramKind.OFFICE: Activity("working"),
}


class OutputKind(Enum):
    """Of a device that sound is played by, with the words by which its name tells of it."""

    HEADPHONES = ("headphone", "headset", "earbud", "earphone", "airpods", "buds")
    TELEVISION = ("hdmi", "displayport", "television", " tv", "projector")
    SPEAKERS = ("speaker", "line out", "soundbar")

    @staticmethod
    def of(name: str) -> "OutputKind | None":
        """None where its name does not tell."""
        told = f" {name.lower()}"
        return next((kind for kind in OutputKind if any(word in told for word in kind.value)), None)


class Program(Struct, frozen=True):
    """A program that runs, by a name that is the same each time; `kind` is None where it is of none that tells."""

    key: str
    name: str
    kind: ProgramKind | None = None


class Hindrance(Enum):
    """Why something cannot be seen here."""

    SYSTEM = "system"  # this system has no way to ask
    SANDBOX = "sandbox"  # Segue is shut off from other programs
    WAYLAND = "wayland"  # windows are hidden from other programs
    MANAGER = "manager"  # the window manager does not tell


class Seen(Struct, frozen=True):
    """The programs that run, the one that was started last first; and the one in front, None where its window is of
    no program that is known. `hidden` and `front_hidden` are why these cannot be seen.
    """

    running: tuple[Program, ...] = ()
    front: Program | None = None
    hidden: Hindrance | None = None
    front_hidden: Hindrance | None = None


class Ignored(Enum):
    """The listener's word that a program says nothing."""

    IGNORED = "ignored"


#: What the listener has said of a program.
Ruling: TypeAlias = Activity | Ignored


class Meanings(Struct, frozen=True):
    """What kinds of programs and of devices, and single programs, stand for, by the listener's word; None for a kind
    that says nothing.
    """

    kinds: Mapping[ProgramKind, Activity | None] = field(default_factory=lambda: USUAL)
    rulings: Mapping[str, Ruling] = {}
    outputs: Mapping[OutputKind, Activity | None] = {}

    def of(self, program: Program) -> Activity | None:
        match self.rulings.get(program.key):
            case Ignored.IGNORED:
                return None
            case None:
                return None if program.kind is None else self.kinds.get(program.kind)
            case activity:
                return activity


#: So long nobody touches keyboard and mouse before it is thought that nobody is there. A game is played by other
#: things than these.
AWAY = timedelta(minutes=15)


def speaks_for(
    seen: Seen, meanings: Meanings, still: timedelta | None, output: OutputKind | None = None
) -> Activity | None:
    """What a single look says. The program in front counts; where that is not told, a game before all others, then
    the program that was started last. Where no program says anything, the device does by which sound is played.
    """
    if seen.front_hidden is None:
        looked_at: Sequence[Program] = () if seen.front is None else (seen.front,)
    else:
        looked_at = sorted(seen.running, key=lambda program: program.kind is not ProgramKind.GAME)
    for program in looked_at:
        activity = meanings.of(program)
        if activity is not None:
            is_away = still is not None and still >= AWAY and program.kind is not ProgramKind.GAME
            return None if is_away else activity
    return None if output is None else meanings.outputs.get(output)


#: From nothing to something; from one thing to another; and back to nothing.
SETTLES = timedelta(minutes=1)
TAKES_OVER = timedelta(minutes=3)
LEAVES = timedelta(minutes=10)

#: A longer time between two looks is one in which the machine slept.
BLIND = timedelta(minutes=5)


class Noticed(Struct, frozen=True):
    """The Activity that the looks have settled on, so that a glance at something else does not end it.

    `supported` is when a look last spoke for it; `rival` what the looks have said instead, each one, since `since`.
    """

    activity: Activity | None = None
    supported: datetime | None = None
    rival: Activity | None = None
    since: datetime | None = None
    looked: datetime | None = None


def notice(before: Noticed, said: Activity | None, at: datetime) -> Noticed:
    """What is to be thought after a look at `at` has `said` this. Looks come in order of time; one that comes after
    a long pause begins anew.
    """
    if before.looked is not None and not timedelta() <= at - before.looked <= BLIND:
        before = Noticed()
    if said == before.activity:
        return Noticed(said, at, looked=at)
    since = before.since if said == before.rival and before.since is not None else at
    steady = at - since
    patience = SETTLES if before.activity is None else TAKES_OVER
    if said is not None and steady >= patience:
        return Noticed(said, at, looked=at)
    if before.supported is not None and at - before.supported >= LEAVES:
        return Noticed(said, at, looked=at) if steady >= SETTLES else Noticed(None, at, said, since, at)
    return Noticed(before.activity, before.supported, said, since, at)


#: The listener's own word holds for so long at least, and no longer than this.
HOLDS_AT_LEAST = timedelta(minutes=15)
HOLDS_AT_MOST = timedelta(hours=6)


class Said(Struct, frozen=True):
    """The listener's own word, when it was said, and what the looks had settled on by then. None: none of these."""

    activity: Activity | None
    at: datetime
    noticed: Activity | None


def holds(said: Said, noticed: Activity | None, at: datetime) -> bool:
    """Whether the listener's word still goes before what was `noticed`: until the looks agree with it, or settle on
    something that they had not by then, and some time has passed; and never for long.
    """
    age = at - said.at
    if age >= HOLDS_AT_MOST:
        return False
    if noticed is None or noticed == said.noticed:
        return True
    return noticed != said.activity and age < HOLDS_AT_LEAST


def without(meanings: Meanings, known: Collection[Activity]) -> Meanings:
    """As `meanings`, but that what is none of the listener's activities any more says nothing."""
    return Meanings(
        {kind: activity if activity in known else None for kind, activity in meanings.kinds.items()},
        {key: one for key, one in meanings.rulings.items() if isinstance(one, Ignored) or one in known},
        {kind: activity if activity in known else None for kind, activity in meanings.outputs.items()},
    )
