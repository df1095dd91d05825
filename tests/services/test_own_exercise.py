"""Own exercises: made, copied, changed, archived, with a picture; every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from rehab.domain.errors import UserError
from rehab.services.bundle import Services, open_services
from rehab.services.own_exercise import completed
from rehab.storage.catalog_file import document_of
from rehab.storage.own import Kind, OwnStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab.paths import Paths
    from rehab.services.outcome import Outcome
    from tests.builders import FixedClock


@pytest.fixture
def services(paths: Paths, clock: FixedClock) -> Iterator[Services]:
    opened = open_services(paths, clock)
    yield opened
    opened.close()


def form(**changes: Any) -> dict[str, Any]:
    """The least that a person has to say."""
    table: dict[str, Any] = {
        "name": "Stair calf hang",
        "regions": ["calf"],
        "kind": "stretch",
        "position": "standing",
        "level": "easy",
        "target": "Calf",
        "steps": ["Stand on the lowest stair.", "Let one heel sink."],
        "dose": {"sets": 3, "hold_s": 30},
    }
    return {**table, **changes}


def picture(width: int = 30, height: int = 20, kind: bytes = b"png") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    content = QByteArray()
    sink = QBuffer(content)
    sink.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(sink, QByteArray(kind)).write(image)
    return bytes(content.data())


def take_back(services: Services, outcome: Outcome[Any]) -> None:
    services.undoer.revert(outcome.undo)


def test_that_an_own_exercise_needs_little_and_gets_the_rest(services: Services) -> None:
    made = services.own.save(form()).value
    assert (made.slug, made.code, made.own) == ("stair-calf-hang", "MY01", True)
    assert made.dose_range.hold_s == (1, 600)
    assert made.tissues
    assert made.stages
    assert made.stop_if
    assert services.own.check(form()) == ()


def test_that_codes_that_two_computers_gave_are_told_apart(services: Services) -> None:
    services.own.save(form())
    other = services.own.save(form(name="Other hang")).value
    with services.database.write() as work:
        store = OwnStore(work)
        entry = store.entry(Kind.EXERCISE, other.slug)
        assert entry is not None
        store.put(replace(entry, table={**entry.table, "code": "MY01"}))
    own = [exercise for exercise in services.library.exercises() if exercise.own]
    assert [exercise.code for exercise in own] == ["MY01", "MY02"]
    assert services.own.save(form(name="Third hang")).value.code == "MY03"


def test_that_an_own_exercise_is_found_like_the_others(services: Services) -> None:
    services.own.save(form())
    assert services.library.search("stair hang").found[0].slug == "stair-calf-hang"
    assert services.library.facets()["mine"] == {"yes": 1}
    assert services.library.facets(filters={"mine": ["archived"]})["mine"] == {"yes": 1, "archived": 0}
    assert [e.slug for e in services.library.search("", {"mine": ["yes"]}).found] == ["stair-calf-hang"]


def test_that_every_change_of_an_own_exercise_can_be_taken_back(services: Services) -> None:
    added = services.own.save(form())
    slug = added.value.slug
    changed = services.own.save(form(name="Stair hang"), slug)
    assert services.library.exercise(slug).name == "Stair hang"
    hidden = services.own.archive(slug)
    assert services.library.search("stair hang").found == ()
    take_back(services, hidden)
    assert services.library.search("stair hang").found[0].slug == slug
    take_back(services, changed)
    assert services.library.exercise(slug).name == "Stair calf hang"
    take_back(services, added)
    with pytest.raises(UserError):
        services.library.exercise(slug)


def test_that_an_archived_exercise_is_found_where_it_is_asked_for_and_comes_back(services: Services) -> None:
    slug = services.own.save(form()).value.slug
    services.own.archive(slug)
    assert services.library.facets()["mine"] == {"yes": 0, "archived": 1}
    assert [e.slug for e in services.library.search("", {"mine": ["archived"]}).found] == [slug]
    assert services.own.archive(slug, archived=False).undo.code == "exercise_restored"
    assert services.library.search("stair").found[0].slug == slug


def test_that_a_copy_says_all_but_the_evidence_of_the_original(services: Services) -> None:
    original = services.library.exercise("wall-calf-stretch")
    table = services.own.copied(original.slug)
    made = services.own.save({**table, "name": "My calf stretch"}).value
    assert made.steps == original.steps
    assert made.drawing == original.drawing
    assert made.contraindications == original.contraindications
    assert made.evidence.sentence != original.evidence.sentence
    assert made.code == "MY01"
    assert services.library.exercise(original.slug) == original


def test_that_two_exercises_of_one_name_have_two_identities(services: Services) -> None:
    slugs = [services.own.save(form()).value.slug for _ in range(2)]
    assert slugs == ["stair-calf-hang", "stair-calf-hang-2"]
    assert services.own.save(form(name="Wall calf stretch")).value.slug == "wall-calf-stretch-2"
    assert services.own.save(form(name="かかと")).value.slug == "own-exercise"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"steps": ["One."]}, "steps"),
        ({"regions": []}, "regions"),
        ({"dose": {"sets": 3}}, "dose"),
        ({"dose": {"sets": 99, "reps": 5}}, "dose.sets"),
        ({"dose": {"sets": 3, "reps": 5000}}, "dose.reps"),
        ({"dose": {"sets": 1, "reps": 5, "per_day": 40}}, "dose.per_day"),
        ({"kind": "magic"}, "kind"),
        ({"name": "x" * 200}, "name"),
    ],
)
def test_that_a_mistake_is_told_at_its_field_and_nothing_is_kept(
    services: Services, changes: dict[str, Any], field: str
) -> None:
    table = form(**changes)
    assert field in [problem.field for problem in services.own.check(table)]
    with pytest.raises(UserError) as refused:
        services.own.save(table)
    assert refused.value.code == "own_invalid"
    assert services.library.facets()["mine"] == {}


def test_that_the_range_of_a_dose_holds_the_dose() -> None:
    full = completed(form(dose={"sets": 9, "reps": 150, "range": {"sets": [1, 3]}}), "MY01")
    assert full["dose"]["range"] == {"sets": [1, 9], "reps": [1, 200]}


def test_that_a_drawing_is_kept_in_the_format_of_files(services: Services) -> None:
    slug = services.own.save(form()).value.slug
    drawing = document_of(b'base = "stand"\ntargets = ["calf"]\n[b]\nknee = 40\n').data
    drawn = services.own.save({**services.own.table(slug), "drawing": drawing}, slug)
    assert drawn.value.drawing is not None
    assert services.own.table(slug)["drawing"] == drawing
    with pytest.raises(UserError):
        services.own.save({**services.own.table(slug), "drawing": {"base": "fly"}}, slug)
    take_back(services, drawn)
    assert services.library.exercise(slug).drawing is None


def test_that_a_picture_is_kept_small_under_a_name_of_our_own(services: Services, paths: Paths) -> None:
    slug = services.own.save(form()).value.slug
    added = services.own.set_photo(slug, picture(4000, 900))
    (file,) = paths.photos.iterdir()
    assert added.value.photo == str(file)
    kept = QImage(str(file))
    assert (kept.width(), kept.height()) == (1600, 360)
    removed = services.own.clear_photo(slug)
    assert removed.value.photo == ""
    take_back(services, removed)
    assert services.library.exercise(slug).photo == str(file)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "photo_kind_unknown"),
        (b"GIF89a" + b"0" * 100, "photo_kind_unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "photo_kind_unknown"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "photo_unreadable"),
        (b"\xff\xd8\xff" + b"0" * 100, "photo_unreadable"),
        (picture()[:60], "photo_unreadable"),
        (b"\xff\xd8\xff" + b"0" * 20_000_001, "photo_too_large"),
    ],
    ids=["empty", "gif", "svg", "broken png", "broken jpeg", "cut", "large"],
)
def test_that_a_picture_that_is_none_is_refused(
    services: Services, paths: Paths, raw: bytes, code: str
) -> None:
    slug = services.own.save(form()).value.slug
    with pytest.raises(UserError) as refused:
        services.own.set_photo(slug, raw)
    assert refused.value.code == code
    assert list(paths.photos.iterdir()) == []


def test_that_a_picture_that_claims_to_be_vast_is_not_unpacked(services: Services) -> None:
    slug = services.own.save(form()).value.slug
    raw = bytearray(picture())
    raw[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(UserError) as refused:
        services.own.set_photo(slug, bytes(raw))
    assert refused.value.code == "photo_unreadable"


def test_that_a_half_filled_form_is_kept_for_its_complaint(services: Services) -> None:
    services.sample.fill(services.clock().date())
    episode = services.people.current()
    assert episode is not None
    services.own.keep_draft(episode.id, "", {"name": "Half"})
    assert services.own.load_draft(episode.id, "") == {"name": "Half"}
    services.own.drop_draft(episode.id, "")
    assert services.own.load_draft(episode.id, "") is None


def test_that_signs_of_markup_stay_letters(services: Services) -> None:
    name = "<b>Bold</b> \u202egnp.exe"
    assert services.own.save(form(name=name)).value.name == name


def test_that_a_row_that_nobody_understands_is_left_out(services: Services) -> None:
    from rehab.storage.own import Kind, OwnEntry, OwnStore

    with services.database.write() as work:
        OwnStore(work).put(OwnEntry(Kind.EXERCISE, "strange", {"name": 5}))
    assert "strange" not in [e.slug for e in services.library.exercises()]


def test_that_reading_the_library_again_costs_one_look(services: Services, tmp_path: Path) -> None:
    first = services.library.exercises()
    assert services.library.exercises() is first
    services.own.save(form())
    assert services.library.exercises() is not first
