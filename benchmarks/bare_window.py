"""The floor of a start: a bare PySide6 window that says when it has been painted, and what memory that took."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Stamp(QObject):
    """Prints the time after the first paint has been flushed, then quits."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(f"STAMP paint {time.monotonic_ns()}")
        print(f"VALUE cpu {time.process_time() * 1000}")
        print(f"VALUE memory {peak_memory()}", flush=True)
        QApplication.quit()


def peak_memory() -> float:
    """Most memory that this process ever held, MB; what a parent reads of a child includes the parent's own."""
    told = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    line = next(line for line in told if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1000


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    label = QLabel("Rehab")
    window.setCentralWidget(label)
    stamp = Stamp()
    label.installEventFilter(stamp)
    window.resize(1280, 800)
    window.show()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
