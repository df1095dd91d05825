"""Make people, judge them, score the answers.

python -m benchmarks.verdict run --seeds 101 102 103 --size 200 --setting harsh
python -m benchmarks.verdict make --seeds 101 --size 200 --setting mild --folder DIR
python -m benchmarks.verdict score TRUTH PREDICTIONS
python -m benchmarks.verdict calibrate --harsh 921 922 923 924 --mild 931 932 933 934 --size 250
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.verdict import calibration, people, scorer

if TYPE_CHECKING:
    from benchmarks.verdict.scorer import Counts


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.verdict", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, meaning in (("run", "make, judge and score cohorts"), ("make", "write cases and truth")):
        command = commands.add_parser(name, help=meaning)
        command.add_argument("--seeds", type=int, nargs="+", required=True)
        command.add_argument("--size", type=int, default=200)
        command.add_argument("--setting", choices=sorted(people.SETTINGS), default="harsh")
        command.add_argument("--folder", type=Path, help="where the files go; run keeps none without it")
        command.add_argument("--brief", action="store_true", help="the main figures only")
    command = commands.add_parser("score", help="score a file of predictions")
    command.add_argument("truth", type=Path)
    command.add_argument("predictions", type=Path)
    command.add_argument("--brief", action="store_true")
    command = commands.add_parser("calibrate", help="write how often each answer was right")
    command.add_argument("--harsh", type=int, nargs="+", required=True, help="seeds")
    command.add_argument("--mild", type=int, nargs="+", required=True, help="seeds")
    command.add_argument("--size", type=int, default=250)
    chosen = parser.parse_args(arguments)
    if chosen.command == "calibrate":
        calibrate(chosen.harsh, chosen.mild, chosen.size)
        return 0
    if chosen.command == "score":
        show(compare(chosen.truth, chosen.predictions), chosen.brief)
        return 0
    with tempfile.TemporaryDirectory(prefix="rehab-verdict-") as spare:
        folder = chosen.folder or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        for seed in chosen.seeds:
            cases, truth = make(folder, seed, chosen.size, people.SETTINGS[chosen.setting])
            if chosen.command == "run":
                print(f"\n{chosen.size} people, seed {seed}, {chosen.setting}")
                show(compare(truth, judge(cases)), chosen.brief)
    return 0


def calibrate(harsh: Sequence[int], mild: Sequence[int], size: int) -> None:
    """Judge people of both settings and write how often each answer was right."""
    found: calibration.Shares = defaultdict(list)
    for seeds, setting in ((harsh, people.HARSH), (mild, people.MILD)):
        calibration.gather(seeds, size, setting, found)
    words = (" ".join(map(str, seeds)) for seeds in (harsh, mild))
    command = "python -m benchmarks.verdict calibrate --harsh {} --mild {} --size {}"
    calibration.write(found, command.format(*words, size))


def make(folder: Path, seed: int, size: int, setting: people.Setting) -> tuple[Path, Path]:
    """Write the cases and the truth of a cohort."""
    cases, truths = folder / f"cases-{seed}.jsonl", folder / f"truth-{seed}.jsonl"
    with cases.open("w", encoding="utf-8") as first, truths.open("w", encoding="utf-8") as second:
        for case, truth in people.cohort(seed, size, setting):
            first.write(json.dumps(case) + "\n")
            second.write(json.dumps(truth) + "\n")
    return cases, truths


def judge(cases: Path) -> Path:
    """Have the app's engine judge a file of cases, as ``rehab assess`` does."""
    from rehab.exchange.cases import write_predictions

    target = cases.with_name(cases.name.replace("cases", "predictions"))
    write_predictions(cases, target)
    return target


def compare(truth: Path, predictions: Path) -> list[Counts]:
    """Counts of every person of a truth file."""
    told: dict[str, dict[str, tuple[str, float]]] = {}
    for record in _lines(predictions):
        told.setdefault(record["case"], {})[record["date"][:10]] = (record["state"], record["p_failing"])
    found = []
    for record in _lines(truth):
        first, own = date.fromisoformat(record["start"]).toordinal(), told.get(record["case"], {})
        days = [date.fromordinal(first + i).isoformat() for i in range(len(record["state"]))]
        answers = [own.get(day, ("", 0.5)) for day in days]
        found.append(scorer.count(record, [state for state, _ in answers], [p for _, p in answers]))
    return found


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def show(counts: Sequence[Counts], brief: bool = False) -> None:
    """Print the figures, by density of logging, by kind of course and by stated probability."""
    total = scorer.summarise(counts)
    spans = {} if brief else scorer.intervals(counts, 300)
    for field in fields(total):
        span = spans.get(field.name)
        tail = "" if span is None else f"   (95 % {span[0]:.3f} to {span[1]:.3f})"
        print(f"{field.name:<26} {getattr(total, field.name):8.3f}{tail}")
    _, shares = scorer.recalls([one.confusion for one in counts])
    _, clear = scorer.recalls([one.confusion_clear for one in counts])
    print("recall by state, all days / clear days")
    for state, share in shares.items():
        print(f"  {state:<22} {share:.3f} / {clear[state]:.3f}")
    groups = {
        name: [one for one in counts if low <= one.rate < high] for name, low, high in scorer.STRATA
    } | {family: [one for one in counts if one.family == family] for family in _families(counts)}
    print("group                     people  score  accuracy  timely  episodes  false alarms  Brier")
    for name, group in groups.items():
        if group:
            part, alarms = scorer.summarise(group), sum(one.false_alarms for one in group)
            print(
                f"  {name:<24} {len(group):5d}  {part.score:5.1f}  {part.accuracy:8.3f}  {part.timely:6.2f}"
                f"  {part.episodes:8d}  {alarms:12d}  {part.brier:.3f}"
            )
    bins = np.sum([one.reliability for one in counts], axis=0)
    print("stated probability: days, mean stated, observed")
    for i, (days, stated, needed) in enumerate(bins.tolist()):
        if days:
            print(
                f"  {i / 10:.1f}-{(i + 1) / 10:.1f} {int(days):7d}  {stated / days:.3f}  {needed / days:.3f}"
            )


def _families(counts: Sequence[Counts]) -> list[str]:
    return sorted({one.family for one in counts})


if __name__ == "__main__":
    sys.exit(main())
