"""What the Progress page shows, and the pure functions that work it out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from rehab.domain.pain import Measure
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.progress.chart_state import ChartState, build_chart

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.checkin import Answer
    from rehab.domain.history import History
    from rehab.domain.patient import Episode
    from rehab.domain.progress import ProgressReport
    from rehab.domain.settings import Settings
    from rehab.domain.treatment import Treatment
    from rehab.services.checkup import OpenFlag
    from rehab.ui.texts import LookedRow, VerdictContext

translate = QCoreApplication.translate

TONES = {
    "early": "neutral",
    "logs": "neutral",
    "adherence": "adh",
    "ok": "good",
    "fail": "fail",
    "worse": "red",
    "flare": "amber",
    "recovered": "good",
    "flag": "red",
}
"""Colour token of each answer; icon and words repeat it."""
WORKING = ("plan", "next_phase", "add_days", "looked_at")
"""Actions of an answer that lead somewhere; the others are not offered."""
CHECKS = 8
"""Rows of "What we looked at" when nothing is left out."""
URGENT = ("fail", "worse")
Kind = Literal["no_program", "no_checkin", "one_checkin", "chart"]


@dataclass(frozen=True, slots=True)
class CardState:
    """The verdict card. Each action is (intent, words); each figure is (big text, caption)."""

    key: str
    tone: str
    title: str
    sentence: str
    notes: tuple[str, ...]
    actions: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str], ...]
    confidence: int
    origin: str


@dataclass(frozen=True, slots=True)
class ProgressState:
    """Everything on the page. `card` None: no verdict is wanted, or there is nothing to judge."""

    kind: Kind
    measure: Measure = Measure.FIRST_STEP
    range_key: str = "9wk"
    sample: bool = False
    single_keys: bool = True
    card: CardState | None = None
    chart: ChartState | None = None
    looked_at: tuple[LookedRow, ...] = ()
    looked_at_intro: str = ""
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sources:
    """What the presenter has read for one page."""

    episode: Episode
    judged: ProgressReport
    shown: ProgressReport
    history: History
    treatments: tuple[Treatment, ...]
    notes: tuple[Answer, ...]
    settings: Settings
    sample: bool = False
    waiting: tuple[OpenFlag, ...] = ()
    last_checkup: date | None = None
    emergency: str = ""


def build_progress_state(sources: Sources, measure: Measure, range_key: str, today: date) -> ProgressState:
    """The page from what was read.

    Args:
        sources: `judged` is the report of the primary measure, `shown` that of the measure on the chart.
        measure: Which measure is on the chart.
        range_key: A key of `RANGES`.
        today: The person's local day.
    """
    settings = sources.settings
    days = len({score.day for score in sources.history.scores})
    bare = ProgressState(
        "no_checkin" if days == 0 else "one_checkin" if days == 1 else "chart",
        measure=measure,
        range_key=range_key,
        sample=sources.sample,
        single_keys=settings.single_keys,
    )
    if days <= 1:
        return bare
    ctx = build_context(sources)
    chart = build_chart(
        sources.shown,
        sources.history,
        replace(ctx, primary=measure),
        range_key,
        today,
        notes=sources.notes,
        miles=settings.distance is Distance.MILES,
    )
    if sources.waiting:
        return replace(bare, chart=chart, card=build_flag_card(sources.waiting, sources.emergency))
    if not settings.show_verdict:
        return replace(bare, chart=chart)
    rows = build_checks(sources.judged, ctx, sources.last_checkup)
    intro = texts.looked_at_intro(len(rows))
    card = build_card(sources.judged, ctx)
    advice = build_advice(sources.judged)
    return replace(bare, card=card, chart=chart, looked_at=rows, looked_at_intro=intro, advice=advice)


def build_context(sources: Sources) -> VerdictContext:
    """What the words need besides the report."""
    weekly = tuple(km for _, km in sources.judged.weekly_km)
    return texts.VerdictContext(
        site=sources.episode.site,
        side=sources.episode.side,
        primary=sources.episode.primary,
        records_runs=sources.history.run_km is not None,
        treatments=sources.treatments,
        week_km=weekly[:-1][-8:],
    )


def build_card(report: ProgressReport, ctx: VerdictContext) -> CardState:
    """The verdict card."""
    key = texts.verdict_key(report)
    actions = [(code, words) for code, words in texts.verdict_actions(key) if code in WORKING]
    if "looked_at" not in dict(actions):
        actions.append(("looked_at", texts.looked_at_title()))
    return CardState(
        key=key,
        tone=TONES[key],
        title=texts.verdict_title(key),
        sentence=texts.verdict_sentence(report, ctx),
        notes=build_notes(report, key),
        actions=tuple(actions),
        figures=texts.verdict_figures(report, ctx),
        confidence=texts.confidence_level(report.verdict.confidence),
        origin=texts.under_answer(),
    )


def build_flag_card(waiting: tuple[OpenFlag, ...], number: str) -> CardState:
    """What stands in the place of the verdict while an answer waits for a look; it judges nothing."""
    first = waiting[0]
    return CardState(
        key="flag",
        tone=TONES["flag"],
        title=texts.flag_title(first.flag.level),
        sentence=texts.flag_sentence(first.question),
        notes=(
            *(texts.flag_reason(one.question, one.flag) for one in waiting),
            texts.emergency_number(number),
        ),
        actions=(
            ("flag", translate("progress", "What to do")),
            ("flag_close", translate("progress", "I have had it looked at")),
        ),
        figures=(),
        confidence=0,
        origin=texts.flag_ends(),
    )


def build_notes(report: ProgressReport, key: str) -> tuple[str, ...]:
    """What stands beside the answer: things to mention, and for a bad answer whom to ask and when."""
    notes = [texts.note(code) for code in report.notes]
    if key in URGENT:
        notes += [texts.advice(step) for step in report.advice if step.when][:1]
    return tuple(note for note in notes if note)


def build_advice(report: ProgressReport) -> tuple[str, ...]:
    """What can be done now, most important first."""
    sentences = (texts.advice(step) for step in report.advice)
    visit = texts.visit(report.advice) if texts.verdict_key(report) in URGENT else ()
    return (*(sentence for sentence in sentences if sentence), *visit)


def build_checks(
    report: ProgressReport, ctx: VerdictContext, last_checkup: date | None = None
) -> tuple[LookedRow, ...]:
    """The rows of "What we looked at"; the last says what is known of the safety questions."""
    rows = texts.looked_at(report, ctx)
    if len(rows) >= CHECKS:
        return rows
    if last_checkup is not None:
        said = translate("progress", "Answered on {day}; nothing waits for a look.")
        heading, chip = translate("progress", "Safety questions"), translate("progress", "Answered")
        return (*rows, texts.LookedRow(heading, said.format(day=texts.day_month(last_checkup)), chip, "good"))
    safety = texts.LookedRow(
        translate("progress", "Safety questions"),
        translate("progress", "The questions about warning signs have not been asked yet."),
        translate("progress", "Not asked yet"),
        "neutral",
    )
    return (*rows, safety)
