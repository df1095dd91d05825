"""The main road by the names that a screen reader reads, on the real bus."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rehab.domain.session import Done
from rehab.paths import Paths
from rehab.services.bundle import open_services
from tests.screen_reader import walk

if TYPE_CHECKING:
    from pathlib import Path

ROAD = (
    ("press", "radio button", "18 or older"),
    ("press", "push button", "Continue"),
    ("press", "check box", "Weeks"),
    ("press", "check box", "First steps"),
    ("press", "push button", "Continue"),
    ("press", "radio button", "High-load"),
    ("press", "push button", "Start"),
    ("press", "push button", "Skip the questions"),
    ("wait", "label", "How were your first steps today?"),
    ("press", "radio button", "6 of 10, hard to ignore"),
    ("press", "push button", "Mark as done"),
    ("press", "radio button", "Progress"),
    ("wait", "label", "One check-in so far"),
    ("press", "radio button", "Settings"),
    ("press", "radio button", "Seeing and keys"),
    ("press", "check box", "High contrast"),
)
"""From the first start over a programme, a morning and a session to Progress and a switch of the settings."""


@pytest.mark.screen_reader
def test_that_the_main_road_is_walked_by_names_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    steps = [{act: role, "name": name} for act, role, name in ROAD]
    answers = walk(folder, steps, 110)
    for step, answer in zip(ROAD, answers, strict=False):
        assert answer["ok"], (step, answer.get("there"))
    assert len(answers) == len(ROAD)
    services = open_services(Paths(folder), lambda: datetime.now().astimezone())
    episode = services.people.current()
    assert episode is not None
    today = datetime.now().astimezone().date()
    mornings = services.checkins.mornings(episode.id, today, 2)
    sessions = [
        s for back in (0, 1) for s in services.sessions.on_day(episode.id, today - timedelta(days=back))
    ]
    contrast = services.preferences.settings.high_contrast
    services.close()
    assert 6 in [value for _, value in mornings]
    assert [session.done for session in sessions] == [Done.ALL]
    assert contrast
