"""Own programmes beside own exercises. Frozen: it must not follow the code."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Instant = sa.DateTime(timezone=True)

PROGRAMME = sa.Table(
    "programme_custom",
    METADATA,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("updated_at", Instant, nullable=False),
    sa.Column("deleted_at", Instant),
    sa.Column("slug", sa.String(100), nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("archived", sa.Boolean(create_constraint=False), nullable=False),
    sa.Column("content", sa.JSON, nullable=False),
    sa.CheckConstraint("version >= 1", name="version"),
    sa.Index(None, "slug"),
)


def upgrade() -> None:
    """Add the table."""
    METADATA.create_all(op.get_bind(), tables=[PROGRAMME])
