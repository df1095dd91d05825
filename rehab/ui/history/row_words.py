"""An entry of the list in words: what it is, and what was entered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkin import Question
from rehab.domain.diary import EntryKind
from rehab.ui import texts
from rehab.ui.texts import flags, plans
from rehab.ui.texts import self_tests as test_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rehab.domain.checkin import Answer
    from rehab.domain.checkup import CheckUp
    from rehab.domain.diary import Entry
    from rehab.domain.pain import PainReading
    from rehab.domain.pain_map import PainMap
    from rehab.domain.pause import Pause
    from rehab.domain.run import Run
    from rehab.domain.self_test import SelfTest
    from rehab.domain.session import Session
    from rehab.domain.treatment import Treatment
    from rehab.domain.weekly import WeeklyReview

translate = QCoreApplication.translate


def row_words(entry: Entry, *, miles: bool = False) -> tuple[str, str]:
    """Title and detail of an entry."""
    if entry.key.kind is EntryKind.RUN:
        return _run(entry.value, miles)  # type: ignore[arg-type]
    return _WORDS[entry.key.kind](entry.value)


def _reading(reading: PainReading) -> tuple[str, str]:
    value = reading.value or 0
    said = translate("history", "{value} of 10, {word}").format(value=value, word=texts.anchor(value))
    return texts.measure_label(reading.measure), said


def _answer(answer: Answer) -> tuple[str, str]:
    if answer.question is Question.NOTE:
        return translate("history", "Note"), _line(answer.value or "")
    said = texts.answer_said(answer.question, answer.value or "")
    return texts.question(answer.question), texts.capitalised(said)


def _session(session: Session) -> tuple[str, str]:
    parts = [texts.done(session.done)]
    scores = (
        (translate("history", "before {value}"), session.before),
        (translate("history", "during {value}"), session.during),
        (translate("history", "after {value}"), session.after),
    )
    parts += [pattern.format(value=value) for pattern, value in scores if value is not None]
    if session.reason is not None:
        parts.append(texts.reason(session.reason))
    parts.append(_line(session.note))
    return session.name or translate("history", "Session beside the plan"), texts.capitalised(_joined(*parts))


def _run(run: Run, miles: bool) -> tuple[str, str]:
    title = run.name or translate("history", "Run")
    far = texts.distance_in(run.distance_m / 1000, miles)
    if run.moving_s is None:
        return title, far
    minutes = texts.trimmed(run.moving_s / 60, 0)
    return title, translate("history", "{distance} in {minutes} min").format(distance=far, minutes=minutes)


def _treatment(treatment: Treatment) -> tuple[str, str]:
    until = texts.capitalised(_until(treatment.start, treatment.end))
    return texts.treatment(treatment.kind), _joined(until, _line(treatment.note))


def _week(review: WeeklyReview) -> tuple[str, str]:
    return translate("history", "Weekly questions"), texts.weekly_line(review.answers)


def _self_test(test: SelfTest) -> tuple[str, str]:
    said = texts.capitalised(test_words.self_test_line(test))
    return test_words.self_test(test.kind), _joined(said, _line(test.note))


def _checkup(checkup: CheckUp) -> tuple[str, str]:
    if not checkup.answered:
        return translate("history", "Check-up"), translate("history", "The safety questions were skipped")
    return translate("history", "Check-up"), flags.urgency(checkup.level)


def _map(pain_map: PainMap) -> tuple[str, str]:
    spots = [
        f"{texts.place_on(spot.place, spot.side)} {'' if spot.intensity is None else spot.intensity}".strip()
        for spot in pain_map.spots
    ]
    return translate("history", "Pain map"), _joined(*spots, _line(pain_map.note))


def _pause(pause: Pause) -> tuple[str, str]:
    told = _joined(plans.pause_reason(pause.reason), _until(pause.start, pause.end), _line(pause.note))
    return translate("history", "Pause"), told


def _until(start: date, end: date | None) -> str:
    if end is None:
        return translate("history", "still going on")
    if end == start:
        return translate("history", "one day")
    return translate("history", "until {day}").format(day=texts.day_year(end))


def _line(text: str) -> str:
    return " ".join(text.split())


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


_WORDS: dict[EntryKind, Callable[[Any], tuple[str, str]]] = {
    EntryKind.PAIN: _reading,
    EntryKind.ANSWER: _answer,
    EntryKind.NOTE: _answer,
    EntryKind.SESSION: _session,
    EntryKind.TREATMENT: _treatment,
    EntryKind.WEEK: _week,
    EntryKind.SELF_TEST: _self_test,
    EntryKind.CHECKUP: _checkup,
    EntryKind.MAP: _map,
    EntryKind.PAUSE: _pause,
}
