"""A copy of the key in the password store of the computer, for people who do not want to type at every start.

Only the stores that are part of a desktop are used. Other packages may teach `keyring` to write passwords into plain
files; such a store is never asked, and never told anything.
"""

import logging
from typing import Any

from rehab.storage.connect import SECRET_BYTES, Key

SERVICE = "Rehab"
STORES = (
    "keyring.backends.kwallet",
    "keyring.backends.SecretService",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Modules of the stores that are trusted."""

_log = logging.getLogger(__name__)


def store() -> Any | None:
    """The password store of this computer, or None."""
    try:
        import keyring

        found = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - whatever a store raises, the passphrase is asked for
        _log.info("no password store: %s", type(error).__name__)
        return None
    # Several stores come as a chain of them.
    for candidate in getattr(found, "backends", [found]):
        if type(candidate).__module__ in STORES:
            return candidate
    return None


def remember(key: Key) -> bool:
    """Keep a copy of a key; whether it is there now."""
    return _asked("set_password", key.name, key.secret.hex()) is not _REFUSED and remembered(key.name) == key


def forget(name: bytes) -> None:
    """Remove the copy of a key. A store that is locked keeps it; without its key file it opens nothing else."""
    if remembered(name) is not None:
        _asked("delete_password", name)


def remembered(name: bytes) -> Key | None:
    """The copy of a key, None when there is none or the store is missing, locked or has something else."""
    found = _asked("get_password", name)
    try:
        secret = bytes.fromhex(found) if isinstance(found, str) else b""
    except ValueError:
        return None
    return Key(name, secret) if len(secret) == SECRET_BYTES else None


def remember_words(name: str, words: str) -> bool:
    """Keep words that somebody typed, such as the password of a server; whether they are there now."""
    key = name.encode()
    return _asked("set_password", key, words) is not _REFUSED and remembered_words(name) == words


def remembered_words(name: str) -> str | None:
    """Words that were kept, None when there are none or the store is missing or locked."""
    found = _asked("get_password", name.encode())
    return found if isinstance(found, str) and found else None


def forget_words(name: str) -> None:
    """Remove words that were kept."""
    if remembered_words(name) is not None:
        _asked("delete_password", name.encode())


_REFUSED = object()


def _asked(what: str, name: bytes, *more: str) -> Any:
    kept = store()
    if kept is None:
        return _REFUSED
    try:
        return getattr(kept, what)(SERVICE, name.hex(), *more)
    except Exception as error:  # noqa: BLE001 - a locked or broken store is no reason to stop
        _log.info("the password store refused: %s", type(error).__name__)
        return _REFUSED
