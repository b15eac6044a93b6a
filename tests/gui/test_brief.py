"""What is said in a line, and the whole of it."""

from pytestqt.qtbot import QtBot

from segue.gui.brief import Brief
from segue.gui.labels import Label


def test_the_whole_is_there_for_who_asks(qtbot: QtBot) -> None:
    brief = Brief("Nothing is sent.", "Nothing is sent before you connect a service.")
    qtbot.addWidget(brief)
    brief.show()

    def read() -> list[str]:
        return [label.text() for label in brief.findChildren(Label) if label.isVisible()]

    assert read() == ["Nothing is sent."]
    brief.details.click()
    assert read() == ["Nothing is sent.", "Nothing is sent before you connect a service."]
    brief.details.click()
    assert read() == ["Nothing is sent."]
    assert brief.details.accessibleDescription() == "Nothing is sent."
