"""A loss of one weight as a curve, and the steps that gradient descent took on it."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.styles import brief, styles_for
from bpkit.printing import rounded

SHOWN = 8                   # so many points of a path are told in the summary


def valley_steps(f, paths, *, frame, words):
    """Draw f, a function of one number, and the points (w, f(w)) of one to six descents, joined by arrows.

    paths: {label: array (n,)}. frame: (lowest w, highest w); a point outside of it is not drawn, the line to it is cut.
    Raises TypeError or ValueError for what is no function, no such dictionary, or no frame.
    """
    if not callable(f):
        raise TypeError(f"f: expected a function, got {type(f).__name__}. Pass f itself first, then the paths: (f, paths).")
    low, high = as_array(frame, "frame", shape=(2,))
    if low >= high:
        raise ValueError(f"frame: expected (lowest, highest), got {frame}. Put the smaller one first.")
    lines = [(label, as_array(path, f"path {label}", ndim=1), *style) for label, path, *style in styles_for(paths, "paths")]
    figure, axes = new_figure(WIDTH, 3 + 0.22 * len(lines))
    across = np.linspace(low, high, 121)
    heights = _heights(f, across)
    room = 0.08 * np.ptp(heights)
    axes.set(xlim=(low, high), ylim=(heights.min() - room, heights.max()), xlabel="$w$", ylabel=words["loss"])
    axes.grid(True)
    axes.plot(across, heights, color=COLOURS["soft"], linewidth=1.2)
    summary = []
    for label, path, colour, dashes, marker in lines:
        losses = _heights(f, path)
        _steps(axes, path, losses, colour, dashes, marker, label)
        summary.append(f"{label}: w = {', '.join(map(brief, path[:SHOWN]))}; f from {brief(losses[0])} to {brief(losses[-1])}; "
                       f"{rounded(np.sum((path < low) | (path > high)))} points outside of the picture")
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), frameon=False, handlelength=3.5, labelcolor="linecolor")
    return Picture(figure, "\n".join(summary))


def _heights(f, values):
    return as_array([float(f(value)) for value in values.tolist()], "f(w)", ndim=1)


def _steps(axes, path, losses, colour, dashes, marker, label):
    span = np.ptp(axes.get_xlim()), np.ptp(axes.get_ylim())
    axes.plot(path, losses, marker=marker, color=colour, linestyle=dashes, linewidth=1.6, markersize=5, label=label)
    for start, end in zip(np.stack([path, losses], axis=1), np.stack([path, losses], axis=1)[1:]):
        if np.linalg.norm((end - start) / span) > 0.12 and axes.get_xlim()[0] <= end[0] <= axes.get_xlim()[1]:
            axes.annotate("", xy=end, xytext=start, arrowprops={"arrowstyle": "-|>,head_length=0.7,head_width=0.35",
                          "color": colour, "linewidth": 0, "shrinkA": 0, "shrinkB": 3})
