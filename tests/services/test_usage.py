"""Use of exercises counts sessions with at least one finished set, and follows undo."""

from datetime import timedelta

from rehab.domain.session import Done, SessionDraft, SetEntry
from rehab.domain.use import Used
from rehab.services.usage import UseCount
from tests.builders import Desk


def test_that_sessions_with_a_finished_set_count_and_undo_takes_them_back(desk: Desk) -> None:
    episode, count, now = desk.start_plan(), UseCount(desk.database), desk.clock()
    for days, done in ((1, 3), (2, 0), (0, 1)):
        sets = tuple(SetEntry("wall-calf-stretch", "Wall calf stretch", 3, done) for _ in range(2))
        form = SessionDraft(Done.PART, at=now - timedelta(days=days), sets=sets)
        last = desk.sessions.record(form, episode)
    assert count.by_exercise() == {"wall-calf-stretch": Used(2, now.date())}
    desk.undoer.revert(last.undo)
    assert count.by_exercise() == {"wall-calf-stretch": Used(1, now.date() - timedelta(days=1))}
