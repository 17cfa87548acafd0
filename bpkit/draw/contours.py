"""The landscape of a function of two numbers, and the way that gradient descent took through it."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.frame import clipped
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure, quiet_style
from bpkit.draw.styles import brief, note, styles_for
from bpkit.printing import rounded

GRID = 81                   # f is called 81² times; with half as many the lines have corners where they bend


def contour_steps(f, paths, *, frame=None, names=("$x_1$", "$x_2$"), letter="f", words):
    """Draw lines of equal f, closer where it is steeper, and the steps of one or more descents as arrows.

    f takes an array of shape (2,) and returns one number. paths: an array (n, 2), one point a row, or a dictionary
    {label: array} of one to six; a label that is a point, such as (0, 0), is called the start of its path.
    frame: ((lowest x₁, highest x₁), (lowest x₂, highest x₂)); by default all points that are no higher than a start
    fit in, so a descent that diverges leaves the picture: its arrow ends at the edge.
    names: of the two axes; letter: of f. Both axes have one scale, so a gradient is perpendicular to its line.
    """
    labelled = paths if isinstance(paths, dict) else {"": paths}
    lines = [(label, as_array(path, f"path {label}".strip(), ndim=2), *style)
             for label, path, *style in styles_for({_label(label, "start"): path for label, path in labelled.items()}, "paths")]
    for label, path, *_ in lines:
        as_array(path, f"path {label}".strip(), shape=(len(path), 2))
    heights = [np.array([_height(f, point) for point in path]) for _, path, *_ in lines]
    low, high = (_frame([path for _, path, *_ in lines], heights) if frame is None
                 else as_array(frame, "frame", shape=(2, 2)).T)
    if (low >= high).any():
        raise ValueError(f"frame: expected ((lowest, highest), (lowest, highest)), got {frame}. Put the smaller one first.")
    wide, tall = (high - low) / (high - low).max()
    figure, axes = new_figure(max(3.4, WIDTH - 3.5 * (1 - wide)), 0.7 + 3.2 * tall + 0.25 * len(lines))
    axes.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]), xlabel=names[0], ylabel=names[1],
             box_aspect=(high - low)[1] / (high - low)[0])
    _contours(axes, f, low, high)
    summary = []
    for (label, path, colour, dashes, marker), height in zip(lines, heights):
        outside = _steps(axes, path, low, high, colour, dashes, marker)
        if not label:
            _name_start_and_end(axes, path, height, low, high, colour, letter)
        summary.append(f"{label}: ".lstrip(": ") + f"{len(path) - 1} steps from {rounded(path[0])}, {letter} = {brief(height[0])}, "
                       f"to {_place(path[-1])}, {letter} = {brief(height[-1])}; "
                       f"{rounded(outside)} points outside of the picture")
    if isinstance(paths, dict):
        _key(axes, [(_label(label, words["start"]), *line[1:]) for label, line in zip(paths, lines)], heights, letter)
    with quiet_style():
        figure.get_layout_engine().execute(figure)         # once more: the first time it does not know the shape of the box
    return Picture(figure, "\n".join(summary))


def _label(label, start):
    return f"{start} {label}" if isinstance(label, tuple) else label


def _height(f, point):
    if not callable(f):
        raise TypeError(f"f: expected a function, got {type(f).__name__}. Pass f itself first, then the path: (f, path).")
    value = as_array(f(point.copy()), "f(x)")
    if value.size != 1:
        raise ValueError(f"f: expected a function that returns one number for x of shape (2,), got shape {value.shape}. "
                         "Sum the entries, or take one of them.")
    return float(value.reshape(()))


def _place(point):
    return rounded(point) if np.abs(point).max() < 1e5 else f"[{brief(point[0])} {brief(point[1])}]"


def _frame(paths, heights):
    """From all points no higher than the highest start, and from each first step."""
    start = max(height[0] for height in heights)
    kept = np.concatenate([path[(height <= start) | (np.arange(len(path)) < 2)] for path, height in zip(paths, heights)])
    low, high = kept.min(axis=0), kept.max(axis=0)
    middle, size = (low + high) / 2, 1.3 * (high - low)
    size = np.maximum(size, max(0.55 * size.max(), 1e-3))              # no slit, even if all steps go one way
    return middle - size / 2, middle + size / 2


def _contours(axes, f, low, high):
    xs, ys = (np.linspace(*ends, GRID) for ends in zip(low, high))
    values = np.array([[_height(f, np.array([x, y])) for x in xs] for y in ys])
    if np.ptp(values) > 1e-9 * np.abs(values).max():
        # Denser towards the bottom; the odd number keeps the lines off the grid's own values, where noise would decide.
        levels = values.min() + np.ptp(values) * (np.arange(1, 10) / 9.3717) ** 2
        axes.contour(xs, ys, values, levels=levels, colors=[COLOURS["soft"]], linewidths=0.8)


def _steps(axes, path, low, high, colour, dashes, marker):
    """Draw the part of each step that is inside; gives the number of points that are not."""
    inside = ((path >= low) & (path <= high)).all(axis=1)
    seen = [clipped(a, b, low, high) for a, b in zip(path[:-1], path[1:])]
    long = [step for step in seen if step is not None and np.linalg.norm((step[1] - step[0]) / (high - low)) > 0.05]
    for start, end in long:
        axes.annotate("", xy=end, xytext=start, arrowprops={"arrowstyle": "-|>,head_length=0.75,head_width=0.35",
                      "color": colour, "linewidth": 0, "shrinkA": 0, "shrinkB": 0})
    axes.plot(*_joined([step for step in seen if step is not None]).T, color=colour, linestyle=dashes, linewidth=1.8)
    few = path[inside] if len(path) <= 40 else path[[0, -1]][inside[[0, -1]]]
    axes.plot(*few.T, marker, linestyle="none", color=colour, markersize=4)
    return np.sum(~inside)


def _joined(steps):
    """One line through all steps, with a gap only where one does not begin where the other ended: so dashes go on."""
    gap, line = np.full(2, np.nan), []
    for start, end in steps:
        if not line or not np.array_equal(start, line[-1]):
            line += [gap, start]
        line.append(end)
    return np.array(line or [gap])


def _name_start_and_end(axes, path, height, low, high, colour, letter):
    for point, value, shift in ((path[0], height[0], (8, 8)), (path[-1], height[-1], (8, -16)))[:len(path)]:
        if ((point >= low) & (point <= high)).all():
            right = point[0] > low[0] + 0.7 * (high - low)[0]
            note(axes, f"{letter} = {brief(value)}", point, (-8 if right else 8, shift[1]), color=colour, weight="bold",
                 ha="right" if right else "left")


def _key(axes, lines, heights, letter):
    """Above the picture, because descents often end at one place, where labels would cover each other."""
    from matplotlib.lines import Line2D

    handles = [Line2D([], [], color=colour, linestyle=dashes, marker=marker, markersize=5, linewidth=1.8,
                      label=f"{label}:  {letter} = {brief(height[0])} → {brief(height[-1])}")
               for (label, _, colour, dashes, marker), height in zip(lines, heights)]
    axes.legend(handles=handles, loc="lower left", bbox_to_anchor=(0, 1), frameon=False, handlelength=3.5,
                labelcolor=[handle.get_color() for handle in handles])
