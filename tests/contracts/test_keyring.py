"""What a keyring keeps, the fake one and the system's."""

from pathlib import Path

import pytest

import rings
from fakes import FakeKeyring
from segue.adapters.system_keyring import SystemKeyring
from segue.core.errors import NoKeyring
from segue.core.ports.scrobbling import Keyring


@pytest.fixture(params=["fake", "system"])
def keyring(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Keyring:
    if request.param == "fake":
        return FakeKeyring()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "rings.InMemory")
    rings.InMemory.kept.clear()
    return SystemKeyring(tmp_path)


def test_it_gives_back_what_it_was_given(keyring: Keyring) -> None:
    assert keyring.get("a service") is None
    keyring.set("a service", "a secret")
    keyring.set("a service", "ein Schlüssel")
    keyring.set("another", "something else")
    assert keyring.get("a service") == "ein Schlüssel"
    keyring.delete("a service")
    keyring.delete("a service")
    assert keyring.get("a service") is None
    assert keyring.get("another") == "something else"


def test_each_profile_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "rings.InMemory")
    rings.InMemory.kept.clear()
    mine, demo = SystemKeyring(Path("/home/nina/segue")), SystemKeyring(Path("/tmp/demo"))
    mine.set("a service", "a secret")
    demo.set("a service", "another")
    demo.delete("a service")
    assert (mine.get("a service"), demo.get("a service")) == ("a secret", None)


@pytest.mark.parametrize(
    "backend", ["rings.Locked", "keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"]
)
def test_without_one_nothing_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, backend: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    keyring = SystemKeyring(tmp_path)
    for asked in (
        lambda: keyring.get("a service"),
        lambda: keyring.set("a service", "a secret"),
        lambda: keyring.delete("a service"),
    ):
        with pytest.raises(NoKeyring):
            asked()
