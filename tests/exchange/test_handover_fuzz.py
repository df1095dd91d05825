"""Files that were changed anywhere: refused in one sentence, never a crash, a hang, or something written.

The seed moves with nothing; `REHAB_FUZZ` asks for more of them, as a release does.
"""

from __future__ import annotations

import json
import os
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from rehab.domain.errors import UserError
from rehab.domain.handover import Handover, HandoverKind
from rehab.exchange.handover_file import is_handover, read_handover, write_handover
from rehab.exchange.safe_zip import checksum, write_zip
from rehab.paths import Paths
from rehab.services.handover import HandoverDesk
from tests.builders import Desk, FixedClock, Shelf, dump, open_desk
from tests.exchange.test_pack_file import files_of
from tests.made_people import fill_person
from tests.pace import within

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = int(os.environ.get("REHAB_FUZZ", "60"))
JUNK: tuple[Any, ...] = (
    *(None, True, -1, 0, 1e308, 10**30, 0.5, [], [1], {}, {"a": []}),
    *("", "x", "9" * 50, "\u202e", "2026-13-99", "2026-11-16"),
)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Handover:
    desk = open_desk(Paths(tmp_path_factory.mktemp("fuzz")).ensure(), FixedClock(), Shelf())
    fill_person(desk, 21, days=2)
    content = HandoverDesk(desk.database, desk.clock).content(HandoverKind.EVERYTHING)
    desk.close()
    return content


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = open_desk(Paths(tmp_path_factory.mktemp("target")).ensure(), FixedClock(), Shelf())
    desk.start_plan()
    yield desk
    desk.close()


def outcome_of(raw: bytes) -> tuple[str, Handover | None]:
    """Code of the refusal, or what was read."""
    try:
        return "", read_handover(raw)
    except UserError as refused:
        return refused.code, None


def test_that_bytes_changed_anywhere_are_noticed(source: Handover) -> None:
    raw = write_handover(source)
    random = Random(1)
    with within(5):
        for _ in range(5 * ROUNDS):
            broken = bytearray(raw)
            for _ in range(random.choice((1, 1, 8))):
                broken[random.randrange(len(broken))] = random.randrange(256)
            cut = bytes(broken[: random.choice((len(broken), len(broken), random.randrange(len(broken))))])
            is_handover(cut)
            code, found = outcome_of(cut)
            # What no checksum covers (dates and flags of the archive itself) may differ.
            assert code.startswith("handover_") or found == source


def test_that_values_changed_anywhere_are_refused_or_can_be_read(target: Desk, source: Handover) -> None:
    random, file = Random(2), target.paths.data_dir / "fuzz.zip"
    desk = HandoverDesk(target.database, target.clock)
    before = dump(target.database)
    refusals = set()
    with within(0.5 * ROUNDS):
        for _ in range(ROUNDS):
            file.write_bytes(write_handover(_mutated(source, random)))
            try:
                desk.preview(desk.open(file))
            except UserError as refused:
                refusals.add(refused.code)
    assert dump(target.database) == before
    assert refusals <= {
        f"handover_{code}"
        for code in (
            "value_refused",
            "unreadable",
            "not_closed",
            "damaged",
            "foreign",
            "field_unknown",
            "empty",
        )
    }
    assert len(refusals) > 1


def _mutated(content: Handover, random: Random) -> Handover:
    from dataclasses import replace

    records = {table: [dict(row) for row in rows] for table, rows in content.records.items()}
    for _ in range(random.choice((1, 1, 3))):
        rows = records[random.choice(list(records))]
        row = random.choice(rows)
        match random.randrange(4):
            case 0:
                row[random.choice(list(row))] = random.choice(JUNK)
            case 1:
                del row[random.choice(list(row))]
            case 2:
                row[random.choice(list(row))] = random.choice(list(row.values()))
            case _:
                rows.remove(row)
                rows.append(random.choice(rows) if rows else row)
    return replace(content, records={table: tuple(rows) for table, rows in records.items()})


MANIFESTS: tuple[Any, ...] = (None, [], 1, "x", {"a": 1}, True, -1, 99)


@pytest.mark.parametrize("key", ["format", "version", "kind", "made", "schema", "notes", "limits", "files"])
def test_that_a_manifest_that_is_none_is_refused(source: Handover, key: str) -> None:
    files = files_of(write_handover(source))
    manifest = json.loads(files["manifest.json"])
    for junk in MANIFESTS:
        if manifest[key] == junk or (key, junk) == ("notes", True):
            continue
        wrong = {**manifest, key: junk}
        with pytest.raises(UserError) as refused:
            read_handover(write_zip({**files, "manifest.json": json.dumps(wrong).encode()}))
        assert refused.value.code.startswith("handover_")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("../evil.jsonl", b"{}", "handover_name_refused"),
        ("records/../x.jsonl", b"{}", "handover_name_refused"),
        ("photos/evil.svg", b"<svg/>", "handover_name_refused"),
        ("records/extra.jsonl", b"{}", "handover_incomplete"),
        ("records/bomb.jsonl", b" " * 70_000_000, "handover_too_large"),
        ("records/run.jsonl", b'{"id": 1, "id": 2}\n', "handover_damaged"),
        ("records/run.jsonl", b'{"id": NaN}\n', "handover_damaged"),
        ("records/run.jsonl", b"[1]\n", "handover_damaged"),
        ("records/run.jsonl", b"[" * 90_000, "handover_damaged"),
        ("records/run.jsonl", b"\xff\xfe", "handover_damaged"),
        ("records/run.jsonl", b'{"a": "' + b"x" * 2_100_000 + b'"}', "handover_too_large"),
        ("records/run.jsonl", b'{"a": ' + b"9" * 5_000 + b"}", "handover_damaged"),
    ],
)
def test_that_an_archive_that_is_none_is_refused(
    source: Handover, name: str, content: bytes, code: str
) -> None:
    files = files_of(write_handover(source))
    manifest = json.loads(files["manifest.json"])
    if name != "records/extra.jsonl":
        manifest["files"][name] = checksum(content)
    with within(2), pytest.raises(UserError) as refused:
        read_handover(write_zip({**files, name: content, "manifest.json": json.dumps(manifest).encode()}))
    assert refused.value.code == code
