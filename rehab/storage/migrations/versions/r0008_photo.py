"""Own pictures in the data file. Frozen: it must not follow the code.

Pictures of older files lie in a folder beside; `rehab.storage.photos.tidy` takes them in.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

METADATA = sa.MetaData(
    naming_convention={
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Instant = sa.DateTime(timezone=True)

PHOTO = sa.Table(
    "photo",
    METADATA,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("updated_at", Instant, nullable=False),
    sa.Column("deleted_at", Instant),
    sa.Column("name", sa.String(40), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("name"),
    sa.CheckConstraint("version >= 1", name="version"),
)


def upgrade() -> None:
    """Add the table."""
    METADATA.create_all(op.get_bind(), tables=[PHOTO])
