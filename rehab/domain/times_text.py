"""Times of the day as people type them: ``8, 13:30 and 19``."""

import re
from datetime import time

from rehab.domain.errors import UserError
from rehab.domain.program import MAX_TIMES

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?")
_BETWEEN = re.compile(r"\s*(?:,|;|/|and|\s)\s*", re.IGNORECASE)


def parse_times(text: str) -> tuple[time, ...]:
    """Times in order, each once.

    Args:
        text: Hours or hours and minutes on the 24-hour clock, apart by commas or blanks; empty is once a day.

    Raises:
        UserError: ``times_not_understood`` with the text, ``times_invalid`` for more than a day can have.
    """
    found = set()
    for part in _BETWEEN.split(text.strip()) if text.strip() else ():
        match = _TIME.fullmatch(part)
        hour, minute = (int(match[1]), int(match[2] or 0)) if match else (24, 0)
        if hour > 23 or minute > 59:
            raise UserError("times_not_understood", text=text)
        found.add(time(hour, minute))
    if len(found) > MAX_TIMES:
        raise UserError("times_invalid", limit=MAX_TIMES)
    return tuple(sorted(found))
