"""Due sessions as a file for the calendar of a phone or a computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.agenda import appointments, horizon, morning_scores
from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.exchange.calendar_file import CalendarEvent, calendar_file, computer_zone
from rehab.storage.disk import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from rehab.domain.agenda import Appointment
    from rehab.domain.patient import Episode
    from rehab.services.builder import PlanBuilder
    from rehab.services.preferences import Preferences


class AgendaDesk:
    """Gathers what is due from today on, and writes it.

    Args:
        clock: The present time.
        builder: Knows the plan.
        settings: Which reminders are on.
        note: Told that something was given away.
    """

    def __init__(
        self,
        clock: Clock,
        builder: PlanBuilder,
        settings: Preferences,
        note: Callable[[str, str, UUID | None], None],
    ) -> None:
        self._note = note
        self._clock = clock
        self._builder = builder
        self._settings = settings

    def appointments(self, episode: Episode) -> tuple[Appointment, ...]:
        """What goes into the calendar: sessions, and the morning score where its reminder is on.

        Raises:
            UserError: ``no_plan``; ``calendar_flagged`` while a warning sign waits for a look; or ``calendar_empty``
                when nothing is due, such as in a pause without an end.
        """
        editing = self._builder.editing(episode.id)
        if editing.plan is None:
            raise UserError("no_plan")
        today = local_day(self._clock(), self._settings.settings.day_ends_at)
        last = horizon(editing.plan, today)
        reminders = self._settings.settings.reminders
        found = appointments(editing.timetable, today, last, episode.id, reminders)
        if not found:
            waits = editing.timetable.flagged_on(today)
            raise UserError("calendar_flagged" if waits else "calendar_empty")
        morning = None
        if episode.primary is Measure.FIRST_STEP and self._settings.settings.ask_first_step:
            morning = morning_scores(editing.timetable, today, last, episode.id, reminders)
        return found if morning is None else (*found, morning)

    def content(
        self, episode: Episode, name: str, words: Callable[[Appointment], tuple[str, str]], zone: str = ""
    ) -> bytes:
        """The content of the calendar file; arguments and problems as in `save`."""
        events = [CalendarEvent(a, *words(a)) for a in self.appointments(episode)]
        self._note("export", "calendar", episode.id)
        return calendar_file(name, events, zone or computer_zone(), self._clock())

    def save(
        self,
        episode: Episode,
        name: str,
        words: Callable[[Appointment], tuple[str, str]],
        file: Path,
        zone: str = "",
        replace_it: bool = False,
    ) -> Path:
        """Write the calendar file, whole or not at all.

        Args:
            episode: The complaint.
            name: Name of the calendar.
            words: Title and text of an appointment.
            file: Where to; ``.ics`` is added when there is no ending.
            zone: Name of the time zone; that of the computer by default.
            replace_it: Whether a file of this name may be replaced.

        Raises:
            UserError: ``file_exists``, or as in `appointments`.
            EnvironmentProblem: When the disk refuses.
        """
        raw = self.content(episode, name, words, zone)
        return write_whole(file if file.suffix else file.with_suffix(".ics"), raw, replace_it)
