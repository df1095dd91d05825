"""From the start of the program to its end: the window opens, opens again in another language, and is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTimer

from rehab import logs
from rehab.app import run
from rehab.services.preferences import Preferences
from rehab.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from rehab.paths import Paths
    from tests.builders import FixedClock

LOOK_MS = 20


@pytest.fixture(autouse=True)
def logs_end() -> Iterator[None]:
    """A start writes a log and hears of bugs; the next test must not."""
    yield
    logs.stop()


def test_that_another_language_opens_the_window_again_and_closing_it_ends_the_program(
    qapp: QApplication, paths: Paths, clock: FixedClock
) -> None:
    seen: list[tuple[Window, QLocale.Language]] = []

    def look() -> None:
        shown = [w for w in qapp.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
        if not shown or not shown[0].current_page or any(window is shown[0] for window, _ in seen):
            return
        seen.append((shown[0], QLocale().language()))
        if len(seen) == 1:
            shown[0].go("language:de")
        else:
            shown[0].close()

    timer = QTimer()
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    assert run(paths, clock) == 0
    timer.stop()
    assert [language for _, language in seen] == [QLocale.Language.English, QLocale.Language.German]
    assert Preferences(paths).chosen.language == "de"
