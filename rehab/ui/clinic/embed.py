"""Makes a page fit into the tab of another: without its title, and without the padding of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.widgets import Label, PageScroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def embed(page: QWidget) -> None:
    """Take title and padding of a page away."""
    scrolls = page.findChildren(PageScroll)
    for scroll in scrolls:
        scroll.set_bare()
    for label in page.findChildren(Label):
        if label.role == "title":
            label.hide()
