"""The pain chart: what is drawn, what is left out, and that every file can be written."""

import io
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D

from rehab.charts import pain
from rehab.charts.layout import Span
from rehab.charts.marks import MOST_MARKS, build_marks, level_on, path_between
from rehab.charts.style import DARK, LIGHT, PRINT, clean
from rehab.domain.treatment import TreatmentKind
from tests.charts.conftest import DAY_0, after

SIZE = (900.0, 420.0)
FLAT = [6.0, 7.0, 5.0, 6.0, 6.0, 6.0, 7.0] * 9
HOSTILE = (
    r"$\frac{1}{0}$",
    "a_b^c $",
    "<script>&amp;",
    "x\x00\x08y",
    "\ud800",
    "\u202egnp",
    "日本語",
    "🦶" * 400,
)


def drawn(report, words, days=63, style=LIGHT, size=SIZE):
    return pain.draw(report, style, size, Span(DAY_0, after(days - 1)), words)


def parts(drawing, name):
    return [
        artist for axes in drawing.figure.axes for artist in axes.get_children() if artist.get_gid() == name
    ]


def written(drawing):
    return [text.get_text() for axes in drawing.figure.axes for text in axes.texts]


def test_that_points_stand_at_their_day_and_score(make_report, words):
    drawing = drawn(make_report(FLAT), words)
    (points,) = parts(drawing, "check-ins")
    layout = drawing.layout
    xs, ys = points.get_data()
    assert list(xs) == pytest.approx([layout.x_of(after(i)) for i in range(63)])
    assert list(ys) == pytest.approx([layout.y_of(score) for score in FLAT])


def test_that_the_trend_has_a_range_and_every_level_a_label(make_report, words):
    drawing = drawn(make_report(FLAT), words)
    assert len(parts(drawing, "trend")) == 1
    assert isinstance(parts(drawing, "range")[0], PolyCollection)
    for name in ("start", "target", "expected", "label-start", "label-now", "label-target", "label-expected"):
        assert parts(drawing, name), name
    assert "Start 6.0" in written(drawing)


def test_that_a_gap_stays_a_gap(make_report, words):
    scores = [6.0] * 20 + [None] * 20 + [5.0] * 23
    lines = parts(drawn(make_report(scores), words), "trend")
    assert len(lines) == 2
    ends, starts = max(lines[0].get_xdata()), min(lines[1].get_xdata())
    assert starts - ends > 5


def test_that_fewer_than_five_points_stay_points(make_report, words):
    drawing = drawn(make_report([6.0, None, 7.0, 6.0, 5.0]), words, days=14)
    assert len(parts(drawing, "check-ins")[0].get_xdata()) == 4
    assert not parts(drawing, "trend")
    assert not parts(drawing, "label-now")


def test_that_days_without_an_entry_are_named(make_report, words):
    report = make_report(FLAT)
    late = Span(after(70), after(90))
    drawing = pain.draw(report, LIGHT, SIZE, late, words)
    assert "No entries" in written(drawing)


def test_that_labels_at_the_right_end_keep_fifteen_pixels(make_report, words):
    drawing = drawn(make_report([4.0] * 63), words, size=(900, 300))
    names = ("label-start", "label-now", "label-target", "label-expected")
    heights = sorted(text.get_position()[1] for name in names for text in parts(drawing, name))
    assert len(heights) >= len(names)
    assert all(low - high >= 15 - 1e-6 for high, low in pairwise(heights))


def test_that_the_word_for_now_stands_at_the_level_it_tells(make_report, words):
    report = make_report(FLAT)
    start, now = report.baseline, report.verdict.now
    below = replace(report.verdict, now=replace(now, mean=start.mean - 1))
    risen = (*report.trend[:-1], replace(report.trend[-1], level=start.mean + 2))
    drawing = drawn(replace(report, verdict=below, trend=risen), words)
    names = ("label-start", "label-now", "label-target")
    places = [parts(drawing, name)[0].get_position()[1] for name in names]
    assert places in (sorted(places), sorted(places, reverse=True))


def test_that_the_chart_makes_room_for_long_words_at_the_right_end(make_report, words):
    report = make_report(FLAT)
    usual = drawn(report, words).layout
    assert usual.width - usual.right == pytest.approx(128)
    drawing = drawn(report, replace(words, now="Schmerzniveaudurchschnitt 6.1"))
    for line in parts(drawing, "label-now"):
        assert line.get_window_extent().x1 <= drawing.figure.bbox.x1
    assert drawing.layout.width - drawing.layout.right <= 0.25 * SIZE[0]
    endless = drawn(report, replace(words, now="W" * 90)).layout
    assert endless.width - endless.right == pytest.approx(0.25 * SIZE[0])


def test_that_treatments_of_one_kind_share_a_name(make_report, words):
    shots = [(TreatmentKind.INSOLE, 12), *((TreatmentKind.SHOCKWAVE, day) for day in (27, 34, 41))]
    drawing = drawn(make_report(FLAT, treatments=shots), words)
    names = [text.get_text() for text in parts(drawing, "treatment")]
    assert names == ["Insoles", "Shockwave \N{MULTIPLICATION SIGN}3"]
    assert len(parts(drawing, "diamonds")[0].get_xdata()) == 4


@pytest.mark.parametrize(("first", "name"), [(10, "Shockwave ×3, Insoles ×3"), (56, "6 treatments")])
def test_that_treatments_that_stand_too_close_share_what_fits(make_report, words, first, name):
    kinds = [TreatmentKind.SHOCKWAVE, TreatmentKind.INSOLE] * 3
    shots = [(kind, first + place) for place, kind in enumerate(kinds)]
    drawing = drawn(make_report(FLAT, treatments=shots), words)
    assert [text.get_text() for text in parts(drawing, "treatment")] == [name]


def test_that_sessions_are_full_half_or_outlined(make_report, words):
    drawing = drawn(make_report([6.0] * 14, done=[1, 0.5, 0]), words, days=14)
    counts = {
        name: len(parts(drawing, f"sessions-{name}")[0].get_paths()) for name in ("done", "part", "missing")
    }
    assert counts == {"done": 12, "part": 1, "missing": 1}
    (missing,) = parts(drawing, "sessions-missing")
    assert missing.get_linestyle()[0][1] is not None


def test_that_weekly_kilometres_carry_their_number(make_report, words):
    drawing = drawn(make_report(FLAT, km=True), words)
    assert [text.get_text() for text in parts(drawing, "km")] == ["21"] * 9


def test_that_years_become_medians_of_weeks_within_the_limit(make_report, words):
    report = make_report([6.0, 7.0, 5.0] * 400, km=True)
    marks = build_marks(report, Span(DAY_0, after(1199)))
    assert marks.bucket == 7
    assert marks.count <= MOST_MARKS
    assert {value for _, value in marks.points} <= {5.0, 6.0, 7.0}
    assert "median of a week" in written(drawn(report, words, days=1200))


def test_that_a_century_stays_within_the_limit(make_report):
    report = make_report(FLAT, km=True)
    long = replace(report, points=tuple((DAY_0 + timedelta(days=i), 5.0) for i in range(36_500)))
    assert build_marks(long, Span(DAY_0, after(36_499))).count <= MOST_MARKS


def test_that_the_expected_path_is_cut_at_the_edges():
    path = ((after(0), 6.0), (after(7), 5.3), (after(14), 4.6))
    assert path_between(path, Span(after(3), after(10))) == (
        (after(3), pytest.approx(5.7)),
        (after(7), 5.3),
        (after(10), pytest.approx(5.0)),
    )
    assert level_on(path, after(30)) == 4.6
    assert path_between(path, Span(after(20), after(30))) == ()


@pytest.mark.parametrize("style", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])
@pytest.mark.parametrize("ending", pain.FORMATS)
def test_that_every_kind_of_file_is_written(make_report, words, tmp_path, ending, style):
    target = tmp_path / f"pain.{ending}"
    span = Span(DAY_0, after(62))
    assert pain.save(make_report(FLAT, km=True), target, style, span, words) == target
    head = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending]
    assert target.read_bytes().startswith(head)


def test_that_an_unknown_ending_is_refused(make_report, words, tmp_path):
    with pytest.raises(ValueError, match="gif"):
        pain.save(make_report(FLAT), tmp_path / "pain.gif", LIGHT, Span(DAY_0, after(62)), words)
    assert not (tmp_path / "pain.gif").exists()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("ending", pain.FORMATS)
def test_that_hostile_words_are_drawn_as_text(make_report, words, tmp_path, text, ending):
    hostile = replace(
        words, title=text, start=text, now=text, expected=text, treatments={TreatmentKind.SHOCKWAVE: text}
    )
    report = make_report(FLAT, treatments=[(TreatmentKind.SHOCKWAVE, 30)])
    target = tmp_path / f"pain.{ending}"
    pain.save(report, target, LIGHT, Span(DAY_0, after(62)), hostile)
    if ending == "svg":
        ET.parse(target)
    drawing = drawn(report, hostile)
    assert all(not label.get_parse_math() for axes in drawing.figure.axes for label in axes.texts)
    assert all(not label.get_usetex() for axes in drawing.figure.axes for label in axes.texts)


def test_that_cleaned_text_is_short_and_visible():
    assert clean("a\x00b") == "a\N{REPLACEMENT CHARACTER}b"
    assert clean("one\ntwo") == "one\ntwo"
    assert len(clean("x" * 1000)) == 160


def test_that_own_settings_of_matplotlib_do_not_change_the_file(make_report, words, tmp_path):
    import matplotlib

    report, span = make_report(FLAT), Span(DAY_0, after(62))
    plain = pain.save(report, tmp_path / "a.png", LIGHT, span, words).read_bytes()
    with matplotlib.rc_context({"savefig.dpi": 30, "axes.facecolor": "red", "savefig.bbox": "tight"}):
        assert pain.save(report, tmp_path / "b.png", LIGHT, span, words).read_bytes() == plain


def test_that_a_picture_has_the_size_asked_for(make_report, words):
    picture = pain.picture(make_report(FLAT), LIGHT, (640, 300), Span(DAY_0, after(62)), words, ratio=2)
    assert (picture.width, picture.height) == (1280, 600)
    assert len(picture.pixels) == 1280 * 600 * 4
    assert picture.layout.width == 640


def test_that_large_text_wraps_the_legend(make_report, words):
    report = make_report(FLAT, treatments=[(TreatmentKind.INSOLE, 12)])
    normal, large = drawn(report, words), drawn(report, words, style=LIGHT.scaled(2.0), size=(900, 700))
    assert large.layout.rail / 2 > normal.layout.rail
    assert isinstance(parts(large, "check-ins")[0], Line2D)


def test_that_drawing_needs_no_window_system(make_report, words):
    import sys

    assert "matplotlib.pyplot" not in sys.modules
    buffer = io.BytesIO()
    pain.figure(make_report(FLAT), LIGHT, SIZE, Span(DAY_0, after(62)), words).savefig(buffer, format="png")
    assert buffer.getvalue()
