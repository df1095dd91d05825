"""Every sentence that a person reads and every name of a stored word, in one place. QtCore only.

Pages and the command line say ``texts.verdict_title(key)``; where a text lives does not matter to them.
"""

from rehab.ui.texts.advice import advice, advice_codes, note, note_codes
from rehab.ui.texts.agenda import appointment, calendar_name
from rehab.ui.texts.cautions import ask_first, contraindication, general_caution
from rehab.ui.texts.chart import chart_summary, treatment_groups
from rehab.ui.texts.data import (
    backup_done,
    broken_content,
    check_result,
    last_backup,
    onset_word,
    restored,
    setting_ignored,
    versions,
)
from rehab.ui.texts.dates import (
    clock_time,
    day_long,
    day_month,
    day_month_short,
    day_range,
    day_short,
    day_year,
    greeting,
    moment,
    month,
    relative_day,
    weekday_names,
    weekday_short,
)
from rehab.ui.texts.doses import (
    days_a_week,
    dose,
    dose_range,
    dose_short,
    dose_tiles,
    duration,
    frequency,
    load,
    seconds,
    tempo,
    times_a_day,
)
from rehab.ui.texts.exercises import (
    add_effect,
    add_session,
    added_to,
    condition,
    equipment,
    filter_group,
    filter_option,
    impact,
    in_programmes,
    kind,
    level,
    mine,
    position,
    region,
    sort_order,
    stage,
    strength,
    tissue,
    used_in,
)
from rehab.ui.texts.facts import VerdictContext, chance, is_firm, state_key, verdict_key
from rehab.ui.texts.figures import confidence_caption, km_range, nothing, verdict_figures
from rehab.ui.texts.flags import (
    before_you_begin,
    country_of_computer,
    emergency_number,
    flag_action,
    flag_chip,
    flag_ends,
    flag_reason,
    flag_sentence,
    flag_title,
    skipped,
    trigger,
    trigger_offer,
    urgency,
    urgency_sentence,
    urgency_short,
    who_looked,
)
from rehab.ui.texts.glance import verdict_glance
from rehab.ui.texts.guide import (
    cause_group,
    change,
    country,
    fact_group,
    link_kind,
    log_word,
    place,
    place_on,
    quality,
    side_word,
    source_line,
    started_by,
    treatment_group,
    tried_change,
    tried_length,
    tried_span,
    window_figures,
    worth_asking,
)
from rehab.ui.texts.lag import (
    after_load,
    lag_axis,
    lag_sentence,
    lag_title,
    load_label,
    sessions_done,
    without_load,
)
from rehab.ui.texts.left_out import day_spans, left_out_intro, left_out_row, left_out_title, nothing_left_out
from rehab.ui.texts.limits import (
    GROUPS,
    is_share,
    limit_heading,
    limit_number,
    limit_range,
    limit_source,
    limit_title,
    limit_unit,
    limit_value,
    limits_changed,
    source_key,
)
from rehab.ui.texts.looked import (
    LookedRow,
    calibration_row,
    looked_at,
    looked_at_intro,
    looked_at_title,
    safety_row,
)
from rehab.ui.texts.names import (
    body_plural,
    body_word,
    complaint,
    done,
    part_of_day,
    plain,
    reason,
    recurrence,
    side,
    site,
    treatment,
    treatment_word,
)
from rehab.ui.texts.numbers import (
    about_minutes,
    capitalised,
    check_ins,
    days,
    days_word,
    decimal,
    entries,
    exercise_count,
    from_to,
    half_steps,
    joined,
    mornings,
    number_word,
    percent,
    sessions,
    shown_change,
    signed,
    times_word,
    trimmed,
    weeks,
    weeks_word,
)
from rehab.ui.texts.outlook import how_often_right, how_sure, next_look, sure, would_change
from rehab.ui.texts.pain import (
    anchor,
    anchors,
    answer_said,
    effort,
    effort_of,
    measure,
    measure_label,
    measure_question,
    night,
    question,
    response,
    response_advice,
    zone_word,
)
from rehab.ui.texts.paper import plan_sheet
from rehab.ui.texts.preview import letters_missing
from rehab.ui.texts.problems import bug, known_codes, problem, untouched
from rehab.ui.texts.programs import (
    KM_PER_MILE,
    default_progression,
    distance,
    distance_in,
    dose_cells,
    needs,
    page_program,
    pain_rule,
    phase_weeks,
    program_caption,
    program_facts,
    weekday_and_day,
)
from rehab.ui.texts.report import report_context, report_sheet
from rehab.ui.texts.run_files import file_kind, run_files_found, run_note, runs_counted
from rehab.ui.texts.safety import (
    before_plan,
    evidence_of,
    first_start,
    flag_card,
    natural_course,
    not_for_minors,
    report_a_mistake,
    under_answer,
    under_chart,
    warning_list,
    where_data_lives,
    who_it_is_for,
    who_wrote_it,
)
from rehab.ui.texts.sentences import headline, logged_days, verdict_sentence, window_words
from rehab.ui.texts.sharing import (
    form_mistake,
    pack_choice,
    pack_imported,
    pack_kind,
    pack_notes,
    pack_read,
    pack_status,
)
from rehab.ui.texts.undo import redo_menu, undo, undo_menu
from rehab.ui.texts.verdict import (
    confidence,
    confidence_level,
    report_action,
    state_letter,
    state_names,
    state_short,
    state_words,
    sureness,
    verdict_actions,
    verdict_chip,
    verdict_title,
)
from rehab.ui.texts.visit import visit
from rehab.ui.texts.weekly import weekly_change, weekly_line

__all__ = [
    "GROUPS", "KM_PER_MILE", "LookedRow", "VerdictContext", "about_minutes", "add_effect", "add_session",
    "added_to", "advice", "advice_codes", "after_load", "anchor", "anchors", "answer_said", "appointment",
    "ask_first", "backup_done", "before_plan", "before_you_begin", "body_plural", "body_word",
    "broken_content", "bug", "calendar_name", "calibration_row", "capitalised", "cause_group", "chance",
    "change", "chart_summary", "check_ins", "check_result", "clock_time", "complaint", "condition",
    "confidence", "confidence_caption", "confidence_level", "contraindication", "country",
    "country_of_computer", "day_long", "day_month", "day_month_short", "day_range", "day_short",
    "day_spans", "day_year", "days", "days_a_week", "days_word", "decimal", "default_progression",
    "distance", "distance_in", "done", "dose", "dose_cells", "dose_range", "dose_short", "dose_tiles",
    "duration", "effort", "effort_of", "emergency_number", "entries", "equipment", "evidence_of",
    "exercise_count", "fact_group", "file_kind", "filter_group", "filter_option", "first_start",
    "flag_action", "flag_card", "flag_chip", "flag_ends", "flag_reason", "flag_sentence", "flag_title",
    "form_mistake", "frequency", "from_to", "general_caution", "greeting", "half_steps", "headline",
    "how_often_right", "how_sure", "impact", "in_programmes", "is_firm", "is_share", "joined", "kind",
    "km_range", "known_codes", "lag_axis", "lag_sentence", "lag_title", "last_backup", "left_out_intro",
    "left_out_row", "left_out_title", "letters_missing", "level", "limit_heading", "limit_number", "limit_range",
    "limit_source", "limit_title", "limit_unit", "limit_value", "limits_changed", "link_kind", "load",
    "load_label", "log_word", "logged_days", "looked_at", "looked_at_intro", "looked_at_title", "measure",
    "measure_label", "measure_question", "mine", "moment", "month", "mornings", "natural_course", "needs",
    "next_look", "night", "not_for_minors", "note", "note_codes", "nothing", "nothing_left_out",
    "number_word", "onset_word", "pack_choice", "pack_imported", "pack_kind", "pack_notes", "pack_read",
    "pack_status", "page_program", "pain_rule", "part_of_day", "percent", "phase_weeks", "place",
    "place_on", "plain", "plan_sheet", "position", "problem", "program_caption", "program_facts", "quality",
    "question", "reason", "recurrence", "redo_menu", "region", "relative_day", "report_a_mistake",
    "report_action", "report_context", "report_sheet", "response", "response_advice", "restored",
    "run_files_found", "run_note", "runs_counted", "safety_row", "seconds", "sessions", "sessions_done",
    "setting_ignored", "shown_change", "side", "side_word", "signed", "site", "skipped", "sort_order",
    "source_key", "source_line", "stage", "started_by", "state_key", "state_letter", "state_names", "state_short",
    "state_words", "strength", "sure", "sureness", "tempo", "times_a_day", "times_word", "tissue",
    "treatment", "treatment_group", "treatment_groups", "treatment_word", "tried_change", "tried_length",
    "tried_span", "trigger", "trigger_offer", "trimmed", "under_answer", "under_chart", "undo", "undo_menu",
    "untouched", "urgency", "urgency_sentence", "urgency_short", "used_in", "verdict_actions",
    "verdict_chip", "verdict_figures", "verdict_glance", "verdict_key", "verdict_sentence", "verdict_title",
    "versions", "visit", "warning_list", "weekday_and_day", "weekday_names", "weekday_short",
    "weekly_change", "weekly_line", "weeks", "weeks_word", "where_data_lives", "who_it_is_for",
    "who_looked", "who_wrote_it", "window_figures", "window_words", "without_load", "worth_asking",
    "would_change", "zone_word",
]  # fmt: skip
