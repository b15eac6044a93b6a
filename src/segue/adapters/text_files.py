"""Small texts as files: recipes, which listeners give one another, and their settings."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from segue.core.errors import WorldError
from segue.domain.speech import tr


class DiskTexts:
    """Implements `TextFiles`."""

    def read(self, path: Path, most: int) -> str:
        try:
            # Whether it is a file is asked of what has been opened; a pipe without a writer would be waited for.
            with os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise WorldError(tr("“{path}” is no file.").format(path=path.name))
                return file.read(most + 1).decode("utf-8", "surrogateescape")
        except OSError as error:
            raise WorldError(
                tr("“{path}” cannot be read: {reason}.").format(path=path.name, reason=error.strerror or error)
            ) from error

    def write(self, path: Path, text: str, *, replaces: bool = False) -> None:
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            try:
                beside.write_text(text, "utf-8", newline="\n")
                if not replaces:
                    path.touch(exist_ok=False)  # whoever makes such a file meanwhile keeps it
                beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)
        except FileExistsError as error:
            raise WorldError(
                tr("There is a file “{path}” already. It has been left as it is.").format(path=path.name)
            ) from error
        except OSError as error:
            raise WorldError(
                tr("“{path}” cannot be written: {reason}.").format(path=path.name, reason=error.strerror or error)
            ) from error


class DiskRecipes(DiskTexts):
    """Implements `RecipeFiles`. `folder` is where those lie that come with Segue."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def shipped(self) -> Sequence[str]:
        return [path.read_text("utf-8") for path in sorted(self._folder.glob("*.toml"))]
