"""The report for a doctor: exactly one page for anybody, with numbers, safety answers and the person's questions."""

from __future__ import annotations

import io
import random
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from pypdf import PdfReader

from rehab.domain.checkin import Question
from rehab.domain.checkup import Form, Reply, Urgency
from rehab.domain.doctor_report import (
    LONGEST_QUESTION,
    Level,
    exercises_tried,
    require_questions,
    safety_answers,
    weekly_means,
)
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.paper import PaperSize
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import TreatmentKind
from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from rehab.ui import texts
from rehab.ui.doctor_chart import report_chart
from tests.builders import SHIPPED, FixedClock, at
from tests.pdf_check import faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

QUESTIONS = SHIPPED.guide().questions
DISEASES = re.compile(
    r"fasci+tis|fasciopathy|tendin|arthritis|neuropath|fracture|spondyl|bursitis|diagnosis of|you have",
    re.IGNORECASE,
)
LONG = "Maximiliane-Theodora von und zu Hohenlohe-Waldenburg-Schillingsfürst the younger, née Šťastná " * 2
ALL_IS_WELL = re.compile(r"on track|recovered|coming down|carry on|keep going|hardly any pain", re.IGNORECASE)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(at(date(2026, 11, 17), 8))


@pytest.fixture
def services(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    opened = open_services(Paths(tmp_path / "data").ensure(), clock)
    yield opened
    opened.close()


def begin(services: Services, clock: FixedClock, weeks: int = 6, site: Site = Site.HEEL) -> UUID:
    start = clock.today - timedelta(weeks=weeks)
    return services.planner.start("P01", site, Side.LEFT, start).value.episode_id


def pages(
    services: Services, episode: UUID, size: PaperSize = PaperSize.A4, appendix: bool = False
) -> list[str]:
    found = services.reports.gather(episode, appendix)
    sheet = texts.report_sheet(found)
    document = services.reports.document(found, sheet, size, *report_chart(found, False))
    reader = PdfReader(io.BytesIO(services.press.pdf(document)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


# values


def test_that_weeks_count_from_the_start_and_gaps_stay_gaps() -> None:
    start = date(2026, 11, 2)
    points = ((start, 6.0), (start + timedelta(days=6), 4.0), (start + timedelta(days=15), 3.0))
    weeks = weekly_means(points, start, start + timedelta(days=16))
    assert [week.level for week in weeks] == [Level(5.0, 2), None, Level(3.0, 1)]
    assert weekly_means((), start, start - timedelta(days=1)) == ()


def test_that_positive_answers_stand_first_and_openers_leave_room_for_what_they_opened() -> None:
    replies = (
        ("U07", Reply.NO),
        ("G6", Reply.YES),
        ("S12", Reply.YES),
        ("I01", Reply.UNSURE),
        ("G1", Reply.NO),
    )
    found = safety_answers(replies, QUESTIONS)
    assert [answer.question.id for answer in found] == ["S12", "I01", "U07", "G1"]
    assert [answer.level for answer in found][:2] == [Urgency.WEEK, Urgency.MENTION]


def test_that_questions_are_lines_and_too_many_or_too_long_ones_are_refused() -> None:
    assert require_questions("\n one \n\n two\n") == ("one", "two")
    with pytest.raises(UserError, match="report_questions_too_many"):
        require_questions("\n".join("abcdef"))
    with pytest.raises(UserError, match="report_question_too_long"):
        require_questions("x" * (LONGEST_QUESTION + 1))


def test_that_an_exercise_says_how_much_of_it_was_done(services: Services, clock: FixedClock) -> None:
    episode = begin(services, clock, weeks=1)
    for days in (6, 5):
        day = clock.today - timedelta(days=days)
        slot = services.planner.week(episode, day).days[day.weekday()].slots[0].slot
        draft = SessionDraft(Done.ALL, slot.routine.key, day, at(day, 7))
        services.sessions.record(draft, episode)
    found = services.reports.gather(episode).exercises
    stretch = next(tried for tried in found if tried.slug == "plantar-fascia-stretch")
    assert (stretch.planned, stretch.done, stretch.weeks) == (21, 2.0, 1)
    assert exercises_tried(()) == ()


# the page


def test_that_a_report_tells_numbers_with_their_range_and_what_was_asked(
    services: Services, clock: FixedClock
) -> None:
    services.sample.fill(clock.today)
    episode = services.people.current()
    assert episode is not None
    services.checkups.record(episode.id, {"S09": Reply.UNSURE, "U07": Reply.NO})
    services.reports.keep_questions(episode.id, "Could it be a nerve?\nShould I stop running?")
    (page,) = pages(services, episode.id)
    for words in (
        "Home-care report: left heel pain", "Sample data, invented", "No worthwhile response to 9 weeks",
        "86 % of sessions done (83 of 96 in six weeks)", "95 % range −", "Probability that home care is not working",
        "over 99 %", "Plantar-fascia stretch", "Shockwave", "Burning, tingling or numb sole: not sure",
        "No chest pain, no short breath", "Could it be a nerve?", "Should I stop running?", "it names no illness",
        "Page 1 of 1",
    ):  # fmt: skip
        assert words in page, words
    assert page.index("not sure") < page.index("No chest pain")
    assert DISEASES.search(page) is None


def test_that_a_person_without_any_entry_gets_a_page_that_says_so(
    services: Services, clock: FixedClock
) -> None:
    episode = services.planner.start("P01", Site.HEEL, Side.LEFT).value.episode_id
    (page,) = pages(services, episode)
    for words in (
        "Too early to judge",
        "No score was logged yet",
        "Not answered yet",
        "Nothing was logged yet",
    ):
        assert words in page, words
    services.checkups.skip(episode)
    (page,) = pages(services, episode)
    assert "The safety questions were skipped on 17 November." in page


def test_that_a_warning_sign_stands_in_the_place_of_the_finding(
    services: Services, clock: FixedClock
) -> None:
    episode = begin(services, clock, weeks=8)
    for number in range(56):
        score = max(0, 7 - number // 8)
        services.checkins.log(
            Measure.FIRST_STEP, score, episode, at(clock.today - timedelta(days=55 - number), 7)
        )
    assert ALL_IS_WELL.search(pages(services, episode)[0])
    services.checkups.record(episode, {"S02": Reply.YES})
    told = pages(services, episode, appendix=True)
    assert "A warning sign waits for a look: pain when the heel is squeezed" in told[0]
    assert "Pain when the heel is squeezed: yes. Nobody has looked at it yet" in told[0]
    assert "Probability" not in told[0]
    assert [found.group() for page in told for found in ALL_IS_WELL.finditer(page)] == []


def test_that_changed_numbers_of_the_rules_are_told(services: Services, clock: FixedClock) -> None:
    services.sample.fill(clock.today)
    episode = services.people.current()
    assert episode is not None
    services.limits.change(episode.id, "adherence_enough", 0.5)
    (page,) = pages(services, episode.id)
    assert "Judged with numbers of your own." in page


def test_that_the_appendix_lists_every_reading_session_and_check_up(
    services: Services, clock: FixedClock
) -> None:
    episode = begin(services, clock, weeks=2)
    for days in range(14):
        services.checkins.log(
            Measure.FIRST_STEP, days % 10, episode, at(clock.today - timedelta(days=days), 7)
        )
    services.checkins.answer(Question.MEDICINE, "ibuprofen", episode)
    services.checkins.answer(Question.NIGHT, "several", episode)
    services.checkins.answer(Question.MEDICINE, "some", episode, at(clock.today - timedelta(days=1)))
    services.sessions.record(SessionDraft(Done.PART, before=3, during=4, after=2), episode)
    services.checkups.record(episode, {"U07": Reply.NO}, Form.SHORT)
    told = pages(services, episode, appendix=True)
    assert len(told) > 1
    text = " ".join(told[1:])
    for words in (
        "Appendix",
        "ibuprofen",
        "several times",
        "took medicine",
        "partly done",
        "Nothing in your answers asks for haste",
        "worked out",
    ):
        assert words in text, words
    assert len(re.findall(r"\d{1,2} November 2026", text)) >= 14


def test_that_a_course_of_more_than_a_year_says_both_years(services: Services, clock: FixedClock) -> None:
    sheet = texts.report_sheet(services.reports.gather(begin(services, clock, weeks=55), False))
    assert sheet.about.startswith("28 October 2025 to 17 November 2026")


def test_that_questions_are_kept_and_forgotten(services: Services, clock: FixedClock) -> None:
    episode = begin(services, clock)
    services.reports.keep_questions(episode, " Is it a nerve? \n")
    assert services.reports.questions(episode) == "Is it a nerve?"
    services.reports.keep_questions(episode, "  ")
    assert services.reports.questions(episode) == ""


# one page for anybody


def somebody(services: Services, clock: FixedClock, seed: int) -> UUID:
    """A made-up person: any length, any gaps, many or no treatments, answers, flags and questions."""
    dice = random.Random(seed)
    site = dice.choice(list(Site))
    weeks = dice.choice((0, 1, 3, 9, 30, 120))
    start = clock.today - timedelta(weeks=weeks)
    programme = dice.choice([p.slug for p in services.planner.programmes()])
    onset = dice.choice(("", "days", "over-a-year"))
    plan = services.planner.start(programme, site, dice.choice(list(Side)), start, onset).value
    episode = plan.episode_id
    measures = [Measure.FIRST_STEP, Measure.WORST, Measure.DURING]
    for number in range(dice.choice((0, 1, 5, 60))):
        day = clock.today - timedelta(days=dice.randrange(0, weeks * 7 + 1))
        services.checkins.log(dice.choice(measures), dice.randrange(0, 11), episode, at(day, 7, number % 60))
    kinds = list(TreatmentKind)
    for _ in range(dice.choice((0, 2, 25))):
        day = clock.today - timedelta(days=dice.randrange(0, weeks * 7 + 1))
        end = dice.choice((None, day))
        services.treatments.log(dice.choice(kinds), day, end, episode, dose=dice.choice(("", LONG[:200])))
    asked = dice.sample(QUESTIONS, dice.choice((0, 3, len(QUESTIONS))))
    if asked:
        answers = {q.id: dice.choice((Reply.YES, Reply.NO, Reply.UNSURE)) for q in asked}
        services.checkups.record(episode, answers)
    if dice.random() < 0.5:
        lines = [LONG.replace("\n", " ")[:LONGEST_QUESTION] for _ in range(dice.choice((1, 5)))]
        services.reports.keep_questions(episode, "\n".join(lines))
    for _ in range(dice.choice((0, 20))):
        day = clock.today - timedelta(days=dice.randrange(0, weeks * 7 + 1))
        services.runs.log(dice.uniform(1, 42), at=at(day, 6))
    return episode


@pytest.mark.parametrize("seed", range(50))
def test_that_anybody_gets_exactly_one_page(services: Services, clock: FixedClock, seed: int) -> None:
    size = tuple(PaperSize)[seed % len(PaperSize)]
    told = pages(services, somebody(services, clock, seed), size)
    assert len(told) == 1
    assert DISEASES.search(told[0]) is None


def test_that_the_page_is_drawn_and_tagged(services: Services, clock: FixedClock, tmp_path: Path) -> None:
    services.sample.fill(clock.today)
    episode = services.people.current()
    assert episode is not None
    found = services.reports.gather(episode.id, True)
    sheet = texts.report_sheet(found)
    document = services.reports.document(found, sheet, PaperSize.A4, *report_chart(found, False))
    file = services.press.save(document, tmp_path / "report")
    assert file.suffix == ".pdf"
    with pytest.raises(UserError, match="file_exists"):
        services.press.save(document, tmp_path / "report")
    assert faults(file) == []
    reader = PdfReader(file)
    assert reader.metadata is not None
    assert reader.metadata.title == "Home-care report: left heel pain"
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    pdf = pypdfium2.PdfDocument(file)
    picture = pdf[0].render(scale=0.5).to_pil().convert("L")
    assert picture.histogram()[:128] != [0] * 128
    pdf.close()
