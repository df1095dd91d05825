"""What the small card on Today says of an answer that asks for something: the numbers, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.facts import VerdictContext, build_facts, verdict_key
from rehab.ui.texts.numbers import capitalised, from_to, percent, weeks_word
from rehab.ui.texts.pain import measure

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport

translate = QCoreApplication.translate


def verdict_glance(report: ProgressReport, ctx: VerdictContext) -> tuple[str, str]:
    """Title and one line of numbers; both empty for an answer that asks for nothing."""
    key = verdict_key(report)
    titles = {
        "fail": translate("verdict", "Time to see your doctor"),
        "worse": translate("verdict", "Ease off and see your doctor"),
    }
    if key not in titles:
        return "", ""
    facts = build_facts(report)
    parts = []
    if key == "fail":
        parts.append(weeks_word(facts.weeks))
        if facts.share is not None:
            parts.append(translate("verdict", "{share} of sessions done").format(share=percent(facts.share)))
    if facts.baseline is not None and facts.now is not None:
        parts.append(
            translate("verdict", "{measure} {course}").format(
                measure=measure(ctx.primary), course=from_to(facts.baseline, facts.now)
            )
        )
    done = translate("verdict", "You did your part.")
    ease = translate("verdict", "Please do not push through.")
    line = capitalised(", ".join(parts))
    return titles[key], f"{line}. {done if key == 'fail' else ease}"
