"""The check-up: the way through the questions, what answers ask for, and what in the log asks for it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.checkin import Night
from rehab.domain.checkup import (
    AGE,
    CheckQuestion,
    Form,
    Reply,
    Signs,
    Trigger,
    Urgency,
    evaluate,
    path,
    prune,
    triggers,
)
from rehab.domain.patient import Site
from tests.builders import SHIPPED

QUESTIONS = SHIPPED.guide().questions
BY_ID = {question.id: question for question in QUESTIONS}
FLAGS = tuple(question for question in QUESTIONS if question.urgency is not Urgency.NONE)
TODAY = date(2026, 11, 17)

every_flag = pytest.mark.parametrize("question", FLAGS, ids=lambda question: question.id)
answers = st.dictionaries(st.sampled_from(sorted(BY_ID)), st.sampled_from(Reply))


def lead_to(name: str, site: Site) -> dict[str, Reply]:
    """Answers of a person who says yes to one question alone, and to what opens it."""
    replies = {name: Reply.YES}
    for question in QUESTIONS:
        if name in question.opens and question.belongs_to(site):
            replies |= lead_to(question.id, site)
    return replies


def test_that_all_questions_of_the_two_lists_are_there() -> None:
    wanted = {f"U{n:02}" for n in range(1, 20)} | {f"S{n:02}" for n in range(1, 23)}
    assert wanted <= set(BY_ID)


@every_flag
def test_that_a_yes_alone_leads_to_its_action(question: CheckQuestion) -> None:
    result = evaluate(QUESTIONS, {question.id: Reply.YES})
    assert result.level is question.urgency
    assert [found.question.action for found in result.findings] == [question.action]
    assert len(question.action) > 10


@every_flag
def test_that_every_question_is_asked_where_it_belongs(question: CheckQuestion) -> None:
    for site in question.sites or tuple(Site):
        replies = lead_to(question.id, site)
        del replies[question.id]
        calm = {
            name: Reply.UNSURE if BY_ID[name].urgency is Urgency.NONE else r for name, r in replies.items()
        }
        assert question in path(QUESTIONS, site, calm), site


@given(answers, st.sampled_from(sorted(BY_ID)))
def test_that_a_further_yes_never_makes_it_less_urgent(replies: dict[str, Reply], name: str) -> None:
    before = evaluate(QUESTIONS, replies).level
    after = evaluate(QUESTIONS, {**replies, name: Reply.YES}).level
    assert after.rank >= before.rank


@given(answers, st.sampled_from(sorted(BY_ID)))
def test_that_what_is_stored_is_never_less_urgent_after_a_yes_takes_its_place(
    replies: dict[str, Reply], name: str
) -> None:
    def level(given: dict[str, Reply]) -> int:
        return evaluate(QUESTIONS, prune(QUESTIONS, given)).level.rank

    assert level({**replies, name: Reply.YES}) >= level(replies)


def test_that_not_sure_counts_as_yes_for_urgent_questions_and_as_a_mention_for_others() -> None:
    for question in FLAGS:
        level = evaluate(QUESTIONS, {question.id: Reply.UNSURE}).level
        assert level is (question.urgency if question.urgency.urgent else Urgency.MENTION), question.id


def test_that_an_urgent_answer_ends_the_questions() -> None:
    way = path(QUESTIONS, Site.HEEL, {"U07": Reply.YES})
    assert [question.id for question in way] == ["U07"]
    way = path(QUESTIONS, Site.HEEL, {"U07": Reply.NO, "G1": Reply.NO, "U08": Reply.UNSURE})
    assert way[-1].id == "U08"


def test_that_a_yes_opens_its_follow_ups_and_a_no_does_not() -> None:
    closed = [q.id for q in path(QUESTIONS, Site.HEEL, {"U07": Reply.NO, "G1": Reply.NO})]
    opened = [q.id for q in path(QUESTIONS, Site.HEEL, {"U07": Reply.NO, "G1": Reply.UNSURE})]
    assert "U01" not in closed
    assert opened[1:6] == ["G1", "U03", "U01", "U02", "U04"]
    assert "U05" not in opened


def test_that_the_way_follows_the_place() -> None:
    back = {q.id for q in path(QUESTIONS, Site.BACK, {})}
    heel = {q.id for q in path(QUESTIONS, Site.HEEL, {})}
    opened = {q.id for q in path(QUESTIONS, Site.BACK, {"G9": Reply.UNSURE})}
    assert "G9" in back
    assert {"U11", "U12", "U13", "S17"} <= opened
    assert not {"G9", "U11", "U12"} & heel
    assert "G3" in heel


@pytest.mark.parametrize("site", Site)
def test_that_the_questions_before_a_plan_take_ten_keys_at_most_when_all_is_well(site: Site) -> None:
    asked = path(QUESTIONS, site, {}, Form.START, {AGE})
    calm = {question.id: Reply.NO for question in asked}
    assert path(QUESTIONS, site, calm, Form.START, {AGE}) == asked
    assert len(asked) <= 10


@pytest.mark.parametrize("site", Site)
def test_that_the_questions_before_a_plan_lead_to_all_that_can_ask_for_a_look(site: Site) -> None:
    unsure = {q.id: Reply.UNSURE for q in QUESTIONS if not q.urgency.urgent}
    calm = {q.id: Reply.NO for q in QUESTIONS if q.urgency.urgent}
    asked = {q.id for q in path(QUESTIONS, site, unsure | calm, Form.START)}
    wanted = {q.id for q in FLAGS if q.belongs_to(site) and q.urgency.rank >= Urgency.WEEK.rank}
    assert wanted <= asked


def test_that_the_weekly_form_is_short() -> None:
    short = path(QUESTIONS, Site.HEEL, {}, Form.SHORT)
    assert 4 <= len(short) <= 8
    assert short[0].id == "U07"


def test_that_answers_behind_a_closed_question_are_dropped() -> None:
    replies = {"G1": Reply.NO, "U02": Reply.NO, "U08": Reply.NO}
    assert prune(QUESTIONS, replies) == {"G1": Reply.NO, "U08": Reply.NO}


def test_that_a_yes_that_was_given_alone_is_kept() -> None:
    for question in FLAGS:
        assert prune(QUESTIONS, {question.id: Reply.YES}) == {question.id: Reply.YES}


def test_that_the_result_names_what_raised_no_concern() -> None:
    result = evaluate(QUESTIONS, {"S09": Reply.YES, "U08": Reply.NO, "S19": Reply.UNSURE})
    assert [found.question.id for found in result.findings] == ["S09", "S19"]
    assert [question.id for question in result.fine] == ["U08"]


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        (Signs(pain_during=((TODAY, 7),)), Trigger.PAIN),
        (Signs(pain_during=((TODAY, 6),)), None),
        (Signs(night=((TODAY, Night.SEVERAL),)), Trigger.NIGHT),
        (Signs(night=((TODAY, Night.YES),)), None),
        (Signs(stiffness=((TODAY, 31),)), Trigger.STIFFNESS),
        (Signs(stiffness=((TODAY, 30),)), None),
        (Signs(bone_spots=(TODAY,)), Trigger.BONE),
        (Signs(pain_during=((TODAY - timedelta(days=7), 9),)), None),
    ],
)
def test_that_the_log_asks_for_a_check_up(signs: Signs, expected: Trigger | None) -> None:
    found = [trigger for trigger in triggers(signs, TODAY) if trigger is not Trigger.DUE]
    assert found == ([] if expected is None else [expected])


def test_that_a_check_up_covers_what_was_logged_up_to_its_day() -> None:
    logged = ((TODAY, 9),)
    assert triggers(Signs(pain_during=logged, last_checkup=TODAY), TODAY) == ()
    assert triggers(Signs(pain_during=logged, last_checkup=TODAY - timedelta(days=1)), TODAY) == (
        Trigger.PAIN,
    )


def test_that_the_short_form_is_due_every_week() -> None:
    assert triggers(Signs(), TODAY) == (Trigger.DUE,)
    assert triggers(Signs(last_checkup=TODAY - timedelta(days=6)), TODAY) == ()
    assert triggers(Signs(last_checkup=TODAY - timedelta(days=7)), TODAY) == (Trigger.DUE,)
