"""ListenBrainz: listens as JSON, under a token that the listener copies from its page.

Its database has one listen of a user, a second and a song (its metadata, hashed), and passes over what comes again:
https://listenbrainz.readthedocs.io/en/latest/users/api/core.html
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

from segue import __version__
from segue.adapters.scrobbling.talking import SILENCE, Said, Unheard, say
from segue.core.errors import NotConnected
from segue.domain.scrobble import Answer, Invalid, Names, Scrobble, Taken, Unavailable, Unwelcome
from segue.domain.speech import mark, tr

_MS = timedelta(milliseconds=1)

_UNHEARD = mark("ListenBrainz cannot be reached.")


class ListenBrainz:
    """Implements `TokenScrobbler`. A key is a user token."""

    def __init__(self, root: str = "https://api.listenbrainz.org", silence: float = SILENCE) -> None:
        self._root = root
        self._silence = silence

    def account(self, key: str) -> str:
        try:
            said = say(f"{self._root}/1/validate-token", None, _as(key), self._silence)
        except Unheard as error:
            raise NotConnected(tr(_UNHEARD)) from error
        match said.json:
            case {"valid": True, "user_name": str(name)}:
                return name
            case {"valid": False}:
                raise NotConnected(tr("ListenBrainz does not know this token."))
        if said.status == 401:
            raise NotConnected(tr("ListenBrainz does not know this token."))
        raise NotConnected(
            tr("ListenBrainz could not answer ({status}). Try again in a while.").format(status=said.status)
        )

    def submit(self, key: str, scrobbles: Sequence[Scrobble]) -> Answer:
        listens = [{"listened_at": one.listened_at, "track_metadata": _told(one.names)} for one in scrobbles]
        try:
            said = self._say(key, "single" if len(listens) == 1 else "import", listens)
        except Unheard:
            return Unavailable(tr(_UNHEARD))
        match said.status, said.json:
            case 200, {"status": "ok"}:
                return Taken({})
            case 400, {"error": str(reason)}:
                return Invalid(reason)
            case 401, _:
                return Unwelcome()
        return Unavailable(
            tr("ListenBrainz takes nothing just now ({status}).").format(status=said.status), said.after
        )

    def now_playing(self, key: str, names: Names) -> None:
        with suppress(Unheard):
            self._say(key, "playing_now", [{"track_metadata": _told(names)}])

    def _say(self, key: str, kind: str, listens: Sequence[object]) -> Said:
        body = json.dumps({"listen_type": kind, "payload": listens}).encode()
        headers = {**_as(key), "Content-Type": "application/json"}
        return say(f"{self._root}/1/submit-listens", body, headers, self._silence)


def _as(key: str) -> dict[str, str]:
    return {"Authorization": f"Token {key}"}


def _told(names: Names) -> dict[str, Any]:
    more: dict[str, Any] = {
        "media_player": "Segue",
        "submission_client": "Segue",
        "submission_client_version": __version__,
    }
    if names.duration is not None:
        more["duration_ms"] = names.duration // _MS
    if names.track_no is not None:
        more["tracknumber"] = names.track_no
    if names.recording:
        more["recording_mbid"] = names.recording
    told = {"artist_name": names.artist, "track_name": names.title, "additional_info": more}
    return {**told, "release_name": names.album} if names.album else told
