"""Archives from strangers: limits hold while reading, names lead nowhere, nothing is written."""

import gzip
import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from rehab.domain.errors import UserError
from rehab.exchange import archive
from rehab.exchange.archive import Entry, entries, gunzip, is_zip


def made(*files: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files:
            target.writestr(name, content, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def read(raw: bytes) -> list[Entry]:
    return list(entries(io.BytesIO(raw), len(raw)))


def codes(raw: bytes) -> list[str]:
    return [entry.problem.code if entry.problem is not None else entry.name for entry in read(raw)]


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def test_that_files_come_with_their_content_and_folders_do_not() -> None:
    raw = made(("a/", b""), ("a/b.gpx", b"one"), ("c.gpx", b"two"))
    assert [(entry.name, entry.raw) for entry in read(raw)] == [("a/b.gpx", b"one"), ("c.gpx", b"two")]


@pytest.mark.parametrize(
    "name", ["../out.gpx", "/etc/out.gpx", "a/../../b", "C:\\out.gpx", "..\\out.gpx", "c:x"]
)
def test_that_names_that_lead_out_are_refused(name: str, tmp_path: Path) -> None:
    assert codes(made((name, b"x"), ("fine.gpx", b"y"))) == ["archive_entry_refused", "fine.gpx"]
    assert list(tmp_path.iterdir()) == []


def test_that_links_and_twins_are_refused() -> None:
    raw = made(
        (link("l.gpx"), b"/etc/passwd"),
        ("a.gpx", b"1"),
        ("A.GPX", b"2"),
        ("\u212b.gpx", b"3"),
        ("å.gpx", b"4"),
    )
    assert codes(raw) == [
        "archive_entry_refused",
        "a.gpx",
        "archive_entry_refused",
        "\u212b.gpx",
        "archive_entry_refused",
    ]


def test_that_an_entry_with_a_password_is_refused() -> None:
    raw = bytearray(made(("a.gpx", b"secret")))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.index(mark) + place
        raw[at : at + 2] = struct.pack("<H", 1)
    assert codes(bytes(raw)) == ["archive_entry_refused"]


def test_that_an_archive_in_an_archive_is_read_once_and_not_for_ever() -> None:
    inner = made(("run.gpx", b"x"))
    assert codes(made(("in.zip", inner))) == ["in.zip/run.gpx"]
    assert codes(made(("in.zip", made(("deeper.zip", inner))))) == ["archive_too_deep"]
    assert codes(made(("in.zip", inner[:-10]), ("b", b"1"))) == ["archive_damaged", "b"]


def test_that_an_entry_that_swells_is_stopped_while_it_is_read() -> None:
    raw = made(("bomb.gpx", b"\0" * 70_000_000), ("fine.gpx", b"1"))
    assert len(raw) < 100_000
    assert codes(raw) == ["run_file_too_large", "fine.gpx"]


def test_that_a_reader_without_limits_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: an entry may swell as far as it likes."""
    bomb = made(("bomb.gpx", b"\0" * 3_000_000))
    monkeypatch.setattr(archive, "RATIO_FROM", 1000)
    assert codes(bomb) == ["run_file_too_large"]
    monkeypatch.setattr(archive, "RATIO_FROM", 1 << 40)
    assert codes(bomb) == ["bomb.gpx"]


def test_that_a_size_that_is_a_lie_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "RATIO_FROM", 1000)
    raw = bytearray(made(("bomb.gpx", b"\0" * 3_000_000)))
    at = raw.index(b"PK\x01\x02") + 24
    raw[at : at + 4] = struct.pack("<I", 10)
    assert codes(bytes(raw))[0] in ("run_file_too_large", "archive_damaged")


def test_that_all_entries_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_TOTAL", 250)
    raw = made(*((f"{n}.gpx", b"x" * 100) for n in range(4)))
    assert codes(raw) == ["0.gpx", "1.gpx", "run_file_too_large", "run_file_too_large"]


def test_that_entries_that_share_bytes_are_refused_whole() -> None:
    raw = bytearray(made(("a.gpx", b"x" * 5000), ("b.gpx", b"y" * 5000)))
    second = raw.rindex(b"PK\x01\x02") + 42
    raw[second : second + 4] = struct.pack("<I", 0)
    with pytest.raises(UserError, match="archive_damaged"):
        read(bytes(raw))


def test_that_too_many_entries_are_refused_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ENTRIES", 3)
    with pytest.raises(UserError, match="archive_too_large"):
        read(made(*((f"{n}", b"") for n in range(4))))


@pytest.mark.parametrize(
    "raw",
    [b"PK\x03\x04", b"PK\x05\x06" + b"\xff" * 30, made(("a", b"1"))[:-5], b""],
    ids=["start alone", "end alone", "cut", "empty"],
)
def test_that_a_damaged_archive_is_refused(raw: bytes) -> None:
    with pytest.raises(UserError, match="archive_damaged"):
        read(raw)


def test_that_gzip_has_limits_too() -> None:
    assert gunzip(gzip.compress(b"abc")) == b"abc"
    for raw, code in (
        (gzip.compress(b"\0" * 2000), "run_file_too_large"),
        (gzip.compress(b"abc")[:-3], "archive_damaged"),
    ):
        with pytest.raises(UserError, match=code):
            gunzip(raw, limit=1000)
    assert is_zip(made(("a", b"")))
