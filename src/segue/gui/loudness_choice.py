"""Whether Segue measures how loud those tracks are that do not say it, and how far it is."""

from segue.core.analysing import Progress
from segue.domain.wording import count
from segue.gui.sounds_choice import Said, SoundsChoice


class LoudnessChoice(SoundsChoice):
    def _said(self) -> Said:
        return Said(
            self.tr("Measure the tracks that do not say how loud they are"),
            self.tr(
                "Their files stay as they are. It goes on quietly in the background, and waits while your computer "
                "is on battery."
            ),
            self.tr("There is nothing to measure: all your tracks say how loud they are."),
            self.tr("All measured: {tracks}"),
        )

    def _more(self, progress: Progress) -> str:
        said = []
        if progress.failed:
            words = self.tr("{tracks} could not be measured: damaged, or too short.")
            said.append(words.format(tracks=count(progress.failed, "track")))
        if progress.left_alone:
            words = self.tr("{tracks} left alone: parts of a file, and those whose sound cannot be told from others.")
            said.append(words.format(tracks=count(progress.left_alone, "track")))
        return " ".join(said)
