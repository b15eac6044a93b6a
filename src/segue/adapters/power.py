"""Whether the machine runs on its battery, as Linux tells it."""

from pathlib import Path


class SysfsPower:
    """The `PowerSupply` port. Where nothing is told of supplies, as on other systems, there is no battery.

    By the rule of systemd (`on_ac_power`): on battery where one discharges and nothing else is plugged in.
    """

    def __init__(self, folder: Path = Path("/sys/class/power_supply")) -> None:
        self._folder = folder

    def on_battery(self) -> bool:
        supplies = list(self._folder.iterdir()) if self._folder.is_dir() else []
        # A mouse has a battery too.
        ours = [supply for supply in supplies if _told(supply / "scope") != "Device"]
        batteries = [supply for supply in ours if _told(supply / "type") == "Battery"]
        if any(_told(supply / "online") not in ("", "0") for supply in ours if supply not in batteries):
            return False
        return any(_told(battery / "status") == "Discharging" for battery in batteries)


def _told(file: Path) -> str:
    """What stands there; "" where nothing does."""
    try:
        return file.read_text("ascii", "replace").strip()
    except OSError:  # gone, or a driver that does not answer
        return ""
