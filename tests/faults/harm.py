"""Kinds of harm to a data file, the code it is refused with, and whether something of it can still be read."""

import hashlib
import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

PAGE = 4096
NOTHING, SOME, ALL = "nothing", "some", "all"
"""What a rescue brings of the entries."""

Harm = Callable[[Path], None]


def poke(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def root_page(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(connection.execute(query, (name,)).fetchone()[0])


def noise(size: int, seed: str = "noise") -> bytes:
    return hashlib.shake_256(seed.encode()).digest(size)


def on_page(name: str, offset: int, content: bytes) -> Harm:
    """Write into the first page of a table or an index."""
    return lambda path: poke(path, (root_page(path, name) - 1) * PAGE + offset, content)


def swap_pages(path: Path) -> None:
    first = (root_page(path, "pain_reading") - 1) * PAGE
    second = (root_page(path, "ix_session_episode_id_day") - 1) * PAGE
    raw = path.read_bytes()
    poke(path, first, raw[second : second + PAGE])
    poke(path, second, raw[first : first + PAGE])


def as_another_database(path: Path) -> None:
    path.unlink()
    sql(path, "CREATE TABLE session (a)", "INSERT INTO session VALUES (1)")


def garbled_names(path: Path) -> None:
    """Names in the list of tables that are no text any more."""
    raw = path.read_bytes()
    at = raw.index(b"CREATE INDEX ix_session_episode_id_day")
    poke(path, at, b"CREATE \xbf\xfe\xbf \xfe session_")


def every_tenth_byte(path: Path) -> None:
    chance, size = random.Random(3), path.stat().st_size
    for offset in range(200, size, PAGE // 2):
        poke(path, offset + chance.randrange(PAGE // 4), noise(3, str(offset)))


def cut(pages: int, less: int = 0) -> Harm:
    """Keep so many pages, all but so many when negative, and some bytes less."""

    def harm(path: Path) -> None:
        keep = pages * PAGE if pages > 0 else path.stat().st_size + pages * PAGE
        os.truncate(path, keep - less)

    return harm


def as_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def doubled(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 30 * PAGE] * 2)


HARM: dict[str, tuple[Harm, str, str]] = {
    "empty": (lambda p: p.write_bytes(b"") and None, "data_file_empty", NOTHING),
    "a letter": (lambda p: p.write_text("Dear diary") and None, "not_a_database", NOTHING),
    "noise alone": (lambda p: p.write_bytes(noise(200_000)) and None, "not_a_database", NOTHING),
    "zeros alone": (lambda p: p.write_bytes(bytes(200_000)) and None, "not_a_database", NOTHING),
    "a web page": (lambda p: p.write_text("<!doctype html>" * 900) and None, "not_a_database", NOTHING),
    "an archive": (
        lambda p: p.write_bytes(b"PK\x03\x04" + noise(90_000)) and None,
        "not_a_database",
        NOTHING,
    ),
    "another database": (as_another_database, "foreign_application", NOTHING),
    "wrong first bytes": (lambda p: poke(p, 0, b"XQLite"), "not_a_database", ALL),
    "zeroed header": (lambda p: poke(p, 0, bytes(100)), "not_a_database", ALL),
    "a zeroed first page": (lambda p: poke(p, 0, bytes(PAGE)), "not_a_database", NOTHING),
    "a garbled first page": (lambda p: poke(p, 100, noise(PAGE - 100)), "damaged", NOTHING),
    "a byte in front": (lambda p: p.write_bytes(b"\n" + p.read_bytes()) and None, "not_a_database", NOTHING),
    "a folder": (as_folder, "not_a_database", NOTHING),
    "a pipe": (as_pipe, "not_a_database", NOTHING),
    "only half a header": (cut(1, PAGE - 50), "damaged", NOTHING),
    "only its first page": (cut(1), "damaged", NOTHING),
    "cut in the middle": (cut(20), "damaged", NOTHING),
    "cut inside a page": (cut(40, 1000), "damaged", SOME),
    "its last pages gone": (cut(-8), "damaged", SOME),
    "its last bytes gone": (cut(-1, 100), "damaged", SOME),
    "zeros at its end": (
        lambda p: poke(p, p.stat().st_size - 6 * PAGE, bytes(6 * PAGE)),
        "damaged",
        SOME,
    ),
    "one half twice": (doubled, "damaged", SOME),
    "a zeroed page": (on_page("pain_reading", 0, bytes(PAGE)), "damaged", SOME),
    "a zeroed person": (on_page("patient", 0, bytes(PAGE)), "damaged", SOME),
    "a zeroed complaint": (on_page("episode", 0, bytes(PAGE)), "damaged", SOME),
    "a zeroed index": (on_page("ix_pain_reading_series", 0, bytes(PAGE)), "damaged", ALL),
    "swapped pages": (swap_pages, "damaged", SOME),
    "a garbled page": (on_page("session", 8, noise(PAGE - 8)), "damaged", SOME),
    "a wrong number of rows in a page": (on_page("pain_reading", 3, b"\xff\xff"), "damaged", SOME),
    "a page that is its own child": (on_page("session", 8, (1).to_bytes(4, "big")), "damaged", SOME),
    "garbled names": (garbled_names, "damaged", ALL),
    "bytes changed everywhere": (every_tenth_byte, "damaged", NOTHING),
    "letters changed": (
        lambda p: sql(
            p,
            "UPDATE session SET done = 'al' WHERE rowid = 1",
            "UPDATE pain_reading SET day = '20x6-11-16' WHERE rowid = 1",
        ),
        "",
        SOME,
    ),
    "wrong page size": (lambda p: poke(p, 16, b"\x00\x03"), "not_a_database", ALL),
    "another page size": (lambda p: poke(p, 16, b"\x20\x00"), "damaged", ALL),
    "a wrong number of pages": (lambda p: poke(p, 28, (3).to_bytes(4, "big")), "damaged", ALL),
    "far too many pages": (lambda p: poke(p, 28, b"\x00\xff\xff\xff"), "damaged", ALL),
    "a broken list of free pages": (
        lambda p: poke(p, 32, b"\x00\x00\x00\x05\x00\x00\x00\x09"),
        "damaged",
        ALL,
    ),
    "no revision": (lambda p: sql(p, "DELETE FROM app_meta"), "damaged", ALL),
    "no tables": (lambda p: sql(p, "DROP TABLE app_meta"), "damaged", ALL),
    "a table missing": (lambda p: sql(p, "DROP TABLE set_entry"), "", SOME),
    "another program": (lambda p: poke(p, 68, b"GRMP"), "foreign_application", ALL),
    "no program": (lambda p: poke(p, 68, bytes(4)), "foreign_application", ALL),
    "a newer schema": (
        lambda p: sql(p, "UPDATE app_meta SET value = '0999' WHERE key = 'schema_revision'"),
        "schema_newer",
        ALL,
    ),
    "a newer schema with more in it": (
        lambda p: sql(
            p,
            "UPDATE app_meta SET value = '0999' WHERE key = 'schema_revision'",
            "ALTER TABLE run ADD COLUMN mood TEXT",
            "CREATE TABLE swim (id CHAR(32) PRIMARY KEY)",
        ),
        "schema_newer",
        ALL,
    ),
    "an unknown schema": (
        lambda p: sql(p, "UPDATE app_meta SET value = 'e3b0c4' WHERE key = 'schema_revision'"),
        "schema_newer",
        ALL,
    ),
    "entries of nobody": (
        lambda p: sql(p, "PRAGMA foreign_keys=OFF", "DELETE FROM patient"),
        "foreign_keys_broken",
        ALL,
    ),
    "scores of no complaint": (
        lambda p: sql(p, "PRAGMA foreign_keys=OFF", "DELETE FROM episode"),
        "foreign_keys_broken",
        ALL,
    ),
}
