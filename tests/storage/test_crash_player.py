"""A session that is played survives a kill: no finished set is lost, and carrying on is offered.

`REHAB_PLAYER_KILLS=100` kills a hundred times instead of a few.
"""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from rehab.paths import Paths
from tests.builders import FixedClock, Shelf, open_desk

pytestmark = pytest.mark.data_file

KILLS = int(os.environ.get("REHAB_PLAYER_KILLS", "5"))

PLAYER = """
import sys
from dataclasses import replace
from pathlib import Path
from rehab.domain.play import Event, Kind, Mode
from rehab.domain.player import apply, at
from rehab.domain.session import Done, SessionDraft
from rehab.paths import Paths
from tests.builders import FixedClock, Shelf, open_desk
clock = FixedClock()
desk = open_desk(Paths(Path(sys.argv[1])), clock, Shelf())
told = open(sys.argv[2], "a", buffering=1)
print("ready", flush=True)
while True:
    playing = desk.plays.any_unfinished() or desk.plays.start("evening")
    # The clock of this process stands still; time of its own moves on from what was kept.
    now = max(clock.now, playing.play.at)
    playing = replace(playing, play=apply(playing.play, Event(Kind.GO, now)))
    while playing.play.mode is not Mode.OVER:
        done = len(playing.play.done)
        while len(playing.play.done) == done:
            if playing.play.left is None:
                playing = replace(playing, play=apply(playing.play, Event(Kind.REP, now)))
            else:
                now += playing.play.left
                playing = replace(playing, play=at(playing.play, now))
        session = desk.plays.keep(playing).value
        told.write(f"set {session.id} {len(playing.play.done)}\\n")
    session = desk.sessions.session(playing.session_id)
    desk.sessions.amend(session.id, session.version, SessionDraft(Done.ALL, after=2, effort=4))
    told.write(f"saved {session.id} {len(playing.play.done)}\\n")
"""


def told_lines(file: Path) -> list[tuple[str, str, int]]:
    """What was acknowledged; the last line may have been cut by the kill."""
    if not file.exists():
        return []
    *whole, _rest = file.read_text(encoding="ascii").split("\n")
    return [(kind, key, int(sets)) for kind, key, sets in (line.split() for line in whole)]


def kill_while_playing(paths: Paths, told: Path, after: int, spin: int) -> None:
    code = [sys.executable, "-c", PLAYER, str(paths.data_dir), str(told)]
    player = subprocess.Popen(code, stdout=subprocess.PIPE, text=True)
    try:
        assert player.stdout is not None
        assert player.stdout.readline() == "ready\n"
        start, limit = len(told_lines(told)), time.monotonic() + 60
        while len(told_lines(told)) < start + after and time.monotonic() < limit:
            assert player.poll() is None
        for _ in range(spin):
            pass
    finally:
        player.kill()
        player.communicate()
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
    if last_kind == "set" and (found is not None or last_sets < 6):
        assert found is not None
        assert str(found.session_id) == last_key or last_sets == 6
        assert len(found.play.done) == stored[str(found.session_id)]
    desk.close()
    return found is not None


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_that_a_kill_loses_no_finished_set_and_the_session_can_be_carried_on(
    paths: Paths, tmp_path: Path
) -> None:
    desk = open_desk(paths, FixedClock(), Shelf())
    desk.start_plan()
    desk.close()
    told = tmp_path / "told"
    luck = random.Random(20261117)
    offered = 0

    for _ in range(KILLS):
        kill_while_playing(paths, told, after=luck.randrange(1, 12), spin=luck.randrange(400_000))
        offered += assert_kept(paths, told)

    assert len(told_lines(told)) > KILLS
    assert offered >= KILLS * 0.5
