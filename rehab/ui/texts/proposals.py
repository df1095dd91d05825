"""Words of a change of dose that the log speaks for: what, why, and where that comes from."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.progression import Move, Proposal, Reason
from rehab.ui.texts import doses
from rehab.ui.texts.dates import day_short
from rehab.ui.texts.numbers import joined

translate = QCoreApplication.translate

PAPERS = {"M16": "Thomeé 1997", "M17": "Silbernagel 2007"}
"""Who published what a tag stands for, without its grade."""


def title(move: Move) -> str:
    """``Ready for a small step up?``"""
    return {
        Move.STEP_UP: translate("proposals", "Ready for a small step up?"),
        Move.STEP_BACK: translate("proposals", "A smaller dose next time?"),
        Move.EASIER: translate("proposals", "An easier exercise for a while?"),
    }[move]


def change(name: str, proposal: Proposal) -> str:
    """``Heel raise: 3 × 12 → 3 × 14``; of an easier exercise with its name."""
    old, new = doses.dose_short(proposal.old), doses.dose_short(proposal.new)
    if proposal.move is Move.EASIER:
        text = translate("proposals", "{easier}, {new}, in place of {exercise}, {old}")
        return text.format(easier=proposal.to_name, new=new, exercise=name, old=old)
    return translate("proposals", "{exercise}: {old} → {new}").format(exercise=name, old=old, new=new)


def offer(proposal: Proposal) -> str:
    """``Ready to move on: 3 × 14``, where the exercise is named already."""
    text = {
        Move.STEP_UP: translate("proposals", "Ready to move on: {dose}"),
        Move.STEP_BACK: translate("proposals", "Better one step back: {dose}"),
        Move.EASIER: translate("proposals", "Better something easier: {easier}, {dose}"),
    }[proposal.move]
    return text.format(dose=doses.dose(proposal.new), easier=proposal.to_name)


def reason(proposal: Proposal) -> str:
    """Which sessions speak for it."""
    text = {
        Reason.OWN_RULE: translate("proposals", "Your rule is met: {days}, all sets, pain at most {pain}."),
        Reason.TWO_GREEN: translate(
            "proposals",
            "Two sessions in a row went well, with all sets, little pain and calm mornings after: {days}.",
        ),
        Reason.RED: translate(
            "proposals",
            "This session was too much, with high pain or a clearly worse morning after: {days}.",
        ),
        Reason.TWO_RED: translate("proposals", "These sessions within seven days were too much: {days}."),
    }[proposal.reason]
    pain = 0 if proposal.rule is None else proposal.rule.max_pain
    return text.format(days=joined([day_short(day) for day in proposal.days]), pain=pain)


def source(proposal: Proposal) -> str:
    """Where it comes from; empty for the person's own rule."""
    if not proposal.tags:
        return ""
    text = translate("proposals", "Our default, after published limits of pain during exercise ({papers}).")
    named = (PAPERS.get(tag.partition("-")[0]) for tag in proposal.tags)
    return text.format(papers=", ".join(paper for paper in named if paper))
