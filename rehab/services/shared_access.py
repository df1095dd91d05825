"""The way into a shared database, for whoever asks for one: the command line and the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.storage.shared.access import Access, access_to, password_from

if TYPE_CHECKING:
    from rehab.services.preferences import Preferences

__all__ = ["Access", "access_to", "chosen_access", "password_from", "with_password"]


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


def with_password(access: Access, password: str) -> Access:
    """The same way in, with a password that was typed."""
    return replace(access, password=password)
