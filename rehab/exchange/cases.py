"""Case files of the verdict benchmark: one JSON object per line in, one prediction per day out.

A case holds `case`, `start`, `end`, `primary`, `logs` ([time stamp with offset, measure, score]), `sessions`
([date, planned, done]), `run_km` (kilometres per day from the start, or null) and `treatments` (type, first
and last day).
"""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from rehab.domain.course import course
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.history import History, Score, SessionDay, TreatmentSpan
from rehab.domain.pain import HIGHEST, LOWEST, Measure
from rehab.domain.thresholds import DEFAULT, Thresholds
from rehab.domain.treatment import TreatmentKind

MAX_DAYS = 20_000
"""A case longer than this (55 years) is a slip in a date."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case: who, what was entered, and the last day to be judged."""

    case_id: str
    history: History
    end: date


class _WrongFieldError(Exception):
    """A field of the current line is not as it should be; carries the field's name."""


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of a file, one after another.

    Raises:
        UserError: ``cases_line_invalid`` with line, field and file name; ``cases_not_text`` for no text file.
        EnvironmentProblem: ``file_unreadable``.
    """
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _case(line, number, path.name)
    except UnicodeDecodeError as error:
        raise UserError("cases_not_text", file=path.name) from error
    except OSError as error:
        raise EnvironmentProblem("file_unreadable", path=path) from error


def predictions(case: Case, thresholds: Thresholds = DEFAULT) -> Iterator[dict[str, Any]]:
    """What would have been told on every day of a case, oldest first, as benchmark records."""
    for day in course(case.history, case.end, thresholds):
        yield {
            "case": case.case_id,
            "date": day.day.isoformat(),
            "state": day.state.value,
            "p_failing": round(day.p_failing, 4),
        }


def write_predictions(source: Path, target: Path, thresholds: Thresholds = DEFAULT) -> tuple[int, int]:
    """Judge every case of a file; the target appears only when all of it was read and judged.

    Returns:
        Number of cases and of days.

    Raises:
        UserError: As `read_cases`.
        EnvironmentProblem: ``file_unreadable`` or ``file_unwritable``.
    """
    cases = days = 0
    unfinished = target.with_name(target.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as out:
            for case in read_cases(source):
                cases += 1
                for record in predictions(case, thresholds):
                    out.write(json.dumps(record) + "\n")
                    days += 1
        unfinished.replace(target)
    except OSError as error:
        raise EnvironmentProblem("file_unwritable", file=target.name, reason=error.strerror) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return cases, days


def _case(line: str, number: int, file: str) -> Case:
    try:
        return _read(json.loads(line))
    except _WrongFieldError as wrong:
        raise UserError("cases_line_invalid", file=file, line=number, field=str(wrong)) from wrong
    except (ValueError, RecursionError) as error:
        raise UserError("cases_line_invalid", file=file, line=number, field="json") from error


def _read(record: Any) -> Case:
    if not isinstance(record, dict):
        raise _WrongFieldError("json")
    name = record.get("case")
    if not isinstance(name, str) or not name:
        raise _WrongFieldError("case")
    start, end = _day(record.get("start"), "start"), _day(record.get("end"), "end")
    if not 0 <= (end - start).days < MAX_DAYS:
        raise _WrongFieldError("end")
    history = History(
        start=start,
        primary=_measure(record.get("primary"), "primary"),
        scores=_scores(record.get("logs")),
        sessions=_sessions(record.get("sessions", [])),
        run_km=_run_km(record.get("run_km"), start),
        treatments=_treatments(record.get("treatments", [])),
    )
    return Case(name, history, end)


def _list(value: Any, field: str) -> list[Any]:
    if not isinstance(value, list):
        raise _WrongFieldError(field)
    return value


def _row(value: Any, length: int, field: str) -> list[Any]:
    if not isinstance(value, list) or len(value) != length:
        raise _WrongFieldError(field)
    return value


def _day(value: Any, field: str) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise _WrongFieldError(field) from error


def _number(value: Any, low: float, high: float, field: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _WrongFieldError(field)
    if not low <= value <= high:
        raise _WrongFieldError(field)
    return float(value)


def _measure(value: Any, field: str) -> Measure:
    try:
        return Measure(value)
    except ValueError as error:
        raise _WrongFieldError(field) from error


def _scores(logs: Any) -> tuple[Score, ...]:
    """The scores by local day, oldest first; what is there twice (a sync that ran twice) counts once."""
    seen: dict[tuple[datetime, Measure, float], Score] = {}
    for entry in _list(logs, "logs"):
        stamp, measure, value = _row(entry, 3, "logs")
        try:
            at = datetime.fromisoformat(stamp)
        except (TypeError, ValueError) as error:
            raise _WrongFieldError("logs") from error
        if at.tzinfo is None:
            raise _WrongFieldError("logs")
        score = Score(at.date(), _measure(measure, "logs"), _number(value, LOWEST, HIGHEST, "logs"))
        seen[(at, score.measure, score.value)] = score
    return tuple(seen[key] for key in sorted(seen, key=lambda key: (seen[key].day, *key)))


def _sessions(rows: Any) -> tuple[SessionDay, ...]:
    found = []
    for row in _list(rows, "sessions"):
        day, planned, done = _row(row, 3, "sessions")
        found.append(
            SessionDay(
                _day(day, "sessions"), _number(planned, 0, 24, "sessions"), _number(done, 0, 24, "sessions")
            )
        )
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.planned, entry.done)))


def _run_km(values: Any, start: date) -> tuple[tuple[date, float], ...] | None:
    if values is None:
        return None
    return tuple(
        (start + timedelta(days=index), _number(km, 0, 1000, "run_km"))
        for index, km in enumerate(_list(values, "run_km"))
    )


def _treatments(rows: Any) -> tuple[TreatmentSpan, ...]:
    found = []
    for row in _list(rows, "treatments"):
        if not isinstance(row, dict):
            raise _WrongFieldError("treatments")
        try:
            kind = TreatmentKind(str(row.get("type")))
        except ValueError as error:
            raise _WrongFieldError("treatments") from error
        first = _day(row.get("start"), "treatments")
        last = None if row.get("end") is None else _day(row["end"], "treatments")
        if last is not None and last < first:
            raise _WrongFieldError("treatments")
        found.append(TreatmentSpan(kind, first, last))
    return tuple(sorted(found, key=lambda span: (span.start, span.kind, span.end or date.max)))
