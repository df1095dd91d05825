"""A file behind a passphrase, in the age format: any `age` tool opens it.

The format proves that nothing was changed: a cut file and a flipped bit are noticed before anything is used.
"""

from __future__ import annotations

import re

from rehab.domain.errors import UserError

HEAD = b"age-encryption.org/v1\n"
_SCRYPT = re.compile(rb"-> scrypt [A-Za-z0-9+/]+ (\d{1,3})\n")
MOST_WORK = 20
"""Largest power of two of scrypt steps that is tried; more would keep the computer busy for minutes [P]."""
HEAD_BYTES = 2_000


def is_locked(head: bytes) -> bool:
    """Whether a file begins as one behind a passphrase does."""
    return head.startswith(HEAD)


def lock(raw: bytes, passphrase: str) -> bytes:
    """A file behind a passphrase.

    Raises:
        UserError: ``passphrase_empty``.
    """
    if not passphrase:
        raise UserError("passphrase_empty")
    # A native library: not before somebody uses a passphrase.
    from pyrage import passphrase as age

    return bytes(age.encrypt(raw, passphrase))


def unlock(raw: bytes, passphrase: str) -> bytes:
    """What is behind the passphrase.

    Raises:
        UserError: ``passphrase_needed`` when it is empty, ``passphrase_wrong`` when it does not fit or the file is
            damaged: the two cannot be told apart.
    """
    if not passphrase:
        raise UserError("passphrase_needed")
    work = _SCRYPT.search(raw[:HEAD_BYTES])
    if work is None or int(work[1]) > MOST_WORK:
        raise UserError("passphrase_wrong")
    from pyrage import DecryptError
    from pyrage import passphrase as age

    try:
        return bytes(age.decrypt(raw, passphrase))
    except DecryptError as error:
        raise UserError("passphrase_wrong") from error
