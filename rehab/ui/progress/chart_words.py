"""Words and look of the drawn chart, from the page's state and the theme. Does not load matplotlib."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from rehab.charts.marks import level_on
from rehab.charts.style import ChartStyle
from rehab.charts.words import PainWords
from rehab.domain.verdict import State
from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.progress import ProgressReport
    from rehab.ui.progress.chart_state import ChartState
    from rehab.ui.theme import Tokens

translate = QCoreApplication.translate


def build_words(chart: ChartState, title: str = "") -> PainWords:
    """Every word on the chart; the title is drawn only when given."""
    report = chart.report
    baseline = report.baseline
    usual = level_on(report.expected, report.day) if report.expected else None
    return PainWords(
        title=title,
        axis=translate("chart", "Pain 0–10"),
        entries=translate("chart", "each check-in"),
        entries_weekly=translate("chart", "median of a week"),
        trend=translate("chart", "10-day trend and likely range"),
        expected=translate("chart", "expected path"),
        treatment=translate("chart", "treatment"),
        flare=translate("chart", "flare"),
        washout=translate("chart", "weeks after an injection"),
        shifted=translate("chart", "done on another day"),
        extra=translate("chart", "not in the plan"),
        leap=translate("chart", "a run much longer than before"),
        jump=_jump(chart),
        paused=translate("chart", "paused"),
        told=translate("chart", "Answer"),
        undecided=texts.undecided_names(),
        states=_states(chart),
        phases=translate("chart", "Phase"),
        look=_look,
        start="" if baseline is None else _with_level(translate("chart", "Start {level}"), baseline.mean),
        now=_now(report),
        target=_target(report),
        expected_now=_with_level(translate("chart", "Expected by now: {level}"), usual),
        sessions=(translate("chart", "Sessions"), _share(chart.sessions_share)),
        running=(
            translate("chart", "Running"),
            translate("chart", "miles per week") if chart.miles else translate("chart", "km per week"),
        ),
        treatments=chart.treatment_names,
        several=_several,
        nothing=translate("chart", "No entries in these days"),
        day=texts.day_month_short,
        month=_month,
        km=_miles if chart.miles else _kilometres,
    )


def build_style(look: Tokens, font_files: tuple[str, ...]) -> ChartStyle:
    """The theme's colours and text size as a chart style."""
    return ChartStyle(
        ground=look.surf.name(),
        ink=look.ink.name(),
        ink2=look.ink2.name(),
        ink3=look.ink3.name(),
        line=look.line.name(),
        edge=look.edge.name(),
        data=look.data.name(),
        good=look.good.name(),
        run=look.run.name(),
        run_ink=look.run_ink.name(),
        treat=look.treat.name(),
        flare=look.amber.name(),
        done=look.pri.name(),
        neutral=look.neutral.name(),
        worse=look.red.name(),
        fail=look.fail.name(),
        font_files=font_files,
        scale=look.scale,
    )


def _with_level(pattern: str, level: float | None) -> str:
    return "" if level is None else pattern.format(level=texts.decimal(level))


def _now(report: ProgressReport) -> str:
    """The level of now, and in brackets how far it is from the start, as the bracket beside it shows."""
    if report.level_now is None or report.baseline is None:
        return _with_level(translate("chart", "Now {level}"), report.level_now)
    return translate("chart", "Now {level} ({change})").format(
        level=texts.decimal(report.level_now),
        change=texts.signed(texts.shown_change(report.baseline.mean, report.level_now)),
    )


def _jump(chart: ChartState) -> str:
    """How far was run in the seven days of the bracket, which need not be those of a bar."""
    spike = chart.report.spike
    if spike is None:
        return ""
    far = texts.whole_distance(spike.week_km, chart.miles)
    return translate("chart", "{distance} in seven days").format(distance=far)


def _target(report: ProgressReport) -> str:
    """A level worth having, and in brackets the smallest change that matters."""
    if report.target is None or report.baseline is None:
        return ""
    return translate("chart", "Worth having {level} ({change})").format(
        level=texts.decimal(report.target), change=texts.signed(report.target - report.baseline.mean)
    )


def _states(chart: ChartState) -> dict[State, tuple[str, ...]]:
    """Words, short words and letter of each answer; none where answers are not to be shown."""
    if not chart.tells:
        return {}
    return {state: texts.state_names(state) for state in State}


def _share(share: float | None) -> str:
    if share is None:
        return ""
    return translate("chart", "{share} done").format(share=texts.percent(share))


def _several(count: int) -> str:
    return translate("chart", "%n treatments", None, count)


def _look(number: int) -> str:
    return translate("chart", "day {number}").format(number=number)


def _month(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def _kilometres(km: float) -> str:
    return texts.trimmed(km, 1 if km < 10 else 0)


def _miles(km: float) -> str:
    return _kilometres(km / texts.KM_PER_MILE)
