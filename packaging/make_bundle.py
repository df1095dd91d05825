"""Makes a program of Rehab that needs no Python, and on Debian a package of it; `dev.py package` runs this.

build/package/icons/      the icon in all sizes
build/package/licences/   what the parts are used under
build/package/dist/rehab  the program, one folder
build/package/*.deb       on Linux with dpkg-deb
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from make_deb import make_deb
from make_icons import draw_icons
from make_notices import collect_notices

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "build" / "package"
PROGRAM = MADE / "dist" / "rehab"
DRAWING = ROOT / "assets" / "icons" / "fixed" / "rehab.svg"


def main() -> int:
    """Make everything and try it; returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--no-deb", action="store_true", help="only the folder")
    wanted = parser.parse_args()
    draw_icons(DRAWING, MADE / "icons")
    count = collect_notices(ROOT, MADE / "licences")
    print(f"licences of {count} packages")
    freeze()
    try_program(PROGRAM)
    print(f"{PROGRAM}: {megabytes(PROGRAM):.0f} MB")
    if not wanted.no_deb and shutil.which("dpkg-deb"):
        package = make_deb(PROGRAM, MADE, ROOT, version())
        print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def version() -> str:
    """The version of the program, from its one place."""
    found = re.search(r'^__version__ = "([^"]+)"', (ROOT / "rehab" / "__init__.py").read_text("utf-8"), re.M)
    if found is None:
        sys.exit("rehab/__init__.py names no version")
    return found[1]


def freeze() -> None:
    """Let PyInstaller gather the program."""
    environ = {**os.environ, "REHAB_PACKAGE_DIR": str(MADE), "REHAB_PACKAGE_VERSION": version()}
    places = ["--distpath", str(MADE / "dist"), "--workpath", str(MADE / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    subprocess.run([*command, str(ROOT / "packaging" / "rehab.spec")], env=environ, check=True)


def try_program(program: Path) -> None:
    """Start what was made, with a data folder of its own: a missing part shows here and not at a person's home."""
    folder = MADE / "tried"
    shutil.rmtree(folder, ignore_errors=True)
    environ = {**os.environ, "REHAB_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    executable = program / ("rehab-cli.exe" if os.name == "nt" else "rehab")
    for arguments in (
        ["--version"],
        ["sample"],
        ["verdict"],
        ["check"],
        ["chart", "-o", str(folder / "chart.png"), "pain"],
        ["export", "plan", "-o", str(folder / "plan.pdf")],
        ["export", "xlsx", "-o", str(folder / "log.xlsx")],
        ["export", "everything", "-o", str(folder / "all.zip")],
    ):
        subprocess.run([str(executable), *arguments], env=environ, check=True, stdout=subprocess.DEVNULL)
    window = {**environ, "REHAB_STAMP_PAINT": "1"}
    subprocess.run(
        [str(program / executable.name)], env=window, check=True, stdout=subprocess.DEVNULL, timeout=120
    )
    shutil.rmtree(folder)


def megabytes(folder: Path) -> float:
    """Size of all files of a folder."""
    return (
        sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
        / 1e6
    )


if __name__ == "__main__":
    sys.exit(main())
