"""The loss, epoch by epoch: of one training, or of several beside each other."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.styles import brief, leave_room, logarithmic, spread, styles_for
from bpkit.printing import rounded


def loss_curve(history, *, words):
    """Draw the recorded losses of a training. history: a :class:`bpkit.History`."""
    figure, axes = new_figure(WIDTH, 2.9)
    axes.plot(history.epoch, history.loss, color=COLOURS["a"], linewidth=2)
    axes.plot(history.epoch[-1], history.loss[-1], "o", color=COLOURS["a"])
    axes.annotate(rounded(history.loss[-1]), xy=(history.epoch[-1], history.loss[-1]), xytext=(-4, 8),
                  textcoords="offset points", ha="right", color=COLOURS["a"], weight="bold")
    axes.set_xlabel(words["epoch"])
    axes.set_ylabel(words["loss"])
    axes.set_ylim(bottom=0)
    axes.grid(True)
    return Picture(figure, f"{len(history.loss)} losses: epoch {history.epoch[0]} {rounded(history.loss[0])}, "
                           f"lowest {rounded(history.loss.min())}, epoch {history.epoch[-1]} {rounded(history.loss[-1])}")


def loss_curves(histories, *, log=False, words):
    """Draw several trainings for comparison, each named at its end; one that leaves the picture is named where it does.

    histories: {label: :class:`bpkit.History`}, one to six; the labels are shown as they are, such as "η = 0.1".
    log: a logarithmic loss axis, for losses that fall or grow over many powers of ten.
    Raises TypeError or ValueError for what is not such a dictionary, and for epochs and losses that do not fit.
    """
    lines = [(label, *_checked(history, label), *style) for label, history, *style in styles_for(histories, "histories")]
    low, high = _limits([loss for _, _, loss, *_ in lines], log)
    figure, axes = new_figure(WIDTH, 3.1)
    axes.set(xlabel=words["epoch"], ylabel=words["loss, log scale"] if log else words["loss"], ylim=(low, high),
             yscale="log" if log else "linear", xlim=(0, 1.02 * max(epoch[-1] for _, epoch, *_ in lines) or 1))
    if log:
        logarithmic(axes.yaxis, low, high)
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.grid(True)
    inside, gone = [], []
    for label, epoch, loss, colour, dashes, marker in lines:
        loss = np.clip(loss, low, 1000 * high)        # 1e30 in an SVG breaks some readers
        axes.plot(epoch, loss, color=colour, linestyle=dashes, linewidth=2)
        left = np.flatnonzero(loss > high)
        if len(left):
            gone.append((label, _crossing(epoch, loss, left[0], high), colour))
        else:
            inside.append((label, (epoch[-1], loss[-1]), colour, marker))
    _name_at_the_end(axes, inside)
    _name_at_the_top(axes, gone)
    leave_room(figure, [label for label, *_ in inside])
    return Picture(figure, "\n".join(
        f"{label}: {len(loss)} losses, epoch {rounded(epoch[0], 0)} {brief(loss[0])}, lowest {brief(loss.min())}, "
        f"epoch {rounded(epoch[-1], 0)} {brief(loss[-1])}" for label, epoch, loss, *_ in lines))


def _checked(history, label):
    if not (hasattr(history, "epoch") and hasattr(history, "loss")):
        raise TypeError(f"histories: expected a bpkit.History for {label!r}, got {type(history).__name__}. "
                        "Pass trained.history, or make one: bpkit.History(epoch, loss).")
    epoch = as_array(history.epoch, f"epoch of {label!r}", ndim=1)
    return epoch, as_array(history.loss, f"loss of {label!r}", shape=epoch.shape)


def _limits(losses, log):
    """The loss axis. A linear one does not follow a loss that grows beyond three times the largest first loss."""
    start, most = max(loss[0] for loss in losses), max(loss.max() for loss in losses)
    if not log:
        return 0, 1.05 * min(most, 3 * start) or 1
    positive = np.concatenate(losses)
    positive = positive[positive > 1e-16 * start]      # below, a loss is rounding noise; 0 has no logarithm
    if not len(positive):
        raise ValueError("histories: expected a positive loss for log=True, got none. Leave log out.")
    return positive.min() / 2, 2 * most


def _crossing(epoch, loss, first, high):
    """Where the line from the last loss inside to the first outside meets the upper edge."""
    if first == 0:
        return epoch[0]
    return np.interp(high, loss[first - 1:first + 1], epoch[first - 1:first + 1])


def _name_at_the_end(axes, ends):
    """To the right of the axes, at the height of each end; labels that would touch are moved apart."""
    to_axes = axes.transScale + axes.transLimits
    heights = spread([to_axes.transform(end)[1] for _, end, *_ in ends], 0.09)
    for (label, end, colour, marker), height in zip(ends, heights):
        axes.plot(*end, marker, color=colour, clip_on=False, zorder=3)
        axes.annotate(label, xy=end, xytext=(1.04, height), textcoords=axes.transAxes, va="center", color=colour,
                      weight="bold", arrowprops={"arrowstyle": "-", "color": colour, "linewidth": 0.8,
                                                 "shrinkA": 0, "shrinkB": 4})


def _name_at_the_top(axes, exits):
    places = [axes.transLimits.transform((x, 0))[0] for _, x, _ in exits]
    gap = 0.03 + 0.022 * max((len(label) for label, *_ in exits), default=0)
    for (label, x, colour), place in zip(exits, spread(places, gap)):
        axes.annotate(label, xy=(x, axes.get_ylim()[1]), xytext=(max(place, 0), 1.09), textcoords=axes.transAxes,
                      ha="center", va="bottom", color=colour, weight="bold",
                      arrowprops={"arrowstyle": "<|-", "color": colour, "shrinkA": 0, "shrinkB": 0})
