"""The printed way back to an encrypted data file: a key in letters that a person can copy from paper.

128 random bits and 12 check bits as 28 letters and digits in seven groups of four. The alphabet leaves out I, L, O
and U; what looks like a 1 or a 0 is read as one.
"""

from hashlib import sha256

from rehab.domain.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, GROUP = 7, 4
SECRET_BYTES = 16
CHECK_BITS = 12
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V", "-": "", " ": ""})


def to_code(secret: bytes) -> str:
    """Letters for a secret.

    Args:
        secret: 16 random bytes.

    Returns:
        Seven groups of four, parted by hyphens, for example ``"7K3M-..."``.

    Raises:
        ValueError: For another length.

    Source: the alphabet is that of Crockford's Base32 [E]; the number of check bits is our choice [P]: of 4,096
        wrong codes one passes here, and is refused by the key file then.
    """
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery code has 16 bytes")
    number = int.from_bytes(secret, "big") << CHECK_BITS | _check(secret)
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(GROUPS * GROUP)))
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def from_code(typed: str) -> bytes:
    """The secret behind a code as somebody typed it: small letters, blanks and missing hyphens do not matter.

    Args:
        typed: What was typed.

    Returns:
        16 bytes.

    Raises:
        UserError: ``recovery_code_length`` when letters are missing or too many, ``recovery_code_typo`` when a letter
            must be wrong.

    Source: as `to_code`.
    """
    letters = "".join(typed.split()).upper().translate(_LOOKALIKES)
    if len(letters) != GROUPS * GROUP:
        raise UserError("recovery_code_length", typed=len(letters), wanted=GROUPS * GROUP)
    number = 0
    for letter in letters:
        if letter not in ALPHABET:
            raise UserError("recovery_code_typo")
        number = number << 5 | ALPHABET.index(letter)
    secret = (number >> CHECK_BITS).to_bytes(SECRET_BYTES, "big")
    if number & (1 << CHECK_BITS) - 1 != _check(secret):
        raise UserError("recovery_code_typo")
    return secret


def _check(secret: bytes) -> int:
    return int.from_bytes(sha256(b"rehab recovery code" + secret).digest()[:2], "big") >> 16 - CHECK_BITS


def same_letters(typed: str, group: str) -> bool:
    """Whether somebody typed these letters of a code, however they wrote them.

    Args:
        typed: What was typed; small letters, blanks and hyphens do not matter.
        group: Part of a code.

    Source: own rule [P], the same letters as in `from_code`.
    """
    return "".join(typed.split()).upper().translate(_LOOKALIKES) == group
