"""A server with a certificate of its own authority: proven for its name, refused for every other name and authority."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from rehab.domain.clock import system_clock
from rehab.domain.errors import EnvironmentProblem
from rehab.storage.shared.address import ServerAddress, is_here, read_address
from rehab.storage.shared.database import SharedDatabase
from tests.pace import within
from tests.server import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab.paths import Paths
    from tests.server import Server

pytestmark = pytest.mark.postgres

HERE = socket.gethostname()


class Authority:
    """Whoever signs certificates."""

    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        limits = x509.BasicConstraints(ca=True, path_length=0)
        self.certificate = self._sign(self._name, self._key.public_key(), limits)

    def _sign(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, *more: x509.ExtensionType
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        made = x509.CertificateBuilder().subject_name(subject).issuer_name(self._name).public_key(key)
        made = made.serial_number(x509.random_serial_number())
        made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        for extension in more:
            made = made.add_extension(extension, critical=isinstance(extension, x509.BasicConstraints))
        return made.sign(self._key, hashes.SHA256())

    def for_host(self, host: str) -> tuple[bytes, bytes]:
        """Certificate and key of a server."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        certificate = self._sign(subject, key.public_key(), x509.SubjectAlternativeName([x509.DNSName(host)]))
        plain = serialization.NoEncryption()
        form = serialization.PrivateFormat.PKCS8
        return pem(certificate), key.private_bytes(serialization.Encoding.PEM, form, plain)


def pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def configure(server: Server, **settings: str) -> None:
    """Change settings of the running server, and wait until they hold."""
    for name, value in settings.items():
        server.run_sql("postgres", f"ALTER SYSTEM SET {name} = '{value}'")
    server.run_sql("postgres", "SELECT pg_reload_conf()")
    with within(10):
        while server.run_sql("postgres", "SHOW ssl") != [(settings["ssl"],)]:
            pass


@pytest.fixture
def host() -> str:
    """A name of this computer by which the server can be reached."""
    try:
        return HERE if socket.gethostbyname(HERE).startswith("127.") else "localhost"
    except OSError:
        return "localhost"


@pytest.fixture
def proven(server: Server, host: str, tmp_path: Path) -> Iterator[ServerAddress]:
    """The way to a server that has a certificate for the name of this computer."""
    authority = Authority("Rehab tests")
    certificate, key = authority.for_host(host)
    owner = (server.folder / "data").stat()
    for name, text in (("server.crt", certificate), ("server.key", key)):
        file = server.folder / name
        file.touch(0o600)
        file.write_bytes(text)
        os.chown(file, owner.st_uid, owner.st_gid)
    root = tmp_path / "root.crt"
    root.write_bytes(pem(authority.certificate))
    database = server.new_database()
    files = {
        "ssl_cert_file": str(server.folder / "server.crt"),
        "ssl_key_file": str(server.folder / "server.key"),
    }
    configure(server, **files, ssl="on")
    yield ServerAddress(host, database, "anna", server.port, tls=True, root_certificate=str(root))
    configure(server, ssl="off")
    server.drop(database)


def refused(paths: Paths, address: ServerAddress) -> str:
    with pytest.raises(EnvironmentProblem) as told:
        SharedDatabase(paths, system_clock, address, PASSWORD)
    return told.value.code


def test_that_only_the_server_that_is_meant_is_believed(
    server: Server, proven: ServerAddress, paths: Paths, tmp_path: Path
) -> None:
    if not is_here(proven.host):
        text = f"postgresql+psycopg://anna@{proven.host}:{proven.port}/{proven.database}"
        assert read_address(text).tls
    database = SharedDatabase(paths, system_clock, proven, PASSWORD)
    database.answer()
    own = server.run_sql(
        proven.database,
        "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
        "WHERE ssl AND usename = 'anna' AND datname = current_database()",
    )
    assert own[0][0] >= 1
    database.close()
    # The same server by another name of this computer, and a certificate of somebody else.
    assert refused(paths, replace(proven, host="127.0.0.1")) == "server_certificate"
    stranger = tmp_path / "stranger.crt"
    stranger.write_bytes(pem(Authority("Somebody else").certificate))
    assert refused(paths, replace(proven, root_certificate=str(stranger))) == "server_certificate"
    # Nothing but an authority that is named, or one of the system, is believed.
    assert refused(paths, replace(proven, root_certificate="")) == "server_certificate"
