"""Plan files, log files and files of everything: out, looked into, and merged by key in one step back."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.handover import Handover, HandoverKind
from rehab.exchange.age_file import HEAD_BYTES, is_locked, unlock
from rehab.exchange.handover_file import MAX_ARCHIVE, is_handover, read_handover
from rehab.exchange.photo import small_photo
from rehab.services.handover_preview import HandoverPreview, MergeChoice, Whose, groups_of, wanted
from rehab.services.outcome import ALL_KINDS, Outcome, outcome
from rehab.storage.disk import file_content
from rehab.storage.handover_merge import FileRows, Owner, Persons, compare, owners_of, put
from rehab.storage.handover_proof import prove
from rehab.storage.handover_scope import limits_of, photo_names, records_of
from rehab.storage.limits import LimitStore
from rehab.storage.opening import HEAD
from rehab.storage.patient import PatientStore
from rehab.storage.photos import PhotoStore

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.clock import Clock
    from rehab.storage.database import Database
    from rehab.storage.handover_merge import RowState
    from rehab.storage.work import Work

MOST_LIMITS = 100
LOCKED_MORE = 1_000_000
"""A file behind a passphrase is longer than what is in it by less than this, bytes."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read and whose rows fit their tables; nothing of it was written."""

    file: Path
    content: Handover
    rows: FileRows


class HandoverDesk:
    """Writes and reads the files that people hand to each other."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    # out

    def content(self, kind: HandoverKind, patient_id: UUID | None = None, notes: bool = True) -> Handover:
        """What a file would hold.

        Args:
            kind: What the file is meant as.
            patient_id: Whose plan or log; the person who uses this computer by default. A file of everything has
                all people in it.
            notes: Whether free words of the person go along; a file of everything always has them.

        Raises:
            UserError: ``handover_nobody`` when there is nobody yet.
        """
        with self._database.read() as work:
            people = PatientStore(work)
            whole = kind is HandoverKind.EVERYTHING
            me = people.me()
            person = patient_id or (me.id if me is not None else None)
            if person is None and not (whole and people.patients()):
                raise UserError("handover_nobody")
            records = records_of(work, kind, None if whole else person, notes or whole)
            limits = {} if kind is HandoverKind.PLAN else limits_of(work, records)
            store = PhotoStore(work)
            photos = {name: raw for name in sorted(photo_names(records)) if (raw := store.content(name))}
        made = self._clock().isoformat()
        return Handover(kind, made, HEAD, notes or whole, records, limits, photos)

    def note_export(self, code: str, patient_id: UUID | None) -> None:
        """Say in the audit trail of a shared database that a file is given away.

        Raises:
            EnvironmentProblem: When the server does not answer; what cannot be noted is not given away.
        """
        self._database.note("export", code, patient_id)

    # in

    def open(self, file: Path, passphrase: str = "") -> Opened:
        """Read a file without writing anything.

        Raises:
            UserError: ``file_missing``, ``passphrase_needed``, ``passphrase_wrong``, or a ``handover_...`` problem.
            EnvironmentProblem: When the file cannot be read.
        """
        raw = file_content(file, MAX_ARCHIVE + LOCKED_MORE)
        if is_locked(raw[:HEAD_BYTES]):
            raw = unlock(raw, passphrase)
        content = read_handover(raw)
        if content.schema > HEAD:
            raise UserError("handover_newer")
        return Opened(file, content, FileRows(content))

    def preview(self, opened: Opened, whose: Whose | None = None, name: str = "") -> HandoverPreview:
        """What taking a file over would do: it is done for once and taken back before anybody sees it.

        Args:
            opened: The file.
            whose: Who the person of the file is, if nobody here is known to be the same: me or somebody else.
            name: What somebody who is new here is called.

        Raises:
            UserError: ``handover_foreign``, ``handover_empty``, ``handover_unreadable`` or a ``photo_...`` problem.
            EnvironmentProblem: When the data file cannot be written.
        """
        _checked_photos(opened.content)
        found: list[tuple[_Meant, tuple[RowState, ...]]] = []
        with contextlib.suppress(_Rehearsed), self._database.write() as work:
            meant, states, _ = _merge(work, opened, whose, name, {})
            found.append((meant, states))
            raise _Rehearsed
        meant, states = found[0]
        rows = opened.rows.rows["episode"]
        sites = tuple((str(r["site"]), str(r["side"])) for r in rows if "site" in r and "side" in r)
        return HandoverPreview(
            file=str(opened.file),
            kind=opened.content.kind,
            made=opened.content.made,
            notes=opened.content.notes,
            whose=meant.whose,
            may_choose=meant.may_choose,
            name=meant.name,
            sites=sites,
            groups=groups_of(states),
        )

    def take(
        self,
        opened: Opened,
        whose: Whose | None = None,
        name: str = "",
        choices: Mapping[str, MergeChoice] | None = None,
    ) -> Outcome[int]:
        """Take a file over in one step that can be taken back; the data is backed up first.

        Returns:
            How many rows were written.

        Raises:
            UserError: ``handover_foreign``, ``handover_empty``, ``handover_unreadable`` or a ``photo_...`` problem;
                nothing has changed.
            EnvironmentProblem: When the disk refuses; nothing has changed.
        """
        photos = _checked_photos(opened.content)
        self._database.keep_copy()
        with self._database.write() as work:
            _, states, written = _merge(work, opened, whose, name, choices or {})
            _keep_photos(work, photos, states)
            rows = work.changes
        return outcome(written, "handover_taken", set(ALL_KINDS), None, rows)


def is_ours(raw: bytes) -> bool:
    """Whether bytes are one of these files, open or behind a passphrase."""
    return is_locked(raw[:HEAD_BYTES]) or is_handover(raw)


def is_our_file(file: Path) -> bool:
    """Whether a file on the disk is one of these; what cannot be read is none."""
    try:
        return is_ours(file_content(file, MAX_ARCHIVE))
    except (UserError, EnvironmentProblem):
        return False


@dataclass(frozen=True, slots=True)
class _Meant:
    """Who the persons of a file are taken for."""

    persons: Persons
    whose: Whose
    may_choose: bool
    name: str


def _keep_photos(work: Work, photos: Mapping[str, bytes], states: tuple[RowState, ...]) -> None:
    """Pictures that rows speak of; one that is here already under its name stays."""
    contents = (state.row.get("content") for state in states)
    named = {str(c.get("photo", "")) for c in contents if isinstance(c, dict)}
    for name, raw in photos.items():
        if name in named and not PhotoStore(work).content(name):
            PhotoStore(work).keep(raw, name)


class _Rehearsed(Exception):
    """Takes back what was only tried."""


def _merge(
    work: Work, opened: Opened, whose: Whose | None, name: str, choices: Mapping[str, MergeChoice]
) -> tuple[_Meant, tuple[RowState, ...], int]:
    """Write what is wanted and read all of it once."""
    meant = _meant(work, opened, whose, name)
    states = compare(work, opened.rows, meant.persons)
    written = 0

    def write() -> None:
        nonlocal written
        written = put(work, states, lambda state: wanted(state, choices))
        _put_limits(work, opened.content, meant.persons)

    prove(work, write)
    return meant, states, written


def _meant(work: Work, opened: Opened, whose: Whose | None, name: str) -> _Meant:
    owners = owners_of(work, opened.rows)
    if not owners and opened.content.kind is not HandoverKind.EVERYTHING:
        raise UserError("handover_empty")
    me = PatientStore(work).me()
    people = PatientStore(work)
    mine = me.id if me is not None and (people.is_chosen(me) or not me.is_sample) else None
    into = {o.id: o.here for o in owners if o.here is not None and o.here != o.id}
    person = _about(owners)
    if person is None or person.here is not None:
        several = len(owners) != 1
        return _Meant(Persons(into), Whose.SEVERAL if several else Whose.KNOWN, False, _name(owners))
    whose = whose if whose in (Whose.ME, Whose.OTHER) else _usual(opened.content.kind, person, mine)
    if whose is Whose.OTHER:
        called = name or person.name or opened.file.stem
        return _Meant(Persons(into, called if len(owners) == 1 else ""), whose, True, called)
    if mine is None:
        return _Meant(Persons(into, mine=person.id), whose, True, person.name)
    return _Meant(Persons({**into, person.id: mine}), whose, True, person.name)


def _about(owners: tuple[Owner, ...]) -> Owner | None:
    """Of whom somebody has to say who they are: the only person, or the one who made the file."""
    if len(owners) == 1:
        return owners[0]
    return next((owner for owner in owners if owner.is_me), None)


def _usual(kind: HandoverKind, person: Owner, mine: UUID | None) -> Whose:
    """A plan is for me; a log is somebody else's unless nobody is here yet."""
    if kind is HandoverKind.LOG:
        return Whose.ME if mine is None and person.is_me else Whose.OTHER
    return Whose.ME if person.is_me or kind is HandoverKind.PLAN else Whose.OTHER


def _name(owners: tuple[Owner, ...]) -> str:
    return owners[0].name if len(owners) == 1 else ""


def _put_limits(work: Work, content: Handover, persons: Persons) -> None:
    """Changed numbers of the rules come along where none were changed here."""
    store = LimitStore(work)
    for key, numbers in content.limits.items():
        try:
            person = UUID(key)
        except ValueError as error:
            raise UserError("handover_unreadable") from error
        here = persons.into.get(person, person)
        if any(p.id == here for p in PatientStore(work).patients()) and not store.changed(here):
            store.put(here, _sound(numbers))


def _sound(numbers: Mapping[str, object]) -> dict[str, int | float]:
    found = {
        name[:MOST_LIMITS]: value
        for name, value in list(numbers.items())[:MOST_LIMITS]
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    }
    return {name: value for name, value in found.items() if abs(value) < 1e9}


def _checked_photos(content: Handover) -> dict[str, bytes]:
    """The pictures of a file; each one can be decoded.

    Raises:
        UserError: ``photo_too_large``, ``photo_kind_unknown`` or ``photo_unreadable``.
    """
    for raw in content.photos.values():
        small_photo(raw)
    return dict(content.photos)
