"""The only place that finds files and folders: a person's data, and the content that ships."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

DATA_DIR_VARIABLE = "REHAB_DATA_DIR"
DATA_DIR_OPTION = "--data-dir"
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the data of one person, or of one test, lives. Nothing is kept outside `data_dir`."""

    data_dir: Path

    @classmethod
    def resolve(cls, data_dir: Path | None = None) -> "Paths":
        """The folder asked for, else the one in ``REHAB_DATA_DIR``, else the system's place for data."""
        if data_dir is not None:
            return cls(Path(data_dir).expanduser().absolute())
        if named := os.environ.get(DATA_DIR_VARIABLE):
            return cls(Path(named).expanduser().absolute())
        import platformdirs

        return cls(Path(platformdirs.user_data_dir("rehab", appauthor=False)))

    @classmethod
    def named_in(cls, arguments: Sequence[str]) -> "Paths":
        """The folder that a command line names, before or without reading the rest of it; else as `resolve`."""
        named = None
        for word, following in zip(arguments, (*arguments[1:], ""), strict=True):
            option, equals, value = word.partition("=")
            if option == DATA_DIR_OPTION:
                named = Path(value if equals else following)
        return cls.resolve(named)

    @property
    def database(self) -> Path:
        """The data file."""
        return self.data_dir / "rehab.db"

    @property
    def marker(self) -> Path:
        """Says that a data file was made here once, so that a missing one is a loss and not a new start."""
        return self.data_dir / "rehab.marker"

    @property
    def settings(self) -> Path:
        """What the person chose."""
        return self.data_dir / "settings.toml"

    @property
    def backups(self) -> Path:
        """Copies of the data file."""
        return self.data_dir / "backups"

    @property
    def logs(self) -> Path:
        """What the program noted about itself; never health data."""
        return self.data_dir / "logs"

    @property
    def cache(self) -> Path:
        """What can be made again."""
        return self.data_dir / "cache"

    @property
    def photos(self) -> Path:
        """Copies of own pictures to be shown; the data file holds them."""
        return self.data_dir / "photos"

    @property
    def temp(self) -> Path:
        """Files that are in use for a moment."""
        return self.data_dir / "temp"

    def ensure(self) -> "Paths":
        """Make the folders, readable by their owner only whatever the umask says.

        Raises:
            OSError: When the disk or the permissions refuse.
        """
        for folder in (self.data_dir, self.backups, self.logs, self.cache, self.photos, self.temp):
            folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            if folder.stat().st_mode & 0o077:
                folder.chmod(PRIVATE_FOLDER)
        return self


def resource(kind: Literal["assets", "exercises"], *parts: str) -> Path:
    """A file or folder that ships with the program.

    An installed wheel carries it inside the package, a checkout beside it; the package is asked first because
    an editable install has only the second.
    """
    packaged = _PACKAGE / "_data" / kind
    root = packaged if packaged.is_dir() else _PACKAGE.parent / kind
    return root.joinpath(*parts)
