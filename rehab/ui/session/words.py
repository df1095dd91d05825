"""The sentences of the session form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.session import StopReason
from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import timedelta

translate = QCoreApplication.translate


def subtitle(minutes: int | None, exercises: int) -> str:
    """``about 14 min · 4 exercises``; what is not known is left out."""
    parts = []
    if minutes is not None:
        parts.append(texts.about_minutes(minutes))
    if exercises:
        one = translate("session", "1 exercise")
        parts.append(one if exercises == 1 else translate("session", "%n exercises", None, exercises))
    return " · ".join(parts)


def session_done() -> str:
    """Title of the summary after the player."""
    return translate("session", "Session done")


def played(name: str, worked: timedelta, done: int, total: int) -> str:
    """``Evening strength · 13 min 40 s · 4 of 4 exercises``."""
    if total == 1:
        count = translate("session", "1 exercise")
    else:
        count = translate("session", "{done} of {total} exercises").format(done=done, total=total)
    return " · ".join((name, texts.duration(worked.total_seconds()), count))


def row_pain(value: int | None) -> str:
    """``pain 4``; empty when nothing was said."""
    return "" if value is None else translate("session", "pain {value}").format(value=value)


def strip_title(key: str) -> str:
    """The question of a strip."""
    words = {
        "before": translate("session", "Pain before"),
        "during": translate("session", "Strongest pain during"),
        "after": translate("session", "Pain now, after the session"),
    }
    return words[key]


def strip_hint(key: str) -> str:
    """What stands beside the question."""
    return translate("session", "optional") if key == "before" else ""


def sets(done: int, planned: int) -> str:
    """``3 of 3 sets``, ``not done``."""
    if not done:
        return translate("session", "not done")
    if planned == 1:
        return translate("session", "done")
    return translate("session", "{done} of {planned} sets").format(done=done, planned=planned)


def noted(value: int) -> str:
    """Said of a score while a warning sign waits for a look."""
    return translate("session", "{value} – noted. Have the warning sign looked at first.").format(value=value)


def guidance(zone: str, value: int, key: str, asks_first_steps: bool) -> str:
    """What a score means for now and for the next time [M16-h, M17-h, P]."""
    if zone == "green":
        return translate("session", "{value} – fine. Carry on.").format(value=value)
    if zone == "amber" and key == "during":
        text = translate("session", "{value} – acceptable, if it settles by tomorrow morning.")
    elif zone == "amber" and asks_first_steps:
        text = translate(
            "session",
            "{value} – acceptable. Tomorrow's first steps tell us whether this dose suits you. We will ask.",
        )
    elif zone == "amber":
        text = translate(
            "session", "{value} – acceptable. Tomorrow's check-in tells us whether this dose suits you."
        )
    elif key == "during":
        text = translate(
            "session", "{value} – too much. Leave the exercise that hurt, and do about half of it next time."
        )
    else:
        text = translate("session", "{value} – too much. Stop here for today, and do about half next time.")
    return text.format(value=value)


def signs_title() -> str:
    """Asked after a session."""
    return translate("session", "Sharp pain, or a limp?")


def sign(which: StopReason) -> str:
    """The word on a key."""
    if which is StopReason.SHARP:
        return translate("session", "Sharp or sudden")
    return translate("session", "I moved differently")


def sign_meaning() -> str:
    """What either of them means for now and for the next time [P]."""
    return translate("session", "Leave that exercise out for today, and do 50 to 70 % of it next time.")


def unnamed() -> str:
    """Name of a session outside the plan."""
    return translate("session", "Session")


def saved(name: str) -> str:
    """What the undo bar says after saving."""
    return translate("session", "{session} saved").format(session=name)


def deleted(name: str) -> str:
    """What the undo bar says after deleting."""
    return translate("session", "{session} deleted").format(session=name)
