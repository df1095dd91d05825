"""Many patients: reviews, notes of who treats them, and verdicts that are kept. Frozen: it must not follow the code."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
KNOWN = tuple(
    sa.Table(name, METADATA, sa.Column("id", sa.Uuid, primary_key=True)) for name in ("patient", "episode")
)
"""Tables of earlier revisions that the new ones point to."""
Instant = sa.DateTime(timezone=True)


def _record(name: str, *parts: Any) -> sa.Table:
    """A table of mutable rows: own id, optimistic lock, when made and changed, when deleted."""
    return sa.Table(
        name,
        METADATA,
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("updated_at", Instant, nullable=False),
        sa.Column("deleted_at", Instant),
        *parts,
        sa.CheckConstraint("version >= 1", name="version"),
    )


def _to_patient() -> sa.Column[Any]:
    return sa.Column("patient_id", sa.Uuid, sa.ForeignKey("patient.id"), nullable=False)


_record(
    "care",
    _to_patient(),
    sa.Column("review_on", sa.Date),
    sa.Column("archived_on", sa.Date),
    sa.Index(None, "patient_id"),
)
_record(
    "care_note",
    _to_patient(),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("shared", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("offset_min", sa.Integer, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Index(None, "patient_id", "day"),
)
sa.Table(
    "kept_verdict",
    METADATA,
    sa.Column("episode_id", sa.Uuid, sa.ForeignKey("episode.id"), primary_key=True),
    sa.Column("marks", sa.Integer, nullable=False),
    sa.Column("day", sa.Date),
    sa.Column("engine", sa.String(32), nullable=False),
    sa.Column("state", sa.String(32)),
    sa.Column("p_failing", sa.Float, nullable=False),
    sa.Column("done", sa.Float, nullable=False),
    sa.Column("planned", sa.Float, nullable=False),
    sa.Column("baseline", sa.Float),
    sa.Column("now", sa.Float),
    sa.Column("days_logged", sa.Integer, nullable=False),
)


def upgrade() -> None:
    """Make the new tables."""
    METADATA.create_all(op.get_bind(), [table for table in METADATA.sorted_tables if table not in KNOWN])
