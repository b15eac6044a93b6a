"""The whole program works where there is no network, and nothing of it looks for one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import segue
import walk_through

#: A network of its own, without any way out; not even to this machine.
ALONE = ("unshare", "--user", "--map-current-user", "--net")


def can_be_alone() -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_be_alone(), reason="this system gives nobody a network of one's own")
def test_nothing_connects_anywhere(demo_copy: Path, demo: Path, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    source = Path(segue.__file__).parent.parent
    environment = {
        **os.environ,
        "PYTHONPATH": str(source),
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PULSE_SERVER": f"unix:{runtime}/none",  # unheard
    }
    song = next((demo / "music").rglob("*.ogg"))
    typed = ["--profile", str(demo_copy), "--demo", "--at", "2026-11-27T21:00", str(song)]
    done = subprocess.run(
        [*ALONE, sys.executable, walk_through.__file__, *typed],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["plays"]
    assert len(told["been"]) > 15
    assert told["and when something did"] == 1, "the kernel does not count"
    assert told["wanted out"] == 0
