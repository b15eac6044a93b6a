"""Reading the histories of other services, as they are and as they should not be."""

import gzip
import json
import os
import zipfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from histories import (
    ACCOUNT,
    API_SCRIPT,
    EACH,
    EXTENDED,
    EXTENDED_ROWS,
    GHAN,
    LASTFM_2013,
    LASTFM_TO_CSV,
    LISTENBRAINZ,
    account,
    extended_row,
)
from segue.adapters import history
from segue.adapters.history import own
from segue.adapters.history.said import CannotReadHistory, CannotWriteHistory
from segue.adapters.history.streams import LONGEST
from segue.core.ports.elsewhere import HistoryRow
from segue.domain.context import Activity
from segue.domain.elsewhere import Fault, ForeignListen, Reason
from segue.domain.play import Ending

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def there(tmp_path: Path) -> Path:
    folder = tmp_path / "there"
    folder.mkdir()
    return folder


def rows_of(path: Path) -> list[HistoryRow]:
    return [row for source in history.find([path]) for row in source.rows()]


def read(there: Path, text: str | bytes, name: str = "x") -> list[HistoryRow]:
    path = there / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return rows_of(path)


def listens(rows: list[HistoryRow]) -> list[ForeignListen]:
    return [row for row in rows if isinstance(row, ForeignListen)]


def at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2025, 3, 3, hour, minute, second, tzinfo=UTC)


# ---------------------------------------------------------------- each maker


@pytest.mark.parametrize("maker", EACH)
def test_the_same_evening_is_told_by_each(there: Path, maker: str) -> None:
    heard = sorted((one for one in listens(read(there, EACH[maker])) if one.is_heard), key=lambda one: one.started)
    assert [(one.artist, one.title) for one in heard] == [
        ("Miles Davis", "So What"),
        ("Nils Frahm", "Says"),
        ("Björk", "Hyperballad"),
        ("Crosby, Stills & Nash", "Helplessly Hoping"),
    ]
    for one, minute in zip(heard, (55, 65, 75, 85), strict=True):
        assert abs(one.started - at(17, 0) - minute * MINUTE) <= MINUTE
        assert one.started.utcoffset() == timedelta()


def test_lastfm_to_csv_knows_no_seconds(there: Path) -> None:
    playing, hoping, *_ = read(there, LASTFM_TO_CSV)
    assert playing is Reason.NOW_PLAYING
    assert hoping == ForeignListen(
        "Crosby, Stills & Nash", "Helplessly Hoping", "", at(18, 25), Ending.FINISHED, "Last.fm", resolution=MINUTE
    )


def test_the_columns_of_a_table_are_told_by_its_header(there: Path) -> None:
    *_, miles, absurd = read(there, API_SCRIPT)
    assert miles == ForeignListen("Miles Davis", "So What", "Kind of Blue", at(17, 55), Ending.FINISHED, "Last.fm")
    assert absurd is Reason.NO_TIME


def test_a_table_may_tell_for_how_long_and_be_packed(there: Path) -> None:
    table = "timestamp_utc\tartist\talbum\ttrack\tms_played\n1741024500\tMiles Davis\t\tSo What\t545000\n"
    table += "1741025100\tNils Frahm\tSpaces\tSays\t4000\n1741025700\tBjörk\tPost\tHyperballad\t\n"
    packed = gzip.compress(table.encode())
    whole, skip, untold = listens(read(there, packed, "x.tsv.gz"))
    assert (whole.listened, whole.ending) == (timedelta(seconds=545), Ending.STOPPED)
    assert (skip.listened, skip.ending) == (timedelta(seconds=4), Ending.SKIPPED)
    assert (untold.listened, untold.ending) == (None, Ending.FINISHED)

    (there / "cut.tsv.gz").write_bytes(packed[:-30])
    with pytest.raises(CannotReadHistory, match="damaged"):
        history.find([there / "cut.tsv.gz"])


def test_a_table_of_genres(there: Path) -> None:
    table = there / "genres.tsv"
    table.write_text("artist\tgenres\tfrom\nBJÖRK\tArt Pop; Trip Hop\tx\nNobody\t\ty\n")
    assert history.genres_in(table)["bjork"] == ("Art Pop", "Trip Hop")
    assert history.genres_in(table)["nobody"] == ()
    with pytest.raises(CannotReadHistory):
        history.genres_in(there / "none.tsv")


def test_a_table_of_dates_alone_is_read_by_them(there: Path) -> None:
    (one,) = read(there, 'Artist,Track,Date\nBjörk,Hyperballad,"3 March 2025, 18:15"\n')
    assert isinstance(one, ForeignListen)
    assert (one.started, one.resolution) == (at(18, 15), MINUTE)


def test_milliseconds_are_known_for_what_they_are(there: Path) -> None:
    (one,) = read(there, "Artist;Album;Track;Date#someone\nBjörk;Post;Hyperballad;1741025700000\n")
    assert isinstance(one, ForeignListen)
    assert one.started == at(18, 15)


def test_what_lastfm_has_corrected_counts(there: Path) -> None:
    first, *_, last = listens(read(there, LASTFM_2013))
    assert (first.artist, first.title, first.album) == ("Miles Davis", "So What", "Kind of Blue")
    assert last.album == ""


def test_listenbrainz_tells_lengths_in_two_ways_or_not(there: Path) -> None:
    assert [one.duration for one in listens(read(there, LISTENBRAINZ))] == [545 * SECOND, 498 * SECOND, None, None]


def test_the_start_is_counted_back_from_the_end(there: Path) -> None:
    first, *_, skip = listens(read(there, ACCOUNT))
    assert (first.started, first.listened, first.ending) == (at(17, 54, 55), 545 * SECOND, Ending.STOPPED)
    assert (skip.started, skip.ending) == (at(19, 0) - 2.1 * SECOND, Ending.SKIPPED)
    assert first.resolution == MINUTE
    says, so_what, *_ = listens(read(there, EXTENDED))
    assert (says.started, says.ending, says.resolution) == (at(18, 5), Ending.FINISHED, timedelta())
    assert so_what.started == at(17, 55)


def test_podcasts_and_private_sessions_stay_out(there: Path) -> None:
    rows = read(there, EXTENDED)
    assert Counter(row for row in rows if isinstance(row, Reason)) == {Reason.NOT_MUSIC: 1, Reason.PRIVATE: 1}
    podcast = json.dumps([{"endTime": "2025-03-03 18:04", "podcastName": "a", "episodeName": "b", "msPlayed": 9}])
    assert read(there, podcast) == [Reason.NOT_MUSIC]


def test_a_track_that_could_not_be_played_is_no_skip(there: Path) -> None:
    row = extended_row("2025-03-03T18:13:18Z", "a", "b", "c", 0, reason_end="trackerror")
    (one,) = listens(read(there, json.dumps([row])))
    assert one.ending is Ending.FAILED


def test_nothing_private_leaves_the_reader(there: Path) -> None:
    text = repr(read(there, EXTENDED)) + repr(read(there, LISTENBRAINZ)) + repr(history.find([there]))
    for secret in ("192.0.2.7", "a-name", "a-machine", "an-agent", "ZZ", "nobody"):
        assert secret not in text


def test_segue_reads_again_what_it_has_written(there: Path) -> None:
    started = datetime.fromisoformat("2025-03-03T18:54:55.120+01:00")
    full = ForeignListen(
        "坂本龍一", "Tibetan “Dance”\u2028", "音楽図鑑", started, Ending.STOPPED, "Spotify", 297 * SECOND,
        300 * SECOND, MINUTE, Activity("gaming"), is_local=True, lasted=150 * SECOND,
    )  # fmt: skip
    bare = ForeignListen("", "x", "", started, Ending.FINISHED, "Segue", is_local=True)
    path = there / "out.jsonl"
    assert history.export([full, bare], path) == 2
    assert rows_of(path) == [full.__class__(**_fields(full) | {"title": "Tibetan “Dance”"}), bare]
    assert sorted(there.iterdir()) == [path]


def _fields(listen: ForeignListen) -> dict[str, object]:
    return {name: getattr(listen, name) for name in ForeignListen.__slots__}


def test_an_export_that_fails_leaves_what_was_there(there: Path) -> None:
    path = there / "out.jsonl"
    path.write_text("before")
    (there / "out.jsonl.part").mkdir()
    with pytest.raises(CannotWriteHistory, match="could not be written"):
        history.export([], path)
    assert path.read_text() == "before"


# ---------------------------------------------------------------- where they lie


def test_folders_are_looked_through(there: Path) -> None:
    (there / "MyData" / "deep").mkdir(parents=True)
    (there / "MyData" / "StreamingHistory0.json").write_text(ACCOUNT)
    (there / "MyData" / "deep" / "endsong_0.json").write_text(EXTENDED)
    (there / "MyData" / "Userdata.json").write_text('{"username": "a-name"}')
    (there / "MyData" / "Playlist1.json").write_text('{"playlists": []}')
    (there / "MyData" / "notes.txt").write_text("a, b, c\nd, e, f\n")
    (there / "picture.png").write_text(EXTENDED)
    found = history.find([there])
    assert [(source.name, source.service) for source in found] == [
        ("StreamingHistory0.json", "Spotify"),
        ("endsong_0.json", "Spotify"),
    ]


def a_zip(path: Path, **files: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return path


def test_zips_are_read_without_being_unpacked(there: Path) -> None:
    path = a_zip(
        there / "listens.zip",
        **{"user.json": '{"user_id": 1}', "listens/2025/3.jsonl": LISTENBRAINZ, "feedback.jsonl": '{"score": 1}\n'},
    )
    (source,) = history.find([path])
    assert (source.name, source.service) == ("listens.zip/listens/2025/3.jsonl", "ListenBrainz")
    assert len(listens(list(source.rows()))) == 4
    assert sorted(there.iterdir()) == [path]


def test_what_is_named_twice_is_read_once(there: Path) -> None:
    (there / "a.json").write_text(ACCOUNT)
    assert len(history.find([there, there / "a.json"])) == 1


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "hello", '[{"a": 1}]', '["ts", "ms_played"]', "a,b\n1,2\n", "\0" * 99]
)
def test_what_is_no_history_is_refused(there: Path, text: str) -> None:
    (there / "x.json").write_text(text)
    for path in (there / "x.json", there):
        with pytest.raises(CannotReadHistory, match="holds no listening history"):
            history.find([path])


def test_what_is_not_there_or_no_file_is_refused(there: Path) -> None:
    with pytest.raises(CannotReadHistory, match="There is no file"):
        history.find([there / "none.json"])
    for name in ("x" * 300, "a\0b"):
        with pytest.raises(CannotReadHistory, match="cannot be read"):
            history.find([there / name])
    os.mkfifo(there / "pipe")
    with pytest.raises(CannotReadHistory, match="is no file"):
        history.find([there / "pipe"])
    with pytest.raises(CannotReadHistory, match="holds no listening history"):
        history.find([there])  # and it does not wait for the pipe


# ---------------------------------------------------------------- what files should not be


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("maker", EACH)
def test_marks_and_ends_of_lines_do_not_matter(there: Path, maker: str, end: str, mark: bytes) -> None:
    plain = read(there, EACH[maker])
    assert read(there, mark + EACH[maker].replace("\r\n", "\n").replace("\n", end).encode()) == plain


@pytest.mark.parametrize("text", [EXTENDED, ACCOUNT, LASTFM_2013.replace("}, {", "},\n{")])
def test_an_array_that_breaks_off_gives_what_comes_before(there: Path, text: str) -> None:
    whole = read(there, text)
    for cut in (len(text) // 2, len(text) - 3):
        *rows, fault = read(there, text[:cut])
        assert isinstance(fault, Fault)
        assert rows == whole[: len(rows)]
        assert rows
        assert fault.line is not None
        assert 0 <= text[:cut].count("\n") + 1 - fault.line < 25, "it tells the row that breaks off"
        assert "breaks off" in fault.text


def test_an_array_that_is_damaged_in_the_middle_tells_where(there: Path) -> None:
    rows = [
        "[",
        *(json.dumps(row) + "," for row in EXTENDED_ROWS[:3]),
        '{"ts": oh},',
        json.dumps(EXTENDED_ROWS[3]),
        "]",
    ]
    *good, fault = read(there, "\n".join(rows))
    assert len(listens(good)) == 3
    assert fault == Fault("The file is damaged or breaks off here.", 5)


def test_a_line_that_cannot_be_read_is_told_and_left_out(there: Path) -> None:
    good = LISTENBRAINZ.splitlines()
    broken = "\n".join(
        [good[0], good[1][:50], "", b"\xff".decode("latin-1"), good[2], '{"listened_at": NaN}', good[3][:-9]]
    )
    rows = read(there, broken.encode("latin-1"))
    assert [one.title for one in listens(rows)] == ["So What", "Hyperballad"]
    assert [row.line for row in rows if isinstance(row, Fault)] == [2, 4, 6, 7]
    assert Counter(rows)[Reason.UNREADABLE] == 4


def test_a_table_that_breaks_off_in_a_name(there: Path) -> None:
    rows = read(there, GHAN[: GHAN.index("Miles") + 3])
    assert [one.title for one in listens(rows)] == ["Helplessly Hoping", "Hyperballad", "Says"]
    assert [row for row in rows if not isinstance(row, ForeignListen)] == [
        Fault("This line cannot be read.", 5),
        Reason.UNREADABLE,
    ]


def test_of_many_bad_lines_few_are_named(there: Path) -> None:
    rows = read(there, LISTENBRAINZ + "{\n" * 900)
    assert sum(isinstance(row, Fault) for row in rows) == 5
    assert Counter(rows)[Reason.UNREADABLE] == 900
    *_, last = read(there, LISTENBRAINZ + "{\n" * 5000)
    assert last == Fault("The file is damaged here.", 1004)


def test_lines_and_rows_of_absurd_length_are_not_held(there: Path) -> None:
    long = "x" * (3 * LONGEST)
    good = LISTENBRAINZ.splitlines()
    rows = read(there, "\n".join([good[0], json.dumps({"listened_at": 1, "track_metadata": {"a": long}}), good[1]]))
    assert [one.title for one in listens(rows)] == ["So What", "Says"]
    assert [row.line for row in rows if isinstance(row, Fault)] == [2]
    *rows, fault = read(there, json.dumps([EXTENDED_ROWS[0], EXTENDED_ROWS[1] | {"platform": long}]))
    assert len(listens(rows)) == 1
    assert isinstance(fault, Fault)


@pytest.mark.parametrize(
    "row",
    [
        "[" * 100_000,
        '{"ts": ' + "9" * 10_000 + "}",
        '{"ts": {}, "ms_played": []}',
        '{"ts": "2025-03-03T18:13:18Z", "ms_played": -5, "master_metadata_track_name": "a", '
        '"master_metadata_album_artist_name": "b"}',
        '{"ts": "9999-12-31T23:59:59Z", "ms_played": 5, "master_metadata_track_name": "a", '
        '"master_metadata_album_artist_name": "b"}',
        '{"ts": "2025-03-03T18:13:18Z", "ms_played": 1e300, "master_metadata_track_name": "a", '
        '"master_metadata_album_artist_name": "b"}',
        '{"ts": "2025-03-03T18:13:18Z", "ms_played": 5, "master_metadata_track_name": {"a": 1}, '
        '"master_metadata_album_artist_name": ["b"]}',
        "null",
        "7",
        '"text"',
    ],
)
def test_a_hostile_row_is_no_listen(there: Path, row: str) -> None:
    rows = read(there, f"[{json.dumps(EXTENDED_ROWS[0])},\n{row}]")
    assert len(listens(rows)) == 1
    assert len(rows) == 2


@pytest.mark.parametrize("seconds", ["-1", "1e400", "nan", "inf", "0", "", "631151999", "4102444801", "1" * 400, "x"])
def test_times_that_are_none(there: Path, seconds: str) -> None:
    good = "artist,track,timestamp\na,b,1741024500\n"
    first, second = read(there, f"{good}c,d,{seconds}\n")
    assert isinstance(first, ForeignListen)
    assert second in (Reason.NO_TIME, Reason.NOW_PLAYING)


def test_names_are_one_line_that_a_database_can_hold(there: Path) -> None:
    row = extended_row("2025-03-03T18:13:18Z", " a\tb\n", "x\ud800\0y" + "z" * 5000, "\u00a0", 50_000)
    (one,) = listens(read(there, json.dumps([row])))
    assert one.artist == "a b"
    assert one.title.startswith("x? yzz")
    assert len(one.title) <= 1001
    assert one.album == ""
    one.title.encode()


def test_a_row_without_names_is_left_out(there: Path) -> None:
    assert (
        read(there, account([("2025-03-03 18:04", "a", "b", 1), ("2025-03-03 18:04", "", "b", 1)]))[1]
        is Reason.NO_NAME
    )


# ---------------------------------------------------------------- zips that should not be


def test_a_zip_that_would_unpack_to_too_much_is_refused(there: Path) -> None:
    row = json.dumps(EXTENDED_ROWS[0]) + ","
    path = a_zip(there / "bomb.zip", **{"a.json": "[" + row * 100_000 + row[:-1] + "]"})
    assert path.stat().st_size < 1_000_000
    with pytest.raises(CannotReadHistory, match="far too much"):
        history.find([path])


def test_a_bomb_that_is_no_history_is_not_unpacked(there: Path) -> None:
    path = a_zip(there / "bomb.zip", **{"a.json": " " * 50_000_000, "b.json": ACCOUNT})
    (source,) = history.find([path])
    assert source.name == "bomb.zip/b.json"


@pytest.mark.parametrize("cut", [30, 200, -30])
def test_a_damaged_zip_is_refused(there: Path, cut: int) -> None:
    whole = a_zip(there / "whole.zip", **{"a.json": EXTENDED}).read_bytes()
    (there / "cut.zip").write_bytes(whole[:cut])
    with pytest.raises(CannotReadHistory, match="damaged"):
        history.find([there / "cut.zip"])


def test_a_zip_that_is_damaged_inside_gives_what_comes_before(there: Path) -> None:
    rows = [extended_row(f"2025-03-03T18:13:{n % 60:02}Z", f"a{n}", os.urandom(9).hex(), "c", n) for n in range(9000)]
    data = bytearray(a_zip(there / "x.zip", **{"a.json": json.dumps(rows, indent=1)}).read_bytes())
    middle = len(data) * 3 // 4
    data[middle : middle + 4] = b"\0\xff\0\xff"
    (there / "x.zip").write_bytes(data)
    *good, fault = rows_of(there / "x.zip")
    assert isinstance(fault, Fault)
    assert 3000 < len(listens(good)) < 9000


def test_a_locked_zip_is_refused_with_a_word(there: Path) -> None:
    data = bytearray(a_zip(there / "x.zip", **{"a.json": EXTENDED}).read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (there / "x.zip").write_bytes(data)
    with pytest.raises(CannotReadHistory, match="password"):
        history.find([there / "x.zip"])


def test_names_in_a_zip_lead_nowhere(there: Path) -> None:
    (source,) = history.find([a_zip(there / "x.zip", **{"../../etc/a.json": EXTENDED})])
    assert len(listens(list(source.rows()))) == 5
    assert list(there.parent.iterdir()) == [there]


# ---------------------------------------------------------------- the shared samples

SHARED = Path(__file__).parents[2].parent / "shared" / "formats"


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared samples of formats lie beside this checkout")
def test_the_shared_samples() -> None:
    found = {source.name: list(source.rows()) for source in history.find([SHARED])}
    assert len(found) == 7
    assert not [row for rows in found.values() for row in rows if isinstance(row, Fault)]
    left_out = {name: [row for row in rows if isinstance(row, Reason)] for name, rows in found.items()}
    assert {name: rows for name, rows in left_out.items() if rows} == {
        "lastfm-to-csv.csv": [Reason.NOW_PLAYING],
        "lastfm-api-script.csv": [Reason.NO_TIME],
        "Streaming_History_Audio_2025_0.json": [Reason.NOT_MUSIC],
    }
    for rows in found.values():
        assert {one.title for one in listens(rows)} == {
            "So What", "Says", "Hyperballad", "Helplessly Hoping", "Tibetan Dance",
        }  # fmt: skip


def test_the_words_of_an_export_are_stable() -> None:
    """Files that were written must be read by every later Segue."""
    text = own.line(ForeignListen("a", "b", "c", at(18, 0), Ending.FINISHED, "Last.fm", is_local=True))
    assert json.loads(text) == {
        "segue_history": 1,
        "started": "2025-03-03T18:00:00.000+00:00",
        "artist": "a",
        "title": "b",
        "album": "c",
        "listened_ms": None,
        "duration_ms": None,
        "ending": "finished",
        "activity": None,
        "service": "Last.fm",
    }
