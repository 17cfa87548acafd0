"""Chapter 9: is this gradient right? A game of twelve planted bugs, and what it costs to find them.

The kind of answer that is a check: it is tried on the twelve bugs, and, if it finds too few, on gradients that are spoilt
in one place each. What it lets pass says what it looks at, whatever its code looks like.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

import bpkit
from bpkit import LayerGradient
from bpkit.bugs import BUGS
from bpkit.checking.calling import call
from bpkit.checking.finding import Finding, Open
from bpkit.checking.function import Function, untouched
from bpkit.checking.finding import unreadable

ENOUGH = 6
ARRAYS = ("W1", "b1", "W2", "b2", "W3", "b3")


# ---- what a check is tried on ----

class Notes(NamedTuple):
    """With how many samples and layers a backward pass was called, and what it raised."""

    samples: list
    layers: list
    raised: list


def asked(backward, notes=None):
    """The same backward pass under a name that does not tell which it is."""
    notes = notes or Notes([], [], [])

    def given(network, trace, target, *, loss):
        try:
            notes.samples.append(0)             # called, whatever comes
            notes.samples[-1], layers = len(trace.A[0]), len(network)
            notes.layers.append(layers)
            return backward(network, trace, target, loss=loss)
        except Exception as error:
            notes.raised.append(error)
            raise
    given.__name__ = given.__qualname__ = "backward"
    return given


def spoilt(change):
    """The right backward pass, each array of whose result goes through change(name, array)."""
    def backward(network, trace, target, *, loss):
        right = bpkit.backward(network, trace, target, loss=loss)
        return [LayerGradient(change(f"W{l}", g.W), change(f"b{l}", g.b), change(f"delta{l}", g.delta))
                for l, g in enumerate(right, start=1)]
    return backward


def times(factor):
    return spoilt(lambda name, array: factor * array)


def only(spoils):
    """Nothing is wrong but these: the arrays whose names begin so are far off."""
    return spoilt(lambda name, array: 3 * array + 1 if name.startswith(spoils) else array)


PROBES = {
    "shapes": spoilt(lambda name, array: np.vstack([array, array])), "nan": spoilt(lambda name, array: np.nan * array),
    "zero": times(0.0), **{f"× {factor}": times(factor) for factor in (-1, 0.1, 0.25, 0.5, 1.05, 2, 3, 4, 8)},
    **{name: only(name) for name in (*ARRAYS, "delta")}, "all": only(("W", "b", "delta")),
}
UNLIKE = "all"      # a probe that is like none of the bugs


@dataclass
class Seen:
    """What a check did: `first` is what it returned for the right backward pass, `killed` the bugs that it did not accept."""

    answer: object
    first: object
    notes: Notes
    killed: set = field(default_factory=set)
    nothing: bool = False           # None for some bug
    wavers: bool = False            # another verdict the second time
    changed: bool = False           # arrays outside of the function
    tried: dict = field(default_factory=dict)

    def refuses(self, *names):
        """Whether it refuses all of these probes. Each is tried once, and only if it is asked for."""
        for name in set(names) - set(self.tried):
            self.tried[name] = not accepted(call(self.answer, {"backward": asked(PROBES[name])}))
        return all(self.tried[name] for name in names)

    @property
    def looks(self):
        """The arrays that it looks at."""
        return {name for name in ARRAYS if self.refuses(name)}

    @property
    def measures(self):
        """The factor by which its measured slopes differ from the right ones, if it accepts one."""
        return next((factor for factor in (-1, 0.25, 0.5, 2, 4, 8) if not self.refuses(f"× {factor}")), None)

    @property
    def names(self):
        """Every name that its code uses, those of the functions that it defines included."""
        return {name for code in self.codes for name in (*code.co_names, *code.co_freevars)}

    @property
    def codes(self):
        """Its code, and that of each function that it defines."""
        codes = [code for code in [getattr(self.answer, "__code__", None)] if code is not None]
        for code in codes:
            codes += [part for part in code.co_consts if hasattr(part, "co_names")]
        return codes

    @property
    def leans(self):
        """Whether it calls bpkit's own backward pass by its name; its argument of that name, used by an inner function, is another."""
        around = getattr(self.answer, "__globals__", {})
        names = {name for code in self.codes for name in code.co_names}
        return any(around.get(name) is bpkit.backward or around.get(name) is bpkit and "backward" in names for name in names)


def accepted(called):
    return called.raised is None and not called.hung and is_verdict(called.value) and bool(called.value)


def is_verdict(value):
    return isinstance(value, bool | np.bool_)


def several_verdicts(value):
    """Whether this is a list or array of several verdicts."""
    entries = value if isinstance(value, list | tuple) else np.ravel(value) if isinstance(value, np.ndarray) else []
    return len(entries) > 0 and all(is_verdict(entry) or isinstance(entry, np.ndarray) and entry.dtype == bool for entry in entries)


def arrays_around(function):
    """The arrays that a function can reach without being given them: its network, its batch, its targets."""
    cells = [cell.cell_contents for cell in getattr(function, "__closure__", None) or () if _filled(cell)]
    values = [*list(getattr(function, "__globals__", {}).values()), *cells]
    for value in values:
        if isinstance(value, list | tuple) and len(value) < 100:
            values += [part for part in value if isinstance(part, np.ndarray | tuple)]
    return [value for value in values if isinstance(value, np.ndarray) and value.dtype.kind == "f" and value.size < 10_000]


def _filled(cell):
    try:
        return cell.cell_contents is not None
    except ValueError:
        return False


@dataclass(frozen=True)
class Killing(Function):
    """A function of a backward pass, with True for "I find nothing wrong". Right if it tells the right one from ENOUGH bugs."""

    def judged(self, answer, exercise):
        if answer is None or answer is ...:
            raise Open
        if not callable(answer):
            raise unreadable("no function", came="True" if answer is True else type(answer).__name__, id=exercise.id)
        self._need_arguments(answer)
        if untouched(answer, exercise.starter.en):
            raise Open
        seen = self._seen(answer, exercise)
        for wrong in self.wrongs:
            if wrong.when(seen):
                return [Finding(wrong.name, wrong.says)]
        if len(seen.killed) >= ENOUGH:
            return []
        return [Finding("does not hold", self.otherwise.filled(count=len(seen.killed)))]

    def _seen(self, answer, exercise):
        around = [(array, array.copy()) for array in arrays_around(answer)]
        call(answer, {"backward": asked(PROBES[UNLIKE])})       # first of all a wrong one, for who compares with the first that came
        notes = Notes([], [], [])
        first = self._called(answer, {"backward": asked(bpkit.backward, notes)}, exercise)
        seen = Seen(answer, first.value, notes)
        seen.changed = not all(np.allclose(now, then, rtol=1e-9, atol=1e-12, equal_nan=True) for now, then in around)
        if seen.changed or not is_verdict(first.value):
            return seen
        for repeat in range(2):
            killed = set()
            for number, bug in BUGS.items():
                called = call(answer, {"backward": asked(bug.backward)})
                if called.hung:
                    raise unreadable("hangs")
                seen.nothing |= called.raised is None and not is_verdict(called.value)
                killed |= set() if accepted(called) else {number}
            again = call(answer, {"backward": asked(bpkit.backward)})
            seen.wavers |= accepted(again) != bool(seen.first) or bool(repeat) and killed != seen.killed
            seen.killed = killed
        return seen
