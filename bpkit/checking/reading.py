"""From whatever a learner hands in to an array of numbers, or to a kind sentence about what came instead."""

import inspect

import numpy as np

from bpkit.checking.finding import Open, shortened, unreadable


MOST = 1_000_000          # rows


def as_numbers(answer):
    """The answer as a float64 array. Lists, tuples, float32, fractions, tensors and bools are all numbers.

    Raises Open for None or …, Unreadable for what is no finite array of numbers.

    >>> as_numbers([[1, 2], (3, 4)])
    array([[1., 2.],
           [3., 4.]])
    """
    if answer is None or answer is ...:
        raise Open
    if isinstance(answer, str | bytes):
        raise unreadable("text", text=shortened(answer))
    if callable(answer) and not hasattr(answer, "__array__"):
        raise unreadable("a function", name=getattr(answer, "__name__", "f"))
    if isinstance(answer, dict | set | frozenset):
        raise unreadable("a dict or set", kind=type(answer).__name__)
    return _finite(_real(_array(answer)))


def _array(answer):
    if hasattr(answer, "detach"):                     # a PyTorch tensor that still records its gradient
        answer = answer.detach()
    if inspect.iscoroutine(answer):                   # of an `async def`; closed, else Python warns that nobody waited for it
        answer.close()
        raise unreadable("no numbers", kind="coroutine")
    if _length(answer) > MOST:
        raise unreadable("too long")
    if hasattr(answer, "__next__"):                   # a generator, map, zip …
        answer = list(_at_most(answer, MOST))
    if isinstance(answer, np.ma.MaskedArray):
        raise unreadable("masked")
    try:
        array = np.asarray(answer)
    except ValueError:
        raise unreadable("ragged", lengths=_lengths(answer)) from None
    if array.dtype.kind == "O":
        array = _numbers_in(array)
    if array.dtype.kind in "US":
        raise unreadable("text", text=shortened(array.ravel()[0].item() if array.size else ""))
    if array.dtype.kind not in "biufc":
        raise unreadable("no numbers", kind=type(answer).__name__)
    if array.size == 0:
        raise unreadable("empty", shape=array.shape)
    return array


def _length(answer):
    try:
        return len(answer)
    except TypeError:                                 # a number has none
        return 1


def _at_most(iterator, count):
    for _, value in zip(range(count), iterator):
        yield value


def _numbers_in(array):
    """An array of Python objects: fractions and decimals are numbers; None is a gap; anything else is not read."""
    if any(entry is None or entry is ... for entry in array.ravel()):
        raise Open
    for entry in array.ravel():
        if isinstance(entry, str | bytes):
            raise unreadable("text", text=shortened(entry))
        if isinstance(entry, list | tuple):
            raise unreadable("ragged", lengths=_lengths(array))
    try:
        return array.astype(float)
    except (TypeError, ValueError, OverflowError):
        raise unreadable("no numbers", kind=type(array.ravel()[0]).__name__) from None


def _lengths(rows):
    return ", ".join(str(len(row)) if hasattr(row, "__len__") else "1" for row in list(rows)[:8])


def _real(array):
    if array.dtype.kind != "c":
        return array
    if np.abs(array.imag).max() > 1e-12 * max(1.0, np.abs(array.real).max()):
        raise unreadable("complex")
    return array.real


def _finite(array):
    array = array.astype(float)
    if not np.isfinite(array).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        kind = "nan" if np.isnan(array[where]) else "inf"
        raise unreadable(kind, where=f" [{', '.join(map(str, where))}]" if where else "")
    return array
