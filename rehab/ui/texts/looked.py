"""What was looked at, check by check, and the one-sentence summary of the chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.verdict import State
from rehab.ui.texts.chart import treatment_groups
from rehab.ui.texts.dates import day_month
from rehab.ui.texts.numbers import (
    capitalised,
    days,
    decimal,
    from_to,
    number_word,
    percent,
    shown_change,
    signed,
)
from rehab.ui.texts.outlook import how_often_right
from rehab.ui.texts.pain import measure_label
from rehab.ui.texts.programs import distance_range, whole_distance
from rehab.ui.texts.sentences import logged_days, window_words

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport
    from rehab.domain.thresholds import Thresholds
    from rehab.ui.texts.facts import VerdictContext

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
        check = _Check(reason.outcome, dict(reason.values), ctx, failing, report.thresholds)
        row = None if builder is None else builder(check)
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
    limits: Thresholds

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
    sentence += " " + translate("looked", "{recent} in the last {window}; at least {needed} needed.").format(
        recent=check.whole("logged_28"),
        window=window_words(check.limits.logged_window),
        needed=check.whole("needed"),
    )
    heading = translate("looked", "How often you logged")
    if check.outcome == "enough":
        return LookedRow(heading, sentence, translate("looked", "Enough"), "good")
    if total <= check.limits.first_day:
        return LookedRow(heading, sentence, translate("looked", "Just begun"), "neutral")
    chip = translate("looked", "A long gap") if check.outcome == "gap" else translate("looked", "Too few")
    return LookedRow(heading, sentence, chip, "amber")


def _sessions(check: _Check) -> LookedRow:
    heading = translate("looked", "Sessions done")
    if check.outcome == "none-planned":
        sentence = translate("looked", "No session was planned yet.")
        return LookedRow(heading, sentence, translate("looked", "Not yet"), "neutral")
    sentence = translate(
        "looked", "{share} of planned sessions in {window}. Below {fair} we would not judge the plan."
    ).format(
        share=percent(check.number("share")),
        window=window_words(check.limits.adherence_window),
        fair=percent(check.number("needed")),
    )
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
        change=signed(shown_change(check.number("baseline"), check.number("now"))),
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
            "{week} in the week up to {day}, after {usual} a week before. Excused until {until}.",
        ).format(
            week=whole_distance(check.number("week_km"), check.ctx.miles),
            usual=whole_distance(check.number("usual_km"), check.ctx.miles),
            day=check.day("start"),
            until=check.day("until"),
        )
        return LookedRow(heading, sentence, translate("looked", "A jump"), "amber")
    if not check.ctx.week_km:
        sentence = translate("looked", "No jump in your running.")
    else:
        sentence = translate("looked", "{range} a week, no jump.").format(
            range=distance_range(check.ctx.week_km, check.ctx.miles)
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


def calibration_row(report: ProgressReport) -> LookedRow | None:
    """How often the same answer was right for made-up people; None when too few were told it."""
    words = how_often_right(report)
    if not words:
        return None
    heading = translate("looked", "How often it is right")
    source = translate("looked", "They come from our own simulation, where the true course is known.")
    return LookedRow(heading, f"{words} {source}", translate("looked", "Counted"), "neutral")


def safety_row(asked: date | None) -> LookedRow:
    """What is known of the questions about warning signs; an open one stands in the place of the verdict.

    Args:
        asked: Last day on which one was answered, None when none ever was.
    """
    heading = translate("looked", "Safety questions")
    if asked is None:
        sentence = translate("looked", "The questions about warning signs have not been asked yet.")
        return LookedRow(heading, sentence, translate("looked", "Not asked yet"), "neutral")
    sentence = translate("looked", "Last asked on {day}; nothing is open.").format(day=day_month(asked))
    return LookedRow(heading, sentence, translate("looked", "Nothing open"), "good")
