"""Check-ups with their answers, flags, pain maps; more about a treatment. A frozen copy of these tables.

Tables that get columns are made anew and filled again, so that their definition is the one of a new file.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0004"

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Instant = sa.DateTime(timezone=True)

sa.Table("episode", METADATA, sa.Column("id", sa.Uuid, primary_key=True))


def _record(name: str, *parts: Any) -> sa.Table:
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


def _text(name: str, size: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(size) if size else sa.Text, nullable=False)


def _to(table: str) -> sa.Column[Any]:
    return sa.Column(f"{table}_id", sa.Uuid, sa.ForeignKey(f"{table}.id"), nullable=False)


def _when() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("at", Instant, nullable=False),
        sa.Column("offset_min", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
    )


treatment = _record(
    "treatment",
    _to("episode"),
    _text("kind", 32),
    sa.Column("starts_on", sa.Date, nullable=False),
    sa.Column("ends_on", sa.Date),
    sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="span"),
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
    sa.Column("position", sa.Integer, nullable=False),
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
    sa.Column("intensity", sa.Integer),
    sa.Column("qualities", sa.JSON, nullable=False),
    sa.CheckConstraint("intensity IS NULL OR (intensity >= 0 AND intensity <= 10)", name="intensity_0_10"),
    sa.Index(None, "pain_map_id"),
)
NEW = {"side": "none", "dose": "", "started_by": "unknown", "provider": ""}
"""What is not known of a treatment that was stored before."""


def upgrade() -> None:
    """Make the new tables; nothing could be stored in `redflag_answer` before."""
    bind = op.get_bind()
    op.execute("CREATE TABLE treatment_kept AS SELECT * FROM treatment")
    op.drop_table("treatment")
    op.drop_table("redflag_answer")
    METADATA.create_all(bind, [t for t in METADATA.sorted_tables if t.name != "episode"])
    kept = [column.name for column in treatment.columns if column.name not in NEW]
    source = sa.table("treatment_kept", *(sa.column(name) for name in kept))
    values = [sa.literal(value) for value in NEW.values()]
    rows = sa.select(*(source.c[name] for name in kept), *values)
    op.execute(sa.insert(treatment).from_select([*kept, *NEW], rows))
    op.drop_table("treatment_kept")
