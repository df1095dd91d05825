"""Options that every command takes, help, and settings."""

import json
from pathlib import Path

import pytest

from rehab import __version__
from rehab.cli import main, root
from tests.cli.conftest import Rehab, one_sentence


def test_that_global_options_may_stand_before_or_after(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00"]
    assert main([*options, "--json", "start", "P01", "--site", "left-heel"]) == 0
    assert json.loads(capsys.readouterr().out)["start"] == "2026-11-16"
    assert main([*options, "log", "--json", "first-step", "4"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == 4
    assert main(["today", *options, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["first_step"] == 4


def test_that_the_environment_gives_folder_and_clock(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REHAB_DATA_DIR", str(folder))
    monkeypatch.setenv("REHAB_NOW", "2026-01-05T09:00+01:00")
    assert main(["start", "P01", "--site", "back", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["start"], data["site"], data["side"]) == ("2026-01-05", "back", "none")
    assert (folder / "rehab.db").is_file()


@pytest.mark.parametrize("arguments", [["--version"], ["verdict", "--version"]])
def test_that_the_version_is_told_anywhere(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"rehab {__version__}\n"


def test_that_every_command_of_the_contract_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    names = [
        "sample",
        "start",
        "log",
        "today",
        "week",
        "accept",
        "patients",
        "put-off",
        "phase",
        "verdict",
        "history",
        "chart",
        "import",
        "export",
        "library",
        "show",
        "draw",
        "backup",
        "restore",
        "rescue",
        "check",
        "assess",
        "checkup",
        "clinic",
        "erase",
        "open",
    ]
    assert set(names) == set(root.commands)
    logged = ["first-step", "worst", "average", "stiffness", "night", "medicine", "week"]
    logged += ["session", "run", "treatment", "test"]
    for arguments in [[], *([name] for name in names), *(["log", name] for name in logged)]:
        assert main([*arguments, "--help"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("Usage: rehab")
        assert len(out.splitlines()) > 5, arguments


def test_that_a_person_can_be_named(rehab: Rehab) -> None:
    rehab("sample")
    assert rehab("verdict", "--patient", "sample person", "--json").data["state"] == "failing"
    refused = rehab("verdict", "--patient", "Nobody")
    assert refused.code == 2
    assert refused.err == "There is no person called “Nobody” in this data folder.\n"


def test_that_a_clinic_lists_its_patients_and_each_command_takes_one(rehab: Rehab) -> None:
    assert rehab("sample", "--clinic").code == 0
    listed = rehab("patients", "--json").data["patients"]
    assert [one["triage"] for one in listed[:3]] == ["flag", "worse", "fail"]
    assert rehab("patients", "heel", "--group", "decision").out.startswith("Patient A")
    assert rehab("today").err == "Say whose data you mean: add --patient with a name or an id.\n"
    assert rehab("log", "run", "--km", "5", "--patient", "patient b").code == 0
    state = rehab("verdict", "--patient", listed[2]["id"], "--json").data
    assert (state["state"], state["adherence"]["share"]) == ("failing", listed[2]["adherence"]["share"])
    assert [one["name"] for one in rehab("patients", "--archived", "--json").data["patients"]] == [
        "Patient L"
    ]


def test_that_a_setting_that_cannot_be_used_is_a_warning(rehab: Rehab, folder: Path) -> None:
    rehab("start", "P01", "--site", "left-heel")
    (folder / "settings.toml").write_text("text_size = 7\n", encoding="utf-8")
    answer = rehab("today", "--json")
    assert answer.code == 3
    assert answer.data["warnings"] == ["The setting text_size cannot be used; its default is used."]
    assert answer.err.strip() == answer.data["warnings"][0]
    assert answer.data["week"] == 1


def test_that_a_clock_that_cannot_be_read_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["today", "--data-dir", str(folder), "--now", "noon"]) == 2
    assert one_sentence(capsys.readouterr().err)
