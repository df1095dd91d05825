"""A disk that is almost full, for code that writes files of its own."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def almost_full(room: int) -> Iterator[None]:
    """No file may grow beyond some bytes, as on a disk that fills up while it is written."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
