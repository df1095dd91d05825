"""What the audit trail of a shared database says about looking at the list and about what is given away."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from rehab.domain.patient import Side, Site
from rehab.services.bundle import open_services
from rehab.services.shared_access import Access
from tests.builders import FixedClock

if TYPE_CHECKING:
    from rehab.paths import Paths
    from tests.server import Server

pytestmark = pytest.mark.postgres


def test_that_looking_at_the_list_and_giving_away_a_calendar_are_noted(server: Server, paths: Paths) -> None:
    name = server.new_database()
    with closing(open_services(paths, FixedClock(), shared=Access(server.address(name)))) as anna:
        anna.planner.start("P01", Site.HEEL, Side.LEFT)
        episode = anna.people.current()
        assert episode is not None
        assert len(anna.caseload.cases()) == 1
        anna.caseload.cases()
        anna.agenda.save(episode, "Rehab", lambda _due: ("Session", ""), paths.data_dir / "rehab.ics")
        asked = "SELECT who, action, what, row_id FROM rehab_guard.audit WHERE action IN ('view', 'export')"
        assert server.run_sql(name, asked) == [
            ("anna", "view", "caseload", None),
            ("anna", "export", "calendar", str(episode.id)),
        ]
    server.drop(name)
