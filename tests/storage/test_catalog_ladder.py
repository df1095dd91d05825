"""Ranges, the ladder of exercises and packs: each kind of mistake is told at its line."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from rehab.domain.complaint import PackEntry
from rehab.domain.content import ContentProblem
from rehab.domain.dose import DoseRange
from rehab.domain.exercise import Stage, Tissue
from rehab.storage.catalog import Catalog

SOUND = Path(__file__).parents[1] / "fixtures" / "content" / "sound"
ARCH, EASY, HARD = "foot/arch-lift.toml", "calf/easy-raise.toml", "calf/hard-raise.toml"
LONG, PLAN, PACK = "calf/long-raise.toml", "programmes/two-steps.toml", "packs/first-aid.toml"
PACK_TEXT = """code = "K01"
name = "First things"
summary = "For tests."
condition = "heel-pain"
sites = ["heel"]
begin = [
  { exercise = "arch-lift", why = "Easy." },
  { exercise = "easy-raise", why = "Strong." },
  { exercise = "hard-raise", why = "Stronger." },
]
next_when = "Go on when it is easy."
next = [
  { exercise = "long-raise", why = "Longest." },
]
not_when = ["It hurts at rest."]
programmes = ["two-steps"]

[evidence]
sentence = "One study."
tags = ["V1"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound content folder with a ladder of four rungs and a pack, for a test to spoil."""
    folder = Path(shutil.copytree(SOUND, tmp_path / "exercises"))
    hard = (folder / HARD).read_text(encoding="utf-8")
    long = hard.replace('"E03"', '"E04"').replace("easy-raise", "hard-raise")
    (folder / LONG).write_text(long, encoding="utf-8")
    (folder / HARD).write_text(
        hard.replace('easier = ["easy-raise"]', 'easier = ["easy-raise"]\nharder = ["long-raise"]'),
        encoding="utf-8",
    )
    (folder / PACK).parent.mkdir()
    (folder / PACK).write_text(PACK_TEXT, encoding="utf-8")
    return folder


def problems(folder: Path) -> tuple[ContentProblem, ...]:
    return Catalog(folder).problems()


def spoil(folder: Path, file: str, old: str, new: str) -> str:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    (folder / file).write_text(changed, encoding="utf-8")
    return changed


def line_of(text: str, mark: str) -> int:
    return text[: text.index(mark)].count("\n") + 1


def test_that_the_folder_is_sound_before_it_is_spoilt(folder: Path) -> None:
    assert problems(folder) == ()


def test_that_an_exercise_holds_tissue_stage_contraindications_and_range() -> None:
    exercise = Catalog(SOUND).exercise("hard-raise")
    assert exercise.tissues == (Tissue.MUSCLE,)
    assert exercise.stages == (Stage.EARLY, Stage.MIDDLE)
    assert exercise.contraindications == ("tendon-rupture",)
    assert exercise.dose_range == DoseRange(sets=(2, 5), reps=(6, 15), load=(6, 15))


def test_that_a_range_holds_both_its_ends_and_what_is_not_used() -> None:
    limits = DoseRange(sets=(2, 4), reps=(5, 15))
    assert [limits.holds("sets", sets) for sets in (1, 2, 4, 5)] == [False, True, True, False]
    assert limits.holds("reps", None)
    assert limits.holds("hold_s", 30)


def test_that_a_pack_holds_what_its_file_says(folder: Path) -> None:
    (pack,) = Catalog(folder).packs()
    assert (pack.slug, pack.code, pack.condition, pack.sites) == ("first-aid", "K01", "heel-pain", ("heel",))
    assert pack.begin[0] == PackEntry("arch-lift", "Easy.")
    assert [entry.exercise for entry in pack.next] == ["long-raise"]
    assert (pack.programmes, [source.tag for source in pack.sources]) == (("two-steps",), ["V1"])


@dataclass(frozen=True)
class Mistake:
    """A change of a sound file and the one problem that follows; `mark` stands on the line to be named."""

    file: str
    old: str
    new: str
    mark: str
    field: str
    code: str
    says: str


RANGES = "sets = [1, 4]"
MISTAKES = {
    "unknown tissue": Mistake(
        ARCH, '["muscle"]', '["meat"]', "tissues", "tissues[1]", "unknown_word", "muscle, tendon"
    ),
    "tissue missing": Mistake(ARCH, 'tissues = ["muscle"]\n', "", "code", "tissues", "missing", "a list"),
    "unknown stage": Mistake(
        ARCH, '"early", "middle"', '"soon"', "stages", "stages[1]", "unknown_word", "early, middle, late"
    ),
    "unknown contraindication": Mistake(
        HARD,
        '"tendon-rupture"',
        '"tendon-rapture"',
        "contraindications",
        "contraindications[1]",
        "unknown_word",
        "tendon-rupture",
    ),
    "contraindication twice": Mistake(
        HARD,
        '["tendon-rupture"]',
        '["tendon-rupture", "tendon-rupture"]',
        "contraindications",
        "contraindications[2]",
        "duplicate_entry",
        "twice",
    ),
    "range missing": Mistake(
        ARCH, "reps = [5, 15]\n", "", "[dose.range]", "dose.range.reps", "range_missing", "lowest and highest"
    ),
    "table of ranges missing": Mistake(
        ARCH,
        "[dose.range]\nsets = [1, 4]\nreps = [5, 15]\nhold_s = [3, 10]\n",
        "",
        "[dose]",
        "dose.range",
        "missing",
        "a table",
    ),
    "range upside down": Mistake(
        ARCH, "[5, 15]", "[15, 5]", "[15, 5]", "dose.range.reps", "range_order", "not 15, 5"
    ),
    "range of one value": Mistake(
        ARCH, "[5, 15]", "[5]", "reps = [5]", "dose.range.reps", "list_length", "2 to 2 entries, not 1"
    ),
    "range of no use": Mistake(
        ARCH, "reps = 10\n", "", "reps = [5", "dose.range.reps", "range_unused", "does not have it"
    ),
    "dose outside its range": Mistake(
        ARCH, "reps = 10", "reps = 16", "reps = 16", "dose.reps", "dose_outside_range", "5 to 15"
    ),
    "unknown range": Mistake(
        ARCH, RANGES, "sets = [1, 4]\nrest = [1, 2]", "rest", "dose.range.rest", "unknown_key", "rest"
    ),
    "programme outside the range": Mistake(
        PLAN,
        "sets = 2,",
        "sets = 5,",
        "sets = 5",
        "phases[2].routines[2].exercises[1].dose.sets",
        "dose_outside_range",
        "1 to 4",
    ),
    "programme without a range": Mistake(
        PLAN,
        "sets = 2,",
        "sets = 2, hold_s = 3,",
        "hold_s = 3",
        "phases[2].routines[2].exercises[1].dose.hold_s",
        "change_without_range",
        "‘easy-raise’ has no range",
    ),
    "pack with too few exercises": Mistake(
        PACK,
        '  { exercise = "hard-raise", why = "Stronger." },\n',
        "",
        "begin",
        "begin",
        "list_length",
        "3 to 4 entries, not 2",
    ),
    "pack with unknown exercise": Mistake(
        PACK,
        '"arch-lift"',
        '"arch-lit"',
        '"arch-lit"',
        "begin[1].exercise",
        "exercise_unknown",
        "perhaps ‘arch-lift’",
    ),
    "pack names an exercise twice": Mistake(
        PACK,
        '"long-raise"',
        '"arch-lift"',
        '"arch-lift", why = "Longest',
        "next[1].exercise",
        "duplicate_entry",
        "‘arch-lift’",
    ),
    "pack with unknown programme": Mistake(
        PACK,
        '["two-steps"]',
        '["two-step"]',
        "programmes",
        "programmes[1]",
        "programme_unknown",
        "perhaps ‘two-steps’",
    ),
    "pack with unknown site": Mistake(
        PACK, '["heel"]', '["heal"]', "sites", "sites[1]", "unknown_word", "heel, achilles"
    ),
    "pack without limits": Mistake(
        PACK, 'not_when = ["It hurts at rest."]\n', "", "code", "not_when", "missing", "a list"
    ),
    "pack with unknown tag": Mistake(
        PACK, '["V1"]', '["V9"]', "tags", "evidence.tags[1]", "tag_unknown", "no source ‘V9’"
    ),
    "pack with a used code": Mistake(
        PACK, '"K01"', '"E01"', "code", "code", "duplicate_code", "foot/arch-lift.toml"
    ),
    "pack with unknown key": Mistake(
        PACK, "summary", "sumary", "sumary", "sumary", "unknown_key", "perhaps ‘summary’"
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_that_a_mistake_names_file_line_field_and_reason(folder: Path, mistake: Mistake) -> None:
    text = spoil(folder, mistake.file, mistake.old, mistake.new)
    found = [p for p in problems(folder) if p.code == mistake.code]
    assert [(p.file, p.field) for p in found] == [(mistake.file, mistake.field)], found
    assert found[0].line == line_of(text, mistake.mark)
    assert mistake.says in found[0].sentence
    assert found[0].sentence.endswith(".")


def told(folder: Path) -> list[tuple[str, str, str]]:
    return [(p.file, p.field, p.code) for p in problems(folder)]


def test_that_a_hard_exercise_needs_a_way_back(folder: Path) -> None:
    spoil(folder, HARD, 'easier = ["easy-raise"]\n', "")
    spoil(folder, EASY, 'harder = ["hard-raise"]\n', "")
    assert told(folder) == [(HARD, "level", "ladder_no_way_back")]


def test_that_a_stretch_may_stand_alone(folder: Path) -> None:
    spoil(folder, ARCH, 'harder = ["easy-raise"]\n', "")
    spoil(folder, EASY, 'easier = ["arch-lift"]\n', "")
    assert told(folder) == [(ARCH, "kind", "ladder_missing")]
    assert problems(folder)[0].line == line_of((folder / ARCH).read_text(), "kind")
    spoil(folder, ARCH, 'kind = "strength"', 'kind = "stretch"')
    assert told(folder) == []


def test_that_the_ladder_does_not_go_down(folder: Path) -> None:
    spoil(folder, ARCH, 'level = "easy"', 'level = "hard"')
    found = [p for p in problems(folder) if p.code == "link_level"]
    assert [(p.file, p.field) for p in found] == [(ARCH, "harder[1]")]
    assert found[0].line == line_of((folder / ARCH).read_text(), "harder")
    assert "its level is easy" in found[0].sentence


def test_that_a_circle_is_told_at_each_of_its_rungs(folder: Path) -> None:
    text = spoil(folder, LONG, 'easier = ["hard-raise"]', 'easier = ["hard-raise"]\nharder = ["hard-raise"]')
    spoil(folder, HARD, 'easier = ["easy-raise"]', 'easier = ["easy-raise", "long-raise"]')
    circle = [p for p in problems(folder) if p.code == "link_circle"]
    assert {(p.file, p.field) for p in circle} == {(HARD, "harder[1]"), (LONG, "harder[1]")}
    assert {p.line for p in circle if p.file == LONG} == {line_of(text, "harder = ")}


def test_that_a_long_circle_is_found(folder: Path) -> None:
    for file in (EASY, HARD, LONG):
        spoil(folder, file, "level = ", 'level = "easy" # ')
    spoil(folder, LONG, 'easier = ["hard-raise"]', 'easier = ["hard-raise"]\nharder = ["arch-lift"]')
    spoil(folder, ARCH, 'harder = ["easy-raise"]', 'harder = ["easy-raise"]\neasier = ["long-raise"]')
    assert {(p.file, p.code) for p in problems(folder)} == {
        (file, "link_circle") for file in (ARCH, EASY, HARD, LONG)
    }


def test_that_a_pack_with_a_broken_exercise_is_told_and_left_out(folder: Path) -> None:
    spoil(folder, LONG, 'kind = "strength"', 'kind = "x"')
    catalog = Catalog(folder)
    assert catalog.packs() == ()
    assert (PACK, "exercise_broken") in {(p.file, p.code) for p in catalog.problems()}


def test_that_a_programme_outside_a_range_can_still_be_followed(folder: Path) -> None:
    spoil(folder, PLAN, "sets = 2,", "sets = 5,")
    assert [p.slug for p in Catalog(folder).programmes()] == ["two-steps"]


def test_that_a_pack_from_elsewhere_is_judged_as_if_it_were_added(folder: Path, tmp_path: Path) -> None:
    guest = tmp_path / "my-pack.toml"
    guest.write_text(PACK_TEXT.replace("K01", "K02"), encoding="utf-8")
    assert Catalog(folder).validate(guest) == ()
    guest.write_text(PACK_TEXT.replace("arch-lift", "arch-lit"), encoding="utf-8")
    assert [p.code for p in Catalog(folder).validate(guest)] == ["exercise_unknown", "duplicate_code"]
