"""People with plan and log files, and what is written, brought and counted of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from rehab.domain.errors import UserError
from rehab.domain.handover import Handover, HandoverKind
from rehab.exchange.handover_file import write_handover
from rehab.paths import Paths
from rehab.services.handover import HandoverDesk
from tests.builders import Desk, Dump, FixedClock, Shelf, open_desk
from tests.made_people import fill_person

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.services.handover_preview import MergeChoice, Whose

Open = Callable[[str], Desk]
Filled = Callable[[str, int], tuple[Desk, UUID]]
LOG, PLAN, ALL = HandoverKind.LOG, HandoverKind.PLAN, HandoverKind.EVERYTHING


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Data folders of made-up people, by seed: made once, copied by each test."""
    made = {}
    for seed in (1, 2):
        folder = tmp_path_factory.mktemp(f"person{seed}")
        desk = open_desk(Paths(folder).ensure(), FixedClock(), Shelf())
        fill_person(desk, seed)
        desk.close()
        made[seed] = folder
    return made


@pytest.fixture
def filled(
    folders: dict[int, Path], tmp_path: Path, open_at: Open
) -> Callable[[str, int], tuple[Desk, UUID]]:
    """A computer with a made-up person, and their complaint."""

    def at(name: str, seed: int) -> tuple[Desk, UUID]:
        shutil.copytree(folders[seed], tmp_path / name)
        desk = open_at(name)
        if desk.database.shared:
            fill_person(desk, seed)
        current = desk.people.current()
        assert current is not None
        return desk, current.id

    return at


@pytest.fixture
def open_at(tmp_path: Path, clock: FixedClock, shelf: Shelf) -> Iterator[Open]:
    """Computers by name."""
    opened: dict[str, Desk] = {}

    def at(name: str) -> Desk:
        if name not in opened:
            opened[name] = open_desk(Paths(tmp_path / name).ensure(), clock, shelf)
        return opened[name]

    yield at
    for desk in opened.values():
        desk.close()


def files(desk: Desk) -> HandoverDesk:
    return HandoverDesk(desk.database, desk.clock)


def write(desk: Desk, kind: HandoverKind, **settings: Any) -> Path:
    handover = files(desk)
    file = desk.paths.data_dir / f"{uuid4().hex}.rehab"
    file.write_bytes(write_handover(handover.content(kind, **settings)))
    return file


def bring(desk: Desk, file: Path, whose: Whose | None = None, **choices: MergeChoice) -> int:
    handover = files(desk)
    opened = handover.open(file)
    handover.preview(opened, whose)
    return handover.take(opened, whose, choices=choices).value


def counted(desk: Desk, file: Path, whose: Whose | None = None) -> dict[str, tuple[int, int, int, int]]:
    handover = files(desk)
    preview = handover.preview(handover.open(file), whose)
    return {g.code: (g.new, g.newer_there, g.newer_here, g.deleted_here) for g in preview.groups if g.differs}


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.code


def personal(dumped: Dump) -> Dump:
    """Without half-filled forms, templates, reviews, and own content that no plan speaks of."""
    left_out = ("draft", "program_template", "exercise_custom", "programme_custom", "photo", "care")
    return {table: rows for table, rows in dumped.items() if table not in left_out}


def keyed(dumped: Dump) -> dict[str, Any]:
    """Pictures by their name, which is their identity; everything else by its key."""
    pictures = {row["name"]: row["content"] for row in dumped["photo"].values()}
    return {**dumped, "photo": pictures}


def changed(whole: Handover, table: str, **values: Any) -> Handover:
    rows = [dict(row) for row in whole.records[table]]
    rows[0] |= values
    return rebuilt(whole, {**whole.records, table: tuple(rows)})


def rebuilt(content: Handover, records: dict[str, Any], **other: Any) -> Handover:
    from dataclasses import replace

    return replace(content, records=records, **other)
