"""Names for widgets of which Qt would tell screen readers the value alone."""

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, name: str) -> None:
    """On Linux a box is named by what is chosen in it, whatever it is called: there the name is its description."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
