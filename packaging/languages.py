"""Keeps the translations in step with the texts of the code, and compiles them.

    python3 packaging/dev.py languages             update assets/i18n/*.ts and *.qm, then report
    python3 packaging/dev.py languages --check     report alone; fails when anything is left to do
    python3 packaging/dev.py languages --add fr    begin a language

A text is what stands in ``translate("context", "text")`` or ``self.tr("text")``, as literals, and each paragraph of the
help of the command line. Qt's own tool is not
used for finding them, because it loses calls whose count is an expression and takes no plural without a comment.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "i18n"
FORMS = {"pl": 3, "cs": 3, "uk": 3, "ru": 3, "ar": 6, "ja": 1, "zh": 1, "ko": 1, "tr": 1}
"""Plural forms of a language, as Qt counts them; two for the others."""
PLACEHOLDER = re.compile(r"\{[^}]*\}|%n|%L?\d|\(\*[^)]*\)")
FIRST_LINES = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Key(NamedTuple):
    """What Qt looks a text up by."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation: one form, or one for each plural of the language; empty when there is none."""

    key: Key
    plural: bool = False
    forms: tuple[str, ...] = field(default=())


class Untranslatable(Exception):
    """A call whose text nobody can look up, with its place."""


# --- Texts of the code ---------------------------------------------------------------------------------


def texts_of_code(folder: Path) -> dict[Key, Message]:
    """All texts, in the order of the files.

    Raises:
        Untranslatable: When a call has no literal text.
    """
    found: dict[Key, Message] = {}
    for file in sorted(folder.rglob("*.py")):
        for message in texts_of_module(file.read_text(encoding="utf-8"), file.name):
            other = found.get(message.key, message)
            found[message.key] = replace(message, plural=message.plural or other.plural)
    return found


def texts_of_help() -> dict[Key, Message]:
    """What the command line says of its commands, and what click says by itself."""
    from rehab.cli import root
    from rehab.commands import spoken

    keys = [Key(spoken.CLICK, text) for text in spoken.SAID_BY_CLICK]
    keys += [Key(spoken.HELP, text) for text in spoken.help_texts(root)]
    return {key: Message(key) for key in keys}


def texts_of_module(code: str, name: str) -> Iterator[Message]:
    """The texts of one module.

    Raises:
        Untranslatable: When a call has no literal text.
    """
    yield from _texts_below(ast.parse(code), "", name)


def _texts_below(node: ast.AST, context: str, name: str) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (message := _message(child, context, name)):
            yield message
        inner = child.name if isinstance(child, ast.ClassDef) else context
        yield from _texts_below(child, inner, name)


def _message(call: ast.Call, context: str, name: str) -> Message | None:
    arguments: list[ast.expr] = list(call.args)
    match call.func:
        case ast.Attribute(attr="translate", value=ast.Name(id="painter")):
            return None
        case ast.Attribute(attr="translate") if len(arguments) < 2:
            return None  # of a string
        case ast.Name(id="translate") | ast.Attribute(attr="translate"):
            literals = arguments[:3]
        case ast.Attribute(attr="tr", value=ast.Name(id="self")) if context:
            literals = [ast.Constant(context), *arguments[:2]]
            arguments.insert(0, literals[0])
        case ast.Name(id="tr") | ast.Attribute(attr="tr"):
            raise Untranslatable(f"{name}:{call.lineno}: only self.tr(...) and translate(...) are found")
        case _:
            return None
    words = [each.value if isinstance(each, ast.Constant) else each for each in literals]
    key = [word or "" for word in words]
    if len(key) < 2 or call.keywords or not all(isinstance(word, str) for word in key):
        raise Untranslatable(f"{name}:{call.lineno}: context and text must be literals")
    return Message(Key(*(str(word) for word in key)), plural=len(arguments) > 3)


# --- Files ---------------------------------------------------------------------------------------------


def read(file: Path) -> dict[Key, Message]:
    """The messages of a .ts file; a translation marked as unfinished counts as none when it is empty."""
    found: dict[Key, Message] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - a file of this checkout
        for entry in context.iter("message"):
            translation = entry.find("translation")
            parts = [] if translation is None else translation.findall("numerusform") or [translation]
            forms = tuple(part.text or "" for part in parts)
            key = Key(
                context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", "")
            )
            plural = entry.get("numerus") == "yes"
            found[key] = Message(key, plural, forms if any(forms) else ())
    return found


def written(language: str, messages: dict[Key, Message]) -> str:
    """The text of a .ts file, in the order of contexts and, within one, of the code."""
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted({key.context for key in messages}):
        lines += ["<context>", f"    <name>{_plain(context)}</name>"]
        for key, message in messages.items():
            if key.context == context:
                lines += _entry(message, forms_of(language))
        lines.append("</context>")
    return FIRST_LINES + "\n".join([*lines, "</TS>", ""])


def _entry(message: Message, count: int) -> list[str]:
    done = bool(message.forms) and all(message.forms)
    state = "" if done else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines.append(f"        <source>{_plain(message.key.source)}</source>")
    if message.key.comment:
        lines.append(f"        <comment>{_plain(message.key.comment)}</comment>")
    if message.plural:
        forms = (*message.forms, *([""] * count))[:count]
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{_plain(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        text = message.forms[0] if message.forms else ""
        lines.append(f"        <translation{state}>{_plain(text)}</translation>")
    return [*lines, "    </message>"]


def _plain(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def forms_of(language: str) -> int:
    """How many plural forms a language has."""
    return FORMS.get(language, 2)


def languages() -> dict[str, Path]:
    """The .ts file of each language that ships."""
    return {file.stem.removeprefix("rehab_"): file for file in sorted(FOLDER.glob("rehab_*.ts"))}


def begin(language: str) -> None:
    """Make the file of a new language.

    Raises:
        FileExistsError: When it has one; its translations stay.
    """
    with (FOLDER / f"rehab_{language}.ts").open("x", encoding="utf-8", newline="\n") as file:
        file.write(written(language, {}))


def compile_messages(source: Path, target: Path) -> None:
    """Make the .qm file that the program reads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


# --- What is left to do --------------------------------------------------------------------------------


def merged(texts: dict[Key, Message], known: dict[Key, Message]) -> dict[Key, Message]:
    """The texts of the code with the translations that there are."""
    return {key: replace(message, forms=_fitting(message, known.get(key))) for key, message in texts.items()}


def _fitting(message: Message, known: Message | None) -> tuple[str, ...]:
    # A text that became countable, or stopped being so, wants to be translated anew.
    return known.forms if known is not None and known.plural == message.plural else ()


def faults(language: str, texts: dict[Key, Message], known: dict[Key, Message]) -> list[str]:
    """What a translator or a programmer has to mend, a line each."""
    found = [f"vanished: {_named(key)}" for key in known if key not in texts]
    for key, message in merged(texts, known).items():
        wanted = forms_of(language) if message.plural else 1
        if len(message.forms) != wanted or not all(form.strip() for form in message.forms):
            found.append(f"unfinished: {_named(key)}")
        found += [f"{_named(key)}: {fault}" for form in message.forms if (fault := form_fault(key, form))]
    return found


def form_fault(key: Key, form: str) -> str:
    """What is broken in one form of a translation, empty when nothing is."""
    if sorted(set(PLACEHOLDER.findall(key.source))) != sorted(set(PLACEHOLDER.findall(form))):
        return f"other placeholders in {form!r}"
    if (key.source[:1].isspace(), key.source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        return f"other spaces at the ends of {form!r}"
    return ""


def _named(key: Key) -> str:
    return f"{key.context}: {key.source!r}"


def is_stale(source: Path) -> bool:
    """Whether the compiled file is not what this source gives."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, "fresh.qm")
        compile_messages(source, fresh)
        kept = source.with_suffix(".qm")
        return not kept.is_file() or kept.read_bytes() != fresh.read_bytes()


def report(language: str, found: list[str]) -> None:
    """Print what is left to do for one language."""
    print(f"{language}: {'complete' if not found else f'{len(found)} to do'}")
    for line in found:
        print(f"  {line}")


def main(arguments: list[str]) -> int:
    """Update or check all languages; 1 when something is left to do."""
    try:
        texts = texts_of_code(ROOT / "rehab") | texts_of_help()
        if arguments[:1] == ["--add"]:
            begin(arguments[1])
    except (Untranslatable, FileExistsError) as problem:
        print(problem)
        return 1
    checking = arguments == ["--check"]
    left = False
    for language, file in languages().items():
        known = read(file)
        found = faults(language, texts, known)
        if not checking:
            file.write_text(written(language, merged(texts, known)), encoding="utf-8", newline="\n")
            compile_messages(file, file.with_suffix(".qm"))
        elif is_stale(file):
            found.append(f"{file.with_suffix('.qm').name} is older than its source; run 'dev.py languages'")
        report(language, found)
        left = left or bool(found)
    return int(left)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
