"""The loss, epoch by epoch."""

from bpkit.draw.picture import COLOURS, Picture, new_figure
from bpkit.printing import rounded


def loss_curve(history, *, words):
    """Draw the recorded losses of a training. history: a :class:`bpkit.History`."""
    figure, axes = new_figure(5.6, 3.2)
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
