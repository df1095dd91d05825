"""The command line on a data folder of the test's own, and what its tests share."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rehab.cli import main

DAY = date(2026, 11, 16)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one call gave."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The answer as JSON."""
        found: dict[str, Any] = json.loads(self.out)
        return found


Rehab = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def rehab(folder: Path, capsys: pytest.CaptureFixture[str]) -> Rehab:
    """Calls the command line on a data folder of the test's own, at 08:00 of `day`."""

    def call(*arguments: str, day: date = DAY) -> Answer:
        code = main([*arguments, "--data-dir", str(folder), "--now", f"{day.isoformat()}T08:00+01:00"])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return call


def fingerprint(folder: Path) -> dict[str, str]:
    """Contents of every file of a folder that holds data."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def one_sentence(text: str) -> bool:
    """Whether something clear and short was said, without a trace or a code of ours."""
    lines = text.strip().splitlines()
    return len(lines) == 1 and len(lines[0]) < 320 and "Traceback" not in text and lines[0][-1] in ".?"


def damage(folder: Path) -> None:
    """Write over the middle of the data file."""
    file = folder / "rehab.db"
    content = bytearray(file.read_bytes())
    content[4096 : len(content) - 4096] = b"\xab" * (len(content) - 8192)
    file.write_bytes(bytes(content))
