"""Own pictures live in the data file: backed up, restored, and forgotten once nothing can bring them back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from tests.services.test_own_exercise import form, picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.builders import FixedClock


@pytest.fixture
def services(paths: Paths, clock: FixedClock) -> Iterator[Services]:
    opened = open_services(paths, clock)
    yield opened
    opened.close()


@pytest.fixture
def slug(services: Services) -> str:
    """An own exercise with a picture."""
    made = services.own.save(form(), photo=services.own.checked_photo(picture())).value.slug
    assert shown(services, made)
    return made


def shown(services: Services, slug: str) -> bytes:
    """The picture that the window would show."""
    from pathlib import Path

    photo = services.library.exercise(slug).photo
    return Path(photo).read_bytes() if photo else b""


def kept(paths: Paths) -> int:
    with closing(sqlite3.connect(paths.database)) as connection:
        return int(connection.execute("SELECT count(*) FROM photo").fetchone()[0])


def again(services: Services, clock: FixedClock) -> Services:
    """The program ended and began again."""
    services.close()
    opened = open_services(services.paths, clock)
    opened.own.tidy_photos()
    return opened


@pytest.mark.data_file
def test_that_a_backup_brings_a_picture_to_another_computer(
    services: Services, slug: str, clock: FixedClock, tmp_path: Path
) -> None:
    before, file = shown(services, slug), services.care.backup()
    other = open_services(Paths(tmp_path / "other").ensure(), clock)
    other.care.restore(file)
    assert shown(other, slug) == before
    other.close()


def test_that_a_copy_that_was_lost_is_made_again(services: Services, slug: str, clock: FixedClock) -> None:
    before = shown(services, slug)
    shutil.rmtree(services.paths.photos)
    opened = again(services, clock)
    assert shown(opened, slug) == before
    opened.close()


@pytest.mark.data_file
def test_that_a_picture_is_forgotten_at_the_next_start_and_not_before(
    services: Services, slug: str, clock: FixedClock
) -> None:
    before = shown(services, slug)
    removed = services.own.clear_photo(slug)
    services.undoer.revert(removed.undo)
    assert shown(services, slug) == before
    services.own.clear_photo(slug)
    opened = again(services, clock)
    assert kept(opened.paths) == 0
    assert list(opened.paths.photos.iterdir()) == []
    opened.close()


@pytest.mark.data_file
def test_that_a_picture_that_is_used_stays_whatever_starts(
    services: Services, slug: str, clock: FixedClock
) -> None:
    before = shown(services, slug)
    services.own.archive(slug)
    opened = again(services, clock)
    assert shown(opened, slug) == before
    opened.close()


@pytest.mark.data_file
def test_that_a_picture_goes_for_good_with_its_exercise(
    services: Services, slug: str, clock: FixedClock
) -> None:
    content = shown(services, slug)
    erased = services.own.erase(slug)
    assert slug not in [e.slug for e in services.library.exercises()]
    back = services.undoer.revert(erased.undo)
    assert shown(services, slug) == content
    services.undoer.revert(back)
    opened = again(services, clock)
    opened.close()
    assert content[200:400] not in opened.paths.database.read_bytes()
    assert list(opened.paths.photos.iterdir()) == []


@pytest.mark.data_file
def test_that_pictures_of_an_older_file_are_taken_in(
    services: Services, slug: str, clock: FixedClock
) -> None:
    before = shown(services, slug)
    services.close()
    with closing(sqlite3.connect(services.paths.database)) as connection:
        connection.execute("DELETE FROM photo")
        connection.commit()
    (services.paths.photos / f"{'0' * 32}.jpg").write_bytes(b"of nobody")
    opened = again(services, clock)
    assert kept(opened.paths) == 1
    assert [file.read_bytes() for file in opened.paths.photos.iterdir()] == [before]
    opened.close()


def test_that_a_full_disk_for_copies_leaves_the_exercise_without_a_picture(
    services: Services, slug: str, clock: FixedClock
) -> None:
    shutil.rmtree(services.paths.photos)
    services.paths.photos.write_text("no folder")
    services.own.archive(slug)
    assert services.library.exercise(slug).photo == ""
    services.paths.photos.unlink()
