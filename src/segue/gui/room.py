"""How much room words need: our distances grow with the type that the listener has chosen."""

from segue.gui.theme import Type, font


def roomy(pixels: float) -> int:
    """So many pixels at the usual size of type, as many more as type is larger; never fewer."""
    return round(pixels * max(1.0, font(Type.BODY).pixelSize() / Type.BODY))
