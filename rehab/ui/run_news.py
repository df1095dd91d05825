"""Reads the runs behind the window after each change of what they say, and tells Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from rehab.ui.forms.run_presenter import RunBelongings
from rehab.ui.news import News

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.ui.forms.presenter import QuickLogPresenter
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.run_card import RunGlance

LOOK_AFTER_MS = 50


class RunNews(News):
    """Tells a `RunGlance`, or None when there is nothing to say."""

    KINDS = frozenset({"run", "pain", "program", "patient", "settings"})

    def serve(self, page: TodayPage, quick: QuickLogPresenter, go: Callable[[str], None]) -> None:
        """Tell a page of Today, and let its form of a run know shoes and levels; the first look comes after paint."""
        quick.run.extras = RunBelongings(self._services)
        page.side.run.opened.connect(lambda: go("runs"))
        self.told.connect(page.side.run.show_glance)
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def _read(self) -> RunGlance | None:
        from rehab.ui.today.run_card import build_run_glance

        settings = self._services.preferences.settings
        return build_run_glance(self._services.run_reader.overview(), settings.distance)
