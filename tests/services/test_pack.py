"""Packs: out of one library and into another, with a look first and one step to take all of it back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rehab.domain.errors import UserError
from rehab.exchange.pack_file import PackPart, read_pack, write_pack
from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from rehab.services.pack_preview import Choice, Status
from tests.builders import dump
from tests.services.test_own_exercise import form, picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.builders import FixedClock

Opener = "Callable[[str], Services]"
MADE = "2026-11-16T18:00:00+01:00"
ROOT = Path(__file__).parents[2]
STRANGE = """
name = "Strange pose"
regions = ["foot"]
kind = "strength"
position = "standing"
level = "easy"
target = "Foot"
steps = ["Stand.", "Bend."]

[dose]
reps = 5
"""
PROGRAMME = (ROOT / "exercises/programmes/heel-pain-core-self-care.toml").read_text("utf-8")


@pytest.fixture
def library(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[[str], Services]]:
    opened: dict[str, Services] = {}

    def open_one(name: str) -> Services:
        if name not in opened:
            opened[name] = open_services(Paths(tmp_path / name).ensure(), clock)
        return opened[name]

    yield open_one
    for services in opened.values():
        services.close()


@pytest.fixture
def pack(library: Callable[[str], Services], tmp_path: Path) -> Path:
    """A pack of another person: an own exercise with a picture, and a built-in one."""
    theirs = library("theirs")
    slug = theirs.own.save(form()).value.slug
    theirs.own.set_photo(slug, picture())
    file = tmp_path / "theirs.rehabpack"
    assert theirs.packs.export([slug, "short-foot"], file) == (slug, "short-foot")
    return file


def statuses(services: Services, file: Path) -> dict[str, str]:
    return {item.slug: item.status.value for item in services.packs.preview(file).items}


def pack_of(tmp_path: Path, *parts: PackPart) -> Path:
    file = tmp_path / "made.rehabpack"
    file.write_bytes(write_pack(parts, MADE))
    return file


def test_that_a_look_says_what_is_new_and_writes_nothing(
    library: Callable[[str], Services], pack: Path
) -> None:
    mine = library("mine")
    before = dump(mine.database)
    assert statuses(mine, pack) == {"stair-calf-hang": "new", "short-foot": "same"}
    assert dump(mine.database) == before
    assert list(mine.paths.photos.iterdir()) == []


def test_that_an_import_adds_what_is_new_in_one_step_back(
    library: Callable[[str], Services], pack: Path
) -> None:
    mine = library("mine")
    before = dump(mine.database)
    taken = mine.packs.take(mine.packs.preview(pack))
    assert taken.value.added == ("stair-calf-hang",)
    made = mine.library.exercise("stair-calf-hang")
    assert made.own
    assert Path(made.photo).parent == mine.paths.photos
    assert statuses(mine, pack) == {"stair-calf-hang": "same", "short-foot": "same"}
    mine.undoer.revert(taken.undo)
    assert dump(mine.database) == before


def test_that_nothing_is_overwritten_unless_it_is_chosen(
    library: Callable[[str], Services], pack: Path
) -> None:
    mine = library("mine")
    mine.own.save(form(level="hard"))
    assert statuses(mine, pack)["stair-calf-hang"] == "differs"
    left = mine.packs.take(mine.packs.preview(pack)).value
    assert left.left == ("stair-calf-hang",)
    assert mine.library.exercise("stair-calf-hang").level == "hard"

    both = mine.packs.take(mine.packs.preview(pack), {"stair-calf-hang": Choice.BOTH}).value
    assert both.added == ("stair-calf-hang-2",)
    assert mine.library.exercise("stair-calf-hang").level == "hard"
    codes = [e.code for e in mine.library.exercises() if e.own]
    assert len(set(codes)) == len(codes) == 2

    theirs = mine.packs.take(mine.packs.preview(pack), {"stair-calf-hang": Choice.TAKE})
    assert theirs.value.changed == ("stair-calf-hang",)
    assert mine.library.exercise("stair-calf-hang").level == "easy"
    mine.undoer.revert(theirs.undo)
    assert mine.library.exercise("stair-calf-hang").level == "hard"


def test_that_a_built_in_exercise_is_never_replaced(
    library: Callable[[str], Services], tmp_path: Path
) -> None:
    mine = library("mine")
    text = (ROOT / "exercises/foot/short-foot.toml").read_text("utf-8").replace('name = "', 'name = "Other: ')
    file = pack_of(tmp_path, PackPart("exercise", "short-foot", text))
    (item,) = mine.packs.preview(file).items
    assert (item.status, item.choices) == (Status.DIFFERS, (Choice.LEAVE, Choice.BOTH))
    before = mine.library.exercise("short-foot")
    mine.packs.take(mine.packs.preview(file), {"short-foot": Choice.TAKE})
    assert mine.library.exercise("short-foot") == before


def test_that_a_programme_travels_with_the_own_exercises_it_uses(
    library: Callable[[str], Services], tmp_path: Path
) -> None:
    theirs, mine = library("theirs"), library("mine")
    slug = theirs.own.save(form(dose={"sets": 1, "reps": 10, "hold_s": 10})).value.slug
    text = PROGRAMME.replace('code = "P01"', 'code = "P77"').replace('"plantar-fascia-stretch"', f'"{slug}"')
    made = pack_of(tmp_path, PackPart("programme", "my-plan", text))
    preview = theirs.packs.preview(made)
    assert [item.why for item in preview.items] == [""]
    theirs.packs.take(preview)
    assert theirs.planner.programme("my-plan").name
    file = tmp_path / "plan.rehabpack"
    assert set(theirs.packs.export(["my-plan"], file)) == {"my-plan", slug}

    mine.own.save(form(level="hard"))
    taken = mine.packs.take(mine.packs.preview(file), {slug: Choice.BOTH})
    assert set(taken.value.added) == {f"{slug}-2", "my-plan"}
    routines = [r for phase in mine.planner.programme("my-plan").phases for r in phase.routines]
    used = {item.exercise for routine in routines for item in routine.prescriptions}
    assert f"{slug}-2" in used
    assert slug not in used
    mine.undoer.revert(taken.undo)
    with pytest.raises(UserError):
        mine.planner.programme("my-plan")


REFUSED: dict[str, str] = {
    "no toml": "name = ",
    "no exercise": 'name = "Only a name"\n',
    "a field too much": "surprise = 1\n",
    "deep brackets": "a = " + "[" * 500 + "]" * 500,
    "many dots": ".".join("a" * 500) + " = 1",
    "a long number": "a = " + "9" * 5000,
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_that_a_part_that_is_no_exercise_is_named_and_left_out(
    library: Callable[[str], Services], tmp_path: Path, text: str
) -> None:
    mine = library("mine")
    good = (ROOT / "exercises/foot/short-foot.toml").read_text("utf-8")
    file = pack_of(tmp_path, PackPart("exercise", "bad", text), PackPart("exercise", "good-one", good))
    preview = mine.packs.preview(file)
    assert {item.slug: item.status for item in preview.items} == {
        "bad": Status.REFUSED,
        "good-one": Status.NEW,
    }
    assert preview.of(Status.REFUSED)[0].why
    assert mine.packs.take(preview).value.added == ("good-one",)


def drawn(drawing: str) -> PackPart:
    """An exercise of a stranger with a drawing."""
    return PackPart("exercise", "strange-pose", f"{STRANGE}\n{drawing}")


def test_that_what_a_drawing_gets_wrong_is_named_and_can_be_taken_all_the_same(
    library: Callable[[str], Services], tmp_path: Path
) -> None:
    mine = library("mine")
    file = pack_of(tmp_path, drawn("[drawing]\n[drawing.a]\nfoot_right = { ball = [90, 0, 9] }\n"))
    preview = mine.packs.preview(file)
    (item,) = preview.items
    assert item.status is Status.NEW
    assert "pose_foot_off" in {note.code for note in item.notes}
    mine.packs.take(preview)
    assert mine.library.exercise("strange-pose").drawing is not None


def test_that_a_hand_that_holds_itself_refuses_its_exercise(
    library: Callable[[str], Services], tmp_path: Path
) -> None:
    mine = library("mine")
    file = pack_of(
        tmp_path, drawn('[drawing]\n[drawing.a]\nhand_right = { on = "hand_right", at = [0, 0, 0] }\n')
    )
    (item,) = mine.packs.preview(file).items
    assert item.status is Status.REFUSED
    assert item.why.startswith("A hand cannot be held by its own arm")
    assert mine.packs.take(mine.packs.preview(file)).value.added == ()


def test_that_a_drawing_that_cannot_be_solved_refuses_its_exercise(
    library: Callable[[str], Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rehab.figure import proof

    def lost(*_arguments: object) -> None:
        raise KeyError("hand_right")

    monkeypatch.setattr(proof, "draw", lost)
    mine = library("mine")
    file = pack_of(tmp_path, drawn("[drawing]\n[drawing.a]\ntilt = 2\n"))
    (item,) = mine.packs.preview(file).items
    assert item.status is Status.REFUSED
    assert item.why.startswith("The drawing cannot be solved")
    assert mine.packs.take(mine.packs.preview(file)).value.added == ()


def test_that_what_is_here_already_is_not_solved_again(
    library: Callable[[str], Services], pack: Path
) -> None:
    mine = library("mine")
    taken = mine.packs.take(mine.packs.preview(pack))
    assert taken.value.added
    assert all(item.notes == () for item in mine.packs.preview(pack).items)


def test_that_a_picture_that_is_none_refuses_its_exercise(
    library: Callable[[str], Services], tmp_path: Path
) -> None:
    good = (ROOT / "exercises/foot/short-foot.toml").read_text("utf-8")
    file = pack_of(tmp_path, PackPart("exercise", "a", good, b"<svg onload='x'/>"))
    assert statuses(library("mine"), file) == {"a": "refused"}


def test_that_markup_and_turned_text_arrive_letter_for_letter(
    library: Callable[[str], Services], tmp_path: Path
) -> None:
    mine = library("mine")
    odd = "<img src=x> \u202egnp\u200b\u0000."
    good = (ROOT / "exercises/foot/short-foot.toml").read_text("utf-8")
    text = good.replace('name = "', f'name = "{odd}'.replace("\u0000", "\\u0000"), 1)
    mine.packs.take(mine.packs.preview(pack_of(tmp_path, PackPart("exercise", "odd", text))))
    assert mine.library.exercise("odd").name.startswith("<img src=x> \u202egnp\u200b .")


def test_that_an_empty_choice_makes_no_pack(library: Callable[[str], Services], tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        library("mine").packs.export([], tmp_path / "none.rehabpack")
    assert refused.value.code == "pack_empty"
    assert list(tmp_path.glob("*.rehabpack")) == []


def test_that_a_pack_replaces_no_file_unasked(library: Callable[[str], Services], tmp_path: Path) -> None:
    file = tmp_path / "mine.rehabpack"
    file.write_text("another")
    with pytest.raises(UserError, match="file_exists"):
        library("mine").packs.export(["short-foot"], file)
    assert file.read_text() == "another"
    library("mine").packs.export(["short-foot"], file, overwrite=True)
    assert [part.slug for part in read_pack(file.read_bytes())] == ["short-foot"]


# command line


def rehab(folder: Path, *words: str) -> tuple[int, dict[str, Any], str]:
    done = subprocess.run(
        [sys.executable, "-m", "rehab", "--data-dir", str(folder), "--json", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    return done.returncode, json.loads(done.stdout or "{}"), done.stderr


def test_that_the_command_line_imports_and_exports_packs(pack: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    code, told, _ = rehab(folder, "import", str(pack), "--dry-run")
    (file,) = told["files"]
    assert (code, file["status"], file["known"]) == (0, "accepted", 1)
    assert {item["slug"]: item["status"] for item in file["items"]} == {
        "short-foot": "same",
        "stair-calf-hang": "new",
    }
    assert rehab(folder, "library", "stair", "hang")[1]["found"] == []
    assert rehab(folder, "import", str(pack))[0] == 0
    assert rehab(folder, "library", "stair", "hang")[1]["found"][0]["mine"] is True
    assert rehab(folder, "show", "stair-calf-hang")[1]["name"] == "Stair calf hang"
    again = tmp_path / "again.rehabpack"
    assert rehab(folder, "export", "pack", "-o", str(again))[1]["slugs"] == ["stair-calf-hang"]
    assert [part.slug for part in read_pack(again.read_bytes())] == ["stair-calf-hang"]
    assert rehab(folder, "export", "pack", "-o", str(again))[0] == 2


def test_that_the_command_line_refuses_what_is_no_pack(pack: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.rehabpack"
    broken.write_bytes(pack.read_bytes()[:200])
    code, told, said = rehab(tmp_path / "other", "import", str(broken))
    assert (code, told["files"][0]["status"]) == (2, "refused")
    assert "not a pack" in said
    assert "Traceback" not in said
    code, told, said = rehab(tmp_path / "other", "import", str(broken), str(pack), str(tmp_path / "no.gpx"))
    assert code == 3
    assert [file["status"] for file in told["files"]] == ["refused", "accepted", "refused"]
    assert len(told["warnings"]) == 2
