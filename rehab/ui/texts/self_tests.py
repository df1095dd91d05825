"""Words of the self tests. A result is said as it is; no level is called normal."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.self_test import SelfTest, SelfTestKind
from rehab.ui.texts.numbers import percent, trimmed

translate = QCoreApplication.translate


def self_test(kind: SelfTestKind) -> str:
    """Name of a test: ``Heel raises on one leg``."""
    words = {
        SelfTestKind.HEEL_RAISES: translate("self_tests", "Heel raises on one leg"),
        SelfTestKind.KNEE_TO_WALL: translate("self_tests", "Knee to wall"),
        SelfTestKind.STANCE: translate("self_tests", "Standing on one leg"),
    }
    return words[kind]


def self_test_value(kind: SelfTestKind, value: float | None) -> str:
    """A result with its unit: ``12``, ``9.5 cm``, ``41 s``; a dash when the side was not tested."""
    if value is None:
        return "–"
    number = trimmed(value, 1)
    patterns = {
        SelfTestKind.HEEL_RAISES: "{number}",
        SelfTestKind.KNEE_TO_WALL: translate("self_tests", "{number} cm"),
        SelfTestKind.STANCE: translate("self_tests", "{number} s"),
    }
    return patterns[kind].format(number=number)


def self_test_unit(kind: SelfTestKind) -> str:
    """What a number of the test counts: ``times``, ``cm``, ``seconds``."""
    words = {
        SelfTestKind.HEEL_RAISES: translate("self_tests", "times"),
        SelfTestKind.KNEE_TO_WALL: translate("self_tests", "cm"),
        SelfTestKind.STANCE: translate("self_tests", "seconds"),
    }
    return words[kind]


def self_test_how(kind: SelfTestKind) -> str:
    """How a test is taken."""
    words = {
        SelfTestKind.HEEL_RAISES: translate(
            "self_tests",
            "Stand on one leg, fingertips on a wall. Rise as high as you can, about once a second, until you "
            "cannot go on. Leave it out on a day with strong pain.",
        ),
        SelfTestKind.KNEE_TO_WALL: translate(
            "self_tests",
            "Foot flat, knee over the second toe to the wall, heel down. Measure from the big toe to the wall, as far "
            "back as the knee still touches.",
        ),
        SelfTestKind.STANCE: translate(
            "self_tests",
            "Stand tall near something to hold on to, knee soft, and lift the other foot. Stop the time when the foot "
            "or a hand touches down.",
        ),
    }
    return words[kind]


def self_test_symmetry(test: SelfTest) -> str:
    """How the sides compare: ``left is 67 % of right``; empty without two sides."""
    share = test.symmetry
    if share is None or test.left is None or test.right is None:
        return ""
    if test.left == test.right:
        return translate("self_tests", "both sides the same")
    pattern = (
        translate("self_tests", "left is {share} of right")
        if test.left < test.right
        else translate("self_tests", "right is {share} of left")
    )
    return pattern.format(share=percent(share))


def self_test_line(test: SelfTest) -> str:
    """One line: ``left 12 · right 18 · left is 67 % of right``."""
    parts = [
        translate("self_tests", "left {value}").format(value=self_test_value(test.kind, test.left)),
        translate("self_tests", "right {value}").format(value=self_test_value(test.kind, test.right)),
    ]
    compared = self_test_symmetry(test)
    return " · ".join([*parts, compared] if compared else parts)


def self_test_meaning() -> str:
    """What a result is, and what it is not."""
    return translate(
        "self_tests",
        "Your own numbers, to compare the sides and with earlier days. No level is right for everybody, and the "
        "verdict does not look at them.",
    )
