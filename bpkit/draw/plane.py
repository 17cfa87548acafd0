"""What a network with two inputs answers everywhere in the plane."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, Picture, new_figure
from bpkit.network import forward
from bpkit.printing import rounded


def decision_plane(network, X, y, *, words):
    """Draw the samples (filled: target 1, open: target 0) and the line where the network's output is 0.5.

    Shapes: network with 2 inputs and 1 output, X (m, 2), y (m, 1).
    """
    X = as_array(X, "X", ndim=2)
    y = as_array(y, "y", shape=(len(X), 1))
    figure, axes = new_figure(4.4, 4)
    ticks = np.linspace(-0.5, 1.5, 81)
    grid = np.stack(np.meshgrid(ticks, ticks), axis=-1)
    outputs = forward(network, grid.reshape(-1, 2)).A[-1].reshape(81, 81)
    crossed = outputs.min() < 0.5 < outputs.max() and np.ptp(outputs) > 1e-6     # a flat 0.5 has no line, only noise
    if crossed:
        axes.contour(ticks, ticks, outputs, levels=[0.5], colors=[COLOURS["a"]], linewidths=2)
    predictions = forward(network, X).A[-1]
    for sample, target, prediction in zip(X, y[:, 0], predictions[:, 0]):
        axes.plot(*sample, "o", markersize=11, color=COLOURS["b"], fillstyle="full" if target else "none", markeredgewidth=2)
        axes.annotate(rounded(prediction), xy=sample, xytext=(10, 8), textcoords="offset points", color=COLOURS["ink"],
                      bbox={"facecolor": COLOURS["paper"], "edgecolor": "none", "pad": 1})
    axes.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xticks=[0, 1], yticks=[0, 1], aspect="equal", xlabel="$x_1$", ylabel="$x_2$")
    if not crossed:
        axes.set_title(words["no line"], color=COLOURS["ink"], size=11)
    lines = [f"x = {rounded(sample, 0)}  target {rounded(target, 0)}  output {rounded(prediction)}"
             for sample, target, prediction in zip(X, y[:, 0], predictions[:, 0])]
    return Picture(figure, "\n".join([*lines, f"line at output 0.5: {'yes' if crossed else 'no'}"]))
