"""The demo's records, hushed: as long, as tagged and with the same covers, but next to silent. To make their sound
takes a machine a minute, and what plays in a test is seldom heard.
"""

from pathlib import Path

import numpy as np
import soundfile

from audio_files import tag
from segue.demo.covers import cover
from segue.demo.library import ALBUMS, Piece, make_library

#: Samples a second, of one channel: the fewest that an encoder takes, in a sixth of the time.
RATE = 8_000


def make_hushed(folder: Path) -> None:
    """Where `folder` is not there yet. It is what `make_library` finds made."""
    if folder.exists():
        return
    folder.mkdir()
    pieces = iter(make_library(folder))
    number = 0
    for album in ALBUMS:
        picture = cover(album.genre, album.number)
        for song in album.songs:
            piece, number = next(pieces), number + 1
            piece.path.parent.mkdir(parents=True, exist_ok=True)
            _write_sound(piece, number)
            tag(piece.path, _words(piece), picture)
            if song.lyrics:
                piece.path.with_suffix(".lrc").write_text(song.lyrics, encoding="utf-8")


def _write_sound(piece: Piece, number: int) -> None:
    """Ticks of its own, all along: a file's print is to say enough to know it by. What is silent between them is
    written in half the time.
    """
    frames, chance = round(piece.duration.total_seconds() * RATE), np.random.default_rng(number)
    sound = np.zeros(frames, np.float32)
    ticks = chance.integers(0, frames, 2 * frames // RATE)
    sound[ticks] = chance.uniform(-0.05, 0.05, len(ticks))
    kinds = {".ogg": ("OGG", "VORBIS"), ".mp3": ("MP3", "MPEG_LAYER_III"), ".flac": ("FLAC", "PCM_16")}
    container, codec = kinds[piece.path.suffix]
    with soundfile.SoundFile(piece.path, "w", RATE, 1, format=container, subtype=codec) as file:
        for start in range(0, len(sound), RATE):  # all at once would be more than a Vorbis encoder's stack holds
            file.write(sound[start : start + RATE])


def _words(piece: Piece) -> dict[str, list[str]]:
    tags = piece.tags
    return {
        "title": [tags.title],
        "artist": list(tags.artists),
        "album": [tags.album],
        "albumartist": [tags.album_artist],
        "genre": list(tags.genres),
        "date": [str(tags.year)],
        "tracknumber": [str(tags.track_no)],
    }
