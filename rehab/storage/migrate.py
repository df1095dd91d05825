"""New data files and older ones: the chain of revisions, run whole or not at all.

Alembic is imported inside the functions: a start with a current file never loads it.
"""

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, text

from rehab import __version__
from rehab.domain.clock import Clock
from rehab.domain.errors import EnvironmentProblem
from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.backup import back_up, remove_with_journals
from rehab.storage.connect import adopt
from rehab.storage.disk import sync_folder, work_name
from rehab.storage.engine import make_engine, translated
from rehab.storage.opening import APPLICATION_ID, HEAD, examine
from rehab.storage.refusal import folder_problem

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS = Path(__file__).with_name("migrations")


def create(paths: Paths) -> None:
    """Make a new data file by running the whole chain.

    It is built under another name and put in place when it is complete, so that a start that was cut short
    leaves no half file behind. Another program that was faster wins.

    Raises:
        EnvironmentProblem: When the folder or the disk refuses.
    """
    building = paths.temp / work_name("new.db")
    try:
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        adopt(building, like=paths.database)
        run_chain(building)
        _put_in_place(building, paths.database)
        sync_folder(paths.data_dir)
    except OSError as error:
        raise folder_problem(error, paths.database) from error
    finally:
        remove_with_journals(building)


def _put_in_place(building: Path, final: Path) -> None:
    if final.exists() and final.stat().st_size == 0:
        final.unlink()
    try:
        os.link(building, final)
    except FileExistsError:
        return
    except OSError:
        # No hard links on this file system (FAT, some network folders).
        if not final.exists():
            shutil.move(building, final)


def migrate(paths: Paths, clock: Clock) -> None:
    """Bring an older data file to our schema, after a verified backup.

    Raises:
        EnvironmentProblem: ``migration_failed`` with the backup's path; the file is what it was.
    """
    kept = back_up(paths, clock)
    try:
        run_chain(paths.database)
    except EnvironmentProblem:
        raise
    except Exception as error:  # a revision may fail in any way; the transaction has been rolled back
        raise EnvironmentProblem(
            "migration_failed", path=paths.database, folder=paths.data_dir, backup=kept
        ) from error
    examine(paths.database)


def run_chain(path: Path) -> None:
    from alembic import command

    engine = make_engine(path, foreign_keys=False)
    try:
        with translated(path), _writing(engine) as connection, connection.begin():
            config = chain_configuration()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _stamp(connection)
            _require_sound(connection, path)
    finally:
        engine.dispose()


def _writing(engine: Engine) -> Connection:
    return engine.connect().execution_options(immediate=True)


def chain_configuration() -> "Config":
    """Alembic's configuration, without an ini file."""
    from alembic.config import Config

    config = Config()
    # A percent sign in the path would be taken for an interpolation.
    folder = str(REVISIONS).replace("%", "%%")
    config.set_main_option("script_location", folder)
    config.set_main_option("path_separator", "os")
    return config


def _stamp(connection: Connection) -> None:
    """Note the revision where an opening program finds it without Alembic."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    for key, value in (("schema_revision", HEAD), ("app_version", __version__)):
        connection.execute(text("DELETE FROM app_meta WHERE key = :key"), {"key": key})
        connection.execute(
            text("INSERT INTO app_meta (key, value) VALUES (:key, :value)"), {"key": key, "value": value}
        )


def _require_sound(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
        raise EnvironmentProblem("damaged", path=path, folder=path.parent)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise EnvironmentProblem("foreign_keys_broken", path=path, folder=path.parent)
