"""Words of appointments in a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.program import PerWeek
from rehab.ui.texts import doses, names
from rehab.ui.texts.paper import LONGEST_NAME, LONGEST_TEXT, typed

if TYPE_CHECKING:
    from rehab.domain.agenda import Appointment
    from rehab.domain.patient import Episode

translate = QCoreApplication.translate


def calendar_name(episode: Episode) -> str:
    """``Rehab: Left heel pain``."""
    return translate("agenda", "Rehab: {complaint}").format(
        complaint=names.complaint(episode.site, episode.side)
    )


def appointment(a: Appointment) -> tuple[str, str]:
    """Title and text of an appointment."""
    if a.routine is None:
        return translate("agenda", "First-step pain"), translate(
            "agenda", "How strong was the pain with your first few steps after getting up? 0 to 10."
        )
    lines = [
        f"{typed(item.name or item.exercise, LONGEST_NAME)}: {doses.dose(item.dose)}"
        + (f" ({typed(item.note, LONGEST_TEXT)})" if item.note else "")
        for item in a.routine.prescriptions
    ]
    if isinstance(a.routine.recurrence, PerWeek):
        often = names.recurrence(a.routine.recurrence)
        lines.append(translate("agenda", "Any day suits: {often}.").format(often=often))
    return typed(a.routine.name, LONGEST_NAME), "\n".join(lines)
