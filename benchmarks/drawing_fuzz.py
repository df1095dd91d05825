"""``python -m benchmarks.drawing_fuzz [--count 2000]``: drawings of exercise files, mutated, read and checked."""

from __future__ import annotations

import argparse
import copy
import random
import sys
import tempfile
import tomllib
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli_w

from rehab.figure.palette import Look, palette
from rehab.figure.scene import Scene, draw
from rehab.storage.catalog import Catalog
from rehab.storage.drawing_pose import JOINTS
from rehab.storage.drawing_schema import ArrowTable, DrawingTable, HandTable, PoseTable, PropTable

if TYPE_CHECKING:
    from collections.abc import Sequence

EXERCISES = Path(__file__).parents[1] / "exercises"
LIGHT = palette(Look.LIGHT, "sand")
_NUMBERS = (0, -0.0, 1, -1, 0.01, 89.999, 90, 180, -360, 999.9, 1000, -1000, 1e9, float("inf"), float("nan"))
_WORDS = (
    *JOINTS,
    *("hand", "elbow", "free", "in", "up", "", "x" * 31, "calf", "calf-both", "front", "foot", "wall", "mat"),
)
_KEYS = tuple(
    {
        key
        for table in (DrawingTable, PoseTable, HandTable, PropTable, ArrowTable)
        for key in table.__struct_fields__
    }
)
_ODD: tuple[Any, ...] = (True, [], {}, [0, 0, 0], [[]], "free", {"on": "hand_right"}, {"at": [0, 0, 0]})


@dataclass
class Found:
    """What became of the mutated drawings."""

    sound: int = 0
    refused: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    crashes: list[str] = field(default_factory=list)


def mutated(table: dict[str, Any], random_: random.Random) -> dict[str, Any]:
    """The table with one to three small wounds; most keep the kind of value that was there."""
    wounded = copy.deepcopy(table)
    for _ in range(random_.randint(1, 3)):
        places = _places(wounded)
        if not places:
            return wounded
        holder, key = random_.choice(places)
        kind = random_.random()
        if kind < 0.1:
            del holder[key]
        elif kind < 0.2 and isinstance(holder, dict):
            holder[random_.choice(_KEYS)] = copy.deepcopy(random_.choice((*_ODD, *_NUMBERS, *_WORDS)))
        elif kind < 0.25:
            holder[key] = copy.deepcopy(random_.choice(_ODD))
        else:
            holder[key] = _other(holder[key], random_)
    return wounded


def _other(value: Any, random_: random.Random) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return random_.choice((*_NUMBERS, -value, value * 3, value + random_.uniform(-60, 60)))
    if isinstance(value, str):
        return random_.choice(_WORDS)
    if isinstance(value, list):
        return random_.choice((value[:-1], [*value, *value[-1:]], value[::-1], [0] * len(value), value * 9))
    return {**value, random_.choice(("on", "at", "elbow", "ball", "knee")): random_.choice((*_ODD, *_WORDS))}


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every entry of a table, at any depth, as what holds it and its key."""
    keys = (
        list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    )
    return [(value, key) for key in keys] + [place for key in keys for place in _places(value[key])]


def torture(files: Sequence[Path], count: int, seed: int) -> Found:
    """Mutate drawings, and check and paint what comes of them."""
    random_, found = random.Random(seed), Found()
    tables = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    with tempfile.TemporaryDirectory(prefix="rehab-fuzz-") as folder:
        file = Path(folder, "calf", "mutated.toml")
        file.parent.mkdir()
        for number in range(count):
            table = random_.choice(tables)
            table = {**table, "drawing": mutated(table["drawing"], random_)}
            try:
                file.write_text(tomli_w.dumps(table), encoding="utf-8")
                catalog = Catalog(Path(folder))
                everything = (*catalog.problems(), *catalog.drawing_problems())
                # The links of an exercise lead nowhere in a folder of its own.
                problems = [problem for problem in everything if problem.field.startswith("drawing")]
                found.codes.update(problem.code for problem in problems)
                if any(not problem.line or not problem.sentence for problem in problems):
                    raise ValueError(f"a problem without line or sentence: {problems}")
                if not problems:
                    _paint(catalog)
            except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
                where = traceback.extract_tb(error.__traceback__)[-1]
                found.crashes.append(
                    f"{number}: {error!r} in {where.filename}:{where.lineno}: {table['drawing']}"
                )
            else:
                found.refused += bool(problems)
                found.sound += not problems
    return found


def _paint(catalog: Catalog) -> None:
    """What nothing is wrong with can be painted."""
    for exercise in catalog.exercises():
        if exercise.drawing is not None:
            for share in (0.0, 0.5, 1.0):
                draw(Scene(exercise.drawing), share, LIGHT)


def main(arguments: list[str] | None = None) -> int:
    """Say how many were sound, refused and raised something."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drawing_fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    files = [file for file in sorted(EXERCISES.glob("*/*.toml")) if "\n[drawing]" in file.read_text("utf-8")]
    found = torture(files, chosen.count, chosen.seed)
    for line in found.crashes:
        sys.stderr.write(line + "\n")
    sys.stdout.write(
        f"{chosen.count} mutated drawings: {found.sound} sound, {found.refused} refused, "
        f"{len(found.crashes)} raised\n{dict(found.codes.most_common())}\n"
    )
    return 1 if found.crashes else 0


if __name__ == "__main__":
    raise SystemExit(main())
