"""The catalog reads content files; every mistake is a value with file, line, field and a sentence."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from rehab.domain.content import ContentProblem
from rehab.domain.dose import LoadType, Sides
from rehab.domain.errors import UserError
from rehab.domain.exercise import Region
from rehab.domain.program import EveryNDays, Weekdays
from rehab.storage.catalog import Catalog
from tests.pace import within

SOUND = Path(__file__).parents[1] / "fixtures" / "content" / "sound"
ARCH, EASY, HARD = "foot/arch-lift.toml", "calf/easy-raise.toml", "calf/hard-raise.toml"
PLAN, SOURCES = "programmes/two-steps.toml", "sources.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound content folder that a test may spoil."""
    return Path(shutil.copytree(SOUND, tmp_path / "exercises"))


def problems(folder: Path) -> tuple[ContentProblem, ...]:
    return Catalog(folder).problems()


def only_problem(folder: Path) -> ContentProblem:
    found = problems(folder)
    assert len(found) == 1, [str(problem) for problem in found]
    return found[0]


def problem_of(folder: Path, file: str) -> ContentProblem:
    (problem,) = (p for p in problems(folder) if p.file == file)
    return problem


def spoil(folder: Path, file: str, old: str, new: str) -> str:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    (folder / file).write_text(changed, encoding="utf-8")
    return changed


def line_of(text: str, mark: str) -> int:
    return text[: text.index(mark)].count("\n") + 1


def test_that_a_sound_folder_has_no_problems() -> None:
    assert problems(SOUND) == ()


def test_that_an_exercise_holds_what_its_file_says() -> None:
    exercise = Catalog(SOUND).exercise("hard-raise")
    assert (exercise.code, exercise.name, exercise.regions) == (
        "E03",
        "Hard raise",
        (Region.CALF, Region.FOOT),
    )
    assert exercise.dose.sides is Sides.EACH
    assert (exercise.dose.load_type, exercise.dose.load) == (LoadType.REP_MAX, 12)
    assert (exercise.dose.tempo_up_s, exercise.dose.tempo_hold_s, exercise.dose.tempo_down_s) == (2, 1, 2.5)
    assert (exercise.every_n_days, exercise.days_per_week) == (2, 3)
    assert exercise.easier == ("easy-raise",)
    assert (exercise.pose_a, exercise.pose_b) == ("Low.", "High.")


def test_that_tags_lead_to_their_sources() -> None:
    evidence = Catalog(SOUND).exercise("arch-lift").evidence
    assert evidence.tags == ("V1*", "M2-h")
    assert [(s.tag, s.year, s.doi) for s in evidence.sources] == [
        ("V1", 2001, "10.1000/first"),
        ("M2", None, None),
    ]


def test_that_a_programme_copies_names_and_doses_and_takes_changes() -> None:
    programme = Catalog(SOUND).programme("two-steps")
    second = programme.phases[1].routines[1]
    raised, hard = second.prescriptions
    assert second.recurrence == Weekdays((0, 4))
    assert (raised.name, raised.dose.sets, raised.dose.reps, raised.dose.tempo_up_s) == (
        "Easy raise",
        2,
        15,
        3,
    )
    assert hard.dose == Catalog(SOUND).exercise("hard-raise").dose
    assert hard.progression == "One leg."
    assert programme.phases[2].routines[0].prescriptions[0].progression == "More weight."
    assert programme.phases[0].routines[0].recurrence == EveryNDays(1)
    assert programme.equipment == ("wall", "step")


def test_that_days_count_both_ends_and_weeks_may_stay_open() -> None:
    phases = Catalog(SOUND).programme("P01").phases
    assert [(round(p.weeks_from * 7), p.weeks_to and round(p.weeks_to * 7)) for p in phases] == [
        (0, 4),
        (4, 14),
        (14, None),
    ]


def test_that_a_programme_is_found_by_slug_or_code() -> None:
    catalog = Catalog(SOUND)
    assert catalog.programme("two-steps") is catalog.programme("P01") is catalog.programme(" p01")


def test_that_unknown_names_are_told_as_user_errors() -> None:
    catalog = Catalog(SOUND)
    with pytest.raises(UserError, match="exercise_unknown"):
        catalog.exercise("nothing")
    with pytest.raises(UserError, match="programme_unknown"):
        catalog.programme("P99")


def test_that_files_are_read_on_first_use_and_once(folder: Path) -> None:
    catalog = Catalog(folder)
    (folder / ARCH).unlink()
    assert [e.slug for e in catalog.exercises()] == ["easy-raise", "hard-raise"]
    shutil.rmtree(folder)
    assert len(catalog.exercises()) == 2


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


MISTAKES = {
    "missing field": Mistake(ARCH, 'name = "Arch lift"\n', "", "code", "name", "missing", "a text"),
    "missing table": Mistake(
        ARCH, '[poses]\na = "Flat."\nb = "Lifted."\n', "", "code", "poses", "missing", "a table"
    ),
    "missing in table": Mistake(
        ARCH, 'strength = "low"\n', "", "[evidence]", "evidence.strength", "missing", "strong, moderate"
    ),
    "wrong type": Mistake(
        ARCH, "sets = 3", 'sets = "3"', "sets =", "dose.sets", "wrong_type", "whole number, not a text"
    ),
    "true for a number": Mistake(
        ARCH, "reps = 10", "reps = true", "reps =", "dose.reps", "wrong_type", "true or false"
    ),
    "text for a list": Mistake(
        ARCH, 'steps = ["Lift.", "Lower."]', 'steps = "Lift."', "steps", "steps", "wrong_type", "a list"
    ),
    "wrong item": Mistake(
        EASY, '  "Lower.",\n', "  7,\n", "  7,", "steps[2]", "wrong_type", "not the number 7"
    ),
    "a date": Mistake(
        ARCH, 'target = "Arch"', "target = 2020-01-01", "target", "target", "wrong_type", "a date"
    ),
    "unknown key": Mistake(ARCH, "hold_s = 5", "holds = 5", "holds", "dose.holds", "unknown_key", "hold_s"),
    "unknown table": Mistake(
        ARCH, "[poses]", "[video]\na = 1\n\n[poses]", "[video]", "video", "unknown_key", "video"
    ),
    "out of range": Mistake(
        ARCH, "sets = 3", "sets = 21", "sets =", "dose.sets", "out_of_range", "from 1 to 20, not 21"
    ),
    "not a number": Mistake(
        ARCH, "hold_s = 5", "minutes = nan", "minutes", "dose.minutes", "out_of_range", "from 0 to 240"
    ),
    "rhythm out of range": Mistake(
        ARCH,
        "days_per_week = 5",
        "days_per_week = 8",
        "days_per_week",
        "dose.days_per_week",
        "out_of_range",
        "1 to 7",
    ),
    "tempo out of range": Mistake(
        EASY, '"2-1-2.5"', '"2-1-99"', "tempo", "dose.tempo", "out_of_range", "from 0 to 30"
    ),
    "tempo in another form": Mistake(
        EASY, '"2-1-2.5"', '"slow"', "tempo", "dose.tempo", "wrong_form", "up-hold-down"
    ),
    "dose without work": Mistake(ARCH, "reps = 10\nhold_s = 5\n", "", "[dose]", "dose", "dose_empty", "reps"),
    "two rhythms": Mistake(
        HARD,
        "every_n_days = 2",
        "every_n_days = 2\ndays_per_week = 3",
        "every_n_days",
        "dose.every_n_days",
        "one_of",
        "Exactly one",
    ),
    "unknown word": Mistake(
        ARCH, 'kind = "strength"', 'kind = "strong"', "kind", "kind", "unknown_word", "stretch, mobility"
    ),
    "too few steps": Mistake(
        ARCH, '"Lift.", "Lower."', '"Lift."', "steps", "steps", "list_length", "2 to 6 entries, not 1"
    ),
    "too long": Mistake(ARCH, '"Arch lift"', f'"{"x" * 61}"', "name", "name", "text_length", "not 61"),
    "bad code": Mistake(ARCH, '"E01"', '"first"', "code", "code", "wrong_form", "such as E01"),
    "bad tag": Mistake(
        ARCH, '"M2-h"', '"Smith"', "tags", "evidence.tags[2]", "wrong_form", "a source tag such as V30"
    ),
    "unknown tag": Mistake(
        ARCH, '"M2-h"', '"M3-h"', "tags", "evidence.tags[2]", "tag_unknown", "no source ‘M3-h’"
    ),
    "unknown exercise": Mistake(
        EASY,
        'harder = ["hard-raise"]',
        'harder = ["hard-raise", "hard-rise"]',
        "harder",
        "harder[2]",
        "exercise_unknown",
        "perhaps ‘hard-raise’",
    ),
    "link to itself": Mistake(
        ARCH,
        'regression = "Help with a hand."',
        'regression = "Help with a hand."\neasier = ["arch-lift"]',
        "easier",
        "easier[1]",
        "link_to_itself",
        "itself",
    ),
    "one-way link": Mistake(
        HARD, 'easier = ["easy-raise"]\n', "", "", "harder[1]", "link_one_way", "‘hard-raise’"
    ),
    "twice in a list": Mistake(
        ARCH,
        '["heel-pain"]',
        '["heel-pain", "heel-pain"]',
        "cond",
        "conditions[2]",
        "duplicate_entry",
        "twice",
    ),
    "code used twice": Mistake(
        HARD, '"E03"', '"E02"', "code", "code", "duplicate_code", "calf/easy-raise.toml"
    ),
    "other folder": Mistake(
        EASY,
        '["calf", "foot"]',
        '["foot", "calf"]',
        "regions",
        "regions[1]",
        "region_folder",
        "folder ‘calf’",
    ),
    "programme with unknown exercise": Mistake(
        PLAN,
        '"easy-raise", dose',
        '"easy-rise", dose',
        '"easy-rise"',
        "phases[2].routines[2].exercises[1].exercise",
        "exercise_unknown",
        "perhaps ‘easy-raise’",
    ),
    "programme with wrong dose": Mistake(
        PLAN,
        "sets = 2,",
        "sets = 200,",
        "sets = 200",
        "phases[2].routines[2].exercises[1].dose.sets",
        "out_of_range",
        "from 1 to 20",
    ),
    "programme with unknown key": Mistake(
        PLAN,
        'note = "Gently."',
        'nota = "Gently."',
        "nota",
        "phases[1].routines[1].exercises[1].nota",
        "unknown_key",
        "perhaps ‘note’",
    ),
    "phase before the other ends": Mistake(
        PLAN, '"4-13"', '"3-13"', '"3-13"', "phases[2].days", "phase_order", "day 3"
    ),
    "gap between phases": Mistake(
        PLAN, '"2+"', '"3+"', '"3+"', "phases[3].weeks", "phase_order", "day 21 but"
    ),
    "open phase in the middle": Mistake(
        PLAN, 'days = "0-3"', 'weeks = "0+"', '"0+"', "phases[1].weeks", "phase_after_end", "last phase"
    ),
    "phase without length": Mistake(
        PLAN, '"2+"', '"2-2"', '"2-2"', "phases[3].weeks", "phase_empty", "end after it starts"
    ),
    "weeks and days": Mistake(
        PLAN,
        'weeks = "2+"',
        'weeks = "2+"\ndays = "14-20"',
        '[[phases]]\nname = "Keep"',
        "phases[3]",
        "one_of",
        "weeks, days",
    ),
    "no criteria": Mistake(
        PLAN,
        'entry = ["It is strong."]\n',
        "",
        '[[phases]]\nname = "Keep"',
        "phases[3].entry",
        "criteria_missing",
        "criterion",
    ),
    "no way on": Mistake(
        PLAN,
        'move_on = "Never."\n',
        "",
        '[[phases]]\nname = "Keep"',
        "phases[3].move_on",
        "missing",
        "must be a text",
    ),
    "no rhythm": Mistake(
        PLAN, "days_per_week = 2\n", "", "", "phases[3].routines[1]", "one_of", "days_per_week"
    ),
    "unknown weekday": Mistake(
        PLAN, '"fri"', '"fry"', '"fry"', "phases[2].routines[2].weekdays[1]", "unknown_word", "mon, tue"
    ),
    "routine key twice": Mistake(
        PLAN,
        'key = "strength"',
        'key = "morning"',
        "",
        "phases[2].routines[2].key",
        "duplicate_key",
        "‘morning’",
    ),
    "weeks that fall": Mistake(
        PLAN, "[2, 6]", "[6, 2]", "[6, 2]", "review_weeks", "weeks_not_rising", "must rise"
    ),
    "source without text": Mistake(
        SOURCES, 'text = "Our own default"', "", "[P]", "P.text", "missing", "a text"
    ),
    "year of a source": Mistake(
        SOURCES, "year = 2001", "year = 20001", "year", "V1.year", "out_of_range", "from 1900 to 2100"
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_that_a_mistake_names_file_line_field_and_reason(folder: Path, mistake: Mistake) -> None:
    text = spoil(folder, mistake.file, mistake.old, mistake.new)
    found = [p for p in problems(folder) if p.code == mistake.code]
    assert [(p.field, p.code) for p in found] == [(mistake.field, mistake.code)], found
    problem = found[0]
    if mistake.mark:
        assert (problem.file, problem.line) == (mistake.file, line_of(text, mistake.mark))
    assert mistake.says in problem.sentence
    assert problem.sentence.endswith(".")
    assert str(problem) == f"{problem.file}:{problem.line}: {problem.sentence}"


def test_that_a_change_which_leaves_no_work_is_told(folder: Path) -> None:
    spoil(folder, ARCH, "reps = 10\n", "")
    spoil(folder, ARCH, "reps = [5, 15]\n", "")
    spoil(folder, PLAN, 'note = "Gently."', "dose = { hold_s = 0 }")
    problem = only_problem(folder)
    assert (problem.file, problem.code) == (PLAN, "dose_empty")
    assert problem.field == "phases[1].routines[1].exercises[1].dose"


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_that_a_mistake_brings_no_second_complaint(folder: Path, mistake: Mistake) -> None:
    spoil(folder, mistake.file, mistake.old, mistake.new)
    others = [p for p in problems(folder) if p.code not in (mistake.code, "exercise_broken")]
    assert others == []


def test_that_lines_are_right_behind_lists_inline_tables_and_repeated_tables(folder: Path) -> None:
    text = spoil(folder, PLAN, '"hard-raise", progression', '"hard-rise", progression')
    problem = only_problem(folder)
    assert problem.field == "phases[3].routines[1].exercises[1].exercise"
    assert problem.line == line_of(text, '"hard-rise"')


def test_that_windows_line_ends_keep_the_lines(folder: Path) -> None:
    text = spoil(folder, EASY, "rest_s = 60", "rest_s = 9999")
    (folder / EASY).write_bytes(text.replace("\n", "\r\n").encode())
    assert problem_of(folder, EASY).line == line_of(text, "rest_s")


def test_that_lines_are_right_behind_brackets_and_signs_in_texts_and_comments(folder: Path) -> None:
    tricky = "# a ] \"quote\nsetup = '''Stand [ = {\n\"still\".''' # ]\n"
    text = spoil(folder, EASY, 'setup = "Stand."\n', tricky).replace("rest_s = 60", "rest_s = 9999")
    (folder / EASY).write_text(text, encoding="utf-8")
    problem = problem_of(folder, EASY)
    assert (problem.field, problem.line) == ("dose.rest_s", line_of(text, "rest_s"))


def test_that_quoted_and_dotted_keys_are_found(folder: Path) -> None:
    text = spoil(folder, SOURCES, 'text = "Second, a book"', '"text" = "Second, a book"\n"a b".c = 1')
    problem = only_problem(folder)
    assert (problem.field, problem.line) == ("M2.a b", line_of(text, '"a b"'))


def test_that_all_mistakes_of_a_file_are_told_at_once(folder: Path) -> None:
    spoil(folder, ARCH, 'kind = "strength"', 'kind = "x"')
    spoil(folder, ARCH, "sets = 3", 'sets = "3"')
    spoil(folder, ARCH, 'name = "Arch lift"\n', "")
    fields = [p.field for p in problems(folder) if p.file == ARCH]
    assert sorted(fields) == ["dose.sets", "kind", "name"]


def test_that_a_broken_exercise_leaves_the_others_and_is_named_by_the_programme(folder: Path) -> None:
    spoil(folder, ARCH, 'kind = "strength"', 'kind = "x"')
    catalog = Catalog(folder)
    assert [e.slug for e in catalog.exercises()] == ["easy-raise", "hard-raise"]
    assert catalog.programmes() == ()
    broken = [p for p in catalog.problems() if p.code == "exercise_broken"]
    assert [(p.file, p.values[0]) for p in broken] == [(PLAN, ("found", "arch-lift"))] * 2


def test_that_a_link_to_nowhere_is_taken_off_and_the_exercise_stays(folder: Path) -> None:
    spoil(folder, EASY, '["hard-raise"]', '["hard-raise", "nothing"]')
    assert Catalog(folder).exercise("easy-raise").harder == ("hard-raise",)


@pytest.mark.parametrize(
    ("raw", "code", "line", "says"),
    [
        (b"", "empty", 1, "empty"),
        (b" \n\n", "empty", 1, "empty"),
        (b"\xef\xbb\xbfcode = 1\n", "byte_order_mark", 1, "byte order mark"),
        (b"code = 'E01'\nname = '\xff'\n", "not_utf8", 2, "UTF-8"),
        ("code = 'E01'\n".encode("utf-16"), "not_utf8", 1, "UTF-8"),
        (b"code = 'E01'\nname =\n", "syntax", 2, "not valid TOML"),
        (b"code = 'E01'\ncode = 'E02'\n", "syntax", 2, "not valid TOML"),
        (b"code = 'E01'\nsteps = [\n'a'\n", "syntax", 3, "not valid TOML"),
        (b"code = 'E01'\nname = \"open\nkind = 1\n", "syntax", 2, "not valid TOML"),
        (b"code = " + b"9" * 5000, "syntax", 1, "too long"),
        (b"#" * 1_000_001, "too_large", 1, "1000000 bytes"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_that_a_file_that_is_no_toml_is_listed(
    folder: Path, raw: bytes, code: str, line: int, says: str
) -> None:
    (folder / "foot/other.toml").write_bytes(raw)
    problem = only_problem(folder)
    assert (problem.file, problem.line, problem.field, problem.code) == ("foot/other.toml", line, "", code)
    assert says in problem.sentence
    assert len(Catalog(folder).exercises()) == 3


BOMBS = {
    "brackets": b"a = " + b"[" * 400_000,
    "brackets over lines": b"a = " + b"[\n" * 300_000,
    "closed brackets": b"a = " + b"[" * 5000 + b"]" * 5000,
    "tables": b"a = " + b"{a=" * 200_000,
    "dots in a key": b"a" + b".a" * 400_000 + b" = 1",
    "dots in a header": b"[a" + b".a" * 400_000 + b"]",
    "quoted dots": b'"a"' + b'."a"' * 200_000 + b" = 1",
    "open quote": b'a = "' + b'\\"' * 400_000,
    "open triple quote": b'a = """' + b'\\"' * 400_000,
    "quotes": b'a = "' + b'"' * 900_000,
    "one quote a line": b"'\n" * 400_000,
    "headers": b"[[a]]\n" * 150_000,
    "unknown keys": b"".join(b"k%d=1\n" % i for i in range(80_000)),
    "long list": b"steps = [" + b"1," * 300_000 + b"]",
}


@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS.keys())
def test_that_a_bomb_is_refused_quickly(folder: Path, raw: bytes) -> None:
    (folder / "foot/bomb.toml").write_bytes(raw)
    with within(2):
        assert {p.file for p in problems(folder)} == {"foot/bomb.toml"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("notes.txt", "wrong_ending"),
        ("arch.TOML", "wrong_ending"),
        ("arch.tml", "wrong_ending"),
        ("Arch Lift.toml", "bad_name"),
        ("con_1.toml", "bad_name"),
    ],
)
def test_that_a_wrong_file_name_is_listed(folder: Path, name: str, code: str) -> None:
    shutil.copy(folder / ARCH, folder / "foot" / name)
    problem = only_problem(folder)
    assert (problem.file, problem.code) == (f"foot/{name}", code)


def test_that_readme_and_hidden_files_are_not_content(folder: Path) -> None:
    (folder / "foot/README.md").write_text("Notes")
    (folder / "foot/.DS_Store").write_bytes(b"\0")
    assert problems(folder) == ()


def test_that_a_folder_which_is_no_region_is_listed(folder: Path) -> None:
    (folder / "feet").mkdir()
    problem = only_problem(folder)
    assert (problem.file, problem.code) == ("feet", "folder_unknown")
    assert "foot, ankle" in problem.sentence


def test_that_a_file_name_used_twice_is_listed_and_the_first_stays(folder: Path) -> None:
    text = (folder / ARCH).read_text().replace('"E01"', '"E09"').replace('["foot"]', '["calf"]')
    (folder / "calf/arch-lift.toml").write_text(text)
    problem = only_problem(folder)
    assert (problem.file, problem.code) == (ARCH, "duplicate_slug")
    assert Catalog(folder).exercise("arch-lift").code == "E09"


def test_that_a_missing_folder_is_a_problem_and_not_an_error(tmp_path: Path) -> None:
    catalog = Catalog(tmp_path / "nowhere")
    assert (catalog.exercises(), catalog.programmes()) == ((), ())
    assert [p.code for p in catalog.problems()] == ["folder_missing"]


def test_that_missing_sources_are_told(folder: Path) -> None:
    (folder / SOURCES).unlink()
    assert [(p.file, p.code) for p in problems(folder)] == [(SOURCES, "unreadable")]
    assert len(Catalog(folder).exercises()) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in the file system exist on POSIX only")
def test_that_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "foot/pipe.toml")
    assert only_problem(folder).code == "unreadable"


def test_that_validate_tells_the_problems_of_one_file(folder: Path) -> None:
    spoil(folder, EASY, "rest_s = 60", "rest_s = 9999")
    catalog = Catalog(folder)
    assert [p.field for p in catalog.validate(folder / EASY)] == ["dose.rest_s"]
    assert catalog.validate(folder / ARCH) == ()


def test_that_validate_judges_a_file_from_elsewhere_against_the_catalog(folder: Path, tmp_path: Path) -> None:
    guest = tmp_path / "my-raise.toml"
    text = (folder / EASY).read_text().replace('"E02"', '"X01"')
    guest.write_text(text)
    assert Catalog(folder).validate(guest) == ()
    guest.write_text(text.replace('"X01"', '"E02"').replace('["hard-raise"]', '["no-raise"]'))
    found = Catalog(folder).validate(guest)
    assert [(p.file, p.code) for p in found] == [
        (str(guest), "exercise_unknown"),
        (str(guest), "duplicate_code"),
    ]


def test_that_validate_knows_a_programme_from_elsewhere(folder: Path, tmp_path: Path) -> None:
    guest = tmp_path / "my-plan.toml"
    text = (folder / PLAN).read_text().replace('"P01"', '"X01"')
    guest.write_text(text)
    assert Catalog(folder).validate(guest) == ()
    guest.write_text(text.replace('"easy-raise"', '"no-raise"').replace('"V1"', '"V9"'))
    found = Catalog(folder).validate(guest)
    assert [p.code for p in found] == ["exercise_unknown", "tag_unknown"]


def test_that_validate_lists_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert [p.code for p in Catalog(SOUND).validate(tmp_path / "nothing.toml")] == ["unreadable"]
