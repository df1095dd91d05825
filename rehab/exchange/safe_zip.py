"""Zip archives that are read without trusting them, and written so that the same content gives the same bytes.

Limits hold while reading, whatever the directory of an archive says about sizes; nothing is unpacked to disk.
"""

from __future__ import annotations

import hashlib
import io
import json
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rehab.domain.errors import UserError

MAX_RATIO = 200
"""How much larger an entry may be than in the archive [P]."""
RATIO_FROM = 100_000
"""Below this size a text may shrink as far as it likes, bytes [P]."""
MANIFEST = "manifest.json"
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))})
_CHUNK = 65_536
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 1


@dataclass(frozen=True, slots=True)
class ZipRules:
    """What an archive of one format may be.

    Attributes:
        prefix: Begins the codes of its problems: ``pack`` gives ``pack_damaged``.
        limit_of: Most bytes of an entry by its name; None when no entry may have that name.
        archive: Most bytes of the archive.
        entries: Most entries.
        total: Most bytes of all entries together.
    """

    prefix: str
    limit_of: Callable[[str], int | None]
    archive: int
    entries: int
    total: int

    def problem(self, what: str, **values: object) -> UserError:
        """A refusal of this format."""
        return UserError(f"{self.prefix}_{what}", **values)


def write_zip(files: Mapping[str, bytes]) -> bytes:
    """An archive of files in their order; the same files give the same bytes."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def read_zip(raw: bytes, rules: ZipRules) -> dict[str, bytes]:
    """Content by name.

    Raises:
        UserError: ``..._not_one``, ``..._too_large``, ``..._name_refused`` or ``..._damaged``.
    """
    if len(raw) > rules.archive:
        raise rules.problem("too_large", limit=rules.archive // 1_000_000)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _extract(archive, len(raw), rules)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise rules.problem("not_one") from error


def read_json(raw: bytes) -> Any:
    """Values of a JSON text in UTF-8, strictly: no key twice, no number that is none, no deep nesting.

    Raises:
        ValueError: When it is not that.
    """
    try:
        return json.loads(raw.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def checksum(content: bytes) -> str:
    """SHA-256, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _extract(archive: zipfile.ZipFile, size: int, rules: ZipRules) -> dict[str, bytes]:
    infos = archive.infolist()
    if len(infos) > rules.entries:
        raise rules.problem("too_large", limit=rules.entries)
    _refuse_names(infos, rules)
    _refuse_overlap(infos, size, rules)
    files: dict[str, bytes] = {}
    total = 0
    for info in infos:
        limit = rules.limit_of(info.filename) or 0
        content = _read(archive, info, min(limit, rules.total - total), rules)
        total += len(content)
        files[info.filename] = content
    return files


def _refuse_names(infos: list[zipfile.ZipInfo], rules: ZipRules) -> None:
    """No way out of the archive, no links, no device names, no twins."""
    seen: set[str] = set()
    for info in infos:
        name = info.filename
        kind = stat.S_IFMT(info.external_attr >> 16)
        folded = unicodedata.normalize("NFKC", name).casefold()
        stem = name.rpartition("/")[2].partition(".")[0]
        plain = rules.limit_of(name) is not None and stem not in _DEVICES
        if not plain or name != info.orig_filename or kind not in (0, stat.S_IFREG) or folded in seen:
            raise rules.problem("name_refused", name=name)
        if info.flag_bits & _ENCRYPTED or info.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            raise rules.problem("name_refused", name=name)
        seen.add(folded)


def _refuse_overlap(infos: list[zipfile.ZipInfo], size: int, rules: ZipRules) -> None:
    """Entries that share bytes are the trick of small archives that unpack to many gigabytes."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end or info.compress_size > size:
            raise rules.problem("damaged", name=info.filename)
        end = info.header_offset + info.compress_size


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, rules: ZipRules) -> bytes:
    """Content of one entry, counted while it is unpacked."""
    chunks: list[bytes] = []
    got = 0
    allowed = max(RATIO_FROM, info.compress_size * MAX_RATIO)
    try:
        with archive.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                got += len(chunk)
                if got > limit or got > allowed:
                    raise rules.problem("too_large", limit=limit // 1_000_000)
                chunks.append(chunk)
    except zipfile.BadZipFile as error:
        raise rules.problem("damaged", name=info.filename) from error
    return b"".join(chunks)
