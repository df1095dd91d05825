"""What is wrong with a content file, said so that its author can mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContentProblem:
    """One mistake in an exercise, programme or source file.

    Attributes:
        file: Path below the content folder, or the full path of a file outside it.
        line: Line of the mistake, 1 for the first.
        field: Key in the file with its tables, such as ``"dose.sets"``; empty when the whole file is meant.
        code: Stable name of the kind of mistake, for example ``"unknown_key"``.
        sentence: One sentence that says what is wrong and what is allowed.
        values: What the sentence was made of, by name.
    """

    file: str
    line: int
    field: str
    code: str
    sentence: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"
