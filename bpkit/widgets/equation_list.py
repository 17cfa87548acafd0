"""The four equations as a list, and beside each the layers that it is used for: from the last to the first."""

import re

from bpkit.checking.both import Both, same
from bpkit.draw.svg import element, text

SIGNS = "①②③④"
LINE = 27                                   # pixels from line to line
REST = (same("δ_l = (δ_{l+1} W_{l+1}ᵀ) ⊙ f′(Z_l)"), same("∂L/∂W_l = A_{l−1}ᵀ δ_l"),
        Both("∂L/∂b_l = the sum of δ_l’s rows", "∂L/∂b_l = δ_l의 모든 행의 합"))
FIRST = {                                   # by loss, where its derivative is multiplied out with that of the activation
    "cross_entropy": "δ_L = (A_L − y)/m", "bce": "δ_L = (A_L − y)/N",
    "half_sse": "δ_L = ∂L/∂A_L ⊙ f′(Z_L)", "mse": "δ_L = ∂L/∂A_L ⊙ f′(Z_L)",
}


class EquationList:
    """layers: how many. loss: a key of FIRST. width: of the list, in pixels. language: "ko" or "en"."""

    def __init__(self, layers, loss, width, language):
        self.layers, self.width = layers, width
        self.equations = (FIRST[loss], *(getattr(words, language) for words in REST))
        self.height = LINE * len(SIGNS) + 10

    def used_for(self, number):
        """The layers for which equation 1 to 4 is used, in this order."""
        first, last = {1: (self.layers, self.layers), 2: (self.layers - 1, 1)}.get(number, (self.layers, 1))
        return range(first, last - 1, -1)

    def frame(self):
        for number, (sign, equation) in enumerate(zip(SIGNS, self.equations), start=1):
            yield lowered(8, self._y(number), f"{sign} {equation}", "bp-name", style="text-anchor: start")
            yield text(self._x(self.layers) - 22, self._y(number), "l =", "bp-small")
            yield from (text(self._x(layer), self._y(number), str(layer), "bp-small") for layer in self.used_for(number))

    def done(self, number, layer):
        """The layer in bold: this equation has been used for it."""
        return text(self._x(layer), self._y(number), str(layer), "bp-value")

    def lit(self, number, layer):
        """A frame around the equation, and one around the layer that it is used for."""
        y = self._y(number)
        return (element("rect", x=2, y=y - 18, width=self.width - 4, height=LINE - 2, rx=4, class_="bp-lit"),
                element("rect", x=self._x(layer) - 9, y=y - 15, width=18, height=19, rx=9, class_="bp-lit"))

    def _x(self, layer):
        return self.width - 18 - 20 * (layer - 1)

    def _y(self, number):
        return LINE * number - 6


def lowered(x, y, words, class_, **attributes):
    """A text with indices: δ_l and W_{l+1} have theirs a little lower.

    >>> from bpkit.draw.svg import written
    >>> written(lowered(0, 0, "δ_l = 1", "bp-name"))
    '<text x="0" y="0" class="bp-name">δ<tspan dy="3" font-size="12">l</tspan><tspan dy="-3"> = 1</tspan></text>'
    """
    parts = re.split(r"_(?:\{(.+?)\}|(\w))", words)
    plain, indices = parts[::3], [long or short for long, short in zip(parts[1::3], parts[2::3])]
    tspans = [tspan for index, after in zip(indices, plain[1:]) for tspan in (
        element("tspan", index, dy=3, font_size=12), element("tspan", after, dy=-3) if after else None) if tspan is not None]
    return element("text", plain[0], *tspans, x=x, y=y, class_=class_, **attributes)
