"""Last.fm: scrobbles as a signed form, under a session that the listener allows in a browser.

Last.fm has one scrobble of a user, a second, an artist and a title, and passes over what comes again: so it was
measured by others; its documentation (https://www.last.fm/api/scrobbling) does not say so.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import md5
from typing import Any
from urllib.parse import urlencode

from segue.adapters.scrobbling.talking import SILENCE, Said, Unheard, say
from segue.core.errors import NotConnected
from segue.core.ports.scrobbling import Consent
from segue.domain.scrobble import Answer, Invalid, Names, Scrobble, Taken, Unavailable, Unwelcome
from segue.domain.speech import mark, tr

#: What Last.fm's numbers mean (https://www.last.fm/api/errorcodes). Of all others it is hoped that they pass.
_UNWELCOME = frozenset({4, 9, 10, 13, 14, 17, 26})
_INVALID = frozenset({6, 7})

#: Why a single one is passed over; what is beyond the day's share may come another day.
_IGNORED = {
    1: "Last.fm takes nothing of this artist",
    2: "Last.fm does not take this title",
    3: "it was too long ago for Last.fm",
    4: "its time is still to come, by Last.fm's clock",
}
_BEYOND_THE_DAY = 5

_UNHEARD = mark("Last.fm cannot be reached.")


class LastFm:
    """Implements `ConsentScrobbler`. A key is JSON: the API key, its secret and the session."""

    def __init__(
        self,
        root: str = "https://ws.audioscrobbler.com/2.0/",
        page: str = "https://www.last.fm/api/auth/",
        silence: float = SILENCE,
    ) -> None:
        self._root = root
        self._page = page
        self._silence = silence

    def ask(self, api_key: str, secret: str) -> Consent:
        said = self._asked({"method": "auth.getToken", "api_key": api_key}, secret)
        match said.json:
            case {"token": str(token)}:
                url = f"{self._page}?{urlencode({'api_key': api_key, 'token': token})}"
                return Consent(url, api_key, secret, token)
        if _error(said) in _UNWELCOME:
            raise NotConnected(tr("Last.fm does not know this key, or the secret is not the one that belongs to it."))
        raise NotConnected(
            tr("Last.fm could not answer ({status}). Try again in a while.").format(status=said.status)
        )

    def granted(self, consent: Consent) -> tuple[str, str]:
        words = {"method": "auth.getSession", "api_key": consent.api_key, "token": consent.token}
        said = self._asked(words, consent.secret)
        match said.json:
            case {"session": {"name": str(name), "key": str(session)}}:
                return name, json.dumps([consent.api_key, consent.secret, session])
        match _error(said):
            case 14:
                raise NotConnected(tr("Last.fm has not been told yet that Segue may. Allow it in the browser first."))
            case 4 | 15:
                raise NotConnected(tr("That was too long ago for Last.fm. Begin anew."))
        raise NotConnected(
            tr("Last.fm could not answer ({status}). Try again in a while.").format(status=said.status)
        )

    def submit(self, key: str, scrobbles: Sequence[Scrobble]) -> Answer:
        words = {"method": "track.scrobble"}
        for i, one in enumerate(scrobbles):
            told = {"timestamp": str(one.listened_at), **_told(one.names)}
            words |= {f"{name}[{i}]": value for name, value in told.items()}
        try:
            said = self._say_as(key, words)
        except Unheard:
            return Unavailable(tr(_UNHEARD))
        match said.json:
            case {"scrobbles": {"scrobble": list(each)}}:
                return _taken(each)
            case {"scrobbles": {"scrobble": dict(only)}}:
                return _taken([only])
            case {"error": int(code), "message": str(reason)} if code in _INVALID:
                return Invalid(reason)
        if _error(said) in _UNWELCOME:
            return Unwelcome()
        return Unavailable(tr("Last.fm takes nothing just now ({status}).").format(status=said.status), said.after)

    def now_playing(self, key: str, names: Names) -> None:
        with suppress(Unheard):
            self._say_as(key, {"method": "track.updateNowPlaying", **_told(names)})

    def _asked(self, words: Mapping[str, str], secret: str) -> Said:
        try:
            return self._say(words, secret)
        except Unheard as error:
            raise NotConnected(tr(_UNHEARD)) from error

    def _say_as(self, key: str, words: Mapping[str, str]) -> Said:
        api_key, secret, session = json.loads(key)
        return self._say({**words, "api_key": api_key, "sk": session}, secret)

    def _say(self, words: Mapping[str, str], secret: str) -> Said:
        signed = "".join(f"{name}{words[name]}" for name in sorted(words)) + secret
        signature = md5(signed.encode(), usedforsecurity=False).hexdigest()
        body = urlencode({**words, "api_sig": signature, "format": "json"}).encode()
        return say(self._root, body, {}, self._silence)


def _told(names: Names) -> dict[str, str]:
    told = {"artist": names.artist, "track": names.title, "album": names.album, "mbid": names.recording}
    if names.album_artist != names.artist:
        told["albumArtist"] = names.album_artist
    if names.track_no is not None:
        told["trackNumber"] = str(names.track_no)
    if names.duration is not None:
        told["duration"] = str(int(names.duration.total_seconds()))
    return {name: value for name, value in told.items() if value}


def _taken(each: Sequence[Any]) -> Taken:
    codes = [_ignored(one) for one in each]
    refused = {
        i: _IGNORED.get(code, f"Last.fm passed over it ({code})")
        for i, code in enumerate(codes)
        if code and code != _BEYOND_THE_DAY
    }
    return Taken(refused, frozenset(i for i, code in enumerate(codes) if code == _BEYOND_THE_DAY))


def _ignored(one: Any) -> int:
    match one:
        case {"ignoredMessage": {"code": str(code)}} if code.isascii() and code.isdigit():
            return int(code)
        case {"ignoredMessage": {"code": int(code)}}:
            return code
    return 0


def _error(said: Said) -> int | None:
    match said.json:
        case {"error": int(code)}:
            return code
    return None
