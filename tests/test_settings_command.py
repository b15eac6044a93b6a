"""`segue settings` as it is typed: written, taken over by an empty profile, and what is wrong with a file."""

import json
from contextlib import closing
from pathlib import Path

from builders import MONDAY
from segue.adapters.sqlite.profile import open_profile
from segue.core.settings_file import MARK
from typed import answers, complaint, run


def settings_in(folder: Path, **chosen: object) -> Path:
    with closing(open_profile(folder, MONDAY)) as profile:
        for name, value in chosen.items():
            profile.settings.set(name, value)
    return folder


def test_written_and_taken_over_by_an_empty_profile(tmp_path: Path) -> None:
    mine = settings_in(tmp_path / "mine", scheme="dark", rows="compact", output_name="Ada's headphones")
    file = tmp_path / "settings.json"
    run(None, "settings", "export", file, "--profile", mine)
    assert json.loads(file.read_text()) == {MARK: 1, "appearance": {"scheme": "dark", "rows": "compact"}}
    (told,) = answers("settings", "import", file, "--profile", tmp_path / "new")
    assert told == {"changed": ["scheme", "rows"], "same": 0, "unknown": []}
    said = run(None, "settings", "import", file, "--profile", tmp_path / "new").stdout
    assert said == "0 settings taken over, 2 as before\n"
    with closing(open_profile(tmp_path / "new", MONDAY)) as profile:
        assert profile.settings.get("rows") == "compact"


def test_what_is_not_understood_is_complained_of(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({MARK: 1, "appearance": {"scheme": "sepia", "rows": "compact"}}))
    said = run(None, "settings", "import", file, "--profile", tmp_path / "new")
    assert said.returncode == 1
    assert said.stdout == "1 setting taken over, 0 as before\n"
    assert said.stderr == "segue: not understood, and left as it was: appearance: scheme\n"


def test_what_is_no_file_of_settings_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "song.json"
    file.write_text("la la la")
    assert "no file of Segue’s settings" in complaint("settings", "import", file, "--profile", tmp_path / "new")
    assert "There is no profile" in complaint("settings", "export", file, "--profile", tmp_path / "nothing")
