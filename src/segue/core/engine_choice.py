"""What all engines have in common: the words for a missing engine and for a file that none can play."""

import os
import stat
from pathlib import Path

from segue.core.errors import WorldError


class EngineUnavailable(WorldError):
    """The engine cannot work on this machine; its text tells the listener why."""


def why_unplayable(path: Path, engine: str) -> str:
    """Why `engine` could not play the file at `path`, as far as a look at the file tells."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return "This file is no longer there."
    except OSError as error:
        return f"This file cannot be opened: {error.strerror}."
    if stat.S_ISDIR(status.st_mode):
        return "This is a folder, not a file."
    if status.st_size == 0:
        return "This file is empty."
    if not os.access(path, os.R_OK):
        return "You are not allowed to read this file."
    return f"This file is damaged or in a format that {engine} cannot play."
