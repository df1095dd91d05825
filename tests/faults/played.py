"""A person who plays one session after the other, in a process of its own that anybody may kill at any moment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rehab.domain.play import Event, Kind, Mode
from rehab.domain.player import apply, at
from rehab.domain.session import Done, SessionDraft
from rehab.paths import Paths
from tests.builders import Desk, FixedClock, Shelf, open_desk

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TextIO


def play_for_ever(folder: str, told: str) -> None:
    """Play the evening session again and again, and note what the person was told.

    Args:
        folder: The data folder; it has a plan.
        told: File that gets a line for each finished set and each saved session, with its key and its sets.
    """
    desk = open_desk(Paths(Path(folder)), FixedClock(), Shelf())
    with Path(told).open("a", encoding="ascii", buffering=1) as file:
        while True:
            _play_once(desk, file)


def _play_once(desk: Desk, told: TextIO) -> None:
    playing = desk.plays.any_unfinished() or desk.plays.start("evening")
    assert playing is not None
    # The clock of this process stands still; time of its own moves on from what was kept.
    now: datetime = max(desk.clock.now, playing.play.at)
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
        told.write(f"set {session.id} {len(playing.play.done)}\n")
    session = desk.sessions.session(playing.session_id)
    desk.sessions.amend(session.id, session.version, SessionDraft(Done.ALL, after=2, effort=4))
    told.write(f"saved {session.id} {len(playing.play.done)}\n")
