"""Times of the day, rules with blanks, shifted sessions and own templates. Frozen: it must not follow the code."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0001"

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
KNOWN = tuple(
    sa.Table(name, METADATA, sa.Column("id", sa.Uuid, primary_key=True))
    for name in ("episode", "routine", "prescription")
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


def _text(name: str, size: int | None = None, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(size) if size else sa.Text, nullable=nullable)


def _whole(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _number(name: str, nullable: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Float, nullable=nullable)


def _to(table: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(f"{table}_id", sa.Uuid, sa.ForeignKey(f"{table}.id"), nullable=nullable)


_record(
    "rhythm",
    _to("routine"),
    _whole("per_week", nullable=True),
    _text("times", 64),
    sa.Index(None, "routine_id"),
)
_record(
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
_record(
    "shift",
    _to("episode"),
    _text("routine_key", 100),
    sa.Column("origin", sa.Date, nullable=False),
    sa.Column("to_day", sa.Date, nullable=False),
    sa.Index(None, "episode_id", "origin"),
)
_record(
    "program_template",
    _text("name", 200),
    sa.Column("content", sa.JSON, nullable=False),
)


NEW = [table for table in METADATA.sorted_tables if table not in KNOWN]


def upgrade() -> None:
    """Make the new tables."""
    METADATA.create_all(op.get_bind(), NEW)


def downgrade() -> None:
    """Drop them."""
    METADATA.drop_all(op.get_bind(), NEW)
