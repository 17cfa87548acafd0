"""One thing that was found in an answer, and what stops the reading of one."""

from typing import Any, NamedTuple

from bpkit.checking.both import Both
from bpkit.checking.sentences import say


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


def unreadable(sentence, code=None, **values):
    """An Unreadable with this sentence; its code is another one only if `code` says so."""
    return Unreadable(Finding(code or sentence, say(sentence, **values)))


def shortened(value, length=40):
    """What came, as it would be typed, in at most `length` characters; never an error, whatever its repr does."""
    try:
        text = " ".join(repr(value).split())
    except Exception:
        text = f"<{type(value).__name__}>"
    return text if len(text) <= length else text[:length - 1] + "…"
