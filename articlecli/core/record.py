"""The base of small values: tuples with names for their items, like those of `typing.NamedTuple`.

Python writes and compiles code for each NamedTuple. The package has over a hundred, which took a fifteenth of a run
with one short article. A Record is made in an eighth of the time. To a type checker it is a NamedTuple, and it has
`_fields`, `_replace` and `_asdict` as well.
"""

import sys
from typing import TYPE_CHECKING, Any

__all__ = ["Record"]

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from collections import _tuplegetter  # how NamedTuples look up an item: half the time of a property

    _make = tuple.__new__

    def _names(namespace: dict[str, Any]) -> tuple[str, ...]:
        """Returns the names that a class's body annotates."""
        if "__annotations__" in namespace or sys.version_info < (3, 14):
            return tuple(namespace.get("__annotations__", ()))
        import annotationlib

        annotate = annotationlib.get_annotate_from_class_namespace(namespace)
        return tuple(annotationlib.call_annotate_function(annotate, annotationlib.Format.STRING)) if annotate else ()

    class _RecordType(type):
        """Makes the classes: the annotated names become fields, and the values beside them defaults."""

        def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            fields = _names(namespace)
            if fields:
                namespace["_defaults"] = {field: namespace[field] for field in fields if field in namespace}
                namespace["_fields"] = namespace["__match_args__"] = fields
                namespace.update({field: _tuplegetter(i, None) for i, field in enumerate(fields)})
            return super().__new__(cls, name, bases, {"__slots__": (), **namespace})

    class Record(tuple, metaclass=_RecordType):
        """A value that can't be changed, with the fields that its class annotates."""

        _fields = ()
        _defaults = {}  # noqa: RUF012 - the annotation would make it a field

        def __new__(cls, *values, **named):  # noqa: D102 - a type checker sees the fields
            if named or len(values) != len(cls._fields):
                rest = cls._fields[len(values) :]
                known = {**cls._defaults, **named} if named else cls._defaults
                values += tuple([known[field] for field in rest if field in known])
                if len(values) != len(cls._fields) or not named.keys() <= {*rest}:
                    raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}; got {len(values)}, and {[*named]}")
            return _make(cls, values)

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            shown = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({shown})"

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named):
            return type(self)(**{**self._asdict(), **named})
