"""The tables. Only types that SQLite and PostgreSQL both know; the same tables come from the migrations."""

from typing import Any

import sqlalchemy as sa

from rehab.storage.column_types import PlainText, UtcDateTime

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _record(name: str, *parts: Any) -> sa.Table:
    """A table of mutable rows: own id, optimistic lock, when made and changed, when deleted."""
    return sa.Table(
        name,
        METADATA,
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("updated_at", UtcDateTime, nullable=False),
        sa.Column("deleted_at", UtcDateTime),
        *parts,
        sa.CheckConstraint("version >= 1", name="version"),
    )


def _text(name: str, size: int | None = None, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, PlainText(size), nullable=nullable)


def _whole(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _number(name: str, nullable: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Float, nullable=nullable)


def _to(table: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(f"{table}_id", sa.Uuid, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def _when() -> tuple[sa.Column[Any], ...]:
    """An instant, the offset the person lived in (minutes), and the local day it is judged by."""
    return (
        sa.Column("at", UtcDateTime, nullable=False),
        _whole("offset_min"),
        sa.Column("day", sa.Date, nullable=False),
    )


def _score(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} IS NULL OR ({name} >= 0 AND {name} <= 10)", name=f"{name}_0_10")


def _span() -> tuple[Any, ...]:
    return (
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date),
        sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="span"),
    )


patient = _record(
    "patient",
    _text("name", 200),
    sa.Column("is_me", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("is_sample", sa.Boolean(create_constraint=False), nullable=False),
)
episode = _record(
    "episode",
    _to("patient"),
    _text("site", 32),
    _text("side", 16),
    _text("primary_measure", 32),
    sa.Column("starts_on", sa.Date, nullable=False),
    _text("state", 16),
    _text("onset"),
    _text("detail"),
    sa.Column("worst_when", sa.JSON, nullable=False),
    sa.Index(None, "patient_id"),
)
program = _record(
    "program",
    _to("episode"),
    _text("slug", 100),
    _text("name", 200),
    sa.Column("starts_on", sa.Date, nullable=False),
    sa.Column("effective_from", sa.Date, nullable=False),
    sa.Column("effective_to", sa.Date),
    _whole("version_number"),
    sa.Column("review_weeks", sa.JSON, nullable=False),
    sa.CheckConstraint("effective_to IS NULL OR effective_to >= effective_from", name="effective"),
    sa.Index(None, "episode_id", "effective_from"),
)
phase = _record(
    "phase",
    _to("program"),
    _whole("position"),
    _text("name", 200),
    _text("aim"),
    _number("weeks_from"),
    _number("weeks_to", nullable=True),
    sa.Column("entry_criteria", sa.JSON, nullable=False),
    _text("move_on"),
    *_span(),
    sa.Index(None, "program_id", "position"),
)
routine = _record(
    "routine",
    _to("phase"),
    _whole("position"),
    _text("key", 100),
    _text("name", 200),
    _text("part", 16),
    _text("weekdays", 16, nullable=True),
    _whole("every_n_days", nullable=True),
    sa.CheckConstraint("(weekdays IS NULL) <> (every_n_days IS NULL)", name="one_recurrence"),
    sa.Index(None, "phase_id", "position"),
)
prescription = _record(
    "prescription",
    _to("routine"),
    _whole("position"),
    _text("exercise", 100),
    _text("name", 200),
    _text("note"),
    _text("progression"),
    _whole("sets"),
    _whole("reps", nullable=True),
    _whole("hold_s"),
    _number("minutes"),
    _number("tempo_up_s"),
    _number("tempo_hold_s"),
    _number("tempo_down_s"),
    _whole("rest_s"),
    _text("sides", 16),
    _text("load_type", 16),
    _number("load"),
    _whole("min_rest_h"),
    _whole("max_pain"),
    sa.Index(None, "routine_id", "position"),
)
session = _record(
    "session",
    _to("episode"),
    _text("done", 16),
    *_when(),
    _text("name", 200),
    _text("routine_key", 100, nullable=True),
    sa.Column("planned_day", sa.Date),
    _whole("pain_before", nullable=True),
    _whole("pain_during", nullable=True),
    _whole("pain_after", nullable=True),
    _whole("effort", nullable=True),
    _text("reason", 32, nullable=True),
    _text("note"),
    *(_score(name) for name in ("pain_before", "pain_during", "pain_after", "effort")),
    sa.Index(None, "episode_id", "day"),
    sa.Index(None, "episode_id", "planned_day", "routine_key", "done"),
)
set_entry = _record(
    "set_entry",
    _to("session"),
    _whole("position"),
    _text("exercise", 100),
    _text("name", 200),
    _whole("sets_planned"),
    _whole("sets_done"),
    _whole("reps", nullable=True),
    _whole("hold_s"),
    _number("load"),
    _whole("pain", nullable=True),
    _score("pain"),
    sa.Index(None, "session_id", "position"),
)
pain_reading = _record(
    "pain_reading",
    _to("episode"),
    _to("session", nullable=True),
    _text("measure", 32),
    _whole("value", nullable=True),
    *_when(),
    _score("value"),
    # Covers the pain series: the chart reads it without touching the table.
    sa.Index("ix_pain_reading_series", "episode_id", "day", "measure", "at", "value", "deleted_at"),
    sa.Index(None, "session_id"),
)
checkin_answer = _record(
    "checkin_answer",
    _to("episode"),
    _text("question", 32),
    _text("value", nullable=True),
    *_when(),
    sa.Index(None, "episode_id", "day", "question"),
)
goal = _record(
    "goal", _to("episode"), _whole("position"), _text("activity"), _text("note"), sa.Index(None, "episode_id")
)
weekly_answer = _record(
    "weekly_answer",
    _to("episode"),
    _to("goal", nullable=True),
    _text("question", 32),
    _whole("value", nullable=True),
    *_when(),
    sa.Index(None, "episode_id", "day"),
)
self_test = _record(
    "self_test",
    _to("episode"),
    _text("test", 64),
    _text("side", 16),
    _number("value", nullable=True),
    _text("note"),
    *_when(),
    sa.Index(None, "episode_id", "day"),
)
gear = _record(
    "gear",
    _to("patient"),
    _text("kind", 16),
    _text("name", 200),
    _number("metres_before"),
    sa.Column("starts_on", sa.Date),
    sa.Column("retired_on", sa.Date),
    sa.Index(None, "patient_id"),
)
run = _record(
    "run",
    _to("patient"),
    *_when(),
    _number("distance_m"),
    _number("moving_s", nullable=True),
    _number("elapsed_s", nullable=True),
    _whole("avg_hr", nullable=True),
    _whole("pain", nullable=True),
    _whole("level", nullable=True),
    sa.Column("shoe_id", sa.Uuid, sa.ForeignKey("gear.id")),
    sa.Column("insole_id", sa.Uuid, sa.ForeignKey("gear.id")),
    _text("name", 200),
    _text("source", 32),
    _text("file_hash", 64, nullable=True),
    sa.CheckConstraint("distance_m > 0", name="distance"),
    _score("pain"),
    sa.Index(None, "patient_id", "day", "distance_m"),
)
return_plan = _record(
    "return_plan",
    _to("episode"),
    sa.Column("starts_on", sa.Date, nullable=False),
    sa.Column("ends_on", sa.Date),
    _whole("level"),
    sa.Column("level_since", sa.Date, nullable=False),
    sa.Column("declined_on", sa.Date),
    sa.Column("bone", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("gate", sa.JSON, nullable=False),
    sa.Index(None, "episode_id"),
)
treatment = _record(
    "treatment",
    _to("episode"),
    _text("kind", 32),
    *_span(),
    _text("note"),
    _text("side", 16),
    _text("dose", 200),
    _text("started_by", 16),
    _text("provider", 200),
    sa.Index(None, "episode_id"),
)
checkup = _record(
    "checkup",
    _to("episode"),
    _text("form", 16),
    _text("level", 16),
    *_when(),
    sa.Index(None, "episode_id", "day"),
)
redflag_answer = _record(
    "redflag_answer",
    _to("episode"),
    _to("checkup"),
    _whole("position"),
    _text("question", 64),
    _text("value", 32),
    *_when(),
    sa.Index(None, "checkup_id", "position"),
)
flag = _record(
    "flag",
    _to("episode"),
    _to("checkup"),
    _text("question", 64),
    _text("level", 16),
    sa.Column("opened_on", sa.Date, nullable=False),
    sa.Column("closed_on", sa.Date),
    _text("closed_by", 200),
    _text("note"),
    sa.CheckConstraint("closed_on IS NULL OR closed_on >= opened_on", name="closed"),
    sa.Index(None, "episode_id", "closed_on"),
)
pain_map = _record("pain_map", _to("episode"), _text("note"), *_when(), sa.Index(None, "episode_id", "day"))
pain_spot = _record(
    "pain_spot",
    _to("pain_map"),
    _text("place", 32),
    _text("side", 16),
    _whole("intensity", nullable=True),
    sa.Column("qualities", sa.JSON, nullable=False),
    _score("intensity"),
    sa.Index(None, "pain_map_id"),
)
pause = _record(
    "pause", _to("episode"), _text("reason", 32), *_span(), _text("note"), sa.Index(None, "episode_id")
)
exercise_custom = _record(
    "exercise_custom",
    _text("slug", 100),
    _text("name", 200),
    sa.Column("archived", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("content", sa.JSON, nullable=False),
    sa.Index(None, "slug"),
)
rhythm = _record(
    "rhythm",
    _to("routine"),
    _whole("per_week", nullable=True),
    _text("times", 64),
    sa.Index(None, "routine_id"),
)
progression_rule = _record(
    "progression_rule",
    _to("prescription"),
    _text("kind", 16, nullable=True),
    _whole("at_least"),
    _whole("sessions"),
    _whole("max_pain"),
    _number("step"),
    sa.Column("declined_on", sa.Date),
    sa.Index(None, "prescription_id"),
)
shift = _record(
    "shift",
    _to("episode"),
    _text("routine_key", 100),
    sa.Column("origin", sa.Date, nullable=False),
    sa.Column("to_day", sa.Date, nullable=False),
    sa.Index(None, "episode_id", "origin"),
)
program_template = _record(
    "program_template",
    _text("name", 200),
    sa.Column("content", sa.JSON, nullable=False),
)
programme_custom = _record(
    "programme_custom",
    _text("slug", 100),
    _text("name", 200),
    sa.Column("archived", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("content", sa.JSON, nullable=False),
    sa.Index(None, "slug"),
)
photo = _record(
    "photo",
    _text("name", 40),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("name"),
)
draft = _record(
    "draft",
    _to("episode"),
    _text("key", 150),
    sa.Column("form", sa.JSON, nullable=False),
    sa.UniqueConstraint("episode_id", "key"),
)
care = _record(
    "care",
    _to("patient"),
    sa.Column("review_on", sa.Date),
    sa.Column("archived_on", sa.Date),
    sa.Index(None, "patient_id"),
)
care_note = _record(
    "care_note",
    _to("patient"),
    _text("text"),
    sa.Column("shared", sa.Boolean(create_constraint=False), nullable=False),
    *_when(),
    sa.Index(None, "patient_id", "day"),
)
# Worked out from the other tables: no record of its own, and never handed over.
kept_verdict = sa.Table(
    "kept_verdict",
    METADATA,
    sa.Column("episode_id", sa.Uuid, sa.ForeignKey("episode.id"), primary_key=True),
    _whole("marks"),
    sa.Column("day", sa.Date),
    _text("engine", 32),
    _text("state", 32, nullable=True),
    _number("p_failing"),
    _number("done"),
    _number("planned"),
    _number("baseline", nullable=True),
    _number("now", nullable=True),
    _whole("days_logged"),
)
app_meta = sa.Table("app_meta", METADATA, sa.Column("key", sa.String(64), primary_key=True), _text("value"))
