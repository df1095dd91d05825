"""Numbers of the rules that somebody changed for a person; kept with the data, so that a backup holds them."""

import json
from uuid import UUID

from rehab.storage.work import Work

Numbers = dict[str, int | float]
LIMITS = "limits/"
"""Changed numbers are kept under this and the person's id."""


class LimitStore:
    """Reads and writes the changed numbers of a person in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def changed(self, patient_id: UUID) -> Numbers:
        """Changed numbers by name; an entry that cannot be read is as if nothing was changed."""
        text = self._work.meta(_key(patient_id))
        try:
            kept = {} if text is None else json.loads(text)
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): value for name, value in kept.items() if _is_number(value)}

    def put(self, patient_id: UUID, changed: Numbers) -> None:
        """Keep exactly these changed numbers; this can be taken back."""
        text = json.dumps(changed, sort_keys=True) if changed else None
        self._work.put_meta(_key(patient_id), text, undoable=True)


def _key(patient_id: UUID) -> str:
    return f"{LIMITS}{patient_id}"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
