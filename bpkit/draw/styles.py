"""What several plots share: lines that differ without their colour, labels that keep apart, logarithmic axes."""

import re

import numpy as np

from bpkit.draw.picture import COLOURS
from bpkit.printing import rounded

# Colour, dashes and marker of the first line, the second … Each is told apart by its dashes or its marker alone.
STYLES = [
    ("a", "solid", "o"), ("b", (0, (6, 2)), "s"), ("c", (0, (1.5, 1.5)), "^"),
    ("ink", (0, (7, 2, 1.5, 2)), "D"), ("a", (0, (3, 1.5)), "v"), ("b", (0, (6, 1.5, 1.5, 1.5, 1.5, 1.5)), "P"),
]


def styles_for(labelled, name):
    """(label, value, colour, dashes, marker) for each entry of a dictionary, which may have one to six entries."""
    if not isinstance(labelled, dict):
        raise TypeError(f"{name}: expected a dictionary such as {{\"A\": …, \"B\": …}}, got {type(labelled).__name__}. "
                        "Give each line a label.")
    if not 1 <= len(labelled) <= len(STYLES):
        raise ValueError(f"{name}: expected 1 to {len(STYLES)} lines, got {len(labelled)}. "
                         "More cannot be told apart; draw two pictures.")
    return [(str(label), value, COLOURS[colour], dashes, marker)
            for (label, value), (colour, dashes, marker) in zip(labelled.items(), STYLES)]


def spread(places, gap):
    """The places nearest to the given ones, in the same order, at least `gap` apart.

    >>> spread([0.5, 0.5, 3.0], 1.0).tolist()
    [0.0, 1.0, 3.0]
    """
    order = np.argsort(places, kind="stable")
    blocks = []                                    # [mean, how many]: labels that touch move together
    for place in np.asarray(places, dtype=float)[order] - gap * np.arange(len(order)):
        blocks.append([place, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (mean, many), (other, more) = blocks[-2:]
            blocks[-2:] = [[(mean * many + other * more) / (many + more), many + more]]
    result = np.empty(len(order))
    result[order] = [mean for mean, many in blocks for _ in range(many)] + gap * np.arange(len(order))
    return result


def leave_room(figure, texts):
    """Leave room at the right: 한글 is wider in the reader's font than the boxes that matplotlib measures for it."""
    wider = max((0.42 * 11 * len(re.findall("[가-힣]", text)) for text in texts), default=0) / 72
    figure.get_layout_engine().set(rect=(0, 0, 1 - wider / figure.get_figwidth(), 1))


def brief(number):
    """`rounded`, or with a power of ten where that would be long or lose all digits. What may be noise stays 0.0000.

    >>> brief(0.5), brief(0.0), brief(3.14e30), brief(-2e-7), brief(1e-17)
    ('0.5000', '0.0000', '3.1e30', '-2.0e-7', '0.0000')
    """
    if abs(number) < 1e-12 or 1e-3 <= abs(number) < 1e5:
        return rounded(number)
    exponent = int(f"{number:.1e}".partition("e")[2])
    return f"{rounded(number / 10.0 ** exponent, 1)}e{rounded(exponent)}"


def power_of_ten(number):
    """The nearest power of ten, written as in code.

    >>> power_of_ten(2.2e-16), power_of_ten(0.9), power_of_ten(45)
    ('1e-16', '1', '100')
    """
    exponent = int(np.round(np.log10(number)))
    return rounded(10.0 ** exponent, max(0, -exponent)) if -2 <= exponent <= 2 else f"1e{rounded(exponent)}"


def logarithmic(axis, low, high, most=7):
    """Ticks 1e-5, 1e-4 …, as in code: raised exponents would be too small on a phone. At most so many of them."""
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

    low, high = int(np.ceil(np.log10(low) - 1e-6)), int(np.floor(np.log10(high) + 1e-6))
    axis.set_major_locator(FixedLocator(10.0 ** np.arange(low, high + 1, max(1, -(-(high - low) // (most - 1))))))
    axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(FuncFormatter(lambda value, position: power_of_ten(value)))


def note(axes, text, xy, shift, **more):
    """A label on paper, so that lines behind it do not cross its letters. shift: from xy, in points."""
    return axes.annotate(text, xy=xy, xytext=shift, textcoords="offset points",
                         **{"color": COLOURS["ink"], "bbox": {"facecolor": COLOURS["paper"], "edgecolor": "none",
                                                              "pad": 1, "alpha": 0.85}, **more})
