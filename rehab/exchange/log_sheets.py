"""The tables of a log: scores, sessions, runs and whatever else was entered, the plan, and the verdict of every day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.checkin import Question
from rehab.domain.dose import LoadType
from rehab.domain.patient import Side
from rehab.domain.program import EveryNDays, PerWeek
from rehab.exchange.sheets import Cell, Sheet

if TYPE_CHECKING:
    from datetime import date, datetime

    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan, Prescription, Recurrence
    from rehab.domain.verdict import Estimate
    from rehab.domain.whole_log import ComplaintLog, WholeLog

Row = tuple[Cell, ...]
FREE_TEXT = "note"
UNITS = {"heel-raises": "repetitions", "knee-to-wall": "cm", "stance": "s"}
RANGES = {"activity": "0-10", "change": "-5-5", "acceptable": "0-1"}
RUNS = "runs"
RUN_COLUMNS = ("day", "time", "name", "distance_km", "moving_min", "pace_min_per_km", "source")
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class _Table:
    """Name, columns in their order, and where the rows of a complaint come from."""

    name: str
    columns: str
    rows: Callable[[ComplaintLog], Iterator[Row]]


def sheets_of(log: WholeLog) -> tuple[Sheet, ...]:
    """All tables of a log, also those without a line, always in the same order."""
    sheets = [_sheet(table, log) for table in _TABLES]
    return (*sheets[:4], _runs(log), *sheets[4:])


def complaint_word(episode: Episode) -> str:
    """A complaint as the command line names it: ``left-heel``."""
    return episode.site.value if episode.side is Side.NONE else f"{episode.side.value}-{episode.site.value}"


def _sheet(table: _Table, log: WholeLog) -> Sheet:
    columns = ("complaint", *table.columns.split())
    rows: list[Row] = []
    for complaint in log.complaints:
        word = complaint_word(complaint.episode)
        rows += ((word, *row) for row in table.rows(complaint))
    if not log.notes and FREE_TEXT in columns:
        place = columns.index(FREE_TEXT)
        rows = [(*row[:place], "", *row[place + 1 :]) for row in rows]
    if not log.notes and table.name == "answers":
        rows = [row for row in rows if row[columns.index("question")] != Question.NOTE.value]
    return Sheet(table.name, columns, tuple(rows))


def _when(day: date, at: datetime) -> Row:
    return day, at.time().replace(microsecond=0)


def _runs(log: WholeLog) -> Sheet:
    rows = []
    for run in log.runs:
        km = run.distance_m / 1000
        minutes = None if run.moving_s is None else round(run.moving_s / 60, 2)
        pace = None if minutes is None else round(minutes / km, 2)
        rows.append((*_when(run.day, run.at), run.name, round(km, 3), minutes, pace, run.source))
    return Sheet(RUNS, RUN_COLUMNS, tuple(rows))


def _readings(c: ComplaintLog) -> Iterator[Row]:
    for r in c.readings:
        yield *_when(r.day, r.at), r.measure.value, r.value, r.session_id is not None


def _answers(c: ComplaintLog) -> Iterator[Row]:
    for a in c.answers:
        minutes = int(a.value) if a.question is Question.STIFFNESS and a.value else None
        yield *_when(a.day, a.at), a.question.value, None if minutes is not None else a.value, minutes


def _sessions(c: ComplaintLog) -> Iterator[Row]:
    for s in c.sessions:
        scores = (s.before, s.during, s.after, s.effort)
        reason = None if s.reason is None else s.reason.value
        yield *_when(s.day, s.at), s.name, s.planned_day, s.done.value, *scores, reason, s.note


def _sets(c: ComplaintLog) -> Iterator[Row]:
    for s in c.sessions:
        for e in s.sets:
            done = (e.sets_planned, e.sets_done, e.reps, e.hold_s or None, e.load or None, e.pain)
            yield *_when(s.day, s.at), s.name, e.exercise, e.name, *done


def _treatments(c: ComplaintLog) -> Iterator[Row]:
    for t in c.treatments:
        side = None if t.side is Side.NONE else t.side.value
        yield t.start, t.end, t.kind.value, side, t.dose, t.started_by.value, t.provider, t.note


def _checkups(c: ComplaintLog) -> Iterator[Row]:
    for checkup in c.checkups:
        for question, reply in checkup.replies:
            when = _when(checkup.day, checkup.at)
            yield *when, checkup.form.value, checkup.level.value, question, reply.value


def _flags(c: ComplaintLog) -> Iterator[Row]:
    for f in c.flags:
        yield f.opened, f.closed, f.question, f.level.value, f.closed_by, f.note


def _weeks(c: ComplaintLog) -> Iterator[Row]:
    for w in c.weeks:
        when = _when(w.day, w.at)
        for activity in w.answers.activities:
            yield *when, "activity", activity.name, activity.value, RANGES["activity"]
        yield *when, "change", None, w.answers.change, RANGES["change"]
        acceptable = w.answers.acceptable
        yield *when, "acceptable", None, None if acceptable is None else int(acceptable), RANGES["acceptable"]


def _self_tests(c: ComplaintLog) -> Iterator[Row]:
    for t in c.self_tests:
        symmetry = None if t.symmetry is None else round(100 * t.symmetry)
        yield *_when(t.day, t.at), t.kind.value, UNITS[t.kind.value], t.left, t.right, symmetry, t.note


def _maps(c: ComplaintLog) -> Iterator[Row]:
    for m in c.maps:
        for spot in m.spots:
            said = ", ".join(quality.value for quality in spot.qualities)
            yield *_when(m.day, m.at), spot.place.value, spot.side.value, spot.intensity, said, m.note


def _pauses(c: ComplaintLog) -> Iterator[Row]:
    for p in c.pauses:
        yield p.start, p.end, p.reason.value, p.note


def _plans(c: ComplaintLog) -> Iterator[Row]:
    for plan in c.plans:
        for span in plan.spans:
            for routine in span.phase.routines:
                where = (span.phase.name, span.start, span.end, routine.name, _days(routine.recurrence))
                for item in routine.prescriptions:
                    yield *_version(plan), *where, *_item(item)


def _version(plan: Plan) -> Row:
    return plan.effective_from, plan.effective_to, plan.name, plan.version_number


def _days(recurrence: Recurrence) -> str:
    match recurrence:
        case EveryNDays(n=n):
            return "every day" if n == 1 else f"every {n} days"
        case PerWeek(n=n):
            return f"any {n} days a week"
        case _:
            return ", ".join(DAY_NAMES[day] for day in recurrence.days)


def _item(item: Prescription) -> Row:
    d = item.dose
    tempo = "-".join(f"{part:g}" for part in (d.tempo_up_s, d.tempo_hold_s, d.tempo_down_s))
    unit = None if not d.load else "repetitions" if d.load_type is LoadType.REP_MAX else "kg"
    amount = (d.sets, d.reps, d.hold_s or None, d.minutes or None, tempo if tempo != "0-0-0" else None)
    return (
        item.exercise,
        item.name,
        *amount,
        d.rest_s or None,
        d.sides.value,
        d.load or None,
        unit,
        item.note,
    )


def _verdicts(c: ComplaintLog) -> Iterator[Row]:
    for v in c.verdicts:
        low, high = (None, None) if v.change is None else _bounds(v.change)
        pain = (_mean(v.baseline), _mean(v.now), _mean(v.change), low, high)
        mic = None if v.mic is None else round(v.mic, 2)
        counts = (v.adherence.done, v.adherence.planned, v.days_logged)
        yield v.day, v.state.value, round(v.p_failing, 4), v.confidence.value, *pain, mic, *counts


def _mean(estimate: Estimate | None) -> float | None:
    return None if estimate is None else round(estimate.mean, 2)


def _bounds(change: Estimate) -> tuple[float, float]:
    """95 % of a change, which unlike a level may be negative."""
    return round(change.mean - 1.96 * change.sd, 2), round(change.mean + 1.96 * change.sd, 2)


_TABLES = (
    _Table("readings", "day time measure pain_0_10 of_session", _readings),
    _Table("answers", "day time question answer stiffness_min", _answers),
    _Table(
        "sessions",
        "day time session planned_day done pain_before_0_10 pain_during_0_10 pain_after_0_10 effort_0_10 reason "
        "note",
        _sessions,
    ),
    _Table(
        "sets",
        "day time session exercise name sets_planned sets_done reps_a_set hold_s load_kg pain_0_10",
        _sets,
    ),
    _Table("treatments", "starts_on ends_on treatment side dose started_by provider note", _treatments),
    _Table("check-ups", "day time form level question answer", _checkups),
    _Table("warning-signs", "opened_on closed_on question level closed_by note", _flags),
    _Table("weekly", "day time question activity value range", _weeks),
    _Table("self-tests", "day time test unit left right symmetry_percent note", _self_tests),
    _Table("pain-maps", "day time place side pain_0_10 qualities note", _maps),
    _Table("pauses", "starts_on ends_on reason note", _pauses),
    _Table(
        "plan",
        "in_force_from in_force_to programme version phase phase_from phase_to session days exercise name sets "
        "reps_a_set hold_s minutes tempo_up_hold_down_s rest_s sides load load_unit note",
        _plans,
    ),
    _Table(
        "verdicts",
        "day state chance_that_care_is_needed_0_1 confidence pain_start_0_10 pain_now_0_10 change_points "
        "change_low_points change_high_points smallest_change_that_matters_points sessions_done "
        "sessions_planned days_logged",
        _verdicts,
    ),
)
"""What a complaint has, apart from the runs of its person."""


def diary_of(sheets: tuple[Sheet, ...]) -> Sheet:
    """All entries in one table, oldest first, one a line: the columns of all tables, and which one a line is from."""
    entries = [sheet for sheet in sheets if sheet.name not in DERIVED]
    named = dict.fromkeys(c for sheet in entries for c in sheet.columns if c not in (*_HEAD, *_DATED))
    columns = (*_HEAD, *named)
    empty: list[Cell] = [None] * len(columns)
    lines: list[Row] = []
    for sheet in entries:
        dated = next(column for column in _DATED if column in sheet.columns)
        # Most columns belong to another table: only those of this one are gone through.
        places = [(columns.index("day" if c == dated else c), p) for p, c in enumerate(sheet.columns)]
        for row in sheet.rows:
            line = empty.copy()
            for to, place in places:
                line[to] = row[place]
            line[_OF_TABLE] = sheet.name
            lines.append(tuple(line))
    lines.sort(key=lambda line: (str(line[0]), str(line[1] or "")))
    return Sheet("diary", columns, tuple(lines))


DERIVED = frozenset({"plan", "verdicts"})
"""Tables that hold no entries of their own."""
_HEAD = ("day", "time", "complaint", "table")
_OF_TABLE = _HEAD.index("table")
_DATED = ("day", "starts_on", "opened_on")


def table_named(header: Sequence[str]) -> str:
    """Name of the table of ours that a header is of; empty for anybody else's."""
    columns = tuple(header)
    if columns[: len(_HEAD)] == _HEAD:
        return "diary"
    if columns == RUN_COLUMNS:
        return RUNS
    return next((table.name for table in _TABLES if columns == ("complaint", *table.columns.split())), "")
