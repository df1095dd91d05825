"""The ten published courses: what Progress shows on the last day is what the command line says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab.ui import texts
from tests.e2e.conftest import Road
from tests.services.test_vignettes import CASES, enter, instant

if TYPE_CHECKING:
    from pathlib import Path

Start = Callable[..., Road]


def told_by_command_line(folder: Path, now: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "rehab", "verdict", "--json", "--data-dir", str(folder), "--now", now],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 3), done.stderr
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize("name", sorted(CASES))
def test_that_progress_shows_the_state_that_the_command_line_prints(
    name: str, road: Start, tmp_path: Path
) -> None:
    case = CASES[name]
    folder = tmp_path / "data"
    states, _ = enter(case, folder)
    evening = instant(case.end, 23)
    answer = told_by_command_line(folder, evening.isoformat())
    assert answer["state"] == states[-1]

    window = road(folder, evening)
    assert window.page == "today"
    window.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "progress"
    episode = window.services.people.current()
    assert episode is not None
    report = window.services.progress.report(episode.id)
    assert report.verdict.state.value == answer["state"]
    assert report.verdict.day == case.end
    assert texts.headline(report) in window.texts()
    assert window.now + timedelta(hours=1) > evening
