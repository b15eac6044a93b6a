"""Where the files that come with the program are, in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a file below `resources/`. Does not promise that it exists."""
    return _root().joinpath(*parts)
