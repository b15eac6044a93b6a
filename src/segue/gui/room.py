"""How much room words need: our distances grow with the type that the listener has chosen."""

from segue.gui.theme import scaled


def roomy(pixels: float) -> int:
    """So many pixels at the usual size of type, as many more as type is larger; never fewer."""
    return max(round(pixels), scaled(pixels))
