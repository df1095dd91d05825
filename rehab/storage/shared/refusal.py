"""What a refusal of the server means, in the codes that have sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.shared.address import ServerAddress

BY_STATE = {
    "57014": "server_slow",
    "55P03": "server_busy",
    "40P01": "server_busy",
    "40001": "server_busy",
    "53300": "server_crowded",
    "53100": "server_full",
    "42501": "not_your_team",
    "25006": "server_only_reads",
    "28P01": "server_password",
    "28000": "server_password",
    "3D000": "server_database_missing",
}
"""SQLSTATE by what it means for a person."""
BY_CLASS = {"08": "server_lost", "57": "server_lost", "25": "server_lost"}
IN_WORDS = (
    (("password", 'role "', "no pg_hba"), "server_password"),
    (("certificate", "ssl", "tls"), "server_certificate"),
    (("does not exist",), "server_database_missing"),
    (("too many", "remaining connection slots"), "server_crowded"),
)
"""Before a connection stands there are no states, only the words of the server and of its library."""


def code_of(error: BaseException | None) -> str | None:
    """The code of an error of the server, or None when it is a bug of ours."""
    if error is None or not type(error).__module__.startswith("psycopg"):
        return None
    state = getattr(error, "sqlstate", None)
    if state:
        return BY_STATE.get(state) or BY_CLASS.get(state[:2])
    kind = type(error).__name__
    if kind == "ConnectionTimeout":
        return "server_unreachable"
    if kind not in ("OperationalError", "InterfaceError"):
        return None
    said = str(error).lower()
    if (
        "connection failed" not in said
        and "connection is bad" not in said
        and "connection to server" not in said
    ):
        return "server_lost"
    return next((code for words, code in IN_WORDS if any(w in said for w in words)), "server_unreachable")


def problem_of(
    error: BaseException | None, address: ServerAddress, setting_up: bool = False
) -> EnvironmentProblem | None:
    """The problem behind an error, or None when the error is a bug of ours."""
    code = code_of(error)
    if setting_up and code == "not_your_team":
        code = "server_may_not_set_up"
    if code is None:
        return None
    return EnvironmentProblem(
        code, host=address.host, port=address.port, name=address.database, user=address.user
    )


@contextmanager
def translated(address: ServerAddress, setting_up: bool = False) -> Iterator[None]:
    """Turn refusals of the server into an `EnvironmentProblem`. The chain is cut: a cause may carry what was sent."""
    from psycopg import Error

    try:
        yield
    except DBAPIError as error:
        if problem := problem_of(error.orig, address, setting_up):
            raise problem from None
        raise
    except Error as error:
        if problem := problem_of(error, address, setting_up):
            raise problem from None
        raise


def values_of(address: ServerAddress) -> dict[str, Any]:
    """What a sentence about a server needs."""
    return {"host": address.host, "port": address.port, "name": address.database, "user": address.user}
