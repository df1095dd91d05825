"""Where a shared database is: parsed from what a person typed, refused when it would be unsafe to connect."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from rehab.domain.errors import UserError

SCHEMES = frozenset({"postgresql", "postgresql+psycopg"})
PORT = 5432
TLS = "verify-full"
"""The only way to a host elsewhere: the certificate is proven, and that it belongs to this host."""
KNOWN = frozenset({"host", "sslmode", "sslrootcert"})


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a server, and who wants in; never with a password.

    Attributes:
        host: Name or number of the computer, or the folder of a socket on this one.
        port: Port of the server.
        database: Name of the database.
        user: The person's own role.
        root_certificate: File with the certificate that the server's one is proven by; empty for those of the system.
        tls: Whether the connection is encrypted and proven; always for a host elsewhere.
    """

    host: str
    database: str
    user: str
    port: int = PORT
    root_certificate: str = ""
    tls: bool = field(default=True)

    def __post_init__(self) -> None:
        for name in ("host", "database", "user"):
            if not getattr(self, name):
                raise UserError("server_address_incomplete", part=name)
        if not self.tls and not is_here(self.host):
            raise UserError("server_needs_tls", host=self.host)

    @property
    def text(self) -> str:
        """What can be written down: the address without any secret."""
        here = self.host.startswith("/")
        wishes = {"host": self.host if here else "", "sslrootcert": self.root_certificate}
        if self.tls and is_here(self.host):
            wishes["sslmode"] = TLS
        query = urlencode({name: wish for name, wish in wishes.items() if wish})
        host = "" if here else f"[{self.host}]" if ":" in self.host else self.host
        user, database = quote(self.user, safe=""), quote(self.database, safe="")
        return f"postgresql+psycopg://{user}@{host}:{self.port}/{database}{'?' if query else ''}{query}"


def is_here(host: str) -> bool:
    """Whether a host is this computer: a socket, `localhost`, or a loopback number."""
    if host.startswith("/") or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def read_address(text: str) -> ServerAddress:
    """An address from ``postgresql+psycopg://user@host:port/database``.

    Raises:
        UserError: ``database_not_supported``, ``database_password_in_url``, ``server_address_incomplete``,
            ``server_address_unknown_part`` or ``server_needs_tls``. None of them repeats what was typed for a password.
    """
    try:
        parts = urlsplit(text)
        port = parts.port or PORT
        wishes = dict(parse_qsl(parts.query, keep_blank_values=True))
    except ValueError as error:
        raise UserError("server_address_incomplete", part="port") from error
    if parts.scheme not in SCHEMES:
        raise UserError("database_not_supported", kind=parts.scheme or "file")
    if parts.password is not None or "password" in wishes:
        raise UserError("database_password_in_url")
    unknown = next((name for name in wishes if name not in KNOWN), None)
    if unknown is not None:
        raise UserError("server_address_unknown_part", part=unknown)
    host = unquote(parts.hostname or "") or wishes.get("host", "")
    mode = wishes.get("sslmode", "")
    if mode not in ("", TLS, "disable") or (mode == "disable" and not is_here(host)):
        raise UserError("server_needs_tls", host=host)
    return ServerAddress(
        host=host,
        database=unquote(parts.path.removeprefix("/")),
        user=unquote(parts.username or ""),
        port=port,
        root_certificate=wishes.get("sslrootcert", ""),
        tls=mode == TLS or (bool(host) and not is_here(host)),
    )
