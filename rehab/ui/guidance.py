"""Find anything, help and the tour: connects them with what the window shows and what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.ui.actions import page_title
from rehab.ui.widgets.modal import open_card

if TYPE_CHECKING:
    from datetime import date

    from rehab.services.bundle import Services
    from rehab.ui.commands import Commands
    from rehab.ui.find.presenter import FindPresenter
    from rehab.ui.find.state import Entry, Finder
    from rehab.ui.help.presenter import HelpPresenter
    from rehab.ui.help.topics import Part
    from rehab.ui.people import People
    from rehab.ui.tour.presenter import TourOffer, TourPresenter
    from rehab.ui.window import Window

FIND, HELP, TOUR = "find", "help", "tour"
COMMAND, PERSON = "command", "person"
BESIDE = ("history", "settings")
"""Pages that are reached by a key of their own."""
NOT_OFFERED = frozenset({*BESIDE, "find_anything", "next_region", "previous_region"})
"""Commands that the search itself stands for, or that need the place where the focus is."""


class Guidance(QObject):
    """Made when the window has its pages; what it shows is made when somebody asks for it."""

    def __init__(
        self, window: Window, services: Services, commands: Commands, people: People, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._services = window, services
        self._commands, self._people = commands, people
        self._finder: FindPresenter | None = None
        self._help: HelpPresenter | None = None
        self._tour: TourPresenter | None = None
        self._offer: TourOffer | None = None
        window.navigated.connect(self._on_navigated)
        window.elsewhere.connect(self._on_elsewhere)

    def _on_elsewhere(self, target: str) -> None:
        name, _, argument = target.partition(":")
        if name == FIND:
            self.find()
        elif name == HELP:
            self.help(argument)
        elif name == TOUR:
            self.tour()
        elif name == COMMAND:
            self._commands.run(argument)
        elif name == PERSON:
            self._people.switch(UUID(argument))

    # find anything

    def find(self) -> None:
        """Open the search over everything, unless something else waits for an answer."""
        if open_card(self._window) is not None:
            return
        if self._finder is None:
            from rehab.ui.find.presenter import FindPresenter

            self._finder = FindPresenter(self._window, self.known, self._window.go, self)
        self._finder.open()

    def known(self) -> Finder:
        """A search over what is at hand now; nothing is waited for."""
        from rehab.ui.find import state

        library = self._services.library
        first = [*self._pages(), *self._commands_offered()]
        more = [*self._settings(), *self._persons()]
        if library.ready:
            more += state.programmes(self._services.planner.programmes())
            more += state.exercises(library.exercises())
        if self._services.checkups.ready:
            more += state.guide_cards(self._services.checkups.guide())
        day = None if self._services.people.current() is None else self._today()
        return state.Finder([*first, *more], len(first), library.index, day)

    def _today(self) -> date:
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)

    def _pages(self) -> list[Entry]:
        from rehab.ui.find.state import Kind, entry

        keys = {name: self._commands.keys_of(f"page_{name}") for name in self._window.listed}
        keys |= {name: self._commands.keys_of(name) for name in BESIDE}
        return [
            entry(Kind.PAGE, page_title(name), name, keys=pressed, icon=_ICONS.get(name, name))
            for name, pressed in keys.items()
        ]

    def _commands_offered(self) -> list[Entry]:
        from rehab.ui.find.state import Kind, entry

        return [
            entry(Kind.COMMAND, offer.text, f"{COMMAND}:{offer.name}", detail=offer.menu, keys=offer.keys)
            for offer in self._commands.offered()
            if offer.name not in NOT_OFFERED
        ]

    def _settings(self) -> list[Entry]:
        from rehab.ui.find.state import Kind, entry
        from rehab.ui.settings.state import build_settings_state

        s = self._services
        shown = build_settings_state(s.preferences.settings, "", s.paths.data_dir, "")
        found: list[Entry] = []
        for section in shown.sections:
            found.append(entry(Kind.SETTING, section.title, f"settings:{section.key}", icon=section.icon))
            found += [
                entry(
                    Kind.SETTING,
                    row.title,
                    f"settings:{section.key}/{row.field}",
                    row.caption,
                    detail=section.title,
                )
                for card in section.cards
                for row in card
            ]
        return found

    def _persons(self) -> list[Entry]:
        from rehab.ui.find.state import Kind, entry

        clinic = self._people.clinic
        return [
            entry(Kind.PERSON, person.name, f"patient:{person.id}" if clinic else f"{PERSON}:{person.id}")
            for person in self._services.people.patients()
            if person.name
        ]

    # help

    def help(self, wanted: str) -> None:
        """Open help at a chapter, or at what is said about a page."""
        if self._help is None:
            from rehab.ui.help.presenter import HelpPresenter

            self._help = HelpPresenter(self._window, self._chapters, self)
            self._help.tour_wanted.connect(self.tour)
        self._help.open(wanted)

    def _chapters(self, page: str) -> tuple[Part, ...]:
        from rehab.ui.help import parts

        checkups = self._services.checkups
        # The first seconds after the start the files are still being read: help does not wait for them.
        ready = checkups.ready and self._services.library.ready
        sources = checkups.sources() if ready else ()
        reviewed = checkups.guide().reviewed if ready else None
        return (
            parts.page_part(page),
            parts.keys_part(),
            parts.verdict_part(),
            parts.sources_part(sources, reviewed),
            parts.stored_part(self._services.paths, self._services.preferences.settings.shared_database),
            parts.limits_part(),
        )

    # the tour

    def tour(self) -> None:
        """Lead through the window, for one person; in the clinic one has to be open."""
        if self._people.on_list:
            self._window.go("patients")
            return
        if self._tour is None:
            from rehab.ui.tour.presenter import TourPresenter

            self._tour = TourPresenter(self._window, self)
        self._tour.start()

    def _on_navigated(self, page: str) -> None:
        """Whoever has come through the first minutes is offered the tour."""
        new = page == "first_run" and not self._people.clinic and self._services.people.current() is None
        if new and self._offer is None and not self._services.preferences.settings.tour_offered:
            from rehab.ui.tour.presenter import TourOffer

            self._offer = TourOffer(self._window, self._services.preferences, self)


_ICONS = {"history": "list"}
"""Icons of pages whose name is none."""
