"""Kept verdicts say whether anything firm speaks for the plan. Frozen: it must not follow the code.

Kept verdicts are worked out again from the entries, so the table is made anew instead of being copied.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

METADATA = sa.MetaData(
    naming_convention={
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
sa.Table("episode", METADATA, sa.Column("id", sa.Uuid, primary_key=True))
KEPT = sa.Table(
    "kept_verdict",
    METADATA,
    sa.Column("episode_id", sa.Uuid, sa.ForeignKey("episode.id"), primary_key=True),
    sa.Column("marks", sa.Integer, nullable=False),
    sa.Column("day", sa.Date),
    sa.Column("engine", sa.String(32), nullable=False),
    sa.Column("state", sa.String(32)),
    sa.Column("undecided", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("p_failing", sa.Float, nullable=False),
    sa.Column("done", sa.Float, nullable=False),
    sa.Column("planned", sa.Float, nullable=False),
    sa.Column("baseline", sa.Float),
    sa.Column("now", sa.Float),
    sa.Column("days_logged", sa.Integer, nullable=False),
)


def upgrade() -> None:
    """Make the table anew."""
    op.drop_table("kept_verdict")
    METADATA.create_all(op.get_bind(), tables=[KEPT])
