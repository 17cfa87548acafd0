"""What the shape ledger of a few networks says, line by line."""

import re

import pytest

from bpkit import en

CASES = {"2-3-1": ((2, 3, 1), (4, 1, 32)), "3-2": ((3, 2), (5, 2)), "2-3-3-1": ((2, 3, 3, 1), (4,)), "64-16-10": ((64, 16, 10), (32, 1))}
EACH = pytest.mark.parametrize("case", CASES)


def ledger(case="2-3-1", edition=en):
    sizes, batches = CASES[case]
    return edition.widget.shape_ledger(sizes, batches=batches)


def steps(case):
    """The lines of code and what is said of each batch size, from the summary: [(codes, {m: (shapes, count)})]."""
    found = []
    for text in repr(ledger(case)).splitlines():
        if text.startswith("  m = "):
            m, shown, _, count = re.fullmatch(r"  m = (\d+): (.*?)(   (\d) of 8)?", text).groups()
            found[-1][1][int(m)] = (shown, count)
        else:
            found.append((text, {}))
    return found


def written(text):
    """The shapes in a text, as tuples."""
    return [tuple(int(size) for size in re.findall(r"\d+", shape))
            for shape in re.findall(r"\((?:\d+,|\d+(?:, \d+)+)?\)", text)]
