"""What the page of runs shows, made from what was read by pure functions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.load import RunJump
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.texts import dates
from rehab.ui.texts import running as words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from rehab.domain.run import Run
    from rehab.services.run_view import RunLine, RunOverview

translate = QCoreApplication.translate
RANGES = {"12w": 12, "6m": 26, "all": 0}
"""Weeks of the choices; 0: from the first run on."""
MOST_BARS = 60
"""With more weeks than this a bar stands for four of them."""
COLUMNS = ("date", "name", "distance", "time", "pace", "pain", "morning")


@dataclass(frozen=True, slots=True)
class WeekBar:
    """One bar: distance in the person's unit, mean morning score, and whether it is not over yet."""

    start: date
    label: str
    value: float
    number: str
    morning: float | None
    open: bool


@dataclass(frozen=True, slots=True)
class RunRow:
    """One row of the table: what each cell says and what it is sorted by. `chip` stands beside the name."""

    run: Run
    cells: tuple[str, ...]
    keys: tuple[float | str, ...]
    chip: str
    tone: str
    hint: str
    spoken: str


@dataclass(frozen=True, slots=True)
class GearRow:
    """A pair of shoes or insoles in words."""

    id: UUID
    title: str
    kind: str
    line: str
    mornings: str
    retired: bool


@dataclass(frozen=True, slots=True)
class WayState:
    """The way back to running in words; `actions` are keys and words, the first one the main one."""

    title: str
    level: str
    why: str
    next: str
    tone: str
    share: float
    actions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RunsState:
    """Everything the page shows. `way` None: none goes on; `can_begin`: one could be."""

    caption: str
    bars: tuple[WeekBar, ...]
    unit: str
    measure: str
    chip: tuple[str, str, str]
    rows: tuple[RunRow, ...]
    gear: tuple[GearRow, ...]
    way: WayState | None
    can_begin: bool
    next_label: str
    summary: str


def build_runs(found: RunOverview, range_key: str, unit: Distance) -> RunsState:
    """The whole page."""
    weeks = RANGES[range_key]
    first = _first_monday(found, weeks)
    bars = build_bars(found, first, unit)
    shown = [line for line in found.lines if line.run.day >= first]
    small = sum(line.check.jump is RunJump.SMALL for line in shown)
    larger = sum(line.check.jump in (RunJump.MODERATE, RunJump.LARGE) for line in shown)
    next_label = next_word(found)
    return RunsState(
        caption=_caption(found, unit),
        bars=bars,
        unit=words.translate("runs", "mi a week")
        if unit is Distance.MILES
        else translate("runs", "km a week"),
        measure=_measure(found),
        chip=words.guard_chip(small, larger, _span(weeks, first, found.today)),
        rows=tuple(build_row(line, unit, next_label) for line in reversed(found.lines)),
        gear=build_gear(found, unit),
        way=build_way(found),
        can_begin=found.episode_id is not None and found.way is None,
        next_label=next_label,
        summary=_spoken_chart(bars, unit),
    )


def next_word(found: RunOverview) -> str:
    """Name of the column of what came after: the next morning, or the next day."""
    from rehab.domain.pain import Measure

    first_steps = found.measure is Measure.FIRST_STEP
    return translate("runs", "Next morning") if first_steps else translate("runs", "Next day")


def _measure(found: RunOverview) -> str:
    from rehab.domain.pain import Measure

    first_steps = found.measure is Measure.FIRST_STEP
    return translate("runs", "first-step pain") if first_steps else translate("runs", "worst pain")


def _first_monday(found: RunOverview, weeks: int) -> date:
    monday = found.today - timedelta(days=found.today.weekday())
    if weeks or not found.lines:
        return monday - timedelta(weeks=(weeks or 12) - 1)
    first = found.lines[0].run.day
    return min(first - timedelta(days=first.weekday()), monday)


def _span(weeks: int, first: date, today: date) -> str:
    whole = weeks or max(1, ((today - first).days + 7) // 7)
    return texts.weeks(whole)


def build_bars(found: RunOverview, first: date, unit: Distance) -> tuple[WeekBar, ...]:
    """A bar a week, or one for four weeks where there are many."""
    count = ((found.today - first).days // 7) + 1
    step = 1 if count <= MOST_BARS else 4
    metres: dict[int, float] = {}
    for line in found.lines:
        if line.run.day >= first:
            place = (line.run.day - first).days // (7 * step)
            metres[place] = metres.get(place, 0.0) + line.run.distance_m
    scores: dict[int, list[int]] = {}
    for day, score in found.mornings.items():
        if first <= day <= found.today:
            scores.setdefault((day - first).days // (7 * step), []).append(score)
    last = (count - 1) // step
    return tuple(
        _bar(
            first + timedelta(weeks=place * step),
            None if place == 0 else first + timedelta(weeks=(place - 1) * step),
            # The bar of now holds the weeks that have begun, not all that it will hold.
            metres.get(place, 0.0) / min(step, count - place * step),
            scores.get(place, []),
            place == last,
            unit,
        )
        for place in range(last + 1)
    )


def _bar(
    start: date, before: date | None, metres: float, scores: Sequence[int], is_open: bool, unit: Distance
) -> WeekBar:
    """A bar from its first day, the first day of the bar before, and the metres of a mean week."""
    label = str(start.day)
    if before is None or start.month != before.month:
        label = texts.day_month_short(start)
    value = metres / 1000 / (texts.KM_PER_MILE if unit is Distance.MILES else 1)
    number = texts.decimal(value, 0) if value >= 1 or not value else texts.decimal(value, 1)
    now = translate("runs", "now")
    return WeekBar(
        start, now if is_open else label, value, number, fmean(scores) if scores else None, is_open
    )


def _spoken_chart(bars: Sequence[WeekBar], unit: Distance) -> str:
    """What a screen reader says of the weeks."""
    name = translate("runs", "miles") if unit is Distance.MILES else translate("runs", "kilometres")
    told = []
    for bar in bars:
        score = (
            ""
            if bar.morning is None
            else translate("runs", ", pain {score}").format(score=texts.decimal(bar.morning))
        )
        told.append(f"{texts.day_month_short(bar.start)}: {bar.number}{score}")
    return translate("runs", "Weekly {name} and pain. {weeks}").format(name=name, weeks="; ".join(told))


def _caption(found: RunOverview, unit: Distance) -> str:
    if not found.lines:
        return ""
    first = found.lines[0].run.day
    weeks = max(1.0, ((found.today - first).days + 1) / 7)
    mean = sum(line.run.distance_m for line in found.lines) / weeks
    return translate("runs", "{runs} since {month} · {far} a week on average").format(
        runs=texts.runs_counted(len(found.lines)), month=dates.month_inside(first), far=words.far(mean, unit)
    )


def build_row(line: RunLine, unit: Distance, next_label: str) -> RunRow:
    """One row of the table."""
    run = line.run
    name = run.name or translate("runs", "Run")
    if run.level is not None:
        name = f"{name} · {words.level_name(run.level)}"
    cells = (
        texts.day_short(run.day),
        name,
        words.far(run.distance_m, unit),
        words.clock(run.moving_s),
        words.pace(run.distance_m, run.moving_s, unit),
        "–" if run.pain is None else str(run.pain),
        "–" if line.next_morning is None else str(line.next_morning),
    )
    speed = (run.moving_s or 0) / run.distance_m
    none = -1.0
    keys: tuple[float | str, ...] = (
        run.at.timestamp(),
        name.casefold(),
        run.distance_m,
        run.moving_s or none,
        speed or none,
        none if run.pain is None else float(run.pain),
        none if line.next_morning is None else float(line.next_morning),
    )
    chip = words.jump_chip(line.check)
    spoken = ", ".join(
        part
        for part in (
            texts.day_long(run.day),
            name,
            cells[2],
            cells[3] if run.moving_s else "",
            chip,
            "" if run.pain is None else translate("runs", "pain {pain} of 10").format(pain=run.pain),
            "" if line.next_morning is None else f"{next_label} {line.next_morning}",
        )
        if part
    )
    return RunRow(
        run,
        cells,
        keys,
        chip,
        words.TONES.get(line.check.jump, "neutral"),
        words.jump_sentence(line.check, unit),
        spoken,
    )


def build_gear(found: RunOverview, unit: Distance) -> tuple[GearRow, ...]:
    """Shoes and insoles; those in use first."""
    rows = [
        GearRow(
            use.gear.id,
            use.gear.name,
            words.gear_kind(use.gear.kind.value),
            words.gear_line(use.metres, use.runs, unit),
            words.gear_mornings(use.mean_morning, use.mornings),
            use.gear.retired_on is not None,
        )
        for use in found.gear
    ]
    return tuple(sorted(rows, key=lambda row: row.retired))


def build_way(found: RunOverview) -> WayState | None:
    """The way back to running, if one goes on."""
    from rehab.domain.return_plan import LAST_LEVEL, Step, level_of

    way = found.way
    if way is None:
        return None
    proposal, level = way.proposal, way.plan.level
    actions: list[tuple[str, str]] = []
    if proposal.step in (Step.UP, Step.DOWN, Step.DONE):
        main = {
            Step.UP: translate("runs", "Go to level {level}"),
            Step.DOWN: translate("runs", "Go back to level {level}"),
            Step.DONE: translate("runs", "Finish"),
        }[proposal.step]
        actions = [("accept", main.format(level=proposal.level)), ("decline", translate("runs", "Not yet"))]
    actions.append(("end", translate("runs", "End the way back")))
    tones = {Step.UP: "good", Step.DONE: "good", Step.DOWN: "amber", Step.REST: "amber", Step.STOP: "red"}
    return WayState(
        title=words.proposal_title(proposal),
        level=f"{words.level_name(level)}: {words.level_words(level_of(level))}",
        why=words.proposal_why(proposal),
        next=words.next_run(proposal, found.today),
        tone=tones.get(proposal.step, "neutral"),
        share=level / LAST_LEVEL,
        actions=tuple(actions),
    )
