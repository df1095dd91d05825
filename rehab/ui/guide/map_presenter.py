"""Between the pain map and its storage: holds the map of today until it is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.pain_map import SIDES, Place, Spot, compare
from rehab.ui.guide.map_panel import MapState

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.pain_map import PainMap, Quality
    from rehab.domain.patient import Side
    from rehab.services.pain_map import PainMaps
    from rehab.ui.guide.map_panel import Key
    from rehab.ui.guide.page import CheckUpPage
    from rehab.ui.guide.writer import Writer


class MapPresenter(QObject):
    """Takes marks, scores and words; saves the map of a day."""

    def __init__(
        self, page: CheckUpPage, *, maps: PainMaps, episode: Callable[[], UUID | None], writer: Writer
    ) -> None:
        super().__init__(page)
        self._panel, self._maps, self._episode, self._writer = page.map, maps, episode, writer
        self._spots: dict[Key, Spot] = {}
        self._current: Key | None = None
        self._of: UUID | None = None
        """The complaint that the marks belong to."""
        self._unsaved = False
        self._earlier: UUID | None = None
        panel = self._panel
        panel.spot_toggled.connect(self.toggle)
        panel.spot_chosen.connect(self.choose)
        panel.score_chosen.connect(self.set_score)
        panel.quality_toggled.connect(self.toggle_quality)
        panel.save_clicked.connect(self.save)
        panel.compare_chosen.connect(self.compare_with)
        panel.delete_clicked.connect(self.delete)

    def refresh(self) -> None:
        """Read the stored maps again; what is not saved yet stays."""
        episode = self._episode()
        if episode != self._of:
            self._of, self._unsaved = episode, False
        saved = self._maps.maps(episode) if episode is not None else ()
        if not self._unsaved:
            self._load(saved)
        self._show(saved)

    def _load(self, saved: tuple[PainMap, ...]) -> None:
        newest = saved[0] if saved else None
        self._spots = {(s.place, s.side): s for s in newest.spots} if newest is not None else {}
        if self._current not in self._spots:
            self._current = next(iter(self._spots), None)

    def _show(self, saved: tuple[PainMap, ...]) -> None:
        pair = self._pair(saved)
        changes = compare(*pair) if pair is not None else ()
        order = {(place, side): None for place in Place for side in SIDES}
        spots = {key: self._spots[key] for key in order if key in self._spots}
        self._panel.show_state(MapState(spots, self._current, saved, pair, changes, self._unsaved))

    def _pair(self, saved: tuple[PainMap, ...]) -> tuple[PainMap, PainMap] | None:
        if len(saved) < 2:
            return None
        chosen = next((m for m in saved[1:] if m.id == self._earlier), saved[1])
        return chosen, saved[0]

    def _enter(self) -> None:
        self._unsaved = True
        self._panel.show_problem("")
        self.refresh()

    def toggle(self, place: Place, side: Side, marked: bool) -> None:
        """Mark a spot, or take the mark away."""
        key = (place, side)
        if marked:
            self._spots[key] = Spot(place, side)
            self._current = key
        else:
            self._spots.pop(key, None)
            self._current = next(iter(self._spots), None)
        self._enter()

    def choose(self, place: Place, side: Side) -> None:
        """Describe another spot."""
        self._current = (place, side)
        self.refresh()

    def set_score(self, value: int | None) -> None:
        """Take how strong it is at the spot."""
        if self._current is not None:
            self._spots[self._current] = replace(self._spots[self._current], intensity=value)
            self._enter()

    def toggle_quality(self, quality: Quality) -> None:
        """Take a word for the spot, or take it back."""
        if self._current is None:
            return
        spot = self._spots[self._current]
        there = quality in spot.qualities
        words = tuple(q for q in spot.qualities if q is not quality) if there else (*spot.qualities, quality)
        self._spots[self._current] = replace(spot, qualities=words)
        self._enter()

    def save(self) -> None:
        """Store the map of today."""
        episode = self._episode()
        if episode is None:
            return
        spots = tuple(self._spots.values())
        # What follows from storing reads again: nothing is unsaved by then.
        self._unsaved = False
        if self._writer.write(lambda: self._maps.save(episode, spots), self._panel.show_problem) is None:
            self._unsaved = True
        self.refresh()

    def compare_with(self, map_id: str) -> None:
        """Stand another earlier map beside the newest."""
        self._earlier = UUID(map_id)
        self.refresh()

    def delete(self, map_id: str) -> None:
        """Delete an earlier map; it can be taken back."""
        if self._writer.write(lambda: self._maps.delete(UUID(map_id)), self._panel.show_problem) is not None:
            self.refresh()
