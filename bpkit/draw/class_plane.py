"""Which of several classes a network with two inputs takes for the likeliest, everywhere in the plane."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.frame import around
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.plane import FEW
from bpkit.draw.styles import STYLES
from bpkit.network import forward
from bpkit.printing import rounded

GRID = 45                                               # the network answers at 45² places
HATCHES = ("", "///", "\\\\\\", "|||", "---", "xxx")   # of the region of class 0, 1, 2 …
MARK = {"linestyle": "none", "markeredgewidth": 0, "markersize": 6.5}
SHOWN = 3                                               # so many wrong samples stand in the summary


def class_plane(network, X, target, *, words):
    """Draw the K regions of the plane, in each of which another of the network's K outputs is the largest, and the samples.

    Region k ends where pₖ − max of the other outputs is 0. Each class has a hatching for its region and a mark for its
    own samples; a sample that lies in the region of another class is ringed.
    Shapes: network with 2 inputs and K outputs, X (m, 2), target (m, K), one-hot; K from 2 to 6. Raises ValueError for
    other shapes and for targets that are not one-hot.
    """
    X, truth = _samples(X, target)
    predictions = forward(network, X).A[-1]
    target = as_array(target, "target", shape=predictions.shape)
    classes, taken = range(target.shape[1]), largest(predictions)
    figure, axes = new_figure(WIDTH, WIDTH)
    low, high = around(X, 0.5 if len(X) <= FEW else 0.15)
    ticks = [np.linspace(*ends, GRID) for ends in zip(low, high)]
    everywhere = np.stack(np.meshgrid(*ticks), axis=-1).reshape(-1, 2)
    borders = _regions(axes, ticks, forward(network, everywhere).A[-1])
    for k in classes:
        colour, _, marker = STYLES[k]
        axes.plot(*X[truth == k].T, color=COLOURS[colour], marker=marker, **MARK)
    axes.scatter(*X[truth != taken].T, s=130, facecolor="none", edgecolor=COLOURS["ink"], linewidth=1.8, zorder=3)
    axes.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]), xlabel="$x_1$", ylabel="$x_2$", box_aspect=1)
    _key(axes, classes, (truth != taken).any(), words)
    if not borders:
        axes.text(0.5, 0.5, words["no border"], transform=axes.transAxes, ha="center", color=COLOURS["ink"],
                  bbox={"facecolor": COLOURS["paper"], "edgecolor": "none", "pad": 2})
    return Picture(figure, "\n".join([*_summary(X, truth, taken, predictions), f"borders: {'yes' if borders else 'no'}"]))


def margins(outputs):
    """By how much each output is ahead of the largest of the others; in region k entry k is positive. Same shape, (m, K).

    >>> margins(np.array([[5.0, 2, 1], [1, 1, 0]]))
    array([[ 3., -3., -4.],
           [ 0.,  0., -1.]])
    """
    return np.stack([outputs[:, k] - np.delete(outputs, k, axis=1).max(axis=1) for k in range(outputs.shape[1])], axis=1)


def largest(outputs):
    """The place of the largest output of each row, (m,); of those that differ by noise alone the first.

    >>> largest(np.array([[0.1, 0.2, 0.7], [0.4, 0.4 + 1e-16, 0.2]]))
    array([2, 0])
    """
    return (outputs > outputs.max(axis=1, keepdims=True) - 1e-9).argmax(axis=1)


def _samples(X, target):
    """X (m, 2), and the class of each sample (m,)."""
    X, target = as_array(X, "X", ndim=2), as_array(target, "target", ndim=2)
    X = as_array(X, "X", shape=(len(X), 2))
    target = as_array(target, "target", shape=(len(X), target.shape[1]))
    if not 2 <= target.shape[1] <= len(STYLES):
        raise ValueError(f"target: expected 2 to {len(STYLES)} classes, a column each, got shape {target.shape}. "
                         "For a network with one output draw decision_plane.")
    if not np.isin(target, [0, 1]).all() or (target.sum(axis=1) != 1).any():
        raise ValueError("target: expected one-hot rows, a single 1 at the place of the class, got a row "
                         f"{rounded(next(row for row in target if sorted(row)[-2:] != [0, 1] or row.sum() != 1))}. "
                         "For class numbers k use np.eye(classes)[k].")
    return X, target.argmax(axis=1)


def _regions(axes, ticks, outputs):
    """Hatch each region and draw where it ends; gives whether any of them ends inside the picture."""
    import matplotlib

    borders = False
    for k, margin in enumerate(margins(outputs).T.reshape(-1, GRID, GRID)):
        if not margin.min() < 0 < margin.max() or np.ptp(margin) < 1e-6:          # flat: no border, only noise
            continue
        borders = True
        if HATCHES[k]:
            with matplotlib.rc_context({"hatch.linewidth": 1.6}):
                region = axes.contourf(*ticks, margin, levels=[0, np.inf], colors="none", hatches=[HATCHES[k]])
            region.set(edgecolor=COLOURS["grid"], paths=[_thinned(path, ticks) for path in region.get_paths()])
        axes.contour(*ticks, margin, levels=[0], colors=[COLOURS["ink"]], linewidths=1.4)   # drawn from both of its sides
    return borders


def _thinned(path, ticks):
    """The outline of a region without the points that lie between two others on the same side of the frame."""
    from matplotlib.path import Path

    on = np.concatenate([np.isclose(path.vertices, [axis[end] for axis in ticks]) for end in (0, -1)], axis=1)
    between = (on & np.roll(on, 1, axis=0) & np.roll(on, -1, axis=0)).any(axis=1) & (path.codes == Path.LINETO)
    return Path(path.vertices[~between], path.codes[~between])


def _key(axes, classes, wrong, words):
    """Above the picture: for each class its mark on its hatching, and a ring."""
    import matplotlib
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    with matplotlib.rc_context({"hatch.linewidth": 1.6}):
        swatches = [Patch(facecolor="none", edgecolor=COLOURS["grid"], hatch=HATCHES[k]) for k in classes]
    marks = [Line2D([], [], color=COLOURS[STYLES[k][0]], marker=STYLES[k][2], **MARK) for k in classes]
    keys = list(zip(swatches, marks))
    labels = [f"{words['class']} {rounded(k)}" for k in classes]
    if wrong:
        keys.append(Line2D([], [], linestyle="none", marker="o", markersize=11, markerfacecolor="none",
                           markeredgecolor=COLOURS["ink"], markeredgewidth=1.8))
        labels.append(words["wrong class"])
    axes.legend(keys, labels, loc="lower left", bbox_to_anchor=(0, 1.01), ncols=2 if len(keys) == 4 else 3, frameon=False,
                labelcolor=COLOURS["ink"], borderaxespad=0, handleheight=1.3, columnspacing=2.4)


def _summary(X, truth, taken, predictions):
    wrong = np.flatnonzero(truth != taken)
    yield f"{rounded(len(X))} samples, {rounded(len(wrong))} of them in the region of another class"
    for k in range(predictions.shape[1]):
        mine = truth == k
        line = f"class {rounded(k)}: {rounded(mine.sum())} samples, {rounded((mine & (taken == k)).sum())} in their region"
        yield line + (f", the first with p = {rounded(predictions[mine.argmax()])}" if mine.any() else "")
    for n in wrong[:SHOWN]:
        yield (f"x = {rounded(X[n])}: class {rounded(truth[n])}, taken for {rounded(taken[n])}, p = {rounded(predictions[n])}")
