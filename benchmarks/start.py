"""From spawn to the first painted Today, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.core import CHECKOUT, Case, Goal, spawn_to_stamp

if TYPE_CHECKING:
    from pathlib import Path

GOALS = (Goal("start: Today painted / bare window painted", "today", "bare window", None),)


def cases(folder: Path) -> dict[str, Case]:
    """Both starts; the data folder holds the sample person."""
    data = folder / "start"
    subprocess.run(
        [sys.executable, "-m", "rehab", "sample", "--data-dir", str(data)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    def bare() -> float:
        return spawn_to_stamp(["-m", "benchmarks.bare_window"], {})

    def today() -> float:
        return spawn_to_stamp(["-m", "rehab"], {"REHAB_STAMP_PAINT": "1", "REHAB_DATA_DIR": str(data)})

    return {"bare window": bare, "today": today}
