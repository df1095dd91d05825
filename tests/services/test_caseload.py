"""Many patients in one data file: the list, the verdicts that are kept for it, and what is written about them."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from rehab.domain.care import MAX_NOTE_CHARS
from rehab.domain.caseload import WEEKS, Case, Filter, Group, Order, Triage, counts, listed, to_judge
from rehab.domain.checkin import Question
from rehab.domain.checkup import Reply
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.pause import PauseReason
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import TreatmentKind
from rehab.paths import Paths
from rehab.services.judging import WORTH_IT, Start
from rehab.services.judging import judged as judged_by
from rehab.storage.again import Again
from rehab.storage.connect import Key
from rehab.storage.kept_verdict import KeptVerdictStore
from rehab.storage.shared.access import Access
from rehab.storage.shared.address import read_address
from tests.builders import Desk, at, dump


def add(desk: Desk, name: str, scores: str = "", site: Site = Site.HEEL) -> tuple[UUID, UUID]:
    """A patient with a plan and one score a day up to today; returns the person and the complaint."""
    person = desk.clinic.add(name).value.id
    desk.people.choose(person)
    first = desk.clock.today - timedelta(days=max(0, len(scores) - 1))
    episode = desk.planner.start("P01", site, Side.LEFT, on=first).value.episode_id
    for index, score in enumerate(scores):
        if score.isdigit():
            day = first + timedelta(days=index)
            desk.checkins.log(Measure.FIRST_STEP, int(score), episode, at(day, 7))
    desk.people.choose(None)
    return person, episode


def judged(desk: Desk) -> int:
    """Work out what is missing; how many that were."""
    return sum(len(some) for some in desk.caseload.judge(desk.caseload.cases()))


def case_of(desk: Desk, name: str) -> Case:
    return next(case for case in desk.caseload.cases() if case.name == name)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.code


# the list


def test_that_each_patient_is_one_line_with_weeks_last_log_and_answer(desk: Desk) -> None:
    add(desk, "Ann", "7" * 20)
    add(desk, "Bob", "5")
    desk.clinic.add("Cid")
    assert judged(desk) == 2
    ann, bob, cid = sorted(desk.caseload.cases(), key=lambda case: case.name)
    assert (ann.name, ann.triage(desk.clock.today), ann.last_log) == (
        "Ann",
        Triage.ADHERENCE,
        desk.clock.today,
    )
    assert ann.points == (None, None, None, 7.0, 7.0, 7.0)
    assert len(ann.points) == WEEKS
    assert ann.last_score == 7
    assert ann.program == "Core self-care"
    assert bob.triage(desk.clock.today) is Triage.EARLY
    assert cid.triage(desk.clock.today) is Triage.NO_PLAN
    assert cid.points == ()


def test_that_the_answers_of_the_list_are_those_of_the_progress_page(desk: Desk) -> None:
    for name, scores in (("Ann", "7" * 50), ("Bob", "765432" + "1" * 30), ("Cid", "2" * 20 + "99999")):
        add(desk, name, scores)
    judged(desk)
    for case in desk.caseload.cases():
        assert case.episode_id is not None
        assert case.verdict is not None
        report = desk.progress.report(case.episode_id).verdict
        assert (case.verdict.state, case.verdict.p_failing) == (report.state, pytest.approx(report.p_failing))
        assert case.verdict.planned == report.adherence.planned
        assert case.verdict.undecided == report.undecided


def test_that_a_warning_sign_comes_first_and_a_review_is_due_on_its_day(desk: Desk) -> None:
    add(desk, "Ann", "9999999")
    person, episode = add(desk, "Bob", "1")
    desk.checkups.record(episode, {"S02": Reply.YES})
    desk.clinic.review(person, desk.clock.today)
    judged(desk)
    shown = listed(desk.caseload.cases(), Filter(), desk.clock.today)
    assert [case.name for case in shown] == ["Bob", "Ann"]
    assert shown[0].triage(desk.clock.today) is Triage.FLAG
    due = listed(shown, Filter(due=True), desk.clock.today)
    assert [case.name for case in due] == ["Bob"]


def test_that_the_list_is_read_in_the_same_few_statements_for_any_number(desk: Desk) -> None:
    from sqlalchemy import event

    said: list[str] = []
    for number in range(3):
        add(desk, f"P{number}", "5")
    event.listen(desk.database._engine, "before_cursor_execute", lambda *a: said.append(a[2]))
    desk.caseload.cases()
    few = len(said)
    for number in range(3, 9):
        add(desk, f"P{number}", "5")
    said.clear()
    desk.caseload.cases()
    # The first look also asks who is looking; more patients never cost more statements.
    assert len(said) <= few <= 7


# verdicts that are kept


def test_that_a_kept_answer_is_not_worked_out_again(desk: Desk) -> None:
    add(desk, "Ann", "777")
    add(desk, "Bob", "555")
    assert judged(desk) == 2
    assert judged(desk) == 0
    desk.clock.move(days=1)
    assert judged(desk) == 2


def changes_of_history() -> list[tuple[str, Callable[[Desk, UUID], object]]]:
    def session(desk: Desk, episode: UUID) -> object:
        return desk.sessions.record(SessionDraft(Done.ALL, "morning", during=3), episode)

    def plan(desk: Desk, episode: UUID) -> object:
        found = desk.planner.plan(episode)
        assert found is not None
        desk.builder.keep(found)
        return desk.builder.use(episode)

    def pause(desk: Desk, episode: UUID) -> object:
        day = desk.clock.today
        return desk.pauses.pause(episode, PauseReason.TRAVEL, day, day)

    return [
        ("score", lambda desk, episode: desk.checkins.log(Measure.FIRST_STEP, 3, episode)),
        ("medicine", lambda desk, episode: desk.checkins.answer(Question.MEDICINE, "ibuprofen", episode)),
        ("session", session),
        ("run", lambda desk, _episode: desk.runs.log(5.0, 30)),
        ("treatment", lambda d, e: d.treatments.log(TreatmentKind.TAPE, d.clock.today, None, e)),
        ("pause", pause),
        ("plan", plan),
        ("limit", lambda desk, episode: desk.limits.change(episode, "mic_low", 1.5)),
        ("flag", lambda desk, episode: desk.checkups.record(episode, {"S02": Reply.YES})),
    ]


@pytest.mark.parametrize(("_name", "change"), changes_of_history())
def test_that_a_change_takes_back_the_answer_of_this_patient_alone_and_so_does_its_undo(
    desk: Desk, _name: str, change: Callable[[Desk, UUID], object]
) -> None:
    person, episode = add(desk, "Ann", "777")
    add(desk, "Bob", "555")
    judged(desk)
    desk.people.choose(person)
    made = change(desk, episode)
    assert (case_of(desk, "Ann").verdict, case_of(desk, "Bob").verdict is None) == (None, False)
    assert judged(desk) == 1
    desk.undoer.revert(made.undo)  # type: ignore[attr-defined]
    assert case_of(desk, "Ann").verdict is None
    assert case_of(desk, "Bob").verdict is not None
    judged(desk)
    assert case_of(desk, "Ann").verdict is not None


def test_that_notes_reviews_and_names_leave_the_answer_alone(desk: Desk) -> None:
    person, _ = add(desk, "Ann", "777")
    judged(desk)
    desk.clinic.note(person, "Seen")
    desk.clinic.review(person, desk.clock.today)
    desk.clinic.rename(person, "Anne")
    assert judged(desk) == 0


def test_that_an_answer_from_before_a_change_is_not_kept_after_it(desk: Desk) -> None:
    _, ann = add(desk, "Ann", "777")
    add(desk, "Bob", "555")
    judged(desk)
    answers = {c.name: c.verdict for c in desk.caseload.cases() if c.verdict is not None}
    bob = answers["Bob"].episode_id
    with desk.database.write() as work:
        marks = KeptVerdictStore(work).claim([ann, bob])
    desk.checkins.log(Measure.FIRST_STEP, 1, ann)
    with desk.database.write() as work:
        KeptVerdictStore(work).keep((one, marks[one.episode_id]) for one in answers.values())
    assert case_of(desk, "Ann").verdict is None
    assert case_of(desk, "Bob").verdict is not None


def test_that_kept_answers_are_no_change_of_the_data(desk: Desk) -> None:
    add(desk, "Ann", "777")
    before, units = dump(desk.database), desk.database.units
    judged(desk)
    assert dump(desk.database) == before
    assert desk.database.written_since(units) == frozenset()


# order and filters, over values


def case(name: str, days_ago: int = 0, **more: object) -> Case:
    from datetime import date

    return Case(UUID(int=hash(name) % 2**64), name, last_log=date(2026, 11, 16) - timedelta(days_ago), **more)  # type: ignore[arg-type]


def test_that_filters_and_orders_do_what_they_say(desk: Desk) -> None:
    today = desk.clock.today
    some = (
        case("Cid", 9, episode_id=UUID(int=1), start=today),
        case("Ann", 0, review_on=today),
        case("Bob", 3, archived_on=today),
    )

    def names(wanted: Filter) -> str:
        return " ".join(c.name for c in listed(some, wanted, today))

    assert names(Filter()) == "Cid Ann"
    assert names(Filter(quiet=True)) == "Cid"
    assert names(Filter(due=True)) == "Ann"
    assert names(Filter(archived=True)) == "Bob"
    assert names(Filter(words="an")) == "Ann"
    assert names(Filter(order=Order.NAME)) == "Ann Cid"
    assert names(Filter(order=Order.LAST_LOG)) == "Ann Cid"
    assert counts(some, today)[Group.ALL] == 2


def test_that_the_most_urgent_is_worked_out_first(desk: Desk) -> None:
    today = desk.clock.today
    rising = case("Up", episode_id=UUID(int=1), start=today, points=(2.0, 6.0))
    falling = case("Down", episode_id=UUID(int=2), start=today, points=(6.0, 2.0))
    away = case("Gone", episode_id=UUID(int=3), start=today, archived_on=today)
    assert to_judge((falling, away, rising), today) == (UUID(int=1), UUID(int=2))


# what is written about a patient


def test_that_notes_are_dated_changed_deleted_and_come_back(desk: Desk) -> None:
    person, _ = add(desk, "Ann")
    first = desk.clinic.note(person, "  Calf raise 24 left ").value
    assert first.text == "Calf raise 24 left"
    desk.clock.move(days=1)
    desk.clinic.note(person, "Sore", shared=True)
    assert [note.text for note in desk.clinic.notes(person)] == ["Sore", "Calf raise 24 left"]
    desk.clinic.change_note(first, "Calf raise 26 left", False)
    gone = desk.clinic.delete_note(desk.clinic.notes(person)[0])
    assert [note.text for note in desk.clinic.notes(person)] == ["Calf raise 26 left"]
    desk.undoer.revert(gone.undo)
    assert len(desk.clinic.notes(person)) == 2
    assert code_of(lambda: desk.clinic.note(person, "  ")) == "care_note_empty"
    assert code_of(lambda: desk.clinic.note(person, "x" * (MAX_NOTE_CHARS + 1))) == "care_note_long"


def test_that_an_archived_patient_leaves_the_list_and_keeps_everything(desk: Desk) -> None:
    person, _ = add(desk, "Ann", "777")
    desk.clinic.review(person, desk.clock.today)
    kept = desk.clinic.archive(person)
    today = desk.clock.today
    assert not listed(desk.caseload.cases(), Filter(), today)
    assert listed(desk.caseload.cases(), Filter(archived=True), today)[0].review_on == today
    desk.undoer.revert(kept.undo)
    assert listed(desk.caseload.cases(), Filter(), today)
    desk.clinic.archive(person)
    desk.clinic.bring_back(person)
    assert listed(desk.caseload.cases(), Filter(), today)


def test_that_everything_follows_who_was_chosen(desk: Desk) -> None:
    me = desk.start_plan()
    ann, episode = add(desk, "Ann", "777")
    assert desk.people.current().id == me  # type: ignore[union-attr]
    desk.people.choose(ann)
    assert desk.people.current().id == episode  # type: ignore[union-attr]
    run = desk.runs.log(5.0, 30).value
    desk.people.choose(None)
    history = desk.progress.history(me)
    assert run is not None
    assert history.run_km is None
    assert desk.progress.history(episode).run_km is not None


def test_that_people_are_found_by_name_and_id(desk: Desk) -> None:
    person = desk.clinic.add("Ann  Bee").value
    assert person.name == "Ann Bee"
    assert desk.people.find("ann bee").id == desk.people.find(str(person.id)).id == person.id
    desk.clinic.add("ANN BEE")
    assert code_of(lambda: desk.people.find("Ann Bee")) == "patient_several"
    assert code_of(lambda: desk.people.find("Cid")) == "patient_unknown"
    assert code_of(lambda: desk.clinic.add("  ")) == "person_name_missing"


def test_that_answers_of_further_processes_are_the_same_and_in_order(desk: Desk) -> None:
    wanted = [add(desk, name, scores)[1] for name, scores in (("Ann", "777"), ("Bob", "555"))]
    shelf, start = desk.caseload._verdicts, Start(desk.database.again, desk.clock())
    here = shelf.answers(wanted)
    assert [answer.episode_id for answer in here] == wanted
    there = [answer for some in judged_by(shelf, start, wanted * WORTH_IT, 2 * WORTH_IT) for answer in some]
    assert there == list(here) * WORTH_IT


def test_that_no_text_of_the_way_into_open_data_shows_a_secret() -> None:
    address = read_address("postgresql+psycopg://mara@localhost/clinic")
    again = Again(Paths(Path("x")), Key(b"n" * 16, b"s" * 32), Access(address, "hush"))
    assert "hush" not in repr(again)
    assert "ssss" not in repr(again)
