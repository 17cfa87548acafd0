"""A matrix product as cards: one row of the first meets one column of the second."""

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.picture import COLOURS, Picture, new_figure
from bpkit.matrices import matmul
from bpkit.printing import rounded


def product_cards(A, B, *, row, column, words):
    """Draw A, B and AB as grids of numbers, with the row of A and the column of B that make one entry of AB.

    Shapes: A (m, k), B (k, n). row, column: which entry, counted from 0. words: labels in the reader's language.
    """
    A, B = as_array(A, "A", ndim=2), as_array(B, "B", ndim=2)
    C = matmul(A, B)
    (m, k), n = A.shape, B.shape[1]
    if not (0 <= row < m and 0 <= column < n):
        raise IndexError(f"row, column: expected an entry of the product, shape {C.shape}, got {(row, column)}. "
                         "Rows and columns are counted from 0.")
    at_b, at_c = k + 1.2, k + n + 2.4
    figure, axes = new_figure(0.42 * (at_c + n + 0.4), 0.42 * (max(m, k) + 1.5))
    axes.set_axis_off()
    axes.set_aspect("equal")
    _card(axes, 0, A, "A", rows={row}, colour="a")
    _card(axes, at_b, B, "B", columns={column}, colour="b")
    _card(axes, at_c, C, "AB", rows={row}, columns={column}, colour="c")
    axes.text(k + 0.6, -max(m, k) / 2, "·", ha="center", va="center", size=20, color=COLOURS["ink"])
    axes.text(k + n + 1.8, -max(m, k) / 2, "=", ha="center", va="center", size=16, color=COLOURS["ink"])
    axes.set_xlim(-0.2, at_c + n + 0.2)
    axes.set_ylim(-max(m, k) - 0.2, 1.3)
    terms = " + ".join(f"{_short(x)}·{_short(y)}" for x, y in zip(A[row], B[:, column]))
    return Picture(figure, f"A {A.shape} · B {B.shape} → AB {C.shape}\n"
                           f"AB[{row}, {column}] = {terms} = {_short(C[row, column])}")


def _card(axes, left, M, name, colour, rows=None, columns=None):
    from matplotlib.patches import Rectangle

    for (i, j), value in np.ndenumerate(M):
        chosen = (rows is None or i in rows) and (columns is None or j in columns)
        axes.add_patch(Rectangle((left + j, -i - 1), 1, 1, fill=chosen, facecolor=COLOURS[colour],
                                 edgecolor=COLOURS["soft"], linewidth=0.8))
        axes.text(left + j + 0.5, -i - 0.5, _short(value), ha="center", va="center",
                  color=COLOURS["paper"] if chosen else COLOURS["ink"], weight="bold" if chosen else "normal")
    axes.text(left + M.shape[1] / 2, 0.35, f"{name} {M.shape}", ha="center", color=COLOURS[colour], weight="bold")


def _short(number):
    """A whole number without decimals, another with one."""
    return rounded(number, digits=0 if number == np.round(number) else 1)
