"""Which class was taken for which."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.frame import boxes
from bpkit.draw.picture import COLOURS, Picture, new_figure
from bpkit.printing import rounded


def confusion_matrix(truth, predictions, *, classes=None, words):
    """Draw how often each true label (row) got each prediction (column). The diagonal, in frames, is what was right.

    Shapes: truth (m,), predictions (m,), whole numbers. classes: the labels in the order of the rows; by default
    all that occur. Raises ValueError for other shapes, for fractions, and for a label that is not in classes.
    """
    classes, counts = counted(truth, predictions, classes)
    k = len(classes)
    figure, axes = new_figure(min(5.6, 1.8 + 0.42 * k), min(5.4, 1.4 + 0.42 * k))
    axes.set(xlim=(-0.5, k + 0.9), ylim=(k - 0.5, -0.5), xlabel=words["prediction"], ylabel=words["true label"],
             xticks=[*range(k), k + 0.3], xticklabels=[*classes, words["total"]], yticks=range(k), yticklabels=classes)
    axes.tick_params(length=0, top=True, labeltop=True, bottom=False, labelbottom=False, colors=COLOURS["ink"])
    axes.xaxis.set_label_position("top")
    for side in axes.spines.values():
        side.set_visible(False)
    _cells(axes, counts)
    for i, total in enumerate(counts.sum(axis=1)):
        axes.text(k + 0.3, i, rounded(total), ha="center", va="center", color=COLOURS["soft"])
    lines = [f"true {name}: {rounded(row)[1:-1]}, total {rounded(row.sum())}" for name, row in zip(classes, counts)]
    return Picture(figure, "\n".join([f"columns are predictions {', '.join(classes)}", *lines,
                                      f"right: {rounded(np.trace(counts))} of {rounded(counts.sum())}"]))


def counted(truth, predictions, classes=None):
    """The names of the classes, and counts (k, k): entry [i, j] is how often class i was predicted to be class j.

    >>> counted([0, 0, 1], [0, 1, 1])[1]
    array([[1, 1],
           [0, 1]])
    """
    truth = _labels(truth, "truth")
    predictions = _labels(predictions, "predictions")
    as_array(predictions, "predictions", shape=truth.shape)
    known = np.union1d(truth, predictions) if classes is None else _labels(classes, "classes")
    if len(set(known.tolist())) < len(known):
        raise ValueError(f"classes: expected each label once, got {known.tolist()}. Leave the second one out.")
    for name, labels in (("truth", truth), ("predictions", predictions)):
        unknown = np.setdiff1d(labels, known)
        if len(unknown):
            raise ValueError(f"{name}: expected labels from classes {known.tolist()}, got {unknown[0]}. "
                             "Add it to classes, or leave classes out.")
    counts = np.array([[np.sum((truth == row) & (predictions == column)) for column in known] for row in known])
    return [rounded(label) for label in known], counts


def _labels(values, name):
    array = as_array(values, name)
    if array.ndim != 1 or (array != np.rint(array)).any():
        raise ValueError(f"{name}: expected one whole number a sample, shape (m,), got shape {array.shape}, such as "
                         f"{array.flat[0]:g}. From one-hot rows or probabilities take {name}.argmax(axis=1).")
    return array.astype(int)


def _cells(axes, counts):
    """Right: a thick frame. Wrong: a thin frame, bold digits. Never: a pale frame and a pale 0."""
    right, never = np.eye(len(counts), dtype=bool), counts == 0
    for where, colour, width in ((never & ~right, "grid", 0.8), (~never & ~right, "b", 1.2), (right, "ink", 2.2)):
        boxes(axes, [(j - 0.45, i - 0.45, 0.9, 0.9) for i, j in np.argwhere(where)], facecolor="none",
              edgecolor=COLOURS[colour], linewidth=width)
    for (i, j), count in np.ndenumerate(counts):
        wrong = count > 0 and i != j
        axes.text(j, i, rounded(count), ha="center", va="center", weight="bold" if wrong else "normal",
                  color=COLOURS["b" if wrong else "ink" if count else "soft"])
