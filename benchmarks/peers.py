"""Other programs, from their start to their painted main window, as the X server sees it: they need not cooperate."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import select
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks import screen

PROGRAMS: dict[str, tuple[str, ...]] = {
    "Anki": ("anki", "-b", "{home}/base", "-l", "en_US"),
    "GoldenCheetah": ("GoldenCheetah", "Test"),
    "Picard": ("picard", "-N"),
    "Thonny": ("thonny",),
}
"""How each is started; the first word is looked for on PATH, `{home}` is a folder of its own."""
ASKS = ("Anki", "GoldenCheetah")
"""These ask something at their first start: without a home where that was answered they cannot be measured."""
PREPARED: dict[str, dict[str, str]] = {
    "Thonny": {".config/Thonny/configuration.ini": "[general]\nlanguage = en_US\n"},
}
"""Files in its home without which a program first asks something."""
LEAST = (550, 390)
"""A main window is at least so large, pixels; what is smaller is a splash screen or a question."""
HOMES = "REHAB_BENCH_PEERS"
"""Names a folder with homes of programs, for those that have to be answered something once; else they are new."""
PATIENCE_S = 40.0
GRACE_S = 0.3

MAP_NOTIFY, SUBSTRUCTURE_NOTIFY = 19, 1 << 19
RAW_RECTANGLES = 0


class _Mapped(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override", ctypes.c_int),
    )


class _Rectangle(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
    )


class _Damaged(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("drawable", ctypes.c_ulong),
        ("damage", ctypes.c_ulong),
        ("level", ctypes.c_int),
        ("more", ctypes.c_int),
        ("timestamp", ctypes.c_ulong),
        ("area", _Rectangle),
        ("geometry", _Rectangle),
    )


class _Event(ctypes.Union):
    _fields_ = (
        ("type", ctypes.c_int),
        ("mapped", _Mapped),
        ("damaged", _Damaged),
        ("pad", ctypes.c_long * 24),
    )


@cache
def _libraries() -> tuple[Any, Any] | None:
    """Xlib and its damage extension, or None when they are not there."""
    names = [ctypes.util.find_library(name) for name in ("X11", "Xdamage")]
    if not all(names):
        return None
    xlib, damage = (ctypes.CDLL(name) for name in names)
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    for call in (xlib.XDefaultRootWindow, xlib.XPending, xlib.XConnectionNumber, xlib.XCloseDisplay):
        call.argtypes = [ctypes.c_void_p]
    xlib.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    xlib.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    xlib.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
    pointers = [ctypes.POINTER(ctypes.c_int)] * 4
    xlib.XGetGeometry.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p, *pointers, *pointers[:2]]
    damage.XDamageQueryExtension.argtypes = [ctypes.c_void_p, *pointers[:2]]
    damage.XDamageCreate.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int]
    xlib.XSetErrorHandler(_IGNORE)
    return xlib, damage


_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)
"""A window may be gone before it is asked how large it is."""


class Watcher:
    """Sees windows appear and be painted on a display that nobody else uses meanwhile."""

    def __init__(self, display: str) -> None:
        found = _libraries()
        if found is None:
            raise OSError("libX11 and libXdamage are not installed")
        self._xlib, self._damage = found
        self._display = self._xlib.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no display {display}")
        root = self._xlib.XDefaultRootWindow(self._display)
        first, errors = ctypes.c_int(), ctypes.c_int()
        if not self._damage.XDamageQueryExtension(self._display, ctypes.byref(first), ctypes.byref(errors)):
            raise OSError("the display has no damage extension")
        self._damaged = first.value
        self._xlib.XSelectInput(self._display, root, SUBSTRUCTURE_NOTIFY)
        self._damage.XDamageCreate(self._display, root, RAW_RECTANGLES)
        self._xlib.XSync(self._display, 1)
        self._box: tuple[int, int, int, int] | None = None

    def is_painted(self, wait_s: float) -> bool:
        """Look at what happened; whether half of a main window is painted by now."""
        select.select([self._xlib.XConnectionNumber(self._display)], [], [], wait_s)
        event = _Event()
        while self._xlib.XPending(self._display):
            self._xlib.XNextEvent(self._display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and not event.mapped.override and self._box is None:
                self._box = self._large(event.mapped.window)
            elif event.type == self._damaged and self._box is not None and self._covers(event.damaged.area):
                return True
        return False

    def _large(self, window: int) -> tuple[int, int, int, int] | None:
        root, found = ctypes.c_ulong(), [ctypes.c_int() for _ in range(6)]
        pointers = [ctypes.byref(number) for number in found]
        if not self._xlib.XGetGeometry(self._display, window, ctypes.byref(root), *pointers):
            return None
        x, y, width, height = (number.value for number in found[:4])
        return (x, y, width, height) if width >= LEAST[0] and height >= LEAST[1] else None

    def _covers(self, area: _Rectangle) -> bool:
        assert self._box is not None
        x, y, width, height = self._box
        across = min(area.x + area.width, x + width) - max(area.x, x)
        down = min(area.y + area.height, y + height) - max(area.y, y)
        return max(0, across) * max(0, down) >= width * height / 2

    def close(self) -> None:
        """Let the display go."""
        self._xlib.XCloseDisplay(self._display)


def program(name: str) -> str | None:
    """Where a program is, or None."""
    return shutil.which(PROGRAMS[name][0]) if _libraries() is not None else None


def is_answered(name: str) -> bool:
    """Whether a program opens its window without asking something first."""
    return name not in ASKS or (Path(os.environ.get(HOMES, "/nowhere")) / name).is_dir()


@dataclass(frozen=True)
class Peer:
    """Starts one program and gives the milliseconds until its main window is painted.

    Attributes:
        name: As in `PROGRAMS`.
        file: The program.
        folder: Where the homes of programs are: nothing of a real person is touched.
    """

    name: str
    file: str
    folder: Path

    def __call__(self) -> float:
        """Start it once.

        Raises:
            RuntimeError: When no main window was painted in time.
        """
        home = Path(os.environ.get(HOMES, self.folder)) / self.name
        (home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
        for place, content in PREPARED.get(self.name, {}).items():
            (home / place).parent.mkdir(parents=True, exist_ok=True)
            (home / place).write_text(content, encoding="utf-8")
        watcher = Watcher(screen.environment()["DISPLAY"])
        arguments = [word.format(home=home) for word in PROGRAMS[self.name][1:]]
        began = time.monotonic()
        child = subprocess.Popen(
            [self.file, *arguments],
            env=_environment(home),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while time.monotonic() - began < PATIENCE_S:
                if watcher.is_painted(0.05):
                    return (time.monotonic() - began) * 1000
            raise RuntimeError(f"{self.name}: no main window within {PATIENCE_S:g} s")
        finally:
            watcher.close()
            _end(child)


def _environment(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ.get("PATH", ""),
        **screen.environment(),
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LC_ALL": "C.UTF-8",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "NO_AT_BRIDGE": "1",
    }


def _end(child: subprocess.Popen[bytes]) -> None:
    """End the program and what it started; all of it is in its own session."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(child.pid, sign)
        except ProcessLookupError:
            break
        time.sleep(GRACE_S)
    child.wait()
