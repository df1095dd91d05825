"""The report for a doctor: gathers what it says, keeps the person's questions, makes the document."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.checkin import Question
from rehab.domain.clock import Clock, local_day
from rehab.domain.doctor_report import (
    MEDICINE_DAYS,
    NOW_DAYS,
    Appendix,
    DoctorReport,
    exercises_tried,
    level_of,
    require_questions,
    safety_answers,
    weekly_means,
)
from rehab.domain.ledger import tried
from rehab.domain.medicine import took
from rehab.domain.pain import Measure
from rehab.exchange.report_paper import draw_chart, report_document
from rehab.paths import resource
from rehab.services.history import slot_records
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.draft import DraftStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.charts.layout import Span
    from rehab.charts.words import PainWords
    from rehab.domain.doctor_report import ExerciseTried, Level, ReportSheet
    from rehab.domain.paper import PaperSize
    from rehab.domain.patient import Episode
    from rehab.exchange.typeset import Document
    from rehab.services.checkup import CheckUps
    from rehab.services.preferences import Preferences
    from rehab.services.progress import ProgressReader
    from rehab.storage.database import Database
    from rehab.storage.work import Work

QUESTIONS_KEY = "report-questions"
MEASURES = (Measure.FIRST_STEP, Measure.WORST, Measure.AVERAGE, Measure.DURING)


class ReportDesk:
    """Makes the report of a complaint as it is known today."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        progress: ProgressReader,
        checkups: CheckUps,
        settings: Preferences,
    ) -> None:
        self._database = database
        self._clock = clock
        self._progress = progress
        self._checkups = checkups
        self._settings = settings
        fonts = resource("assets", "fonts")
        self._chart_fonts = tuple(str(file) for file in sorted(fonts.glob("Inter-*.ttf")))

    # the person's questions

    def questions(self, episode_id: UUID) -> str:
        """What the person would like to ask, one a line; empty when nothing was typed yet."""
        with self._database.read() as work:
            kept = DraftStore(work).load(episode_id, QUESTIONS_KEY)
        return "" if kept is None else str(kept["text"])

    @property
    def keeps_questions(self) -> bool:
        """Whether questions can be kept; a log that is only looked at keeps none."""
        return not self._database.sealed

    def keep_questions(self, episode_id: UUID, text: str) -> None:
        """Keep what the person would like to ask; an empty text forgets it.

        Where nothing can be kept the text is only checked.

        Raises:
            UserError: ``report_questions_too_many``, ``report_question_too_long`` or ``changed_elsewhere``.
        """
        lines = require_questions(text)
        if not self.keeps_questions:
            return
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            drafts = DraftStore(work)
            if lines:
                drafts.save(episode_id, QUESTIONS_KEY, {"text": "\n".join(lines)})
            else:
                drafts.clear(episode_id, QUESTIONS_KEY)

    # what it says

    def gather(self, episode_id: UUID, appendix: bool = False, asked: str | None = None) -> DoctorReport:
        """Everything that the report says, as values.

        Args:
            episode_id: The complaint.
            appendix: Whether readings, sessions and check-ups are listed too.
            asked: What the person would like to ask, one a line; None for what was kept.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more; what `keep_questions` refuses.
        """
        seen = self._progress.view(episode_id)
        today, report = self._today(), seen.judged
        questions = require_questions(self.questions(episode_id) if asked is None else asked)
        waiting = self._checkups.waiting(episode_id)
        with self._database.read() as work:
            episode = seen.episode
            person = PatientStore(work).patient(episode.patient_id)
            checkups = CheckUpStore(work).checkups(episode_id)
            answered = next((entry for entry in checkups if entry.answered), None)
            levels, medicine_days = _levels(work, episode_id, today), _medicine_days(work, episode_id, today)
            exercises = self._exercises(work, episode, today)
            listed = self._appendix(work, episode_id, today) if appendix else None
            flags = CheckUpStore(work).flags(episode_id)
        known = self._checkups.guide().questions
        return DoctorReport(
            person=person.name,
            sample=person.is_sample,
            episode=episode,
            made=today,
            report=report,
            history=seen.history,
            treatments=seen.treatments,
            levels=levels,
            weeks=weekly_means(report.points, seen.history.start, today),
            medicine_days=medicine_days,
            longest_km=max((km for _day, km in seen.history.run_km or ()), default=None),
            exercises=exercises,
            tried=tried(seen.treatments, dict(report.points), today),
            checkup=answered,
            safety=safety_answers(answered.replies, known) if answered is not None else (),
            skipped=self._checkups.skipped_day(episode_id),
            flags=flags,
            waiting=tuple((one.flag, one.question) for one in waiting),
            questions=questions,
            appendix=listed,
        )

    def _exercises(self, work: Work, episode: Episode, today: date) -> tuple[ExerciseTried, ...]:
        timetable = ProgramStore(work).timetable(episode.id)
        start = min((plan.start for plan in timetable.versions), default=today)
        logged = SessionStore(work).done_by_slot(episode.id, today)
        return exercises_tried(slot_records(timetable, logged, start, today, today))

    def _appendix(self, work: Work, episode_id: UUID, today: date) -> Appendix:
        checkins, first = CheckinStore(work), date.min
        return Appendix(
            readings=tuple(r for r in checkins.readings(episode_id, first, today) if r.value is not None),
            answers=tuple(checkins.answers(episode_id, first, today)),
            sessions=SessionStore(work).between(episode_id, first, today),
            checkups=tuple(reversed(CheckUpStore(work).checkups(episode_id))),
            signs={question.id: question.short_yes for question in self._checkups.guide().questions},
        )

    # pages and files

    def document(
        self, found: DoctorReport, sheet: ReportSheet, size: PaperSize, span: Span, words: PainWords
    ) -> Document:
        """A report in its words as a document.

        Args:
            found: What stands on it.
            sheet: The same in words.
            size: The paper.
            span: Days that the chart shows.
            words: Every text on the chart.
        """
        chart = draw_chart(found.report, span, words, self._chart_fonts)
        return report_document(sheet, size, chart, self._clock())

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def _levels(work: Work, episode_id: UUID, today: date) -> dict[Measure, Level]:
    """The level of each score in the last days, where one was logged."""
    since = today - timedelta(days=NOW_DAYS - 1)
    recent = CheckinStore(work).readings(episode_id, since, today, MEASURES)
    found = {measure: level_of(recent, measure, since, today) for measure in MEASURES}
    return {measure: level for measure, level in found.items() if level is not None}


def _medicine_days(work: Work, episode_id: UUID, today: date) -> tuple[int, int]:
    """On how many of the last days medicine was taken, and on how many the question was answered."""
    first = today - timedelta(days=MEDICINE_DAYS - 1)
    answers = CheckinStore(work).answers(episode_id, first, today, Question.MEDICINE)
    return (
        len({answer.day for answer in answers if took(answer.value)}),
        len({answer.day for answer in answers if answer.value is not None}),
    )
