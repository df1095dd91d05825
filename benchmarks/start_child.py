"""A start of the real program in a process of its own, watched from inside.

``python -m benchmarks.start_child today`` prints when Today is painted and what memory that took; ``chart`` goes on to
Progress and prints when its chart is painted; both print the longest silence of the window until then.
``blocking`` loads what the program loads behind its window, in the window's thread.
"""

from __future__ import annotations

from rehab.__main__ import load_qt


def main() -> int:
    """Load Qt as the program does, before anything else loads it."""
    load_qt()
    from benchmarks import start_watch

    return start_watch.main()


if __name__ == "__main__":
    raise SystemExit(main())
