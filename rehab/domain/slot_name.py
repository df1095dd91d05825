"""The name of a due session: the same for the page that shows it, the player, the form and the log."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SlotName:
    """Complaint, key of the routine (of several a day each has its own) and the day the plan gave it.

    The day on which it is done does not matter: a session that was moved or carried over keeps its name.
    """

    episode_id: UUID
    key: str
    planned_day: date

    def __str__(self) -> str:
        return f"{self.episode_id}/{self.key}/{self.planned_day.isoformat()}"

    @classmethod
    def parse(cls, text: str) -> "SlotName | None":
        """The name in a text, or None when there is none in it."""
        episode, _, rest = text.partition("/")
        key, _, day = rest.rpartition("/")
        try:
            return cls(UUID(episode), key, date.fromisoformat(day))
        except ValueError:
            return None


def form_key(routine_key: str | None, planned_day: date | None) -> str:
    """Under which key the form of a slot is kept: two slots of one routine on one day have a form each."""
    if routine_key is None or planned_day is None:
        return routine_key or ""
    return f"{routine_key}@{planned_day.isoformat()}"
