"""Half-filled forms, one for each key of a complaint."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from rehab.storage.rows import draft
from rehab.storage.work import Work


class DraftStore:
    """Reads and writes half-filled forms inside a unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def save(self, episode_id: UUID, key: str, form: Mapping[str, Any]) -> None:
        """Keep a half-filled form in place of the one before."""
        found = self._work.first(_of(episode_id, key))
        if found is None:
            self._work.insert(draft, {"episode_id": episode_id, "key": key, "form": dict(form)})
        else:
            self._work.update(draft, found.id, None, {"form": dict(form)})

    def load(self, episode_id: UUID, key: str) -> dict[str, Any] | None:
        """The half-filled form of a key, or None."""
        found = self._work.first(_of(episode_id, key))
        return None if found is None else dict(found.form)

    def clear(self, episode_id: UUID, key: str) -> None:
        """Forget a form that was sent or given up."""
        found = self._work.first(_of(episode_id, key))
        if found is not None:
            self._work.remove(draft, found.id)


def _of(episode_id: UUID, key: str) -> Any:
    return select(draft.c.id, draft.c.form).where(draft.c.episode_id == episode_id, draft.c.key == key)
