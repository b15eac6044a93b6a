"""Histories that lie where the listener has downloaded them to, known by the names that services give them."""

import os
import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from segue.adapters.history import lastfm, listenbrainz, spotify
from segue.core.ports.elsewhere import FoundHistory

#: What the services call what they give out, as files, zips or folders.
_NAMES = (
    (
        spotify.SERVICE,
        re.compile(r"my_spotify_data.*\.zip|spotify (extended streaming|account) .*", re.I),
    ),
    (listenbrainz.SERVICE, re.compile(r"listenbrainz[-_ ].*\.(zip|jsonl?)", re.I)),
    (lastfm.SERVICE, re.compile(r"(recenttracks|last\.?fm|scrobbles)\b.*\.(csv|tsv|zip)", re.I)),
)

#: Of a folder with more in it than this, so many are looked at.
_MOST = 20_000


def found(downloads: Path) -> Sequence[FoundHistory]:
    """Of each service the newest one in the folder `downloads`. Nothing is opened."""
    newest: dict[str, tuple[int, Path]] = {}
    try:
        with os.scandir(downloads) as entries:
            for entry in islice(entries, _MOST):
                service = next((service for service, name in _NAMES if name.fullmatch(entry.name)), None)
                if service is not None:
                    changed = entry.stat().st_mtime_ns
                    newest[service] = max(newest.get(service, (0, Path())), (changed, Path(entry.path)))
    except OSError:  # there is no such folder, or it may not be looked into: then nothing lies there
        return ()
    return [FoundHistory(service, path) for service, (_, path) in newest.items()]
