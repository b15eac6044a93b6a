"""Fills a profile with the tracks of a made library, without any files: a million in about a minute."""

import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from itertools import islice

from msgspec.structs import replace

from benchmarks.made_pieces import Piece, pieces
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.ports.files import FoundFile, ReadFile

_FOLDER = Path("/made")
_AT_ONCE = 2_000


def made_rows(profile: Path, tracks: int) -> None:
    """Write so many tracks into a new profile in the folder `profile`, as a scan would."""
    now = datetime(2026, 3, 2, tzinfo=UTC)
    some = pieces(tracks)
    with closing(open_profile(profile, now)) as opened, closing(open_writer(opened.file)) as writer:
        opened.tracks.add_folder(_FOLDER, now)
        while batch := [_read(piece) for piece in islice(some, _AT_ONCE)]:
            writer.write(batch, now)
        writer.tidy()


def _read(piece: Piece) -> ReadFile:
    found = FoundFile(str(_FOLDER / piece.path), 5_000_000 + piece.number, 1_700_000_000_000_000_000)
    seconds = 90 + piece.number * 7_919 % 400
    tags = replace(piece.tags, genre_words=piece.tags.genres, duration=timedelta(seconds=seconds))
    return ReadFile(found, tags, piece.number.to_bytes(16))


if __name__ == "__main__":
    made_rows(Path(sys.argv[1]), int(sys.argv[2]))
