"""The form of an own exercise as plain values: from a table of a file and back, and what is wrong with it."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rehab.domain.exercise import Kind, Level, Position, Region
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.content import ContentProblem
    from rehab.domain.exercise import Exercise

Values = dict[str, Any]
"""Texts of fields; lists of words for what is chosen among several."""

WORDS = ("kind", "position", "level")
CHOSEN = ("regions", "equipment", "conditions")
LINES = ("steps", "cues", "good_signs", "stop_if", "cautions")
TEXTS = ("name", "summary", "target", "setup")
NUMBERS = ("sets", "reps", "hold_s", "minutes", "per_day", "days_per_week")
_OF_FIELD = {"dose": "reps", "poses": "steps", "tissues": "", "evidence": "", "drawing": ""}
"""Where a mistake of a field that the form does not show is said; empty: above the form."""

_FILLED_FROM = {"summary": "name", "target": "regions", "setup": "steps", "cues": "steps"}
"""Fields that may stay empty, and the one that they are filled in from."""


@dataclass(frozen=True, slots=True)
class FormState:
    """The form.

    Attributes:
        slug: The own exercise that is changed; empty for a new one.
        errors: What is wrong, by field; the empty field is the form as a whole.
        shown: The exercise as it is stored, for its picture; None for a new one.
        photo: Whether it has an own picture, or one is chosen for it.
        can_draw: Whether there is a page to draw the movement on.
        draft: Whether half-filled entries were brought back.
    """

    title: str
    values: Values
    slug: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)
    shown: Exercise | None = None
    photo: bool = False
    can_draw: bool = False
    draft: bool = False


def empty_values() -> Values:
    """A new form."""
    return {
        **dict.fromkeys((*TEXTS, *LINES, *NUMBERS), ""),
        **{name: [] for name in CHOSEN},
        "kind": Kind.STRENGTH.value,
        "position": Position.STANDING.value,
        "level": Level.EASY.value,
        "sides": "both",
        "sets": "3",
        "reps": "10",
    }


def values_of(table: Mapping[str, Any]) -> Values:
    """The form of a table."""
    dose = table.get("dose", {})
    return {
        **empty_values(),
        **{name: str(table.get(name, "")) for name in (*TEXTS, *WORDS)},
        **{name: [str(word) for word in table.get(name, ())] for name in CHOSEN},
        **{name: "\n".join(str(line) for line in table.get(name, ())) for name in LINES},
        **{name: _number(dose.get(name)) for name in NUMBERS},
        "sides": str(dose.get("sides", "both")),
    }


def _number(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, int | float) else str(value)


def table_of(values: Values, base: Mapping[str, Any]) -> dict[str, Any]:
    """The table of a form; what the form does not show stays as `base` has it."""
    table = copy.deepcopy(dict(base))
    for name in TEXTS:
        _set(table, name, " ".join(str(values[name]).split()))
    table.setdefault("name", "")
    table |= {name: values[name] for name in WORDS}
    table["regions"] = list(values["regions"])
    for name in ("equipment", "conditions"):
        _set(table, name, list(values[name]))
    for name in LINES:
        _set(table, name, [line.strip() for line in str(values[name]).splitlines() if line.strip()])
    table.setdefault("steps", [])
    if "target" not in table and table["regions"]:
        table["target"] = ", ".join(texts.region(Region(word)) for word in table["regions"])
    dose = dict(table.get("dose", {}))
    for name in NUMBERS:
        _set(dose, name, _typed(str(values[name])))
    if "per_day" in dose or "days_per_week" in dose:
        dose.pop("every_n_days", None)
    dose["sides"] = values["sides"]
    table["dose"] = dose
    return table


def _set(table: dict[str, Any], name: str, value: Any) -> None:
    if value in ("", [], None):
        table.pop(name, None)
    else:
        table[name] = value


def _typed(text: str) -> int | float | str | None:
    """What was typed as a number; as text when it is none, so that the check can say so."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    if re.fullmatch(r"\d{1,6}", plain):
        return int(plain)
    return float(plain) if re.fullmatch(r"\d{1,6}\.\d{1,3}", plain) else plain


def errors_of(problems: Sequence[ContentProblem]) -> dict[str, str]:
    """What to say at which field; the first mistake of each."""
    errors: dict[str, str] = {}
    for problem in problems:
        parts = re.sub(r"\[\d+\]", "", problem.field).split(".")
        name = parts[-1] if parts[-1] in NUMBERS else _OF_FIELD.get(parts[0], parts[0])
        known = name in (*TEXTS, *WORDS, *CHOSEN, *LINES, *NUMBERS)
        said = texts.form_mistake(problem.code, dict(problem.values), problem.sentence)
        errors.setdefault(name if known else "", said)
    return {name: said for name, said in errors.items() if _FILLED_FROM.get(name) not in errors}
