"""What an offer puts forward, by its mark and in a word, and where that is looked at and changed."""

from segue.domain.offer import Form, Mix
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.speech import tr
from segue.gui.icons import pixmap
from segue.gui.labels import Label
from segue.gui.playlist_rows import ICONS
from segue.gui.room import roomy
from segue.gui.targets import AlbumAt
from segue.gui.theme_keeper import ThemeKeeper

#: As lists are told apart in the sidebar: what Segue mixes, by hand, by rule; and an album.
MARKS = {
    Form.MIX: ICONS[Kind.BLEND],
    Form.ALBUM: "disc-3",
    Form.BY_HAND: ICONS[Kind.MANUAL],
    Form.BY_RULE: ICONS[Kind.SMART],
    Form.BLEND: ICONS[Kind.BLEND],
    Form.FOLDER: "folder",
}


class FormMark(Label):
    """The mark of a form, of `size` pixels beside type of our own size."""

    def __init__(self, keeper: ThemeKeeper, form: Form = Form.MIX, size: int = 16) -> None:
        super().__init__()
        self._keeper = keeper
        self._form = form
        self._size = size
        self._dress()
        keeper.changed.connect(self._dress)

    def show_form(self, form: Form) -> None:
        self._form = form
        self._dress()

    def _dress(self) -> None:
        side, colour = roomy(self._size), self._keeper.theme.second
        self.setPixmap(pixmap(MARKS[self._form], colour, side, self.devicePixelRatioF()))


def word(form: Form) -> str:
    """ "Album", "Your playlist"."""
    return {
        Form.MIX: tr("Mix"),
        Form.ALBUM: tr("Album"),
        Form.BY_HAND: tr("Your playlist"),
        Form.BY_RULE: tr("Your smart playlist"),
        Form.BLEND: tr("Your blend"),
        Form.FOLDER: tr("Your folder of playlists"),
    }[form]


def where(mix: Mix) -> AlbumAt | PlaylistId | None:
    """The page of what is whole; a mix has none, for it is nowhere but in its offer."""
    if mix.whole is None:
        return None
    return AlbumAt(mix.tracks[0]) if mix.whole.list is None else mix.whole.list


def to_go_there(form: Form) -> tuple[str, str]:
    """The icon and the words of the way to that page."""
    if form is Form.ALBUM:
        return MARKS[form], tr("Go to the album")
    if form is Form.FOLDER:
        return MARKS[form], tr("Go to the folder")
    return "pencil", tr("Go to the playlist, to change it")
