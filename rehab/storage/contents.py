"""What a backup holds, told without opening it for use."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.engine import looking_at
from rehab.storage.opening import APPLICATION_ID

# Tables and columns that every schema has had.
_QUESTIONS = (
    "SELECT count(*), min(day), max(day) FROM pain_reading WHERE deleted_at IS NULL AND value IS NOT NULL",
    "SELECT count(*), min(day), max(day) FROM session WHERE deleted_at IS NULL",
    "SELECT count(*) FROM run WHERE deleted_at IS NULL",
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds, in numbers of entries that are not deleted, and from which day to which.

    Attributes:
        people: Names as typed; empty ones left out.
        sessions: Exercise sessions.
        scores: Pain scores.
        runs: Runs.
        first_day: Day of the first score or session, or None.
        last_day: Day of the last one, or None.
    """

    people: tuple[str, ...]
    sessions: int
    scores: int
    runs: int
    first_day: date | None
    last_day: date | None


def holds_nobody(path: Path) -> bool:
    """Whether nobody was ever entered: a data file as a first start makes it.

    Raises:
        EnvironmentProblem: When the file cannot be read.
    """
    with looking_at(path) as connection:
        return connection.execute("SELECT 1 FROM patient LIMIT 1").fetchone() is None


def contents(path: Path) -> Contents:
    """Count what is in a backup of any schema of ours; a look, not a check.

    Raises:
        EnvironmentProblem: When the file cannot be read or is not ours.
    """
    with looking_at(path) as connection:
        if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            raise EnvironmentProblem("foreign_application", path=path, folder=path.parent)
        names = connection.execute(
            "SELECT name FROM patient WHERE deleted_at IS NULL ORDER BY name"
        ).fetchall()
        (scores, first, last), (sessions, opened, closed), (runs,) = (
            connection.execute(question).fetchone() for question in _QUESTIONS
        )
    days = [date.fromisoformat(day) for day in (first, last, opened, closed) if day]
    people = tuple(str(name) for (name,) in names if name)
    return Contents(people, sessions, scores, runs, min(days, default=None), max(days, default=None))
