"""On a sound server of our own: music goes on by another device where its own is unplugged."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import segue
import unplug_once
from sound import has_pulseaudio, sound_server, write_tone

LENGTH = 2.5


@pytest.mark.sound
@pytest.mark.parametrize("chosen", [None, "headset"], ids=["of the system", "chosen"])
def test_what_is_unplugged_is_told_of_and_the_music_goes_on_by_another_device(
    tmp_path: Path, chosen: str | None
) -> None:
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    song = write_tone(tmp_path / "song.flac", LENGTH)
    source = Path(segue.__file__).parent.parent
    with sound_server(tmp_path) as server:
        environment = {**os.environ, "PULSE_SERVER": server.address, "PYTHONPATH": str(source)}
        load = ["pactl", "load-module", "module-null-sink", "sink_name=headset"]
        module = subprocess.run(load, env=environment, capture_output=True, text=True, check=True).stdout.strip()
        if chosen is None:
            subprocess.run(["pactl", "set-default-sink", "headset"], env=environment, check=True)
        before = server.now()
        played = subprocess.run(
            [sys.executable, unplug_once.__file__, str(song), module, *([chosen] if chosen else [])],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert played.stdout.split() == ["started", "unplugged", "ended"], played.stderr
        heard = server.since(before)
    # A null sink has taken up to two seconds more than it has played; these the server plays again by the other.
    seconds = sum(part.seconds for part in heard)
    assert LENGTH - unplug_once.BEFORE.total_seconds() - 0.3 < seconds < LENGTH + 0.2
    assert max(heard, key=lambda part: part.seconds).pitches[0] == pytest.approx(440, rel=0.01)
