"""A deep network as columns: every array of one forward and one backward pass as a card with its shape.

Z, A and δ of a layer stand in its column; W and b, and their gradients, between two columns, because they lead from
one to the next. A gradient that is not there yet is an empty place with the number of the equation that will fill it.
"""

from bpkit.checking.both import Both
from bpkit.draw.svg import element, group, text

PITCH, CARD, ROW = 68, (60, 34), 42         # pixels from layer to layer; of a card; from row to row
ROWS = ("W", "b", "Z", "A", "delta", "dW", "db")
GAP = 22                                    # between what is known after the forward pass and the gradients
VALUE, GRADIENT = Both("value", "값"), Both("gradient", "그레이디언트")


class LayerColumns:
    """shapes: {name: shape} of A0, W1, b1, Z1, A1, …, y, delta1, dW1, db1, …; layers: how many; top: where it begins.

    equations: {name: the sign of the equation that makes this gradient}.
    """

    def __init__(self, shapes, layers, equations, top, language):
        self.shapes, self.layers, self.equations = shapes, layers, equations
        self.top, self.language = top, language
        self.height = top + ROW * len(ROWS) + GAP

    @staticmethod
    def width(layers):
        return PITCH * (layers + 1) + CARD[0] + 10

    def box(self, name):
        """(x, y, width, height) of a card."""
        letters, layer = self._place(name)
        half = letters in ("W", "b", "dW", "db")
        x = CARD[0] / 2 + 5 + PITCH * (layer - half / 2)
        row = ROWS.index(letters)
        return x - CARD[0] / 2, self.top + ROW * row + GAP * (row > 3), *CARD

    def _place(self, name):
        if name in ("y", "L"):
            return {"y": "Z", "L": "A"}[name], self.layers + 1
        return name.rstrip("0123456789"), int(name[-1])

    def frame(self, loss):
        """What is known after the forward pass, the loss as its text, and an empty place for each gradient."""
        heads = [text(8, self.box(name)[1] - 7, getattr(words, self.language), "bp-small", style="text-anchor: start")
                 for words, name in ((VALUE, "A0"), (GRADIENT, "delta1"))]
        return [*heads, *(self._card(name, str(shape)) for name, shape in self.shapes.items() if name not in self.equations),
                self._card("L", loss), *map(self._empty, self.equations)]

    def _card(self, name, below):
        label = "A0 = X" if name == "A0" else name
        return group(self._rectangle(name, "bp-node", 4), *self._words(name, label, "bp-value", below))

    def gradient(self, name):
        """The card of a gradient that is there, with the sign of its equation."""
        label = f"{self.equations[name]} {name.replace('delta', 'δ')}"
        return group(self._rectangle(name, "bp-pill", 12), *self._words(name, label, "bp-gradient", str(self.shapes[name])))

    def _empty(self, name):
        x, y, width, height = self.box(name)
        return group(self._rectangle(name, "bp-edge", 12, stroke_dasharray="1 4"),
                     text(x + width / 2, y + 22, self.equations[name], "bp-small"))

    def _rectangle(self, name, class_, round_, **more):
        x, y, width, height = self.box(name)
        return element("rect", x=x, y=y, width=width, height=height, rx=round_, class_=class_, **more)

    def _words(self, name, above, class_, below):
        x, y, width, _ = self.box(name)
        return text(x + width / 2, y + 15, above, class_), text(x + width / 2, y + 29, below, "bp-small")
