"""What opens an encrypted data file, and how long a passphrase would hold out: a hint while somebody types."""

from enum import StrEnum
from math import log2

SHORTEST = 8
"""Characters below which no passphrase is taken [P]."""
_KINDS = (str.islower, str.isupper, str.isdigit)
_SIZES = (26, 26, 10)
_OTHERS = 33
_FAIR, _GOOD = 50.0, 70.0


class Opener(StrEnum):
    """What opens a key."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the word for one, not one
    RECOVERY = "recovery"


class Strength(StrEnum):
    """In words of the settings page."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(passphrase: str) -> Strength:
    """A rough reading of a passphrase.

    Args:
        passphrase: As typed; 0 to any number of characters.

    Returns:
        `Strength.SHORT` below 8 characters; else by the bits of a random text with as many different characters and
        the same kinds of characters: weak below 50, fair below 70.

    Source: own rule [P]. Each guess costs a tenth of a second or more behind scrypt, so that 50 bits are years.
    """
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    size = sum(n for kind, n in zip(_KINDS, _SIZES, strict=True) if any(map(kind, passphrase)))
    if not all(any(kind(letter) for kind in _KINDS) for letter in passphrase):
        size += _OTHERS
    # Letters that come again add little: "aaaaaaaaaaaa" is no passphrase of twelve letters.
    count = min(len(passphrase), 2 * len(set(passphrase)))
    bits = count * log2(max(size, 2))
    return Strength.GOOD if bits >= _GOOD else Strength.FAIR if bits >= _FAIR else Strength.WEAK
