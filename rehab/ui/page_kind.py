"""What the window asks of a page: a widget to show and a presenter that fills it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget


class Presenter(Protocol):
    """What the window asks of a page's presenter."""

    def refresh(self) -> None:
        """Read again and show."""

    def open(self, argument: str) -> None:
        """Show one thing of the page, for example an exercise."""

    def deleteLater(self) -> None:  # noqa: N802
        """Go when the page goes; presenters are QObjects."""


PageFactory = Callable[[], tuple[QWidget, Presenter]]
