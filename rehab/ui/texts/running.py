"""Words about runs: pace, how a run compares, levels of the way back to running, shoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.load import RunCheck, RunJump
from rehab.domain.return_plan import GateItem, Level, Proposal, Step, gate_pain, level_of
from rehab.domain.settings import Distance
from rehab.ui.texts.dates import day_long
from rehab.ui.texts.numbers import decimal, percent
from rehab.ui.texts.programs import KM_PER_MILE

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate
TONES = {
    RunJump.SMALL: "neutral",
    RunJump.MODERATE: "amber",
    RunJump.LARGE: "red",
    RunJump.AFTER_BREAK: "neutral",
}
"""Soft colours of what is worth a word."""


def far(metres: float, unit: Distance) -> str:
    """``6.2 km``, ``3.9 mi``."""
    if unit is Distance.MILES:
        return translate("runs", "{number} mi").format(number=decimal(metres / 1000 / KM_PER_MILE))
    return translate("runs", "{number} km").format(number=decimal(metres / 1000))


def clock(seconds: float | None) -> str:
    """``35:10``, ``1:02:03``; a dash when it is not known."""
    if seconds is None:
        return "–"
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def pace(metres: float, seconds: float | None, unit: Distance) -> str:
    """Minutes for a kilometre or a mile: ``5:52``."""
    if seconds is None or metres <= 0:
        return "–"
    return clock(seconds / (metres / 1000) * (KM_PER_MILE if unit is Distance.MILES else 1))


def jump_chip(check: RunCheck) -> str:
    """What a run says beside its distance: ``34 % longer``; nothing when there is nothing to say."""
    if check.jump is RunJump.AFTER_BREAK:
        return translate("runs", "after a break")
    if check.jump in (RunJump.SMALL, RunJump.MODERATE, RunJump.LARGE) and check.ratio is not None:
        if check.jump is RunJump.LARGE:
            return translate("runs", "{times} times as long").format(times=decimal(check.ratio))
        return translate("runs", "{share} longer").format(share=percent(check.ratio - 1))
    return ""


def jump_sentence(check: RunCheck, unit: Distance) -> str:
    """What it means and what would be calmer, in gentle words."""
    advised = None if check.advised_km is None else far(check.advised_km * 1000, unit)
    if check.jump is RunJump.AFTER_BREAK:
        said = translate("runs", "The first run after more than 30 days.")
        calm = translate("runs", "About half of what was usual is a good start: {far}.")
        return f"{said} {calm.format(far=advised)}" if advised else said
    if not jump_chip(check) or check.longest_km is None:
        return ""
    said = translate("runs", "Your longest run of the 30 days before was {far}.").format(
        far=far(check.longest_km * 1000, unit)
    )
    runners = translate("runs", "Runners who lengthened a single run like this got hurt more often.")
    calm = (
        translate("runs", "Next time, up to {far} keeps the step small.").format(far=advised)
        if advised
        else ""
    )
    return " ".join(part for part in (said, runners, calm) if part)


def jump_short(check: RunCheck, unit: Distance) -> str:
    """The same in a line, for a place with little room."""
    if not jump_chip(check):
        return ""
    before = None if check.longest_km is None else far(check.longest_km * 1000, unit)
    advised = None if check.advised_km is None else far(check.advised_km * 1000, unit)
    parts = [
        translate("runs", "Longest in the 30 days before: {far}.").format(far=before) if before else "",
        translate("runs", "A calm next one is up to {far}.").format(far=advised) if advised else "",
    ]
    return " ".join(part for part in parts if part)


def guard_chip(small: int, larger: int, span: str) -> tuple[str, str, str]:
    """Words, tone and icon of the chip over the weeks: how many single runs were much longer than those before.

    Args:
        small: Runs 10 to 30 % longer than the longest of the 30 days before.
        larger: Runs that were longer still.
        span: What is looked at: ``12 weeks``.
    """
    count = small + larger
    if not count:
        return (
            translate("runs", "No run much longer than before in {span}").format(span=span),
            "good",
            "check-circle",
        )
    if count == 1:
        words = translate("runs", "1 run much longer than before in {span}").format(span=span)
    else:
        words = translate("runs", "%n runs much longer than before in {span}", None, count).format(span=span)
    return words, ("amber" if larger else "neutral"), "info"


def level_words(level: Level) -> str:
    """``1 min running, 4 min walking, 6 times``; the last ones are without a break."""
    if not level.walk_min:
        return translate("runs", "{minutes} min running without a break").format(minutes=level.run_min)
    return translate("runs", "{run} min running, {walk} min walking, {times} times").format(
        run=level.run_min, walk=level.walk_min, times=level.times
    )


def level_name(number: int) -> str:
    """``Level 3``."""
    return translate("runs", "Level {number}").format(number=number)


def gate_question(item: GateItem, bone: bool) -> str:
    """What is asked before the first run."""
    most = gate_pain(bone)
    words = {
        GateItem.WALK: translate("runs", "30 minutes of brisk walking with pain of {most} at most"),
        GateItem.MORNING: translate("runs", "The morning after that walk was no worse than usual"),
        GateItem.RAISES: translate("runs", "20 heel raises on the sore leg alone"),
        GateItem.HOPS: translate("runs", "10 hops on the sore leg with pain of {most} at most"),
    }
    return words[item].format(most=most)


def proposal_title(proposal: Proposal) -> str:
    """What is proposed, short."""
    words = {
        Step.UP: translate("runs", "Ready for level {level}"),
        Step.DOWN: translate("runs", "One level back: {level}"),
        Step.STAY: translate("runs", "Stay on level {level}"),
        Step.REST: translate("runs", "Rest, then level 1 again"),
        Step.STOP: translate("runs", "Stop running for now"),
        Step.WAIT: translate("runs", "Level {level}: wait for the morning"),
        Step.DONE: translate("runs", "30 minutes without a break: you are back"),
    }
    return words[proposal.step].format(level=proposal.level)


def proposal_why(proposal: Proposal) -> str:
    """Why, in one sentence."""
    words = {
        "pain": translate("runs", "The last run hurt by more than 5."),
        "morning": translate("runs", "The morning after the last run was clearly worse than usual."),
        "bone": translate(
            "runs", "With a bone that was hurt, any pain while running counts. Show it to a doctor."
        ),
        "settled": translate(
            "runs", "Two runs in a row settled by the next morning, with pain of 2 at most."
        ),
        "more": translate("runs", "{settled} of 2 settled runs in a row so far."),
        "begin": translate("runs", "Two settled runs in a row lead to the next level."),
        "unscored": translate("runs", "The last run has no pain score. Add it, so that it counts."),
        "waiting": translate("runs", "Tomorrow’s first steps say whether the last run settled."),
    }
    return words[proposal.why].format(settled=proposal.settled)


def next_run(proposal: Proposal, today: date) -> str:
    """When and what: ``Next: today, 1 min running, 4 min walking, 6 times``; nothing when nothing is to be run."""
    if proposal.next_on is None:
        return ""
    what = level_words(level_of(proposal.level))
    if proposal.next_on == today:
        return translate("runs", "Next: today, {what}.").format(what=what)
    return translate("runs", "Next: {day}, {what}.").format(day=day_long(proposal.next_on), what=what)


def gear_kind(kind: str) -> str:
    """``Shoes``, ``Insoles``."""
    return translate("runs", "Insoles") if kind == "insole" else translate("runs", "Shoes")


def gear_line(metres: float, runs: int, unit: Distance) -> str:
    """``312 km in 41 runs``."""
    if not runs:
        return translate("runs", "{far}, no run noted yet").format(far=far(metres, unit))
    counted = translate("runs", "1 run") if runs == 1 else translate("runs", "%n runs", None, runs)
    return translate("runs", "{far} · {runs}").format(far=far(metres, unit), runs=counted)


def gear_mornings(mean: float | None, count: int) -> str:
    """``mornings after: 4.2 on average (n = 12)``."""
    if mean is None:
        return translate("runs", "no morning after it was scored yet")
    return translate("runs", "mornings after: {mean} on average (n = {count})").format(
        mean=decimal(mean), count=count
    )
