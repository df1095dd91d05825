"""What to do next, and what stands beside an answer, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.patient import Site

if TYPE_CHECKING:
    from rehab.domain.advice import Advice

translate = QCoreApplication.translate


LEG_SITES = frozenset({Site.HEEL, Site.ACHILLES, Site.FOOT, Site.ANKLE, Site.CALF, Site.SHIN, Site.KNEE})
"""Places for which shoes are worth a look."""
FOOT_SITES = frozenset({Site.HEEL, Site.ACHILLES, Site.FOOT, Site.ANKLE})
"""Places that a podiatrist looks after too."""


def advice(step: Advice, site: Site = Site.HEEL) -> str:
    """One thing to do; whom to ask stands in the sentence, when it should happen behind it.

    Args:
        step: What, whom and when.
        site: Where it hurts: not everybody is asked about every place.
    """
    sentence = _of_site(site).get(step.code) or _steps().get(step.code, "")
    when = _when().get(step.when, "")
    return f"{sentence} {when}".strip()


def _of_site(site: Site) -> dict[str, str]:
    """Sentences that are not the same for every place."""
    found = {}
    if site not in FOOT_SITES:
        found["see-physiotherapist"] = translate(
            "advice", "A physiotherapist can check how the exercises are done and adapt the plan."
        )
    if site not in LEG_SITES:
        found["early-check"] = translate(
            "advice", "Nothing has moved yet. A physiotherapist can check load, posture and technique."
        )
    if site is Site.BACK:
        found["see-orthopaedic"] = translate(
            "advice", "Talk to a doctor who sees many backs, such as an orthopaedic or sports doctor."
        )
    return found


def _when() -> dict[str, str]:
    return {
        "this-week": translate("advice", "This week would be a good time."),
        "two-weeks": translate("advice", "The next two weeks would be a good time."),
        "six-weeks": translate("advice", "The next six weeks would be a good time."),
    }


def _steps() -> dict[str, str]:
    return {
        "ease-off": translate("advice", "Ease off: less load, nothing that makes it worse."),
        "ease-load": translate("advice", "Ease the load for about a week, then build up again."),
        "look-again": translate("advice", "Look again when the rise has had three weeks to settle."),
        "see-doctor": translate("advice", "Talk to a doctor about what else could be behind it."),
        "see-physiotherapist": translate(
            "advice",
            "A physiotherapist or podiatrist can check how the exercises are done and adapt the plan.",
        ),
        "see-orthopaedic": translate("advice", "Talk to an orthopaedic or sports doctor."),
        "imaging-is-common": translate("advice", "An ultrasound scan is commonly used at this point."),
        "ask-specialist-review": translate(
            "advice", "This has lasted long: ask a specialist to go through the options that remain."
        ),
        "make-report": translate("advice", "Take your numbers with you."),
        "maintain": translate("advice", "Two sessions a week are enough to keep what you have."),
        "fit-the-plan": translate("advice", "Make the plan fit: fewer exercises, or other days."),
        "ask-for-a-doable-plan": translate(
            "advice", "A physiotherapist can help to find a plan that is doable."
        ),
        "doctor-anyway": translate(
            "advice",
            "After three months of trouble it is sensible to talk to a doctor, whatever the log says.",
        ),
        "keep-logging": translate("advice", "Keep logging; the first week is the one that counts most."),
        "log-more": translate("advice", "Log two or three days a week; that is enough for an answer."),
        "add-past-days": translate("advice", "Add past days that you remember well."),
        "carry-on": translate("advice", "Carry on with the plan."),
        "early-check": translate(
            "advice",
            "Nothing has moved yet. A pharmacist or physiotherapist can check shoes, load and technique.",
        ),
        "core-review": translate(
            "advice",
            "The usual self-care step has run its time. Taping or a night splint are things to ask a "
            "physiotherapist about.",
        ),
    }


def advice_codes() -> frozenset[str]:
    """Codes of advice that have a sentence."""
    return frozenset(_steps())


def note(code: str) -> str:
    """A note beside the answer; empty for one that is not known."""
    return _notes().get(code, "")


def note_codes() -> frozenset[str]:
    """Codes of notes that have a sentence."""
    return frozenset(_notes())


def _notes() -> dict[str, str]:
    return {
        "injection-washout": translate(
            "advice", "An injection within the last six weeks: the plan alone cannot be judged yet."
        ),
        "more-medicine": translate(
            "advice", "More days with medicine than at the start; medicine hides pain."
        ),
        "baseline-on-medicine": translate(
            "advice", "Medicine was taken in the first week, so the start may have been higher than it looks."
        ),
        "load-up-pain-same": translate(
            "advice", "You run clearly more than at the start, with the same pain."
        ),
        "slower-than-expected": translate("advice", "Slower than expected, but moving."),
    }
