"""Two vectors as arrows, and the shadow of one on the other."""

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, Picture, new_figure
from bpkit.printing import rounded
from bpkit.vectors import cosine, dot, norm, projection


def arrows(a, b, *, words):
    """Draw a and b from the origin, and the shadow (projection) of a on the line through b.

    Shapes: a (2,), b (2,). words: the labels in the reader's language.
    """
    a, b = as_array(a, "a", shape=(2,)), as_array(b, "b", shape=(2,))
    shadow = projection(a, b)
    figure, axes = new_figure(5, 4)
    _frame(axes, [a, b, shadow])
    axes.plot(*zip(a, shadow), linestyle=(0, (4, 3)), color=COLOURS["soft"], linewidth=1.2)    # the light falls straight on b
    _arrow(axes, b, "b", "b", width=2)
    _arrow(axes, shadow, "c", words["shadow"], width=5)
    _arrow(axes, a, "a", "a", width=2)
    return Picture(figure, (
        f"a = {rounded(a)}\nb = {rounded(b)}\na·b = {rounded(dot(a, b))}\n‖a‖ = {rounded(norm(a))}\n"
        f"‖b‖ = {rounded(norm(b))}\ncos = {rounded(cosine(a, b))}\nshadow of a on b = {rounded(shadow)}"))


def _arrow(axes, tip, colour, label, width):
    axes.annotate("", xy=tip, xytext=(0, 0), zorder=2 + 1 / width,
                  arrowprops={"arrowstyle": "-|>,head_length=0.6,head_width=0.3", "color": COLOURS[colour],
                              "linewidth": width, "shrinkA": 0, "shrinkB": 0})
    # A thick arrow is the shadow: its word stands below its middle. The others are named at their tips.
    spot, shift = (tip / 2, (6, -16)) if width > 2 else (tip, (7, 5))
    axes.annotate(label, xy=spot, xytext=shift, textcoords="offset points", color=COLOURS[colour], weight="bold")


def _frame(axes, tips):
    from matplotlib.ticker import MultipleLocator

    for axis, limit in ((0, axes.set_xlim), (1, axes.set_ylim)):
        values = [0, *(tip[axis] for tip in tips)]
        limit(min(values) - 0.5, max(values) + 0.9)
    axes.set_aspect("equal")
    axes.xaxis.set_major_locator(MultipleLocator(1))
    axes.yaxis.set_major_locator(MultipleLocator(1))
    axes.grid(True)
    axes.axhline(0, color=COLOURS["soft"], linewidth=0.8)
    axes.axvline(0, color=COLOURS["soft"], linewidth=0.8)
    for side in axes.spines.values():
        side.set_visible(False)
