"""Answers of a day that are not pain scores: stiffness, night waking, medicine, a note."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rehab.domain import medicine
from rehab.domain.errors import UserError


class Question(StrEnum):
    """What is asked. The stored answer is text: minutes, yes/no/several, none/some/a name, or free words."""

    STIFFNESS = "stiffness"
    NIGHT = "night"
    MEDICINE = "medicine"
    NOTE = "note"


class Night(StrEnum):
    """Whether pain woke the person."""

    NO = "no"
    YES = "yes"
    SEVERAL = "several"


MAX_STIFFNESS_MIN = 600
MAX_NOTE_CHARS = 4000
MAX_MEDICINE_CHARS = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it was entered; `value` None means not recorded."""

    id: UUID
    episode_id: UUID
    question: Question
    value: str | None
    at: datetime
    day: date
    version: int = 1


def require_answer(question: Question, value: str) -> str:
    """The answer in its stored form.

    Raises:
        UserError: ``stiffness_out_of_range``, ``night_unknown``, ``medicine_missing``, ``name_too_long`` or
            ``note_too_long``.
    """
    if question is Question.MEDICINE:
        return _medicine(value.strip())
    match question:
        case Question.STIFFNESS:
            if not re.fullmatch(r"[0-9]{1,3}", value) or int(value) > MAX_STIFFNESS_MIN:
                raise UserError("stiffness_out_of_range", value=value)
        case Question.NIGHT:
            if value not in tuple(Night):
                raise UserError("night_unknown", value=value)
        case Question.NOTE:
            if len(value) > MAX_NOTE_CHARS:
                raise UserError("note_too_long", length=len(value), limit=MAX_NOTE_CHARS)
    return value


def _medicine(value: str) -> str:
    if not value:
        raise UserError("medicine_missing")
    if len(value) > MAX_MEDICINE_CHARS:
        raise UserError("name_too_long", length=len(value), limit=MAX_MEDICINE_CHARS)
    word = value.casefold()
    return word if word in (medicine.NONE, medicine.SOME) else value
