"""The studies behind the numbers of the rules, as people look for them. Names and journals have no language."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

STUDIES = {
    "V1": ("Farrar 2001", "Farrar et al. 2001, Pain 94:149-158"),
    "V2": ("Childs 2005", "Childs et al. 2005, Spine 30:1331-1334"),
    "V4": ("Landorf 2010", "Landorf et al. 2010, Journal of Foot and Ankle Research 3:7"),
    "V19": ("Einstein Aging Study 2021", "Einstein Aging Study 2021, Journal of Pain"),
    "V24": ("Nielsen 2012", "Nielsen et al. 2012, a pilot study with GPS watches"),
    "V30": ("Morrissey 2021", "Morrissey et al. 2021, British Journal of Sports Medicine 55:1106-1118"),
    "V37": ("Riel 2019", "Riel et al. 2019, Journal of Physiotherapy 65:144-151"),
    "V42": (
        "Whittaker 2019a",
        "Whittaker et al. 2019a, Journal of Orthopaedic and Sports Physical Therapy 49:491-500",
    ),
    "V45": ("Whittaker 2019b", "Whittaker et al. 2019b, BMC Musculoskeletal Disorders 20:378"),
    "V48": ("NHS Kernow and Tayside", "NHS Kernow and NHS Tayside, referral pathways for heel pain"),
    "V72": ("Nicolson 2018", "Nicolson et al. 2018, Journal of Orthopaedic and Sports Physical Therapy"),
    "V73": ("Argent 2018", "Argent et al. 2018, JMIR mHealth and uHealth 6:e47"),
    "M2": ("Dworkin 2008", "Dworkin et al. 2008, Journal of Pain"),
    "M8": ("Tubach et al.", "Tubach et al., levels of pain that people with rheumatism can live with"),
}
"""Short and full name by the tag that stands beside a number."""
_TAG = re.compile(r"\b(?:[VM]\d+|X)\b")


def studies_named(source: str) -> list[str]:
    """What a number rests on, by short names: from ``P on V72, V73`` to Nicolson 2018 and Argent 2018."""
    return [
        translate("limits", "simulations") if tag == "X" else STUDIES[tag][0] for tag in _TAG.findall(source)
    ]


def study_list() -> tuple[str, ...]:
    """All studies by their full names, in the order of the alphabet."""
    return tuple(sorted(full for _, full in STUDIES.values()))
