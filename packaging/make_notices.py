"""Collects the licences of everything that goes into the packaged program."""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

LICENCE_NAME = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
PIN = re.compile(r"^([\w.-]+)==(\S+)(?:\s*;\s*(.*?))?\s*\\?$", re.MULTILINE)
QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries lie beside the "
    "program as files of their own, so that they can be replaced. Their source is at https://code.qt.io."
)


def collect_notices(root: Path, folder: Path) -> int:
    """Write one folder for each package with its licence files, and ``NOTICES.txt`` with a line for each.

    Args:
        root: The checkout.
        folder: Where to; what it held is thrown away.

    Returns:
        How many packages were found.

    Raises:
        SystemExit: When a package says nothing about its licence.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = []
    for name in _pinned(root / "requirements.txt"):
        package = distribution(name)
        files = _licence_files(package)
        for file in files:
            target = folder / name / file.name
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(file, target)
        licence = _licence(package)
        if not licence and not files:
            sys.exit(f"{name} does not say under which licence it stands")
        lines.append(f"{name} {package.version}: {licence or 'see its file'}")
    shutil.copyfile(root / "LICENSE", folder / "Rehab.txt")
    shutil.copyfile(root / "assets/fonts/OFL.txt", folder / "Inter.txt")
    shutil.copyfile(root / "assets/fonts/further/LICENCE.txt", folder / "DejaVu.txt")
    lines += [
        "",
        "Inter (typeface): SIL Open Font License 1.1",
        "DejaVu Sans (typeface): Bitstream Vera",
        "",
        QT,
    ]
    (folder / "NOTICES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines) - 5


def _pinned(requirements: Path) -> list[str]:
    """Names of the pinned packages that are meant for this system."""
    from packaging.markers import Marker

    found = PIN.findall(requirements.read_text(encoding="utf-8"))
    return [name for name, _version, marker in found if not marker or Marker(marker).evaluate()]


def _licence(package: Distribution) -> str:
    facts = package.metadata
    said = facts.get("License-Expression") or facts.get("License") or ""
    named = [
        line.rsplit(" :: ", 1)[-1] for line in facts.get_all("Classifier") or [] if line.startswith("License")
    ]
    # Some put the whole text where its name belongs.
    return said if said and "\n" not in said else ", ".join(named)


def _licence_files(package: Distribution) -> list[Path]:
    inside = [
        file for file in package.files or [] if ".dist-info" in str(file) and LICENCE_NAME.search(file.name)
    ]
    return [path for file in inside if (path := Path(str(package.locate_file(file)))).is_file()]
