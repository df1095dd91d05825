"""The first lines of the packaged program."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A further process that works out verdicts is this program again; it must not open a window.
    multiprocessing.freeze_support()
    from rehab.__main__ import main

    sys.exit(main())
