"""How a blend is edited: whatever becomes more or less, the shares of all parts stay a hundred together."""

from collections.abc import Sequence

from msgspec.structs import replace

from segue.domain.blend import MOST_PARTS, WHOLE, Blend, BlendPart, Source


def most_of(blend: Blend) -> int:
    """What one part can have at most: the others keep one of a hundred each."""
    return WHOLE - len(blend.parts) + 1


def with_share(blend: Blend, number: int, share: int) -> Blend:
    """The other parts give what it gets, or get what it gives, as they have."""
    share = max(1, min(share, most_of(blend))) if len(blend.parts) > 1 else WHOLE
    others = [part.share for at, part in enumerate(blend.parts) if at != number]
    rest = spread(others, WHOLE - share)
    return _shared(blend, [*rest[:number], share, *rest[number:]])


def with_joint(blend: Blend, joint: int, at: int) -> Blend:
    """The joint between part number `joint` and the next, moved to `at` of a hundred; only these two change."""
    shares = [part.share for part in blend.parts]
    begin = sum(shares[:joint])
    both = shares[joint] + shares[joint + 1]
    first = max(1, min(at - begin, both - 1))
    return _shared(blend, [*shares[:joint], first, both - first, *shares[joint + 2 :]])


def with_part(blend: Blend, source: Source) -> Blend:
    """One more part, with as much as each would have if all had the same. Raises ValueError if there are too many."""
    if len(blend.parts) >= MOST_PARTS:
        raise ValueError("too many parts")
    share = round(WHOLE / (len(blend.parts) + 1))
    rest = spread([part.share for part in blend.parts], WHOLE - share)
    others = (replace(part, share=its) for part, its in zip(blend.parts, rest, strict=True))
    return replace(blend, parts=(*others, BlendPart(source, share)))


def without_part(blend: Blend, number: int) -> Blend:
    """The others get what it had, as they have. The last part stays."""
    if len(blend.parts) == 1:
        return blend
    left = [part for at, part in enumerate(blend.parts) if at != number]
    shares = spread([part.share for part in left], WHOLE)
    return replace(blend, parts=tuple(replace(part, share=share) for part, share in zip(left, shares, strict=True)))


def with_source(blend: Blend, number: int, source: Source) -> Blend:
    parts = (replace(part, source=source) if at == number else part for at, part in enumerate(blend.parts))
    return replace(blend, parts=tuple(parts))


def spread(shares: Sequence[int], whole: int) -> list[int]:
    """`whole` in whole numbers, each 1 or more, as near to the proportions of `shares` as these can be (largest
    remainder). `whole` is at least their number, and each share at least 1.
    """
    given = [1] * len(shares)
    free, rest = list(range(len(shares))), whole
    while small := [n for n in free if shares[n] * rest < sum(shares[m] for m in free)]:  # what would be below 1
        free = [n for n in free if n not in small]
        rest -= len(small)
    exact = {n: shares[n] * rest / sum(shares[m] for m in free) for n in free}
    for number, value in exact.items():
        given[number] = int(value)
    for number in sorted(free, key=lambda n: (given[n] - exact[n], n))[: whole - sum(given)]:
        given[number] += 1
    return given


def _shared(blend: Blend, shares: Sequence[int]) -> Blend:
    pairs = zip(blend.parts, shares, strict=True)
    return replace(blend, parts=tuple(replace(part, share=share) for part, share in pairs))
