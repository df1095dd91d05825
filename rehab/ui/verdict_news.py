"""Works the verdict out behind the window, after each change of what it rests on, and tells Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.settings import Distance
from rehab.ui.news import News

if TYPE_CHECKING:
    from rehab.ui.today.state import VerdictGlance


class VerdictNews(News):
    """Tells a `VerdictGlance`, or None when there is nothing to judge."""

    KINDS = frozenset(
        {"pain", "checkin", "session", "run", "treatment", "program", "patient", "settings", "flag"}
    )

    def _read(self) -> VerdictGlance | None:
        from rehab.ui.texts import VerdictContext, country_of_computer
        from rehab.ui.today.glance import build_flag_glance, build_glance

        s = self._services
        episode = s.people.current()
        waiting = s.checkups.waiting(episode.id) if episode is not None else ()
        if waiting:
            return build_flag_glance(waiting[0], s.checkups.emergency(country_of_computer()))
        if episode is None:
            return None
        view = s.progress.view(episode.id)
        report = view.judged
        if not report.around.phases:
            # Without a plan there is nothing to judge.
            return None
        miles = s.preferences.settings.distance is Distance.MILES
        context = VerdictContext.of(episode, report, view.treatments, miles)
        return build_glance(report, context)
