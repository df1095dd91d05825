"""What a desktop reads of the program, and the pieces that make a package of it."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab import __version__
from rehab.domain.handover import ENDINGS
from rehab.exchange.pack_file import ENDING as PACK

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "packaging" / "desktop"
NAME = "org.rehab.Rehab"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def piece(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def kinds() -> dict[str, str]:
    """Media type of each ending that the desktop is told of."""
    root = ET.parse(DESKTOP / f"{NAME}.mime.xml").getroot()
    return {
        glob.attrib["pattern"].removeprefix("*"): kind.attrib["type"]
        for kind in root.iter(f"{MIME}mime-type")
        for glob in kind.iter(f"{MIME}glob")
    }


def test_that_every_kind_of_file_of_ours_opens_by_a_double_click() -> None:
    # An archive of everything is a plain zip, which other programs open, too.
    assert set(kinds()) == {*ENDINGS.values(), PACK} - {".zip"}
    entry = ConfigParser(interpolation=None)
    entry.read(DESKTOP / f"{NAME}.desktop", encoding="utf-8")
    offered = entry["Desktop Entry"]["MimeType"].strip(";").split(";")
    assert sorted(offered) == sorted(kinds().values())
    info = ET.parse(DESKTOP / f"{NAME}.metainfo.xml").getroot()
    assert sorted(kind.text or "" for kind in info.iter("mediatype")) == sorted(kinds().values())
    setup = (ROOT / "packaging/windows/rehab.iss").read_text("utf-8")
    assert set(re.findall(r"Classes\\(\.\w+)", setup)) == set(kinds())
    spec = (ROOT / "packaging/rehab.spec").read_text("utf-8")
    assert all(f'"{ending.removeprefix(".")}"' in spec for ending in kinds())


def test_that_the_newest_release_is_the_version_of_the_program() -> None:
    info = ET.parse(DESKTOP / f"{NAME}.metainfo.xml").getroot()
    assert next(release.attrib["version"] for release in info.iter("release")) == __version__
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dynamic"] == ["version"]


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", [f"{NAME}.desktop"]),
        ("appstreamcli", ["validate", "--no-net", f"{NAME}.metainfo.xml"]),
    ],
)
def test_that_the_tools_of_the_desktop_find_nothing(tool: str, arguments: list[str]) -> None:
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    said = subprocess.run([found, *arguments], cwd=DESKTOP, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr


def test_that_every_pinned_package_comes_with_its_licence(tmp_path: Path) -> None:
    count = piece("make_notices").collect_notices(ROOT, tmp_path / "licences")
    notices = (tmp_path / "licences" / "NOTICES.txt").read_text("utf-8")
    assert count > 20
    for name in ("SQLAlchemy", "PySide6", "matplotlib", "typst", "Inter", "DejaVu", "LGPL"):
        assert name.casefold() in notices.casefold()
    assert (tmp_path / "licences" / "Inter.txt").read_text("utf-8").startswith("Copyright")


def test_that_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    # A process of its own: it makes an application object.
    code = "import pathlib, sys, make_icons; make_icons.draw_icons(*map(pathlib.Path, sys.argv[1:]))"
    drawing = ROOT / "assets/icons/fixed/rehab.svg"
    command = [sys.executable, "-c", code, str(drawing), str(tmp_path / "icons")]
    subprocess.run(command, cwd=ROOT / "packaging", check=True)
    from PIL import Image

    for size in piece("make_icons").SIZES:
        with Image.open(tmp_path / "icons" / f"{size}.png") as picture:
            assert picture.size == (size, size)
            assert picture.getpixel((size // 2, size // 8))[3] == 255  # type: ignore[index]
            assert picture.getpixel((0, 0))[3] == 0  # type: ignore[index]
    with Image.open(tmp_path / "icons" / "rehab.ico") as picture:
        assert {(16, 16), (32, 32), (256, 256)} <= set(picture.info["sizes"])
    assert (tmp_path / "icons" / "rehab.icns").stat().st_size > 10_000


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_that_the_debian_package_puts_everything_in_its_place(tmp_path: Path) -> None:
    program, made = tmp_path / "rehab", tmp_path / "made"
    program.mkdir()
    (program / "rehab").write_text("#!/bin/sh\n")
    maker = piece("make_deb")
    for size in maker.ICON_SIZES:
        maker.put(ROOT / "LICENSE", made / "icons" / f"{size}.png")
    maker.put(ROOT / "LICENSE", made / "licences" / "Rehab.txt")
    package = maker.make_deb(program, made, ROOT, __version__)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True
    ).stdout
    for place in (
        "./opt/rehab/rehab",
        "./usr/bin/rehab -> /opt/rehab/rehab",
        f"./usr/share/applications/{NAME}.desktop",
        f"./usr/share/mime/packages/{NAME}.xml",
        f"./usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
        "./usr/share/doc/rehab/copyright",
    ):
        assert place in listed
    said = subprocess.run(
        ["dpkg-deb", "--field", str(package)], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {__version__}\n" in said
