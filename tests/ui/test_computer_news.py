"""The screen is locked or the computer goes to sleep: told by a real bus of messages, in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from rehab.ui.lock.computer import ComputerNews

app, news, heard = QCoreApplication([]), ComputerNews(), []
news.locked.connect(lambda: heard.append(1))
assert news.listen()
desktop = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
for line in sys.argv[1:]:
    path, interface, member, *values = line.split()
    signal = QDBusMessage.createSignal(path, interface, member)
    signal.setArguments([value == "true" for value in values])
    assert desktop.send(signal)
# The bus keeps the order: when this is heard, all before it was.
last = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
last.setArguments([True])
wanted = int(WANTED) + 1
news.locked.connect(lambda: len(heard) >= wanted and app.quit())
desktop.send(last)
QTimer.singleShot(20_000, app.quit)
app.exec()
print(len(heard) - 1)
"""
"""Sends signals as a desktop does and says how many of them locked."""
SAVER = "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver ActiveChanged"
GNOME = "/org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged"
SLEEP = "/org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep"
LOCK = "/org/freedesktop/login1/session/_31 org.freedesktop.login1.Session Lock"


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus of its own; empty where no such program is installed."""
    program = shutil.which("dbus-daemon")
    if program is None:
        yield ""
        return
    arguments = [program, "--session", "--nofork", "--nopidfile", "--print-address=1"]
    running = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    yield running.stdout.readline().strip()
    running.terminate()
    running.wait()
    running.stdout.close()


@pytest.mark.parametrize(
    ("signals", "locks"),
    [
        ((f"{SAVER} true",), 1),
        ((f"{GNOME} true",), 1),
        ((f"{SLEEP} true",), 1),
        ((LOCK,), 1),
        ((f"{SAVER} false", f"{SLEEP} false", f"{GNOME} false"), 0),
    ],
    ids=["screen", "screen of GNOME", "sleep", "lock of the session", "awake again"],
)
def test_that_the_computer_is_heard(bus: str, signals: tuple[str, ...], locks: int) -> None:
    if not bus:
        # Without a bus the slots alone are tried, in `test_privacy_panel`.
        return
    # One bus stands for both, that of the session and that of the system.
    addresses = {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    code = LISTENER.replace("WANTED", str(locks))
    done = subprocess.run(
        [sys.executable, "-c", code, *signals],
        env={**os.environ, **addresses},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == str(locks), done.stderr


def test_that_a_computer_without_a_bus_stays_silent() -> None:
    code = "from rehab.ui.lock.computer import ComputerNews; print(ComputerNews().listen())"
    addresses = {
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **addresses},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "False", done.stderr
