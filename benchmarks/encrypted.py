"""Opening, saving and reading ten years of data behind a key, against the same data in a plain file."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed
from benchmarks.database import fill_scores
from benchmarks.made_up import DAYS, START

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.services.bundle import Services

GOALS = (
    Goal("encrypted: save one session / plain", "save encrypted", "save plain", 1.5),
    Goal("encrypted: open and check ten years / plain", "open encrypted", "open plain", 5.0),
    Goal("encrypted: ten-year history / plain", "read encrypted", "read plain", 2.0),
    Goal("encrypted: backup of ten years / plain", "back up encrypted", "back up plain", 3.0),
    Goal("encrypted: unlock by passphrase / open plain", "unlock", "open plain", None),
)
PASSPHRASE = "four words in a row"  # noqa: S105 - of a file that is gone afterwards


def cases(folder: Path) -> dict[str, Case]:
    """The same person's ten years twice."""
    from rehab.domain.passphrase import Opener
    from rehab.paths import Paths
    from rehab.services.bundle import open_services
    from rehab.services.encryption import new_recovery_code

    now = datetime.combine(START + timedelta(days=DAYS), datetime.min.time(), UTC) + timedelta(hours=12)
    plain = open_services(Paths(folder / "plain").ensure(), lambda: now)
    raw, _ = fill_scores(plain)
    raw.close()
    plain.close()
    shutil.copytree(folder / "plain", folder / "encrypted")
    sealed = open_services(Paths(folder / "encrypted"), lambda: now)
    sealed.encryption.switch_on(PASSPHRASE, new_recovery_code(), backups_too=True)
    plain = open_services(Paths(folder / "plain"), lambda: now)
    found: dict[str, Case] = {
        "unlock": lambda: timed(lambda: sealed.encryption.prove(Opener.PASSPHRASE, PASSPHRASE))
    }
    for name, services in (("plain", plain), ("encrypted", sealed)):
        found |= _cases(name, services, folder)
    return found


def _cases(name: str, services: Services, folder: Path) -> dict[str, Case]:
    from rehab.domain.session import Done, SessionDraft, SetEntry
    from rehab.services.bundle import open_services

    episode = services.people.current()
    if episode is None:
        raise RuntimeError("the plan has no complaint")
    sets = tuple(SetEntry(f"exercise-{i}", f"Exercise {i}", 3, 3) for i in range(4))
    draft = SessionDraft(Done.ALL, before=3, during=4, after=3, effort=6, sets=sets)
    copy = folder / f"{name}-copy.db"

    def back_up() -> None:
        copy.unlink(missing_ok=True)
        services.care.backup(copy)

    return {
        f"save {name}": lambda: timed(lambda: services.sessions.record(draft, episode.id)),
        f"open {name}": lambda: timed(lambda: open_services(services.paths, services.clock).close()),
        f"read {name}": lambda: timed(lambda: services.progress.history(episode.id)),
        f"back up {name}": lambda: timed(back_up),
    }
