"""Axes of a small plot: data to pixels and back, grid lines, labels, and what lies inside of the frame.

Everything is a pure function of numbers. For a logarithmic axis pass the logarithms; for one that runs the other way,
pass its ends in that order.
"""

import math

from bpkit.draw.numbers import short
from bpkit.draw.svg import element, group, path, text


class Axes:
    """A frame of pixels with data in it.

    box: (left, top, width, height) in pixels. x: the data at the left and at the right edge. y: at the bottom and at the top.

    >>> axes = Axes((50, 10, 200, 100), x=(0, 4), y=(-1, 1))
    >>> axes.at(1, 0.5), axes.back(100.0, 35.0)
    ((100.0, 35.0), (1.0, 0.5))
    """

    def __init__(self, box, *, x, y):
        if x[0] == x[1] or y[0] == y[1]:
            raise ValueError(f"axes: expected two different ends on each axis, got x={x}, y={y}. Widen the one that is flat.")
        self.left, self.top, self.width, self.height = box
        self.x, self.y = x, y

    def at(self, x, y):
        """The pixel (x, y) of a point of the data."""
        return (self.left + self.width * (x - self.x[0]) / (self.x[1] - self.x[0]),
                self.top + self.height * (self.y[1] - y) / (self.y[1] - self.y[0]))

    def back(self, x, y):
        """The data of a pixel: the way back of `at`."""
        return (self.x[0] + (self.x[1] - self.x[0]) * (x - self.left) / self.width,
                self.y[1] - (self.y[1] - self.y[0]) * (y - self.top) / self.height)

    # ---- what is drawn ----

    def frame(self):
        return element("rect", x=self.left, y=self.top, width=self.width, height=self.height, class_="bp-frame-line")

    def grid(self, x=(), y=()):
        """Grid lines at data values, as one path."""
        upright = [[self.at(value, end) for end in self.y] for value in x]
        level = [[self.at(end, value) for end in self.x] for value in y]
        return element("path", d="".join(map(path, upright + level)), class_="bp-grid")

    def below(self, labels):
        """Labels under the frame. labels: {data value: words}."""
        return group(*(text(self.at(value, 0)[0], self.top + self.height + 16, words, "bp-small")
                       for value, words in labels.items()))

    def beside(self, labels, *, side="left"):
        """Labels at the left or at the right of the frame. labels: {data value: words}."""
        x, anchor = (self.left - 6, "end") if side == "left" else (self.left + self.width + 6, "start")
        return group(*(text(x, self.at(0, value)[1] + 4, words, "bp-small", style=f"text-anchor: {anchor}")
                       for value, words in labels.items()))

    def line(self, points, class_, **attributes):
        """A line through points of the data, without what lies outside of the frame."""
        pieces = [[self.at(*point) for point in run] for run in self.runs(points)]
        return element("path", d="".join(map(path, pieces)), class_=class_, **attributes)

    # ---- what lies inside ----

    def holds(self, x, y):
        """Whether a point of the data lies inside of the frame."""
        return min(self.x) <= x <= max(self.x) and min(self.y) <= y <= max(self.y)

    def runs(self, points):
        """The pieces of the line through `points` that lie inside, each a list of points; cut exactly at the frame."""
        runs, points = [], [tuple(point) for point in points]
        for start, end in zip(points, points[1:]):
            piece = self._inside(start, end)
            if piece is None:
                continue
            if runs and runs[-1][-1] == piece[0] == start:
                runs[-1].append(piece[1])
            else:
                runs.append(list(piece))
        return runs

    def _inside(self, start, end):
        """The part of a segment inside of the frame, or None. Source: Liang and Barsky, ACM Trans. Graph. 3 (1984), 1–22."""
        first, last = 0.0, 1.0
        for a, b, ends in zip(start, end, (self.x, self.y)):
            low, high = min(ends), max(ends)
            if a == b:
                if not low <= a <= high:
                    return None
                continue
            enters, leaves = sorted(((low - a) / (b - a), (high - a) / (b - a)))
            first, last = max(first, enters), min(last, leaves)
        if first >= last:
            return None

        def part(share):
            return tuple(a + (b - a) * share for a, b in zip(start, end))

        return start if first == 0 else part(first), end if last == 1 else part(last)


def ticks(low, high, *, most=6):
    """Round numbers between low and high, 1, 2 or 5 times a power of ten apart, at most `most` of them, with their words.

    >>> ticks(-2.3, 6.1)
    {-2.0: '-2', 0.0: '0', 2.0: '2', 4.0: '4', 6.0: '6'}
    >>> ticks(0, 0.3, most=4)
    {0.0: '0', 0.1: '0.1', 0.2: '0.2', 0.3: '0.3'}
    """
    if not low < high:
        raise ValueError(f"ticks: expected low < high, got {low} and {high}. Swap them.")
    exponent = math.floor(math.log10((high - low) / most)) - 1
    for apart in (digit * 10.0 ** power for power in range(exponent, exponent + 4) for digit in (1, 2, 5)):
        first, last = math.ceil(low / apart - 1e-9), math.floor(high / apart + 1e-9)
        if last - first < most:
            values = [round(number * apart, max(0, 1 - exponent)) + 0.0 for number in range(first, last + 1)]
            return {value: short(value, digits=6) for value in values}
