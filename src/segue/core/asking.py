"""Asking: what a listener asks for in words is met with a list to play, or answered from the log, on a worker."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core import surprise
from segue.core.completing import Completion, completable, completions
from segue.core.inquiry import AskTools, Inquiry, Nothing, Reply
from segue.core.learning import Learning
from segue.core.playback import Player
from segue.core.playlists import Playlists
from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Clock, Settings
from segue.core.recounting import told
from segue.core.signal import Signal
from segue.core.surroundings import Surroundings
from segue.core.understanding import called_so, may_be_titles, understood
from segue.core.vocabulary import NO_NAMES, Names, Vocabulary
from segue.core.wishing import wished
from segue.core.worker import Worker
from segue.domain.asking import Question, Understood, Wish
from segue.domain.asking_spoken import spoken
from segue.domain.genre_tree import parents
from segue.domain.playlist import Kind
from segue.domain.speech import mark, tr

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.core.ports.asking import AskReader
    from segue.habits.model import Learner
    from segue.habits.ranking import Shelf

_NOT_UNDERSTOOD = mark("I know none of this: no genre, artist, album, track or playlist of yours is called so.")


class Answer(Struct, frozen=True):
    text: str
    understood: Understood
    reply: Reply


class Asking:
    """Signals: `learned` carries the vocabulary when it is another one: by it, what is typed is completed."""

    def __init__(
        self,
        learning: Learning,
        tools: AskTools,
        worker: Worker,
        playlists: Playlists,
        player: Player,
        surroundings: Surroundings,
        settings: Settings,
        offers: OfferLog,
        clock: Clock,
    ) -> None:
        self.learned: Signal[Vocabulary] = Signal()
        self.vocabulary = NO_NAMES
        self._learning = learning
        self._dictionary = Dictionary(tools)
        self._tools = tools
        self._worker = worker
        self._playlists = playlists
        self._player = player
        self._surroundings = surroundings
        self._settings = settings
        self._offers = offers
        self._clock = clock

    def prepare(self) -> None:
        """Learn the names of the library, so that what is typed can be completed."""
        inquiry, dictionary = self._inquiry(""), self._dictionary
        self._worker.submit(lambda: dictionary.vocabulary(inquiry), self._take)

    def complete(self, text: str) -> Sequence[Completion]:
        """What may be meant by what is typed up to the cursor."""
        return completions(text, self.vocabulary)

    def ask(self, text: str, then: Callable[[Answer], None]) -> None:
        """`then` gets the answer."""
        inquiry, its_learner = self._inquiry(text), self._learning.learner
        dictionary, tools = self._dictionary, self._tools

        def task() -> tuple[Vocabulary, Answer]:
            vocabulary = dictionary.vocabulary(inquiry)
            return vocabulary, answer(inquiry, vocabulary, its_learner(), tools)

        def done(found: tuple[Vocabulary, Answer]) -> None:
            vocabulary, answered = found
            self._take(vocabulary)
            then(answered)

        self._worker.submit(task, done)

    def _take(self, vocabulary: Vocabulary) -> None:
        if vocabulary is not self.vocabulary:
            self.vocabulary = vocabulary
            self.learned.emit(vocabulary)

    def _inquiry(self, text: str) -> Inquiry:
        current = self._player.current
        return Inquiry(
            text,
            self._surroundings.context(),
            tuple(self._playlists.all()),
            self._surroundings.activities,
            None if current is None or current.track.address is not None else current.track.id,
            surprise.dial_now(self._settings, self._offers, self._clock.now()),
            self._learning.left_out,
        )


class Dictionary:
    """Knows the names of the library; lives on the worker. Made anew when the library or the lists are others."""

    def __init__(self, tools: AskTools) -> None:
        self._tools = tools
        self._known: tuple[object, Vocabulary] | None = None

    def vocabulary(self, inquiry: Inquiry) -> Vocabulary:
        with closing(self._tools.open_past()) as past:
            lists = tuple(one.name for one in inquiry.playlists if one.kind in (Kind.MANUAL, Kind.SMART))
            of = past.stock_edition(), lists, inquiry.activities
            if self._known is None or self._known[0] != of:
                shelf = self._tools.stock.shelf(past)
                with closing(self._tools.open_asked()) as reader:
                    albums = tuple(reader.albums())
                names = Names(_genres(shelf), _artists(shelf), albums, lists, inquiry.activities)
                self._known = of, Vocabulary(names, spoken(inquiry.activities))
                completable(self._known[1])  # made here: it takes a moment
            return self._known[1]


def _genres(shelf: "Shelf") -> tuple[str, ...]:
    import numpy as np

    of_kind = np.bincount(shelf.kind_of, minlength=len(shelf.kinds)).tolist()
    counts = Counter[str]()
    for kind, many in zip(shelf.kinds, of_kind, strict=True):
        for genre in kind:
            counts[genre] += many
            for above in parents(genre):
                counts[above] += 0  # what none is may still be asked for
    return tuple(genre for genre, _ in counts.most_common())


def _artists(shelf: "Shelf") -> tuple[str, ...]:
    """Each by itself, where several are named together and each is known alone."""
    import numpy as np

    of_artist = np.bincount(shelf.artist_of, minlength=len(shelf.artists)).tolist()
    counts = {artist: many for artist, many in zip(shelf.artists, of_artist, strict=True) if artist}
    together = [artist for artist in counts if ", " in artist and all(one in counts for one in artist.split(", "))]
    for several in together:
        many = counts.pop(several)
        for one in several.split(", "):
            counts[one] += many
    return tuple(sorted(counts, key=lambda artist: -counts[artist]))


def _meant(text: str, vocabulary: Vocabulary, reader: "AskReader") -> Understood:
    """Titles are far too many to be known: what else means nothing is looked for among them."""
    phrases = may_be_titles(text, vocabulary)
    titles = dict.fromkeys(
        title for words in phrases for title in reader.titled(words).values() if called_so(title, words)
    )
    return understood(text, vocabulary.with_titles(titles) if titles else vocabulary)


def answer(inquiry: Inquiry, vocabulary: Vocabulary, learner: "Learner", tools: AskTools) -> Answer:
    """On the habits worker."""
    with closing(tools.open_past()) as past, closing(tools.open_asked()) as reader:
        meant = _meant(inquiry.text, vocabulary, reader)
        match meant.asked:
            case Wish(()):
                reply: Reply = Nothing(
                    tr(_NOT_UNDERSTOOD) if meant.missed else tr("Say what you would like to hear.")
                )
            case Wish() as wish:
                reply = wished(wish, inquiry, learner, tools, past, reader)
            case Question() as question:
                reply = told(question, inquiry, tools, reader)
    return Answer(inquiry.text, meant, reply)
