"""A flag: an answer that needs a professional look. While one is open the plan pauses and nothing is judged.

Only the person closes it, by saying who has looked and when [P].
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from rehab.domain.checkup import Urgency
from rehab.domain.errors import UserError

MAX_WHO_CHARS = 200


@dataclass(frozen=True, slots=True)
class Flag:
    """One warning sign that was answered with yes (or "not sure", when it is urgent).

    Attributes:
        question: Name of the question in the guide's files, such as ``"U01"``.
        level: How soon somebody should look.
        opened: Local day of the answer.
        closed: Local day on which it was looked at; None while it is open.
        closed_by: Who looked.
    """

    id: UUID
    episode_id: UUID
    question: str
    level: Urgency
    opened: date
    closed: date | None = None
    closed_by: str = ""
    note: str = ""
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether nobody has looked yet."""
        return self.closed is None


def require_closing(flag: Flag, who: str, when: date) -> None:
    """Refuse a closing that does not say who has looked, or that lies before the flag.

    Raises:
        UserError: ``flag_who_missing``, ``flag_who_too_long`` or ``flag_closed_before_opened``.
    """
    if not who.strip():
        raise UserError("flag_who_missing")
    if len(who) > MAX_WHO_CHARS:
        raise UserError("flag_who_too_long", length=len(who), limit=MAX_WHO_CHARS)
    if when < flag.opened:
        raise UserError("flag_closed_before_opened", day=when, opened=flag.opened)


def most_urgent(flags: Iterable[Flag]) -> Flag | None:
    """The open flag that decides: the most urgent one, of equals the oldest; None when none is open."""
    waiting = sorted((f for f in flags if f.is_open), key=lambda f: (-f.level.rank, f.opened, f.question))
    return waiting[0] if waiting else None


def waited_on(flags: Iterable[Flag], day: date) -> bool:
    """Whether a flag waited for a look on a day: from the day of the answer up to the day before somebody looked."""
    return any(flag.opened <= day and (flag.closed is None or day < flag.closed) for flag in flags)
