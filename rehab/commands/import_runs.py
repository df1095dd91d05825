"""``rehab import`` of files with runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.ui import texts

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.commands.desk import Desk
    from rehab.services.run_preview import FileReport, FoundRun, RunPreview


def import_runs(desk: Desk, file: Path, dry_run: bool, dates: str | None) -> dict[str, Any]:
    """Read one file, folder or archive, and store what is new unless this is a trial.

    Raises:
        Problem: When nothing of it can be read; nothing was stored.
    """
    from rehab.services.run_preview import RunStatus

    imports = desk.services.run_imports
    preview = _with_order(desk, file, imports.preview([file]), dates)
    (report,) = preview.files
    if report.refused and not report.runs:
        raise report.refused[0].problem
    if not dry_run:
        imports.take(preview)
    counts = [report.count(status) for status in (RunStatus.NEW, RunStatus.KNOWN, RunStatus.BY_HAND)]
    found = texts.run_files_found(counts[0], counts[1], counts[2], len(report.refused), report.other_sports)
    notes = [f"{refusal.place}: {texts.problem(refusal.problem)}" for refusal in report.refused]
    notes += [f"{_name(run)}: {texts.run_note(code)}." for run in report.runs for code in run.notes]
    notes += [
        f"{_name(run)}: {texts.problem(UserError('by_hand_and_file'))}"
        for run in preview.runs(RunStatus.BY_HAND)
    ]
    return {
        "kind": report.kind.value,
        "status": "warning" if notes else "accepted",
        "message": f"{texts.file_kind(report.kind.value)}: {found}.",
        "items": [_item(run) for run in report.runs],
        "known": counts[1],
        "added": 0 if dry_run else counts[0],
        "notes": notes,
    }


def _with_order(desk: Desk, file: Path, preview: RunPreview, dates: str | None) -> RunPreview:
    """Read a table again with the order of its dates, where the table itself leaves it open."""
    from dataclasses import replace

    from rehab.exchange.cells import DateOrder

    report: FileReport = preview.files[0]
    if dates is None or report.columns is None:
        return preview
    chosen = replace(report.columns, order=DateOrder(dates))
    return desk.services.run_imports.preview([file], columns=chosen)


def _name(found: FoundRun) -> str:
    return f"{texts.day_year(found.run.day)} {found.run.name}".strip()


def _item(found: FoundRun) -> dict[str, Any]:
    run = found.run
    return {
        "start": run.at.isoformat(),
        "date": run.day.isoformat(),
        "distance_m": run.distance_m,
        "moving_s": run.moving_s,
        "elapsed_s": run.elapsed_s,
        "avg_hr": run.avg_hr,
        "name": run.name,
        "status": found.status.value,
    }
