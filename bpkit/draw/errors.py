"""The error of a measured derivative against the step h: first it falls with h, then rounding takes over."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.styles import leave_room, logarithmic, note, power_of_ten, spread, styles_for
from bpkit.printing import rounded

ROUNDING = {"float64": 2.0 ** -53, "float32": 2.0 ** -24}
EXACT = 1e-15               # what float64 cannot tell from no error, for a derivative of everyday size


def error_against_h(errors, *, words):
    """Draw errors against h, both in powers of ten, one line a method. An error of exactly 0 stands on the lowest line.

    errors: {label: (h, error)}, one to six, such as {"forward": (h, error)}; shapes: h (n,), error (n,), n at least 3.
    The picture shows a label that words knows, such as "forward", in the reader's language, and any other as it is.
    Raises ValueError for an h that is not positive and for a negative error: pass np.abs(measured - true).
    On the left side rounding decides. Measure a function of + − × ÷ (such as x·x·x): with exp or sin that side, not
    the summary, looks a little different on another processor.
    """
    lines = [(label, *_checked(pair, label), *style) for label, pair, *style in styles_for(errors, "errors")]
    positive = np.concatenate([error for _, _, error, *_ in lines])
    positive = positive[positive > 0]
    if not len(positive):
        raise ValueError("errors: expected one that is not 0, got none. There is nothing to compare; print them.")
    floor = 10.0 ** (np.floor(np.log10(positive.min())) - 1)
    high, ends = 3 * positive.max(), [h for _, h, *_ in lines]
    figure, axes = new_figure(WIDTH, 3.5)
    axes.set(xscale="log", yscale="log", xlim=(min(h[0] for h in ends) / 2, max(h[-1] for h in ends) * 2),
             ylim=(floor / 30, high), xlabel="h", ylabel=words["error"])
    names = [words.get(label, label) for label, *_ in lines]
    logarithmic(axes.xaxis, *axes.get_xlim(), most=6 - max(map(len, names)) // 6)      # a long name leaves less room
    logarithmic(axes.yaxis, 10 * floor, high)
    axes.grid(True)
    if (np.concatenate([error for _, _, error, *_ in lines]) == 0).any():
        axes.axhline(floor, color=COLOURS["soft"], linewidth=0.8)
        note(axes, words["exact"], (axes.get_xlim()[1], floor), (-2, -13), color=COLOURS["soft"], ha="right")
    to_axes = axes.transScale + axes.transLimits
    heights = spread([to_axes.transform((h[-1], max(error[-1], floor)))[1] for _, h, error, *_ in lines], 0.085)
    for name, (_, h, error, colour, dashes, marker), height in zip(names, lines, heights):
        shown = np.where(error > 0, error, floor)
        axes.plot(h, shown, color=colour, linestyle=dashes, linewidth=1.8)
        axes.plot(h[error > 0], shown[error > 0], marker, linestyle="none", color=colour, markersize=5)
        axes.plot(h[error == 0], shown[error == 0], marker, linestyle="none", color=colour, markersize=7,
                  markerfacecolor=COLOURS["paper"], zorder=3)
        axes.annotate(name, xy=(h[-1], shown[-1]), xytext=(1.04, height), textcoords=axes.transAxes, va="center",
                      color=colour, weight="bold",
                      arrowprops={"arrowstyle": "-", "color": colour, "linewidth": 0.8, "shrinkA": 0, "shrinkB": 4})
    leave_room(figure, names)
    return Picture(figure, "\n".join(f"{label}: {described(h, error)}" for label, h, error, *_ in lines))


def _checked(pair, label):
    """h and error in the order of growing h."""
    h = as_array(pair[0], f"h of {label!r}", ndim=1)
    error = as_array(pair[1], f"error of {label!r}", shape=h.shape)
    if len(h) < 3 or h.min() <= 0 or error.min() < 0 or len(np.unique(h)) < len(h):
        raise ValueError(f"errors of {label!r}: expected at least three different positive h, and errors of 0 or more, got "
                         f"{len(h)} with least h {h.min():g} and least error {error.min():g}. "
                         "Pass h and np.abs(measured - true).")
    order = np.argsort(h)
    return h[order], error[order]


def described(h, error):
    """What stays equal where the last bit does not: the falling side C hᵖ, and whose rounding ends it.

    The two largest h give C and p. On the other side the errors are about R/h, and luck: only whether R is nearer to
    the rounding of float64 or of float32 is taken from them. Best is where the sum C hᵖ + R/h is least: there R/h is
    p C hᵖ, so the sum is (1 + p) C hᵖ.
    """
    text = f"{rounded(len(h))} h from {power_of_ten(h[0])} to {power_of_ten(h[-1])}"
    if error[:2].max() <= EXACT:
        above = np.flatnonzero(error > EXACT)
        return f"{text}; exact to rounding for h up to {power_of_ten(h[above[0] - 1] if len(above) else h[-1])}"
    if error[-2:].min() <= EXACT:
        return f"{text}; exact to rounding at the largest h"
    order = int(np.round(np.log(error[-1] / error[-2]) / np.log(h[-1] / h[-2])))
    if order < 1:
        return f"{text}; does not fall with h"
    C = error[-1] / h[-1] ** order
    text = f"{text}; falls like h^{rounded(order)} from {power_of_ten(error[-1])}"
    rising = h < (ROUNDING["float64"] / C) ** (1 / (order + 1)) / 10
    if not rising.any():
        return text
    found = np.log((error * h)[rising].max() + 1e-300)
    kind = min(ROUNDING, key=lambda name: abs(np.log(ROUNDING[name]) - found))
    best = (ROUNDING[kind] / (order * C)) ** (1 / (order + 1))
    return f"{text}; rounding of {kind}: best near h = {power_of_ten(best)}, error about {power_of_ten((1 + order) * C * best ** order)}"
