"""What a person may choose. Stored in a settings file, saved at once."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

TEXT_SIZES = (100, 125, 150, 200)


class Appearance(StrEnum):
    """Light, dark, or as the computer says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """Skin tone of the drawn figure."""

    SAND = "sand"
    CLAY = "clay"
    UMBER = "umber"
    STONE = "stone"


class Loudness(StrEnum):
    """Of the sounds of the player."""

    OFF = "off"
    QUIET = "quiet"
    MEDIUM = "medium"
    LOUD = "loud"


class Distance(StrEnum):
    """Unit of runs on screen; stored in metres."""

    KM = "km"
    MILES = "miles"


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences with their defaults. `country` empty: as the computer says."""

    appearance: Appearance = Appearance.SYSTEM
    text_size: int = 100
    tone: Tone = Tone.SAND
    animated: bool = True
    high_contrast: bool = False
    week_starts_on: int = 0
    distance: Distance = Distance.KM
    ask_first_step: bool = True
    key_hints: bool = True
    single_keys: bool = True
    show_verdict: bool = True
    day_ends_at: time = time(0, 0)
    last_page: str = "today"
    chart_range: str = "9wk"
    player_sound: Loudness = Loudness.OFF
    country: str = ""
    favourites: tuple[str, ...] = ()
