"""Own exercises, own pictures and packs: what went wrong, and what an import would do."""

from PySide6.QtCore import QCoreApplication

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
        "import_kind_unknown": translate(
            "problems", "{file} is not a file that can be read here; packs end with .rehabpack."
        ),
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


def pack_notes(sentences: tuple[str, ...]) -> tuple[str, ...]:
    """Faults of a drawing, the first ones in full."""
    if not sentences:
        return ()
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
    return words.get(code, sentence).format(low=low, high=high)
