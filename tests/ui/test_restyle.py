"""Another look or text size is put on live pages; Qt walks over every widget meanwhile, so none may be deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from rehab.domain.settings import Appearance, Settings
from rehab.ui.theme import apply_theme
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

__all__ = ["road"]

PAGES = (
    "today",
    "progress",
    "program",
    "library",
    "library:short-foot",
    "settings",
    "first_run:where",
    "session:first-steps",
)


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    """Leaves the look as other tests expect it."""
    yield
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


@pytest.mark.parametrize("target", PAGES)
@pytest.mark.usefixtures("light_again")
def test_that_no_widget_is_deleted_while_the_look_changes(
    road: Callable[..., Road], qapp: QApplication, target: str
) -> None:
    window = road()
    window.click("first_run_sample")
    window.click("first_run_next")
    window.app.window.go(target)
    window.settle()
    gone: list[str] = []

    def watch(widget: QWidget) -> None:
        name = f"{type(widget).__name__} {widget.objectName()}"
        widget.destroyed.connect(lambda: gone.append(name))

    # Lists of combo boxes that other tests left behind may go at any moment; only this window is meant.
    for widget in (window.app.window, *window.app.window.findChildren(QWidget)):
        watch(widget)
    apply_theme(qapp, Settings(appearance=Appearance.DARK, text_size=150))
    assert gone == []
    window.settle()
