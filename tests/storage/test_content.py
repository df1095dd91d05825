"""The content that ships: sound, complete, honest about its sources, and quick to read."""

import random
import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from rehab.domain.complaint import ComplaintPack
from rehab.domain.dose import LIMITS, RANGED, Dose, LoadType, Sides
from rehab.domain.drawing import Area, Group, Layer, PropKind
from rehab.domain.exercise import (
    Condition,
    Contraindication,
    Equipment,
    Exercise,
    Impact,
    Kind,
    Level,
    Position,
    Region,
    Stage,
    Strength,
    Tissue,
)
from rehab.domain.patient import Site
from rehab.domain.phases import phase_spans
from rehab.domain.pose_bases import BASES
from rehab.domain.program import PartOfDay, Plan, Programme
from rehab.domain.schedule import slots_between, slots_on
from rehab.domain.suits import Duration, Spot, WorstWhen, suggest
from rehab.storage.catalog import Catalog
from rehab.storage.catalog_build import base_tag
from rehab.storage.catalog_file import read_document
from rehab.storage.catalog_schema import ExerciseFile, PackFile, ProgrammeFile, RangeTable, Weekday
from rehab.storage.drawing_build import CAMERAS
from rehab.storage.drawing_props import LOOKS
from rehab.storage.drawing_schema import (
    DrawingTable,
    FootTable,
    HandTable,
    KneelTable,
    LensTable,
    PoseTable,
    PropTable,
)
from tests.pace import within

FOLDER = Path(__file__).parents[2] / "exercises"
CATALOG = Catalog(FOLDER)
EXERCISES = {exercise.slug: exercise for exercise in CATALOG.exercises()}
PROGRAMMES = {programme.code: programme for programme in CATALOG.programmes()}
PACKS = {pack.slug: pack for pack in CATALOG.packs()}
FILES = sorted(file for file in FOLDER.rglob("*.toml") if "guide" not in file.relative_to(FOLDER).parts)
START = date(2026, 3, 2)

PROGRAMMES_BY_SLUG = {programme.slug: programme for programme in CATALOG.programmes()}
every_exercise = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())
every_programme = pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=PROGRAMMES.keys())


def plan_of(programme: Programme) -> Plan:
    return Plan(
        id=UUID(int=1),
        episode_id=UUID(int=2),
        slug=programme.slug,
        name=programme.name,
        start=START,
        spans=phase_spans(programme, START),
        effective_from=START,
        review_weeks=programme.review_weeks,
    )


def texts_of(exercise: Exercise) -> tuple[str, ...]:
    return (
        exercise.name,
        exercise.summary,
        exercise.target,
        exercise.setup,
        *exercise.steps,
        *exercise.cues,
        *exercise.mistakes,
        *exercise.good_signs,
        *exercise.stop_if,
        *exercise.cautions,
        exercise.progression,
        exercise.regression,
        exercise.evidence.sentence,
        exercise.pose_a,
        exercise.pose_b,
    )


def programme_texts(programme: Programme) -> Iterator[str]:
    yield from (
        programme.name,
        programme.short_name,
        programme.summary,
        programme.stop_rule,
        programme.evidence,
    )
    yield from programme.advice
    for phase in programme.phases:
        yield from (phase.name, phase.aim, phase.move_on, *(c.words for c in phase.entry_criteria))
        for routine in phase.routines:
            yield routine.name
            yield from (p.note for p in routine.prescriptions if p.note)


def test_that_every_shipped_file_is_sound() -> None:
    assert [str(problem) for problem in CATALOG.problems()] == []


def test_that_every_file_became_an_exercise_a_programme_or_a_pack() -> None:
    slugs = {f.stem for f in FILES if f.name != "sources.toml" and f.parent.name != "languages"}
    assert slugs == set(EXERCISES) | {p.slug for p in PROGRAMMES.values()} | set(PACKS)


def test_that_the_promised_exercises_and_programmes_are_there() -> None:
    codes = {exercise.code for exercise in EXERCISES.values()}
    assert {f"E{number:02}" for number in range(1, 119)} <= codes
    assert {f"P{number:02}" for number in range(1, 21)} == set(PROGRAMMES)
    assert len(PACKS) >= 16


def test_that_all_files_are_read_in_a_moment() -> None:
    """Three milliseconds of one core for each file, drawings included."""
    with within(0.003 * len(FILES)):
        assert Catalog(FOLDER).problems() == ()


@every_exercise
def test_that_every_tag_has_its_source(exercise: Exercise) -> None:
    assert len(exercise.evidence.sources) == len(exercise.evidence.tags)


@every_programme
def test_that_every_tag_of_a_programme_has_its_source(programme: Programme) -> None:
    assert len(programme.sources) == len(programme.tags)


def test_that_no_source_lies_idle() -> None:
    used = {s.tag for e in EXERCISES.values() for s in e.evidence.sources}
    used |= {s.tag for p in PROGRAMMES.values() for s in p.sources}
    used |= {s.tag for p in PACKS.values() for s in p.sources}
    guide = CATALOG.guide()
    told = (*guide.questions, *guide.causes, *guide.treatments, *guide.facts, *guide.countries)
    used |= {base_tag(tag) for one in told for tag in one.tags}
    assert used == {source.tag for source in CATALOG.sources()}


@every_exercise
def test_that_an_exercise_without_a_source_claims_nothing(exercise: Exercise) -> None:
    if all(tag == "P" or tag.endswith(("-m", "-l")) for tag in exercise.evidence.tags):
        assert exercise.evidence.strength is Strength.UNCLEAR
        assert "our" in exercise.evidence.sentence.casefold()
        assert not re.search(r"\d", exercise.evidence.sentence)


BANNED = re.compile(
    r"!|\bcures?\b|\bheals?\b|\bhealed\b|\bguarantee|\bproven\b|\byou have plantar|\bdiagnos|\bfasciitis\b"
    r"|\btendinopathy\b|\bsafe\b|\brisk-free\b|\bcenter\b|\bstabiliz|\bprogram\b|\s$|^\s|  ",
    re.IGNORECASE,
)


@every_exercise
def test_that_exercise_texts_are_plain_and_promise_nothing(exercise: Exercise) -> None:
    assert [text for text in texts_of(exercise) if BANNED.search(text)] == []
    sentences = (*exercise.steps, *exercise.stop_if, *exercise.cautions, exercise.setup, exercise.summary)
    assert all(text[0].isupper() and text.endswith(".") for text in sentences)


@every_programme
def test_that_programme_texts_are_plain_and_promise_nothing(programme: Programme) -> None:
    assert [text for text in programme_texts(programme) if BANNED.search(text)] == []


@every_exercise
def test_that_words_are_those_of_the_domain(exercise: Exercise) -> None:
    assert set(exercise.equipment) <= set(Equipment)
    assert set(exercise.conditions) <= set(Condition)
    assert set(exercise.contraindications) <= set(Contraindication)


def test_that_every_word_of_the_closed_lists_is_used() -> None:
    everything = EXERCISES.values()
    assert {word for e in everything for word in e.contraindications} == set(Contraindication)
    assert {word for e in everything for word in e.tissues} == set(Tissue)
    assert {word for e in everything for word in e.stages} == set(Stage)
    conditions = {word for e in everything for word in e.conditions}
    assert conditions == set(Condition)


def test_that_stages_lie_next_to_each_other_in_their_order() -> None:
    order = list(Stage)
    for exercise in EXERCISES.values():
        places = [order.index(stage) for stage in exercise.stages]
        assert places == list(range(places[0], places[0] + len(places))), exercise.slug


def outside(exercise: Exercise, dose: Dose) -> list[str]:
    return [name for name in RANGED if not exercise.dose_range.holds(name, getattr(dose, name))]


@every_exercise
def test_that_every_dose_lies_inside_its_range(exercise: Exercise) -> None:
    assert exercise.dose_range.sets is not None
    assert outside(exercise, exercise.dose) == []


@every_programme
def test_that_every_dose_of_a_programme_lies_inside_the_range_of_its_exercise(programme: Programme) -> None:
    for phase in programme.phases:
        for routine in phase.routines:
            for item in routine.prescriptions:
                assert outside(EXERCISES[item.exercise], item.dose) == [], item


def test_that_no_exercise_is_offered_for_what_speaks_against_it() -> None:
    against = {"insertional-achilles": "achilles-insertional", "lateral-hip-pain": "hip-pain"}
    for exercise in EXERCISES.values():
        assert not {against.get(word) for word in exercise.contraindications} & set(exercise.conditions)


@every_exercise
def test_that_the_reason_to_stop_agrees_with_the_pain_that_is_accepted(exercise: Exercise) -> None:
    limit = exercise.dose.max_pain
    named = [int(n) for text in exercise.stop_if for n in re.findall(r"above (\d+) of 10", text)]
    assert all(number == limit for number in named)


@every_exercise
def test_that_the_ladder_leads_up_and_down(exercise: Exercise) -> None:
    """Down to something that is not hard, from every hard exercise."""
    if exercise.level is Level.HARD:
        waiting, seen = list(exercise.easier), set[str]()
        while waiting:
            slug = waiting.pop()
            seen.add(slug)
            waiting += [s for s in EXERCISES[slug].easier if s not in seen]
        assert any(EXERCISES[slug].level is not Level.HARD for slug in seen)


def test_that_no_two_exercises_say_the_same() -> None:
    """Copied fillers are noticed: the summary and the end of the movement belong to one exercise alone."""
    for field in ("summary", "pose_b", "steps"):
        texts = [getattr(exercise, field) for exercise in EXERCISES.values()]
        twice = {text for text in texts if texts.count(text) > 1}
        assert twice == set(), field


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS.keys())
def test_that_a_pack_begins_easily_and_promises_nothing(pack: ComplaintPack) -> None:
    assert all(EXERCISES[entry.exercise].level is not Level.HARD for entry in pack.begin)
    assert all(pack.condition == PROGRAMMES_BY_SLUG[name].condition for name in pack.programmes)
    words = (pack.name, pack.summary, pack.next_when, *pack.not_when, pack.evidence)
    reasons = tuple(entry.why for entry in (*pack.begin, *pack.next))
    assert [text for text in (*words, *reasons) if BANNED.search(text)] == []
    assert all(text.endswith(".") for text in (*words[1:], *reasons))


@every_programme
def test_that_a_programme_begins_with_four_exercises_or_fewer(programme: Programme) -> None:
    """All but the return of runners with heel pain, which goes on where the core programme ended."""
    first = programme.phases[0]
    if programme.code == "P04":
        assert len(first.entry_criteria) >= 2
        return
    assert len({p.exercise for routine in first.routines for p in routine.prescriptions}) <= 4


@every_programme
def test_that_a_session_has_a_few_exercises_and_an_honest_length(programme: Programme) -> None:
    for phase in programme.phases:
        for routine in phase.routines:
            assert 1 <= len(routine.prescriptions) <= 4
            assert routine.minutes <= 30
            seconds = sum(p.dose.seconds for p in routine.prescriptions)
            assert abs(routine.minutes * 60 - seconds) <= 60


@every_programme
def test_that_phases_cover_their_weeks_without_gap(programme: Programme) -> None:
    spans = phase_spans(programme, START)
    assert spans[0].start == START
    for before, after in pairwise(spans):
        assert before.end is not None
        assert after.start - before.end == timedelta(days=1)
        assert after.phase.entry_criteria
    assert all(phase.move_on for phase in programme.phases)


@every_programme
def test_that_every_week_has_sessions_for_as_long_as_it_lasts(programme: Programme) -> None:
    plan = plan_of(programme)
    length = min(programme.weeks or 12, 12)
    for week in range(int(length)):
        first = START + timedelta(weeks=week)
        assert slots_between(plan, first, first + timedelta(days=6)), week


@pytest.mark.parametrize("code", ["P01", "P02", "P04"])
def test_that_heel_programmes_have_something_for_every_day_of_twelve_weeks(code: str) -> None:
    plan = plan_of(PROGRAMMES[code])
    assert all(slots_on(plan, START + timedelta(days=day)) for day in range(84))


def times_a_day(programme: Programme, day: int, exercise: str) -> int:
    slots = slots_on(plan_of(programme), START + timedelta(days=day))
    return sum(p.exercise == exercise for slot in slots for p in slot.routine.prescriptions)


@pytest.mark.parametrize(
    ("day", "exercise", "times"),
    [
        (0, "plantar-fascia-stretch", 3),
        (0, "wall-calf-stretch", 2),
        (0, "bent-knee-soleus-stretch", 2),
        (0, "ball-roll", 1),
        (20, "plantar-fascia-stretch", 3),
        (20, "double-heel-raise", 1),
        (21, "short-foot", 1),
        (26, "short-foot", 0),
        (42, "single-heel-raise", 1),
        (43, "single-heel-raise", 0),
        (43, "plantar-fascia-stretch", 1),
    ],
)
def test_that_core_self_care_gives_the_doses_of_its_phases(day: int, exercise: str, times: int) -> None:
    assert times_a_day(PROGRAMMES["P01"], day, exercise) == times


def test_that_high_load_follows_the_steps_of_the_trial_every_second_day() -> None:
    plan = plan_of(PROGRAMMES["P02"])
    doses = []
    for phase in PROGRAMMES["P02"].phases:
        dose = next(r for r in phase.routines if r.key == "evening-strength").prescriptions[0].dose
        doses.append((dose.sets, dose.reps, dose.load, dose.tempo_up_s, dose.tempo_hold_s, dose.rest_s))
    assert doses == [
        (3, 12, 12, 3, 2, 120),
        (4, 10, 10, 3, 2, 120),
        (5, 8, 8, 3, 2, 120),
        (5, 8, 8, 3, 2, 120),
    ]
    heavy = [d for d in range(84) if any(s.routine.key == "evening-strength" for s in slots_on(plan, day(d)))]
    assert heavy == list(range(0, 84, 2))


def day(number: int) -> date:
    return START + timedelta(days=number)


def test_that_hops_never_fall_on_two_days_in_a_row() -> None:
    for code in ("P05", "P09"):
        plan = plan_of(PROGRAMMES[code])
        hops = [
            d
            for d in range(84)
            for slot in slots_on(plan, day(d))
            if any(p.exercise == "pogo-hops" for p in slot.routine.prescriptions)
        ]
        assert hops
        assert all(later - earlier >= 2 for earlier, later in pairwise(hops))


@pytest.mark.parametrize(
    ("site", "duration", "worst_when", "spot", "code"),
    [
        (Site.HEEL, "weeks", ("first-steps",), "under", "P01"),
        (Site.HEEL, "days", ("running",), "", "P01"),
        (Site.HEEL, "months", ("first-steps", "running"), "under", "P02"),
        (Site.HEEL, "over-a-year", (), "", "P02"),
        (Site.HEEL, "months", ("running",), "", "P04"),
        (Site.HEEL, "months", (), "back", "P08"),
        (Site.HEEL, "", (), "", "P01"),
        (Site.HEEL, "", ("standing", "running"), "", "P01"),
        (Site.ACHILLES, "months", (), "", "P05"),
        (Site.CALF, "days", (), "", "P09"),
        (Site.ANKLE, "days", (), "", "P10"),
        (Site.KNEE, "months", ("running",), "", "P11"),
        (Site.SHIN, "weeks", ("running",), "", "P14"),
        (Site.THIGH, "days", (), "", "P15"),
        (Site.BACK, "weeks", (), "", "P16"),
        (Site.SHOULDER, "months", ("at-night",), "", "P17"),
        (Site.HIP, "over-a-year", ("at-night",), "", "P18"),
        (Site.ELBOW, "days", (), "", None),
    ],
)
def test_that_the_suggestion_fits_what_was_said(
    site: Site, duration: str, worst_when: tuple[str, ...], spot: str, code: str | None
) -> None:
    found = suggest(CATALOG.programmes(), site, duration, worst_when, spot)
    assert (found and found.code) == code


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from leaves(inner, (*path, place))
    else:
        yield path, value


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_the_line_of_every_value_is_known(file: Path) -> None:
    document = read_document(file)
    found = list(leaves(tomllib.loads(document.text)))
    rows = document.text.split("\n")
    for (path, value), line in zip(found, document.lines_of([path for path, _ in found]), strict=True):
        written = str(value).lower() if isinstance(value, bool) else str(value)
        assert written in rows[line - 1], path


def test_that_spoilt_bytes_never_raise_or_hang(tmp_path: Path) -> None:
    """Each round changes a few bytes of a shipped file, as a bad disk or a careless editor would."""
    chance = random.Random(7)
    raws = [file.read_bytes() for file in FILES]
    guest = tmp_path / "guest.toml"
    for _ in range(200):
        raw = bytearray(chance.choice(raws))
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(raw))
            width = chance.choice((0, 1, 20))
            raw[place : place + width] = bytes(chance.choice(b'[]{}".=#\n\\0aZ-,\xff\x00') for _ in range(2))
        guest.write_bytes(raw)
        with within(1):
            found = CATALOG.validate(guest)
        assert all(p.sentence and p.line >= 1 and p.file == str(guest) for p in found)


GUIDE = (FOLDER.parent / "docs" / "content-format.md").read_text(encoding="utf-8")
WORDS = (
    *(Region, Kind, Position, Level, Impact, Equipment, Condition, Strength, Sides, LoadType),
    *(Site, Duration, WorstWhen, Spot, PartOfDay, Weekday, Tissue, Stage, Contraindication),
)
FOUND = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
BLOCKS = [block for block in FOUND if not block.startswith("[drawing]")]
DRAWING = next(block for block in FOUND if block.startswith("[drawing]"))
WHOLE_FILES = [block for block in BLOCKS if block.startswith("code")]
POSE_FIELDS = {name.removesuffix("_right").removesuffix("_left") for name in PoseTable.__struct_fields__}


@pytest.mark.parametrize("place", [0, 1, 2], ids=["exercise", "programme", "pack"])
def test_that_the_examples_of_the_guide_are_sound(place: int, tmp_path: Path) -> None:
    guest = tmp_path / "example.toml"
    guest.write_text(WHOLE_FILES[place], encoding="utf-8")
    assert [p.code for p in CATALOG.validate(guest)] == ["duplicate_code"]


def test_that_the_drawing_of_the_guide_is_sound(tmp_path: Path) -> None:
    guest = tmp_path / "example.toml"
    guest.write_text(f"{BLOCKS[0]}\n{DRAWING}", encoding="utf-8")
    assert [p.code for p in CATALOG.validate(guest)] == ["duplicate_code"]


@pytest.mark.parametrize(
    "words",
    [
        (
            *POSE_FIELDS,
            *FootTable.__struct_fields__,
            *KneelTable.__struct_fields__,
            *HandTable.__struct_fields__,
        ),
        (*DrawingTable.__struct_fields__, *PropTable.__struct_fields__, *LensTable.__struct_fields__),
        (*Area, *PropKind, *Group, *Layer, *BASES, *CAMERAS, *LOOKS),
    ],
    ids=["poses", "things", "words"],
)
def test_that_the_guide_names_every_field_and_word_of_a_drawing(words: Iterable[str]) -> None:
    section = GUIDE[GUIDE.index("### `[drawing]`") : GUIDE.index("## A programme")]
    assert {word for word in words if re.search(rf"\b{re.escape(word)}\b", section) is None} == set()


@pytest.mark.parametrize(
    "words",
    [*WORDS, LIMITS, *(t.__struct_fields__ for t in (ExerciseFile, ProgrammeFile, PackFile, RangeTable))],
)
def test_that_the_guide_names_every_field_and_every_word(words: Iterable[str]) -> None:
    shown = {"tempo_up_s": "tempo", "tempo_hold_s": "tempo", "tempo_down_s": "tempo"}
    wanted = {shown.get(word, word) for word in words}
    assert {word for word in wanted if f"`{word}`" not in GUIDE and f"[{word}" not in GUIDE} == set()
