"""Leaving an exercise out: the clock waits while the person says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rehab.domain.play import Kind, Mode
from rehab.domain.session import StopReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.play import Play
    from rehab.ui.player.page import PlayerPage


class Tell(Protocol):
    """Lets something happen to the session."""

    def __call__(self, kind: Kind, value: int | None = None, reason: StopReason | None = None) -> None:
        """Carry it out now."""


class LeavingOut:
    """Asks for the reason, unless it is known."""

    def __init__(self, page: PlayerPage, play: Callable[[], Play | None], tell: Tell) -> None:
        self._page, self._play, self._tell = page, play, tell
        self._ran = False
        page.skip_wanted.connect(self.ask)
        page.skip_chosen.connect(self.skip)
        page.skip_cancelled.connect(self.keep)

    def ask(self) -> None:
        """Ask why the exercise is left out; after a sharp pain or a limp that is known already."""
        play = self._play()
        if self._page.asks_skip or play is None:
            return
        alarm = play.alarm_of(play.item)
        if alarm is not None:
            self._tell(Kind.SKIP, reason=alarm)
            return
        self._ran = play.mode is Mode.RUNNING
        self._tell(Kind.PAUSE)
        self._page.ask_skip()

    def skip(self, reason: str) -> None:
        """Leave the exercise out."""
        self.keep()
        self._tell(Kind.SKIP, reason=StopReason(reason))

    def keep(self) -> None:
        """Close the question; the clock runs again if it ran before."""
        self._page.close_skip()
        if self._ran:
            self._tell(Kind.GO)
