"""A PostgreSQL of the tests' own: started once a process, on a private socket and a loopback port, gone at the end.

A set-up database is the template of all others, so that a test gets one of its own in some hundredths of a second.
"""

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rehab.domain.clock import Clock
from rehab.paths import Paths
from rehab.storage.shared.address import ServerAddress
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.shared.people import add_person, add_team, as_owner
from rehab.storage.shared.schema import set_up

ADMIN = "clinic_admin"
TEAMS = {"North": ("anna", "ben"), "South": ("cora",)}
"""Care teams of the template and who is in them."""
PASSWORD = "twelve-letters-and-more"
TEMPLATE = "rehab_template"
SETTINGS = (
    "fsync=off",
    "full_page_writes=off",
    "max_connections=120",
    "shared_buffers=64MB",
    "autovacuum=off",
    "log_statement=all",
    "timezone=UTC",
)

EMPTY = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
SET session_replication_role = replica;
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'rehab' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM rehab.%I', name);
    END LOOP;
    DELETE FROM rehab_guard.audit;
    DELETE FROM rehab_guard.link;
    UPDATE rehab_guard.chain SET places = 0, changes = 0, head = sha256('rehab');
END $$;
"""
"""Takes all rows out, past triggers and foreign keys."""


def binaries() -> Path | None:
    """Folder with the programs of a server, the newest one, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda f: int(f.parent.parent.name))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return None if on_path is None else Path(on_path).resolve().parent


def why_not() -> str | None:
    """Why no server can be started here, or None."""
    if binaries() is None:
        return "no PostgreSQL server is installed (initdb was not found)"
    if os.geteuid() == 0 and _other_user() is None:
        return "PostgreSQL does not run as root, and there is no user postgres or nobody"
    return None


def _other_user() -> pwd.struct_passwd | None:
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    return None


@dataclass
class Server:
    """A running server."""

    folder: Path
    port: int
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    _of_folder: dict[Path, ServerAddress] = field(default_factory=dict)
    _emptied: list[str] = field(default_factory=list)

    @property
    def log(self) -> str:
        """What the server wrote about itself."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def address(self, database: str, user: str = "anna") -> ServerAddress:
        """A database by way of the socket, where nobody is asked for a password."""
        return ServerAddress(str(self.folder), database, user, self.port, tls=False)

    def by_network(self, database: str, user: str = "anna") -> ServerAddress:
        """A database by way of the loopback network, where people are asked for their password."""
        return ServerAddress("127.0.0.1", database, user, self.port, tls=False)

    def new_database(self, template: str = TEMPLATE) -> str:
        """A database of a test's own."""
        name = f"t{next(self._numbers)}"
        self.run_sql("postgres", f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def drop(self, database: str) -> None:
        """Take a database away, whoever is still in it."""
        self.run_sql("postgres", f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def run_sql(self, database: str, statement: str, user: str = ADMIN, *values: Any) -> list[Any]:
        """Run one statement past the program."""
        import psycopg

        with psycopg.connect(
            host=str(self.folder), port=self.port, dbname=database, user=user, autocommit=True
        ) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def for_folder(self, paths: Paths) -> ServerAddress:
        """The database that stands for a data folder: the same one as long as the folder is used."""
        if paths.data_dir not in self._of_folder:
            name = self._emptied.pop() if self._emptied else self.new_database()
            self._of_folder[paths.data_dir] = self.address(name)
        return self._of_folder[paths.data_dir]

    def forget_folders(self) -> None:
        """Empty the databases that stood for data folders, for the next test: quicker than making new ones."""
        for address in self._of_folder.values():
            self.run_sql(address.database, EMPTY)
            self._emptied.append(address.database)
        self._of_folder.clear()

    def open_for_folder(
        self, paths: Paths, clock: Clock, acknowledge: Path | None = None, *, reading_only: bool = False
    ) -> SharedDatabase:
        """Stands in for `open_database` when whole suites run on a server."""
        if acknowledge is None and (named := os.environ.get("REHAB_ACK_FILE")):
            acknowledge = Path(named)
        address = self.for_folder(paths)
        return SharedDatabase(
            paths.ensure(), clock, address, None, acknowledge, reading_only=reading_only, server_time=False
        )

    def control(self, *words: str) -> None:
        """Start or stop it."""
        program = binaries()
        assert program is not None
        options = " ".join(
            f"-c {setting}"
            for setting in (*SETTINGS, f"unix_socket_directories={self.folder}", f"port={self.port}")
        )
        command = [
            str(program / "pg_ctl"),
            "-D",
            str(self.folder / "data"),
            "-w",
            "-l",
            str(self.folder / "log"),
        ]
        _as_other([*command, "-o", f"{options} -c listen_addresses=127.0.0.1", *words])

    def stop(self) -> None:
        """Stop at once, as when the computer is taken away."""
        self.control("-m", "immediate", "stop")

    def _send(self, what: signal.Signals) -> None:
        main = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        children = [
            int(line.split()[0])
            for line in subprocess.run(
                ["ps", "-o", "pid=", "--ppid", str(main)], capture_output=True, text=True, check=False
            ).stdout.splitlines()
        ]
        for process in (main, *children):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, what)

    def fall_silent(self) -> None:
        """Answer nothing any more, with every connection still open."""
        self._send(signal.SIGSTOP)

    def speak_again(self) -> None:
        """Go on where it fell silent."""
        self._send(signal.SIGCONT)

    def start(self) -> None:
        """Start again with the same data."""
        self.control("start")


def _as_other(command: list[str]) -> None:
    other = _other_user() if os.geteuid() == 0 else None
    more: dict[str, Any] = (
        {} if other is None else {"user": other.pw_uid, "group": other.pw_gid, "extra_groups": []}
    )
    # A pipe would stay open in the server, and nobody could wait for its end.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(
            command, stdout=said, stderr=said, stdin=subprocess.DEVNULL, check=False, cwd="/", **more
        )
        said.seek(0)
        if done.returncode:
            raise RuntimeError(said.read().decode("utf-8", "replace"))


@contextmanager
def running() -> Iterator[Server]:
    """A server with the template, stopped and removed afterwards."""
    program = binaries()
    assert program is not None
    folder = Path(tempfile.mkdtemp(prefix="rehab-pg-"))
    other = _other_user() if os.geteuid() == 0 else None
    try:
        if other is not None:
            os.chown(folder, other.pw_uid, other.pw_gid)
        make = [
            "-U",
            ADMIN,
            "-A",
            "trust",
            "--auth-host=scram-sha-256",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        ]
        _as_other([str(program / "initdb"), "-D", str(folder / "data"), *make])
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = Server(folder, port)
        server.start()
        try:
            _make_template(server)
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make_template(server: Server) -> None:
    server.run_sql("postgres", f"CREATE DATABASE {TEMPLATE}")
    admin = server.address(TEMPLATE, ADMIN)
    set_up(admin, None)
    with as_owner(admin, None) as connection:
        for team, people in TEAMS.items():
            add_team(connection, team)
            for person in people:
                add_person(connection, person, team, PASSWORD)


def as_person(address: ServerAddress, user: str) -> ServerAddress:
    """The same database for somebody else."""
    return replace(address, user=user)
