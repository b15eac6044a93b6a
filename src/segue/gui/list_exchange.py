"""Playlists from files and into files: which, in what format, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from segue.core.interchange import Exported, Imported, Interchange, MatchedList, Unread, file_name
from segue.core.playlists import Playlists
from segue.core.ports.machine import Settings
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.core.rules_told import rule_told
from segue.domain.playlist import Kind, Playlist, PlaylistId, Wanted
from segue.domain.speech import apart, number, plural
from segue.domain.track import TrackId
from segue.domain.wording import quoted, readable
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.check_box import CheckBox, explained
from segue.gui.columns import ColumnLook
from segue.gui.labels import ElidedLabel, Label
from segue.gui.named import ChoiceBox
from segue.gui.room import roomy
from segue.gui.row_table import MISSING_ROLE, TitledModel
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_table import TrackTable

#: The settings under which it is kept how one exports.
_FORMAT = "export_format"
_RELATIVE = "export_relative"

#: So many lists, and so many files that are none, are named.
_NAMED = 8
_WIDTH = 720
_WIDEST_TITLE = 520
_MOST_ROWS = 10

_Index = QModelIndex | QPersistentModelIndex


class ListExchange(QObject):
    """Asks for files, and tells what came of them. `imported` asks for a playlist that was made to be shown."""

    imported = Signal(object)  # PlaylistId

    def __init__(
        self,
        keeper: ThemeKeeper,
        playlists: Playlists,
        interchange: Interchange,
        settings: Settings,
        toast: Toast,
        window: QWidget,
    ) -> None:
        super().__init__(toast)
        self._keeper = keeper
        self._playlists = playlists
        self._interchange = interchange
        self._settings = settings
        self._toast = toast
        self._window = window
        interchange.imported.connect(self._tell_imported)
        interchange.exported.connect(self._tell_exported)

    # ---- from files

    def ask_for_import(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in LIST_SUFFIXES)
        words = self.tr("Playlists ({patterns})").format(patterns=patterns)
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Which playlists?"), str(_music_or_home()), words
        )
        if chosen:
            self.bring([Path(path) for path in chosen])

    def bring(self, paths: Sequence[Path], folder: PlaylistId | None = None) -> None:
        """Make playlists of these files, in a folder if one is named."""
        self._interchange.bring(paths, folder)

    def tell_opened(self, lists: Sequence[MatchedList | Unread]) -> list[TrackId]:
        """What plays of lists that were opened; with the way to keep them."""
        unread = [one for one in lists if isinstance(one, Unread)]
        known = [one for one in lists if isinstance(one, MatchedList)]
        if not known:
            self._toast.tell(unread[0].reason)
            return []
        tracks = [track for one in known for track in one.tracks]
        entries = sum(len(one.entries) for one in known)
        name = quoted(known[0].name) if len(known) == 1 else plural("%n list", "%n lists", len(known))
        if not tracks:
            words = self.tr("None of the tracks of {name} is in your library")
        elif len(tracks) == entries:
            words = self.tr("{name} plays")
        else:
            words = plural(
                "{name} plays: {found} of %n track is in your library",
                "{name} plays: {found} of %n tracks are in your library",
                entries,
            )
        told = words.format(name=name, found=number(len(tracks)))
        keep = self.tr("Keep as playlist") if len(known) == 1 else self.tr("Keep as playlists")
        self._toast.offer(told, keep, lambda: self.bring([one.file for one in known]))
        return tracks

    def _tell_imported(self, made: Sequence[Imported | Unread]) -> None:
        lists = [one for one in made if isinstance(one, Imported)]
        if lists:
            self.imported.emit(lists[0].playlist.id)
        if len(made) == 1 and not lists:
            (unread,) = made
            self._toast.tell(unread.reason if isinstance(unread, Unread) else "")
        elif len(lists) == len(made) and not any(one.matched.missing or one.matched.left_out for one in lists):
            tracks = plural("%n track", "%n tracks", sum(len(one.matched.entries) for one in lists))
            name = (
                quoted(lists[0].playlist.name)
                if len(lists) == 1
                else plural("%n playlist", "%n playlists", len(lists))
            )
            words = self.tr("{name} imported, with {tracks}").format(name=name, tracks=tracks)
            self._toast.tell(words, lambda: self._take_back(lists), stands=None)
        else:
            report = ImportReport(self._keeper, made, self._window)
            report.take_back.clicked.connect(lambda: self._take_back(lists))
            report.open()

    def _take_back(self, lists: Sequence[Imported]) -> None:
        there = {playlist.id for playlist in self._playlists.all()}
        self._playlists.delete(*(one.playlist.id for one in lists if one.playlist.id in there))

    # ---- into files

    def ask_for_export(self, playlist: PlaylistId) -> None:
        its = self._playlists.get(playlist)
        stored = self._settings.get(_FORMAT)
        suffix = next((known for known in LIST_SUFFIXES if known == stored), ".m3u8")
        dialog = ExportDialog(self._keeper, its, suffix, self._settings.get(_RELATIVE) is True, self._window)
        dialog.accepted.connect(lambda: self._ask_where(its, dialog.suffix, dialog.relative.isChecked()))
        dialog.open()

    def _ask_where(self, playlist: Playlist, suffix: str, relative: bool) -> None:
        self._settings.set(_FORMAT, suffix)
        self._settings.set(_RELATIVE, relative)
        name = file_name(playlist.name) + suffix
        words = self.tr("Where is “{playlist}” to go?").format(playlist=playlist.name)
        if playlist.kind is Kind.FOLDER:
            folder = QFileDialog.getExistingDirectory(self._window, words, str(_music_or_home()))
            if folder:
                self._interchange.write(playlist.id, Path(folder) / name, relative=relative, replaces=False)
            return
        kinds = f"{suffix[1:].upper()} (*{suffix})"
        chosen, _ = QFileDialog.getSaveFileName(self._window, words, str(_music_or_home() / name), kinds)
        if chosen:
            self.write(playlist, Path(chosen), suffix, relative)

    def write(self, playlist: Playlist, chosen: Path, suffix: str, relative: bool) -> None:
        """Into the file that was chosen, where it was asked whether one that is there is to be written over."""
        to = chosen if chosen.suffix.lower() in LIST_SUFFIXES else chosen.with_name(chosen.name + suffix)
        self._interchange.write(playlist.id, to, relative=relative, replaces=to == chosen)

    def _tell_exported(self, written: Sequence[Exported]) -> None:
        if not written:
            self._toast.tell(self.tr("There is nothing in it to be exported"))
            return
        first = written[0]
        missing = sum(one.missing for one in written)
        if len(written) == 1:
            words = self.tr("“{playlist}” written to {file}")
        else:
            words = plural("%n playlist written to {folder}", "%n playlists written to {folder}", len(written))
        told = words.format(
            playlist=first.playlist.name, file=readable(first.file.name), folder=readable(first.file.parent)
        )
        if missing:
            told += plural("; %n track of it not in your library", "; %n tracks of it not in your library", missing)
        self._toast.tell(told)


class ImportReport(QDialog):
    """What came of an import of which not all is well: how much was found, and what is missing."""

    def __init__(self, keeper: ThemeKeeper, made: Sequence[Imported | Unread], parent: QWidget) -> None:
        super().__init__(parent)
        lists = [one for one in made if isinstance(one, Imported)]
        unread = [one for one in made if isinstance(one, Unread)]
        missing = [entry for one in lists for entry in one.matched.missing]
        self.setWindowTitle(self.tr("Imported playlists"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.take_back = secondary_button(self.tr("Take back"))
        self.take_back.setAutoDefault(False)
        self.take_back.setVisible(bool(lists))
        self.take_back.clicked.connect(self.reject)
        self.done_button = PrimaryButton(keeper, self.tr("Done"))
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)

        rows = QVBoxLayout()
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, 0)
        rows.setSpacing(Space.XS)
        rows.addWidget(ElidedLabel(self._title(lists), Type.TITLE, strong=True))
        if lists:
            rows.addWidget(Label(self._summary(lists), quiet=True, figures=True, wraps=True))
        if len(lists) > 1:
            rows.addSpacing(Space.S)
        for told in self._each(lists):
            rows.addWidget(told)
        for sentence in _distinct(lists):
            rows.addWidget(Label(sentence, Type.SMALL, quiet=True, wraps=True))
        self._faults = Label("\n".join(_reasons(unread)), wraps=True, warns=True)
        self._faults.setVisible(bool(unread))
        rows.addSpacing(Space.S)
        rows.addWidget(self._faults)
        self.table = self._table(keeper, missing)
        if missing:
            words = plural("%n track not in your library", "%n tracks not in your library", len(missing))
            rows.addSpacing(Space.L)
            rows.addWidget(Label(words, Type.LEAD, strong=True, figures=True))
            kept = self.tr("They stay in the list, and are found by themselves when they come.")
            rows.addWidget(Label(kept, quiet=True, wraps=True))
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XXL, Space.L, Space.XXL, 0)
        foot.addWidget(self.take_back)
        foot.addStretch()
        foot.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, Space.XL)
        layout.setSpacing(Space.S)
        layout.addLayout(rows)
        if missing:
            layout.addWidget(self.table, 1)
        else:
            layout.addStretch()
        layout.addLayout(foot)
        self.resize(roomy(_WIDTH), self.sizeHint().height())
        self.done_button.setFocus()

    def _title(self, lists: Sequence[Imported]) -> str:
        if not lists:
            return self.tr("Nothing was imported")
        if len(lists) == 1:
            return self.tr("“{playlist}” is here").format(playlist=lists[0].playlist.name)
        return plural("%n playlist is here", "%n playlists are here", len(lists))

    def _summary(self, lists: Sequence[Imported]) -> str:
        found = sum(len(one.matched.tracks) for one in lists)
        entries = sum(len(one.matched.entries) for one in lists)
        if found == entries:
            return plural("The one track is in your library", "All of %n tracks are in your library", entries)
        words = plural(
            "{found} of %n track is in your library",
            "{found} of %n tracks are in your library",
            entries,
        )
        return words.format(found=number(found))

    def _each(self, lists: Sequence[Imported]) -> list[QWidget]:
        """Each of several, with how much of it was found."""
        if len(lists) < 2:
            return []
        told: list[QWidget] = []
        for one in lists[:_NAMED]:
            words = self.tr("{playlist}: {found} of {tracks}")
            entries = plural("%n track", "%n tracks", len(one.matched.entries))
            found = number(len(one.matched.tracks))
            told.append(ElidedLabel(words.format(playlist=one.playlist.name, found=found, tracks=entries)))
        if len(lists) > _NAMED:
            told.append(Label(self.tr("And {more} more").format(more=len(lists) - _NAMED), quiet=True))
        return told

    def _table(self, keeper: ThemeKeeper, missing: Sequence[Wanted]) -> TrackTable:
        looks = ColumnLook(share=4, leading=True), ColumnLook(share=3), ColumnLook(share=4)
        table = TrackTable(keeper, looks)
        table.setDragEnabled(False)
        titles = self.tr("Title"), self.tr("Artist"), self.tr("Where the list says it is")
        table.setModel(_MissingModel(titles, missing, table))
        table.setAccessibleName(self.tr("Tracks that are not in your library"))
        table.setMinimumHeight(keeper.row() * min(len(missing) + 2, _MOST_ROWS))
        return table


class _MissingModel(TitledModel):
    def __init__(self, titles: tuple[str, ...], missing: Sequence[Wanted], parent: QObject) -> None:
        super().__init__(titles, parent)
        self._missing = missing

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._missing)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._missing[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            location = readable(entry.location)
            return (entry.title or location, entry.artist, location)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return readable(entry.location)
        if role == MISSING_ROLE:
            return False
        return None


class ExportDialog(QDialog):
    """In what format a playlist is to be written, and how it says where its tracks are."""

    def __init__(
        self, keeper: ThemeKeeper, playlist: Playlist, suffix: str, is_relative: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export playlist"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.format = ChoiceBox(self.tr("Format"))
        for known, words in (
            (".m3u8", self.tr("M3U8 – read by almost every player")),
            (".m3u", self.tr("M3U – the same, for older players")),
            (".pls", self.tr("PLS – for radios and older players")),
            (".xspf", self.tr("XSPF – with albums and exact lengths")),
            (".jspf", self.tr("JSPF – the same, as JSON")),
        ):
            self.format.addItem(words, known)
        self.format.setCurrentIndex(self.format.findData(suffix))
        self.relative = CheckBox(self.tr("Use relative paths"))
        self.relative.setChecked(is_relative)
        cancel = secondary_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go_on = PrimaryButton(keeper, self.tr("Choose where…"))
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)

        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        rows.setSpacing(Space.XS)
        words = self.tr("Export “{playlist}”").format(playlist=playlist.name)
        title = ElidedLabel(words, Type.TITLE, strong=True)
        hold(title, most_width=_WIDEST_TITLE)
        rows.addWidget(title)
        if playlist.kind is Kind.FOLDER:
            rows.addWidget(Label(self.tr("Each playlist in it becomes a file."), quiet=True))
        elif playlist.kind is Kind.SMART:
            rows.addWidget(Label(rule_told(playlist.rule), quiet=True, wraps=True))
            rows.addWidget(Label(self.tr("What stands in it now becomes the file."), quiet=True))
        rows.addSpacing(Space.L)
        rows.addWidget(self.format)
        rows.addSpacing(Space.M)
        reason = self.tr("The list still works when it is moved together with its music, onto a stick for example.")
        rows.addLayout(explained(self.relative, Label(reason, Type.SMALL, quiet=True, wraps=True)))
        rows.addSpacing(Space.XL)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.go_on)
        rows.addLayout(foot)
        self.setMinimumWidth(460)
        self.format.setFocus()

    @property
    def suffix(self) -> str:
        return str(self.format.currentData())


def _distinct(lists: Sequence[Imported]) -> list[str]:
    """What was left out, each list by its name where there are several."""
    if len(lists) == 1:
        return list(lists[0].matched.left_out)
    return [f"{apart(one.playlist.name)}: {sentence}" for one in lists[:_NAMED] for sentence in one.matched.left_out]


def _reasons(unread: Sequence[Unread]) -> list[str]:
    told = [one.reason for one in unread[:_NAMED]]
    return [*told, f"… {number(len(unread) - _NAMED)}"] if len(unread) > _NAMED else told


def _music_or_home() -> Path:
    folder = Path.home() / "Music"
    return folder if folder.is_dir() else Path.home()
