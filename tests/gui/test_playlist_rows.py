"""The playlists in the sidebar: in the order of a tree, and dropped onto only where that means something."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.track import TrackId
from segue.gui.playlist_rows import PlaylistRow, PlaylistRows, rows_of
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.track_mime import carried, carried_playlists

A, TRIPS, ABROAD, SMART, LOST = map(PlaylistId, range(1, 6))
LISTS = (
    Playlist(A, "A"),
    Playlist(SMART, "Clever", kind=Kind.SMART, folder=ABROAD),
    Playlist(ABROAD, "Abroad", kind=Kind.FOLDER, folder=TRIPS),
    Playlist(LOST, "Lost", folder=PlaylistId(99)),
    Playlist(TRIPS, "Trips", kind=Kind.FOLDER),
)


def seen(opened: set[PlaylistId]) -> list[tuple[str, int]]:
    return [(row.name, row.depth) for row in rows_of(LISTS, opened)]


def test_folders_stand_first_and_hold_what_is_in_them() -> None:
    assert seen(set()) == [("Trips", 0), ("A", 0), ("Lost", 0)]
    assert seen({TRIPS}) == [("Trips", 0), ("Abroad", 1), ("A", 0), ("Lost", 0)]
    assert seen({TRIPS, ABROAD}) == [("Trips", 0), ("Abroad", 1), ("Clever", 2), ("A", 0), ("Lost", 0)]
    assert seen({ABROAD}) == seen(set()), "what is in a closed folder is not seen"


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def rows(qtbot: QtBot, keeper: ThemeKeeper) -> PlaylistRows:
    made = PlaylistRows(keeper)
    qtbot.addWidget(made)
    made.show_rows(rows_of(LISTS, {TRIPS, ABROAD}))
    made.resize(220, 400)
    made.show()
    return made


def told(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))  # type: ignore[attr-defined]
    return heard


def over(rows: PlaylistRows, playlist: PlaylistId | QPoint | None) -> QPoint:
    if isinstance(playlist, QPoint):
        return playlist
    item = rows.item_of(playlist)
    return QPoint(40, rows.height() - 6) if item is None else rows.visualItemRect(item).center()


def drop(rows: PlaylistRows, playlist: PlaylistId | QPoint | None, mime: QMimeData) -> bool:
    """Whether it can be dropped there."""
    at, copy = over(rows, playlist), Qt.DropAction.CopyAction
    held = QDragMoveEvent(at, copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    rows.dragMoveEvent(held)
    rows.dropEvent(QDropEvent(at, copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    return held.isAccepted()


def test_tracks_go_into_lists_by_hand_and_folders_only(rows: PlaylistRows) -> None:
    heard = told(rows.dropped)
    tracks = carried([TrackId(7)])
    assert [drop(rows, target, tracks) for target in (A, TRIPS, None, SMART)] == [True, True, True, False]
    assert [target for target, _ in heard] == [A, TRIPS, None]


def test_playlists_go_into_folders_and_out_of_them(rows: PlaylistRows) -> None:
    heard = told(rows.moved)
    for target in (TRIPS, SMART, A, None):
        drop(rows, target, carried_playlists([LOST]))
    assert heard == [((LOST,), TRIPS), ((LOST,), ABROAD), ((LOST,), None), ((LOST,), None)]


def test_between_two_of_their_kind_they_are_put_there(rows: PlaylistRows) -> None:
    heard, moved = told(rows.placed), told(rows.moved)
    for held, target, is_below in (
        ([LOST], A, False),
        ([A], LOST, True),
        ([LOST], SMART, True),
        ([TRIPS], ABROAD, False),
        ([LOST], TRIPS, False),
        ([TRIPS], A, False),
    ):
        place = rows.visualItemRect(rows.item_of(target))
        drop(rows, QPoint(40, place.bottom() - 2 if is_below else place.top() + 2), carried_playlists(held))
    assert heard == [((LOST,), None, A), ((A,), None, None), ((LOST,), ABROAD, None), ((TRIPS,), TRIPS, ABROAD)]
    assert moved == [((LOST,), TRIPS), ((TRIPS,), None)], "of another kind they go into it, or to where it stands"


def test_where_they_would_be_put_is_seen(rows: PlaylistRows) -> None:
    plain = rows.grab().toImage()
    at = QPoint(40, rows.visualItemRect(rows.item_of(A)).top() + 1)
    left, none, mime = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, carried_playlists([LOST])
    rows.dragMoveEvent(QDragMoveEvent(at, Qt.DropAction.CopyAction, mime, left, none))
    shown = rows.grab().toImage()
    y = rows.viewport().y() + rows.visualItemRect(rows.item_of(A)).top()
    assert shown.pixelColor(120, y) == QColor(rows._keeper.theme.accent)
    assert plain.pixelColor(120, y) != QColor(rows._keeper.theme.accent)
    rows.dragLeaveEvent(QDragLeaveEvent())
    assert rows.grab().toImage() == plain


def test_keys_put_them_further_up_and_down(rows: PlaylistRows) -> None:
    heard, alt = told(rows.placed), Qt.KeyboardModifier.AltModifier
    for one, key in ((A, Qt.Key.Key_Up), (A, Qt.Key.Key_Down), (LOST, Qt.Key.Key_Up), (LOST, Qt.Key.Key_Down)):
        rows.setCurrentItem(rows.item_of(one))
        QTest.keyClick(rows, key, alt)
    assert heard == [((A,), None, None), ((LOST,), None, A)], "not past the first and the last"


def test_files_are_told_apart_from_tracks(rows: PlaylistRows) -> None:
    heard = told(rows.files_dropped)
    mime = QMimeData()
    mime.setUrls([QUrl("file:///music/a.flac"), QUrl("https://example.org/b.flac")])
    drop(rows, A, mime)
    assert [(target, [path.name for path in paths]) for target, paths in heard] == [(A, ["a.flac"])]  # type: ignore[attr-defined]
    nothing = QMimeData()
    nothing.setText("words")
    assert not drop(rows, A, nothing)


def test_a_closed_folder_opens_under_what_is_held_over_it(rows: PlaylistRows, qtbot: QtBot) -> None:
    rows.show_rows(rows_of(LISTS, set()))
    tracks = carried([TrackId(7)])
    with qtbot.waitSignal(rows.turned, timeout=5000) as turned:
        rows.dragMoveEvent(
            QDragMoveEvent(
                *(over(rows, TRIPS), Qt.DropAction.CopyAction, tracks),
                *(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
            )
        )
    assert turned.args == [TRIPS, True]


def test_what_is_chosen_stays_so_when_other_rows_come(rows: PlaylistRows) -> None:
    rows.setCurrentItem(rows.item_of(A))
    rows.item_of(LOST).setSelected(True)  # type: ignore[union-attr]
    rows.show_rows([PlaylistRow(PlaylistId(8), "New"), *rows_of(LISTS, set())])
    assert rows.chosen() == (A, LOST)
    assert rows.currentItem() is rows.item_of(A)


def test_where_the_window_is_alone_is_marked(rows: PlaylistRows) -> None:
    rows.setCurrentItem(rows.item_of(LOST))
    rows.choose(A)
    assert rows.chosen() == (A,)
    rows.item_of(LOST).setSelected(True)  # type: ignore[union-attr]
    rows.choose(A)
    assert rows.chosen() == (A,)


def test_a_smart_playlist_tells_what_it_asks_for(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    rows = PlaylistRows(keeper)
    qtbot.addWidget(rows)
    rows.resize(200, 200)
    rows.show()
    smart = Playlist(SMART, "Clever", kind=Kind.SMART, rule="genre:jazz is:loved")
    rows.show_rows(rows_of((smart, Playlist(A, "A")), set()))
    for name, tip in (("Clever", "Clever\nJazz, loved"), ("A", "A")):
        (item,) = rows.findItems(name, Qt.MatchFlag.MatchExactly)
        at = rows.visualItemRect(item).center()
        QApplication.sendEvent(rows.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, rows.mapToGlobal(at)))
        assert item.toolTip() == tip
