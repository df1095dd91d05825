"""Start: without arguments the window, with them the command line."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType


def main() -> int:
    """Run what the arguments ask for; returns the exit code."""
    sys.excepthook = _note_bug
    load_qt()
    if len(sys.argv) > 1 or any(name in os.environ for name in ("REHAB_NOW", "REHAB_DATABASE_URL")):
        # The command line library is not needed for the window, and its import is not free.
        from rehab.cli import main as run_command

        return run_command(sys.argv[1:])
    # Nothing that is imported goes away again; once the window is there it collects by itself (`rehab.ui.sweep`).
    gc.disable()
    from rehab.app import run
    from rehab.domain.clock import system_clock
    from rehab.paths import Paths

    return run(Paths.resolve(), system_clock)


def load_qt() -> None:
    """Load Qt and take its hook into ``import`` out again.

    The hook serves another spelling of Qt's names, which is not used here. For that it reads the source of every module
    that is imported after it, and keeps it: a fifth of the time of a start, and 20 MB.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for its effect

    builtins.__import__ = plain


def _note_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write an exception that nobody caught to the log file, and say one sentence."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    import logging

    from rehab import logs
    from rehab.domain.errors import EnvironmentProblem
    from rehab.paths import Paths
    from rehab.ui import texts

    try:
        logs.start(Paths.named_in(sys.argv).ensure())
        logging.getLogger("rehab").critical("uncaught", exc_info=(kind, error, trace))
    except (OSError, EnvironmentProblem):
        # No place for a log: the sentence is all that is left to say.
        pass
    sys.stderr.write(f"{texts.bug()}\n")


if __name__ == "__main__":
    raise SystemExit(main())
