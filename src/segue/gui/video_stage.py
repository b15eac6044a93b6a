"""The video that plays, in the middle of the window or over the whole screen, with what is chosen of it."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QLocale,
    QPoint,
    QPropertyAnimation,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHideEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from segue.core.playback import NowPlaying, Player, State
from segue.core.ports.playing import Strand, Strands
from segue.core.screen import Screen
from segue.core.subtitles import Subtitles
from segue.domain.speech import apart
from segue.gui.aspect import Aspect, fitted, shape_of
from segue.gui.buttons import IconButton
from segue.gui.labels import ElidedLabel
from segue.gui.popups import Menu
from segue.gui.seek_bar import SeekBar
from segue.gui.style_sheet import style_sheet
from segue.gui.theme import Space, Type, font
from segue.gui.theme_keeper import OnPictures, ThemeKeeper

#: How long the controls stay after the last movement of the mouse (ms).
_STAY_MS = 2500

_STEP = timedelta(seconds=5)
_LOUDER = 5

#: Subtitles are so high, of the height of the stage, within bounds (pixels).
_SUBTITLE_SHARE = 0.05
_SUBTITLE_LEAST, _SUBTITLE_MOST = 16, 54


class VideoStage(QWidget):
    """Draws the pictures itself, so that the controls can lie on them on every window system.

    `full_wished` tells that the listener wants the whole screen, or no longer; `show_full` how it is.
    """

    full_wished = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, player: Player, screen: Screen, subtitles: Subtitles) -> None:
        super().__init__()
        self._player = player
        self._screen = screen
        self._subtitles = subtitles
        self._is_full = False
        self._frame = QVideoFrame()
        self._path: Path | None = None
        self._title = ""
        self.setAccessibleName(self.tr("Video"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 180)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show_frame)
        self._controls = _Controls(keeper, self)
        self._connect()
        self._rest = QTimer(self, interval=_STAY_MS, singleShot=True)
        self._rest.timeout.connect(self._fade)
        self._looked_at = QTimer(self, interval=0, singleShot=True)
        self._looked_at.timeout.connect(self._tell_looked_at)
        self._ticks = QTimer(self, interval=250)
        self._ticks.timeout.connect(self._show_position)
        player.now_playing.connect(self._show_track)
        player.state_changed.connect(self._show_state)
        player.sought.connect(lambda _: self._show_position())
        screen.changed.connect(self._show_strands)
        screen.shape_changed.connect(lambda _: self.update())
        subtitles.changed.connect(lambda _: self._show_strands(screen.strands))
        self._show_track(player.current)
        self._show_state(player.state)
        self._show_strands(screen.strands)

    def show_full(self, is_full: bool) -> None:
        """Whether it has the whole screen: then it brings what else is in the player's bar."""
        self._is_full = is_full
        self._controls.show_full(is_full)
        self._place_controls()
        self.wake()

    def take_focus(self) -> None:
        self.setFocus()

    def wake(self) -> None:
        """Show the controls, for a while."""
        self._controls.appear()
        self.unsetCursor()
        self._rest.start()

    # ---- what is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._frame.isValid():
            painter.setPen(QColor(255, 255, 255, 150))
            painter.setFont(font(Type.HEADING))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._title)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        options = QVideoFrame.PaintOptions()
        options.aspectRatioMode = Qt.AspectRatioMode.IgnoreAspectRatio
        options.paintFlags = QVideoFrame.PaintOptions.PaintFlag.DontDrawSubtitles
        area = fitted(QSizeF(self._sink.videoSize()), QRectF(self.rect()), shape_of(self._screen.shape))
        self._frame.paint(painter, area, options)
        self._draw_words(painter, self._subtitles.said() or self._frame.subtitleText())

    def _draw_words(self, painter: QPainter, words: str) -> None:
        if not words:
            return
        size = round(min(max(self.height() * _SUBTITLE_SHARE, _SUBTITLE_LEAST), _SUBTITLE_MOST))
        type_ = font(Type.LEAD, strong=True)
        type_.setPixelSize(size)
        painter.setFont(type_)
        above = self._controls.height() if self._controls.is_shown else size
        room = self.rect().adjusted(Space.XL, 0, -Space.XL, -above)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        edge = max(1, size // 14)
        painter.setPen(Qt.GlobalColor.black)
        for x, y in ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)):
            painter.drawText(room.translated(x * edge, y * edge), flags, words)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(room, flags, words)

    # ---- what is done

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.full_wished.emit(not self._is_full)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._is_full:
            self._rest.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        player = self._player
        match event.key():
            case Qt.Key.Key_Left:
                player.seek(player.position() - _STEP)
            case Qt.Key.Key_Right:
                player.seek(player.position() + _STEP)
            case Qt.Key.Key_Up:
                player.set_volume(player.volume + _LOUDER)
            case Qt.Key.Key_Down:
                player.set_volume(player.volume - _LOUDER)
            case Qt.Key.Key_F:
                self.full_wished.emit(not self._is_full)
            case Qt.Key.Key_Escape if self._is_full:
                self.full_wished.emit(False)
            case _:
                super().keyPressEvent(event)
                return
        self.wake()

    def _open_subtitles(self) -> None:
        shown, choices = self._subtitles.shown, self._subtitles.choices
        self._controls.subtitles.setChecked(shown is not None)  # the click alone changes nothing
        menu = self._menu()
        self._offer(menu, self.tr("No subtitles"), shown is None, lambda: self._subtitles.choose(None))
        menu.addSeparator()
        for place, strand in enumerate(choices):
            name = self._named(strand, self.tr("Subtitles {number}").format(number=place + 1))
            self._offer(menu, name, place == shown, partial(self._subtitles.choose, place))
        self._controls.open(menu, self._controls.subtitles)

    def _open_sounds(self) -> None:
        strands = self._screen.strands
        menu = self._menu()
        for place, strand in enumerate(strands.sounds):
            name = self._named(strand, self.tr("Soundtrack {number}").format(number=place + 1))
            self._offer(menu, name, place == strands.sound, partial(self._screen.choose_sound, place))
        self._controls.open(menu, self._controls.sounds)

    def _open_aspects(self) -> None:
        menu = self._menu()
        for aspect, words in (
            (Aspect.AS_FILE, self.tr("As in the file")),
            (Aspect.WIDE, self.tr("16:9")),
            (Aspect.NARROW, self.tr("4:3")),
            (Aspect.FILL, self.tr("Fill, and cut off the edges")),
        ):
            is_so = aspect is shape_of(self._screen.shape)
            self._offer(menu, words, is_so, partial(self._screen.set_shape, aspect.value))
        self._controls.open(menu, self._controls.aspect)

    def _menu(self) -> QMenu:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.aboutToHide.connect(self._rest.start)
        return menu

    def _offer(self, menu: QMenu, words: str, is_so: bool, does: Callable[[], None]) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_so)
        action.triggered.connect(lambda _: does())

    def _named(self, strand: Strand, unnamed: str) -> str:
        language = strand.language
        known = QLocale.codeToLanguage(language)
        if known is not QLocale.Language.AnyLanguage:
            language = QLocale.languageToString(known)
        return " – ".join(apart(word) for word in (language, strand.title) if word) or unnamed

    # ---- what it follows

    def _connect(self) -> None:
        controls, player = self._controls, self._player
        controls.play.clicked.connect(lambda: player.toggle())
        controls.previous.clicked.connect(lambda: player.previous())
        controls.next.clicked.connect(lambda: player.next())
        controls.seek.sought.connect(player.seek)
        controls.subtitles.clicked.connect(self._open_subtitles)
        controls.sounds.clicked.connect(self._open_sounds)
        controls.aspect.clicked.connect(self._open_aspects)
        controls.full.clicked.connect(lambda: self.full_wished.emit(not self._is_full))

    def _show_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():  # between two chapters the last picture stays
            self._frame = frame
            self.update()

    def _show_track(self, now: NowPlaying | None) -> None:
        path = None if now is None else now.track.path
        if path != self._path:  # else it is another chapter of the same file, and its picture goes on
            self._path, self._frame = path, QVideoFrame()
        tags = None if now is None else now.track.tags
        self._title = "" if tags is None else " – ".join(apart(name) for name in (tags.artist, tags.title) if name)
        self._controls.title.setText(self._title)
        self.update()
        self._show_position()

    def _show_state(self, state: State) -> None:
        is_playing = state is State.PLAYING
        self._controls.show_playing(is_playing)
        if is_playing and self.isVisible():
            self._ticks.start()
        else:
            self._ticks.stop()
        if self.isVisible():
            self.wake()

    def _show_position(self) -> None:
        now = self._player.current
        self._controls.seek.show_position(self._player.position(), None if now is None else now.duration)

    def _show_strands(self, strands: Strands) -> None:
        self._controls.sounds.setVisible(len(strands.sounds) > 1)
        self._controls.subtitles.setVisible(bool(self._subtitles.choices))
        self._controls.subtitles.setChecked(self._subtitles.shown is not None)
        self.update()

    def _fade(self) -> None:
        if self._player.state is not State.PLAYING or self._controls.is_in_use:
            return
        self._controls.fade()
        if self._is_full:
            self.setCursor(Qt.CursorShape.BlankCursor)

    def showEvent(self, event: QShowEvent) -> None:
        self._tell_looked_at()
        self._show_state(self._player.state)

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticks.stop()
        self._looked_at.start()  # it may only be on its way to the whole screen

    def _tell_looked_at(self) -> None:
        self._screen.show_on(self._sink if self.isVisible() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_controls()

    def _place_controls(self) -> None:
        height = self._controls.sizeHint().height()
        self._controls.setGeometry(0, self.height() - height, self.width(), height)


class _Controls(QWidget):
    """Lie on the foot of the picture, and go when nobody moves."""

    def __init__(self, keeper: ThemeKeeper, stage: QWidget) -> None:
        super().__init__(stage)
        self._dress = dress = OnPictures(keeper, self)
        self._menu: QMenu | None = None
        self.setMouseTracking(True)
        self.is_shown = True
        self.title = ElidedLabel(size=Type.HEADING, strong=True)
        self.previous = IconButton(dress, "skip-back", self.tr("Previous"), filled=True)
        self.play = IconButton(dress, "play", self.tr("Play"), size=24, filled=True)
        self.next = IconButton(dress, "skip-forward", self.tr("Next"), filled=True)
        self.seek = SeekBar(dress)
        self.subtitles = IconButton(dress, "captions", self.tr("Subtitles"), checkable=True)
        self.sounds = IconButton(dress, "audio-lines", self.tr("Soundtrack"))
        self.aspect = IconButton(dress, "ratio", self.tr("Shape of the picture"))
        self.full = IconButton(dress, "maximize", self.tr("Full screen (F)"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.previous, self.play, self.next):
            row.addWidget(button)
        row.addWidget(self.seek, 1)
        row.addStretch()
        for button in (self.subtitles, self.sounds, self.aspect, self.full):
            row.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.L, Space.XXXL, Space.L, Space.S)
        rows.setSpacing(Space.S)
        rows.addWidget(self.title)
        rows.addLayout(row)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._turn = QPropertyAnimation(self._effect, b"opacity", self)
        self._turn.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._turn.finished.connect(self._settle)
        dress.changed.connect(lambda _: self._follow_theme())
        self._follow_theme()
        self.show_full(False)

    @property
    def is_in_use(self) -> bool:
        return self._menu is not None or self.underMouse() or self.seek.isSliderDown()

    def show_full(self, is_full: bool) -> None:
        for widget in (self.title, self.previous, self.play, self.next, self.seek):
            widget.setVisible(is_full)
        if is_full:
            self.full.show_as("minimize", self.tr("Back to the window (Esc)"))
        else:
            self.full.show_as("maximize", self.tr("Full screen (F)"))

    def show_playing(self, is_playing: bool) -> None:
        name, words = ("pause", self.tr("Pause")) if is_playing else ("play", self.tr("Play"))
        self.play.show_as(name, words)

    def open(self, menu: QMenu, button: QWidget) -> None:
        """Above its button; until it is closed, the controls stay."""
        self._menu = menu
        menu.aboutToHide.connect(self._forget_menu)
        size = menu.sizeHint()
        menu.popup(button.mapToGlobal(QPoint(button.width() - size.width(), -size.height() - Space.XS)))

    def appear(self) -> None:
        if not self.is_shown:
            self.is_shown = True
            self.show()
            self._turn_to(1.0)

    def fade(self) -> None:
        if self.is_shown:
            self.is_shown = False
            self._turn_to(0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 190))
        painter.fillRect(self.rect(), QBrush(shade))

    def _turn_to(self, opacity: float) -> None:
        self._turn.stop()
        self._effect.setEnabled(True)
        self._turn.setDuration(2 * self._dress.motion)
        self._turn.setStartValue(self._effect.opacity())
        self._turn.setEndValue(opacity)
        self._turn.start()

    def _settle(self) -> None:
        """What is wholly there, or not at all, need not be drawn twice with each picture."""
        self._effect.setEnabled(False)
        self.setVisible(self.is_shown)

    def _follow_theme(self) -> None:
        theme = self._dress.theme
        self.setStyleSheet(style_sheet(theme))
        palette = self.title.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.text))
        self.title.setPalette(palette)

    def _forget_menu(self) -> None:
        self._menu = None
