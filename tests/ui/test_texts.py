"""The sentences: every code has one, the numbers are the report's, and no word promises or accuses."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from string import Formatter
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale

from rehab.domain.advice import Advice
from rehab.domain.content import ContentProblem
from rehab.domain.dose import Dose, DoseRange, LoadType, Sides
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.exercise import (
    Condition,
    Contraindication,
    Kind,
    Level,
    Position,
    Region,
    Stage,
    Strength,
    Tissue,
)
from rehab.domain.history import History, Score, SessionDay
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.program import EveryNDays, PartOfDay, Weekdays
from rehab.domain.progress import ProgressReport, assess
from rehab.domain.session import StopReason
from rehab.domain.thresholds import DEFAULT, ThresholdRow, rows
from rehab.domain.treatment import Treatment, TreatmentKind
from rehab.domain.verdict import State
from rehab.storage.catalog_check import SENTENCES
from rehab.ui import texts
from rehab.ui.progress.state import build_lines
from rehab.ui.texts import clinic, dates, names, poses
from rehab.ui.texts.problems import _sentences as known_sentences
from rehab.ui.texts.studies import STUDIES
from tests.builders import make_exercise

SOURCE = Path(__file__).parents[2] / "rehab"
START = date(2026, 9, 14)
START_ID = UUID(int=1)
CONTEXT = texts.VerdictContext(Site.HEEL, Side.LEFT, Measure.FIRST_STEP)
RUNNER = texts.VerdictContext(Site.HEEL, Side.LEFT, Measure.FIRST_STEP, records_runs=True)


# problems


def calls(names: frozenset[str]) -> Iterator[tuple[Path, ast.Call]]:
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield file, node


def literal_codes(names: frozenset[str]) -> dict[str, Path]:
    found = {}
    for file, call in calls(names):
        if call.args and isinstance(call.args[0], ast.Constant):
            found[str(call.args[0].value)] = file
    return found


def codes_from_tables() -> set[str]:
    """Codes that are chosen first and raised later: of the operating system and of SQLite."""
    found = set()
    for name in ("paths.py", "storage/engine.py"):
        for node in ast.walk(ast.parse((SOURCE / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                if node.targets[0].id == "code" and isinstance(node.value, ast.Constant):
                    found.add(str(node.value.value))
                elif node.targets[0].id == "_CODES" and isinstance(node.value, ast.Dict):
                    found |= {str(v.value) for v in node.value.values if isinstance(v, ast.Constant)}
    return found


def test_that_every_problem_that_is_raised_has_a_sentence() -> None:
    raised = set(literal_codes(frozenset({"UserError", "EnvironmentProblem", "_stop"}))) | codes_from_tables()
    assert len(raised) > 40
    assert raised - texts.known_codes() == set()


def test_that_every_problem_gives_what_its_sentence_says() -> None:
    missing = []
    for file, call in calls(frozenset({"UserError", "EnvironmentProblem"})):
        code, given = call.args[0] if call.args else None, {word.arg for word in call.keywords}
        if not isinstance(code, ast.Constant) or None in given or "looks" in given:
            continue
        told = Formatter().parse(known_sentences().get(str(code.value), ""))
        missing += [(file.name, code.value, name) for _, name, *_ in told if name and name not in given]
    assert missing == []


def test_that_a_patient_who_runs_is_told_of_in_the_unit_that_was_chosen() -> None:
    assert clinic.runs_a_week((20.0, 26.4)) == "Ran 20–26 km a week in the last 2 weeks."
    assert clinic.runs_a_week((20.0, 26.4), miles=True) == "Ran 12–16 mi a week in the last 2 weeks."


def test_that_every_undo_step_has_words_of_its_own() -> None:
    codes = {
        call.args[1].value
        for _, call in calls(frozenset({"outcome"}))
        if len(call.args) > 1 and isinstance(call.args[1], ast.Constant)
    }
    assert "session_logged" in codes
    assert [code for code in codes if texts.undo(code) == texts.undo("?")] == []


@pytest.mark.parametrize("code", sorted(texts.known_codes()))
def test_that_a_problem_is_one_clean_sentence_without_its_code(code: str) -> None:
    sentence = texts.problem(UserError(code))
    assert "_" not in code or code not in sentence
    assert sentence[0].isupper() or not sentence[0].isalpha() or sentence.startswith("…")
    assert sentence.endswith((".", "?"))
    assert "{" not in sentence
    assert "!" not in sentence


def test_that_a_problem_of_the_computer_says_that_the_data_is_untouched() -> None:
    sentence = texts.problem(EnvironmentProblem("disk_full", folder=Path("/data")))
    assert sentence == (
        "The disk that holds /data is full. Make some room, then do it again. Your data is untouched."
    )


def test_that_broken_data_is_not_called_untouched() -> None:
    place = Path("/data")
    sentence = texts.problem(EnvironmentProblem("damaged", path=place / "rehab.db", folder=place))
    assert sentence == (
        "The data file /data/rehab.db is damaged. Restore a backup from /data. Nothing was changed."
    )
    gone = texts.problem(EnvironmentProblem("data_file_missing_but_existed", path=place / "rehab.db"))
    assert gone == (
        "There was a data file at /data/rehab.db, and it is gone. Put it back, or restore a backup. "
        "Nothing was changed."
    )


def test_that_data_that_are_gone_are_not_called_untouched() -> None:
    sentence = texts.problem(EnvironmentProblem("data_file_missing_but_existed", path=Path("/data/rehab.db")))
    assert sentence.endswith("restore a backup. Nothing was changed.")


def test_that_an_unknown_code_still_gets_a_sentence() -> None:
    assert texts.problem(UserError("never_heard_of")) == "This could not be done. Nothing was changed."


def test_that_typed_text_cannot_break_a_sentence() -> None:
    sentence = texts.problem(UserError("pain_out_of_range", value="{at} %n <b>\x00\n" + "x" * 500))
    assert "{at} %n <b>" in sentence
    assert "\n" not in sentence
    assert "\x00" not in sentence
    assert len(sentence) < 200


def test_that_days_and_times_are_written_in_words() -> None:
    now = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
    sentence = texts.problem(UserError("day_in_future", day=date(2026, 11, 19), today=now.date()))
    assert "19 November 2026" in sentence
    assert "17 November 2026" in sentence
    assert "17 November 2026, 07:12" in texts.problem(UserError("time_in_future", at=now, now=now))


# numbers, dates, doses, names


def test_that_numbers_have_a_real_minus_and_no_minus_zero() -> None:
    assert texts.signed(-1.14) == "−1.1"
    assert texts.signed(0.1) == "+0.1"
    assert texts.signed(-0.02) == "0.0"
    assert texts.from_to(6.31, 5.78) == "6.3 → 5.8"
    assert texts.percent(0.8725) == "87 %"
    assert texts.trimmed(6.0) == "6"
    assert texts.trimmed(6.25) == "6.25"


def test_that_one_of_something_is_singular() -> None:
    assert texts.days(1) == "1 day"
    assert texts.mornings(9) == "9 mornings"
    assert texts.weeks_word(9) == "nine weeks"
    assert texts.times_word(3) == "three times"
    assert texts.joined(["a", "b", "c"]) == "a, b and c"


def test_that_days_are_written_as_people_say_them() -> None:
    day = date(2026, 11, 17)
    assert texts.day_long(day) == "Tuesday 17 November"
    assert texts.day_short(day) == "Tue 17 Nov"
    assert texts.day_month(day) == "17 November"
    assert texts.weekday_and_day(day) == "Tue 17"
    assert texts.relative_day(day, day + timedelta(days=1)) == "yesterday"


@pytest.mark.parametrize(
    ("dose", "long", "short"),
    [
        (
            Dose(3, 12, tempo_up_s=3, tempo_hold_s=2, tempo_down_s=3, load_type=LoadType.BACKPACK, load=6),
            "3 × 12 · 3 s up, 2 s hold, 3 s down · rucksack 6 kg",
            "3 × 12 · 6 kg",
        ),
        (Dose(3, hold_s=45, sides=Sides.EACH), "3 × 45 s each side", "3 × 45 s"),
        (Dose(2, 10, hold_s=5), "2 × 10 · hold 5 s", "2 × 10"),
        (Dose(minutes=10), "10 min", "10 min"),
        (Dose(2, minutes=1.5), "2 × 1 min 30 s", "2 × 1 min 30 s"),
    ],
)
def test_that_a_dose_reads_like_a_prescription(dose: Dose, long: str, short: str) -> None:
    assert texts.dose(dose) == long
    assert texts.dose_short(dose) == short


def test_that_places_and_schedules_have_words() -> None:
    assert texts.site(Site.HEEL, Side.LEFT) == "left heel"
    assert texts.complaint(Site.BACK, Side.NONE) == "Back pain"
    assert texts.recurrence(EveryNDays(2)) == "every other day"
    assert texts.recurrence(Weekdays((4, 0, 2))) == "Mon, Wed and Fri"
    assert texts.phase_weeks(2, 10) == "weeks 3–10"
    assert texts.phase_weeks(12, None) == "open-ended"
    assert texts.program_facts(14, ("step", "backpack"), 12) == "14 min · step, rucksack · 12 weeks"


def test_that_every_stored_word_has_a_name() -> None:
    names = [
        *map(texts.region, Region),
        *map(texts.tissue, Tissue),
        *map(texts.stage, Stage),
        *map(texts.contraindication, Contraindication),
        *map(texts.condition, Condition),
        *map(texts.kind, Kind),
        *map(texts.position, Position),
        *map(texts.level, Level),
        *map(texts.strength, Strength),
        *map(texts.measure, Measure),
        *map(texts.measure_label, Measure),
        *map(texts.measure_question, Measure),
        *map(texts.body_word, Site),
        *map(texts.body_plural, Site),
        *map(texts.treatment, TreatmentKind),
        *map(texts.reason, StopReason),
        *map(texts.part_of_day, PartOfDay),
    ]
    assert all(names)
    assert texts.equipment("none") == "No equipment"
    assert texts.equipment("magic-carpet") == "Magic carpet"


def test_that_texts_need_no_window_library() -> None:
    program = "import sys, rehab.ui.texts; print([m for m in sys.modules if m in ('PySide6.QtGui', 'numpy')])"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


# the verdict


def course_of(
    levels: list[float | None], done: float = 1.0, km: list[float] | None = None, upto: int | None = None
) -> ProgressReport:
    days = [START + timedelta(days=i) for i in range(len(levels))]
    history = History(
        start=START,
        primary=Measure.FIRST_STEP,
        scores=tuple(
            Score(day, Measure.FIRST_STEP, float(level))
            for day, level in zip(days, levels, strict=True)
            if level is not None
        ),
        sessions=tuple(SessionDay(day, 1, 1 if i % 10 < done * 10 else 0) for i, day in enumerate(days)),
        run_km=None if km is None else tuple(zip(days, km, strict=True)),
    )
    return assess(history, days[-1] if upto is None else days[upto])


def wavy(level: float, days: int) -> list[float | None]:
    return [level + (0, 1, 0, -1, 0)[i % 5] for i in range(days)]


def falling(first: float, last: float, days: int) -> list[float | None]:
    return [round(first + (last - first) * i / (days - 1)) for i in range(days)]


FLAT = course_of(wavy(6, 64), done=0.9)
EARLY = course_of(wavy(6, 10))
LOGS = course_of([6 if i < 9 else None for i in range(43)])
SKIPPED = course_of(wavy(6, 50), done=0.4)
BETTER = course_of(falling(7, 3, 50))
WELL = course_of([*falling(6, 1, 40), *[1.0] * 30])
WORSE = course_of([*wavy(4, 30), *wavy(8, 21)])
SPIKE_KM = [5.0 if i % 2 else 0.0 for i in range(40)] + [11.0] * 8
FLARE = course_of([*wavy(3, 42), *[6.0] * 6], km=SPIKE_KM)
ALL = {
    "early": EARLY,
    "logs": LOGS,
    "adherence": SKIPPED,
    "ok": BETTER,
    "fail": FLAT,
    "worse": WORSE,
    "flare": FLARE,
    "recovered": WELL,
}


@pytest.mark.parametrize("key", sorted(ALL))
def test_that_each_answer_has_its_card(key: str) -> None:
    report = ALL[key]
    ctx = RUNNER if key == "flare" else CONTEXT
    assert texts.verdict_key(report) == key
    assert texts.verdict_title(key).startswith(texts.verdict_chip(key).split(" ")[0])
    figures = texts.verdict_figures(report, ctx)
    assert len(figures) == 4
    assert figures[3][0] == texts.confidence(report.verdict.confidence)
    assert all(big and caption for big, caption in figures)
    assert texts.verdict_actions(key)
    for sentence in (texts.verdict_sentence(report, ctx), texts.would_change(report, ctx)):
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence


def test_that_only_the_failing_state_says_that_home_care_is_not_working() -> None:
    for key, report in ALL.items():
        said = " ".join([texts.verdict_title(key), texts.verdict_sentence(report, CONTEXT)])
        assert ("not working" in said or "not answered" in said) == (key == "fail"), key


def test_that_failing_names_the_weeks_and_the_place() -> None:
    assert texts.verdict_sentence(FLAT, CONTEXT) == (
        "You have done the work for nine weeks and your heel has not answered. "
        "That is information, not failure: a doctor can look for causes exercises cannot fix."
    )
    knee = texts.VerdictContext(Site.KNEE, Side.RIGHT, Measure.WORST)
    assert "your knee has not answered" in texts.verdict_sentence(FLAT, knee)


def test_that_the_figures_are_those_of_the_report() -> None:
    verdict = FLAT.verdict
    assert verdict.baseline is not None
    assert verdict.now is not None
    assert texts.verdict_figures(FLAT, CONTEXT)[0][0] == texts.from_to(
        verdict.baseline.mean, verdict.now.mean
    )
    assert verdict.adherence.share is not None
    assert texts.verdict_figures(FLAT, CONTEXT)[1][0] == texts.percent(verdict.adherence.share)
    assert texts.verdict_figures(FLAT, CONTEXT)[3][1] == "confidence. Almost certain: 64 check-ins in 64 days"
    assert texts.verdict_figures(EARLY, CONTEXT)[2] == ("26 October", "first fair look")


def test_that_too_few_entries_are_named_with_their_number() -> None:
    assert texts.verdict_sentence(LOGS, CONTEXT) == (
        "Six weeks have passed, but only 9 mornings are logged. "
        "Two or three taps a week are enough for an answer."
    )
    assert texts.verdict_sentence(EARLY, CONTEXT).startswith("Ten days in. Heels usually need six weeks")
    assert "About four in ten sessions were done." in texts.verdict_sentence(SKIPPED, CONTEXT)


def test_that_runs_are_mentioned_only_where_runs_exist() -> None:
    for key, report in ALL.items():
        if key == "flare":
            continue
        said = [
            texts.verdict_sentence(report, CONTEXT),
            *(text for pair in texts.verdict_figures(report, CONTEXT) for text in pair),
        ]
        said += [row.sentence for row in texts.looked_at(report, CONTEXT)]
        assert not any("run" in text.lower() or " km" in text for text in said), key
    assert "Running jumped from" in texts.verdict_sentence(FLARE, RUNNER)
    assert [row.heading for row in texts.looked_at(FLARE, RUNNER)][-1] == "Running load"


def test_that_the_rise_of_a_flare_agrees_with_the_two_levels_shown() -> None:
    before, now = map(float, texts.verdict_figures(FLARE, RUNNER)[1][0].split(" → "))
    assert f"by {now - before:.1f} points" in texts.verdict_sentence(FLARE, RUNNER)


def test_that_what_was_looked_at_follows_the_rules_in_order() -> None:
    rows = texts.looked_at(FLAT, CONTEXT)
    headings = ["How long", "How often you logged", "Sessions done", "Change so far", "Last three weeks"]
    assert [row.heading for row in rows] == headings
    assert rows[0].sentence == "64 days of logs; a fair test of this programme is 42 days."
    assert [row.chip for row in rows] == ["Long enough", "Enough", "A fair test", "Too small", "Flat"]
    assert [row.tone for row in rows] == ["good", "good", "good", "fail", "fail"]


def test_that_treatments_are_grouped_in_the_summary() -> None:
    days = [date(2026, 10, d) for d in (12, 19, 26)]
    ledger = [Treatment(START_ID, START_ID, TreatmentKind.SHOCKWAVE, day, day) for day in days]
    ledger.append(Treatment(START_ID, START_ID, TreatmentKind.INSOLE, date(2026, 9, 27)))
    ctx = texts.VerdictContext(Site.HEEL, Side.LEFT, Measure.FIRST_STEP, treatments=tuple(ledger))
    summary = texts.chart_summary(FLAT, ctx)
    assert summary.startswith("First-step pain from 14 September to 16 November: started at 6.")
    assert "Markers: insoles 27 September, shockwave three times in October." in summary
    assert summary.endswith(
        "Answers day by day: too little to say until 27 September, carry on until 25 October, "
        "home care is not working since then."
    )
    assert "64 check-ins, 90 % of sessions done." in summary


def test_that_every_advice_and_note_of_the_engine_has_a_sentence() -> None:
    advice = set(literal_codes(frozenset({"Advice"})))
    assert "see-orthopaedic" in advice
    assert advice - texts.advice_codes() == set()
    tree = ast.parse((SOURCE / "domain" / "notes.py").read_text(encoding="utf-8"))
    notes = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "append"
        and isinstance(node.args[0], ast.Constant)
    }
    assert "injection-washout" in notes
    assert notes - texts.note_codes() == set()
    assert texts.advice(Advice("see-doctor", "doctor", "this-week")).endswith(
        "This week would be a good time."
    )


# wording


def literals() -> Iterator[tuple[str, str]]:
    """Every translated text with the file it stands in."""
    for file, call in calls(frozenset({"translate"})):
        if file.parent.name == "texts":
            yield file.stem, str(call.args[1].value) if isinstance(call.args[1], ast.Constant) else ""


@pytest.mark.parametrize(
    "word",
    [
        "diagnos",
        "assessment",
        "monitoring",
        "treatment failed",
        "you have plantar",
        "healed",
        "cure",
        "risk-free",
        "proven",
        "predict",
        "guarantee",
        "you must",
        "you will recover",
        "streak",
        "great job",
        "ibuprofen",
    ],
)
def test_that_no_text_uses_a_word_that_claims_too_much(word: str) -> None:
    begins = re.compile(rf"\b{word}")
    found = [text for file, text in literals() if begins.search(text.lower()) and (file, word) not in ALLOWED]
    assert found == []


ALLOWED = {("safety", "diagnos"), ("computer", "proven"), ("safety", "cure")}
"""The first text says that the program does not diagnose; a backup is proven."""


def test_that_texts_are_literals_without_exclamation_marks() -> None:
    found = list(literals())
    assert len(found) > 400
    assert all(text and "!" not in text for _, text in found)


def test_that_the_required_texts_are_there() -> None:
    assert "does not diagnose" in texts.first_start()
    assert "medical device" not in texts.first_start()
    assert "Stop if pain rises above your limit" in texts.before_plan()
    assert texts.under_chart(12) == "Based on 12 entries in the last 14 days. Gaps are not filled in."
    assert texts.under_answer().startswith("Calculated only from your own entries.")
    assert "18" in texts.who_it_is_for()


def test_that_a_range_is_told_in_one_line() -> None:
    plain = make_exercise("calf-stretch", "E01", dose_range=DoseRange(sets=(2, 4), hold_s=(15, 60)))
    assert texts.dose_range(plain) == "2–4 sets · hold 15–60 s"
    heavy = make_exercise(
        "raise",
        "E02",
        dose=Dose(sets=3, reps=12, load=12, load_type=LoadType.REP_MAX),
        dose_range=DoseRange(sets=(3, 3), reps=(8, 12), load=(8, 12)),
    )
    assert texts.dose_range(heavy) == "3 sets · 8–12 repetitions · a load that allows 8–12"
    assert texts.dose_range(make_exercise("other", "E03")) == ""


@pytest.mark.parametrize(
    ("end", "week", "said"),
    [
        (date(2026, 12, 7), 10, "15 September – 7 December · 9 sessions a week · week 10"),
        (None, 10, "Started 15 September · 9 sessions a week · week 10"),
        (date(2026, 12, 7), 0, "From 15 September to 7 December"),
        (None, 0, "Starts 15 September"),
    ],
)
def test_that_a_program_tells_its_first_and_last_day(end: date | None, week: int, said: str) -> None:
    assert texts.program_caption(date(2026, 9, 15), end, 9, week) == said


def test_that_a_jump_in_running_names_the_seven_days_it_was_counted_over() -> None:
    spike = FLARE.verdict.spike
    assert spike is not None
    day = texts.day_month(spike.start)
    assert f"in the seven days up to {day}, and pain rose" in texts.verdict_sentence(FLARE, RUNNER)
    assert texts.verdict_figures(FLARE, RUNNER)[0][1].startswith(f"in the seven days up to {day}, +")


def test_that_the_card_says_the_day_of_the_first_fair_look_once() -> None:
    lines = build_lines(EARLY, CONTEXT)
    figures = texts.verdict_figures(EARLY, CONTEXT)
    said = " ".join([texts.verdict_sentence(EARLY, CONTEXT), *map(" ".join, (*lines, *figures))])
    assert said.count("26 October") == 1


@pytest.mark.parametrize("row", rows(DEFAULT), ids=lambda row: row.name)
def test_that_the_source_of_a_number_is_a_name_and_no_mark(row: ThresholdRow) -> None:
    source = texts.limit_source(row.name)
    assert not re.search(r"\b[VMPX]\d*\b", source)
    assert source == "our own default" or source.rpartition("after ")[2]
    tags = re.findall(r"\b[VM]\d+", row.source)
    assert all(tag in STUDIES and STUDIES[tag][1] in texts.source_key() for tag in tags)


def test_that_whoever_counts_in_miles_reads_no_kilometres() -> None:
    spike = FLARE.verdict.spike
    assert spike is not None
    usual, week = spike.usual_km, spike.week_km
    in_miles = replace(RUNNER, miles=True, week_km=(16.0, 32.0))
    assert f"from {usual:.0f} to {week:.0f} km in" in texts.verdict_sentence(FLARE, RUNNER)
    said = texts.verdict_sentence(FLARE, in_miles)
    assert f"from {usual / 1.609344:.0f} to {week / 1.609344:.0f} mi in" in said
    shown = [" ".join(figure) for figure in texts.verdict_figures(FLARE, in_miles)]
    rows = [row.sentence for row in texts.looked_at(FLARE, in_miles)]
    assert not any("km" in text for text in (said, *shown, *rows))
    assert any("mi in the week up to" in row for row in rows)


def test_that_an_answer_split_between_on_track_and_recovered_is_firm() -> None:
    split = replace(
        BETTER.verdict, probabilities=((State.RECOVERED, 0.4), (State.FAILING, 0.1), (State.ON_TRACK, 0.5))
    )
    assert split.state is State.ON_TRACK
    assert split.is_firm
    assert not split.undecided
    doubtful = replace(
        split, probabilities=((State.RECOVERED, 0.2), (State.FAILING, 0.3), (State.ON_TRACK, 0.5))
    )
    assert doubtful.undecided


def test_that_a_person_is_told_from_the_next_by_the_letter_of_the_last_word() -> None:
    assert [names.initial(name) for name in ("Patient A", "robin", "Kim van  Berg", "")] == [
        "A",
        "R",
        "B",
        "?",
    ]


def test_that_pain_that_did_not_change_since_a_phase_is_not_told_as_a_change() -> None:
    assert clinic.since_phase(3, "13 October", 5.71, 5.69).endswith("unchanged, 5.7")
    assert clinic.since_phase(3, "13 October", 5.7, 5.5).endswith("from 5.7 to 5.5")


def test_that_a_month_is_bent_after_a_preposition_where_a_language_bends_it() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("pl_PL"))
        assert dates.month_inside(date(2026, 9, 1)) == "września"
    finally:
        QLocale.setDefault(before)


def test_that_faults_of_a_drawing_are_said_in_the_words_of_the_pose_editor() -> None:
    foot = ContentProblem(
        "a", 1, "drawing.a.foot_right", "pose_foot_off", "not these", (("off", "12"), ("limit", "3"))
    )
    sunken = ContentProblem(
        "a", 1, "drawing.b", "pose_below_floor", "", (("part", "thigh left"), ("depth", "4"))
    )
    assert texts.pack_notes((foot, sunken)) == (
        "Drawing: Pose A: Right foot: the leg is 12 cm too short. Bring the body closer.",
        "Drawing: Pose B: Left knee: 4 cm below the floor.",
    )
    found = {code for code in SENTENCES if code.startswith(("pose_", "way_", "target_"))} - {"target_unknown"}
    assert found <= poses._faults().keys()


def test_that_a_mistake_of_the_form_may_quote_braces() -> None:
    assert texts.form_mistake("wrong_form", {}, "‘name’ cannot be ‘{x}’") == "‘name’ cannot be ‘{x}’"
