"""The head of the programme page: what the plan is called, templates, and what can be done with the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Chip, FlowLayout, Label
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from rehab.ui.program.state import ProgramState


class Header(QWidget):
    """Title, caption and two menus."""

    template_chosen = Signal(str)
    template_deleted = Signal(str)
    action_chosen = Signal(str)
    """``print``, ``calendar``, ``save-template``, ``another``, ``start``, ``pause``, ``resume``, ``end``,
    ``versions``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(downwards, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(12))
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        self._title = Label("", "title", wrap=True)
        self._title.setObjectName("program_title")
        self._caption = Label("", "body", "ink2", wrap=True)
        self._caption.setObjectName("program_caption")
        words.addWidget(self._title)
        words.addWidget(self._caption)
        row.addLayout(words, 1)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=10)
        self._sample = Chip(self.tr("Sample data"), "neutral", icon="info")
        self.templates = Button(self.tr("Templates"), icon="list")
        self.templates.setObjectName("program_templates")
        self.templates.clicked.connect(self._on_templates)
        self.more = Button(self.tr("This plan"), icon="calendar")
        self.more.setObjectName("program_more")
        self.more.clicked.connect(self._on_more)
        self.print = Button(self.tr("Print"), icon="print", tooltip=self.tr("Print or save as PDF (Ctrl+P)"))
        self.print.setObjectName("program_print")
        self.print.clicked.connect(lambda: self.action_chosen.emit("print"))
        for widget in (self._sample, self.templates, self.more, self.print):
            flow.addWidget(widget)
        self._holder, self._flow = holder, flow
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)
        self._state: ProgramState | None = None

    def show_state(self, state: ProgramState) -> None:
        """Show the head of a plan, or of the page without one."""
        self._state = state
        self._title.setText(state.title)
        self._caption.setText(state.caption)
        self._caption.setVisible(bool(state.caption))
        self._sample.setVisible(state.sample)
        self.templates.setVisible(bool(state.templates))
        self.more.setVisible(bool(state.blocks))
        self.print.setVisible(bool(state.blocks))
        if not tokens().wide_text:
            self._holder.setFixedWidth(self._flow.sizeHint().width())

    def templates_menu(self) -> Menu:
        """Ready-made programmes, own templates, and saving one."""
        menu = _menu(self, "templates_menu")
        assert self._state is not None
        for item in self._state.templates:
            if not item.own:
                _add(menu, item.name, f"template_{item.slug}", item.slug)
        own = [item for item in self._state.templates if item.own]
        if own:
            menu.addSeparator()
        for item in own:
            under = Menu(menu, item.name)
            menu.addMenu(under)
            under.setObjectName(f"template_{item.slug}")
            _add(under, self.tr("Use this template"), f"use_{item.slug}", item.slug)
            _add(under, self.tr("Delete it"), f"delete_{item.slug}", f"delete:{item.slug}")
        if self._state.blocks:
            menu.addSeparator()
            _add(menu, self.tr("Save as template…"), "save_template", "action:save-template")
        menu.triggered.connect(self._on_triggered)
        return menu

    def plan_menu(self) -> Menu:
        """What can be done with the whole plan."""
        menu = _menu(self, "plan_menu")
        assert self._state is not None
        if self._state.running:
            if self._state.paused:
                _add(menu, self.tr("Go on from today"), "plan_resume", "action:resume")
            else:
                _add(menu, self.tr("Pause the plan…"), "plan_pause", "action:pause")
            _add(menu, self.tr("Change the start…"), "plan_start", "action:start")
            _add(menu, self.tr("Changes so far"), "plan_versions", "action:versions")
            _add(menu, self.tr("Hand the plan over…"), "plan_export", "action:export")
            _add(menu, self.tr("Calendar file…"), "plan_calendar", "action:calendar")
            menu.addSeparator()
        _add(menu, self.tr("Choose another programme…"), "program_change", "action:another")
        if self._state.running:
            _add(menu, self.tr("End the plan…"), "plan_end", "action:end")
        menu.triggered.connect(self._on_triggered)
        return menu

    def _on_templates(self) -> None:
        self.templates_menu().popup(self.templates.mapToGlobal(QPoint(0, self.templates.height())))

    def _on_more(self) -> None:
        self.plan_menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_triggered(self, action: QAction) -> None:
        what = str(action.data())
        if what.startswith("action:"):
            self.action_chosen.emit(what.removeprefix("action:"))
        elif what.startswith("delete:"):
            self.template_deleted.emit(what.removeprefix("delete:"))
        else:
            self.template_chosen.emit(what)


def _menu(parent: QWidget, name: str) -> Menu:
    menu = Menu(parent)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, text: str, name: str, data: str) -> None:
    action = QAction(text.replace("&", "&&"), menu)
    action.setObjectName(name)
    action.setData(data)
    menu.addAction(action)
