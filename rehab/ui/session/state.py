"""What the session form shows, from what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.pain import Measure, zone
from rehab.domain.session import ALARMS, Done, SetEntry, StopReason
from rehab.ui import texts
from rehab.ui.session import words
from rehab.ui.session.values import asked, build_draft

if TYPE_CHECKING:
    from datetime import datetime

    from rehab.domain.program import Routine
    from rehab.ui.forms.proposal_card import ProposalState
    from rehab.ui.session.values import FormValues, Subject

ZONE_TONES = {"green": "good", "amber": "amber", "red": "red"}


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
