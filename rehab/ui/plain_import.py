"""Qt without its hook into `import`."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load Qt and take its hook into ``import`` out again.

    The hook serves another spelling of Qt's names, which is not used here. For that it reads the source of every module
    that is imported after it, and keeps it: a fifth of the time of a start, and 20 MB.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for its effect

    builtins.__import__ = plain
