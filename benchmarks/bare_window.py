"""The floor of a start: a bare PySide6 window that says when it has been painted."""

import sys
import time

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
        print(f"STAMP paint {time.monotonic_ns()}", flush=True)
        QApplication.quit()


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
