"""Logging sessions: at once, later, and changed afterwards."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Protocol
from uuid import UUID, uuid4

from rehab.domain.checkin import MAX_NOTE_CHARS, Question
from rehab.domain.clock import Clock, local_day, require_past
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise
from rehab.domain.pain import Measure, PainReading, Response, response, usual
from rehab.domain.program import Plan
from rehab.domain.schedule import routine_key
from rehab.domain.session import Session, SessionDraft, SetEntry
from rehab.domain.slot_name import form_key
from rehab.services.checkin import day_value, values_by_day
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.draft import DraftStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

KINDS = {"session", "pain"}
PLAY_KEY = "play"
"""Key of the kept form of a session that is being played."""
USUAL_DAYS = 28
"""How far back mornings are looked for when the usual one is reckoned, days."""


class Exercises(Protocol):
    """Where the names of exercises come from."""

    def exercises(self) -> tuple[Exercise, ...]:
        """All readable exercises."""


class SessionLog:
    """Stores sessions together with their pain scores, and keeps half-filled forms."""

    def __init__(self, database: Database, clock: Clock, catalog: Exercises, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog
        self._settings = settings

    def record(self, draft: SessionDraft, episode_id: UUID) -> Outcome[Session]:
        """Store a filled form; its kept draft is forgotten in the same step.

        A routine without a planned day counts for the day of the session.

        Raises:
            UserError: ``time_in_future``, ``time_without_offset``, ``routine_unknown``, ``exercise_unknown``,
                ``note_too_long`` or ``changed_elsewhere``.
        """
        at = require_past(draft.at or self._clock(), self._clock())
        day = self._day_of(at)
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            planned_day = (draft.planned_day or day) if draft.routine_key is not None else None
            session = self._session(
                work, uuid4(), episode_id, replace(draft, at=at, planned_day=planned_day), day
            )
            SessionStore(work).add(session)
            sync_scores(CheckinStore(work), session)
            rows = work.changes
            DraftStore(work).clear(episode_id, form_key(draft.routine_key, draft.planned_day))
        return outcome(session, "session_logged", KINDS, episode_id, rows)

    def amend(self, session_id: UUID, version: int, draft: SessionDraft) -> Outcome[Session]:
        """Write a changed form over a session.

        What the form leaves empty of when, routine and sets stays as it was; scores, effort, reason and note
        are taken as they are.

        Raises:
            UserError: As `record`; ``changed_elsewhere`` when it was changed since it was read.
        """
        with self._database.write() as work:
            store = SessionStore(work)
            old = _require(store, session_id)
            at = old.at if draft.at is None else require_past(draft.at, self._clock())
            whole = replace(
                draft,
                at=at,
                routine_key=draft.routine_key or old.routine_key,
                planned_day=draft.planned_day or old.planned_day,
                sets=draft.sets or old.sets,
            )
            day = old.day if at == old.at else self._day_of(at)
            session = self._session(work, session_id, old.episode_id, whole, day, old)
            store.amend(session, version)
            # Where somebody else was faster, some of what they stored may have been chosen.
            stored = _require(store, session_id)
            _forget_play(work, stored)
            sync_scores(CheckinStore(work), stored)
            rows = work.changes
        return outcome(stored, "session_amended", KINDS, old.episode_id, rows)

    def delete(self, session_id: UUID) -> Outcome[None]:
        """Delete a session with its sets and scores.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there any more.
        """
        with self._database.write() as work:
            session = delete_session(work, session_id)
            rows = work.changes
        return outcome(None, "session_deleted", KINDS, session.episode_id, rows)

    def session(self, session_id: UUID) -> Session | None:
        """One session, or None when it is not there."""
        with self._database.read() as work:
            return SessionStore(work).session(session_id)

    def on_day(self, episode_id: UUID, day: date) -> tuple[Session, ...]:
        """Sessions that were done on a day, in their order."""
        with self._database.read() as work:
            return SessionStore(work).on_day(episode_id, day)

    def response_for(self, session_id: UUID) -> Response | None:
        """How the next morning answered a session, or None without a score of that morning to compare."""
        with self._database.read() as work:
            session = SessionStore(work).session(session_id)
            return None if session is None else response_of(CheckinStore(work), session)

    def save_draft(self, form: Mapping[str, Any], episode_id: UUID, key: str | None = None) -> None:
        """Keep a half-filled form (plain JSON values) under its `form_key`; None is the form without a routine."""
        with self._database.write() as work:
            DraftStore(work).save(episode_id, key or "", form)

    def load_draft(self, episode_id: UUID, key: str | None = None) -> dict[str, Any] | None:
        """The half-filled form of a routine, or None."""
        with self._database.read() as work:
            return DraftStore(work).load(episode_id, key or "")

    def clear_draft(self, episode_id: UUID, key: str | None = None) -> None:
        """Forget a half-filled form."""
        with self._database.write() as work:
            DraftStore(work).clear(episode_id, key or "")

    def _day_of(self, at: datetime) -> date:
        return local_day(at, self._settings.settings.day_ends_at)

    def _session(
        self,
        work: Work,
        session_id: UUID,
        episode_id: UUID,
        draft: SessionDraft,
        day: date,
        old: Session | None = None,
    ) -> Session:
        if len(draft.note) > MAX_NOTE_CHARS:
            raise UserError("note_too_long", length=len(draft.note), limit=MAX_NOTE_CHARS)
        if old is not None and draft.routine_key == old.routine_key:
            name = old.name
        else:
            name = _routine_name(work, episode_id, draft)
        assert draft.at is not None
        return Session(
            id=session_id,
            episode_id=episode_id,
            done=draft.done,
            at=draft.at,
            day=day,
            name=name,
            routine_key=draft.routine_key,
            planned_day=draft.planned_day,
            before=draft.before,
            during=draft.during,
            after=draft.after,
            effort=draft.effort,
            reason=draft.reason,
            note=draft.note,
            sets=self._named(draft.sets),
        )

    def _named(self, sets: tuple[SetEntry, ...]) -> tuple[SetEntry, ...]:
        """Sets with the present names of their exercises, where the form gave none."""
        if all(entry.name for entry in sets):
            return sets
        names = {exercise.slug: exercise.name for exercise in self._catalog.exercises()}
        for entry in sets:
            if not entry.name and entry.exercise not in names:
                raise UserError("exercise_unknown", slug=entry.exercise, guess=None)
        return tuple(replace(entry, name=entry.name or names[entry.exercise]) for entry in sets)


def response_of(store: CheckinStore, session: Session) -> Response | None:
    """How the next morning answered a session: against the pain before it, else against the usual morning."""
    first, next_day = session.day - timedelta(days=USUAL_DAYS), session.day + timedelta(days=1)
    values = values_by_day(store.readings(session.episode_id, first, next_day, (Measure.FIRST_STEP,)))
    if next_day not in values:
        return None
    mornings = [day_value(values[day]) for day in sorted(values) if day <= session.day]
    minutes = {
        answer.day: int(answer.value)
        for answer in store.answers(session.episode_id, first, next_day)
        if answer.question is Question.STIFFNESS and answer.value is not None
    }
    usual_min = usual([minutes[day] for day in sorted(minutes) if day <= session.day])
    stiffer = minutes[next_day] - usual_min if next_day in minutes and usual_min is not None else 0
    return response(session.before, day_value(values[next_day]), usual(mornings), stiffer)


def delete_session(work: Work, session_id: UUID) -> Session:
    """Delete a session with its sets and scores inside a unit of work.

    Raises:
        UserError: ``changed_elsewhere`` when it is not there any more.
    """
    store = SessionStore(work)
    session = _require(store, session_id)
    readings = CheckinStore(work)
    for reading in readings.of_session(session_id).values():
        readings.delete_reading(reading.id)
    store.delete(session_id)
    _forget_play(work, session)
    return session


def _require(store: SessionStore, session_id: UUID) -> Session:
    found = store.session(session_id)
    if found is None:
        raise UserError("changed_elsewhere", table="session", id=session_id)
    return found


def _forget_play(work: Work, session: Session) -> None:
    """A session that was saved or deleted has nothing left to be carried on."""
    drafts = DraftStore(work)
    form = drafts.load(session.episode_id, PLAY_KEY)
    if form is not None and form.get("session") == str(session.id):
        drafts.clear(session.episode_id, PLAY_KEY)


def _routine_name(work: Work, episode_id: UUID, draft: SessionDraft) -> str:
    """Name of the routine in the plan of its day; empty outside the plan."""
    if draft.routine_key is None:
        return ""
    assert draft.planned_day is not None
    plan = ProgramStore(work).plan(episode_id, draft.planned_day)
    names = _routine_names(plan, draft.planned_day) if plan is not None else {}
    key = routine_key(draft.routine_key)
    if key not in names:
        raise UserError("routine_unknown", key=draft.routine_key)
    return names[key]


def _routine_names(plan: Plan, day: date) -> dict[str, str]:
    """Names by key; a key that several phases use has the name it has on the day."""
    running = plan.span_on(day)
    spans = [*plan.spans, *([running] if running is not None else [])]
    return {routine.key: routine.name for span in spans for routine in span.phase.routines}


def sync_scores(store: CheckinStore, session: Session) -> None:
    """Make the readings that belong to a session say what the session says."""
    there = store.of_session(session.id)
    scores = {Measure.BEFORE: session.before, Measure.DURING: session.during, Measure.AFTER: session.after}
    for measure, value in scores.items():
        old = there.get(measure)
        if value is None:
            if old is not None:
                store.delete_reading(old.id)
        elif old is None:
            reading = PainReading(
                uuid4(), session.episode_id, measure, value, session.at, session.day, session_id=session.id
            )
            store.add_reading(reading)
        elif (old.value, old.at, old.day) != (value, session.at, session.day):
            store.amend_reading(replace(old, value=value, at=session.at, day=session.day), None)
