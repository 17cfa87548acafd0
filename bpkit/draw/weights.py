"""What the neurons of a layer look for: their weights, laid out like the image that comes in."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.frame import boxes
from bpkit.draw.picture import COLOURS, Picture, new_figure
from bpkit.printing import rounded

ACROSS = 5                  # images in a row of the picture


def weight_images(W, *, shape=(8, 8), words):
    """Draw each column of W as an image of squares: the area is |w|, filled is positive, hollow is negative.

    Shapes: W (n_in, n), at most 30 columns; shape: (rows, columns) of one image, with rows · columns = n_in.
    All images share one scale. A Hinton diagram: it can be read in grey, and on dark paper as on light.
    """
    W = as_array(W, "W", ndim=2)
    rows, columns = shape
    if W.shape[0] != rows * columns or W.shape[1] > 30:
        raise ValueError(f"W: expected {rows} · {columns} = {rows * columns} rows for images of shape {(rows, columns)}, "
                         f"and 1 to 30 columns, got shape {W.shape}. Pass shape=, W.T, or fewer columns, W[:, :10].")
    images = W.T.reshape(-1, rows, columns)
    largest = np.abs(W).max()
    across = min(ACROSS, len(images))
    down = -(-len(images) // across)
    width = min(5.4, 0.7 + 1.3 * across) / (across * (columns + 1))           # of one cell, in inches
    figure, axes = new_figure(max(4.4, across * (columns + 1) * width), down * (rows + 2.2) * width + 0.35)
    axes.set_axis_off()
    axes.set(aspect="equal", anchor="NW", xlim=(-0.5, across * (columns + 1) - 0.5), ylim=(down * (rows + 2.2) - 0.7, -1.6))
    corners = [(n % across * (columns + 1), n // across * (rows + 2.2)) for n in range(len(images))]
    boxes(axes, [(x, y, columns, rows) for x, y in corners], edgecolor=COLOURS["soft"], facecolor="none", linewidth=0.8)
    squares = {1: [], -1: []}
    for number, ((left, top), image) in enumerate(zip(corners, images), start=1):
        axes.text(left, top - 0.35, f"{words['neuron']} {rounded(number)}", color=COLOURS["ink"])
        for (i, j), weight in np.ndenumerate(image):
            side = 0.92 * np.sqrt(abs(weight) / largest) if largest else 0
            if side > 0.1:                                               # below 1 % of the area nothing would be seen
                squares[int(np.sign(weight))].append((left + j + (1 - side) / 2, top + i + (1 - side) / 2, side, side))
    boxes(axes, squares[1], facecolor=COLOURS["a"], edgecolor="none")
    boxes(axes, squares[-1], facecolor="none", edgecolor=COLOURS["b"], linewidth=1)
    axes.set_title(f"■ {words['positive']} · □ {words['negative']} · {words['largest']} {rounded(largest)}", size=11,
                   color=COLOURS["ink"], loc="left")
    return Picture(figure, "\n".join([f"{len(images)} images of {rows} × {columns}, largest |w| {rounded(largest)}", *(
        f"neuron {rounded(n)}: from {rounded(image.min())} to {rounded(image.max())}, {rounded((image > 0).sum())} positive"
        for n, image in enumerate(images, start=1))]))
