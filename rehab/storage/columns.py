"""What the tables are put together from: rows that can be taken back, and kinds of columns."""

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


def record(name: str, *parts: Any) -> sa.Table:
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


def text(name: str, size: int | None = None, nullable: bool = False) -> sa.Column[str]:
    """Words, of any length or of at most `size` characters."""
    return sa.Column(name, PlainText(size), nullable=nullable)


def whole(name: str, nullable: bool = False) -> sa.Column[int]:
    """A whole number."""
    return sa.Column(name, sa.Integer, nullable=nullable)


def number(name: str, nullable: bool = False) -> sa.Column[float]:
    """A number with decimals."""
    return sa.Column(name, sa.Float, nullable=nullable)


def to(table: str, nullable: bool = False) -> sa.Column[Any]:
    """The id of a row of another table."""
    return sa.Column(f"{table}_id", sa.Uuid, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def when() -> tuple[sa.Column[Any], ...]:
    """An instant, the offset the person lived in (minutes), and the local day it is judged by."""
    return (
        sa.Column("at", UtcDateTime, nullable=False),
        whole("offset_min"),
        sa.Column("day", sa.Date, nullable=False),
    )


def score(name: str) -> sa.CheckConstraint:
    """A pain score from 0 to 10, or none."""
    return sa.CheckConstraint(f"{name} IS NULL OR ({name} >= 0 AND {name} <= 10)", name=f"{name}_0_10")


def span() -> tuple[Any, ...]:
    """A first day and a last one that may be open."""
    return (
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date),
        sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="span"),
    )
