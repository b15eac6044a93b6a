"""How the columns of a table share its width."""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from segue.gui.page_head import LEFT
from segue.gui.theme import Space

#: Narrower than this a column says nothing: one of words, and one of figures.
LEAST_WORDS = 56
LEAST_FIGURES = 40

#: What a column of words needs that nobody has sized, and the leading one.
ROOM, LEADING_ROOM = 88, 136

#: How wide a share is while nobody has sized it, beside columns that somebody has.
_SHARE = 60


#: In front of the first column: the mark of what plays, of what is missing, or the way to play. With the edge at
#: which tables stand, it is as wide as the margin of a page: the first column stands below the page's name.
GUTTER = LEFT - Space.S
#: Behind the last column, where its header has the button for columns.
TAIL = 24
#: How large a sign in a column is.
SIGN = 14


class Mark(Enum):
    """What is drawn in a column instead of words, to be clicked."""

    STARS = "stars"
    HEART = "heart"


class ColumnLook(Struct, frozen=True):
    """How a column is set: a fixed `width`, or else a `share` of what is left.

    `figures` stand at the right, as wide as one another. `leading` is in the first text colour, has a heart behind it
    where a track is loved, and stays when there is room for nothing else. While the listener has not chosen columns,
    one is not shown in a table narrower than `drops_below`; of those chosen, the one that drops below the most goes
    first where there is no room for all. Widths are those beside type of our own sizes; where it is larger, `scale`
    says by how much.
    """

    share: int = 1
    width: int = 0
    figures: bool = False
    leading: bool = False
    drops_below: int = 0
    mark: Mark | None = None
    scale: float = 1.0

    def grown(self, scale: float, signs: float = 1.0) -> "ColumnLook":
        """As it is beside type so much larger, with `signs`, which drawings are, so much larger."""
        width = round(self.width * (scale if self.mark is None else signs))
        return replace(self, width=width, drops_below=round(self.drops_below * scale), scale=scale)

    @property
    def least(self) -> int:
        if self.mark is not None:
            return self.width  # a drawing does not get smaller
        return LEAST_FIGURES if self.width else LEAST_WORDS

    def needs(self, size: int | None) -> int:
        """The width without which it is not shown, where the listener has made it as wide as `size`."""
        if self.width:
            return size or self.width
        return LEAST_WORDS if size else round((LEADING_ROOM if self.leading else ROOM) * self.scale)


def fitting(
    looks: Sequence[ColumnLook],
    sizes: Mapping[int, int],
    shown: Sequence[int],
    width: int,
    *,
    is_chosen: bool,
    added: Collection[int] = (),
) -> list[int]:
    """Those of the columns `shown` for which `width` has room, in their order. Those `added` to what is usual stay
    longest: somebody wants to see them.
    """
    kept = [i for i in shown if is_chosen or looks[i].leading or looks[i].drops_below <= width]
    while sum(looks[i].needs(sizes.get(i)) for i in kept) > width:
        others = [i for i in kept if not looks[i].leading]
        if not others:
            break
        kept.remove(max(others, key=lambda i: (i not in added, looks[i].drops_below, kept.index(i))))
    return kept


def shared_out(looks: Sequence[ColumnLook], sizes: Mapping[int, int], shown: Sequence[int], width: int) -> list[int]:
    """How wide each of `shown` is, of `width` together, where there is room for the least of each.

    `sizes` holds what the listener has made of some. Fixed columns keep theirs; the others share what is left as
    their sizes stand to one another.
    """
    widths = {i: sizes.get(i, looks[i].width) for i in shown if looks[i].width}
    left = width - sum(widths.values())
    wants = {i: sizes.get(i, _SHARE * looks[i].share) for i in shown if not looks[i].width}
    while wants:
        whole = sum(wants.values())
        small = {
            i: needs for i, want in wants.items() if left * want < (needs := looks[i].needs(sizes.get(i))) * whole
        }
        if not small:
            break
        widths |= small
        left -= sum(small.values())
        wants = {i: want for i, want in wants.items() if i not in small}
    whole = sum(wants.values())
    for i, want in wants.items():
        widths[i] = left * want // whole
    if shown:
        lost = max(0, width - sum(widths.values()))
        widths[next((i for i in reversed(shown) if i in wants), shown[-1])] += lost
    return [widths[i] for i in shown]


def resized(widths: Sequence[int], least: Sequence[int], at: int, wanted: int) -> list[int]:
    """`widths` with the one `at` as near to `wanted` as can be. Those right of it give or take, the nearest first."""
    made = list(widths)
    right = range(at + 1, len(made))
    if not right:
        return made
    grows = max(wanted, least[at]) - made[at]
    if grows < 0:
        made[at] += grows
        made[at + 1] -= grows
        return made
    for i in right:
        given = min(grows, made[i] - least[i])
        if given > 0:
            made[i] -= given
            made[at] += given
            grows -= given
    return made


def sized_by_hand(
    looks: Sequence[ColumnLook],
    sizes: Mapping[int, int],
    shown: Sequence[int],
    width: int,
    column: int,
    wanted: int,
) -> Mapping[int, int]:
    """`sizes` as they are once the listener has made `column` as wide as `wanted`, or as near to it as can be."""
    before = shared_out(looks, sizes, shown, width)
    after = resized(before, [looks[i].least for i in shown], shown.index(column), wanted)
    if after == before:
        return sizes
    # Of all columns of words, since they share: but only of those fixed that have changed.
    changed = {i: b != a or not looks[i].width for i, b, a in zip(shown, before, after, strict=True)}
    return {**sizes, **{i: width for i, width in zip(shown, after, strict=True) if changed[i]}}
