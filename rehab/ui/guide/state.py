"""What the check-up page shows, and the pure functions that work it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkup import Form, Urgency
from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from rehab.domain.checkup import CheckQuestion, CheckUp, Reply, Result
    from rehab.domain.guide import Country, Guide
    from rehab.services.checkup import OpenFlag

translate = QCoreApplication.translate

QUESTIONS, GUIDE, MAP, TRIED, PAST = "questions", "guide", "map", "tried", "past"
PARTS = (QUESTIONS, GUIDE, MAP, TRIED, PAST)
OF_SOMEBODY = frozenset({MAP, TRIED, PAST})
"""Parts that are empty while no complaint is followed."""
FINE_SHOWN = 5
"""Answers without concern that are named one by one."""
HINTS_TODAY = 2
"""Signs for today that are named under "If this changes", before one for the emergency number."""
TONES = {
    Urgency.EMERGENCY: ("red", "octagon"),
    Urgency.TODAY: ("red", "octagon"),
    Urgency.WEEK: ("amber", "stethoscope"),
    Urgency.MENTION: ("neutral", "note"),
    Urgency.NONE: ("good", "check-circle"),
}
"""Colour and icon of each level; every level has words of its own too."""


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One question. `number` counts from 1 on the way as far as it is known."""

    name: str
    number: int
    total: int
    text: str
    why: str
    chosen: Reply | None
    can_go_back: bool
    short: bool
    start: bool = False
    """Whether it is asked before a plan, where the questions can be skipped."""


@dataclass(frozen=True, slots=True)
class WhyLine:
    """One answer that asks for something: the answer, what may be behind it, what to do."""

    heading: str
    explain: str
    action: str


@dataclass(frozen=True, slots=True)
class ResultState:
    """What the answers ask for.

    Attributes:
        number: The line with the emergency number; empty when no flag waits.
        hints: What would change it: level and sign.
        read_on: Slug and name of the card to read on; empty when there is none.
        flagged: Whether a flag waits, which the person can close.
        stored: The check-up behind it, None when the flags of earlier ones are shown.
    """

    level: Urgency
    title: str
    sentence: str
    number: str
    why: tuple[WhyLine, ...]
    fine: tuple[str, ...]
    hints: tuple[tuple[str, str], ...]
    read_on: tuple[str, str]
    flagged: bool
    stored: UUID | None


def build_question(
    way: Sequence[CheckQuestion], index: int, answers: Mapping[str, Reply], form: Form
) -> QuestionState:
    """The question at a place of the way."""
    question = way[index]
    return QuestionState(
        name=question.id,
        number=index + 1,
        total=len(way),
        text=question.text,
        why=question.why,
        chosen=answers.get(question.id),
        can_go_back=index > 0,
        short=form is Form.SHORT,
        start=form is Form.START,
    )


def build_result(
    result: Result,
    guide: Guide,
    signs: Sequence[CheckQuestion],
    country: Country | None,
    stored: CheckUp | None,
) -> ResultState:
    """The result of a check-up.

    Args:
        result: What the answers ask for.
        guide: For the card to read on.
        signs: Urgent questions of this place, for what would change it.
        country: Whom to call; None when the country is not known.
        stored: The check-up.
    """
    level = result.level
    asked = len(result.findings) + len(result.fine)
    fine = [question.short_no for question in result.fine[:FINE_SHOWN]]
    if fine:
        fine.append(
            translate("checkup", "{fine} of {all} answers raised no concern").format(
                fine=len(result.fine), all=asked
            )
        )
    said = {found.question.id for found in result.findings}
    return ResultState(
        level=level,
        title=texts.urgency(level),
        sentence=texts.urgency_sentence(level),
        number=texts.emergency_number(country) if level.rank >= Urgency.WEEK.rank else "",
        why=tuple(_why(found.question, found.level) for found in result.findings),
        fine=tuple(fine),
        hints=_hints(signs, said, level),
        read_on=_read_on(guide, [found.question for found in result.findings]),
        flagged=level.rank >= Urgency.WEEK.rank,
        stored=stored.id if stored is not None else None,
    )


def build_waiting(
    waiting: Sequence[OpenFlag], guide: Guide, signs: Sequence[CheckQuestion], country: Country | None
) -> ResultState:
    """What waits for a look, when no check-up was answered just now."""
    level = waiting[0].flag.level
    questions = [one.question for one in waiting if one.question is not None]
    return ResultState(
        level=level,
        title=texts.urgency(level),
        sentence=texts.urgency_sentence(level),
        number=texts.emergency_number(country),
        why=tuple(
            WhyLine(
                texts.flag_reason(one.question, one.flag),
                one.question.explain if one.question is not None else "",
                texts.flag_sentence(one.question),
            )
            for one in waiting
        ),
        fine=(),
        hints=_hints(signs, {question.id for question in questions}, level),
        read_on=_read_on(guide, questions),
        flagged=True,
        stored=None,
    )


def _why(question: CheckQuestion, level: Urgency) -> WhyLine:
    if level.rank >= Urgency.WEEK.rank:
        return WhyLine(question.short_yes, question.explain, texts.flag_sentence(question))
    return WhyLine(question.short_yes, question.explain, _sentence(question.action))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _hints(signs: Sequence[CheckQuestion], said: set[str], level: Urgency) -> tuple[tuple[str, str], ...]:
    """Two signs for today and one for the emergency number; those of the weekly form first.

    Only what would be more urgent than it is: who is told to call now needs no sign to wait for.
    """
    more = (q for q in signs if q.id not in said and q.urgency.rank > level.rank)
    unsaid = sorted(more, key=lambda question: not question.short)
    today = [q for q in unsaid if q.urgency is Urgency.TODAY][:HINTS_TODAY]
    chosen = [*today, *(q for q in unsaid if q.urgency is Urgency.EMERGENCY)][: HINTS_TODAY + 1]
    return tuple((texts.urgency_short(q.urgency), q.short_yes) for q in chosen)


def _read_on(guide: Guide, questions: Sequence[CheckQuestion]) -> tuple[str, str]:
    slug = next((question.card for question in questions if question.card), "")
    name = next((cause.name for cause in guide.causes if cause.slug == slug), "")
    return (slug, name) if name else ("", "")
