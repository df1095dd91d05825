"""When the phases of a plan begin. One with entry criteria is begun by the person, never by the calendar.

It is written down in the plan itself: a phase has no end until somebody ends it, and while it has none it runs on,
whatever comes after it. So what is due follows from the versions of the plan alone, and no day that has passed changes.
"""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from rehab.domain.errors import UserError
from rehab.domain.program import PhaseSpan, Plan, Programme

DAY = timedelta(days=1)


def phase_spans(programme: Programme, start: date) -> tuple[PhaseSpan, ...]:
    """Spans of a programme's phases as they are meant when it starts on a day.

    A phase given from week a to week b runs from day 7a up to the day before day 7b.
    """
    spans = []
    for phase in programme.phases:
        first = start + timedelta(days=round(phase.weeks_from * 7))
        last = None if phase.weeks_to is None else start + timedelta(days=round(phase.weeks_to * 7) - 1)
        spans.append(PhaseSpan(phase, first, last))
    return tuple(spans)


def held(spans: tuple[PhaseSpan, ...], day: date) -> tuple[PhaseSpan, ...]:
    """Spans of which none that lasts until a day or longer gives way by itself to a phase with entry criteria.

    Args:
        spans: Phases in their order.
        day: The first day that can still change; phases that were over before it stay as they were.
    """
    following = (*spans[1:], None)
    return tuple(
        replace(span, end=None)
        if after is not None and after.phase.entry_criteria and span.end is not None and span.end >= day
        else span
        for span, after in zip(spans, following, strict=True)
    )


def plan_from(programme: Programme, plan_id: UUID, episode_id: UUID, first: date, today: date) -> Plan:
    """A programme as a plan that starts on a day; phases that were over before today are gone through."""
    return Plan(
        id=plan_id,
        episode_id=episode_id,
        slug=programme.slug,
        name=programme.name,
        start=first,
        spans=held(phase_spans(programme, first), today),
        effective_from=first,
        review_weeks=programme.review_weeks,
    )


def next_phase(plan: Plan, on: date) -> Plan:
    """Begin the phase after the one that runs, on a day; later phases keep the length they are meant to have.

    Raises:
        UserError: ``phase_last`` when none follows, ``phase_too_short`` when the running one began that day.
    """
    index = running(plan, on - DAY)
    if index is None or index != running(plan, on):
        raise UserError("phase_too_short")
    if index + 1 >= len(plan.spans):
        raise UserError("phase_last", name=plan.spans[index].phase.name)
    return _ended(plan, index, on - DAY)


def stay_in_phase(plan: Plan, day: date, days: int) -> Plan:
    """Stay in the phase that runs on a day for some days longer than is meant; later phases are meant so much later.

    Args:
        plan: The plan.
        day: Today. When the time that was meant is over, the days are counted from here.
        days: How many, at least 1.

    Raises:
        UserError: ``phase_open`` when it has no end in sight.
    """
    index = running(plan, day)
    end = plan.spans[index].meant_end if index is not None else None
    if index is None or end is None:
        raise UserError("phase_open")
    return _ended(plan, index, max(end, day - DAY) + timedelta(days=days), holding=True)


def running(plan: Plan, day: date) -> int | None:
    """Index of the phase that runs on a day, or None before the start and after the end."""
    span = plan.span_on(day)
    return plan.spans.index(span) if span is not None else None


def _ended(plan: Plan, index: int, end: date, *, holding: bool = False) -> Plan:
    """A plan whose phase `index` ends on a day; with `holding` that is only meant. The following ones move along."""
    spans = list(plan.spans)
    held_now = holding and spans[index].end is None
    spans[index] = _counted(replace(spans[index], end=None if held_now else end), plan.start, end)
    begin = end + DAY
    for place in range(index + 1, len(spans)):
        span = spans[place]
        days = _days(span)
        last = None if days is None else begin + timedelta(days=days - 1)
        spans[place] = _counted(
            replace(span, start=begin, end=None if span.end is None else last), plan.start, last
        )
        begin = (last or begin) + DAY
    return replace(plan, spans=tuple(spans))


def _days(span: PhaseSpan) -> int | None:
    return span.meant_days if span.end is None else (span.end - span.start).days + 1


def _counted(span: PhaseSpan, start: date, end: date | None) -> PhaseSpan:
    """A span whose phase counts its weeks from the start of the plan."""
    first = (span.start - start).days / 7
    last = None if end is None else ((end - start).days + 1) / 7
    return replace(span, phase=replace(span.phase, weeks_from=first, weeks_to=last))
