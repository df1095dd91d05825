"""Opens the form of a run and stores what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.clock import require_day_past
from rehab.domain.return_plan import LAST_LEVEL
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.forms import words
from rehab.ui.forms.run_form import RunEntry, RunForm
from rehab.ui.texts import running

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from rehab.domain.clock import Clock
    from rehab.domain.gear import Gear
    from rehab.domain.run import Run
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.services.preferences import Preferences
    from rehab.services.run import RunLog
    from rehab.ui.widgets.form_card import FormCard


class RunExtras(Protocol):
    """Knows what a run can be said to belong to."""

    def gear(self) -> Sequence[Gear]:
        """Shoes and insoles."""

    def level(self) -> int | None:
        """Level of the way back to running, None when none goes on."""


class RunBelongings:
    """The shoes and the way back of the person who uses this computer, read when a form asks."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def gear(self) -> Sequence[Gear]:
        """Shoes and insoles."""
        return self._services.gear.all()

    def level(self) -> int | None:
        """Level of the way back to running, None when none goes on."""
        episode = self._services.people.current()
        way = None if episode is None else self._services.ways_back.current(episode.id)
        return None if way is None else way.plan.level


class Finish(Protocol):
    """Stores what a form holds and closes it, or leaves it open with the reason."""

    def __call__(self, form: FormCard, act: Callable[[], Outcome[Run]], said: str) -> None:
        """Do it."""


class RunFormPresenter(QObject):
    """The form is made when it is first opened. `extras` None: neither shoes nor levels are asked for."""

    def __init__(
        self,
        page: QWidget,
        runs: RunLog,
        preferences: Preferences,
        clock: Clock,
        today: Callable[[], date],
        moment: Callable[[date], datetime | None],
        finish: Finish,
        extras: RunExtras | None,
    ) -> None:
        super().__init__(page)
        self._page, self._runs, self._preferences, self._clock = page, runs, preferences, clock
        self._today, self._moment, self._finish = today, moment, finish
        self.extras = extras
        self._form: RunForm | None = None
        self._edited: Run | None = None
        self._shown = ""

    @property
    def _miles(self) -> bool:
        return self._preferences.settings.distance is Distance.MILES

    @property
    def _unit(self) -> str:
        return words.miles() if self._miles else words.km()

    def _made(self) -> RunForm:
        # What is half typed means another distance once the unit is another.
        if self._form is not None and self._form.unit != self._unit:
            self._form.deleteLater()
            self._form = None
        if self._form is None:
            self._form = RunForm(self._page, self._unit)
            self._form.submitted.connect(self.save)
        return self._form

    def open(self) -> None:
        """Open the form for a run of today."""
        form = self._made()
        fresh = self._edited is not None or not form.distance.text()
        self._edited = None
        level = self._level()
        form.start(self._today())
        if fresh:
            self._offer(form, RunEntry("", "", self._today(), level="" if level is None else str(level)))

    def edit(self, run: Run) -> None:
        """Open the form with a run that was logged."""
        form = self._made()
        self._edited = run
        km = run.distance_m / 1000
        minutes = "" if run.moving_s is None else texts.trimmed(run.moving_s / 60)
        self._shown = texts.trimmed(km / texts.KM_PER_MILE if self._miles else km)
        entry = RunEntry(
            self._shown,
            minutes,
            run.day,
            run.name,
            run.pain,
            str(run.shoe_id or ""),
            str(run.insole_id or ""),
            "" if run.level is None else str(run.level),
        )
        form.edit(entry)
        self._offer(form, entry)

    def _level(self) -> int | None:
        return None if self.extras is None else self.extras.level()

    def _offer(self, form: RunForm, entry: RunEntry) -> None:
        named = {entry.shoe, entry.insole}
        gear = [] if self.extras is None else self.extras.gear()
        kept = [pair for pair in gear if pair.retired_on is None or str(pair.id) in named]
        levels = self._level() is not None or entry.level
        numbers = range(1, LAST_LEVEL + 1) if levels else ()
        form.offer(kept, [(str(n), running.level_name(n)) for n in numbers], entry)

    def save(self, entry: RunEntry) -> None:
        """Store the run."""
        form = self._form
        if form is None:
            return
        distance = words.distance(entry.distance, self._unit)
        minutes = words.minutes(entry.minutes) if entry.minutes.strip() else None
        form.distance.set_problem(distance is None)
        form.minutes.set_problem(bool(entry.minutes.strip()) and minutes is None)
        if distance is None:
            form.show_problem(words.not_a_distance(entry.distance, self._unit))
            return
        if entry.minutes.strip() and minutes is None:
            form.show_problem(words.not_minutes(entry.minutes))
            return
        km = distance * texts.KM_PER_MILE if self._miles else distance
        if self._edited is not None and entry.distance == self._shown:
            # What was not touched keeps the digits that the form does not show.
            km = self._edited.distance_m / 1000
        self._finish(
            form,
            lambda: self._store(entry, km, minutes),
            words.run_logged(entry.distance.strip().removesuffix(self._unit).strip(), self._unit),
        )

    def _store(self, entry: RunEntry, km: float, minutes: float | None) -> Outcome[Run]:
        from rehab.services.run import RunMore

        edited, name = self._edited, " ".join(entry.name.split())
        more = RunMore(entry.pain, _number(entry.level), _key(entry.shoe), _key(entry.insole))
        if edited is None:
            return self._runs.log(km, minutes, self._moment(entry.day), name, more)
        require_day_past(entry.day, self._today())
        at = edited.at + (entry.day - edited.day)
        shown = None if edited.moving_s is None else words.number(texts.trimmed(edited.moving_s / 60))
        if minutes == shown and edited.moving_s is not None:
            minutes = edited.moving_s / 60
        return self._runs.amend(edited.id, edited.version, km, minutes, at, name, more)


def _key(text: str) -> UUID | None:
    return UUID(text) if text else None


def _number(text: str) -> int | None:
    return int(text) if text else None
