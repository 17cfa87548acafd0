"""Numbers in drawings: short, because a drawing is small, and rounded in the one way of the course."""

import math
import re

from bpkit.printing import nearest, rounded

EXACT = 1e-9       # closer than this to a shorter decimal is that decimal: rounding errors do not count


def short(number, digits=4):
    """A number with as few decimals as say it exactly, and at most `digits`: so 0.5 is exact and 0.5000 is rounded.

    A small number gets more decimals, so that three of its digits are seen.

    >>> short(-4.0), short(0.05), short(2 / 3), short(0.3 / 0.1), short(0.00066789)
    ('-4', '0.05', '0.6667', '3', '0.000668')
    """
    if EXACT < abs(number) < 0.01:
        digits = max(digits, 2 - math.floor(math.log10(abs(number))))
    enough = (few for few in range(digits) if abs(number - nearest(number, few)) < EXACT)
    return rounded(number, digits=next(enough, digits))


def factor(number, digits=4):
    """A number as it stands in a product: a negative one in brackets.

    >>> factor(-4.0)
    '(-4)'
    """
    return f"({short(number, digits)})" if number < 0 else short(number, digits)


def with_minus(text):
    """A text for readers: its negative numbers have the minus sign of the formulas, not the hyphen of Python.

    >>> with_minus("f = -12, (-4)·3, 1e-5")
    'f = −12, (−4)·3, 1e-5'
    """
    return re.sub(r"(?<![\w.)\]])-(?=\d)", "−", text)
