"""Shared by the tests of widgets."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from rehab.ui.theme import apply_theme
from tests.ui.widgets.desk import LIGHT_LOOK, windows


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Every test starts and ends in the light look."""
    apply_theme(qapp, LIGHT_LOOK)
    yield
    windows.clear()
    apply_theme(qapp, LIGHT_LOOK)
