"""A session that is played survives a kill: no finished set is lost, and carrying on is offered.

`REHAB_PLAYER_KILLS=100` kills a hundred times instead of a few.
"""

import os
import random
import sqlite3
import time
from contextlib import closing
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from rehab.paths import Paths
from tests.builders import FixedClock, Shelf, open_desk
from tests.faults.played import play_for_ever

pytestmark = pytest.mark.data_file

KILLS = int(os.environ.get("REHAB_PLAYER_KILLS", "5"))

SETS = 6
"""Sets of the session that is played."""


@pytest.fixture(scope="module")
def processes() -> BaseContext:
    """Where the system can, players are forked off a process that has imported everything once."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.played"])
    return context


def told_lines(file: Path) -> list[tuple[str, str, int]]:
    """What was acknowledged; the last line may have been cut by the kill."""
    if not file.exists():
        return []
    *whole, _rest = file.read_text(encoding="ascii").split("\n")
    return [(kind, key, int(sets)) for kind, key, sets in (line.split() for line in whole)]


def kill_while_playing(processes: BaseContext, paths: Paths, told: Path, after: int, spin: int) -> None:
    start, limit = len(told_lines(told)), time.monotonic() + 60
    player = processes.Process(target=play_for_ever, args=(str(paths.data_dir), str(told)))  # type: ignore[attr-defined]
    player.start()
    try:
        while len(told_lines(told)) < start + after and time.monotonic() < limit:
            assert player.is_alive()
        for _ in range(spin):
            pass
    finally:
        player.kill()
        player.join()
    assert len(told_lines(told)) >= start + after


def assert_kept(paths: Paths, told: Path) -> bool:
    """Every acknowledged set is stored; returns whether carrying on is offered."""
    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    desk = open_desk(paths, FixedClock(), Shelf())
    lines = told_lines(told)
    most: dict[str, int] = {}
    for _, key, sets in lines:
        most[key] = max(sets, most.get(key, 0))
    on_day = desk.sessions.on_day(desk.people.current().id, desk.clock.today)  # type: ignore[union-attr]
    stored = {str(s.id): sum(entry.sets_done for entry in s.sets) for s in on_day}
    assert {key: stored[key] >= sets for key, sets in most.items()} == dict.fromkeys(most, True)
    found = desk.plays.any_unfinished()
    last_kind, last_key, last_sets = lines[-1]
    if last_kind == "set" and (found is not None or last_sets < SETS):
        assert found is not None
        assert str(found.session_id) == last_key or last_sets == SETS
        assert len(found.play.done) == stored[str(found.session_id)]
    desk.close()
    return found is not None


@pytest.mark.slow
@pytest.mark.timeout(120 + 20 * KILLS)
def test_that_a_kill_loses_no_finished_set_and_the_session_can_be_carried_on(
    processes: BaseContext, paths: Paths, tmp_path: Path
) -> None:
    desk = open_desk(paths, FixedClock(), Shelf())
    desk.start_plan()
    desk.close()
    told = tmp_path / "told"
    luck = random.Random(20261117)
    offered = 0

    for _ in range(KILLS):
        kill_while_playing(processes, paths, told, after=luck.randrange(1, 12), spin=luck.randrange(400_000))
        offered += assert_kept(paths, told)

    assert len(told_lines(told)) > KILLS
    assert offered >= KILLS * 0.5
