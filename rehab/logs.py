"""What the program notes about itself, without anything a person typed.

Texts of exceptions can hold names, notes or values, so only their kinds and places in the code are written.
"""

import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from rehab.paths import PRIVATE_FILE, Paths

FILE = "rehab.log"
CRASH_FILE = "crash.log"
MAX_BYTES = 500_000
KEPT = 3

OnCrash = Callable[[BaseException], None]

_log = logging.getLogger("rehab")
_crash_file: IO[str] | None = None


class _PrivateHandler(RotatingFileHandler):
    """Files that only their owner can read, whatever the umask says."""

    def _open(self) -> IO[str]:  # type: ignore[override]
        return _private(Path(self.baseFilename))


class _KindsOnly(logging.Formatter):
    """Exceptions as kinds and places: the text of an exception may repeat what a person typed."""

    def formatException(self, ei: object) -> str:  # noqa: N802
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(places(error)) if isinstance(error, BaseException) else ""


def places(error: BaseException | None) -> list[str]:
    """An exception and its causes as lines: kind, then file, line and function of every step."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(type(error).__qualname__)
        for frame in traceback.extract_tb(error.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        error = error.__cause__ or error.__context__
    return lines


def start(paths: Paths, on_crash: OnCrash | None = None) -> None:
    """Write the log file from now on, and note every exception that nobody caught.

    Args:
        paths: Where the folder of logs is; it exists.
        on_crash: Called after an uncaught exception was noted, in the thread that raised it.
    """
    global _crash_file  # noqa: PLW0603 - faulthandler needs a file that stays open until the process ends
    handler = _PrivateHandler(paths.logs / FILE, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
    handler.setFormatter(_KindsOnly("%(asctime)s %(levelname)s %(name)s %(message)s"))
    stop()
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _crash_file = _private(paths.logs / CRASH_FILE)
    faulthandler.enable(_crash_file)
    _hook(on_crash)


def stop() -> None:
    """Give back what `start` took."""
    global _crash_file  # noqa: PLW0603
    for handler in [h for h in _log.handlers if isinstance(h, _PrivateHandler)]:
        _log.removeHandler(handler)
        handler.close()
    if _crash_file is not None:
        faulthandler.disable()
        _crash_file.close()
        _crash_file = None
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


def _hook(on_crash: OnCrash | None) -> None:
    def note(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.critical("uncaught", exc_info=(kind, error, trace))
        if on_crash is not None:
            on_crash(error)

    sys.excepthook = note
    threading.excepthook = lambda args: note(args.exc_type, args.exc_value, args.exc_traceback)


def _private(path: Path) -> IO[str]:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE)
    return os.fdopen(handle, "a", encoding="utf-8")
