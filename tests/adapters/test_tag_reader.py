import os
import random
import signal
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple
from datetime import timedelta
from pathlib import Path

import pytest
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TCON, TIT2, TPE1, TYER
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE

from audio_files import (
    BARE,
    TAGGED,
    read_as_nobody,
    read_greedily,
    read_or_fail,
    read_what_is_loaded,
    tone,
    write_tone,
)
from segue.adapters.music_folders import SUFFIXES
from segue.adapters.tag_reader import TagPool, UnreadableFile, read_tags
from segue.core.ports import FileStamp, FoundFile, ReadFile, UnreadFile
from segue.domain.track import Tags


def why_unread(path: Path) -> str:
    with pytest.raises(UnreadableFile) as told:
        read_tags(str(path))
    return str(told.value)


# ---------------------------------------------------------------- what tags say


@pytest.mark.parametrize("suffix", TAGGED)
def test_reads_back_what_was_written(tmp_path: Path, suffix: str) -> None:
    path = write_tone(
        tmp_path / f"song{suffix}",
        seconds=0.5,
        title="Svefn-g-englar – 眠る天使",
        artists=["Sigur Rós", "AC/DC"],
        album="Ágætis byrjun",
        album_artist="Various Artists",
        genres=["Post-Rock", "Ambient"],
        year="1999-06-12",
        track_no="3/12",
        disc_no="2/2",
        cover=b"\x89PNG" + bytes(5_000),
    )
    tags = read_tags(str(path))
    assert tags.duration is not None
    assert tags == Tags(
        title="Svefn-g-englar – 眠る天使",
        artists=("Sigur Rós", "AC/DC"),
        album="Ágætis byrjun",
        album_artist="Various Artists",
        genres=("Post-Rock", "Ambient"),
        year=1999,
        track_no=3,
        disc_no=2,
        duration=tags.duration,
        genre_words=("Post-Rock", "Ambient"),
        is_video=suffix == ".mp4",
    )
    assert abs(tags.duration - timedelta(seconds=0.5)) < timedelta(seconds=0.1)


@pytest.mark.parametrize("suffix", [*TAGGED, *BARE])
def test_a_file_without_tags_is_named_after_its_file_and_folder(tmp_path: Path, suffix: str) -> None:
    tags = read_tags(str(write_tone(tmp_path / "Live_in Leeds" / f"07 - Summertime_Blues{suffix}")))
    assert (tags.title, tags.album, tags.track_no) == ("Summertime Blues", "Live in Leeds", 7)
    assert (tags.artists, tags.genres, tags.year, tags.disc_no) == ((), (), None, None)


def test_a_file_with_some_tags_does_not_take_its_folder_for_an_album(tmp_path: Path) -> None:
    tags = read_tags(str(write_tone(tmp_path / "Downloads" / "03 - x.flac", artists=["Nina Simone"])))
    assert (tags.title, tags.album, tags.track_no) == ("x", "", 3)


@pytest.mark.parametrize(
    ("name", "title", "track_no"),
    [
        ("01 - Title.wav", "Title", 1),
        ("01. Title.wav", "Title", 1),
        ("01.Title.wav", "Title", 1),
        ("01_Title_of_it.wav", "Title of it", 1),
        ("01-title.wav", "title", 1),
        ("1-03 Title.wav", "Title", 3),
        ("1-03 - Title.wav", "Title", 3),
        ("07 Title.wav", "Title", 7),
        ("12) Title.wav", "Title", 12),
        ("99 Luftballons.wav", "99 Luftballons", None),
        ("1979.wav", "1979", None),
        ("3.14.wav", "3.14", None),
        ("1999 - Prince.wav", "1999 - Prince", None),
        ("01 - .wav", "01 -", None),
        ("00 - Hidden.wav", "Hidden", None),
        ("Track 05.wav", "Track 05", 5),
        ("track12.wav", "track12", 12),
        ("no suffix", "no suffix", None),
        ("  a   b\u202e .wav", "a b", None),
        ("caf\udce9.wav", "caf\ufffd", None),
        ("\u202e.wav", "?", None),
        ("_.wav", "_", None),
    ],
)
def test_titles_out_of_names(tmp_path: Path, name: str, title: str, track_no: int | None) -> None:
    path = tmp_path / name
    path.write_bytes(tone(".wav"))
    tags = read_tags(str(path))
    assert (tags.title, tags.track_no) == (title, track_no)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[("3", 3), ("3/12", 3), (" 03 / 12", 3), ("007", 7), ("9999", 9999), ("5 of 9", 5)],
        *[("0", None), ("-3", None), ("/12", None), ("A1", None), ("12345", None), ("9" * 500, None)],
        *[("", None), ("³", None), ("٣", None)],
    ],
)
def test_numbers(tmp_path: Path, text: str, number: int | None) -> None:
    path = write_tone(tmp_path / "x.flac", title="x", track_no=text, disc_no=text)
    tags = read_tags(str(path))
    assert (tags.track_no, tags.disc_no) == (number, number)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        *[("1999", 1999), ("1999-12-31", 1999), ("19991231", 1999), ("31/12/1999", 1999), ("©2004", 2004)],
        *[("0999", None), ("3000", None), ("99", None), ("31121999", None), ("-", None), ("", None)],
    ],
)
def test_years(tmp_path: Path, text: str, year: int | None) -> None:
    assert read_tags(str(write_tone(tmp_path / "x.flac", title="x", year=text))).year == year


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["Nina", "Miles"], ("Nina", "Miles")),
        (["Nina; Miles;John"], ("Nina", "Miles", "John")),
        (["Nina\0Miles"], ("Nina", "Miles")),
        (["Nina", " Nina ", "", ";"], ("Nina",)),
    ],
)
def test_several_names(tmp_path: Path, values: list[str], names: tuple[str, ...]) -> None:
    tags = read_tags(str(write_tone(tmp_path / "x.flac", artists=values, genres=values)))
    assert (tags.artists, tags.genres) == (names, names)


@pytest.mark.parametrize("name", ["AC/DC", "Earth, Wind & Fire"])
def test_one_name_of_several_words(tmp_path: Path, name: str) -> None:
    assert read_tags(str(write_tone(tmp_path / "x.flac", artists=[name]))).artists == (name,)


def test_a_track_has_at_most_fifty_artists(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", artists=[f"artist {n}" for n in range(10_000)])
    assert len(read_tags(str(path)).artists) == 50


# ---------------------------------------------------------------- tags of all ages


def test_numbered_genres(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3", title="x")
    tags = ID3(path)
    tags.add(TCON(encoding=0, text=["(17)(8)", "51", "Fado"]))
    tags.save(path)
    tags = read_tags(str(path))
    assert tags.genres == ("Rock", "Jazz", "Industrial Techno", "Fado")
    assert tags.genre_words == ("Rock", "Jazz", "Techno-Industrial", "Fado")


def test_id3_version_2_3(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3", title="x", artists=["Nina"])
    tags = ID3(path)
    tags.delall("TDRC")
    tags.add(TYER(encoding=0, text="1958"))
    tags.save(path, v2_version=3)
    assert read_tags(str(path)) == Tags("x", ("Nina",), year=1958, duration=timedelta(seconds=0.3))


def test_id3_version_2_2(tmp_path: Path) -> None:
    frames = b"".join(
        name + len(text + b"\0").to_bytes(3, "big") + b"\0" + text
        for name, text in ((b"TT2", b"Feeling Good"), (b"TP1", b"Nina"), (b"TYE", b"1965"), (b"TRK", b"7/9"))
    )
    path = tmp_path / "x.mp3"
    path.write_bytes(b"ID3\2\0\0\0\0\0" + bytes([len(frames)]) + frames + tone(".mp3"))
    tags = read_tags(str(path))
    assert (tags.title, tags.artists, tags.year, tags.track_no) == ("Feeling Good", ("Nina",), 1965, 7)


def test_id3_version_1(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    words = b"Feeling Good".ljust(30, b"\0") + b"Nina".ljust(30, b"\0") + b"I Put a Spell".ljust(30, b"\0")
    path.write_bytes(tone(".mp3") + b"TAG" + words + b"1965" + bytes(29) + b"\7" + b"\x08")
    tags = read_tags(str(path))
    assert (tags.title, tags.artists, tags.album) == ("Feeling Good", ("Nina",), "I Put a Spell")
    assert (tags.year, tags.track_no, tags.genres) == (1965, 7, ("Jazz",))


def test_an_mp3_whose_tag_is_broken_is_still_sound(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "Pastel Blues" / "10 - Sinnerman.mp3", title="x")
    content = path.read_bytes()
    path.write_bytes(content[:3] + b"\x46" + content[4:])  # version 2.70 of ID3
    tags = read_tags(str(path))
    assert tags == Tags("Sinnerman", album="Pastel Blues", track_no=10, duration=timedelta(seconds=0.3))


def test_an_mp3_with_only_an_ape_tag(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3")
    tags = APEv2()
    tags["Title"] = "Feeling Good"
    tags.save(path)
    assert read_tags(str(path)).title == "Feeling Good"


def test_an_aac_with_an_id3_tag(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.aac")
    tags = ID3()
    tags.add(TPE1(encoding=3, text=["Nina"]))
    tags.save(path)
    assert read_tags(str(path)).artists == ("Nina",)


def test_performers_are_artists_only_where_no_artist_is_named(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.ogg", artists=["Nina"])
    file = OggVorbis(path)
    file["performer"] = ["Al Schackman", "Rudy Stevenson"]
    file.save()
    assert read_tags(str(path)).artists == ("Nina",)
    del file["artist"]
    file.save()
    assert read_tags(str(path)).artists == ("Al Schackman", "Rudy Stevenson")


def test_album_artists_under_other_names(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.ogg", title="x")
    file = OggVorbis(path)
    file["ALBUM ARTIST"] = ["Nina"]
    file.save()
    assert read_tags(str(path)).album_artist == "Nina"


@pytest.mark.parametrize(("content", "suffix"), [(".flac", ".mp3"), (".m4a", ".ogg"), (".opus", ".ogg")])
def test_a_wrong_suffix_is_seen_through(tmp_path: Path, content: str, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{content}", title="x", artists=["Nina"])
    assert read_tags(str(path.rename(path.with_suffix(suffix)))).artists == ("Nina",)


def test_every_kind_that_is_found_has_a_name(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        path = tmp_path / f"x{suffix}"
        path.write_bytes(b"these are words, and no sound at all. " * 40)
        assert why_unread(path).endswith(" file, or it is damaged.")


# ---------------------------------------------------------------- hostile words


def test_texts_come_out_clean(tmp_path: Path) -> None:
    path = write_tone(
        tmp_path / "x.flac",
        title=" Re\x07d\u202e \r\n\t Hou\ufeffse\x85 ",
        album="نو\u200cبهار",
        artists=["\0", "\x1b[31mNina\u2066"],
        genres=["x" * 1_000_000],
    )
    tags = read_tags(str(path))
    assert tags.title == "Red House"
    assert tags.album == "نو\u200cبهار", "joiners are letters of Persian, and stay"
    assert tags.artists == ("[31mNina",)
    assert tags.genre_words == ("x" * 1_000,)
    assert tags.genres == ("X" + "x" * 999,)


def test_halves_of_characters_are_replaced(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.wav")
    file = WAVE(path)
    file.add_tags()
    file.tags.add(TIT2(encoding=1, text=["PLACE"]))
    file.save()
    half = "PLACE".encode("utf-16-le")
    path.write_bytes(path.read_bytes().replace(half, b"P\0\x00\xd8A\0C\0E\0"))
    read_tags(str(path)).title.encode()


def test_a_length_that_cannot_be_is_none(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac")
    content = bytearray(path.read_bytes())
    # The stream's header from byte 18: 20 bits of sample rate, 8 of channels and depth, 36 of length.
    content[18:26] = ((1 << 44) | (0x0F << 36) | ((1 << 36) - 1)).to_bytes(8, "big")
    path.write_bytes(content)
    assert FLAC(path).info.length > 1e10
    assert read_tags(str(path)).duration is None


# ---------------------------------------------------------------- files that cannot be read


def test_an_empty_file(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        path = tmp_path / f"x{suffix}"
        path.touch()
        assert why_unread(path) == "This file is empty."


def test_words_named_mp3(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_text("These are words.\n" * 1_000)
    assert why_unread(path) == "This is not an MP3 file, or it is damaged."


def test_an_unknown_kind(tmp_path: Path) -> None:
    path = tmp_path / "x.xyz"
    path.write_text("These are words.\n" * 1_000)
    assert why_unread(path) == "Segue does not know this kind of file."


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert why_unread(tmp_path / "x.mp3") == "This file is not there any more."


def test_a_folder_named_like_a_file(tmp_path: Path) -> None:
    assert why_unread(tmp_path) == "This file could not be read (Is a directory)."


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize("suffix", [".mp3", ".mkv", ".xyz"])
def test_a_file_that_may_not_be_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(tone(".mp3"))
    path.chmod(0)
    # Root may read everything, so a test run by root asks as somebody else.
    with_leave = os.geteuid() == 0
    pool = TagPool(read_as_nobody if with_leave else read_or_fail, processes=1)
    (answer,) = pool.read([found(path)])
    pool.close()
    assert answer == UnreadFile(found(path), "Segue may not read this file (no permission).")


def mutants(content: bytes, chance: random.Random, count: int) -> Iterator[bytes]:
    """Cut short, with bytes changed (mostly where tags are), and with numbers made huge."""
    for number in range(count):
        mutant = bytearray(content)
        match number % 3:
            case 0:
                del mutant[chance.randrange(len(mutant)) :]
            case 1:
                for _ in range(chance.choice((1, 4, 32))):
                    mutant[chance.randrange(min(len(mutant), 1_500))] = chance.randrange(256)
            case _:
                at = chance.randrange(min(len(mutant), 1_500))
                mutant[at : at + 4] = chance.choice((b"\xff" * 4, b"\x7f" * 4, b"\x80\0\0\0", bytes(4)))
        yield bytes(mutant)


@pytest.mark.parametrize("suffix", [*TAGGED, ".aac", ".ac3", ".mkv"])
def test_damage_never_breaks_the_reader(tmp_path: Path, suffix: str) -> None:
    whole = write_tone(
        tmp_path / f"whole{suffix}",
        **({"title": "x" * 40, "artists": ["a", "b"], "year": 1999, "track_no": 3} if suffix in TAGGED else {}),
    )
    path = tmp_path / f"mutant{suffix}"
    reasons = set()
    for mutant in mutants(whole.read_bytes(), random.Random(suffix), 24):
        path.write_bytes(mutant)
        try:
            tags = read_tags(str(path))
        except UnreadableFile as told:
            reasons.add(str(told))
        else:
            check(tags)
    assert all(reason.startswith(("This file is ", "This is not ")) for reason in reasons)


def check(tags: Tags) -> None:
    names = [*tags.artists, *tags.genres, *tags.genre_words, *tags.composers]
    sorts = [tags.title_sort, tags.artist_sort, tags.album_sort, tags.album_artist_sort]
    texts = [tags.title, tags.album, tags.album_artist, *names, *sorts, *astuple(tags.musicbrainz)]
    assert tags.title
    assert all(names)
    for text in texts:
        assert len(text) <= 1_000
        assert text == " ".join(text.split())
        assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in text)
    for year in (tags.year, tags.original_year):
        assert year is None or 1000 <= year <= 2999
    assert tags.bpm is None or 1 <= tags.bpm <= 1_000
    assert all(number is None or abs(number) <= 100 for number in astuple(tags.gain))
    assert tags.track_no is None or tags.track_no > 0
    assert tags.disc_no is None or tags.disc_no > 0
    assert tags.duration is None or tags.duration > timedelta()


# ---------------------------------------------------------------- the processes


def found(path: Path | str) -> FoundFile:
    return FoundFile(Path(path), FileStamp(1, 1))


@pytest.fixture
def pool() -> Iterator[TagPool]:
    pool = TagPool(read_or_fail, processes=2, patience=timedelta(seconds=1))
    yield pool
    pool.close()


def test_one_answer_for_each_file(tmp_path: Path, pool: TagPool) -> None:
    files = [
        found(write_tone(tmp_path / f"{n}{TAGGED[n % len(TAGGED)]}", title=f"Song {n}", artists=["Nina"]))
        for n in range(300)
    ]
    answers = list(pool.read(iter(files)))
    assert all(isinstance(answer, ReadFile) for answer in answers)
    assert {answer.found for answer in answers} == set(files)
    assert answers[0].tags == read_tags(str(answers[0].found.path))


def test_nothing_to_read(pool: TagPool) -> None:
    assert list(pool.read([])) == []


def test_reasons_come_through(pool: TagPool) -> None:
    assert list(pool.read([found("/refuse")])) == [UnreadFile(found("/refuse"), "This file is refused.")]


def test_names_that_are_not_utf_8_come_through(tmp_path: Path, pool: TagPool) -> None:
    path = tmp_path / "caf\udce9.wav"
    path.write_bytes(tone(".wav"))
    (answer,) = pool.read([found(path)])
    assert isinstance(answer, ReadFile)
    assert answer.found.path == path


def test_only_the_file_that_kills_its_reader_is_unread(tmp_path: Path, pool: TagPool) -> None:
    files = [found(write_tone(tmp_path / f"{n}.flac", title="x")) for n in range(130)]
    killers = [found(tmp_path / "crash 1"), found(tmp_path / "crash 2"), found(tmp_path / "crash 3")]
    files[20:20], files[22:22], files[100:100] = killers[:1], killers[1:2], killers[2:]
    answers = list(pool.read(files))
    assert {answer.found for answer in answers} == set(files)
    assert len(answers) == len(files)
    unread = [answer for answer in answers if isinstance(answer, UnreadFile)]
    assert {answer.found for answer in unread} == set(killers)
    assert {answer.reason for answer in unread} == {"This file is damaged: reading it crashed its reader."}


def test_a_file_that_takes_for_ever_is_given_up(tmp_path: Path, pool: TagPool) -> None:
    files = [found(write_tone(tmp_path / f"{n}.flac", title="x")) for n in range(10)]
    files.insert(5, found(tmp_path / "hang"))
    answers = list(pool.read(files))
    assert len(answers) == 11
    unread = [answer for answer in answers if isinstance(answer, UnreadFile)]
    assert unread == [UnreadFile(files[5], "Reading this file took longer than 1 seconds.")]


@pytest.mark.skipif(sys.platform != "linux", reason="a bound on memory as Linux has it")
def test_a_file_that_claims_too_much_memory_is_unread() -> None:
    pool = TagPool(read_greedily, processes=1)
    (answer,) = pool.read([found("/x")])
    pool.close()
    assert answer == UnreadFile(found("/x"), "This file is damaged: it asks for more memory than there is.")


def test_a_process_that_was_killed_between_two_readings_is_replaced() -> None:
    pool = TagPool(read_what_is_loaded, processes=1)
    (first,) = pool.read([found("/x")])
    os.kill(first.tags.disc_no, signal.SIGKILL)
    (second,) = pool.read([found("/x")])
    pool.close()
    assert first.tags.disc_no != second.tags.disc_no


def test_processes_are_light_nice_and_used_again() -> None:
    pool = TagPool(read_what_is_loaded, processes=1)
    (first,) = pool.read([found("/x")])
    (second,) = pool.read([found("/y")])
    pool.close()
    assert first.tags.disc_no == second.tags.disc_no
    assert not {"PySide6", "vlc", "sqlite_utils", "apscheduler", "numpy", "pytest"} & set(first.tags.artists)
    assert first.tags.track_no == os.nice(0) + 5


def test_files_are_drawn_as_answers_are(pool: TagPool) -> None:
    drawn = 0

    def files() -> Iterator[FoundFile]:
        nonlocal drawn
        for number in range(10_000):
            drawn += 1
            yield found(f"/refuse {number}")

    answers = pool.read(files())
    for _ in range(1_000):
        next(answers)
    assert drawn < 2_000
    answers.close()


def test_a_reading_that_is_left_half_way_leaves_the_pool_usable(pool: TagPool) -> None:
    answers = pool.read([found(f"/refuse {number}") for number in range(1_000)])
    next(answers)
    answers.close()
    assert len(list(pool.read([found(f"/refuse {number}") for number in range(100)]))) == 100


def test_two_readings_at_once(pool: TagPool) -> None:
    first = pool.read([found(f"/refuse {number}") for number in range(1_000)])
    next(first)
    assert len(list(pool.read([found("/refuse again")]))) == 1
    assert len(list(first)) == 999


def test_closing_ends_a_reading_and_its_processes() -> None:
    pool = TagPool(read_what_is_loaded, processes=2)
    answers = pool.read([found(f"/{number}") for number in range(10_000)])
    first = next(answers)
    pool.close()
    assert len(list(answers)) < 10_000
    assert not is_alive(first.tags.disc_no)
    assert list(pool.read([found("/x")])) == []


def test_no_process_is_held_at_rest() -> None:
    with closing(TagPool(read_what_is_loaded, processes=1)) as pool:
        (first,) = pool.read([found("/x")])
        assert is_alive(first.tags.disc_no)
        pool.rest()
        assert not is_alive(first.tags.disc_no)
        pool.prepare()
        pool.rest()
        (second,) = pool.read([found("/x")])
        assert is_alive(second.tags.disc_no), "it reads again"


def test_a_reading_goes_on_when_another_rests(pool: TagPool) -> None:
    first = pool.read([found(f"/refuse {number}") for number in range(1_000)])
    next(first)
    pool.rest()
    assert len(list(first)) == 999


def test_closing_does_not_wait_for_a_file_that_hangs() -> None:
    pool = TagPool(read_or_fail, processes=1)
    closing = threading.Timer(0.5, pool.close)
    closing.start()
    assert list(pool.read([found("/hang")])) == [], "else this takes 40 seconds"
    closing.join()


def test_closing_unused_and_twice() -> None:
    pool = TagPool()
    pool.close()
    pool.close()


_PROGRAM = """
import os, sys
print("main", flush=True)  # once more for each process, if they imported the main module
from audio_files import read_or_fail, read_what_is_loaded
from segue.adapters.tag_reader import TagPool
from segue.core.ports import FileStamp, FoundFile
from pathlib import Path
(told,) = TagPool(read_what_is_loaded, processes=1).read([FoundFile(Path("/x"), FileStamp(1, 1))])
print(told.tags.disc_no, flush=True)
list(TagPool(read_or_fail, processes=1).read([FoundFile(Path("/hang"), FileStamp(1, 1))]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_processes_do_not_import_the_program_nor_outlive_it(tmp_path: Path) -> None:
    script = tmp_path / "segue"
    script.write_text(_PROGRAM)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "main\n"
        child = int(program.stdout.readline())
        assert is_alive(child)
        program.kill()
        # The pipe ends when the last process that could write to it has gone.
        assert program.stdout.read() == ""


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
