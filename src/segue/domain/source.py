"""How sound is stored in a file, and how it is played, with the words for it."""

from msgspec import Struct


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
    bits = "" if source.bits is None else f"{source.bits} bit"
    return " · ".join(part for part in (source.format, _kilohertz(source.rate), bits) if part)


def played(source: Source) -> str:
    """ "played at 96 kHz, in 32 bit float"."""
    at = f"played at {_kilohertz(source.played_rate)}"
    if source.by != "FFmpeg":
        return f"decoded by {source.by} to 16 bit, {at}"
    return f"{at}, in 32 bit float"


def _kilohertz(rate: int) -> str:
    return f"{rate / 1000:g} kHz"
