"""Changing a plan: a draft that is kept at every step, and versions that hold from a day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day
from rehab.domain.difference import PlanChange, difference
from rehab.domain.errors import UserError
from rehab.domain.phases import held
from rehab.domain.plan_edit import moved_to_start, tidy
from rehab.domain.program import Plan
from rehab.domain.schedule import Timetable
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.services.program import Planner, plan_to_show, put_in_force
from rehab.storage.database import Database
from rehab.storage.plan_draft import PlanDraftStore, same_plan
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

KINDS = {"program"}
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Version:
    """A version that is or was in force, with what it changed from the one before."""

    plan: Plan
    changes: tuple[PlanChange, ...]


@dataclass(frozen=True, slots=True)
class Editing:
    """The plan, the one that is being changed, and what differs.

    `from_day` is the first day from which the changes can hold, `plan` the one in force on it.
    """

    plan: Plan | None
    draft: Plan | None
    changes: tuple[PlanChange, ...]
    from_day: date
    timetable: Timetable
    """All versions."""
    preview: Timetable
    """The same with the draft as if it were in use from `from_day`."""

    def with_draft(self, draft: Plan) -> "Editing":
        """The same with another draft."""
        changes = difference(self.plan, draft) if self.plan is not None else ()
        preview = with_draft(self.timetable, draft, self.from_day)
        return replace(self, draft=draft, changes=changes, preview=preview)


class PlanBuilder:
    """Keeps drafts and puts versions in force. The past of a plan is never written."""

    def __init__(self, database: Database, clock: Clock, planner: Planner, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._planner = planner
        self._settings = settings

    def editing(self, episode_id: UUID) -> Editing:
        """Where the person stands."""
        today = self._today()
        with self._database.read() as work:
            timetable = ProgramStore(work).timetable(episode_id)
            first = first_free_day(work, episode_id, today)
            plan = plan_to_show(timetable.versions, first)
            draft = PlanDraftStore(work).plan(episode_id)
        without = Editing(plan, None, (), first, timetable, timetable)
        return without if draft is None else without.with_draft(draft)

    def keep(self, draft: Plan, code: str = "plan_changed", seen: Editing | None = None) -> Outcome[Plan]:
        """Keep a step of a draft, so that it survives a crash and can be undone.

        Args:
            draft: The plan as it was changed.
            code: What is done, for the undo list.
            seen: What was looked at while it was changed; None to keep the step whatever there is.

        Returns:
            The draft as it is kept: what somebody else changed may have been chosen instead.

        Raises:
            UserError: ``changed_elsewhere`` when somebody else changed the draft meanwhile.
        """
        with self._database.write() as work:
            drafts = PlanDraftStore(work)
            if seen is None:
                drafts.keep_plan(draft)
            else:
                drafts.keep_over(draft, seen.draft)
                kept = drafts.plan(draft.episode_id)
                draft = draft if kept is None or same_plan(kept, draft) else kept
            rows = work.changes
        return outcome(draft, code, {"draft"}, draft.episode_id, rows)

    def draft_from(self, episode_id: UUID, slug: str) -> Outcome[Plan]:
        """Begin a draft with a programme or an own template, to start on the first day that is free.

        Raises:
            UserError: ``programme_unknown``.
        """
        programme = self._planner.programme(slug)
        with self._database.write() as work:
            first = first_free_day(work, episode_id, self._today())
            draft = self._planner.plan_of(programme, episode_id, first)
            PlanDraftStore(work).keep_plan(draft)
            rows = work.changes
        return outcome(draft, "template_used", {"draft"}, episode_id, rows)

    def discard(self, episode_id: UUID) -> Outcome[None]:
        """Give the changes up."""
        with self._database.write() as work:
            PlanDraftStore(work).drop_plan(episode_id)
            rows = work.changes
        return outcome(None, "draft_discarded", {"draft"}, episode_id, rows)

    def use(self, episode_id: UUID, day: date | None = None, seen: Editing | None = None) -> Outcome[Plan]:
        """Follow the draft from a day; what was in force before ends the day before.

        Args:
            episode_id: The complaint.
            day: The first day.
            seen: What was looked at when this was decided; None to follow whatever draft there is.

        Raises:
            UserError: ``nothing_to_use`` without a draft, ``version_in_past`` for a day before the first free one,
                ``changed_elsewhere`` when somebody else changed the draft or the plan in force meanwhile.
        """
        with self._database.write() as work:
            drafts = PlanDraftStore(work)
            draft = drafts.plan(episode_id)
            if draft is None:
                raise UserError("nothing_to_use")
            first = first_free_day(work, episode_id, self._today())
            if seen is not None:
                plan = plan_to_show(ProgramStore(work).versions(episode_id), first)
                in_force = None if plan is None else plan.id
                if not same_plan(draft, seen.draft) or in_force != (seen.plan and seen.plan.id):
                    raise UserError("changed_elsewhere", table="program", id=in_force)
            from_day = day or first
            stored = self._put(work, draft, from_day)
            drafts.drop_plan(episode_id)
            rows = work.changes
        return outcome(stored, "plan_version", KINDS, episode_id, rows)

    def change(
        self,
        episode_id: UUID,
        edit: Callable[[Plan, date], Plan],
        code: str,
        also: Callable[[Work], None] = lambda _work: None,
    ) -> Outcome[Plan]:
        """Change the plan in force at once, from the first free day; a draft takes the change over too.

        Args:
            episode_id: The complaint.
            edit: Gives the changed plan from the plan and the day from which it holds.
            code: What is done, for the undo list.
            also: What is written with it.

        Raises:
            UserError: ``no_plan``, ``changed_elsewhere`` when there is nothing to change, or what the edit refuses.
        """
        with self._database.write() as work:
            day = first_free_day(work, episode_id, self._today())
            plan = self._require(work, episode_id)
            changed = edit(plan, day)
            if changed == plan:
                raise UserError("changed_elsewhere", table="program", id=plan.id)
            stored = self._put(work, changed, day)
            drafts = PlanDraftStore(work)
            draft = drafts.plan(episode_id)
            if draft is not None and _same(draft, plan):
                drafts.keep_plan(edit(draft, day))
            also(work)
            rows = work.changes
        return outcome(stored, code, KINDS, episode_id, rows)

    def set_start(self, episode_id: UUID, start: date) -> Outcome[Plan]:
        """Begin the whole plan on another day, while nothing has been logged for it.

        Raises:
            UserError: ``no_plan``, ``start_fixed`` once sessions are logged, ``version_in_past`` for a day that has
                passed.
        """
        today = self._today()
        with self._database.write() as work:
            plan = self._require(work, episode_id)
            if any(s.routine_key for s in SessionStore(work).between(episode_id, plan.start, today)):
                raise UserError("start_fixed", start=plan.start)
            if start < today:
                raise UserError("version_in_past", day=start, first=today)
            programs = ProgramStore(work)
            known = programs.versions(episode_id)
            for old in known:
                if _same(old, plan):
                    programs.delete(old)
            last = _until(known, plan, start)
            moved = replace(moved_to_start(plan, start), id=uuid4(), effective_to=last)
            stored = put_in_force(programs, moved, keep_others=True)
            rows = work.changes
        return outcome(stored, "start_changed", KINDS, episode_id, rows)

    def end(self, episode_id: UUID, last: date | None = None) -> Outcome[None]:
        """End the plan; its last day is today unless another one is given.

        Raises:
            UserError: ``no_plan`` or ``version_in_past``.
        """
        today = self._today()
        last_day = last or today
        with self._database.write() as work:
            plan = self._require(work, episode_id)
            if last_day < today - DAY:
                raise UserError("version_in_past", day=last_day, first=today)
            programs = ProgramStore(work)
            if last_day < plan.effective_from:
                programs.delete(plan)
            else:
                programs.end(plan.id, last_day)
            PlanDraftStore(work).drop_plan(episode_id)
            rows = work.changes
        return outcome(None, "plan_ended", KINDS, episode_id, rows)

    def versions(self, episode_id: UUID) -> tuple[Version, ...]:
        """All versions, newest first, each with what it changed."""
        with self._database.read() as work:
            plans = ProgramStore(work).versions(episode_id)
        before = (None, *plans)
        told = [
            Version(plan, difference(old, plan) if old is not None and _same(old, plan) else ())
            for old, plan in zip(before, plans, strict=False)
        ]
        return tuple(reversed(told))

    def _put(self, work: Work, plan: Plan, day: date) -> Plan:
        first = first_free_day(work, plan.episode_id, self._today())
        if day < first:
            raise UserError("version_in_past", day=day, first=first)
        programs = ProgramStore(work)
        known = programs.versions(plan.episode_id)
        if not any(_same(version, plan) for version in known):
            begun = moved_to_start(plan, day)
            begun = replace(begun, id=uuid4(), effective_to=None, spans=held(begun.spans, day))
            return put_in_force(programs, tidy(begun))
        from_day = max(day, plan.start)
        last = _until(known, plan, from_day)
        spans = held(plan.spans, from_day)
        version = replace(plan, id=uuid4(), effective_from=from_day, effective_to=last, spans=spans)
        return put_in_force(programs, tidy(version), keep_others=True)

    def _require(self, work: Work, episode_id: UUID) -> Plan:
        """The plan as it holds on the first free day: a version made today may wait for tomorrow."""
        first = first_free_day(work, episode_id, self._today())
        plan = plan_to_show(ProgramStore(work).versions(episode_id), first)
        if plan is None:
            raise UserError("no_plan")
        return plan

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def with_draft(timetable: Timetable, draft: Plan, first: date) -> Timetable:
    """A timetable as it would be with a draft in use from a day."""
    begun = max(first, draft.start)
    before = (v for v in timetable.versions if v.effective_from < begun)
    cut = tuple(replace(v, effective_to=min(v.effective_to or begun, begun - DAY)) for v in before)
    return replace(timetable, versions=(*cut, replace(draft, effective_from=begun, effective_to=None)))


def _until(known: Sequence[Plan], plan: Plan, day: date) -> date | None:
    """Last day of a plan that begins on a day: before another programme that waits, or open."""
    others = [v.effective_from for v in known if not _same(v, plan) and v.effective_from > day]
    return min(others) - DAY if others else None


def _same(one: Plan, other: Plan) -> bool:
    """Whether two plans are versions of the same undertaking."""
    return (one.slug, one.start) == (other.slug, other.start)


def first_free_day(work: Work, episode_id: UUID, today: date) -> date:
    """First day from which a change can hold.

    Today, or tomorrow when something was logged today: what was done keeps the plan it was done by.
    """
    logged = SessionStore(work).between(episode_id, today, today)
    return today + DAY if any(s.routine_key for s in logged) else today
