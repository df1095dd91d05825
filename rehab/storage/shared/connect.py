"""Connections to a server. The driver is imported when the first one is made, and the password never meets a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Engine, create_engine, event

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.shared.address import TLS, ServerAddress

if TYPE_CHECKING:
    from rehab.storage.shared.patience import Patience

SCHEMA = "rehab"
"""Where the tables are."""
CONNECT_SECONDS = 3
LOST_MS = 5000
"""After so long without an answer to what was sent, a connection counts as lost."""
TIMEOUTS_MS = {
    "statement_timeout": 10_000,
    "lock_timeout": 4_000,
    "idle_in_transaction_session_timeout": 60_000,
}
POOL, MORE = 2, 4
"""A workstation needs one connection nearly always; jobs beside the window take another."""


def make_engine(
    address: ServerAddress, password: str | None, *, owner: bool = False, patience: Patience | None = None
) -> Engine:
    """An engine for a shared database.

    Args:
        address: Where it is.
        password: Of the person's role; None where the server asks for none, or the file of PostgreSQL itself has it.
        owner: Whether it is for setting up, which may take its time.
        patience: How long answers are waited for; as long as they take by default.

    Raises:
        EnvironmentProblem: ``server_driver_missing``.
    """
    try:
        import psycopg  # noqa: F401 - only looks whether the driver is there, so that its lack has a sentence
    except ImportError as error:
        raise EnvironmentProblem("server_driver_missing") from error
    url = URL.create("postgresql+psycopg", address.user, None, address.host, address.port, address.database)
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=POOL,
        max_overflow=MORE,
        pool_recycle=1800,
        connect_args=_arguments(address, owner),
    )

    @event.listens_for(engine, "do_connect")
    def connect(_dialect: Any, _record: Any, args: Any, parameters: dict[str, Any]) -> Any:
        if password is not None:
            parameters["password"] = password
        return None if patience is None else patience.connect(*args, **parameters)

    return engine


def _arguments(address: ServerAddress, owner: bool) -> dict[str, Any]:
    limits = {} if owner else TIMEOUTS_MS
    # Compiling a question of many parts takes the server longer than answering it.
    settings = {"search_path": SCHEMA, "timezone": "UTC", "jit": "off", **limits}
    arguments: dict[str, Any] = {
        "connect_timeout": CONNECT_SECONDS,
        "tcp_user_timeout": LOST_MS,
        "keepalives_idle": 10,
        "keepalives_interval": 3,
        "keepalives_count": 2,
        "application_name": "rehab",
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
        # Said here so that no variable of the environment can lead elsewhere or turn the proof off.
        "hostaddr": "",
        "sslmode": TLS if address.tls else "disable",
    }
    if address.tls:
        arguments["sslrootcert"] = address.root_certificate or "system"
    return arguments
