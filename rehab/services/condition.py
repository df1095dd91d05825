"""Which condition a complaint is treated for: that of the programme that is followed, else that of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rehab.domain.advice import condition_of
from rehab.storage.program import ProgramStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan
    from rehab.storage.work import Work


class Conditions(Protocol):
    """Where the conditions of programmes come from."""

    def condition(self, slug: str) -> str:
        """Condition of a programme by its slug, empty when it is not known."""


def condition_on(work: Work, complaint: Episode, programmes: Conditions, day: date) -> str:
    """The ladder of advice of a complaint on a day, a key of `rehab.domain.advice.LADDERS`."""
    begun = [plan for plan in ProgramStore(work).versions(complaint.id) if plan.start <= day]
    return condition_with(complaint, begun, programmes)


def condition_with(complaint: Episode, begun: Sequence[Plan], programmes: Conditions) -> str:
    """The same from the plans that have begun, oldest first."""
    programme = programmes.condition(begun[-1].slug) if begun else ""
    return condition_of(complaint.site, complaint.detail, programme)
