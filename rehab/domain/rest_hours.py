"""Hours that must lie between two loads of the same exercise."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from rehab.domain.program import Routine
from rehab.domain.schedule import routine_key
from rehab.domain.session import SHARE_DONE, Session


def next_allowed(routine: Routine, done: Iterable[Session]) -> datetime | None:
    """When a routine may be done next, or None when nothing holds it back.

    Args:
        routine: What is to be done.
        done: Sessions of the last days, in any order.

    Returns:
        The instant at which every exercise that asks for rest has had it since it was last loaded. Elapsed hours are
        counted, so that neither a journey nor the change of clocks makes the rest longer or shorter.
    """
    least = {item.exercise: item.dose.min_rest_h for item in routine.prescriptions if item.dose.min_rest_h}
    ends = [
        session.at + timedelta(hours=hours)
        for session in done
        if SHARE_DONE[session.done]
        for slug, hours in least.items()
        if _loaded(session, slug, routine)
    ]
    return max(ends, default=None)


def _loaded(session: Session, slug: str, routine: Routine) -> bool:
    if session.sets:
        return any(entry.exercise == slug and entry.sets_done for entry in session.sets)
    return session.routine_key is not None and routine_key(session.routine_key) == routine_key(routine.key)
