"""The appendix of the report for a doctor in words: everything that was entered, and how the answer is worked out.

Its tables are read by people: a line a day, in the person's language, cut to the page. Those of
`rehab/exchange/log_sheets.py` are read by programs: a line an entry, in stored words, with units in their heads. Both
come from the same values; one piece for both would choose between the two at each cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkin import Night, Question
from rehab.domain.checkup import Reply
from rehab.domain.doctor_report import SheetTable
from rehab.domain.pain import Measure
from rehab.ui.texts import dates, doses, flags, guide, names, numbers, pain, safety
from rehab.ui.texts.looked import looked_at
from rehab.ui.texts.paper import LONGEST_NAME, typed

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.doctor_report import Appendix, DoctorReport
    from rehab.ui.texts.facts import VerdictContext

translate = QCoreApplication.translate

WORDS = 60
"""Most letters of a person's words in a cell."""


def method(found: DoctorReport, ctx: VerdictContext) -> tuple[str, ...]:
    """How the answer is worked out; while a warning sign waits nothing is judged."""
    rows = () if found.waiting else looked_at(found.report, ctx)
    how = translate(
        "report",
        "The answer is worked out every day from the entries up to that day: the scores of the first week and of the "
        "last ones, their spread, the sessions done, and the load. It gives a probability for each state and names "
        "the likeliest one.",
    )
    told = (f"{row.heading}: {row.sentence}" for row in rows)
    return (*told, how, safety.under_answer(), safety.first_start())


def tables(found: DoctorReport, appendix: Appendix) -> tuple[SheetTable, ...]:
    """Every list of the appendix."""
    return (
        _readings(appendix),
        _sessions(appendix),
        _exercises(found),
        _treatments(found),
        _checkups(appendix),
    )


def _table(title: str, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...], empty: str) -> SheetTable:
    """A table without the columns that nobody filled."""
    used = [place for place in range(len(head)) if any(row[place] for row in rows)]
    kept = tuple(tuple(row[place] for place in used) for row in rows)
    return SheetTable(title, tuple(head[place] for place in used), kept, empty)


def _readings(appendix: Appendix) -> SheetTable:
    shown = (Measure.FIRST_STEP, Measure.WORST, Measure.AVERAGE)
    by_day: dict[date, dict[str, list[str]]] = {}
    for reading in appendix.readings:
        cells = by_day.setdefault(reading.day, {})
        cells.setdefault(reading.measure.value, []).append(str(reading.value))
    for answer in appendix.answers:
        if answer.value is not None and answer.question is not Question.NOTE:
            cells = by_day.setdefault(answer.day, {})
            cells.setdefault(answer.question.value, []).append(_said(answer.question, answer.value))
    extra = (Question.STIFFNESS, Question.NIGHT, Question.MEDICINE)
    keys = [*(m.value for m in shown), *(q.value for q in extra)]
    rows = tuple(
        (dates.day_year(day), *(", ".join(cells.get(key, ())) for key in keys))
        for day, cells in sorted(by_day.items())
        if any(key in cells for key in keys)
    )
    head = (
        translate("report", "Day"),
        *(pain.measure_label(m) for m in shown),
        translate("report", "Stiff, min"),
        translate("report", "Woken at night"),
        translate("report", "Medicine"),
    )
    return _table(
        translate("report", "Scores and answers, 0–10"), head, rows, translate("report", "No entry.")
    )


def _said(question: Question, value: str) -> str:
    """An answer under the head of its column: minutes of stiffness, the rest in words."""
    if question is Question.STIFFNESS:
        return value
    return (
        pain.night(Night(value))
        if question is Question.NIGHT
        else typed(pain.answer_said(question, value), WORDS)
    )


def _sessions(appendix: Appendix) -> SheetTable:
    rows = tuple(
        (
            dates.day_year(session.day),
            typed(session.name, WORDS),
            names.done(session.done),
            *("" if v is None else str(v) for v in (session.before, session.during, session.after)),
            names.reason(session.reason) if session.reason is not None else "",
        )
        for session in appendix.sessions
    )
    head = (
        translate("report", "Day"),
        translate("report", "Session"),
        translate("report", "Done"),
        translate("report", "Before"),
        translate("report", "During"),
        translate("report", "After"),
        translate("report", "Reason"),
    )
    return _table(
        translate("report", "Sessions, pain 0–10"), head, rows, translate("report", "No session was logged.")
    )


def _exercises(found: DoctorReport) -> SheetTable:
    rows = tuple(
        (
            typed(tried.name, LONGEST_NAME),
            doses.dose(tried.dose),
            dates.day_range(tried.first, tried.last),
            translate("report", "{done} of {planned}").format(
                done=numbers.trimmed(tried.done, 1), planned=tried.planned
            ),
        )
        for tried in found.exercises
    )
    head = (
        translate("report", "Exercise"),
        translate("report", "Last dose"),
        translate("report", "Planned"),
        translate("report", "Sessions done"),
    )
    return _table(
        translate("report", "Exercises"), head, rows, translate("report", "No exercise was planned.")
    )


def _treatments(found: DoctorReport) -> SheetTable:
    rows = tuple(
        (
            names.treatment(line.kind),
            guide.tried_span(line),
            typed("; ".join(t.dose for t in line.treatments if t.dose), LONGEST_NAME),
            guide.window_figures(line.before),
            guide.window_figures(line.after),
            guide.tried_change(line),
        )
        for line in found.tried
    )
    head = (
        translate("report", "What"),
        translate("report", "When"),
        translate("report", "How much"),
        translate("report", "Two weeks before"),
        translate("report", "During or after"),
        translate("report", "Change meanwhile (95 % range)"),
    )
    return _table(
        translate("report", "Treatments, {measure}").format(measure=pain.measure(found.report.measure)),
        head,
        rows,
        translate("report", "No treatment was logged."),
    )


def _checkups(appendix: Appendix) -> SheetTable:
    rows = tuple(
        (
            dates.day_year(entry.day),
            flags.urgency(entry.level) if entry.answered else translate("report", "skipped"),
            "; ".join(
                appendix.signs.get(name, name) for name, reply in entry.replies if reply is not Reply.NO
            ),
        )
        for entry in appendix.checkups
    )
    head = (
        translate("report", "Day"),
        translate("report", "What the answers asked for"),
        translate("report", "Answered with yes or not sure"),
    )
    return _table(
        translate("report", "Safety questions"),
        head,
        rows,
        translate("report", "They were not answered yet."),
    )
