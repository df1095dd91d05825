"""The session form as values: what counts as done, what is stored, what the pain means."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from rehab.domain.pain import Measure
from rehab.domain.program import EveryNDays, PartOfDay
from rehab.domain.session import Done, Session, SetEntry, StopReason
from rehab.ui.session.cards import DoneCard
from rehab.ui.session.draft import pack, unpack
from rehab.ui.session.state import build_guidance, build_session_state, doses_of
from rehab.ui.session.values import (
    FormValues,
    Subject,
    build_draft,
    planned_sets,
    sets_of_session,
    values_of_session,
)
from rehab.ui.widgets import Label
from tests.builders import MONDAY, NOW, make_routine

ROUTINE = make_routine("evening", PartOfDay.EVENING, EveryNDays(1), "heel-raise", "calf-stretch")
FRESH = FormValues(planned_sets(ROUTINE))


def subject(**changes: object) -> Subject:
    """A form for the evening of the day."""
    made = Subject(
        episode_id=uuid4(),
        primary=Measure.FIRST_STEP,
        name="Evening",
        minutes=14,
        routine_key="evening",
        planned_day=MONDAY,
        doses=doses_of(ROUTINE, FRESH.sets),
        first_sets=FRESH.sets,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def session(**changes: object) -> Session:
    """A stored session."""
    made = Session(
        id=uuid4(),
        episode_id=uuid4(),
        done=Done.ALL,
        at=NOW,
        day=MONDAY,
        name="Evening",
        routine_key="evening",
        planned_day=MONDAY,
        before=None,
        during=None,
        after=None,
        effort=None,
        reason=None,
        note="",
        sets=(),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("done", "word"), [((3, 3), Done.ALL), ((3, 2), Done.PART), ((0, 1), Done.PART), ((0, 0), Done.NONE)]
)
def test_that_the_sets_tell_how_much_was_done(done: tuple[int, int], word: Done) -> None:
    values = FRESH
    for index, sets in enumerate(done):
        values = values.with_sets(index, sets)
    assert values.done is word
    assert build_draft(subject(), values).done is word


def test_that_a_form_without_exercises_counts_as_done() -> None:
    assert FormValues(()).done is Done.ALL


@pytest.mark.parametrize(("asked", "kept"), [(-1, 0), (2, 2), (9, 3)])
def test_that_sets_stay_between_none_and_all(asked: int, kept: int) -> None:
    assert FRESH.with_sets(0, asked).sets[0].sets_done == kept


def test_that_a_reason_goes_when_nothing_is_missing_any_more() -> None:
    values = replace(FRESH.with_sets(0, 1), reason=StopReason.TIRED)
    assert values.with_sets(0, 2).reason is StopReason.TIRED
    assert values.with_sets(0, 3).reason is None


def test_that_an_empty_form_stores_no_score() -> None:
    draft = build_draft(subject(), FRESH)
    assert (draft.before, draft.during, draft.after, draft.effort, draft.note) == (None, None, None, None, "")
    assert (draft.routine_key, draft.planned_day, draft.at) == ("evening", MONDAY, None)


@pytest.mark.parametrize(("word", "stored"), [(1, 2), (3, 6), (5, 10)])
def test_that_words_of_effort_stand_for_even_numbers(word: int, stored: int) -> None:
    assert build_draft(subject(), replace(FRESH, effort=word)).effort == stored


def test_that_a_finer_effort_is_not_rounded_by_looking_at_it() -> None:
    stored = session(effort=7, sets=FRESH.sets)
    values = values_of_session(stored, stored.sets)
    assert values.effort == 4
    assert build_draft(subject(session=stored), values).effort == 7
    assert build_draft(subject(session=stored), replace(values, effort=2)).effort == 4


def test_that_a_session_without_sets_gets_those_of_its_routine() -> None:
    assert [e.sets_done for e in sets_of_session(session(done=Done.ALL), ROUTINE)] == [3, 3]
    assert [e.sets_done for e in sets_of_session(session(done=Done.NONE), ROUTINE)] == [0, 0]
    assert sets_of_session(session(), None) == ()


@pytest.mark.parametrize(
    ("key", "value", "tone"),
    [
        ("after", 0, "good"),
        ("after", 2, "good"),
        ("after", 3, "amber"),
        ("after", 5, "amber"),
        ("after", 6, "red"),
        ("during", 10, "red"),
    ],
)
def test_that_zones_turn_at_two_and_five(key: str, value: int, tone: str) -> None:
    guidance = build_guidance(key, value, Measure.FIRST_STEP)
    assert guidance is not None
    assert (guidance.tone, guidance.asks) == (tone, tone == "red")
    assert guidance.text.startswith(f"{value} – ")


def test_that_there_is_no_guidance_without_an_answer_or_before_the_session() -> None:
    assert build_guidance("after", None, Measure.FIRST_STEP) is None
    assert build_guidance("before", 9, Measure.FIRST_STEP) is None


def test_that_only_heels_are_promised_a_question_about_first_steps() -> None:
    heel = build_guidance("after", 4, Measure.FIRST_STEP)
    knee = build_guidance("after", 4, Measure.WORST)
    assert heel is not None
    assert knee is not None
    assert "first steps" in heel.text
    assert "first steps" not in knee.text


def test_that_the_form_shows_rows_and_the_first_open_question() -> None:
    state = build_session_state(subject(), replace(FRESH.with_sets(1, 0), before=2), NOW)
    assert [(row.text, row.dose) for row in state.rows] == [("3 of 3 sets", "3 × 12"), ("not done", "3 × 12")]
    assert (state.first_empty, state.asks_reason, state.editing) == ("during", True, False)
    assert state.subtitle == "about 14 min · 2 exercises"


def test_that_a_kept_form_comes_back_as_it_was_left() -> None:
    values = replace(
        FRESH.with_sets(0, 1), before=2, effort=3, reason=StopReason.NO_TIME, note="Late.\nTired.", at=NOW
    )
    assert unpack(pack(values, MONDAY), FRESH, MONDAY) == values


@pytest.mark.parametrize(
    "damage",
    [
        {"day": "2026-11-15"},
        {"day": "yesterday"},
        {"before": 11},
        {"before": "3"},
        {"reason": "rain"},
        {"sets": [["other-exercise", 1]]},
        {"sets": None},
        {"at": "noon"},
    ],
)
def test_that_a_kept_form_that_does_not_fit_is_left_alone(damage: dict[str, object]) -> None:
    assert unpack({**pack(FRESH, MONDAY), **damage}, FRESH, MONDAY) is None
    assert unpack({}, FRESH, MONDAY) is None


def test_that_a_kept_form_of_tomorrow_is_not_of_today() -> None:
    assert unpack(pack(FRESH, MONDAY), FRESH, MONDAY + timedelta(days=1)) is None


def test_that_an_exercise_that_left_the_routine_has_no_dose() -> None:
    gone = SetEntry("old-move", "Old move", 2, 2)
    assert doses_of(ROUTINE, (gone, FRESH.sets[0])) == ("", "3 × 12")


def test_that_nothing_is_called_fine_while_a_warning_sign_waits() -> None:
    values = replace(FRESH, during=1, after=4)
    calm = build_session_state(subject(), values, NOW).strips
    flagged = build_session_state(subject(flagged=True), values, NOW).strips
    assert any("Carry on" in strip.guidance.text for strip in calm if strip.guidance)
    said = [strip.guidance.text for strip in flagged if strip.guidance]
    assert len(said) == 2
    assert all("noted" in text and "arry on" not in text for text in said)
    red = build_guidance("during", 8, Measure.FIRST_STEP, flagged=True)
    assert red is not None
    assert "too much" in red.text


def test_that_the_same_exercises_are_shown_with_their_dose_of_now(qtbot: Any) -> None:
    card = DoneCard()
    qtbot.addWidget(card)
    card.show_state(build_session_state(subject(doses=("3 × 12", "2 × 30 s")), FRESH, NOW))
    card.show_state(build_session_state(subject(doses=("4 × 8", "2 × 30 s")), FRESH, NOW))
    shown = [label.text() for label in card.findChildren(Label)]
    assert "4 × 8" in shown
    assert "3 × 12" not in shown
