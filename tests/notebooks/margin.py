"""No printed digit hangs by a thread: every value keeps its distance from where its rounding turns.

All numbers are printed by `bpkit.rounded`; here it is watched while cells run alone.
"""

import contextlib
import functools
import re
from decimal import Decimal
from typing import NamedTuple

import numpy as np

import bpkit
from tests.notebooks.numbers_in_text import decimals
from tests.notebooks.replaced import replaced_everywhere

LEAST = 1e-9


class Print(NamedTuple):
    """One call of `rounded`: its text, and the value that came closest to a rounding boundary, and how close."""

    text: str
    digits: int
    closest: float | None
    margin: float


def margin(x, digits):
    """How far x is from the nearest number at which rounding to `digits` decimals turns, computed exactly.

    >>> margin(0.25, 1)
    0.0
    >>> margin(3.0, 1)
    0.05
    """
    unit = abs(Decimal(x)).scaleb(digits)
    return float(abs(unit % 1 - Decimal("0.5")).scaleb(-digits))


@contextlib.contextmanager
def prints_recorded():
    """A list that collects a :class:`Print` for every call of `rounded`, in bpkit or in a cell."""
    original, prints = bpkit.printing.rounded, []

    @functools.wraps(original)
    def recording(value, digits=4):
        text = original(value, digits)
        array = np.asarray(value)
        values = array.ravel().tolist() if array.dtype.kind == "f" else []      # whole numbers are exact
        closest = min(values, key=lambda x: margin(x, digits), default=None)
        prints.append(Print(text, digits, closest, np.inf if closest is None else margin(closest, digits)))
        return text

    with replaced_everywhere(original, recording):
        yield prints


def close_calls(prints):
    """One line a print whose digits another processor could round the other way."""
    for print_ in prints:
        if print_.margin < LEAST:
            yield (f"prints {print_.closest!r} with {print_.digits} decimals, {print_.margin:.1e} from where the "
                   f"rounding turns; expected at least {LEAST:g}. Print fewer decimals, or another quantity.")


def not_rounded(cell, shown, prints):
    """Decimals that the cell shows, that did not come through `rounded`, and that do not stand in its code either.

    Left out, because the test with noise looks at them all the same: an error's message, which bpkit words, and
    numbers with a single decimal, such as the 0.5 that labels a decision line.
    """
    texts = [shown.stdout, *(text for mime, text in (shown.value or {}).items() if mime in ("text/plain", "text/html"))]
    known = {number for print_ in prints for number in decimals(print_.text)} | set(decimals(cell.source))
    words = re.sub(r"(?s)<(style|script)\b.*?</\1>|<[^>]*>", " ", "\n".join(texts))       # the look of a widget is no number
    return [number for number in decimals(words)
            if number not in known and len(number.partition(".")[2]) > 1]
