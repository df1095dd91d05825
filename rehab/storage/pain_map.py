"""Pain maps with their spots."""

from collections import defaultdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from rehab.domain.pain_map import PainMap, Place, Quality, Spot
from rehab.domain.patient import Side
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import pain_map, pain_spot
from rehab.storage.work import Work


class PainMapStore:
    """Reads and writes pain maps in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def maps(self, episode_id: UUID) -> tuple[PainMap, ...]:
        """All maps of a complaint, newest first."""
        return self._maps(pain_map.c.episode_id == episode_id)

    def between(self, episode_id: UUID, first: date, last: date) -> tuple[PainMap, ...]:
        """Maps of the days from `first` to `last`, newest first."""
        return self._maps(pain_map.c.episode_id == episode_id, pain_map.c.day.between(first, last))

    def map(self, map_id: UUID) -> PainMap | None:
        """One map, or None when it is not there."""
        return next(iter(self._maps(pain_map.c.id == map_id)), None)

    def add(self, entry: PainMap) -> None:
        """Add a map with its spots."""
        of = {"id": entry.id, "episode_id": entry.episode_id, "note": entry.note}
        self._work.insert(pain_map, {**of, **moment_columns(entry.at, entry.day)})
        self._add_spots(entry)

    def amend(self, entry: PainMap, version: int) -> None:
        """Write a map over the version it was read in; its spots take the place of the old ones."""
        values = {"note": entry.note, **moment_columns(entry.at, entry.day)}
        self._work.update(pain_map, entry.id, version, values)
        self._delete_spots(entry.id)
        self._add_spots(entry)

    def delete(self, map_id: UUID) -> None:
        """Mark a map and its spots as deleted."""
        self._delete_spots(map_id)
        self._work.soft_delete(pain_map, map_id)

    def _add_spots(self, entry: PainMap) -> None:
        for spot in entry.spots:
            self._work.insert(
                pain_spot,
                {
                    "pain_map_id": entry.id,
                    "place": spot.place,
                    "side": spot.side,
                    "intensity": spot.intensity,
                    "qualities": list(spot.qualities),
                },
            )

    def _delete_spots(self, map_id: UUID) -> None:
        live = (pain_spot.c.pain_map_id == map_id, pain_spot.c.deleted_at.is_(None))
        for row in self._work.rows(select(pain_spot.c.id).where(*live)):
            self._work.soft_delete(pain_spot, row.id)

    def _maps(self, *conditions: ColumnElement[bool]) -> tuple[PainMap, ...]:
        statement = select(pain_map).where(*conditions, pain_map.c.deleted_at.is_(None))
        rows = self._work.rows(statement.order_by(pain_map.c.at.desc(), pain_map.c.id))
        if not rows:
            return ()
        spots: dict[UUID, list[Spot]] = defaultdict(list)
        live = (pain_spot.c.pain_map_id.in_([row.id for row in rows]), pain_spot.c.deleted_at.is_(None))
        for row in self._work.rows(select(pain_spot).where(*live)):
            spots[row.pain_map_id].append(_spot(row))
        places = tuple(Place)
        return tuple(
            _map(row, sorted(spots[row.id], key=lambda s: (places.index(s.place), s.side))) for row in rows
        )


def _spot(row: Row[Any]) -> Spot:
    qualities = tuple(Quality(word) for word in row.qualities)
    return Spot(Place(row.place), Side(row.side), row.intensity, qualities)


def _map(row: Row[Any], spots: list[Spot]) -> PainMap:
    return PainMap(
        id=row.id,
        episode_id=row.episode_id,
        at=moment(row.at, row.offset_min),
        day=row.day,
        spots=tuple(spots),
        note=row.note,
        version=row.version,
    )
