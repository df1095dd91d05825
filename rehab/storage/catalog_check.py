"""Every mistake of a file that does not have the shape of the schema, with its place and a sentence.

The quick way is `msgspec.convert`, which stops at the first mistake and speaks to programmers. Only when it
refuses a file, the same schema is walked here.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import inspect

from rehab.domain.content import ContentProblem
from rehab.storage.catalog_schema import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rehab.storage.catalog_file import Document, Path

MAX_FINDINGS = 25
"""So many mistakes of one file are told; whoever mends them sees the rest."""

SENTENCES = {
    "folder_missing": "The folder of exercises is not there.",
    "folder_unknown": "The folder ‘{found}’ is not the name of a region; allowed are: {allowed}.",
    "wrong_ending": "The file name must end in .toml, all small letters.",
    "bad_name": "The file name ‘{found}’ must be small letters, digits and hyphens, such as short-foot.toml.",
    "unreadable": "The file cannot be read: {reason}.",
    "too_large": "The file is larger than {limit} bytes.",
    "empty": "The file is empty.",
    "byte_order_mark": "The file begins with a byte order mark; save it as plain UTF-8.",
    "not_utf8": "The file is not UTF-8 text.",
    "too_deep": "Brackets are nested more than {limit} deep.",
    "too_many_dots": "A line has more than {limit} dots outside texts.",
    "syntax": "This is not valid TOML: {message}.",
    "missing": "‘{field}’ is missing; it must be {expected}.",
    "unknown_key": "‘{field}’ is not a field that is known here{hint}.",
    "wrong_type": "‘{field}’ must be {expected}, not {found}.",
    "unknown_word": "‘{field}’ cannot be ‘{found}’; allowed are: {allowed}.",
    "out_of_range": "‘{field}’ must be from {low} to {high}, not {found}.",
    "text_length": "‘{field}’ must have {low} to {high} characters, not {found}.",
    "list_length": "‘{field}’ must have {low} to {high} entries, not {found}.",
    "wrong_form": "‘{field}’ must be {expected}, not ‘{found}’.",
    "not_understood": "The file does not have the expected shape: {message}.",
    "dose_empty": "The dose must give reps, hold_s or minutes.",
    "one_of": "Exactly one of {allowed} must be given.",
    "region_folder": "The first region is ‘{found}’, but the file lies in the folder ‘{folder}’.",
    "duplicate_slug": "There is another exercise or programme with this file name: {other}.",
    "duplicate_code": "The code ‘{found}’ is already used by {other}.",
    "duplicate_key": "The key ‘{found}’ is used twice in this phase.",
    "duplicate_entry": "‘{found}’ stands twice in ‘{field}’.",
    "exercise_unknown": "There is no exercise ‘{found}’{hint}.",
    "exercise_broken": "The exercise ‘{found}’ cannot be used because its own file has a mistake.",
    "link_to_itself": "An exercise cannot be easier or harder than itself.",
    "link_one_way": "‘{found}’ does not name this exercise under ‘{back}’.",
    "link_level": "‘{found}’ is named as harder but its level is {level}, below the one of this exercise.",
    "link_circle": "From ‘{found}’ the harder exercises lead back to this one.",
    "ladder_missing": "An exercise of the kind ‘{found}’ must name at least one easier or harder exercise.",
    "ladder_no_way_back": "A hard exercise must name an easier one, to go back to.",
    "programme_unknown": "There is no programme ‘{found}’{hint}.",
    "range_order": "‘{field}’ must be the lowest and the highest value, not {found}.",
    "range_missing": "‘{field}’ is missing; every part of the dose needs its lowest and highest value.",
    "range_unused": "‘{field}’ is of no use, because the dose does not have it.",
    "dose_outside_range": "‘{field}’ is {found} but the range of the exercise is {low} to {high}.",
    "change_without_range": "‘{field}’ cannot be set here: ‘{found}’ has no range for it.",
    "bad_tag": "‘{found}’ is not the name of a source; it must be V or M with a number, P, X or U.",
    "tag_unknown": "There is no source ‘{found}’ in sources.toml.",
    "phase_order": "This phase starts at {found} but the phase before it ends at {expected}.",
    "phase_empty": "A phase must end after it starts.",
    "phase_after_end": "Only the last phase may be open-ended.",
    "criteria_missing": "A phase after the first one needs at least one entry criterion.",
    "criterion_invalid": "What is counted does not fit: ‘exercise’ belongs to calm-sessions, ‘test’ to "
    "self-test, and no more days can be asked for than are looked at.",
    "weeks_not_rising": "Review weeks must rise.",
    "frame_empty": "The frame must be left, bottom, right, top with left < right and bottom < top.",
    "joint_unknown": "There is no joint ‘{found}’{hint}.",
    "hand_circle": "A hand cannot be held by its own arm, nor two hands by each other; hold one of them elsewhere.",
    "drawing_unsolvable": "The drawing cannot be solved or painted; leave it out, or draw it anew.",
    "pose_foot_off": "The leg cannot reach: the foot is {off} cm away (limit {limit}); move the pelvis closer.",
    "pose_bone_off": "The {bone} is {off} cm too long or too short (limit {limit}); move pelvis or ground point.",
    "pose_hand_off": "The hand is {off} cm away from its place (limit {limit}); move the body closer.",
    "pose_arm_stretched": "The arm is stretched to {share} % of its length (limit {limit}); move the body closer.",
    "pose_foot_floats": "The flat foot is {off} cm off the floor or thing under it (limit {limit}).",
    "pose_joint": "The {joint} is at {angle}° in ‘{field}’; a person can do {low}° to {high}°.",
    "pose_below_floor": "The {part} is {depth} cm below the floor.",
    "pose_balance": "The figure would fall: its weight is {off} cm beyond its feet (limit {limit}).",
    "pose_outside": "The figure is {beyond} cm outside the frame ({edge}).",
    "target_not_drawn": "The area ‘{area}’ lies on {group}, which is not visible.",
    "target_faces_away": "The area ‘{area}’ cannot be seen from this camera.",
    "target_hidden": "Only {share} % of the area ‘{area}’ can be seen in the end pose (at least {limit} %).",
    "way_down": 'The body comes down by {by} cm (over {limit}) from a to b: say goes = "down".',
    "way_up": 'The body rises by {by} cm (over {limit}) from a to b: leave out goes = "down".',
    "photo_broken": "Its picture cannot be read as JPEG or PNG, or is too large.",
    "direction_empty": "‘{field}’ is a direction and cannot be three zeros.",
    "question_unknown": "There is no question ‘{found}’ in questions.toml{hint}.",
    "action_missing": "A question that asks for something needs ‘action’ and ‘explain’.",
    "opens_nothing": "A question without urgency must open others.",
    "target_unknown": "‘{found}’ leads nowhere: there is no {kind} of that name{hint}.",
    "ask_unknown": "‘{found}’ is neither a question nor a word of the log.",
    "translation_unknown": "No text of the content reads ‘{found}’ (any more).",
    "translation_empty": "A translation must be a text that is not empty.",
    "translation_outside": "Translations stand in a table; give ‘{field}’ a heading such as [names] above it.",
    "translation_placeholders": "The translation has other words in braces than the text: ‘{found}’.",
    "card_unknown": "There is no card ‘{found}’ under causes{hint}.",
}
"""One sentence for each kind of mistake; the code is stable, the wording is not."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake before its line is known."""

    path: Path
    code: str
    values: tuple[tuple[str, object], ...] = ()


def finding(path: Path, code: str, **values: object) -> Finding:
    return Finding(path, code, tuple(values.items()))


def field_name(path: Path) -> str:
    """A path as people write it: ``phases[2].routines[1].name``, counted from 1."""
    name = ""
    for part in path:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else part
    return name


def problem_at(
    file: str, line: int, path: Path, code: str, values: Iterable[tuple[str, object]]
) -> ContentProblem:
    field = field_name(path)
    texts = {name: str(value) for name, value in values}
    sentence = SENTENCES[code].format_map({"field": field, **texts})
    return ContentProblem(file, line, field, code, sentence, tuple(texts.items()))


def problems_of(file: str, document: Document, findings: Sequence[Finding]) -> tuple[ContentProblem, ...]:
    lines = document.lines_of([f.path for f in findings])
    return tuple(
        problem_at(file, line, f.path, f.code, f.values) for f, line in zip(findings, lines, strict=True)
    )


def shape_findings(data: object, schema: type) -> list[Finding]:
    """Places where `data` (tables as read) does not have the shape of `schema`; at most `MAX_FINDINGS`."""
    return list(islice(_check(data, _inspected(schema), ()), MAX_FINDINGS))


_inspected = cache(inspect.type_info)


def _check(value: object, wanted: inspect.Type, path: Path) -> Iterator[Finding]:
    wanted = _plain(wanted, value)
    match wanted:
        case inspect.BoolType() | inspect.DateType():
            if type(value) is not (bool if isinstance(wanted, inspect.BoolType) else date):
                yield _wrong_type(value, wanted, path)
        case inspect.StructType():
            yield from _check_table(value, wanted, path)
        case inspect.VarTupleType():
            yield from _check_list(value, wanted, path)
        case inspect.StrType():
            yield from _check_text(value, wanted, path)
        case inspect.EnumType():
            yield from _check_word(value, wanted, path)
        case inspect.IntType() | inspect.FloatType():
            yield from _check_number(value, wanted, path)


def _check_word(value: object, wanted: inspect.EnumType, path: Path) -> Iterator[Finding]:
    allowed = [str(word.value) for word in wanted.cls]
    if not isinstance(value, str):
        yield _wrong_type(value, wanted, path)
    elif value not in allowed:
        yield finding(path, "unknown_word", found=value, allowed=", ".join(allowed))


def _plain(wanted: inspect.Type, value: object = None) -> inspect.Type:
    """Without description and without "or nothing"; of several kinds, the one that a value looks like."""
    if isinstance(wanted, inspect.Metadata):
        return _plain(wanted.type, value)
    if isinstance(wanted, inspect.UnionType):
        kinds = [_plain(t, value) for t in wanted.types if not isinstance(t, inspect.NoneType)]
        return next((kind for kind in kinds if _looks_like(value, kind)), kinds[0])
    return wanted


def _looks_like(value: object, wanted: inspect.Type) -> bool:
    match value:
        case bool():
            return isinstance(wanted, inspect.BoolType)
        case str():
            return isinstance(wanted, inspect.StrType | inspect.EnumType)
        case int() | float():
            return isinstance(wanted, inspect.IntType | inspect.FloatType)
        case list():
            return isinstance(wanted, inspect.VarTupleType)
        case dict():
            return isinstance(wanted, inspect.StructType)
        case _:
            return False


def _check_table(value: object, wanted: inspect.StructType, path: Path) -> Iterator[Finding]:
    if not isinstance(value, dict):
        yield _wrong_type(value, wanted, path)
        return
    known = {field.encode_name: field for field in wanted.fields}
    for key in value:
        if key not in known:
            yield finding((*path, key), "unknown_key", hint=did_you_mean(key, known))
    for key, field in known.items():
        if key in value:
            yield from _check(value[key], field.type, (*path, key))
        elif field.required:
            yield finding((*path, key), "missing", expected=_expected(field.type))


def _check_list(value: object, wanted: inspect.VarTupleType, path: Path) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _wrong_type(value, wanted, path)
        return
    low, high = wanted.min_length or 0, wanted.max_length or 1000
    if not low <= len(value) <= high:
        yield finding(path, "list_length", low=low, high=high, found=len(value))
    for place, item in enumerate(value):
        yield from _check(item, wanted.item_type, (*path, place))


def _check_text(value: object, wanted: inspect.StrType, path: Path) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _wrong_type(value, wanted, path)
        return
    low, high = wanted.min_length or 0, wanted.max_length or 1000
    if wanted.pattern is not None and re.search(wanted.pattern, value) is None:
        yield finding(path, "wrong_form", expected=FORMS[wanted.pattern], found=value)
    elif not low <= len(value) <= high:
        yield finding(path, "text_length", low=low, high=high, found=len(value))


def _check_number(
    value: object, wanted: inspect.IntType | inspect.FloatType, path: Path
) -> Iterator[Finding]:
    kinds = int if isinstance(wanted, inspect.IntType) else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds):
        yield _wrong_type(value, wanted, path)
    elif wanted.ge is not None and wanted.le is not None and not wanted.ge <= value <= wanted.le:
        yield finding(path, "out_of_range", low=wanted.ge, high=wanted.le, found=value)


def _wrong_type(value: object, wanted: inspect.Type, path: Path) -> Finding:
    return finding(path, "wrong_type", expected=_expected(wanted), found=_named(value))


_NAMES: dict[type[inspect.Type], str] = {
    inspect.StructType: "a table",
    inspect.VarTupleType: "a list",
    inspect.StrType: "a text",
    inspect.IntType: "a whole number",
    inspect.FloatType: "a number",
    inspect.BoolType: "true or false",
    inspect.DateType: "a date",
}


def _expected(wanted: inspect.Type) -> str:
    """What a field takes, in words: "a whole number from 1 to 7", "one of easy, moderate, hard"."""
    wanted = _plain(wanted)
    if isinstance(wanted, inspect.EnumType):
        return "one of " + ", ".join(str(word.value) for word in wanted.cls)
    if isinstance(wanted, inspect.StrType) and wanted.pattern is not None:
        return FORMS[wanted.pattern]
    name = _NAMES[type(wanted)]
    if isinstance(wanted, inspect.IntType) and wanted.ge is not None:
        return f"{name} from {wanted.ge} to {wanted.le}"
    return name


def _named(value: object) -> str:
    """What stands in the file, in words."""
    match value:
        case bool():
            return "true or false"
        case str():
            return "a text"
        case int() | float():
            return f"the number {value}"[:60]
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or time"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that offers the nearest known word, or nothing."""
    near = difflib.get_close_matches(word, list(known), n=1)
    return f" (perhaps ‘{near[0]}’)" if near else ""
