"""Call a learner's function so that nothing it does can harm: not a loop without end, not a flood of output.

It runs in a thread of its own. Python tells us each instruction that the thread executes; after INSTRUCTIONS of them it
is stopped, which is the same on a fast and a slow machine. What waits without executing any (sleep, a huge product) is
left behind after SECONDS. Where there are no threads (Python in a browser page) it runs in place, and is counted there.
"""

import builtins
import contextlib
import copy
import io
import sys
import threading
import warnings
from typing import Any, NamedTuple

import numpy as np

INSTRUCTIONS = 3_000_000
SECONDS = 10
CHARACTERS = 2_000


class Called(NamedTuple):
    """What came of a call: the value or the exception, what was printed, and which arguments were changed."""

    value: Any = None
    raised: BaseException | None = None
    hung: bool = False
    printed: str = ""
    changed: tuple = ()


class _TooLong(BaseException):
    """Not an Exception, so that an `except Exception` in the learner's loop does not catch it."""


class _Ear(io.StringIO):
    """Keeps the first characters of what is printed."""

    def write(self, text):
        room = CHARACTERS - self.tell()
        if room > 0:
            super().write(text[:room])
        return len(text)


def call(function, arguments, instructions=INSTRUCTIONS, seconds=SECONDS):
    """function(*copies of the values of `arguments`), a dict by name. Gives a :class:`Called`; never raises.

    >>> call(lambda x: x + 1, {"x": 1}).value
    2
    >>> call(lambda x: 1 / x, {"x": 0}).raised
    ZeroDivisionError('division by zero')
    """
    given = {name: copy.deepcopy(value) for name, value in arguments.items()}
    ear, result = _Ear(), {}

    def run():
        try:
            with warnings.catch_warnings(), np.errstate(all="ignore"), _counted(instructions):
                warnings.simplefilter("ignore")
                result["value"] = _read_now(function(*given.values()))
        except BaseException as error:                  # SystemExit too: exit() in a cell must not end the session
            result["raised"] = error

    with contextlib.redirect_stdout(ear), contextlib.redirect_stderr(ear), _nobody_to_ask():
        finished = _in_a_thread(run, seconds)
    hung = not finished or isinstance(result.get("raised"), _TooLong)
    if hung:
        return Called(hung=True, printed=ear.getvalue())
    changed = tuple(name for name, value in arguments.items() if not _same(value, given[name]))
    return Called(result.get("value"), result.get("raised"), False, ear.getvalue(), changed)


def _read_now(value):
    """A copy of the value, because a function may fill the same dict or array anew at its next call."""
    try:
        return copy.deepcopy(value)
    except Exception:                                   # a generator, a module: nothing that is filled anew
        return value


def _in_a_thread(run, seconds):
    """Run it, wait, and say whether it came to an end."""
    thread = threading.Thread(target=run, daemon=True)
    try:
        thread.start()
    except RuntimeError:                                # no threads here
        run()
        return True
    thread.join(seconds)
    return not thread.is_alive()


@contextlib.contextmanager
def _counted(instructions):
    """Stop with _TooLong after so many instructions of Python."""
    left = instructions

    def count(frame, event, argument):
        nonlocal left
        frame.f_trace_opcodes = True                    # a loop on one line need not tell of a new line
        left -= 1
        if left < 0:
            raise _TooLong
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        yield
    finally:
        sys.settrace(before)


@contextlib.contextmanager
def _nobody_to_ask():
    """input() would wait for ever."""
    def no_input(*prompt):
        raise RuntimeError("input() asks a person, and nobody is there while the function is checked")

    before, builtins.input = builtins.input, no_input
    try:
        yield
    finally:
        builtins.input = before


def _same(before, after):
    """Whether an argument is what it was: arrays to the last bit, anything else by ==."""
    if isinstance(before, np.ndarray):
        return (isinstance(after, np.ndarray) and before.shape == after.shape and before.dtype == after.dtype
                and before.tobytes() == after.tobytes())
    if isinstance(before, list | tuple):
        return len(before) == len(after) and all(map(_same, before, after))
    if isinstance(before, np.random.RandomState | np.random.Generator):
        return True                                     # to draw from it is to change it
    return before is after or bool(before == after)
