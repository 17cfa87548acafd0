"""One thing that was found in an answer."""

from typing import Any, NamedTuple

from bpkit.checking.both import Both


class Finding(NamedTuple):
    """code names the diagnosis: a misconception (M04), or what is generally wrong (shape, sign, text, raises …).

    names: the outputs that it concerns, such as ("W1", "b1"); empty for an answer of one piece.
    yours, differs: the learner's array, and which of its entries differ from the right ones.
    shapes: the learner's shape beside the wanted one.
    """

    code: str
    says: Both
    names: tuple = ()
    yours: Any = None
    differs: Any = None
    shapes: tuple | None = None


class Open(Exception):
    """The answer, or a part of it, still is None."""


class Unreadable(Exception):
    """What came is no answer of the kind that was asked for. Carries the Finding that says so."""

    def __init__(self, finding):
        super().__init__(finding.says.en)
        self.finding = finding
