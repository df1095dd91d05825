"""The whole app with the sample person on Today, for tests of what leads everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab.domain.settings import Appearance, Settings
from rehab.ui.theme import apply_theme
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

__all__ = ["road", "window"]


@pytest.fixture
def window(road: Callable[..., Road], qapp: QApplication) -> Iterator[Road]:
    """The app with the sample person, on Today, with all content read."""
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    opened.qtbot.waitUntil(lambda: opened.services.library.ready and opened.services.checkups.ready)
    opened.settle()
    yield opened
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))
