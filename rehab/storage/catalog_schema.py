"""Shape of exercise, programme and source files; `docs/content-format.md` explains every field."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct, field

from rehab.domain.criterion import CountOf
from rehab.domain.dose import LoadType, Sides
from rehab.domain.exercise import (
    Condition,
    Contraindication,
    Equipment,
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
from rehab.domain.program import PartOfDay
from rehab.domain.self_test import SelfTestKind
from rehab.domain.suits import Duration, Spot, WorstWhen
from rehab.storage.drawing_schema import DrawingTable

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
CODE = r"^[A-Z]{1,3}[0-9]{2,3}$"
TAG = r"^(V[0-9]+b?\*?|M[0-9]+b?-[hml]|P|X|U)$"
SOURCE_TAG = r"^([VM][0-9]+b?|P|X|U)$"
TEMPO = r"^[0-9]{1,2}(\.[0-9])?(-[0-9]{1,2}(\.[0-9])?){2}$"
WEEKS = r"^[0-9]{1,3}(-[0-9]{1,3}|\+)$"
DAYS = r"^[0-9]{1,3}-[0-9]{1,3}$"
QUESTION_ID = r"^[A-Z][0-9]{1,3}$"
COUNTRY = r"^[A-Z]{2}$"
PHONE = r"^[0-9]{2,6}$"
DOI = r"^10\.[0-9]{4,9}/\S+$"
FORMS = {
    SLUG: "a file name without its ending, such as short-foot",
    CODE: "capital letters and a number, such as E01",
    TAG: "a source tag such as V30, M17-h or P",
    TEMPO: "seconds up-hold-down, such as 3-2-3",
    WEEKS: "a range of weeks such as 0-2 or 12+",
    DAYS: "a range of days such as 0-3",
    DOI: "a DOI such as 10.1002/example",
    QUESTION_ID: "a capital letter and a number, such as U01",
    COUNTRY: "the two letters of a country, such as DE",
    PHONE: "a number to dial, such as 112",
}
"""What a text of each form looks like, in words for the author of a file."""

Slug = Annotated[str, Meta(pattern=SLUG, max_length=60)]
Code = Annotated[str, Meta(pattern=CODE)]
Tag = Annotated[str, Meta(pattern=TAG)]
Tempo = Annotated[str, Meta(pattern=TEMPO)]
Weeks = Annotated[str, Meta(pattern=WEEKS)]
Days = Annotated[str, Meta(pattern=DAYS)]
Doi = Annotated[str, Meta(pattern=DOI)]
Name = Annotated[str, Meta(min_length=2, max_length=60)]
Line = Annotated[str, Meta(min_length=2, max_length=240)]
Text = Annotated[str, Meta(min_length=2, max_length=600)]
Few = Annotated[tuple[Line, ...], Meta(max_length=8)]


class Weekday(StrEnum):
    """Days of the week as files write them, Monday first."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


class Table(Struct, forbid_unknown_fields=True):
    """A table of a file; a key that is not listed here is a mistake."""


class DoseChange(Table):
    """Fields of a dose that a programme sets otherwise than the exercise does."""

    sets: int | None = None
    reps: int | None = None
    hold_s: int | None = None
    minutes: float | None = None
    tempo: Tempo | None = None
    rest_s: int | None = None
    sides: Sides | None = None
    load_type: LoadType | None = None
    load: float | None = None
    min_rest_h: int | None = None
    max_pain: int | None = None


Ends = Annotated[tuple[int, ...], Meta(min_length=2, max_length=2)]
FineEnds = Annotated[tuple[float, ...], Meta(min_length=2, max_length=2)]


class RangeTable(Table):
    """`[dose.range]`: lowest and highest value of each field."""

    sets: Ends
    reps: Ends | None = None
    hold_s: Ends | None = None
    minutes: FineEnds | None = None
    load: FineEnds | None = None
    per_day: Ends | None = None
    days_per_week: Ends | None = None


class DoseTable(DoseChange, kw_only=True):
    """`[dose]` of an exercise: one session, and how often."""

    range: RangeTable
    per_day: Annotated[int, Meta(ge=1, le=10)] = 1
    days_per_week: Annotated[int, Meta(ge=1, le=7)] | None = None
    every_n_days: Annotated[int, Meta(ge=1, le=14)] | None = None


class ExerciseEvidence(Table):
    """`[evidence]` of an exercise."""

    strength: Strength
    sentence: Line
    tags: Annotated[tuple[Tag, ...], Meta(min_length=1)]


class Poses(Table):
    """`[poses]`: start and end in words."""

    a: Line
    b: Line


class ExerciseFile(Table):
    """`exercises/<region>/<slug>.toml`."""

    code: Code
    name: Name
    summary: Line
    regions: Annotated[tuple[Region, ...], Meta(min_length=1)]
    kind: Kind
    position: Position
    level: Level
    impact: Impact
    conditions: Annotated[tuple[Condition, ...], Meta(min_length=1)]
    tissues: Annotated[tuple[Tissue, ...], Meta(min_length=1, max_length=3)]
    stages: Annotated[tuple[Stage, ...], Meta(min_length=1)]
    target: Line
    setup: Line
    steps: Annotated[tuple[Line, ...], Meta(min_length=2, max_length=6)]
    cues: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=3)]
    stop_if: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=8)]
    progression: Line
    regression: Line
    dose: DoseTable
    evidence: ExerciseEvidence
    poses: Poses
    equipment: tuple[Equipment, ...] = ()
    synonyms: Annotated[tuple[Name, ...], Meta(max_length=20)] = ()
    mistakes: Few = ()
    good_signs: Few = ()
    cautions: Few = ()
    contraindications: tuple[Contraindication, ...] = ()
    easier: tuple[Slug, ...] = ()
    harder: tuple[Slug, ...] = ()
    drawing: DrawingTable | None = None


class ProgrammeEvidence(Table):
    """`[evidence]` of a programme."""

    sentence: Text
    tags: Annotated[tuple[Tag, ...], Meta(min_length=1)]


class SuitsTable(Table):
    """`[suits]`: for whom a programme is suggested."""

    sites: Annotated[tuple[Site, ...], Meta(min_length=1)]
    durations: tuple[Duration, ...] = ()
    worst_when: tuple[WorstWhen, ...] = ()
    spots: tuple[Spot, ...] = ()


class PrescriptionItem(Table):
    """One exercise of a routine."""

    exercise: Slug
    dose: DoseChange = field(default_factory=DoseChange)
    note: Annotated[str, Meta(max_length=240)] = ""
    progression: Annotated[str, Meta(max_length=240)] = ""


class RoutineTable(Table):
    """`[[phases.routines]]`: exercises that are done together. Exactly one of the three rhythms is given."""

    key: Slug
    name: Name
    part: PartOfDay
    exercises: Annotated[tuple[PrescriptionItem, ...], Meta(min_length=1, max_length=8)]
    days_per_week: Annotated[int, Meta(ge=1, le=7)] | None = None
    every_n_days: Annotated[int, Meta(ge=1, le=14)] | None = None
    weekdays: Annotated[tuple[Weekday, ...], Meta(min_length=1, max_length=7)] | None = None


class CriterionTable(Table):
    """An entry of `entry` that is counted from the log."""

    say: Line
    count: CountOf
    at_least: Annotated[int, Meta(ge=1, le=600)]
    days: Annotated[int, Meta(ge=1, le=28)] = 7
    exercise: Slug | None = None
    sets: Annotated[int, Meta(ge=1, le=20)] = 1
    reps: Annotated[int, Meta(ge=0, le=600)] = 0
    max_pain: Annotated[int, Meta(ge=0, le=10)] | None = None
    above_usual: Annotated[int, Meta(ge=0, le=5)] | None = None
    test: SelfTestKind | None = None


class PhaseTable(Table):
    """`[[phases]]`. Exactly one of `weeks` and `days` is given."""

    name: Name
    aim: Line
    move_on: Line
    routines: Annotated[tuple[RoutineTable, ...], Meta(min_length=1)]
    entry: Annotated[tuple[Line | CriterionTable, ...], Meta(max_length=8)] = ()
    weeks: Weeks | None = None
    days: Days | None = None


class ProgrammeFile(Table):
    """`exercises/programmes/<slug>.toml`."""

    code: Code
    name: Name
    short_name: Annotated[str, Meta(min_length=2, max_length=24)]
    summary: Line
    condition: Condition
    suits: SuitsTable
    review_weeks: Annotated[tuple[Annotated[int, Meta(ge=1, le=104)], ...], Meta(min_length=1)]
    stop_rule: Text
    evidence: ProgrammeEvidence
    phases: Annotated[tuple[PhaseTable, ...], Meta(min_length=1)]
    advice: Annotated[tuple[Line, ...], Meta(max_length=12)] = ()


class PackItem(Table):
    """One exercise of a pack, and why it is in it."""

    exercise: Slug
    why: Line


class PackFile(Table):
    """`exercises/packs/<slug>.toml`."""

    code: Code
    name: Name
    summary: Line
    condition: Condition
    sites: Annotated[tuple[Site, ...], Meta(min_length=1)]
    begin: Annotated[tuple[PackItem, ...], Meta(min_length=3, max_length=4)]
    next: Annotated[tuple[PackItem, ...], Meta(min_length=1, max_length=6)]
    next_when: Line
    not_when: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=8)]
    evidence: ProgrammeEvidence
    programmes: tuple[Slug, ...] = ()


class SourceTable(Table):
    """One source of `exercises/sources.toml`; the name of the table is its tag without a grade."""

    text: Line
    year: Annotated[int, Meta(ge=1900, le=2100)] | None = None
    doi: Doi | None = None
