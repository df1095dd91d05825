"""What is heard of a session: a soft tone at each change of phase and at the end of a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.settings import Loudness
from rehab.ui.player.sounds import PHASE, SET, file_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.domain.play import Play
    from rehab.services.preferences import Preferences
    from rehab.ui.player.page import PlayerPage


class Voice:
    """Plays the tones as loud as the person wants them, and changes how loud that is."""

    def __init__(
        self,
        page: PlayerPage,
        preferences: Preferences,
        play_file: Callable[[Path], None],
        problems: Callable[[EnvironmentProblem], None],
    ) -> None:
        self._page, self._preferences = page, preferences
        self._play_file, self._problems = play_file, problems
        page.sound_clicked.connect(self.turn)

    def show(self) -> None:
        """Show how loud it is."""
        self._page.show_sound(self._preferences.settings.player_sound.value)

    def tell(self, before: Play, play: Play) -> None:
        """Let be heard what changed between two looks."""
        finished = len(play.done) > len(before.done)
        if finished or (play.item, play.number, play.now.act) != (before.item, before.number, before.now.act):
            self._play(SET if finished else PHASE)

    def turn(self) -> None:
        """The next loudness; it is heard at once."""
        levels = tuple(Loudness)
        level = levels[(levels.index(self._preferences.settings.player_sound) + 1) % len(levels)]
        try:
            self._preferences.change(player_sound=level)
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self.show()
        self._play(PHASE)

    def _play(self, tone: str) -> None:
        file = file_of(tone, self._preferences.settings.player_sound)
        if file is not None:
            self._play_file(file)
