"""A small network with one sample in it: every value and every gradient at its own place."""

from functools import cached_property
from typing import NamedTuple
from xml.etree.ElementTree import Element

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.labels import along, free_spot, squares
from bpkit.draw.numbers import short
from bpkit.draw.svg import Diagram, element, group, line, text
from bpkit.losses import LOSSES
from bpkit.network import backward, forward

COLUMN = 212                   # pixels from layer to layer
ROW, HIGH_ROW = 192, 220       # from neuron to neuron; the higher one where more than four edges cross between two layers
LINE = 28                      # from number to number below it: the frames around two of them do not meet
CARD = (92, 2 * LINE + 8)      # a neuron: z and a, and room for the frames around them
NUMBER = 8                     # from the middle of a card to the middle of its numbers, at the right of their letters
# Where each stands, from the middle of its neuron: z and a in the card, two lines above it, two below it.
B, DB, Z, A, DELTA, DA = (LINE * line - 9 + outside for line, outside in zip(range(-2, 4), (-4, -4, 0, 0, 4, 4)))
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
        self.row = HIGH_ROW if max(before * after for before, after in zip(self.sizes, self.sizes[1:])) > 4 else ROW
        self.size = (COLUMN * len(layers) + 2 * CARD[0] + 54, self.row * max(self.sizes) + 16)
        self.items = {item.key: item for item in [*self._values(), *self._gradients()]}
        self.activation_gradients = {item.key: item for item in self._activation_gradients()}

    # ---- places ----

    def centre(self, layer, neuron):
        """The middle of a neuron's card; layer 0 is the input."""
        return 56 + COLUMN * layer, self.size[1] / 2 + self.row * (neuron - (self.sizes[layer] - 1) / 2)

    @cached_property
    def _edges(self):
        """{(layer, i, j): the two ends of the edge of W[i, j]}"""
        return {(l, i, j): [(self.centre(l - 1, i)[0] + CARD[0] / 2, self.centre(l - 1, i)[1]),
                            (self.centre(l, j)[0] - CARD[0] / 2, self.centre(l, j)[1])]
                for l in range(1, len(self.sizes)) for i in range(self.sizes[l - 1]) for j in range(self.sizes[l])}

    @cached_property
    def _on_edge(self):
        """{(layer, i, j): where W[i, j] and its gradient stand}: on their edge, where they cover least of what is there.

        The steepest edge comes last: it is longest, so the numbers on it have most places to choose from.
        """
        lines = {edge: squares(ends) for edge, ends in self._edges.items()}
        taken = [box for layer, size in enumerate(self.sizes) for neuron in range(size) for box in self._at_neuron(layer, neuron)]
        places = {}
        for edge, ends in sorted(self._edges.items(), key=lambda item: abs(item[1][0][1] - item[1][1][1])):
            layer, i, j = edge
            numbers = self.layers[layer - 1].W[i, j], self.gradients[layer - 1].W[i, j]
            width = max(_box(0, 0, short(number))[2] for number in numbers)
            others = [box for other, boxes in lines.items() if other != edge for box in boxes]
            (x, y), box = free_spot(along([(x, y + 2) for x, y in ends]), (width, 2 * LINE - 4), taken, others)
            places[edge] = x, y - 2
            taken.append(box)
        return places

    def _at_neuron(self, layer, neuron):
        """What a neuron takes: its card, b and its gradient above, δ below, with their letters."""
        x, y = self.centre(layer, neuron)
        yield x - CARD[0] / 2, y - CARD[1] / 2, *CARD
        if layer:
            gradient = self.gradients[layer - 1]
            for row, number in ((B, self.layers[layer - 1].b[neuron]), (DB, gradient.b[neuron]), (DELTA, gradient.delta[0, neuron])):
                left, top, width, height = _box(x + NUMBER, y + row, short(number))
                start = min(left - 16, x - CARD[0] / 2)
                yield start, top, left + width - start, height

    # ---- what never changes ----

    def frame(self):
        """Edges, cards and letters."""
        return [*(line(ends, "bp-edge") for ends in self._edges.values()), *self._cards(), *self._loss_card()]

    def _cards(self):
        for layer, size in enumerate(self.sizes):
            for neuron in range(size):
                x, y = self.centre(layer, neuron)
                yield element("rect", x=x - CARD[0] / 2, y=y - CARD[1] / 2, width=CARD[0], height=CARD[1],
                              rx=16 if layer else 4, class_="bp-node")
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
                x, y = self._on_edge[l, i, j]
                yield self._item(f"W{l}[{i}, {j}]", weight, x, y - 7)
            for j, bias in enumerate(layer.b):
                x, y = self.centre(l, j)
                yield self._item(f"b{l}[{j}]", bias, x + NUMBER, y + B)
            for j in range(len(layer.b)):
                x, y = self.centre(l, j)
                yield self._item(f"z{l}[{j}]", self.trace.Z[l - 1][0, j], x + NUMBER, y + Z)
                yield self._item(f"a{l}[{j}]", self.trace.A[l][0, j], x + NUMBER, y + A)
        x, y = self._at_loss()
        for k, wanted in enumerate(self.target):
            yield self._item(f"y[{k}]", wanted, x + 4, y + DB - LINE * (len(self.target) - 1 - k))
        yield self._item("L", self.loss, x, y + A)

    def _gradients(self):
        for l in range(len(self.layers), 0, -1):
            gradient = self.gradients[l - 1]
            for j, delta in enumerate(gradient.delta[0]):
                x, y = self.centre(l, j)
                yield self._lettered(f"delta{l}[{j}]", delta, x + NUMBER, y + DELTA, "δ")
            for (i, j), slope in np.ndenumerate(gradient.W):
                x, y = self._on_edge[l, i, j]
                yield self._pill(f"dW{l}[{i}, {j}]", slope, x, y - 7 + LINE)
            for j, slope in enumerate(gradient.b):
                x, y = self.centre(l, j)
                yield self._pill(f"db{l}[{j}]", slope, x + NUMBER, y + DB)

    def _activation_gradients(self):
        """∂L/∂a: of the last layer from the loss, of the others δₗ₊₁ Wₗ₊₁ᵀ."""
        slopes = LOSSES[self.loss_name].derivative(prediction=self.trace.A[-1], target=[self.target])
        for l in range(len(self.layers), 0, -1):
            for j, slope in enumerate(slopes[0]):
                x, y = self.centre(l, j)
                yield self._lettered(f"da{l}[{j}]", slope, x + NUMBER, y + DA, "∂L/∂a")
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
