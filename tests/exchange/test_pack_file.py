"""Pack files: what is written comes back; whatever is hostile is refused while it is read."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile
from collections.abc import Callable

import pytest

from rehab.domain.errors import UserError
from rehab.exchange.pack_file import MAX_ARCHIVE, MAX_ENTRIES, PackPart, is_pack, read_pack, write_pack
from tests.pace import within

PARTS = (
    PackPart("exercise", "short-foot", 'name = "Short foot"\n', b"\xff\xd8\xffphoto"),
    PackPart("programme", "heel-plan", 'name = "Plan"\n'),
)
MADE = "2026-11-16T18:00:00+01:00"
Change = Callable[[dict[str, bytes]], None]


def files_of(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return sink.getvalue()


def sound() -> dict[str, bytes]:
    return files_of(write_pack(PARTS, MADE))


def code_of(raw: bytes) -> str:
    with pytest.raises(UserError) as refused:
        read_pack(raw)
    return refused.value.code


def test_that_what_is_written_comes_back() -> None:
    raw = write_pack(PARTS, MADE)
    assert read_pack(raw) == PARTS
    assert write_pack(reversed(PARTS), MADE) == raw
    assert is_pack(raw[:8], "Mine.REHABPACK")
    assert not is_pack(raw[:8], "mine.zip")


def outcome_of(raw: bytes) -> str:
    """Code of the refusal, or nothing when it was read."""
    try:
        read_pack(raw)
    except UserError as refused:
        return refused.code
    return ""


@pytest.mark.parametrize(
    "name",
    [
        "../evil.toml",
        "/etc/evil.toml",
        "exercises/../../evil.toml",
        "exercises\\evil.toml",
        "C:/evil.toml",
        "exercises/nul.toml",
        "exercises/com1.toml",
        "exercises/Short-Foot.toml",
        "exercises/sho\u0301rt.toml",
        "exercises/a.toml:stream",
        "exercises/a.toml ",
        "exercises/a.py",
        "exercises/",
        "photos/evil.svg",
        "photos/../x.jpg",
        "//server/share/a.toml",
        "https://example.org/a.toml",
        "exercises/" + "a" * 5000 + "/b.toml",
    ],
)
def test_that_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    assert code_of(zipped({**sound(), name: b"x = 1"})) == "pack_name_refused"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO, stat.S_IFDIR])
def test_that_a_link_or_a_device_is_refused(kind: int) -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        info = zipfile.ZipInfo("exercises/short-foot.toml")
        info.external_attr = (kind | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    assert code_of(sink.getvalue()) == "pack_name_refused"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_that_two_entries_of_one_name_are_refused() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for content in (b"a = 1", b"b = 2"):
            archive.writestr("exercises/twin.toml", content)
    assert code_of(sink.getvalue()) == "pack_name_refused"


def test_that_a_bomb_is_stopped_while_it_unpacks() -> None:
    with within(2):
        assert code_of(zipped({**sound(), "exercises/bomb.toml": b" " * 80_000_000})) == "pack_too_large"
        assert code_of(zipped({**sound(), "photos/bomb.jpg": b"\0" * 19_000_000})) == "pack_too_large"


def test_that_a_directory_that_lies_about_sizes_does_not_help() -> None:
    raw = bytearray(zipped({**sound(), "exercises/bomb.toml": b" " * 50_000_000}))
    name = b"exercises/bomb.toml"
    entry = raw.rindex(b"PK\x01\x02", 0, raw.rindex(name))
    struct.pack_into("<I", raw, entry + 24, 10)
    assert code_of(bytes(raw)) in ("pack_too_large", "pack_damaged", "pack_incomplete")


def test_that_entries_that_share_bytes_are_refused() -> None:
    raw = bytearray(zipped(sound()))
    first = raw.index(b"PK\x01\x02")
    second = raw.index(b"PK\x01\x02", first + 4)
    struct.pack_into("<I", raw, second + 42, struct.unpack_from("<I", raw, first + 42)[0])
    assert code_of(bytes(raw)) in ("pack_damaged", "pack_not_one")


def test_that_too_many_entries_and_too_large_an_archive_are_refused() -> None:
    many = {f"exercises/e{n}.toml": b"a = 1" for n in range(MAX_ENTRIES + 1)}
    assert code_of(zipped(many)) == "pack_too_large"
    assert code_of(b"PK" + b"\0" * MAX_ARCHIVE) == "pack_too_large"


def manifest_with(**changes: object) -> Change:
    def change(files: dict[str, bytes]) -> None:
        manifest = json.loads(files["manifest.json"])
        files["manifest.json"] = json.dumps({**manifest, **changes}).encode()

    return change


def set_file(name: str, content: bytes) -> Change:
    def change(files: dict[str, bytes]) -> None:
        files[name] = content

    return change


DAMAGE: dict[str, tuple[Change, str]] = {
    "no manifest": (lambda files: files.pop("manifest.json"), "pack_not_one"),
    "another format": (manifest_with(format="zip"), "pack_not_one"),
    "a newer version": (manifest_with(version=2), "pack_newer"),
    "a version that is none": (manifest_with(version="1"), "pack_damaged"),
    "a list that is none": (manifest_with(files={"a": 1}), "pack_damaged"),
    "entries that are none": (manifest_with(files=[1, 2]), "pack_damaged"),
    "an entry without a path": (manifest_with(files=[{"kind": "exercise"}]), "pack_incomplete"),
    "a path of another entry": (
        manifest_with(files=[{"kind": "exercise", "slug": "a", "path": "manifest.json"}]),
        "pack_incomplete",
    ),
    "a manifest that is no JSON": (set_file("manifest.json", b"{"), "pack_damaged"),
    "a manifest of brackets": (set_file("manifest.json", b"[" * 90_000), "pack_damaged"),
    "a manifest that is no UTF-8": (set_file("manifest.json", b"\xff\xfe"), "pack_damaged"),
    "a text that was changed": (set_file("exercises/short-foot.toml", b"name = 1"), "pack_damaged"),
    "a picture that was changed": (set_file("photos/short-foot.jpg", b"x"), "pack_damaged"),
    "a missing file": (lambda files: files.pop("programmes/heel-plan.toml"), "pack_incomplete"),
    "a file that nobody named": (set_file("exercises/extra.toml", b"a = 1"), "pack_incomplete"),
}


@pytest.mark.parametrize(("change", "code"), DAMAGE.values(), ids=DAMAGE)
def test_that_a_pack_that_does_not_hold_together_is_refused(change: Change, code: str) -> None:
    files = sound()
    change(files)
    assert code_of(zipped(files)) == code


def test_that_text_that_is_no_utf8_is_refused_though_its_sum_is_right() -> None:
    parts = write_pack([PackPart("exercise", "a", "PLACE")], MADE)
    files = files_of(parts)
    import hashlib

    bad = b"name = '\xff'"
    manifest = json.loads(files["manifest.json"])
    manifest["files"][0]["sha256"] = hashlib.sha256(bad).hexdigest()
    files |= {"exercises/a.toml": bad, "manifest.json": json.dumps(manifest).encode()}
    assert code_of(zipped(files)) == "pack_damaged"


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x03\x04" + b"\0" * 50, b"\x7fELF", b"[drawing]\n"])
def test_that_what_is_no_archive_is_refused(raw: bytes) -> None:
    assert code_of(raw) == "pack_not_one"


def test_that_bytes_changed_anywhere_never_crash_and_never_hang() -> None:
    raw = write_pack(PARTS, MADE)
    codes = set()
    with within(10):
        for place in range(0, len(raw), 3):
            broken = bytearray(raw)
            broken[place] ^= 0x5A
            codes.add(outcome_of(bytes(broken)))
    assert codes <= {
        "",
        *(f"pack_{c}" for c in ("not_one", "damaged", "incomplete", "name_refused", "too_large")),
    }
