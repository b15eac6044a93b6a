"""Takes what Segue says into translations: `sentences.py resources/translations/segue_de.ts`, by Qt's lupdate."""

import re
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src" / "segue"

#: What is said in the window. The command line and the demo's made-up life are English.
SAID = [SOURCE / name for name in ("domain", "habits", "core", "adapters", "gui", "parts", "app.py", "program.py")]

#: Of `segue.domain.speech`; for `plural`, the second form goes to translators as the comment of the first.
ALIASES = "tr+=plural,tr+=mark"

_NOTE = re.compile(r"\n *<extracomment>.*?</extracomment>", re.DOTALL)


def take_into(*translations: Path) -> None:
    """New ones are added unfinished, and what is no longer said goes. A file that is not there is made."""
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "py", "-tr-function-alias", ALIASES]
    subprocess.run([lupdate, *options, "-source-language", "en", *SAID, "-ts", *translations], check=True)
    for file in translations:  # what our code says of a constant, behind “#:”, is not meant for translators
        file.write_text(_NOTE.sub("", file.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    take_into(*map(Path, sys.argv[1:]))
