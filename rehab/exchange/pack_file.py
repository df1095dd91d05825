"""One file with exercises and programmes: written plainly, read without trusting it.

A `.rehabpack` is a zip archive with ``manifest.json``, ``exercises/<slug>.toml``, ``programmes/<slug>.toml`` and
``photos/<name>.jpg``. `rehab.exchange.safe_zip` reads the archive itself.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from rehab.domain.errors import UserError
from rehab.exchange.safe_zip import MANIFEST, ZipRules, checksum, read_zip, write_zip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENDING = ".rehabpack"
FORMAT, VERSION = "rehab-pack", 1
MAX_ARCHIVE = 60_000_000
MAX_ENTRIES = 600
MAX_TEXT = 1_000_000
MAX_PHOTO = 20_000_000
MAX_TOTAL = 120_000_000
"""Limits of bytes and entries [P]."""
_PATH = re.compile(
    r"(exercises|programmes)/([a-z0-9]+(?:-[a-z0-9]+)*)\.toml|photos/([a-z0-9][a-z0-9-]{0,80})\.jpg"
)


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
        entry = {"path": path, "kind": part.kind, "slug": part.slug, "sha256": checksum(files[path])}
        if part.photo:
            photo = f"photos/{part.slug}.jpg"
            files[photo] = part.photo
            entry |= {"photo": photo, "photo_sha256": checksum(part.photo)}
        listed.append(entry)
    manifest = {"format": FORMAT, "version": VERSION, "made": made, "files": listed}
    first = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    return write_zip({MANIFEST: first, **files})


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
    files = read_zip(raw, RULES)
    return tuple(_parts(files))


def _limit_of(name: str) -> int | None:
    """Most bytes of an entry of a pack, or None when it does not belong there."""
    if name != MANIFEST and _PATH.fullmatch(name) is None:
        return None
    return MAX_PHOTO if name.startswith("photos/") else MAX_TEXT


RULES = ZipRules("pack", _limit_of, MAX_ARCHIVE, MAX_ENTRIES, MAX_TOTAL)


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
    if checksum(content) != expected:
        raise UserError("pack_damaged", name=_shown(name))
    return content


def _shown(name: object) -> str:
    return name if isinstance(name, str) else MANIFEST
