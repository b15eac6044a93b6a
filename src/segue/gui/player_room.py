"""How the player bar shares its width: what goes at its right, what has words there, and how wide its sides are."""

from collections.abc import Collection, Mapping

from msgspec import Struct

#: What the left needs, where the bar is tight and where it is not.
_TRACK_AT_LEAST, SIDE_AT_LEAST = 200, 252
#: Of seventeen parts, the middle has seven. What comes and goes at the right has room kept for it as long as the
#: middle is so wide then, so that its line need not give way; and words as long as the middle is still so wide. For
#: the word of the activity it gives way as far as it can, while nothing else is there: a sign alone says nothing.
_SIDE_SHARE = 5 / 17
_COMES_AND_GOES, _LINE_AT_EASE, _LINE_AT_LEAST = 80, 420, 280


class Sign(Struct, frozen=True):
    """How wide something is without its words, and with them."""

    short: int
    long: int

    @property
    def words(self) -> int:
        return self.long - self.short

    def beside(self, space: int) -> "Sign":
        """With this space before it."""
        return Sign(self.short + space, self.long + space)


class Right(Struct, frozen=True):
    """What wants to stand at the right, each as wide as it is with the space beside it: what `stays`, what may go, in
    the order in which it does, the activity, and what comes and goes, in the order in which it gets words.
    """

    stays: int
    may_go: Mapping[str, int]
    activity: Sign | None
    coming: Mapping[str, Sign]

    @property
    def least(self) -> int:
        """Without what may go, and without words."""
        activity = 0 if self.activity is None else self.activity.short
        return self.stays + activity + sum(sign.short for sign in self.coming.values())


class Shared(Struct, frozen=True):
    """How wide the sides are, what does not go, and what has words, by its name."""

    left: int
    right: int
    kept: Collection[str]
    worded: Collection[str]
    activity_has_words: bool


def shared(room: int, middle: int, right: Right, *, is_tight: bool, scale: float) -> Shared:
    """`room` for all three, of which the middle needs so much; type is larger than our own by `scale`. The middle
    stands in the window's, whatever is at its sides, as long as there is room for that.
    """
    track = _TRACK_AT_LEAST if is_tight else SIDE_AT_LEAST
    kept = _kept(right, (room - middle) // 2)
    if right.least + sum(kept.values()) > (room - middle) // 2:
        kept = _kept(right, room - middle - track)
    share = max(track, round(room * _SIDE_SHARE))
    most = max(share, (room - _LINE_AT_LEAST) // 2)
    needed, worded = right.least + sum(kept.values()), set[str]()
    for name, sign in right.coming.items():
        if needed + sign.words <= most:
            needed += sign.words
            worded.add(name)
    activity = right.activity
    widest = most if right.coming else max(most, (room - middle) // 2)
    activity_has_words = activity is not None and needed + activity.words <= widest
    if activity is not None and activity_has_words:
        needed += activity.words
    at_ease = min(needed + round(_COMES_AND_GOES * scale), (room - _LINE_AT_EASE) // 2)
    wide = max(share, needed, at_ease)
    left = wide if 2 * wide + middle <= room else max(track, room - middle - wide)
    return Shared(left, wide, set(kept), worded, activity_has_words)


def _kept(right: Right, most: int) -> Mapping[str, int]:
    """What need not go for the right to be no wider than `most`; nothing, where that is not enough."""
    kept = dict(right.may_go)
    for name in right.may_go:
        if right.least + sum(kept.values()) > most:
            del kept[name]
    return kept
