"""Between the card of shoes and insoles, its form and the service that keeps them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.gear import GearKind
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.forms import words
from rehab.ui.run.gear_card import GearForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from rehab.domain.gear import Gear
    from rehab.services.gear import GearShelf
    from rehab.services.preferences import Preferences
    from rehab.ui.forms.presenter import Write
    from rehab.ui.run.page import RunsPage


class GearDesk(QObject):
    """Adds, changes and deletes pairs, and says what was worn.

    Args:
        page: The passive page.
        shelf: Where pairs are kept.
        preferences: Says in which unit distances are typed.
        pairs: Those that were read.
        today: The person's day.
        write: Does a change for the page.
    """

    def __init__(
        self,
        page: RunsPage,
        shelf: GearShelf,
        preferences: Preferences,
        *,
        pairs: Callable[[], Sequence[Gear]],
        today: Callable[[], date | None],
        write: Write,
    ) -> None:
        super().__init__(page)
        self._page, self._shelf, self._preferences = page, shelf, preferences
        self._pairs, self._today, self._write = pairs, today, write
        self._form: GearForm | None = None
        self._shown = ""
        page.list.worn.connect(self.wear)
        page.gear.add_wanted.connect(self.add)
        page.gear.edit_wanted.connect(self.edit)

    def wear(self, gear_id: str) -> None:
        """Say what was worn in the chosen runs."""
        pair = next((pair for pair in self._pairs() if str(pair.id) == gear_id), None)
        ids = [row.run.id for row in self._page.list.table.chosen()]
        if pair is not None and ids:
            said = self.tr("{name}: {runs}").format(name=pair.name, runs=texts.runs_counted(len(ids)))
            self._write(lambda: self._shelf.wear(ids, pair.kind, pair.id), said)

    def add(self) -> None:
        """Open the form for a new pair."""
        self._shown = ""
        self._made().start()

    def edit(self, gear_id: UUID) -> None:
        """Open the form with a pair."""
        pair = next((pair for pair in self._pairs() if pair.id == gear_id), None)
        if pair is not None:
            km = pair.metres_before / 1000
            self._shown = texts.trimmed(km / texts.KM_PER_MILE if self._miles else km)
            self._made().edit(pair, self._shown)

    def save(self) -> None:
        """Store the pair of the form."""
        form = self._form
        if form is None:
            return
        typed = form.before.text().strip()
        before = words.number(typed) if typed else 0.0
        form.before.set_problem(before is None)
        if before is None:
            form.show_problem(words.not_a_distance(typed, form.unit))
            return
        km = before * texts.KM_PER_MILE if self._miles else before
        kind, name = GearKind(form.kind.current()), form.name.text()
        old = next((pair for pair in self._pairs() if pair.id == form.pair), None)
        if old is None:
            done = self._write(lambda: self._shelf.add(kind, name, km), name, form.show_problem)
        else:
            away = old.retired_on or self._today()
            retired = away if form.state.current() == "away" else None
            # What was not touched keeps the digits that the form does not show.
            metres = old.metres_before if typed == self._shown else km * 1000
            changed = replace(old, kind=kind, name=name, metres_before=metres, retired_on=retired)
            done = self._write(lambda: self._shelf.amend(changed), name, form.show_problem)
        if done is not None:
            form.close_card()

    def delete(self) -> None:
        """Delete the pair of the form."""
        form = self._form
        if form is None or form.pair is None:
            return
        pair = form.pair
        form.close_card()
        self._write(
            lambda: self._shelf.delete(pair), self.tr("Deleted: {name}").format(name=form.name.text())
        )

    @property
    def _miles(self) -> bool:
        return self._preferences.settings.distance is Distance.MILES

    def _made(self) -> GearForm:
        unit = words.miles() if self._miles else words.km()
        if self._form is not None and self._form.unit != unit:
            self._form.deleteLater()
            self._form = None
        if self._form is None:
            self._form = GearForm(self._page, unit)
            self._form.saved.connect(self.save)
            self._form.delete_wanted.connect(self.delete)
        return self._form
