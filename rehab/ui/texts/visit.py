"""What to bring to a visit and what to ask there, by whom one sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.advice import Advice

translate = QCoreApplication.translate


def bring() -> str:
    """What is useful at every visit."""
    return translate(
        "visit",
        "Bring: your numbers, the list of what you tried and for how long, the shoes you wear most, and the names "
        "of your medicines.",
    )


def ask(who: str) -> str:
    """Questions for a visit; empty when nobody is to be seen.

    Args:
        who: Whom the advice names, such as ``"doctor"``.
    """
    words = {
        "doctor": translate(
            "visit",
            "Ask: what else could it be? Which test would change what we do? What should I stop, and until when?",
        ),
        "physiotherapist": translate(
            "visit",
            "Ask: do I do the exercises well? What should be heavier or lighter? How will we see whether it helps?",
        ),
        "orthopaedic": translate(
            "visit",
            "Ask: would a scan change the treatment? What are the options, and what happens if I wait?",
        ),
        "specialist": translate(
            "visit",
            "Ask: which options are left? What can each of them do, and what can go wrong?",
        ),
    }
    return words.get(who, "")


def visit(steps: Sequence[Advice]) -> tuple[str, ...]:
    """What to bring and ask, when the advice sends somebody to a visit; once for each person to be seen."""
    asked = [ask(who) for who in dict.fromkeys(step.who for step in steps)]
    questions = tuple(sentence for sentence in asked if sentence)
    return (bring(), *questions) if questions else ()
