"""Reads and works the window through AT-SPI, as a screen reader does. Runs in a Python that has `gi`, on its own.

One JSON object a line comes in, one goes out. It knows names and roles only, nothing of the program:

- ``{"wait": "push button", "name": "Continue"}``  until it is there and can be used
- ``{"press": "push button", "name": "Continue"}``  the same, then its first action
- ``{"all": true}``  what is there now

It ends with the first thing that cannot be found.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any

PATIENCE_S, PRESSED_S = 30, 0.3
AGAIN_S = 6
"""A person presses once more when nothing has happened for so long: a slow start swallows the first press."""
PRESSED = ("press", "click", "toggle", "check", "select")
"""Actions that use a control, in order of preference."""


def bus() -> Any:
    importlib.import_module("gi").require_version("Atspi", "2.0")
    return importlib.import_module("gi.repository.Atspi")


def below(node: Any) -> Any:
    """A node and all that can be seen below it."""
    yield node
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield from below(child)


class Reader:
    """Looks at the one program of the desktop."""

    def __init__(self) -> None:
        self._atspi = bus()
        self._gone = importlib.import_module("gi.repository.GLib").Error
        self._pressed: Any = None

    def there(self) -> list[tuple[str, str, Any]]:
        """Role, name and node of everything that can be seen."""
        found = []
        desktop = self._atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            for node in below(desktop.get_child_at_index(number)):
                if node.get_state_set().contains(self._atspi.StateType.SHOWING) and node.get_name():
                    found.append((node.get_role_name(), node.get_name(), node))
        return found

    def words(self) -> list[tuple[str, str]]:
        """Role and name of everything that can be seen; nothing while the page changes."""
        try:
            return [(role, name) for role, name, _ in self.there()]
        except self._gone:
            return []

    def find(self, role: str, name: str) -> Any:
        """What has a role and a name that begins so; waits for it."""
        begun = time.monotonic()
        while time.monotonic() < begun + PATIENCE_S:
            try:
                if self._pressed is not None and time.monotonic() > begun + AGAIN_S:
                    again, self._pressed = self._pressed, None
                    self.press(again)
                for its_role, its_name, node in self.there():
                    enabled = node.get_state_set().contains(self._atspi.StateType.ENABLED)
                    if its_role == role and its_name.startswith(name) and enabled:
                        return node
            except self._gone:
                # The page changes while it is read.
                node = None
            time.sleep(0.1)
        return None

    def press(self, node: Any) -> bool:
        """Use a control by its action."""
        actions = node.get_action_iface()
        names = [actions.get_action_name(n).lower() for n in range(actions.get_n_actions())]
        wanted = next((n for word in PRESSED for n, name in enumerate(names) if name == word), None)
        done = wanted is not None and bool(actions.do_action(wanted))
        # A button that is pressed from here stays down for a moment, so that it can be seen.
        time.sleep(PRESSED_S)
        return done

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        if "all" in asked:
            return {"there": self.words()}
        node = self.find(asked.get("wait") or asked["press"], asked["name"])
        if node is None:
            return {"ok": False, "there": self.words()}
        try:
            ok = self.press(node) if "press" in asked else True
            self._pressed = node if "press" in asked else None
            return {"ok": ok, "name": node.get_name(), "description": node.get_description()}
        except self._gone:
            # The page was made anew between looking and pressing: look again.
            return self.answer(asked)


def tell(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def main() -> None:
    reader = Reader()
    tell({"ready": True})
    for line in sys.stdin:
        answer = reader.answer(json.loads(line))
        tell(answer)
        if not answer.get("ok", True):
            break


if __name__ == "__main__":
    main()
