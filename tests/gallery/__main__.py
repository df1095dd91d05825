"""Draws the scenes in every look and writes an index page."""

from __future__ import annotations

import argparse
import html
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Europe/Berlin")

OUT = Path("build/gallery")
LOOKS: dict[str, tuple[tuple[int, int], dict[str, object]]] = {
    "light": ((1280, 800), {"appearance": "light"}),
    "dark": ((1280, 800), {"appearance": "dark"}),
    "small-light": ((960, 640), {"appearance": "light"}),
    "small-dark": ((960, 640), {"appearance": "dark"}),
    "text200-light": ((1280, 800), {"appearance": "light", "text_size": 200}),
    "text200-dark": ((1280, 800), {"appearance": "dark", "text_size": 200}),
    "de": ((1280, 800), {"appearance": "light", "language": "de"}),
    "pl": ((1280, 800), {"appearance": "light", "language": "pl"}),
    "de-200": ((1280, 800), {"appearance": "light", "language": "de", "text_size": 200}),
    "pl-200": ((1280, 800), {"appearance": "light", "language": "pl", "text_size": 200}),
    "rtl": ((1280, 800), {"appearance": "light", "language": "ar-pseudo"}),
    "rtl-200": ((1280, 800), {"appearance": "light", "language": "ar-pseudo", "text_size": 200}),
}


def main(arguments: list[str] | None = None) -> int:
    """Draw what was asked for; all scenes in all looks without a choice."""
    from PySide6.QtWidgets import QApplication

    from rehab.domain.settings import Appearance
    from tests.gallery import scenes

    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("scenes", nargs="*", help="parts of scene names; drawings: the sheets of exercises")
    parser.add_argument("--look", action="append", choices=list(LOOKS))
    parser.add_argument("--out", type=Path, default=OUT)
    chosen = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    chosen.out.mkdir(parents=True, exist_ok=True)
    names = [n for n in scenes.SCENES if not chosen.scenes or any(part in n for part in chosen.scenes)]
    looks = chosen.look or list(LOOKS)
    failed = []
    for name in names:
        for look in looks:
            size, settings = LOOKS[look]
            settings = {**settings, "appearance": Appearance(settings["appearance"])}
            with tempfile.TemporaryDirectory(prefix="rehab-gallery-") as folder:
                try:
                    draw(scenes, name, Path(folder), size, settings, chosen.out / f"{name}-{look}.png")
                except Exception as error:  # noqa: BLE001 - one broken scene must not hide the others
                    failed.append(f"{name} {look}: {type(error).__name__}: {error}")
    if not chosen.scenes or any("drawings".startswith(part) for part in chosen.scenes):
        draw_sheets(chosen.out)
    write_index(chosen.out)
    application.processEvents()
    for line in failed:
        sys.stderr.write(line + "\n")
    sys.stdout.write(
        f"{len(names) * len(looks) - len(failed)} pictures in {chosen.out}, {len(failed)} failed\n"
    )
    return 1 if failed else 0


def draw(
    scenes, name: str, folder: Path, size: tuple[int, int], settings: dict[str, object], file: Path
) -> None:
    """One scene in one look. The window takes its size before the scene plays, as on a real screen."""
    from PySide6.QtTest import QTest

    from rehab.ui import window as window_module
    from tests.gallery.stage import settle

    window_module.PREFERRED = size
    stage = scenes.SCENES[name](folder, settings)
    try:
        stage.window.resize(*size)
        settle()
        QTest.qWait(60)
        if stage.services is not None:
            stage.wait_for_jobs()
        if not stage.window.grab().save(str(file)):
            raise OSError(f"could not write {file}")
    finally:
        stage.app.close()
        stage.window.close()
        stage.window.deleteLater()
        settle()


def draw_sheets(out: Path) -> None:
    """All exercise drawings, start and end, one sheet a look."""
    from tests.gallery import drawings

    for look in ("light", "dark", "print"):
        drawings.main(["--look", look, "-o", str(out / f"drawings-{look}.png")])


def write_index(out: Path) -> None:
    """A page with every picture, scene by scene."""
    rows = []
    for file in sorted(out.glob("*.png")):
        name = html.escape(file.name)
        rows.append(
            f'<figure><figcaption>{name}</figcaption><img loading="lazy" src="{name}" alt="{name}"></figure>'
        )
    style = "body{font:14px sans-serif;margin:24px}figure{margin:0 0 32px}img{max-width:100%;border:1px solid #ccc}"
    page = f"<!doctype html><meta charset=utf-8><title>Gallery</title><style>{style}</style>{''.join(rows)}"
    (out / "index.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
