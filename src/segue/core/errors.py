"""What the world does wrong, told in words that a listener understands.

What Segue itself does wrong is left to raise.
"""

from pathlib import Path


class WorldError(Exception):
    """Something outside of Segue stands in the way; the text is a sentence for the listener."""


class ProfileError(WorldError):
    """The profile cannot be used: damaged, from a newer Segue, not writable, not a database."""


class Damaged(ProfileError):
    """The database is; `copy` is the newest one to go back to, where there is any."""

    def __init__(self, text: str, copy: Path | None) -> None:
        super().__init__(text)
        self.copy = copy


class StorageFull(WorldError):
    """Nothing more can be stored; what was stored before is whole."""


class TagsNotWritten(WorldError):
    """A file's tags could not be changed; the file is what it was."""


class NoKeyring(WorldError):
    """The system keeps no secrets for Segue, or not now; nothing has been kept anywhere else."""


class NotConnected(WorldError):
    """A service would not be connected, or could not be asked."""


class LyricsNotRead(WorldError):
    """The lyrics of a file, or the file itself, cannot be read."""
