"""Types of columns that every database keeps alike: instants as UTC, text without what no database takes."""

import codecs
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa


class UtcDateTime(sa.TypeDecorator[datetime]):
    """An instant, stored as UTC. SQLite keeps no offset; a value without one is refused, not guessed."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: sa.Dialect) -> datetime | None:
        """Aware in, UTC to the file."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs an offset")
        return value if value.tzinfo is UTC else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: sa.Dialect) -> datetime | None:
        """UTC from the file, aware out."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PlainText(sa.TypeDecorator[str]):
    """Text that every database takes: half surrogates and NUL, which a paste may bring, become U+FFFD."""

    impl: Any = sa.Text
    cache_ok = True

    def __init__(self, size: int | None = None) -> None:
        super().__init__()
        self.impl = sa.String(size) if size else sa.Text()

    def process_bind_param(self, value: str | None, _dialect: sa.Dialect) -> str | None:
        """Clean text to the file; nearly all of it is clean already."""
        if value is None or (value.isascii() and "\x00" not in value):
            return value
        return value.replace("\x00", "\ufffd").encode("utf-8", "replace_half").decode("utf-8")


def _mark(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "\ufffd".encode() * (error.end - error.start), error.end


codecs.register_error("replace_half", _mark)
