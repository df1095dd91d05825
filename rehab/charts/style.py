"""How a chart looks: plain values, so that screen, file and paper use the same drawing."""

import unicodedata
from dataclasses import dataclass, replace

MAX_TEXT = 160
"""Longest text that is drawn; longer ones end in an ellipsis."""
ELLIPSIS = "…"
_REPLACED = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Colours as ``#rrggbb``, sizes in logical pixels at scale 1.

    Attributes:
        ground: Behind everything.
        ink, ink2, ink3: Text from strong to faint.
        line: Grid.
        edge: Outline of a session that was not done, and of the empty half of a part.
        data: Points, trend and its range.
        good: Expected path.
        run, run_ink: Bars of the week and the numbers on them.
        treat: Treatments.
        flare: Days of a flare.
        done: Sessions done.
        neutral, worse, fail: Answers: too little to say, getting worse, not working.
        families: Font families, the first that has a letter draws it.
        font_files: Font files to make known before drawing.
        scale: Text size, 1.0-2.0; every size grows with it.
        small, caption: Text sizes.
        point_alpha, band_alpha, strip_alpha, ribbon_alpha: Opacities, 0-1.
    """

    ground: str
    ink: str
    ink2: str
    ink3: str
    line: str
    edge: str
    data: str
    good: str
    run: str
    run_ink: str
    treat: str
    flare: str
    done: str
    neutral: str
    worse: str
    fail: str
    families: tuple[str, ...] = ("Inter", "DejaVu Sans")
    font_files: tuple[str, ...] = ()
    scale: float = 1.0
    small: float = 13.0
    caption: float = 12.0
    point_alpha: float = 0.55
    band_alpha: float = 0.18
    strip_alpha: float = 0.85
    ribbon_alpha: float = 0.22

    def scaled(self, scale: float) -> "ChartStyle":
        """The same look with another text size (1.0 is 100 %)."""
        return replace(self, scale=scale)


LIGHT = ChartStyle(
    ground="#FFFDF9",
    ink="#2A2723",
    ink2="#5B544A",
    ink3="#6C6356",
    line="#E3D9C8",
    edge="#8E8270",
    data="#2B5C8A",
    good="#1E6B4C",
    run="#B9822C",
    run_ink="#7A5208",
    treat="#6B4FA0",
    flare="#855600",
    done="#1F6B66",
    neutral="#2F567C",
    worse="#A12D25",
    fail="#9C3D14",
)
DARK = ChartStyle(
    ground="#272420",
    ink="#F1ECE4",
    ink2="#C5BDB0",
    ink3="#AFA698",
    line="#3B362F",
    edge="#857B6C",
    data="#8DBBE6",
    good="#85D3A8",
    run="#D6A451",
    run_ink="#EBC27E",
    treat="#C2B0EE",
    flare="#F0C264",
    done="#7CC6BE",
    neutral="#9FC3E6",
    worse="#F59C8F",
    fail="#F5A37C",
)
PRINT = replace(LIGHT, ground="#FFFFFF", ink="#1A1A1A", ink2="#3A3A3A", ink3="#505050", line="#D5D5D5")


def clean(text: str) -> str:
    """Text that every backend can draw and every file format can hold.

    Control characters, unpaired surrogates and direction overrides become a visible mark, line breaks stay,
    and what is longer than `MAX_TEXT` is cut.
    """
    kept = "".join(char if _drawable(char) else _REPLACED for char in text[: MAX_TEXT + 1])
    return kept if len(kept) <= MAX_TEXT else kept[: MAX_TEXT - 1] + ELLIPSIS


def _drawable(char: str) -> bool:
    return char == "\n" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
