"""Two vectors as arrows, and the shadow of one on the other."""

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.printing import rounded
from bpkit.vectors import cosine, dot, norm, projection


def arrows(u, v, *, words):
    """Draw u and v from the origin, and the shadow (projection) of u on the line through v.

    Shapes: u (2,), v (2,). words: the labels in the reader's language.
    """
    u, v = as_array(u, "u", shape=(2,)), as_array(v, "v", shape=(2,))
    shadow = projection(u, v)
    figure, axes = new_figure(WIDTH, 3.6)
    _frame(axes, [u, v, shadow])
    axes.plot(*zip(u, shadow), linestyle=(0, (4, 3)), color=COLOURS["soft"], linewidth=1.2)    # the light falls straight on v
    _arrow(axes, v, "b", "v", width=2)
    _arrow(axes, shadow, "c", words["shadow"], width=5)
    _arrow(axes, u, "a", "u", width=2)
    return Picture(figure, (
        f"u = {rounded(u)}\nv = {rounded(v)}\nu·v = {rounded(dot(u, v))}\n‖u‖ = {rounded(norm(u))}\n"
        f"‖v‖ = {rounded(norm(v))}\ncos = {rounded(cosine(u, v))}\nshadow of u on v = {rounded(shadow)}"))


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
