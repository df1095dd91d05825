"""The pages of a window that were made, and which of them have to read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.ui.page_kind import PageFactory, Presenter


class PageStack(QStackedWidget):
    """Makes a page when it is first asked for; one that is stale reads again when it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.factories: Mapping[str, PageFactory] = {}
        self._made: dict[str, tuple[QWidget, Presenter]] = {}
        self._stale: set[str] = set()

    def made(self, name: str) -> tuple[QWidget, Presenter]:
        """A page and its presenter, built if needed."""
        if name not in self._made:
            widget, presenter = self.factories[name]()
            self._made[name] = (widget, presenter)
            self.addWidget(widget)
            self._stale.add(name)
        return self._made[name]

    def place(self, name: str) -> str:
        """What `open` of a page made anew shows again; empty for nothing in particular."""
        return str(getattr(self._made[name][1], "place", "") or "") if name in self._made else ""

    def show_page(self, name: str, argument: str = "") -> None:
        """Show a page, or one thing of it."""
        widget, presenter = self.made(name)
        self.setCurrentWidget(widget)
        if argument:
            self._stale.discard(name)
            presenter.open(argument)
        else:
            self.refresh(name)

    def spoil(self, besides: str = "") -> None:
        """What was read is old, on every page but one that has read by itself."""
        self._stale.update(self._made.keys() - {besides})

    def refresh(self, name: str) -> None:
        """Let a page read again if it is stale."""
        if name in self._stale:
            self._stale.discard(name)
            self._made[name][1].refresh()

    def drop(self, keep: frozenset[str] = frozenset()) -> None:
        """Forget pages, so that they are made anew when they are asked for."""
        for name in self._made.keys() - keep:
            widget, presenter = self._made.pop(name)
            self._stale.discard(name)
            self.removeWidget(widget)
            presenter.deleteLater()
            widget.deleteLater()
