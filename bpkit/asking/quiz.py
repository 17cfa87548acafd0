"""What a question is: one choice out of a few, with a reason for each; or a number, with a reason for known wrong ones."""

import difflib
import functools
import importlib
import pkgutil
from typing import NamedTuple

import bpkit.quizzes
from bpkit.checking.both import Both
from bpkit.checking.exercise import TOLERANCE


class Option(NamedTuple):
    """One choice. why: the reason that it is right or wrong. name: the misconception behind it, such as "M12"; "" if right."""

    text: Both
    why: Both
    name: str = ""


class Choice(NamedTuple):
    """A question with options, in the order shown. Exactly one of them has no name: the right one."""

    id: str
    question: Both
    options: tuple[Option, ...]


class Slip(NamedTuple):
    """A wrong number that people come to, and why it is wrong."""

    value: float
    why: Both
    name: str


class Number(NamedTuple):
    """A question whose answer is a number. value: computed without NumPy. why: said with "right". slips: known wrong numbers.

    tolerance is relative; the page takes 0.6, 0,6, 3/5 and 6e-1 for the same number.
    """

    id: str
    question: Both
    value: float
    why: Both
    slips: tuple[Slip, ...] = ()
    tolerance: float = TOLERANCE


@functools.cache
def questions():
    """{id: question}, of every file of bpkit/quizzes."""
    modules = [importlib.import_module(f"bpkit.quizzes.{module.name}")
               for module in pkgutil.iter_modules(bpkit.quizzes.__path__)]
    return {question.id: question for module in modules for question in module.QUIZZES}


def question(id):
    """The question of this id. Raises KeyError with the nearest id for one that does not exist."""
    if id not in questions():
        near = difflib.get_close_matches(str(id), questions(), n=1, cutoff=0.4)
        raise KeyError(f"quiz: expected the id of a question, got {id!r}." + (f" Did you mean {near[0]!r}?" if near else ""))
    return questions()[id]
