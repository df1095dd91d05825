"""A day with the program, played on a disk that can be watched or made to fail."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft, SetEntry
from rehab.paths import Paths
from rehab.storage import connect
from rehab.storage.connect import Key
from rehab.storage.encryption import write_anew
from tests.builders import Desk, FixedClock, Shelf, open_desk
from tests.faults.shim import Disk, Event, cipher_library, library, wrapped_disk

SETS = tuple(SetEntry("calf-stretch", "Calf stretch", 3, number) for number in range(3))
SCORES = ([2, 3, 4], [1, 5, 6])
"""Scores of a whole session, before and after it was amended."""


def prepare(folder: Path, key: Key | None = None) -> Paths:
    """A data folder with a plan and nothing logged; with a key its data file is encrypted."""
    desk = open_desk(Paths(folder).ensure(), FixedClock(), Shelf())
    desk.start_plan()
    desk.close()
    if key is not None:
        connect.hold(key)
        write_anew(desk.paths.database, desk.paths.temp, key, None)
    return desk.paths


def steps(desk: Desk) -> Iterator[Callable[[], object]]:
    """What a person does, one after the other, for ever."""
    current = desk.people.current()
    assert current is not None
    episode = current.id
    while True:
        draft = SessionDraft(Done.ALL, "morning", before=3, during=4, after=2, sets=SETS)
        done = []
        yield lambda draft=draft, done=done: done.append(desk.sessions.record(draft, episode).value)
        if done:
            later = SessionDraft(Done.PART, before=5, during=6, after=1)
            yield lambda done=done, later=later: desk.sessions.amend(done[0].id, 1, later)
        yield lambda: desk.checkins.log(Measure.FIRST_STEP, 4, episode)
        yield lambda: desk.runs.log(5.5)


def play(desk: Desk, disk: Disk, told: Path, count: int) -> None:
    """So many steps; after each the disk learns what the person was told."""
    seen = 0
    for number, step in enumerate(steps(desk)):
        if number == count:
            return
        step()
        lines = told.read_text(encoding="ascii").split() if told.exists() else []
        if lines[seen:]:
            disk.events.append(Event("told", ",".join(lines[seen:])))
        seen = len(lines)


@contextmanager
def on_a_watched_disk(paths: Paths, told: Path | None = None) -> Iterator[tuple[Desk, Disk]]:
    """The program over a data folder, with everything that SQLite does in between noted."""
    encrypted = connect.key_of(paths.database) is not None
    with wrapped_disk(cipher_library() if encrypted else library()) as disk:
        desk = open_desk(paths, FixedClock(), Shelf(), told)
        try:
            yield desk, disk
        finally:
            disk.fail_at = 0
            desk.close()
