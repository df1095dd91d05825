"""Looking into a log file without taking it over: a data file of its own, for as long as somebody looks.

It lies in the folder for files that are in use, readable by its owner only, and is gone afterwards; what a crash left
behind goes at the next look.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from rehab.paths import PRIVATE_FOLDER, Paths
from rehab.services.bundle import open_services
from rehab.services.handover_preview import Whose
from rehab.storage.connect import forget
from rehab.storage.key_copy import stand_in

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.clock import Clock
    from rehab.services.bundle import Services
    from rehab.services.handover import Opened
    from rehab.services.preferences import Preferences

PREFIX = "look-"


@dataclass(frozen=True, slots=True)
class Look:
    """A file that is being looked at; close it when nobody looks any more."""

    services: Services
    folder: Path

    def close(self) -> None:
        """Forget what was looked at."""
        self.services.close()
        forget(self.services.paths.database)
        shutil.rmtree(self.folder, ignore_errors=True)


def look_into(opened: Opened, paths: Paths, clock: Clock, preferences: Preferences) -> Look:
    """The services over the content of a file; none of them can write.

    Args:
        opened: The file.
        paths: The data folder of the person who looks.
        clock: Says what day it is.
        preferences: How the person who looks wants things shown.

    Raises:
        UserError: What taking the file over would refuse.
        EnvironmentProblem: When the disk refuses.
    """
    for left_behind in paths.temp.glob(f"{PREFIX}*"):
        shutil.rmtree(left_behind, ignore_errors=True)
    folder = paths.temp / f"{PREFIX}{uuid4().hex}"
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True)
    with ExitStack() as undo:
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        # Nothing of an encrypted data folder lies there in plain bytes, nor does what is looked at.
        stand_in(Paths(folder).database, paths.database)
        services = open_services(Paths(folder), clock, preferences)
        undo.callback(services.close)
        services.handovers.take(opened, Whose.ME)
        services.database.seal()
        undo.pop_all()
    return Look(services, folder)
