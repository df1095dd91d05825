import math
from pathlib import Path

import pytest

from rehab.domain.errors import UserError
from rehab.domain.thresholds import DEFAULT, Thresholds, rows


def test_that_every_threshold_tells_its_unit_meaning_and_source() -> None:
    table = rows(DEFAULT)
    assert len(table) >= 30
    assert all(row.unit and row.meaning and row.source for row in table)
    assert len({row.name for row in table}) == len(table)


def test_that_the_published_limits_are_the_defaults() -> None:
    values = {row.name: row.value for row in rows(DEFAULT)}
    assert (values["mic_share"], values["mic_low"], values["mic_high"]) == (0.30, 1.0, 1.9)
    assert (values["first_day"], values["judge_day"], values["late_day"]) == (14, 42, 84)
    assert values["adherence_enough"] == 0.60


def test_that_a_clinician_can_change_one_number() -> None:
    changed = Thresholds(judge_day=56)
    assert changed.judge_day == 56
    assert changed.late_day == DEFAULT.late_day


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("judge_day", 41),
        ("adherence_enough", 1.2),
        ("gap_max", 0),
        ("late_day", 84.5),
        ("mic_low", True),
        ("mic_share", math.nan),
    ],
)
def test_that_a_number_outside_its_range_is_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(UserError) as caught:
        Thresholds(**{name: value})
    assert caught.value.code == "threshold_out_of_range"
    assert caught.value.values["name"] == name
    assert caught.value.values["value"] is value


def test_that_the_document_lists_every_threshold_as_it_is() -> None:
    text = (Path(__file__).parents[2] / "docs" / "verdict.md").read_text("utf-8")
    missing = [
        row.name for row in rows(DEFAULT) if f"| `{row.name}` | {row.value:g} | {row.unit} |" not in text
    ]
    assert missing == []
