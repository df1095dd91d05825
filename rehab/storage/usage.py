"""How often each exercise was done, counted from the sessions."""

from sqlalchemy import func, select

from rehab.domain.use import Used
from rehab.storage.rows import session, set_entry
from rehab.storage.work import Work


def usage(work: Work) -> dict[str, Used]:
    """Use of every exercise that was done, by slug, over all complaints."""
    statement = (
        select(
            set_entry.c.exercise, func.count(func.distinct(set_entry.c.session_id)), func.max(session.c.day)
        )
        .join(session, session.c.id == set_entry.c.session_id)
        .where(set_entry.c.deleted_at.is_(None), session.c.deleted_at.is_(None), set_entry.c.sets_done > 0)
        .group_by(set_entry.c.exercise)
    )
    return {slug: Used(times, last) for slug, times, last in work.rows(statement)}
