"""Draws Segue's icon in the sizes of the hicolor theme: icons.py SEGUE.SVG SHARE."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

#: Of menus, panels, docks and software centres; what is larger is drawn from the SVG.
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def main() -> None:
    drawing, share = sys.argv[1:]
    app = QGuiApplication(["icons"])
    renderer = QSvgRenderer(drawing)
    if not renderer.isValid():
        sys.exit(f"{drawing} is no drawing")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        file = Path(share, "icons", "hicolor", f"{size}x{size}", "apps", "segue.png")
        file.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(file)):
            sys.exit(f"{file} cannot be written")
    del app


if __name__ == "__main__":
    main()
