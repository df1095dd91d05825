"""More about a run, shoes and insoles, and the way back to running. Frozen: it must not follow the code."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

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


def _to(table: str) -> sa.Column[Any]:
    return sa.Column(f"{table}_id", sa.Uuid, sa.ForeignKey(f"{table}.id"), nullable=False)


_record(
    "gear",
    _to("patient"),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("metres_before", sa.Float, nullable=False),
    sa.Column("starts_on", sa.Date),
    sa.Column("retired_on", sa.Date),
    sa.Index(None, "patient_id"),
)
run = _record(
    "run",
    _to("patient"),
    sa.Column("at", Instant, nullable=False),
    sa.Column("offset_min", sa.Integer, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("distance_m", sa.Float, nullable=False),
    sa.Column("moving_s", sa.Float),
    sa.Column("elapsed_s", sa.Float),
    sa.Column("avg_hr", sa.Integer),
    sa.Column("pain", sa.Integer),
    sa.Column("level", sa.Integer),
    sa.Column("shoe_id", sa.Uuid, sa.ForeignKey("gear.id")),
    sa.Column("insole_id", sa.Uuid, sa.ForeignKey("gear.id")),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("source", sa.String(32), nullable=False),
    sa.Column("file_hash", sa.String(64)),
    sa.CheckConstraint("distance_m > 0", name="distance"),
    sa.CheckConstraint("pain IS NULL OR (pain >= 0 AND pain <= 10)", name="pain_0_10"),
    sa.Index(None, "patient_id", "day", "distance_m"),
)
_record(
    "return_plan",
    _to("episode"),
    sa.Column("starts_on", sa.Date, nullable=False),
    sa.Column("ends_on", sa.Date),
    sa.Column("level", sa.Integer, nullable=False),
    sa.Column("level_since", sa.Date, nullable=False),
    sa.Column("declined_on", sa.Date),
    sa.Column("bone", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("gate", sa.JSON, nullable=False),
    sa.Index(None, "episode_id"),
)
NEW = frozenset({"elapsed_s", "avg_hr", "pain", "level", "shoe_id", "insole_id"})
"""What is not known of a run that was stored before."""


def upgrade() -> None:
    """Make the new tables; runs that are there keep what they say."""
    bind = op.get_bind()
    op.execute("CREATE TABLE run_kept AS SELECT * FROM run")
    op.drop_table("run")
    METADATA.create_all(bind, [table for table in METADATA.sorted_tables if table not in KNOWN])
    kept = [column.name for column in run.columns if column.name not in NEW]
    source = sa.table("run_kept", *(sa.column(name) for name in kept))
    op.execute(sa.insert(run).from_select(kept, sa.select(*(source.c[name] for name in kept))))
    op.drop_table("run_kept")
