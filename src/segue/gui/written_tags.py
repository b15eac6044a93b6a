"""Tells of tags that were written into files, with the way back, and from there the way forth."""

from segue.core.tag_editing import Edit, TagEditing
from segue.domain.speech import tr
from segue.domain.wording import and_more
from segue.gui.toast import Toast


class WrittenTags:
    """Each way takes as long as the files do, and is followed by the other only then."""

    def __init__(self, editing: TagEditing, toast: Toast) -> None:
        self._editing = editing
        self._toast = toast

    def tell(self, words: str, edit: Edit, *, is_again: bool = False) -> None:
        def back() -> None:
            self._editing.undo(edit, lambda undone: self._tell_undone(words, undone))

        self._toast.ways.add(words, back, is_again=is_again)
        self._toast.tell(words, back, stands=None)

    def _tell_undone(self, words: str, undone: Edit) -> None:
        def again() -> None:
            self._editing.again(undone, lambda edit: self._tell_again(words, edit))

        if undone.written:
            self._toast.ways.add_forth(words, again)
        if undone.failed:
            self._tell_failed(undone, is_back=True)
        else:
            self._toast.tell(tr("Tags put back as they were"), redo=again)

    def _tell_again(self, words: str, edit: Edit) -> None:
        if edit.written:
            self.tell(words, edit, is_again=True)
        if edit.failed:
            self._tell_failed(edit)

    def _tell_failed(self, edit: Edit, *, is_back: bool = False) -> None:
        back, forth = tr("“{file}” could not be put back: {reason}"), tr("“{file}” could not be written: {reason}")
        words = back if is_back else forth
        first, more = edit.failed[0], len(edit.failed) - 1
        self._toast.tell(words.format(file=first.path.name, reason=tr(first.reason)) + and_more(more))
