"""Files that the desktop hands over wait until somebody can take them."""

from __future__ import annotations

from pathlib import Path

from rehab.ui.arrivals import Arrivals

PLAN = Path("/somewhere/plan.rehabplan")
RUN = Path("/somewhere/run.gpx")


def test_that_files_wait_for_the_data() -> None:
    arrivals, taken = Arrivals(), []
    arrivals.add([PLAN])
    arrivals.opened(taken.append)
    arrivals.add([])
    arrivals.add([RUN])
    assert taken == [[PLAN], [RUN]]


def test_that_files_wait_while_the_window_is_locked() -> None:
    arrivals, taken = Arrivals(), []
    arrivals.opened(taken.append)
    arrivals.hold(True)
    arrivals.add([PLAN])
    arrivals.add([RUN])
    assert not taken
    arrivals.hold(False)
    assert taken == [[PLAN, RUN]]
