"""What several tests of the checker share."""

import ast
import contextlib
import io

import numpy as np

import bpkit.en
import bpkit.ko
from bpkit.checking import catalogue
from bpkit.checking.function import Function
from bpkit.checking.numbers import Numbers, outputs_of

SPEAKERS = {"en": bpkit.en, "ko": bpkit.ko}
IDS = sorted(catalogue.files())


def value_of(cell):
    """Run the code of a cell in an empty namespace; the value of its last line."""
    tree = ast.parse(cell.strip("\n"))
    last = ast.Expression(tree.body.pop().value)
    namespace = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(tree, "cell", "exec"), namespace)
        return eval(compile(last, "cell", "eval"), namespace)


def parts(ids=IDS):
    """(id, name of the part, its kind) of all exercises."""
    return [(id, name, kind) for id in ids for name, kind in catalogue.exercise(id).parts.items()]


def wrongs():
    """(id, part, kind, named wrong computation) of all exercises."""
    return [(id, name, kind, wrong) for id, name, kind in parts() for wrong in kind.wrongs]


def handed_in(kind, wrong):
    """The answer of someone who made this mistake."""
    if isinstance(kind, Function):
        return wrong.gives
    value = wrong.gives()
    if isinstance(kind, Numbers) and kind.names:
        return {**outputs_of(kind.right(), kind.names), **outputs_of(value, kind.names)}
    return value


def checked(id, part, answer, language="en"):
    """The verdict on one part of an exercise, the others being left open; and its codes."""
    verdict = SPEAKERS[language].check(id, {part: answer} if part else answer)
    return verdict


def outputs_by_case(kind, give):
    """What a function (or a computation without arguments) gives, case by case, as {name: array}."""
    if not isinstance(kind, Function):
        return [outputs_of(give(), kind.names)]
    found = []
    for arguments in kind.cases():
        copies = [value.copy() if isinstance(value, np.ndarray) else value for value in arguments.values()]
        with np.errstate(all="ignore"):
            value = give(*copies)
        found.append(outputs_of(value, kind.names))
    return found
