"""Leads from step to step, and offers the tour once after the first minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from rehab.domain.errors import EnvironmentProblem
from rehab.ui.theme import tokens
from rehab.ui.tour.card import TourCard
from rehab.ui.tour.state import TourStep, tour_steps
from rehab.ui.widgets.focus import focus_first

if TYPE_CHECKING:
    from rehab.services.preferences import Preferences
    from rehab.ui.window import Window

LOOK_MS = 120
"""How often the card looks where its target is: pages are filled by jobs, and move things meanwhile."""
_AROUND = 4


class TourPresenter(QObject):
    """Shows the steps; whoever leaves, or is through, comes back to the page from before."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._steps: tuple[TourStep, ...] = ()
        self._number = 0
        self._from = ""
        self._pointed = ("", 0)
        self.card: TourCard | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin with the first step."""
        if self.card is not None:
            return
        self._steps, self._number, self._from = tour_steps(), 0, self._window.current_page
        self.card = TourCard(self._window)
        self.card.moved.connect(self.move)
        self.card.closed.connect(self._on_closed)
        self._show()
        self.card.open_card(self.card.next)
        self._look()
        self._timer.start()

    def move(self, by: int) -> None:
        """Go on or back; behind the last step it ends."""
        if self.card is None:
            return
        number = self._number + by
        if number >= len(self._steps):
            self.card.close_card()
        elif number >= 0:
            self._number = number
            self._show()

    def _show(self) -> None:
        step = self._steps[self._number]
        if self._window.current_page != step.page:
            self._window.go(step.page)
        if self.card is not None:
            self.card.show_step(step, self._number, len(self._steps))
            self._pointed = ("", 0)
            self._look()

    def _target(self) -> QWidget | None:
        step = self._steps[self._number]
        page = self._window.page(step.page)
        for name in step.targets:
            found = next((w for w in page.findChildren(QWidget, name) if w.isVisible()), None)
            if found is not None:
                return found
        return self._window.sidebar.rows.get(step.page)

    def _bring_into_sight(self, target: QWidget, top: int) -> None:
        area = _area_of(target)
        if area is None:
            return
        if tokens().wide_text:
            # Large text leaves the card room below only when its target stands at the top.
            area.verticalScrollBar().setValue(top - tokens().px(8))
        else:
            area.ensureWidgetVisible(target, 0, tokens().px(24))

    def _look(self) -> None:
        """Point at where the target is now."""
        target, card = self._target(), self.card
        if card is None:
            return
        spot = QRect()
        if target is not None:
            area = _area_of(target)
            content = area.widget() if area is not None else None
            top = target.mapTo(content, QPoint(0, 0)).y() if content is not None else 0
            if (target.objectName(), top) != self._pointed:
                # It came later than the page, or something above it did: only now can it be scrolled to.
                self._pointed = (target.objectName(), top)
                self._bring_into_sight(target, top)
            corner = target.mapTo(self._window, QPoint(0, 0))
            around = tokens().px(_AROUND)
            spot = QRect(corner, target.size()).adjusted(-around, -around, around, around)
            spot &= self._window.rect()
        card.point_at(spot)

    def _on_closed(self) -> None:
        self._timer.stop()
        if self.card is not None:
            self.card.deleteLater()
            self.card = None
        if self._window.current_page != self._from:
            self._window.go(self._from)
            focus_first(self._window.page(self._from))


def _area_of(target: QWidget) -> QScrollArea | None:
    """What scrolls a widget."""
    area = target.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


class TourOffer(QObject):
    """Made in the first minutes; says once, on the Today that follows, that there is a tour.

    Args:
        window: Whose line above the page says it.
        preferences: Remember that it was said.
    """

    def __init__(self, window: Window, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._preferences = window, preferences
        self._line = window.notices.tour
        self._others = [
            window.flag_banner,
            *(line for line in window.notices.lines if line is not self._line),
        ]
        for line in self._others:
            line.installEventFilter(self)
        window.navigated.connect(self._on_navigated)
        self._line.action_chosen.connect(self._start)

    def _on_navigated(self, page: str) -> None:
        if page != "today":
            self._line.hide()
        elif not (self._preferences.settings.tour_offered or self._preferences.settings.clinic or self._busy):
            self._offer()

    @property
    def _busy(self) -> bool:
        """Whether another line says something already: one thing at a time, the tour can wait for the next Today."""
        return any(line.isVisible() for line in self._others)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line that comes later takes the place; the tour is offered on the Today that follows."""
        if (
            event.type() == QEvent.Type.ShowToParent
            and self._line.isVisible()
            and self._remember(offered=False)
        ):
            self._line.hide()
        return False

    def _remember(self, *, offered: bool) -> bool:
        try:
            self._preferences.change(tour_offered=offered)
        except EnvironmentProblem as problem:
            self._window.notices.show_problem(problem)
            return False
        return True

    def _offer(self) -> None:
        if not self._remember(offered=True):
            return
        self._line.show_text(
            self.tr("New here? Five steps show where things are. The tour stays in the Help menu."),
            actions=(("tour", self.tr("Show me")),),
        )

    def _start(self) -> None:
        self._line.hide()
        self._window.go("tour")
