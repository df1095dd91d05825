"""The content of a key file: one random key, wrapped once by the passphrase and once by the recovery code.

scrypt makes a wrapping key of the words, AES-256-GCM wraps; both come from the package cryptography, which is imported
only when somebody opens or makes an encrypted file. Whoever has the file still needs the passphrase or the code.
"""

import json
import os
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.passphrase import SHORTEST, Opener
from rehab.domain.recovery_code import from_code
from rehab.storage.connect import Key
from rehab.storage.key_file import KIND, MAX_BYTES

SALT_BYTES, NONCE_BYTES = 16, 12
MOST_MEMORY = 512 * 2**20
"""Bytes that unwrapping may ask for; a key file from a stranger could name any number [P]."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work a guess is: `n` steps over blocks of `r`, `p` times. Memory is 128 times n times r bytes."""

    n: int = 2**16
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        numbers = all(type(value) is int and value > 0 for value in (self.n, self.r, self.p))
        if not numbers or self.n & (self.n - 1) or 128 * self.n * self.r * self.p > MOST_MEMORY:
            raise ValueError("cost of a key file")


COST = Cost()
"""About half a second and 64 MB on a small computer of 2020 [P]."""


@dataclass(frozen=True, slots=True)
class _Box:
    """One wrapped copy of the key."""

    cost: Cost
    salt: bytes
    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says.

    Attributes:
        name: Which key it holds.
        boxes: The wrapped key by what opens it.
        copy_of: Size and time of change of the data file that a backup was made of; None beside the data file itself.
    """

    name: bytes
    boxes: dict[Opener, _Box]
    copy_of: tuple[int, int] | None = None

    def to_bytes(self) -> bytes:
        """As it is stored."""
        return json.dumps(
            {
                "kind": KIND,
                "version": 1,
                "name": self.name.hex(),
                "opens": {opener.value: _to_table(box) for opener, box in self.boxes.items()},
                "copy_of": self.copy_of,
            },
            indent=1,
        ).encode()


def read_key_file(file: Path) -> KeyFile:
    """What a key file says.

    Raises:
        EnvironmentProblem: ``key_file_damaged``.
    """
    try:
        with file.open("rb") as opened:
            found = json.loads(opened.read(MAX_BYTES))
        if found["kind"] != KIND:
            raise ValueError(found["kind"])
        copy_of = found.get("copy_of")
        boxes = {Opener(opener): _from_table(box) for opener, box in found["opens"].items()}
        return KeyFile(
            bytes.fromhex(found["name"]), boxes, None if copy_of is None else (copy_of[0], copy_of[1])
        )
    except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise EnvironmentProblem("key_file_damaged", path=file, folder=file.parent) from error


def wrap(key: Key, passphrase: str, code: str, cost: Cost = COST) -> KeyFile:
    """A key file for a key.

    Raises:
        UserError: ``passphrase_short``, or a recovery code that is none.
    """
    empty = KeyFile(key.name, {})
    return with_code(with_passphrase(empty, key, passphrase, cost), key, code, cost)


def with_passphrase(file: KeyFile, key: Key, passphrase: str, cost: Cost = COST) -> KeyFile:
    """The same key behind another passphrase.

    Raises:
        UserError: ``passphrase_short``.
    """
    if len(passphrase) < SHORTEST:
        raise UserError("passphrase_short", shortest=SHORTEST)
    box = _wrapped(key, Opener.PASSPHRASE, passphrase, cost)
    return replace(file, boxes={**file.boxes, Opener.PASSPHRASE: box})


def with_code(file: KeyFile, key: Key, code: str, cost: Cost = COST) -> KeyFile:
    """The same key behind another recovery code."""
    return replace(file, boxes={**file.boxes, Opener.RECOVERY: _wrapped(key, Opener.RECOVERY, code, cost)})


def unwrap(file: KeyFile, opener: Opener, words: str) -> Key:
    """The key.

    Raises:
        UserError: ``passphrase_does_not_open``, ``recovery_code_does_not_open``, or a code that is none.
        EnvironmentProblem: ``secure_missing``.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    refused = UserError(f"{'recovery_code' if opener is Opener.RECOVERY else opener}_does_not_open")
    box = file.boxes.get(opener)
    if box is None or not words:
        raise refused
    secret = _derived(opener, words, box.salt, box.cost)
    try:
        return Key(file.name, AESGCM(secret).decrypt(box.nonce, box.box, _bound(file.name, opener)))
    except InvalidTag as error:
        raise refused from error


def _wrapped(key: Key, opener: Opener, words: str, cost: Cost) -> _Box:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    secret = _derived(opener, words, salt, cost)
    return _Box(cost, salt, nonce, AESGCM(secret).encrypt(nonce, key.secret, _bound(key.name, opener)))


def _derived(opener: Opener, words: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # The same letters typed on two keyboards may be other code points.
    raw = from_code(words) if opener is Opener.RECOVERY else unicodedata.normalize("NFC", words).encode()
    return Scrypt(salt=salt, length=32, n=cost.n, r=cost.r, p=cost.p).derive(raw)


def _bound(name: bytes, opener: Opener) -> bytes:
    """A wrapped key cannot be moved to the name of another key or to the other opener."""
    return f"{KIND}/1/{opener}/".encode() + name


def _to_table(box: _Box) -> dict[str, Any]:
    cost = {"scrypt_n": box.cost.n, "scrypt_r": box.cost.r, "scrypt_p": box.cost.p}
    return {**cost, "salt": box.salt.hex(), "nonce": box.nonce.hex(), "box": box.box.hex()}


def _from_table(table: dict[str, Any]) -> _Box:
    cost = Cost(table["scrypt_n"], table["scrypt_r"], table["scrypt_p"])
    return _Box(cost, *(bytes.fromhex(table[part]) for part in ("salt", "nonce", "box")))
