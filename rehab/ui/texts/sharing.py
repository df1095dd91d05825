"""Own exercises, own pictures and packs: what went wrong, and what an import would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from rehab.domain.content import ContentProblem

translate = QCoreApplication.translate

NOTES = 2
"""So many faults of one drawing are said; the pose editor says all of them."""


def sharing_sentences() -> dict[str, str]:
    """Sentences of problems, by code."""
    return {
        "own_invalid": translate(
            "problems", "The exercise cannot be kept like this; look at its field {field}."
        ),
        "photo_too_large": translate(
            "problems", "The picture is larger than {limit} MB. Choose a smaller one."
        ),
        "photo_kind_unknown": translate("problems", "Only JPEG and PNG pictures can be used."),
        "photo_unreadable": translate(
            "problems", "The picture cannot be read, or has too many pixels. Choose another one."
        ),
        "pack_empty": translate(
            "problems", "There is nothing to put into the pack. Name what it should hold."
        ),
        "pack_not_one": translate("problems", "This file is not a pack of exercises. Nothing was changed."),
        "pack_too_large": translate(
            "problems", "The pack is larger than a pack may be, packed or unpacked. Nothing was changed."
        ),
        "pack_name_refused": translate(
            "problems", "The pack holds “{name}”, which does not belong into a pack. Nothing was changed."
        ),
        "pack_damaged": translate(
            "problems", "“{name}” in the pack is damaged or was changed. Nothing was changed here."
        ),
        "pack_incomplete": translate(
            "problems", "The pack and its list do not agree about “{name}”. Nothing was changed."
        ),
        "pack_newer": translate(
            "problems", "The pack was made by a newer version. Update Rehab to read it. Nothing was changed."
        ),
        "handover_not_one": translate(
            "problems", "This is no file that Rehab wrote, or it is damaged. Nothing was changed."
        ),
        "handover_too_large": translate(
            "problems", "The file is larger than such a file may be, packed or unpacked. Nothing was changed."
        ),
        "handover_name_refused": translate(
            "problems", "The file holds “{name}”, which does not belong into it. Nothing was changed."
        ),
        "handover_damaged": translate(
            "problems", "“{name}” in the file is damaged or was changed. Ask for the file again."
        ),
        "handover_incomplete": translate(
            "problems", "The file and its list do not agree about “{name}”. Ask for the file again."
        ),
        "handover_newer": translate(
            "problems", "The file was made by a newer version. Update Rehab to read it. Nothing was changed."
        ),
        "handover_field_unknown": translate(
            "problems", "The file has a field “{field}” in “{table}” that is not known. Nothing was changed."
        ),
        "handover_value_refused": translate(
            "problems", "The file holds something in “{table}, {field}” that cannot be. Nothing was changed."
        ),
        "handover_not_closed": translate(
            "problems", "The entries of the file in “{table}” do not hold together. Nothing was changed."
        ),
        "handover_foreign": translate(
            "problems",
            "The file reaches into entries that belong to somebody else here. Nothing was changed.",
        ),
        "handover_unreadable": translate(
            "problems", "The file holds entries that no page could show. Nothing was changed."
        ),
        "handover_empty": translate("problems", "There is nobody in the file. Nothing was changed."),
        "range_backwards": translate(
            "problems", "The days end on {last}, before they begin on {first}. Check the two days."
        ),
        "handover_not_both": translate(
            "problems", "Both versions can be kept of exercises only. Choose newest, mine or theirs."
        ),
        "handover_nobody": translate(
            "problems", "There is nothing to export yet. Start a programme or log something first."
        ),
        "passphrase_empty": translate("problems", "Type a passphrase, or export without one."),
        "passphrase_needed": translate(
            "problems", "The file is behind a passphrase. Type the one it was made with."
        ),
        "passphrase_wrong": translate(
            "problems",
            "The passphrase does not open the file, or the file is damaged. Try it again, or ask for the file again.",
        ),
        "passphrase_short": translate(
            "problems",
            "A passphrase has at least {shortest} characters. Several words in a row are easy to keep.",
        ),
        "passphrase_does_not_open": translate(
            "problems", "This passphrase does not open it. Nothing was changed; type it again."
        ),
        "recovery_code_does_not_open": translate(
            "problems", "This recovery code belongs to another file, or a newer code took its place."
        ),
        "recovery_code_length": translate(
            "problems", "A recovery code has {wanted} letters and digits; these are {typed}."
        ),
        "recovery_code_typo": translate(
            "problems", "A letter of the recovery code is not right. Compare it again."
        ),
        "encrypted_already": translate("problems", "The data file is encrypted already."),
        "only_looked_at": translate(
            "problems", "This file is only being looked at. Take it over to change something in it."
        ),
        "export_unknown": translate("problems", "There is no export called “{kind}”."),
        "report_takes_no_name": translate(
            "problems", "A report is about the person; leave out “{name}”. Nothing was written."
        ),
        "report_questions_too_many": translate(
            "problems", "{count} questions do not fit on the page; leave {limit} of them."
        ),
        "report_question_too_long": translate(
            "problems", "A question of {length} letters does not fit on the page; {limit} do."
        ),
        "one_programme": translate(
            "problems", "Name one programme, or none for your own plan; {count} were named."
        ),
        "phase_unknown": translate("problems", "The plan has {count} phases. Choose at least one of them."),
        "calendar_of_programme": translate(
            "problems", "A calendar needs a plan with days; start “{slug}” first, or leave its name out."
        ),
        "calendar_flagged": translate(
            "problems",
            "The plan is paused until somebody has looked at a warning sign, so there is nothing for a calendar. "
            "The check-up says what to do first.",
        ),
        "calendar_empty": translate(
            "problems",
            "Nothing is due from today on, so there is nothing for a calendar. A plan that rests can go on.",
        ),
        "file_exists": translate("problems", "{file} is there already and was not overwritten."),
        "file_unreadable": translate("problems", "{path} cannot be read. Check the file and try again."),
    }


def pack_status(status: str) -> str:
    """What a part of a pack is to this library: ``New``."""
    words = {
        "new": translate("packs", "New"),
        "same": translate("packs", "The same as yours"),
        "differs": translate("packs", "Differs from yours"),
        "refused": translate("packs", "Cannot be used"),
    }
    return words[status]


def pack_kind(kind: str) -> str:
    """What a part of a pack is."""
    return translate("packs", "Programme") if kind == "programme" else translate("packs", "Exercise")


def pack_choice(choice: str, status: str) -> str:
    """What can be done with a part: ``Keep mine``."""
    if status == "new":
        return translate("packs", "Add") if choice == "take" else translate("packs", "Leave out")
    words = {
        "leave": translate("packs", "Keep mine"),
        "take": translate("packs", "Take theirs"),
        "both": translate("packs", "Keep both"),
    }
    return words[choice]


def pack_read(new: int, differs: int, same: int, refused: int) -> str:
    """What a look into a pack found: ``2 new, 1 differs, 3 the same``."""
    parts = [
        f"{new} {translate('packs', 'new')}" if new else "",
        f"{differs} {translate('packs', 'different')}" if differs else "",
        f"{same} {translate('packs', 'the same')}" if same else "",
        f"{refused} {translate('packs', 'that cannot be used')}" if refused else "",
    ]
    return ", ".join(part for part in parts if part) or translate("packs", "nothing")


def pack_refusal(code: str, sentence: str) -> str:
    """Why a part cannot be used; what only the author of its file can mend is said in the words of the file."""
    words = {
        "drawing_unsolvable": translate(
            "packs", "The drawing cannot be solved or painted; leave it out, or draw it anew."
        ),
        "hand_circle": translate(
            "packs",
            "A hand cannot be held by its own arm, nor two hands by each other; hold one of them elsewhere.",
        ),
        "photo_broken": translate("packs", "Its picture cannot be read as JPEG or PNG, or is too large."),
    }
    return words.get(code, sentence)


def _fault(problem: ContentProblem) -> str:
    """What is wrong with a drawing, in the words of the page where one draws."""
    # Nothing on the way to the first page needs them.
    from rehab.ui.texts.poses import drawing_fault, fault_place

    _drawing, *path = problem.field.split(".")
    pose = path[0] if path and path[0] in ("a", "b") else ""
    place = fault_place(path[-1]) if pose and len(path) > 1 else ""
    return drawing_fault(problem.code, dict(problem.values), pose, place)


def pack_notes(problems: tuple[ContentProblem, ...]) -> tuple[str, ...]:
    """Faults of a drawing, the first ones in full."""
    if not problems:
        return ()
    sentences = tuple(_fault(problem) for problem in problems)
    shown = tuple(translate("packs", "Drawing: {fault}").format(fault=s) for s in sentences[:NOTES])
    more = len(sentences) - NOTES
    return (*shown, translate("packs", "Drawing: %n more of this kind.", None, more)) if more > 0 else shown


def pack_imported(added: int, changed: int) -> str:
    """What an import did: ``2 added, 1 replaced``."""
    parts = [
        f"{added} {translate('packs', 'added')}" if added else "",
        f"{changed} {translate('packs', 'replaced')}" if changed else "",
    ]
    return ", ".join(part for part in parts if part) or translate("packs", "nothing added")


def form_mistake(code: str, values: dict[str, str], sentence: str) -> str:
    """What is wrong with one field of the form of an exercise, said below it."""
    low, high = values.get("low", ""), values.get("high", "")
    words = {
        "missing": translate("own", "Please fill this in."),
        "unknown_word": translate("own", "Please choose one."),
        "dose_empty": translate("own", "Give repetitions, a hold or minutes."),
        "wrong_type": translate("own", "Please give a number."),
        "out_of_range": translate("own", "From {low} to {high}."),
        "dose_outside_range": translate("own", "From {low} to {high}."),
        "text_length": translate("own", "Use {low} to {high} characters."),
        "list_length": translate("own", "Give {low} to {high} entries."),
    }
    found = values.get("found", "")
    if code in ("text_length", "list_length") and found in ("0", ""):
        return words["missing"]
    if code not in words:
        # Ready as it is: it may hold braces that somebody typed.
        return sentence
    return words[code].format(low=low, high=high)
