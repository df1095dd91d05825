"""The log says what went wrong and nothing about the person."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab import logs
from rehab.domain.errors import UserError
from rehab.paths import Paths

SECRET = "Kim Muster 7 of 10"


@pytest.fixture
def caught(paths: Paths) -> Iterator[list[BaseException]]:
    """Exceptions that were handed to the callback of the log."""
    found: list[BaseException] = []
    logs.start(paths, found.append)
    yield found
    logs.stop()


def fail() -> None:
    try:
        raise UserError("name_invalid", name=SECRET)
    except UserError as error:
        raise ValueError(SECRET) from error


def written(paths: Paths) -> str:
    return "".join(file.read_text() for file in paths.logs.iterdir())


def test_that_an_exception_is_noted_by_kind_and_place_without_its_text(
    paths: Paths, caught: list[BaseException]
) -> None:
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    assert [type(error) for error in caught] == [ValueError]
    text = written(paths)
    assert "ValueError" in text
    assert "UserError" in text
    assert "test_logs.py:" in text
    assert "fail" in text
    assert SECRET not in text


def test_that_a_failing_thread_is_noted(paths: Paths, caught: list[BaseException]) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert [type(error) for error in caught] == [ValueError]
    assert "ValueError" in written(paths)
    assert SECRET not in written(paths)


def test_that_a_logged_exception_keeps_its_text_to_itself(paths: Paths, caught: list[BaseException]) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("rehab.anything").exception("job failed")
    assert "job failed" in written(paths)
    assert SECRET not in written(paths)


def test_that_stopping_on_request_is_not_a_crash(paths: Paths, caught: list[BaseException]) -> None:
    error = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, error, None)
    assert caught == []
    assert written(paths) == ""


def test_that_a_hard_crash_leaves_a_trace(paths: Paths) -> None:
    code = (
        "import sys, faulthandler; from pathlib import Path; from rehab import logs;"
        "from rehab.paths import Paths; logs.start(Paths(Path(sys.argv[1]))); faulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", code, str(paths.data_dir)], capture_output=True, check=False)
    assert done.returncode != 0
    assert "Segmentation fault" in (paths.logs / logs.CRASH_FILE).read_text()


def test_that_log_files_rotate_and_stay_private(paths: Paths, caught: list[BaseException]) -> None:
    logger = logging.getLogger("rehab.anything")
    for _ in range(logs.MAX_BYTES // 1000 * (logs.KEPT + 2)):
        logger.info("%s", "x" * 1000)
    files = sorted(path.name for path in paths.logs.glob(f"{logs.FILE}*"))
    assert files == [logs.FILE, *(f"{logs.FILE}.{n}" for n in range(1, logs.KEPT + 1))]
    assert {path.stat().st_mode & 0o777 for path in Path(paths.logs).iterdir()} == {0o600}
