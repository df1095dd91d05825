"""Starting with the computer's session, only for those who ask for it: one small entry, written and taken out again.

Linux desktops read a file in the autostart folder, macOS a file for launchd, Windows a value under the Run key.
"""

import plistlib
import sys
from pathlib import Path
from typing import Protocol

from rehab.storage.disk import replace_file
from rehab.storage.refusal import folder_problem

NAME = "org.rehab.Rehab"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
VALUE = "Rehab"


class Registry(Protocol):
    """The part of the Windows registry of a person that is needed."""

    def put(self, key: str, name: str, value: str) -> None:
        """Write a text value."""

    def remove(self, key: str, name: str) -> None:
        """Take a value out; nothing happens when it is not there."""


def linux_file(home: Path, config: Path | None = None) -> Path:
    """Where a Linux desktop looks; `config` is ``XDG_CONFIG_HOME`` where it is set."""
    return (config or home / ".config") / "autostart" / f"{NAME}.desktop"


def mac_file(home: Path) -> Path:
    """Where launchd looks."""
    return home / "Library" / "LaunchAgents" / f"{NAME}.plist"


def write_linux(file: Path, command: tuple[str, ...]) -> None:
    """Write the autostart entry.

    Raises:
        EnvironmentProblem: When the disk refuses.
    """
    words = " ".join(_desktop_word(word) for word in command)
    lines = ("[Desktop Entry]", "Type=Application", "Name=Rehab", f"Exec={words}", "Terminal=false", "")
    _write(file, "\n".join(lines).encode())


def write_mac(file: Path, command: tuple[str, ...]) -> None:
    """Write the file for launchd.

    Raises:
        EnvironmentProblem: When the disk refuses.
    """
    entry = {"Label": NAME, "ProgramArguments": list(command), "RunAtLoad": True}
    _write(file, plistlib.dumps(entry))


def write_windows(registry: Registry, command: tuple[str, ...]) -> None:
    """Write the value under the Run key."""
    registry.put(RUN_KEY, VALUE, " ".join(f'"{word}"' for word in command))


def remove_file(file: Path) -> None:
    """Take an entry out; nothing happens when it is not there.

    Raises:
        EnvironmentProblem: When the disk refuses.
    """
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise folder_problem(error, file) from error


def remove_windows(registry: Registry) -> None:
    """Take the value out."""
    registry.remove(RUN_KEY, VALUE)


def start_command() -> tuple[str, ...]:
    """What starts this program again, without a console where there is one that has none."""
    python = Path(sys.executable)
    if getattr(sys, "frozen", False):
        # A packaged program runs no modules; on Windows the one beside it has a console.
        return (str(python.with_stem(python.stem.removesuffix("-cli"))),)
    windowed = python.with_name("pythonw.exe")
    return (str(windowed if windowed.exists() else python), "-m", "rehab")


def set_start_at_login(
    on: bool, home: Path, config: Path | None = None, platform: str = sys.platform
) -> None:
    """Write or take out the entry of the system that runs.

    Args:
        on: Whether to start with the session.
        home: Home folder of the person.
        config: Their folder for settings, where the system names one.
        platform: As `sys.platform` says.

    Raises:
        EnvironmentProblem: When the computer refuses.
    """
    if platform == "win32":
        registry = WindowsRegistry()
        if on:
            write_windows(registry, start_command())
        else:
            remove_windows(registry)
        return
    mac = platform == "darwin"
    file = mac_file(home) if mac else linux_file(home, config)
    if not on:
        remove_file(file)
    elif mac:
        write_mac(file, start_command())
    else:
        write_linux(file, start_command())


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, content)
    except OSError as error:
        raise folder_problem(error, file) from error


def _desktop_word(word: str) -> str:
    """A word of an Exec line, quoted as the desktop entry format asks."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    # A value of an entry is unescaped once more before the line is split; a percent sign would be a field code.
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


class WindowsRegistry:
    """The registry of the person who is logged in."""

    def put(self, key: str, name: str, value: str) -> None:
        """Write a text value."""
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:  # type: ignore[attr-defined,unused-ignore]
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)  # type: ignore[attr-defined,unused-ignore]

    def remove(self, key: str, name: str) -> None:
        """Take a value out; nothing happens when it is not there."""
        import contextlib
        import winreg

        with (
            contextlib.suppress(FileNotFoundError),
            winreg.OpenKey(  # type: ignore[attr-defined,unused-ignore]
                winreg.HKEY_CURRENT_USER,  # type: ignore[attr-defined,unused-ignore]
                key,
                0,
                winreg.KEY_SET_VALUE,  # type: ignore[attr-defined,unused-ignore]
            ) as opened,
        ):
            winreg.DeleteValue(opened, name)  # type: ignore[attr-defined,unused-ignore]
