"""Pain maps: where it hurts, how strong, and how that changes."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day, require_past
from rehab.domain.errors import UserError
from rehab.domain.pain_map import PainMap, Spot, require_spots
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.pain_map import PainMapStore
from rehab.storage.patient import PatientStore

KINDS = {"map"}


class PainMaps:
    """Stores pain maps with their day."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    @property
    def today(self) -> date:
        """The person's local day."""
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def save(
        self, episode_id: UUID, spots: Sequence[Spot], note: str = "", at: datetime | None = None
    ) -> Outcome[PainMap]:
        """Store the map of a day; a second one of the same day takes its place.

        Raises:
            UserError: ``map_empty``, ``spot_twice``, ``note_too_long``, ``time_in_future``,
                ``time_without_offset`` or ``changed_elsewhere``.
        """
        moment = require_past(at or self._clock(), self._clock())
        day = local_day(moment, self._settings.settings.day_ends_at)
        checked = require_spots(spots, note)
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            store = PainMapStore(work)
            there = next((entry for entry in store.maps(episode_id) if entry.day == day), None)
            entry = PainMap(there.id if there else uuid4(), episode_id, moment, day, checked, note.strip())
            if there is None:
                store.add(entry)
            else:
                store.amend(entry, there.version)
            rows = work.changes
        return outcome(entry, "map_saved", KINDS, episode_id, rows)

    def delete(self, map_id: UUID) -> Outcome[None]:
        """Delete a map.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        with self._database.write() as work:
            store = PainMapStore(work)
            entry = store.map(map_id)
            if entry is None:
                raise UserError("changed_elsewhere", table="pain_map", id=map_id)
            store.delete(map_id)
            rows = work.changes
        return outcome(None, "map_deleted", KINDS, entry.episode_id, rows)

    def maps(self, episode_id: UUID) -> tuple[PainMap, ...]:
        """All maps of a complaint, newest first."""
        with self._database.read() as work:
            return PainMapStore(work).maps(episode_id)
