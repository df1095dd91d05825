"""Plan files, log files and files of everything: written plainly, read without trusting them.

`docs/file-format.md` describes the format. Whether a value may stand in its column is asked by `rehab.storage`.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.domain.handover import Handover, HandoverKind
from rehab.exchange.safe_zip import MANIFEST, ZipRules, checksum, read_json, read_zip, write_zip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.domain.handover import Record

FORMAT, VERSION = "rehab-handover", 1
MAX_ARCHIVE = 150_000_000
MAX_ENTRIES = 3_000
MAX_RECORDS_FILE = 60_000_000
MAX_PHOTO = 20_000_000
MAX_TOTAL = 250_000_000
MAX_LINE = 2_000_000
MAX_RECORDS = 400_000
"""Limits of bytes, entries, and records [P]."""
MAX_KEYS = 80
"""Most columns of a record [P]."""
_RECORDS = re.compile(r"records/([a-z][a-z_]{0,40})\.jsonl")
_PHOTO = re.compile(r"photos/([0-9a-f]{32}\.jpg)")
_EXTRA = re.compile(r"(?:tables/[a-z][a-z-]{0,40}\.csv|settings\.toml|README\.txt)")
_SCHEMA = re.compile(r"[0-9]{4}")
_KEYS = frozenset({"format", "version", "kind", "made", "schema", "notes", "limits", "files"})


def _limit_of(name: str) -> int | None:
    """Most bytes of an entry, or None when it does not belong there."""
    if name == MANIFEST or _EXTRA.fullmatch(name) or _RECORDS.fullmatch(name):
        return MAX_RECORDS_FILE
    return MAX_PHOTO if _PHOTO.fullmatch(name) else None


RULES = ZipRules("handover", _limit_of, MAX_ARCHIVE, MAX_ENTRIES, MAX_TOTAL)


def write_handover(content: Handover, extra: Mapping[str, bytes] | None = None) -> bytes:
    """The file of a content; the same content gives the same bytes.

    Args:
        content: What it holds.
        extra: Further files that are there to be read by people and are not taken over.
    """
    files = {f"records/{table}.jsonl": _lines(rows) for table, rows in content.records.items() if rows}
    files |= {f"photos/{name}": photo for name, photo in sorted(content.photos.items())}
    files |= dict(extra or {})
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "kind": content.kind.value,
        "made": content.made,
        "schema": content.schema,
        "notes": content.notes,
        "limits": {person: dict(numbers) for person, numbers in content.limits.items()},
        "files": {name: checksum(raw) for name, raw in files.items()},
    }
    first = json.dumps(manifest, ensure_ascii=False, indent=1, allow_nan=False).encode()
    return write_zip({MANIFEST: first, **files})


def is_handover(raw: bytes) -> bool:
    """Whether a file says of itself that it is one of these; nothing else of it is looked at."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive, archive.open(MANIFEST) as stream:
            found = read_json(stream.read(MAX_LINE))
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        KeyError,
    ):
        return False
    return isinstance(found, dict) and found.get("format") == FORMAT


def read_handover(raw: bytes) -> Handover:
    """The content of a file.

    Raises:
        UserError: ``handover_not_one``, ``handover_too_large``, ``handover_name_refused``, ``handover_damaged``,
            ``handover_incomplete`` or ``handover_newer``; nothing was written.
    """
    files = read_zip(raw, RULES)
    manifest = _manifest(files)
    _require_sums(files, manifest["files"])
    records: dict[str, tuple[Record, ...]] = {}
    total = 0
    for name, content in files.items():
        match = _RECORDS.fullmatch(name)
        if match:
            records[match[1]] = _records(name, content)
            total += len(records[match[1]])
            if total > MAX_RECORDS:
                raise UserError("handover_too_large", limit=MAX_RECORDS)
    return Handover(
        kind=HandoverKind(manifest["kind"]),
        made=manifest["made"],
        schema=manifest["schema"],
        notes=manifest["notes"],
        records=records,
        limits=manifest["limits"],
        photos={match[1]: raw for name, raw in files.items() if (match := _PHOTO.fullmatch(name))},
    )


def _lines(rows: tuple[Record, ...]) -> bytes:
    lines = (json.dumps(row, ensure_ascii=False, allow_nan=False, separators=(", ", ": ")) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode()


def _records(name: str, content: bytes) -> tuple[Record, ...]:
    """One record a line, so that a line too many or too long is found before the rest is read."""
    found: list[Record] = []
    for line in content.splitlines():
        try:
            record = read_json(line) if len(line) <= MAX_LINE else None
        except ValueError as error:
            raise UserError("handover_damaged", name=name) from error
        if not isinstance(record, dict) or len(record) > MAX_KEYS or len(found) >= MAX_RECORDS:
            raise UserError("handover_damaged", name=name)
        found.append(record)
    return tuple(found)


def _manifest(files: Mapping[str, bytes]) -> dict[str, Any]:
    if MANIFEST not in files:
        raise UserError("handover_not_one")
    try:
        found = read_json(files[MANIFEST])
    except ValueError as error:
        raise UserError("handover_damaged", name=MANIFEST) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise UserError("handover_not_one")
    version, schema = found.get("version"), found.get("schema")
    if isinstance(version, int) and version > VERSION:
        raise UserError("handover_newer")
    sound = (
        version == VERSION
        and set(found) == _KEYS
        and found["kind"] in tuple(HandoverKind)
        and _is_instant(found["made"])
        and isinstance(schema, str)
        and _SCHEMA.fullmatch(schema) is not None
        and isinstance(found["notes"], bool)
        and isinstance(found["files"], dict)
        and isinstance(found["limits"], dict)
        and all(isinstance(numbers, dict) for numbers in found["limits"].values())
    )
    if not sound:
        raise UserError("handover_damaged", name=MANIFEST)
    return found


def _is_instant(text: object) -> bool:
    try:
        return isinstance(text, str) and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _require_sums(files: Mapping[str, bytes], listed: Mapping[str, Any]) -> None:
    odd = next(iter(sorted(set(listed) ^ (set(files) - {MANIFEST}))), None)
    if odd is not None:
        raise UserError("handover_incomplete", name=odd)
    for name, expected in listed.items():
        if checksum(files[name]) != expected:
            raise UserError("handover_damaged", name=name)
