"""A small network with one sample in it: every value and every gradient at its own place."""

from typing import NamedTuple
from xml.etree.ElementTree import Element

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.numbers import short
from bpkit.draw.svg import Diagram, element, group, line, text
from bpkit.losses import LOSSES
from bpkit.network import backward, forward

COLUMN, ROW = 196, 176         # pixels from layer to layer, from neuron to neuron
LINE = 28                      # from number to number below it: the frames around two of them do not meet
CARD = (92, 2 * LINE)          # a neuron: z and a
B, DB, Z, A, DELTA, DA = (LINE * line - 9 for line in range(-2, 4))        # where each stands, from the middle of its neuron
MOST_WEIGHTS = 8               # between two layers; more numbers than that cannot be read


class Item(NamedTuple):
    """One number of the drawing. key: its name in code, such as "W1[0, 1]". box: (x, y, width, height)."""

    key: str
    number: float
    drawing: Element
    box: tuple


def network(layers, x, target, *, loss, words):
    """Draw a network of `dense` layers with one sample: values in the cards and on the edges, gradients in pills.

    Shapes: x (n₀,), target (n_L,). loss: a name in `LOSSES`. words: labels in the reader's language.
    Raises ValueError for a network with more than 8 weights between two layers, whose numbers nobody could read.
    """
    board = NetworkBoard(layers, x, target, loss)
    items = board.items.values()
    summary = "\n".join(f"{item.key} = {short(item.number)}" for item in items)
    return Diagram([*board.frame(), *(item.drawing for item in items)], *board.size, title=words["network"],
                   description=summary.replace("\n", ", "), summary=summary)


class NetworkBoard:
    """Where everything of a network is drawn, and what was computed. items: {key: Item}, in the order of computation.

    activation_gradients: {"da2[0]": Item, …}, ∂L/∂a of every neuron, below δ. δ is made
    from it, so a widget shows it for a while; items are without it.
    """

    def __init__(self, layers, x, target, loss):
        x, target = as_array(x, "x", ndim=1), as_array(target, "target", ndim=1)
        self.layers, self.loss_name = layers, loss
        self.trace = forward(layers, [x])
        self.gradients = backward(layers, self.trace, [target], loss=loss)
        self.loss = float(LOSSES[loss].function(prediction=self.trace.A[-1], target=[target]))
        self.target = target
        self.sizes = [len(x), *(len(layer.b) for layer in layers)]
        for number, (before, after) in enumerate(zip(self.sizes, self.sizes[1:]), start=1):
            if before * after > MOST_WEIGHTS:
                raise ValueError(f"network: expected at most {MOST_WEIGHTS} weights between two layers, got W{number} "
                                 f"({before}, {after}). Draw a smaller network, such as 2-2-1.")
        self.size = (COLUMN * len(layers) + 2 * CARD[0] + 86, ROW * max(self.sizes) + 16)
        self.items = {item.key: item for item in [*self._values(), *self._gradients()]}
        self.activation_gradients = {item.key: item for item in self._activation_gradients()}

    # ---- places ----

    def centre(self, layer, neuron):
        """The middle of a neuron's card; layer 0 is the input."""
        return 56 + COLUMN * layer, self.size[1] / 2 + ROW * (neuron - (self.sizes[layer] - 1) / 2)

    def _on_edge(self, layer, i, j):
        """Where the numbers of W[i, j] stand: edges that cross have theirs at different distances from the start."""
        (x0, y0), (x1, y1) = self.centre(layer - 1, i), self.centre(layer, j)
        crossing = self.sizes[layer] > 1 and self.sizes[layer - 1] > 1
        share = 0.5 if not crossing else 0.62 if i == j else 0.34
        start, end = x0 + CARD[0] / 2, x1 - CARD[0] / 2
        return start + share * (end - start), y0 + share * (y1 - y0)

    # ---- what never changes ----

    def frame(self):
        """Edges, cards and letters."""
        edges = [line([(self.centre(l - 1, i)[0] + CARD[0] / 2, self.centre(l - 1, i)[1]),
                       (self.centre(l, j)[0] - CARD[0] / 2, self.centre(l, j)[1])], "bp-edge")
                 for l in range(1, len(self.sizes)) for i in range(self.sizes[l - 1]) for j in range(self.sizes[l])]
        return [*edges, *self._cards(), *self._loss_card()]

    def _cards(self):
        for layer, size in enumerate(self.sizes):
            for neuron in range(size):
                x, y = self.centre(layer, neuron)
                yield element("rect", x=x - CARD[0] / 2, y=y - CARD[1] / 2, width=CARD[0], height=CARD[1],
                              rx=24 if layer else 4, class_="bp-node")
                letters = [("b", -33, B), ("z", -33, Z), ("a", -33, A)] if layer else [(f"x[{neuron}]", -30, 5)]
                yield from (text(x + right, y + down, letter, "bp-small") for letter, right, down in letters)

    def _loss_card(self):
        x, y = self._at_loss()
        last = [self.centre(len(self.layers), neuron) for neuron in range(self.sizes[-1])]
        yield from (line([(cx + CARD[0] / 2, cy), (x - 40, y)], "bp-edge") for cx, cy in last)
        yield element("rect", x=x - 40, y=y - CARD[1] / 2, width=80, height=CARD[1], rx=4, class_="bp-node")
        yield text(x, y + Z, "L", "bp-small")
        yield text(x - 33, y + DB, "y", "bp-small")

    def _at_loss(self):
        return self.size[0] - 48, self.size[1] / 2

    # ---- numbers ----

    def _values(self):
        for i, value in enumerate(self.trace.A[0][0]):
            x, y = self.centre(0, i)
            yield self._item(f"x[{i}]", value, x + 14, y + 5)
        for l, layer in enumerate(self.layers, start=1):
            for (i, j), weight in np.ndenumerate(layer.W):
                x, y = self._on_edge(l, i, j)
                yield self._item(f"W{l}[{i}, {j}]", weight, x, y - 7)
            for j, bias in enumerate(layer.b):
                x, y = self.centre(l, j)
                yield self._item(f"b{l}[{j}]", bias, x + 10, y + B)
            for j in range(len(layer.b)):
                x, y = self.centre(l, j)
                yield self._item(f"z{l}[{j}]", self.trace.Z[l - 1][0, j], x + 10, y + Z)
                yield self._item(f"a{l}[{j}]", self.trace.A[l][0, j], x + 10, y + A)
        x, y = self._at_loss()
        for k, wanted in enumerate(self.target):
            yield self._item(f"y[{k}]", wanted, x + 4, y + DB - LINE * (len(self.target) - 1 - k))
        yield self._item("L", self.loss, x, y + A)

    def _gradients(self):
        for l in range(len(self.layers), 0, -1):
            gradient = self.gradients[l - 1]
            for j, delta in enumerate(gradient.delta[0]):
                x, y = self.centre(l, j)
                yield self._lettered(f"delta{l}[{j}]", delta, x + 10, y + DELTA, "δ")
            for (i, j), slope in np.ndenumerate(gradient.W):
                x, y = self._on_edge(l, i, j)
                yield self._pill(f"dW{l}[{i}, {j}]", slope, x, y - 7 + LINE)
            for j, slope in enumerate(gradient.b):
                x, y = self.centre(l, j)
                yield self._pill(f"db{l}[{j}]", slope, x + 10, y + DB)

    def _activation_gradients(self):
        """∂L/∂a: of the last layer from the loss, of the others δₗ₊₁ Wₗ₊₁ᵀ."""
        slopes = LOSSES[self.loss_name].derivative(prediction=self.trace.A[-1], target=[self.target])
        for l in range(len(self.layers), 0, -1):
            for j, slope in enumerate(slopes[0]):
                x, y = self.centre(l, j)
                yield self._lettered(f"da{l}[{j}]", slope, x + 10, y + DA, "∂L/∂a")
            slopes = self.gradients[l - 1].delta.dot(self.layers[l - 1].W.T)

    def _item(self, key, number, x, y):
        words = short(number)
        return Item(key, float(number), text(x, y, words, "bp-value"), _box(x, y, words))

    def _pill(self, key, number, x, y):
        words = short(number)
        left, top, width, height = box = _box(x, y, words)
        pill = element("rect", x=left, y=top, width=width, height=height, rx=10, class_="bp-pill")
        return Item(key, float(number), group(pill, text(x, y, words, "bp-gradient")), box)

    def _lettered(self, key, number, x, y, letter):
        """A pill with its letter at the left."""
        item = self._pill(key, number, x, y)
        words = text(item.box[0] - 5, y, letter, "bp-small", style="text-anchor: end")
        return item._replace(drawing=group(words, item.drawing))


def _box(x, y, words):
    width = 8 * len(words) + 14
    return x - width / 2, y - 15, width, 20
