"""Wraps the program of PyInstaller into a Debian package."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "org.rehab.Rehab"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What the program loads from the system; everything else lies in its folder.
NEEDS = "libgl1, libegl1, fontconfig-config, fonts-dejavu-core"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
CONTROL = """Package: rehab
Version: {version}
Architecture: {architecture}
Maintainer: Rehab contributors <rehab@localhost>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc}), {needs}
Section: science
Priority: optional
Description: exercise at home, log pain, and see whether it helps
 A diary for rehabilitation at home: exercise library, programmes, pain scores,
 and a plain answer to whether home care is working. No account, no network.
"""


def make_deb(program: Path, made: Path, root: Path, version: str) -> Path:
    """Build the package.

    Args:
        program: The folder of the program.
        made: Where icons and licences are, and where the package goes.
        root: The checkout.
        version: Its version.

    Returns:
        The package.
    """
    tree = made / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "opt/rehab", symlinks=True)
    share = tree / "usr/share"
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/rehab").symlink_to("/opt/rehab/rehab")
    desktop = root / "packaging/desktop"
    put(desktop / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    put(desktop / f"{NAME}.metainfo.xml", share / "metainfo" / f"{NAME}.metainfo.xml")
    put(desktop / f"{NAME}.mime.xml", share / "mime/packages" / f"{NAME}.xml")
    for size in ICON_SIZES:
        put(made / "icons" / f"{size}.png", share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png")
    put(root / "assets/icons/fixed/rehab.svg", share / f"icons/hicolor/scalable/apps/{NAME}.svg")
    shutil.copytree(made / "licences", share / "doc/rehab/licences")
    shutil.copyfile(root / "LICENSE", share / "doc/rehab/copyright")
    architecture = ARCHITECTURES[platform.machine()]
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        kilobytes=sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024,
        glibc=os.confstr("CS_GNU_LIBC_VERSION").split()[-1],
        needs=NEEDS,
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    package = made / f"rehab_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z3", str(tree), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(tree)
    return package


def put(file: Path, target: Path) -> None:
    """Copy one file, with the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
    target.chmod(0o644)
