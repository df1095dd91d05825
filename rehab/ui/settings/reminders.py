"""The section about reminders. Everything in it is off until somebody turns it on."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.reminder import REPEATS, SNOOZES
from rehab.ui.settings.rows import Row, Section, switch

if TYPE_CHECKING:
    from rehab.domain.settings import Settings

translate = QCoreApplication.translate

STEP_MIN = 30
"""Distance of the offered hours, minutes."""


def reminders(settings: Settings, *, tray: bool = False) -> Section:
    """Kinds with their hours, quiet hours, repetition, tray and start at login.

    Args:
        settings: What was chosen.
        tray: Whether the computer has a tray for small icons.
    """
    return Section(
        "reminders",
        translate("settings", "Reminders"),
        "bell",
        (_kinds(settings), _manner(settings), _computer(settings, tray)),
        (
            (
                translate("settings", "When they come"),
                translate(
                    "settings",
                    "Reminders come while Rehab runs, also minimised. They tell nothing of what you logged, and "
                    "nothing leaves this computer.",
                ),
            ),
        ),
        can_reset=True,
    )


def _kinds(settings: Settings) -> tuple[Row, ...]:
    kinds = (
        (
            "remind_morning",
            translate("settings", "Morning check-in"),
            translate("settings", "When the day has no score yet."),
            translate("settings", "Time of the check-in"),
        ),
        (
            "remind_sessions",
            translate("settings", "Sessions"),
            translate("settings", "When a session of the day is still open."),
            translate("settings", "Time of the sessions"),
        ),
        (
            "remind_week",
            translate("settings", "Weekly questions"),
            translate("settings", "On the day they are due, and after it until they are answered."),
            translate("settings", "Time of the weekly questions"),
        ),
    )
    rows: list[Row] = []
    for name, title, caption, hour in kinds:
        on: bool = getattr(settings, name)
        rows.append(switch(name, title, caption, on))
        if on:
            rows.append(_hour(f"{name}_at", hour, "", getattr(settings, f"{name}_at")))
    return tuple(rows)


def _manner(settings: Settings) -> tuple[Row, ...]:
    once = translate("settings", "Once")
    again = tuple((str(n), _minutes(n) if n else once) for n in REPEATS)
    return (
        _hour(
            "quiet_from",
            translate("settings", "Quiet from"),
            translate("settings", "Nothing is said in the quiet hours; what fell into them comes after."),
            settings.quiet_from,
        ),
        _hour(
            "quiet_to",
            translate("settings", "Quiet until"),
            translate("settings", "The same hour twice means no quiet hours."),
            settings.quiet_to,
        ),
        Row(
            "remind_again",
            translate("settings", "Say it again"),
            translate("settings", "Once a day, or every so often until it is logged."),
            "segments",
            str(settings.remind_again),
            again,
        ),
        Row(
            "snooze_minutes",
            translate("settings", "Later means"),
            translate("settings", "How long Later puts a reminder off."),
            "segments",
            str(settings.snooze_minutes),
            tuple((str(n), _minutes(n)) for n in SNOOZES),
        ),
    )


def _computer(settings: Settings, tray: bool) -> tuple[Row, ...]:
    caption = (
        translate(
            "settings", "Closing the window leaves an icon in the tray; Quit in the File menu ends Rehab."
        )
        if tray
        else translate("settings", "This desktop shows no tray; closing the window ends Rehab.")
    )
    return (
        switch(
            "keep_in_tray", translate("settings", "Keep running in the tray"), caption, settings.keep_in_tray
        ),
        switch(
            "start_at_login",
            translate("settings", "Start with the computer"),
            translate("settings", "Opens Rehab when you log in. Off takes the entry out again."),
            settings.start_at_login,
        ),
    )


def _minutes(count: int) -> str:
    return translate("settings", "{minutes} min").format(minutes=count)


def _hour(field: str, title: str, caption: str, chosen: time) -> Row:
    offered = {time(m // 60, m % 60) for m in range(0, 24 * 60, STEP_MIN)} | {chosen}
    hours = tuple((f"{hour:%H:%M}", f"{hour:%H:%M}") for hour in sorted(offered))
    return Row(field, title, caption, "combo", f"{chosen:%H:%M}", hours)
