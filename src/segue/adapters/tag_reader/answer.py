"""What is told of a file: its content, or why there is none."""

from segue.domain.speech import tr
from segue.domain.track import Part, Tags

#: What is in a file: its tags, and its parts, each with its own, where it is an album in one file.
Content = tuple[Tags, tuple[tuple[Part, Tags], ...]]


class UnreadableFile(Exception):
    """A file whose tags cannot be read. Its text says why, in words for the listener."""


def why_unread(error: Exception | None) -> str | None:
    """Why a file could not be read, in words for the listener, where the system has told it."""
    match error:
        case FileNotFoundError():
            return tr("This file is not there any more.")
        case PermissionError():
            return tr("Segue may not read this file (no permission).")
        case OSError(strerror=str() as told):
            return tr("This file could not be read ({reason}).").format(reason=told)
        case MemoryError():
            return tr("This file is damaged: it asks for more memory than there is.")
    return None
