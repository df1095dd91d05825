"""An X server without a screen, so that windows are really painted: Xvfb, started once a run."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
from functools import cache

SIZE = "1600x1000x24"
MISSING = "Xvfb is not installed"


@cache
def display() -> str | None:
    """Name of a display of our own, which ends with this process; None when Xvfb is not installed."""
    program = shutil.which("Xvfb")
    if program is None:
        return None
    reading, writing = os.pipe()
    # Without -noreset it would start anew whenever its last window closes, and the next start would wait for it.
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", SIZE, "-noreset", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)

    def end() -> None:
        server.terminate()
        server.wait()

    atexit.register(end)
    with os.fdopen(reading) as told:
        return f":{told.readline().strip()}"


def environment() -> dict[str, str]:
    """What a child needs to paint there; call only when there is a display."""
    found = display()
    assert found is not None, MISSING
    return {"DISPLAY": found, "QT_QPA_PLATFORM": "xcb"}
