"""Everything that reads a file, with bytes of it changed: read or refused in words, never a crash, never a long wait.

Runs and archives of runs have `benchmarks.run_fuzz`, files of people `tests/exchange/test_handover_fuzz.py`. All
others are here: `python -m tests.faults.test_fuzz 10000`.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rehab.domain.errors import Problem
from rehab.domain.thresholds import DEFAULT
from rehab.exchange.age_file import lock, unlock
from rehab.exchange.cases import read_cases
from rehab.exchange.photo import small_photo
from rehab.paths import Paths, resource
from rehab.storage.backup import verify
from rehab.storage.catalog import Catalog
from rehab.storage.lock import FolderLock
from rehab.storage.salvage import salvage
from rehab.storage.settings import read_settings
from tests.faults.harm import noise
from tests.faults.rehearsal import prepare

Reader = Callable[[Path], object]
SLOW_S = 2.0
NASTY = (b"\x00", b"\xff" * 8, b"[" * 400, b"{" * 400, b".a" * 300, b"=", b'"', b"\n", b"1e999", b"9" * 5000)
VIGNETTES = Path(__file__).parent.parent / "fixtures" / "vignettes.jsonl"


def changed(seed: bytes, luck: random.Random) -> bytes:
    """A copy with some of it changed, cut, doubled or replaced."""
    raw = bytearray(seed)
    for _ in range(luck.randint(1, 4)):
        at = luck.randrange(len(raw) + 1)
        match luck.randrange(5):
            case 0:
                raw[at : at + 1] = bytes([luck.randrange(256)])
            case 1:
                raw[at:at] = luck.choice(NASTY)
            case 2:
                del raw[at : at + luck.randrange(1, 200)]
            case 3:
                raw[at:at] = raw[at : at + luck.randrange(1, 400)]
            case _:
                raw[at : at + 40] = noise(40, str(luck.random()))
    return bytes(raw)


def readers(folder: Path) -> dict[str, tuple[bytes, Reader]]:
    """Each reader with a file that it takes."""
    paths = prepare(folder / "model")
    catalog = Catalog(resource("exercises"))
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    picture, sink = QImage(40, 30, QImage.Format.Format_RGB32), QBuffer()
    picture.fill(7)
    sink.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(sink, "JPEG")  # type: ignore[call-overload]
    settings = (
        b'text_size = 125\nappearance = "dark"\nday_ends_at = 04:00:00\nfavourites = ["calf-stretch"]\n'
    )
    sealed = lock(b"words" * 200, "a passphrase")
    data = paths.database.read_bytes()
    work = folder / "work"
    work.mkdir()
    return {
        "settings": (settings, read_settings),
        "lock": (
            b'{"computer": "clinic", "process": 12}',
            lambda p: FolderLock(Paths(p.parent), "here")._holder(),
        ),
        "exercise": (
            resource("exercises", "calf", "wall-calf-stretch.toml").read_bytes(),
            catalog.validate,
        ),
        "cases": (
            b"".join(VIGNETTES.read_bytes().splitlines(keepends=True)[:4]),
            lambda p: [DEFAULT, *read_cases(p)],
        ),
        "photo": (bytes(sink.data().data()), lambda p: small_photo(p.read_bytes())),
        "age": (sealed, lambda p: unlock(p.read_bytes(), "a passphrase")),
        "backup": (data, verify),
        "damaged data file": (data, lambda p: salvage(p, work)),
    }


def file_of(name: str, folder: Path) -> Path:
    endings = {"lock": "rehab.lock", "settings": "settings.toml", "exercise": "wall-calf-stretch.toml"}
    return folder / endings.get(name, "file.db")


def torture(
    name: str, seed: bytes, read: Reader, folder: Path, count: int, luck: random.Random
) -> tuple[int, int]:
    """Read changed copies: how many were taken and how many refused.

    Raises:
        AssertionError: For a crash, a long wait, or a file that was changed.
    """
    file, taken, refused = file_of(name, folder), 0, 0
    for _ in range(count):
        raw = changed(seed, luck)
        file.write_bytes(raw)
        begun = time.process_time()
        try:
            read(file)
            taken += 1
        except Problem:
            refused += 1
        except Exception as error:
            raise AssertionError(f"{name}: {type(error).__name__}") from error
        assert time.process_time() - begun < SLOW_S, name
        assert file.read_bytes() == raw, name
    return taken, refused


def test_that_every_reader_takes_the_file_that_is_changed(tmp_path: Path) -> None:
    """Changes of a file that is refused anyway would prove nothing."""
    for name, (seed, read) in readers(tmp_path).items():
        file = file_of(name, tmp_path)
        file.write_bytes(seed)
        read(file)


def test_that_changed_files_are_read_or_refused_in_words(tmp_path: Path) -> None:
    luck = random.Random(20261116)
    for name, (seed, read) in readers(tmp_path).items():
        count = 6 if name in ("age", "backup", "damaged data file", "exercise") else 40
        taken, refused = torture(name, seed, read, tmp_path, count, luck)
        assert taken + refused == count


def test_that_a_reader_that_breaks_is_noticed(tmp_path: Path) -> None:
    """A planted fault: a reader that lets an error of its parser through."""
    with pytest.raises(AssertionError, match="UnicodeDecodeError"):
        torture("planted", b"\xff\xfe" * 20, lambda p: p.read_text("utf-8"), tmp_path, 3, random.Random(1))


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as place:
        every = readers(Path(place))
        for one, (start, reader) in every.items():
            clock = time.monotonic()
            share = wanted // len(every) // (10 if one == "age" else 1)
            good, bad = torture(one, start, reader, Path(place), share, random.Random(wanted))
            sys.stdout.write(f"{one}: {good} read, {bad} refused ({time.monotonic() - clock:.0f} s)\n")
            sys.stdout.flush()
