"""What a network with two inputs answers everywhere in the plane."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.frame import around
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.network import forward
from bpkit.printing import rounded

FEW = 8                     # so many samples have their outputs written beside them


def decision_plane(network, X, y, *, shade=False, words):
    """Draw the samples (filled: target 1, open: target 0) and the line where the network's output is 0.5.

    Shapes: network with 2 inputs and 1 output, X (m, 2), y (m, 1). shade: hatch the side where the output is above 0.5.
    The picture is as large as the samples need; up to 8 of them have their outputs beside them.
    """
    X = as_array(X, "X", ndim=2)
    y = as_array(y, "y", shape=(len(X), 1))
    predictions = forward(network, X).A[-1]
    figure, axes = new_figure(WIDTH, 4)
    low, high = around(X, 0.5 if len(X) <= FEW else 0.15)
    ticks = [np.linspace(*ends, 81) for ends in zip(low, high)]
    outputs = forward(network, np.stack(np.meshgrid(*ticks), axis=-1).reshape(-1, 2)).A[-1].reshape(81, 81)
    crossed = outputs.min() < 0.5 < outputs.max() and np.ptp(outputs) > 1e-6     # a flat 0.5 has no line, only noise
    if crossed:
        axes.contour(*ticks, outputs, levels=[0.5], colors=[COLOURS["a"]], linewidths=2)
    if crossed and shade:
        _hatch(axes, ticks, outputs, words)
    scatter(axes, X, y, low, high, predictions)
    if not crossed:
        axes.set_title(words["no line"] if np.ptp(outputs) <= 1e-6 else words["one side"], color=COLOURS["ink"], size=11)
    return Picture(figure, "\n".join([*_summary(X, y, predictions), f"line at output 0.5: {'yes' if crossed else 'no'}"]))


def scatter(axes, X, y, low, high, predictions=None):
    """The samples, and a frame around them that is a square on paper."""
    few = len(X) <= FEW
    for n, (sample, target) in enumerate(zip(X, y[:, 0])):
        axes.plot(*sample, "o", markersize=11 if few else 6, color=COLOURS["b"], fillstyle="full" if target else "none",
                  markeredgewidth=2 if few else 1.2)
        if few and predictions is not None:
            axes.annotate(rounded(predictions[n, 0]), xy=sample, xytext=(10, 8), textcoords="offset points",
                          color=COLOURS["ink"], bbox={"facecolor": COLOURS["paper"], "edgecolor": "none", "pad": 1})
    axes.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]), xlabel="$x_1$", ylabel="$x_2$")
    if np.isin(X, [0, 1]).all():
        axes.set(xticks=[0, 1], yticks=[0, 1])
    axes.set_box_aspect(1)


def _hatch(axes, ticks, outputs, words):
    import matplotlib
    from matplotlib.patches import Patch

    with matplotlib.rc_context({"hatch.linewidth": 1.6}):
        axes.contourf(*ticks, outputs, levels=[0.5, np.inf], colors="none", hatches=["///"]).set(edgecolor=COLOURS["grid"])
        key = Patch(hatch="////", facecolor="none", edgecolor=COLOURS["grid"], label=words["above 0.5"])
    axes.legend(handles=[key], loc="lower left", bbox_to_anchor=(0, 1), frameon=False, labelcolor=COLOURS["ink"],
                borderaxespad=0, handleheight=1.2)


def _summary(X, y, predictions):
    digits = 0 if (X == np.rint(X)).all() else 4
    if len(X) <= FEW:
        return [f"x = {rounded(sample, digits)}  target {rounded(target, 0)}  output {rounded(prediction)}"
                for sample, target, prediction in zip(X, y[:, 0], predictions[:, 0])]
    right = ((predictions > 0.5) == (y > 0.5)).sum()
    return [f"{len(X)} samples, {rounded((y > 0.5).sum())} of target 1, {rounded(right)} on the right side"]
