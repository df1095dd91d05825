"""Doses as people type them: ``3x12``, ``3 × 45 s``, ``6kg``, ``h30``, ``@3-2-3``, ``r60``, ``2/d``, ``12RM``."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from rehab.domain.dose import Dose, LoadType
from rehab.domain.errors import UserError


class Cell(StrEnum):
    """The field a number without a unit was typed into."""

    AMOUNT = "amount"
    HOLD = "hold"
    LOAD = "load"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: a dose, and how often when that was said too."""

    dose: Dose
    per_day: int | None = None
    days_per_week: int | None = None


_NUMBER = r"(\d{1,4}(?:[.,]\d{1,3})?)"
_WHOLE = r"(\d{1,4})"
_CARRIED = {"bp": LoadType.BACKPACK, "rucksack": LoadType.BACKPACK, "backpack": LoadType.BACKPACK}
_CARRIED |= {"db": LoadType.DUMBBELL, "dumbbell": LoadType.DUMBBELL}

Change = Callable[[Dose, "re.Match[str]"], dict[str, Any]]


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def _hold(dose: Dose, seconds: int) -> dict[str, Any]:
    """A hold belongs into the tempo when the dose has one, else to the set; it replaces time in one piece."""
    if dose.reps is not None and not dose.hold_s and (dose.tempo_up_s or dose.tempo_down_s):
        return {"tempo_hold_s": seconds}
    return {"hold_s": seconds, "minutes": 0}


def _kilos(dose: Dose, match: "re.Match[str]") -> dict[str, Any]:
    carried = _CARRIED.get((match[1] or "").lower())
    keep = dose.load_type in (LoadType.KG, LoadType.BACKPACK, LoadType.DUMBBELL)
    kind = carried or (dose.load_type if keep else LoadType.KG)
    return {"load": _decimal(match[2]), "load_type": kind}


def _carrier(_dose: Dose, match: "re.Match[str]") -> dict[str, Any]:
    return {"load": 0, "load_type": _CARRIED[match[1].lower()]}


_FORMS: tuple[tuple["re.Pattern[str]", Change], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), change)
    for pattern, change in (
        (
            rf"{_WHOLE} ?[x×*] ?{_WHOLE} ?(?:s|sec)",
            lambda _d, m: {"sets": int(m[1]), "reps": None, "hold_s": int(m[2]), "minutes": 0},
        ),
        (
            rf"{_WHOLE} ?[x×*] ?{_WHOLE} ?rm",
            lambda _d, m: {
                "sets": int(m[1]),
                "reps": int(m[2]),
                "load": float(m[2]),
                "load_type": LoadType.REP_MAX,
            },
        ),
        (rf"{_WHOLE} ?[x×*] ?{_WHOLE}", lambda _d, m: {"sets": int(m[1]), "reps": int(m[2]), "minutes": 0}),
        (rf"{_WHOLE} ?(?:s|sec)", lambda d, m: _hold(d, int(m[1]))),
        (rf"h ?{_WHOLE}", lambda _d, m: {"hold_s": int(m[1]), "minutes": 0}),
        (rf"{_NUMBER} ?min", lambda _d, m: {"minutes": _decimal(m[1]), "reps": None, "hold_s": 0}),
        (
            rf"@ ?{_NUMBER}-{_NUMBER}-{_NUMBER}",
            lambda _d, m: {
                "tempo_up_s": _decimal(m[1]),
                "tempo_hold_s": _decimal(m[2]),
                "tempo_down_s": _decimal(m[3]),
            },
        ),
        (rf"r ?{_WHOLE}", lambda _d, m: {"rest_s": int(m[1])}),
        (rf"{_WHOLE} ?rm", lambda _d, m: {"load": float(m[1]), "load_type": LoadType.REP_MAX}),
        (rf"(?:(bp|rucksack|backpack|db|dumbbell) ?)?{_NUMBER} ?kg", _kilos),
        (r"(bp|rucksack|backpack|db|dumbbell)", _carrier),
        (r"bw|body ?weight", lambda _d, _m: {"load": 0, "load_type": LoadType.BODY_WEIGHT}),
        (r"band", lambda _d, _m: {"load": 0, "load_type": LoadType.BAND}),
    )
)
_BARE: dict[Cell, Change] = {
    Cell.AMOUNT: lambda _d, m: {"sets": int(m[1])},
    Cell.HOLD: lambda d, m: _hold(d, int(m[1])),
    Cell.LOAD: lambda d, m: _kilos(d, re.match(f"()({_WHOLE})", m[1]) or m),
}
_OFTEN = re.compile(rf"{_WHOLE} ?/ ?d(?:ay)?|{_WHOLE} ?dpw", re.IGNORECASE)
_PIECE = re.compile(
    r"\d+ ?[x×*] ?\d+ ?(?:rm|sec|s)?(?!\w|[.,]\d)"
    r"|@ ?[\d.,]+-[\d.,]+-[\d.,]+"
    r"|\d+ ?/ ?d(?:ay)?(?!\w)|\d+ ?dpw"
    r"|(?:(?:bp|rucksack|backpack|db|dumbbell) ?)?[\d.,]+ ?kg"
    r"|[\d.,]+ ?min|\d+ ?(?:sec|s|rm)(?!\w)|[hr] ?\d+"
    r"|body ?weight|bw|band|bp|rucksack|backpack|db|dumbbell|\d+",
    re.IGNORECASE,
)
MAX_TYPED = 80


def parse_dose(dose: Dose, text: str, cell: Cell = Cell.ANY) -> Typed:
    """Take what a person typed into a dose; several forms may stand side by side.

    Args:
        dose: The dose it changes; what is not said stays.
        text: Such as ``3x12 @3-2-3 r60 6kg``.
        cell: The field it was typed into, which gives a bare number its meaning.

    Raises:
        UserError: ``dose_not_understood`` with the text, or ``dose_out_of_range``.

    Source: dose grammar of the evidence file, H.1.
    """
    typed = Typed(dose)
    rest = text.strip()
    if not rest or len(rest) > MAX_TYPED:
        raise UserError("dose_not_understood", text=text)
    if cell is Cell.LOAD and rest in ("-", "–"):
        return replace(typed, dose=replace(dose, load=0, load_type=LoadType.BODY_WEIGHT))
    while rest:
        piece = _PIECE.match(rest)
        if piece is None:
            raise UserError("dose_not_understood", text=text)
        typed = _take(typed, piece[0].strip(), text, cell)
        rest = rest[piece.end() :].lstrip(" ,;·")
    return typed


def _take(typed: Typed, piece: str, text: str, cell: Cell) -> Typed:
    often = _OFTEN.fullmatch(piece)
    if often is not None:
        return _often(typed, often, text)
    for pattern, change in _FORMS:
        match = pattern.fullmatch(piece)
        if match is not None:
            return replace(typed, dose=replace(typed.dose, **change(typed.dose, match)))
    bare = re.fullmatch(_WHOLE, piece)
    if bare is not None and cell in _BARE:
        return replace(typed, dose=replace(typed.dose, **_BARE[cell](typed.dose, bare)))
    raise UserError("dose_not_understood", text=text)


def _often(typed: Typed, match: "re.Match[str]", text: str) -> Typed:
    if match[1] is not None:
        if not 1 <= int(match[1]) <= 6:
            raise UserError("per_day_out_of_range", value=int(match[1]), text=text)
        return replace(typed, per_day=int(match[1]))
    if not 1 <= int(match[2]) <= 7:
        raise UserError("per_week_invalid", n=int(match[2]))
    return replace(typed, days_per_week=int(match[2]))
