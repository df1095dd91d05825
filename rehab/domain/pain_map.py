"""Where it hurts, exactly: spots of the heel and ankle on both sides, how strong and of what kind.

Source: the places are those that an examination of the heel goes through [V68, V44]; words and scale [P].
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rehab.domain.checkin import MAX_NOTE_CHARS
from rehab.domain.errors import UserError
from rehab.domain.pain import require_score
from rehab.domain.patient import Side


class Place(StrEnum):
    """Places of heel and ankle."""

    PLANTAR_MEDIAL = "plantar-medial"
    PLANTAR_CENTRAL = "plantar-central"
    PLANTAR_LATERAL = "plantar-lateral"
    INSERTION = "posterior-insertion"
    RETROCALCANEAL = "retrocalcaneal"
    MID_ACHILLES = "mid-achilles"
    MEDIAL_ANKLE = "medial-ankle"
    SQUEEZE = "side-squeeze"


class Quality(StrEnum):
    """What the pain is like."""

    SHARP = "sharp"
    DULL = "dull"
    BURNING = "burning"
    TINGLING = "tingling"
    NUMB = "numb"
    THROBBING = "throbbing"
    STIFF = "stiff"
    BRUISED = "bruised"


BONE_PLACES = frozenset({Place.SQUEEZE})
"""Places that stand for a bone; pain there asks for the check-up [V68]."""
SIDES = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Spot:
    """One marked place.

    Attributes:
        place: Where.
        side: Left or right.
        intensity: Points 0-10, None when it was not said.
        qualities: What it is like, each word once.
    """

    place: Place
    side: Side
    intensity: int | None = None
    qualities: tuple[Quality, ...] = ()

    def __post_init__(self) -> None:
        if self.side not in SIDES:
            raise UserError("spot_without_side", place=self.place)
        if self.intensity is not None:
            require_score(self.intensity)


@dataclass(frozen=True, slots=True)
class PainMap:
    """All spots of one day."""

    id: UUID
    episode_id: UUID
    at: datetime
    day: date
    spots: tuple[Spot, ...]
    note: str = ""
    version: int = 1

    def spot(self, place: Place, side: Side) -> Spot | None:
        """The spot of a place and side, or None when it was not marked."""
        return next((s for s in self.spots if s.place is place and s.side is side), None)


class Change(StrEnum):
    """How a spot differs from an earlier map."""

    NEW = "new"
    GONE = "gone"
    STRONGER = "stronger"
    WEAKER = "weaker"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class SpotChange:
    """A spot on two maps; the value of a map without it is None."""

    place: Place
    side: Side
    before: Spot | None
    now: Spot | None

    @property
    def kind(self) -> Change:
        """New, gone, stronger, weaker or the same; without both scores the same."""
        if self.before is None:
            return Change.NEW
        if self.now is None:
            return Change.GONE
        old, new = self.before.intensity, self.now.intensity
        if old is None or new is None or old == new:
            return Change.SAME
        return Change.STRONGER if new > old else Change.WEAKER


def compare(before: PainMap, now: PainMap) -> tuple[SpotChange, ...]:
    """Every spot of either map, in the order of places, left before right."""
    changes = []
    for place in Place:
        for side in SIDES:
            old, new = before.spot(place, side), now.spot(place, side)
            if old is not None or new is not None:
                changes.append(SpotChange(place, side, old, new))
    return tuple(changes)


def require_spots(spots: Sequence[Spot], note: str) -> tuple[Spot, ...]:
    """The spots in a fixed order.

    Raises:
        UserError: ``map_empty``, ``spot_twice`` or ``note_too_long``.
    """
    if not spots:
        raise UserError("map_empty")
    places = [(spot.place, spot.side) for spot in spots]
    if len(set(places)) != len(places):
        raise UserError("spot_twice")
    if len(note) > MAX_NOTE_CHARS:
        raise UserError("note_too_long", length=len(note), limit=MAX_NOTE_CHARS)
    order = {(place, side): i for i, (place, side) in enumerate((p, s) for p in Place for s in SIDES)}
    return tuple(sorted(spots, key=lambda spot: order[spot.place, spot.side]))
