"""The clinic: list, filters, patient, switcher, archive, two records, a file that is reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.gallery.program_scenes import show_menu
from tests.gallery.stage import TODAY, Stage, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


def clinic(folder: Path, look: dict[str, object]) -> Stage:
    """A window of a clinic with a dozen patients."""
    from rehab.domain.settings import Region
    from rehab.paths import Paths
    from rehab.services.bundle import open_services
    from rehab.services.preferences import Preferences
    from tests.gallery.stage import ZONE, datetime

    now = datetime(TODAY.year, TODAY.month, TODAY.day, 7, 12, tzinfo=ZONE)
    paths = Paths(folder).ensure()
    # Names of programmes are written down in the language in which a plan is begun.
    preferences = Preferences(paths)
    preferences.live_in(Region(language=str(look.get("language", "en"))))
    services = open_services(paths, lambda: now, preferences)
    services.clinic_sample.fill(TODAY)
    services.close()
    s = stage(folder, sample=False, clinic=True, **look)
    wait(s)
    return s


def wait(s: Stage) -> None:
    s.wait_for_jobs()
    settle(lambda: s.app.pages.people.jobs.idle)
    s.wait_for_jobs()


def clinic_patients(folder: Path, look: dict[str, object]) -> Stage:
    s = clinic(folder, look)
    s.key(Qt.Key.Key_Home)
    return s


def clinic_filtered(folder: Path, look: dict[str, object]) -> Stage:
    s = clinic(folder, look)
    s.services.preferences.change(saved_filters=())
    s.click("patients_decision")
    s.window.findChild(object, "patients_search").setText("heel")
    settle()
    return s


def clinic_nobody_fits(folder: Path, look: dict[str, object]) -> Stage:
    s = clinic(folder, look)
    for letter in "zebra":
        # The first one moves the keyboard to the search.
        s.type(letter)
    return s


def clinic_empty(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, clinic=True, **look)
    wait(s)
    return s


def clinic_archive(folder: Path, look: dict[str, object]) -> Stage:
    s = clinic(folder, look)
    s.click("patients_archived")
    return s


def patient(folder: Path, look: dict[str, object]) -> Stage:
    s = clinic(folder, look)
    case = next(c for c in s.services.caseload.cases() if c.name == "Patient A")
    s.go(f"patient:{case.patient_id}")
    wait(s)
    return s


def patient_log(folder: Path, look: dict[str, object]) -> Stage:
    s = patient(folder, look)
    s.app.window.go(f"patient:{s.services.people.chosen}/log")
    wait(s)
    return s


def patient_note(folder: Path, look: dict[str, object]) -> Stage:
    s = patient(folder, look)
    s.click("patient_note")
    return s


def clinic_page(name: str):
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = clinic(folder, look)
        s.go(name)
        wait(s)
        return s

    return scene


def merge(folder: Path, look: dict[str, object]) -> Stage:
    s = clinic(folder, look)
    ids = {c.name: c.patient_id for c in s.services.caseload.cases()}
    s.app.pages.clinic.merge(ids["Patient A"])
    card = s.app.pages.clinic.merger.card
    card.other.set_current(str(ids["Patient K"]))
    card.other_chosen.emit(card.other.current())
    wait(s)
    return s


def people_switcher(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, hour=18, **look)
    s.services.clinic.add("Robin")
    s.wait_for_jobs()
    s.click("profile_card")
    show_menu(s)
    return s


SCENES = {
    "08-clinic-patients": clinic_patients,
    "08-clinic-filtered": clinic_filtered,
    "08-clinic-nobody-fits": clinic_nobody_fits,
    "08-clinic-empty": clinic_empty,
    "08-clinic-archive": clinic_archive,
    "08-clinic-patient": patient,
    "08-clinic-patient-log": patient_log,
    "08-clinic-note": patient_note,
    "08-clinic-program-nobody": clinic_page("program"),
    "08-clinic-checkup-nobody": clinic_page("checkup"),
    "08-clinic-merge": merge,
    "08-people-switcher": people_switcher,
}
