"""What every command works with: when and who, the services, and one way to answer."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rehab.domain.clock import Clock, local_day, system_clock
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import Paths, resource
from rehab.ui import language, texts
from rehab.ui.texts import shared as clinic_words
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from rehab.domain.patient import Episode, Patient
    from rehab.services.bundle import Services
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.preferences import Preferences
    from rehab.storage.catalog import Catalog
    from rehab.storage.shared.access import Access

NOW_VARIABLE = "REHAB_NOW"
DATABASE_VARIABLE = "REHAB_DATABASE_URL"
PASSWORD_FILE_VARIABLE = "REHAB_PASSWORD_FILE"  # noqa: S105 - names a file
DONE, BUG, REFUSED, WITH_WARNINGS = 0, 1, 2, 3
"""Exit codes."""
NOON = time(12, 0)
"""Hour of an entry of which only the day is known."""

T = TypeVar("T")


@dataclass
class Options:
    """The global options as they were given."""

    data_dir: Path | None = None
    database: str | None = None
    password_file: Path | None = None
    now: str | None = None
    patient: str | None = None
    as_json: bool = False
    passphrase_file: Path | None = None


@dataclass
class Desk:
    """Makes services when a command asks for them, and prints what the command answers."""

    options: Options = field(default_factory=Options)
    warnings: list[str] = field(default_factory=list)
    exit_code: int = DONE
    _open: ExitStack = field(default_factory=ExitStack)
    _access: Access | None = None
    _hush: Callable[[], None] | None = None

    # where and when

    @cached_property
    def paths(self) -> Paths:
        """The data folder that was asked for."""
        return Paths.resolve(self.options.data_dir)

    @cached_property
    def clock(self) -> Clock:
        """The computer's clock, or the fixed one of ``--now``."""
        given = self.options.now or os.environ.get(NOW_VARIABLE)
        if not given:
            return system_clock
        fixed = read_moment(given, system_clock())
        return lambda: fixed

    @property
    def today(self) -> date:
        """The person's local day."""
        return local_day(self.clock(), self.preferences.settings.day_ends_at)

    def moment(self, text: str | None) -> datetime | None:
        """The value of ``--at``: an instant, or a day of which the hour is not known."""
        return None if text is None else read_moment(text, self.clock())

    # what it works with

    @cached_property
    def services(self) -> Services:
        """Everything that can be done, over the opened data file.

        Raises:
            UserError: When the address of another database cannot be used, ``patient_unknown`` or ``patient_several``.
            EnvironmentProblem: When the data cannot be opened; it is left as it was.
        """
        # Loads the database library: not before a command asks for data.
        from rehab.services.bundle import open_services

        def opened() -> Services:
            return open_services(self.paths, self.clock, self.preferences, shared=self.shared)

        services = self.unlocking(lambda: self.with_password(opened))
        self._open.callback(services.close)
        if self.options.patient is not None:
            services.people.choose(services.people.find(self.options.patient).id)
        return services

    @property
    def shared(self) -> Access | None:
        """The way into the shared database that was asked for, None for the data file.

        Raises:
            UserError: When its address or the file of its password cannot be used.
            EnvironmentProblem: When others may read that file.
        """
        if self._access is None and (url := self.options.database or os.environ.get(DATABASE_VARIABLE)):
            from rehab.services.shared_access import access_to

            named = self.options.password_file or os.environ.get(PASSWORD_FILE_VARIABLE)
            self._access = access_to(url, Path(named) if named else None)
        return self._access

    def with_password(self, ask: Callable[[], T]) -> T:
        """Do something with a database; when its server wants a password, ask for it in the terminal once.

        Raises:
            UserError: ``password_missing`` without a terminal.
        """
        try:
            return ask()
        except EnvironmentProblem as problem:
            access = self._access
            if problem.code != "server_password" or access is None or access.password is not None:
                raise
            from rehab.services.shared_access import with_remembered

            remembered = with_remembered(access)
            if remembered.password is not None:
                self._access = remembered
                return ask()
            if not sys.stdin.isatty():
                raise UserError("password_missing") from None
            password = click.prompt(clinic_words.password_of(access.address.user), hide_input=True, err=True)
            self._access = replace(access, password=password)
            return ask()

    def new_password(self, file: Path | None) -> str:
        """A password for somebody else: from a file, or typed twice.

        Raises:
            UserError: ``password_missing`` without file and terminal.
        """
        from rehab.services.shared_access import password_from

        if file is not None:
            return password_from(file)
        if not sys.stdin.isatty():
            raise UserError("password_missing")
        typed: str = click.prompt(
            clinic_words.new_password(), hide_input=True, confirmation_prompt=True, err=True
        )
        return typed

    def unlocking(self, work: Callable[[], T]) -> T:
        """Do something that may need the key of an encrypted file: the data file, a backup, or one after the other.

        Raises:
            UserError: When the words that were given do not open it.
            EnvironmentProblem: ``data_file_encrypted`` when there is nobody to ask.
        """
        from rehab.commands.keys import unlock

        asked: set[object] = set()
        while True:
            try:
                return work()
            except EnvironmentProblem as problem:
                file = problem.values.get("path")
                if problem.code != "data_file_encrypted" or file in asked or not isinstance(file, Path):
                    raise
                asked.add(file)
                if not unlock(self.paths, self.preferences, self.options.passphrase_file, file):
                    raise

    @cached_property
    def preferences(self) -> Preferences:
        """The settings file."""
        from rehab.services.preferences import Preferences

        return Preferences(self.paths)

    @cached_property
    def catalog(self) -> Catalog:
        """The exercises and programmes that ship with the program."""
        from rehab.storage.catalog import Catalog

        return Catalog(resource("exercises"), self.preferences.region.language)

    @cached_property
    def library(self) -> ExerciseLibrary:
        """Exercises and their search, own ones too; where there is no data file yet, none is made."""
        if self.shared is not None or self.paths.database.is_file():
            return self.services.library
        from rehab.services.exercise import ExerciseLibrary

        return ExerciseLibrary(self.catalog, self.preferences)

    # who

    def person(self) -> Patient | None:
        """The person of ``--patient``, else the one who uses this computer.

        Raises:
            UserError: ``patient_needed`` when there are only others.
        """
        people = self.services.people
        found = people.me()
        if found is None and people.patients():
            raise UserError("patient_needed")
        return found

    def episode(self) -> Episode:
        """The complaint that is followed.

        Raises:
            UserError: ``nothing_started`` or ``patient_needed``.
        """
        from rehab.domain.patient import EpisodeState

        person = self.person()
        found = () if person is None else self.services.people.episodes(person.id)
        active = [episode for episode in found if episode.state is EpisodeState.ACTIVE]
        if not active:
            raise UserError("nothing_started")
        return active[-1]

    # answers

    def answer(self, data: dict[str, Any], text: str) -> None:
        """Print one answer: as JSON or as text, warnings after it."""
        self.warnings += [texts.setting_ignored(name) for name in self.preferences.warnings]
        if self.warnings and self.exit_code == DONE:
            self.exit_code = WITH_WARNINGS
        if self.options.as_json:
            if self.warnings:
                data = {**data, "warnings": self.warnings}
            click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=str))
        else:
            click.echo(text)
        for warning in self.warnings:
            click.echo(warning, err=True)

    def speak(self) -> None:
        """Answer in the person's language from now on; what programs read stays as it is everywhere."""
        if self.options.as_json:
            language.speak_to_programs()
        elif self._hush is None:
            self._hush = language.speak_without_window(self.preferences)

    def close(self) -> None:
        """Close what was opened."""
        if self._hush is not None:
            self._hush()
        self._open.close()


def written(file: Path, kind: str) -> dict[str, Any]:
    """What every export answers: where it is, what it is, and how long."""
    return {"file": str(file), "kind": kind, "bytes": file.stat().st_size}


def written_line(file: Path, what: str = "") -> str:
    """The same in words, with what is in it."""
    said = translate("cli", "Written: {file} ({what})") if what else translate("cli", "Written: {file}")
    return said.format(file=file, what=what)


def read_moment(text: str, now: datetime) -> datetime:
    """An instant from ISO 8601 text; without an offset it is taken in the zone of `now`.

    A day alone means noon of that day, or now when that is today and noon is still to come.

    Raises:
        UserError: ``time_not_understood``.
    """
    try:
        if len(text) <= len("2026-11-17"):
            noon = datetime.combine(date.fromisoformat(text), NOON, now.tzinfo)
            return min(noon, now) if noon.date() == now.date() else noon
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError("time_not_understood", text=text) from error
    return at if at.tzinfo is not None else at.replace(tzinfo=now.tzinfo)


def read_day(text: str | None, default: date) -> date:
    """A day from ISO 8601 text.

    Raises:
        UserError: ``time_not_understood``.
    """
    if text is None:
        return default
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError("time_not_understood", text=text) from error
