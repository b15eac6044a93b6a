"""The one style sheet of the application and the palette that belongs to it, made from a theme."""

from PySide6.QtGui import QColor, QPalette

from segue.gui.resources import resource
from segue.gui.room import roomy
from segue.gui.theme import Radius, Theme, Type, scaled, sign_size


def style_sheet(theme: Theme) -> str:
    """Qt style sheet for all standard widgets. Buttons may carry a `kind`: primary, quiet, line, chip, chip-words,
    details, sleep, note, toggle, link, accent or sample; one with an icon `tight`; a list `popup`; a label
    `warning`."""
    t, box, small = theme, roomy(16), roomy(14)
    shade = "dark" if t.is_dark else "light"

    def picture(name: str) -> str:
        return f'url("{resource("icons", "tinted", f"{name}-{shade}.svg").as_posix()}")'

    return f"""
QMainWindow, QDialog, QMessageBox, QWizard {{ background: {t.ground}; }}
QToolTip {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_line}; border-radius: {Radius.COVER}px;
  padding: 0 3px;
}}
QLabel {{ background: transparent; }}
QLabel[kind="warning"] {{ color: {t.warning}; }}

QPushButton {{
    outline: none;
  background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: 6px;
  padding: 6px 14px; min-height: {roomy(18)}px;
}}
QPushButton:hover {{ background: {t.pressed}; border-color: {t.strong_line}; }}
QPushButton:pressed {{ background: {t.line}; }}
QPushButton:checked {{ background: {t.selection}; border-color: {t.accent}; color: {t.accent}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {t.faint}; background: transparent; border-color: {t.line}; }}
QPushButton[kind="sample"] {{ padding: 6px 10px; }}
QPushButton[kind="sample"]:focus {{ padding: 5px 9px; }}
QPushButton[kind="primary"] {{
  background: {t.accent}; color: {t.on_accent}; border: 2px solid {t.accent}; font-weight: 600;
  padding: 5px 18px;
}}
QPushButton[kind="primary"]:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {t.accent}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[kind="primary"]:disabled {{
  background: {t.line}; border-color: {t.line}; color: {t.second};
}}
QPushButton[kind="quiet"] {{
  background: transparent; color: {t.second}; border: 2px solid transparent; padding: 5px 10px;
}}
QPushButton[kind="quiet"]:hover {{ background: {t.quiet_hover}; color: {t.text}; }}
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked {{
  background: {t.quiet_pressed}; color: {t.text};
}}
QPushButton[kind="quiet"]:focus {{ border-color: {t.accent}; color: {t.text}; }}
QPushButton[kind="quiet"]:disabled {{ color: {t.faint}; background: transparent; }}
QPushButton[kind="line"] {{ background: transparent; border: 2px solid transparent; padding: 5px 10px; }}
QPushButton[kind="line"]:hover {{ background: {t.quiet_hover}; }}
QPushButton[kind="line"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="chip"] {{
  background: transparent; color: {t.text}; border: 2px solid transparent; text-align: left;
  padding: 4px {sign_size(14) + 10}px 4px 6px;
}}
QPushButton[kind="chip"]:hover {{ background: {t.quiet_hover}; }}
QPushButton[kind="chip"]:pressed {{ background: {t.quiet_pressed}; }}
QPushButton[kind="chip"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="chip-words"] {{
  background: transparent; color: {t.text}; border: 2px solid transparent; border-radius: 11px; padding: 1px 6px;
}}
QPushButton[kind="chip-words"]:hover {{ background: {t.quiet_hover}; }}
QPushButton[kind="chip-words"]:pressed {{ background: {t.quiet_pressed}; }}
QPushButton[kind="chip-words"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="details"] {{
  background: transparent; color: {t.second}; border: 1px solid {t.strong_line};
  border-radius: {scaled(18) // 2 + 1}px; padding: 0; font-size: {scaled(Type.SMALL)}px;
  min-width: {scaled(18)}px; max-width: {scaled(18)}px; min-height: {scaled(18)}px; max-height: {scaled(18)}px;
}}
QPushButton[kind="details"]:hover, QPushButton[kind="details"]:checked {{
  background: {t.quiet_hover}; color: {t.text};
}}
QPushButton[kind="details"]:focus {{ border-color: {t.accent}; color: {t.accent}; }}
QPushButton[kind="sleep"] {{
  background: transparent; color: {t.accent}; border: 2px solid transparent; padding: 4px 6px;
}}
QPushButton[kind="sleep"]:hover {{ background: {t.quiet_hover}; color: {t.text}; }}
QPushButton[kind="sleep"]:pressed {{ background: {t.quiet_pressed}; color: {t.text}; }}
QPushButton[kind="sleep"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="note"] {{
  background: transparent; color: {t.second}; border: 2px solid transparent; padding: 4px 6px;
}}
QPushButton[kind="note"]:hover {{ background: {t.quiet_hover}; color: {t.text}; }}
QPushButton[kind="note"]:pressed {{ background: {t.quiet_pressed}; color: {t.text}; }}
QPushButton[kind="note"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="accent"] {{
  background: transparent; color: {t.accent}; border: 2px solid transparent; padding: 5px 10px;
  font-weight: 600;
}}
QPushButton[kind="accent"]:hover {{ background: {t.quiet_hover}; color: {t.text}; }}
QPushButton[kind="accent"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="link"] {{
  background: transparent; color: {t.second}; border: none; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 3px 0 1px 0; text-align: left;
}}
QPushButton[kind="link"][sides="mirrored"] {{ text-align: right; }}
QPushButton[kind="link"][is_marked="true"] {{ color: {t.text}; border-bottom-color: {t.strong_line}; }}
QPushButton[kind="link"]:disabled {{ color: {t.second}; border-bottom-color: transparent; }}
QPushButton[kind="link"]:hover {{ color: {t.text}; border-bottom-color: {t.second}; }}
QPushButton[kind="link"]:focus {{ color: {t.text}; border-bottom-color: {t.accent}; }}
QPushButton[kind="toggle"] {{ background: transparent; padding: 2px 9px; min-height: {roomy(18)}px; }}
QPushButton[kind="toggle"]:hover {{ background: {t.quiet_hover}; }}
QPushButton[kind="toggle"]:checked {{ background: {t.selection}; border-color: {t.accent}; color: {t.accent}; }}
QPushButton[kind="toggle"]:focus {{ border: 2px solid {t.accent}; padding: 1px 8px; }}
QPushButton {{ icon-size: {roomy(16)}px; }}
QPushButton::menu-indicator {{ width: 0; }}

QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px; }}
QToolButton[kind="tight"] {{ padding: 0; }}
QToolButton:hover {{ background: {t.quiet_hover}; }}
QToolButton:pressed {{ background: {t.quiet_pressed}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton::menu-indicator {{ image: none; }}

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QTimeEdit, QComboBox {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: 6px;
  padding: 5px 8px; min-height: {roomy(20)}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent};
  placeholder-text-color: {t.second};
}}
QLineEdit:hover, QSpinBox:hover, QTimeEdit:hover, QComboBox:hover {{ border-color: {t.strong_line}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QTimeEdit:focus, QComboBox:focus {{
  border: 2px solid {t.accent}; padding: 4px 7px;
}}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {{ background: transparent; border: none; padding: 0 6px;
  min-height: {roomy(40)}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {box + 12}px; }}
QComboBox::down-arrow {{ image: {picture("chevron-down")}; width: {box}px; height: {box}px; }}
QComboBoxPrivateContainer {{ background: {t.raised}; border: none; border-radius: {Radius.COVER}px; }}
QComboBox QAbstractItemView {{
  background: {t.raised}; border: 1px solid {t.strong_line}; border-radius: {Radius.COVER}px; padding: 4px;
  outline: none;
  selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QComboBox QAbstractItemView::item {{ padding: 5px 7px; border: 1px solid transparent; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{
  border: none; width: {roomy(12) + 8}px; background: transparent;
}}
QSpinBox::up-arrow, QTimeEdit::up-arrow {{
  image: {picture("chevron-up")}; width: {roomy(12)}px; height: {roomy(12)}px;
}}
QSpinBox::down-arrow, QTimeEdit::down-arrow {{
  image: {picture("chevron-down")}; width: {roomy(12)}px; height: {roomy(12)}px;
}}

QCheckBox, QRadioButton {{
  background: transparent; spacing: 8px; border: 2px solid transparent; border-radius: 6px; padding: 1px;
}}
QCheckBox::indicator, QRadioButton::indicator {{
  width: {box}px; height: {box}px; border: 1px solid {t.second}; border-radius: 4px; background: {t.raised};
}}
QRadioButton::indicator {{ border-radius: {box // 2 + 1}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.text}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.strong_line}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator:checked {{
  background: {t.accent}; border-color: {t.accent}; image: {picture("check")};
}}
QRadioButton::indicator:checked, QCheckBox::indicator:indeterminate {{
  background: {t.accent}; border-color: {t.accent}; image: {picture("dot")};
}}

QSlider::groove:horizontal {{ height: 3px; border-radius: 1px; background: {t.strong_line}; }}
QSlider::sub-page:horizontal {{ height: 3px; border-radius: 1px; background: {t.second}; }}
QSlider::handle:horizontal {{
  width: 10px; height: 10px; margin: -4px 0; border-radius: 5px; background: {t.second};
}}
QSlider::sub-page:horizontal:hover, QSlider::sub-page:horizontal:focus {{ background: {t.accent}; }}
QSlider::handle:horizontal:hover {{ background: {t.text}; }}
QSlider::handle:horizontal:focus {{
  background: {t.accent}; border: 2px solid {t.text}; border-radius: 7px; margin: -6px 0;
}}

QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}

QMenu {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_line}; border-radius: {Radius.COVER}px;
  padding: 5px;
}}
QMenu::item {{
  padding: 5px {small + 9}px 5px 9px; border: 1px solid transparent; border-radius: {Radius.CONTROL}px;
}}
QMenu {{ icon-size: {roomy(16)}px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {t.line}; border-color: {t.accent}; }}
QMenu::item:disabled {{ color: {t.second}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 10px; }}
QMenu::right-arrow {{ image: {picture("chevron-right")}; width: {small}px; height: {small}px; margin-right: 4px; }}
QMenu::left-arrow {{ image: {picture("chevron-left")}; width: {small}px; height: {small}px; margin-left: 4px; }}
QMenu::indicator {{ width: {small}px; height: {small}px; padding-left: 6px; }}
QMenu::indicator:checked {{ image: {picture("check-plain")}; }}
QMenuBar {{ background: {t.ground}; color: {t.text}; }}
QMenuBar::item {{ background: transparent; padding: 4px 8px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {t.raised}; }}

QAbstractScrollArea {{ border: none; background: transparent; }}
QTableView, QListView, QTreeView {{
  background: transparent; border: none; outline: none;
  selection-background-color: {t.selection}; selection-color: {t.text};
}}
QListView[kind="popup"] {{
  background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_line}; border-radius: {Radius.COVER}px;
  padding: 4px; selection-background-color: {t.line};
}}
QListView[kind="popup"]::item {{ padding: 5px 7px; border: 1px solid transparent; border-radius: 4px; }}
QListView[kind="popup"]::item:selected {{ background: {t.line}; color: {t.text}; border-color: {t.accent}; }}
QFileDialog QAbstractItemView::item {{ padding: 4px; border: none; }}
QFileDialog QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.text}; }}
RowTable {{ selection-background-color: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
  background: transparent; color: {t.second}; border: none; border-bottom: 1px solid {t.line};
  padding: 6px 8px; font-size: {scaled(Type.SMALL)}px;
}}
QTableCornerButton::section {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.strong_line}; border-radius: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; margin: 2px 3px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; margin: 3px 2px; }}
QScrollBar::handle:hover {{ background: {t.second}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QSplitter::handle:hover {{ background: {t.accent}; }}

QTabWidget::pane {{ border: none; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
  background: transparent; color: {t.second}; padding: 6px 2px; margin-right: 20px;
  border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QGroupBox {{ border: none; margin-top: 24px; font-weight: 600; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; }}
QStatusBar {{ background: {t.ground}; color: {t.second}; }}
"""


def palette(theme: Theme) -> QPalette:
    """The palette that belongs to the style sheet; `PlaceholderText` is the second text colour."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, colour in (
        (role.Window, theme.ground),
        (role.Base, theme.ground),
        (role.AlternateBase, theme.surface),
        (role.Button, theme.raised),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.second),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.raised),
        (role.Midlight, theme.raised),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Shadow, theme.ground),
    ):
        made.setColor(where, QColor(colour))
    faint = QColor(theme.faint)
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, faint)
    return made
