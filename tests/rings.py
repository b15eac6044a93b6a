"""Keyrings for the library `keyring`, by the names of their classes: it makes them itself."""

from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class InMemory(KeyringBackend):
    priority = 0.1
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("there is none")


class Locked(KeyringBackend):
    priority = 0.1

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the prompt was dismissed")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("the prompt was dismissed")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("the prompt was dismissed")
