"""How long an answer of a server is waited for: a server that is silent keeps its connections open all the same.

The timeouts of the server are its own and those of the network hear only whether the other computer is there. So this
end counts too, and least where somebody sits at a window that stands still meanwhile.
"""

import threading
from collections.abc import Generator
from time import monotonic
from typing import Any, TypeVar

import psycopg

T = TypeVar("T")
JOB_S, WINDOW_S = 15.0, 2.0
"""Seconds without a word: in a thread of its own longer than the server lets a statement run, and in the window's."""
LOOK_S = 0.05
"""How often it is looked at the clock."""
SILENT = "the server does not answer"


class Patience:
    """What is known about a server in one open database, shared by its connections."""

    def __init__(self) -> None:
        self._hurried: int | None = None
        self.silent = False
        """Whether the last answer was waited for in vain."""

    def hurry_here(self) -> None:
        """In this thread little time is waited from now on, and none while the server is silent."""
        self._hurried = threading.get_ident()

    @property
    def hurried(self) -> bool:
        """Whether this is the thread in which little time is waited."""
        return threading.get_ident() == self._hurried

    @property
    def seconds(self) -> float:
        """How long an answer may take here."""
        return WINDOW_S if self.hurried else JOB_S

    def require_answer(self) -> None:
        """Do not even ask, where that would make the window stand still.

        Raises:
            psycopg.OperationalError: When the server is silent and this is the window's thread.
        """
        if self.silent and self.hurried:
            raise psycopg.OperationalError(SILENT)

    def connect(self, *args: Any, **parameters: Any) -> psycopg.Connection[Any]:
        """A new connection that has this patience."""
        self.require_answer()
        try:
            made = _Connection.connect(*args, **parameters)
        except psycopg.errors.ConnectionTimeout:
            self.silent = True
            raise
        made.patience = self
        return made


class _Connection(psycopg.Connection[Any]):
    """A connection that is given up when nothing is heard."""

    patience: Patience | None = None

    def wait(self, gen: Generator[Any, Any, T], *args: Any, **named: Any) -> T:
        """Wait for an answer as long as it is patient."""
        if self.patience is None:
            return super().wait(gen, *args, **named)
        self.patience.require_answer()
        try:
            answer = super().wait(_watched(gen, self.patience.seconds), LOOK_S)
        except _Silence:
            self.patience.silent = True
            # What it would answer later belongs to nothing any more.
            self.pgconn.finish()
            raise psycopg.OperationalError(SILENT) from None
        self.patience.silent = False
        return answer


class _Silence(Exception):
    """Nothing was heard."""


def _watched(gen: Generator[Any, Any, T], seconds: float) -> Generator[Any, Any, T]:
    """The same steps, until time is up without any of them."""
    until = monotonic() + seconds
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready:
                until = monotonic() + seconds
            elif monotonic() > until:
                raise _Silence
            wanted = gen.send(ready)
    except StopIteration as end:
        answer: T = end.value
        return answer
