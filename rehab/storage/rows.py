"""The tables. Only types that SQLite and PostgreSQL both know; the same tables come from the migrations."""

import sqlalchemy as sa

from rehab.storage import columns
from rehab.storage.columns import number, record, score, span, text, to, when, whole

METADATA = columns.METADATA
"""All tables of this module."""

patient = record(
    "patient",
    text("name", 200),
    sa.Column("is_me", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("is_sample", sa.Boolean(create_constraint=False), nullable=False),
)
episode = record(
    "episode",
    to("patient"),
    text("site", 32),
    text("side", 16),
    text("primary_measure", 32),
    sa.Column("starts_on", sa.Date, nullable=False),
    text("state", 16),
    text("onset"),
    text("detail"),
    sa.Column("worst_when", sa.JSON, nullable=False),
    sa.Index(None, "patient_id"),
)
program = record(
    "program",
    to("episode"),
    text("slug", 100),
    text("name", 200),
    sa.Column("starts_on", sa.Date, nullable=False),
    sa.Column("effective_from", sa.Date, nullable=False),
    sa.Column("effective_to", sa.Date),
    whole("version_number"),
    sa.Column("review_weeks", sa.JSON, nullable=False),
    sa.CheckConstraint("effective_to IS NULL OR effective_to >= effective_from", name="effective"),
    sa.Index(None, "episode_id", "effective_from"),
)
phase = record(
    "phase",
    to("program"),
    whole("position"),
    text("name", 200),
    text("aim"),
    number("weeks_from"),
    number("weeks_to", nullable=True),
    sa.Column("entry_criteria", sa.JSON, nullable=False),
    text("move_on"),
    *span(),
    sa.Index(None, "program_id", "position"),
)
routine = record(
    "routine",
    to("phase"),
    whole("position"),
    text("key", 100),
    text("name", 200),
    text("part", 16),
    text("weekdays", 16, nullable=True),
    whole("every_n_days", nullable=True),
    sa.CheckConstraint("(weekdays IS NULL) <> (every_n_days IS NULL)", name="one_recurrence"),
    sa.Index(None, "phase_id", "position"),
)
prescription = record(
    "prescription",
    to("routine"),
    whole("position"),
    text("exercise", 100),
    text("name", 200),
    text("note"),
    text("progression"),
    whole("sets"),
    whole("reps", nullable=True),
    whole("hold_s"),
    number("minutes"),
    number("tempo_up_s"),
    number("tempo_hold_s"),
    number("tempo_down_s"),
    whole("rest_s"),
    text("sides", 16),
    text("load_type", 16),
    number("load"),
    whole("min_rest_h"),
    whole("max_pain"),
    sa.Index(None, "routine_id", "position"),
)
session = record(
    "session",
    to("episode"),
    text("done", 16),
    *when(),
    text("name", 200),
    text("routine_key", 100, nullable=True),
    sa.Column("planned_day", sa.Date),
    whole("pain_before", nullable=True),
    whole("pain_during", nullable=True),
    whole("pain_after", nullable=True),
    whole("effort", nullable=True),
    text("reason", 32, nullable=True),
    text("note"),
    *(score(name) for name in ("pain_before", "pain_during", "pain_after", "effort")),
    sa.Index(None, "episode_id", "day"),
    sa.Index(None, "episode_id", "planned_day", "routine_key", "done"),
)
set_entry = record(
    "set_entry",
    to("session"),
    whole("position"),
    text("exercise", 100),
    text("name", 200),
    whole("sets_planned"),
    whole("sets_done"),
    whole("reps", nullable=True),
    whole("hold_s"),
    number("load"),
    whole("pain", nullable=True),
    score("pain"),
    sa.Index(None, "session_id", "position"),
)
pain_reading = record(
    "pain_reading",
    to("episode"),
    to("session", nullable=True),
    text("measure", 32),
    whole("value", nullable=True),
    *when(),
    score("value"),
    # Covers the pain series: the chart reads it without touching the table.
    sa.Index("ix_pain_reading_series", "episode_id", "day", "measure", "at", "value", "deleted_at"),
    sa.Index(None, "session_id"),
)
checkin_answer = record(
    "checkin_answer",
    to("episode"),
    text("question", 32),
    text("value", nullable=True),
    *when(),
    sa.Index(None, "episode_id", "day", "question"),
)
goal = record(
    "goal", to("episode"), whole("position"), text("activity"), text("note"), sa.Index(None, "episode_id")
)
weekly_answer = record(
    "weekly_answer",
    to("episode"),
    to("goal", nullable=True),
    text("question", 32),
    whole("value", nullable=True),
    *when(),
    sa.Index(None, "episode_id", "day"),
)
self_test = record(
    "self_test",
    to("episode"),
    text("test", 64),
    text("side", 16),
    number("value", nullable=True),
    text("note"),
    *when(),
    sa.Index(None, "episode_id", "day"),
)
gear = record(
    "gear",
    to("patient"),
    text("kind", 16),
    text("name", 200),
    number("metres_before"),
    sa.Column("starts_on", sa.Date),
    sa.Column("retired_on", sa.Date),
    sa.Index(None, "patient_id"),
)
run = record(
    "run",
    to("patient"),
    *when(),
    number("distance_m"),
    number("moving_s", nullable=True),
    number("elapsed_s", nullable=True),
    whole("avg_hr", nullable=True),
    whole("pain", nullable=True),
    whole("level", nullable=True),
    sa.Column("shoe_id", sa.Uuid, sa.ForeignKey("gear.id")),
    sa.Column("insole_id", sa.Uuid, sa.ForeignKey("gear.id")),
    text("name", 200),
    text("source", 32),
    text("file_hash", 64, nullable=True),
    sa.CheckConstraint("distance_m > 0", name="distance"),
    score("pain"),
    sa.Index(None, "patient_id", "day", "distance_m"),
)
return_plan = record(
    "return_plan",
    to("episode"),
    sa.Column("starts_on", sa.Date, nullable=False),
    sa.Column("ends_on", sa.Date),
    whole("level"),
    sa.Column("level_since", sa.Date, nullable=False),
    sa.Column("declined_on", sa.Date),
    sa.Column("bone", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("gate", sa.JSON, nullable=False),
    sa.Index(None, "episode_id"),
)
treatment = record(
    "treatment",
    to("episode"),
    text("kind", 32),
    *span(),
    text("note"),
    text("side", 16),
    text("dose", 200),
    text("started_by", 16),
    text("provider", 200),
    sa.Index(None, "episode_id"),
)
checkup = record(
    "checkup",
    to("episode"),
    text("form", 16),
    text("level", 16),
    *when(),
    sa.Index(None, "episode_id", "day"),
)
redflag_answer = record(
    "redflag_answer",
    to("episode"),
    to("checkup"),
    whole("position"),
    text("question", 64),
    text("value", 32),
    *when(),
    sa.Index(None, "checkup_id", "position"),
)
flag = record(
    "flag",
    to("episode"),
    to("checkup"),
    text("question", 64),
    text("level", 16),
    sa.Column("opened_on", sa.Date, nullable=False),
    sa.Column("closed_on", sa.Date),
    text("closed_by", 200),
    text("note"),
    sa.CheckConstraint("closed_on IS NULL OR closed_on >= opened_on", name="closed"),
    sa.Index(None, "episode_id", "closed_on"),
)
pain_map = record("pain_map", to("episode"), text("note"), *when(), sa.Index(None, "episode_id", "day"))
pain_spot = record(
    "pain_spot",
    to("pain_map"),
    text("place", 32),
    text("side", 16),
    whole("intensity", nullable=True),
    sa.Column("qualities", sa.JSON, nullable=False),
    score("intensity"),
    sa.Index(None, "pain_map_id"),
)
pause = record(
    "pause", to("episode"), text("reason", 32), *span(), text("note"), sa.Index(None, "episode_id")
)
exercise_custom = record(
    "exercise_custom",
    text("slug", 100),
    text("name", 200),
    sa.Column("archived", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("content", sa.JSON, nullable=False),
    sa.Index(None, "slug"),
)
rhythm = record(
    "rhythm",
    to("routine"),
    whole("per_week", nullable=True),
    text("times", 64),
    sa.Index(None, "routine_id"),
)
progression_rule = record(
    "progression_rule",
    to("prescription"),
    text("kind", 16, nullable=True),
    whole("at_least"),
    whole("sessions"),
    whole("max_pain"),
    number("step"),
    sa.Column("declined_on", sa.Date),
    sa.Index(None, "prescription_id"),
)
shift = record(
    "shift",
    to("episode"),
    text("routine_key", 100),
    sa.Column("origin", sa.Date, nullable=False),
    sa.Column("to_day", sa.Date, nullable=False),
    sa.Index(None, "episode_id", "origin"),
)
program_template = record(
    "program_template",
    text("name", 200),
    sa.Column("content", sa.JSON, nullable=False),
)
programme_custom = record(
    "programme_custom",
    text("slug", 100),
    text("name", 200),
    sa.Column("archived", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("content", sa.JSON, nullable=False),
    sa.Index(None, "slug"),
)
photo = record(
    "photo",
    text("name", 40),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("name"),
)
draft = record(
    "draft",
    to("episode"),
    text("key", 150),
    sa.Column("form", sa.JSON, nullable=False),
    sa.UniqueConstraint("episode_id", "key"),
)
care = record(
    "care",
    to("patient"),
    sa.Column("review_on", sa.Date),
    sa.Column("archived_on", sa.Date),
    sa.Index(None, "patient_id"),
)
care_note = record(
    "care_note",
    to("patient"),
    text("text"),
    sa.Column("shared", sa.Boolean(create_constraint=False), nullable=False),
    *when(),
    sa.Index(None, "patient_id", "day"),
)
# Worked out from the other tables: no record of its own, and never handed over.
kept_verdict = sa.Table(
    "kept_verdict",
    METADATA,
    sa.Column("episode_id", sa.Uuid, sa.ForeignKey("episode.id"), primary_key=True),
    whole("marks"),
    sa.Column("day", sa.Date),
    text("engine", 32),
    text("state", 32, nullable=True),
    sa.Column("undecided", sa.Boolean(create_constraint=False), nullable=False),
    number("p_failing"),
    number("done"),
    number("planned"),
    number("baseline", nullable=True),
    number("now", nullable=True),
    whole("days_logged"),
)
app_meta = sa.Table("app_meta", METADATA, sa.Column("key", sa.String(64), primary_key=True), text("value"))
