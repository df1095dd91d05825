"""What the player uses of the computer: sounds and a screen that stays on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.ui.player.awake import Awake


@dataclass(frozen=True, slots=True)
class Machine:
    """What plays a sound file, and what keeps the screen awake; tests hold these."""

    play_file: Callable[[Path], None]
    awake: Awake
