"""Starting with the computer, for those who ask for it."""

import os
from pathlib import Path

from rehab.storage.login import set_start_at_login


def start_at_login(on: bool) -> None:
    """Start this program when the person logs in, or no more.

    Raises:
        EnvironmentProblem: When the computer refuses.
    """
    named = os.environ.get("XDG_CONFIG_HOME")
    set_start_at_login(on, Path.home(), Path(named) if named else None)
