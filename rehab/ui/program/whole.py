"""What the person does with the whole plan: templates, putting changes in use, phases, pauses, start and end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import UserError
from rehab.ui import texts
from rehab.ui.pause_card import PauseAsked, PauseCard
from rehab.ui.program.questions import AskDay, AskName, VersionsCard

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.program.presenter import ProgramPresenter

DAYS_AHEAD = 29


class WholePresenter(QObject):
    """Carries out the menus, the bar of changes and the way to the next phase."""

    def __init__(
        self,
        page: ProgramPage,
        owner: ProgramPresenter,
        services: Services,
        navigate: Callable[[str], None],
    ) -> None:
        super().__init__(owner)
        self._page, self._owner, self._services, self._navigate = page, owner, services, navigate
        page.pick_clicked.connect(self.pick)
        page.header.template_chosen.connect(self.use_template)
        page.header.template_deleted.connect(self.delete_template)
        page.header.action_chosen.connect(self.act)
        page.resume_clicked.connect(self._resume)
        page.draft.use_clicked.connect(self.use)
        page.draft.discard_clicked.connect(self.discard)
        page.gate.ticked.connect(self.tick)
        page.gate.next_clicked.connect(self.next_phase)
        page.gate.stay_clicked.connect(self.stay)

    def act(self, action: str) -> None:
        """Follow an entry of a menu."""
        actions: dict[str, Callable[[], None]] = {
            "save-template": self._ask_template,
            "another": self.pick,
            "print": self._owner.print_it,
            "calendar": lambda: self._owner.print_it("calendar"),
            "start": self._ask_start,
            "pause": self._ask_pause,
            "resume": self._resume,
            "end": self._ask_end,
            "versions": self._show_versions,
            "export": self._owner.hand_over,
        }
        actions[action]()

    def pick(self) -> None:
        """Choose another programme."""
        self._navigate("first_run:program")

    # templates

    def use_template(self, slug: str) -> None:
        """Begin a draft with a template."""
        episode = self._owner.episode
        if episode is None:
            self.pick()
            return
        self._owner.try_write(lambda: self._services.builder.draft_from(episode, slug))

    def delete_template(self, slug: str) -> None:
        """Delete an own template; it can be taken back."""
        self._owner.try_write(lambda: self._services.templates.delete(slug))

    def _ask_template(self) -> None:
        plan = self._owner.plan
        if plan is None:
            return
        card = AskName(self._page, self.tr("Save as template"), plan.name, self.tr("Save"))
        card.given.connect(self._on_template_name)
        self._card: AskName | AskDay | PauseCard = card
        card.open_card(card.field)

    def _on_template_name(self, name: str) -> None:
        plan = self._owner.plan
        if plan is not None:
            self._finish(lambda: self._services.templates.save(plan, name))

    def _finish(self, action: Callable[[], Outcome[Any]]) -> None:
        """Carry out what a card asked for; what does not fit is said on the card."""
        try:
            self._owner.write(action)
        except UserError as problem:
            self._card.show_problem(texts.problem(problem))
            return
        self._card.close_card()

    # changes

    def use(self, day: date) -> None:
        """Put the draft in use from a day."""
        episode = self._owner.episode
        if episode is not None:
            seen = self._owner.seen
            self._owner.try_write(lambda: self._services.builder.use(episode, day, seen))

    def discard(self) -> None:
        """Drop the draft; it can be taken back."""
        episode = self._owner.episode
        if episode is not None:
            self._owner.try_write(lambda: self._services.builder.discard(episode))

    # phases

    def tick(self, criterion: str, ticked: bool) -> None:
        """Note that a criterion is met."""
        episode = self._owner.episode
        if episode is not None:
            self._owner.try_write(lambda: self._services.phases.tick(episode, criterion, ticked))

    def next_phase(self) -> None:
        """Begin the next phase, whatever is still open."""
        episode = self._owner.episode
        if episode is not None and self._owner.try_write(lambda: self._services.phases.go_on(episode)):
            self._owner.open("")

    def stay(self) -> None:
        """Stay a week longer."""
        episode = self._owner.episode
        if episode is not None:
            self._owner.try_write(lambda: self._services.phases.stay(episode))

    # pauses, start and end

    def _ask_pause(self) -> None:
        card = PauseCard(self._page, self._owner.today)
        card.asked.connect(self._on_pause)
        self._card = card
        card.open_card(card.first)

    def _on_pause(self, asked: PauseAsked) -> None:
        episode = self._owner.episode
        if episode is not None:
            pauses = self._services.pauses
            self._finish(lambda: pauses.pause(episode, asked.reason, asked.start, asked.end))

    def _resume(self) -> None:
        episode = self._owner.episode
        if episode is not None:
            self._owner.try_write(lambda: self._services.pauses.resume(episode))

    def _ask_start(self) -> None:
        text = self.tr("The whole plan moves along. Once sessions are logged, the start stays.")
        self._ask_day(self.tr("Change the start"), text, self.tr("Start then"), self._on_start)

    def _ask_end(self) -> None:
        text = self.tr("What was logged stays. The last day of the plan is:")
        self._ask_day(self.tr("End the plan"), text, self.tr("End the plan"), self._on_end)

    def _ask_day(self, title: str, text: str, word: str, done: Callable[[date], None]) -> None:
        today = self._owner.today
        days = [today + timedelta(days=i) for i in range(DAYS_AHEAD)]
        card = AskDay(self._page, title, text, days, today, word)
        card.given.connect(done)
        self._card = card
        card.open_card(card.day)

    def _on_start(self, day: date) -> None:
        episode = self._owner.episode
        if episode is not None:
            self._finish(lambda: self._services.builder.set_start(episode, day))

    def _on_end(self, day: date) -> None:
        episode = self._owner.episode
        if episode is not None:
            self._finish(lambda: self._services.builder.end(episode, day))

    def _show_versions(self) -> None:
        episode = self._owner.episode
        if episode is not None:
            VersionsCard(self._page, self._services.builder.versions(episode)).open_card()
