"""``python -m benchmarks.run_fuzz [--count 10000]``: files with runs, mutated, read in this process and counted."""

from __future__ import annotations

import argparse
import gzip
import math
import random
import resource
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rehab.exchange.run_file import read_run_file

if TYPE_CHECKING:
    from collections.abc import Mapping

SLOW_S = 2.0
GROWTH_MB = 200
START = datetime(2026, 5, 3, 5, 30, tzinfo=UTC)
_NASTY = (
    b"\x00",
    b"\xff" * 8,
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
    b"&a;",
    b"<" * 500,
    b"<a>" * 200,
    b"NaN",
    b"1e308",
    b"-1",
    b"9999-12-31T23:59:59Z",
    b"0001-01-01T00:00:00Z",
    b'"',
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"146.0",
    b",,,,,,,",
    b"\r",
)


@dataclass
class Found:
    """What became of the mutated files."""

    read: int = 0
    refused: int = 0
    broken_readers: int = 0
    crashes: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)


def seeds() -> dict[str, bytes]:
    """A small good file of every format."""
    from benchmarks.run_made import fit, gpx, strava_list, tcx

    table = b"Date,Distance (km),Time,Avg HR,Title\n" + b"".join(
        f'2026-05-{day:02d} 07:12:33,"{day % 9 + 1},2{day % 10}",00:{30 + day}:10,14{day % 10},Loop {day}\n'.encode()
        for day in range(1, 29)
    )
    return {
        "gpx": gpx(START, 60),
        "tcx": tcx(START, 60),
        "fit": fit(START, 60),
        "csv": table,
        "strava": strava_list(START, 20),
        "gzip": gzip.compress(gpx(START, 60)),
    }


def mutated(raw: bytes, random_: random.Random) -> bytes:
    """The file with one to eight small wounds."""
    data = bytearray(raw)
    for _ in range(random_.randint(1, 8)):
        place = random_.randrange(len(data) + 1) if data else 0
        match random_.randrange(6):
            case 0:
                data[place : place + 1] = bytes([random_.randrange(256)])
            case 1:
                del data[place : place + random_.randrange(1, 200)]
            case 2:
                data[place:place] = random_.choice(_NASTY)
            case 3:
                data = data[:place]
            case 4:
                chunk = data[place : place + random_.randrange(1, 400)]
                data[place:place] = chunk * random_.randrange(1, 4)
            case _:
                end = min(len(data), place + random_.randrange(1, 16))
                data[place:end] = random_.randbytes(end - place)
    return bytes(data)


def torture(files: Mapping[str, bytes], count: int, seed: int) -> Found:
    """Read `count` mutations of the files and say what became of them."""
    random_, found, names = random.Random(seed), Found(), sorted(files)
    for number in range(count):
        name = names[number % len(names)]
        raw = mutated(files[name], random_)
        began = time.process_time()
        try:
            result = read_run_file(raw)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            found.crashes.append(f"{name} {number}: {type(error).__name__}: {error}")
            continue
        if time.process_time() - began > SLOW_S:
            found.slow.append(f"{name} {number}")
        if result.problem is not None and result.problem.code == "run_file_broken":
            found.broken_readers += 1
        sound = all(
            math.isfinite(run.distance_m) and 0 < run.distance_m <= 400_000 and len(run.name) <= 200
            for run in result.runs
        )
        if not sound:
            found.crashes.append(f"{name} {number}: a value that is no human one")
        found.read += bool(result.runs)
        found.refused += not result.runs
    return found


def main(arguments: list[str] | None = None) -> int:
    """Read many mutations and print what became of them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run_fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    files = seeds()
    torture(files, 20, 0)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    found = torture(files, chosen.count, chosen.seed)
    growth = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(
        f"{chosen.count} files in {time.perf_counter() - began:.0f} s: {found.read} read, {found.refused} refused"
    )
    print(f"crashes {len(found.crashes)}, over {SLOW_S:g} s {len(found.slow)}, growth {growth:.0f} MB")
    print(f"caught by the last net: {found.broken_readers}")
    for line in [*found.crashes, *found.slow][:20]:
        print("  " + line)
    return 1 if found.crashes or found.slow or growth > GROWTH_MB else 0


if __name__ == "__main__":
    sys.exit(main())
