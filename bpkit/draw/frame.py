"""Rectangles: what is inside of one, and many as one path."""

import numpy as np


def clipped(start, end, low, high):
    """The part of the line from start to end inside the box from low to high, as (start, end); None if there is none.

    >>> clipped([0, 0], [4, 2], [1, 0], [3, 9])
    (array([1. , 0.5]), array([3. , 1.5]))
    >>> clipped([0, 0], [1, 0], [0, 1], [1, 2]) is None
    True
    """
    start, end = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    way = end - start
    first, last = 0.0, 1.0
    for position, step, lowest, highest in zip(start, way, low, high):
        if step == 0:
            if not lowest <= position <= highest:
                return None
            continue
        enter, leave = sorted([(lowest - position) / step, (highest - position) / step])
        first, last = max(first, enter), min(last, leave)
    return (start + first * way, end if last == 1 else start + last * way) if first < last else None


def around(X, share=0.5):
    """The corners low and high of a box around the samples X (m, 2), wider by a share of their range on each side."""
    low, high = X.min(axis=0), X.max(axis=0)
    size = np.where(high > low, high - low, 1.0)
    return low - share * size, high + share * size


def boxes(axes, rectangles, **style):
    """Many rectangles (left, top, width, height) as one path, which keeps the SVG small."""
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    if len(rectangles):
        paths = [Path([(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)], closed=True) for x, y, w, h in rectangles]
        axes.add_patch(PathPatch(Path.make_compound_path(*paths), **style))
