"""Makes a page fit into the tab of another: without its title, and without the padding of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from rehab.ui.widgets import Label, PageScroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@runtime_checkable
class Padded(Protocol):
    """A page that has room around what does not scroll."""

    def set_bare(self) -> None:
        """Leave that room out."""


def embed(page: QWidget) -> None:
    """Take title and padding of a page away."""
    scrolls = page.findChildren(PageScroll)
    for scroll in scrolls:
        scroll.set_bare()
    if isinstance(page, Padded):
        page.set_bare()
    for label in page.findChildren(Label):
        if label.role == "title":
            label.hide()
