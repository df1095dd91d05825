"""Which days are in view after scrolling, zooming or selecting. A window is (first day, last day)."""

from datetime import date, timedelta

Window = tuple[date, date]
SHORTEST = 7
"""A window never gets shorter than this many days."""
STEP = 0.8
"""One notch of the wheel multiplies the number of days by this."""


def days_in(window: Window) -> int:
    """Number of days, both ends included."""
    return (window[1] - window[0]).days + 1


def kept_inside(window: Window, limits: Window) -> Window:
    """The window moved, and if need be cut, so that it lies inside the limits."""
    days = max(1, min(days_in(window), days_in(limits)))
    first = max(limits[0], min(window[0], limits[1] - timedelta(days=days - 1)))
    return first, first + timedelta(days=days - 1)


def scrolled(window: Window, limits: Window, notches: float) -> Window:
    """A window of the same length, earlier for positive notches; one notch is a twelfth of it."""
    step = timedelta(days=max(1, round(days_in(window) / 12)))
    move = round(notches) or (1 if notches > 0 else -1 if notches < 0 else 0)
    return kept_inside((window[0] - step * move, window[1] - step * move), limits)


def zoomed(window: Window, limits: Window, notches: float, at: date) -> Window:
    """Fewer days for positive notches, more for negative ones; the day `at` keeps its place."""
    old = days_in(window)
    wanted = round(old * STEP**notches)
    if wanted == old and notches:
        wanted += -1 if notches > 0 else 1
    days = max(min(SHORTEST, days_in(limits)), wanted)
    before = round((at - window[0]).days / max(1, old - 1) * (days - 1))
    first = at - timedelta(days=before)
    return kept_inside((first, first + timedelta(days=days - 1)), limits)


def selected(one: date, other: date, limits: Window) -> Window:
    """The days between two, in either order, widened to the shortest window."""
    first, last = min(one, other), max(one, other)
    missing = SHORTEST - days_in((first, last))
    if missing > 0:
        first -= timedelta(days=missing // 2)
        last = first + timedelta(days=SHORTEST - 1)
    return kept_inside((first, last), limits)
