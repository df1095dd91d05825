"""A headless Chromium that is driven over a pipe, so that no further package is needed."""

from __future__ import annotations

import json
import os
import subprocess
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 20
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--remote-debugging-pipe",
)


class Browser:
    """One page of a browser with a profile of its own."""

    def __init__(self, program: str, profile: Path) -> None:
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        # The browser reads file 3 and writes file 4. A shell puts them there; the ends are handed on by number.
        command = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self._process = subprocess.Popen(
            ["/bin/bash", "-c", command, program, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(theirs_in, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._left = b""
        self._number = 0
        self._session = ""
        self.errors: list[str] = []
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._ask(f"{domain}.enable")

    def open(self, file: Path, width: int = 390) -> None:
        """Load a file at the width of a phone, and wait until it is there."""
        self._ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=True
        )
        self._ask("Page.navigate", url=file.as_uri())
        self.wait(f"document.readyState === 'complete' && location.href === {file.as_uri()!r}")

    def run(self, script: str) -> Any:
        """What a script gives."""
        answer = self._ask("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def wait(self, condition: str) -> None:
        """Wait until a condition of the page holds."""
        ends = time.monotonic() + PATIENCE_S
        while not self.run(condition):
            assert time.monotonic() < ends, condition

    def close(self) -> None:
        """End the browser and wait for it."""
        self._ask("Browser.close")
        self._process.wait(PATIENCE_S)
        os.close(self._in)
        os.close(self._out)

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session and not method.startswith(("Target.", "Browser.")):
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return dict(answer["result"])
            self._note(answer)

    def _note(self, answer: dict[str, Any]) -> None:
        """Keep what went wrong; a phone that may not tremble without a tap is nothing of the kind."""
        told = answer.get("params", {})
        entry = told.get("entry", {})
        wrong = answer.get("method") == "Runtime.exceptionThrown" or entry.get("level") == "error"
        if wrong and entry.get("source") != "intervention":
            self.errors.append(json.dumps(told))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            read = os.read(self._in, 65536)
            assert read, "the browser has gone"
            self._left += read
        raw, _, self._left = self._left.partition(b"\0")
        return dict(json.loads(raw))
