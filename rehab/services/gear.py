"""Shoes and insoles: named, worn, put away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from rehab.domain.errors import UserError
from rehab.domain.gear import Gear, GearKind, require_gear
from rehab.services.outcome import Outcome, outcome
from rehab.storage.gear import GearStore
from rehab.storage.patient import PatientStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab.storage.database import Database

KINDS = {"run"}


class GearShelf:
    """Keeps the shoes and insoles of the person who uses this computer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Gear, ...]:
        """Every pair, in the order they were added."""
        with self._database.read() as work:
            person = PatientStore(work).me()
            return () if person is None else GearStore(work).all(person.id)

    def add(
        self, kind: GearKind, name: str, km_before: float = 0.0, starts_on: date | None = None
    ) -> Outcome[Gear]:
        """Add a pair.

        Raises:
            UserError: ``gear_unnamed``, ``name_too_long`` or ``gear_distance``.
        """
        pair = Gear(uuid4(), kind, require_gear(name, km_before), km_before * 1000, starts_on)
        with self._database.write() as work:
            GearStore(work).add(PatientStore(work).me_or_new().id, pair)
            rows = work.changes
        return outcome(pair, "gear_saved", KINDS, None, rows)

    def amend(self, pair: Gear) -> Outcome[Gear]:
        """Write a pair over the version it was read in.

        Raises:
            UserError: As `add`, and ``changed_elsewhere``.
        """
        named = replace(pair, name=require_gear(pair.name, pair.metres_before / 1000))
        with self._database.write() as work:
            store = GearStore(work)
            store.amend(named)
            stored = _require(store, pair.id)
            rows = work.changes
        return outcome(stored, "gear_saved", KINDS, None, rows)

    def delete(self, gear_id: UUID) -> Outcome[None]:
        """Delete a pair; runs that name it keep the name until it is undone or they are changed."""
        with self._database.write() as work:
            GearStore(work).delete(gear_id)
            rows = work.changes
        return outcome(None, "gear_deleted", KINDS, None, rows)

    def wear(self, run_ids: Sequence[UUID], kind: GearKind, gear_id: UUID | None) -> Outcome[int]:
        """Say of runs what was worn in them; None: nothing is known of that kind.

        Raises:
            UserError: ``changed_elsewhere`` when a run or the pair is not there any more.
        """
        from rehab.storage.run import RunStore

        with self._database.write() as work:
            if gear_id is not None:
                _require(GearStore(work), gear_id)
            store = RunStore(work)
            for run in store.some(run_ids):
                shoe = gear_id if kind is GearKind.SHOE else run.shoe_id
                insole = gear_id if kind is GearKind.INSOLE else run.insole_id
                store.amend(replace(run, shoe_id=shoe, insole_id=insole), run.version)
            rows = work.changes
        return outcome(len(rows), "gear_worn", KINDS, None, rows)


def _require(store: GearStore, gear_id: UUID) -> Gear:
    found = store.gear(gear_id)
    if found is None:
        raise UserError("changed_elsewhere", table="gear", id=gear_id)
    return found
