"""Whether Segue measures how loud those tracks are that do not say it, and how far it is."""

from segue.core.analysing import Progress
from segue.domain.speech import plural
from segue.gui.sounds_choice import Said, SoundsChoice


class LoudnessChoice(SoundsChoice):
    def _said(self) -> Said:
        return Said(
            self.tr("Measure the tracks that do not say how loud they are"),
            self.tr("Their files stay as they are. It waits while you are on battery."),
            self.tr("There is nothing to measure: all your tracks say how loud they are."),
            self.tr("All measured: {tracks}"),
        )

    def _more(self, progress: Progress) -> str:
        said = []
        if progress.failed:
            said.append(
                plural(
                    "%n track could not be measured: damaged, or too short.",
                    "%n tracks could not be measured: damaged, or too short.",
                    progress.failed,
                )
            )
        if progress.left_alone:
            words = plural(
                "%n track left alone: parts of a file, and those whose sound cannot be told from others.",
                "%n tracks left alone: parts of a file, and those whose sound cannot be told from others.",
                progress.left_alone,
            )
            said.append(words)
        return " ".join(said)
