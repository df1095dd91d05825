"""Who is shown: the switcher in the sidebar, the way between the list of patients and one of them, and clinic mode."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.services.outcome import ALL_KINDS, Change
from rehab.ui import texts
from rehab.ui.actions import CLINIC_PAGES, PAGES
from rehab.ui.jobs import Jobs
from rehab.ui.texts import clinic as words
from rehab.ui.theme import tokens
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from rehab.domain.patient import Patient
    from rehab.services.bundle import Services
    from rehab.ui.clinic.forms import NameForm
    from rehab.ui.feed import Feed, Published
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window

PATIENTS, PATIENT = "patients", "patient"
OWN = frozenset({PATIENTS, PATIENT})
"""Pages that stay when the person changes."""
NAME_WIDTH = 360
"""As much of a name as a menu shows, in pixels at 100 %."""


class People(QObject):
    """Turns everything in the window to one person; in clinic mode to nobody while the list is shown."""

    mode_changed = Signal()
    """The pages of the sidebar are others."""

    def __init__(
        self, window: Window, services: Services, undo: UndoHistory, feed: Feed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._undo, self._feed = window, services, undo, feed
        # Working out the answers of a long list takes a minute: no other page waits for it.
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="caseload")
        self.jobs = Jobs(self._executor, self)
        self._form: NameForm | None = None
        self._menu: Menu | None = None
        self._restore()
        self._shared = 0
        self._count_shared()
        window.sidebar.profile.clicked.connect(self.open_menu)
        window.navigated.connect(self._on_navigated)
        window.elsewhere.connect(self._on_elsewhere)
        feed.changed.connect(self._on_changed)

    @property
    def clinic(self) -> bool:
        """Whether somebody treats patients here."""
        return self._services.preferences.settings.clinic

    @property
    def on_list(self) -> bool:
        """Whether no patient of the clinic is open."""
        return self.clinic and self._services.people.chosen is None

    @property
    def pages(self) -> tuple[str, ...]:
        """Pages of the sidebar."""
        return CLINIC_PAGES if self.clinic else PAGES

    @property
    def home(self) -> str:
        """The page to begin with."""
        if self.clinic:
            return PATIENTS
        return "first_run" if self._services.people.current() is None else "today"

    def close(self) -> None:
        """Let what runs end; what is not stored is worked out again the next time."""
        self.jobs.close()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _restore(self) -> None:
        """Show who was shown last."""
        kept = self._services.preferences.settings.person
        if not kept or self.clinic:
            return
        if any(str(person.id) == kept for person in self._services.people.patients()):
            self._services.people.choose(UUID(kept))
            self._undo.follow(UUID(kept))

    # who

    def show_person(self, person_id: UUID | None) -> None:
        """Turn everything to a person, or to nobody in the clinic; pages of the person before are forgotten."""
        if person_id == self._services.people.chosen:
            return
        self._services.people.choose(person_id)
        self._undo.follow(person_id)
        here = self._window.current_page
        self._window.drop_pages(OWN | {here})
        self._feed.publish(Change(ALL_KINDS), read_by=here if here in OWN else "")

    def switch(self, person_id: UUID | None) -> None:
        """Show another person of the household from now on, on the page that is open."""
        people = self._services.people
        me = next((person for person in people.patients() if person.is_me), None)
        wanted = None if me is not None and me.id == person_id else person_id
        if wanted == people.chosen:
            return
        here = self._window.current_page
        people.choose(wanted)
        self._undo.follow(wanted)
        self._remember(person="" if wanted is None else str(wanted))
        self._count_shared()
        self._window.drop_pages()
        self._feed.publish(Change(ALL_KINDS))
        self._window.go(here if here in self._window.listed and people.current() is not None else self.home)

    def set_clinic(self, on: bool) -> None:
        """Become a clinic, or the computer of one household again."""
        self._remember(clinic=on, person="")
        self._services.people.choose(None)
        self._undo.follow(None)
        self._window.drop_pages()
        self._window.list_pages(self.pages)
        self.mode_changed.emit()
        self._feed.publish(Change(ALL_KINDS))
        self._window.go(self.home)

    def _remember(self, **settings: object) -> None:
        try:
            self._services.preferences.change(**settings)
        except EnvironmentProblem as problem:
            self._window.notices.show_problem(problem)

    def _on_navigated(self, name: str) -> None:
        if name == PATIENTS:
            self.show_person(None)
        self.show_profile()

    def _on_changed(self, published: Published) -> None:
        if published.change.kinds & {"patient", "program"}:
            self.show_profile()
        if "patient" in published.change.kinds and not self.clinic:
            before = self._shared
            self._count_shared()
            if self._shared > before:
                self.show_notes()

    def _count_shared(self) -> None:
        self._shared = 0 if self.clinic else len(self._services.clinic.shared_notes())

    def show_notes(self) -> None:
        """What whoever treats the person wrote for them; it opens by itself when a file has brought some."""
        from rehab.ui.clinic.shared_notes import SharedNotes

        card = SharedNotes(self._window, self._services.clinic.shared_notes())
        card.closed.connect(card.deleteLater)
        card.open_card()

    def show_profile(self) -> None:
        """Say in the sidebar whose data are shown."""
        people = self._services.people
        person = people.me()
        if self.on_list:
            self._window.sidebar.set_profile(self.tr("Clinic"), words.patients_counted(people.count()))
            return
        episode = people.current()
        caption = texts.capitalised(texts.complaint(episode.site, episode.side)) if episode else ""
        name = self.tr("My rehab") if person is None else self._called(person)
        self._window.sidebar.set_profile(name, caption, people.is_sample() and not self.clinic)

    def _called(self, person: Patient) -> str:
        """What a person is called here; the stored name of the sample is English."""
        if person.is_me and person.is_sample:
            return self.tr("Sample person")
        return person.name or self.tr("My rehab")

    # the menu

    def open_menu(self) -> None:
        """Offer who can be shown, below the card in the sidebar."""
        card = self._window.sidebar.profile
        self._menu = self.menu()
        self._menu.popup(card.mapToGlobal(card.rect().bottomLeft()))

    def menu(self) -> Menu:
        """Persons of the household, or the list of patients; and how to add one."""
        menu = Menu(self._window)
        menu.setObjectName("people_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.clinic:
            everybody = menu.addAction(self.tr("&All patients"))
            everybody.setObjectName("people_all")
            everybody.triggered.connect(lambda: self._window.go(PATIENTS))
        else:
            self._add_persons(menu)
        menu.addSeparator()
        add = menu.addAction(self.tr("&New patient…") if self.clinic else self.tr("&Add a person…"))
        add.setObjectName("people_add")
        add.triggered.connect(self._ask_name)
        if not self.clinic and self._services.people.me() is not None:
            rename = menu.addAction(self.tr("&Name of this person…"))
            rename.setObjectName("people_rename")
            rename.triggered.connect(self._ask_new_name)
        if self._shared and not self.clinic:
            notes = menu.addAction(self.tr("Notes from who &treats me…"))
            notes.setObjectName("people_notes")
            notes.triggered.connect(self.show_notes)
        mode = menu.addAction(self.tr("&Clinic: list of patients"))
        mode.setObjectName("people_clinic")
        mode.setCheckable(True)
        mode.setChecked(self.clinic)
        mode.triggered.connect(self.set_clinic)
        return menu

    def _add_persons(self, menu: Menu) -> None:
        people = self._services.people
        shown = people.me()
        everybody = sorted(people.patients(), key=lambda person: not person.is_me)
        for number, person in enumerate(everybody, start=1):
            # A menu takes a single & for the sign of its key, and grows as wide as its longest entry.
            shown_name = menu.fontMetrics().elidedText(
                self._called(person), Qt.TextElideMode.ElideRight, tokens().px(NAME_WIDTH)
            )
            shown_name = shown_name.replace("&", "&&")
            action = menu.addAction(f"&{number}  {shown_name}" if number < 10 else shown_name)
            action.setObjectName(f"person_{number}")
            action.setCheckable(True)
            action.setChecked(shown is not None and person.id == shown.id)
            action.triggered.connect(lambda _on=False, key=person.id: self.switch(key))

    def _on_elsewhere(self, target: str) -> None:
        if target == "people":
            self.open_menu()

    def _ask_name(self) -> None:
        self._open_form(self.tr("New patient") if self.clinic else self.tr("Add a person"), "", self._add)

    def _ask_new_name(self) -> None:
        person = self._services.people.me()
        self._open_form(self.tr("Name of this person"), person.name if person else "", self._rename)

    def _open_form(self, title: str, text: str, then: object) -> None:
        from rehab.ui.clinic.forms import NameForm

        if self._form is not None:
            self._form.deleteLater()
        self._form = NameForm(self._window, "person", title, self.tr("Name or number"))
        self._form.named.connect(then)
        self._form.ask(text)

    def _add(self, name: str) -> None:
        try:
            made = self._services.clinic.add(name)
        except Problem as problem:
            self._say(problem)
            return
        self._close_form()
        self._undo.push(made.undo, texts.undo(made.undo.code))
        self._feed.publish(made.change)
        if self.clinic:
            self._window.go(f"{PATIENT}:{made.value.id}")
        else:
            self.switch(made.value.id)

    def _rename(self, name: str) -> None:
        person = self._services.people.me()
        if person is None:
            return
        try:
            made = self._services.clinic.rename(person.id, name)
        except Problem as problem:
            self._say(problem)
            return
        self._close_form()
        self._undo.push(made.undo, texts.undo(made.undo.code))
        self._feed.publish(made.change)

    def _say(self, problem: Problem) -> None:
        if self._form is not None:
            self._form.show_problem(texts.problem(problem))

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.close_card()
