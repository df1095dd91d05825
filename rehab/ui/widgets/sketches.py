"""Small pictures of drawn exercises: kept in memory and on disk, made in the background.

What is not there yet is painted plainly; whoever shows it is told by `ready` when to paint again.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from rehab import __version__
from rehab.ui.theme import tokens
from rehab.ui.widgets.figure_paint import frame_of, paint_frame

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.drawing import Drawing
    from rehab.ui.jobs import Jobs, Progress, Result

_log = logging.getLogger(__name__)

STYLE = 4
"""Raised whenever the figure looks different, so that kept pictures are made anew."""
SMALL = 110
"""Below this width a picture has neither ghost, arrow nor lens, logical pixels."""
IN_MEMORY = 400
ON_DISK = 3000
"""Most pictures that are kept."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One picture: of what, how large (logical pixels), how sharp, in which look.

    Attributes:
        share: 0 for the start pose, 1 for the end pose with ghost and arrow.
        left: Whether the left half works.
    """

    drawing: Drawing
    width: int
    height: int
    ratio: float
    radius: float
    look: str
    tone: str
    share: float = 1.0
    left: bool | None = None

    @property
    def key(self) -> str:
        """Name of the picture on disk."""
        rest = (self.width, self.height, self.ratio, self.radius, self.look, self.tone, self.share, self.left)
        text = f"{STYLE} {__version__} {content_of(self.drawing)} {rest}"
        return hashlib.sha256(text.encode()).hexdigest()[:32]


@lru_cache(maxsize=500)
def content_of(drawing: Drawing) -> str:
    """Fingerprint of all that a drawing says."""
    return hashlib.sha256(repr(drawing).encode()).hexdigest()


def look_now() -> tuple[str, str]:
    """Look and tone of the present theme."""
    t = tokens()
    return ("dark" if t.dark else "light"), t.figure_tone


def make_picture(wish: Wish) -> QImage:
    """Draw one picture; takes some hundredths of a second, in any thread."""
    from rehab.domain.pose import Half
    from rehab.figure.palette import palette
    from rehab.figure.scene import Scene, draw

    half = None if wish.left is None else (Half.LEFT if wish.left else Half.RIGHT)
    drawing, guides = wish.drawing, wish.share > 0.5
    if wish.width < SMALL:
        # A picture as small as a stamp shows the figure alone.
        drawing, guides = replace(drawing, lens=None, arrows=()), False
    aspect = wish.width / max(1, wish.height)
    colours = palette(wish.look, wish.tone)
    frame = frame_of(draw(Scene(drawing, half), wish.share, colours, aspect=aspect, guides=guides))
    size = QSize(max(1, round(wish.width * wish.ratio)), max(1, round(wish.height * wish.ratio)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(wish.ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        paint_frame(painter, QRectF(0, 0, wish.width, wish.height), frame, wish.radius)
    return image


class Sketches(QObject):
    """The pictures of one running app."""

    ready = Signal()
    """Some picture that was asked for is there now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self.jobs: Jobs | None = None
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[str, Wish] = {}
        self._busy = False

    @property
    def attached(self) -> bool:
        """Whether an app is there that will make what is missing."""
        return self._folder is not None or self.jobs is not None

    @property
    def idle(self) -> bool:
        """Whether every picture that was asked for is there."""
        return not self._busy and not self._wanted

    def attach(self, folder: Path | None) -> None:
        """Look for pictures in this folder; those that are missing wait for `work_in`."""
        self._folder = folder

    def work_in(self, jobs: Jobs) -> None:
        """Make what is missing in these jobs from now on."""
        self.jobs = jobs
        if self._folder is not None:
            folder = self._folder
            jobs.start(lambda _progress: _tidy(folder), lambda _result: None)
        self.ready.emit()
        self._work()

    def detach(self) -> None:
        """Make no more pictures and forget them; those on disk stay."""
        self.jobs, self._folder, self._busy = None, None, False
        self._wanted.clear()
        self._kept.clear()

    def pixmap(self, wish: Wish) -> QPixmap | None:
        """The picture, or None while it is being made."""
        key = wish.key
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if self._folder is not None:
            image = QImage(str(self._folder / f"{key}.png"))
            if not image.isNull():
                image.setDevicePixelRatio(wish.ratio)
                return self._keep(key, image)
        self._wanted.pop(key, None)
        self._wanted[key] = wish
        self._work()
        return None

    def _keep(self, key: str, image: QImage) -> QPixmap:
        pixmap = QPixmap.fromImage(image)
        self._kept[key] = pixmap
        while len(self._kept) > IN_MEMORY:
            self._kept.popitem(last=False)
        return pixmap

    def _work(self) -> None:
        """Make the picture that was asked for last: it is the one that is being looked at."""
        if self._busy or self.jobs is None or not self._wanted:
            return
        key, wish = self._wanted.popitem()
        self._busy = True
        self.jobs.start(_maker(wish, key, self._folder), self._on_made(key))

    def _on_made(self, key: str) -> Callable[[Result], None]:
        def take(result: Result) -> None:
            self._busy = False
            if isinstance(result.value, QImage):
                self._keep(key, result.value)
                self.ready.emit()
            self._work()

        return take


def _maker(wish: Wish, key: str, folder: Path | None) -> Callable[[Progress], Any]:
    def make(_progress: Progress) -> QImage:
        image = make_picture(wish)
        if folder is not None:
            _store(image, folder / f"{key}.png")
        return image

    return make


def _store(image: QImage, file: Path) -> None:
    """Write a picture so that a half-written one is never read; a full disk only costs the next start time."""
    half = file.with_name(f"part-{os.getpid()}-{file.name}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if image.save(str(half)):
            half.replace(file)
    except OSError as error:
        _log.warning("picture not kept: %s", error.strerror)


def _tidy(folder: Path) -> None:
    """Take away the oldest pictures when there are too many."""
    try:
        files = sorted(folder.glob("*.png"), key=lambda file: file.stat().st_mtime)
        for file in files[: max(0, len(files) - ON_DISK)]:
            file.unlink()
    except OSError as error:
        _log.warning("pictures not tidied: %s", error.strerror)


_shared: list[Sketches] = []


def sketches() -> Sketches:
    """The pictures of this app."""
    if not _shared:
        _shared.append(Sketches())
    return _shared[0]
