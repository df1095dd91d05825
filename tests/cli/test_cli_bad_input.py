"""Bad input: one sentence, exit 2, nothing changed."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Rehab, damage, fingerprint, one_sentence

BAD = [
    ["log", "first-step", "11"],
    ["log", "first-step", "-1"],
    ["log", "first-step", "5.5"],
    ["log", "first-step", "five"],
    ["log", "first-step", "٣"],
    ["log", "first-step", "--five"],
    ["log", "first-step"],
    ["log", "first-step", "5", "--not-recorded"],
    ["log", "first-step", "5", "--at", "2026-11-17T08:00+01:00"],
    ["log", "first-step", "5", "--at", "yesterday"],
    ["log", "worst", "5", "--at", "2026-13-45"],
    ["log", "night", "maybe"],
    ["log", "stiffness", "-5"],
    ["log", "stiffness", "ten"],
    ["log", "medicine"],
    ["log", "medicine", " "],
    ["log", "week"],
    ["log", "week", "--activity", "=3"],
    ["log", "week", "--activity", "climb stairs=11"],
    ["log", "week", "--activity", "climb stairs=many"],
    ["log", "week", "--change", "6"],
    ["log", "week", "--change", "better"],
    ["log", "week", "--change", "1", "--at", "2027-01-01"],
    ["log", "session", "--during", "11"],
    ["log", "session", "--effort", "12"],
    ["log", "session", "--slot", "19"],
    ["log", "session", "--done", "most"],
    ["log", "session", "--note", "x" * 4001],
    ["log", "session", "--at", "2027-01-01"],
    ["log", "run", "--km", "0"],
    ["log", "run", "--km", "nan"],
    ["log", "run", "--km", "500"],
    ["log", "run", "--km", "5", "--minutes", "-3"],
    ["log", "test", "jumping", "--left", "3"],
    ["log", "test", "heel-raises"],
    ["log", "test", "heel-raises", "--left", "2.5"],
    ["log", "test", "stance", "--left", "long"],
    ["log", "treatment", "magic"],
    ["log", "treatment", "tape", "--start", "2026-12-01"],
    ["log", "treatment", "tape", "--start", "2026-11-10", "--end", "2026-11-01"],
    ["start", "P99", "--site", "left-heel"],
    ["start", "P01", "--site", "left-moon"],
    ["start", "P01"],
    ["start", "P01", "--site", "left-heel", "--on", "1950-01-01"],
    ["chart", "pain", "-o", "chart.gif"],
    ["chart", "pain", "-o", "/nowhere/at/all/chart.png"],
    ["show", "nothing-like-this-at-all"],
    ["restore", "not-there.db"],
    ["import", "runs.gpx"],
    ["export", "plan", "--phase", "9", "-o", "plan.pdf"],
    ["export", "plan", "no-such-programme", "-o", "plan.pdf"],
    ["export", "handout", "P01", "P02", "-o", "plan.html"],
    ["export", "calendar", "P01", "-o", "plan.ics"],
    ["export", "calendar", "-o", "/nowhere/at/all/plan.ics"],
    ["draw", "short-foot", "-o", "figure.gif"],
    ["draw", "short-foot", "-o", "/nowhere/at/all/figure.svg"],
    ["draw", "short-foot", "-o", "figure.svg", "--pose", "C"],
    ["draw", "short-foot", "-o", "figure.svg", "--pose", "1.5"],
    ["draw", "rope-skipping-backwards", "-o", "figure.svg"],
    ["today", "--database", "postgresql://somewhere/rehab"],
    ["dance"],
    ["log", "dance"],
]


@pytest.mark.parametrize("arguments", BAD, ids=[" ".join(a)[:50] for a in BAD])
def test_that_bad_input_is_refused_in_one_sentence_and_changes_nothing(
    rehab: Rehab, folder: Path, arguments: list[str]
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    before = fingerprint(folder)
    refused = rehab(*arguments)
    assert refused.code == 2
    assert refused.out == ""
    assert one_sentence(refused.err), refused.err
    assert fingerprint(folder) == before


@pytest.mark.parametrize("arguments", [["today"], ["log", "first-step", "5"], ["check"], ["sample"]])
def test_that_a_damaged_data_file_is_left_as_it_is(rehab: Rehab, folder: Path, arguments: list[str]) -> None:
    rehab("start", "P01", "--site", "left-heel")
    damage(folder)
    before = fingerprint(folder)
    refused = rehab(*arguments)
    assert refused.code == 2
    assert one_sentence(refused.err)
    assert refused.err.strip().endswith(("Your data is untouched.", "Nothing was changed."))
    assert fingerprint(folder) == before


READ_ONLY = """
import os, sys
from pathlib import Path
from rehab.cli import main
folder = Path(sys.argv[1])
place = ["--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00"]
main(["start", "P01", "--site", "left-heel", *place])
main(["log", "first-step", "6", *place])
if os.getuid() == 0:
    # The superuser may write anywhere, so the rest is done as nobody.
    for file in (folder, *folder.rglob("*")):
        os.chown(file, 65534, 65534)
folder.chmod(0o500)
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
sys.stderr.flush()
code = main(["log", "first-step", "5", *place])
os._exit(code)
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_that_a_folder_that_can_only_be_read_is_refused() -> None:
    with tempfile.TemporaryDirectory() as base:
        Path(base).chmod(0o755)
        folder = Path(base) / "data"
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(folder)],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        folder.chmod(0o700)
        assert done.returncode == 2, done.stderr
        assert one_sentence(done.stderr)
        with closing(sqlite3.connect(folder / "rehab.db")) as data:
            assert data.execute("SELECT value FROM pain_reading").fetchall() == [(6,)]


def test_that_a_file_in_the_place_of_the_folder_is_refused(rehab: Rehab, folder: Path) -> None:
    folder.write_text("not a folder", encoding="utf-8")
    refused = rehab("today")
    assert refused.code == 2
    assert one_sentence(refused.err)
    assert folder.read_text(encoding="utf-8") == "not a folder"
