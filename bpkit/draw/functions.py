"""An activation function and its derivative."""

import numpy as np

from bpkit.activations import ACTIVATIONS
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.styles import note
from bpkit.printing import rounded

SYMBOLS = {"sigmoid": "σ", "tanh": "tanh", "relu": "relu", "identity": "f"}
Z = np.arange(-100, 101) / 20                     # −5 to 5, with an exact 0 in the middle


def activation(name, *, words):
    """Draw an activation function (solid) and its derivative (dashed) from z = −5 to 5, with the largest slope marked.

    name: "sigmoid", "tanh", "relu" or "identity". Raises ValueError for another name, and for "softmax", which is
    not a function of one number.
    """
    if name not in SYMBOLS:
        raise ValueError(f"name: expected {', '.join(SYMBOLS)}, got {name!r}. Each output of softmax depends on every z, "
                         "so it has no curve; draw one of the others.")
    values, slopes = ACTIVATIONS[name].function(Z), ACTIVATIONS[name].derivative(z=Z)
    figure, axes = new_figure(WIDTH, 3.1)
    axes.axhline(0, color=COLOURS["soft"], linewidth=0.8)
    axes.axvline(0, color=COLOURS["soft"], linewidth=0.8)
    axes.grid(True)
    axes.plot(Z, values, color=COLOURS["a"], linewidth=2)
    for part in _unbroken(slopes):
        axes.plot(Z[part], slopes[part], color=COLOURS["b"], linewidth=2, linestyle=(0, (6, 2)))
    low, high = min(0, values.min()), min(values.max(), 1.5)       # relu and identity go on; near 0 is what matters
    low = max(low, -1.5)
    axes.set(xlim=(-5, 5), ylim=(low - 0.1 * (high - low), high + 0.14 * (high - low)), xlabel=words["z"])
    places = ((128, (9, -5)), (160, (0, 7))) if name in ("relu", "identity") else ((150, (2, -18)), (124, (6, 4)))
    names = f"{SYMBOLS[name]}(z)", f"{SYMBOLS[name]}′(z)"
    for label, curve, colour, (at, shift) in zip(names, (values, slopes), "ab", places):
        axes.annotate(label, xy=(Z[at], curve[at]), xytext=shift, textcoords="offset points", color=COLOURS[colour],
                      weight="bold", ha="right" if shift[0] < 0 else "left")
    if name == "relu":
        _mark_the_jump(axes)
    else:
        _mark_the_largest(axes, slopes, words)
    return Picture(figure, "\n".join([
        f"{name} at z = -5, 0, 5: {', '.join(rounded(values[[0, 100, 200]])[1:-1].split())}",
        f"slope at z = -5, 0, 5: {', '.join(rounded(slopes[[0, 100, 200]])[1:-1].split())}",
        f"largest slope {rounded(slopes.max())}" + (" at z = 0" if slopes.argmax() == 100 else "")]))


def _unbroken(slopes):
    """The parts of the curve between jumps, so that no line is drawn where the derivative has no value."""
    jumps = np.flatnonzero(np.abs(np.diff(slopes)) > 0.5) + 1
    return np.split(np.arange(len(slopes)), jumps)


def _mark_the_largest(axes, slopes, words):
    if slopes.argmax() == 100 and slopes[99] < slopes[100]:
        axes.plot(0, slopes[100], "s", color=COLOURS["b"])
    where = {"ha": "right", "shift": (-8, 32) if slopes[100] < 0.5 else (-10, 6)}
    note(axes, f"{words['largest slope']} {rounded(slopes[100])}", (0, slopes[100]), color=COLOURS["b"], **where)


def _mark_the_jump(axes):
    """relu'(0): the slope jumps from 0 to 1, and 0 is bpkit's choice at the corner."""
    axes.plot(0, 1, "o", color=COLOURS["b"], markerfacecolor=COLOURS["paper"], markeredgewidth=2, zorder=4)
    axes.plot(0, ACTIVATIONS["relu"].derivative(z=0), "o", color=COLOURS["b"], markeredgewidth=2, zorder=4)
