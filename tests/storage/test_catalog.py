"""The catalog reads content files; every mistake is a value with file, line, field and a sentence."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from rehab.domain.dose import LoadType, Sides
from rehab.domain.errors import UserError
from rehab.domain.exercise import Region
from rehab.domain.program import EveryNDays, Weekdays
from rehab.storage.catalog import Catalog
from tests.storage.content_folder import (
    ARCH,
    EASY,
    HARD,
    PLAN,
    SOUND,
    SOURCES,
    folder,
    line_of,
    only_problem,
    problem_of,
    problems,
    spoil,
)

__all__ = ["folder"]


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
