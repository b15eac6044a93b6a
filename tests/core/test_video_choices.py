"""What was chosen of a video is chosen again when it is played again."""

from core.test_subtitles import FILM, FIRST, INSIDE, SECOND, SONG, Cinema
from fakes import FakeSettings
from segue.core.ports.playing import Strand, Strands
from segue.core.video_choices import VideoChoices


class Watched(Cinema):
    def __init__(self, settings: FakeSettings) -> None:
        super().__init__()
        self.settings = settings
        VideoChoices(self.screen, self.subtitles, self.player, settings)

    def again(self) -> "Watched":
        """In another program."""
        return Watched(self.settings)

    def become(self, strands: Strands) -> None:
        self.video.become(strands)
        self.inbox.run()

    def so(self) -> tuple[int | None, int | None, str]:
        self.inbox.run()
        return self.screen.strands.sound, self.subtitles.shown, self.screen.shape


def watched() -> Watched:
    """A film of which everything was chosen otherwise than it was."""
    one = Watched(FakeSettings())
    one.play(FILM)
    one.become(INSIDE)
    one.screen.choose_sound(1)
    one.subtitles.choose(1)
    one.screen.set_shape("4:3")
    assert one.so() == (1, 1, "4:3")
    return one


def test_all_of_it_is_so_again() -> None:
    again = watched().again()
    again.play(FILM)
    again.become(INSIDE)
    assert again.so() == (1, 1, "4:3")


def test_of_another_film_nothing_is_chosen() -> None:
    again = watched().again()
    again.play(FIRST)
    again.become(INSIDE)
    assert again.so() == (0, None, "")


def test_after_another_film_or_a_song_it_is_so_again() -> None:
    one = watched()
    one.play(FIRST)
    one.become(INSIDE)
    assert one.so() == (0, None, "")
    one.play(SONG)
    one.become(Strands())
    one.play(FILM)
    one.become(INSIDE)
    assert one.so() == (1, 1, "4:3")


def test_what_was_chosen_in_one_chapter_holds_for_the_file() -> None:
    one = Watched(FakeSettings())
    one.play(FIRST, SECOND)
    one.become(INSIDE)
    one.subtitles.choose(0)
    again = one.again()
    again.play(SECOND)
    again.become(INSIDE)
    assert again.so() == (0, 0, "")


def test_to_choose_nothing_is_kept_too() -> None:
    one = watched()
    one.subtitles.choose(None)
    one.screen.set_shape("")
    again = one.again()
    again.play(FILM)
    again.become(INSIDE)
    assert again.so() == (1, None, "")


def test_where_the_file_is_another_by_now_nothing_is_chosen_of_it() -> None:
    again = watched().again()
    again.files = []
    again.play(FILM)
    again.become(Strands((Strand("en"), Strand("fr")), 0, (Strand("fr", "Signs"),)))
    assert again.so() == (0, None, "4:3")


def test_who_chooses_before_it_is_there_has_the_last_word() -> None:
    again = watched().again()
    again.play(FILM)
    again.subtitles.choose(None)
    again.become(INSIDE)
    assert again.so() == (1, None, "4:3")


def test_the_settings_do_not_tell_which_films_were_watched() -> None:
    told = str(vars(watched().settings))
    assert "4:3" in told
    assert "film" not in told.lower()
