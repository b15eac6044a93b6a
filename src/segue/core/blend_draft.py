"""The blend that is being made: there again after a restart, until it is kept as a playlist, or given up."""

from segue.core.blending import mistake_in
from segue.core.ports.machine import Settings
from segue.core.recipes import Recipe, RecipeMistake, read, written

_STORED = "blend_draft"


class BlendDraft:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self) -> Recipe | None:
        """None where none is being made."""
        stored = self._settings.get(_STORED)
        if not isinstance(stored, str):
            return None
        try:
            return read(stored, mistake_in, is_foreign=False)
        except RecipeMistake:  # a part of it cannot be understood any more
            return None

    def put(self, recipe: Recipe) -> None:
        self._settings.set(_STORED, written(recipe))

    def drop(self) -> None:
        self._settings.drop(_STORED)
