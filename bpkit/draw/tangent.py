"""A curve, its tangent at one point, and the chords that turn into it."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.styles import note
from bpkit.printing import rounded


def tangent(f, x, slope, *, nudges, words):
    """Draw f near x (solid), the line with this slope through (x, f(x)) (dashed), and a chord (dotted) for each nudge.

    f takes a number and returns one. x: a number. slope: f′(x). nudges: one to three numbers above 0; each chord joins
    the points at x and x + nudge, where its slope is written. The labels keep apart if f rises and bends upward.
    """
    x, slope, nudges = as_array(x, "x", ndim=0), as_array(slope, "slope", ndim=0), as_array(nudges, "nudges", ndim=1)
    if nudges.min() <= 0 or len(nudges) > 3:
        raise ValueError(f"nudges: expected one to three numbers above 0, got {nudges}. Try [2, 1].")
    far, here = nudges.max(), f(x)
    chords = [(f(x + nudge) - here) / nudge for nudge in nudges]
    figure, axes = new_figure(WIDTH, 3.5)
    axes.grid(True)
    ticks = np.linspace(x - far, x + 1.1 * far, 85)
    axes.plot(ticks, [f(tick) for tick in ticks], color=COLOURS["a"], linewidth=2.2)
    ends = np.array([x - far, x + 1.1 * far])
    axes.plot(ends, here + slope * (ends - x), color=COLOURS["b"], linewidth=2, linestyle=(0, (6, 2)))
    for nudge, chord in zip(nudges, chords):
        tip = x + nudge, here + chord * nudge
        axes.plot([x, tip[0]], [here, tip[1]], color=COLOURS["c"], linewidth=2, linestyle=(0, (1.5, 1.5)))
        axes.plot(*tip, "s", color=COLOURS["c"], markersize=6)
        note(axes, f"{words['slope']} {rounded(chord, 0)}", tip, (-10, 6), color=COLOURS["c"], weight="bold", ha="right")
    axes.plot(x, here, "o", color=COLOURS["ink"], markersize=7, zorder=4)
    start = x + 0.1 * far                                  # below the tangent nothing is drawn, for the curve bends upward
    note(axes, f"{words['tangent']}: {words['slope']} {rounded(slope, 0)}", (start, here + slope * (start - x)), (9, -7),
         color=COLOURS["b"], weight="bold", ha="left", va="top")
    axes.set(xlim=ends, xlabel=words["input"], ylabel=words["output"])
    return Picture(figure, "\n".join([
        f"at {rounded(x)}: f = {rounded(here)}, slope of the tangent {rounded(slope)}",
        *(f"chord to {rounded(x + nudge)}: slope {rounded(chord)}" for nudge, chord in zip(nudges, chords))]))
