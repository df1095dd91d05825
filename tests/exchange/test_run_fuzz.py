"""Broken and hostile files: no crash, no hang, no memory, nothing that is not finite."""

import pytest

from benchmarks.run_fuzz import seeds, torture

EACH = 170
"""A thousand files in all."""


@pytest.mark.parametrize("name", sorted(seeds()))
def test_that_mutated_files_are_read_or_refused_and_nothing_else(name: str) -> None:
    found = torture({name: seeds()[name]}, count=EACH, seed=7)
    assert found.crashes == []
    assert found.slow == []
    assert found.read + found.refused == EACH


def test_that_a_reader_that_breaks_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from rehab.exchange import run_file

    def broken(_raw: bytes) -> tuple[()]:
        raise MemoryError

    monkeypatch.setitem(run_file._READERS, run_file.FileKind.GPX, broken)
    found = torture({"gpx": seeds()["gpx"]}, count=5, seed=1)
    assert found.broken_readers > 0
