"""`segue history` as it is typed."""

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from audio_files import write_tone
from builders import MONDAY, a_file, a_listen, tags
from histories import EACH, EXTENDED, LISTENBRAINZ
from segue.adapters.instance import Instance
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.domain.play import Ending
from typed import Ran, run


def segue(home: Path, *arguments: str | Path, status: int = 0) -> Ran:
    ran = run(home, *arguments, "--profile", home / "profile")
    assert ran.returncode == status, ran.stderr
    return ran


def imported(home: Path, *arguments: str | Path, status: int = 0) -> dict[str, Any]:
    told = json.loads(segue(home, "history", "import", *arguments, "--json", status=status).stdout)
    assert told["read"] == told["added"] + told["duplicates"] + sum(told["dropped"].values())
    assert told["matched"] + told["unmatched"] == told["added"]
    return told  # type: ignore[no-any-return]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A listener who has So What and Hyperballad."""
    with (
        closing(open_profile(tmp_path / "profile", MONDAY)) as profile,
        closing(open_writer(profile.file)) as writer,
    ):
        writer.write([a_file("/music/one.mp3", tags("So What"))], MONDAY)
        writer.write([a_file("/music/two.mp3", tags("Hyperballad", artists=("Björk",), album="Post"))], MONDAY)
    for name, text in EACH.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def test_an_import_tells_what_became_of_it(home: Path) -> None:
    told = imported(home, "account", "--zone", "Europe/Berlin")
    assert told["errors"] == []
    assert (told["read"], told["added"], told["duplicates"], told["dropped"]) == (5, 5, 0, {})
    assert (told["matched"], told["unmatched"]) == (2, 3)
    assert told["not_found"] == [
        {"artist": "Nils Frahm", "title": "Says", "plays": 2},
        {"artist": "Crosby, Stills & Nash", "title": "Helplessly Hoping", "plays": 1},
    ]
    plays = [json.loads(line) for line in segue(home, "tracks", "--json").stdout.splitlines()]
    assert {play["title"]: play["plays"] for play in plays} == {"So What": 1, "Hyperballad": 1}


def test_in_words(home: Path) -> None:
    said = segue(home, "history", "import", "lastfm-to-csv", "--zone", "Europe/Berlin").stdout
    assert said.splitlines() == [
        "5 listens read from 1 file, times as in Europe/Berlin",
        "4 added, 0 known already, 1 left out",
        "  left out: 1 still playing when the file was made",
        "Of those added, 2 are of tracks in your library, 2 are not",
        "Not in the library, but kept, until their tracks come:",
        "       1 × Crosby, Stills & Nash – Helplessly Hoping",
        "       1 × Nils Frahm – Says",
    ]


@pytest.mark.parametrize("order", [list(EACH), list(EACH)[::-1], sorted(EACH)])
def test_all_makers_tell_one_evening_once(home: Path, order: list[str]) -> None:
    for name in order:
        imported(home, name)
    total = json.loads(segue(home, "history", "import", *order, "--json").stdout)
    assert total["added"] == 0
    segue(home, "history", "export", "out.jsonl")
    told = [json.loads(line) for line in (home / "out.jsonl").read_text().splitlines()]
    heard = [row["title"] for row in told if row["ending"] != "skipped"]
    assert heard == ["So What", "Says", "Hyperballad", "Helplessly Hoping"]
    assert [row["title"] for row in told if row["ending"] == "skipped"] == ["So What", "Says"]


def test_folders_and_zips(home: Path) -> None:
    with zipfile.ZipFile(home / "all.zip", "w") as packed:
        packed.writestr("listens/2025/3.jsonl", LISTENBRAINZ)
        packed.writestr("user.json", '{"user_name": "nobody"}')
    (home / "spotify").mkdir()
    (home / "spotify" / "endsong_0.json").write_text(EXTENDED)
    told = imported(home, "all.zip", "spotify")
    assert [(file["file"], file["service"], file["added"]) for file in told["files"]] == [
        ("all.zip/listens/2025/3.jsonl", "ListenBrainz", 4),
        ("endsong_0.json", "Spotify", 1),
    ]


def test_the_zone_is_that_of_the_listener(home: Path) -> None:
    for zone, hour in (("Europe/Berlin", "18:55:00.000+01:00"), ("Asia/Kolkata", "23:25:00.000+05:30")):
        shutil.rmtree(home / "profile", ignore_errors=True)
        assert imported(home, "ghan", "--zone", zone)["zone"] == zone
        segue(home, "history", "export", "out.jsonl")
        first, *_ = (home / "out.jsonl").read_text().splitlines()
        assert json.loads(first)["started"] == f"2025-03-03T{hour}"


def test_what_is_exported_is_all_and_can_be_read_again(home: Path) -> None:
    with closing(open_profile(home / "profile", MONDAY)) as profile:
        profile.plays.add([(a_listen(1, MONDAY), Ending.FINISHED), (a_listen(2, MONDAY), Ending.STOPPED)])
    imported(home, *EACH)
    assert segue(home, "history", "export", "out.jsonl").stdout == "8 plays written to out.jsonl\n"
    assert imported(home, "out.jsonl")["added"] == 0
    shutil.rmtree(home / "profile")
    assert imported(home, "out.jsonl", "--zone", "Asia/Tokyo")["added"] == 8
    segue(home, "history", "export", "again.jsonl")
    assert (home / "again.jsonl").read_text() == (home / "out.jsonl").read_text()


def test_nothing_private_is_stored(home: Path) -> None:
    imported(home, *EACH)
    with closing(sqlite3.connect(home / "profile" / DATABASE)) as connection:
        dump = "\n".join(connection.iterdump())
    for secret in ("192.0.2.7", "a-name", "a-machine", "an-agent", "nobody", "spotify:track", str(home)):
        assert secret not in dump


def test_a_file_that_breaks_off_gives_what_comes_before(home: Path) -> None:
    (home / "cut.json").write_text(EXTENDED[: EXTENDED.index("An episode")])
    told = imported(home, "cut.json", "account", status=1)
    (error,) = told["errors"]
    assert (error["file"], error["kept"]) == ("cut.json", 5)
    assert error["line"] > 80
    assert [file["added"] for file in told["files"]] == [5, 1]
    ran = segue(home, "history", "import", "cut.json", status=1)
    assert ran.stderr.splitlines() == [
        f"segue: cut.json, line {error['line']}: The file is damaged or breaks off here.",
        "segue: cut.json: what else is in it was kept, 5 listens.",
    ]


@pytest.mark.parametrize("names", [["none.json"], ["empty"], ["account", "empty"], ["user.json"]])
def test_what_is_no_history_changes_nothing(home: Path, names: list[str]) -> None:
    (home / "empty").write_text("")
    (home / "user.json").write_text('{"user_name": "nobody"}')
    ran = segue(home, "history", "import", *names, status=1)
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1
    segue(home, "history", "export", "out.jsonl")
    assert (home / "out.jsonl").read_text() == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["history"],
        ["history", "import"],
        ["history", "bring", "x"],
        ["history", "import", "account", "--zone", "Mars/Olympus"],
        ["history", "import", "account", "--zone", "../etc/passwd"],
        ["history", "export", "a", "b"],
        ["history", "export", "a", "--json"],
    ],
)
def test_wrong_usage(home: Path, arguments: list[str]) -> None:
    assert "Try `segue --help`" in segue(home, *arguments, status=2).stderr


def test_an_open_segue_is_not_written_to(home: Path) -> None:
    instance = Instance(home / "profile")
    assert instance.claim()
    try:
        ran = segue(home, "history", "import", "account", status=1)
    finally:
        instance.close()
    assert "Segue is open with this profile" in ran.stderr


def test_a_scan_finds_the_tracks_of_songs_that_had_none(home: Path) -> None:
    imported(home, "ghan")
    (home / "music").mkdir()
    write_tone(home / "music" / "x.flac", title="Says", artists=["Nils Frahm"])
    segue(home, "scan", home / "music")
    (track,) = [json.loads(line) for line in segue(home, "tracks", "says", "--json").stdout.splitlines()]
    assert track["plays"] == 1


def test_a_history_is_evaluated_without_a_profile(tmp_path: Path) -> None:
    rows = [f"{1741024500 + 86_400 * day + 300 * n},Artist {n},Song {n % 7}" for day in range(45) for n in range(8)]
    history = tmp_path / "history.csv"
    history.write_text("\n".join(("uts,artist,track", *rows)))
    genres = tmp_path / "genres.csv"
    genres.write_text("\n".join(f"artist {n},{'Jazz' if n % 2 else 'Pop;Rock'}" for n in range(8)))
    named = ("--history", history, "--genres", genres, "--zone", "Europe/Berlin")
    told = json.loads(segue(tmp_path, "evaluate", *named, "--json").stdout)
    assert (told["plays"], told["sessions"]) == (360, 45)
    assert told["following"]["segue"] > 0.9
    assert told["genres"].keys() == {"segue", "all time", "the last week", "the last month", "the hour"}
    assert not (tmp_path / "profile").exists()
    said = segue(tmp_path, "evaluate", *named).stdout
    assert "360 plays in 45 sessions" in said
    assert "among 10 named" in said


def test_of_an_empty_log_nothing_is_asked(tmp_path: Path) -> None:
    assert "too little to ask about" in segue(tmp_path, "evaluate").stdout


def test_genres_go_with_a_history(tmp_path: Path) -> None:
    assert "go with --history" in segue(tmp_path, "evaluate", "--genres", tmp_path / "x", status=2).stderr
