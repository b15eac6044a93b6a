"""The settings as a file: what is in it, what is taken over, and the way back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes import FakeSettings, FakeTexts, Inbox, settle
from segue.core.settings_file import MARK, VERSION, NotSettings, SettingsFile, Taken, read_from, take, written
from segue.core.worker import Worker

#: Of each kind, and what must not go along.
CHOSEN: dict[str, object] = {
    "scheme": "dark",
    "accent": "#12ab34",
    "text size": 120,
    "sidebar": {"order": ["albums", "home"], "hidden": ["genres"]},
    "library_columns": {"shown": ["title", "plays"], "sizes": {"title": 300}},
    "crossfade": 4.0,
    "fades": ["off", "short", "longer"],
    "equaliser_bands": [0.0] * 9 + [6.5],
    "equaliser_presets": {"Küche": [1.0] * 10},
    "offers": "daily",
    "quiet hours": [22, 8],
    "activities": ["working", "縫い物"],
    "in tray": False,
    "separators": {"artists": [";"], "genres": ["/"], "featuring": ["feat."]},
}
PRIVATE: dict[str, object] = {
    "window": "AAAA",
    "place": {"folder": "/home/ada/Music"},
    "output_name": "Ada's headphones",
    "left out": [{"artist": "Somebody"}],
    "notices activity": True,
    "queue": {"tracks": [1, 2]},
    "begun": True,
}


def test_what_was_chosen_goes_along_and_nothing_else() -> None:
    text = written(FakeSettings(CHOSEN | PRIVATE))
    told = json.loads(text)
    assert told[MARK] == VERSION
    kept = {name: value for heading, names in told.items() if heading != MARK for name, value in names.items()}
    assert kept == CHOSEN
    assert "Ada" not in text
    assert "縫い物" in text, "it is to be read by people"


def test_an_empty_profile_becomes_like_the_one_it_was_written_from() -> None:
    other = FakeSettings()
    taken = take(written(FakeSettings(CHOSEN)), other)
    assert other.values == CHOSEN
    assert (set(taken.changed), taken.same, taken.unknown) == (set(CHOSEN), 0, ())


def test_what_is_so_already_is_counted_and_what_is_not_named_stays() -> None:
    settings = FakeSettings(CHOSEN | PRIVATE)
    taken = take(json.dumps({MARK: 1, "appearance": {"scheme": "dark", "rows": "compact"}}), settings)
    assert (taken.changed, taken.same) == (("rows",), 1)
    assert settings.values == CHOSEN | PRIVATE | {"rows": "compact"}


@pytest.mark.parametrize(
    ("heading", "name", "value"),
    [
        ("appearance", "scheme", "sepia"),
        ("appearance", "accent", "#12"),
        ("appearance", "text size", 500),
        ("appearance", "text size", True),
        ("appearance", "offers", "daily"),
        ("window", "start", "settings"),
        ("window", "sidebar", {"order": ["cellar"]}),
        ("window", "sidebar", {"order": [], "colour": "red"}),
        ("columns", "library_columns", {"sizes": {"title": -3}}),
        ("columns", "cellar_columns", {}),
        ("playing", "crossfade", 900),
        ("playing", "fades", ["off"]),
        ("equaliser", "equaliser_bands", [0.0] * 3),
        ("equaliser", "equaliser_bands", [99.0] * 10),
        ("offers", "quiet hours", True),
        ("offers", "quiet hours", [3, 40]),
        ("offers", "notices activity", True),
        ("desktop", "in tray", "yes"),
        ("cellar", "wine", 3),
        ("files", None, None),
    ],
)
def test_what_is_not_understood_is_told_and_left_alone(heading: str, name: str | None, value: object) -> None:
    settings = FakeSettings(CHOSEN)
    its: object = 3 if name is None else {name: value, "rows": "compact"}
    taken = take(json.dumps({MARK: 1, heading: its, "offers2": 4}), settings)
    known = {name for name in ("rows",) if heading == "appearance" and isinstance(its, dict)}
    assert {name: settings.values[name] for name in CHOSEN} == CHOSEN
    assert set(settings.values) - set(CHOSEN) == known
    assert "offers2" in taken.unknown
    assert any(one == heading or one == f"{heading}: {name}" for one in taken.unknown)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "music",
        "[]",
        "3",
        "null",
        '{"scheme": "dark"}',
        "[" * 100_000,
        json.dumps({MARK: 2}),
        json.dumps({MARK: "1"}),
    ],
)
def test_what_is_no_file_of_settings_changes_nothing(text: str) -> None:
    settings = FakeSettings(CHOSEN)
    with pytest.raises(NotSettings):
        take(text, settings)
    assert settings.values == CHOSEN


@pytest.fixture
def worker() -> Iterator[tuple[Worker, Inbox]]:
    inbox = Inbox()
    worker = Worker("opener", inbox)
    yield worker, inbox
    worker.close()


def test_a_file_is_written_taken_over_and_taken_back(worker: tuple[Worker, Inbox]) -> None:
    files, path = FakeTexts(), Path("/home/ada/s.json")
    done, told, changes = list[str | None](), list[Taken | str](), list[None]()
    SettingsFile(FakeSettings(CHOSEN), files, worker[0]).export(path, done.append)
    settle(*worker)
    assert done == [None]
    settings = FakeSettings({"scheme": "light"})
    other = SettingsFile(settings, files, worker[0])
    other.changed.connect(changes.append)
    other.take(path, told.append)
    settle(*worker)
    (taken,) = told
    assert isinstance(taken, Taken)
    assert settings.values == CHOSEN
    assert len(changes) == 1
    other.undo(taken)
    assert settings.values == {"scheme": "light"}
    assert len(changes) == 2


def test_what_cannot_be_read_is_told(worker: tuple[Worker, Inbox]) -> None:
    files, told = FakeTexts(), list[Taken | str]()
    large = Path("/large.json")
    files.files[large] = " " * 2_000_000
    settings_file = SettingsFile(FakeSettings(), files, worker[0])
    for path in (Path("/not there.json"), large):
        settings_file.take(path, told.append)
    settle(*worker)
    assert told == [
        "“not there.json” cannot be read.",
        "“large.json” is too large to be a file of Segue’s settings.",
    ]
    with pytest.raises(NotSettings):
        read_from(large, files)
