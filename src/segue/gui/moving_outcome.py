"""What would come from another player, or has come, and the tracks of it that were not found."""

from segue.core.moving_in import Figures, MovedIn, MovingPlan, News
from segue.domain.moving import ForeignTrack
from segue.domain.speech import number, plural
from segue.domain.wording import beside, listed
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.columns import ColumnLook
from segue.gui.flow import Flow
from segue.gui.labels import ElidedLabel, Label
from segue.gui.outcome import LostModel, Outcome
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper


class MovingOutcome(Outcome[ForeignTrack]):
    """What would come, or has come, and the tracks that were not found."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._playlists = ElidedLabel(quiet=True)
        self._nothing = Label(quiet=True, wraps=True)
        self.take = PrimaryButton(keeper, self.tr("Take over"))
        self.undo = secondary_button(self.tr("Undo"))
        self.others = secondary_button(self.tr("Other players"))
        buttons = Flow(Space.S, Space.S)
        for button in (self.take, self.undo, self.others):
            buttons.add(button)
        titles = self.tr("Title"), self.tr("Artist"), self.tr("File")
        self.lay_out(
            keeper,
            LostModel(titles, _words, self, tip=lambda track: str(track.path)),
            (ColumnLook(share=4, leading=True), ColumnLook(share=3), ColumnLook(share=6, drops_below=520)),
            self.tr("Tracks that are not in your library"),
            (self._playlists, self._nothing),
            buttons,
        )

    def show_foreseen(self, plan: MovingPlan, news: News) -> None:
        self.title.setText(self.tr("From {player}").format(player=plan.player))
        self._nothing.setText(
            self.tr("All that it knows of them is known here already.")
            if plan.matched
            else self.tr("None of its tracks is in your library. Add the folder in which they lie, then come back.")
        )
        has_news = news.figures != Figures()
        self._show(plan, news)
        self._nothing.setVisible(not has_news)
        self.take.setVisible(has_news)
        figures = listed([f"{figure} {said}" for figure, said in counted(news.figures)])
        self.take.setAccessibleDescription(f"{self.summary.text()}. {figures}")
        self.undo.hide()

    def show_taken(self, plan: MovingPlan, moved: MovedIn) -> None:
        self.title.setText(self.tr("Taken over from {player}").format(player=plan.player))
        self._show(plan, moved.news)
        self._nothing.hide()
        self.take.hide()
        self.undo.show()

    def take_focus(self) -> None:
        (self.others if self.take.isHidden() else self.take).setFocus()

    def _show(self, plan: MovingPlan, news: News) -> None:
        lost = len(plan.unmatched)
        words = self.tr("{matched} of {tracks} found again")
        every = plural("%n track", "%n tracks", plan.matched + lost)
        self.summary.setText(words.format(matched=number(plan.matched), tracks=every))
        self.show_figures(counted(news.figures))
        names = beside(*(playlist.name for playlist in news.playlists))
        self._playlists.setText(self.tr("Playlists: {names}").format(names=names))
        self._playlists.setVisible(bool(names))
        self.show_lost(plural("%n track not in your library", "%n tracks not in your library", lost), plan.unmatched)


def _words(track: ForeignTrack) -> tuple[str, str, str]:
    return track.title or track.path.name, ", ".join(track.artists), str(track.path)


def counted(figures: Figures) -> list[tuple[str, str]]:
    """What there is of it, each as a number and what it counts."""
    said = (
        (figures.ratings, plural("rating", "ratings", figures.ratings)),
        (figures.loved, plural("loved track", "loved tracks", figures.loved)),
        (figures.plays, plural("play", "plays", figures.plays)),
        (figures.skips, plural("skip", "skips", figures.skips)),
        (figures.dates, plural("date added", "dates added", figures.dates)),
        (figures.playlists, plural("playlist", "playlists", figures.playlists)),
    )
    return [(number(figure), words) for figure, words in said if figure]
