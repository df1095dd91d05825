"""The way into a shared database, for whoever asks for one: the command line and the window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.storage.keyring_copy import forget_words, remember_words, remembered_words, store
from rehab.storage.shared.access import Access, access_to, password_from
from rehab.storage.shared.address import PORT, ServerAddress, is_here, read_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab.domain.clock import Clock
    from rehab.services.moving import MoveReport
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database

__all__ = [
    "Access", "SharedChoice", "access_to", "can_remember", "chosen_access", "password_from", "remember",
    "with_password", "with_remembered",
]  # fmt: skip


def chosen_access(preferences: Preferences) -> Access | None:
    """The way into the shared database of the settings; None for the data file.

    Raises:
        EnvironmentProblem: ``shared_address_unusable`` when somebody wrote an address there that cannot be used: the
            data file is not opened in its place without a word.
    """
    text = preferences.settings.shared_database
    if not text:
        return None
    try:
        return access_to(text)
    except UserError as error:
        raise EnvironmentProblem("shared_address_unusable") from error


def can_remember() -> bool:
    """Whether this computer has a password store that is trusted."""
    return store() is not None


def with_remembered(access: Access) -> Access:
    """The same way in, with the password that this computer remembers, if none was given."""
    if access.password is not None:
        return access
    return replace(access, password=remembered_words(access.address.text))


def remember(access: Access) -> bool:
    """Keep the password in the password store of this computer; whether it is there now."""
    return access.password is not None and remember_words(access.address.text, access.password)


def with_password(access: Access, password: str) -> Access:
    """The same way in, with a password that was typed."""
    return replace(access, password=password)


class SharedChoice:
    """Which data this computer works with: the settings say so, from the next start on."""

    def __init__(self, preferences: Preferences, database: Database, clock: Clock) -> None:
        self._preferences, self._database, self._clock = preferences, database, clock
        self.now = database.server
        """The server that is worked with now, None for the data file."""

    def fields(self) -> dict[str, str]:
        """Parts of the chosen address, or of the one that is worked with; empty for none."""
        address = self.now
        if text := self._preferences.settings.shared_database:
            try:
                address = read_address(text)
            except UserError:
                return {}
        if address is None:
            return {}
        return {
            "host": address.host,
            "port": str(address.port),
            "name": address.database,
            "user": address.user,
            "certificate": address.root_certificate,
        }

    def try_out(self, typed: Mapping[str, str], password: str) -> None:
        """Connect as a person would, and let go again.

        Raises:
            UserError: When the address cannot be used.
            EnvironmentProblem: Why there is no connection, or why this database must not be worked with.
        """
        from rehab.services.clinic_desk import ClinicDesk

        ClinicDesk(Access(_address(typed), password or None)).try_out()

    def move(
        self, inwards: bool, typed: Mapping[str, str], password: str, told: Callable[[int, int], None]
    ) -> MoveReport:
        """Copy everybody of this computer to a server, or back.

        Args:
            inwards: Whether they go to the server.
            typed: Parts of its address; not asked for while a server is worked with.
            password: For that address.
            told: Hears how many people are done, and of how many; what it raises stops the move between two people.

        Raises:
            UserError: When the address cannot be used, or ``file_missing`` when there is no data file to copy.
            EnvironmentProblem: When one side does not answer; who was moved before stays moved.
        """
        # None of this is for everybody.
        from rehab.services.moving import Mover
        from rehab.storage.database import open_database
        from rehab.storage.shared.database import SharedDatabase

        here = self._database
        if here.shared:
            if inwards and not here.paths.database.is_file():
                raise UserError("file_missing", file=here.paths.database)
            other: Database = open_database(here.paths, self._clock)
            own, server = other, here
        else:
            other = SharedDatabase(here.paths, self._clock, _address(typed), password or None)
            own, server = here, other
        with closing(other):
            source, target = (own, server) if inwards else (server, own)
            return Mover(source, target).reported(told)

    def choose(self, typed: Mapping[str, str]) -> None:
        """Work with a server from the next start on.

        Raises:
            UserError: When the address cannot be used.
            EnvironmentProblem: When the settings cannot be written.
        """
        self._preferences.change(shared_database=_address(typed).text)

    def leave(self) -> None:
        """Work with the data file of this computer from the next start on.

        Raises:
            EnvironmentProblem: When the settings cannot be written.
        """
        if text := self._preferences.settings.shared_database:
            forget_words(text)
        self._preferences.change(shared_database="")


def _address(typed: Mapping[str, str]) -> ServerAddress:
    port, host = typed.get("port", ""), typed.get("host", "")
    if port and not port.isdigit():
        raise UserError("server_address_incomplete", part="port")
    return ServerAddress(
        host,
        typed.get("name", ""),
        typed.get("user", ""),
        int(port or PORT),
        typed.get("certificate", ""),
        tls=not is_here(host) or bool(typed.get("certificate")),
    )
