"""One look into files with runs: files, folders and archives, counted while they are read; nothing is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.run import KnownRuns, Run
from rehab.exchange.activity import MAX_FILE
from rehab.exchange.archive import Entry, entries, is_zip, names
from rehab.exchange.run_file import FileKind, read_run_file
from rehab.services.run_preview import Count, FileReport, FoundRun, Refusal, RunPreview, RunStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime, time
    from pathlib import Path

    from rehab.domain.errors import Problem
    from rehab.exchange.activity import Activity
    from rehab.exchange.run_file import RunFile
    from rehab.exchange.run_table import Columns
    from rehab.services.home_zone import HomeZone

TOLERANCE = timedelta(days=1)
"""How far ahead of this clock the clock of a watch may be."""
MAX_FOLDER_FILES = 50_000
HEAD_BYTES = 8
OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""Parts that make an archive a document of an office program."""
_NOTHING_OF_RUNS = ("run_file_unknown", "run_file_looks", "run_file_empty", "run_csv_ours")
ENDINGS = (".gpx", ".tcx", ".fit")
_SHADOW = "._"
"""How macOS names what it keeps beside each file of an archive."""


class RunReading:
    """Reads what is given to it one after the other; `told` hears the count and may end it with False.

    `given` is how many files, folders and archives there will be.
    """

    def __init__(
        self,
        given: int,
        known: KnownRuns,
        zone: HomeZone,
        now: datetime,
        day_ends_at: time,
        told: Callable[[Count], bool],
        columns: Columns | None,
    ) -> None:
        self.preview = RunPreview()
        self._known, self._zone, self._told, self._columns = known, zone, told, columns
        self._latest, self._day_ends_at = now + TOLERANCE, day_ends_at
        self._total = given
        self._done = self._new = self._old = self._unreadable = 0

    def read(self, given: Path) -> None:
        """Read one file, archive or folder."""
        report = FileReport(str(given), FileKind.UNKNOWN)
        self.preview.files.append(report)
        try:
            if given.is_dir():
                report.kind = FileKind.FOLDER
                self._read_many(self._folder(given), report)
            elif given.is_file():
                self._read_file(given, report)
            else:
                raise UserError("file_missing", file=given)
            if not (report.runs or report.refused or report.other_sports or self.preview.stopped):
                raise UserError("run_file_unknown")
        except (UserError, EnvironmentProblem) as problem:
            self._refuse(report, str(given), problem)

    def _read_file(self, file: Path, report: FileReport) -> None:
        raw = _content(file)
        if raw is None:
            report.kind = FileKind.ZIP
            with file.open("rb") as stream:
                inside = names(stream)
                if OFFICE & set(inside):
                    raise UserError("run_file_looks", looks="office")
                self._total += len(inside) - 1
                self._read_many(entries(stream, file.stat().st_size), report)
            return
        found = read_run_file(raw, self._columns)
        report.kind, report.table, report.columns = found.kind, found.table, found.columns
        if found.problem is not None:
            self._refuse(report, report.file, found.problem)
        self._put(found, report, report.file)
        self._step()

    def _folder(self, folder: Path) -> Iterator[Entry]:
        files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink()]
        if not files or len(files) > MAX_FOLDER_FILES:
            raise UserError("archive_too_large" if files else "run_folder_empty", limit=MAX_FOLDER_FILES)
        self._total += len(files) - 1
        for file in files:
            place = file.relative_to(folder).as_posix()
            try:
                raw = _content(file)
            except EnvironmentProblem:
                yield Entry(place, problem=UserError("file_unreadable", path=file))
                continue
            if raw is not None:
                yield Entry(place, raw)
                continue
            with file.open("rb") as stream:
                try:
                    yield from entries(stream, file.stat().st_size, f"{place}/")
                except UserError as problem:
                    yield Entry(place, problem=problem)

    def _read_many(self, inside: Iterator[Entry], report: FileReport) -> None:
        """Tracks as they come; a list of activities gives them their names, and stands in where one is missing."""
        places: dict[str, int | None] = {}
        lists: list[tuple[str, RunFile]] = []
        for entry in inside:
            if entry.problem is not None:
                self._refuse(report, entry.name, entry.problem)
            else:
                found = read_run_file(entry.raw, self._columns)
                if found.kind is FileKind.STRAVA:
                    lists.append((entry.name, found))
                else:
                    before = len(report.runs)
                    self._put_one_of_many(found, report, entry.name)
                    places[entry.name] = before if len(report.runs) > before else None
            self._step()
            if self.preview.stopped:
                break
        for place, listed in lists:
            folder = place.rpartition("/")[0]
            if all(name.startswith(folder) for name in places):
                report.kind = FileKind.STRAVA
            self._merge(place, listed, report, places)

    def _put_one_of_many(self, found: RunFile, report: FileReport, place: str) -> None:
        """In a folder or an archive, what has nothing to do with runs is left aside, unless its name says otherwise."""
        problem = found.problem
        strange = found.kind is FileKind.UNKNOWN and not _named_as_run(place)
        if problem is not None and strange and problem.code in _NOTHING_OF_RUNS:
            report.left_aside += 1
        elif problem is not None:
            self._refuse(report, place, problem)
        self._put(found, report, place)

    def _merge(self, place: str, listed: RunFile, report: FileReport, places: dict[str, int | None]) -> None:
        if listed.problem is not None:
            self._refuse(report, place, listed.problem)
        folder = place.rpartition("/")[0]
        for row in listed.rows:
            file = f"{folder}/{row.file}".lstrip("/")
            at = places.get(file) if row.file else None
            if row.activity is None:
                # What was said of the track already is not said again of its row.
                if not row.file or file not in places:
                    self._refuse_row(report, place, row.line, row.problem)
            elif at is None:
                self._add(row.activity, report)
            elif row.activity.name:
                track = report.runs[at]
                report.runs[at] = replace(track, run=replace(track.run, name=row.activity.name))

    def _put(self, found: RunFile, report: FileReport, place: str) -> None:
        for row in found.rows:
            if row.activity is None:
                self._refuse_row(report, place, row.line, row.problem)
        for activity in found.runs:
            self._add(activity, report)

    def _refuse_row(self, report: FileReport, place: str, line: int, problem: UserError | None) -> None:
        if problem is not None:
            self._refuse(report, f"{place}:{line}", problem)

    def _refuse(self, report: FileReport, place: str, problem: Problem) -> None:
        """Another sport is no trouble, unless it is all there is in a file that somebody chose."""
        if problem.code == "run_other_sport" and place != report.file:
            report.other_sports += 1
            return
        report.refused.append(Refusal(place, problem))
        self._unreadable += 1

    def _add(self, activity: Activity, report: FileReport) -> None:
        try:
            run = self._run(activity)
        except UserError as problem:
            self._refuse(report, report.file, problem)
            return
        if self._known.find(run) is not None:
            status = RunStatus.KNOWN
        elif self._known.find_by_hand(run) is not None:
            status = RunStatus.BY_HAND
        else:
            status = RunStatus.NEW
            self._known.add(run)
        self._new += status is RunStatus.NEW
        self._old += status is not RunStatus.NEW
        report.runs.append(FoundRun(run, status, activity.notes))

    def _run(self, activity: Activity) -> Run:
        at = self._zone.at(activity.start, activity.zoned, activity.longitude)
        if at > self._latest:
            raise UserError("run_in_future", at=at)
        return Run(
            id=uuid4(),
            at=at,
            day=local_day(at, self._day_ends_at),
            distance_m=round(activity.distance_m, 2),
            moving_s=activity.moving_s,
            elapsed_s=activity.elapsed_s,
            avg_hr=activity.avg_hr,
            name=activity.name,
            source=activity.source,
        )

    def _step(self) -> None:
        self._done += 1
        self._total = max(self._total, self._done)
        if not self._told(Count(self._done, self._total, self._new, self._old, self._unreadable)):
            self.preview.stopped = True


def _named_as_run(place: str) -> bool:
    name = place.rpartition("/")[2].casefold()
    return name.removesuffix(".gz").endswith(ENDINGS) and not name.startswith(_SHADOW)


def _content(file: Path) -> bytes | None:
    """A file, or None for an archive, which is read where it lies.

    Raises:
        EnvironmentProblem: ``file_unreadable``.
    """
    try:
        with file.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
            return None if is_zip(head) else head + stream.read(MAX_FILE + 1 - len(head))
    except OSError as error:
        raise EnvironmentProblem("file_unreadable", path=file, folder=file.parent) from error
