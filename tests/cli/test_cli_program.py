"""The command line as a program of its own: exit codes, streams, terminals and bugs."""

import os
import subprocess
import sys
from pathlib import Path

from rehab.paths import Paths


def run_program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rehab", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
        timeout=60,
    )


def test_that_the_program_gives_its_exit_code_and_keeps_its_streams_apart(folder: Path) -> None:
    options = ("--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00")
    started = run_program("start", "P01", "--site", "left-heel", *options)
    assert (started.returncode, started.stderr) == (0, "")
    refused = run_program("log", "first-step", "11", *options)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "Pain is a whole number from 0 to 10; 11 cannot be used. Nothing was saved.\n"


def test_that_a_terminal_without_the_letters_gets_an_answer(folder: Path) -> None:
    options = ("--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00")
    run_program("sample", *options)
    told = run_program("verdict", *options, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert told.returncode == 0
    assert "Home care is not working" in told.stdout


def test_that_a_bug_is_told_in_a_sentence_and_traced_in_the_log(folder: Path) -> None:
    program = (
        "import sys, rehab.__main__ as start, rehab.commands.desk as desk\n"
        "desk.Desk.episode = lambda self: 1 / 0\n"
        f"sys.argv = ['rehab', 'today', '--data-dir', {str(folder)!r}]\n"
        "raise SystemExit(start.main())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("Something went wrong inside the program.")
    assert "ZeroDivisionError" in (folder / "logs" / "rehab.log").read_text(encoding="utf-8")


def test_that_the_folder_is_known_from_the_words_of_a_command(tmp_path: Path) -> None:
    for words in (["today", "--data-dir", str(tmp_path)], ["--json", f"--data-dir={tmp_path}", "today"]):
        assert Paths.named_in(words).data_dir == tmp_path
