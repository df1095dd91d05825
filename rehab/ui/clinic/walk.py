"""The way through the list: which patient comes before and after another, as the list was last shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class Walk:
    """Patients in the order of the list that was last shown."""

    def __init__(self) -> None:
        self.ids: tuple[UUID, ...] = ()

    def beside(self, patient_id: UUID, step: int) -> UUID | None:
        """The patient so many places on; None at the ends and for who is not listed."""
        if patient_id not in self.ids:
            return None
        place = self.ids.index(patient_id) + step
        return self.ids[place] if 0 <= place < len(self.ids) else None

    def place(self, patient_id: UUID) -> tuple[int, int] | None:
        """Place from 1 and how many there are; None for who is not listed."""
        if patient_id not in self.ids:
            return None
        return self.ids.index(patient_id) + 1, len(self.ids)
