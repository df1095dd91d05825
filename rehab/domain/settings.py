"""What a person may choose. Stored in a settings file, saved at once."""

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum

from rehab.domain.reminder import ReminderKind, ReminderSettings

TEXT_SIZES = (100, 125, 150, 200)
LOCK_MINUTES = (0, 1, 5, 10, 15, 30, 60)
"""Minutes without input after which the window is locked; 0 for never."""
AS_REGION = -1
"""First day of the week as people around here count; others from Monday = 0."""


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
    """Unit of runs on screen; stored in metres. `REGION` is a choice, never a unit."""

    REGION = "region"
    KM = "km"
    MILES = "miles"


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences with their defaults.

    `language`: its code, empty as the computer says; `country` empty: as the computer says; `backup_folder` empty:
    beside the data; `shared_database`: address of the database that is worked with instead of the data file, empty
    for the file; `person`: id of who is shown, empty for who uses this computer; `saved_filters`: of the list of
    patients, as `rehab.domain.saved_filter` writes them; `tour_offered`: whether the tour was offered already.
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_size: int = 100
    tone: Tone = Tone.SAND
    animated: bool = True
    high_contrast: bool = False
    week_starts_on: int = AS_REGION
    distance: Distance = Distance.REGION
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
    remind_morning: bool = False
    remind_morning_at: time = time(8, 0)
    remind_sessions: bool = False
    remind_sessions_at: time = time(18, 0)
    remind_week: bool = False
    remind_week_at: time = time(10, 0)
    quiet_from: time = time(22, 0)
    quiet_to: time = time(7, 0)
    remind_again: int = 0
    snooze_minutes: int = 30
    keep_in_tray: bool = False
    start_at_login: bool = False
    auto_backup: bool = True
    backup_folder: str = ""
    lock_minutes: int = 0
    remember_key: bool = False
    clinic: bool = False
    person: str = ""
    saved_filters: tuple[str, ...] = ()
    shared_database: str = ""
    tour_offered: bool = False

    @property
    def reminders(self) -> ReminderSettings:
        """What was chosen about reminders; all kinds are off unless somebody turned them on."""
        chosen = (
            (ReminderKind.MORNING, self.remind_morning, self.remind_morning_at),
            (ReminderKind.SESSIONS, self.remind_sessions, self.remind_sessions_at),
            (ReminderKind.WEEK, self.remind_week, self.remind_week_at),
        )
        return ReminderSettings(
            times={kind: at for kind, on, at in chosen if on},
            quiet_from=self.quiet_from,
            quiet_to=self.quiet_to,
            repeat_min=self.remind_again,
            day_ends_at=self.day_ends_at,
        )


@dataclass(frozen=True, slots=True)
class Region:
    """What the computer says about the person: language of the texts, and the habits of the territory.

    `language` is the code of the language that is spoken, such as "en"; `week_starts_on` Monday = 0.
    """

    language: str = "en"
    week_starts_on: int = 0
    distance: Distance = Distance.KM

    def fill(self, settings: Settings) -> Settings:
        """The settings with what is usual here where nothing was chosen."""
        return replace(
            settings,
            week_starts_on=self.week_starts_on
            if settings.week_starts_on == AS_REGION
            else settings.week_starts_on,
            distance=self.distance if settings.distance is Distance.REGION else settings.distance,
        )
