"""The palette's rows: the last choices first, then by how well they fit; what comes late moves nothing."""

from segue.core.finding import Found, What
from segue.domain.track import TrackId
from segue.gui.command import Command, Commands, Group
from segue.gui.palette_rows import Heading, Row, Titles, before_typing, behind, typed

TITLES = Titles("Recent", "Play", "Go to", "Do", "Settings")


def a_command(words: str, group: Group = Group.WINDOW, also: str = "", now: str | None = None) -> Command:
    return Command(words.lower(), group, words, lambda: None, also=also, now=None if now is None else lambda: now)


HOME, SETTINGS = a_command("Home", Group.GO), a_command("Settings", Group.GO, "preferences")
MUTE, SHUFFLE = a_command("Mute"), a_command("Shuffle on or off", Group.PLAYING, "mix", "Turn shuffle off")
ALL = [HOME, SETTINGS, MUTE, SHUFFLE]


def found(name: str, fit: float, track: int = 1) -> Found:
    return Found(What.TRACK, TrackId(track), name, fit=fit)


def told(rows: list[Row]) -> list[str]:
    return [
        f"# {row.words}" if isinstance(row, Heading) else row.said if isinstance(row, Command) else row.name
        for row in rows
    ]


def test_before_anything_is_typed_all_is_there() -> None:
    song = found("Blue", 0)
    assert told(before_typing(TITLES, ALL, [song, MUTE])) == [
        *("# Recent", "Blue", "Mute"),
        *("# Go to", "Home", "Settings"),
        *("# Do", "Mute", "Turn shuffle off"),
    ]
    assert told(before_typing(TITLES, ALL, []))[0] == "# Go to"
    assert len(before_typing(TITLES, [], [found(f"{n}", 0) for n in range(20)])) == 7


def test_what_fits_best_has_its_heading_first() -> None:
    assert told(typed(TITLES, "home", ALL, [found("Homeward", 1.5)])) == ["# Go to", "Home", "# Play", "Homeward"]
    assert told(typed(TITLES, "mut", ALL, [found("Mut", 2.0)])) == ["# Play", "Mut", "# Do", "Mute"]
    assert told(typed(TITLES, "xyz", ALL, [])) == []


def test_a_command_is_found_by_what_it_does_now_and_by_other_words() -> None:
    for text in ("shuffle off", "mix", "shuffle on", "shufle"):
        assert told(typed(TITLES, text, ALL, [])) == ["# Do", "Turn shuffle off"], text
    assert told(typed(TITLES, "preferences", ALL, [])) == ["# Go to", "Settings"]


def test_what_does_it_stands_before_the_setting_of_it() -> None:
    setting = a_command("Light or dark", Group.SETTING)
    those = [setting, a_command("Appearance: light"), a_command("Appearance: dark")]
    assert told(typed(TITLES, "light", those, [])) == ["# Do", "Appearance: light", "# Settings", "Light or dark"]
    assert told(typed(TITLES, "dark", those, [])) == ["# Do", "Appearance: dark", "# Settings", "Light or dark"]
    assert told(typed(TITLES, "light", [setting, MUTE], [])) == ["# Settings", "Light or dark"]


def test_a_slip_is_worth_less_than_music() -> None:
    rows = told(typed(TITLES, "muse", ALL, [found("Muse", 2.0)]))
    assert rows == ["# Play", "Muse", "# Do", "Mute"]


def test_what_comes_late_stands_behind_what_is_there() -> None:
    rows = typed(TITLES, "mute", ALL, [])
    late = behind(TITLES, rows, [found("Mute Swan", 2.0)])
    assert told(late) == ["# Do", "Mute", "# Play", "Mute Swan"]
    assert behind(TITLES, late, [found("Mute Swan", 2.0)]) == late, "what is there comes no second time"


def test_what_is_not_possible_is_not_done() -> None:
    done: list[str] = []
    one = Command("a", Group.WINDOW, "A", lambda: done.append("a"))
    other = Command("b", Group.WINDOW, "B", lambda: done.append("b"), possible=lambda: False)
    commands = Commands([lambda: [one], lambda: [other]])
    assert commands.do("a")
    assert not commands.do("b")
    assert not commands.do("c")
    assert done == ["a"]
