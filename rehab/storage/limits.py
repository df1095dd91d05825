"""Numbers of the rules that somebody changed for a person; kept with the data, so that a backup holds them."""

import json
from uuid import UUID

from sqlalchemy import select

from rehab.storage.rows import app_meta
from rehab.storage.work import Work

Numbers = dict[str, int | float]


class LimitStore:
    """Reads and writes the changed numbers of a person in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def changed(self, patient_id: UUID) -> Numbers:
        """Changed numbers by name; an entry that cannot be read is as if nothing was changed."""
        row = self._work.first(select(app_meta.c.value).where(app_meta.c.key == _key(patient_id)))
        try:
            kept = json.loads(row.value) if row is not None else {}
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): value for name, value in kept.items() if _is_number(value)}

    def put(self, patient_id: UUID, changed: Numbers) -> None:
        """Keep exactly these changed numbers."""
        self._work.put_meta(_key(patient_id), json.dumps(changed, sort_keys=True) if changed else None)


def _key(patient_id: UUID) -> str:
    return f"limits/{patient_id}"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
