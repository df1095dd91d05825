"""The front door of a checkout: prepares `.venv` once, then runs, tests, checks, draws or measures Rehab.

    python3 packaging/dev.py run      [arguments of rehab]
    python3 packaging/dev.py test     [arguments of pytest]
    python3 packaging/dev.py check
    python3 packaging/dev.py gallery  [arguments of tests.gallery]
    python3 packaging/dev.py bench    [arguments of benchmarks]
    python3 packaging/dev.py languages [--check | --add CODE]
    python3 packaging/dev.py package  [arguments of packaging/make_bundle.py]

Needs Python 3.11 or newer alone. System libraries that Qt loads are installed by root on Debian and Ubuntu;
otherwise the one command that installs them is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

UV_REQUIREMENTS = ROOT / "packaging" / "requirements-uv.txt"
REQUIREMENTS = {
    "run": ROOT / "requirements.txt",
    "dev": ROOT / "requirements-dev.txt",
    "package": ROOT / "packaging" / "requirements-package.txt",
}
HOLDS = {"run": ("run", "dev"), "dev": ("dev",), "package": ("package",)}
"""Which kinds of environment hold all that a kind needs."""
KINDS = {"run": ("run",), "package": ("run", "package")}
"""What a verb needs; every other one needs the tools of a developer."""
LANGUAGES = str(ROOT / "packaging" / "languages.py")
PROGRAMS = {
    "run": ["-m", "rehab"],
    "test": ["-m", "pytest"],
    "gallery": ["-m", "tests.gallery"],
    "bench": ["-m", "benchmarks"],
    "languages": [LANGUAGES],
    "package": [str(ROOT / "packaging" / "make_bundle.py")],
}
VERBS = ("run", "test", "check", "gallery", "bench", "languages", "package")
CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "lint": ["-m", "ruff", "check", "--quiet", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
    "content": ["-m", "rehab", "check", "--content-only"],
    "languages": [LANGUAGES, "--check"],
}


class Stop(Exception):
    """One sentence for the person at the keyboard, and exit code 2."""


def main(arguments: list[str]) -> int:
    """Runs one verb and returns its exit code."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    verb, rest = arguments[0], arguments[1:]
    try:
        if verb not in VERBS:
            raise Stop(f"There is no '{verb}' here. Choose one of: {', '.join(VERBS)}.")
        refuse_old_python(sys.version_info[:2])
        provide_system_packages(missing_packages(verb, os.environ))
        for kind in KINDS.get(verb, ("dev",)):
            prepare_venv(kind)
        return check() if verb == "check" else start(verb, rest)
    except Stop as stop:
        print(f"rehab: {stop}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


# --- What the machine has to offer ---------------------------------------------------------------------


def refuse_old_python(version: tuple[int, ...]) -> None:
    """Stops when the Python that runs this is too old."""
    if version < OLDEST_PYTHON:
        raise Stop(
            f"Rehab needs Python {'.'.join(map(str, OLDEST_PYTHON))} or newer; "
            f"this is Python {'.'.join(map(str, version))}."
        )


def missing_packages(verb: str, environ: Mapping[str, str]) -> list[str]:
    """Names the Debian packages this verb needs and the machine lacks."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(QT_LIBRARIES)
    if verb == "run" and needs_x11(environ):
        wanted.update(X11_LIBRARIES)
    packages = [package for library, package in wanted.items() if not can_load(library)]
    if not venv_python().exists() and importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def needs_x11(environ: Mapping[str, str]) -> bool:
    """Tells whether a window would open through X11."""
    return bool(environ.get("DISPLAY")) and environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")


def can_load(library: str) -> bool:
    """Tells whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_system_packages(packages: list[str]) -> None:
    """Installs missing packages as root on a Debian family system, otherwise says how to."""
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise Stop("Some system libraries are missing. Debian calls them: " + " ".join(packages))
    if os.geteuid() != 0:
        raise Stop(f"Some system libraries are missing. Install them with:\n  {apt_command(packages)}")
    say("Installing system libraries: " + " ".join(packages))
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if not apt(install):
        apt(["apt-get", "update", "-qq"])
        if not apt(install):
            raise Stop(f"The system libraries could not be installed. Try:\n  {apt_command(packages)}")


def apt_command(packages: list[str]) -> str:
    """Writes the command that installs packages, to be copied into a terminal."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def apt(command: list[str]) -> bool:
    """Runs apt-get without questions and without its chatter."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environ, capture_output=True, check=False).returncode == 0


# --- The environment in .venv --------------------------------------------------------------------------


def prepare_venv(kind: str) -> None:
    """Makes `.venv` hold exactly pinned packages; returns at once when a stamp says that it does."""
    if is_prepared(kind):
        return
    if not os.access(ROOT, os.W_OK):
        raise Stop(f"This checkout is read-only. Copy {ROOT} to a folder of your own and run it there.")
    say("Preparing .venv (only when something changed) ...")
    if not (venv_fits() and has_pip()):
        create_venv()
    install(REQUIREMENTS[kind])
    link_checkout()
    stamp_file(kind).write_text(stamp(kind), encoding="utf-8")


def create_venv() -> None:
    """Creates an empty environment, in place of one that does not fit."""
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise Stop(f"The folder .venv was not created.\n{(done.stdout + done.stderr).strip()}")


def is_prepared(kind: str) -> bool:
    """Tells whether the environment is up to date."""
    return any(
        stamp_file(each).is_file() and stamp_file(each).read_text(encoding="utf-8") == stamp(each)
        for each in HOLDS[kind]
    )


def stamp_file(kind: str) -> Path:
    """Names the file that remembers what was installed."""
    return VENV / f"rehab-{kind}.stamp"


def stamp(kind: str) -> str:
    """Hashes all that decides what belongs into the environment."""
    digest = hashlib.sha256()
    for path in (REQUIREMENTS[kind], ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(f"{sys.version} {sys.base_prefix} {platform.machine()} {ROOT}".encode())
    return digest.hexdigest()


def venv_fits() -> bool:
    """Tells whether the existing `.venv` belongs to this Python and to this place."""
    try:
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    facts = {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}
    return (
        venv_python().exists()
        and facts.get("version") == platform.python_version()
        and facts.get("command", str(VENV)).endswith(str(VENV))
    )


def has_pip() -> bool:
    """Tells whether the environment was created to the end."""
    command = [str(venv_python()), "-m", "pip", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def venv_python() -> Path:
    """Finds the interpreter of the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(requirements: Path) -> None:
    """Installs hash-pinned packages with uv, or with pip where uv does not work."""
    python = str(venv_python())
    wanted = ["install", "--require-hashes", "-r"]
    with_pip = [python, "-m", "pip", "--disable-pip-version-check", *wanted]
    with_uv = [python, "-m", "uv", "pip", *wanted, str(requirements), "--python", python]
    environ = {"UV_SYSTEM_CERTS": "1", **child_environment(), "UV_PYTHON_DOWNLOADS": "never"}
    has_uv = subprocess.run([*with_pip, str(UV_REQUIREMENTS)], env=environ, capture_output=True, check=False)
    if has_uv.returncode == 0 and subprocess.call(with_uv, env=environ, stdout=sys.stderr) == 0:
        return
    say("Continuing with pip, which takes a little longer ...")
    if subprocess.call([*with_pip, str(requirements)], env=environ, stdout=sys.stderr) != 0:
        raise Stop(
            "The packages could not be installed. If the lines above speak of a connection or of a name that "
            "was not resolved, connect to the internet and run the same command again."
        )


def link_checkout() -> None:
    """Makes `import rehab` and the command `rehab` work in the environment, always with the current code."""
    base = {"base": str(VENV), "platbase": str(VENV)}
    packages = Path(sysconfig.get_path("purelib", "venv", base))
    (packages / "rehab-checkout.pth").write_text(f"{ROOT}\n", encoding="locale")
    if os.name == "nt":
        (VENV / "Scripts" / "rehab.cmd").write_text('@"%~dp0python.exe" -P -m rehab %*\n', encoding="utf-8")
        return
    launcher = VENV / "bin" / "rehab"
    launcher.write_text(f'#!/bin/sh\nexec "{venv_python()}" -P -m rehab "$@"\n', encoding="utf-8")
    launcher.chmod(0o755)


# --- The verbs -----------------------------------------------------------------------------------------


def start(verb: str, arguments: list[str]) -> int:
    """Runs the program behind a verb and returns its exit code."""
    is_run = verb == "run"
    if verb == "test" and not arguments:
        # All tests use every core; a chosen one runs alone, because workers take longer to start than it does.
        arguments = ["-n", "auto", "--dist", "worksteal"]
    # -P leaves out the current folder: a person may start Rehab from any place, with files of any name.
    command = [str(venv_python()), *(["-P"] if is_run else []), *PROGRAMS[verb], *arguments]
    environ = child_environment(offscreen=not is_run)
    return subprocess.call(command, env=environ, cwd=None if is_run else ROOT)


def check() -> int:
    """Runs every check, reports each by one line and fails if one failed."""
    failed = False
    for name, arguments in CHECKS.items():
        done = subprocess.run(
            [str(venv_python()), *arguments],
            env=child_environment(offscreen=True),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode != 0:
            failed = True
            print(done.stdout.decode(errors="replace").rstrip())
        print(f"{'ok    ' if done.returncode == 0 else 'FAILED'} {name}", flush=True)
    return int(failed)


def child_environment(*, offscreen: bool = False) -> dict[str, str]:
    """Copies the environment for a child; compiled modules are kept, because they make the start faster."""
    environ = dict(os.environ)
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if offscreen:
        environ["QT_QPA_PLATFORM"] = "offscreen"
    return environ


def say(sentence: str) -> None:
    """Tells what is going on, beside the output of the command itself."""
    print(f"rehab: {sentence}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
