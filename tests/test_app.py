"""What the way to the window must not do."""

import subprocess
import sys

_LOOK = """
import linecache
from segue import app
app._read_no_sources()
import wave, segue.core.shelving
print([file for file in linecache.cache if file.endswith(("wave.py", "shelving.py"))])
"""


def test_no_sources_are_read_on_the_way_to_the_window() -> None:
    done = subprocess.run([sys.executable, "-c", _LOOK], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
    without = _LOOK.replace("app._read_no_sources()\n", "import PySide6.QtCore\n")
    done = subprocess.run([sys.executable, "-c", without], check=True, capture_output=True, text=True)
    assert "wave.py" in done.stdout, "PySide no longer reads them: _read_no_sources may go"
