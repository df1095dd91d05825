"""The daily answer about medicine: what was taken, and whether it hides pain."""

import pytest

from rehab.domain.checkin import Question, require_answer
from rehab.domain.errors import UserError
from rehab.domain.medicine import hides_pain, name_of, took


@pytest.mark.parametrize("answer", [None, "none"])
def test_that_none_and_not_recorded_are_days_without_medicine(answer: str | None) -> None:
    assert (took(answer), name_of(answer), hides_pain(answer)) == (False, "", False)


@pytest.mark.parametrize(
    "answer",
    ["ibuprofen", "Ibuprofen 400", "2 x naproxen", "Diclofenac-Gel", "ibuprofène", "ASPIRIN", "an NSAID"],
)
def test_that_an_anti_inflammatory_is_known_by_its_name(answer: str) -> None:
    assert took(answer)
    assert hides_pain(answer)


@pytest.mark.parametrize("answer", ["some", "paracetamol", "something from my neighbour", "xibuprofen"])
def test_that_what_is_not_known_is_not_guessed_at(answer: str) -> None:
    assert took(answer)
    assert not hides_pain(answer)


@pytest.mark.parametrize("minutes", ["", "-1", "601", "0000000700", "30.5", "٣"])
def test_that_minutes_of_stiffness_are_a_whole_number_up_to_ten_hours(minutes: str) -> None:
    assert require_answer(Question.STIFFNESS, "600") == "600"
    with pytest.raises(UserError, match="stiffness_out_of_range"):
        require_answer(Question.STIFFNESS, minutes)


def test_that_answers_are_stored_in_one_spelling() -> None:
    stored = [require_answer(Question.MEDICINE, text) for text in (" None ", "SOME", " Ibuprofen ")]
    assert stored == ["none", "some", "Ibuprofen"]


@pytest.mark.parametrize(
    ("text", "code"), [("", "medicine_missing"), (" ", "medicine_missing"), ("x" * 201, "name_too_long")]
)
def test_that_an_empty_or_endless_name_is_refused(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        require_answer(Question.MEDICINE, text)
    assert refused.value.code == code
