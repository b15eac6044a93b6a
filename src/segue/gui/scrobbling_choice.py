"""Where the listener lets ListenBrainz and Last.fm know what they listen to, or no longer."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from segue.core.ports.machine import Clock
from segue.core.ports.scrobbling import Consent
from segue.core.scrobbling import Scrobbling
from segue.domain.scrobble import Service, Standing
from segue.domain.speech import plural, tr
from segue.domain.wording import beside, moment
from segue.domain.wording import time as clock_time
from segue.gui.anchor import Anchor
from segue.gui.brief import Brief
from segue.gui.buttons import quiet_button, secondary_button
from segue.gui.card import hairline
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.settings_list import Which
from segue.gui.theme import Space
from segue.gui.toast import Toast

#: Where a listener finds their token, and gets a key.
_TOKENS = "https://listenbrainz.org/settings/"
_KEYS = "https://www.last.fm/api/account/create"


class ScrobblingChoice(QWidget):
    def __init__(self, scrobbling: Scrobbling, clock: Clock, toast: Toast) -> None:
        super().__init__()
        self._scrobbling = scrobbling
        about = self.tr(
            "ListenBrainz and Last.fm keep a list of what you listen to, which others may see there. Nothing is sent "
            "before you connect one of them, and nothing that you play while learning is paused or have left out of "
            "your taste."
        )
        listenbrainz = _TokenForm(scrobbling, toast)
        lastfm = _ConsentForm(scrobbling, toast)
        self.rows = {
            Service.LISTENBRAINZ: _ServiceRow(scrobbling, clock, toast, Service.LISTENBRAINZ, listenbrainz),
            Service.LASTFM: _ServiceRow(scrobbling, clock, toast, Service.LASTFM, lastfm),
        }
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        brief = self.tr("Once you connect one, what you play is sent there. Others may see it.")
        rows.addWidget(Brief(brief, about))
        for which, service in ((Which.LISTENBRAINZ, Service.LISTENBRAINZ), (Which.LASTFM, Service.LASTFM)):
            rows.addWidget(hairline())
            rows.addWidget(Anchor(which, self.rows[service]))
        scrobbling.changed.connect(self._show)
        self.refresh()

    def refresh(self) -> None:
        self._show(self._scrobbling.standings)

    def _show(self, standings: Sequence[Standing]) -> None:
        for standing in standings:
            self.rows[standing.service].show_standing(standing)


class _ServiceRow(QWidget):
    """What is so with one service, what can be done about it, and, while it is being connected, its form."""

    def __init__(self, scrobbling: Scrobbling, clock: Clock, toast: Toast, service: Service, form: "_Form") -> None:
        super().__init__()
        self._scrobbling = scrobbling
        self._clock = clock
        self._toast = toast
        self._service = service
        self._standing = Standing(service)
        self.form = form
        self.title = Label(service.title)
        self.told = Label(quiet=True, wraps=True, figures=True)
        self.connect_it = secondary_button(self.tr("Connect…"))
        self.connect_it.setAccessibleName(self.tr("Connect {service}").format(service=service.title))
        self.connect_it.clicked.connect(self._open_form)
        self.send = secondary_button(self.tr("Send now"))
        self.send.setAccessibleName(self.tr("Send to {service} now").format(service=service.title))
        self.send.clicked.connect(lambda: scrobbling.send_now(service))
        self.disconnect_it = secondary_button(self.tr("Disconnect"))
        self.disconnect_it.setAccessibleName(self.tr("Disconnect {service}").format(service=service.title))
        self.disconnect_it.clicked.connect(self._ask)
        self.refused = Label(quiet=True, wraps=True, figures=True)
        self.again = quiet_button(self.tr("Try again"))
        self.again.clicked.connect(lambda: scrobbling.try_refused_again(service))
        self.drop = quiet_button(self.tr("Do not send"))
        self.drop.clicked.connect(lambda: scrobbling.drop_refused(service))

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.told)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addLayout(words, 1)
        head.addSpacing(Space.S)
        for button in (self.connect_it, self.send, self.disconnect_it):
            head.addWidget(button)
        self._refused = _line(self.refused, self.again, self.drop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addLayout(head)
        rows.addWidget(self._refused)
        rows.addWidget(form)
        form.hide()
        form.set_end(self._close_form)

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        account = standing.account
        self.title.setText(beside(self._service.title, "" if account is None else account.name))
        self.told.setText(words_for(standing, self._clock.now()))
        self.connect_it.setText(self.tr("Connect…") if account is None else self.tr("Connect again…"))
        self.connect_it.setVisible((account is None or standing.must_connect) and self.form.isHidden())
        can_send = not (standing.is_sending or standing.must_connect or standing.must_wait)
        self.send.setVisible(account is not None and account.waiting > 0 and can_send)
        self.disconnect_it.setVisible(account is not None)
        refused = 0 if account is None else account.refused
        self._refused.setVisible(refused > 0)
        if account is not None and refused:
            reason = account.refusal.rstrip(".")
            words = plural("%n listen was refused: {reason}.", "%n listens were refused: {reason}.", refused)
            self.refused.setText(words.format(reason=reason))

    def _open_form(self) -> None:
        self.connect_it.hide()
        self.form.show()
        self.form.begin()

    def _close_form(self) -> None:
        self.form.hide()
        self.show_standing(self._standing)
        if self.connect_it.isVisible():
            self.connect_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        """Before what waits is given up."""
        account = self._standing.account
        if account is None or not account.waiting:
            self._disconnect()
            return
        menu = QMenu(self)
        words = plural(
            "Disconnect, and do not send %n listen", "Disconnect, and do not send %n listens", account.waiting
        )
        menu.addAction(words).triggered.connect(lambda _=False: self._disconnect())
        menu.aboutToHide.connect(menu.deleteLater)
        below = self.disconnect_it.mapToGlobal(QPoint(self.disconnect_it.width(), self.disconnect_it.height()))
        menu.popup(below - QPoint(menu.sizeHint().width(), 0))

    def _disconnect(self) -> None:
        words = self.tr("{service} is disconnected").format(service=self._service.title)
        self._scrobbling.disconnect(self._service, lambda trouble: self._toast.tell(trouble or words))


class _Form(QWidget):
    """Asks for what a service needs; `begin` shows it anew, and it calls its end when it is to be closed."""

    def __init__(self, toast: Toast, service: Service) -> None:
        super().__init__()
        self._toast = toast
        self._service = service
        self._end: Callable[[], None] = lambda: None
        self.mistake = Label(wraps=True, warns=True)
        self.mistake.hide()
        self.cancel = quiet_button(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda: self._end())
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, Space.XS, 0, 0)
        self.rows.setSpacing(Space.S)

    def set_end(self, end: Callable[[], None]) -> None:
        self._end = end

    def begin(self) -> None:
        raise NotImplementedError

    def _tell(self, mistake: str) -> None:
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))

    def _connected(self, trouble: str | None) -> None:
        self._wait(False)
        if trouble is not None:
            self._tell(trouble)
            return
        words = self.tr("{service} is connected: what you play from now on is sent there")
        self._toast.tell(words.format(service=self._service.title))
        self.clear()
        self._end()

    def clear(self) -> None:
        raise NotImplementedError

    def _wait(self, is_waiting: bool) -> None:
        raise NotImplementedError


class _TokenForm(_Form):
    """ListenBrainz: a token, copied from its page."""

    def __init__(self, scrobbling: Scrobbling, toast: Toast) -> None:
        super().__init__(toast, Service.LISTENBRAINZ)
        self._scrobbling = scrobbling
        self.token = _secret(self.tr("User token"))
        self.token.textChanged.connect(lambda _: self._wait(False))
        self.token.returnPressed.connect(self._connect)
        self.go = secondary_button(self.tr("Connect"))
        self.go.clicked.connect(self._connect)
        page = secondary_button(self.tr("Open the page"))
        page.clicked.connect(partial(_open, _TOKENS))
        about = self.tr("Copy the user token from your settings at listenbrainz.org, and paste it here.")
        self.rows.addWidget(Label(about, quiet=True, wraps=True))
        self.rows.addWidget(self.token)
        self.rows.addWidget(self.mistake)
        self.rows.addWidget(_buttons(self.go, page, self.cancel))

    def begin(self) -> None:
        self.clear()
        self.token.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._tell("")
        self.token.clear()
        self._wait(False)

    def _wait(self, is_waiting: bool) -> None:
        self.go.setEnabled(not is_waiting and bool(self.token.text().strip()))

    def _connect(self) -> None:
        if self.go.isEnabled():
            self._wait(True)
            self._scrobbling.connect_listenbrainz(self.token.text().strip(), self._connected)


class _ConsentForm(_Form):
    """Last.fm: a key of the listener's own, and then their word to it in the browser."""

    def __init__(self, scrobbling: Scrobbling, toast: Toast) -> None:
        super().__init__(toast, Service.LASTFM)
        self._scrobbling = scrobbling
        self._consent: Consent | None = None
        self.key = QLineEdit()
        self.key.setPlaceholderText(self.tr("API key"))
        self.key.setAccessibleName(self.tr("API key"))
        self.secret = _secret(self.tr("Shared secret"))
        for line in (self.key, self.secret):
            line.textChanged.connect(lambda _: self._wait(False))
            line.returnPressed.connect(self._go_on)
        self.go = secondary_button("")
        self.go.clicked.connect(self._go_on)
        self.page = secondary_button("")
        self.page.clicked.connect(self._open_page)
        self._about = Label(quiet=True, wraps=True)
        self.rows.addWidget(self._about)
        self.rows.addWidget(self.key)
        self.rows.addWidget(self.secret)
        self.rows.addWidget(self.mistake)
        self.rows.addWidget(_buttons(self.go, self.page, self.cancel))
        self._show(None)

    def begin(self) -> None:
        self.clear()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._tell("")
        self.key.clear()
        self.secret.clear()
        self._show(None)

    def _wait(self, is_waiting: bool) -> None:
        typed = bool(self.key.text().strip() and self.secret.text().strip())
        self.go.setEnabled(not is_waiting and (typed or self._consent is not None))

    def _show(self, consent: Consent | None) -> None:
        self._consent = consent
        self.key.setVisible(consent is None)
        self.secret.setVisible(consent is None)
        if consent is None:
            self._about.setText(
                self.tr(
                    "Last.fm lets a program in by a key, and Segue has none of its own: get one for yourself at "
                    "last.fm/api, free of charge, and paste both its parts here."
                )
            )
            self.go.setText(self.tr("Go on in the browser"))
            self.page.setText(self.tr("Get a key"))
        else:
            self._about.setText(self.tr("Last.fm has opened in your browser. Allow Segue there, and come back."))
            self.go.setText(self.tr("I have allowed it"))
            self.page.setText(self.tr("Open the page again"))
        self._wait(False)

    def _open_page(self) -> None:
        _open(_KEYS if self._consent is None else self._consent.url)

    def _go_on(self) -> None:
        if not self.go.isEnabled():
            return
        self._tell("")
        self._wait(True)
        if self._consent is None:
            self._scrobbling.ask_lastfm(self.key.text().strip(), self.secret.text().strip(), self._asked)
        else:
            self._scrobbling.connect_lastfm(self._consent, self._connected)

    def _asked(self, answer: Consent | str) -> None:
        self._wait(False)
        if isinstance(answer, str):
            self._tell(answer)
        elif not self.isHidden():  # else it was cancelled meanwhile
            self._show(answer)
            self._open_page()


def words_for(standing: Standing, now: datetime) -> str:
    """How it stands with a service, in a line or two."""
    account = standing.account
    if account is None:
        if standing.service is Service.LISTENBRAINZ:
            return tr("Open to all, and run by MetaBrainz, a foundation.")
        return tr("The oldest of them, with charts and neighbours.")
    if standing.is_sending:
        return plural("Sending %n listen…", "Sending %n listens…", account.waiting)
    said = [standing.trouble]
    if account.waiting:
        said.append(plural("%n listen waits.", "%n listens wait.", account.waiting))
    if standing.trouble and standing.again is not None:
        said.append(tr("Segue tries again at {time}.").format(time=clock_time(standing.again.astimezone(now.tzinfo))))
    elif not standing.trouble and account.sent is None and not account.waiting:
        said.append(tr("Connected; nothing has been sent yet."))
    elif not standing.trouble and account.sent is not None:
        sent = account.sent.astimezone(now.tzinfo)
        when = clock_time(sent) if sent.date() == now.date() else moment(sent, now)
        words = tr("Last sent at {time}.") if account.waiting else tr("All is sent, the last at {time}.")
        said.append(words.format(time=when))
    return " ".join(filter(None, said))


def _secret(words: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def _open(url: str) -> None:
    QDesktopServices.openUrl(QUrl(url))


def _line(words: QWidget, *buttons: QPushButton) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.XS)
    row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
    return line


def _buttons(*buttons: QPushButton) -> QWidget:
    line = Flow(Space.S, Space.S)
    for button in buttons:
        line.add(button)
    return line
