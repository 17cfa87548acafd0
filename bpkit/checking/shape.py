"""The kind of answer that is a shape: a tuple such as (4, 2), or "error"."""

import ast
from dataclasses import dataclass
from typing import Callable

import numpy as np

from bpkit.checking.both import Both
from bpkit.checking.finding import Finding, Open, shortened, unreadable
from bpkit.checking.sentences import say

ERROR = "error"


@dataclass(frozen=True)
class Shape:
    """right: () → the shape, or a ValueError where the operation has none. wrongs: `gives` returns a shape or "error".

    otherwise: what to say of a shape that is no known mistake, where it is not the shape of a product.
    """

    right: Callable
    wrongs: tuple = ()
    otherwise: Both | None = None

    def judged(self, answer, exercise):
        yours, right = as_shape(answer), self.answer()
        if yours == right:
            return []
        for wrong in self.wrongs:
            if yours == wrong.gives():
                return [Finding(wrong.name, wrong.says)]
        came = f'"{ERROR}"' if yours == ERROR else yours
        return [Finding("shape answer", self.otherwise or say("shape answer", came=came))]

    def answer(self):
        try:
            return tuple(self.right())
        except ValueError:
            return ERROR


def as_shape(answer):
    """The shape as a tuple of ints, or "error".

    >>> as_shape([4, 2]), as_shape("(4,)"), as_shape("Error"), as_shape(ValueError)
    ((4, 2), (4,), 'error', 'error')
    """
    if answer is None or answer is ...:
        raise Open
    if isinstance(answer, type) and issubclass(answer, Exception) or isinstance(answer, Exception):
        return ERROR
    if isinstance(answer, str):
        if "error" in answer.lower() or answer.strip() in ("오류", "에러"):
            return ERROR
        answer = _read(answer)
    if isinstance(answer, np.ndarray) and not (answer.ndim == 1 and answer.dtype.kind in "iu" and answer.size <= 3):
        raise unreadable("array for shape")
    if isinstance(answer, int | np.integer) and not isinstance(answer, bool):
        raise unreadable("comma", came=int(answer))
    if not isinstance(answer, list | tuple | np.ndarray) or len(answer) > 32:
        raise unreadable("no shape", came=shortened(answer))
    try:
        sizes = [int(size) for size in answer]
        whole = all(size == given and size >= 0 for size, given in zip(sizes, answer))
    except (TypeError, ValueError, OverflowError):
        whole = False
    if not whole:
        raise unreadable("no shape", came=shortened(answer))
    return tuple(sizes)


def _read(text):
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        raise unreadable("no shape", came=shortened(text)) from None
