"""What the groups of knowledge have in common: fields with defaults, and values that can't be changed."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_):
        return lambda decorated: decorated


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Group:
    """A group of knowledge about a language. The attributes of its class are the fields with their defaults.

    It can't be changed, like a NamedTuple. To make a NamedTuple with so many fields takes many times as long.
    """

    def __init__(self, **known: Any) -> None:
        if unknown := known.keys() - self.__annotations__.keys():
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        vars(self).update(known)

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"{name} can't be changed")

    def _replace(self, **known: Any) -> "Self":
        return type(self)(**{**vars(self), **known})
