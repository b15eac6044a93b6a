"""What an object on the bus shows, as tables; and what it answers when it is asked."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any
from xml.sax.saxutils import quoteattr

from msgspec import Struct, field

#: Names with their D-Bus types, in order.
Arguments = Sequence[tuple[str, str]]

#: A type, and a value of it, as it stands in a variant.
Variant = tuple[str, Any]

PROPERTIES = "org.freedesktop.DBus.Properties"
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_PEER = "org.freedesktop.DBus.Peer"

_ERROR = "org.freedesktop.DBus.Error."

#: What stood in the way was none of the asker's doing.
FAILED = _ERROR + "Failed"


class Refused(Exception):
    """The asker is at fault; `name` is that of the error on the bus."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.name = _ERROR + kind


class Changes(Enum):
    """What is told when a property has changed. The value is how an introspection says so."""

    TOLD = "true"  # the new value
    DOUBTED = "invalidates"  # that there is another one
    UNTOLD = "false"
    NEVER = "const"


class Method(Struct, frozen=True):
    """`does` gets what `takes` names, and answers with a tuple of what `gives` names."""

    does: Callable[..., tuple[Any, ...]]
    takes: Arguments = ()
    gives: Arguments = ()


class Property(Struct, frozen=True):
    type: str
    get: Callable[[], Any]
    set: Callable[[Any], None] | None = None
    changes: Changes = Changes.TOLD


class Interface(Struct, frozen=True):
    name: str
    methods: Mapping[str, Method] = field(default_factory=dict)
    properties: Mapping[str, Property] = field(default_factory=dict)
    signals: Mapping[str, Arguments] = field(default_factory=dict)


class Change(Struct, frozen=True):
    """What has changed of an interface: the new values, and the names of those that are only doubted."""

    interface: str
    values: Mapping[str, Variant]
    doubted: Sequence[str]


class BusObject:
    """Answers for its interfaces, and knows what it has told of their properties."""

    def __init__(self, path: str, interfaces: Sequence[Interface]) -> None:
        self.path = path
        self._shown = {interface.name: interface for interface in interfaces}
        self._interfaces = {interface.name: interface for interface in (*interfaces, *self._own())}
        self._told = {name: self._values(interface) for name, interface in self._shown.items()}

    def answer(self, interface: str | None, member: str, signature: str, body: Sequence[Any]) -> tuple[str, Any]:
        """The type and the content of the answer to a call. Raises Refused."""
        among = self._interfaces.values() if interface is None else [self._interface(interface)]
        method = next((its.methods[member] for its in among if member in its.methods), None)
        if method is None:
            raise Refused("UnknownMethod", f"There is no method “{member}”.")
        if signature != _signature(method.takes):
            raise Refused("InvalidArgs", f"“{member}” takes “{_signature(method.takes)}”, not “{signature}”.")
        return _signature(method.gives), method.does(*body)

    def changes(self) -> list[Change]:
        """What has changed since this was last asked."""
        changes = []
        for name, interface in self._shown.items():
            before, now = self._told[name], self._values(interface)
            self._told[name] = now
            changed = [key for key in now if now[key] != before[key]]
            told = {key: now[key] for key in changed if interface.properties[key].changes is Changes.TOLD}
            doubted = [key for key in changed if interface.properties[key].changes is Changes.DOUBTED]
            if told or doubted:
                changes.append(Change(name, told, doubted))
        return changes

    def introspection(self) -> str:
        """The interfaces, in the XML of the specification."""
        lines = ['<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"']
        lines += [' "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">', "<node>"]
        for interface in self._interfaces.values():
            lines.append(f"  <interface name={quoteattr(interface.name)}>")
            for name, method in interface.methods.items():
                lines.append(f"    <method name={quoteattr(name)}>")
                lines += [_argument(its, "in") for its in method.takes]
                lines += [_argument(its, "out") for its in method.gives]
                lines.append("    </method>")
            for name, arguments in interface.signals.items():
                lines.append(f"    <signal name={quoteattr(name)}>")
                lines += [_argument(its) for its in arguments]
                lines.append("    </signal>")
            for name, its in interface.properties.items():
                access = "read" if its.set is None else "readwrite"
                lines.append(f'    <property name={quoteattr(name)} type={quoteattr(its.type)} access="{access}">')
                lines.append(
                    '      <annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal"'
                    f' value="{its.changes.value}"/>'
                )
                lines.append("    </property>")
            lines.append("  </interface>")
        lines.append("</node>")
        return "\n".join(lines)

    def _own(self) -> list[Interface]:
        """The interfaces that each object has."""
        return [
            Interface(
                PROPERTIES,
                {
                    "Get": Method(self._get, [("interface", "s"), ("name", "s")], [("value", "v")]),
                    "GetAll": Method(self._get_all, [("interface", "s")], [("values", "a{sv}")]),
                    "Set": Method(self._set, [("interface", "s"), ("name", "s"), ("value", "v")]),
                },
                signals={"PropertiesChanged": [("interface", "s"), ("changed", "a{sv}"), ("doubted", "as")]},
            ),
            Interface(_INTROSPECTABLE, {"Introspect": Method(lambda: (self.introspection(),), (), [("xml", "s")])}),
            Interface(_PEER, {"Ping": Method(lambda: ())}),
        ]

    def _interface(self, name: str) -> Interface:
        try:
            return self._interfaces[name]
        except KeyError:
            raise Refused("UnknownInterface", f"There is no interface “{name}”.") from None

    def _property(self, interface: str, name: str) -> Property:
        try:
            return self._interface(interface).properties[name]
        except KeyError:
            raise Refused("UnknownProperty", f"There is no property “{name}”.") from None

    def _get(self, interface: str, name: str) -> tuple[Variant]:
        its = self._property(interface, name)
        return ((its.type, its.get()),)

    def _get_all(self, interface: str) -> tuple[dict[str, Variant]]:
        properties = self._interface(interface).properties
        return ({name: (its.type, its.get()) for name, its in properties.items()},)

    def _set(self, interface: str, name: str, value: Variant) -> tuple[()]:
        its = self._property(interface, name)
        if its.set is None:
            raise Refused("PropertyReadOnly", f"“{name}” can only be read.")
        if value[0] != its.type:
            raise Refused("InvalidArgs", f"“{name}” is of type “{its.type}”, not “{value[0]}”.")
        its.set(value[1])
        return ()

    def _values(self, interface: Interface) -> dict[str, Variant]:
        """Of the properties of which changes are told."""
        quiet = (Changes.UNTOLD, Changes.NEVER)
        return {n: (its.type, its.get()) for n, its in interface.properties.items() if its.changes not in quiet}


def sayable(text: str) -> str:
    """The bus takes no NUL and no halves of letters, and turns away who says them."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def _signature(arguments: Arguments) -> str:
    return "".join(type_ for _, type_ in arguments)


def _argument(its: tuple[str, str], direction: str | None = None) -> str:
    name, type_ = its
    way = "" if direction is None else f' direction="{direction}"'
    return f"      <arg name={quoteattr(name)} type={quoteattr(type_)}{way}/>"
