"""What Linux tells of power supplies, as machines of several kinds tell it."""

from pathlib import Path

import pytest

from segue.adapters.power import SysfsPower

MAINS_ON, MAINS_OFF = {"type": "Mains", "online": "1"}, {"type": "Mains", "online": "0"}
USB_ON = {"type": "USB", "online": "1"}
FULL, EMPTYING = {"type": "Battery", "status": "Full"}, {"type": "Battery", "status": "Discharging"}
CHARGING = {"type": "Battery", "status": "Charging"}
OF_A_MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}
SILENT = {"type": "Battery"}


@pytest.mark.parametrize(
    ("supplies", "is_so"),
    [
        ([], False),
        ([MAINS_ON], False),
        ([MAINS_ON, CHARGING], False),
        ([MAINS_OFF, EMPTYING], True),
        ([MAINS_OFF, USB_ON, EMPTYING], False),
        ([MAINS_OFF, FULL, EMPTYING], True),
        ([EMPTYING], True),
        ([FULL], False),
        ([OF_A_MOUSE], False),
        ([MAINS_OFF, OF_A_MOUSE], False),
        ([MAINS_OFF, SILENT], False),
    ],
)
def test_on_battery(tmp_path: Path, supplies: list[dict[str, str]], is_so: bool) -> None:
    for number, supply in enumerate(supplies):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, words in supply.items():
            (folder / name).write_text(f"{words}\n")
    assert SysfsPower(tmp_path).on_battery() is is_so


def test_a_machine_that_tells_nothing_is_plugged_in(tmp_path: Path) -> None:
    assert not SysfsPower(tmp_path / "no such folder").on_battery()
