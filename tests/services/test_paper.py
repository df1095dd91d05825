"""A plan on paper: everything that must stand there stands there, as text, tagged, whole and within its page."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from pypdf import PdfReader

from rehab.domain.checkup import Reply
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.patient import Side, Site
from rehab.domain.pause import PauseReason
from rehab.domain.plan_edit import Place, change_exercises
from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from rehab.services.paper import Layout, PaperSize, Wish
from rehab.ui import texts
from tests.builders import ZONE, FixedClock
from tests.faults.room import almost_full
from tests.pdf_check import faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pypdf.generic import Destination

    from rehab.domain.paper import PlanPaper
    from rehab.domain.patient import Episode
    from rehab.domain.sheet import Sheet

TODAY = date(2026, 11, 17)
A4 = Layout(PaperSize.A4)
MM = 72 / 25.4


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The sample person in the last phase of nine weeks; tests here change nothing of it."""
    paths = Paths(tmp_path_factory.mktemp("paper")).ensure()
    opened = open_services(paths, FixedClock(datetime(2026, 11, 17, 9, 0, tzinfo=ZONE)))
    opened.sample.fill(TODAY)
    yield opened
    opened.close()


@pytest.fixture
def fresh(paths: Paths) -> Iterator[Services]:
    """A runner in the first week of a programme, for tests that change something."""
    opened = open_services(paths, FixedClock(datetime(2026, 11, 17, 9, 0, tzinfo=ZONE)))
    opened.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
    yield opened
    opened.close()


def episode(services: Services) -> Episode:
    found = services.people.current()
    assert found is not None
    return found


def paper(services: Services, wish: Wish | None = None, country: str = "DE") -> PlanPaper:
    return services.papers.paper(episode(services), wish or Wish(), country)


def pdf(services: Services, found: PlanPaper, layout: Layout = A4, sheet: Sheet | None = None) -> bytes:
    document = services.papers.document(found, sheet or texts.plan_sheet(found), layout)
    return services.press.pdf(document)


def pages_of(raw: bytes) -> list[str]:
    """The text of each page, as a reader hands it out."""
    return [
        " ".join(page.get_textpage().get_text_bounded().replace("\ufffe", "-").split())
        for page in pypdfium2.PdfDocument(raw)
    ]


def words(raw: bytes) -> str:
    return " ".join(pages_of(raw))


def marks(raw: bytes) -> list[str]:
    """Titles of all bookmarks in their order."""

    def titles(outline: list[Destination | list[Destination]]) -> Iterator[str]:
        for entry in outline:
            if isinstance(entry, list):
                yield from titles(entry)  # type: ignore[arg-type]
            elif entry.title is not None:
                yield entry.title

    return list(titles(PdfReader(io.BytesIO(raw)).outline))  # type: ignore[arg-type]


# what stands there


def test_that_the_plan_has_exercises_doses_warnings_and_required_texts(services: Services) -> None:
    raw = pdf(services, paper(services))

    text = words(raw)
    for piece in (
        "Heel pain: core self-care",
        "Sample person",
        "Single heel raise",
        "3 × 10 each side",
        "Mon, Wed and Fri",
        "First-step pain, 0–10",
        "Call 112 now",
        "See a doctor today",
        "Cannot take four steps",
        texts.before_plan(),
        texts.first_start(),
        texts.who_it_is_for(),
        texts.general_caution(),
        "The warning list is on page 2.",
        "Page 1 of 2",
        "Page 2 of 2",
    ):
        assert piece in text.replace("\xa0", " ")


def test_that_bookmarks_lead_to_phase_session_and_exercise(services: Services) -> None:
    found = marks(pdf(services, paper(services)))

    assert found[:4] == [
        "Heel pain: core self-care",
        "Phase 3: Build strength",
        "Before your first steps",
        "Plantar-fascia stretch",
    ]
    assert found[-1] == "When not to wait"


def test_that_checkers_of_structure_and_tags_find_nothing(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(pdf(services, paper(services)))

    assert faults(file) == []


@pytest.mark.parametrize(("size", "expected"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))])
def test_that_pages_have_the_size_of_the_paper_and_wide_margins(
    services: Services, size: PaperSize, expected: tuple[int, int]
) -> None:
    raw = pdf(services, paper(services), Layout(size))

    for page in PdfReader(io.BytesIO(raw)).pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == expected
    for page in pypdfium2.PdfDocument(raw):
        left, top, right, bottom = ink_of(page.render(scale=1).to_numpy())
        assert min(left, right) >= 14 * MM
        assert min(top, bottom) >= 8 * MM


def ink_of(pixels: object) -> tuple[int, int, int, int]:
    """White margin at the left, top, right and bottom, in pixels."""
    import numpy as np

    dark = np.asarray(pixels).min(axis=2) < 250
    across, down = np.flatnonzero(dark.any(axis=0)), np.flatnonzero(dark.any(axis=1))
    height, width = dark.shape
    return int(across[0]), int(down[0]), int(width - 1 - across[-1]), int(height - 1 - down[-1])


def test_that_no_exercise_is_torn_across_pages(services: Services) -> None:
    found = paper(services, Wish(programme="P04"))
    raw = pdf(services, found, Layout(PaperSize.A4, steps=True))

    pages = pages_of(raw)
    sheet = texts.plan_sheet(found)
    rows = [row for phase in sheet.phases for s in phase.sessions for row in s.rows if not row.again]
    assert len(pages) > 2
    for row in rows:
        last = (row.caution or row.cue).replace("\xa0", " ")
        assert any(row.name in page and row.steps[0] in page and last in page for page in pages)


def test_that_drawings_stay_vectors(services: Services) -> None:
    reader = PdfReader(io.BytesIO(pdf(services, paper(services))))

    assert sum(len(page.images) for page in reader.pages) == 0


def test_that_boxes_stand_on_planned_days_only(services: Services) -> None:
    (phase,) = paper(services).phases

    ticks = {session.routine.name: session.ticks for session in phase.sessions}
    assert phase.first == date(2026, 11, 16)
    assert ticks["Before your first steps"] == (1,) * 14
    assert ticks["Evening strength"] == (1, 0, 1, 0, 1, 0, 0) * 2


def test_that_a_pause_and_the_days_before_the_start_have_no_boxes(fresh: Services) -> None:
    pause_from = TODAY + timedelta(days=3)
    fresh.pauses.pause(episode(fresh).id, PauseReason.TRAVEL, pause_from, pause_from + timedelta(days=1))

    (session, *_rest) = paper(fresh).phases[0].sessions

    # Monday lies before the start, Friday and Saturday are paused.
    assert session.ticks[:7] == (0, 1, 1, 1, 0, 0, 1)


def test_that_a_plan_that_rests_says_why_and_has_no_boxes(fresh: Services) -> None:
    started = episode(fresh)
    fresh.pauses.pause(started.id, PauseReason.ILLNESS, TODAY, None)
    found = paper(fresh)
    assert not any(any(session.ticks) for session in found.phases[0].sessions)
    assert texts.plan_sheet(found).notice.startswith("Paused since today (illness)")
    fresh.pauses.resume(started.id)

    question = fresh.checkups.guide().question("U01")
    fresh.checkups.record(started.id, {question.id: Reply.YES})
    flagged = texts.plan_sheet(paper(fresh))
    assert "needs a professional look" in flagged.notice
    assert flagged.notice in words(pdf(fresh, paper(fresh)))
    with pytest.raises(UserError, match="calendar_flagged"):
        fresh.agenda.appointments(started)


def test_that_an_exercise_that_comes_again_takes_one_line(services: Services) -> None:
    sheet = texts.plan_sheet(paper(services))

    again = [row.name for s in sheet.phases[0].sessions for row in s.rows if row.again]
    assert again == ["Short foot", "Towel curls", "Single-leg balance"]


# what can be chosen


def test_that_phases_can_be_chosen_and_unknown_ones_are_refused(services: Services) -> None:
    both = paper(services, Wish(phases=frozenset({0, 2})))

    assert [phase.number for phase in both.phases] == [1, 3]
    for wrong in (frozenset({7}), frozenset()):
        with pytest.raises(UserError, match="phase_unknown"):
            paper(services, Wish(phases=wrong))


def test_that_a_draft_is_printed_as_one_and_the_plan_stays(fresh: Services) -> None:
    editing = fresh.builder.editing(episode(fresh).id)
    assert editing.plan is not None
    place = Place(0, editing.plan.spans[0].phase.routines[0].key)
    dose = editing.plan.spans[0].phase.routines[0].prescriptions[0].dose
    fresh.builder.keep(
        change_exercises(editing.plan, place, {0}, lambda item: replace(item, dose=dose.with_changes(reps=9)))
    )

    draft, plan = texts.plan_sheet(paper(fresh, Wish(draft=True))), texts.plan_sheet(paper(fresh))

    assert draft.phases[0].sessions[0].rows[0].dose.startswith("1 × 9")
    assert "draft, not in use yet" in draft.overline
    assert plan.phases[0].sessions[0].rows[0].dose.startswith("1 × 10")


def test_that_a_programme_needs_no_person(services: Services) -> None:
    found = services.papers.paper(None, Wish(programme="runner-prevention"), "")
    sheet = texts.plan_sheet(found)

    assert [phase.number for phase in found.phases] == [1, 2, 3]
    assert (found.person, found.dated) == ("", False)
    assert sheet.phases[0].boxes == tuple(str(i) for i in range(1, 15))
    assert sheet.wait_parts[0][0] == "Call the emergency number now"


@pytest.mark.parametrize("slug", ["heel-pain-runners-return", "heel-pain-core-self-care"])
def test_that_every_phase_of_a_programme_has_boxes_also_behind_one_that_runs_on(
    services: Services, slug: str
) -> None:
    found = services.papers.paper(None, Wish(programme=slug), "")

    assert len(found.phases) > 1
    for phase in found.phases:
        assert all(sum(session.ticks) for session in phase.sessions), phase.phase.name


def test_that_nothing_can_be_printed_without_a_plan(paths: Paths) -> None:
    opened = open_services(paths, FixedClock())
    with pytest.raises(UserError, match="no_plan"):
        opened.papers.paper(None, Wish())
    opened.close()


# hostile and long names


@pytest.mark.parametrize(
    "name",
    [
        "Ωμέγα Боль עקב 足底",
        "<b>bold</b> #panic() $x$ *star* \\",
        "a" + "\u0301" * 300,
        "\u202egnol\u202c \u200bhidden",
        "Maximiliane-Alexandra von und zu Hohenstein-Oberwolkersdorf " * 400,
    ],
)
def test_that_any_name_gives_a_page(services: Services, name: str) -> None:
    found = replace(paper(services), name=name, person=name)

    raw = pdf(services, found)

    text = words(raw)
    assert "Page 1 of" in text
    assert "\u202e" not in text
    if name.startswith("<b>"):
        assert "<b>bold</b> #panic() $x$ *star* \\" in text


def test_that_twelve_exercises_and_one_give_whole_pages(services: Services) -> None:
    found = paper(services)
    (phase,), exercises = found.phases, services.library.exercises()
    item = phase.sessions[0].exercises[0]
    for count, pages in ((1, 1), (12, 3)):
        many = tuple(
            replace(
                item,
                exercise=e,
                prescription=replace(item.prescription, exercise=e.slug, name=e.name, dose=e.dose),
            )
            for e in exercises[:count]
        )
        changed = replace(phase, sessions=(replace(phase.sessions[0], exercises=many),))
        raw = pdf(services, replace(found, phases=(changed,)))
        told = pages_of(raw)
        assert len(told) <= pages
        assert all(e.name in " ".join(told) for e in exercises[:count])


# files


def test_that_a_full_disk_leaves_no_partial_file_and_the_old_one(services: Services, tmp_path: Path) -> None:
    found = paper(services)
    document = services.papers.document(found, texts.plan_sheet(found), A4)
    old = tmp_path / "plan.pdf"
    old.write_bytes(b"old")

    with almost_full(20_000), pytest.raises(EnvironmentProblem, match="disk_full"):
        services.press.save(document, old, replace_it=True)

    assert [file.name for file in tmp_path.iterdir()] == ["plan.pdf"]
    assert old.read_bytes() == b"old"


def test_that_nothing_is_overwritten_unasked(services: Services, tmp_path: Path) -> None:
    found = paper(services)
    sheet = texts.plan_sheet(found)
    document = services.papers.document(found, sheet, A4)
    file = services.press.save(document, tmp_path / "plan")

    assert file == tmp_path / "plan.pdf"
    with pytest.raises(UserError, match="file_exists"):
        services.press.save(document, file)
    services.papers.save_handout(found, sheet, tmp_path / "plan.html")
    with pytest.raises(UserError, match="file_exists"):
        services.papers.save_handout(found, sheet, tmp_path / "plan.html")
    with pytest.raises(EnvironmentProblem, match="file_unwritable"):
        services.press.save(document, tmp_path / "gone" / "plan.pdf")


def test_that_the_same_day_gives_the_same_bytes(services: Services) -> None:
    assert pdf(services, paper(services)) == pdf(services, paper(services))


# calendar


def test_that_a_calendar_file_holds_what_is_due_and_rests_with_the_plan(
    fresh: Services, tmp_path: Path
) -> None:
    found = episode(fresh)
    save = fresh.agenda.save
    file = save(found, "Rehab", texts.appointment, tmp_path / "plan", zone="Europe/Zurich")
    text = file.read_text(encoding="utf-8")

    assert file.suffix == ".ics"
    assert "TZID:Europe/Zurich" in text
    assert "SUMMARY:Before your first steps" in text
    assert "BEGIN:VALARM" not in text
    fresh.preferences.change(remind_sessions=True, remind_morning=True)
    rings = save(found, "Rehab", texts.appointment, tmp_path / "rings", zone="Europe/Zurich")
    assert "SUMMARY:First-step pain" in rings.read_text(encoding="utf-8")
    assert "BEGIN:VALARM" in rings.read_text(encoding="utf-8")

    fresh.pauses.pause(found.id, PauseReason.ILLNESS, TODAY, None)
    with pytest.raises(UserError, match="calendar_empty"):
        save(found, "Rehab", texts.appointment, tmp_path / "none")
    assert not (tmp_path / "none.ics").exists()
