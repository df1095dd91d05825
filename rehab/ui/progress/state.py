"""What the Progress page shows, and the pure functions that work it out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from rehab.domain.pain import Measure
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.progress.chart_state import ChartState, build_chart
from rehab.ui.progress.lag_state import build_lag

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.checkin import Answer
    from rehab.domain.guide import Country
    from rehab.domain.history import History
    from rehab.domain.lag import Load
    from rehab.domain.left_out import LeftOut
    from rehab.domain.patient import Episode
    from rehab.domain.progress import ProgressReport
    from rehab.domain.self_test import SelfTest
    from rehab.domain.settings import Settings
    from rehab.domain.thresholds import Thresholds
    from rehab.domain.treatment import Treatment
    from rehab.domain.verdict import DayVerdict
    from rehab.services.checkup import OpenFlag
    from rehab.ui.progress.lag_state import LagState
    from rehab.ui.texts import LookedRow, VerdictContext

translate = QCoreApplication.translate

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
    "flag": "red",
}
"""Colour token of each answer; icon and words repeat it."""
WORKING = ("plan", "next_phase", "add_days", "looked_at", "report")
"""Actions of an answer that lead somewhere; the others are not offered."""
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
    lines: tuple[tuple[str, str], ...] = ()
    """What would change it, when it is looked at anew, how often it is right: label and text."""
    changes: str = ""
    """Which numbers of the rules somebody changed; empty for none."""
    told: str = ""
    """Of which past day this is; empty for the present."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What was said on a past day: card, chart cut there, and one line for the slider."""

    card: CardState
    chart: ChartState
    words: str


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
    left_out: tuple[tuple[str, str, str], ...] = ()
    numbers: tuple[Thresholds, Thresholds] | None = None
    """The numbers that decided, and those of the complaint before anybody changed one."""
    lag: LagState | None = None


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
    left_out: tuple[LeftOut, ...] = ()
    asked: date | None = None
    waiting: tuple[OpenFlag, ...] = ()
    emergency: Country | None = None
    self_test: SelfTest | None = None
    """The newest one."""


def build_progress_state(
    sources: Sources, measure: Measure, range_key: str, today: date, load: Load | None = None
) -> ProgressState:
    """The page from what was read.

    Args:
        sources: `judged` is the report of the primary measure, `shown` that of the measure on the chart.
        measure: Which measure is on the chart.
        range_key: A key of `RANGES`.
        today: The person's local day.
        load: Which load of the day is compared with the next morning; None when that is not shown.
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
        # Answers of past days would sound like an all-clear while a warning sign waits for a look.
        tells=settings.show_verdict and not sources.waiting,
    )
    if sources.waiting:
        return replace(bare, chart=chart, card=build_flag_card(sources.waiting, sources.emergency))
    shown = replace(bare, chart=chart, lag=_lag(sources, today, load))
    if not settings.show_verdict:
        return shown
    checks = (*texts.looked_at(sources.judged, ctx), texts.safety_row(sources.asked))
    counted = texts.calibration_row(sources.judged)
    rows = checks if counted is None else (*checks, counted)
    return replace(
        shown,
        card=build_card(sources.judged, ctx),
        looked_at=rows,
        looked_at_intro=texts.looked_at_intro(len(rows)),
        advice=build_advice(sources.judged, ctx),
        left_out=tuple(texts.left_out_row(item) for item in sources.left_out),
        numbers=(sources.judged.thresholds, sources.judged.usual),
    )


def _lag(sources: Sources, today: date, load: Load | None) -> LagState | None:
    if load is None:
        return None
    trained = sources.judged.around.trained
    miles = sources.settings.distance is Distance.MILES
    return build_lag(sources.history, trained, today, load, miles=miles)


def _past(sources: Sources, told: tuple[DayVerdict, ...], measure: Measure | None = None) -> ProgressReport:
    # Loads numpy: a past day is looked at only after a report was made.
    from rehab.domain.progress import view

    now = sources.judged
    past = view(sources.history, told, now.thresholds, measure)
    return replace(past, usual=now.usual, around=now.around.until(past.day))


def build_moment(sources: Sources, place: int, measure: Measure, range_key: str, today: date) -> Moment:
    """What was said on a past day, by its place in the course; the chart knows no more than that day did.

    Args:
        sources: What was read today.
        place: 0 for the first day.
        measure: Which measure is on the chart.
        range_key: A key of `RANGES`.
        today: The person's local day, up to which the chart leaves room.
    """
    told = sources.judged.course[: place + 1]
    judged = _past(sources, told)
    shown = judged if measure is judged.measure else _past(sources, told, measure)
    ctx = build_context(replace(sources, judged=judged))
    card = build_card(judged, ctx)
    chart = build_chart(
        shown,
        sources.history,
        replace(ctx, primary=measure),
        range_key,
        today,
        notes=sources.notes,
    )
    day = translate("progress", "{day}, week {week}").format(day=texts.day_long(judged.day), week=judged.week)
    words = translate("progress", "Said on {day}: {answer}").format(day=day, answer=card.title)
    note = translate("progress", "As it was told on {day}.").format(day=texts.day_long(judged.day))
    return Moment(replace(card, told=note), chart, words)


def build_context(sources: Sources) -> VerdictContext:
    """What the words need besides the report."""
    miles = sources.settings.distance is Distance.MILES
    return texts.VerdictContext.of(sources.episode, sources.judged, sources.treatments, miles)


def build_card(report: ProgressReport, ctx: VerdictContext) -> CardState:
    """The verdict card."""
    key = texts.verdict_key(report)
    actions = [(code, words) for code, words in texts.verdict_actions(key) if code in WORKING]
    if "looked_at" not in dict(actions):
        actions.append(("looked_at", texts.looked_at_title()))
    return CardState(
        key=texts.shown_key(report),
        tone=TONES[texts.shown_key(report)],
        title=texts.headline(report),
        sentence=texts.verdict_sentence(report, ctx),
        notes=build_notes(report, key, ctx),
        actions=tuple(actions),
        figures=texts.verdict_figures(report, ctx),
        confidence=texts.confidence_level(report.verdict.confidence),
        origin=texts.under_answer(),
        lines=build_lines(report, ctx),
        changes=texts.limits_changed(report.thresholds, report.usual),
    )


def build_flag_card(waiting: tuple[OpenFlag, ...], country: Country | None) -> CardState:
    """What stands in the place of the verdict while an answer waits for a look; it judges nothing."""
    first = waiting[0]
    return CardState(
        key="flag",
        tone=TONES["flag"],
        title=texts.flag_title(first.flag.level),
        sentence=texts.flag_sentence(first.question),
        notes=(
            *(texts.flag_reason(one.question, one.flag) for one in waiting),
            texts.emergency_number(country),
        ),
        actions=(
            ("flag", translate("progress", "What to do")),
            ("flag_close", translate("progress", "I have had it looked at")),
            ("report", texts.report_action()),
        ),
        figures=(),
        confidence=0,
        origin=texts.flag_ends(),
    )


def build_lines(report: ProgressReport, ctx: VerdictContext) -> tuple[tuple[str, str], ...]:
    """What would change it, when it is looked at anew, and how often the same answer was right."""
    return (
        (translate("progress", "What would change it"), texts.would_change(report, ctx)),
        *(
            ((translate("progress", "Next fair look"), texts.next_look(report)),)
            # While it is too early the day stands among the figures.
            if texts.verdict_key(report) != "early"
            else ()
        ),
        *(
            ((translate("progress", "How often right"), often),)
            if (often := texts.how_often_right(report))
            else ()
        ),
    )


def build_notes(report: ProgressReport, key: str, ctx: VerdictContext) -> tuple[str, ...]:
    """What stands beside the answer: things to mention, and for a bad answer whom to ask and when."""
    said = texts.verdict_sentence(report, ctx)
    notes = [note for note in map(texts.note, report.notes) if note and note not in said]
    if key in URGENT:
        notes += [texts.advice(step, ctx.site) for step in report.advice if step.when][:1]
    return tuple(notes)


def build_advice(report: ProgressReport, ctx: VerdictContext) -> tuple[str, ...]:
    """What can be done now, most important first."""
    sentences = (texts.advice(step, ctx.site) for step in report.advice)
    visit = texts.visit(report.advice) if texts.verdict_key(report) in URGENT else ()
    return (*(sentence for sentence in sentences if sentence), *visit)
