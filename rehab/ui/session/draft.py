"""A half-filled form as plain values, so that it survives a closed window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.domain.pain import require_score
from rehab.domain.session import StopReason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.ui.session.values import FormValues

WORDS = 5


def pack(values: FormValues, day: date) -> dict[str, Any]:
    """Values as JSON types. `day` is the day on which the form was filled."""
    return {
        "day": day.isoformat(),
        "sets": [[entry.exercise, entry.sets_done] for entry in values.sets],
        "before": values.before,
        "during": values.during,
        "after": values.after,
        "effort": values.effort,
        "reason": None if values.reason is None else values.reason.value,
        "note": values.note,
        "at": None if values.at is None else values.at.isoformat(),
    }


def unpack(form: Mapping[str, Any], fresh: FormValues, day: date) -> FormValues | None:
    """Values of a kept form, laid over those of a fresh one.

    Args:
        form: What `pack` made.
        fresh: The form as it would open now.
        day: The present day.

    Returns:
        None when the form is of another day, of other exercises, or cannot be read.
    """
    try:
        if date.fromisoformat(form["day"]) != day:
            return None
        kept = [(str(exercise), int(done)) for exercise, done in form["sets"]]
        if [exercise for exercise, _ in kept] != [entry.exercise for entry in fresh.sets]:
            return None
        reason, at, effort = form["reason"], form["at"], form["effort"]
        return replace(
            fresh,
            sets=tuple(
                replace(entry, sets_done=max(0, min(done, entry.sets_planned)))
                for entry, (_, done) in zip(fresh.sets, kept, strict=True)
            ),
            before=_score(form["before"]),
            during=_score(form["during"]),
            after=_score(form["after"]),
            effort=effort if effort in range(1, WORDS + 1) else None,
            reason=None if reason is None else StopReason(reason),
            note=str(form["note"]),
            at=None if at is None else datetime.fromisoformat(at),
        )
    except (KeyError, TypeError, ValueError, UserError):
        return None


def _score(value: Any) -> int | None:
    return None if value is None else require_score(value)
