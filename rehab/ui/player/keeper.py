"""Puts what is played on disk, and remembers what the other pages have to hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.play import Mode

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.domain.play import Play
    from rehab.services.outcome import Change
    from rehab.services.play_form import Playing
    from rehab.services.player import PlayLog
    from rehab.ui.feed import Feed


class PlayKeeper:
    """Writes at each change that must not be lost. `gone`: the session was deleted meanwhile."""

    def __init__(self, plays: PlayLog, feed: Feed, problems: Callable[[EnvironmentProblem], None]) -> None:
        self._plays, self._feed, self._problems = plays, feed, problems
        self._change: Change | None = None
        self.gone = False

    def begin(self) -> None:
        """Another session is opened."""
        self._change, self.gone = None, False

    def keep(self, playing: Playing) -> None:
        """Everything that was done, felt and left out is on disk when this returns, or a problem is shown."""
        untouched = playing.play.mode is Mode.READY and not playing.play.done
        if self.gone or untouched:
            return
        try:
            self._change = self._plays.keep(playing).change
        except UserError:
            self.gone = True
        except EnvironmentProblem as problem:
            self._problems(problem)

    def forget(self, episode_id: UUID) -> None:
        """Nothing was done that could be carried on."""
        try:
            self._plays.forget(episode_id)
        except EnvironmentProblem as problem:
            self._problems(problem)

    def publish(self) -> None:
        """Tell the other pages once, when the player is left."""
        change, self._change = self._change, None
        if change is not None:
            self._feed.publish(change)


def must_keep(play: Play) -> tuple[object, ...]:
    """What of a session must be on disk at once."""
    over = play.mode is Mode.OVER
    return (
        play.done,
        play.skips,
        play.pains,
        play.alarms,
        play.items,
        play.item,
        over,
        play.mode is Mode.READY,
    )


def must_show(play: Play) -> tuple[object, ...]:
    """What of a session makes the page change beyond its figures."""
    return (*must_keep(play), play.mode, play.cause, play.number, play.step, play.before)
