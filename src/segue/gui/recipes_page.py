"""The recipes that come with Segue, each with what it makes, and the way to open one of somebody else's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.recipes import Recipe
from segue.core.rules_told import rule_told
from segue.domain.blend_wording import length_words, source_words
from segue.gui.buttons import secondary_button
from segue.gui.card import Card, offered
from segue.gui.labels import Label
from segue.gui.page_head import LEFT, PageHead
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.share_bar import ShareBar
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper

_BAR_WIDTH = 120
#: Wider, what is used would stand far from what is said of it.
_WIDEST = 960


class RecipesPage(QWidget):
    """`chosen` carries the recipe to make a blend of, `file_wanted` asks for one in a file."""

    chosen = Signal(object)  # Recipe
    file_wanted = Signal()
    back_chosen = Signal()

    def __init__(self, keeper: ThemeKeeper, recipes: Sequence[Recipe], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = secondary_button(self.tr("Open a recipe…"))
        self.open.clicked.connect(self.file_wanted)
        about = Label(
            self.tr(
                "A recipe makes a blend of your tracks, by your habits: filled anew each time you play it, and yours "
                "to change. One that somebody else has saved can be opened, or dropped on the window."
            ),
            quiet=True,
            wraps=True,
        )
        head = PageHead(self.tr("Recipes"), keeper=keeper, buttons=(self.open,), below=(about,))
        head.back.clicked.connect(self.back_chosen)
        within = QWidget()
        hold(within, most_width=_WIDEST)
        rows = QVBoxLayout(within)
        rows.setContentsMargins(LEFT, 0, RIGHT, Space.XL)
        rows.setSpacing(Space.S)
        self.cards = [_RecipeCard(keeper, recipe) for recipe in recipes]
        for card in self.cards:
            card.use.clicked.connect(lambda _=False, recipe=card.recipe: self.chosen.emit(recipe))
            rows.addWidget(card)
        rows.addStretch()
        scroll = PageScroll(within, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addWidget(scroll, 1)

    def take_focus(self) -> None:
        self.cards[0].use.setFocus()


class _RecipeCard(Card):
    def __init__(self, keeper: ThemeKeeper, recipe: Recipe) -> None:
        super().__init__(keeper)
        self.recipe = recipe
        parts = recipe.blend.parts
        names = [source_words(part.source, lambda _: None, rule_told) for part in parts]
        self.use = secondary_button(self.tr("Use"))
        self.use.setAccessibleName(self.tr("Use “{recipe}”").format(recipe=recipe.name))
        bar = ShareBar(keeper, is_operable=False)
        bar.show_shares([part.share for part in parts], names)
        bar.setFixedWidth(_BAR_WIDTH)
        told = Label(length_words(recipe.blend), Type.SMALL, quiet=True, figures=True)
        shares = QWidget()
        column = QVBoxLayout(shares)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(bar)
        column.addWidget(told)
        row = offered(Label(recipe.name, strong=True, wraps=True), recipe.note, shares, self.use)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.setLayout(row)
