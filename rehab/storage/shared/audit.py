"""The audit trail of a shared database: whether it is whole, and what stands in it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, text

_VERIFY = text("SELECT places, head, broken, loose FROM rehab_guard.audit_verify()")
_AT = text("SELECT rehab_guard.hash_at(:place)")
_LAST = text(
    "SELECT at, who, action, what, row_id FROM rehab_guard.audit"
    " WHERE :row = '' OR row_id = :row ORDER BY entry DESC LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Trail:
    """What a look along the chain found.

    Attributes:
        places: Entries in the chain.
        head: Hash of the last one: noted elsewhere, it proves later that nothing before it was changed.
        broken: First place that is gone or is not what it was; None when all is as it was.
        loose: Entries that stand outside the chain.
        known: Whether a head that was noted before is still in the chain; None when none was given.
    """

    places: int
    head: str
    broken: int | None
    loose: int
    known: bool | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing was removed, changed or slipped in."""
        return self.broken is None and not self.loose and self.known is not False


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the trail; time of the server."""

    at: datetime
    who: str
    action: str
    what: str
    row_id: str


def verify_trail(connection: Connection, noted: tuple[int, str] | None = None) -> Trail:
    """Look along the whole chain.

    Args:
        connection: Of anybody who may work in the database.
        noted: Place and hash that were written down at an earlier look.
    """
    places, head, broken, loose = connection.execute(_VERIFY).one()
    known = None
    if noted is not None:
        known = connection.execute(_AT, {"place": noted[0]}).scalar() == noted[1]
    return Trail(places, head, broken, loose, known)


def last_entries(connection: Connection, most: int, row_id: str = "") -> tuple[AuditEntry, ...]:
    """The newest entries, newest first; of one row if it is named. For the owner alone."""
    connection.execute(text("SET LOCAL ROLE rehab_owner"))
    found = connection.execute(_LAST, {"most": most, "row": row_id})
    return tuple(AuditEntry(row.at, row.who, row.action, row.what, row.row_id or "") for row in found)
