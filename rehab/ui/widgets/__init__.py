"""Everything the pages are made of. Sizes follow the text size, colours the theme; text is always plain."""

from rehab.ui.widgets.answers import AnswerEdit, DayAnswers
from rehab.ui.widgets.banner import Banner, UndoBar
from rehab.ui.widgets.body_map import BodyMap
from rehab.ui.widgets.button import Button, IconButton
from rehab.ui.widgets.card import Card, StatTile
from rehab.ui.widgets.chip import Chip, ChoiceChip, FilterChip
from rehab.ui.widgets.days import DayDots, MorningBars
from rehab.ui.widgets.empty_state import EmptyState
from rehab.ui.widgets.ends import Ends
from rehab.ui.widgets.field import Combo, NoteField, SearchField, TextField
from rehab.ui.widgets.figures import ConfidenceBars, IconTile, Ring
from rehab.ui.widgets.icon_line import ErrorText, IconLine
from rehab.ui.widgets.keys_hint import KeysHint
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.layout import FlowLayout, PageScroll, TwoColumns
from rehab.ui.widgets.menu_button import MenuButton
from rehab.ui.widgets.modal import ModalCard
from rehab.ui.widgets.nav import NavList, StepDots
from rehab.ui.widgets.pain_strip import PainStrip
from rehab.ui.widgets.picture import Picture, Sparkline
from rehab.ui.widgets.radio_card import RadioCard
from rehab.ui.widgets.scale_strip import ScaleStrip
from rehab.ui.widgets.segments import Segments, Switch
from rehab.ui.widgets.sides import SideBars, SideLines
from rehab.ui.widgets.tags import KeyHint, Tag
from rehab.ui.widgets.thumb import Thumb

__all__ = [
    "AnswerEdit",
    "Banner",
    "BodyMap",
    "Button",
    "Card",
    "Chip",
    "ChoiceChip",
    "Combo",
    "ConfidenceBars",
    "DayAnswers",
    "DayDots",
    "EmptyState",
    "Ends",
    "ErrorText",
    "FilterChip",
    "FlowLayout",
    "IconButton",
    "IconLine",
    "IconTile",
    "KeyHint",
    "KeysHint",
    "Label",
    "MenuButton",
    "ModalCard",
    "MorningBars",
    "NavList",
    "NoteField",
    "PageScroll",
    "PainStrip",
    "Picture",
    "RadioCard",
    "Ring",
    "ScaleStrip",
    "SearchField",
    "Segments",
    "SideBars",
    "SideLines",
    "Sparkline",
    "StatTile",
    "StepDots",
    "Switch",
    "Tag",
    "TextField",
    "Thumb",
    "TwoColumns",
    "UndoBar",
]
