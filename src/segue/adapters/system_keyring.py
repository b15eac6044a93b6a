"""The system's keyring, by the library `keyring`. Where there is none, nothing is kept: never a secret in a file."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from segue.core.errors import NoKeyring
from segue.domain.speech import tr
from segue.domain.wording import readable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

#: The name under which the listener finds it in their keyring.
SERVICE = "Segue"


class SystemKeyring:
    """Implements `Keyring` for the profile in `folder`: each has its own secrets, and another one's are left alone.

    The library, with all that it brings (22 MB), is imported at the first question.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> str | None:
        with _opened() as ring:
            return ring.get_password(SERVICE, self._named(name))

    def set(self, name: str, secret: str) -> None:
        with _opened() as ring:
            ring.set_password(SERVICE, self._named(name), secret)

    def delete(self, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        with _opened() as ring, suppress(PasswordDeleteError):
            ring.delete_password(SERVICE, self._named(name))

    def _named(self, name: str) -> str:
        """As the listener reads it there."""
        return f"{name} of {readable(self._folder.absolute())}"


@contextmanager
def _opened() -> "Iterator[KeyringBackend]":
    import keyring.core
    from keyring.backends import fail, null
    from keyring.errors import KeyringError, KeyringLocked

    faults: tuple[type[Exception], ...] = (KeyringError, OSError, *_faults_of_linux())
    try:
        keyring.core.init_backend(_is_safe)
        ring = keyring.core.get_keyring()
        if isinstance(ring, fail.Keyring | null.Keyring):
            raise NoKeyring(
                tr(
                    "This system has no keyring, and Segue keeps no secret anywhere else. Install one, as GNOME "
                    "Keyring, KWallet or KeePassXC."
                )
            )
        yield ring
    except KeyringLocked as error:
        raise NoKeyring(tr("Your keyring is locked.")) from error
    except faults as error:
        raise NoKeyring(f"Your keyring does not answer: {error}") from error


def _is_safe(ring: "KeyringBackend") -> bool:
    """Those that `keyrings.alt` brings write into files, most in plain text. What the listener has set stays so."""
    return ring.priority >= 1 and not type(ring).__module__.startswith("keyrings.alt")


def _faults_of_linux() -> tuple[type[Exception], ...]:
    """What `keyring` lets through of what it asks over D-Bus."""
    try:
        from jeepney import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException
    except ImportError:
        return ()
    return DBusErrorResponse, SecretStorageException
