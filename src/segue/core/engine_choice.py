"""What all engines have in common: the words for a missing engine and for a file that none can play."""

import os
import stat
from pathlib import Path

from segue.core.errors import WorldError
from segue.domain.speech import tr


class EngineUnavailable(WorldError):
    """The engine cannot work on this machine; its text tells the listener why."""


def why_unplayable(path: Path, engine: str) -> str:
    """Why `engine` could not play the file at `path`, as far as a look at the file tells."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return tr("This file is no longer there.")
    except OSError as error:
        return tr("This file cannot be opened: {reason}.").format(reason=error.strerror)
    if stat.S_ISDIR(status.st_mode):
        return tr("This is a folder, not a file.")
    if status.st_size == 0:
        return tr("This file is empty.")
    if not os.access(path, os.R_OK):
        return tr("You are not allowed to read this file.")
    return tr("This file is damaged or in a format that {engine} cannot play.").format(engine=engine)
