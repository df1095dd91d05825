"""What the session form holds and shows: values and pure functions without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.pain import Measure, zone
from rehab.domain.session import ALARMS, Done, SessionDraft, SetEntry, StopReason
from rehab.ui import texts
from rehab.ui.session import words

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from uuid import UUID

    from rehab.domain.program import Routine
    from rehab.domain.session import Session
    from rehab.ui.forms.proposal_card import ProposalState

STRIPS = ("before", "during", "after")
"""The questions of the form in the order in which they are answered."""
EFFORT_STEP = 2
"""Word i of the effort row is stored as 2i on the scale of ten."""
ZONE_TONES = {"green": "good", "amber": "amber", "red": "red"}


@dataclass(frozen=True, slots=True)
class Played:
    """What the player knows of a session that was just played. `complete`: nothing is left to go back to."""

    worked: timedelta
    exercises_done: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """What the form is about.

    `session` None: not stored yet. `planned_day` None: outside the plan. `past_day`: the day that it is added
    to afterwards. `first_sets` are the sets as the form first showed them. `played`: the form is the summary
    after the player. `flagged`: a warning sign waits for a look, so nothing is called fine.
    """

    episode_id: UUID
    primary: Measure
    name: str
    minutes: int | None
    routine_key: str | None
    planned_day: date | None
    session: Session | None = None
    past_day: date | None = None
    doses: tuple[str, ...] = ()
    first_sets: tuple[SetEntry, ...] = ()
    played: Played | None = None
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class FormValues:
    """What the person has entered so far. `effort` is the number of the word, 1-5; `at` None means now."""

    sets: tuple[SetEntry, ...]
    before: int | None = None
    during: int | None = None
    after: int | None = None
    effort: int | None = None
    reason: StopReason | None = None
    note: str = ""
    at: datetime | None = None

    @property
    def done(self) -> Done:
        """How much was done, from the sets."""
        planned = sum(entry.sets_planned for entry in self.sets)
        done = sum(min(entry.sets_done, entry.sets_planned) for entry in self.sets)
        if not planned or done >= planned:
            return Done.ALL
        return Done.PART if done else Done.NONE

    def with_sets(self, index: int, done: int) -> FormValues:
        """The same with other sets done of one exercise, kept between none and all of them."""
        entry = self.sets[index]
        changed = replace(entry, sets_done=max(0, min(done, entry.sets_planned)))
        sets = (*self.sets[:index], changed, *self.sets[index + 1 :])
        values = replace(self, sets=sets)
        complete = values.done is Done.ALL and values.reason not in ALARMS
        return replace(values, reason=None) if complete else values


@dataclass(frozen=True, slots=True)
class Guidance:
    """What a score means for now. `asks`: the person can say that pain ended the session."""

    text: str
    tone: str
    asks: bool = False


@dataclass(frozen=True, slots=True)
class StripState:
    """One question of the form."""

    key: str
    title: str
    hint: str
    value: int | None
    guidance: Guidance | None = None


@dataclass(frozen=True, slots=True)
class RowState:
    """One exercise with its sets."""

    name: str
    dose: str
    done: int
    planned: int
    text: str
    pain: str = ""


@dataclass(frozen=True, slots=True)
class SessionState:
    """The whole form."""

    title: str
    subtitle: str
    strips: tuple[StripState, ...]
    rows: tuple[RowState, ...]
    effort: int | None
    reason: StopReason | None
    asks_reason: bool
    note: str
    at: datetime
    editing: bool
    draft_found: bool
    summary: bool = False
    can_go_back: bool = True
    sign: str = ""
    """Value of the sharp pain or limp that was noted, or empty."""
    proposal: ProposalState | None = None

    @property
    def first_empty(self) -> str:
        """Key of the first question without an answer, or an empty text."""
        return next((strip.key for strip in self.strips if strip.value is None), "")


def planned_sets(routine: Routine) -> tuple[SetEntry, ...]:
    """All sets of a routine as done: what most sessions need to record."""
    return tuple(
        SetEntry(
            exercise=p.exercise,
            name=p.name,
            sets_planned=p.dose.sets,
            sets_done=p.dose.sets,
            reps=p.dose.reps,
            hold_s=p.dose.hold_s,
            load=p.dose.load,
        )
        for p in routine.prescriptions
    )


def sets_of_session(session: Session, routine: Routine | None) -> tuple[SetEntry, ...]:
    """The sets of a stored session; when it has none, those of its routine as all done or all left out."""
    if session.sets or routine is None:
        return session.sets
    planned = planned_sets(routine)
    if session.done is Done.NONE:
        return tuple(replace(entry, sets_done=0) for entry in planned)
    return planned


def values_of_session(session: Session, sets: tuple[SetEntry, ...]) -> FormValues:
    """A stored session as form values."""
    return FormValues(
        sets=sets,
        before=session.before,
        during=session.during,
        after=session.after,
        effort=_word_of(session.effort),
        reason=session.reason,
        note=session.note,
        at=session.at,
    )


def values_of_draft(draft: SessionDraft) -> FormValues:
    """A half-filled form as it was left."""
    return FormValues(
        sets=draft.sets,
        before=draft.before,
        during=draft.during,
        after=draft.after,
        effort=_word_of(draft.effort),
        reason=draft.reason,
        note=draft.note,
        at=draft.at,
    )


def _word_of(effort: int | None) -> int | None:
    return None if effort is None else max(1, (effort + 1) // EFFORT_STEP)


def build_draft(subject: Subject, values: FormValues) -> SessionDraft:
    """What is handed to the session log."""
    stored = subject.session
    effort = None if values.effort is None else values.effort * EFFORT_STEP
    if stored is not None and _word_of(stored.effort) == values.effort:
        # A finer value than the five words, from another source, is not rounded by being looked at.
        effort = stored.effort
    # A session may be stored without sets; as long as nobody touches them, it counts what it counted before.
    untouched = stored is not None and values.sets == subject.first_sets
    done = stored.done if stored is not None and untouched else values.done
    return SessionDraft(
        done=done,
        routine_key=subject.routine_key,
        planned_day=subject.planned_day,
        at=values.at,
        before=values.before,
        during=values.during,
        after=values.after,
        effort=effort,
        reason=values.reason,
        note=values.note.strip(),
        sets=values.sets,
    )


def build_guidance(
    key: str, value: int | None, primary: Measure, flagged: bool = False, sign: str = ""
) -> Guidance | None:
    """The bar under a strip: zones for pain during and after, nothing for pain before [M16-h, M17-h, P].

    A noted sign outweighs the score: no score is called fine beside it.
    """
    if value is None or key == "before":
        return None
    light = zone(value).value
    if sign and light != "red":
        return None
    if flagged and light != "red":
        return Guidance(words.noted(value), "neutral", asks=False)
    text = words.guidance(light, value, key, primary is Measure.FIRST_STEP)
    return Guidance(text, ZONE_TONES[light], asks=light == "red")


def build_session_state(
    subject: Subject,
    values: FormValues,
    now: datetime,
    draft_found: bool = False,
    proposal: ProposalState | None = None,
) -> SessionState:
    """The form for one moment.

    Args:
        subject: What it is about.
        values: What was entered.
        now: The present instant, shown where no other time was chosen.
        draft_found: Whether the values come from a form that was left half filled.
        proposal: A change of a dose that the session speaks for.
    """
    played = subject.played
    editing = subject.session is not None and played is None
    done = build_draft(subject, values).done
    sign = values.reason.value if values.reason is not None and values.reason in ALARMS else ""
    return SessionState(
        title=subject.name if played is None else words.session_done(),
        subtitle=_subtitle(subject, values),
        strips=tuple(
            StripState(
                key,
                words.strip_title(key),
                words.strip_hint(key),
                getattr(values, key),
                build_guidance(key, getattr(values, key), subject.primary, subject.flagged, sign),
            )
            for key in asked(subject)
        ),
        rows=_rows(subject, values),
        effort=values.effort,
        reason=values.reason,
        asks_reason=not sign and (done is not Done.ALL or values.reason is not None),
        note=values.note,
        at=values.at or now,
        editing=editing,
        draft_found=draft_found,
        summary=played is not None,
        can_go_back=played is None or not played.complete,
        sign=sign,
        proposal=proposal,
    )


def asked(subject: Subject) -> tuple[str, ...]:
    """The questions of the form; after the player only those that it has not asked already."""
    if subject.played is None or subject.session is None:
        return STRIPS
    return ("during", "after") if subject.session.during is None else ("after",)


def _subtitle(subject: Subject, values: FormValues) -> str:
    played = subject.played
    if played is None:
        return words.subtitle(subject.minutes, len(values.sets))
    return words.played(subject.name, played.worked, played.exercises_done, len(values.sets))


def _rows(subject: Subject, values: FormValues) -> tuple[RowState, ...]:
    doses = (*subject.doses, *[""] * len(values.sets))
    return tuple(
        RowState(
            e.name,
            dose,
            e.sets_done,
            e.sets_planned,
            words.sets(e.sets_done, e.sets_planned),
            words.row_pain(e.pain) if subject.played is not None else "",
        )
        for e, dose in zip(values.sets, doses, strict=False)
    )


def doses_of(routine: Routine | None, sets: tuple[SetEntry, ...]) -> tuple[str, ...]:
    """Short dose of each entry, as its routine prescribes it; empty where the routine has it no longer."""
    prescribed = {} if routine is None else {p.exercise: p.dose for p in routine.prescriptions}
    return tuple(
        texts.dose_short(prescribed[entry.exercise]) if entry.exercise in prescribed else "" for entry in sets
    )
