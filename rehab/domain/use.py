"""How often an exercise was done."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Used:
    """Sessions in which at least one set of an exercise was done, and the day of the last one."""

    times: int
    last: date
