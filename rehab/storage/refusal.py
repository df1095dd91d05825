"""What an error of the operating system means for a person."""

import errno
from pathlib import Path

from rehab.domain.errors import EnvironmentProblem


def folder_problem(error: OSError, path: Path) -> EnvironmentProblem:
    """The problem with a sentence that stands behind an error of the operating system."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            code = "disk_full"
        case errno.EROFS:
            code = "read_only_folder"
        case errno.EACCES | errno.EPERM:
            code = "no_permission"
        case _:
            code = "disk_error"
    return EnvironmentProblem(code, path=path, folder=path if path.is_dir() else path.parent)
