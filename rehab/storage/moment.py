"""An instant as the person lived it, to and from its three columns."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any


def moment_columns(at: datetime, day: date) -> dict[str, Any]:
    """Columns of an entry: the instant, its offset from UTC in minutes, and the local day it counts for."""
    offset = at.utcoffset() or timedelta()
    return {"at": at, "offset_min": round(offset.total_seconds() / 60), "day": day}


def moment(at: datetime, offset_min: int) -> datetime:
    """The instant with the offset it was entered in."""
    return at.astimezone(timezone(timedelta(minutes=offset_min)) if offset_min else UTC)
