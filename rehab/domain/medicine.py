"""The daily answer about pain medicine: none, some, or the name of what was taken. No dose is asked or advised."""

import re
import unicodedata
from typing import Final

NONE: Final = "none"
"""Stored answer of a day without pain medicine."""
SOME: Final = "some"
"""Stored answer of a day with pain medicine whose name was not given."""
ANTI_INFLAMMATORY: Final = (
    "aceclofenac",
    "acemetacin",
    "acetylsalicyl",
    "aspirin",
    "celecoxib",
    "dexketoprofen",
    "diclofenac",
    "etodolac",
    "etoricoxib",
    "flurbiprofen",
    "ibuprofen",
    "indometacin",
    "indomethacin",
    "ketoprofen",
    "ketorolac",
    "lornoxicam",
    "mefenamic",
    "meloxicam",
    "nabumetone",
    "naproxen",
    "nsaid",
    "parecoxib",
    "piroxicam",
    "tenoxicam",
)
"""Beginnings of the common names of anti-inflammatories; longer spellings of other languages begin alike [P]."""


def took(answer: str | None) -> bool:
    """Whether a stored answer says that pain medicine was taken; one that was not recorded does not."""
    return answer is not None and answer != NONE


def name_of(answer: str | None) -> str:
    """The name that was given, or an empty text."""
    return answer if answer is not None and answer not in (NONE, SOME) else ""


def hides_pain(answer: str | None) -> bool:
    """Whether what was taken is known as an anti-inflammatory, which hides pain while it is taken.

    A name that is not in `ANTI_INFLAMMATORY`, or none at all, is not guessed at: the day counts as a day with
    medicine, not as one with hidden pain.

    Args:
        answer: The stored answer, None when it was not recorded.

    Source: own list of common names [P]; that these days say less is a rule of the verdict.
    """
    plain = unicodedata.normalize("NFKD", name_of(answer).casefold())
    words = re.findall(r"[^\W\d_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return any(word.startswith(ANTI_INFLAMMATORY) for word in words)
