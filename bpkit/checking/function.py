"""The kind of answer that is a function: it is called on several inputs, and judged by what it returns and does."""

import ast
import contextlib
import inspect
import re
from dataclasses import dataclass, field
from typing import Callable

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.calling import call
from bpkit.checking.closeness import TOLERANCE, close
from bpkit.checking.diagnosis import Case, diagnosed
from bpkit.checking.finding import Finding, Open, Unreadable, shortened, unreadable
from bpkit.checking.numbers import exact, outputs_of
from bpkit.checking.outputs import as_outputs, came_whole
from bpkit.checking.raised import explained
from bpkit.checking.sentences import say
from bpkit.differences import central_difference


@dataclass(frozen=True)
class Function:
    """A function of the named `arguments`, with one result, or several under the `names`, in this order or in a dict.

    cases: () → a list of dicts, the arguments of each call by name.
    right: the right results, from the same arguments. With `loss` instead, a result called W1 is right if it is the
        gradient of the loss with respect to the argument W1, measured by central differences: then no formula of the
        gradient stands here. A single result without a name is the gradient with respect to the argument `wrt`.
    wrongs: their `gives` are functions of the same arguments. A wrong one with `when` is recognised by
        when(results by name, arguments by name) instead.
    counts, slopes: functions of the arguments; see bpkit.checking.diagnosis.Case.
    samples: the arguments that hold one sample a row, such as ("X", "y"), where the results are sums over the samples.
    loose: results whose axes of size 1 do not matter, such as (1, 3) for the bias (3,).
    changes: what to say, by argument, to a function that changes this argument: ("M01", Both(…)).
    may_change: arguments that the function may change in place.
    remembers: what to say where two calls with the same arguments differ, if there is more to say than in general.
    more_axes: what to say to a function that ran for the first case and has an index or a shape too few or too many at
        a later one with more axes.
    holds: for functions with many right results: (results by name, arguments by name) → bool.
    """

    arguments: tuple[str, ...]
    cases: Callable
    right: Callable | None = None
    loss: Callable | None = None
    wrt: str = ""
    names: tuple[str, ...] = ()
    wrongs: tuple = ()
    tolerance: float = TOLERANCE
    counts: Callable | None = None
    slopes: Callable | None = None
    samples: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    changes: dict = field(default_factory=dict)
    may_change: tuple[str, ...] = ()
    remembers: Both | None = None
    more_axes: Both | None = None
    holds: Callable | None = None
    otherwise: Both | None = None

    def judged(self, answer, exercise):
        if answer is None or answer is ...:
            raise Open
        if not callable(answer):
            raise unreadable("no function", came=shortened(answer), id=exercise.id)
        self._need_arguments(answer)
        cases = self.cases()
        likes = [self.right_outputs(arguments) for arguments in cases]
        first = self._called(answer, cases[0], exercise)
        again = self._called_again(answer, cases[0], exercise)              # before anything else is called
        calls = [first, *(self._called(answer, arguments, exercise) for arguments in cases[1:])]
        outputs = [as_outputs(called.value, self.names, like, self.loose) for called, like in zip(calls, likes)]
        repeated = as_outputs(again.value, self.names, likes[0], self.loose)
        return self._effects([*calls, again], outputs[0], repeated) or self._results(cases, calls, outputs, likes)

    # ---- calling it ----

    def _need_arguments(self, answer):
        try:
            signature = inspect.signature(answer)
        except Exception:                           # built-in functions have none, and strange objects may do anything
            return
        try:
            signature.bind(*self.arguments)
        except TypeError:
            raise unreadable("takes", wanted=", ".join(self.arguments),
                             signature=f"{getattr(answer, '__name__', 'f')}{signature}") from None

    def _called(self, answer, arguments, exercise):
        called = call(answer, arguments)
        if called.hung:
            raise unreadable("hangs")
        if called.raised is not None:
            called = self._one_by_one(answer, arguments, called)
        if called.value is None:
            self._returned_nothing(answer, called, exercise)
        return called

    def _returned_nothing(self, answer, called, exercise):
        if untouched(answer, exercise.starter.en):
            raise Open
        if called.changed:
            raise Unreadable(self._changed(called.changed))
        raise unreadable("prints only" if called.printed.strip() else "returns nothing")

    def _one_by_one(self, answer, arguments, called):
        """A function for single numbers (math.exp, if) may be right all the same: try it entry by entry."""
        arrays = [value for value in arguments.values() if isinstance(value, np.ndarray)]
        if not self.names and isinstance(called.raised, TypeError | ValueError) and arrays:
            like = self.right_outputs(arguments)[""]
            if all(array.shape == like.shape for array in arrays):
                again = call(np.vectorize(answer, otypes=[float]), arguments)
                if again.raised is None and not again.hung:
                    return again
        raise Unreadable(explained(called.raised, self._own_words(called.raised, arguments)))

    def _own_words(self, error, arguments):
        """`more_axes`, where that is what stopped the function."""
        def axes(values):
            return max(np.ndim(value) for value in values.values() if not callable(value))
        of_shapes = isinstance(error, IndexError) or re.search("broadcast|sequence", str(error))
        return self.more_axes if self.more_axes and of_shapes and axes(arguments) > axes(self.cases()[0]) else None

    def _called_again(self, answer, arguments, exercise):
        """The second call with the same arguments. It went well once, so what stops it now was kept from the first."""
        try:
            return self._called(answer, arguments, exercise)
        except Unreadable:
            raise unreadable("remembers", code="M10") from None

    # ---- what it does besides ----

    def _effects(self, calls, first, repeated):
        changed = [name for name in dict.fromkeys(name for called in calls for name in called.changed)
                   if name not in self.may_change]
        if changed:
            return [self._changed(changed)]
        if not all(close(repeated[name], first[name], 1e-9) for name in first):
            return [Finding("M10", self.remembers or say("remembers"))]
        return []

    def _changed(self, names):
        """What to say of changed arguments: this exercise's own words, if it has some for one of them."""
        own = [self.changes[name] for name in names if name in self.changes]
        if own:
            return Finding(*own[0])
        return Finding("changes", say("changes", names=", ".join(f"`{name}`" for name in names)))

    # ---- what it returns ----

    def _results(self, cases, calls, outputs, likes):
        recognised = self._recognised(cases, outputs)
        if self.holds is not None:
            if all(self.holds(yours, arguments) for yours, arguments in zip(outputs, cases)):
                return []
            return [recognised or Finding("does not hold", self.otherwise)]
        if recognised:
            return [recognised]
        observed = [Case(like, yours, self._wrong_outputs(arguments, like),
                         self.counts(*arguments.values()) if self.counts else {},
                         self.slopes(*arguments.values()) if self.slopes else {},
                         {name: value for name, value in arguments.items() if isinstance(value, np.ndarray)},
                         self._of_some_samples(arguments), came_whole(called.value, self.names),
                         self._nudge(arguments) if self.loss else None)
                    for arguments, called, yours, like in zip(cases, calls, outputs, likes)]
        return diagnosed(observed, self.wrongs, self._tolerance(cases))

    def _tolerance(self, cases):
        return exact(self.right(*cases[0].values()), self.tolerance) if self.loss is None else self.tolerance

    def _of_some_samples(self, arguments):
        """What is right for the last sample alone, the first alone, and all but one of them."""
        count = len(arguments[self.samples[0]]) if self.samples else 0
        rows = {"M09-last": slice(-1, None), "M09-first": slice(0, 1), "M09-not-last": slice(0, -1),
                "M09-not-first": slice(1, None)}
        return {code: self.right_outputs({name: value[part] if name in self.samples else value
                                          for name, value in arguments.items()})
                for code, part in rows.items() if count > 1}

    def _recognised(self, cases, outputs):
        for wrong in self.wrongs:
            if wrong.when and all(wrong.when(yours, arguments) for yours, arguments in zip(outputs, cases)):
                return Finding(wrong.name, wrong.says)
        return None

    def right_outputs(self, arguments):
        arguments = {name: value.copy() if isinstance(value, np.ndarray) else value for name, value in arguments.items()}
        if self.loss is None:
            return outputs_of(self.right(*arguments.values()), self.names)
        return {name: self._measured(name or self.wrt, arguments) for name in self.names or ("",)}

    def _measured(self, argument, arguments):
        """∂loss/∂argument, by nudging."""
        return central_difference(lambda value: self.loss(**{**arguments, argument: value}), arguments[argument])

    def _wrong_outputs(self, arguments, like):
        """{name of a wrong computation: its results}; none for one that these arguments do not allow."""
        wrong = {}
        for candidate in self.wrongs:
            called = call(candidate.gives, arguments)
            if called.raised is None and called.value is not None:
                with contextlib.suppress(Unreadable):               # not finite for these arguments
                    wrong[candidate.name] = as_outputs(called.value, self.names, like, self.loose)
        return wrong

    def _nudge(self, arguments, h=1e-3):
        def nudge(name, where):
            argument = name or self.wrt
            value = np.array(arguments[argument], float)
            value[where] += h
            moved = {**arguments, argument: value}
            change = self.loss(**moved) - self.loss(**arguments)
            return h, change, change / h
        return nudge


def untouched(function, starter):
    """Whether a function still is the one of the starter, comments left out.

    >>> def f(x):
    ...     return None
    >>> untouched(f, "def f(x):\\n    return None  # here"), untouched(f, "def f(x):\\n    return x")
    (True, False)
    """
    mine = getattr(function, "__code__", None)
    # One statement at a time, as a notebook does: what is imported in the same piece of code compiles differently.
    statements = [compile(ast.Module([node], []), "starter", "exec") for node in ast.parse(starter).body]
    blanks = [code for statement in statements for code in statement.co_consts if inspect.iscode(code)]
    whole = [code for code in compile(starter, "starter", "exec").co_consts if inspect.iscode(code)]
    return mine is not None and any(_same_code(mine, code) for code in blanks + whole)


def _same_code(mine, code):
    if any(name.startswith("__") for name in mine.co_names):      # an instrument has put calls in the place of operators
        new = {name for name in mine.co_names if not name.startswith("__")} - set(code.co_names)
        return not new and (mine.co_varnames, mine.co_consts) == (code.co_varnames, code.co_consts)
    return (mine.co_code, mine.co_names) == (code.co_code, code.co_names)
