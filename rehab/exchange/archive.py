"""Zip archives and gzip files from strangers: looked into in memory, within limits; nothing is unpacked to disk."""

from __future__ import annotations

import io
import stat
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.exchange.activity import MAX_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_ARCHIVE = 4_000_000_000
MAX_ENTRIES = 50_000
MAX_TOTAL = 6_000_000_000
MAX_NESTED = 400_000_000
"""Bytes of an archive, its entries, all it unpacks to, and an archive inside of it [P]."""
MAX_RATIO = 250
RATIO_FROM = 4_000_000
"""How much larger an entry may be than in the archive; small ones may shrink as far as they like."""
MAX_LEVELS = 2
_CHUNK = 65_536
_ENCRYPTED = 1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive; `problem` says why it was not read."""

    name: str
    raw: bytes = b""
    problem: UserError | None = None


@dataclass(slots=True)
class _Budget:
    left: int


def is_zip(raw: bytes) -> bool:
    """Whether a file begins as zip archives do."""
    return raw.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_gzip(raw: bytes) -> bool:
    """Whether a file begins as gzip files do."""
    return raw.startswith(b"\x1f\x8b")


def gunzip(raw: bytes, limit: int = MAX_FILE) -> bytes:
    """What a gzip file holds.

    Raises:
        UserError: ``run_file_too_large`` or ``archive_damaged``.
    """
    inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        found = inflate.decompress(raw, limit + 1)
    except zlib.error as error:
        raise UserError("archive_damaged") from error
    if len(found) > limit:
        raise UserError("run_file_too_large", limit=limit // 1_000_000)
    if not inflate.eof:
        raise UserError("archive_damaged")
    return found


def names(source: io.BufferedIOBase | io.BytesIO) -> list[str]:
    """Names of the files in an archive, in its order.

    Raises:
        UserError: ``archive_damaged``.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            return [info.filename for info in archive.infolist() if not info.is_dir()]
    except _BROKEN as error:
        raise UserError("archive_damaged") from error


def entries(source: io.BufferedIOBase | io.BytesIO, size: int, prefix: str = "") -> Iterator[Entry]:
    """The files of an archive one by one, those of archives in it too.

    Args:
        source: The archive, seekable.
        size: Its length in bytes.
        prefix: Begins the name of each.

    Raises:
        UserError: ``archive_damaged`` or ``archive_too_large`` before anything was handed out; later trouble
            belongs to its entry.
    """
    yield from _walk(source, size, _Budget(MAX_TOTAL), prefix, 1)


def _walk(
    source: io.BufferedIOBase | io.BytesIO, size: int, budget: _Budget, prefix: str, level: int
) -> Iterator[Entry]:
    try:
        archive = zipfile.ZipFile(source)
        infos = archive.infolist()
    except _BROKEN as error:
        raise UserError("archive_damaged") from error
    with archive:
        if size > MAX_ARCHIVE or len(infos) > MAX_ENTRIES:
            raise UserError("archive_too_large", limit=MAX_ENTRIES)
        _refuse_overlap(infos, size)
        seen: set[str] = set()
        for info in infos:
            if info.is_dir():
                continue
            yield from _one(archive, info, budget, prefix, level, seen)


def _one(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget, prefix: str, level: int, seen: set[str]
) -> Iterator[Entry]:
    name = prefix + info.filename
    folded = unicodedata.normalize("NFKC", info.filename).casefold()
    if _suspicious(info) or folded in seen:
        yield Entry(name, problem=UserError("archive_entry_refused", name=name))
        return
    seen.add(folded)
    try:
        raw = _read(archive, info, budget, MAX_NESTED if folded.endswith(".zip") else MAX_FILE)
    except UserError as problem:
        yield Entry(name, problem=problem)
        return
    except _BROKEN:
        yield Entry(name, problem=UserError("archive_damaged"))
        return
    if not is_zip(raw):
        yield Entry(name, raw)
    elif level < MAX_LEVELS:
        try:
            yield from _walk(io.BytesIO(raw), len(raw), budget, f"{name}/", level + 1)
        except UserError as problem:
            yield Entry(name, problem=problem)
    else:
        yield Entry(name, problem=UserError("archive_too_deep"))


def _suspicious(info: zipfile.ZipInfo) -> bool:
    """Ways out of the archive, links, and what needs a password. Nothing is written, so a name alone does no harm;
    an archive with such names is not what it says it is."""
    name, kind = info.filename.replace("\\", "/"), stat.S_IFMT(info.external_attr >> 16)
    parts = name.split("/")
    way_out = name.startswith("/") or ".." in parts or ":" in parts[0] or "\0" in info.orig_filename
    return way_out or kind not in (0, stat.S_IFREG) or bool(info.flag_bits & _ENCRYPTED)


def _refuse_overlap(infos: list[zipfile.ZipInfo], size: int) -> None:
    """Entries that share bytes are the trick of small archives that unpack to many gigabytes."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end or info.header_offset + info.compress_size > size:
            raise UserError("archive_damaged")
        end = info.header_offset + info.compress_size


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget, limit: int) -> bytes:
    """Content of one entry, counted while it is unpacked, whatever the directory says."""
    chunks: list[bytes] = []
    got, allowed = 0, max(RATIO_FROM, info.compress_size * MAX_RATIO)
    with archive.open(info) as stream:
        while chunk := stream.read(_CHUNK):
            got += len(chunk)
            budget.left -= len(chunk)
            if got > min(limit, allowed) or budget.left < 0:
                raise UserError("run_file_too_large", limit=limit // 1_000_000)
            chunks.append(chunk)
    return b"".join(chunks)
