"""What Today tells of the verdict: a chip always, a card only when it asks for something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui import texts
from rehab.ui.icons import VERDICT_ICONS
from rehab.ui.today.state import VerdictGlance

if TYPE_CHECKING:
    from rehab.domain.guide import Country
    from rehab.domain.progress import ProgressReport
    from rehab.services.checkup import OpenFlag
    from rehab.ui.texts import VerdictContext

FLAG = "flag"
"""Key of what stands in the place of an answer while a warning sign waits for a look."""
NEEDS_CARE = frozenset({"fail", "worse"})
TONES = {
    "early": "neutral",
    "logs": "neutral",
    "adherence": "adh",
    "ok": "good",
    "carry": "neutral",
    "fail": "fail",
    "worse": "red",
    "flare": "amber",
    "recovered": "good",
}


def build_glance(report: ProgressReport, context: VerdictContext) -> VerdictGlance:
    """The chip, and title and sentence for the card of a state that asks for something."""
    key = texts.shown_key(report)
    title, sentence = texts.verdict_glance(report, context)
    return VerdictGlance(
        key=key,
        chip=texts.verdict_chip(key),
        tone=TONES[key],
        icon=VERDICT_ICONS[key],
        title=title,
        sentence=sentence,
        needs_care=key in NEEDS_CARE,
    )


def build_flag_glance(waiting: OpenFlag, country: Country | None) -> VerdictGlance:
    """What stands in the place of the verdict while an answer waits for a look.

    Args:
        waiting: The most urgent flag.
        country: Whom to call; None when the country is not known.
    """
    return VerdictGlance(
        key=FLAG,
        chip=texts.flag_chip(),
        tone="red",
        icon=VERDICT_ICONS[FLAG],
        title=texts.flag_title(waiting.flag.level),
        sentence=f"{texts.flag_sentence(waiting.question)} {texts.emergency_number(country)}",
        needs_care=True,
    )
