"""What did not come along when a data file was read that could not be opened."""

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why something did not come along as it was."""

    UNREADABLE = "unreadable"
    NONSENSE = "nonsense"
    """It could be read, but no such value can stand there."""
    ORPHAN = "orphan"
    """What it belongs to could not be read."""
    NEWER = "newer"
    """A newer version of the program wrote it and this one does not know what it is."""
    STAND_IN = "stand_in"
    """The row itself is gone; an empty one stands in its place so that what belongs to it has somewhere to be."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Rows of a table that did not come along as they were.

    Attributes:
        table: Name of the table, of one of its columns (``run.mood``), or empty for the list of all tables.
        why: What happened to them.
        count: How many; None when nobody can say.
    """

    table: str
    why: Why
    count: int | None
