"""What speaks against an exercise, in words."""

from PySide6.QtCore import QCoreApplication

from rehab.domain.exercise import Contraindication as Word
from rehab.ui.texts.names import plain
from rehab.ui.texts.numbers import inside

translate = QCoreApplication.translate


def general_caution() -> str:
    """What holds for every exercise."""
    return translate(
        "cautions",
        "After recent surgery, with a suspected fracture, with heart disease that is not under control or "
        "with complications in pregnancy ask a professional before any exercise.",
    )


def ask_first(words: tuple[str, ...]) -> str:
    """What speaks against an exercise, as one sentence; empty when nothing does."""
    if not words:
        return ""
    named = [contraindication(word) for word in words]
    listed = "; ".join(inside(name) for name in named)
    return translate("cautions", "Ask a professional first with: {list}.").format(list=listed)


def contraindication(word: str) -> str:
    """A stored word of `Contraindication`, as it stands after "Ask first with:": ``A numb foot``."""
    words: dict[str, str] = {
        Word.NUMB_FOOT: translate("cautions", "A numb foot"),
        Word.FRAGILE_SKIN: translate("cautions", "Fragile or broken skin"),
        Word.BLOOD_THINNERS: translate("cautions", "Blood thinners"),
        Word.CLOT: translate("cautions", "A calf that is newly swollen, warm or red"),
        Word.POOR_CIRCULATION: translate("cautions", "Poor circulation in the legs"),
        Word.TOE_JOINT: translate("cautions", "A worn big-toe joint"),
        Word.ANKLE_PINCH: translate("cautions", "Pinching at the front of the ankle"),
        Word.INSERTIONAL_ACHILLES: translate(
            "cautions", "Pain where the Achilles tendon meets the heel bone"
        ),
        Word.TENDON_RUPTURE: translate("cautions", "A torn tendon that is not cleared yet"),
        Word.ACUTE_STRAIN: translate("cautions", "A muscle strain of the last days"),
        Word.FRESH_SPRAIN: translate("cautions", "A fresh sprain"),
        Word.BONE_STRESS: translate("cautions", "A stress fracture now or in the past"),
        Word.KNEECAP_FLARE: translate("cautions", "A flared-up kneecap"),
        Word.PAINFUL_KNEELING: translate("cautions", "Pain in kneeling"),
        Word.LATERAL_HIP: translate("cautions", "Pain at the side of the hip"),
        Word.HIP_REPLACEMENT: translate("cautions", "A replaced hip"),
        Word.SCIATICA: translate("cautions", "Pain that shoots down the leg"),
        Word.BACK_FLARE: translate("cautions", "A flared-up back"),
        Word.OSTEOPOROSIS: translate("cautions", "Thin bones"),
        Word.NECK_INJURY: translate("cautions", "A neck injury"),
        Word.DIZZINESS: translate("cautions", "Giddiness when the head moves"),
        Word.ARM_NERVE: translate("cautions", "Pain or tingling that runs into the arm"),
        Word.PAINFUL_SHOULDER: translate("cautions", "A painful shoulder"),
        Word.UNSTABLE_SHOULDER: translate("cautions", "A shoulder that slips out"),
        Word.PAINFUL_WRIST: translate("cautions", "A painful wrist"),
        Word.FALLS_RISK: translate("cautions", "Falling easily"),
        Word.HEART_DISEASE: translate("cautions", "Heart disease that is not under control"),
        Word.BLOOD_PRESSURE: translate("cautions", "High blood pressure"),
        Word.PREGNANCY: translate("cautions", "Pregnancy"),
    }
    return words.get(word) or plain(word)
