"""What was looked at, check by check, and the one-sentence summary of the chart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.verdict import State
from rehab.ui.texts.dates import day_month, day_range, month
from rehab.ui.texts.facts import Facts, VerdictContext, build_facts
from rehab.ui.texts.figures import km_range
from rehab.ui.texts.names import treatment_word
from rehab.ui.texts.numbers import (
    capitalised,
    check_ins,
    days,
    decimal,
    from_to,
    number_word,
    percent,
    signed,
    times_word,
    weeks_word,
)
from rehab.ui.texts.pain import measure, measure_label
from rehab.ui.texts.sentences import logged_days

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport
    from rehab.domain.treatment import Treatment, TreatmentKind

BEGUN_DAYS = 14
"""Days in which few entries only mean that it has just begun."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LookedRow:
    """One check: what, how it was, the short result and its tone (a colour token)."""

    heading: str
    sentence: str
    chip: str
    tone: str


def looked_at_title() -> str:
    """Title of the list."""
    return translate("looked", "What we looked at")


def looked_at_intro(rows: int) -> str:
    """The line under the title."""
    return translate(
        "looked",
        "{number} checks, in order. The answer is “not working” only when the test was fair and the change "
        "too small.",
    ).format(number=capitalised(number_word(rows)))


def looked_at(report: ProgressReport, ctx: VerdictContext) -> tuple[LookedRow, ...]:
    """The checks in the order of the rules; those without anything to say are left out."""
    rows = []
    failing = report.verdict.state is State.FAILING
    for reason in report.verdict.reasons:
        builder = _ROWS.get(reason.code)
        row = None if builder is None else builder(_Check(reason.outcome, dict(reason.values), ctx, failing))
        if row is not None:
            rows.append(row)
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Check:
    """One reason of the verdict, opened for its sentence."""

    outcome: str
    values: dict[str, float | str | None]
    ctx: VerdictContext
    failing: bool

    def number(self, name: str) -> float:
        """A number of the reason, 0 when it has none."""
        value = self.values.get(name)
        return float(value) if isinstance(value, int | float) else 0.0

    def day(self, name: str) -> str:
        """A day of the reason in words."""
        return day_month(date.fromisoformat(str(self.values[name])))

    def whole(self, name: str) -> str:
        """A number of the reason without decimals."""
        return decimal(self.number(name), 0)


def _how_long(check: _Check) -> LookedRow:
    sentence = translate("looked", "{days} of logs; a fair test of this programme is {needed}.").format(
        days=days(round(check.number("day")) + 1), needed=days(round(check.number("needed")))
    )
    enough = check.outcome in ("long-enough", "late")
    chip = translate("looked", "Long enough") if enough else translate("looked", "Too early")
    return LookedRow(translate("looked", "How long"), sentence, chip, "good" if enough else "neutral")


def _how_often(check: _Check) -> LookedRow:
    total = round(check.number("days"))
    sentence = translate("looked", "{logged} of {days}.").format(
        logged=check.whole("logged"), days=logged_days(total, check.ctx.primary)
    )
    sentence += " " + translate(
        "looked", "{recent} in the last four weeks; at least {needed} needed."
    ).format(recent=check.whole("logged_28"), needed=check.whole("needed"))
    heading = translate("looked", "How often you logged")
    if check.outcome == "enough":
        return LookedRow(heading, sentence, translate("looked", "Enough"), "good")
    if total <= BEGUN_DAYS:
        return LookedRow(heading, sentence, translate("looked", "Just begun"), "neutral")
    chip = translate("looked", "A long gap") if check.outcome == "gap" else translate("looked", "Too few")
    return LookedRow(heading, sentence, chip, "amber")


def _sessions(check: _Check) -> LookedRow:
    heading = translate("looked", "Sessions done")
    if check.outcome == "none-planned":
        sentence = translate("looked", "No session was planned yet.")
        return LookedRow(heading, sentence, translate("looked", "Not yet"), "neutral")
    sentence = translate(
        "looked", "{share} of planned sessions in six weeks. Below {fair} we would not judge the plan."
    ).format(share=percent(check.number("share")), fair=percent(check.number("needed")))
    if check.outcome == "fair":
        return LookedRow(heading, sentence, translate("looked", "A fair test"), "good")
    return LookedRow(heading, sentence, translate("looked", "Too few"), "adh")


def _change(check: _Check) -> LookedRow | None:
    if check.outcome == "unknown":
        return None
    sentence = translate(
        "looked", "{label} {course} ({change}). Likely range {low} to {high}. A change worth having: {mic}."
    ).format(
        label=measure_label(check.ctx.primary),
        course=from_to(check.number("baseline"), check.number("now")),
        change=signed(check.number("change")),
        low=signed(check.number("low")),
        high=signed(check.number("high")),
        mic=signed(-check.number("mic")),
    )
    heading, small = translate("looked", "Change so far"), "fail" if check.failing else "neutral"
    chips = {
        "better": (translate("looked", "Large enough"), "good"),
        "some": (translate("looked", "Small so far"), small),
        "worse": (translate("looked", "Worse"), "red"),
    }
    none = translate("looked", "Too small") if check.failing else translate("looked", "No clear change")
    chip, tone = chips.get(check.outcome, (none, small))
    return LookedRow(heading, sentence, chip, tone)


def _last_weeks(check: _Check) -> LookedRow | None:
    if check.outcome == "unknown":
        return None
    sentence = translate("looked", "{slope} points a week (likely range {low} to {high}).").format(
        slope=signed(check.number("per_week")),
        low=signed(check.number("low")),
        high=signed(check.number("high")),
    )
    heading = translate("looked", "Last three weeks")
    chips = {
        "falling": (translate("looked", "Coming down"), "good"),
        "rising": (translate("looked", "Rising"), "red"),
    }
    flat = (translate("looked", "Flat"), "fail" if check.failing else "neutral")
    return LookedRow(heading, sentence, *chips.get(check.outcome, flat))


def _running(check: _Check) -> LookedRow | None:
    if check.outcome == "not-recorded" or not check.ctx.records_runs:
        return None
    heading = translate("looked", "Running load")
    if check.outcome == "spike":
        sentence = translate(
            "looked",
            "{week} km in the week up to {day}, after {usual} km a week before. Excused until {until}.",
        ).format(
            week=check.whole("week_km"),
            usual=check.whole("usual_km"),
            day=check.day("start"),
            until=check.day("until"),
        )
        return LookedRow(heading, sentence, translate("looked", "A jump"), "amber")
    if not check.ctx.week_km:
        sentence = translate("looked", "No jump in your running.")
    else:
        sentence = translate("looked", "{range} km a week, no jump.").format(
            range=km_range(check.ctx.week_km)
        )
    return LookedRow(heading, sentence, translate("looked", "No jump"), "good")


def _treatments(check: _Check) -> LookedRow | None:
    heading = translate("looked", "Treatments")
    if not check.ctx.treatments:
        if check.outcome != "masking":
            return None
        sentence = translate(
            "looked", "Anti-inflammatory medicine hides pain; the days on which you took it count less."
        )
        return LookedRow(heading, sentence, translate("looked", "May hide pain"), "amber")
    names = capitalised("; ".join(treatment_groups(check.ctx.treatments)))
    sentence = translate("looked", "{treatments}. They are marked on the chart.").format(treatments=names)
    chip, tone = translate("looked", "Marked"), "neutral"
    if check.outcome == "masking":
        sentence = translate(
            "looked", "{treatments}. Anti-inflammatory medicine hides pain; those days count less."
        ).format(treatments=names)
        chip, tone = translate("looked", "May hide pain"), "amber"
    elif check.failing:
        chip, tone = translate("looked", "No lasting drop"), "fail"
    return LookedRow(heading, sentence, chip, tone)


_ROWS: dict[str, Callable[[_Check], LookedRow | None]] = {
    "how-long": _how_long,
    "how-often-logged": _how_often,
    "sessions-done": _sessions,
    "change-so-far": _change,
    "last-three-weeks": _last_weeks,
    "running-load": _running,
    "treatments": _treatments,
}


def treatment_groups(
    treatments: Iterable[Treatment], word: Callable[[TreatmentKind], str] = treatment_word
) -> list[str]:
    """Treatments by kind: ``insoles 27 September``, ``shockwave three times in October``."""
    by_kind: dict[TreatmentKind, list[Treatment]] = {}
    for item in sorted(treatments, key=lambda t: t.start):
        by_kind.setdefault(item.kind, []).append(item)
    groups = []
    for kind, items in by_kind.items():
        first, last = items[0].start, items[-1].start
        if len(items) == 1:
            text = translate("looked", "{name} {day}").format(name=word(kind), day=day_month(first))
        elif (first.year, first.month) == (last.year, last.month):
            text = translate("looked", "{name} {times} in {month}").format(
                name=word(kind), times=times_word(len(items)), month=month(first)
            )
        else:
            text = translate("looked", "{name} {times}, {range}").format(
                name=word(kind), times=times_word(len(items)), range=day_range(first, last)
            )
        groups.append(text)
    return groups


def chart_summary(report: ProgressReport, ctx: VerdictContext) -> str:
    """The chart in words, for screen readers and for copying."""
    facts = build_facts(report)
    first = report.points[0][0] if report.points else facts.start
    last = report.points[-1][0] if report.points else facts.day
    sentences = [_course_sentence(ctx, facts, day_range(first, last))]
    if facts.flat_weeks >= 2:
        sentences.append(translate("looked", "Flat for {weeks}.").format(weeks=weeks_word(facts.flat_weeks)))
    counts = check_ins(facts.logged)
    if facts.share is None:
        sentences.append(translate("looked", "{check_ins}.").format(check_ins=capitalised(counts)))
    else:
        sentences.append(
            translate("looked", "{check_ins}, {share} of sessions done.").format(
                check_ins=capitalised(counts), share=percent(facts.share)
            )
        )
    if ctx.treatments:
        names = ", ".join(treatment_groups(ctx.treatments))
        sentences.append(translate("looked", "Markers: {names}.").format(names=names))
    return " ".join(sentences)


def _course_sentence(ctx: VerdictContext, facts: Facts, span: str) -> str:
    opening = translate("looked", "{pain} from {span}").format(
        pain=capitalised(measure(ctx.primary)), span=span
    )
    if facts.baseline is None or facts.now is None:
        return translate("looked", "{opening}: not enough entries for a level.").format(opening=opening)
    text = translate("looked", "{opening}: started at {first}, now {now}").format(
        opening=opening, first=decimal(facts.baseline), now=decimal(facts.now)
    )
    if facts.expected is not None:
        text += translate("looked", ", expected {level}").format(level=decimal(facts.expected))
    return f"{text}."
