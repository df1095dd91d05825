"""The numbers of the rules for a person: those of the complaint, and what was changed."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from rehab.domain.advice import usual_thresholds
from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.domain.thresholds import DEFAULT, Thresholds
from rehab.services.condition import condition_on
from rehab.services.outcome import Outcome, outcome
from rehab.storage.limits import LimitStore
from rehab.storage.patient import PatientStore

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.patient import Episode
    from rehab.services.condition import Conditions
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database
    from rehab.storage.work import Work

NAMES = tuple(field.name for field in fields(Thresholds))
ORDERED = (
    ("mic_low", "mic_high"),
    ("logged_min", "logged_window"),
    ("spike_reference_min", "spike_reference"),
    ("first_day", "judge_day"),
    ("judge_day", "late_day"),
    ("alarm_off", "alarm_on"),
    ("alarm_on", "alarm_sure"),
)
"""Pairs of which the first may not be more than the second."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers in force, and those of the complaint before anybody changed one."""

    now: Thresholds
    usual: Thresholds

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of what was changed, in the order of the table."""
        return tuple(name for name in NAMES if getattr(self.now, name) != getattr(self.usual, name))


class LimitDesk:
    """Reads, changes and resets the numbers of the person a complaint belongs to."""

    def __init__(
        self, database: Database, clock: Clock, settings: Preferences, programmes: Conditions
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._programmes = programmes

    def limits(self, episode_id: UUID) -> Limits:
        """The numbers of a complaint.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        with self._database.read() as work:
            return self._read(work, PatientStore(work).require_episode(episode_id))

    def change(self, episode_id: UUID, name: str, value: float) -> Outcome[Thresholds]:
        """Change one number; nothing has changed when it is refused.

        Returns:
            The numbers in force now.

        Raises:
            UserError: ``threshold_unknown``, ``threshold_out_of_range``, ``threshold_contradicts`` with the other
                name and its value, or ``changed_elsewhere``.
        """
        if name not in NAMES:
            raise UserError("threshold_unknown", name=name)
        whole = isinstance(getattr(DEFAULT, name), int)
        number = int(value) if whole and float(value).is_integer() else value
        with self._database.write() as work:
            complaint = PatientStore(work).require_episode(episode_id)
            found = self._read(work, complaint)
            changed = _with(found.now, name, number)
            require_order(changed, name)
            kept = LimitStore(work).changed(complaint.patient_id) | {name: number}
            LimitStore(work).put(complaint.patient_id, _without_usual(kept, found.usual))
            rows = work.changes
        return outcome(changed, "limit_changed", {"settings"}, episode_id, rows)

    def reset(self, episode_id: UUID, name: str | None = None) -> Outcome[Thresholds]:
        """Give one number, or all of them, what the complaint has by itself.

        Returns:
            The numbers in force now.

        Raises:
            UserError: ``threshold_contradicts`` when one number alone would not fit the others, or
                ``changed_elsewhere``.
        """
        with self._database.write() as work:
            complaint = PatientStore(work).require_episode(episode_id)
            store, found = LimitStore(work), self._read(work, complaint)
            now, kept = found.usual, {}
            if name is not None:
                now = _with(found.now, name, getattr(found.usual, name))
                require_order(now, name)
                before = store.changed(complaint.patient_id)
                kept = {key: value for key, value in before.items() if key != name}
            store.put(complaint.patient_id, kept)
            rows = work.changes
        return outcome(now, "limit_reset" if name else "limits_reset", {"settings"}, episode_id, rows)

    def _read(self, work: Work, complaint: Episode) -> Limits:
        today = local_day(self._clock(), self._settings.settings.day_ends_at)
        condition = condition_on(work, complaint, self._programmes, today)
        return read_limits(work, complaint, condition)


def read_limits(work: Work, complaint: Episode, condition: str) -> Limits:
    """The numbers of a complaint. A kept number that no longer fits is passed over, never a reason to stop."""
    usual = usual_thresholds(condition)
    now = usual
    for name, value in LimitStore(work).changed(complaint.patient_id).items():
        try:
            now = _with(now, name, value)
        except (UserError, TypeError):
            continue
    return Limits(now if not _disorder(now) else usual, usual)


def require_order(thresholds: Thresholds, name: str) -> None:
    """Refuse numbers of which one makes nonsense of another.

    Raises:
        UserError: ``threshold_contradicts``; `name` is the one that was changed.
    """
    for low, high in _disorder(thresholds):
        if name in (low, high):
            other, side = (high, "most") if name == low else (low, "least")
            raise UserError(
                "threshold_contradicts",
                name=name,
                value=getattr(thresholds, name),
                other=other,
                limit=getattr(thresholds, other),
                side=side,
            )


def _with(thresholds: Thresholds, name: str, value: float) -> Thresholds:
    changes: dict[str, Any] = {name: value}
    return replace(thresholds, **changes)


def _disorder(thresholds: Thresholds) -> list[tuple[str, str]]:
    return [(low, high) for low, high in ORDERED if getattr(thresholds, low) > getattr(thresholds, high)]


def _without_usual(kept: dict[str, int | float], usual: Thresholds) -> dict[str, int | float]:
    return {name: value for name, value in kept.items() if name in NAMES and getattr(usual, name) != value}
