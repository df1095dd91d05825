"""The front door of a checkout and the pinned packages behind it."""

import ast
import importlib.util
import os
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PINS = [ROOT / "requirements.txt", ROOT / "requirements-dev.txt", ROOT / "packaging" / "requirements-uv.txt"]
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="checked on Linux only")
ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has a launcher of its own")


def load_front_door():
    spec = importlib.util.spec_from_file_location("rehab_front_door", ROOT / "packaging" / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def dev():
    return load_front_door()


@pytest.fixture
def checkout(dev, tmp_path, monkeypatch):
    """A checkout in a folder of its own, with an empty `.venv`."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    requirements = {kind: tmp_path / f"requirements-{kind}.txt" for kind in ("run", "dev")}
    for path in requirements.values():
        path.write_text("click==1\n")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "REQUIREMENTS", requirements)
    return tmp_path


def pinned_blocks(path):
    """Each requirement of a pinned file with the hash lines that belong to it."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip()]


def pinned_versions(path):
    return {(name, version) for name, version in re.findall(r"^([\w.-]+)==(\S+)", path.read_text(), re.M)}


# Python and the machine


def test_that_an_old_python_is_refused_in_one_sentence(dev):
    with pytest.raises(dev.Stop) as refusal:
        dev.refuse_old_python((3, 10))
    assert str(refusal.value) == "Rehab needs Python 3.11 or newer; this is Python 3.10."


def test_that_the_oldest_supported_python_is_the_one_of_the_project(dev):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == ">=" + ".".join(map(str, dev.OLDEST_PYTHON))
    dev.refuse_old_python(dev.OLDEST_PYTHON)


def test_that_an_old_python_can_read_the_front_door_far_enough_to_refuse():
    source = (ROOT / "packaging" / "dev.py").read_text()
    ast.parse(source, feature_version=(3, 8))


def test_that_the_front_door_needs_the_standard_library_only():
    tree = ast.parse((ROOT / "packaging" / "dev.py").read_text())
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


@ON_LINUX
def test_that_a_library_is_missing_only_when_it_cannot_be_loaded(dev):
    assert dev.can_load("libc.so.6")
    assert not dev.can_load("libnobody-has-this.so.0")


@ON_LINUX
def test_that_missing_libraries_are_named_by_their_packages(dev, monkeypatch):
    absent = {"libGL.so.1", "libdbus-1.so.3", "libxcb-cursor.so.0"}
    monkeypatch.setattr(dev, "can_load", lambda library: library not in absent)
    assert dev.missing_packages("test", {"DISPLAY": ":0"}) == ["libgl1", "libdbus-1-3"]
    assert dev.missing_packages("run", {}) == ["libgl1", "libdbus-1-3"]
    assert dev.missing_packages("run", {"DISPLAY": ":0"}) == ["libgl1", "libdbus-1-3", "libxcb-cursor0"]


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_that_x11_libraries_are_wanted_only_for_an_x11_window(dev, environ, expected):
    assert dev.needs_x11(environ) is expected


@ON_LINUX
def test_that_a_python_without_ensurepip_asks_for_the_venv_package(dev, checkout, monkeypatch):
    monkeypatch.setattr(dev, "can_load", lambda library: True)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert dev.missing_packages("test", {}) == ["python3-venv"]


@ON_POSIX
def test_that_a_person_without_root_gets_the_exact_command(dev, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(dev.Stop) as advice:
        dev.provide_system_packages(["libgl1", "python3-venv"])
    last_line = str(advice.value).splitlines()[-1].strip()
    assert last_line == "sudo apt-get install --no-install-recommends libgl1 python3-venv"


@ON_POSIX
def test_that_root_gets_the_packages_and_a_fresh_list_only_when_needed(dev, monkeypatch):
    commands = []

    def install_works_after_update(command, **_):
        commands.append(" ".join(command))
        return dev.subprocess.CompletedProcess(command, 0 if len(commands) > 1 else 100)

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.subprocess, "run", install_works_after_update)
    dev.provide_system_packages(["libgl1"])
    install = "apt-get install -y -qq --no-install-recommends libgl1"
    assert commands == [install, "apt-get update -qq", install]


def test_that_other_systems_are_told_what_is_missing(dev, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.Stop, match="libgl1 libegl1"):
        dev.provide_system_packages(["libgl1", "libegl1"])


def test_that_nothing_is_installed_when_nothing_is_missing(dev, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: pytest.fail("looked for apt-get"))
    dev.provide_system_packages([])


# The environment


def test_that_the_stamp_stays_while_nothing_changes(dev, checkout):
    assert dev.stamp("run") == dev.stamp("run")


@pytest.mark.parametrize("changed", ["requirements-run.txt", "pyproject.toml"])
def test_that_the_stamp_changes_with_requirements_and_project(dev, checkout, changed):
    before = dev.stamp("run")
    (checkout / changed).write_text("click==2\n")
    assert dev.stamp("run") != before


def test_that_the_stamp_changes_with_the_interpreter(dev, checkout, monkeypatch):
    before = dev.stamp("run")
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert dev.stamp("run") != before


def test_that_a_stamped_environment_is_left_alone(dev, checkout):
    dev.stamp_file("dev").write_text(dev.stamp("dev"))
    dev.prepare_venv("dev")
    assert [path.name for path in dev.VENV.iterdir()] == ["rehab-dev.stamp"]


def test_that_developer_tools_include_what_a_run_needs_but_not_the_reverse(dev, checkout):
    dev.stamp_file("run").write_text(dev.stamp("run"))
    assert dev.is_prepared("run")
    assert not dev.is_prepared("dev")
    dev.stamp_file("run").unlink()
    dev.stamp_file("dev").write_text(dev.stamp("dev"))
    assert dev.is_prepared("run")


def test_that_a_read_only_checkout_is_refused_in_plain_words(dev, checkout, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(dev.Stop, match="read-only"):
        dev.prepare_venv("run")


@pytest.mark.parametrize(
    ("version", "place", "fits"),
    [("current", "here", True), ("3.9.1", "here", False), ("current", "elsewhere", False)],
)
def test_that_an_environment_is_kept_only_by_its_own_python_and_place(dev, checkout, version, place, fits):
    version = version.replace("current", dev.platform.python_version())
    folder = dev.VENV if place == "here" else checkout / "elsewhere" / ".venv"
    (dev.VENV / "pyvenv.cfg").write_text(f"version = {version}\ncommand = python3 -m venv {folder}\n")
    dev.venv_python().parent.mkdir()
    dev.venv_python().touch()
    assert dev.venv_fits() is fits


def test_that_a_missing_environment_does_not_fit(dev, checkout):
    assert not dev.venv_fits()


@ON_POSIX
def test_that_the_launcher_starts_the_checkout_from_any_folder(dev, checkout):
    packages = (
        checkout / ".venv" / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    )
    packages.mkdir(parents=True)
    (checkout / ".venv" / "bin").mkdir()
    dev.link_checkout()
    launcher = checkout / ".venv" / "bin" / "rehab"
    assert (packages / "rehab-checkout.pth").read_text() == f"{checkout}\n"
    assert os.access(launcher, os.X_OK)
    assert f'"{dev.venv_python()}" -P -m rehab "$@"' in launcher.read_text()


def test_that_children_keep_compiled_modules_and_tests_need_no_screen(dev, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert "PYTHONDONTWRITEBYTECODE" not in dev.child_environment()
    assert dev.child_environment()["QT_QPA_PLATFORM"] == "wayland"
    assert dev.child_environment(offscreen=True)["QT_QPA_PLATFORM"] == "offscreen"


# The verbs


def test_that_an_unknown_verb_is_answered_with_the_known_ones(dev, capsys):
    assert dev.main(["frobnicate"]) == 2
    assert "run, test, check, gallery, bench" in capsys.readouterr().err


def test_that_no_verb_explains_the_verbs(dev, capsys):
    assert dev.main([]) == 2
    explained = capsys.readouterr().out
    assert all(f"dev.py {verb}" in explained for verb in dev.VERBS)


def test_that_every_check_is_reported_by_a_line_and_one_failure_fails_all(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(
        dev, "CHECKS", {"first": ["-c", "print('why'); exit(1)"], "second": ["-c", "print('fine')"]}
    )
    assert dev.check() == 1
    assert capsys.readouterr().out.splitlines() == ["why", "FAILED first", "ok     second"]


def test_that_the_exit_code_of_a_verb_is_passed_on(dev, monkeypatch, tmp_path):
    (tmp_path / "leaves_with_seven.py").write_text("raise SystemExit(7)\n")
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PROGRAMS", {"bench": ["-m", "leaves_with_seven"]})
    assert dev.start("bench", []) == 7


@pytest.mark.parametrize(("asked", "runs"), [([], "-n auto --dist worksteal"), (["-k", "dose"], "-k dose")])
def test_that_all_tests_use_every_core_and_chosen_ones_start_at_once(
    dev, monkeypatch, tmp_path, capfd, asked, runs
):
    (tmp_path / "says.py").write_text("import sys\nprint(*sys.argv[1:])\n")
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PROGRAMS", {"test": ["-m", "says"]})
    assert dev.start("test", asked) == 0
    assert capfd.readouterr().out.strip() == runs


def test_that_make_forwards_every_verb(dev):
    makefile = (ROOT / "Makefile").read_text()
    assert re.search(r"^\.PHONY: (.*)$", makefile, re.M)[1].split() == list(dev.VERBS)


@ON_POSIX
def test_that_the_fresh_clone_proof_can_be_started_and_uses_the_front_door():
    proof = ROOT / ".ci" / "run"
    assert os.access(proof, os.X_OK)
    assert "python3 packaging/dev.py test" in proof.read_text()


# The folder and the pins


def test_that_the_packaging_folder_is_not_a_package():
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_that_no_script_hides_a_library():
    scripts = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    pinned = {name.lower().replace("-", "_") for name, _ in pinned_versions(ROOT / "requirements-dev.txt")}
    assert not scripts & (sys.stdlib_module_names | pinned)


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.name)
def test_that_every_requirement_is_pinned_and_hashed(path):
    pin = re.compile(r"[\w.-]+==[^\s;]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+")
    blocks = pinned_blocks(path)
    assert blocks
    assert [block for block in blocks if not pin.fullmatch(block)] == []


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.name)
def test_that_pinned_files_name_no_place_to_download_from(path):
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"--(index-url|extra-index-url|find-links|trusted-host)", text)


def test_that_developers_run_the_same_versions_as_everyone():
    assert pinned_versions(ROOT / "requirements.txt") <= pinned_versions(ROOT / "requirements-dev.txt")


def test_that_every_declared_dependency_is_pinned_within_its_range():
    data = tomllib.loads((ROOT / "pyproject.toml").read_text())
    pinned = {}
    for name, version in pinned_versions(ROOT / "requirements-dev.txt"):
        pinned.setdefault(canonicalize_name(name), []).append(version)
    for text in data["project"]["dependencies"] + data["dependency-groups"]["dev"]:
        wanted = Requirement(text)
        versions = pinned.get(canonicalize_name(wanted.name), [])
        assert versions, f"{wanted.name} is not pinned"
        assert all(wanted.specifier.contains(version) for version in versions), text
