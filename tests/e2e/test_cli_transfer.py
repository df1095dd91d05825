"""The command line hands plans, logs and tables over, and reads them by what they are."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rehab.cli import main
from rehab.commands.transfer import EXPORTS
from tests.exchange.run_files import Course, gpx

NOW = "2026-11-17T08:00+01:00"
Rehab = Callable[..., tuple[int, Any, str]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample person."""
    folder = tmp_path_factory.mktemp("sample") / "data"
    assert main(["sample", "--data-dir", str(folder), "--now", NOW]) == 0
    return folder


@pytest.fixture
def rehab(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Rehab:
    """Calls the command line in a folder by name; ``there`` has the sample person. JSON comes back as values."""
    shutil.copytree(sample, tmp_path / "there")

    def call(folder: str, *arguments: str) -> tuple[int, Any, str]:
        code = main([*arguments, "--data-dir", str(tmp_path / folder), "--now", NOW])
        captured = capsys.readouterr()
        return code, json.loads(captured.out) if "--json" in arguments else captured.out, captured.err

    return call


def test_that_a_log_file_brings_the_same_verdict_elsewhere(rehab: Rehab, tmp_path: Path) -> None:
    file = str(tmp_path / "mine.rehablog")
    assert rehab("there", "export", "log-file", "-o", file)[0] == 0
    code, told, _ = rehab("here", "import", file, "--dry-run", "--json")
    (entry,) = told["files"]
    assert (code, entry["kind"], entry["status"], entry["known"]) == (0, "log-file", "accepted", 0)
    assert rehab("here", "verdict")[0] == 2
    assert rehab("here", "import", file)[1].endswith("the version changed last was kept.\n")
    verdicts = [rehab(folder, "verdict", "--json")[1] for folder in ("there", "here")]
    assert verdicts[0] == verdicts[1]
    again = rehab("here", "import", file, "--json")[1]["files"][0]
    assert again["known"] == sum(item["new"] for item in entry["items"])
    assert sum(item["new"] for item in again["items"]) == 0


def test_that_what_a_file_is_is_seen_from_its_content(rehab: Rehab, tmp_path: Path) -> None:
    files = {kind: tmp_path / f"{kind}.dat" for kind in ("plan-file", "log-file", "everything")}
    for kind, file in files.items():
        assert rehab("there", "export", kind, "-o", str(file))[0] == 0
    code, told, _ = rehab("here", "import", *map(str, files.values()), "--json")
    assert code == 0
    assert [entry["kind"] for entry in told["files"]] == list(files)
    poem = tmp_path / "poem.rehablog"
    poem.write_text("roses are red")
    assert rehab("here", "import", str(poem))[0] == 2


def test_that_a_passphrase_comes_from_a_file(rehab: Rehab, tmp_path: Path) -> None:
    phrase, file = tmp_path / "phrase.txt", tmp_path / "locked.rehabplan"
    phrase.write_text("four plain words here\n", "utf-8")
    locked = ("--passphrase-file", str(phrase))
    assert rehab("there", "export", "plan-file", "-o", str(file), *locked)[0] == 0
    code, _, said = rehab("here", "import", str(file))
    assert (code, said.count("\n")) == (2, 1)
    assert "passphrase" in said
    assert rehab("here", "import", str(file), *locked)[0] == 0
    phrase.write_text("\n", "utf-8")
    assert rehab("there", "export", "plan-file", "-o", str(tmp_path / "x.rehabplan"), *locked)[0] == 2
    assert not (tmp_path / "x.rehabplan").exists()


def test_that_a_passphrase_is_asked_for_where_somebody_can_answer(
    rehab: Rehab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrase, file = tmp_path / "phrase.txt", tmp_path / "locked.rehabplan"
    phrase.write_text("four plain words here\n", "utf-8")
    rehab("there", "export", "plan-file", "-o", str(file), "--passphrase-file", str(phrase))
    typed = iter(("wrong", "four plain words here"))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.prompt", lambda *_words, **_how: next(typed))

    code, _, said = rehab("here", "import", str(file))
    assert (code, "does not open the file" in said) == (2, True)
    assert rehab("here", "import", str(file))[0] == 0


def test_that_a_log_of_somebody_else_is_kept_under_their_name(rehab: Rehab, tmp_path: Path) -> None:
    file = str(tmp_path / "anna.rehablog")
    rehab("there", "export", "log-file", "-o", file)
    rehab("here", "start", "P01", "--site", "right-knee")
    assert rehab("here", "import", file, "--as", "other", "--name", "Anna K.")[0] == 0
    theirs = rehab("here", "verdict", "--patient", "anna k.", "--json")[1]
    assert theirs["state"] == rehab("there", "verdict", "--json")[1]["state"]
    assert rehab("here", "verdict", "--json")[1]["state"] == "insufficient-data"


@pytest.mark.parametrize("kind", EXPORTS)
def test_that_nothing_is_overwritten(rehab: Rehab, tmp_path: Path, kind: str) -> None:
    there = tmp_path / "there.txt"
    there.write_text("mine")
    assert rehab("there", "export", kind, "-o", str(there))[0] == 2
    assert there.read_text() == "mine"


def test_that_a_pack_is_not_overwritten_when_its_ending_is_left_out(rehab: Rehab, tmp_path: Path) -> None:
    there = tmp_path / "mine.rehabpack"
    there.write_text("mine")
    code, _, said = rehab("there", "export", "pack", "short-foot", "-o", str(tmp_path / "mine"))
    assert (code, str(there) in said) == (2, True)
    assert there.read_text() == "mine"


def test_that_every_export_and_every_import_answers_in_one_form(rehab: Rehab, tmp_path: Path) -> None:
    made: dict[str, Path] = {}
    for kind in EXPORTS:
        code, told, _ = rehab("there", "export", kind, "-o", str(tmp_path / f"made-{kind}"), "--json")
        made[kind] = Path(told["file"])
        assert (code, told["kind"], told["bytes"]) == (0, kind, made[kind].stat().st_size)
        assert made[kind].suffix
    runs = tmp_path / "run.gpx"
    runs.write_bytes(gpx(Course()))
    files = {
        "gpx": runs,
        "plan-file": made["plan-file"],
        "log-file": made["log-file"],
        "everything": made["everything"],
    }
    for kind, file in (*files.items(), ("unknown", made["plan"]), ("unknown", made["log"])):
        _, told, _ = rehab("here", "import", str(file), "--dry-run", "--json")
        (entry,) = told["files"]
        assert set(entry) >= {"file", "kind", "status", "message", "items", "known"}
        assert (entry["kind"] == kind) is (entry["status"] == "accepted")
    assert "a table of Rehab for other programs (diary)" in entry["message"]


def test_that_days_and_notes_of_tables_can_be_chosen(rehab: Rehab, tmp_path: Path) -> None:
    file = tmp_path / "days.csv"
    days = ("--from", "2026-11-10", "--to", "2026-11-11", "--no-notes")
    assert rehab("there", "export", "log", "-o", str(file), *days)[0] == 0
    lines = file.read_text("utf-8-sig").splitlines()[1:]
    assert {line[:10] for line in lines if "treatments" not in line} == {"2026-11-10", "2026-11-11"}
    code, _, said = rehab(
        "there", "export", "log", "-o", str(tmp_path / "y.csv"), "--from", "2026-11-10", "--to", "2026-11-01"
    )
    assert code == 2
    assert "before they begin" in said


def test_that_an_empty_folder_has_nothing_to_export(rehab: Rehab, tmp_path: Path) -> None:
    code, _, said = rehab("empty", "export", "log-file", "-o", str(tmp_path / "none.rehablog"))
    assert code == 2
    assert "nothing to export" in said
    assert not (tmp_path / "none.rehablog").exists()
