"""The two kinds of expected trouble. Anything else that is raised is a bug.

Both carry a stable code and the values its sentence needs; `rehab.ui.texts` turns them into words. The text of the
exception itself is the code alone, so that a log never holds what a person typed.
"""


class Problem(Exception):
    """Expected trouble with a sentence of its own.

    Args:
        code: Stable name of the problem, for example ``"pain_out_of_range"``.
        values: What the sentence needs, by name.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class UserError(Problem):
    """The input cannot be taken; it is shown beside the field and nothing has changed."""


class EnvironmentProblem(Problem):
    """The computer does not allow it now (disk full, locked, damaged or newer file); nothing was lost."""
