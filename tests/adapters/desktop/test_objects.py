"""What an object on the bus answers, without a bus."""

from typing import Any
from xml.etree import ElementTree

import pytest

from segue.adapters.desktop.objects import (
    PROPERTIES,
    BusObject,
    Change,
    Changes,
    Interface,
    Method,
    Property,
    Refused,
    sayable,
)

NAME = "org.example.Lamp"


class Lamp:
    def __init__(self) -> None:
        self.light = 3
        self.rings: list[str] = []
        interface = Interface(
            NAME,
            {"Double": Method(lambda number: (number * 2,), [("number", "x")], [("doubled", "x")])},
            {
                "Light": Property("x", lambda: self.light, self._set),
                "Hidden": Property("x", lambda: self.light, changes=Changes.UNTOLD),
                "Rings": Property("as", lambda: list(self.rings), changes=Changes.DOUBTED),
                "Kind": Property("s", lambda: "oil", changes=Changes.NEVER),
            },
            {"Flickered": [("times", "u")]},
        )
        self.object = BusObject("/lamp", [interface])

    def _set(self, value: int) -> None:
        self.light = value

    def ask(self, member: str, signature: str = "", *body: Any, interface: str | None = NAME) -> tuple[str, Any]:
        return self.object.answer(interface, member, signature, body)


def test_a_method_is_called() -> None:
    assert Lamp().ask("Double", "x", 4) == ("x", (8,))
    assert Lamp().ask("Double", "x", 4, interface=None) == ("x", (8,))


def test_properties_are_read_and_set() -> None:
    lamp = Lamp()
    assert lamp.ask("Get", "ss", NAME, "Light", interface=PROPERTIES) == ("v", (("x", 3),))
    assert lamp.ask("Set", "ssv", NAME, "Light", ("x", 5), interface=PROPERTIES) == ("", ())
    _, (told,) = lamp.ask("GetAll", "s", NAME, interface=PROPERTIES)
    assert told == {"Light": ("x", 5), "Hidden": ("x", 5), "Rings": ("as", []), "Kind": ("s", "oil")}


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        (("Dance",), "UnknownMethod"),
        (("Double", "s", "4"), "InvalidArgs"),
        (("Get", "ss", NAME, "Colour"), "UnknownProperty"),
        (("Get", "ss", "org.example.Sun", "Light"), "UnknownInterface"),
        (("Set", "ssv", NAME, "Kind", ("s", "gas")), "PropertyReadOnly"),
        (("Set", "ssv", NAME, "Light", ("i", 5)), "InvalidArgs"),
    ],
)
def test_what_is_refused(asked: tuple[str, ...], error: str) -> None:
    with pytest.raises(Refused) as refused:
        Lamp().ask(*asked, interface=None)
    assert refused.value.name == f"org.freedesktop.DBus.Error.{error}"


def test_a_change_is_told_once_and_as_its_property_says() -> None:
    lamp = Lamp()
    assert lamp.object.changes() == []
    lamp.light = 4
    assert lamp.object.changes() == [Change(NAME, {"Light": ("x", 4)}, [])]
    assert lamp.object.changes() == []
    lamp.rings.append("one")
    assert lamp.object.changes() == [Change(NAME, {}, ["Rings"])]


def test_the_introspection_names_all_of_it() -> None:
    root = ElementTree.fromstring(Lamp().object.introspection())
    shown = next(its for its in root if its.get("name") == NAME)
    method = shown.find("method")
    assert method is not None
    assert [(its.get("direction"), its.get("type")) for its in method] == [("in", "x"), ("out", "x")]
    properties = {its.get("name"): (its.get("type"), its.get("access")) for its in shown.iter("property")}
    assert properties["Light"] == ("x", "readwrite")
    assert properties["Rings"] == ("as", "read")
    assert [its.get("value") for its in shown.iter("annotation")] == ["true", "false", "invalidates", "const"]
    assert {its.get("name") for its in root} >= {PROPERTIES, "org.freedesktop.DBus.Introspectable"}


def test_what_the_bus_cannot_carry_is_left_out() -> None:
    assert sayable("a\0b\udcffc 眠る") == "ab?c 眠る"
