"""Plan and log files that mean harm: each is refused, and nothing is written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from rehab.domain.pain import Measure
from rehab.exchange.handover_file import write_handover
from rehab.paths import Paths
from rehab.services.handover_preview import Whose
from tests.builders import Desk, FixedClock, Shelf, dump, open_desk
from tests.made_people import fill_person
from tests.services.handover_home import (
    ALL,
    LOG,
    Open,
    bring,
    changed,
    code_of,
    counted,
    files,
    open_at,
    rebuilt,
)

if TYPE_CHECKING:
    from rehab.domain.handover import Handover


__all__ = ["open_at"]


FAR = "1066-10-14"
HOSTILE: dict[str, tuple[Callable[[Handover], Handover], str]] = {
    "a table that is none": (
        lambda c: rebuilt(c, {**c.records, "alembic_version": ({"id": "x"},)}),
        "handover_damaged",
    ),
    "a field that is none": (lambda c: changed(c, "session", evil=1), "handover_field_unknown"),
    "an id that is none": (lambda c: changed(c, "session", id="1; DROP TABLE"), "handover_value_refused"),
    "a number as text": (lambda c: changed(c, "session", pain_before="3"), "handover_value_refused"),
    "a bool as number": (lambda c: changed(c, "session", pain_before=True), "handover_value_refused"),
    "a huge number": (lambda c: changed(c, "run", distance_m=10**400), "handover_value_refused"),
    "a long text": (lambda c: changed(c, "session", name="x" * 201), "handover_value_refused"),
    "a NUL": (lambda c: changed(c, "session", note="a\x00b"), "handover_value_refused"),
    "half a surrogate": (lambda c: changed(c, "session", note="\ud800"), "handover_value_refused"),
    "a day long ago": (lambda c: changed(c, "session", day=FAR), "handover_value_refused"),
    "a time without an offset": (
        lambda c: changed(c, "session", at="2026-11-16T08:00:00"),
        "handover_value_refused",
    ),
    "no time of change": (lambda c: changed(c, "session", updated_at=None), "handover_value_refused"),
    "a score of 11": (lambda c: changed(c, "session", pain_before=11), "handover_unreadable"),
    "a place that is none": (lambda c: changed(c, "episode", site="moon"), "handover_unreadable"),
    "a word that is none": (lambda c: changed(c, "session", done="perhaps"), "handover_unreadable"),
    "an offset of weeks": (lambda c: changed(c, "session", offset_min=10**6), "handover_unreadable"),
    "a dose without end": (lambda c: changed(c, "prescription", sets=10**9), "handover_unreadable"),
    "weekdays that are none": (
        lambda c: changed(c, "routine", weekdays="x", every_n_days=None),
        "handover_unreadable",
    ),
    "a criterion that is none": (lambda c: changed(c, "program", review_weeks=3), "handover_unreadable"),
    "a run round the earth": (lambda c: changed(c, "run", distance_m=4e7), "handover_unreadable"),
    "a minus run": (lambda c: changed(c, "run", distance_m=-1.0), "handover_unreadable"),
    "an answer that is none": (
        lambda c: changed(c, "checkin_answer", question="night", value="maybe"),
        "handover_unreadable",
    ),
    "a row above that is missing": (
        lambda c: changed(c, "session", episode_id=str(UUID(int=7))),
        "handover_not_closed",
    ),
    "a picture elsewhere": (
        lambda c: changed(c, "exercise_custom", content={"table": {}, "photo": "../../etc/passwd"}),
        "handover_value_refused",
    ),
    "a slug elsewhere": (lambda c: changed(c, "exercise_custom", slug="../x"), "handover_value_refused"),
    "a picture that is none": (
        lambda c: rebuilt(c, dict(c.records), photos={f"{0:032x}.jpg": b"<svg/>"}),
        "photo_kind_unknown",
    ),
    "a template that is none": (lambda c: changed(c, "program_template", content={}), "handover_unreadable"),
    "a draft that is none": (
        lambda c: changed(c, "draft", key="program:plan", form={"id": 1}),
        "handover_unreadable",
    ),
    "two rows of one key": (
        lambda c: rebuilt(c, {**c.records, "run": (*c.records["run"], c.records["run"][0])}),
        "handover_damaged",
    ),
    "limits of nobody": (
        lambda c: rebuilt(c, dict(c.records), limits={"x": {"mic_low": 1}}),
        "handover_unreadable",
    ),
    "a newer schema": (lambda c: rebuilt(c, dict(c.records), schema="9999"), "handover_newer"),
    "nested without end": (lambda c: changed(c, "draft", form=_nested(50)), "handover_value_refused"),
}


def _nested(depth: int) -> dict[str, Any]:
    return {} if depth == 0 else {"a": _nested(depth - 1)}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Handover:
    """Everything of a made-up person."""
    desk = open_desk(Paths(tmp_path_factory.mktemp("whole")).ensure(), FixedClock(), Shelf())
    fill_person(desk, 11, days=2)
    desk.runs.log(5.0, 30)
    content = files(desk).content(ALL)
    desk.close()
    return content


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Where hostile files are tried; it stays as it is."""
    made = open_desk(Paths(tmp_path_factory.mktemp("target")).ensure(), FixedClock(), Shelf())
    made.start_plan()
    yield made
    made.close()


@pytest.mark.parametrize(("change", "code"), HOSTILE.values(), ids=HOSTILE)
def test_that_a_hostile_file_is_refused_and_nothing_is_written(
    target: Desk, whole: Handover, change: Callable[[Handover], Handover], code: str
) -> None:
    file = target.paths.data_dir / "evil.zip"
    file.write_bytes(write_hostile(change(whole)))
    before = dump(target.database)
    assert code_of(lambda: bring(target, file)) == code
    assert dump(target.database) == before
    assert list(target.paths.backups.iterdir()) == []


def write_hostile(content: Handover) -> bytes:
    """As `write_handover`, with half surrogates escaped."""
    rows = content.records.get("session", ())
    if any("\ud800" in str(row.get("note")) for row in rows):
        plain = rebuilt(content, {**content.records, "session": ({**rows[0], "note": "PLACE"}, *rows[1:])})
        from tests.exchange.test_pack_file import files_of, zipped

        entries = files_of(write_handover(plain))
        entries["records/session.jsonl"] = entries["records/session.jsonl"].replace(b"PLACE", b"\\ud800")
        manifest = json.loads(entries["manifest.json"])
        import hashlib

        manifest["files"]["records/session.jsonl"] = hashlib.sha256(
            entries["records/session.jsonl"]
        ).hexdigest()
        entries["manifest.json"] = json.dumps(manifest).encode()
        return zipped(entries)
    return write_handover(content)


def test_that_a_file_cannot_reach_into_the_entries_of_somebody_else(open_at: Open) -> None:
    victim, mallory = open_at("victim"), open_at("mallory")
    episode = victim.start_plan()
    session_row = victim.checkins.log(Measure.FIRST_STEP, 8, episode).value
    mallory.start_plan()
    content = files(mallory).content(LOG)
    stolen = {
        "id": str(session_row.id),
        "episode_id": content.records["episode"][0]["id"],
        "measure": "first_step",
        "value": 0,
        "at": "2026-11-16T17:00:00+00:00",
        "offset_min": 60,
        "day": "2026-11-16",
        "updated_at": "2099-01-01T00:00:00+00:00",
    }
    file = mallory.paths.data_dir / "evil.rehablog"
    file.write_bytes(write_handover(rebuilt(content, {**content.records, "pain_reading": (stolen,)})))
    before = dump(victim.database)
    for whose in Whose:
        assert code_of(lambda whose=whose: bring(victim, file, whose)) == "handover_foreign"  # type: ignore[misc]
    moved = dict(content.records["episode"][0], id=str(episode))
    program = tuple({**row, "episode_id": str(episode)} for row in content.records["program"])
    file.write_bytes(
        write_handover(rebuilt(content, {**content.records, "episode": (moved,), "program": program}))
    )
    counted(victim, file)
    assert dump(victim.database) == before
