import random
import tracemalloc
from pathlib import Path

import pytest
from mutagen.apev2 import APEv2, APEValue
from mutagen.id3 import APIC, ID3

from audio_files import TAGGED, tone, write_tone
from segue.adapters.covers.beside import LARGEST
from segue.adapters.covers.embedded import embedded_cover

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20


@pytest.mark.parametrize("suffix", TAGGED)
def test_finds_the_picture_in_the_tags(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{suffix}", title="x", cover=PNG)
    assert embedded_cover(path) == PNG


@pytest.mark.parametrize("suffix", [*TAGGED, ".mkv"])
def test_a_file_without_a_picture(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{suffix}")
    assert embedded_cover(path) is None


def test_an_mp3_with_only_an_ape_tag(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3")
    tags = APEv2()
    tags["Cover Art (Back)"] = APEValue(b"back.png\0back", 1)
    tags["Cover Art (Front)"] = APEValue(b"front.png\0" + PNG, 1)
    tags.save(path)
    assert embedded_cover(path) == PNG


def with_pictures(path: Path, *pictures: tuple[int, bytes]) -> Path:
    write_tone(path)
    tags = ID3()
    for shows, data in pictures:
        tags.add(APIC(encoding=3, mime="image/png", type=shows, desc=str(shows), data=data))
    tags.save(path)
    return path


@pytest.mark.parametrize("suffix", [".mp3", ".m4a", ".wma", ".wv"])
def test_of_a_huge_tag_only_so_much_is_read(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{suffix}", cover=bytes(5 * LARGEST))
    tracemalloc.start()
    assert embedded_cover(path) is None
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 150 << 20


def test_the_front_goes_first(tmp_path: Path) -> None:
    path = with_pictures(tmp_path / "x.mp3", (4, b"back"), (3, b"front"), (8, b"artist"))
    assert embedded_cover(path) == b"front"


def test_another_picture_is_better_than_none(tmp_path: Path) -> None:
    assert embedded_cover(with_pictures(tmp_path / "x.mp3", (4, b"back"), (3, b""))) == b"back"


def test_a_picture_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = with_pictures(tmp_path / "x.mp3", (3, bytes(LARGEST + 1)))
    assert embedded_cover(path) is None


@pytest.mark.parametrize("suffix", TAGGED)
def test_damage_gives_a_picture_or_none(tmp_path: Path, suffix: str) -> None:
    chance = random.Random(suffix)
    whole = write_tone(tmp_path / f"x{suffix}", title="x", cover=b"\x89PNG" * 50).read_bytes()
    path = tmp_path / f"mutant{suffix}"
    for _ in range(12):
        mutant = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.4 else whole)
        for _ in range(min(len(mutant), 8)):
            mutant[chance.randrange(len(mutant))] = chance.randrange(256)
        path.write_bytes(mutant)
        assert embedded_cover(path) is None or isinstance(embedded_cover(path), bytes)


def test_words_named_mp3(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_text("These are words.")
    assert embedded_cover(path) is None


def test_a_picture_of_a_format_that_was_cut_short(tmp_path: Path) -> None:
    """The size of an ASF picture is its own claim, not to be trusted."""
    path = write_tone(tmp_path / "x.wma", cover=PNG)
    content = path.read_bytes()
    at = content.index(b"\x03" + len(PNG).to_bytes(4, "little"))
    path.write_bytes(content[:at] + b"\x03\xff\xff\xff\xff" + content[at + 5 :])
    assert embedded_cover(path) == PNG
    assert tone(".wma") != content
