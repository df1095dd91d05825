"""A start is its imports: what the window may have loaded when it is painted for the first time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("sqlalchemy", "alembic", "numpy", "matplotlib", "scipy", "pandas", "msgspec", "click")

CHILD = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from rehab.app import Application
from rehab.paths import Paths
from rehab.services.preferences import Preferences

qt = QApplication([])
paths = Paths(Path(sys.argv[1])).ensure()
app = Application(qt, paths, lambda: datetime.now(UTC), Preferences(paths))
app.window.show()
qt.processEvents()
print(json.dumps(sorted(sys.modules)))
app.window.close()
"""


def modules_at_first_paint(folder: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_that_the_frame_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    loaded = modules_at_first_paint(tmp_path / "data")
    assert [name for name in HEAVY if name in loaded] == []


def test_that_pages_and_presenters_on_the_way_to_today_import_no_storage_and_no_charts() -> None:
    code = (
        "import sys, rehab.ui.pages, rehab.ui.today.page, rehab.ui.today.presenter, rehab.ui.session.page;"
        "print([m for m in sys.modules if m.startswith(('rehab.storage', 'rehab.charts', 'sqlalchemy', 'numpy'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"
