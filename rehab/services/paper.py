"""What goes on paper: a plan, a draft of one, or a programme of the library, as pages and as a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import UserError
from rehab.domain.paper import PaperSize, PlanPaper, phase_papers, running_phases, week_start
from rehab.domain.patient import Side, Site, primary_measure
from rehab.domain.schedule import Timetable
from rehab.exchange.handout import handout
from rehab.exchange.plan_paper import Layout, draw_exercises, plan_document
from rehab.paths import resource
from rehab.storage.disk import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from rehab.domain.checkup import CheckQuestion
    from rehab.domain.exercise import Exercise
    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan
    from rehab.domain.sheet import Sheet
    from rehab.exchange.typeset import Document
    from rehab.services.builder import PlanBuilder
    from rehab.services.collection import Collection
    from rehab.services.patient import People
    from rehab.services.preferences import Preferences
    from rehab.services.program import Planner

    Step = Callable[[int, int], None]

__all__ = ["Layout", "PaperDesk", "PaperSize", "Wish"]

_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be put on paper.

    Attributes:
        programme: Slug or code of a programme of the library; empty for the plan of the complaint.
        draft: The plan that is being changed, where there is one, instead of the one in use.
        phases: Indexes of phases from 0; None for those that run in the two weeks, or for all of a programme.
        first: A day of the first week of the tick sheet; today by default.
    """

    programme: str = ""
    draft: bool = False
    phases: frozenset[int] | None = None
    first: date | None = None


class PaperDesk:
    """Gathers what is printed, and makes the document and the web page of it."""

    def __init__(
        self,
        clock: Clock,
        collection: Collection,
        people: People,
        planner: Planner,
        builder: PlanBuilder,
        settings: Preferences,
    ) -> None:
        self._clock = clock
        self._collection = collection
        self._people = people
        self._planner = planner
        self._builder = builder
        self._settings = settings

    # what

    def phases(self, episode: Episode | None, wish: Wish) -> tuple[tuple[str, bool], ...]:
        """All phases of what is wished for: name, and whether it is printed.

        Raises:
            UserError: ``no_plan`` or ``programme_unknown``.
        """
        plan, _timetable = self._plan(episode, wish)
        chosen = self._phases_of(plan, wish)
        return tuple((span.phase.name, index in chosen) for index, span in enumerate(plan.spans))

    def paper(self, episode: Episode | None, wish: Wish, country: str = "") -> PlanPaper:
        """Everything that stands on the paper, as values.

        Args:
            episode: The complaint; None for a programme that nobody follows.
            wish: What is wanted.
            country: Two-letter code that the computer is set to, for the emergency number.

        Raises:
            UserError: ``no_plan``, ``programme_unknown``, or ``phase_unknown`` for a phase that the plan has not.
        """
        plan, timetable = self._plan(episode, wish)
        wanted = self._phases_of(plan, wish)
        if not wanted or not all(0 <= index < len(plan.spans) for index in wanted):
            raise UserError("phase_unknown", count=len(plan.spans))
        exercises = {exercise.slug: exercise for exercise in self._collection.exercises()}
        dated = not wish.programme
        site = self._site(episode, wish)
        settings = self._settings.settings
        return PlanPaper(
            name=plan.name,
            person=self._person(episode) if dated else "",
            site=site,
            side=episode.side if episode is not None and dated else Side.NONE,
            measure=episode.primary if episode is not None and dated else primary_measure(site or Site.BACK),
            dated=dated,
            draft=wish.draft and dated,
            made=self._today(),
            phases=phase_papers(
                plan, timetable, wanted, self._first(wish), exercises.get, settings.week_starts_on, dated
            ),
            warnings=self._warnings(site),
            emergency=self._collection.guide().emergency_number(settings.country or country),
            flagged=timetable.flagged_on(self._today()),
            pause=timetable.paused_on(self._today()),
        )

    def pictured(self, paper: PlanPaper) -> dict[str, Exercise]:
        """The exercises on a paper by slug, in their order."""
        rows = (row for phase in paper.phases for session in phase.sessions for row in session.exercises)
        return {row.prescription.exercise: row.exercise for row in rows if row.exercise is not None}

    # pages and files

    def document(
        self,
        paper: PlanPaper,
        sheet: Sheet,
        layout: Layout,
        step: Step | None = None,
    ) -> Document:
        """A paper in its words as a document.

        Args:
            paper: What stands on it.
            sheet: The same in words.
            layout: Size of paper and amount of detail.
            step: Told how many drawings of how many are made; may raise to stop.
        """
        pictures = draw_exercises(self.pictured(paper), self._settings.settings.tone, step=step)
        return plan_document(sheet, layout, pictures, self._clock())

    def handout(self, paper: PlanPaper, sheet: Sheet, step: Step | None = None) -> bytes:
        """The plan as the content of one web page that needs no network; arguments as in `document`."""
        pictures = draw_exercises(self.pictured(paper), self._settings.settings.tone, "light", step)
        return handout(sheet, pictures, resource("assets", "paper"))

    def save_handout(
        self,
        paper: PlanPaper,
        sheet: Sheet,
        file: Path,
        replace_it: bool = False,
        step: Step | None = None,
    ) -> Path:
        """Write the plan as one web page that needs no network, whole or not at all.

        Args:
            paper: What stands on it.
            sheet: The same in words.
            file: Where to; an ending is added when there is none.
            replace_it: Whether a file of this name may be replaced.
            step: Told how many drawings of how many are made; may raise to stop.

        Raises:
            UserError: ``file_exists``.
            EnvironmentProblem: When the disk refuses.
        """
        target = file if file.suffix else file.with_suffix(".html")
        return write_whole(target, self.handout(paper, sheet, step), replace_it)

    # parts

    def _plan(self, episode: Episode | None, wish: Wish) -> tuple[Plan, Timetable]:
        if wish.programme:
            programme = self._planner.programme(wish.programme)
            plan = self._planner.plan_of(programme, _NOBODY, week_start(self._today()))
            return plan, Timetable((plan,))
        if episode is None:
            raise UserError("no_plan")
        editing = self._builder.editing(episode.id)
        if wish.draft and editing.draft is not None:
            return editing.draft, editing.preview
        if editing.plan is None:
            raise UserError("no_plan")
        return editing.plan, editing.timetable

    def _phases_of(self, plan: Plan, wish: Wish) -> frozenset[int]:
        if wish.phases is not None:
            return wish.phases
        if wish.programme:
            return frozenset(range(len(plan.spans)))
        return running_phases(plan, self._first(wish))

    def _first(self, wish: Wish) -> date:
        return week_start(wish.first or self._today(), self._settings.settings.week_starts_on)

    def _site(self, episode: Episode | None, wish: Wish) -> Site | None:
        if not wish.programme:
            return episode.site if episode is not None else None
        sites = self._planner.programme(wish.programme).sites
        known = [site for site in Site if site.value in sites]
        return known[0] if len(known) == 1 else None

    def _person(self, episode: Episode | None) -> str:
        if episode is None:
            return ""
        return next((p.name for p in self._people.patients() if p.id == episode.patient_id), "")

    def _warnings(self, site: Site | None) -> tuple[CheckQuestion, ...]:
        signs = [
            question
            for question in self._collection.guide().questions
            if question.urgency.urgent and (question.belongs_to(site) if site else not question.sites)
        ]
        return tuple(sorted(signs, key=lambda question: -question.urgency.rank))

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)
