"""The program on a screen of its own, worked through the bus that screen readers use.

The part that listens to the bus (`tests/at_spi.py`) needs a Python that has `gi`, which is usually the system's.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

READER = Path(__file__).with_name("at_spi.py")
PYTHONS = ("/usr/bin/python3", "python3")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCRIPT = """
"$LAUNCHER" --launch-immediately & bus=$!
"$PROGRAM" -m rehab & app=$!
"$READER_PYTHON" "$READER"
kill $app
wait $app
kill $bus
"""
WINDOW_LIBRARIES = (
    "libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0",
)  # fmt: skip
HAS_BUS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def launcher() -> str | None:
    """What starts the bus, None where it is not installed."""
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


def reader_python() -> str | None:
    """A Python that can listen to the bus."""
    for name in PYTHONS:
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", HAS_BUS], capture_output=True, check=False).returncode == 0:
            return found
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def why_not() -> str | None:
    """Why no screen reader can be stood in for here, or None."""
    if sys.platform != "linux":
        return "AT-SPI is the bus of Linux"
    for tool in ("xvfb-run", "dbus-run-session"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if launcher() is None:
        return "at-spi2-core is not installed"
    if missing := [name for name in WINDOW_LIBRARIES if not _loads(name)]:
        return f"Qt cannot open a window without {', '.join(missing)}"
    if reader_python() is None:
        return "no Python has gi with Atspi (python3-gi, gir1.2-atspi-2.0)"
    return None


def walk(folder: Path, steps: list[dict[str, str]], seconds: int) -> list[dict[str, object]]:
    """Start the program on a data folder, take the steps, and end it.

    Args:
        folder: The data folder.
        steps: What `tests/at_spi.py` is asked, in order.
        seconds: Time after which it is given up.

    Returns:
        An answer to each step, up to the first that failed.
    """
    environment = {
        **os.environ,
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "REHAB_LANGUAGE": "en",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "REHAB_DATA_DIR": str(folder),
        "LAUNCHER": launcher() or "",
        "PROGRAM": sys.executable,
        "READER_PYTHON": reader_python() or "",
        "READER": str(READER),
    }
    asked = "".join(json.dumps(step) + "\n" for step in steps)
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "sh", "-c", SCRIPT],
        input=asked,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        env=environment,
        cwd=READER.parents[1],
    )
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(answers) > 1, done.stderr[-2000:]
    return answers[1:]
