"""Everything that can be exported, in one table: the dialog and the command line both read it.

A further kind is one call of `ExportDesk.add` where the services are made.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.domain.handover import ENDINGS, HandoverKind
from rehab.exchange.age_file import lock
from rehab.exchange.fhir import bundle, fhir_bytes
from rehab.exchange.handover_file import write_handover
from rehab.exchange.log_sheets import diary_of, sheets_of
from rehab.exchange.safe_zip import write_zip
from rehab.exchange.sheets import csv_bytes
from rehab.exchange.xlsx_file import xlsx_bytes
from rehab.services.handover_preview import contents_of
from rehab.storage.disk import write_whole

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.whole_log import WholeLog
    from rehab.paths import Paths
    from rehab.services.handover import HandoverDesk
    from rehab.services.whole_log import LogReader

Contents = tuple[tuple[str, int], ...]
"""What is in a file: a code of `rehab.ui.texts.handover.content_word`, and how many."""
Step = Callable[[int, int], None]
"""Tells how far the work is (done, total); raises to stop it."""
ZIP = ".zip"
NAME_CHARS = 60
PARTS = 3
"""An export is read, made and written."""


class Option(StrEnum):
    """What can be asked for with a kind."""

    PERIOD = "period"
    NOTES = "notes"
    LOCK = "lock"
    PAPER = "paper"


class Paper(StrEnum):
    """The sheet that is printed on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is wanted of an export. Options that a kind does not have are passed over.

    Attributes:
        patient_id: Whose; the person who uses this computer by default.
        first: First day; None for all.
        last: Last day; None for today.
        notes: Whether free words go along.
        passphrase: What the file is locked with; None for a file that anybody can open.
        paper: The sheet of printed kinds.
        ending: How the name of the file ends, where a kind has several forms.
    """

    patient_id: UUID | None = None
    first: date | None = None
    last: date | None = None
    notes: bool = False
    passphrase: str | None = None
    paper: Paper = Paper.A4
    ending: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """How printed pages look: pictures (PNG), and the letters that no font has."""

    pages: tuple[bytes, ...]
    missing: str = ""


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One kind of export.

    Attributes:
        code: Its word on the command line.
        ending: How its files are named, with the dot; the first of several.
        make: Makes the content of the file.
        options: What can be asked for.
        other_endings: Further forms of the same kind.
        contents: Says what would be in the file, as codes with their numbers; None for what has no parts.
        preview: The pages, for what is printed.
    """

    code: str
    ending: str
    make: Callable[[ExportWish], bytes]
    options: frozenset[Option] = field(default_factory=frozenset)
    other_endings: tuple[str, ...] = ()
    contents: Callable[[ExportWish], Contents] | None = None
    preview: Callable[[ExportWish], Preview] | None = None


class ExportDesk:
    """Keeps the table of kinds and carries exports out."""

    def __init__(self, handovers: HandoverDesk, logs: LogReader, paths: Paths, clock: Clock) -> None:
        self._handovers = handovers
        self._logs = logs
        self._paths = paths
        self._clock = clock
        self._kinds: dict[str, ExportKind] = {}
        plan, log, every = HandoverKind.PLAN, HandoverKind.LOG, HandoverKind.EVERYTHING
        period, notes, lock_it = Option.PERIOD, Option.NOTES, Option.LOCK
        for kind in (
            ExportKind("log", ".csv", self._csv, frozenset({period, notes}), (ZIP,), self._lines),
            ExportKind("xlsx", ".xlsx", self._xlsx, frozenset({period, notes}), (), self._lines),
            ExportKind("plan-file", ENDINGS[plan], self._plan, frozenset({lock_it}), (), self._rows(plan)),
            ExportKind("log-file", ENDINGS[log], self._log, frozenset({notes, lock_it}), (), self._rows(log)),
            ExportKind("fhir", ".json", self._fhir, frozenset({period, notes}), (), self._resources),
            ExportKind("everything", ZIP, self._everything, frozenset({lock_it}), (), self._rows(every)),
        ):
            self.add(kind)

    def add(self, kind: ExportKind) -> None:
        """Put a kind into the table."""
        self._kinds[kind.code] = kind

    @property
    def kinds(self) -> tuple[ExportKind, ...]:
        """All kinds, in the order in which they were added."""
        return tuple(self._kinds.values())

    def kind(self, code: str) -> ExportKind:
        """One kind.

        Raises:
            UserError: ``export_unknown``.
        """
        if code not in self._kinds:
            raise UserError("export_unknown", kind=code)
        return self._kinds[code]

    def file_name(self, code: str, person: str = "") -> str:
        """What a file may be called: kind, person and day, safe on every system."""
        kind = self.kind(code)
        words = [*code.split("-")[:1], _plain(person), f"{self._clock():%Y-%m-%d}"]
        return "-".join(word for word in words if word) + kind.ending

    def run(
        self, code: str, wish: ExportWish, file: Path, overwrite: bool = False, step: Step | None = None
    ) -> Path:
        """Make an export and write it.

        Args:
            code: The kind.
            wish: What is wanted of it.
            file: Where to.
            overwrite: Whether a file that is there may be replaced.
            step: Hears how far it is.

        Raises:
            UserError: ``export_unknown``, ``file_exists``, ``passphrase_empty``, or what the kind refuses.
            EnvironmentProblem: When the disk refuses; no partial file stays.
        """
        tell = step or _silent
        kind = self.kind(code)
        if file.exists() and not overwrite:
            raise UserError("file_exists", file=file)
        if wish.passphrase == "":
            raise UserError("passphrase_empty")
        tell(0, PARTS)
        raw = kind.make(wish)
        tell(1, PARTS)
        if wish.passphrase is not None and Option.LOCK in kind.options:
            raw = lock(raw, wish.passphrase)
        tell(2, PARTS)
        self._handovers.note_export(code, wish.patient_id)
        return write_whole(file, raw, overwrite)

    # the kinds

    def _plan(self, wish: ExportWish) -> bytes:
        return write_handover(self._handovers.content(HandoverKind.PLAN, wish.patient_id))

    def _log(self, wish: ExportWish) -> bytes:
        return write_handover(self._handovers.content(HandoverKind.LOG, wish.patient_id, wish.notes))

    def _everything(self, wish: ExportWish) -> bytes:
        content = self._handovers.content(HandoverKind.EVERYTHING)
        extra = {}
        try:
            extra = {f"tables/{name}": raw for name, raw in self._tables(wish, notes=True).items()}
        except UserError as problem:
            # The tables are about one person; where several are looked after, nobody may be meant.
            if problem.code != "handover_nobody":
                raise
        if self._paths.settings.is_file():
            extra["settings.toml"] = self._paths.settings.read_bytes()
        return write_handover(content, extra)

    def _csv(self, wish: ExportWish) -> bytes:
        if wish.ending == ZIP:
            return write_zip(self._tables(wish, wish.notes))
        return csv_bytes(diary_of(sheets_of(self._read(wish, verdicts=False))))

    def _tables(self, wish: ExportWish, notes: bool) -> dict[str, bytes]:
        log = self._logs.read(wish.patient_id, wish.first, wish.last, notes)
        return {f"{sheet.name}.csv": csv_bytes(sheet) for sheet in sheets_of(log)}

    def _xlsx(self, wish: ExportWish) -> bytes:
        return xlsx_bytes(sheets_of(self._read(wish)))

    def _fhir(self, wish: ExportWish) -> bytes:
        return fhir_bytes(self._read(wish, verdicts=False), self._clock())

    # what would be in them

    def _rows(self, kind: HandoverKind) -> Callable[[ExportWish], Contents]:
        def contents(wish: ExportWish) -> Contents:
            found = self._handovers.content(kind, wish.patient_id, wish.notes or kind is HandoverKind.PLAN)
            return contents_of(found)

        return contents

    def _lines(self, wish: ExportWish) -> Contents:
        sheets = sheets_of(self._read(wish, verdicts=False))
        return tuple((f"table/{sheet.name}", len(sheet.rows)) for sheet in sheets if sheet.rows)

    def _resources(self, wish: ExportWish) -> Contents:
        entries = bundle(self._read(wish, verdicts=False), self._clock())["entry"]
        counts = Counter(entry["resource"]["resourceType"] for entry in entries)
        return tuple((f"fhir/{kind}", count) for kind, count in counts.items())

    def _read(self, wish: ExportWish, verdicts: bool = True) -> WholeLog:
        return self._logs.read(wish.patient_id, wish.first, wish.last, wish.notes, verdicts)


def _silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def _plain(name: str) -> str:
    """A name as a part of a file name: letters and digits of its own script, words joined by hyphens."""
    folded = unicodedata.normalize("NFKC", name)
    return re.sub(r"[^\w]+", "-", folded).strip("-_")[:NAME_CHARS]
