"""The kinds of answer that are numbers: computed ones, and ones that only have to satisfy something."""

from dataclasses import dataclass, field
from typing import Callable

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.closeness import TOLERANCE
from bpkit.checking.diagnosis import Case, diagnosed
from bpkit.checking.finding import Finding, Unreadable
from bpkit.checking.outputs import as_outputs
from bpkit.checking.reading import as_numbers
from bpkit.checking.sentences import say


@dataclass(frozen=True)
class Numbers:
    """A number or an array; with `names`, several of them in a dict or in this order.

    right: () → the array, or {name: array}. wrongs: their `gives` take no argument and return the same; one with `when`,
        array → bool, is looked for first, whatever the shape (without `names` only).
    counts, slopes: what the diagnosis may divide by; see bpkit.checking.diagnosis.Case.
    loose: names whose leading axes of size 1 do not matter. flat: any shape with as many entries will do.
    """

    right: Callable
    wrongs: tuple = ()
    names: tuple = ()
    tolerance: float = TOLERANCE
    counts: dict = field(default_factory=dict)
    slopes: Callable | None = None
    loose: tuple = ()
    flat: bool = False

    def judged(self, answer, exercise):
        recognised = _recognised(self.wrongs, answer) if not self.names else None
        if recognised:
            return [recognised]
        right = outputs_of(self.right(), self.names)
        yours = as_outputs(answer, self.names, right, self.loose)
        if self.flat:
            yours = {name: value.reshape(right[name].shape) if value.size == right[name].size else value
                     for name, value in yours.items()}
        wrong = {wrong.name: outputs_of(wrong.gives(), self.names) for wrong in self.wrongs}
        slopes = self.slopes() if self.slopes else {}
        return diagnosed([Case(right, yours, wrong, self.counts, slopes)], self.wrongs, exact(self.right(), self.tolerance))


@dataclass(frozen=True)
class Satisfying:
    """Numbers of one shape that satisfy something; there are many right ones.

    holds: array → bool. otherwise: what to say where no named wrong answer is recognised.
    wrongs: each with `when`, array → bool; `gives` is an example.
    """

    shape: tuple
    holds: Callable
    otherwise: Both
    wrongs: tuple = ()

    def judged(self, answer, exercise):
        array = as_numbers(answer)
        if array.size == int(np.prod(self.shape)) and array.shape != self.shape:
            array = array.reshape(self.shape)              # (1, 3) or (3, 1) for (3,): the question is not about shapes
        if array.shape != self.shape:
            finding = Finding("shape", say("shape", wanted=self.shape, yours=array.shape),
                              shapes=(array.shape, self.shape))
            raise Unreadable(finding)
        if self.holds(array):
            return []
        return [_recognised(self.wrongs, array) or Finding("does not hold", self.otherwise)]


def _recognised(wrongs, answer):
    """The Finding of the first mistake whose `when` holds for this answer, or None."""
    known = [wrong for wrong in wrongs if wrong.when]
    if known:
        array = as_numbers(answer)
        for wrong in known:
            if wrong.when(array):
                return Finding(wrong.name, wrong.says)
    return None


def exact(right, tolerance):
    """The tolerance, or next to none where the right answer is whole numbers: a count of 9999 is not one of 10000."""
    values = right.values() if isinstance(right, dict) else right if isinstance(right, tuple) else [right]
    return 1e-9 if all(np.asarray(value).dtype.kind in "iu" for value in values) else tolerance


def outputs_of(value, names):
    """What an exercise's own function gives, as {name: float64 array}."""
    if not names:
        return {"": np.asarray(value, float)}
    pairs = value.items() if isinstance(value, dict) else zip(names, value)
    return {name: np.asarray(array, float) for name, array in pairs}
