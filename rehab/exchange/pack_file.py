"""One file with exercises and programmes: written plainly, read without trusting it.

A `.rehabpack` is a zip archive with ``manifest.json``, ``exercises/<slug>.toml``, ``programmes/<slug>.toml`` and
``photos/<name>.jpg``. Limits hold while reading, whatever the directory of the archive says about sizes.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import stat
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from rehab.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENDING = ".rehabpack"
FORMAT, VERSION = "rehab-pack", 1
MANIFEST = "manifest.json"
MAX_ARCHIVE = 60_000_000
MAX_ENTRIES = 600
MAX_TEXT = 1_000_000
MAX_PHOTO = 20_000_000
MAX_TOTAL = 120_000_000
MAX_RATIO = 200
"""Limits of bytes, entries, and of how much larger an entry may be than in the archive [P]."""
RATIO_FROM = 100_000
"""Below this size a text may shrink as far as it likes."""
_PATH = re.compile(
    r"(exercises|programmes)/([a-z0-9]+(?:-[a-z0-9]+)*)\.toml|photos/([a-z0-9][a-z0-9-]{0,80})\.jpg"
)
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))})
_CHUNK = 65_536
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 1


@dataclass(frozen=True, slots=True)
class PackPart:
    """One exercise or programme of a pack.

    Attributes:
        kind: ``"exercise"`` or ``"programme"``.
        slug: Its identity.
        text: Its file as `docs/content-format.md` describes it.
        photo: Its own picture, or nothing.
    """

    kind: str
    slug: str
    text: str
    photo: bytes = b""


def write_pack(parts: Iterable[PackPart], made: str) -> bytes:
    """A pack file of parts; the same parts give the same bytes.

    Args:
        parts: What it holds.
        made: When it was made, ISO 8601.
    """
    files: dict[str, bytes] = {}
    listed = []
    for part in sorted(parts, key=lambda part: (part.kind, part.slug)):
        path = f"{part.kind}s/{part.slug}.toml"
        files[path] = part.text.encode()
        entry = {"path": path, "kind": part.kind, "slug": part.slug, "sha256": _sum(files[path])}
        if part.photo:
            photo = f"photos/{part.slug}.jpg"
            files[photo] = part.photo
            entry |= {"photo": photo, "photo_sha256": _sum(part.photo)}
        listed.append(entry)
    manifest = {"format": FORMAT, "version": VERSION, "made": made, "files": listed}
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        first = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
        for name, content in {MANIFEST: first, **files}.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def is_pack(head: bytes, name: str) -> bool:
    """Whether a file is meant as a pack: a zip archive with the ending of packs."""
    return head.startswith(b"PK") and name.casefold().endswith(ENDING)


def holds_pack(stream: BinaryIO) -> bool:
    """Whether an archive has the list of a pack in it, whatever the name of the file."""
    try:
        with zipfile.ZipFile(stream) as archive, archive.open(MANIFEST) as found:
            return FORMAT.encode() in found.read(MAX_TEXT)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        KeyError,
        OSError,
    ):
        return False


def read_pack(raw: bytes) -> tuple[PackPart, ...]:
    """The parts of a pack file, in the order of its manifest.

    Raises:
        UserError: ``pack_not_one``, ``pack_too_large``, ``pack_name_refused``, ``pack_damaged``, ``pack_newer`` or
            ``pack_incomplete``; nothing was written.
    """
    if len(raw) > MAX_ARCHIVE:
        raise UserError("pack_too_large", limit=MAX_ARCHIVE // 1_000_000)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            files = _extract(archive, len(raw))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise UserError("pack_not_one") from error
    return tuple(_parts(files))


def _extract(archive: zipfile.ZipFile, size: int) -> dict[str, bytes]:
    """Content by name, read within the limits."""
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise UserError("pack_too_large", limit=MAX_ENTRIES)
    _refuse_names(infos)
    _refuse_overlap(infos, size)
    files: dict[str, bytes] = {}
    total = 0
    for info in infos:
        limit = MAX_PHOTO if info.filename.startswith("photos/") else MAX_TEXT
        content = _read(archive, info, min(limit, MAX_TOTAL - total))
        total += len(content)
        files[info.filename] = content
    return files


def _refuse_names(infos: list[zipfile.ZipInfo]) -> None:
    """No way out of the archive, no links, no device names, no twins."""
    seen: set[str] = set()
    for info in infos:
        name = info.filename
        kind = stat.S_IFMT(info.external_attr >> 16)
        folded = unicodedata.normalize("NFKC", name).casefold()
        match = _PATH.fullmatch(name)
        stem = name.rpartition("/")[2].partition(".")[0]
        plain = name == MANIFEST or (match is not None and stem not in _DEVICES)
        if not plain or name != info.orig_filename or kind not in (0, stat.S_IFREG) or folded in seen:
            raise UserError("pack_name_refused", name=name)
        if info.flag_bits & _ENCRYPTED or info.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            raise UserError("pack_name_refused", name=name)
        seen.add(folded)


def _refuse_overlap(infos: list[zipfile.ZipInfo], size: int) -> None:
    """Entries that share bytes are the trick of small archives that unpack to many gigabytes."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end or info.compress_size > size:
            raise UserError("pack_damaged", name=info.filename)
        end = info.header_offset + info.compress_size


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    """Content of one entry, counted while it is unpacked."""
    chunks: list[bytes] = []
    got = 0
    allowed = max(RATIO_FROM, info.compress_size * MAX_RATIO)
    try:
        with archive.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                got += len(chunk)
                if got > limit or got > allowed:
                    raise UserError("pack_too_large", limit=limit // 1_000_000)
                chunks.append(chunk)
    except zipfile.BadZipFile as error:
        raise UserError("pack_damaged", name=info.filename) from error
    return b"".join(chunks)


def _parts(files: dict[str, bytes]) -> Iterator[PackPart]:
    listed = _manifest(files)
    named = {MANIFEST}
    for entry in listed:
        path, kind, slug = (entry.get(key) for key in ("path", "kind", "slug"))
        photo = entry.get("photo", "")
        expected = f"{kind}s/{slug}.toml"
        if kind not in ("exercise", "programme") or path != expected or path in named:
            raise UserError("pack_incomplete", name=_shown(path))
        content = _checked(files, path, entry.get("sha256"))
        picture = b""
        named.add(path)
        if photo:
            if photo != f"photos/{slug}.jpg" or photo in named:
                raise UserError("pack_incomplete", name=_shown(photo))
            picture = _checked(files, photo, entry.get("photo_sha256"))
            named.add(photo)
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise UserError("pack_damaged", name=path) from error
        yield PackPart(str(kind), str(slug), text, picture)
    extra = next((name for name in files if name not in named), None)
    if extra is not None:
        raise UserError("pack_incomplete", name=extra)


def _manifest(files: dict[str, bytes]) -> list[dict[str, Any]]:
    if MANIFEST not in files:
        raise UserError("pack_not_one")
    try:
        manifest = json.loads(files[MANIFEST].decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise UserError("pack_damaged", name=MANIFEST) from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise UserError("pack_not_one")
    version, listed = manifest.get("version"), manifest.get("files")
    if isinstance(version, int) and version > VERSION:
        raise UserError("pack_newer")
    if version != VERSION or not isinstance(listed, list) or not all(isinstance(e, dict) for e in listed):
        raise UserError("pack_damaged", name=MANIFEST)
    return listed


def _checked(files: dict[str, bytes], name: object, expected: object) -> bytes:
    content = files.get(name) if isinstance(name, str) else None
    if content is None:
        raise UserError("pack_incomplete", name=_shown(name))
    if _sum(content) != expected:
        raise UserError("pack_damaged", name=_shown(name))
    return content


def _shown(name: object) -> str:
    return name if isinstance(name, str) else MANIFEST


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
