"""How sound is stored in a file, and how it is played, with the words for it."""

from msgspec import Struct

from segue.domain.speech import number, tr


class Source(Struct, frozen=True):
    """`rate` is that of the file, `played_rate` that of the device, in Hz; `bits` those of a sample where they are
    whole numbers and told; `by` names the decoder. VLC hands out 16 bits only.
    """

    format: str
    rate: int
    played_rate: int
    bits: int | None = None
    by: str = "FFmpeg"


def stored(source: Source) -> str:
    """ "FLAC · 96 kHz · 24 bit"."""
    bits = "" if source.bits is None else tr("{number} bit").format(number=source.bits)
    return " · ".join(part for part in (source.format, _kilohertz(source.rate), bits) if part)


def played(source: Source) -> str:
    """ "played at 96 kHz, in 32 bit float"."""
    if source.by != "FFmpeg":
        words = tr("decoded by {decoder} to 16 bit, played at {rate}")
        return words.format(decoder=source.by, rate=_kilohertz(source.played_rate))
    return tr("played at {rate}, in 32 bit float").format(rate=_kilohertz(source.played_rate))


def _kilohertz(rate: int) -> str:
    decimals = len(f"{rate % 1000:03}".rstrip("0"))
    return tr("{number} kHz").format(number=number(rate / 1000, decimals))
