"""Several arrays under one name each, such as the gradients W1, b1, W2, b2, from a dict, a tuple or a list."""

from collections.abc import Mapping

import numpy as np

from bpkit.checking.finding import Open, Unreadable, shortened, unreadable
from bpkit.checking.reading import as_numbers


def as_outputs(answer, names, like, loose=()):
    """{name: array} of an answer; {"": array} if the exercise asks for one array.

    like: the right outputs. Where the right one is a single number, any array of one entry will do; where the name is
    `loose`, leading axes of size 1 do not matter, such as (1, 3) for (3,); a column (3, 1) does.
    Raises Open or Unreadable; an Unreadable names the output it is about.
    """
    if not names and isinstance(answer, tuple) and _several(answer, np.shape(like[""])):
        raise unreadable("several", came=len(answer))
    values = {"": answer} if not names else _by_name(answer, names)
    missing = [name for name, value in values.items() if value is None]
    if 0 < len(missing) < len(values):
        raise unreadable("came as None", names=", ".join(missing))
    outputs = {}
    for name, value in values.items():
        try:
            outputs[name] = _fitted(as_numbers(value), np.shape(like[name]), name in loose)
        except Unreadable as problem:
            raise Unreadable(problem.finding._replace(names=(name,) if name else ())) from None
    return outputs


def _several(answer, shape):
    """A tuple of things of different shapes, or one that holds a whole array of the wanted shape."""
    return (len({_shape(part) for part in answer}) > 1
            or any(isinstance(part, np.ndarray) and part.shape == shape != () for part in answer))


def _shape(part):
    try:
        return np.shape(part)
    except ValueError:                                     # ragged
        return None


def _by_name(answer, names):
    wanted = ", ".join(names)
    if answer is None or answer is ...:
        raise Open
    if hasattr(answer, "_asdict"):                                     # a NamedTuple
        answer = answer._asdict()
    if isinstance(answer, Mapping):
        missing = [name for name in names if name not in answer]
        if missing:
            came = ", ".join(shortened(name) for name in list(answer)[:8])
            raise unreadable("output missing", wanted=wanted, missing=", ".join(missing), came=came)
        return {name: answer[name] for name in names}
    if isinstance(answer, np.ndarray) and answer.dtype.kind != "O" and len(names) != len(np.atleast_1d(answer)):
        raise unreadable("one array", count=len(names), wanted=wanted, shape=answer.shape)
    if hasattr(answer, "__next__"):                          # a function with `yield`
        answer = [value for _, value in zip(range(len(names) + 1), answer)]
    if isinstance(answer, str) or not hasattr(answer, "__len__") or not hasattr(answer, "__iter__"):
        raise unreadable("outputs", count=len(names), wanted=wanted, came=1)
    if len(answer) != len(names):
        raise unreadable("outputs", count=len(names), wanted=wanted, came=len(answer))
    return dict(zip(names, answer))


def _fitted(array, shape, loose):
    if array.size == 1 and shape == ():
        return array.reshape(())
    if loose and _without_leading_ones(array.shape) == _without_leading_ones(shape):
        return array.reshape(shape)
    return array


def _without_leading_ones(shape):
    """
    >>> _without_leading_ones((1, 3)), _without_leading_ones((3, 1)), _without_leading_ones((1, 1))
    ((3,), (3, 1), ())
    """
    while shape and shape[0] == 1:
        shape = shape[1:]
    return tuple(shape)


def came_whole(answer, names):
    """The names of the outputs that came as whole numbers, where they can be told."""
    try:
        values = {"": answer} if not names else _by_name(answer, names)
        return frozenset(name for name, value in values.items() if np.asarray(value).dtype.kind in "iu")
    except Exception:
        return frozenset()
