"""Pictures as files: one that is to be a cover is read small, one that Segue has painted is written whole."""

from pathlib import Path

from PySide6.QtCore import QSaveFile
from PySide6.QtGui import QImage

from segue.adapters.covers.decoding import decoded, encoded
from segue.domain.speech import tr

#: The cover that a listener chooses for a playlist is kept so many pixels wide, and read from no larger file (bytes).
_PICTURE = 512
_MOST_OF_A_PICTURE = 64 * 1024 * 1024


def small_picture(path: Path) -> bytes | None:
    """The picture in a file, square and small; None where there is none that can be shown."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return None
        with path.open("rb") as file:
            data = file.read(_MOST_OF_A_PICTURE + 1)
    except OSError:
        return None
    image = decoded(data, _PICTURE) if len(data) <= _MOST_OF_A_PICTURE else None
    return None if image is None else encoded(image)


def written(picture: QImage, path: Path) -> str:
    """Into a file, all of it or nothing; why that could not be, in a sentence, or "" where it could."""
    file = QSaveFile(str(path))
    if file.open(QSaveFile.OpenModeFlag.WriteOnly) and picture.save(file, "PNG") and file.commit():  # type: ignore[call-overload]  # the stubs want bytes, Qt text
        return ""
    return tr("“{path}” could not be written: {what}.").format(path=path.name, what=file.errorString())
