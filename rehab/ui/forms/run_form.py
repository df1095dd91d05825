"""The form of a run: distance and day, and what else somebody may want to say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.domain.gear import GearKind
from rehab.domain.pain import HIGHEST
from rehab.ui.widgets import Combo, TextField
from rehab.ui.widgets.day_field import DayField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rehab.domain.gear import Gear


@dataclass(frozen=True, slots=True)
class RunEntry:
    """A run as it was typed. Shoes, insoles and level as the keys of their choices, empty for none."""

    distance: str
    minutes: str
    day: date
    name: str = ""
    pain: int | None = None
    shoe: str = ""
    insole: str = ""
    level: str = ""


class RunForm(FormCard):
    """Distance, minutes and day; name, pain, shoes and level where they can be said."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget, unit: str) -> None:
        super().__init__(parent, "run", self.tr("Log a run"))
        self.unit = unit
        self._begun = False
        self.distance = TextField(self.tr("for example 5.2"))
        self.distance.setObjectName("run_distance")
        self.minutes = TextField(self.tr("optional"))
        self.minutes.setObjectName("run_minutes")
        self.day = DayField(self.tr("Day of the run"))
        self.day.setObjectName("run_day")
        self.name = TextField(self.tr("optional"))
        self.name.setObjectName("run_name")
        self.name.setAccessibleName(self.tr("Name"))
        self.pain = Combo(self.tr("Worst pain during it"))
        self.pain.setObjectName("run_pain")
        unknown = [("", self.tr("not noted"))]
        self.pain.set_choices(unknown + [(str(n), str(n)) for n in range(HIGHEST + 1)])
        self.shoe, self.insole = Combo(self.tr("Shoes")), Combo(self.tr("Insoles"))
        self.shoe.setObjectName("run_shoe")
        self.insole.setObjectName("run_insole")
        self.level = Combo(self.tr("Way back to running"))
        self.level.setObjectName("run_level")
        self.distance.setAccessibleName(self.tr("Distance in {unit}").format(unit=unit))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.add_field(self.tr("Distance in {unit}").format(unit=unit), self.distance)
        self.add_field(self.tr("Minutes"), self.minutes)
        self.add_field(self.tr("Day"), self.day)
        self.add_field(self.tr("Worst pain during it, 0 to 10"), self.pain)
        self.add_field(self.tr("Name"), self.name)
        self._places = {
            "shoe": self.add_field(self.tr("Shoes"), self.shoe),
            "insole": self.add_field(self.tr("Insoles"), self.insole),
            "level": self.add_field(self.tr("Way back to running"), self.level),
        }
        self.saved.connect(self._on_saved)

    def offer(self, gear: Sequence[Gear], levels: Sequence[tuple[str, str]], entry: RunEntry) -> None:
        """Offer shoes, insoles and levels; what there is none of is not asked for.

        Args:
            gear: Pairs in use, and those of the run itself.
            levels: Keys and words of the levels that can be chosen.
            entry: What is chosen at first.
        """
        none = [("", self.tr("not noted"))]
        for kind, combo, chosen in (
            (GearKind.SHOE, self.shoe, entry.shoe),
            (GearKind.INSOLE, self.insole, entry.insole),
        ):
            pairs = [(str(pair.id), pair.name) for pair in gear if pair.kind is kind]
            combo.set_choices(none + pairs, chosen)
            self._places[kind.value].setVisible(bool(pairs))
        self.level.set_choices([("", self.tr("not part of it")), *levels], entry.level)
        self._places["level"].setVisible(bool(levels))
        self.pain.set_current("" if entry.pain is None else str(entry.pain))
        self.name.setText(entry.name)

    def start(self, today: date) -> None:
        """Open it for today; what is half typed stays."""
        if self._begun:
            self.reset()
        self.set_title(self.tr("Log a run"))
        self.day.set_day(today)
        self.open_card(self.distance)

    def edit(self, entry: RunEntry) -> None:
        """Open it with a run that was logged."""
        self._begun = True
        self.set_title(self.tr("Change a run"))
        self.show_problem("")
        self.distance.setText(entry.distance)
        self.minutes.setText(entry.minutes)
        self.day.set_day(entry.day)
        self.open_card(self.distance)

    def reset(self) -> None:
        """Forget what was typed, after it was saved."""
        self._begun = False
        for field in (self.distance, self.minutes, self.name):
            field.clear()
        self.pain.set_current("")
        self.show_problem("")

    def _on_saved(self) -> None:
        pain = self.pain.current()
        self.submitted.emit(
            RunEntry(
                self.distance.text(),
                self.minutes.text(),
                self.day.day(),
                self.name.text(),
                int(pain) if pain else None,
                self.shoe.current(),
                self.insole.current(),
                self.level.current(),
            )
        )
