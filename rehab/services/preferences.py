"""What the person chose, kept in a file that is written at every change."""

from dataclasses import fields, replace
from typing import Any

from rehab.domain.errors import UserError
from rehab.domain.settings import Region, Settings
from rehab.paths import Paths
from rehab.storage.settings import read_settings, usable, write_settings

_NAMES = frozenset(f.name for f in fields(Settings))


class Preferences:
    """Reads the settings once and writes each change at once."""

    def __init__(self, paths: Paths) -> None:
        self._path = paths.settings
        self._stored = read_settings(paths.settings)
        self._region = Region()
        self._settings = self._region.fill(self.chosen)

    @property
    def settings(self) -> Settings:
        """The present settings; where nothing was chosen, what the region says."""
        return self._settings

    @property
    def chosen(self) -> Settings:
        """The settings as they were chosen."""
        return self._stored.settings

    @property
    def region(self) -> Region:
        """The language that is spoken and the habits of the territory, as far as somebody told them."""
        return self._region

    def live_in(self, region: Region) -> None:
        """From now on this is the region."""
        self._region = region
        self._settings = region.fill(self.chosen)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Names of settings in the file that could not be used; ``"file_unreadable"`` for the whole file."""
        return self._stored.warnings

    def change(self, **changes: Any) -> Settings:
        """Store other choices and return all settings.

        Raises:
            UserError: ``setting_unknown`` or ``setting_invalid``; nothing has changed.
            EnvironmentProblem: When the file cannot be written; nothing has changed.
        """
        checked: dict[str, Any] = {}
        for name, value in changes.items():
            if name not in _NAMES:
                raise UserError("setting_unknown", name=name)
            try:
                checked[name] = usable(name, value)
            except ValueError as error:
                raise UserError("setting_invalid", name=name, value=value) from error
        self._stored = write_settings(
            self._path, replace(self._stored, settings=replace(self.chosen, **checked))
        )
        self._settings = self._region.fill(self.chosen)
        return self.settings
